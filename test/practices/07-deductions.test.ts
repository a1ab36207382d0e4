/** Practice 7: points lost for each occurrence, up to a cap on the item, a group of lines or an amount; by severity; fewer if solved. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { asOf, itemOf } from "../support/item.js";
import { figure, read, sheetScoring } from "../support/standard.js";

const counted = (zh: string, en: string, more = {}) => ({ type: "count", label: { zh, en }, ...more });

describe("5 lost for each case, 3 if it is solved, of 20 points", () => {
	const item = itemOf({
		inputs: { "cases.open": counted("未破案件", "Cases not solved"), "cases.solved": counted("已破案件", "Cases solved") },
		rule: {
			points: {
				full: 20,
				lose: [
					{ points: 5, each: read("cases.open") },
					{ points: 3, each: read("cases.solved") },
				],
			},
		},
	});
	const facts = (open: Facts[string], solved: Facts[string]) => ({ "cases.open": open, "cases.solved": solved });

	test.each<[string, Facts, string, number | [number, number]]>([
		["none", facts(0, 0), "pass", 20],
		["one not solved", facts(1, 0), "fail", 15],
		["one solved", facts(0, 1), "fail", 17],
		["2 × 5 + 3 × 3 = 19 of 20", facts(2, 3), "fail", 1],
		["exactly all: 4 × 5", facts(4, 0), "fail", 0],
		["no more than all: 5 × 5", facts(5, 0), "fail", 0],
		["solved ones unknown: up to all that is left", facts(1, undefined), "fail", [0, 15]],
		["one to three not solved", facts({ atLeast: 1, atMost: 3 }, 0), "fail", [5, 15]],
		["at least four not solved: nothing is left to lose", facts({ atLeast: 4 }, undefined), "fail", 0],
		["nothing known", {}, "unknown", [0, 20]],
	])("%s", (_, given, outcome, points) => {
		expect(item.result(given)).toEqual([outcome, points]);
	});

	test.each([
		["zh", ["从 20 分算起", "未破案件：1 thing；每thing 5 分；扣 5 分", "已破案件：2 thing；每thing 3 分；扣 6 分"]],
		[
			"en",
			[
				"starting from 20",
				"Cases not solved: 1 thing; 5 for each thing; 5 lost",
				"Cases solved: 2 things; 3 for each thing; 6 lost",
			],
		],
	] as const)("the explanation counts them, in %s", (locale, [start, open, solved]) => {
		expect(item.ledger(facts(1, 2), locale)).toEqual([
			[start, 20],
			[open, -5],
			[solved, -6],
		]);
	});

	// 3 × 5 + 3 × 3 = 24 of 20: the last 4 are not lost.
	test.each([
		["zh", "扣完为止"],
		["en", "nothing more to lose"],
	] as const)("and says where there is nothing left to lose, in %s", (locale, limit) => {
		expect(item.ledger(facts(3, 3), locale).at(-1)).toEqual([limit, 4]);
	});
});

// The same, told as all cases and those among them that are solved: 2 of the 5 points are given back.
describe("solved ones among all", () => {
	const item = itemOf({
		inputs: { "cases.all": "count", "cases.solved": { type: "count", within: "cases.all" } },
		rule: {
			points: {
				full: 20,
				start: 20,
				lose: [{ points: 5, each: read("cases.all") }],
				gain: [{ points: 2, each: read("cases.solved") }],
			},
		},
	});

	test("one of three: 20 − 15 + 2", () => {
		expect(item.result({ "cases.all": 3, "cases.solved": 1 })).toEqual(["fail", 7]);
	});

	// None to all three: 5 to 11.
	test("how many of three is not known: 5 to 11", () => {
		expect(item.result({ "cases.all": 3 })).toEqual(["fail", [5, 11]]);
	});
});

describe("2 lost per vehicle: caps", () => {
	const inputs = {
		"traffic.vehicles": counted("乱停车辆", "Vehicles parked wildly"),
		"traffic.bicycles": counted("乱停自行车", "Bicycles parked wildly"),
		"traffic.crossings": counted("乱穿马路", "People crossing wildly"),
	};
	const facts = (vehicles: Facts[string], bicycles: Facts[string] = 0, crossings: Facts[string] = 0) => ({
		"traffic.vehicles": vehicles,
		"traffic.bicycles": bicycles,
		"traffic.crossings": crossings,
	});

	describe("on a line: at most 6 of 10 for vehicles", () => {
		const item = itemOf({
			inputs,
			rule: {
				points: {
					full: 10,
					lose: [
						{ points: 2, each: read("traffic.vehicles"), atMost: 6 },
						{ points: 1, each: read("traffic.crossings") },
					],
				},
			},
		});

		test.each<[string, Facts, number | [number, number]]>([
			["one step short of the cap: two", facts(2), 6],
			["exactly the cap: three", facts(3), 4],
			["beyond it: ten", facts(10), 4],
			["ten, and three crossing", facts(10, 0, 3), 1],
			["unknown: 4 to 10", facts(undefined), [4, 10]],
		])("%s", (_, given, points) => {
			expect(item.result(given)[1]).toEqual(points);
		});

		test.each([
			["zh", "乱停车辆：10 thing；每thing 2 分；以 6 分为限；扣 6 分"],
			["en", "Vehicles parked wildly: 10 things; 2 for each thing; at most 6; 6 lost"],
		] as const)("the explanation names the cap, in %s", (locale, line) => {
			expect(item.ledger(facts(10), locale)).toContainEqual([line, -6]);
		});
	});

	describe("on the amount: at most three vehicles count", () => {
		const item = itemOf({
			inputs,
			rule: { points: { full: 10, lose: [{ points: 2, each: read("traffic.vehicles"), eachAtMost: 3 }] } },
		});

		test.each<[string, Facts, number | [number, number]]>([
			["two", facts(2), 6],
			["three", facts(3), 4],
			["four", facts(4), 4],
			["unknown", facts(undefined), [4, 10]],
		])("%s", (_, given, points) => {
			expect(item.result(given)[1]).toEqual(points);
		});
	});

	describe("on a group of lines: at most 5 for vehicles and bicycles together", () => {
		const item = itemOf({
			inputs,
			rule: {
				points: {
					full: 10,
					lose: [
						{
							label: { zh: "停车秩序", en: "Parking" },
							sumOf: [
								{ points: 2, each: read("traffic.vehicles") },
								{ points: 0.5, each: read("traffic.bicycles") },
							],
							atMost: 5,
						},
						{ points: 1, each: read("traffic.crossings") },
					],
				},
			},
		});

		test.each<[string, Facts, number | [number, number]]>([
			["2 × 2 + 1 × 0.5 = 4.5", facts(2, 1), 5.5],
			["2 × 2 + 2 × 0.5 = 5, exactly the cap", facts(2, 2), 5],
			["3 × 2 + 9 × 0.5 = 10.5, capped at 5", facts(3, 9), 5],
			["and 4 crossing: 1 is left", facts(3, 9, 4), 1],
			["bicycles unknown: 4 to 5 lost", facts(2, null), [5, 6]],
		])("%s", (_, given, points) => {
			expect(item.result(given)[1]).toEqual(points);
		});

		test.each([
			["zh", "停车秩序；以 5 分为限；扣 5 分"],
			["en", "Parking; at most 5; 5 lost"],
		] as const)("the explanation names the group, in %s", (locale, line) => {
			expect(item.ledger(facts(3, 9), locale)).toContainEqual([line, -5]);
		});
	});

	describe("on the item: a floor of 4 of 10", () => {
		const item = itemOf({
			inputs,
			rule: { points: { full: 10, floor: 4, lose: [{ points: 2, each: read("traffic.vehicles") }] } },
		});

		test.each<[string, Facts, number | [number, number]]>([
			["two", facts(2), 6],
			["three", facts(3), 4],
			["thirty", facts(30), 4],
			["unknown", facts(undefined), [4, 10]],
		])("%s", (_, given, points) => {
			expect(item.result(given)[1]).toEqual(points);
		});
	});
});

describe("by severity: 1 for a slight, 3 for a serious, 10 for a grave accident, of 10 points", () => {
	const item = itemOf({
		inputs: { "accidents.slight": "count", "accidents.serious": "count", "accidents.grave": "count" },
		rule: {
			// Up to two points lost are still good enough.
			points: {
				full: 10,
				pass: 8,
				lose: [
					{ points: 1, each: read("accidents.slight") },
					{ points: 3, each: read("accidents.serious") },
					{ points: 10, each: read("accidents.grave") },
				],
			},
		},
	});
	const facts = (slight: Facts[string], serious: Facts[string], grave: Facts[string]) => ({
		"accidents.slight": slight,
		"accidents.serious": serious,
		"accidents.grave": grave,
	});

	test.each<[string, Facts, string, number | [number, number]]>([
		["none", facts(0, 0, 0), "pass", 10],
		["two slight: exactly the mark", facts(2, 0, 0), "pass", 8],
		["three slight: one short of it", facts(3, 0, 0), "fail", 7],
		["one slight, two serious", facts(1, 2, 0), "fail", 3],
		["one grave", facts(0, 0, 1), "fail", 0],
		["slight unknown, one grave", facts(undefined, 0, 1), "fail", 0],
		["grave unknown", facts(1, 0, undefined), "unknown", [0, 9]],
	])("%s", (_, given, outcome, points) => {
		expect(item.result(given)).toEqual([outcome, points]);
	});
});

describe("where it does not apply", () => {
	const item = (notApplicable: string) =>
		itemOf({
			inputs: { "market.present": "boolean", "market.stalls": "count" },
			rule: { appliesWhen: read("market.present"), points: { full: 10, lose: [{ points: 2, each: read("market.stalls") }] } },
			scoring: sheetScoring({ notApplicable }),
		});

	test("it loses nothing, and has the points that the policy gives it", () => {
		const none = { "market.present": false, "market.stalls": 3 };
		expect(item("redistribute").result(none)).toEqual(["not-applicable", undefined]);
		expect(item("full").result(none)).toEqual(["not-applicable", 10]);
		expect(item("zero").result(none)).toEqual(["not-applicable", 0]);
	});

	test("points that the policy gives wait for nothing", () => {
		const { points } = evaluate(item("full").standard, { "market.present": false }, { asOf }).rules["main.item"]!;
		expect(points).toEqual({ min: 10, max: 10, of: 10 });
	});

	// 4 if it applies, 10 if not.
	test("or perhaps does not", () => {
		expect(item("full").result({ "market.stalls": 3 })).toEqual(["unknown", [4, 10]]);
	});
});

// The figures of a line may be parameters, so that a variant can set them.
test("figures by name", () => {
	const item = itemOf({
		inputs: { "cases.open": "count" },
		rule: {
			parameters: {
				full: figure(10, { unit: "point" }),
				each: figure(2.5, { unit: "point" }),
				cap: figure(5, { unit: "point" }),
			},
			points: {
				full: read("parameters.full"),
				lose: [{ points: read("parameters.each"), each: read("cases.open"), atMost: read("parameters.cap") }],
			},
		},
	});
	expect(item.result({ "cases.open": 1 })).toEqual(["fail", 7.5]);
	expect(item.result({ "cases.open": 3 })).toEqual(["fail", 5]);
});
