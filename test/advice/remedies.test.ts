/** What makes a failing rule pass, counted by hand beside it. */
import { describe, expect, test } from "vitest";
import { remedies } from "../../src/advice/index.js";
import type { Facts } from "../../src/model/facts.js";
import { figure, read, type StandardSketch, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";

const inputs = {
	"rooms.office": "quantity",
	"rooms.activity": "quantity",
	"people.households": { type: "count", changes: "never", range: { atLeast: 1 } },
	"people.trained": { type: "percent", zeroOf: "missing", changes: "up", counted: "person" },
	"survey.satisfied": { type: "percent", zeroOf: "missing", changes: "up", counted: "person", checkedBy: ["survey"] },
	"books.own": { type: "count", changes: "up" },
	"books.shared": { type: "count", changes: "up" },
	"staff.free": { type: "count", changes: "down", range: { atLeast: 0, atMost: 50 } },
	"station.open": { type: "boolean", changes: "up" },
	"station.shed": { type: "boolean", changes: "down" },
	"events.held": { type: "events", changes: "up" },
	"events.cases": { type: "events", changes: "down" },
	"place.kind": { type: "choice", changes: "both" },
} satisfies StandardSketch["inputs"];

function standardOf(logic: object, more: object = {}) {
	return smallStandard({ inputs, rules: { "main.rule": { logic, ...more } } });
}

function remediesOf(logic: object, facts: Facts, more: object = {}, options: object = {}) {
	return remedies(standardOf(logic, more), facts, { asOf, ...options })["main.rule"]!;
}

/** Of each remedy, what is moved by how much. */
function movesOf({ remedies }: ReturnType<typeof remediesOf>) {
	return remedies.map(({ changes }) =>
		Object.fromEntries(changes.map(({ input, by }) => [input, by.min === by.max ? by.max : by])),
	);
}

const rooms = {
	logic: {
		">=": [
			{ "/": [{ "*": [{ "+": [read("rooms.office"), read("rooms.activity")] }, 100] }, read("people.households")] },
			read("parameters.least"),
		],
	},
};

describe("amounts", () => {
	const perHundred = smallStandard({
		inputs,
		measures: { "rooms.each": { unit: "m2", logic: rooms.logic[">="][0] } },
		rules: {
			"main.rule": {
				logic: { ">=": [read("measures.rooms.each"), read("parameters.least")] },
				parameters: { least: figure(20, { unit: "m2" }) },
			},
		},
	});
	const facts = { "rooms.office": 300, "rooms.activity": 60, "people.households": 2496 };

	// 20 m² per 100 households are 499.2 m²; there are 360.
	test("are made up for to the tenth of a square metre, by either of two kinds of rooms", () => {
		const found = remedies(perHundred, facts, { asOf })["main.rule"]!;
		expect(movesOf(found)).toEqual([{ "rooms.office": 139.2 }, { "rooms.activity": 139.2 }]);
		expect(found.remedies[0]).toMatchObject({ outcome: "pass", breaks: [], after: { outcome: "pass" } });
		expect(found.remedies[0]!.changes[0]!.to).toBe(439.2);
		expect(found.remedies.map((one) => one.text.zh)).toEqual([
			"rooms.office增加 139.2 m²，达到 439.2 m²",
			"rooms.activity增加 139.2 m²，达到 199.2 m²",
		]);
		expect(found.remedies[0]!.text.en).toBe("rooms.office: 139.2 m² more, to 439.2 m²");
	});

	// From more than 300 on: at worst as before. Below 400: 39.2 would only do at 400 itself, so 39.3 at best.
	test("of which only a range is known fall short by a range", () => {
		const found = remedies(perHundred, { ...facts, "rooms.office": { moreThan: 300, lessThan: 400 } }, { asOf })["main.rule"]!;
		expect(movesOf(found)).toEqual([
			{ "rooms.office": { min: 39.3, max: 139.2 } },
			{ "rooms.activity": { min: 39.3, max: 139.2 } },
		]);
		expect(found.remedies[1]!.text.zh).toBe("rooms.activity增加 39.3 至 139.2 m²，达到 199.2 m²");
	});

	test("stay within what the host allows", () => {
		const limits = { "rooms.office": "fixed", "rooms.activity": { atMost: 199.1 } } as const;
		expect(remedies(perHundred, facts, { asOf, limits })["main.rule"]!.remedies).toEqual([]);
		expect(
			movesOf(remedies(perHundred, facts, { asOf, limits: { ...limits, "rooms.activity": { atMost: 199.2 } } })["main.rule"]!),
		).toEqual([{ "rooms.activity": 139.2 }]);
	});

	test("that go down go no further than they can", () => {
		const logic = { "<=": [read("staff.free"), 3] };
		expect(movesOf(remediesOf(logic, { "staff.free": 5 }))).toEqual([{ "staff.free": 2 }]);
		expect(remediesOf({ "<": [read("staff.free"), 0] }, { "staff.free": 5 }).remedies).toEqual([]);
	});

	test("far off are found too: 4,999,999 more books", () => {
		expect(movesOf(remediesOf({ ">=": [read("books.own"), 5_000_000] }, { "books.own": 1 }))).toEqual([
			{ "books.own": 4_999_999 },
		]);
	});
});

describe("ratios", () => {
	// 1 % of 7,457 residents are 74.57: 75 of them; 34 are trained.
	test("count more of the same whole", () => {
		const found = remediesOf({ ">=": [read("people.trained"), 1] }, { "people.trained": { count: 34, of: 7457 } });
		expect(movesOf(found)).toEqual([{ "people.trained": 41 }]);
		expect(found.remedies[0]!.changes[0]!.newSurvey).toBeUndefined();
		expect(found.remedies[0]!.text.zh).toBe("people.trained：7,457 person中要有 75 person，比现在多 41 person");
	});

	// 90 % of 300 are 270.
	test("of a survey take a new survey", () => {
		const found = remediesOf({ ">=": [read("survey.satisfied"), 90] }, { "survey.satisfied": { count: 268, of: 300 } });
		expect(found.remedies[0]!.changes[0]).toMatchObject({ newSurvey: true, by: { min: 2, max: 2 }, to: { count: 270, of: 300 } });
		expect(found.remedies[0]!.text.zh).toContain("重新做一次问卷");
	});

	test("of which the percentage alone is known go up in its steps: from 88.5 to 90 by 1.5", () => {
		const found = remediesOf({ ">=": [read("people.trained"), 90] }, { "people.trained": 88.5 });
		expect(movesOf(found)).toEqual([{ "people.trained": 1.5 }]);
		expect(found.remedies[0]!.text.zh).toBe("people.trained增加 1.5 个百分点，达到 90 %");
	});

	test("reach no more than their whole", () => {
		expect(remediesOf({ ">": [read("people.trained"), 100] }, { "people.trained": { count: 5, of: 10 } }).remedies).toEqual([]);
	});
});

describe("alternatives", () => {
	const either = { or: [{ ">=": [read("books.own"), 10] }, { ">=": [read("books.shared"), 10] }] };

	test("are all told", () => {
		expect(movesOf(remediesOf(either, { "books.own": 4, "books.shared": 9 }))).toEqual([
			{ "books.own": 6 },
			{ "books.shared": 1 },
		]);
	});

	test("of which one is not known, the other can still be mended", () => {
		const both = { and: [{ ">=": [read("books.own"), 10] }, read("station.open")] };
		const found = remediesOf(both, { "books.own": 4 });
		expect(movesOf(found)).toEqual([{ "books.own": 6 }]);
		expect(found.remedies[0]).toMatchObject({ outcome: "unknown", missing: ["station.open"] });
	});

	test("that are all needed are told together", () => {
		const all = { and: [{ ">=": [read("books.own"), 10] }, read("station.open"), { "!": [read("station.shed")] }] };
		const found = remediesOf(all, { "books.own": 4, "station.open": false, "station.shed": true });
		expect(movesOf(found)).toEqual([{ "books.own": 6, "station.open": 1, "station.shed": 1 }]);
		expect(found.remedies[0]!.text.zh).toBe(
			"books.own增加 6 thing，达到 10 thing；并且做到：station.open；并且消除：station.shed",
		);
	});

	test("of parts are as many as are required", () => {
		const parts = [
			{ id: "books", logic: { ">=": [read("books.own"), 10] } },
			{ id: "open", logic: read("station.open") },
			{ id: "shed", logic: { "!": [read("station.shed")] } },
		];
		const standard = smallStandard({ inputs, rules: { "main.rule": { require: 2, parts } } });
		const facts = { "books.own": 4, "station.open": false, "station.shed": false };
		expect(movesOf(remedies(standard, facts, { asOf })["main.rule"]!)).toEqual([{ "books.own": 6 }, { "station.open": 1 }]);
	});

	test("that are counted make up the number: two of three, one holds", () => {
		const counted = {
			">=": [{ howMany: [read("station.open"), { ">=": [read("books.own"), 10] }, { "!": [read("station.shed")] }] }, 2],
		};
		expect(movesOf(remediesOf(counted, { "books.own": 4, "station.open": false, "station.shed": false }))).toEqual([
			{ "station.open": 1 },
			{ "books.own": 6 },
		]);
	});

	test("of a choice name the option", () => {
		const found = remediesOf({ "===": [read("place.kind"), "urban"] }, { "place.kind": "rural" });
		expect(found.remedies.map((one) => one.text.zh)).toEqual(["place.kind改为“urban”"]);
	});

	test("that nobody can bring about are none", () => {
		const found = remediesOf({ ">=": [read("people.households"), 10] }, { "people.households": 9 });
		expect(found).toEqual({ remedies: [], complete: true });
	});
});

describe("events", () => {
	const held = { ">=": [{ eventsWithin: [read("events.held"), 12] }, 4] };

	test("are held by the assessment day", () => {
		const found = remediesOf(held, { "events.held": [{ day: "2025-09-01" }, { day: "2026-03-01" }] });
		expect(movesOf(found)).toEqual([{ "events.held": 2 }]);
		expect(found.remedies[0]!.text.zh).toBe("2026年6月30日以前再有 2 thing：events.held");
	});

	test("of which only the number is known are so many more", () => {
		expect(movesOf(remediesOf(held, { "events.held": 3 }))).toEqual([{ "events.held": 1 }]);
	});

	// Within the 12 months up to a day: the case of 15 January 2026 is within them up to 14 January 2027.
	test("that have happened weigh until they are past", () => {
		const none = { "===": [{ eventsWithin: [read("events.cases"), 12] }, 0] };
		const found = remediesOf(none, { "events.cases": [{ day: "2025-08-01" }, { day: "2026-01-15" }] });
		expect(found).toEqual({ remedies: [], complete: true, weighsUntil: "2027-01-14" });
	});
});

describe("side effects", () => {
	const crossed = smallStandard({
		inputs,
		rules: {
			"main.many": { ">=": [read("rooms.office"), 100] },
			"main.few": { "<=": [read("rooms.office"), 120] },
			"main.more": { ">=": [read("rooms.office"), 90] },
			"main.limit": { "<=": [read("rooms.office"), 99] },
		},
	});

	test("are told: what a change breaks, and what it mends besides", () => {
		const found = remedies(crossed, { "rooms.office": 80 }, { asOf });
		expect(Object.keys(found)).toEqual(["main.many", "main.more"]);
		expect(found["main.many"]!.remedies[0]).toMatchObject({ breaks: ["main.limit"], alsoMends: ["main.more"] });
		expect(found["main.more"]!.remedies[0]).toMatchObject({ breaks: [], alsoMends: [] });
	});
});

test("a rule that passes by its points is mended by what earns them", () => {
	const standard = smallStandard({
		inputs,
		rules: {
			"main.rule": {
				points: {
					full: 10,
					pass: 8,
					lose: [
						{
							label: text("short"),
							points: 2,
							perStep: { value: read("people.trained"), below: 90, step: 1, of: "value", rounding: "ceiling" },
						},
					],
				},
			},
		},
		scoring: {
			policy: "source",
			of: 10,
			rules: "points",
			dimensions: "points",
			notApplicable: "redistribute",
			pass: { score: 8 },
		},
	});
	// 85 of 100 are 5 points short, which cost 10; 89 cost 2.
	const found = remedies(standard, { "people.trained": { count: 85, of: 100 } }, { asOf });
	expect(movesOf(found["main.rule"]!)).toEqual([{ "people.trained": 4 }]);
});
