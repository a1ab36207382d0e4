import fc from "fast-check";
import jsonLogic, { type RulesLogic } from "json-logic-js";
import { beforeAll, describe, expect, test } from "vitest";
import { evaluate, type Facts, registerOperators, toJsonLogic } from "../../src/index.js";
import type { Standard } from "../../src/model/standard.js";
import { communities } from "../bench/communities.js";
import { found, thrownBy } from "../support/issues.js";
import { figure, read, smallStandard } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";

beforeAll(() => registerOperators(jsonLogic));

const asOf = "2026-06-30";
const outcomes = new Map<unknown, string>([
	[true, "pass"],
	[false, "fail"],
	["not-applicable", "not-applicable"],
]);

/** What json-logic-js makes of each exported rule. */
function exportedOutcomes(standard: Standard, facts: Facts, day = asOf): Record<string, string | undefined> {
	const { rules, data } = toJsonLogic(standard);
	const nested = data(facts, { asOf: day });
	return Object.fromEntries(
		Object.entries(rules).map(([id, rule]) => [id, outcomes.get(jsonLogic.apply(rule as RulesLogic, nested))]),
	);
}

function ownOutcomes(standard: Standard, facts: Facts, day = asOf): Record<string, string> {
	return Object.fromEntries(
		Object.entries(evaluate(standard, facts, { asOf: day }).rules).map(([id, rule]) => [id, rule.outcome]),
	);
}

const spaceRule = "service.space-per-100-households";

/** 20 m² of rooms per 100 households, in whole numbers alone. */
function hasSpace(facts: Facts): boolean {
	const tenths = (id: string) => BigInt((facts[id] as number).toFixed(1).replace(".", ""));
	return (
		(tenths("space.office") + tenths("space.activity")) * 100n >= 20n * BigInt(facts["population.households"] as number) * 10n
	);
}

describe("The Wuxi standard as plain JSON Logic", () => {
	test("random communities with all their facts come out as evaluate says, but where floating point misses a boundary", () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				for (const facts of communities(3, seed)) {
					const [own, exported] = [ownOutcomes(wuxi, facts), exportedOutcomes(wuxi, facts)];
					expect(own[spaceRule]).toBe(hasSpace(facts) ? "pass" : "fail");
					expect({ ...exported, [spaceRule]: "" }).toEqual({ ...own, [spaceRule]: "" });
					if (exported[spaceRule] !== own[spaceRule]) expect(isAtBoundary(facts)).toBe(true);
				}
			}),
			{ numRuns: 60 },
		);
	});

	/** Ten times the area is twice the households, to the last digit. */
	function isAtBoundary(facts: Facts): boolean {
		return (
			Math.round(((facts["space.office"] as number) + (facts["space.activity"] as number)) * 10) ===
			(facts["population.households"] as number) * 2
		);
	}

	test("rooms of exactly 20 m² per 100 households, whose sum floating point makes less", () => {
		const [complete] = communities(1, 1);
		const facts: Facts = {
			...complete,
			"population.households": 501,
			"creation.fiveGoodFamilies": 501,
			"space.office": 100.1,
			"space.activity": 0.1,
		};
		expect(hasSpace(facts)).toBe(true);
		expect(ownOutcomes(wuxi, facts)[spaceRule]).toBe("pass");
		expect(exportedOutcomes(wuxi, facts)[spaceRule]).toBe("fail");
	});

	test("every rule passes, fails and, where it can, does not apply in some community", () => {
		const seen = new Map<string, Set<string | undefined>>();
		for (const facts of communities(400, 8)) {
			for (const [id, outcome] of Object.entries(exportedOutcomes(wuxi, facts))) {
				seen.set(id, (seen.get(id) ?? new Set()).add(outcome));
			}
		}
		const gated = Object.values(wuxi.rules).filter((rule) => rule.appliesWhen !== undefined);
		for (const [id, found] of seen) expect([id, [...found].sort()]).toEqual([id, expect.arrayContaining(["fail", "pass"])]);
		for (const { id } of gated) expect([id, seen.get(id)?.has("not-applicable")]).toEqual([id, true]);
	});

	test("rules and data are JSON, and the facts are left as they were", () => {
		const [facts] = communities(1, 3) as [Facts];
		const before = structuredClone(facts);
		const { rules, data } = toJsonLogic(wuxi);
		const nested = data(facts, { asOf });
		expect(JSON.parse(JSON.stringify({ rules, nested }))).toEqual({ rules, nested });
		expect(facts).toEqual(before);
	});
});

describe("The data of a community", () => {
	const { rules, data } = toJsonLogic(wuxi);

	test("ids are nested, figures stand under parameters, days are numbers", () => {
		const nested = data({ "library.books": 5200, "units.jointActivities": [{ day: "1970-01-11" }] }, { asOf: "1970-02-01" });
		expect(nested).toMatchObject({
			library: { books: 5200 },
			units: { jointActivities: [{ day: 10 }] },
			parameters: { culture: { "library-books": { minimum: 5000 } } },
			day: 31,
		});
		expect(rules["culture.library-books"]).toEqual({
			or: [
				{ ">=": [{ var: "library.books" }, { var: "parameters.culture.library-books.minimum" }] },
				{ ">=": [{ var: "library.sharedBooks" }, { var: "parameters.culture.library-books.minimum" }] },
			],
		});
	});

	test("a ratio is its percentage, multiplied before it is divided, with its two numbers", () => {
		expect(data({ "survey.committee": { count: 29, of: 50 } }, { asOf })).toMatchObject({
			survey: { committee: { percent: 58, count: 29, of: 50 } },
		});
	});

	test("a bare percentage comes with whole numbers, so that its whole is not taken for zero", () => {
		const nested = data({ "care.alone": 14.4 }, { asOf });
		expect(nested).toMatchObject({ care: { alone: { percent: 14.4, count: 144, of: 1000 } } });
	});

	test("a ratio of nothing has no percentage, and none at all where nobody was asked", () => {
		const nested = data({ "care.alone": { count: 0, of: 0 }, "survey.committee": { count: 0, of: 0 } }, { asOf });
		expect(nested.care).toEqual({ alone: { count: 0, of: 0 } });
		expect(nested).not.toHaveProperty("survey");
	});

	test("what is approximate, expired or observed later is left out", () => {
		const nested = data(
			{
				"space.office": { moreThan: 300, lessThan: 400 },
				"library.books": { value: 5200, observed: "2020-01-01" },
				"culture.teams": { value: 3, observed: "2026-12-01" },
				"space.activity": 60,
			},
			{ asOf },
		);
		expect(nested).toMatchObject({ space: { activity: 60 } });
		expect(nested.space).not.toHaveProperty("office");
		expect(nested).not.toHaveProperty("library");
		expect(nested).not.toHaveProperty("culture");
	});

	test("bad facts and a day that the calendar lacks are refused", () => {
		expect(found(thrownBy(() => data({ "library.books": "5200" } as never, { asOf })).issues)).toEqual([
			"wrong-type library.books",
		]);
		expect(found(thrownBy(() => data({}, { asOf: "2026-02-30" })).issues)).toEqual(["impossible-day asOf"]);
	});
});

describe("Parts, and operators that Wuxi does not use", () => {
	const twoOfThree = smallStandard({
		inputs: { "x.a": "boolean", "x.b": "boolean", "x.c": "boolean", "x.none": "boolean" },
		rules: {
			"main.two": {
				require: 2,
				parts: [
					{ id: "a", logic: read("x.a") },
					{ id: "b", appliesWhen: { "!": read("x.none") }, logic: read("x.b") },
					{ id: "c", appliesWhen: { "!": read("x.none") }, logic: read("x.c") },
				],
			},
			"main.all-gated": {
				appliesWhen: read("x.a"),
				parts: [
					{ id: "b", appliesWhen: read("x.b"), logic: read("x.c") },
					{ id: "c", appliesWhen: read("x.c"), logic: read("x.none") },
				],
			},
		},
	});

	test("as many parts as are required, of those that apply, in every combination", () => {
		fc.assert(
			fc.property(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), (a, b, c, none) => {
				const facts = { "x.a": a, "x.b": b, "x.c": c, "x.none": none };
				expect(exportedOutcomes(twoOfThree, facts)).toEqual(ownOutcomes(twoOfThree, facts));
			}),
		);
	});

	test("whole years up to the assessment day, and a day compared with a figure", () => {
		const standard = smallStandard({
			inputs: { "x.since": "day" },
			rules: {
				"main.term": {
					logic: { ">=": [{ yearsBetween: [read("x.since"), read("day")] }, read("parameters.term")] },
					parameters: { term: figure(5, { unit: "year" }) },
				},
				"main.later": { logic: { ">": [read("x.since"), read("parameters.law")] }, parameters: { law: figure("2018-12-29") } },
			},
		});
		for (const since of ["2018-12-29", "2018-12-30", "2021-06-30", "2021-07-01"]) {
			expect(exportedOutcomes(standard, { "x.since": since })).toEqual(ownOutcomes(standard, { "x.since": since }));
		}
	});

	test("conditions that are counted, and the days between two", () => {
		const standard = smallStandard({
			inputs: { "x.opened": "day", "x.closed": "day", "x.a": "boolean", "x.b": "boolean", "x.books": "count" },
			rules: {
				"main.deadline": {
					logic: { "<=": [{ daysBetween: [read("x.opened"), read("x.closed")] }, read("parameters.limit")] },
					parameters: { limit: figure(30, { unit: "days" }) },
				},
				"main.since": { "<": [{ daysBetween: [read("x.closed"), read("day")] }, 180] },
				"main.two-of-three": {
					logic: {
						">=": [{ howMany: [read("x.a"), read("x.b"), { ">=": [read("x.books"), 100] }] }, read("parameters.required")],
					},
					parameters: { required: figure(2, { unit: "item" }) },
				},
			},
		});
		for (const closed of ["2026-01-31", "2026-02-01", "2025-12-01", "2026-01-01"]) {
			for (const [a, b, books] of [
				[true, true, 0],
				[true, false, 100],
				[false, true, 99],
				[false, false, 100],
			] as const) {
				const facts = { "x.opened": "2026-01-01", "x.closed": closed, "x.a": a, "x.b": b, "x.books": books };
				expect(exportedOutcomes(standard, facts)).toEqual(ownOutcomes(standard, facts));
			}
		}
	});

	test("what can't be counted is no number, and holds against no figure", () => {
		const logic = (operator: string, events: unknown) => ({ [operator]: [events, 12, 31] }) as unknown as RulesLogic;
		for (const events of [null, "many", { var: "missing" }]) {
			expect(jsonLogic.apply(logic("eventsWithin", events), {})).toBeNaN();
			expect(jsonLogic.apply({ "<=": [logic("eventsWithin", events), 0] } as RulesLogic, {})).toBe(false);
		}
		expect(jsonLogic.apply(logic("kindsWithin", 3), {})).toBeNaN();
		expect(jsonLogic.apply(logic("kindsWithin", 0), {})).toBe(0);
		for (const missing of [{ howMany: [true, { var: "missing" }] }, { daysBetween: [{ var: "missing" }, 31] }]) {
			expect(jsonLogic.apply(missing as unknown as RulesLogic, {})).toBeNaN();
			expect(jsonLogic.apply({ "<=": [missing, 9] } as unknown as RulesLogic, {})).toBe(false);
		}
	});
});

test("Anything but a standard is refused", () => {
	expect(found(thrownBy(() => toJsonLogic({} as never)).issues)).toEqual(["standard-not-parsed"]);
});

describe("figures with dates and by kind", () => {
	const minimum = (table: object) => figure({ table: table as never });
	const atLeast = (parameter: object) => ({
		logic: { ">=": [read("library.books"), read("parameters.minimum")] },
		parameters: { minimum: parameter },
	});
	const bands = [
		{ atMost: 9, value: 3 },
		{ moreThan: 9, lessThan: 20, value: 1 },
		{ atLeast: 20, value: 2 },
	];
	const dated = smallStandard({
		inputs: {
			"library.books": "count",
			"community.kind": { type: "choice", options: ["urban", "rural", "town"].map((id) => ({ id, label: { zh: id, en: id } })) },
			"population.households": "count",
			"survey.replies": { type: "percent", zeroOf: "missing" },
		},
		measures: { "m.double": { unit: "thing", logic: { "*": [read("population.households"), 2] } } },
		rules: {
			"main.dated": atLeast(figure({ values: [{ value: 3 }, { from: "2026-01-01", value: 5 }] })),
			"main.kind": atLeast(minimum({ by: "community.kind", values: { urban: 1, rural: 2, town: 3 } })),
			"main.size": atLeast(minimum({ by: "population.households", bands })),
			"main.replies": atLeast(minimum({ by: "survey.replies.of", bands })),
			"main.double": atLeast(minimum({ by: "measures.m.double", bands })),
			"main.new": { logic: { ">": [read("library.books"), 1] }, inForce: { from: "2026-01-01" } },
		},
	});
	test("are those of the edition that is named", () => {
		const before = toJsonLogic(dated, { edition: "2025-12-31" });
		const after = toJsonLogic(dated, { edition: "2026-01-01" });
		expect([Object.hasOwn(before.rules, "main.new"), Object.hasOwn(after.rules, "main.new")]).toEqual([false, true]);
		const figures = (of: typeof before) => of.data({}, { asOf })["parameters"];
		expect(figures(before)).toMatchObject({ main: { dated: { minimum: 3 }, kind: { minimum: { 0: 1, 1: 2, 2: 3 } } } });
		expect(figures(after)).toMatchObject({ main: { dated: { minimum: 5 } } });
	});

	test("are chosen by the kind", () => {
		expect(toJsonLogic(dated, { edition: asOf }).rules["main.kind"]).toEqual({
			">=": [
				{ var: "library.books" },
				{
					if: [
						{ "===": [{ var: "community.kind" }, "urban"] },
						{ var: "parameters.main.kind.minimum.0" },
						{ "===": [{ var: "community.kind" }, "rural"] },
						{ var: "parameters.main.kind.minimum.1" },
						{ var: "parameters.main.kind.minimum.2" },
					],
				},
			],
		});
	});

	test("come out as evaluate says on complete facts, in every edition", () => {
		const outcomes = new Set<unknown>();
		for (const edition of ["2025-12-31", "2026-01-01"]) {
			const { rules, data } = toJsonLogic(dated, { edition });
			for (const kind of ["urban", "rural", "town"]) {
				for (const books of [0, 1, 2, 3, 4, 5]) {
					for (const households of [4, 5, 9, 10, 19, 20]) {
						const facts = {
							"community.kind": kind,
							"library.books": books,
							"population.households": households,
							"survey.replies": { count: 1, of: households },
						};
						const evaluation = evaluate(dated, facts, { asOf, edition });
						for (const [id, rule] of Object.entries(rules)) {
							const result = jsonLogic.apply(rule as never, data(facts, { asOf }));
							expect(result === true ? "pass" : "fail", `${id} ${JSON.stringify(facts)}`).toBe(evaluation.rules[id]!.outcome);
							outcomes.add(`${id} ${result}`);
						}
					}
				}
			}
		}
		expect(outcomes.size).toBe(12);
	});

	test("can't be written without a day, where something has dates", () => {
		const error = thrownBy(() => toJsonLogic(dated));
		expect([error.code, ...found(error.issues)]).toEqual(["invalid-call", "edition-needed edition"]);
		expect(found(thrownBy(() => toJsonLogic(dated, { edition: "2026-02-30" })).issues)).toEqual(["impossible-day edition"]);
		expect(() => toJsonLogic(wuxi)).not.toThrow();
		expect(toJsonLogic(wuxi, { edition: "1999-01-01" }).rules).toEqual(toJsonLogic(wuxi).rules);
	});
});
