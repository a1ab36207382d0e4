/** Sheets of points: what becomes of the points of rules, with everything counted by hand beside it. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { read, sheetScoring, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";

/** Five items of 20 points, each a yes or no, in two dimensions. */
const five = (scoring: Record<string, unknown>, more: Record<string, Record<string, unknown>> = {}) =>
	smallStandard({
		inputs: {
			"a.one": "boolean",
			"a.two": "boolean",
			"a.three": "boolean",
			"b.one": "boolean",
			"b.two": "boolean",
			"b.gate": "boolean",
		},
		rules: {
			"first.one": { logic: read("a.one"), points: { full: 20 }, ...more.one },
			"first.two": { logic: read("a.two"), points: { full: 20 }, ...more.two },
			"first.three": { logic: read("a.three"), points: { full: 20 }, ...more.three },
			"second.one": { logic: read("b.one"), points: { full: 20 }, ...more.four },
			"second.two": { appliesWhen: read("b.gate"), logic: read("b.two"), points: { full: 20 }, ...more.five },
		},
		scoring: sheetScoring(scoring),
	});

const all = { "a.one": true, "a.two": true, "a.three": true, "b.one": true, "b.two": true, "b.gate": true };
const scoreOf = (standard: ReturnType<typeof five>, facts: Facts) => evaluate(standard, facts, { asOf }).score;
const range = (min: number, max = min) => ({ min, max, of: 100, policy: "source" });

describe("the total", () => {
	test("is the sum of the points", () => {
		expect(scoreOf(five({}), all)).toEqual(range(100));
		expect(scoreOf(five({}), { ...all, "a.one": false })).toEqual(range(80));
	});

	test("is a range as long as something is open", () => {
		expect(scoreOf(five({}), { ...all, "a.one": undefined, "b.one": undefined })).toEqual(range(60, 100));
	});

	test("of nothing known is everything from nothing to full", () => {
		expect(scoreOf(five({}), {})).toEqual(range(0, 100));
	});
});

describe("what does not apply", () => {
	const facts = { ...all, "b.gate": false, "a.one": false };

	test("yields its points to the rest: 60 of 80 are 75 of 100", () => {
		expect(scoreOf(five({ notApplicable: "redistribute" }), facts)).toEqual(range(75));
	});

	test("gets full points: 60 and 20", () => {
		expect(scoreOf(five({ notApplicable: "full" }), facts)).toEqual(range(80));
	});

	test("gets none: 60", () => {
		expect(scoreOf(five({ notApplicable: "zero" }), facts)).toEqual(range(60));
	});

	// The first has 1 item of 3, the second is full: (1/3 + 1) / 2 of 100.
	test("a whole dimension that does not apply and gets full points is counted", () => {
		const gated = { appliesWhen: read("b.gate") };
		const standard = five({ notApplicable: "full", dimensions: "equal" }, { four: gated });
		const score = scoreOf(standard, { ...facts, "a.two": false, "a.three": true });
		expect(score!.min).toBeCloseTo(200 / 3, 9);
		expect(score!.max).toBe(score!.min);
	});

	test("one rule that certainly does not apply does not decide for one that may not", () => {
		const standard = smallStandard({
			inputs: { "a.gate": "boolean", "a.one": "boolean", "b.gate": "boolean", "b.one": "boolean" },
			rules: {
				"first.one": { appliesWhen: read("a.gate"), logic: read("a.one"), points: { full: 50 } },
				"second.one": { appliesWhen: read("b.gate"), logic: read("b.one"), points: { full: 50 } },
			},
			scoring: sheetScoring({ levels: [{ id: "good", title: text("Good"), score: 60 }] }),
		});
		const evaluated = (more: Facts) => evaluate(standard, { "a.gate": false, ...more }, { asOf });
		expect(evaluated({}).possible).toEqual(["fail", "not-applicable", "pass"]);
		expect(evaluated({ "b.gate": true, "b.one": true }).outcome).toBe("pass");
		expect(evaluated({ "b.gate": false }).outcome).toBe("not-applicable");
		// Without a score there is no level.
		expect(evaluated({ "b.gate": false }).level).toEqual({ certain: null, possible: [null] });
		expect(evaluated({ "b.one": true }).level).toEqual({ certain: null, possible: [null, "good"] });
	});

	// Applies and fails: 60 of 100. Does not apply: 60 of 80, 75. Applies and passes: 80.
	test("may or may not apply: the range holds every case", () => {
		const open = { ...facts, "b.gate": undefined, "b.two": undefined };
		expect(scoreOf(five({ notApplicable: "redistribute" }), open)).toEqual(range(60, 80));
		expect(scoreOf(five({ notApplicable: "full" }), open)).toEqual(range(60, 80));
		expect(scoreOf(five({ notApplicable: "zero" }), open)).toEqual(range(60, 80));
	});
});

describe("passing", () => {
	test("takes the mark exactly: 60 of 60", () => {
		const standard = five({ pass: { score: 60 } });
		const facts = { ...all, "a.one": false, "a.two": false };
		expect(evaluate(standard, facts, { asOf }).outcome).toBe("pass");
		expect(evaluate(standard, { ...facts, "a.three": false }, { asOf }).outcome).toBe("fail");
		expect(evaluate(standard, { ...facts, "a.three": undefined }, { asOf }).outcome).toBe("unknown");
	});

	// Less than 400 m² are less than 40 points, in the total and in the dimension.
	describe("with an end that is approached and not reached", () => {
		const standard = (more: Record<string, unknown>) =>
			smallStandard({
				inputs: { "a.area": "quantity", "a.one": "boolean", "a.more": "quantity" },
				rules: {
					"first.area": { points: { full: 50, gain: [{ points: 10, share: { value: read("a.area"), of: 100 } }] } },
					"second.one": { logic: read("a.one"), points: { full: 50 } },
					"second.more": {
						counts: "bonus",
						points: { full: 10, gain: [{ points: 10, share: { value: read("a.more"), of: 100 } }] },
					},
				},
				scoring: sheetScoring(more),
			});
		const below100 = { "a.area": { atLeast: 0, lessThan: 100 }, "a.one": true, "a.more": 0 };
		const evaluated = (facts: Facts, more: Record<string, unknown> = {}) => evaluate(standard(more), facts, { asOf });

		test("the mark at that end is missed, and certainly", () => {
			const { outcome, score, exact } = evaluated(below100);
			expect(score).toMatchObject({ min: 50, max: 60 });
			expect([outcome, exact]).toEqual(["fail", true]);
			expect(evaluated(below100, { pass: { score: 59.9 } }).outcome).toBe("unknown");
			expect(evaluated({ ...below100, "a.area": { atLeast: 0, atMost: 100 } }).outcome).toBe("unknown");
			expect(evaluated({ ...below100, "a.area": { moreThan: 100 } }).outcome).toBe("pass");
		});

		test("and so is the mark of a dimension", () => {
			const marks = { pass: { score: 50, dimensions: { first: 10 } } };
			expect(evaluated(below100, marks).outcome).toBe("fail");
			expect(evaluated({ ...below100, "a.area": { atMost: 100 } }, marks).outcome).toBe("unknown");
		});

		test("a cap below that end is reached", () => {
			const facts = { "a.area": 50, "a.one": true, "a.more": { lessThan: 100 } };
			// 55 and less than 10, or at most 5.
			expect(evaluated(facts, { pass: { score: 65 } }).outcome).toBe("fail");
			expect(evaluated(facts, { pass: { score: 60 }, bonus: { atMost: 5 } }).outcome).toBe("unknown");
			expect(evaluated(facts, { pass: { score: 60.1 }, bonus: { atMost: 5 } }).outcome).toBe("fail");
		});
	});

	test("takes every dimension's floor", () => {
		const standard = five({ pass: { score: 60, dimensions: { first: 40, second: 20 } } });
		const { outcome, conditions, dimensions } = evaluate(standard, { ...all, "b.one": false, "b.two": false }, { asOf });
		expect(outcome).toBe("fail");
		expect(conditions).toEqual([
			{ of: { kind: "score" }, atLeast: 60, holds: true },
			{ of: { kind: "dimension", id: "first" }, atLeast: 40, holds: true },
			{ of: { kind: "dimension", id: "second" }, atLeast: 20, holds: false },
		]);
		expect(dimensions.first).toEqual({ outcome: "pass", possible: ["pass"], score: { min: 60, max: 60, of: 60 } });
		expect(dimensions.second).toEqual({ outcome: "fail", possible: ["fail"], score: { min: 0, max: 0, of: 40 } });
	});
});

describe("an item that a veto leaves without points", () => {
	const standard = smallStandard({
		inputs: { "a.heaps": "count", "a.burning": "boolean" },
		rules: {
			"first.order": { points: { full: 10, lose: [{ points: 1, each: read("a.heaps") }] } },
			"first.burning": { logic: { "!": [read("a.burning")] }, veto: { items: ["first.order"] } },
		},
		scoring: sheetScoring({ of: 10, pass: { score: 6 } }),
	});

	// Whatever was evaluated before: none of 10 points is certain, and nothing that is missing can move it.
	test("waits for nothing", () => {
		const points = () => evaluate(standard, { "a.burning": true }, { asOf }).rules["first.order"]?.points;
		expect(points()).toEqual({ min: 0, max: 0, of: 10 });
		expect(evaluate(standard, { "a.burning": false }, { asOf }).rules["first.order"]?.points).toEqual({
			min: 0,
			max: 10,
			of: 10,
			missing: ["a.heaps"],
		});
		expect(points()).toEqual({ min: 0, max: 0, of: 10 });
	});
});
