/** Practice 6: points by how many criteria are met; letter grades by that number; letters that are worth points. */
import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { itemOf } from "../support/item.js";
import { read, smallStandard } from "../support/standard.js";

const names = (size: number) => Array.from({ length: size }, (_, i) => `n${i + 1}`);
const inputsOf = (size: number) => Object.fromEntries(names(size).map((id) => [`a.${id}`, "boolean" as const]));
const partsOf = (size: number) => names(size).map((id) => ({ id, logic: read(`a.${id}`) }));
/** So many criteria are met, so many more unknown. */
const met = (size: number, yes: number, open = 0): Facts =>
	Object.fromEntries(names(size).map((id, i) => [`a.${id}`, i < yes ? true : i < yes + open ? undefined : false]));

describe("three criteria: 3, 2, 1 or 0 points", () => {
	const item = itemOf({
		inputs: inputsOf(3),
		rule: {
			require: "all",
			parts: partsOf(3),
			points: { full: 3, gain: [{ label: { zh: "做到的项数", en: "criteria met" }, points: 1, each: read("parts") }] },
		},
	});

	test.each([
		[3, "pass"],
		[2, "fail"],
		[1, "fail"],
		[0, "fail"],
	])("%i met", (yes, outcome) => {
		expect(item.result(met(3, yes))).toEqual([outcome, yes]);
	});

	test("one met, one unknown: one or two", () => {
		expect(item.result(met(3, 1, 1))).toEqual(["fail", [1, 2]]);
	});

	test.each([
		["zh", "做到的项数：2 item；每item 1 分；得 2 分"],
		["en", "criteria met: 2 items; 1 for each item; 2 gained"],
	] as const)("the explanation says how many, in %s", (locale, line) => {
		expect(item.ledger(met(3, 2), locale)).toEqual([[line, 2]]);
	});
});

// The sheet: five met are an A, four a B, three a C; an A is worth 10 points, a B 8, a C 6.
describe("five criteria: 5 → A, 4 → B, 3 → C, fewer fail", () => {
	const item = itemOf({
		inputs: inputsOf(5),
		rule: {
			require: 3,
			parts: partsOf(5),
			points: {
				full: 10,
				highestOf: {
					value: read("parts"),
					bands: [
						{ atLeast: 5, gain: 10 },
						{ atLeast: 4, lessThan: 5, gain: 8 },
						{ atLeast: 3, lessThan: 4, gain: 6 },
					],
				},
			},
		},
	});

	test.each([
		[5, "pass", 10],
		[4, "pass", 8],
		[3, "pass", 6],
		[2, "fail", 0],
		[0, "fail", 0],
	])("%i met", (yes, outcome, points) => {
		expect(item.result(met(5, yes))).toEqual([outcome, points]);
	});

	test.each<[number, number, string, [number, number]]>([
		[4, 1, "pass", [8, 10]],
		[2, 2, "unknown", [0, 8]],
		[3, 2, "pass", [6, 10]],
	])("%i met, %i unknown", (yes, open, outcome, points) => {
		expect(item.result(met(5, yes, open))).toEqual([outcome, points]);
	});
});

describe("a grade that somebody gave: A 6, B 4, C 2 points, D none; C passes", () => {
	const grades = ["A", "B", "C", "D"];
	const inputs = {
		"library.grade": {
			type: "choice",
			label: { zh: "图书室等级", en: "Grade of the library" },
			options: grades.map((id) => ({ id, label: { zh: `${id} 级`, en: `grade ${id}` } })),
		},
	};
	const item = itemOf({
		inputs,
		rule: { points: { full: 6, pass: 2, grades: { value: read("library.grade"), points: { A: 6, B: 4, C: 2, D: 0 } } } },
	});

	test.each([
		["A", "pass", 6],
		["B", "pass", 4],
		["C", "pass", 2],
		["D", "fail", 0],
	])("%s", (grade, outcome, points) => {
		expect(item.result({ "library.grade": grade })).toEqual([outcome, points]);
	});

	test("not yet given: any", () => {
		expect(item.result({})).toEqual(["unknown", [0, 6]]);
	});

	test("a grade without points is refused, and one that nobody gives", () => {
		const build = (points: Record<string, number>) => () =>
			smallStandard({
				inputs,
				rules: { "main.item": { points: { full: 6, grades: { value: read("library.grade"), points } } } },
			});
		expect(issuesOf(build({ A: 6, B: 4, C: 2 }))).toEqual(["not-covered rules.main.item.points.grades.points"]);
		expect(issuesOf(build({ A: 6, B: 4, C: 2, D: 0, E: 0 }))).toEqual(["unknown-option rules.main.item.points.grades.points"]);
	});

	test.each([
		["zh", "图书室等级：B 级；得 4 分"],
		["en", "Grade of the library: grade B; 4 gained"],
	] as const)("the explanation says which, in %s", (locale, line) => {
		expect(item.ledger({ "library.grade": "B" }, locale)).toEqual([[line, 4]]);
	});
});
