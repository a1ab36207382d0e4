/** Practice 23: assessors' judgements within a range, each with its reason, and how much of the score they are. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { read, sheetScoring, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";
const judged = { judgement: true, reason: "required" };

// 7 points for the streets as the assessors find them, 1 to 3 off the 10 for notices by degree, 83 for books.
const standard = smallStandard({
	inputs: {
		"streets.impression": { type: "count", range: { atLeast: 0, atMost: 7 }, ...judged },
		"notices.untidy": { type: "boolean", ...judged },
		"notices.degree": { type: "count", range: { atLeast: 1, atMost: 3 }, ...judged },
		"library.books": "count",
	},
	rules: {
		"main.streets": { points: { full: 7, gain: [{ points: 1, each: read("streets.impression") }] } },
		"main.notices": {
			points: { full: 10, lose: [{ points: 1, each: read("notices.degree"), when: read("notices.untidy") }] },
		},
		"main.books": { logic: { ">=": [read("library.books"), 5000] }, points: { full: 83 } },
	},
	scoring: sheetScoring({ pass: { score: 90 } }),
});

const because = (value: boolean | number) => ({ value, by: "the assessors", reason: "seen on the round of 2 June" });
const evaluated = (streets: number, untidy: boolean, degree?: number) =>
	evaluate(
		standard,
		{
			"streets.impression": because(streets),
			"notices.untidy": because(untidy),
			...(degree === undefined ? {} : { "notices.degree": because(degree) }),
			"library.books": 5000,
		},
		{ asOf },
	);

describe("points by judgement", () => {
	test.each<[streets: number, untidy: boolean, degree: number | undefined, score: number, judged: number, outcome: string]>([
		// streets + notices + 83
		[7, false, undefined, 100, 17, "pass"],
		[0, false, undefined, 93, 10, "pass"],
		[0, true, 3, 90, 7, "pass"],
		[4, true, 1, 96, 13, "pass"],
	])("%d for streets, notices untidy: %s, degree %s: %d points", (streets, untidy, degree, score, judgedPoints, outcome) => {
		const evaluation = evaluated(streets, untidy, degree);
		expect(evaluation.score).toEqual({
			min: score,
			max: score,
			of: 100,
			policy: "source",
			judged: { min: judgedPoints, max: judgedPoints, of: 17 },
		});
		expect(evaluation.outcome).toBe(outcome);
	});

	// 10 − 1 to 10 − 3.
	test("untidy, to what degree is not told", () => {
		expect(evaluated(7, true).rules["main.notices"]!.points).toEqual({ min: 7, max: 9, of: 10, missing: ["notices.degree"] });
	});

	test("not judged at all", () => {
		const { score, outcome } = evaluate(standard, { "library.books": 5000 }, { asOf });
		// 83 + 0 + 7 up to 100.
		expect(score).toMatchObject({ min: 90, max: 100, judged: { min: 7, max: 17, of: 17 } });
		expect(outcome).toBe("pass");
	});
});

describe("kept apart", () => {
	test("rules that rest on a judgement are marked", () => {
		const { rules } = evaluated(7, false);
		expect(Object.values(rules).map(({ judgement }) => judgement)).toEqual([true, true, undefined]);
	});

	// Without them, streets are 0 to 7 and notices 7 to 10: 90 to 100 with the books, 7 to 17 without.
	test("what the measured facts decide alone", () => {
		const whole = evaluated(0, true, 3);
		expect(whole.score).toMatchObject({ min: 90, max: 90 });
		expect(whole.withoutJudgements).toMatchObject({ outcome: "pass", score: { min: 90, max: 100 } });
		const withFewBooks = evaluate(
			standard,
			{ "streets.impression": because(7), "notices.untidy": because(false), "library.books": 4999 },
			{ asOf },
		);
		expect(withFewBooks.withoutJudgements).toMatchObject({ outcome: "fail", score: { min: 7, max: 17 } });
	});
});

describe("what a judgement must be", () => {
	const issues = (facts: Facts) => issuesOf(() => evaluate(standard, facts, { asOf }));

	test("within its range", () => {
		expect(issues({ "streets.impression": because(8) })).toEqual(["out-of-range streets.impression"]);
		expect(issues({ "notices.degree": because(0) })).toEqual(["out-of-range notices.degree"]);
		expect(issues({ "streets.impression": because(-1) })).toEqual(["out-of-range streets.impression"]);
	});

	test("given with its reason", () => {
		expect(issues({ "streets.impression": 7 })).toEqual(["reason-required streets.impression"]);
		expect(issues({ "streets.impression": { value: 7, by: "the assessors" } })).toEqual([
			"reason-required streets.impression.reason",
		]);
	});

	test("a whole number where marks are whole", () => {
		expect(issues({ "streets.impression": because(6.5) })).toEqual(["not-whole streets.impression"]);
	});
});
