/** Figures by the kind and by the size of a community, on every path: closures, emitted code, ranges. */
import { describe, expect, it, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import { withEmittedCode } from "../support/emitted.js";
import { figure, read, smallStandard } from "../support/standard.js";

const byKind = figure({ table: { by: "community.kind", values: { urban: 50, rural: 90, town: 50 } } }, { unit: "m2" });
const bySize = (by: string, ...bands: object[]) => figure({ table: { by, bands } }, { unit: "m2" });
const atLeast = (parameter: object) => ({
	logic: { ">=": [read("hall.area"), read("parameters.minimum")] },
	parameters: { minimum: parameter },
});

const standard = smallStandard({
	inputs: {
		"hall.area": "quantity",
		"community.kind": { type: "choice", options: ["urban", "rural", "town"].map((id) => ({ id, label: { zh: id, en: id } })) },
		"population.households": { type: "count", range: { atLeast: 1 } },
		"population.persons": { type: "count", range: { atLeast: 1 } },
		"land.area": "quantity",
		"survey.replies": { type: "percent", zeroOf: "missing" },
		"register.complete": "percent",
		"clinic.visits": "events",
	},
	measures: {
		"m.perHousehold": { unit: "thing", logic: { "/": [read("population.persons"), read("population.households")] } },
		"m.perReply": { unit: "thing", logic: { "/": [read("population.persons"), read("survey.replies.of")] } },
	},
	rules: {
		"main.kind": atLeast(byKind),
		"main.households": atLeast(bySize("population.households", { lessThan: 1000, value: 10 }, { atLeast: 1000, value: 20 })),
		"main.land": atLeast(
			bySize("land.area", { atMost: 0.3, value: 1 }, { moreThan: 0.3, lessThan: 2.5, value: 2 }, { atLeast: 2.5, value: 3 }),
		),
		"main.replies": atLeast(bySize("survey.replies", { lessThan: 58, value: 10 }, { atLeast: 58, value: 20 })),
		"main.asked": atLeast(bySize("survey.replies.of", { atMost: 49, value: 10 }, { atLeast: 50, value: 20 })),
		"main.dense": atLeast(bySize("measures.m.perHousehold", { lessThan: 2.5, value: 10 }, { atLeast: 2.5, value: 20 })),
		"main.gated": {
			appliesWhen: { ">": [read("register.complete.of"), 0] },
			...atLeast(bySize("register.complete", { lessThan: 50, value: 10 }, { atLeast: 50, value: 20 })),
		},
		"main.window": {
			logic: { ">=": [{ eventsWithin: [read("clinic.visits"), read("parameters.window")] }, 2] },
			parameters: {
				window: figure({ table: { by: "community.kind", values: { urban: 6, rural: 12, town: 12 } } }, { unit: "month" }),
			},
		},
		"main.sum": {
			logic: { ">=": [{ "+": [read("hall.area"), 0.1] }, { "+": [read("parameters.minimum"), 0.2] }] },
			parameters: { minimum: byKind },
		},
		"main.parts": {
			require: 1,
			parts: [
				{ id: "area", logic: { ">": [read("hall.area"), read("parameters.minimum")] } },
				{ id: "land", logic: { ">=": [read("land.area"), 1] } },
			],
			parameters: { minimum: byKind },
		},
	},
});
const asOf = "2025-12-31";
const paths = [
	["closures", standard],
	["emitted code", withEmittedCode(standard)],
] as const;

describe.each(paths)("by %s", (_, path) => {
	const ruleOf = (rule: string, facts: Facts) => evaluate(path, facts, { asOf }).rules[`main.${rule}`]!;
	const outcome = (rule: string, facts: Facts) => ruleOf(rule, facts).outcome;

	test.each<[string, string, Facts, string]>([
		["on the figure of its kind", "kind", { "community.kind": "urban", "hall.area": 50 }, "pass"],
		["one step short of it", "kind", { "community.kind": "urban", "hall.area": 49.9 }, "fail"],
		["on the figure of another kind", "kind", { "community.kind": "rural", "hall.area": 50 }, "fail"],
		["on the greater figure", "kind", { "community.kind": "rural", "hall.area": 90 }, "pass"],
		["one step short of the greater", "kind", { "community.kind": "rural", "hall.area": 89.9 }, "fail"],
		["the last kind", "kind", { "community.kind": "town", "hall.area": 50 }, "pass"],
		["below every figure, of no known kind", "kind", { "hall.area": 49.9 }, "fail"],
		["on the least figure, of no known kind", "kind", { "hall.area": 50 }, "unknown"],
		["one step short of the greatest", "kind", { "hall.area": 89.9 }, "unknown"],
		["on the greatest figure", "kind", { "hall.area": 90 }, "pass"],
		["a range above every figure", "kind", { "hall.area": { atLeast: 90 } }, "pass"],
		["a range below every figure", "kind", { "hall.area": { lessThan: 50 } }, "fail"],
		[
			"a range about the figure of its kind",
			"kind",
			{ "community.kind": "urban", "hall.area": { atLeast: 49.9, atMost: 50 } },
			"unknown",
		],
		["nothing", "kind", {}, "unknown"],
		["the kind alone", "kind", { "community.kind": "rural" }, "unknown"],

		["one household below the boundary", "households", { "population.households": 999, "hall.area": 10 }, "pass"],
		["on the boundary", "households", { "population.households": 1000, "hall.area": 10 }, "fail"],
		["on the boundary with the greater figure", "households", { "population.households": 1000, "hall.area": 20 }, "pass"],
		[
			"a number that may be on either side",
			"households",
			{ "population.households": { atLeast: 999, atMost: 1000 }, "hall.area": 10 },
			"unknown",
		],
		[
			"a number that reaches the boundary from below",
			"households",
			{ "population.households": { lessThan: 1000 }, "hall.area": 10 },
			"pass",
		],
		["a number that lies beyond it", "households", { "population.households": { atLeast: 1000 }, "hall.area": 19.9 }, "fail"],
		[
			"a number that may be beyond it, where both figures are met",
			"households",
			{ "population.households": { atLeast: 999 }, "hall.area": 20 },
			"pass",
		],
		["no number, below both figures", "households", { "hall.area": 9.9 }, "fail"],

		["an end that is a decimal, belonging to the band below", "land", { "land.area": 0.3, "hall.area": 1 }, "pass"],
		["just above it", "land", { "land.area": 0.30000000000000004, "hall.area": 1 }, "fail"],
		["just below the next", "land", { "land.area": 2.4999999999999996, "hall.area": 2 }, "pass"],
		["on the next", "land", { "land.area": 2.5, "hall.area": 2.9 }, "fail"],
		["of the middle band and no other", "land", { "land.area": { moreThan: 0.3, lessThan: 2.5 }, "hall.area": 2 }, "pass"],
		["of the lower two", "land", { "land.area": { lessThan: 2.5 }, "hall.area": 1.5 }, "unknown"],
		["of the lower two, both met", "land", { "land.area": { lessThan: 2.5 }, "hall.area": 2 }, "pass"],

		[
			"a percentage on the boundary, which doubles would put below it",
			"replies",
			{ "survey.replies": { count: 29, of: 50 }, "hall.area": 10 },
			"fail",
		],
		["a percentage below it", "replies", { "survey.replies": { count: 28, of: 50 }, "hall.area": 10 }, "pass"],
		["a bare percentage on it", "replies", { "survey.replies": 58, "hall.area": 10 }, "fail"],
		["a ratio of nothing, as if not given", "replies", { "survey.replies": { count: 0, of: 0 }, "hall.area": 10 }, "unknown"],
		["how many were asked", "asked", { "survey.replies": { count: 1, of: 49 }, "hall.area": 10 }, "pass"],
		["one more", "asked", { "survey.replies": { count: 1, of: 50 }, "hall.area": 10 }, "fail"],
		["a percentage that does not say of how many", "asked", { "survey.replies": 58, "hall.area": 10 }, "unknown"],

		["a measure on the boundary", "dense", { "population.persons": 25, "population.households": 10, "hall.area": 10 }, "fail"],
		["a measure below it", "dense", { "population.persons": 24, "population.households": 10, "hall.area": 10 }, "pass"],
		["a measure of which half is known", "dense", { "population.persons": 24, "hall.area": 10 }, "unknown"],

		[
			"a gate that guards a table's denominator",
			"gated",
			{ "register.complete": { count: 0, of: 0 }, "hall.area": 10 },
			"not-applicable",
		],
		["a gate that is open", "gated", { "register.complete": { count: 1, of: 2 }, "hall.area": 10 }, "fail"],

		["a figure in a sum, on it", "sum", { "community.kind": "urban", "hall.area": 50.1 }, "pass"],
		["a figure in a sum, one step short", "sum", { "community.kind": "urban", "hall.area": 50 }, "fail"],

		["parts, one of which has a table", "parts", { "community.kind": "rural", "hall.area": 90, "land.area": 0 }, "fail"],
		["parts, the other of which is enough", "parts", { "hall.area": 0, "land.area": 1 }, "pass"],
	])("%s", (_, rule, facts, expected) => {
		expect(outcome(rule, facts)).toBe(expected);
	});

	it("asks for the kind where it matters, and not where it does not", () => {
		expect(ruleOf("kind", { "hall.area": 60 }).missing).toEqual(["community.kind"]);
		expect(ruleOf("kind", {}).missing).toEqual(["hall.area", "community.kind"]);
		expect(ruleOf("kind", { "community.kind": "rural" }).missing).toEqual(["hall.area"]);
		expect(ruleOf("households", { "population.households": { atLeast: 2000 } })).toMatchObject({ missing: ["hall.area"] });
		expect(ruleOf("households", { "hall.area": 15, "population.households": { atLeast: 900 } })).toMatchObject({
			missing: [],
			approximate: ["population.households"],
		});
		// The figures of the lower two bands are met whatever the area of the land is.
		expect(ruleOf("land", { "hall.area": 2, "land.area": { lessThan: 2.5 } }).missing).toEqual([]);
	});

	it("says exact where the figure's range is reached from both ends", () => {
		expect(ruleOf("kind", { "hall.area": 60 }).exact).toBeUndefined();
		expect(ruleOf("households", { "hall.area": 15 }).exact).toBeUndefined();
		// Of a measure, a band may be jumped over.
		expect(ruleOf("dense", { "hall.area": 15 }).exact).toBe(false);
	});

	it("counts nothing over a window that may be one or another", () => {
		const visits = [{ day: "2025-11-01" }, { day: "2025-02-01" }];
		const facts = (kind?: string) => ({ "clinic.visits": visits, ...(kind === undefined ? {} : { "community.kind": kind }) });
		expect(outcome("window", facts("urban"))).toBe("fail");
		expect(outcome("window", facts("rural"))).toBe("pass");
		expect(ruleOf("window", facts())).toMatchObject({ outcome: "unknown", exact: false, missing: ["community.kind"] });
	});

	it("takes a kind that is no option for none, and says so", () => {
		const evaluation = evaluate(path, { "community.kind": "urbane", "hall.area": 60 }, { asOf, invalidFacts: "unknown" });
		expect(evaluation.issues.map(({ code }) => code)).toEqual(["unknown-option"]);
		expect(evaluation.rules["main.kind"]!.missing).toEqual(["community.kind"]);
	});
});

it("a kind that is too old is unknown, and one observed later too", () => {
	const dated = smallStandard({
		inputs: { "hall.area": "quantity", "community.kind": { type: "choice", expires: { months: 12 } } },
		rules: {
			"main.kind": atLeast(figure({ table: { by: "community.kind", values: { urban: 50, rural: 90 } } }, { unit: "m2" })),
		},
	});
	const of = (observed: string) =>
		evaluate(dated, { "hall.area": 60, "community.kind": { value: "urban", observed } }, { asOf }).rules["main.kind"]!;
	expect(of("2024-12-31").outcome).toBe("pass");
	expect(of("2024-12-30")).toMatchObject({ outcome: "unknown", missing: ["community.kind"] });
	expect(of("2026-01-01")).toMatchObject({ outcome: "unknown", missing: ["community.kind"] });
});
