import { describe, expect, it, test } from "vitest";
import type { Issue } from "../../../src/errors.js";
import { checkTypes, type Declarations } from "../../../src/logic/check.js";
import { readLogic } from "../../../src/logic/read.js";
import { allOperators } from "../../../src/logic/semantics.js";
import { describeType, numberType, type Type } from "../../../src/logic/types.js";
import { found } from "../../support/issues.js";

/** What some names are, each of another type. */
const types: readonly (readonly [string, Type])[] = [
	["open", { kind: "boolean" }],
	["books", numberType("volume")],
	["loans", numberType("volume")],
	["people", numberType("person")],
	["opened", { kind: "day" }],
	["kind", { kind: "text", options: ["urban", "rural"] }],
	["name", { kind: "text" }],
	["festivals", { kind: "events", unit: "event" }],
	["months", numberType("month")],
];

/** The type of logic over these names, or what is wrong with it. */
function typeOf(logic: unknown, inMeasure = false): string | string[] {
	const issues: Issue[] = [];
	const report = (issue: Issue) => issues.push(issue);
	const tree = readLogic(logic, "logic", {
		wide: false,
		operators: allOperators,
		report,
		resolve: (path) => ({ kind: "input", input: types.findIndex(([name]) => name === path), id: path, aspect: "value" }),
	});
	const declarations: Declarations = {
		report,
		input: (input) => types[input]![1],
		parameter: () => numberType(),
		measure: () => numberType(),
	};
	const type = checkTypes(tree, "logic", declarations, inMeasure);
	return issues.length > 0 ? found(issues) : describeType(type);
}

const v = (name: string) => ({ var: name });

describe("logic that fits", () => {
	test.each([
		[{ and: [v("open"), { "!": [v("open")] }] }, "boolean"],
		[{ "!!": [v("open")] }, "boolean"],
		[{ ">=": [v("books"), 5000] }, "boolean"],
		[{ "<": [0, v("books"), v("loans")] }, "boolean"],
		[{ "<=": [v("opened"), v("opened")] }, "boolean"],
		[{ "===": [v("kind"), "urban"] }, "boolean"],
		[{ "!==": [v("open"), true] }, "boolean"],
		[{ "+": [v("books"), v("loans"), 1] }, "number (volume)"],
		[{ "-": [v("books")] }, "number (volume)"],
		[{ "%": [v("books"), 2] }, "number (volume)"],
		[{ min: [v("books"), 3] }, "number (volume)"],
		[{ max: [1, 3] }, "number"],
		[{ if: [v("open"), v("books"), 0] }, "number (volume)"],
		[{ in: [v("kind"), ["urban", "mixed"]] }, "boolean"],
		[{ in: ["a", v("name")] }, "boolean"],
		[{ cat: [v("name"), 1] }, "text"],
		[{ substr: [v("name"), 1, 2] }, "text"],
		[{ merge: [[1], 2] }, "list of number"],
		[{ map: [[1, 2], { ">": [v(""), 1] }] }, "list of boolean"],
		[{ filter: [[1, 2], { ">": [v(""), 1] }] }, "list of number"],
		[{ all: [[1, 2], { ">": [v(""), 1] }] }, "boolean"],
		[{ some: [["a"], { "===": [v(""), "a"] }] }, "boolean"],
		[{ none: [["a"], { "===": [v(""), "a"] }] }, "boolean"],
		[{ reduce: [[1, 2], { "+": [v("current"), v("accumulator")] }, 0] }, "number"],
		[{ eventsWithin: [v("festivals"), 12] }, "number (event)"],
		[{ eventsWithin: [v("festivals"), v("months")] }, "number (event)"],
		[{ periodsCovered: [v("festivals"), 3, 12] }, "number (period)"],
		[{ kindsWithin: [v("festivals"), 12] }, "number (kind)"],
		[{ yearsBetween: [v("opened"), v("opened")] }, "number (year)"],
		[{ daysBetween: [v("opened"), v("opened")] }, "number (days)"],
		[{ howMany: [v("open"), { ">=": [v("books"), 5000] }] }, "number (item)"],
		[{ ">=": [{ howMany: [v("open")] }, 1] }, "boolean"],
		[{ "<=": [{ daysBetween: [v("opened"), v("opened")] }, 30] }, "boolean"],
	])("%j is of type %s", (logic, expected) => {
		expect(typeOf(logic)).toBe(expected);
	});

	it("a measure may multiply and divide", () => {
		expect(typeOf({ "*": [{ "/": [v("books"), v("people")] }, 100] }, true)).toBe("number");
	});
});

describe("logic that does not fit is refused at its place", () => {
	test.each([
		[{ and: [v("open"), v("books")] }, ["type-mismatch logic.and[1]"]],
		[{ or: [1] }, ["type-mismatch logic.or[0]"]],
		[{ "!": ["text"] }, ["type-mismatch logic.![0]"]],
		[{ "!!": [v("books")] }, ["type-mismatch logic.!![0]"]],
		[{ if: [v("books"), 1, 2] }, ["type-mismatch logic.if[0]"]],
		[{ if: [v("open"), 1, "text"] }, ["type-mismatch logic.if[2]"]],
		[{ if: [v("open"), v("books"), v("people")] }, ["unit-mismatch logic.if"]],
		[{ "===": [v("books"), "5"] }, ["type-mismatch logic.===[1]"]],
		[{ "===": [v("books"), v("people")] }, ["unit-mismatch logic.==="]],
		[{ "!==": [v("festivals"), 1] }, ["type-mismatch logic.!==[0]"]],
		[{ "===": [[1], [1]] }, ["type-mismatch logic.===[0]"]],
		[{ ">=": [v("name"), 5] }, ["type-mismatch logic.>=[0]", "type-mismatch logic.>=[1]"]],
		[{ "<": [v("books"), v("people")] }, ["unit-mismatch logic.<"]],
		[{ "<": [v("opened"), 5] }, ["type-mismatch logic.<[1]"]],
		[{ ">": [v("open"), false] }, ["type-mismatch logic.>[0]", "type-mismatch logic.>[1]"]],
		[{ "+": [v("books"), v("people")] }, ["unit-mismatch logic.+"]],
		[{ "+": [v("books"), v("open")] }, ["type-mismatch logic.+[1]"]],
		[{ "-": [v("opened"), v("opened")] }, ["type-mismatch logic.-[0]", "type-mismatch logic.-[1]"]],
		[{ min: [v("books"), "a"] }, ["type-mismatch logic.min[1]"]],
		[{ max: [v("books"), v("people")] }, ["unit-mismatch logic.max"]],
		[{ "%": [v("books"), v("people")] }, ["unit-mismatch logic.%"]],
		[{ "*": [v("books"), 2] }, ["only-in-measures logic.*"]],
		[{ "/": [v("books"), v("people")] }, ["only-in-measures logic./"]],
		[{ in: [1, v("name")] }, ["type-mismatch logic.in[0]"]],
		[{ in: [1, ["a"]] }, ["type-mismatch logic.in[0]"]],
		[{ in: ["a", v("books")] }, ["type-mismatch logic.in[1]"]],
		[{ cat: [v("open")] }, ["type-mismatch logic.cat[0]"]],
		[{ substr: [v("name"), "1"] }, ["type-mismatch logic.substr[1]"]],
		[{ map: [v("books"), v("")] }, ["type-mismatch logic.map[0]"]],
		[{ filter: [[1, 2], { "+": [v(""), 1] }] }, ["type-mismatch logic.filter[1]"]],
		[{ all: [["a"], { ">": [v(""), 1] }] }, ["type-mismatch logic.all[1].>[0]", "type-mismatch logic.all[1].>[1]"]],
		[{ some: [[1], v("")] }, ["type-mismatch logic.some[1]"]],
		[{ none: [v("name"), true] }, ["type-mismatch logic.none[0]"]],
		[{ reduce: [[1], { "===": [v("current"), 1] }, 0] }, ["type-mismatch logic.reduce[1]"]],
		[{ eventsWithin: [v("books"), 12] }, ["type-mismatch logic.eventsWithin[0]"]],
		[{ eventsWithin: [v("festivals"), v("people")] }, ["type-mismatch logic.eventsWithin[1]"]],
		[{ periodsCovered: [v("festivals"), "3", 12] }, ["type-mismatch logic.periodsCovered[1]"]],
		[{ kindsWithin: [v("open"), 12] }, ["type-mismatch logic.kindsWithin[0]"]],
		[{ yearsBetween: [v("opened"), 5] }, ["type-mismatch logic.yearsBetween[1]"]],
		[{ daysBetween: [v("books"), v("opened")] }, ["type-mismatch logic.daysBetween[0]"]],
		[{ "<=": [{ daysBetween: [v("opened"), v("opened")] }, v("months")] }, ["unit-mismatch logic.<="]],
		[{ "<=": [{ daysBetween: [v("opened"), v("opened")] }, v("opened")] }, ["type-mismatch logic.<=[1]"]],
		[{ howMany: [v("open"), v("books"), "yes"] }, ["type-mismatch logic.howMany[1]", "type-mismatch logic.howMany[2]"]],
		[{ ">=": [{ howMany: [v("open")] }, v("books")] }, ["unit-mismatch logic.>="]],
	])("%j", (logic, expected) => {
		expect(typeOf(logic)).toEqual(expected);
	});
});

describe("an operator takes so many operands and no others", () => {
	test.each([
		["and", []],
		["or", []],
		["!", [true, true]],
		["!!", []],
		["if", [true, 1]],
		["if", [true, 1, true, 2]],
		["===", [1]],
		["!==", [1, 2, 3]],
		["<", [1]],
		["<=", [1, 2, 3, 4]],
		[">", [3, 2, 1]],
		[">=", [1]],
		["+", []],
		["-", [1, 2, 3]],
		["*", []],
		["/", [1]],
		["%", [1, 2, 3]],
		["min", []],
		["max", []],
		["in", [1]],
		["cat", []],
		["substr", ["a"]],
		["map", [[1]]],
		["filter", [[1]]],
		["all", [[1]]],
		["some", [[1], true, true]],
		["none", [[1]]],
		["reduce", [[1], 1]],
		["eventsWithin", [v("festivals")]],
		["periodsCovered", [v("festivals"), 12]],
		["kindsWithin", [v("festivals")]],
		["yearsBetween", [v("opened")]],
		["daysBetween", [v("opened"), v("opened"), v("opened")]],
		["howMany", []],
	])("%s of %j", (operator, operands) => {
		expect(typeOf({ [operator]: operands })).toEqual([`wrong-arity logic.${operator}`]);
	});
});
