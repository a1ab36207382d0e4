/** Practice 2: ratios, per head, per 100 or 200 households, per mille. Each formula is written once. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { asOf, endsOf, ledgerOf } from "../support/item.js";
import { figure, read, sheetScoring, smallStandard, text } from "../support/standard.js";

/** So many for so many of something. */
const per = (number: number, over: string, under: string) => ({ "/": [{ "*": [read(over), number] }, read(under)] });

const inputs = {
	"population.households": { type: "count", range: { atLeast: 1 } },
	"population.residents": { type: "count", unit: "person", range: { atLeast: 1 } },
	"space.rooms": "quantity",
	"greening.parks": "quantity",
	"guards.employed": { type: "count", unit: "person" },
	"crime.cases": "count",
	"disputes.settled": { type: "count", within: "disputes.all" },
	"disputes.all": "count",
	"lamps.lit": { type: "count", within: "lamps.all" },
	"lamps.all": "count",
};

const measures = {
	"space.per100": { unit: "m2", logic: per(100, "space.rooms", "population.households") },
	"greening.perHead": { unit: "m2", logic: { "/": [read("greening.parks"), read("population.residents")] } },
	"guards.per200": { unit: "person", logic: per(200, "guards.employed", "population.households") },
	"crime.perMille": { unit: "thing", logic: per(1000, "crime.cases", "population.residents") },
	"disputes.rate": { logic: per(100, "disputes.settled", "disputes.all") },
	"lamps.rate": { logic: per(100, "lamps.lit", "lamps.all") },
};

const ofMeasure = (operator: string, measure: string, limit: number, unit: string, more = {}) => ({
	parameters: { limit: figure(limit, { unit }) },
	logic: { [operator]: [read(`measures.${measure}`), read("parameters.limit")] },
	points: { full: 10 },
	...more,
});

const standard = smallStandard({
	inputs,
	measures,
	rules: {
		"main.space": ofMeasure(">=", "space.per100", 20, "m2"),
		// The same formula once more, with another figure.
		"main.ample": ofMeasure(">=", "space.per100", 30, "m2"),
		"main.parks": ofMeasure(">=", "greening.perHead", 8, "m2"),
		"main.guards": ofMeasure(">=", "guards.per200", 1, "person"),
		"main.crime": ofMeasure("<=", "crime.perMille", 7, "thing"),
		// No disputes are nothing to settle; no lamps are no merit.
		"main.disputes": ofMeasure(">=", "disputes.rate", 95, "percent", { appliesWhen: { ">": [read("disputes.all"), 0] } }),
		"main.lamps": {
			parameters: { limit: figure(95, { unit: "percent" }) },
			logic: {
				and: [{ ">": [read("lamps.all"), 0] }, { ">=": [read("measures.lamps.rate"), read("parameters.limit")] }],
			},
			points: { full: 10 },
		},
	},
	scoring: sheetScoring({ of: 70 }),
});

const resultOf = (rule: string, facts: Facts) => {
	const { outcome, points } = evaluate(standard, facts, { asOf }).rules[rule]!;
	return [outcome, points && endsOf(points)];
};

const ofHouseholds = (households: Facts[string], more: Facts) => ({ "population.households": households, ...more });
const ofResidents = (residents: Facts[string], more: Facts) => ({ "population.residents": residents, ...more });

describe("exactly at the figure, and one step short", () => {
	test.each<[string, string, Facts, string, number]>([
		// 20 × 2,496 / 100 = 499.2.
		["499.2 m² for 2,496 households are 20 per 100", "main.space", ofHouseholds(2496, { "space.rooms": 499.2 }), "pass", 10],
		["499.1 m² are not", "main.space", ofHouseholds(2496, { "space.rooms": 499.1 }), "fail", 0],
		// 30 × 2,496 / 100 = 748.8.
		["nor are they 30", "main.ample", ofHouseholds(2496, { "space.rooms": 499.2 }), "fail", 0],
		["748.8 m² are", "main.ample", ofHouseholds(2496, { "space.rooms": 748.8 }), "pass", 10],
		["24,000 m² for 3,000 people are 8 per head", "main.parks", ofResidents(3000, { "greening.parks": 24_000 }), "pass", 10],
		["23,999.9 m² are not", "main.parks", ofResidents(3000, { "greening.parks": 23_999.9 }), "fail", 0],
		["2 guards for 400 households are 1 per 200", "main.guards", ofHouseholds(400, { "guards.employed": 2 }), "pass", 10],
		// A third guard is needed for one household more: 2 × 200 / 401 = 0.9975.
		["2 guards for 401 households are not", "main.guards", ofHouseholds(401, { "guards.employed": 2 }), "fail", 0],
		["21 cases among 3,000 people are 7 ‰", "main.crime", ofResidents(3000, { "crime.cases": 21 }), "pass", 10],
		["22 cases are more", "main.crime", ofResidents(3000, { "crime.cases": 22 }), "fail", 0],
		["21 cases among 2,999 people are more", "main.crime", ofResidents(2999, { "crime.cases": 21 }), "fail", 0],
		["19 of 20 disputes are 95 %", "main.disputes", { "disputes.settled": 19, "disputes.all": 20 }, "pass", 10],
		["18 of 19 disputes are 94.7 %", "main.disputes", { "disputes.settled": 18, "disputes.all": 19 }, "fail", 0],
	])("%s", (_, rule, facts, outcome, points) => {
		expect(resultOf(rule, facts)).toEqual([outcome, points]);
	});
});

describe("nothing to divide by", () => {
	test("no disputes: not applicable, and no points to win or lose", () => {
		expect(resultOf("main.disputes", { "disputes.settled": 0, "disputes.all": 0 })).toEqual(["not-applicable", undefined]);
	});

	test("no lamps: failed", () => {
		expect(resultOf("main.lamps", { "lamps.lit": 0, "lamps.all": 0 })).toEqual(["fail", 0]);
	});

	test("an unguarded denominator is refused", () => {
		const unguarded = ofMeasure(">=", "disputes.rate", 95, "percent");
		const build = () => smallStandard({ inputs, measures, rules: { "main.disputes": unguarded } });
		expect(issuesOf(build)).toEqual(["unguarded-denominator rules.main.disputes.logic.>=[0]"]);
	});
});

describe("missing and approximate numbers", () => {
	test("one of the two missing leaves it open", () => {
		expect(resultOf("main.space", { "space.rooms": 499.2 })).toEqual(["unknown", [0, 10]]);
		expect(resultOf("main.disputes", { "disputes.all": 20 })).toEqual(["unknown", [0, 10]]);
	});

	// At most 499.1 of 499.2 m².
	test("“not quite 499.2 m²” certainly fail", () => {
		expect(resultOf("main.space", ofHouseholds(2496, { "space.rooms": { lessThan: 499.2 } }))).toEqual(["fail", 0]);
	});

	// None of what was settled can be more than all: 0 to 100 %.
	test("a rate of nobody knows how many", () => {
		expect(resultOf("main.disputes", {})).toEqual(["unknown", [0, 10]]);
	});
});

// 10 points for 20 m² per 100 households, fewer in proportion: 374.4 of 499.2 m² are 15, three quarters.
describe("a measure counts in points as well", () => {
	const shared = smallStandard({
		inputs,
		measures: { "space.per100": { ...measures["space.per100"], label: text("rooms per 100 households") } },
		rules: {
			"main.item": { points: { full: 10, gain: [{ points: 10, share: { value: read("measures.space.per100"), of: 20 } }] } },
		},
		scoring: sheetScoring({ of: 10, pass: { score: 6 } }),
	});
	const facts = ofHouseholds(2496, { "space.rooms": 374.4 });

	test("in proportion", () => {
		expect(evaluate(shared, facts, { asOf }).rules["main.item"]!.points).toEqual({ min: 7.5, max: 7.5, of: 10 });
	});

	test.each([
		["zh", "rooms per 100 households：15 m²；以 20 m²为满额，按比例计；得 7.5 分"],
		["en", "rooms per 100 households: 15 m²; in proportion, 20 m² being full; 7.5 gained"],
	] as const)("and says so, in %s", (locale, line) => {
		expect(ledgerOf(shared, "main.item", facts, locale)).toEqual([[line, 7.5]]);
	});
});
