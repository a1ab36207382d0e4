import { describe, expect, it, test } from "vitest";
import { divide } from "../../../src/logic/number/exact.js";
import { dividedByZero, Ratio, Unknown, unknownThing, unknownTruth } from "../../../src/logic/value.js";
import { applied, comesTo, rangeOf, refusal } from "../../support/logic.js";

const urbanOrRural = new Unknown("text", undefined, ["urban", "rural"]);

describe("order between two", () => {
	test.each([
		[1, 2, "true", "true", "false", "false"],
		[2, 2, "false", "true", "false", "true"],
		[3, 2, "false", "false", "true", "true"],
		["[0, 1]", 2, "true", "true", "false", "false"],
		["[0, 2]", 2, "?", "true", "false", "?"],
		["[0, 2)", 2, "true", "true", "false", "false"],
		["[2, 5]", 2, "false", "?", "?", "true"],
		["(2, 5]", 2, "false", "false", "true", "true"],
		["[0, 5]", 2, "?", "?", "?", "?"],
		["(-Infinity, Infinity)", 2, "?", "?", "?", "?"],
	])("%s and %s: < %s, <= %s, > %s, >= %s", (a, b, less, atMost, more, atLeast) => {
		const pair = [rangeOf(a), rangeOf(b)];
		expect(["<", "<=", ">", ">="].map((operator) => comesTo(operator as "<", pair))).toEqual([less, atMost, more, atLeast]);
	});

	it("is exact where doubles are not", () => {
		expect(applied({ ">=": [{ "*": [{ "/": [29, 50] }, 100] }, 58] })).toBe(true);
		expect(applied({ "<=": [{ "+": [0.1, 0.2] }, 0.3] })).toBe(true);
		expect(applied({ "<": [{ "/": [1, 3] }, 0.3333333333333333] })).toBe(false);
	});

	it("reads a ratio as its percentage", () => {
		const survey = new Ratio(270, 300, 90);
		expect(comesTo(">=", [survey, 90])).toBe("true");
		expect(comesTo("<", [survey, 90])).toBe("false");
	});

	it("against something undefined is undecided, and says why", () => {
		expect(comesTo("<", [dividedByZero, 1])).toBe("? (division-by-zero)");
		expect(comesTo(">=", [1, dividedByZero])).toBe("? (division-by-zero)");
	});

	it("against something missing is undecided, on either side", () => {
		for (const operator of ["<", "<=", ">", ">="] as const) {
			expect(comesTo(operator, [unknownThing, 2])).toBe("?");
			expect(comesTo(operator, [2, unknownThing])).toBe("?");
		}
	});
});

describe("one between two others", () => {
	test.each([
		[1, 2, 3, "true", "true"],
		[1, 1, 3, "false", "true"],
		[1, 3, 3, "false", "true"],
		[1, 4, 3, "false", "false"],
		[1, "[2, 3]", 4, "true", "true"],
		[1, "[1, 3]", 4, "?", "true"],
		[1, "[3, 5]", 4, "?", "?"],
		[1, "[5, 6]", 4, "false", "false"],
		[1, "(-Infinity, Infinity)", 4, "?", "?"],
	])("%s, %s, %s: strictly %s, ends included %s", (a, b, c, strictly, included) => {
		const three = [rangeOf(a), rangeOf(b), rangeOf(c)];
		expect(comesTo("<", three)).toBe(strictly);
		expect(comesTo("<=", three)).toBe(included);
	});
});

describe("equality", () => {
	test.each([
		[1, 1, "true"],
		[1, 2, "false"],
		["a", "a", "true"],
		["a", "b", "false"],
		[true, true, "true"],
		[true, false, "false"],
		[null, null, "true"],
		[rangeOf("[1, 2]"), 2, "?"],
		[rangeOf("[1, 2)"), 2, "false"],
		[unknownThing, 2, "?"],
		[unknownTruth, true, "?"],
		[new Unknown("text"), "a", "?"],
		[urbanOrRural, "urban", "?"],
		[urbanOrRural, "nomadic", "false"],
		[new Ratio(1, 2, 50), 50, "true"],
		[dividedByZero, 1, "? (division-by-zero)"],
	])("of %s and %s: %s", (a, b, expected) => {
		const opposite = expected === "true" ? "false" : expected === "false" ? "true" : expected;
		for (const pair of [
			[a, b],
			[b, a],
		]) {
			expect(comesTo("===", pair)).toBe(expected);
			expect(comesTo("!==", pair)).toBe(opposite);
		}
	});

	it("of a sum that doubles miss", () => {
		expect(applied({ "===": [{ "+": [0.1, 0.2] }, 0.3] })).toBe(true);
		expect(comesTo("===", [divide(1, 3), divide(2, 6)])).toBe("true");
	});

	test.each([
		["a number and a text", [1, "1"]],
		["a text and a truth value", ["true", true]],
		["zero and false", [0, false]],
		["an empty text and zero", ["", 0]],
		["a list and itself", [{ var: "list" }, { var: "list" }]],
		["two objects", [{ var: "object" }, { var: "object" }]],
		["an object and a fraction", [{ var: "object" }, { "/": [1, 3] }]],
		["nothing and a fraction", [null, { "/": [1, 3] }]],
		["nothing and zero", [null, 0]],
		["a list and a text", [{ var: "list" }, "a"]],
	])("of %s is refused, not called false", (_, operands) => {
		const data = { list: ["a"], object: { a: 1 } };
		for (const operator of ["===", "!==", "==", "!="]) {
			expect(refusal({ [operator]: operands }, data)).toBe("invalid-logic: type-mismatch");
			expect(refusal({ [operator]: [...operands].reverse() }, data)).toBe("invalid-logic: type-mismatch");
		}
	});
});

describe("order is for numbers alone", () => {
	test.each([
		[{ "<": ["a", "b"] }],
		[{ ">=": ["2", 1] }],
		[{ "<=": [true, 1] }],
		[{ ">": [[1], 0] }],
		[{ "<": [1, null] }],
		[{ ">": [{ cat: [{ var: "missing" }] }, 1] }],
	])("%j", (logic) => {
		expect(refusal(logic)).toBe("invalid-logic: type-mismatch");
	});
});
