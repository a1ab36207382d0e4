/** Practice 12: weights over dimensions, or over the sources of evidence: documents 50, site 20, survey 30. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { found, issuesOf } from "../support/issues.js";
import { asOf, endsOf } from "../support/item.js";
import { read, sheetScoring, smallDocument, smallStandard } from "../support/standard.js";

/** Four items in two dimensions, assessed by three methods: 30 and 10 points, 10, and 10. */
const sketch = (scoring: Record<string, unknown>) => ({
	inputs: {
		"a.files": "boolean",
		"a.plan": "boolean",
		"b.open": "boolean",
		"b.streets": "boolean",
		"b.asked": { type: "percent", zeroOf: "missing" },
	},
	rules: {
		"first.files": { method: "documents", logic: read("a.files"), points: { full: 30 } },
		"first.plan": { method: "documents", logic: read("a.plan"), points: { full: 10 } },
		"second.streets": { method: "site", appliesWhen: read("b.open"), logic: read("b.streets"), points: { full: 10 } },
		"second.asked": {
			method: "survey",
			points: { full: 10, gain: [{ points: 10, share: { value: read("b.asked"), of: 100 } }] },
		},
	},
	scoring: sheetScoring(scoring),
});

const all: Facts = { "a.files": true, "a.plan": true, "b.open": true, "b.streets": true, "b.asked": 100 };

describe("documents 50, site 20, survey 30", () => {
	const byMethod = { dimensions: undefined, methods: { documents: 50, site: 20, survey: 30 }, pass: { score: 80 } };
	const standard = smallStandard(sketch(byMethod));
	const scored = (facts: Facts) => {
		const { score, outcome } = evaluate(standard, facts, { asOf });
		return [endsOf(score!), outcome];
	};

	test.each<[string, Facts, number | [number, number], string]>([
		["everything", all, 100, "pass"],
		// 30 of 40 points of documents: 37.5 of 50.
		["no plan", { ...all, "a.plan": false }, 87.5, "pass"],
		["no files", { ...all, "a.files": false }, 62.5, "fail"],
		["a third of those asked: 50 + 20 + 10", { ...all, "b.asked": { count: 1, of: 3 } }, 80, "pass"],
		["one of 1,000 fewer than a third", { ...all, "b.asked": { count: 333, of: 1000 } }, 79.99, "fail"],
		["dirty streets", { ...all, "b.streets": false }, 80, "pass"],
		["survey missing", { ...all, "b.asked": null }, [70, 100], "unknown"],
		[
			"plan and survey missing, files not in order",
			{ ...all, "a.files": false, "a.plan": null, "b.asked": null },
			[20, 62.5],
			"fail",
		],
		// Without the site 80 weights are left: 50 + 15 of 80.
		["no streets, half of those asked", { ...all, "b.open": false, "b.asked": 50 }, 81.25, "pass"],
		// If it applies it fails: 65. If not: 81.25.
		["perhaps no streets, dirty ones", { ...all, "b.open": null, "b.streets": false, "b.asked": 50 }, [65, 81.25], "unknown"],
	])("%s", (_, facts, score, outcome) => {
		expect(scored(facts)).toEqual([score, outcome]);
	});

	test("each method has its own score", () => {
		const { methods, dimensions } = evaluate(standard, { ...all, "a.plan": false, "b.open": false }, { asOf });
		expect(methods).toEqual({
			documents: { min: 37.5, max: 37.5, of: 50 },
			site: null,
			survey: { min: 30, max: 30, of: 30 },
		});
		expect(dimensions.first!.score).toBe(null);
	});

	test.each([
		["zh", ["资料审核：37.5 分（满分 50）", "实地考察：20 分（满分 20）", "问卷调查：30 分（满分 30）"]],
		["en", ["Documents: 37.5 of 50", "Site visit: 20 of 20", "Survey: 30 of 30"]],
	] as const)("the explanation adds them up, in %s", (locale, texts) => {
		const { ledger } = explain(standard, { ...all, "a.plan": false }, { asOf, locale }).sheet!;
		expect(ledger.map(({ text }) => text)).toEqual(texts);
		expect(ledger.reduce((sum, { min }) => sum + min, 0)).toBe(87.5);
	});

	test("a floor of one method", () => {
		const withFloor = smallStandard(sketch({ ...byMethod, pass: { score: 60, methods: { survey: 18 } } }));
		expect(evaluate(withFloor, { ...all, "b.asked": 60 }, { asOf }).outcome).toBe("pass");
		expect(evaluate(withFloor, { ...all, "b.asked": 59.9 }, { asOf }).outcome).toBe("fail");
	});

	test("weights that do not come to the whole are told, and methods without weight refused", () => {
		const checked = (methods: Record<string, number>) =>
			found(checkStandard(smallDocument(sketch({ ...byMethod, methods }) as never)));
		expect(checked({ documents: 50, site: 20, survey: 30 })).toEqual([]);
		expect(checked({ documents: 50, site: 20, survey: 20 })).toEqual(["points-dont-add-up scoring.methods"]);
		expect(issuesOf(() => smallStandard(sketch({ ...byMethod, methods: { documents: 60, site: 40 } })))).toEqual([
			"unknown-method rules.second.asked.method",
		]);
	});
});

describe("the first dimension 60, the second 40", () => {
	const byDimension = { dimensions: { first: 60, second: 40 }, pass: { score: 80 } };
	const standard = smallStandard(sketch(byDimension));

	// No plan: 30 of 40 are 45 of 60. Half of those asked: 15 of 20 are 30 of 40.
	test("whatever their points", () => {
		const { score, dimensions } = evaluate(standard, { ...all, "a.plan": false, "b.asked": 50 }, { asOf });
		expect(score).toMatchObject({ min: 75, max: 75 });
		expect(dimensions.first!.score).toEqual({ min: 45, max: 45, of: 60 });
		expect(dimensions.second!.score).toEqual({ min: 30, max: 30, of: 40 });
	});

	// Without streets the survey alone is the second dimension: 5 of 10 are 20 of 40.
	test("what does not apply yields its points within its dimension", () => {
		const { score } = evaluate(standard, { ...all, "b.open": false, "b.asked": 50 }, { asOf });
		expect(score).toMatchObject({ min: 80, max: 80 });
	});

	test("are told where they do not add up, and each dimension has one", () => {
		const checked = (dimensions: Record<string, number>) =>
			found(checkStandard(smallDocument(sketch({ ...byDimension, dimensions }) as never)));
		expect(checked({ first: 60, second: 40 })).toEqual([]);
		expect(checked({ first: 60, second: 30 })).toEqual(["points-dont-add-up scoring.dimensions"]);
		expect(checked({ first: 100 })).toEqual(["not-covered scoring.dimensions"]);
	});
});
