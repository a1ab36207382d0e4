import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { directions } from "../../../src/logic/directions.js";
import { compare } from "../../../src/logic/number/exact.js";
import { isPoint, type Quantity, Range } from "../../../src/logic/number/range.js";
import { isNone } from "../../../src/logic/operators/facets.js";
import { type OperatorName, operatorNames } from "../../../src/logic/operators/names.js";
import { phrases } from "../../../src/logic/phrases.js";
import { points } from "../../../src/logic/points.js";
import { ranges } from "../../../src/logic/ranges.js";
import { signatures } from "../../../src/logic/signatures.js";
import { solutions } from "../../../src/logic/solutions.js";
import { Events, isQuantity, type Value } from "../../../src/logic/value.js";
import { day, onValues } from "../../support/logic.js";

const collectors = { signatures, ranges, points, directions, phrases, solutions };
const folder = new URL("../../../src/logic/operators/", import.meta.url);

describe("every operator has every facet", () => {
	test.each(Object.entries(collectors))("%s", (_, facets) => {
		expect(Object.keys(facets).sort()).toEqual([...operatorNames].sort());
	});

	test.each(operatorNames)("%s: a facet that can't exist says why", (name) => {
		for (const facets of Object.values(collectors)) {
			const facet: unknown = facets[name];
			if (isNone(facet)) expect(facet.none.split(" ").length).toBeGreaterThan(3);
			else expect(["function", "object"]).toContain(typeof facet);
		}
	});

	test.each(operatorNames)("%s: reads in both languages, of as few operands as it takes and of more", (name) => {
		const [least, most] = signatures[name].arity;
		for (const length of new Set([least, Math.min(most, least + 2)])) {
			const said = Array.from({ length }, (_, i) => `operand${i}`);
			for (const language of ["zh", "en"] as const) {
				const phrase = phrases[name][language](said);
				expect(phrase).not.toContain("undefined");
				for (const operand of said) expect(phrase).toContain(operand);
			}
		}
	});

	test.each(operatorNames)("%s: gives a direction for each operand", (name) => {
		const [least, most] = signatures[name].arity;
		for (const length of new Set([least, Math.min(most, least + 1)])) {
			const operands = Array.from({ length }, () => 1);
			if (length > 0) expect(directions[name](operands).slice(0, length)).toHaveLength(length);
		}
	});

	it("each stands in a file of its own, which documents it", () => {
		const files = readdirSync(folder)
			.map((name) => readFileSync(new URL(name, folder), "utf8"))
			.filter((source) => source.includes("export const signature"));
		expect(files).toHaveLength(operatorNames.length);
		for (const source of files) expect(source).toMatch(/\/\*\* .+ \*\/\nexport const signature/);
	});
});

/** A range, and two of its members in order. */
const span = fc
	.tuple(fc.integer({ min: -6, max: 6 }), fc.nat({ max: 6 }), fc.nat({ max: 100 }), fc.nat({ max: 100 }))
	.map(([low, length, a, b]) => {
		const [from, to] = [Math.min(a, b), Math.max(a, b)].map((percent) => Math.round(low * 100 + length * percent) / 100) as [
			number,
			number,
		];
		const quantity: Quantity = length === 0 ? low : new Range(low, low + length, false, false);
		return { quantity, from, to };
	});

/** Undefined for what has no order: what is unknown. */
function order(before: Value, after: Value): number | undefined {
	if (typeof before === "boolean" && typeof after === "boolean") return Number(after) - Number(before);
	return isQuantity(before) && isQuantity(after) && isPoint(before) && isPoint(after) ? compare(after, before) : undefined;
}

describe("a result moves the way that is said when an operand grows", () => {
	const onNumbers: [OperatorName, number][] = [
		["+", 3],
		["-", 1],
		["-", 2],
		["*", 2],
		["*", 3],
		["/", 2],
		["%", 2],
		["min", 3],
		["max", 3],
		["<", 2],
		["<", 3],
		["<=", 2],
		["<=", 3],
		[">", 2],
		[">=", 2],
	];

	test.each(onNumbers)("%s of %d", (operator, length) => {
		fc.assert(
			fc.property(fc.array(span, { minLength: length, maxLength: length }), fc.nat({ max: length - 1 }), (spans, i) => {
				const direction = directions[operator](spans.map((one) => one.quantity))[i];
				const members = (own: number) => spans.map((one, j) => (j === i ? own : one.from));
				const moved = order(onValues(operator, members(spans[i]!.from)), onValues(operator, members(spans[i]!.to)));
				if (moved === undefined) return;
				if (direction === "up") expect(moved).toBeGreaterThanOrEqual(0);
				if (direction === "down") expect(moved).toBeLessThanOrEqual(0);
				if (direction === "constant") expect(moved).toBe(0);
			}),
			{ numRuns: 500 },
		);
	});

	test.each([["and"], ["or"], ["howMany"], ["!"], ["!!"]] as const)("%s", (operator) => {
		const length = operator === "!" || operator === "!!" ? 1 : 2;
		for (const others of [true, false]) {
			for (let i = 0; i < length; i++) {
				const operands = (own: boolean) => Array.from({ length }, (_, j) => (j === i ? own : others));
				const moved = order(onValues(operator, operands(false)), onValues(operator, operands(true)))!;
				const direction = directions[operator](operands(false).map(() => 1))[i];
				expect(direction === "up" ? moved >= 0 : moved <= 0).toBe(true);
			}
		}
	});

	test("if: up with a branch, and either way with a condition", () => {
		expect(directions.if([0, 0, 0, 0, 0])).toEqual(["either", "up", "either", "up", "up"]);
		for (const condition of [true, false]) {
			const chosen = (then: number, otherwise: number) => onValues("if", [condition, then, otherwise]);
			expect(order(chosen(1, 5), chosen(2, 5))).toBeGreaterThanOrEqual(0);
			expect(order(chosen(1, 5), chosen(1, 6))).toBeGreaterThanOrEqual(0);
		}
	});

	test.each(["eventsWithin", "kindsWithin", "periodsCovered"] as const)(
		"%s, with one more event or a longer window",
		(operator) => {
			const [start, end] = [day("2023-06-01"), day("2025-12-31")];
			const event = fc
				.tuple(fc.integer({ min: start, max: end }), fc.constantFrom("a", "b", "c"))
				.map(([first, kind]) => ({ first, last: first, kind }));
			const count = (list: readonly { first: number; last: number; kind: string }[], months: number) =>
				onValues(operator, [new Events(list, Infinity), ...(operator === "periodsCovered" ? [3] : []), months], end);
			const stated = directions[operator]([0, 0, 0]);
			expect(stated[0]).toBe("up");
			fc.assert(
				fc.property(fc.array(event, { maxLength: 6 }), event, fc.integer({ min: 1, max: 24 }), (list, more, months) => {
					expect(order(count(list, months), count([...list, more], months))).toBeGreaterThanOrEqual(0);
					if (stated.at(-1) === "up") expect(order(count(list, months), count(list, months + 1))).toBeGreaterThanOrEqual(0);
				}),
				{ numRuns: 300 },
			);
		},
	);

	test.each(["yearsBetween", "daysBetween"] as const)("%s", (operator) => {
		const dayNumber = fc.integer({ min: day("2015-01-01"), max: day("2030-12-31") });
		expect(directions[operator]([0, 0])).toEqual(["down", "up"]);
		fc.assert(
			fc.property(dayNumber, dayNumber, fc.nat({ max: 800 }), (from, to, later) => {
				const moved = (own: number, other: number) => order(onValues(operator, [from, to]), onValues(operator, [own, other]));
				expect(moved(from, to + later)).toBeGreaterThanOrEqual(0);
				expect(moved(from + later, to)).toBeLessThanOrEqual(0);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("what picks the least or the greatest operand comes to that one", () => {
	const picking = operatorNames.filter((name) => signatures[name].picks !== undefined);

	test("these do", () => {
		expect(Object.fromEntries(picking.map((name) => [name, signatures[name].picks]))).toEqual({
			and: "least",
			or: "greatest",
			min: "least",
			max: "greatest",
		});
	});

	test.each(picking)("%s", (name) => {
		const ofNumbers = name === "min" || name === "max";
		for (const operands of ofNumbers ? [[3, 1, 2], [7]] : [[true, false, true], [true, true], [false]]) {
			const sorted = [...operands].sort((a, b) => Number(a) - Number(b));
			expect(onValues(name, operands)).toBe(signatures[name].picks === "least" ? sorted[0] : sorted.at(-1));
		}
	});
});

describe("an operand that is solved for gives the target", () => {
	const number = fc.oneof(
		fc.constantFrom(0, 1, -1),
		fc.integer({ min: -50, max: 50 }),
		fc.integer({ min: -500, max: 500 }).map((n) => n / 10),
	);

	test.each([
		["+", 3],
		["-", 1],
		["-", 2],
		["*", 2],
		["*", 3],
		["/", 2],
		["daysBetween", 2],
	] as const)("%s of %d", (operator, length) => {
		const solve = solutions[operator];
		if (isNone(solve)) throw new Error(`${operator} is not solved`);
		fc.assert(
			fc.property(
				fc.array(number, { minLength: length, maxLength: length }),
				fc.nat({ max: length - 1 }),
				number,
				(operands, i, target) => {
					// A divisor of zero has no result to begin with.
					fc.pre(operator !== "/" || i === 1 || operands[1] !== 0);
					const solved = solve(i, operands, target);
					if (solved === undefined) return;
					const result = onValues(
						operator,
						operands.map((value, j): Value => (j === i ? solved : value)),
					);
					expect(isQuantity(result) && isPoint(result) && compare(result, target)).toBe(0);
				},
			),
			{ numRuns: 500 },
		);
	});

	test.each(["<", "<=", ">", ">=", "==="] as const)("%s turns where the operand is the other", (operator) => {
		const solve = solutions[operator];
		if (isNone(solve)) throw new Error(`${operator} is not solved`);
		expect([solve(0, [3, 5], 1), solve(1, [3, 5], 1)]).toEqual([5, 3]);
	});
});
