/** Practice 16: how often, and in which periods. Four events in one month are four a year and one quarter of four. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { figure, read, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";
const months = { unit: "month", stricter: "neither" };

/** So many times in so many months. */
const times = (minimum: number, window: number) => ({
	logic: { ">=": [{ eventsWithin: [read("talks.held"), read("parameters.window")] }, read("parameters.minimum")] },
	parameters: { minimum: figure(minimum), window: figure(window, months) },
});

/** At least once in each of the year's periods of so many months. */
const inEvery = (period: number) => ({
	logic: {
		">=": [
			{ periodsCovered: [read("talks.held"), read("parameters.period"), read("parameters.window")] },
			read("parameters.minimum"),
		],
	},
	parameters: {
		minimum: figure(12 / period, { unit: "period" }),
		period: figure(period, { ...months, stricter: "lower" }),
		window: figure(12, months),
	},
});

/** At least twice in each quarter: what a longer window holds beyond a shorter one. */
const twiceAQuarter = {
	require: "all",
	parts: [
		["latest", 3, 0],
		["third", 6, 3],
		["second", 9, 6],
		["first", 12, 9],
	].map(([id, long, short]) => {
		const within = (window: unknown) => ({ eventsWithin: [read("talks.held"), window] });
		return { id, logic: { ">=": [short === 0 ? within(long) : { "-": [within(long), within(short)] }, 2] } };
	}),
};

const standard = smallStandard({
	inputs: {
		"talks.held": "events",
		"hall.opened": "events",
		"hall.exists": "boolean",
		"case.opened": "day",
		"case.closed": "day",
	},
	rules: {
		"main.yearly": times(4, 12),
		"main.quarter": times(2, 3),
		"main.month": times(1, 1),
		"main.every-quarter": inEvery(3),
		"main.every-half": inEvery(6),
		"main.every-month": inEvery(1),
		"main.twice-a-quarter": twiceAQuarter,
		"main.year-round": {
			...inEvery(1),
			appliesWhen: read("hall.exists"),
			logic: {
				">=": [
					{ periodsCovered: [read("hall.opened"), read("parameters.period"), read("parameters.window")] },
					read("parameters.minimum"),
				],
			},
		},
		"main.deadline": {
			logic: { "<=": [{ daysBetween: [read("case.opened"), read("case.closed")] }, read("parameters.limit")] },
			parameters: { limit: figure(30, { unit: "days", stricter: "lower" }) },
		},
	},
});

const ruleOf = (rule: string, facts: Facts) => evaluate(standard, facts, { asOf }).rules[`main.${rule}`]!;
const outcomeOf = (rule: string, talks: Facts[string]) => ruleOf(rule, { "talks.held": talks }).outcome;
const on = (...days: string[]) => days.map((day) => ({ day }));

// The year up to 2026-06-30 begins on 2025-07-01; its quarters on 1 July, 1 October, 1 January and 1 April.
const onePerQuarter = on("2025-09-30", "2025-10-01", "2026-03-31", "2026-04-01");
const fourInMay = on("2026-05-04", "2026-05-11", "2026-05-18", "2026-05-25");

describe("four times a year", () => {
	test.each<[situation: string, talks: Facts[string], outcome: string]>([
		["four, one a quarter", onePerQuarter, "pass"],
		["four in one month", fourInMay, "pass"],
		["three", onePerQuarter.slice(1), "fail"],
		["four, the first on the first day", on("2025-07-01", ...fourInMay.slice(1).map(({ day }) => day)), "pass"],
		["four, the first a day too early", on("2025-06-30", ...fourInMay.slice(1).map(({ day }) => day)), "fail"],
		["only their number, exactly", 4, "pass"],
		["only their number, one short", 3, "fail"],
		["more than three", { moreThan: 3 }, "pass"],
		["at least three", { atLeast: 3 }, "unknown"],
		["three, and a list that may lack some", { list: onePerQuarter.slice(1), complete: false }, "unknown"],
		["not told", undefined, "unknown"],
	])("%s", (_, talks, outcome) => {
		expect(outcomeOf("yearly", talks)).toBe(outcome);
	});
});

describe("so many in the last quarter, the last month", () => {
	// The last quarter begins on 2026-04-01, the last month on 2026-06-01.
	test("two in the quarter, exactly, and one short of it", () => {
		expect(outcomeOf("quarter", on("2026-04-01", "2026-06-30"))).toBe("pass");
		expect(outcomeOf("quarter", on("2026-03-31", "2026-06-30"))).toBe("fail");
	});

	test("one in the month, on its first day, and a day before it", () => {
		expect(outcomeOf("month", on("2026-06-01"))).toBe("pass");
		expect(outcomeOf("month", on("2026-05-31"))).toBe("fail");
	});

	test("a number for the year does not say when", () => {
		expect(outcomeOf("quarter", 12)).toBe("unknown");
		expect(outcomeOf("quarter", 1)).toBe("fail");
	});
});

describe("in every quarter", () => {
	test.each<[situation: string, talks: Facts[string], outcome: string]>([
		["one a quarter, on the last and the first days", onePerQuarter, "pass"],
		["four in one month cover one quarter", fourInMay, "fail"],
		["three quarters of four", on("2025-08-01", "2025-11-01", "2026-02-01"), "fail"],
		["months are enough where each lies in one quarter", on("2025-08", "2025-11", "2026-02", "2026-05"), "pass"],
		[
			"one on some day of two quarters may be in the one that lacks it",
			[...on("2025-08-01", "2025-11-01", "2026-02-01"), { day: { from: "2026-03-15", to: "2026-04-15" } }],
			"unknown",
		],
		["twelve without their days", 12, "unknown"],
		["three can't cover four", 3, "fail"],
		["the last quarter is not over in the list", { value: onePerQuarter.slice(0, 3), observed: "2026-03-31" }, "unknown"],
		["not told", undefined, "unknown"],
	])("%s", (_, talks, outcome) => {
		expect(outcomeOf("every-quarter", talks)).toBe(outcome);
	});
});

describe("each half-year, each month", () => {
	test("one in either half, on both sides of the turn of the year", () => {
		expect(outcomeOf("every-half", on("2025-12-31", "2026-01-01"))).toBe("pass");
		expect(outcomeOf("every-half", on("2026-01-01", "2026-06-30"))).toBe("fail");
		expect(outcomeOf("every-half", on("2025-12", "2026-01"))).toBe("pass");
	});

	const monthly = on(
		...["2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"],
		...["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"],
	);

	test("twelve months of twelve, eleven of twelve", () => {
		expect(outcomeOf("every-month", monthly)).toBe("pass");
		expect(outcomeOf("every-month", monthly.slice(1))).toBe("fail");
		expect(outcomeOf("every-month", [...monthly.slice(1), { day: "2025-06-30" }])).toBe("fail");
	});

	test("open year-round: in each month; no hall, no duty to open it", () => {
		expect(ruleOf("year-round", { "hall.exists": true, "hall.opened": monthly }).outcome).toBe("pass");
		expect(ruleOf("year-round", { "hall.exists": true, "hall.opened": monthly.slice(0, 11) }).outcome).toBe("fail");
		expect(ruleOf("year-round", { "hall.exists": true }).outcome).toBe("unknown");
		expect(ruleOf("year-round", { "hall.exists": false }).outcome).toBe("not-applicable");
	});
});

describe("twice in each quarter", () => {
	const eight = on(
		...["2025-07-01", "2025-09-30", "2025-10-01", "2025-12-31"],
		...["2026-01-01", "2026-03-31", "2026-04-01", "2026-06-30"],
	);

	test("eight, two in each, on its first and last day", () => {
		expect(outcomeOf("twice-a-quarter", eight)).toBe("pass");
	});

	test("the quarter that lacks one is named", () => {
		const moved = [{ day: "2025-10-02" }, ...eight.slice(1)];
		const { outcome, parts } = ruleOf("twice-a-quarter", { "talks.held": moved });
		expect(outcome).toBe("fail");
		expect(parts).toMatchObject({
			first: { outcome: "fail" },
			second: { outcome: "pass" },
			third: { outcome: "pass" },
			latest: { outcome: "pass" },
		});
	});

	test("not told", () => {
		expect(outcomeOf("twice-a-quarter", undefined)).toBe("unknown");
	});
});

describe("a deadline", () => {
	// 30 days after 2026-03-01 is 2026-03-31.
	test.each<[situation: string, closed: string | undefined, outcome: string]>([
		["on the same day", "2026-03-01", "pass"],
		["on the last day", "2026-03-31", "pass"],
		["a day late", "2026-04-01", "fail"],
		["some time in March", "2026-03", "pass"],
		["some time in April", "2026-04", "fail"],
		["not told", undefined, "unknown"],
	])("closed %s", (_, closed, outcome) => {
		expect(ruleOf("deadline", { "case.opened": "2026-03-01", "case.closed": closed }).outcome).toBe(outcome);
	});

	// Opened on 1 to 31 March, closed on 15 April: 15 to 45 days.
	test("the day of opening known by its month", () => {
		expect(ruleOf("deadline", { "case.opened": "2026-03", "case.closed": "2026-04-15" }).outcome).toBe("unknown");
		expect(ruleOf("deadline", { "case.opened": "2026-03", "case.closed": "2026-03-31" }).outcome).toBe("pass");
	});
});
