/** Practice 15: a negative list with dates. Cases count as far back as the clause looks, and double where they were concealed. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { figure, read, sheetScoring, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";
const months = { unit: "month", stricter: "neither" };

/** No case in so many months: a figure of 0 and the look-back are parameters, so that a variant can set them. */
const noneWithin = (input: string, window: number, more = {}) => ({
	logic: { "<=": [{ eventsWithin: [read(input), read("parameters.window")] }, read("parameters.allowed")] },
	parameters: { allowed: figure(0, { stricter: "lower" }), window: figure(window, months) },
	...more,
});

const negativeList = smallStandard({
	inputs: { "accidents.fatal": "events", "crimes.serious": "events", "fires.buildings": "count", "fires.fatal": "events" },
	rules: {
		"main.accidents": noneWithin("accidents.fatal", 12),
		"main.crimes": noneWithin("crimes.serious", 36),
		// A community without buildings of its own can't have a fire in one.
		"main.fires": noneWithin("fires.fatal", 12, { appliesWhen: { ">": [read("fires.buildings"), 0] } }),
	},
});

const outcomeOf = (rule: string, facts: Facts, day = asOf) =>
	evaluate(negativeList, facts, { asOf: day }).rules[`main.${rule}`]!.outcome;

describe("the last 12 months", () => {
	// Up to 2026-06-30, that day included: the first day that counts is 2025-07-01.
	test.each<[situation: string, list: Facts[string], outcome: string]>([
		["no case ever", [], "pass"],
		["on the day before the window", [{ day: "2025-06-30" }], "pass"],
		["on the first day of the window", [{ day: "2025-07-01" }], "fail"],
		["on the day of assessment", [{ day: "2026-06-30" }], "fail"],
		["in the month before the window, the day not known", [{ day: "2025-06" }], "pass"],
		["in the first month of the window", [{ day: "2025-07" }], "fail"],
		["on some day around the first", [{ day: { from: "2025-06-15", to: "2025-07-15" } }], "unknown"],
		["a list that may lack some", { list: [{ day: "2025-06-30" }], complete: false }, "unknown"],
		["a list that may lack some and has one", { list: [{ day: "2026-01-05" }], complete: false }, "fail"],
		["a list of 31 May: June is open", { value: [], observed: "2026-05-31" }, "unknown"],
		["a list of the day itself", { value: [], observed: "2026-06-30" }, "pass"],
		["only their number: none in the year", 0, "pass"],
		["only their number: one in the year", 1, "fail"],
		["not told", undefined, "unknown"],
	])("%s", (_, list, outcome) => {
		expect(outcomeOf("accidents", { "accidents.fatal": list })).toBe(outcome);
	});

	test("the window moves with the day of assessment", () => {
		const facts = { "accidents.fatal": [{ day: "2025-07-01" }] };
		expect(outcomeOf("accidents", facts, "2026-06-30")).toBe("fail");
		expect(outcomeOf("accidents", facts, "2026-07-01")).toBe("pass");
		// The twelve months up to 29 February 2028 begin on 1 March 2027.
		expect(outcomeOf("accidents", { "accidents.fatal": [{ day: "2027-02-28" }] }, "2028-02-29")).toBe("pass");
		expect(outcomeOf("accidents", { "accidents.fatal": [{ day: "2027-03-01" }] }, "2028-02-29")).toBe("fail");
	});

	test("does not apply where there is nothing of the kind", () => {
		expect(outcomeOf("fires", { "fires.buildings": 0 })).toBe("not-applicable");
		expect(outcomeOf("fires", { "fires.buildings": 3, "fires.fatal": [] })).toBe("pass");
	});
});

describe("the last 3 years", () => {
	// Up to 2026-06-30: from 2023-07-01 on.
	test.each<[situation: string, list: Facts[string], outcome: string]>([
		["on the day before the window", [{ day: "2023-06-30" }], "pass"],
		["on the first day of the window", [{ day: "2023-07-01" }], "fail"],
		["two years ago, which a window of 12 months would not see", [{ day: "2024-06-30" }], "fail"],
		["none in the last year: the two before it are not told", 0, "unknown"],
		["one in the last year", 1, "fail"],
	])("%s", (_, list, outcome) => {
		expect(outcomeOf("crimes", { "crimes.serious": list })).toBe(outcome);
	});
});

describe("doubled when concealed", () => {
	// 5 points off for each case of the last 12 months, and 5 more for each that was concealed; never below 0 of 100.
	const sheet = smallStandard({
		inputs: { "cases.known": "events", "cases.concealed": "events" },
		rules: {
			"main.cases": {
				parameters: { each: figure(5, { unit: "point", stricter: "higher" }), window: figure(12, months) },
				points: {
					full: 100,
					lose: ["cases.known", "cases.concealed"].map((input) => ({
						points: read("parameters.each"),
						each: { eventsWithin: [read(input), read("parameters.window")] },
					})),
				},
			},
		},
		scoring: sheetScoring(),
	});
	const pointsOf = (facts: Facts) => {
		const { min, max } = evaluate(sheet, facts, { asOf }).rules["main.cases"]!.points!;
		return [min, max];
	};
	const two = [{ day: "2025-07-01" }, { day: "2026-03-08" }];

	test.each<[situation: string, facts: Facts, points: [number, number]]>([
		["none: 100", { "cases.known": [], "cases.concealed": [] }, [100, 100]],
		["two that were reported: 100 − 2 × 5", { "cases.known": two, "cases.concealed": [] }, [90, 90]],
		["two, one of them concealed: 100 − 5 − 10", { "cases.known": two, "cases.concealed": [two[1]!] }, [85, 85]],
		["two, both concealed: 100 − 2 × 10", { "cases.known": two, "cases.concealed": two }, [80, 80]],
		[
			"one before the window counts neither once nor twice",
			{ "cases.known": [{ day: "2025-06-30" }], "cases.concealed": [{ day: "2025-06-30" }] },
			[100, 100],
		],
		[
			"one concealed on some day around the first: 0 or 10 off",
			{
				"cases.known": [{ day: { from: "2025-06-15", to: "2025-07-15" } }],
				"cases.concealed": [{ day: { from: "2025-06-15", to: "2025-07-15" } }],
			},
			[90, 100],
		],
		["ten concealed: 100 − 10 × 10", { "cases.known": 10, "cases.concealed": 10 }, [0, 0]],
		["eleven concealed: no less than 0", { "cases.known": 11, "cases.concealed": 11 }, [0, 0]],
	])("%s", (_, facts, points) => {
		expect(pointsOf(facts)).toEqual(points);
	});

	// Two cases cost 10 whatever else is known. How many were concealed is not told, so the list leaves any number open.
	test("whether concealed is not told", () => {
		const { points } = evaluate(sheet, { "cases.known": two }, { asOf }).rules["main.cases"]!;
		expect(points).toEqual({ min: 0, max: 90, of: 100, missing: ["cases.concealed"] });
	});
});
