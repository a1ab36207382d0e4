/** Practice 17: compared with the last period. What was then is an input of its own; no last period, no comparison. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { figure, read, sheetScoring, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";
const grade = { type: "count", unit: "thing", range: { atLeast: 1, atMost: 5 } };

const standard = smallStandard({
	inputs: {
		"crime.cases": "count",
		"crime.casesLastYear": "count",
		"grade.now": grade,
		"grade.lastYear": grade,
		"volunteers.now": "count",
		"volunteers.lastYear": "count",
		"volunteers.yearBefore": "count",
		"community.isNew": "boolean",
	},
	measures: {
		"crime.ofLastYear": {
			logic: { "/": [{ "*": [read("crime.cases"), 100] }, read("crime.casesLastYear")] },
		},
	},
	rules: {
		"main.fewer": { logic: { "<": [read("crime.cases"), read("crime.casesLastYear")] } },
		// Down by a tenth or more: at most 90 % of last year's; of no cases at all nothing can be less.
		"main.tenth": {
			appliesWhen: { ">": [read("crime.casesLastYear"), 0] },
			logic: { "<=": [read("measures.crime.ofLastYear"), read("parameters.limit")] },
			parameters: { limit: figure(90, { unit: "percent", stricter: "lower" }) },
		},
		// One grade up on last year, or the highest kept.
		"main.one-up": {
			appliesWhen: { "!": [read("community.isNew")] },
			logic: {
				or: [
					{ ">=": [{ "-": [read("grade.now"), read("grade.lastYear")] }, read("parameters.up")] },
					{ "===": [read("grade.now"), read("parameters.top")] },
				],
			},
			parameters: { up: figure(1), top: figure(5) },
		},
		"main.rising": {
			logic: {
				and: [
					{ "<": [read("volunteers.yearBefore"), read("volunteers.lastYear")] },
					{ "<": [read("volunteers.lastYear"), read("volunteers.now")] },
				],
			},
		},
	},
});

const outcomeOf = (rule: string, facts: Facts) => evaluate(standard, facts, { asOf }).rules[`main.${rule}`]!.outcome;

describe("fewer than last year", () => {
	test.each<[now: Facts[string], last: Facts[string], outcome: string]>([
		[11, 12, "pass"],
		[12, 12, "fail"],
		[13, 12, "fail"],
		[0, { atLeast: 1 }, "pass"],
		[{ lessThan: 12 }, 12, "pass"],
		[{ atMost: 12 }, 12, "unknown"],
		[0, undefined, "unknown"],
		[undefined, 12, "unknown"],
		// Nothing is fewer than none, whatever is known of this year.
		[undefined, 0, "fail"],
	])("%j after %j: %s", (now, last, outcome) => {
		expect(outcomeOf("fewer", { "crime.cases": now, "crime.casesLastYear": last })).toBe(outcome);
	});
});

describe("down by a tenth of last year's", () => {
	// 90 % of 20 is 18; of 7 it is 6.3, so that 6 are few enough and 7 too many.
	test.each<[now: Facts[string], last: Facts[string], outcome: string]>([
		[18, 20, "pass"],
		[19, 20, "fail"],
		[6, 7, "pass"],
		[7, 7, "fail"],
		[0, 0, "not-applicable"],
		[0, undefined, "unknown"],
		[18, { atLeast: 20 }, "pass"],
		[18, { atLeast: 19 }, "unknown"],
	])("%j after %j: %s", (now, last, outcome) => {
		expect(outcomeOf("tenth", { "crime.cases": now, "crime.casesLastYear": last })).toBe(outcome);
	});
});

describe("one grade up on last year", () => {
	const graded = (now: Facts[string], last: Facts[string], isNew?: boolean) =>
		outcomeOf("one-up", { "grade.now": now, "grade.lastYear": last, "community.isNew": isNew });

	test.each<[now: Facts[string], last: Facts[string], outcome: string]>([
		[3, 2, "pass"],
		[4, 2, "pass"],
		[3, 3, "fail"],
		[2, 3, "fail"],
		[5, 5, "pass"],
		[4, undefined, "unknown"],
		// From 2, 1 grade up is 3: 3 or 4 both are.
		[{ atLeast: 3, atMost: 4 }, 2, "pass"],
		// Whatever it was: the highest is kept.
		[5, undefined, "pass"],
		// 1 is above no grade.
		[1, undefined, "fail"],
	])("%j after %j: %s", (now, last, outcome) => {
		expect(graded(now, last, false)).toBe(outcome);
	});

	test("a new community has no last year", () => {
		expect(graded(3, undefined, true)).toBe("not-applicable");
		expect(graded(3, 2, undefined)).toBe("unknown");
	});
});

describe("rising two years running", () => {
	const rising = (...[before, last, now]: Facts[string][]) =>
		outcomeOf("rising", { "volunteers.yearBefore": before, "volunteers.lastYear": last, "volunteers.now": now });

	test.each<[before: Facts[string], last: Facts[string], now: Facts[string], outcome: string]>([
		[100, 101, 102, "pass"],
		[100, 100, 102, "fail"],
		[100, 102, 102, "fail"],
		[100, 99, 150, "fail"],
		[100, 101, undefined, "unknown"],
		[undefined, 101, 102, "unknown"],
		// The last step down decides, whatever was before.
		[undefined, 102, 101, "fail"],
		[100, { moreThan: 100, lessThan: 110 }, 110, "pass"],
	])("%j, %j, %j: %s", (before, last, now, outcome) => {
		expect(rising(before, last, now)).toBe(outcome);
	});
});

describe("points for the change", () => {
	// A point for every 10 volunteers more than last year, begun tens not counted, at most 5; none for fewer.
	const sheet = smallStandard({
		inputs: { "volunteers.now": "count", "volunteers.lastYear": "count" },
		rules: {
			"main.growth": {
				points: {
					full: 5,
					gain: [
						{
							points: 1,
							perStep: {
								value: { "-": [read("volunteers.now"), read("volunteers.lastYear")] },
								above: 0,
								step: 10,
								of: "value",
								rounding: "floor",
							},
						},
					],
				},
			},
		},
		scoring: sheetScoring({ of: 5, pass: { score: 1 } }),
	});

	test.each<[now: Facts[string], last: Facts[string], min: number, max: number]>([
		[120, 100, 2, 2],
		[119, 100, 1, 1],
		[109, 100, 0, 0],
		[90, 100, 0, 0],
		[149, 100, 4, 4],
		[150, 100, 5, 5],
		[900, 100, 5, 5],
		[120, undefined, 0, 5],
		// 16 to 25 more: 1 or 2 points.
		[120, { atLeast: 95, atMost: 104 }, 1, 2],
	])("%j after %j: %d to %d of 5", (now, last, min, max) => {
		const facts = { "volunteers.now": now, "volunteers.lastYear": last };
		expect(evaluate(sheet, facts, { asOf }).rules["main.growth"]!.points).toMatchObject({ min, max, of: 5 });
	});
});
