/** All practices on one sheet of 100 points, with what several communities come to counted by hand. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { sheet, sheetDocument } from "./sheet.js";

// The 12 months are July 2025 to June 2026; its quarters begin in July, October, January and April.
const asOf = "2026-06-30";
const evaluated = (facts: Facts) => evaluate(sheet, facts, { asOf });

/** Everything exactly as good as is asked for. */
const best: Facts = {
	"population.residents": 10_000,
	"population.households": 4000,
	"meetings.held": [{ day: "2025-07-01" }, { day: "2025-12-31" }, { day: "2026-01-01" }, { day: "2026-06-30" }],
	"volunteers.registered": 1000,
	"survey.satisfied": { count: 270, of: 300 },
	"finance.corruption": [],
	"complaints.overdue": 0,
	"disorder.litter": 0,
	"disorder.structures": 0,
	"disorder.burning": [],
	"greening.coverage": 35,
	"river.present": true,
	"river.clean": true,
	"crime.growth": 6,
	"drills.held": [{ day: "2025-11-09" }, { day: "2026-05-12" }],
	"accidents.major": [],
	"incidents.mass": [],
	"guards.employed": 20,
	"library.grade": "A",
	"activities.held": ["talk", "choir", "dance", "chess"].map((kind) => ({ day: "2026-02-01", kind })),
	"space.rooms": 800,
	"honours.national": 1,
	"honours.provincial": 1,
	"honours.city": 0,
};

/** One of the middle, without a river. */
const middle: Facts = {
	...best,
	// Three of the four quarters: 6 of 8.
	"meetings.held": [{ day: "2025-07-01" }, { day: "2025-08-01" }, { day: "2025-12-31" }, { day: "2026-06-30" }],
	// 6.5 % of 10 %: 6.5 of 10.
	"volunteers.registered": 650,
	// Exactly 80 %: 5 of 7.
	"survey.satisfied": 80,
	// Three times half a point off the total.
	"complaints.overdue": 3,
	// 7 × 0.5 and 1 × 2 lost: 4.5 of 10.
	"disorder.litter": 7,
	"disorder.structures": 1,
	// 1.6 points short, so 2 steps of 0.5: 9 of 10.
	"greening.coverage": 33.4,
	"river.present": false,
	// Above 6 %, not above 7 %: 7 of 10.
	"crime.growth": 7,
	// Once: 2.5 of 5.
	"drills.held": [{ day: "2026-05-12" }],
	// Three kinds: 6 of 8.
	"activities.held": ["talk", "choir", "dance"].map((kind) => ({ day: "2026-02-01", kind })),
	// 19.9 m² per 100 households: none of 6.
	"space.rooms": 796,
	// Two points at most for city honours.
	"honours.national": 0,
	"honours.provincial": 0,
	"honours.city": 3,
};

const worst: Facts = {
	...best,
	"meetings.held": [],
	"volunteers.registered": 0,
	"survey.satisfied": 79.9,
	"finance.corruption": [{ day: "2025-09-01" }],
	"complaints.overdue": 40,
	"disorder.litter": 40,
	"disorder.structures": 9,
	"disorder.burning": [{ day: "2026-06-01" }],
	"greening.coverage": 0,
	"river.clean": false,
	"crime.growth": 8.1,
	"drills.held": [],
	"accidents.major": [{ day: "2025-07-01" }],
	"incidents.mass": [{ day: "2026-01-01" }],
	"guards.employed": 0,
	"library.grade": "none",
	"activities.held": [],
	"space.rooms": 0,
	"honours.national": 0,
	"honours.provincial": 0,
	"honours.city": 0,
};

const dimensionsOf = (facts: Facts) =>
	Object.fromEntries(Object.entries(evaluated(facts).dimensions).map(([id, { score }]) => [id, [score!.min, score!.max]]));

test("the sheet adds up, and nothing in it is doubtful", () => {
	const { sharedDictionary: _, ...document } = sheetDocument;
	expect(checkStandard(document)).toEqual([]);
});

describe("the best", () => {
	// 25 + 30 + 25 + 20 = 100, and of 5 + 3 for honours 5 at most.
	test("has 100 points and the bonus outside of them", () => {
		const { score, outcome, level, vetoes } = evaluated(best);
		expect(score).toEqual({
			min: 105,
			max: 105,
			of: 100,
			policy: "source",
			bonus: { min: 5, max: 5 },
			deduction: { min: 0, max: 0 },
		});
		expect(outcome).toBe("pass");
		expect(level).toEqual({ certain: "excellent", possible: ["excellent"] });
		expect(vetoes).toEqual([]);
		expect(dimensionsOf(best)).toEqual({ organisation: [25, 25], environment: [30, 30], safety: [25, 25], culture: [20, 20] });
	});

	// Each is one step short of what is asked for; the points that it costs.
	test.each<[string, Facts, number]>([
		[
			"a quarter without a meeting: −2",
			{ "meetings.held": [{ day: "2025-06-30" }, ...(best["meetings.held"] as []).slice(1)] },
			2,
		],
		// 999 of 10,000 are 9.99 %: 9.99 of 10 points.
		["one volunteer fewer: −0.01", { "volunteers.registered": 999 }, 0.01],
		// 269 of 300 are less than 90 %.
		["one dissatisfied more: −2", { "survey.satisfied": { count: 269, of: 300 } }, 2],
		["one complaint overdue: −0.5", { "complaints.overdue": 1 }, 0.5],
		["one heap of litter: −0.5", { "disorder.litter": 1 }, 0.5],
		["one structure: −2", { "disorder.structures": 1 }, 2],
		["a tenth of a point of green cover: −0.5", { "greening.coverage": 34.9 }, 0.5],
		["the river: −10", { "river.clean": false }, 10],
		["6.1 % more crime: −3", { "crime.growth": 6.1 }, 3],
		["7.1 % more crime: −6", { "crime.growth": 7.1 }, 6],
		["8.1 % more crime: −10", { "crime.growth": 8.1 }, 10],
		["one drill: −2.5", { "drills.held": [{ day: "2026-05-12" }] }, 2.5],
		["one guard fewer: −5", { "guards.employed": 19 }, 5],
		["a library of grade B: −2", { "library.grade": "B" }, 2],
		["a kind of activity fewer: −2", { "activities.held": (best["activities.held"] as []).slice(1) }, 2],
		["0.1 m² fewer: −6", { "space.rooms": 799.9 }, 6],
	])("%s", (_, worse, lost) => {
		const { score, outcome } = evaluated({ ...best, ...worse });
		expect(score).toMatchObject({ min: Number((105 - lost).toFixed(2)), max: Number((105 - lost).toFixed(2)) });
		expect(outcome).toBe("pass");
	});
});

describe("the middle", () => {
	// Organisation 6 + 6.5 + 5 = 17.5. Environment 4.5 + 9 of 20; the river's 10 go to the rest: × 30 / 20 = 20.25.
	// Safety 7 + 2.5 + 5 + 5 = 19.5. Culture 6 + 6 + 0 = 12, exactly its floor.
	// 17.5 + 13.5 + 19.5 + 12 = 62.5 of 90 points are 62.5 × 100 / 90; and 2 of bonus, 1.5 off: 69.94…
	const total = (62.5 * 10) / 9 + 2 - 1.5;

	test("passes by a hair in culture, and is qualified", () => {
		const { score, outcome, level } = evaluated(middle);
		expect(dimensionsOf(middle)).toEqual({
			organisation: [17.5, 17.5],
			environment: [20.25, 20.25],
			safety: [19.5, 19.5],
			culture: [12, 12],
		});
		expect(score!.min).toBeCloseTo(total, 10);
		expect(score!.max).toBe(score!.min);
		expect(score).toMatchObject({ bonus: { min: 2, max: 2 }, deduction: { min: 1.5, max: 1.5 } });
		expect(outcome).toBe("pass");
		expect(level).toEqual({ certain: "qualified", possible: ["qualified"] });
	});

	// A library of grade B has 2 points fewer: culture has 10 of the 12 that it needs, with 67.7 in all.
	test("fails one grade lower, for the floor alone", () => {
		const { outcome, conditions, level } = evaluated({ ...middle, "library.grade": "B" });
		expect(outcome).toBe("fail");
		expect(conditions!.filter(({ holds }) => holds !== true)).toEqual([
			{ of: { kind: "dimension", id: "culture" }, atLeast: 12, holds: false },
		]);
		expect(level!.certain).toBe("qualified");
	});

	test.each([
		["zh", "得分：69.94（满分 100）"],
		["en", "Score: 69.94 of 100"],
	] as const)("has its score in words, in %s", (locale, score) => {
		expect(explain(sheet, middle, { asOf, locale }).score).toBe(score);
	});

	test.each(["zh", "en"] as const)("is explained by lines that add up to it, in %s", (locale) => {
		const { sheet: said, rules } = explain(sheet, middle, { asOf, locale });
		const lines = said!.ledger.map(({ text, min, max }) => `${text} | ${min === max ? round(min) : `${min}–${max}`}`);
		expect(lines).toEqual(
			locale === "zh"
				? [
						"组织与参与：17.5 分（满分 25） | 17.5",
						"环境：20.25 分（满分 30） | 20.25",
						"平安：19.5 分（满分 25） | 19.5",
						"文化：12 分（满分 20） | 12",
						"不适用的项目让出的分，由其余各项按比例分得 | 0.1944",
						"加分：2 | 2",
						"总分中扣除：-1.5 | -1.5",
					]
				: [
						"Organisation: 17.5 of 25 | 17.5",
						"Environment: 20.25 of 30 | 20.25",
						"Safety: 19.5 of 25 | 19.5",
						"Culture: 12 of 20 | 12",
						"Points of what does not apply, shared by the rest in proportion | 0.1944",
						"Bonus: 2 | 2",
						"Taken off the total: -1.5 | -1.5",
					],
		);
		expect(said!.ledger.reduce((sum, { min }) => sum + min, 0)).toBeCloseTo(total, 10);
		for (const [id, { points }] of Object.entries(rules)) {
			expect(
				(points?.lines ?? []).reduce((sum, { min }) => sum + min, 0),
				id,
			).toBeCloseTo(points?.min ?? 0, 10);
		}
	});
});

const round = (number: number) => Number(number.toFixed(4));

describe("the worst", () => {
	// No item has a point, and a total is never below 0, whatever is taken off.
	test("has none, fails, and reaches no level", () => {
		const { score, outcome, level, vetoes } = evaluated(worst);
		expect(score).toMatchObject({ min: 0, max: 0, bonus: { min: 0, max: 0 }, deduction: { min: 10, max: 10 } });
		expect(outcome).toBe("fail");
		expect(level).toEqual({ certain: null, possible: [null] });
		expect(vetoes!.map(({ rule }) => rule)).toEqual([
			"organisation.integrity",
			"environment.burning",
			"safety.accidents",
			"safety.incidents",
		]);
	});
});

describe("missing facts", () => {
	// Without satisfaction (7 points) and crime (10): 88 to 105. Organisation has 18 of 15, safety 15 of 15: it passes.
	test("leave 88 to 105, which passes, and may be good or excellent", () => {
		const open = evaluated({ ...best, "survey.satisfied": undefined, "crime.growth": undefined });
		expect(open.score).toMatchObject({ min: 88, max: 105 });
		expect(open.outcome).toBe("pass");
		expect(open.level).toEqual({ certain: "good", possible: ["good", "excellent"] });
		expect(open.rules["safety.crime"]!.points).toEqual({ min: 0, max: 10, of: 10, missing: ["crime.growth"] });
	});

	// Litter costs from 3 to 5 points, its cap.
	test("of which something is known narrow it: “at least six heaps” cost 3 to 5 points", () => {
		expect(evaluated({ ...best, "disorder.litter": { atLeast: 6 } }).score).toMatchObject({ min: 100, max: 102 });
	});

	// With a river that may be dirty: 95 to 105. Without one, the other 90 points are all there: 100 and the bonus.
	test("of a river that may or may not be there", () => {
		const open = evaluated({ ...best, "river.present": undefined, "river.clean": undefined });
		expect(open.score).toMatchObject({ min: 95, max: 105 });
		expect(open.outcome).toBe("pass");
	});

	test("about everything leave everything open", () => {
		const { score, outcome, level } = evaluated({});
		expect(score).toMatchObject({ min: 0, max: 105, bonus: { min: 0, max: 5 }, deduction: { min: 0, max: 10 } });
		expect(outcome).toBe("unknown");
		expect(level).toEqual({ certain: null, possible: [null, "qualified", "good", "excellent"] });
	});
});

describe("vetoes", () => {
	// Its own 5 points are lost too: 95 and the bonus.
	test("a major accident: no title, whatever the score", () => {
		const { score, outcome, level, vetoes } = evaluated({ ...best, "accidents.major": [{ day: "2025-07-01" }] });
		expect(score).toMatchObject({ min: 100, max: 100 });
		expect(outcome).toBe("fail");
		expect(level!.certain).toBe(null);
		expect(vetoes).toEqual([{ rule: "safety.accidents", veto: "pass", certain: true }]);
	});

	test("an accident of the year before is none", () => {
		expect(evaluated({ ...best, "accidents.major": [{ day: "2025-06-30" }] }).outcome).toBe("pass");
	});

	test("nobody knows of accidents: undecided", () => {
		const { outcome, score, vetoes } = evaluated({ ...best, "accidents.major": undefined });
		expect(outcome).toBe("unknown");
		expect(score).toMatchObject({ min: 100, max: 105 });
		expect(vetoes).toEqual([{ rule: "safety.accidents", veto: "pass", certain: false }]);
	});

	test("corruption: the community may not apply", () => {
		const { outcome, vetoes } = evaluated({ ...best, "finance.corruption": 1 });
		expect(outcome).toBe("fail");
		expect(vetoes).toEqual([{ rule: "organisation.integrity", veto: "application", certain: true }]);
	});

	// The 10 points of disorder are gone, whether or not there was litter: 90 and the bonus.
	test("waste burned: the item of disorder is zeroed", () => {
		const { rules, score, outcome } = evaluated({
			...best,
			"disorder.burning": [{ day: "2026-06-30" }],
			"disorder.litter": null,
		});
		expect(rules["environment.disorder"]!.points).toEqual({ min: 0, max: 0, of: 10 });
		expect(score).toMatchObject({ min: 95, max: 95 });
		expect(outcome).toBe("pass");
	});

	test("a mass incident: good at best", () => {
		const { level, outcome, score } = evaluated({ ...best, "incidents.mass": 1 });
		expect(score!.min).toBe(105);
		expect(outcome).toBe("pass");
		expect(level).toEqual({ certain: "good", possible: ["good"] });
	});

	test.each([
		["zh", "第 1 条“无重大安全事故”不达标，一票否决：不予通过"],
		["en", "Clause 1, “No major accident”, fails, which is a veto: the standard is not met"],
	] as const)("are named with their clause, in %s", (locale, text) => {
		const facts = { ...best, "accidents.major": [{ day: "2026-06-30" }] };
		expect(explain(sheet, facts, { asOf, locale }).sheet!.vetoes).toEqual([text]);
	});
});
