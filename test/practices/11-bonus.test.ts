/** Practice 11: bonus points outside of the 100: by level, capped, and only the highest for one matter. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { asOf, endsOf, ledgerOf } from "../support/item.js";
import { read, sheetScoring, smallStandard } from "../support/standard.js";

const levels = ["national", "provincial", "city"] as const;
const honours = (name: string, zh: string, en: string) =>
	Object.fromEntries(
		levels.map((level) => [`${name}.${level}`, { type: "count", label: { zh: `${zh}${level}`, en: `${en} ${level}` } }]),
	);

/** 5, 3 and 1 points for each honour of the nation, the province, the city. */
const tiers = (name: string) => levels.map((level, i) => ({ points: [5, 3, 1][i], each: read(`${name}.${level}`) }));

/** A base of 100 points, honours of at most 10, and one model project, of which only the highest level counts. */
const withCap = (atMost?: number) =>
	smallStandard({
		inputs: {
			"base.points": { type: "count", range: { atLeast: 0, atMost: 100 } },
			...honours("honours", "荣誉", "Honours"),
			...honours("project", "示范项目", "Model project"),
		},
		rules: {
			"main.base": { points: { full: 100, gain: [{ points: 1, each: read("base.points") }] } },
			"main.honours": { counts: "bonus", points: { full: 10, gain: tiers("honours") } },
			"main.project": {
				counts: "bonus",
				points: {
					full: 5,
					gain: [
						{
							label: { zh: "示范项目", en: "Model project" },
							highestOf: levels.map((level, i) => ({
								points: [5, 3, 1][i],
								when: { ">": [read(`project.${level}`), 0] },
							})),
						},
					],
				},
			},
		},
		scoring: sheetScoring({ pass: { score: 90 }, ...(atMost === undefined ? {} : { bonus: { atMost } }) }),
	});

const none: Facts = Object.fromEntries(
	["honours", "project"].flatMap((name) => levels.map((level) => [`${name}.${level}`, 0] as const)),
);
const on = (base: number, more: Facts) => ({ ...none, "base.points": base, ...more });

/** The score and how much of it is bonus. */
const scored = (facts: Facts, atMost?: number) => {
	const { score, outcome } = evaluate(withCap(atMost), facts, { asOf });
	return [endsOf(score!), endsOf(score!.bonus!), outcome];
};

describe("by level, without a cap above the items", () => {
	test.each<[string, Facts, number, number, string]>([
		["nothing to add", on(90, {}), 90, 0, "pass"],
		["one city honour", on(89, { "honours.city": 1 }), 90, 1, "pass"],
		["one step short", on(88, { "honours.city": 1 }), 89, 1, "fail"],
		["5 + 3 + 1", on(80, { "honours.national": 1, "honours.provincial": 1, "honours.city": 1 }), 89, 9, "fail"],
		["exactly the item's cap: 2 × 5", on(80, { "honours.national": 2 }), 90, 10, "pass"],
		["beyond it: 2 × 5 + 3", on(80, { "honours.national": 2, "honours.provincial": 1 }), 90, 10, "pass"],
		// One matter was honoured at three levels: 5, not 9.
		["one project at three levels", on(80, { "project.national": 1, "project.provincial": 1, "project.city": 1 }), 85, 5, "fail"],
		["a project of two lower levels", on(80, { "project.provincial": 2, "project.city": 1 }), 83, 3, "fail"],
		["outside of the 100", on(100, { "honours.national": 3, "project.national": 1 }), 115, 15, "pass"],
	])("%s", (_, facts, score, bonus, outcome) => {
		expect(scored(facts)).toEqual([score, bonus, outcome]);
	});
});

describe.each([3, 10, 20])("at most %i of bonus in all", (cap) => {
	test("15 points of bonus", () => {
		const bonus = Math.min(cap, 15);
		expect(scored(on(80, { "honours.national": 2, "project.national": 1 }), cap).slice(0, 2)).toEqual([80 + bonus, bonus]);
	});
});

describe("missing honours", () => {
	// 0 to 10 of honours, 3 or 5 of the project.
	test("leave the bonus open up to its caps", () => {
		const facts = on(80, {
			"honours.national": null,
			"honours.provincial": null,
			"project.national": null,
			"project.provincial": 1,
		});
		expect(scored(facts)).toEqual([[83, 95], [3, 15], "unknown"]);
		expect(scored(facts, 10)).toEqual([[83, 90], [3, 10], "unknown"]);
		expect(scored(facts, 3)).toEqual([83, 3, "fail"]);
	});

	test("a bonus is nobody's duty: without any, every rule of the base still passes", () => {
		const { rules, dimensions, outcome } = evaluate(withCap(), on(100, {}), { asOf });
		expect(rules["main.honours"]!.outcome).toBe("fail");
		expect(dimensions.main).toMatchObject({ outcome: "pass", score: { min: 100, max: 100, of: 100 } });
		expect(outcome).toBe("pass");
	});
});

describe("a bonus that does not apply", () => {
	test("adds nothing", () => {
		const standard = smallStandard({
			inputs: { "base.done": "boolean", "pilot.chosen": "boolean", "pilot.done": "boolean" },
			rules: {
				"main.base": { logic: read("base.done"), points: { full: 100 } },
				"main.pilot": { appliesWhen: read("pilot.chosen"), logic: read("pilot.done"), counts: "bonus", points: { full: 5 } },
			},
			scoring: sheetScoring(),
		});
		const score = (facts: Facts) => endsOf(evaluate(standard, { "base.done": true, ...facts }, { asOf }).score!);
		expect(score({ "pilot.chosen": false })).toBe(100);
		expect(score({ "pilot.chosen": true, "pilot.done": true })).toBe(105);
		expect(score({ "pilot.done": true })).toEqual([100, 105]);
		expect(score({ "pilot.done": false })).toBe(100);
	});
});

describe("the explanation", () => {
	const facts = on(80, { "honours.national": 2, "project.provincial": 1, "project.city": 1 });

	test.each([
		["zh", ["main：80 分（满分 100）", "加分：13"]],
		["en", ["main: 80 of 100", "Bonus: 13"]],
	] as const)("tells it apart from the base, in %s", (locale, texts) => {
		const { ledger } = explain(withCap(), facts, { asOf, locale }).sheet!;
		expect(ledger.map(({ text }) => text)).toEqual(texts);
		expect(ledger.reduce((sum, { min }) => sum + min, 0)).toBe(93);
	});

	test.each([
		["zh", "示范项目；得 3 分"],
		["en", "Model project; 3 gained"],
	] as const)("takes the highest of one matter, in %s", (locale, line) => {
		expect(ledgerOf(withCap(), "main.project", facts, locale)).toEqual([[line, 3]]);
	});
});
