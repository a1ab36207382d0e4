/** `wenming validate`: whatever is wrong with a standard, an overlay, or the facts of a community. */
import { type Issue, issue, WenmingError } from "../../errors.js";
import * as problems from "../../issues.js";
import { readJson } from "../../node/load.js";
import { loadExtended, readStandard } from "../../node/variant.js";
import { tidied } from "../../scaffold/variant.js";
import { checkStandard } from "../../standard/check-standard.js";
import { checkOverlay } from "../../standard/resolve-standard.js";
import type { Command, Given } from "../command.js";
import { mistakeCodes } from "../exit-codes.js";
import { issuesOfFacts } from "../facts.js";
import { json } from "../formats.js";
import { working } from "../progress.js";
import { saidIssues } from "../said-issues.js";
import { foldersFor, placeOf, standardGiven } from "../standards.js";
import { words } from "../words.js";

export const validateCommand: Command = {
	name: "validate",
	arguments: ["<standard>", "[facts]"],
	options: ["within", "factsFormat"],
	formats: ["text", "json"],
	async run(given) {
		const [name, facts] = given.arguments;
		const issues =
			facts === undefined
				? working(given, () => issuesOfStandard(name!, given))
				: await issuesOfFacts(facts, standardGiven(name!, given), given);
		const code = issues.some(({ severity }) => severity === "error") ? mistakeCodes.content : 0;
		if (given.options.format === "json") return { output: json(issues), code };
		return { output: issues.length === 0 ? `${words[given.locale].sound}\n` : saidIssues(issues, given.locale), code };
	},
};

function issuesOfStandard(name: string, given: Given): readonly Issue[] {
	const place = placeOf(name, given);
	if (place.kind === "standard") return checkStandard(readStandard(place.path));
	const overlay = readJson(place.path);
	const { id, extends: base } = overlay;
	if (typeof base !== "string") {
		const info = { found: JSON.stringify(base), expected: { zh: "标准的名称", en: "the name of a standard" } };
		throw new WenmingError("invalid-overlay", [issue(problems.wrongType, "extends", info)]);
	}
	const extended = loadExtended({ id: String(id), extends: base }, { within: foldersFor(place.path, given) });
	// Figures that a scaffold wrote and nobody touched are no changes.
	return checkOverlay(extended, tidied(extended, overlay).overlay);
}
