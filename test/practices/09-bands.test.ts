/** Practice 9: bands of which only the highest applies, who owns each boundary, and what a sheet with gaps is told. */
import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/model/facts.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { found } from "../support/issues.js";
import { itemOf } from "../support/item.js";
import { figure, read, sheetScoring, smallDocument } from "../support/standard.js";

const growth = { type: "quantity", unit: "percent", range: { atLeast: -100 }, label: { zh: "发案增幅", en: "Growth of cases" } };

describe("more than 6 %: −3, more than 7 %: −6, more than 8 %: −10", () => {
	const item = itemOf({
		inputs: { "crime.growth": growth },
		rule: {
			points: {
				full: 10,
				highestOf: {
					value: read("crime.growth"),
					bands: [
						{ moreThan: 6, lose: 3 },
						{ moreThan: 7, lose: 6 },
						{ moreThan: 8, lose: 10 },
					],
				},
			},
		},
	});

	// Each boundary belongs to the band below it.
	test.each([
		[-100, "pass", 10],
		[6, "pass", 10],
		[6.1, "fail", 7],
		[7, "fail", 7],
		[7.1, "fail", 4],
		[8, "fail", 4],
		[8.1, "fail", 0],
		[500, "fail", 0],
	])("%d %%", (value, outcome, points) => {
		expect(item.result({ "crime.growth": value })).toEqual([outcome, points]);
	});

	test.each<[string, Facts[string], string, number | [number, number]]>([
		["missing", undefined, "unknown", [0, 10]],
		["6 to 7", { atLeast: 6, atMost: 7 }, "unknown", [7, 10]],
		["more than 6, at most 7", { moreThan: 6, atMost: 7 }, "fail", 7],
		["more than 7", { moreThan: 7 }, "fail", [0, 4]],
		["less than 6", { lessThan: 6 }, "pass", 10],
	])("%s", (_, fact, outcome, points) => {
		expect(item.result({ "crime.growth": fact })).toEqual([outcome, points]);
	});

	test.each([
		["zh", "从 10 分算起", "发案增幅：7.5 %；高于 7 %；扣 6 分"],
		["en", "starting from 10", "Growth of cases: 7.5 %; more than 7 %; 6 lost"],
	] as const)("the explanation names the band, in %s", (locale, start, line) => {
		expect(item.ledger({ "crime.growth": 7.5 }, locale)).toEqual([
			[start, 10],
			[line, -6],
		]);
	});
});

describe("90 % and above: full, 80 to 90 %: −1, below 80 %: −5", () => {
	const item = itemOf({
		inputs: { "survey.satisfied": { type: "percent", zeroOf: "missing", label: { zh: "满意率", en: "Satisfied" } } },
		rule: {
			points: {
				full: 5,
				highestOf: {
					value: read("survey.satisfied"),
					bands: [
						{ atLeast: 80, lessThan: 90, lose: 1 },
						{ lessThan: 80, lose: 5 },
					],
				},
			},
		},
	});

	test.each<[string, Facts[string], string, number | [number, number]]>([
		["100", 100, "pass", 5],
		["90, which is full", 90, "pass", 5],
		["89.9", 89.9, "fail", 4],
		["269 of 299 are 89.97 %", { count: 269, of: 299 }, "fail", 4],
		["80, which loses one", 80, "fail", 4],
		["79.9", 79.9, "fail", 0],
		["2 of 3", { count: 2, of: 3 }, "fail", 0],
		["nobody asked", { count: 0, of: 0 }, "unknown", [0, 5]],
		["80 to 100", { atLeast: 80 }, "unknown", [4, 5]],
	])("%s", (_, fact, outcome, points) => {
		expect(item.result({ "survey.satisfied": fact })).toEqual([outcome, points]);
	});

	test.each([
		["zh", "满意率：80 %；不低于 80 %、低于 90 %；扣 1 分"],
		["en", "Satisfied: 80 %; at least 80 % and less than 90 %; 1 lost"],
	] as const)("the explanation says who owns the boundary, in %s", (locale, line) => {
		expect(item.ledger({ "survey.satisfied": 80 }, locale).at(-1)).toEqual([line, -1]);
	});
});

// The figures of one's own band: 3 points up to 20 of them, 5 up to 50, 8 above; of whole numbers 21 is the next of 20.
describe("bands of whole numbers, with figures by name", () => {
	const item = itemOf({
		inputs: { "volunteers.groups": "count" },
		rule: {
			parameters: { few: figure(20), many: figure(50) },
			points: {
				full: 8,
				gain: [
					{
						highestOf: {
							value: read("volunteers.groups"),
							bands: [
								{ atMost: read("parameters.few"), points: 3 },
								{ moreThan: read("parameters.few"), atMost: read("parameters.many"), points: 5 },
								{ moreThan: read("parameters.many"), points: 8 },
							],
						},
					},
				],
			},
		},
	});

	test.each([
		[0, 3],
		[20, 3],
		[21, 5],
		[50, 5],
		[51, 8],
	])("%i", (value, points) => {
		expect(item.result({ "volunteers.groups": value })[1]).toBe(points);
	});

	test("more than 20, at most 50 and a half: 21 to 50", () => {
		expect(item.result({ "volunteers.groups": { moreThan: 20, lessThan: 51 } })[1]).toBe(5);
	});
});

describe("where it does not apply", () => {
	test("no band is looked at", () => {
		const item = itemOf({
			inputs: { "crime.growth": growth, "crime.base": "count" },
			rule: {
				appliesWhen: { ">": [read("crime.base"), 0] },
				points: { full: 10, highestOf: { value: read("crime.growth"), bands: [{ moreThan: 6, lose: 3 }] } },
			},
		});
		expect(item.result({ "crime.base": 0 })).toEqual(["not-applicable", undefined]);
		expect(item.result({ "crime.growth": 9 })).toEqual(["unknown", 7]);
	});
});

describe("what checkStandard says of bands", () => {
	const checked = (type: string, bands: object[]) => {
		const value = read("x.value");
		const points = { full: 5, highestOf: { value, bands } };
		const inputs = { "x.value": type === "percent" ? { type, zeroOf: "missing" } : type };
		const scoring = sheetScoring({ of: 5, pass: { score: 3 } });
		return found(checkStandard(smallDocument({ inputs, rules: { "main.item": { points } }, scoring })));
	};
	const place = "rules.main.item.points.highestOf";

	test.each<[string, string, object[], string[]]>([
		[
			"bands that meet",
			"percent",
			[
				{ atLeast: 80, lessThan: 90, lose: 1 },
				{ lessThan: 80, lose: 5 },
			],
			[],
		],
		[
			"nobody owns 80",
			"percent",
			[
				{ moreThan: 80, lessThan: 90, lose: 1 },
				{ lessThan: 80, lose: 5 },
			],
			[`band-gap ${place}`],
		],
		[
			"nobody owns 75 to 80",
			"percent",
			[
				{ atLeast: 80, lessThan: 90, lose: 1 },
				{ lessThan: 75, lose: 5 },
			],
			[`band-gap ${place}`],
		],
		[
			"both own 80",
			"percent",
			[
				{ atLeast: 80, lessThan: 90, lose: 1 },
				{ atMost: 80, lose: 5 },
			],
			[`band-overlap ${place}`],
		],
		[
			"steps that contain each other",
			"percent",
			[
				{ lessThan: 90, lose: 1 },
				{ lessThan: 80, lose: 5 },
			],
			[],
		],
		// Between 79 and 80 there is no whole number.
		[
			"79 and 80 of whole numbers",
			"count",
			[
				{ atLeast: 80, lessThan: 90, lose: 1 },
				{ atMost: 79, lose: 5 },
			],
			[],
		],
		[
			"79 and 80 of any",
			"quantity",
			[
				{ atLeast: 80, lessThan: 90, lose: 1 },
				{ atMost: 79, lose: 5 },
			],
			[`band-gap ${place}`],
		],
		["a band of nothing", "count", [{ moreThan: 80, lessThan: 80, lose: 1 }], [`empty-range ${place}.bands[0]`]],
		["a band without ends", "count", [{ lose: 1 }], [`one-of ${place}.bands[0]`]],
	])("%s", (_, type, bands, issues) => {
		expect(checked(type, bands)).toEqual(issues);
	});
});
