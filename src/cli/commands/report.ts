/** `wenming report`: a report of one community, or of several together. */
import { basename } from "node:path";
import { evaluateCohort } from "../../cohort/index.js";
import { issue, nearest, WenmingError } from "../../errors.js";
import { evaluate } from "../../evaluate/index.js";
import * as problems from "../../issues.js";
import type { Facts } from "../../model/facts.js";
import type { Standard } from "../../model/standard.js";
import type { ParsedFacts } from "../../parse/facts.js";
import type { Command, Given } from "../command.js";
import { dayOf, readFacts } from "../facts.js";
import type { Options } from "../options.js";
import { overridesGiven } from "../overrides.js";
import { working } from "../progress.js";
import { standardGiven } from "../standards.js";

export const reportCommand: Command = {
	name: "report",
	arguments: ["<standard>", "<facts...>"],
	options: ["asOf", "edition", "target", "overrides", "district", "within", "factsFormat"],
	formats: ["html", "markdown"],
	isBilingual: true,
	async run(given) {
		const [name, ...places] = given.arguments as [string, ...string[]];
		const standard = standardGiven(name, given);
		checkOptions(standard, places.length, given.options);
		const all: Reported[] = [];
		for (const place of places) all.push({ place, ...(await readFacts(place, standard, given)) });
		return { output: all.length === 1 ? await ofCommunity(standard, all[0]!, given) : await ofDistrict(standard, all, given) };
	},
};

/** What can't be done as it was asked is refused, not left out. */
function checkOptions(
	{ scoring: { levels = [] } }: Standard,
	communities: number,
	{ target, overrides, district }: Options,
): void {
	const misplaced = (flag: string, value: unknown) =>
		value === undefined ? [] : [issue(communities === 1 ? problems.forSeveralCommunities : problems.forOneCommunity, flag, {})];
	const known = levels.map(({ id }) => id);
	const level = typeof target === "object" && "level" in target ? target.level : undefined;
	const issues = [
		...(communities === 1
			? misplaced("--district", district)
			: [...misplaced("--target", target), ...misplaced("--overrides", overrides)]),
		...(level === undefined || known.includes(level)
			? []
			: [issue(problems.unknownLevel, "--target", { name: level, nearest: nearest(level, known) })]),
	];
	if (issues.length > 0) throw new WenmingError("invalid-call", issues);
}

interface Reported extends ParsedFacts<Facts> {
	readonly place: string;
}

async function ofCommunity(standard: Standard, reported: Reported, given: Given): Promise<string> {
	const { facts, community, place } = reported;
	const { edition, target } = given.options;
	const { renderReport } = await import("../../render/report/index.js");
	const options = { asOf: dayOf([reported], place, given), edition, ...overridesGiven(given) };
	return working(given, () =>
		renderReport(evaluate(standard, facts, options), {
			...writtenAs(given),
			community,
			...(target === undefined ? {} : { target }),
		}),
	);
}

/** A community without an id is called as its file. */
async function ofDistrict(standard: Standard, all: readonly Reported[], given: Given): Promise<string> {
	const { edition, district } = given.options;
	const { renderReport } = await import("../../render/report/index.js");
	const idOf = ({ community, place }: Reported) => community?.id ?? basename(place).replace(/\.\w+$/, "");
	const names = Object.fromEntries(all.flatMap((one) => (one.community === undefined ? [] : [[idOf(one), one.community.name]])));
	const members = all.map((one) => ({ community: idOf(one), facts: one.facts }));
	const asOf = dayOf(all, "", given);
	return working(given, () =>
		renderReport(evaluateCohort(standard, members, { asOf, edition }), {
			...writtenAs(given),
			names,
			...(district === undefined ? {} : { district: { zh: district, en: district } }),
		}),
	);
}

function writtenAs({ options: { format, locale }, locale: language }: Given) {
	return { format: format === "markdown" ? ("markdown" as const) : ("html" as const), locale: locale ?? language };
}
