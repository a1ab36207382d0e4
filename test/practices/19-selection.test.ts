/** Practice 19: quotas among those that pass, the last who lose their title, and ties at the cut. */
import { describe, expect, test } from "vitest";
import { evaluateCohort } from "../../src/cohort/index.js";
import type { Fact } from "../../src/model/facts.js";
import { read, sheetScoring, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";

/** One item of 100 points: as many as are given. 60 pass. */
const withSelection = (selection: Record<string, unknown>) =>
	smallStandard({
		inputs: { "all.points": { type: "count", range: { atLeast: 0, atMost: 100 } } },
		rules: { "main.points": { points: { full: 100, gain: [{ points: 1, each: read("all.points") }] } } },
		scoring: sheetScoring({ selections: [{ id: "chosen", title: text("Chosen"), ...selection }] }),
	});

const chosen = (selection: Record<string, unknown>, points: readonly Fact[]) =>
	evaluateCohort(
		withSelection(selection),
		points.map((one, i) => ({ community: `c${i}`, facts: { "all.points": one } })),
		{ asOf },
	).communities.map(({ selected }) => selected.chosen);

const topTenPercent = { among: "passers", take: "first", percent: 10, rounding: "ceiling", ties: "all" };

describe("a share of those that pass", () => {
	// Four pass; a tenth of four, a begun one counted, is one.
	test("the first of four passers", () => {
		expect(chosen(topTenPercent, [90, 80, 70, 60, 59])).toEqual([true, false, false, false, false]);
	});

	test("none of four passers where a begun one does not count", () => {
		expect(chosen({ ...topTenPercent, rounding: "floor" }, [90, 80, 70, 60])).toEqual([false, false, false, false]);
	});

	test("equals at the cut are all taken, or none", () => {
		expect(chosen(topTenPercent, [90, 90, 70])).toEqual([true, true, false]);
		expect(chosen({ ...topTenPercent, ties: "none" }, [90, 90, 70])).toEqual([false, false, false]);
	});

	// Whether the third passes is open (59 to 95): it may be first, and then the first is not.
	test("one that may be better leaves it open", () => {
		expect(chosen(topTenPercent, [90, 80, { atLeast: 59, atMost: 95 }])).toEqual(["unknown", false, "unknown"]);
	});

	test("one that can't pass takes no part, however little is known of the others", () => {
		expect(chosen(topTenPercent, [{ atMost: 59 }, 70])).toEqual([false, true]);
	});
});

describe("the last of all", () => {
	const lastTwo = { among: "all", take: "last", count: 2, ties: "all" };

	test("two of four", () => {
		expect(chosen(lastTwo, [90, 20, 70, 60])).toEqual([false, true, false, true]);
	});

	// 60 and 60 tie for the second place from last.
	test("with those that equal the second", () => {
		expect(chosen(lastTwo, [60, 20, 70, 60])).toEqual([true, true, false, true]);
	});

	test("of which one is open", () => {
		expect(chosen(lastTwo, [90, 20, { atLeast: 50, atMost: 65 }, 60])).toEqual([false, true, "unknown", "unknown"]);
	});

	test("all, where there are no more", () => {
		expect(chosen(lastTwo, [90, 20])).toEqual([true, true]);
	});
});
