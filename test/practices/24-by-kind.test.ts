/** Practice 24: one table of figures by the kind or the size of a community, not three standards. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { figure, read, sheetScoring, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";
const kinds = ["urban", "mixed", "rural"];
const kind = { type: "choice", options: kinds.map((id) => ({ id, label: text(id) })) };

const byKind = (values: Record<string, number>, more = {}) => figure({ table: { by: "community.kind", values } }, more);

const standard = smallStandard({
	inputs: {
		"community.kind": kind,
		"population.households": { type: "count", range: { atLeast: 1 } },
		"hall.area": "quantity",
		"survey.satisfaction": { type: "percent", zeroOf: "missing" },
		"guards.number": "count",
		"river.exists": "boolean",
		"river.patrols": "count",
	},
	rules: {
		// Urban 50, rural 90, mixed as urban.
		"main.hall": {
			logic: { ">=": [read("hall.area"), read("parameters.minimum")] },
			parameters: { minimum: byKind({ urban: 50, mixed: 50, rural: 90 }, { unit: "m2" }) },
		},
		"main.satisfaction": {
			logic: { ">=": [read("survey.satisfaction"), read("parameters.minimum")] },
			parameters: { minimum: byKind({ urban: 80, mixed: 75, rural: 70 }, { unit: "percent" }) },
		},
		// Fewer than 1,000 households 2 guards, up to 3,000 (not included) 4, from there on 8.
		"main.guards": {
			logic: { ">=": [read("guards.number"), read("parameters.minimum")] },
			parameters: {
				minimum: figure({
					table: {
						by: "population.households",
						bands: [
							{ lessThan: 1000, value: 2 },
							{ atLeast: 1000, lessThan: 3000, value: 4 },
							{ atLeast: 3000, value: 8 },
						],
					},
				}),
			},
		},
		"main.river": {
			appliesWhen: read("river.exists"),
			logic: { ">=": [read("river.patrols"), read("parameters.minimum")] },
			parameters: { minimum: byKind({ urban: 12, mixed: 12, rural: 4 }) },
		},
	},
});

const ruleOf = (rule: string, facts: Facts) => evaluate(standard, facts, { asOf }).rules[`main.${rule}`]!;

describe("by kind", () => {
	test.each<[kind: string | undefined, area: Facts[string], outcome: string]>([
		["urban", 50, "pass"],
		["urban", 49.9, "fail"],
		["mixed", 50, "pass"],
		["rural", 90, "pass"],
		["rural", 89.9, "fail"],
		["rural", undefined, "unknown"],
		// Of no known kind, the figure is 50 to 90.
		[undefined, 90, "pass"],
		[undefined, 89.9, "unknown"],
		[undefined, 50, "unknown"],
		[undefined, 49.9, "fail"],
		["urban", { atLeast: 50, lessThan: 90 }, "pass"],
		["rural", { atLeast: 50, lessThan: 90 }, "fail"],
		[undefined, { atLeast: 50, lessThan: 90 }, "unknown"],
		[undefined, { atLeast: 90 }, "pass"],
	])("%s with %j m²: %s", (kind, area, outcome) => {
		expect(ruleOf("hall", { "community.kind": kind, "hall.area": area }).outcome).toBe(outcome);
	});

	test("what is asked for is the kind", () => {
		expect(ruleOf("hall", { "hall.area": 60 }).missing).toEqual(["community.kind"]);
		expect(ruleOf("hall", { "hall.area": 90 }).missing).toEqual([]);
	});

	// 80, 75, 70: 150 of 200 are 75 %.
	test("a percentage exactly on the second of three figures", () => {
		const of200 = (count: number, kind: string) =>
			ruleOf("satisfaction", { "community.kind": kind, "survey.satisfaction": { count, of: 200 } }).outcome;
		expect(kinds.map((kind) => of200(150, kind))).toEqual(["fail", "pass", "pass"]);
		expect(kinds.map((kind) => of200(149, kind))).toEqual(["fail", "fail", "pass"]);
		expect(kinds.map((kind) => of200(160, kind))).toEqual(["pass", "pass", "pass"]);
		expect(kinds.map((kind) => of200(139, kind))).toEqual(["fail", "fail", "fail"]);
	});

	test("does not matter where the rule does not apply", () => {
		expect(ruleOf("river", { "river.exists": false }).outcome).toBe("not-applicable");
		expect(ruleOf("river", { "river.exists": true, "river.patrols": 12 }).outcome).toBe("pass");
		expect(ruleOf("river", { "river.exists": true, "river.patrols": 4 }).outcome).toBe("unknown");
	});

	test("every kind needs its figure", () => {
		const build = () =>
			smallStandard({
				inputs: { "community.kind": kind, "hall.area": "quantity" },
				rules: {
					"main.hall": {
						logic: { ">=": [read("hall.area"), read("parameters.minimum")] },
						parameters: { minimum: byKind({ urban: 50, rural: 90 }, { unit: "m2" }) },
					},
				},
			});
		expect(issuesOf(build)).toEqual(["option-without-figure rules.main.hall.parameters.minimum.table.values"]);
	});
});

describe("by size", () => {
	test.each<[households: Facts[string], guards: number, outcome: string]>([
		[999, 2, "pass"],
		[999, 1, "fail"],
		[1000, 2, "fail"],
		[1000, 4, "pass"],
		[2999, 4, "pass"],
		[3000, 4, "fail"],
		[3000, 8, "pass"],
		[{ moreThan: 1000, lessThan: 3000 }, 4, "pass"],
		[{ moreThan: 2900, atMost: 3000 }, 4, "unknown"],
		[{ moreThan: 2900, atMost: 3000 }, 3, "fail"],
		[undefined, 8, "pass"],
		[undefined, 7, "unknown"],
		[undefined, 1, "fail"],
	])("%j households with %d guards: %s", (households, guards, outcome) => {
		expect(ruleOf("guards", { "population.households": households, "guards.number": guards }).outcome).toBe(outcome);
	});

	test.each([
		["a number in two bands", [{ atMost: 1000 }, { atLeast: 1000 }], "bands-overlap", "bands[1]"],
		["a number in none", [{ lessThan: 1000 }, { moreThan: 1000 }], "number-without-figure", "bands"],
	])("%s is refused", (_, bands, code, place) => {
		const table = { by: "population.households", bands: bands.map((band, i) => ({ ...band, value: i + 1 })) };
		const build = () =>
			smallStandard({
				inputs: { "population.households": { type: "count", range: { atLeast: 1 } }, "guards.number": "count" },
				rules: {
					"main.guards": {
						logic: { ">=": [read("guards.number"), read("parameters.minimum")] },
						parameters: { minimum: figure({ table }) },
					},
				},
			});
		expect(issuesOf(build)).toEqual([`${code} rules.main.guards.parameters.minimum.table.${place}`]);
	});
});

describe("within points", () => {
	const point = { unit: "point" };
	const sheet = smallStandard({
		inputs: {
			"community.kind": kind,
			"stalls.found": "count",
			"green.rate": { type: "percent", zeroOf: "missing" },
			"volunteers.number": "count",
		},
		rules: {
			// Off for each stall: 5 in an urban community, 3 in a mixed one, 2 in a rural one; at most 20, 15, 10.
			"main.stalls": {
				parameters: {
					each: byKind({ urban: 5, mixed: 3, rural: 2 }, point),
					most: byKind({ urban: 20, mixed: 15, rural: 10 }, point),
				},
				points: {
					full: 40,
					lose: [{ points: read("parameters.each"), each: read("stalls.found"), atMost: read("parameters.most") }],
				},
			},
			// 30 points from 40 % on in an urban community, 35 in a mixed one, 30 in a rural one; 10 from ten less on.
			"main.green": {
				parameters: {
					good: byKind({ urban: 40, mixed: 35, rural: 30 }, { unit: "percent" }),
					fair: byKind({ urban: 30, mixed: 25, rural: 20 }, { unit: "percent" }),
				},
				points: {
					full: 30,
					highestOf: {
						value: read("green.rate"),
						bands: [
							{ atLeast: read("parameters.good"), gain: 30 },
							{ atLeast: read("parameters.fair"), lessThan: read("parameters.good"), gain: 10 },
						],
					},
				},
			},
			// 30 points for 300, 200, 100 volunteers, fewer in proportion.
			"main.volunteers": {
				parameters: { goal: byKind({ urban: 300, mixed: 200, rural: 100 }) },
				points: {
					full: 30,
					gain: [{ points: 30, share: { value: read("volunteers.number"), of: read("parameters.goal") } }],
				},
			},
		},
		scoring: sheetScoring(),
	});
	const pointsOf = (rule: string, facts: Facts) => {
		const { min, max } = evaluate(sheet, facts, { asOf }).rules[`main.${rule}`]!.points!;
		return [min, max];
	};

	test.each<[kind: string | undefined, stalls: number, points: [number, number]]>([
		["urban", 3, [25, 25]], // 40 − 15
		["urban", 4, [20, 20]], // 40 − 20, exactly the most
		["urban", 5, [20, 20]],
		["mixed", 5, [25, 25]], // 40 − 15, exactly the most
		["rural", 5, [30, 30]], // 40 − 10, exactly the most
		["rural", 4, [32, 32]],
		[undefined, 0, [40, 40]],
		[undefined, 3, [25, 34]], // 5 or 3 or 2 off for each of three: 15, 9, 6
		[undefined, 100, [20, 30]],
	])("%s, %d stalls", (kind, stalls, points) => {
		expect(pointsOf("stalls", { "community.kind": kind, "stalls.found": stalls })).toEqual(points);
	});

	test.each<[kind: string, rate: number, points: number]>([
		["urban", 40, 30],
		["urban", 39, 10],
		["urban", 30, 10],
		["urban", 29, 0],
		["mixed", 39, 30],
		["rural", 30, 30],
		["rural", 29, 10],
		["rural", 19, 0],
	])("%s, %d %% green", (kind, rate, points) => {
		expect(pointsOf("green", { "community.kind": kind, "green.rate": rate })).toEqual([points, points]);
	});

	test("of no known kind, what is enough for all, and too little for any", () => {
		expect(pointsOf("green", { "green.rate": 40 })).toEqual([30, 30]);
		expect(pointsOf("green", { "green.rate": 19 })).toEqual([0, 0]);
	});

	test.each<[kind: string | undefined, volunteers: number, points: [number, number]]>([
		["urban", 150, [15, 15]],
		["rural", 50, [15, 15]],
		["rural", 100, [30, 30]],
		["rural", 500, [30, 30]],
		[undefined, 90, [9, 27]], // 30 × 90 / 300 to 30 × 90 / 100
	])("%s, %d volunteers", (kind, volunteers, points) => {
		expect(pointsOf("volunteers", { "community.kind": kind, "volunteers.number": volunteers })).toEqual(points);
	});

	test("the full points of an item are the same for all", () => {
		const build = () =>
			smallStandard({
				inputs: { "community.kind": kind, "stalls.found": "count" },
				rules: {
					"main.stalls": {
						parameters: { full: byKind({ urban: 40, mixed: 30, rural: 30 }, point) },
						points: { full: read("parameters.full"), lose: [{ points: 1, each: read("stalls.found") }] },
					},
				},
				scoring: sheetScoring(),
			});
		expect(issuesOf(build)).toEqual(["wrong-type rules.main.stalls.points.full"]);
	});
});
