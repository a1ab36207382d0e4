/** Practice 8: points lost for each step by which a figure is missed; begun steps, and per cent of what. */
import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { itemOf } from "../support/item.js";
import { figure, read, smallStandard } from "../support/standard.js";

const roundings = ["floor", "ceiling", "none"] as const;
type Rounding = (typeof roundings)[number];
type Of = "value" | "figure";

const rate = { type: "percent", zeroOf: "missing", label: { zh: "垃圾分类率", en: "Sorting rate" } };

/** 0.1 of 10 points lost for each per cent below 90 %. */
const perCent = (of: Of, rounding: Rounding) =>
	itemOf({
		inputs: { "waste.rate": rate },
		rule: {
			points: { full: 10, lose: [{ points: 0.1, perStep: { value: read("waste.rate"), below: 90, step: 1, of, rounding } }] },
		},
	});

describe("0.1 for each percentage point below 90 %", () => {
	// [rate, floor, ceiling, in proportion]
	test.each<[number, number, number, number]>([
		[100, 10, 10, 10],
		[90, 10, 10, 10],
		// 0.1 point short: no whole step, one begun, a tenth of one.
		[89.9, 10, 9.9, 9.99],
		// Exactly one step.
		[89, 9.9, 9.9, 9.9],
		[88.9, 9.9, 9.8, 9.89],
		// 4.5 points short.
		[85.5, 9.6, 9.5, 9.55],
		[0, 1, 1, 1],
	])("%d %%", (value, ...points) => {
		expect(roundings.map((rounding) => perCent("value", rounding).result({ "waste.rate": value })[1])).toEqual(points);
	});
});

describe("0.1 for each per cent of the 90 %", () => {
	// One per cent of 90 is 0.9 points.
	test.each<[number, number, number, number]>([
		[90, 10, 10, 10],
		[89.1, 9.9, 9.9, 9.9],
		[89.2, 10, 9.9, Number((10 - (0.8 / 0.9) * 0.1).toFixed(12))],
		// 4.5 / 0.9 is exactly 5 steps, where percentage points are 4.5.
		[85.5, 9.5, 9.5, 9.5],
		[0, 0, 0, 0],
	])("%d %%", (value, ...points) => {
		const found = roundings.map((rounding) => perCent("figure", rounding).result({ "waste.rate": value })[1] as number);
		points.forEach((expected, i) => expect(found[i]).toBeCloseTo(expected, 10));
	});
});

describe("ratios are counted exactly", () => {
	// 8 of 9 are 88.8…: one whole step, two begun, 1.11… in proportion: 10 − 0.111… = 9.888…
	test("8 of 9", () => {
		const facts = { "waste.rate": { count: 8, of: 9 } };
		expect(perCent("value", "floor").result(facts)[1]).toBe(9.9);
		expect(perCent("value", "ceiling").result(facts)[1]).toBe(9.8);
		expect(perCent("value", "none").result(facts)[1]).toBeCloseTo(9 + 8 / 9, 10);
	});

	// 58 % as a ratio of 29 in 50 is exactly 32 steps below 90; in floating point 57.99… would begin a 33rd.
	test("29 of 50 begin no step more", () => {
		expect(perCent("value", "ceiling").result({ "waste.rate": { count: 29, of: 50 } })[1]).toBe(6.8);
	});
});

describe("10 for each 10 % below 200 books, of 30 points", () => {
	const books = (rounding: Rounding) =>
		itemOf({
			inputs: { "library.books": { type: "count", label: { zh: "图书", en: "Books" } } },
			rule: {
				points: {
					full: 30,
					lose: [{ points: 10, perStep: { value: read("library.books"), below: 200, step: 10, of: "figure", rounding } }],
				},
			},
		});

	test.each<[number, number, number, number]>([
		[200, 30, 30, 30],
		// 199 are half a per cent below: a twentieth of a step.
		[199, 30, 20, 29.5],
		[181, 30, 20, 20.5],
		// 180 are exactly 10 % below.
		[180, 20, 20, 20],
		[179, 20, 10, 19.5],
		[170, 20, 10, 15],
		[140, 0, 0, 0],
		// Never below nothing.
		[0, 0, 0, 0],
	])("%i books", (value, ...points) => {
		expect(roundings.map((rounding) => books(rounding).result({ "library.books": value })[1])).toEqual(points);
	});

	test.each<[string, Facts[string], string, number | [number, number]]>([
		["missing", undefined, "unknown", [0, 30]],
		["over 200", { moreThan: 200 }, "pass", 30],
		// 171 to 179: one whole step either way.
		["170-odd", { moreThan: 170, lessThan: 180 }, "fail", 20],
		// 160 are two steps, 180 one.
		["160 to 180", { atLeast: 160, atMost: 180 }, "fail", [10, 20]],
	])("%s", (_, fact, outcome, points) => {
		expect(books("floor").result({ "library.books": fact })).toEqual([outcome, points]);
	});

	test.each([
		["zh", "图书：170 thing；比 200 thing每低 该数的 10 %，计 10 分；不足一级不计；扣 10 分"],
		["en", "Books: 170 things; 10 for each 10 % of it below 200 things; a step that is only begun does not count; 10 lost"],
	] as const)("the explanation says per cent of what, in %s", (locale, line) => {
		expect(books("floor").ledger({ "library.books": 170 }, locale).at(-1)).toEqual([line, -10]);
	});
});

describe("above a limit: 2 for each 5 decibels above 55, begun ones counted", () => {
	const noise = itemOf({
		inputs: { "noise.level": { type: "quantity", unit: "thing" } },
		rule: {
			parameters: { limit: figure(55), step: figure(5) },
			points: {
				full: 10,
				lose: [
					{
						points: 2,
						perStep: {
							value: read("noise.level"),
							above: read("parameters.limit"),
							step: read("parameters.step"),
							of: "value",
							rounding: "ceiling",
						},
					},
				],
			},
		},
	});

	test.each([
		[55, "pass", 10],
		[55.1, "fail", 8],
		[60, "fail", 8],
		[60.1, "fail", 6],
		[200, "fail", 0],
	])("%d", (value, outcome, points) => {
		expect(noise.result({ "noise.level": value })).toEqual([outcome, points]);
	});
});

describe("what a line has to say", () => {
	const withStep = (perStep: object) => () =>
		smallStandard({
			inputs: { "waste.rate": rate },
			rules: {
				"main.item": { points: { full: 10, lose: [{ points: 0.1, perStep: { value: read("waste.rate"), ...perStep } }] } },
			},
		});
	const whole = { below: 90, step: 1, of: "value", rounding: "floor" };

	test.each<[string, object, string]>([
		["what becomes of begun steps", { ...whole, rounding: undefined }, "invalid-shape"],
		["what a step is measured in", { ...whole, of: undefined }, "invalid-shape"],
		["below or above", { ...whole, below: undefined }, "one-of"],
		["not both", { ...whole, above: 95 }, "one-of"],
		["a step above zero", { ...whole, step: 0 }, "out-of-range"],
		["a figure above zero, for its per cent", { ...whole, of: "figure", below: 0 }, "out-of-range"],
	])("%s", (_, perStep, code) => {
		expect(issuesOf(withStep(perStep)).map((found) => found.split(" ")[0])).toContain(code);
	});

	test.each([
		["zh", "垃圾分类率：85.5 %；比 90 % 每低 1 个百分点，计 0.1 分；不足一级按一级计；扣 0.5 分"],
		["en", "Sorting rate: 85.5 %; 0.1 for each 1 percentage point below 90 %; a step that is begun counts whole; 0.5 lost"],
	] as const)("percentage points are explained as such, in %s", (locale, line) => {
		expect(perCent("value", "ceiling").ledger({ "waste.rate": 85.5 }, locale)).toEqual([
			[locale === "zh" ? "从 10 分算起" : "starting from 10", 10],
			[line, -0.5],
		]);
	});
});
