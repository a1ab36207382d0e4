import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { undecidedByZero, unknownTruth, type Value } from "../../../src/logic/value.js";
import { applied, comesTo, onValues, refusal } from "../../support/logic.js";

const truths: Readonly<Record<string, Value>> = { true: true, false: false, "?": unknownTruth };
const table = (rows: string) =>
	rows
		.trim()
		.split("\n")
		.map((row) => row.trim().split(/\s+/) as [string, string, string]);

describe("and, by Kleene's table", () => {
	test.each(
		table(`
			true  true  true
			true  ?     ?
			true  false false
			?     true  ?
			?     ?     ?
			?     false false
			false true  false
			false ?     false
			false false false`),
	)("%s and %s: %s", (a, b, expected) => {
		expect(comesTo("and", [truths[a]!, truths[b]!])).toBe(expected);
	});

	it("of one is that one, of many needs all", () => {
		expect(comesTo("and", [unknownTruth])).toBe("?");
		expect(comesTo("and", [true, true, true, false])).toBe("false");
		expect(comesTo("and", [true, unknownTruth, true, false])).toBe("false");
	});

	it("is decided by a false beside a division by zero, else says why it is not", () => {
		expect(comesTo("and", [undecidedByZero, false])).toBe("false");
		expect(comesTo("and", [true, undecidedByZero])).toBe("? (division-by-zero)");
	});
});

describe("or, by Kleene's table", () => {
	test.each(
		table(`
			true  true  true
			true  ?     true
			true  false true
			?     true  true
			?     ?     ?
			?     false ?
			false true  true
			false ?     ?
			false false false`),
	)("%s or %s: %s", (a, b, expected) => {
		expect(comesTo("or", [truths[a]!, truths[b]!])).toBe(expected);
	});

	it("of one is that one, of many needs one", () => {
		expect(comesTo("or", [unknownTruth])).toBe("?");
		expect(comesTo("or", [false, unknownTruth, true])).toBe("true");
	});
});

describe("how many hold", () => {
	test.each([
		["true true true", "3"],
		["true false false", "1"],
		["false false", "0"],
		["true false ?", "[1, 2]"],
		["? ? ?", "[0, 3]"],
		["false ? false", "[0, 1]"],
		["?", "[0, 1]"],
	])("of %s: %s", (operands, expected) => {
		expect(
			comesTo(
				"howMany",
				operands.split(" ").map((name) => truths[name]!),
			),
		).toBe(expected);
	});

	test.each([
		["true true ?", 2, "true"],
		["true false ?", 2, "?"],
		["true false false", 2, "false"],
		["true ? ?", 4, "false"],
	])("of %s, at least %d: %s", (operands, least, expected) => {
		const count = onValues(
			"howMany",
			operands.split(" ").map((name) => truths[name]!),
		);
		expect(comesTo(">=", [count, least])).toBe(expected);
	});

	it("is as many as hold, by every way in which the open ones may turn out", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom("true", "false", "?"), { minLength: 1, maxLength: 6 }), (names) => {
				let counts = [0];
				for (const name of names) {
					const ways = name === "?" ? [0, 1] : [Number(name === "true")];
					counts = counts.flatMap((count) => ways.map((way) => count + way));
				}
				const [least, most] = [Math.min(...counts), Math.max(...counts)];
				const expected = least === most ? `${least}` : `[${least}, ${most}]`;
				expect(
					comesTo(
						"howMany",
						names.map((name) => truths[name]!),
					),
				).toBe(expected);
			}),
		);
	});

	it("counts a division by zero among the open ones, and says why it is open", () => {
		expect(comesTo("howMany", [true, undecidedByZero])).toBe("[1, 2]");
		expect(applied({ howMany: [true, { ">": [{ "/": [1, 0] }, 0] }] })).toBe("? division-by-zero");
		expect(applied({ ">=": [{ howMany: [true, { ">": [{ "/": [1, 0] }, 0] }] }, 1] })).toBe(true);
	});
});

describe("not, and the truth itself", () => {
	test.each([
		["true", "false", "true"],
		["false", "true", "false"],
		["?", "?", "?"],
	])("of %s: %s, %s", (operand, negated, itself) => {
		expect(comesTo("!", [truths[operand]!])).toBe(negated);
		expect(comesTo("!!", [truths[operand]!])).toBe(itself);
	});
});

describe("if", () => {
	it("takes the branch of the first condition that holds", () => {
		expect(comesTo("if", [true, 1, 2])).toBe("1");
		expect(comesTo("if", [false, 1, 2])).toBe("2");
		expect(comesTo("if", [false, 1, true, 2, 3])).toBe("2");
		expect(comesTo("if", [false, 1, false, 2, 3])).toBe("3");
	});

	it("holds both branches where its condition is unknown", () => {
		expect(comesTo("if", [unknownTruth, 1, 5])).toBe("[1, 5]");
		expect(comesTo("if", [unknownTruth, true, false])).toBe("?");
		expect(comesTo("if", [unknownTruth, 1, false, 9, 3])).toBe("[1, 3]");
	});

	it("is decided where both branches come to the same", () => {
		expect(comesTo("if", [unknownTruth, 4, 4])).toBe("4");
		expect(comesTo("if", [unknownTruth, "a", "a"])).toBe("a");
		expect(comesTo("if", [unknownTruth, false, false])).toBe("false");
	});

	it("does not look at a branch that is not taken", () => {
		expect(applied({ if: [true, 1, { "/": [1, 0] }] })).toBe(1);
		expect(applied({ if: [true, 1, { "+": ["a", 1] }] })).toBe(1);
	});
});

describe("nothing but true and false has a truth", () => {
	test.each([
		[{ and: [true, 1] }],
		[{ and: [false, ""] }],
		[{ or: [true, "yes"] }],
		[{ "!": [0] }],
		[{ "!!": [[]] }],
		[{ if: ["no", 1, 2] }],
		[{ howMany: [true, 1] }],
		[{ howMany: [true, null] }],
		[{ and: [null, true] }],
		[{ or: [{ "+": [{ var: "missing" }, 1] }, true] }],
	])("%j", (logic) => {
		expect(refusal(logic)).toBe("invalid-logic: type-mismatch");
	});
});
