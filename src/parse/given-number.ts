import { type Issue, issue } from "../errors.js";
import * as problems from "../issues.js";
import { describe } from "./fact.js";

/** What is wrong with a whole number that a call was given under the name `place`. */
export function wholeNumberIssues(given: unknown, place: string, least: number): Issue[] {
	const found = typeof given === "number" ? String(given) : describe(given);
	if (typeof given !== "number") {
		return [issue(problems.wrongType, place, { found, expected: { zh: "一个整数", en: "a whole number" } })];
	}
	if (!Number.isFinite(given)) return [issue(problems.notFinite, place, { found })];
	if (!Number.isSafeInteger(given)) return [issue(problems.notWhole, place, { found })];
	return given < least ? [issue(problems.outOfRange, place, { found, expected: `≥ ${least}` })] : [];
}
