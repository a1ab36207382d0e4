import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { applyLogic } from "../../../src/logic/index.js";
import { List, Unknown, unknownThing } from "../../../src/logic/value.js";
import { applied, comesTo, refusal, said } from "../../support/logic.js";

const list = { var: "list" };
const item = { var: "" };
/** Elements with a size, of which some are not known: the condition then may or may not hold. */
const isBig = { ">": [{ var: "size" }, 10] };
const big = { size: 20 };
const small = { size: 5 };
const vague = { size: null };

describe("over elements that are all known", () => {
	test.each([
		["map", { map: [list, { "*": [item, 2] }] }, [1, 2, 3], [2, 4, 6]],
		["map of none", { map: [list, { "*": [item, 2] }] }, [], []],
		["filter", { filter: [list, { ">": [item, 1] }] }, [1, 2, 3], [2, 3]],
		["all", { all: [list, { ">": [item, 0] }] }, [1, 2, 3], true],
		["all, but one", { all: [list, { ">": [item, 1] }] }, [1, 2, 3], false],
		["all of none", { all: [list, { ">": [item, 1] }] }, [], false],
		["some", { some: [list, { ">": [item, 2] }] }, [1, 2, 3], true],
		["some of none", { some: [list, { ">": [item, 2] }] }, [], false],
		["none", { none: [list, { ">": [item, 3] }] }, [1, 2, 3], true],
		["none of none", { none: [list, { ">": [item, 3] }] }, [], true],
		["reduce", { reduce: [list, { "+": [{ var: "current" }, { var: "accumulator" }] }, 10] }, [1, 2, 3], 16],
		["merge", { merge: [list, 4, [5, [6]]] }, [1], [1, 4, 5, [6]]],
		["merge of nothing", { merge: [] }, [], []],
		["in", { in: [2, list] }, [1, 2], true],
		["not in", { in: [3, list] }, [1, 2], false],
		["in none", { in: [3, list] }, [], false],
	])("%s", (_, logic, elements, expected) => {
		expect(applied(logic, { list: elements })).toEqual(expected);
	});

	it("an iteration within another reads the inner element", () => {
		const logic = { map: [list, { filter: [{ var: "marks" }, { ">=": [item, 60] }] }] };
		expect(applied(logic, { list: [{ marks: [59, 60] }, { marks: [61] }] })).toEqual([[60], [61]]);
	});

	it("the data outside is out of reach within an iteration, as in json-logic-js", () => {
		expect(applied({ map: [list, { var: "outside" }] }, { list: [{}], outside: 1 })).toBe("? list");
	});

	it("a default stands in within an iteration too", () => {
		expect(applied({ map: [list, { var: ["size", 0] }] }, { list: [{ size: 3 }, {}] })).toEqual([3, 0]);
	});
});

describe("over elements of which some may meet the condition", () => {
	test.each([
		["all", [big, big], true],
		["all", [big, vague], "? list.1.size"],
		["all", [small, vague], false],
		["some", [big, vague], true],
		["some", [small, vague], "? list.1.size"],
		["some", [small, small], false],
		["none", [small, small], true],
		["none", [small, vague], "? list.1.size"],
		["none", [big, vague], false],
	])("%s of %j: %j", (operator, elements, expected) => {
		const result = applied({ [operator]: [list, isBig] }, { list: elements });
		if (typeof expected === "boolean") expect(result).toBe(expected);
		else expect(result).toContain(expected);
	});
});

describe("an element that may or may not be a member", () => {
	const bigOnes = { filter: [list, isBig] };
	const isNamedA = { "===": [{ var: "name" }, "a"] };
	const a = (size: number | null) => ({ name: "a", size });
	const b = (size: number | null) => ({ name: "b", size });

	test.each([
		["all are a: a surely, b perhaps", { all: [bigOnes, isNamedA] }, [a(20), b(null)], "?"],
		["all are a: a surely, another a perhaps", { all: [bigOnes, isNamedA] }, [a(20), a(null)], true],
		["all are a: a perhaps, or nobody", { all: [bigOnes, isNamedA] }, [a(null)], "?"],
		["all are a: b perhaps, or nobody", { all: [bigOnes, isNamedA] }, [b(null)], false],
		["some are a: a perhaps", { some: [bigOnes, isNamedA] }, [a(null)], "?"],
		["some are a: b perhaps", { some: [bigOnes, isNamedA] }, [b(null)], false],
		["none is a: a perhaps", { none: [bigOnes, isNamedA] }, [a(null)], "?"],
		["none is a: b perhaps", { none: [bigOnes, isNamedA] }, [b(null)], true],
		["in: a perhaps", { in: ["a", { map: [bigOnes, { var: "name" }] }] }, [a(null)], "?"],
		["in: a surely, and perhaps again", { in: ["a", { map: [bigOnes, { var: "name" }] }] }, [a(null), a(11)], true],
		["in: b perhaps", { in: ["a", { map: [bigOnes, { var: "name" }] }] }, [b(null)], false],
		["merged with a", { in: ["a", { merge: [{ map: [bigOnes, { var: "name" }] }, "a"] }] }, [b(null)], true],
		[
			"the sum may have it or not",
			{ "<=": [{ reduce: [bigOnes, { "+": [1, { var: "accumulator" }] }, 0] }, 2] },
			[a(20), b(null)],
			true,
		],
		[
			"the sum may be too great",
			{ "<=": [{ reduce: [bigOnes, { "+": [1, { var: "accumulator" }] }, 0] }, 1] },
			[a(20), b(null)],
			"?",
		],
		[
			"the first of them is not known",
			{ all: [{ merge: [[bigOnes]] }, { "===": [{ var: "0.name" }, "a"] }] },
			[a(null), b(20)],
			"?",
		],
		[
			"the first of them is known before a doubtful one",
			{ all: [[bigOnes], { "===": [{ var: "0.name" }, "a"] }] },
			[a(20), b(null)],
			true,
		],
	])("%s", (_, logic, elements, expected) => {
		const result = applied(logic, { list: elements });
		if (expected === "?") expect(result).toMatch(/^\? list/);
		else expect(result).toBe(expected);
	});

	it("whatever the doubtful sizes turn out to be, a decided result stays", () => {
		const element = fc.record({ name: fc.constantFrom("a", "b"), size: fc.constantFrom(5, 20, null) });
		const names = { map: [bigOnes, { var: "name" }] };
		const logic = fc.constantFrom<unknown>(
			{ all: [bigOnes, isNamedA] },
			{ some: [bigOnes, isNamedA] },
			{ none: [bigOnes, isNamedA] },
			{ in: ["a", names] },
			{ in: ["a", { merge: [names, "b", names] }] },
			{ ">": [{ reduce: [bigOnes, { "+": [{ var: "current.size" }, { var: "accumulator" }] }, 0] }, 30] },
			{ all: [[names], { "===": [{ var: "0" }, "a"] }] },
			{ some: [{ filter: [bigOnes, { "<": [{ var: "size" }, 15] }] }, isNamedA] },
			{ if: [{ some: [list, isBig] }, { in: ["b", names] }, true] },
		);
		fc.assert(
			fc.property(logic, fc.array(element, { maxLength: 4 }), (condition, elements) => {
				const result = applyLogic(condition, { list: elements });
				if (!("value" in result)) return;
				for (const sizes of completions(elements.length)) {
					const complete = elements.map(({ name, size }, i) => ({ name, size: size ?? sizes[i]! }));
					const after = applyLogic(condition, { list: complete });
					if ("value" in after) expect(after).toEqual(result);
				}
			}),
			{ numRuns: 300 },
		);
	});

	function completions(length: number): number[][] {
		if (length === 0) return [[]];
		return completions(length - 1).flatMap((rest) => [2, 12, 50].map((size) => [size, ...rest]));
	}
});

describe("what an element lacks is told by the list that it stands in", () => {
	test.each([
		["a field", { map: [list, { var: "size" }] }, { list: [{ size: 1 }, {}] }, "? list"],
		["an element", { map: [list, { "+": [item, 1] }] }, { list: [1, null] }, "? list.1"],
		[
			"a field within a reduction",
			{ reduce: [list, { "+": [{ var: "current.size" }, { var: "accumulator" }] }, 0] },
			{ list: [{}] },
			"? list",
		],
		[
			"a field of an element of an element",
			{ map: [list, { map: [{ var: "inner" }, { var: "size" }] }] },
			{ list: [{ inner: [{}] }] },
			"? list",
		],
		["a field of a list that is written out", { map: [[1], { var: "size" }] }, {}, "? size"],
		[
			"a field, where another element divides by zero",
			{ map: [list, { "/": [1, { var: "size" }] }] },
			{ list: [{ size: 0 }, {}] },
			"? list",
		],
		[
			"nothing, but one divides by zero",
			{ reduce: [[{ "/": [1, 0] }, 1], { "+": [{ var: "current" }, { var: "accumulator" }] }, 0] },
			{},
			"? division-by-zero",
		],
	])("%s", (_, logic, data, expected) => {
		expect(applied(logic, data)).toBe(expected);
	});
});

describe("a list that is missing", () => {
	test.each([
		[{ map: [list, item] }],
		[{ filter: [list, isBig] }],
		[{ all: [list, isBig] }],
		[{ some: [list, isBig] }],
		[{ none: [list, isBig] }],
		[{ reduce: [list, { var: "current" }, 0] }],
		[{ merge: [list, 1] }],
		[{ in: [1, list] }],
	])("leaves %j unknown", (logic) => {
		expect(applied(logic, {})).toBe("? list");
		expect(applied(logic, { list: null })).toBe("? list");
	});
});

describe("membership", () => {
	const choice = new Unknown("text", undefined, ["urban", "rural"]);
	const listOf = (...values: string[]) => new List(values.map((value) => ({ value, certain: true })));

	it("of a choice that is not made holds where every option is a member, and fails where none is", () => {
		expect(comesTo("in", [choice, listOf("rural", "urban", "mixed")])).toBe("true");
		expect(comesTo("in", [choice, listOf("urban")])).toBe("?");
		expect(comesTo("in", [choice, listOf("mixed")])).toBe("false");
	});

	it("of something missing is unknown, unless there is nothing to be a member of", () => {
		expect(comesTo("in", [unknownThing, listOf("a")])).toBe("?");
		expect(comesTo("in", [unknownThing, listOf()])).toBe("false");
	});

	it("of elements of another kind is refused, wherever they stand", () => {
		expect(refusal({ in: ["1", [1]] })).toBe("invalid-logic: type-mismatch");
		expect(refusal({ in: ["a", ["a", 1]] })).toBe("invalid-logic: type-mismatch");
		expect(refusal({ in: ["a", [1, "a"]] })).toBe("invalid-logic: type-mismatch");
	});
});

describe("what is no list", () => {
	test.each([["map"], ["filter"], ["all"], ["some"], ["none"], ["reduce"]])("%s refuses it", (operator) => {
		for (const value of [5, "text", true, { a: 1 }]) {
			const operands = operator === "reduce" ? [{ var: "value" }, item, 0] : [{ var: "value" }, item];
			expect(refusal({ [operator]: operands }, { value })).toBe("invalid-logic: type-mismatch");
		}
	});

	it("in refuses numbers and objects", () => {
		for (const value of [5, true, { a: 1 }])
			expect(refusal({ in: [1, { var: "value" }] }, { value })).toBe("invalid-logic: type-mismatch");
	});

	it("merge takes it as a list of itself", () => {
		expect(said(new List([{ value: 1, certain: true }]))).toBe("[1]");
		expect(comesTo("merge", [1, new List([{ value: 2, certain: false }])])).toBe("[1, 2 maybe]");
	});
});

describe("a condition that is neither true nor false", () => {
	test.each([["filter"], ["all"], ["some"], ["none"]])("%s refuses it", (operator) => {
		expect(refusal({ [operator]: [[1, 2], { "%": [item, 2] }] })).toBe("invalid-logic: type-mismatch");
	});
});
