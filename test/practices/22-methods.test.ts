/** Practice 22: documents, site and survey weigh differently, and evidence must lie in the period. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { read, sheetScoring, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";

/** Points as marks are given, up to full. */
const marked = (input: string, full: number, method: string) => ({
	method,
	points: { full, gain: [{ points: 1, each: read(input) }] },
});

// Materials weigh 50, the site visit 20, the survey 30. Each counts in the share of its own points that is earned.
const sketch = {
	inputs: {
		"plans.marks": { type: "count", range: { atLeast: 0, atMost: 30 } },
		"minutes.marks": { type: "count", range: { atLeast: 0, atMost: 10 } },
		"streets.marks": { type: "count", range: { atLeast: 0, atMost: 8 } },
		"answers.marks": { type: "count", range: { atLeast: 0, atMost: 10 } },
		"river.exists": "boolean",
		"river.marks": { type: "count", range: { atLeast: 0, atMost: 2 } },
	},
	rules: {
		"main.plans": marked("plans.marks", 30, "documents"),
		"main.minutes": marked("minutes.marks", 10, "documents"),
		"main.streets": marked("streets.marks", 8, "site"),
		"main.river": { ...marked("river.marks", 2, "site"), appliesWhen: read("river.exists") },
		"main.answers": marked("answers.marks", 10, "survey"),
	},
	scoring: (() => {
		const { dimensions: _, ...scoring } = sheetScoring({
			methods: { documents: 50, site: 20, survey: 30 },
			pass: { score: 80, methods: { site: 12 } },
		});
		return scoring;
	})(),
};
const standard = smallStandard(sketch);
const full = {
	"plans.marks": 30,
	"minutes.marks": 10,
	"streets.marks": 8,
	"river.exists": true,
	"river.marks": 2,
	"answers.marks": 10,
};
const evaluated = (facts: Facts) => evaluate(standard, { ...full, ...facts }, { asOf });

describe("weights by method", () => {
	test("everything earned is 50 + 20 + 30", () => {
		const { score, methods, outcome } = evaluated({});
		expect(score).toMatchObject({ min: 100, max: 100, of: 100 });
		expect(methods).toEqual({
			documents: { min: 50, max: 50, of: 50 },
			site: { min: 20, max: 20, of: 20 },
			survey: { min: 30, max: 30, of: 30 },
		});
		expect(outcome).toBe("pass");
	});

	// Documents 32 of 40 are 40 of 50, site 6 of 10 are 12 of 20, survey 9 of 10 are 27 of 30: 79.
	test("shares of each, one point short", () => {
		const { score, methods, conditions, outcome } = evaluated({ "plans.marks": 22, "streets.marks": 4, "answers.marks": 9 });
		expect(methods).toMatchObject({ documents: { min: 40 }, site: { min: 12 }, survey: { min: 27 } });
		expect(score).toMatchObject({ min: 79, max: 79 });
		expect(conditions).toEqual([
			{ of: { kind: "score" }, atLeast: 80, holds: false },
			{ of: { kind: "method", id: "site" }, atLeast: 12, holds: true },
		]);
		expect(outcome).toBe("fail");
	});

	// The same with 10 of 10 in the survey: 40 + 12 + 30 = 82, and the site is exactly at its floor.
	test("over the mark, with the site exactly at its floor", () => {
		expect(evaluated({ "plans.marks": 22, "streets.marks": 4 }).outcome).toBe("pass");
	});

	// 50 + 10 + 30 = 90, but 5 of 10 on site are 10 of 20.
	test("over the mark, with the site below its floor", () => {
		const { score, outcome } = evaluated({ "streets.marks": 3 });
		expect(score).toMatchObject({ min: 90, max: 90 });
		expect(outcome).toBe("fail");
	});

	// Without a river the site is 8 marks: 6 of 8 are 15 of 20.
	test("what does not apply yields its share to the rest of its method", () => {
		const { methods, rules } = evaluated({ "river.exists": false, "river.marks": undefined, "streets.marks": 6 });
		expect(rules["main.river"]!.outcome).toBe("not-applicable");
		expect(methods!.site).toEqual({ min: 15, max: 15, of: 20 });
	});

	test("a survey not yet made leaves its 30 open", () => {
		const { score, methods, outcome } = evaluated({ "answers.marks": undefined });
		expect(methods!.survey).toEqual({ min: 0, max: 30, of: 30 });
		expect(score).toMatchObject({ min: 70, max: 100 });
		expect(outcome).toBe("unknown");
	});

	test("a clause assessed by no method, or by one without a weight, is refused", () => {
		const withRule = (method: string | undefined) => () => {
			const { method: _, ...rule } = marked("plans.marks", 30, "documents");
			const changed = method === undefined ? rule : { ...rule, method };
			smallStandard({ ...sketch, rules: { ...sketch.rules, "main.plans": changed } });
		};
		expect(issuesOf(withRule(undefined))).toEqual(["no-method rules.main.plans"]);
		expect(issuesOf(withRule("department"))).toEqual(["unknown-method rules.main.plans.method"]);
	});
});

describe("evidence in the period", () => {
	const dated = smallStandard({
		inputs: {
			"library.books": { type: "count", expires: { months: 12 }, suppliedBy: "committee" },
			"hall.area": "quantity",
			"review.meetings": "events",
		},
		rules: {
			"main.books": { ">=": [read("library.books"), 5000] },
			"main.hall": { ">=": [read("hall.area"), 50] },
			"main.review": { ">=": [{ eventsWithin: [read("review.meetings"), 12] }, 1] },
		},
	});
	const books = (observed: string | undefined) =>
		evaluate(dated, { "library.books": { value: 5000, ...(observed === undefined ? {} : { observed }) } }, { asOf });

	// Valid for 12 months: what was seen on 2025-06-30 is good up to 2026-06-30.
	test.each<[situation: string, observed: string, outcome: string, expired: string[], later: string[]]>([
		["on the day of assessment", "2026-06-30", "pass", [], []],
		["exactly twelve months before", "2025-06-30", "pass", [], []],
		["a day more", "2025-06-29", "unknown", ["library.books"], []],
		["a day after the assessment", "2026-07-01", "unknown", [], ["library.books"]],
	])("observed %s", (_, observed, outcome, expired, later) => {
		const evaluation = books(observed);
		expect(evaluation.rules["main.books"]!.outcome).toBe(outcome);
		expect(evaluation.expired).toEqual(expired);
		expect(evaluation.later).toEqual(later);
	});

	test("without a day it is used, and says so", () => {
		const evaluation = books(undefined);
		expect(evaluation.rules["main.books"]!.outcome).toBe("pass");
		expect(evaluation.undated).toEqual(["library.books"]);
	});

	test("what does not expire is good for ever", () => {
		const { rules } = evaluate(dated, { "hall.area": { value: 50, observed: "2001-01-01" } }, { asOf });
		expect(rules["main.hall"]!.outcome).toBe("pass");
	});

	// The period is 2025-07-01 to 2026-06-30.
	test("minutes of a meeting before the period prove nothing for it", () => {
		const meetings = (day: string) => ({ "review.meetings": [{ day, evidence: "minutes" }] });
		expect(evaluate(dated, meetings("2025-06-30"), { asOf }).rules["main.review"]!.outcome).toBe("fail");
		expect(evaluate(dated, meetings("2025-07-01"), { asOf }).rules["main.review"]!.outcome).toBe("pass");
	});

	test("who found it, and on what evidence, stands beside the fact", () => {
		const fact = { value: 5000, observed: "2026-06-01", by: "the assessors", evidence: "the register" };
		const [told] = explain(dated, { "library.books": fact }, { asOf, locale: "en" }).rules["main.books"]!.facts;
		expect(JSON.stringify(told)).toContain("the assessors");
		expect(JSON.stringify(told)).toContain("the register");
	});
});
