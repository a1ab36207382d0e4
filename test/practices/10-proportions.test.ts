/** Practice 10: points in proportion to what was done, full points at most. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { asOf, itemOf } from "../support/item.js";
import { read, sheetScoring, smallStandard } from "../support/standard.js";

describe("lectures held / 4 × 10 points", () => {
	const item = itemOf({
		inputs: { "lectures.held": { type: "events", label: { zh: "讲座", en: "Lectures" } } },
		rule: {
			points: {
				full: 10,
				pass: 5,
				gain: [{ points: 10, share: { value: { eventsWithin: [read("lectures.held"), 12] }, of: 4 } }],
			},
		},
	});
	const held = (number: number) => Array.from({ length: number }, (_, i) => ({ day: `2026-0${i + 1}-15` }));

	test.each<[string, Facts[string], string, number | [number, number]]>([
		["none", [], "fail", 0],
		["one: a quarter", held(1), "fail", 2.5],
		["two: exactly the pass mark", held(2), "pass", 5],
		["three", held(3), "pass", 7.5],
		["four: full", held(4), "pass", 10],
		["five: no more than full", held(5), "pass", 10],
		["three, perhaps more", { list: held(3), complete: false }, "pass", [7.5, 10]],
		["missing", undefined, "unknown", [0, 10]],
		["one or two", { atLeast: 1, atMost: 2 }, "unknown", [2.5, 5]],
		// One was held on the last day before the 12 months.
		["one of them a year ago", [...held(3), { day: "2025-06-30" }], "pass", 7.5],
		["exactly a year ago, the first day", [...held(3), { day: "2025-07-01" }], "pass", 10],
	])("%s", (_, fact, outcome, points) => {
		expect(item.result({ "lectures.held": fact })).toEqual([outcome, points]);
	});

	test.each([
		["zh", "最近 12 个月内讲座：3 thing；以 4 thing为满额，按比例计；得 7.5 分"],
		["en", "Lectures in the last 12 months: 3 things; in proportion, 4 things being full; 7.5 gained"],
	] as const)("the explanation says of how many, in %s", (locale, line) => {
		expect(item.ledger({ "lectures.held": held(3) }, locale)).toEqual([[line, 7.5]]);
	});
});

// 4 points for 80 %, of a ratio: 2 of 3 are 66.6… % of 80 %: 4 × (200 / 3) / 80 = 10 / 3.
describe("in proportion to a rate", () => {
	const item = itemOf({
		inputs: { "survey.known": { type: "percent", zeroOf: "missing" } },
		rule: { points: { full: 4, gain: [{ points: 4, share: { value: read("survey.known"), of: 80 } }] } },
	});

	test.each<[string, Facts[string], number]>([
		["8 of 10 are full", { count: 8, of: 10 }, 4],
		["799 of 1,000 are a step short", { count: 799, of: 1000 }, 3.995],
		["2 of 3", { count: 2, of: 3 }, 10 / 3],
		["all are no more than full", 100, 4],
		["none", { count: 0, of: 5 }, 0],
	])("%s", (_, fact, points) => {
		expect(item.result({ "survey.known": fact })[1]).toBeCloseTo(points as number, 12);
	});

	// 3.995 and 3.3333… of 4: shown in hundredths, but what is short of 4 is not shown as 4.
	test.each([
		[799, 1000, "得分：3.995 分（满分 4）", "Points: 3.995 of 4"],
		[2, 3, "得分：3.33 分（满分 4）", "Points: 3.33 of 4"],
	])("%i of %i in words", (count, of, zh, en) => {
		const said = (["zh", "en"] as const).map(
			(locale) => explain(item.standard, { "survey.known": { count, of } }, { asOf, locale }).rules["main.item"]!.points!.text,
		);
		expect(said).toEqual([zh, en]);
	});
});

// Thirds are no decimals, and yet three times 10/3 are 10.
describe("thirds add up to a whole", () => {
	const names = ["one", "two", "three"];
	const standard = smallStandard({
		inputs: Object.fromEntries(names.map((name) => [`done.${name}`, "count"])),
		rules: Object.fromEntries(
			names.map((name) => [
				`main.${name}`,
				{ points: { full: 10, gain: [{ points: 10, share: { value: read(`done.${name}`), of: 3 } }] } },
			]),
		),
		scoring: sheetScoring({ of: 30, pass: { score: 10 } }),
	});

	test("three times one third of 10 pass the mark of 10", () => {
		const { outcome, score } = evaluate(standard, { "done.one": 1, "done.two": 1, "done.three": 1 }, { asOf });
		expect(score).toMatchObject({ min: 10, max: 10 });
		expect(outcome).toBe("pass");
	});

	test("two of them do not", () => {
		expect(evaluate(standard, { "done.one": 1, "done.two": 1, "done.three": 0 }, { asOf }).outcome).toBe("fail");
	});
});

test("what there is nothing of does not apply", () => {
	const item = itemOf({
		inputs: { "estates.all": "count", "estates.managed": { type: "count", within: "estates.all" } },
		measures: { "estates.share": { logic: { "/": [{ "*": [read("estates.managed"), 100] }, read("estates.all")] } } },
		rule: {
			appliesWhen: { ">": [read("estates.all"), 0] },
			points: { full: 6, gain: [{ points: 6, share: { value: read("measures.estates.share"), of: 100 } }] },
		},
	});
	expect(item.result({ "estates.all": 0 })).toEqual(["not-applicable", undefined]);
	expect(item.result({ "estates.all": 4, "estates.managed": 3 })).toEqual(["fail", 4.5]);
	// Of four estates two to four are managed.
	expect(item.result({ "estates.all": 4, "estates.managed": { atLeast: 2 } })).toEqual(["unknown", [3, 6]]);
});
