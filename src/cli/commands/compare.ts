/** `wenming compare`: what differs between two standards, or what a community comes to under both. */
import { compareStandards, evaluateAgainst } from "../../compare/index.js";
import { issue, WenmingError } from "../../errors.js";
import * as problems from "../../issues.js";
import type { Day } from "../../model/day.js";
import { exampleDay } from "../../model/rule.js";
import type { Standard } from "../../model/standard.js";
import { renderAlignment, renderComparison } from "../../render/comparison.js";
import { isVaried } from "../../resolve/editions.js";
import type { Command, Given, Result } from "../command.js";
import { factsGiven } from "../facts.js";
import { json } from "../formats.js";
import { working } from "../progress.js";
import { standardGiven } from "../standards.js";

export const compareCommand: Command = {
	name: "compare",
	arguments: ["<standard>", "<other>"],
	options: ["asOf", "edition", "facts", "within", "factsFormat"],
	formats: ["text", "json", "markdown"],
	async run(given) {
		const [first, second] = given.arguments.map((name) => standardGiven(name!, given)) as [Standard, Standard];
		const { options, locale } = given;
		if (options.facts !== undefined) return sideBySide(first, second, given);
		const asOf = comparedOn([first, second], options.asOf);
		const comparison = working(given, () => compareStandards(first, second, { asOf, edition: options.edition }));
		if (options.format === "json") return { output: json(comparison) };
		return { output: renderComparison(comparison, { locale, format: options.format === "markdown" ? "markdown" : "text" }) };
	},
};

/** Where nothing varies with the day, any day will do. */
function comparedOn(standards: readonly Standard[], asOf: Day | undefined): Day {
	if (asOf !== undefined) return asOf;
	if (!standards.some(isVaried)) return exampleDay;
	throw new WenmingError("invalid-call", [issue(problems.dayForComparison, "", {})]);
}

/** Facts that the second has and the first does not know stay the second's. */
async function sideBySide(first: Standard, second: Standard, given: Given): Promise<Result> {
	const { options, locale } = given;
	const { facts, asOf } = await factsGiven(options.facts, second, given);
	const alignment = evaluateAgainst([first, second], facts, { asOf, edition: options.edition });
	return { output: options.format === "json" ? json(alignment) : renderAlignment(alignment, { locale }) };
}
