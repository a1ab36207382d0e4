/** What a plan is to reach. */
import { type Issue, issue, nearest, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Standard } from "../model/standard.js";
import { isPlainObject } from "../parse/fact.js";

/** The standard is met, a score is reached, or a level. */
export type Target = "pass" | { readonly score: number } | { readonly level: string };

/** A level that the standard does not have would be below all others, and reached by whoever has any. */
export function checkTarget(target: unknown, standard: Standard): void {
	const issues = issuesOf(target, standard);
	if (issues.length > 0) throw new WenmingError("invalid-call", issues);
}

const expected = {
	zh: '"pass"、{ score: 分数 } 或 { level: 等级 }',
	en: '"pass", { score: number } or { level: id }',
};

function issuesOf(target: unknown, { scoring: { levels = [] } }: Standard): Issue[] {
	if (target === "pass") return [];
	const [[key, value] = [], ...others] = isPlainObject(target) ? Object.entries(target) : [];
	if (others.length === 0 && key === "score" && Number.isFinite(value)) return [];
	if (others.length > 0 || key !== "level" || typeof value !== "string") {
		return [issue(problems.wrongType, "target", { found: JSON.stringify(target) ?? String(target), expected })];
	}
	const known = levels.map(({ id }) => id);
	return known.includes(value)
		? []
		: [issue(problems.unknownLevel, "target.level", { name: value, nearest: nearest(value, known) })];
}
