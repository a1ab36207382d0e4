/** Which tables, dated values and days of rules are refused, and where. */
import { describe, expect, it, test } from "vitest";
import type { Issue } from "../../src/errors.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { found, thrownBy } from "../support/issues.js";
import { figure, read, type StandardSketch, smallDocument, text } from "../support/standard.js";

const inputs = {
	"library.books": "count",
	"hall.open": "boolean",
	"hall.area": "quantity",
	"hall.opened": "day",
	"community.kind": "choice",
	"population.households": { type: "count", range: { atLeast: 1 } },
	"population.share": { type: "percent", zeroOf: "missing" },
	"population.density": { type: "quantity", range: { moreThan: 0, atMost: 100 } },
} satisfies StandardSketch["inputs"];
const measures = { "m.perHousehold": { logic: { "/": [read("library.books"), read("population.households")] } } };

function document(parameter: object, more: object = {}): object {
	const logic = { ">=": [read("library.books"), read("parameters.minimum")] };
	return smallDocument({ inputs, measures, rules: { "main.rule": { logic, parameters: { minimum: parameter }, ...more } } });
}

const place = "rules.main.rule.parameters.minimum";
const issuesOf = (parameter: object, more?: object): readonly Issue[] =>
	thrownBy(() => parseStandard(document(parameter, more))).issues;
/** The issues, without the part of the path that is the same for all. */
const refused = (parameter: object, more?: object) =>
	found(issuesOf(parameter, more)).map((said) => said.replace(`${place}.`, ""));
const refusedTable = (table: object, more?: object) =>
	refused(figure({ table: table as never }, more as never)).map((said) => said.replace("table.", ""));
const accept = (parameter: object, more?: object) => expect(() => parseStandard(document(parameter, more))).not.toThrow();
const values = (...given: object[]) => figure({ values: given as never });

describe("the shape of a figure", () => {
	test.each<[string, object, string[]]>([
		["neither value nor values nor table", { unit: "thing", stricter: "higher" }, ["invalid-shape value"]],
		[
			"a value and a table",
			figure(3, { table: { by: "community.kind", values: { urban: 1, rural: 2 } } }),
			["invalid-shape table"],
		],
		["a value and dated values", figure(3, { values: [{ value: 3 }] }), ["invalid-shape values"]],
		["no dated value", values(), ["invalid-shape values"]],
		["a dated value without a value", values({ value: 3 }, { from: "2026-01-01" }), ["invalid-shape values[1].value"]],
		["a misspelt key of a dated value", values({ value: 3, form: "2026-01-01" }), ["invalid-shape values[0].form"]],
		[
			"options and bands",
			figure({ table: { by: "community.kind", values: { urban: 1, rural: 2 }, bands: [] } }),
			["invalid-shape table.bands"],
		],
		["no band", figure({ table: { by: "hall.area", bands: [] } }), ["invalid-shape table.bands"]],
		[
			"a band with two lower ends",
			figure({ table: { by: "hall.area", bands: [{ atLeast: 0, moreThan: 1, value: 1 }] } }),
			["invalid-shape table.bands[0]"],
		],
	])("%s", (_, parameter, expected) => {
		expect(refused(parameter)).toEqual(expected);
	});

	it("a time in force without days", () => {
		expect(found(issuesOf(figure(3), { inForce: {} }))).toEqual(["invalid-shape rules.main.rule.inForce"]);
	});
});

describe("dated values", () => {
	test.each<[string, object[]]>([
		["each from a later day", [{ value: 1 }, { from: "2026-01-01", value: 2 }, { from: "2026-01-02", value: 3 }]],
		["the last until a day", [{ value: 1 }]],
		[
			"that say the last day before the next",
			[
				{ value: 1, until: "2025-12-31" },
				{ from: "2026-01-01", value: 2 },
			],
		],
	])("%s are sound", (_, given) => accept(values(...given)));

	test.each<[string, object[], string[]]>([
		["a second without a day", [{ value: 1 }, { value: 2 }], ["dates-out-of-order values[1].from"]],
		[
			"two from one day",
			[
				{ from: "2026-01-01", value: 1 },
				{ from: "2026-01-01", value: 2 },
			],
			["dates-out-of-order values[1].from"],
		],
		[
			"a later before an earlier",
			[{ value: 1 }, { from: "2026-01-02", value: 2 }, { from: "2026-01-01", value: 3 }],
			["dates-out-of-order values[2].from"],
		],
		["a day that no calendar has", [{ value: 1 }, { from: "2026-02-29", value: 2 }], ["impossible-day values[1].from"]],
		["a last day that no calendar has", [{ value: 1, until: "2026-04-31" }], ["impossible-day values[0].until"]],
		[
			"an end before the beginning",
			[{ value: 1 }, { from: "2026-01-02", until: "2026-01-01", value: 2 }],
			["never-in-force values[1]"],
		],
		[
			"until the day on which the next begins",
			[
				{ value: 1, until: "2026-01-01" },
				{ from: "2026-01-01", value: 2 },
			],
			["dates-overlap values[0].until"],
		],
		[
			"a value of the wrong kind in each",
			[{ value: "2026-01-01" }, { from: "2026-01-01", value: "2026-02-30" }],
			["wrong-type values[0].value", "wrong-type values[1].value"],
		],
	])("%s", (_, given, expected) => {
		expect(refused(values(...given))).toEqual(expected);
	});

	it("of days may be days alone", () => {
		const days = figure({ values: [{ value: "2026-02-30" }, { from: "2026-01-01", value: 5 }] }, { unit: "day" });
		const logic = { ">=": [read("hall.opened"), read("parameters.minimum")] };
		expect(refused(days, { logic })).toEqual(["impossible-day values[0].value", "wrong-type values[1].value"]);
	});

	it("cite documents that exist", () => {
		const source = { document: "txt", clause: "1" };
		const [issue] = issuesOf(values({ value: 1 }, { from: "2026-01-01", value: 2, source }));
		expect(found([issue!])).toEqual([`unknown-document ${place}.values[1].source.document`]);
		expect(issue!.message.en).toContain('"text"');
	});
});

describe("a day without a value", () => {
	const gap = (given: object[], inForce?: object) => {
		const parameter = values(...given);
		const document = inForce === undefined ? {} : { inForce };
		try {
			accept(parameter, document);
			return "none";
		} catch {
			const issues = issuesOf(parameter, document);
			expect(found(issues)).toEqual([`no-figure-then ${place}`]);
			return /on (\S+)\. Add|(from the beginning)/.exec(issues[0]!.message.en)?.slice(1).find(Boolean);
		}
	};

	test.each<[string, object[], object | undefined, string]>([
		["before the first value", [{ from: "2026-01-01", value: 1 }], undefined, "from the beginning"],
		[
			"before the first value, the rule being in force from that day",
			[{ from: "2026-01-01", value: 1 }],
			{ from: "2026-01-01" },
			"none",
		],
		["one day earlier", [{ from: "2026-01-01", value: 1 }], { from: "2025-12-31" }, "2025-12-31"],
		["after the last value", [{ value: 1, until: "2026-12-31" }], undefined, "2027-01-01"],
		["after the last value, the rule ending with it", [{ value: 1, until: "2026-12-31" }], { until: "2026-12-31" }, "none"],
		["one day later", [{ value: 1, until: "2026-12-31" }], { until: "2027-01-01" }, "2027-01-01"],
		[
			"between two values",
			[
				{ value: 1, until: "2025-12-30" },
				{ from: "2026-01-01", value: 2 },
			],
			undefined,
			"2025-12-31",
		],
		[
			"between two values, before the rule is in force",
			[
				{ value: 1, until: "2025-12-30" },
				{ from: "2026-01-01", value: 2 },
			],
			{ from: "2026-01-01" },
			"none",
		],
	])("%s", (_, given, inForce, expected) => {
		expect(gap(given, inForce)).toBe(expected);
	});
});

describe("the days on which a rule is in force", () => {
	test.each<[string, object, string[]]>([
		["begin on no day", { from: "2026-02-30" }, ["impossible-day inForce.from"]],
		["end on no day", { from: "2026-01-01", until: "2026-13-01" }, ["impossible-day inForce.until"]],
		["end before they begin", { from: "2026-01-02", until: "2026-01-01" }, ["never-in-force inForce"]],
	])("%s", (_, inForce, expected) => {
		expect(found(issuesOf(figure(3), { inForce })).map((said) => said.replace("rules.main.rule.", ""))).toEqual(expected);
	});

	it("may be one", () => accept(figure(3), { inForce: { from: "2026-01-01", until: "2026-01-01" } }));
});

describe("a table by kind", () => {
	const by = "community.kind";
	it("is sound with every option", () => accept(figure({ table: { by, values: { urban: 1, rural: 2 } } })));

	test.each<[string, object, string[]]>([
		["an option without a figure", { by, values: { urban: 1 } }, ["option-without-figure values"]],
		["an option that there is not", { by, values: { urban: 1, rural: 2, rurall: 3 } }, ["unknown-option values.rurall"]],
		["a kind that nobody knows", { by: "community.kinds", values: { urban: 1, rural: 2 } }, ["unknown-input by"]],
		["a number as kind", { by: "population.households", values: { urban: 1, rural: 2 } }, ["wrong-type by"]],
		["a measure as kind", { by: "measures.m.perHousehold", values: { urban: 1, rural: 2 } }, ["wrong-type by"]],
		["the day as kind", { by: "day", values: { urban: 1, rural: 2 } }, ["wrong-type by"]],
		["a figure as kind", { by: "parameters.minimum", values: { urban: 1, rural: 2 } }, ["unknown-parameter by"]],
		["a figure of the wrong kind", { by, values: { urban: "2026-01-01", rural: 2 } }, ["wrong-type values.urban"]],
	])("%s", (_, table, expected) => {
		expect(refusedTable(table)).toEqual(expected);
	});

	it("names what is missing and what is near", () => {
		const table = (given: object) => issuesOf(figure({ table: { by, ...given } as never }))[0]!.message.en;
		expect(table({ values: { urban: 1 } })).toContain('"rural"');
		expect(table({ values: { urban: 1, rural: 2, rurall: 3 } })).toContain('the nearest known is "rural"');
		expect(issuesOf(figure({ table: { by: "community.kinds", values: {} } }))[0]!.message.en).toContain('"community.kind"');
	});

	it("does not take an option from a prototype", () => {
		const table = { by, values: JSON.parse('{"urban": 1, "constructor": 2}') };
		expect(refusedTable(table)).toEqual(["unknown-option values.constructor", "option-without-figure values"]);
	});

	it("in dated values is refused where it stands", () => {
		const given = values({ value: 1 }, { from: "2026-01-01", table: { by, values: { urban: 1 } } });
		expect(refused(given)).toEqual(["option-without-figure values[1].table.values"]);
		expect(refused(values({ value: 1 }, { from: "2026-01-01", table: { by: "nobody.knows", values: {} } }))).toEqual([
			"unknown-input values[1].table.by",
		]);
	});
});

describe("a table by size", () => {
	const bands = (by: string, ...given: object[]) => ({ by, bands: given.map((band, value) => ({ ...band, value })) });
	const households = (...given: object[]) => bands("population.households", ...given);
	const area = (...given: object[]) => bands("hall.area", ...given);

	test.each<[string, object]>([
		["two bands that meet", households({ lessThan: 1000 }, { atLeast: 1000 })],
		["whole numbers that follow each other", households({ atMost: 999 }, { atLeast: 1000 })],
		["in any order", households({ atLeast: 1000 }, { moreThan: 10, lessThan: 1000 }, { atMost: 10 })],
		["one band for all", households({})],
		["from the least that there can be", households({ atLeast: 1, lessThan: 3 }, { moreThan: 2 })],
		["up to both ends of the range", bands("population.density", { moreThan: 0, atMost: 50 }, { moreThan: 50, atMost: 100 })],
		["of areas", area({ lessThan: 99.5 }, { atLeast: 99.5 })],
		["of a percentage", bands("population.share", { lessThan: 50 }, { atLeast: 50, atMost: 100 })],
		["of the count behind a percentage", bands("population.share.of", { atMost: 9 }, { moreThan: 9 })],
		["of a measure", bands("measures.m.perHousehold", { lessThan: 2 }, { atLeast: 2 })],
		["with a point", households({ lessThan: 5 }, { atLeast: 5, atMost: 5 }, { moreThan: 5 })],
	])("%s", (_, table) => accept(figure({ table: table as never })));

	test.each<[string, object, string[]]>([
		["an end in both", households({ atMost: 1000 }, { atLeast: 1000 }), ["bands-overlap bands[1]"]],
		["an end in neither", area({ lessThan: 100 }, { moreThan: 100 }), ["number-without-figure bands"]],
		["an end of whole numbers in neither", households({ lessThan: 1000 }, { moreThan: 1000 }), ["number-without-figure bands"]],
		["what lies between whole numbers, of areas", area({ atMost: 99 }, { atLeast: 100 }), ["number-without-figure bands"]],
		["a gap", households({ atMost: 998 }, { atLeast: 1000 }), ["number-without-figure bands"]],
		["the lowest numbers", households({ atLeast: 2 }), ["number-without-figure bands"]],
		["the highest numbers", households({ atMost: 9999 }), ["number-without-figure bands"]],
		["one band within another", area({}, { atLeast: 5, atMost: 6 }), ["bands-overlap bands[1]"]],
		["a band without numbers", area({ lessThan: 5 }, { atLeast: 5 }, { atLeast: 9, lessThan: 9 }), ["empty-range bands[2]"]],
		["a band without whole numbers", households({}, { moreThan: 5, lessThan: 6 }), ["empty-range bands[1]"]],
		["the size of a choice", bands("community.kind", {}), ["wrong-type by"]],
		["the size of a day", bands("hall.opened", {}), ["wrong-type by"]],
		["the size of the assessment day", bands("day", {}), ["wrong-type by"]],
		["the size of nobody knows what", bands("hall.aria", {}), ["unknown-input by"]],
		["the size of an unknown measure", bands("measures.m.perHouse", {}), ["unknown-measure by"]],
	])("%s", (_, table, expected) => {
		expect(refusedTable(table)).toEqual(expected);
	});

	it("says which numbers have no figure, and which have two", () => {
		const message = (table: object) => issuesOf(figure({ table: table as never }))[0]!.message.en;
		expect(message(households({ lessThan: 1000 }, { moreThan: 1000 }))).toContain("1000 lies in no band");
		expect(message(area({ atMost: 99 }, { atLeast: 100 }))).toContain(">99 <100 lies");
		expect(message(area({ lessThan: 100 }))).toContain("≥100 lies");
		expect(message(area({ atMost: 100 }, { atLeast: 100 }))).toContain("≥100 overlaps ≤100");
	});

	it("goes by no quotient whose denominator may be zero", () => {
		const open = { "m.share": { logic: { "/": [read("hall.area"), read("library.books")] } } };
		const logic = { ">=": [read("library.books"), read("parameters.minimum")] };
		const parameters = { minimum: figure({ table: bands("measures.m.share", {}) as never }) };
		const error = (gate: object) =>
			thrownBy(() =>
				parseStandard(smallDocument({ inputs, measures: open, rules: { "main.rule": { logic, parameters, ...gate } } })),
			);
		expect(found(error({}).issues)).toEqual(["unguarded-denominator rules.main.rule.logic.>=[1]"]);
		expect(() => error({ appliesWhen: { ">": [read("library.books"), 0] } })).toThrow("nothing was thrown");
	});
});

it("a table in a text alone is used, and its kind is no input of the rule", () => {
	const parameters = { size: figure({ table: { by: "community.kind", values: { urban: 1, rural: 2 } } }) };
	const rule = { logic: read("hall.open"), parameters, requirement: text("open"), reading: text("of {size}") };
	expect(() => parseStandard(smallDocument({ inputs, rules: { "main.rule": rule } }))).not.toThrow();
});
