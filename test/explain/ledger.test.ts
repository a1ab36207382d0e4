/** How the lines of an item are said: groups by their lines, bands with their unit, marks without a rate. */
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { Locale } from "../../src/model/text.js";
import { renderExplanation } from "../../src/render/explanation.js";
import { read, sheetScoring, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";

const standardOf = (points: Record<string, unknown>) =>
	smallStandard({
		inputs: {
			"theft.solved": "count",
			"theft.unsolved": "count",
			"survey.pleased": { type: "percent", counted: "person", zeroOf: "missing" },
			"marks.given": { type: "count", unit: "point" },
		},
		rules: { "main.item": { points } },
		scoring: sheetScoring({ of: points.full }),
	});
const explained = (points: Record<string, unknown>, facts: Facts, locale: Locale = "en") =>
	explain(standardOf(points), facts, { asOf, locale });
const because = (points: Record<string, unknown>, facts: Facts, locale: Locale = "en") =>
	explained(points, facts, locale).rules["main.item"]!.because;

describe("a group", () => {
	const points = {
		full: 20,
		lose: [
			{
				label: text("Thefts"),
				sumOf: [
					{ points: 5, each: read("theft.unsolved") },
					{ points: 3, each: read("theft.solved") },
				],
				atMost: 12,
			},
		],
	};
	const facts = { "theft.unsolved": 3, "theft.solved": 0 };

	test("is told by those of its lines that cost points", () => {
		expect(because(points, facts)).toEqual(["theft.unsolved: 3 things; 5 for each thing; 15 lost"]);
	});

	test("and rendered with its cap, and with its other lines below it", () => {
		const rendered = renderExplanation(explained(points, facts));
		expect(rendered).toContain(
			[
				"  - theft.unsolved: 3 things; 5 for each thing; 15 lost",
				"  = Points: 8 of 20",
				"  = starting from 20",
				"  = Thefts; at most 12; 12 lost",
				"    = theft.solved: 0 things; 3 for each thing; 0 lost",
			].join("\n"),
		);
	});
});

describe("a band", () => {
	const points = {
		full: 5,
		highestOf: {
			value: read("survey.pleased"),
			bands: [
				{ atLeast: 80, lessThan: 90, lose: 1 },
				{ lessThan: 80, lose: 5 },
			],
		},
	};

	test("is told with its unit, and with the numbers of the survey", () => {
		const facts = { "survey.pleased": { count: 269, of: 300 } };
		expect(because(points, facts, "en")).toEqual([
			"survey.pleased: 89.7 % (269 of 300 people); at least 80 % and less than 90 %; 1 lost",
		]);
		expect(because(points, facts, "zh")).toEqual(["survey.pleased：89.7 %（269/300 person）；不低于 80 %、低于 90 %；扣 1 分"]);
	});

	test("of one number says it once", () => {
		const gains = { full: 3, highestOf: { value: read("theft.solved"), bands: [{ atLeast: 4, atMost: 4, gain: 3 }] } };
		expect(because(gains, { "theft.solved": 4 })).toEqual(["theft.solved: 4 things; 3 gained"]);
	});
});

test("marks are taken as they are", () => {
	const points = { full: 7, gain: [{ points: 1, each: read("marks.given") }] };
	expect(because(points, { "marks.given": 5 })).toEqual(["marks.given: 5 points; 5 gained"]);
});

test("Chinese leaves a space after a figure, and none after a unit", () => {
	const share = { full: 8, gain: [{ points: 8, share: { value: read("theft.solved"), of: 4 } }] };
	expect(because(share, { "theft.solved": 3 }, "zh")).toEqual(["theft.solved：3 thing；以 4 thing为满额，按比例计；得 6 分"]);
	const steps = {
		full: 5,
		lose: [{ points: 1, perStep: { value: read("survey.pleased"), below: 90, step: 1, of: "value", rounding: "floor" } }],
	};
	expect(because(steps, { "survey.pleased": 88 }, "zh")[0]).toContain("比 90 % 每低 1 个百分点");
});

describe("a mark that is approached and not reached", () => {
	// 60 points for all who are pleased, fewer in proportion; 60 pass.
	const points = { full: 60, gain: [{ points: 60, share: { value: read("survey.pleased"), of: 100 } }] };
	const conditions = (pleased: Facts[string], locale: Locale = "en") =>
		explained(points, { "survey.pleased": pleased }, locale).sheet!.conditions.map((one) => one.text);

	test("is told apart from one that is reached, open or missed", () => {
		expect(conditions({ lessThan: 100 })).toEqual(["a total of at least 60: no, it is approached and not reached"]);
		expect(conditions({ lessThan: 100 }, "zh")).toEqual(["总分不低于 60 分：没有做到，只能接近"]);
		expect(conditions({ atMost: 100 })).toEqual(["a total of at least 60: undecided"]);
		expect(conditions({ lessThan: 90 })).toEqual(["a total of at least 60: no"]);
		expect(conditions(100)).toEqual(["a total of at least 60: yes"]);
	});
});
