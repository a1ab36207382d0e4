/** Practice 27: facts as reports have them. “300-odd” is a range; it decides where all of it does. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { figure, read, sheetScoring, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";

// Each word of a report with the range that docs/facts.md gives it.
const odd300 = { moreThan: 300, lessThan: 400 };
const moreThan400 = { moreThan: 400 };
const about160000 = { atLeast: 152_000, atMost: 168_000 };
const nearly150 = { atLeast: 135, lessThan: 150 };

const standard = smallStandard({
	inputs: {
		"rooms.area": "quantity",
		"rooms.activity": "quantity",
		"population.households": { type: "count", range: { atLeast: 1 } },
		"green.area": "quantity",
		"stalls.found": "count",
		"visits.made": "events",
		"committee.founded": "day",
		"survey.satisfaction": { type: "percent", zeroOf: "missing" },
		"river.length": "quantity",
		"river.patrols": "count",
	},
	measures: {
		"rooms.per100Households": {
			unit: "m2",
			logic: { "/": [{ "*": [{ "+": [read("rooms.area"), read("rooms.activity")] }, 100] }, read("population.households")] },
		},
	},
	rules: {
		"main.rooms": { ">=": [read("rooms.area"), 300] },
		"main.rooms-per-households": {
			logic: { ">=": [read("measures.rooms.per100Households"), read("parameters.minimum")] },
			parameters: { minimum: figure(20, { unit: "m2" }) },
		},
		"main.green": { ">=": [read("green.area"), 160_000] },
		"main.stalls": { "<=": [read("stalls.found"), 150] },
		"main.visits": { ">=": [{ eventsWithin: [read("visits.made"), 12] }, 12] },
		"main.founded": { ">=": [{ yearsBetween: [read("committee.founded"), read("day")] }, 3] },
		"main.satisfaction": { ">=": [read("survey.satisfaction"), 90] },
		"main.river": { appliesWhen: { ">": [read("river.length"), 0] }, logic: { ">=": [read("river.patrols"), 4] } },
	},
});

const ruleOf = (rule: string, facts: Facts) => evaluate(standard, facts, { asOf }).rules[`main.${rule}`]!;

describe("words for numbers", () => {
	test.each<[situation: string, rule: string, facts: Facts, outcome: string]>([
		["300-odd m², 300 wanted", "rooms", { "rooms.area": odd300 }, "pass"],
		["about 300 m², 300 wanted", "rooms", { "rooms.area": { atLeast: 285, atMost: 315 } }, "unknown"],
		["nearly 300 m², 300 wanted", "rooms", { "rooms.area": { atLeast: 270, lessThan: 300 } }, "fail"],
		["more than 400 m², 300 wanted", "rooms", { "rooms.area": moreThan400 }, "pass"],
		["more than 200 m², 300 wanted", "rooms", { "rooms.area": { moreThan: 200 } }, "unknown"],
		["300 m² or more, 300 wanted", "rooms", { "rooms.area": { atLeast: 300 } }, "pass"],
		["about 160,000 m², 160,000 wanted", "green", { "green.area": about160000 }, "unknown"],
		["about 170,000 m², 160,000 wanted", "green", { "green.area": { atLeast: 161_500, atMost: 178_500 } }, "pass"],
		["nearly 150, 150 allowed", "stalls", { "stalls.found": nearly150 }, "pass"],
		["150-odd, 150 allowed", "stalls", { "stalls.found": { moreThan: 150, lessThan: 160 } }, "fail"],
		["about 150, 150 allowed", "stalls", { "stalls.found": { atLeast: 142, atMost: 158 } }, "unknown"],
		["more than 11 visits, 12 wanted: the next whole number", "visits", { "visits.made": { moreThan: 11 } }, "pass"],
		["at least 11 visits, 12 wanted", "visits", { "visits.made": { atLeast: 11 } }, "unknown"],
		["fewer than 12 visits, 12 wanted", "visits", { "visits.made": { lessThan: 12 } }, "fail"],
		["nothing told", "rooms", {}, "unknown"],
	])("%s", (_, rule, facts, outcome) => {
		expect(ruleOf(rule, facts).outcome).toBe(outcome);
	});

	test("what is known, but not closely enough, is no missing fact", () => {
		const { missing, approximate } = ruleOf("rooms", { "rooms.area": { moreThan: 200 } });
		expect(missing).toEqual([]);
		expect(approximate).toEqual(["rooms.area"]);
	});
});

describe("a ratio of approximate numbers", () => {
	const per100 = (households: Facts[string], area: Facts[string] = odd300) =>
		ruleOf("rooms-per-households", { "rooms.area": area, "rooms.activity": 60, "population.households": households }).outcome;

	// (300 + 60) × 100 / 2,496 = 14.4…, (400 + 60) × 100 / 2,496 = 18.4…: under 20 wherever it lies.
	test("300-odd and 60 m² for 2,496 households are certainly too little", () => {
		expect(per100(2496)).toBe("fail");
	});

	// More than 360 × 100 / 1,800 = 20.
	test("for 1,800 households certainly enough, for 1,801 perhaps", () => {
		expect(per100(1800)).toBe("pass");
		expect(per100(1801)).toBe("unknown");
	});

	// Less than 460 × 100 / 2,300 = 20: never reached, since 300-odd is less than 400.
	test("for 2,299 households perhaps, for 2,300 certainly too little", () => {
		expect(per100(2299)).toBe("unknown");
		expect(per100(2300)).toBe("fail");
	});

	test("for households that are approximate themselves", () => {
		expect(per100({ atLeast: 2300, atMost: 2500 })).toBe("fail");
		expect(per100({ atMost: 1800 })).toBe("pass");
		expect(per100({ atLeast: 1800, atMost: 2300 })).toBe("unknown");
	});
});

describe("days, events and percentages", () => {
	// Three years before 2026-06-30 is 2023-06-30.
	test.each<[day: string, outcome: string]>([
		["2023-06-30", "pass"],
		["2023-07-01", "fail"],
		["2023-06", "pass"],
		["2023-07", "fail"],
	])("founded in %s", (day, outcome) => {
		expect(ruleOf("founded", { "committee.founded": day }).outcome).toBe(outcome);
	});

	test("a month around the day that counts", () => {
		const { outcome } = evaluate(standard, { "committee.founded": "2023-06" }, { asOf: "2026-06-15" }).rules["main.founded"]!;
		expect(outcome).toBe("unknown");
	});

	test("a list that may lack some is at least as many", () => {
		const months = Array.from({ length: 12 }, (_, i) => ({ day: `2026-0${1 + (i % 6)}-0${1 + Math.floor(i / 6)}` }));
		expect(ruleOf("visits", { "visits.made": { list: months, complete: false } }).outcome).toBe("pass");
		expect(ruleOf("visits", { "visits.made": { list: months.slice(1), complete: false } }).outcome).toBe("unknown");
		expect(ruleOf("visits", { "visits.made": months.slice(1) }).outcome).toBe("fail");
	});

	test.each<[survey: Facts[string], outcome: string]>([
		[{ count: { moreThan: 269 }, of: 300 }, "pass"],
		[{ count: 270, of: { atLeast: 290, atMost: 300 } }, "pass"],
		[{ count: 270, of: { moreThan: 290, atMost: 301 } }, "unknown"],
		[{ moreThan: 90 }, "pass"],
		[{ lessThan: 90 }, "fail"],
	])("%j of the surveyed: %s", (survey, outcome) => {
		expect(ruleOf("satisfaction", { "survey.satisfaction": survey }).outcome).toBe(outcome);
	});

	test("whether it applies may be certain although the number is not", () => {
		expect(ruleOf("river", { "river.length": { moreThan: 300 }, "river.patrols": 4 }).outcome).toBe("pass");
		expect(ruleOf("river", { "river.length": { atMost: 300 }, "river.patrols": 4 }).possible).toEqual(["not-applicable", "pass"]);
		expect(ruleOf("river", { "river.length": 0, "river.patrols": { moreThan: 3 } }).outcome).toBe("not-applicable");
	});
});

describe("points", () => {
	// A point off for each stall; 10 points a hundred m², begun ones in proportion.
	const sheet = smallStandard({
		inputs: { "stalls.found": "count", "rooms.area": "quantity" },
		rules: {
			"main.stalls": { points: { full: 60, lose: [{ points: 1, each: read("stalls.found") }] } },
			"main.rooms": { points: { full: 40, gain: [{ points: 40, share: { value: read("rooms.area"), of: 400 } }] } },
		},
		scoring: sheetScoring({ pass: { score: 70 } }),
	});
	const evaluated = (facts: Facts) => evaluate(sheet, facts, { asOf });

	// 10-odd stalls are 11 to 19: 41 to 49 points. 300-odd m² are more than 30 and less than 40 points.
	test("are the range that the facts leave, and pass where all of it does", () => {
		const { score, outcome } = evaluated({ "stalls.found": { moreThan: 10, lessThan: 20 }, "rooms.area": odd300 });
		expect(score).toMatchObject({ min: 71, max: 89 });
		expect(outcome).toBe("pass");
	});

	// 60 − 21 + 30 to 40.
	test("or leave it open", () => {
		const open = evaluated({ "stalls.found": 21, "rooms.area": odd300 });
		expect(open.score).toMatchObject({ min: 69, max: 79 });
		expect(open.outcome).toBe("unknown");
	});

	// 60 − 30 + less than 40 never reaches 70.
	test("or fail, where the mark is approached and not reached", () => {
		const short = evaluated({ "stalls.found": 30, "rooms.area": odd300 });
		expect(short.score).toMatchObject({ min: 60, max: 70 });
		expect(short.outcome).toBe("fail");
	});
});

describe("what is no range", () => {
	test.each<[situation: string, facts: Facts, issues: string[]]>([
		["none at all", { "rooms.area": { moreThan: 400, lessThan: 300 } }, ["empty-range rooms.area"]],
		["no whole number between", { "stalls.found": { moreThan: 3, lessThan: 4 } }, ["empty-range stalls.found"]],
		["part of a thing", { "stalls.found": { atLeast: 2.5 } }, ["not-whole stalls.found.atLeast"]],
		["below what is possible", { "rooms.area": { lessThan: 0 } }, ["out-of-range rooms.area"]],
		["in words", { "rooms.area": "300-odd" }, ["wrong-type rooms.area"]],
		["two lower ends", { "rooms.area": { atLeast: 300, moreThan: 300 } } as Facts, ["wrong-type rooms.area"]],
	])("%s", (_, facts, issues) => {
		expect(issuesOf(() => evaluate(standard, facts, { asOf }))).toEqual(issues);
	});
});
