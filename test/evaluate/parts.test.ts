import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { traceUnit } from "../../src/evaluate/unit.js";
import { Calendar } from "../../src/logic/calendar.js";
import type { Facts } from "../../src/model/facts.js";
import { FAIL, PASS } from "../../src/model/outcome.js";
import { bindingsOf, noFacts } from "../../src/parse/bindings.js";
import { treesOf } from "../../src/parse/internals.js";
import { tableOf } from "../../src/parse/table.js";
import { figure, read, smallStandard } from "../support/standard.js";

const asOf = "2025-12-31";
const inputs = { "a.one": "boolean", "a.two": "boolean", "a.three": "boolean", "gate.open": "boolean", "gate.two": "boolean" };
const part = (id: string, more: object = {}) => ({ id, logic: read(`a.${id}`), ...more });

const standard = smallStandard({
	inputs,
	rules: {
		"main.all": { parts: [part("one"), part("two"), part("three")] },
		"main.two-of-three": { require: 2, parts: [part("one"), part("two"), part("three")] },
		"main.gated-part": { parts: [part("one"), part("two", { appliesWhen: read("gate.two") })] },
		"main.gated-two": { require: 2, parts: [part("one"), part("two", { appliesWhen: read("gate.two") }), part("three")] },
		"main.only-gated": { parts: [part("two", { appliesWhen: read("gate.two") })] },
		"main.gated": { appliesWhen: read("gate.open"), parts: [part("one"), part("two")] },
		"main.gated-whole": { appliesWhen: read("gate.open"), logic: read("a.one") },
	},
});

const rule = (id: string, facts: Facts) => evaluate(standard, facts, { asOf }).rules[`main.${id}`]!;

/** `1` true, `0` false, `?` not given; of the inputs named by the columns. */
const given = (row: string, ...names: string[]): Facts =>
	Object.fromEntries([...row].flatMap((mark, i) => (mark === "?" ? [] : [[names[i]!, mark === "1"]])));

describe("of several parts", () => {
	it.each([
		["111", "pass"],
		["110", "fail"],
		["11?", "fail pass"],
		["0??", "fail"],
		["???", "fail pass"],
	])("all: %s comes to %s", (row, possible) => {
		expect(rule("all", given(row, "a.one", "a.two", "a.three")).possible).toEqual(possible.split(" "));
	});

	it.each([
		["110", "pass"],
		["11?", "pass"],
		["100", "fail"],
		["00?", "fail"],
		["1?0", "fail pass"],
		["???", "fail pass"],
	])("two of three: %s comes to %s", (row, possible) => {
		expect(rule("two-of-three", given(row, "a.one", "a.two", "a.three")).possible).toEqual(possible.split(" "));
	});

	it("each part has its own outcome", () => {
		expect(rule("all", { "a.one": true, "a.two": false }).parts).toEqual({
			one: { outcome: "pass", possible: ["pass"] },
			two: { outcome: "fail", possible: ["fail"] },
			three: { outcome: "unknown", possible: ["fail", "pass"] },
		});
	});

	it.each([
		["10?", "pass"],
		["00?", "fail"],
		["111", "pass"],
		["110", "fail"],
		["11?", "fail pass"],
		["1?1", "pass"],
		["1?0", "fail pass"],
		["1??", "fail pass"],
	])("a part that does not apply is left out: %s (one, gate, two) comes to %s", (row, possible) => {
		expect(rule("gated-part", given(row, "a.one", "gate.two", "a.two")).possible).toEqual(possible.split(" "));
	});

	it.each([
		["1010", "fail"],
		["1011", "pass"],
		["1111", "pass"],
		["1100", "fail"],
		["1110", "pass"],
		["10?1", "pass"],
		["1?01", "pass"],
	])("fewer apply than are required, so all of them must pass: %s (one, gate, two, three) comes to %s", (row, possible) => {
		expect(rule("gated-two", given(row, "a.one", "gate.two", "a.two", "a.three")).possible).toEqual(possible.split(" "));
	});

	it.each([
		["0?", "not-applicable"],
		["11", "pass"],
		["10", "fail"],
		["1?", "fail pass"],
		["?1", "not-applicable pass"],
		["?0", "fail not-applicable"],
		["??", "fail not-applicable pass"],
	])("of which none applies: %s (gate, two) comes to %s", (row, possible) => {
		expect(rule("only-gated", given(row, "gate.two", "a.two")).possible).toEqual(possible.split(" "));
	});

	it.each([
		["0??", "not-applicable"],
		["000", "not-applicable"],
		["111", "pass"],
		["110", "fail"],
		["?11", "not-applicable pass"],
		["?0?", "fail not-applicable"],
		["1??", "fail pass"],
		["???", "fail not-applicable pass"],
	])("under a gate: %s (gate, one, two) comes to %s", (row, possible) => {
		expect(rule("gated", given(row, "gate.open", "a.one", "a.two")).possible).toEqual(possible.split(" "));
	});

	it("a rule without parts under a gate", () => {
		expect(rule("gated-whole", { "gate.open": false }).outcome).toBe("not-applicable");
		expect(rule("gated-whole", { "a.one": false }).possible).toEqual(["fail", "not-applicable"]);
		expect(rule("gated-whole", {}).possible).toEqual(["fail", "not-applicable", "pass"]);
	});
});

describe("what is missing", () => {
	it("is asked only where it can change the outcome", () => {
		expect(rule("all", { "a.one": true }).missing).toEqual(["a.two", "a.three"]);
		expect(rule("all", { "a.one": false }).missing).toEqual([]);
		expect(rule("two-of-three", { "a.one": true, "a.two": true }).missing).toEqual([]);
		expect(rule("gated", { "gate.open": false }).missing).toEqual([]);
		expect(rule("gated", { "a.one": true, "a.two": true }).missing).toEqual(["gate.open"]);
		expect(rule("gated-part", { "a.one": true, "gate.two": false }).missing).toEqual([]);
	});

	const any = smallStandard({
		inputs: { "a.books": "count", "a.shared": "count" },
		rules: {
			"main.either": { or: [{ ">=": [read("a.books"), 10] }, { ">=": [read("a.shared"), 10] }] },
			"main.both": { and: [{ ">=": [read("a.books"), 10] }, { ">=": [read("a.shared"), 10] }] },
			"main.sum": { ">=": [{ "+": [read("a.books"), read("a.shared")] }, 10] },
		},
	});
	const of = (id: string, facts: Facts) => evaluate(any, facts, { asOf }).rules[`main.${id}`]!;

	it("an or that is satisfied asks nothing, one that is not asks the rest", () => {
		expect(of("either", { "a.books": 10 })).toMatchObject({ outcome: "pass", missing: [] });
		expect(of("either", { "a.books": 9 })).toMatchObject({ outcome: "unknown", missing: ["a.shared"] });
		expect(of("both", { "a.books": 9 })).toMatchObject({ outcome: "fail", missing: [] });
	});

	it("a range that does not decide is approximate, not missing", () => {
		const found = of("either", { "a.books": { atLeast: 5 }, "a.shared": 0 });
		expect(found).toMatchObject({ outcome: "unknown", missing: [], approximate: ["a.books"] });
		expect(of("sum", { "a.books": { atLeast: 5 } })).toMatchObject({ missing: ["a.shared"], approximate: ["a.books"] });
		expect(of("sum", { "a.books": { atLeast: 10 } })).toMatchObject({ outcome: "pass", missing: [] });
		expect(of("sum", { "a.books": { atLeast: 10 } })).not.toHaveProperty("approximate");
	});

	it("what only its whole bounds is still missing", () => {
		const within = smallStandard({
			inputs: { "a.lamps": "count", "a.lit": { type: "count", within: "a.lamps" } },
			rules: { "main.lit": { ">=": [read("a.lit"), 5] } },
		});
		const found = evaluate(within, { "a.lamps": 9 }, { asOf }).rules["main.lit"]!;
		expect(found).toMatchObject({ outcome: "unknown", missing: ["a.lit"] });
		expect(found).not.toHaveProperty("approximate");
		expect(evaluate(within, { "a.lamps": 4 }, { asOf }).rules["main.lit"]!.outcome).toBe("fail");
	});
});

describe("how an outcome came about", () => {
	it("decided by the declared range alone", () => {
		const idle = smallStandard({ inputs: { "a.books": "count" }, rules: { "main.idle": { ">=": [read("a.books"), 0] } } });
		const found = evaluate(idle, {}, { asOf }).rules["main.idle"]!;
		expect(found).toMatchObject({ outcome: "pass", decidedBy: "range" });
		expect(evaluate(idle, { "a.books": 4 }, { asOf }).rules["main.idle"]!.decidedBy).toBe("range");
	});

	it("divided by exactly zero, which no parsed standard lets happen, is unknown with the reason", () => {
		const share = smallStandard({
			inputs: { "a.books": { type: "count", range: { atLeast: 1 } }, "a.fiction": "count" },
			measures: { "a.share": { logic: { "/": [{ "*": [read("a.fiction"), 100] }, read("a.books")] } } },
			rules: { "main.share": { ">=": [read("measures.a.share"), 50] } },
		});
		const unit = treesOf(share).rules[0]!.units[0]!;
		const bindings = { ...bindingsOf(tableOf(share), [], noFacts(tableOf(share)), new Calendar(0)), input: () => 0 };
		expect(traceUnit(unit, bindings)).toMatchObject({ possible: FAIL | PASS, reason: "division-by-zero", waitsFor: [] });
	});

	it("a guard that fails decides before the division", () => {
		const share = smallStandard({
			inputs: { "a.books": "count", "a.fiction": { type: "count", within: "a.books" } },
			measures: { "a.share": { logic: { "/": [{ "*": [read("a.fiction"), 100] }, { "-": [read("a.books"), 5] }] } } },
			rules: { "main.share": { and: [{ ">": [{ "-": [read("a.books"), 5] }, 0] }, { ">=": [read("measures.a.share"), 50] }] } },
		});
		const found = evaluate(share, { "a.books": 5, "a.fiction": 1 }, { asOf }).rules["main.share"]!;
		expect(found.outcome).toBe("fail");
		const choice = smallStandard({
			inputs: { "a.books": { type: "count", range: { atLeast: -3 } }, "a.fiction": "count", "a.known": "boolean" },
			measures: { "a.share": { logic: { "/": [{ "*": [read("a.fiction"), 100] }, read("a.books")] } } },
			rules: {
				"main.share": {
					or: [read("a.known"), { "!": [{ and: [{ ">": [read("a.books"), 0] }, { ">=": [read("measures.a.share"), 50] }] }] }],
				},
			},
		});
		expect(evaluate(choice, { "a.books": 0, "a.fiction": 1, "a.known": false }, { asOf }).rules["main.share"]!.outcome).toBe(
			"pass",
		);
	});

	it("a ratio of nothing that was guarded only by a gate does not apply", () => {
		const gated = smallStandard({
			inputs: { "tax.paid": "percent" },
			rules: { "main.tax": { appliesWhen: { ">": [read("tax.paid.of"), 0] }, logic: { ">=": [read("tax.paid"), 90] } } },
		});
		const of = (fact: object | number) => evaluate(gated, { "tax.paid": fact }, { asOf }).rules["main.tax"]!.outcome;
		expect(of({ count: 0, of: 0 })).toBe("not-applicable");
		expect(of({ count: 9, of: 10 })).toBe("pass");
		expect(of(90)).toBe("pass");
		expect(of(89.9)).toBe("fail");
	});

	it("an input that is read twice makes the outcome inexact where it is open", () => {
		const twice = smallStandard({
			inputs: { "a.books": "count", "a.loans": "count" },
			rules: {
				"main.twice": { or: [{ ">=": [read("a.books"), 10] }, { "<": [read("a.books"), 10] }] },
				"main.once": { ">=": [{ "+": [read("a.books"), read("a.loans")] }, 10] },
				"main.equal": { "===": [{ "+": [read("a.loans"), read("a.books")] }, 10] },
			},
		});
		const { rules, exact } = evaluate(twice, {}, { asOf });
		expect(rules["main.twice"]).toMatchObject({ outcome: "unknown", exact: false });
		expect(rules["main.once"]).not.toHaveProperty("exact");
		expect(rules["main.equal"]!.exact).toBe(false);
		expect(exact).toBe(false);
		const decided = evaluate(twice, { "a.books": 3, "a.loans": 7 }, { asOf });
		expect(decided.exact).toBe(true);
		expect(decided.rules["main.twice"]).not.toHaveProperty("exact");
	});

	it("a part and its whole that two rules pull apart make the total inexact, unless both are pulled one way", () => {
		const sketch = (whole: object) =>
			smallStandard({
				inputs: {
					"a.all": "count",
					"a.middle": { type: "count", within: "a.all" },
					"a.some": { type: "count", within: "a.middle" },
				},
				rules: { "main.some": { ">=": [read("a.some"), 5] }, "main.all": whole, "main.middle": { ">=": [read("a.middle"), 0] } },
			});
		const apart = evaluate(sketch({ "<=": [read("a.all"), 4] }), {}, { asOf });
		expect(apart.possible).toContain("pass");
		expect(apart.exact).toBe(false);
		expect(evaluate(sketch({ ">=": [read("a.all"), 4] }), {}, { asOf }).exact).toBe(true);
	});

	it("says what an assessor judged", () => {
		const judged = smallStandard({
			inputs: { "a.nice": { type: "boolean", judgement: true }, "a.books": "count" },
			rules: {
				"main.nice": read("a.nice"),
				"main.books": { logic: { ">=": [read("a.books"), read("parameters.m")] }, parameters: { m: figure(5) } },
			},
		});
		const evaluation = evaluate(judged, { "a.nice": true, "a.books": 5 }, { asOf });
		expect(evaluation.rules["main.nice"]!.judgement).toBe(true);
		expect(evaluation.rules["main.books"]).not.toHaveProperty("judgement");
		expect(evaluation.outcome).toBe("pass");
		expect(evaluation.withoutJudgements).toEqual({
			outcome: "unknown",
			possible: ["fail", "pass"],
			score: { min: 50, max: 100, of: 100, policy: "package" },
		});
	});
});
