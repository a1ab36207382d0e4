/** An assessor's overrides: read as a caller gave them, and held against the day and what the facts come to. */
import { type Issue, issue, nearest, WenmingError, warning } from "../errors.js";
import * as problems from "../issues.js";
import { type DayNumber, dayNumber } from "../model/day.js";
import { FAIL, NOT_APPLICABLE, type Outcome, PASS, type Possible } from "../model/outcome.js";
import type { Override } from "../model/override.js";
import { checkKeys, describe, isPlainObject } from "../parse/fact.js";

/** What an override makes of a rule. */
export const possibleAfter: Readonly<Record<Override["to"], Possible>> = {
	pass: PASS,
	fail: FAIL,
	"not-applicable": NOT_APPLICABLE,
};

const outcomes = ["pass", "fail", "not-applicable", "unknown"];
const keys = ["rule", "from", "to", "by", "reason", "day", "until"];

/**
 * Overrides as a caller gave them.
 *
 * @throws {WenmingError} `invalid-call` with every issue.
 */
export function checkedOverrides(given: unknown, rules: object): readonly Override[] {
	const issues: Issue[] = [];
	const report = (found: Issue) => issues.push(found);
	if (!Array.isArray(given)) report(issue(problems.wrongType, "overrides", { found: describe(given), expected: "[…]" }));
	else for (const [i, one] of given.entries()) check(one, `overrides[${i}]`, rules, report);
	if (issues.length > 0) throw new WenmingError("invalid-call", issues);
	return given as readonly Override[];
}

/**
 * Refuses overrides where what the facts come to is asked, so that nobody takes the answer for one that counts them.
 *
 * @throws {WenmingError} `invalid-call`.
 */
export function refuseOverrides(options: object | undefined, path = "overrides"): void {
	const { overrides } = (options ?? {}) as { readonly overrides?: unknown };
	if (overrides === undefined || (Array.isArray(overrides) && overrides.length === 0)) return;
	const why = {
		zh: "这里只看数据得出的结论，不计改判；请不要传入",
		en: "this tells what the facts come to, whatever an assessor decided; leave them out",
	};
	throw new WenmingError("invalid-call", [issue(problems.notAllowed, path, { found: "overrides", why })]);
}

function check(override: unknown, path: string, rules: object, report: (found: Issue) => void): void {
	if (!isPlainObject(override)) {
		report(issue(problems.wrongType, path, { found: describe(override), expected: `{ ${keys.join(", ")} }` }));
		return;
	}
	checkKeys(override, keys, path, report);
	const { rule, from, to, by, reason, day, until } = override;
	const expect = (holds: boolean, key: string, value: unknown, expected: string) => {
		if (!holds) report(issue(problems.wrongType, `${path}.${key}`, { found: describe(value), expected }));
	};
	const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
	if (typeof rule !== "string" || !Object.hasOwn(rules, rule)) {
		const name = String(rule);
		report(issue(problems.unknownRule, `${path}.rule`, { name, nearest: nearest(name, Object.keys(rules)) }));
	}
	expect(outcomes.includes(from as string), "from", from, outcomes.join(" / "));
	expect(
		outcomes.slice(0, 3).includes(to as string) && to !== from,
		"to",
		to,
		outcomes
			.slice(0, 3)
			.filter((one) => one !== from)
			.join(" / "),
	);
	expect(isText(by), "by", by, '"…"');
	expect(isText(reason), "reason", reason, '"…"');
	for (const [key, value] of [
		["day", day],
		["until", until],
	] as const) {
		const isLeftOut = key === "until" && value === undefined;
		const isDay = typeof value === "string" && dayNumber(value) !== undefined;
		if (!isLeftOut && !isDay) report(issue(problems.impossibleDay, `${path}.${key}`, { found: describe(value) }));
	}
}

/** The overrides that hold on a day, by rule; of several of one rule the latest. The others are told as warnings. */
export function overridesOn(
	day: DayNumber,
	overrides: readonly Override[],
	computed: (rule: string) => Outcome | undefined,
): { readonly inForce: ReadonlyMap<string, Override>; readonly issues: readonly Issue[] } {
	const inForce = new Map<string, Override>();
	for (const override of overrides) {
		const other = inForce.get(override.rule);
		const isLatest = other === undefined || other.day <= override.day;
		if (isLatest && idleness(override, day, computed(override.rule)) === undefined) inForce.set(override.rule, override);
	}
	const issues = overrides.flatMap((override, i) => {
		if (inForce.get(override.rule) === override) return [];
		const { problem, found } = idleness(override, day, computed(override.rule)) ?? { problem: problems.overrideSuperseded };
		return [warning(problem, `overrides[${i}]`, { ...override, found: found ?? "" })];
	});
	return { inForce, issues };
}

/** Why an override does not hold; `undefined` if it does. */
function idleness({ from, day: decided, until }: Override, day: DayNumber, found: Outcome | undefined) {
	if (found === undefined) return { problem: problems.overrideNotInForce };
	if (dayNumber(decided)! > day) return { problem: problems.overrideLater };
	if (until !== undefined && dayNumber(until)! < day) return { problem: problems.overrideExpired };
	return found === from ? undefined : { problem: problems.overrideNoLongerFits, found };
}
