/** A figure that one clause accepts while another already penalises it is told; one that only leaves points is not. */
import { expect, test } from "vitest";
import { checkStandard } from "../../src/standard/check-standard.js";
import { figure, read, sheetScoring, smallDocument } from "../support/standard.js";

const check = (item: Record<string, unknown>) =>
	checkStandard(
		smallDocument({
			inputs: { "cover.share": { type: "percent", zeroOf: "missing" }, "theft.place": "count" },
			rules: { "main.item": item },
			scoring: sheetScoring({ of: 10, pass: { score: 6 } }),
		}),
	).map(({ code, path }) => `${code} ${path}`);

test("80 is met and costs points at once", () => {
	const minimum = figure(80, { unit: "percent" });
	const loses = { points: 4, when: { "<=": [read("cover.share"), read("parameters.minimum")] } };
	const logic = { ">=": [read("cover.share"), read("parameters.minimum")] };
	expect(check({ parameters: { minimum }, logic, points: { full: 10, lose: [loses] } })).toEqual([
		"contradictory-boundary rules.main.item.points",
	]);
});

test("an item without logic passes by the points that a place leaves it", () => {
	const bands = [
		{ atMost: 2, gain: 10 },
		{ atLeast: 3, atMost: 3, gain: 6 },
	];
	expect(check({ points: { full: 10, pass: 6, highestOf: { value: read("theft.place"), bands } } })).toEqual([]);
});
