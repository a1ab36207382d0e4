/** Plans that reach a target, with everything counted by hand beside it. */
import { describe, expect, test } from "vitest";
import { type Plan, plan, remedies, type Target } from "../../src/advice/index.js";
import { thrownBy } from "../support/issues.js";
import { read, type StandardSketch, sheetScoring, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";

const inputs = {
	"rooms.office": "quantity",
	"rooms.activity": "quantity",
	"books.own": { type: "count", changes: "up" },
	"books.shared": { type: "count", changes: "up" },
	"station.open": { type: "boolean", changes: "up" },
	"people.trained": { type: "percent", zeroOf: "missing", changes: "up", counted: "person" },
} satisfies StandardSketch["inputs"];

function movesOf(found: Plan) {
	if (!found.reached) throw new Error("not reached");
	return Object.fromEntries(found.changes.map(({ input, by }) => [input, by.max]));
}

describe("to meet the standard", () => {
	const standard = smallStandard({
		inputs,
		rules: {
			"main.rooms": { ">=": [{ "+": [read("rooms.office"), read("rooms.activity")] }, 500] },
			"main.activity": { ">=": [read("rooms.activity"), 100] },
			"main.books": { or: [{ ">=": [read("books.own"), 50] }, { ">=": [read("books.shared"), 80] }] },
			"main.station": read("station.open"),
		},
	});
	const facts = { "rooms.office": 300, "rooms.activity": 60, "books.own": 20, "books.shared": 70, "station.open": false };

	// 140 m² are lacking, 40 of them have to be activity rooms, which do for both rules; 10 shared books or 30 own ones.
	test("amounts that serve two rules are had once: the fewest changes", () => {
		const found = plan(standard, facts, { asOf });
		expect(found).toMatchObject({ reached: true, optimal: true, cost: 3, after: { outcome: "pass" } });
		expect(movesOf(found)).toEqual({ "rooms.activity": 140, "books.own": 30, "station.open": 1 });
	});

	// An activity room at 3 a square metre, an office at 2: 40 × 3 + 100 × 2 = 320, against 140 × 3 = 420 for activity rooms alone.
	test("what costs less is taken, as far as it serves", () => {
		const limits = {
			"rooms.activity": { cost: 3 },
			"rooms.office": { cost: 2 },
			"books.own": { cost: 1 },
			"books.shared": { cost: 4 },
		};
		const found = plan(standard, facts, { asOf, limits });
		expect(movesOf(found)).toEqual({ "rooms.activity": 40, "rooms.office": 100, "books.own": 30, "station.open": 1 });
		expect(found).toMatchObject({ reached: true, optimal: true, cost: 320 + 30 + 1 });
	});

	test("within the limits: shared books where no more own ones fit", () => {
		const found = plan(standard, facts, { asOf, limits: { "books.own": { atMost: 49 } } });
		expect(movesOf(found)).toMatchObject({ "books.shared": 10 });
	});

	test("none, where a rule is stuck", () => {
		const limits = { "books.own": "fixed", "books.shared": { atMost: 79 } } as const;
		expect(plan(standard, facts, { asOf, limits })).toEqual({ reached: false, stuck: ["main.books"], missing: [] });
	});

	test("none, as long as something is missing", () => {
		const { "station.open": _, ...others } = facts;
		expect(plan(standard, others, { asOf })).toEqual({ reached: false, stuck: [], missing: ["station.open"] });
	});

	test("nothing, where it is met already", () => {
		const met = { "rooms.office": 400, "rooms.activity": 100, "books.own": 50, "books.shared": 0, "station.open": true };
		expect(plan(standard, met, { asOf })).toMatchObject({ reached: true, optimal: true, cost: 0, changes: [] });
	});

	// Four rules of 25 points each; none passes.
	test("to a score only as many rules as that takes, the cheapest of them", () => {
		const limits = { "rooms.activity": { cost: 1 }, "rooms.office": { cost: 1 }, "station.open": { cost: 500 } };
		const found = plan(standard, facts, { asOf, target: { score: 50 }, limits });
		// Books for one change, and 40 m² of activity rooms; 140 m² would cost more.
		expect(found).toMatchObject({ reached: true, optimal: true, cost: 41, after: { outcome: "fail", score: { min: 50 } } });
		expect(movesOf(found)).toEqual({ "rooms.activity": 40, "books.own": 30 });
	});
});

// Both numbers of books have to rise, which is not linear and not found by moving one: nobody knows what it would cost.
test("what may be cheaper and was not found keeps a plan from being called the cheapest", () => {
	const standard = smallStandard({
		inputs,
		rules: {
			"main.both": { ">=": [{ min: [read("books.own"), read("books.shared")] }, 50] },
			"main.station": read("station.open"),
		},
	});
	const facts = { "books.own": 49, "books.shared": 49, "station.open": false };
	const limits = { "station.open": { cost: 500 } };
	const found = plan(standard, facts, { asOf, target: { score: 50 }, limits });
	expect(found).toMatchObject({ reached: true, optimal: false, cost: 500 });
});

describe("on a sheet of points", () => {
	const standard = smallStandard({
		inputs,
		rules: {
			"main.station": { logic: read("station.open"), points: { full: 40 } },
			"main.books": { points: { full: 60, gain: [{ points: 60, share: { value: read("books.own"), of: 50 } }] } },
		},
		scoring: sheetScoring({
			levels: [
				{ id: "good", title: { zh: "良好", en: "good" }, score: 70 },
				{ id: "best", title: { zh: "优秀", en: "best" }, score: 90 },
			],
		}),
	});
	const facts = { "station.open": false, "books.own": 10 };

	// 40 points for the station; 60 × 25 / 50 = 30 for the books, which makes 70.
	test("a level takes no more of an item than it has to, and is not called the cheapest", () => {
		const found = plan(standard, facts, { asOf, target: { level: "good" } });
		expect(found).toMatchObject({ reached: true, optimal: false, after: { score: { min: 70 } } });
		expect(movesOf(found)).toEqual({ "station.open": 1, "books.own": 15 });
	});

	// An unknown level once lay below all others, so that whoever had any had reached it.
	test.each([
		[{ level: "bets" }, "target.level", "unknown-level"],
		[{ level: "good", score: 3 }, "target", "wrong-type"],
		[{ score: "3" }, "target", "wrong-type"],
		["all", "target", "wrong-type"],
	])("%j is no target", (target, path, code) => {
		const error = thrownBy(() => plan(standard, facts, { asOf, target: target as Target }));
		expect(error).toMatchObject({ code: "invalid-call", issues: [{ path, code }] });
		expect(code === "unknown-level" ? error.issues[0]!.message.en : '"best"').toContain('"best"');
	});

	test("the highest level: 42 books make 50.4 points", () => {
		expect(movesOf(plan(standard, facts, { asOf, target: { level: "best" } }))).toEqual({ "station.open": 1, "books.own": 32 });
	});
});

test("what others owe is neither asked for nor paid", () => {
	const standard = smallStandard({
		inputs,
		actors: {
			community: { title: { zh: "社区", en: "the community" }, assessed: true },
			city: { title: { zh: "市里", en: "the city" } },
		},
		rules: {
			"main.books": { logic: { ">=": [read("books.own"), 50] }, actor: "community" },
			"main.station": { logic: read("station.open"), actor: "city" },
		},
	});
	const facts = { "books.own": 20, "station.open": false };
	expect(Object.keys(remedies(standard, facts, { asOf }))).toEqual(["main.books"]);
	const found = plan(standard, facts, { asOf });
	expect(found).toMatchObject({ reached: true, optimal: true, after: { outcome: "pass" } });
	expect(movesOf(found)).toEqual({ "books.own": 30 });
	expect(plan(standard, { "books.own": 20 }, { asOf, limits: { "books.own": "fixed" } })).toEqual({
		reached: false,
		stuck: ["main.books"],
		missing: [],
	});
});

// Each of a hundred rules lacks one thing, at a price of 1, 2 … 100. The eighty cheapest make 80 points: 80 × 81 / 2 = 3,240.
test("of a hundred rules the cheapest eighty", () => {
	const places = Array.from({ length: 100 }, (_, i) => i + 1);
	const standard = smallStandard({
		inputs: Object.fromEntries(places.map((i) => [`things.n${i}`, "count" as const])),
		rules: Object.fromEntries(places.map((i) => [`main.rule${i}`, { ">=": [read(`things.n${i}`), 1] }])),
	});
	const facts = Object.fromEntries(places.map((i) => [`things.n${i}`, 0]));
	const limits = Object.fromEntries(places.map((i) => [`things.n${i}`, { cost: i }]));
	expect(plan(standard, facts, { asOf, target: { score: 80 }, limits })).toMatchObject({
		reached: true,
		optimal: true,
		cost: 3240,
	});
	expect(plan(standard, facts, { asOf, limits })).toMatchObject({ reached: true, optimal: true, cost: 5050 });
});
