/** Practice 20: surveys. The point value decides, a sample of too few does not, and the margin of error is told beside it. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import { wilsonInterval } from "../../src/explain/interval.js";
import type { Facts } from "../../src/model/facts.js";
import { figure, read, sheetScoring, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";

const answers = [
	{ id: "satisfied", label: text("satisfied"), counts: true },
	{ id: "basicallySatisfied", label: text("basically satisfied"), counts: true },
	{ id: "dissatisfied", label: text("dissatisfied") },
	{ id: "dontKnow", label: text("don't know") },
];
const survey = { type: "percent", counted: "person", zeroOf: "missing", checkedBy: ["survey"], answers };

const standard = smallStandard({
	inputs: {
		"survey.satisfaction": { ...survey, minimumSample: 30 },
		"survey.safety": survey,
		"population.households": { type: "count", range: { atLeast: 1 } },
		"river.exists": "boolean",
		"survey.river": survey,
	},
	measures: {
		"survey.askedPer1000Households": {
			unit: "person",
			logic: { "/": [{ "*": [read("survey.safety.of"), 1000] }, read("population.households")] },
		},
	},
	rules: {
		"main.satisfaction": {
			logic: { ">=": [read("survey.satisfaction"), read("parameters.minimum")] },
			parameters: { minimum: figure(90, { unit: "percent" }) },
		},
		// Ten residents asked to 1,000 households, and 90 % of them content.
		"main.safety": {
			logic: {
				and: [
					{ ">=": [read("measures.survey.askedPer1000Households"), read("parameters.asked")] },
					{ ">=": [read("survey.safety"), read("parameters.minimum")] },
				],
			},
			parameters: { asked: figure(10, { unit: "person" }), minimum: figure(90, { unit: "percent" }) },
		},
		"main.river": { appliesWhen: read("river.exists"), logic: { ">=": [read("survey.river"), 90] } },
	},
});

const ruleOf = (rule: string, facts: Facts) => evaluate(standard, facts, { asOf }).rules[`main.${rule}`]!;
const graded = (satisfied: number, basicallySatisfied: number, dissatisfied: number, dontKnow: number) => ({
	answers: { satisfied, basicallySatisfied, dissatisfied, dontKnow },
});

describe("satisfied of those surveyed", () => {
	test.each<[situation: string, survey: Facts[string], outcome: string]>([
		["270 of 300: 90 % exactly", { count: 270, of: 300 }, "pass"],
		["269 of 300: 89.67 %", { count: 269, of: 300 }, "fail"],
		// 27 / 30 × 100 is 90 exactly, though not in binary fractions.
		["27 of 30, the least sample", { count: 27, of: 30 }, "pass"],
		["27 of 29, a sample of too few", { count: 27, of: 29 }, "unknown"],
		["29 of 29: too few, even though all are satisfied", { count: 29, of: 29 }, "unknown"],
		["a bare percentage does not tell of how many", 95, "unknown"],
		["nobody asked", { count: 0, of: 0 }, "unknown"],
		["at least 270 of 300", { count: { atLeast: 270 }, of: 300 }, "pass"],
		["fewer than 270 of 300", { count: { lessThan: 270 }, of: 300 }, "fail"],
		["270 of 300 or more", { count: 270, of: { atLeast: 300 } }, "unknown"],
		["not told", undefined, "unknown"],
	])("%s", (_, given, outcome) => {
		expect(ruleOf("satisfaction", { "survey.satisfaction": given }).outcome).toBe(outcome);
	});

	test("a sample of too few is listed", () => {
		const evaluation = evaluate(standard, { "survey.satisfaction": { count: 27, of: 29 } }, { asOf });
		expect(evaluation.tooFew).toEqual(["survey.satisfaction"]);
		expect(evaluation.rules["main.satisfaction"]!.missing).toEqual(["survey.satisfaction"]);
	});

	test("not applicable where there is nothing to ask about", () => {
		expect(ruleOf("river", { "river.exists": false }).outcome).toBe("not-applicable");
		expect(ruleOf("river", { "river.exists": true, "survey.river": { count: 9, of: 10 } }).outcome).toBe("pass");
	});
});

describe("answers of four grades", () => {
	test.each<[situation: string, survey: Facts[string], outcome: string]>([
		// 200 + 70 of 200 + 70 + 20 + 10.
		["two grades count: 270 of 300", graded(200, 70, 20, 10), "pass"],
		["one answer moved to a grade that does not: 269 of 300", graded(200, 69, 21, 10), "fail"],
		["who doesn't know stays in the base: 270 of 301", graded(200, 70, 20, 11), "fail"],
		["29 answers are too few", graded(29, 0, 0, 0), "unknown"],
		// 270 of 290 without them; with ten it is 90 %, with eleven less.
		[
			"a grade that is not told, and may lower it",
			{ answers: { satisfied: 200, basicallySatisfied: 70, dissatisfied: 20 } },
			"unknown",
		],
		["a grade that is not told, and can only raise it", { answers: { satisfied: 270, dissatisfied: 20, dontKnow: 10 } }, "pass"],
	])("%s", (_, given, outcome) => {
		expect(ruleOf("satisfaction", { "survey.satisfaction": given }).outcome).toBe(outcome);
	});
});

describe("ten residents to 1,000 households", () => {
	// 2,496 households: 24.96 residents, so 25. 23 of 25 are 92 %, 22 are 88 %.
	test.each<[situation: string, facts: Facts, outcome: string]>([
		["25 asked", { "survey.safety": { count: 23, of: 25 }, "population.households": 2496 }, "pass"],
		["24 asked, one short", { "survey.safety": { count: 24, of: 24 }, "population.households": 2496 }, "fail"],
		["25 asked of exactly 2,500 households", { "survey.safety": { count: 23, of: 25 }, "population.households": 2500 }, "pass"],
		["25 asked of one household more", { "survey.safety": { count: 23, of: 25 }, "population.households": 2501 }, "fail"],
		["enough asked, too few content", { "survey.safety": { count: 22, of: 25 }, "population.households": 2496 }, "fail"],
		["how many households is not told", { "survey.safety": { count: 23, of: 25 } }, "unknown"],
		["how many were asked is not told", { "survey.safety": 92, "population.households": 2496 }, "unknown"],
	])("%s", (_, facts, outcome) => {
		expect(ruleOf("safety", facts).outcome).toBe(outcome);
	});
});

describe("Wilson's interval beside the point value", () => {
	// z = 1.959964, z² = 3.841459. For 270 of 300: centre (540 + z²) / (2 (300 + z²)) = 543.841459 / 607.682918 = 0.894943,
	// half-width z √(z² + 4 × 270 × 0.1) / 607.682918 = 1.959964 × 10.575513 / 607.682918 = 0.034109.
	test("86.08 to 92.91 % for 270 of 300", () => {
		const { low, high } = wilsonInterval({ count: 270, of: 300 }, { confidence: 0.95 });
		expect(low).toBeCloseTo(86.083, 2);
		expect(high).toBeCloseTo(92.905, 2);
	});

	test("is reported, and decides nothing: 90 % lies within it, and 270 pass while 269 fail", () => {
		for (const [count, outcome] of [
			[270, "pass"],
			[269, "fail"],
		] as const) {
			const { rules } = explain(standard, { "survey.satisfaction": { count, of: 300 } }, { asOf, locale: "en" });
			const { outcome: found, facts } = rules["main.satisfaction"]!;
			expect(found).toBe(outcome);
			expect(facts[0]!.margin).toMatchObject({ count, of: 300, confidence: 0.95 });
			expect(facts[0]!.margin!.text).toContain("lies within the margin of error; the standard compares the point value");
		}
	});
});

describe("points by the percentage", () => {
	// 90 and more 10 points, 80 up to 90 6, else none.
	const sheet = smallStandard({
		inputs: { "survey.satisfaction": { ...survey, minimumSample: 30 } },
		rules: {
			"main.satisfaction": {
				points: {
					full: 10,
					highestOf: {
						value: read("survey.satisfaction"),
						bands: [
							{ atLeast: 90, gain: 10 },
							{ atLeast: 80, lessThan: 90, gain: 6 },
						],
					},
				},
			},
		},
		scoring: sheetScoring({ of: 10, pass: { score: 6 } }),
	});

	test.each<[survey: Facts[string], min: number, max: number]>([
		[{ count: 270, of: 300 }, 10, 10],
		[{ count: 269, of: 300 }, 6, 6],
		[{ count: 240, of: 300 }, 6, 6],
		[{ count: 239, of: 300 }, 0, 0],
		[{ count: { atLeast: 240 }, of: 300 }, 6, 10],
		[{ count: 29, of: 29 }, 0, 10],
		[undefined, 0, 10],
	])("%j: %d to %d of 10", (given, min, max) => {
		const { points } = evaluate(sheet, { "survey.satisfaction": given }, { asOf }).rules["main.satisfaction"]!;
		expect(points).toMatchObject({ min, max, of: 10 });
	});
});
