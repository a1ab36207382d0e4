/** Practice 18: what needs other communities. Places earn points, a mean is a mark, a share of the best is a score. */
import { describe, expect, test } from "vitest";
import { evaluateCohort } from "../../src/cohort/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { figure, read, sheetScoring, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";
const crime = { value: read("crime.cases"), better: "lower" };

const standard = smallStandard({
	inputs: {
		"crime.cases": { type: "count", unit: "thing" },
		"peers.place": { type: "count", unit: "thing", range: { atLeast: 1 }, fromCohort: { ...crime, gives: "rank" } },
		"peers.mean": { type: "quantity", unit: "thing", fromCohort: { ...crime, gives: "mean" } },
		"peers.share": {
			type: "percent",
			range: { atLeast: 0, atMost: 100 },
			fromCohort: { value: read("library.books"), better: "higher", gives: "percent-of-best" },
		},
		"library.books": "count",
	},
	rules: {
		// Places 1 and 2 earn 10 points, 3 earns 6, others none.
		"main.place": {
			points: {
				full: 10,
				highestOf: {
					value: read("peers.place"),
					bands: [
						{ atMost: 2, gain: 10 },
						{ atLeast: 3, atMost: 3, gain: 6 },
					],
				},
			},
		},
		// Not above the mean of all.
		"main.mean": { logic: { "<=": [read("crime.cases"), read("peers.mean")] }, points: { full: 10 } },
		// 20 points for as many books as the best, fewer in proportion.
		"main.share": { points: { full: 20, gain: [{ points: 20, share: { value: read("peers.share"), of: 100 } }] } },
	},
	scoring: sheetScoring({ of: 40, pass: { score: 30 } }),
});

const cohort = (facts: Record<string, Facts>) =>
	evaluateCohort(
		standard,
		Object.entries(facts).map(([community, one]) => ({ community, facts: one })),
		{ asOf },
	).communities;
const pointsOf = (one: ReturnType<typeof cohort>[number]) =>
	Object.values(one.evaluation.rules).map(({ points }) => [points!.min, points!.max]);

const three = {
	east: { "crime.cases": 2, "library.books": 1000 },
	west: { "crime.cases": 5, "library.books": 250 },
	south: { "crime.cases": 8, "library.books": 500 },
};

describe("exact numbers", () => {
	// Fewest cases: east 1, west 2, south 3. The mean is (2 + 5 + 8) / 3 = 5: west is exactly at it. Of 1,000 books
	// east has 100 %, west 25 %, south 50 %.
	test("places, the mean exactly, and shares of the best", () => {
		const [east, west, south] = cohort(three);
		expect(pointsOf(east!)).toEqual([
			[10, 10],
			[10, 10],
			[20, 20],
		]);
		expect(pointsOf(west!)).toEqual([
			[10, 10],
			[10, 10],
			[5, 5],
		]);
		expect(pointsOf(south!)).toEqual([
			[6, 6],
			[0, 0],
			[10, 10],
		]);
		expect(east!.peers).toEqual({ "peers.place": 1, "peers.mean": 5, "peers.share": 100 });
	});

	// 1 + 1 + 2 = 4 cases among 3: the mean is 4/3, no decimal, and 1 is below it.
	test("a mean that is no decimal still decides", () => {
		const [one, , three] = cohort({ a: { "crime.cases": 1 }, b: { "crime.cases": 1 }, c: { "crime.cases": 2 } });
		expect(one!.evaluation.rules["main.mean"]!.outcome).toBe("pass");
		expect(three!.evaluation.rules["main.mean"]!.outcome).toBe("fail");
	});

	test("equals share the best place: 1, 1, 3", () => {
		const places = cohort({ a: { "crime.cases": 1 }, b: { "crime.cases": 1 }, c: { "crime.cases": 2 } });
		expect(places.map(({ peers }) => peers["peers.place"])).toEqual([1, 1, 3]);
	});

	test("ranks by score: 40, 25 and 16 points", () => {
		expect(cohort(three).map(({ rank }) => rank)).toEqual([
			{ min: 1, max: 1 },
			{ min: 2, max: 2 },
			{ min: 3, max: 3 },
		]);
	});
});

describe("missing and approximate numbers", () => {
	// South may have 3 to 6 cases: behind east's 2, before or behind west's 5.
	test("a place may be 2 to 3", () => {
		const [east, west, south] = cohort({ ...three, south: { ...three.south, "crime.cases": { atLeast: 3, atMost: 6 } } });
		expect(east!.peers["peers.place"]).toBe(1);
		expect(west!.peers["peers.place"]).toEqual({ atLeast: 2, atMost: 3 });
		expect(south!.peers["peers.place"]).toEqual({ atLeast: 2, atMost: 3 });
		expect(pointsOf(south!)[0]).toEqual([6, 10]);
	});

	test("of nobody known, any place", () => {
		const [one] = cohort({ a: {}, b: {}, c: {} });
		expect(one!.peers["peers.place"]).toEqual({ atLeast: 1, atMost: 3 });
		expect(one!.rank).toEqual({ min: 1, max: 3 });
	});

	// East's 1,000 to 2,000 books: west's 250 are 12.5 to 25 % of the best, 2.5 to 5 points.
	test("a share of a best that is not known exactly", () => {
		const [, west] = cohort({ ...three, east: { ...three.east, "library.books": { atLeast: 1000, atMost: 2000 } } });
		expect(pointsOf(west!)[2]).toEqual([2.5, 5]);
	});

	test("a community by itself has the only place; evaluated without a cohort, its place is missing", () => {
		expect(cohort({ alone: three.east })[0]!.peers["peers.place"]).toBe(1);
		const alone = evaluate(standard, three.east, { asOf });
		expect(alone.rules["main.place"]!.missing).toEqual(["peers.place"]);
		expect(alone.rules["main.place"]!.points).toMatchObject({ min: 0, max: 10 });
	});
});

describe("calls that make no sense", () => {
	test("a community twice", () => {
		const call = () =>
			evaluateCohort(
				standard,
				[three.east, three.west].map((facts) => ({ community: "same", facts })),
				{ asOf },
			);
		expect(issuesOf(call)).toEqual(["given-twice same"]);
	});

	test("a fact that only the cohort can make", () => {
		expect(issuesOf(() => cohort({ a: { "peers.place": 1 } }))).toEqual(["made-by-cohort a: peers.place"]);
	});

	test("wrong facts name their community", () => {
		expect(issuesOf(() => cohort({ a: {}, b: { "crime.cases": -1 } }))).toEqual(["out-of-range b: crime.cases"]);
	});

	test("something else than a number to compare", () => {
		const build = () =>
			smallStandard({
				inputs: {
					"hall.open": "boolean",
					"peers.place": { type: "count", fromCohort: { value: read("hall.open"), better: "higher", gives: "rank" } },
				},
				rules: {
					"main.rule": { logic: { "<=": [read("peers.place"), read("parameters.last")] }, parameters: { last: figure(3) } },
				},
			});
		expect(issuesOf(build)).toEqual(["wrong-type inputs.peers.place.fromCohort.value"]);
	});

	test("no community at all is an empty cohort", () => {
		expect(evaluateCohort(standard, [], { asOf }).communities).toEqual([]);
	});
});
