/** Practice 13: a floor in every category beside the total; levels that contain those below them. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { found, issuesOf } from "../support/issues.js";
import { asOf } from "../support/item.js";
import { read, sheetScoring, smallDocument, smallStandard, text } from "../support/standard.js";

const categories = ["party", "service", "safety", "culture", "environment"];

/** Five categories of 100 points. Each of them has as many as are given. */
const sketch = (scoring: Record<string, unknown>) => ({
	inputs: {
		...Object.fromEntries(
			categories.map((name) => [`points.${name}`, { type: "quantity", unit: "point", range: { atLeast: 0, atMost: 100 } }]),
		),
		"hall.open": "boolean" as const,
	},
	rules: {
		...Object.fromEntries(
			categories.map((name) => [
				`${name}.item`,
				{ points: { full: 100, pass: 60, gain: [{ points: 1, each: read(`points.${name}`) }] } },
			]),
		),
		"service.hall": { title: { zh: "服务大厅开放", en: "The hall is open" }, logic: read("hall.open") },
	},
	dimensions: categories.map((id) => ({ id, title: text(id), points: 100 })),
	scoring: sheetScoring({ of: 500, ...scoring }),
});

const given = (...points: Facts[string][]): Facts => ({
	...Object.fromEntries(categories.map((name, i) => [`points.${name}`, points[i]])),
	"hall.open": true,
});

describe("every category at least 80, and in all at least 450 of 500", () => {
	const standard = smallStandard(sketch({ pass: { score: 450, dimensions: 80 } }));
	const outcomeOf = (facts: Facts) => evaluate(standard, facts, { asOf }).outcome;

	test.each<[string, Facts, string]>([
		["5 × 90 = 450: exactly", given(90, 90, 90, 90, 90), "pass"],
		["80 + 80 + 95 + 95 + 100 = 450: both exactly", given(80, 80, 95, 95, 100), "pass"],
		["449.9: one step short in all", given(90, 90, 90, 90, 89.9), "fail"],
		["79.9 + 4 × 100 = 479.9: one step short in one", given(79.9, 100, 100, 100, 100), "fail"],
		["5 × 80 = 400", given(80, 80, 80, 80, 80), "fail"],
		["one missing, 400 without it: its floor is open", given(100, 100, 100, 100), "unknown"],
		["one missing, 349 without it", given(100, 89, 80, 80), "fail"],
		["one missing, another below its floor", given(79, 100, 100, 100), "fail"],
		["at least 90 in each", given(...Array(5).fill({ atLeast: 90 })), "pass"],
		["80 to 95 in one", given({ atLeast: 80, atMost: 95 }, 100, 100, 100, 100), "pass"],
		["79 to 95 in one", given({ atLeast: 79, atMost: 95 }, 100, 100, 100, 100), "unknown"],
	])("%s", (_, facts, outcome) => {
		expect(outcomeOf(facts)).toBe(outcome);
	});

	test("a tenth ten times, ten times over: exact", () => {
		// 89.9 + 90.1 + 89.7 + 90.3 + 90 = 450, which floating point makes 450.00000000000006 or less.
		expect(outcomeOf(given(89.9, 90.1, 89.7, 90.3, 90))).toBe("pass");
	});

	test.each([
		["zh", ["总分不低于 450 分：做到", "“party”不低于 80 分：没有做到"]],
		["en", ["a total of at least 450: yes", "“party” at least 80: no"]],
	] as const)("the explanation tells each condition, in %s", (locale, texts) => {
		const { conditions } = explain(standard, given(79, 100, 100, 100, 100), { asOf, locale }).sheet!;
		expect(conditions.map((one) => one.text).slice(0, 2)).toEqual(texts);
		expect(conditions).toHaveLength(6);
	});
});

describe("some categories have a floor of their own", () => {
	const standard = smallStandard(sketch({ pass: { score: 300, dimensions: { safety: 90 } } }));

	test("only they", () => {
		expect(evaluate(standard, given(0, 100, 90, 100, 10), { asOf }).outcome).toBe("pass");
		expect(evaluate(standard, given(100, 100, 89.9, 100, 100), { asOf }).outcome).toBe("fail");
	});

	test("a floor of something that is none is refused", () => {
		expect(issuesOf(() => smallStandard(sketch({ pass: { score: 300, dimensions: { safty: 90 } } })))).toEqual([
			"unknown-dimension scoring.pass.dimensions",
		]);
	});
});

describe("levels: each needs those below it", () => {
	const title = (zh: string, en: string) => ({ zh, en });
	const scoring = {
		pass: { level: "named" },
		levels: [
			{ id: "named", title: title("合格", "Named"), score: 300, rules: ["service.hall"] },
			{ id: "advanced", title: title("先进", "Advanced"), score: 400, dimensions: 60 },
			{ id: "model", title: title("示范", "Model"), score: 450, dimensions: 80 },
		],
	};
	const standard = smallStandard(sketch(scoring));
	const evaluated = (facts: Facts) => {
		const { level, outcome } = evaluate(standard, facts, { asOf });
		return [level!.certain, level!.possible, outcome];
	};

	test.each<[string, Facts, string | null, (string | null)[], string]>([
		["450, 80 in each", given(80, 80, 95, 95, 100), "model", ["model"], "pass"],
		["449.9", given(80, 80, 95, 95, 99.9), "advanced", ["advanced"], "pass"],
		["450, but 79.9 in one", given(79.9, 80, 95, 95.1, 100), "advanced", ["advanced"], "pass"],
		["400, 60 in one", given(60, 85, 85, 85, 85), "advanced", ["advanced"], "pass"],
		["480, but 59 in one: not even advanced", given(59, 100, 100, 100, 100), "named", ["named"], "pass"],
		["300", given(100, 100, 100, 0, 0), "named", ["named"], "pass"],
		["299.9", given(100, 100, 99.9, 0, 0), null, [null], "fail"],
		// The hall is a condition of the lowest level, and so of all.
		["500, and the hall is shut", { ...given(100, 100, 100, 100, 100), "hall.open": false }, null, [null], "fail"],
		[
			"500, and nobody knows of the hall",
			{ ...given(100, 100, 100, 100, 100), "hall.open": null },
			null,
			[null, "named", "advanced", "model"],
			"unknown",
		],
		["400 and one missing", given(100, 100, 100, 100), "named", ["named", "advanced", "model"], "pass"],
		["380 and one missing", given(100, 100, 100, 80), "named", ["named", "advanced", "model"], "pass"],
		// At most 70 in the last: 80 is out of reach.
		["400 and at most 70", given(100, 100, 100, 100, { atMost: 70 }), "named", ["named", "advanced"], "pass"],
		["nothing known", {}, null, [null, "named", "advanced", "model"], "unknown"],
	])("%s", (_, facts, certain, possible, outcome) => {
		expect(evaluated(facts)).toEqual([certain, possible, outcome]);
	});

	test.each([
		["zh", "等级：先进", "等级未定，可能是：合格、先进、示范", "等级：未达到任何等级"],
		["en", "Level: Advanced", "Level undecided, possibly: Named, Advanced, Model", "Level: none reached"],
	] as const)("the explanation names it, in %s", (locale, advanced, open, none) => {
		const level = (facts: Facts) => explain(standard, facts, { asOf, locale }).sheet!.level;
		expect(level(given(80, 80, 95, 95, 99.9))).toBe(advanced);
		expect(level(given(100, 100, 100, 100))).toBe(open);
		expect(level(given(0, 0, 0, 0, 0))).toBe(none);
	});

	test("a level that nobody can reach is told", () => {
		const levels = [...scoring.levels, { id: "beyond", title: title("空前", "Beyond"), score: 501 }];
		expect(found(checkStandard(smallDocument(sketch({ ...scoring, levels }) as never)))).toEqual([
			"unreachable-level scoring.levels[3]",
		]);
	});
});
