/** Practice 1: a threshold with an explicit bound and unit. 达到 and 以内 include the figure, 超过 does not. */
import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/model/facts.js";
import { issuesOf } from "../support/issues.js";
import { itemOf } from "../support/item.js";
import { figure, read, smallStandard } from "../support/standard.js";

/** Five points for a figure that is kept. */
const threshold = (operator: ">=" | ">" | "<=" | "===", limit: number, type: "percent" | "count") =>
	itemOf({
		inputs: {
			"x.value": { type, ...(type === "percent" ? { zeroOf: "missing" } : {}), label: { zh: "数值", en: "Value" } },
		},
		rule: {
			parameters: { limit: figure(limit, { unit: type === "percent" ? "percent" : "thing" }) },
			logic: { [operator]: [read("x.value"), read("parameters.limit")] },
			points: { full: 5 },
		},
	});

const atLeast90 = threshold(">=", 90, "percent");
const moreThan60 = threshold(">", 60, "percent");
const atMost4 = threshold("<=", 4, "percent");
const none = threshold("===", 0, "count");
const value = (fact: Facts[string]) => ({ "x.value": fact });

describe.each([
	["达到 90%: at least", atLeast90, [90, "pass"], [89.9, "fail"]],
	["超过 60%: more than", moreThan60, [60.1, "pass"], [60, "fail"]],
	["4% 以内: at most", atMost4, [4, "pass"], [4.1, "fail"]],
	["为 0: none", none, [0, "pass"], [1, "fail"]],
] as const)("%s", (_, item, [kept], [missed]) => {
	test("passes on the last value that keeps it, and fails one step on", () => {
		expect(item.result(value(kept))).toEqual(["pass", 5]);
		expect(item.result(value(missed))).toEqual(["fail", 0]);
	});

	test("is open where the value is missing: 0 to 5 points", () => {
		expect(item.result({})).toEqual(["unknown", [0, 5]]);
	});
});

describe("a ratio is compared exactly, at the figure and beside it", () => {
	test.each<[string, typeof none, number, number, string, number]>([
		["27 of 30 are 90 %", atLeast90, 27, 30, "pass", 5],
		["8,999 of 10,000 are not", atLeast90, 8999, 10_000, "fail", 0],
		["3 of 5 are 60 %, not more", moreThan60, 3, 5, "fail", 0],
		["3,001 of 5,000 are more", moreThan60, 3001, 5000, "pass", 5],
		["1 of 25 is 4 %", atMost4, 1, 25, "pass", 5],
		// A third of 12 per cent is no decimal: 4/99 = 4.04 %.
		["4 of 99 are more than 4 %", atMost4, 4, 99, "fail", 0],
	])("%s", (_, item, count, of, outcome, points) => {
		expect(item.result(value({ count, of }))).toEqual([outcome, points]);
	});

	// 29 / 50 × 100 is 57.99999999999999 in floating point.
	test("29 of 50 reach 58 %", () => {
		expect(threshold(">=", 58, "percent").result(value({ count: 29, of: 50 }))).toEqual(["pass", 5]);
	});
});

describe("what is only known roughly decides where it can", () => {
	test.each<[string, typeof none, Facts[string], string, number | [number, number]]>([
		["“over 90 %” reaches 90 %", atLeast90, { moreThan: 90 }, "pass", 5],
		["“about 90 %” may or may not", atLeast90, { atLeast: 89.5, atMost: 90.5 }, "unknown", [0, 5]],
		["“not above 60 %” is not more than 60 %", moreThan60, { atMost: 60 }, "fail", 0],
		["“hardly any”, if any at all", none, { atMost: 2 }, "unknown", [0, 5]],
	])("%s", (_, item, fact, outcome, points) => {
		expect(item.result(value(fact))).toEqual([outcome, points]);
	});

	test("a survey of nobody is none", () => {
		expect(atLeast90.result(value({ count: 0, of: 0 }))).toEqual(["unknown", [0, 5]]);
	});
});

describe("where it applies to some only", () => {
	const ofOwners = itemOf({
		inputs: { "x.value": "percent", "owners.committee": "boolean" },
		rule: {
			parameters: { limit: figure(60, { unit: "percent" }) },
			appliesWhen: { and: [read("owners.committee"), { ">": [read("x.value.of"), 0] }] },
			logic: { ">": [read("x.value"), read("parameters.limit")] },
			points: { full: 5 },
		},
	});

	test("it has no points, whatever the value", () => {
		expect(ofOwners.result({ "owners.committee": false, "x.value": 10 })).toEqual(["not-applicable", undefined]);
	});

	test("where that is not known, 10 % either fail or don’t apply", () => {
		expect(ofOwners.result({ "x.value": { count: 1, of: 10 } })).toEqual(["unknown", 0]);
	});
});

test("a figure of another unit is refused", () => {
	const build = () =>
		smallStandard({
			inputs: { "x.value": "count" },
			rules: {
				"main.item": {
					parameters: { limit: figure(90, { unit: "percent" }) },
					logic: { ">=": [read("x.value"), read("parameters.limit")] },
				},
			},
		});
	expect(issuesOf(build)).toEqual(["unit-mismatch rules.main.item.logic.>="]);
});

test("the explanation is all or nothing, in both languages", () => {
	expect(atLeast90.ledger(value(90), "zh")).toEqual([["达标得满分，不达标不得分", 5]]);
	expect(atLeast90.ledger(value(89), "en")).toEqual([["full points if met, none if not", 0]]);
});
