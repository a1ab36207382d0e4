/** Practice 14: one vote that decides all (一票否决), at four scopes; the result names the rule and its clause. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { asOf, endsOf } from "../support/item.js";
import { figure, read, sheetScoring, smallStandard } from "../support/standard.js";

const said = (zh: string, en: string) => ({ zh, en });

/** 40 points of safety, 60 of service; the veto of a major accident, which may be worth points as well. */
const withVeto = (veto: unknown, more: object = {}) =>
	smallStandard({
		inputs: {
			"accidents.major": { type: "events", label: said("重大安全事故", "Major accidents") },
			"safety.done": "boolean",
			"service.marks": { type: "count", range: { atLeast: 0, atMost: 60 } },
		},
		rules: {
			"safety.accidents": {
				title: said("无重大安全事故", "No major accident"),
				source: { document: "text", clause: "7.3" },
				parameters: { limit: figure(0, { stricter: "lower" }) },
				logic: { "<=": [{ eventsWithin: [read("accidents.major"), 12] }, read("parameters.limit")] },
				veto,
				...more,
			},
			"safety.work": { title: said("安全工作", "Safety work"), logic: read("safety.done"), points: { full: 40 } },
			"service.work": {
				title: said("服务", "Service"),
				points: { full: 60, gain: [{ points: 1, each: read("service.marks") }] },
			},
		},
		scoring: sheetScoring({
			levels: [
				{ id: "qualified", title: said("合格", "Qualified"), score: 60 },
				{ id: "excellent", title: said("优秀", "Excellent"), score: 90 },
			],
		}),
	});

const accident = [{ day: "2025-07-01" }];
const none: Facts = { "accidents.major": [], "safety.done": true, "service.marks": 60 };
const one = { ...none, "accidents.major": accident };
const unknown = { ...none, "accidents.major": null };

const resultOf = (veto: unknown, facts: Facts, more?: object) => {
	const { outcome, score, level, vetoes } = evaluate(withVeto(veto, more), facts, { asOf });
	return { outcome, score: endsOf(score!), level: level!.possible, vetoes: vetoes!.map(({ rule, certain }) => [rule, certain]) };
};

const struck = [["safety.accidents", true]];
const perhaps = [["safety.accidents", false]];

describe.each<[string, unknown, Record<"one" | "unknown", object>]>([
	[
		"it may not apply",
		"application",
		{
			one: { outcome: "fail", score: 100, level: [null] },
			unknown: { outcome: "unknown", score: 100, level: [null, "qualified", "excellent"] },
		},
	],
	[
		"it is not named",
		"pass",
		{
			one: { outcome: "fail", score: 100, level: [null] },
			unknown: { outcome: "unknown", score: 100, level: [null, "qualified", "excellent"] },
		},
	],
	[
		// 40 of safety are gone: 60, which just passes.
		"an item is zeroed",
		{ items: ["safety.work"] },
		{
			one: { outcome: "pass", score: 60, level: ["qualified"] },
			unknown: { outcome: "pass", score: [60, 100], level: ["qualified", "excellent"] },
		},
	],
	[
		"“excellent” is barred",
		{ levels: ["excellent"] },
		{
			one: { outcome: "pass", score: 100, level: ["qualified"] },
			unknown: { outcome: "pass", score: 100, level: ["qualified", "excellent"] },
		},
	],
])("%s", (_, veto, expected) => {
	test("nothing happened", () => {
		expect(resultOf(veto, none)).toEqual({ outcome: "pass", score: 100, level: ["excellent"], vetoes: [] });
	});

	test("nothing happened within the 12 months", () => {
		expect(resultOf(veto, { ...none, "accidents.major": [{ day: "2025-06-30" }] }).vetoes).toEqual([]);
	});

	test("one accident on the first day of them", () => {
		expect(resultOf(veto, one)).toEqual({ ...expected.one, vetoes: struck });
	});

	test("nobody knows", () => {
		expect(resultOf(veto, unknown)).toEqual({ ...expected.unknown, vetoes: perhaps });
	});
});

describe("both scored and fatal: 10 points of its own", () => {
	const more = { points: { full: 10 } };

	// 100 of 110 points without the accident's 10.
	test("loses its points, and the title", () => {
		expect(resultOf("pass", none, more)).toMatchObject({ outcome: "pass", score: 110 });
		expect(resultOf("pass", one, more)).toMatchObject({ outcome: "fail", score: 100, vetoes: struck });
		expect(resultOf("pass", unknown, more)).toMatchObject({ outcome: "unknown", score: [100, 110], vetoes: perhaps });
	});

	// 10 points, 5 lost for each: the first is forgiven, the second is fatal.
	test("by its points alone, from the second on", () => {
		const standard = smallStandard({
			inputs: { "accidents.slight": "count", "base.done": "boolean" },
			rules: {
				"main.base": { logic: read("base.done"), points: { full: 90 } },
				"main.accidents": { points: { full: 10, pass: 5, lose: [{ points: 5, each: read("accidents.slight") }] }, veto: "pass" },
			},
			scoring: sheetScoring(),
		});
		const resultAfter = (slight: number) => {
			const { outcome, score, vetoes } = evaluate(standard, { "accidents.slight": slight, "base.done": true }, { asOf });
			return [outcome, score!.min, vetoes];
		};
		expect(resultAfter(1)).toEqual(["pass", 95, []]);
		expect(resultAfter(2)).toEqual(["fail", 90, [{ rule: "main.accidents", veto: "pass", certain: true }]]);
	});
});

describe("what does not apply vetoes nothing", () => {
	const gated = { appliesWhen: read("safety.done") };

	test("nor does what may not apply strike certainly", () => {
		const shut = { ...one, "safety.done": false };
		expect(resultOf("pass", shut, gated)).toEqual({ outcome: "pass", score: 60, level: ["qualified"], vetoes: [] });
		expect(resultOf("pass", { ...one, "safety.done": null }, gated)).toMatchObject({ outcome: "unknown", vetoes: perhaps });
	});
});

describe("a veto together with a total that fails anyway", () => {
	test("an unknown veto does not open what is closed", () => {
		expect(resultOf("pass", { ...unknown, "service.marks": 19 }).outcome).toBe("fail");
	});
});

describe("the result names the rule", () => {
	test("among the conditions", () => {
		const { conditions } = evaluate(withVeto("pass"), one, { asOf });
		expect(conditions![0]).toEqual({ of: { kind: "veto", id: "safety.accidents" }, holds: false });
	});

	test.each<[string, "zh" | "en", unknown, Facts, string]>([
		["application", "zh", "application", one, "第 7.3 条“无重大安全事故”不达标，一票否决：不得申报"],
		[
			"application",
			"en",
			"application",
			one,
			"Clause 7.3, “No major accident”, fails, which is a veto: the community may not apply",
		],
		["pass", "zh", "pass", unknown, "第 7.3 条“无重大安全事故”可能不达标，一票否决：不予通过"],
		["pass", "en", "pass", unknown, "Clause 7.3, “No major accident”, may fail, which is a veto: the standard is not met"],
		["items", "zh", { items: ["safety.work"] }, one, "第 7.3 条“无重大安全事故”不达标，一票否决：以下各项不得分：安全工作"],
		[
			"items",
			"en",
			{ items: ["safety.work"] },
			one,
			"Clause 7.3, “No major accident”, fails, which is a veto: no points for Safety work",
		],
		["levels", "zh", { levels: ["excellent"] }, one, "第 7.3 条“无重大安全事故”不达标，一票否决：不能评为“优秀”"],
		[
			"levels",
			"en",
			{ levels: ["excellent"] },
			one,
			"Clause 7.3, “No major accident”, fails, which is a veto: “Excellent” is barred",
		],
	])("and its clause: %s, %s", (_, locale, veto, facts, text) => {
		expect(explain(withVeto(veto), facts, { asOf, locale }).sheet!.vetoes).toEqual([text]);
	});

	test.each([
		["zh", "一票否决，本项不得分"],
		["en", "vetoed, so it scores nothing"],
	] as const)("and the zeroed item says so, in %s", (locale, text) => {
		// 40 points of all or nothing, less 40.
		const { points } = explain(withVeto({ items: ["service.work"] }), one, { asOf, locale }).rules["service.work"]!;
		expect(points!.lines.at(-1)).toMatchObject({ text, min: -60, max: -60 });
		expect(points).toMatchObject({ min: 0, max: 0, of: 60 });
	});
});

test("a veto of what there is not is refused", () => {
	expect(issuesOf(() => withVeto({ items: ["safety.wrok"] }))).toEqual(["unknown-rule rules.safety.accidents.veto.items"]);
	expect(issuesOf(() => withVeto({ levels: ["excelent"] }))).toEqual(["unknown-level rules.safety.accidents.veto.levels"]);
});
