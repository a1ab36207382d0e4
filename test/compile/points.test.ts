/** What is computed on exact facts without the range path, as closures and as code, comes to what the range path says. */
import { describe, expect, it, test } from "vitest";
import { counters } from "../../src/compile/counters.js";
import { programOf, statesOf } from "../../src/compile/program.js";
import { FAILS, OPEN, PASSES } from "../../src/compile/states.js";
import { traceUnit } from "../../src/evaluate/unit.js";
import { Calendar } from "../../src/logic/calendar.js";
import { dayNumber } from "../../src/model/day.js";
import type { Facts } from "../../src/model/facts.js";
import { PASS } from "../../src/model/outcome.js";
import type { Standard } from "../../src/model/standard.js";
import { bindingsOf } from "../../src/parse/bindings.js";
import { checkedFacts } from "../../src/parse/facts.js";
import { treesOf } from "../../src/parse/internals.js";
import { tableOf } from "../../src/parse/table.js";
import { withEmittedCode } from "../support/emitted.js";
import { figure, read, smallStandard } from "../support/standard.js";

const calendar = new Calendar(dayNumber("2025-12-31")!);

const inputs = {
	"x.a": "boolean",
	"x.b": "boolean",
	"x.c": "boolean",
	"x.books": "count",
	"x.loans": "count",
	"x.area": "quantity",
	"x.rate": { type: "percent", zeroOf: "missing" },
	"x.opened": "day",
	"x.closed": "day",
	"x.events": "events",
	"x.kind": "choice",
} as const;

const measures = {
	"x.share": {
		logic: { "/": [{ "*": [read("x.books"), 100] }, { if: [{ ">": [read("x.loans"), 3] }, { max: [read("x.loans"), 1] }, 4] }] },
	},
};

function standardOf(logic: unknown): Standard {
	const parameters = {
		required: figure(2, { unit: "item" }),
		half: figure(0.5, { unit: "m2" }),
		since: figure("2025-06-30"),
		limit: figure(30, { unit: "days" }),
	};
	const names = Object.keys(parameters).filter((name) => JSON.stringify(logic).includes(`parameters.${name}`));
	const own = Object.fromEntries(names.map((name) => [name, parameters[name as keyof typeof parameters]]));
	return smallStandard({ inputs, measures, rules: { "main.rule": { parameters: own, logic } } });
}

/** The key of the one rule, as its code computes it. */
function keyOf(standard: Standard, facts: Facts): number {
	const program = programOf(standard);
	const checked = checkedFacts(standard, facts, undefined);
	const keys: number[] = [];
	program.keys(checked.slots, statesOf(program, checked), program.figures, calendar, counters, keys);
	return keys[0]!;
}

function rangeKeyOf(standard: Standard, facts: Facts): number {
	const [trees, table] = [treesOf(standard), tableOf(standard)];
	const bindings = bindingsOf(table, trees.parameters, checkedFacts(standard, facts, undefined), calendar);
	return traceUnit(trees.rules[0]!.units[0]!, bindings).possible === PASS ? PASSES : FAILS;
}

const someFacts: Facts[] = [
	[true, true, false, 3, 3, 0.1, { count: 98, of: 100 }, "2025-06-30", "2025-07-30"],
	[true, false, true, 4, 3, 0.2, { count: 49, of: 50 }, "2025-06-30", "2025-07-31"],
	[false, false, true, 3, 4, 0.3, { count: 97, of: 100 }, "2025-07-01", "2025-06-30"],
	[false, false, false, 0, 0, 0.5, { count: 1, of: 3 }, "2025-12-31", "2025-12-31"],
	[true, true, true, 9, 7, 0.6, { count: 2, of: 3 }, "2024-02-28", "2024-03-01"],
	[false, true, true, 5, 5, 0, { count: 100, of: 100 }, "2025-01-31", "2025-03-02"],
].map(([a, b, c, books, loans, area, rate, opened, closed], i) => ({
	"x.a": a,
	"x.b": b,
	"x.c": c,
	"x.books": books,
	"x.loans": loans,
	"x.area": area,
	"x.rate": rate,
	"x.opened": opened,
	"x.closed": closed,
	"x.events": [{ day: "2025-03-01" }, { day: "2025-10-01" }],
	"x.kind": i % 2 === 0 ? "urban" : "rural",
})) as Facts[];

const tally = (...truths: unknown[]) => ({ howMany: truths });
const many = { ">=": [{ "+": [read("x.books"), read("x.loans")] }, 7] };
const sumOver = { ">": [{ "-": [read("x.books"), read("x.loans")] }, 0] };
const days = { daysBetween: [read("x.opened"), read("x.closed")] };

describe("on exact facts", () => {
	test.each<[string, unknown]>([
		["N of M", { ">=": [tally(read("x.a"), read("x.b"), read("x.c")), read("parameters.required")] }],
		["a literal as the figure", { "===": [tally(read("x.a"), { "!": read("x.b") }, many), 2] }],
		["groups of groups", { and: [{ ">=": [tally(read("x.a"), read("x.b")), 1] }, { ">=": [tally(many, sumOver), 1] }] }],
		["comparisons on either side of one", { ">": [tally(many, sumOver), tally(sumOver, { "<": [read("x.books"), 4] })] }],
		[
			"comparisons three deep, on both sides",
			{
				"<=": [
					{ "+": [tally(many, { ">=": [{ "+": [tally(sumOver, many), 1] }, { "+": [tally(many), tally(sumOver)] }] }), 1] },
					{ "+": [tally(read("x.a"), { "<": [{ "+": [tally(many), 1] }, { "+": [tally(sumOver, read("x.c")), 1] }] }), 1] },
				],
			},
		],
		["a sum of counts", { ">=": [{ "+": [tally(read("x.a"), many), tally(read("x.b"), read("x.c"))] }, 3] }],
		["days between two", { "<=": [days, read("parameters.limit")] }],
		["days up to the assessment day", { ">": [{ daysBetween: [read("x.opened"), read("day")] }, 180] }],
		["days from a figure that is a day", { ">=": [{ daysBetween: [read("parameters.since"), read("x.closed")] }, 30] }],
		["a sum of days", { "<": [{ "+": [days, { daysBetween: [read("x.closed"), read("day")] }] }, 180] }],
		["which option was chosen", { "===": [read("x.kind"), "urban"] }],
		["which option was not", { "!==": ["urban", read("x.kind")] }],
		["a figure by the option", { ">=": [read("x.books"), { if: [{ "===": [read("x.kind"), "rural"] }, 4, 3] }] }],
		["a choice of conditions", { if: [read("x.a"), many, read("x.b"), sumOver, read("x.c")] }],
		["a choice of figures", { ">=": [read("x.books"), { if: [read("x.a"), 4, many, 3, 9] }] }],
		["a choice of parameters", { ">=": [read("x.area"), { if: [read("x.a"), read("parameters.half"), 0.3] }] }],
		["a choice on both sides", { "<": [{ if: [many, read("x.books"), 1] }, { if: [sumOver, 2, read("x.loans")] }] }],
		[
			"a choice of days",
			{ "<=": [{ daysBetween: [{ if: [many, read("x.opened"), read("parameters.since")] }, read("x.closed")] }, 30] },
		],
		["the least", { ">=": [{ min: [read("x.books"), read("x.loans"), 4] }, 3] }],
		["the greatest", { ">": [{ max: [read("x.area"), read("parameters.half")] }, { min: [read("x.area"), 0.55] }] }],
		["what exceeds a bound", { "<": [{ "-": [{ max: [read("x.books"), 3] }, { min: [read("x.loans"), 3] }] }, 2] }],
		["a window that is chosen", { ">=": [{ eventsWithin: [read("x.events"), { if: [many, 12, 6] }] }, 2] }],
	])("%s: closures and code decide, as the range path does", (_, logic) => {
		const standard = standardOf(logic);
		const emitted = withEmittedCode(standard);
		const expected = someFacts.map((facts) => rangeKeyOf(standard, facts));
		expect(new Set(expected).size).toBe(2);
		expect(someFacts.map((facts) => keyOf(standard, facts))).toEqual(expected);
		expect(someFacts.map((facts) => keyOf(emitted, facts))).toEqual(expected);
	});

	test.each<[string, unknown]>([
		["the least of rates", { ">=": [{ min: [read("x.rate"), 98] }, 98] }],
		["a choice of rates", { ">=": [{ if: [read("x.a"), read("x.rate"), read("measures.x.share")] }, 98] }],
		["the sum of a decimal and a choice", { ">=": [{ "+": [{ max: [read("x.area"), 0.1] }, 0.2] }, 0.5] }],
	])("%s: closures decide, and code leaves what it can't decide to the range path", (_, logic) => {
		const standard = standardOf(logic);
		const emitted = withEmittedCode(standard);
		const expected = someFacts.map((facts) => rangeKeyOf(standard, facts));
		expect(new Set(expected).size).toBe(2);
		expect(someFacts.map((facts) => keyOf(standard, facts))).toEqual(expected);
		for (const [i, facts] of someFacts.entries()) expect([expected[i], OPEN]).toContain(keyOf(emitted, facts));
	});

	it("a rate with a chosen base is compared as a product", () => {
		const standard = standardOf({ ">=": [read("measures.x.share"), 100] });
		for (const one of [standard, withEmittedCode(standard)]) {
			expect(someFacts.map((facts) => keyOf(one, facts))).toEqual(someFacts.map((facts) => rangeKeyOf(standard, facts)));
		}
	});
});

describe("a condition that only the range path can decide", () => {
	// Floating point can't tell 0.1 + 0.2 from 0.3.
	const tie = { ">=": [{ "+": [read("x.area"), 0.2] }, 0.3] };
	const onTie: Facts = { ...someFacts[0], "x.area": 0.1 };

	test.each<[string, unknown]>([
		["leaves a count open", { ">=": [tally(read("x.a"), tie), 2] }],
		["leaves a choice open", { ">=": [read("x.books"), { if: [tie, 3, 9] }] }],
		["leaves a choice of conditions open", { if: [tie, read("x.a"), read("x.c")] }],
	])("%s in code, while closures are exact", (_, logic) => {
		const standard = standardOf(logic);
		expect(keyOf(standard, onTie)).toBe(rangeKeyOf(standard, onTie));
		expect(keyOf(withEmittedCode(standard), onTie)).toBe(OPEN);
	});

	test.each<[string, unknown]>([
		["a count", { ">=": [tally(read("x.a"), read("x.b"), { kept: 1 }), 2] }],
		["a choice of figures", { ">=": [read("x.books"), { if: [{ kept: 1 }, 3, 3] }] }],
		["a choice of conditions", { if: [{ kept: 1 }, read("x.a"), read("x.a")] }],
		["a window", { ">=": [{ eventsWithin: [read("x.events"), { if: [{ kept: 1 }, 12, 12] }] }, 2] }],
		["the least", { ">=": [{ min: [{ if: [{ kept: 1 }, 3, 3] }, read("x.rate")] }, 3] }],
	])("%s stays open in closures where events leave it so", (_, logic) => {
		// A bare number of events says nothing of their periods.
		const open = { ">=": [{ periodsCovered: [read("x.events"), 3, 12] }, 1] };
		const standard = standardOf(JSON.parse(JSON.stringify(logic).replaceAll('{"kept":1}', JSON.stringify(open))));
		const facts: Facts = { ...someFacts[0], "x.events": 2 };
		for (const one of [standard, withEmittedCode(standard)]) expect(keyOf(one, facts)).toBe(OPEN);
	});
});
