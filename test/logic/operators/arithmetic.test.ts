import { describe, expect, it, test } from "vitest";
import { dividedByZero, Ratio, unknownThing } from "../../../src/logic/value.js";
import { applied, comesTo, rangeOf, refusal } from "../../support/logic.js";

describe("on numbers", () => {
	test.each([
		["+", [1, 2, 3], "6"],
		["+", [5], "5"],
		["+", [0.1, 0.2], "0.3"],
		["-", [5, 7], "-2"],
		["-", [5], "-5"],
		["-", [0.3, 0.1], "0.2"],
		["*", [2, 3, 7], "42"],
		["*", [1.1, 1.1], "1.21"],
		["*", [4], "4"],
		["/", [1, 4], "0.25"],
		["/", [6, -3], "-2"],
		["%", [7, 3], "1"],
		["%", [-7, 3], "-1"],
		["%", [0.3, 0.1], "0"],
		["min", [3, 1, 2], "1"],
		["max", [3, 1, 2], "3"],
		["min", [7], "7"],
		["max", [-1, -2], "-1"],
	] as const)("%s of %j is %s", (operator, operands, expected) => {
		expect(comesTo(operator, operands)).toBe(expected);
	});
});

describe("on ranges", () => {
	test.each([
		["+", ["(300, 400)", 60], "(360, 460)"],
		["-", [100, "[20, 30)"], "(70, 80]"],
		["-", ["[20, 30)"], "(-30, -20]"],
		["*", ["[2, 3]", "[0, Infinity)"], "[0, Infinity)"],
		["*", [0, "(-Infinity, Infinity)"], "0"],
		["/", ["[6, 12]", "[2, 3]"], "[2, 6]"],
		["/", [1, "[0, 4]"], "[0.25, Infinity)"],
		["%", ["[0, 100]", 7], "[0, 7]"],
		["min", ["[1, 5]", 3], "[1, 3]"],
		["max", ["[1, 5]", 3], "[3, 5]"],
		["min", ["(-Infinity, Infinity)", 3], "(-Infinity, 3]"],
	] as const)("%s of %j is %s", (operator, operands, expected) => {
		expect(comesTo(operator, operands.map(rangeOf))).toBe(expected);
	});

	it("a missing operand may be any number", () => {
		expect(comesTo("+", [unknownThing, 1])).toBe("(-Infinity, Infinity)");
		expect(comesTo("max", [unknownThing, 10])).toBe("[10, Infinity)");
		expect(comesTo("*", [unknownThing, 0])).toBe("0");
	});

	it("a ratio is its percentage", () => {
		expect(comesTo("+", [new Ratio(1, 4, 25), 5])).toBe("30");
	});
});

describe("over exactly zero", () => {
	test.each([["/"], ["%"]] as const)("%s is undefined", (operator) => {
		expect(comesTo(operator, [1, 0])).toBe("? (division-by-zero)");
		expect(comesTo(operator, [0, 0])).toBe("? (division-by-zero)");
		expect(comesTo(operator, [rangeOf("[1, 2]"), 0])).toBe("? (division-by-zero)");
	});

	it("a zero that doubles would miss is zero all the same", () => {
		expect(applied({ "/": [1, { "-": [{ "+": [0.1, 0.2] }, 0.3] }] })).toBe("? division-by-zero");
	});

	it("whatever is made of it is undefined too", () => {
		for (const operator of ["+", "-", "*", "/", "%", "min", "max"] as const) {
			expect(comesTo(operator, [dividedByZero, 1])).toBe("? (division-by-zero)");
			expect(comesTo(operator, [0, dividedByZero])).toBe("? (division-by-zero)");
		}
	});

	it("the result says so, unless something missing could change it", () => {
		expect(applied({ ">": [{ "/": [1, 0] }, 1] })).toBe("? division-by-zero");
		expect(applied({ some: [[0], { ">": [{ "/": [1, { var: "" }] }, 1] }] })).toBe("? division-by-zero");
		expect(applied({ or: [{ ">": [{ "/": [1, 0] }, 1] }, { var: "x" }] })).toBe("? x");
		expect(applied({ or: [{ ">": [{ "/": [1, 0] }, 1] }, { var: "x" }] }, { x: true })).toBe(true);
	});
});

describe("numbers alone are reckoned with", () => {
	test.each(["+", "-", "*", "/", "%", "min", "max"])("%s refuses texts, truth values, lists and null", (operator) => {
		for (const operand of ["1", "5,000", "", true, [1], null]) {
			expect(refusal({ [operator]: [operand, 1] })).toBe("invalid-logic: type-mismatch");
			expect(refusal({ [operator]: [1, operand] })).toBe("invalid-logic: type-mismatch");
		}
	});
});

describe("a divisor that may be zero, in logic on its own", () => {
	it.each([
		[{ "/": [0, { var: "x" }] }, "? x"],
		[{ "%": [0, { var: "x" }] }, "? x"],
		[{ ">=": [{ "/": [{ var: "y" }, { var: "x" }] }, 0] }, "? y, x"],
	])("%j is unknown", (logic, expected) => {
		expect(applied(logic)).toBe(expected);
	});
});
