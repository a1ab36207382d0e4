/** Practice 3: pass, fail, not applicable, unknown; and what becomes of the points of what does not apply. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { withEmittedCode } from "../support/emitted.js";
import { issuesOf } from "../support/issues.js";
import { asOf, endsOf, itemOf } from "../support/item.js";
import { figure, read, sheetScoring, smallStandard } from "../support/standard.js";

/** Streets 60, river 30, new estates 10 points. */
const withPolicy = (notApplicable: string) =>
	smallStandard({
		inputs: {
			"streets.clean": "boolean",
			"river.present": "boolean",
			"river.clean": "boolean",
			"estates.new": "count",
			"estates.handedOver": { type: "count", within: "estates.new" },
		},
		rules: {
			"main.streets": { logic: read("streets.clean"), points: { full: 60 } },
			"water.river": { appliesWhen: read("river.present"), logic: read("river.clean"), points: { full: 30 } },
			"main.estates": {
				appliesWhen: { ">": [read("estates.new"), 0] },
				points: {
					full: 10,
					// A tenth of a point for each per cent that was handed over: 100 × handed over / new.
					gain: [{ points: 10, share: { value: read("measures.estates.rate"), of: 100 } }],
				},
			},
		},
		measures: {
			"estates.rate": { logic: { "/": [{ "*": [read("estates.handedOver"), 100] }, read("estates.new")] } },
		},
		scoring: sheetScoring({ notApplicable }),
	});

const policies = ["redistribute", "full", "zero"] as const;

/** The outcome and the points of each rule, and the score, under each policy. */
const under = (policy: string, facts: Facts) => {
	const { rules, score } = evaluate(withPolicy(policy), facts, { asOf });
	return {
		rules: Object.values(rules).map(({ outcome, points }) => [outcome, points && endsOf(points)]),
		score: score && endsOf(score),
	};
};

const everything: Facts = {
	"streets.clean": true,
	"river.present": true,
	"river.clean": true,
	"estates.new": 4,
	"estates.handedOver": 4,
};

describe.each(policies)("policy %s", (policy) => {
	test("is of no account where everything applies", () => {
		expect(under(policy, everything)).toEqual({
			rules: [
				["pass", 60],
				["pass", 10],
				["pass", 30],
			],
			score: 100,
		});
		// Three of four handed over: 7.5.
		expect(under(policy, { ...everything, "estates.handedOver": 3 }).score).toBe(97.5);
	});
});

describe("no river, no new estates, dirty streets and clean ones", () => {
	const dirty = { ...everything, "streets.clean": false, "river.present": false };
	const none = { ...everything, "river.present": false, "estates.new": 0, "estates.handedOver": 0 };

	test("redistribute: 10 of 70 points are 14.28…; 60 of 60 are all", () => {
		const { rules, score } = under("redistribute", dirty);
		expect(rules[2]).toEqual(["not-applicable", undefined]);
		expect(score).toBeCloseTo(100 / 7, 10);
		expect(under("redistribute", none)).toEqual({
			rules: [
				["pass", 60],
				["not-applicable", undefined],
				["not-applicable", undefined],
			],
			score: 100,
		});
	});

	test("full: 30 + 10, and 60 + 30 + 10", () => {
		expect(under("full", dirty)).toEqual({
			rules: [
				["fail", 0],
				["pass", 10],
				["not-applicable", 30],
			],
			score: 40,
		});
		expect(under("full", none).score).toBe(100);
	});

	test("zero: 10, and 60", () => {
		expect(under("zero", dirty)).toEqual({
			rules: [
				["fail", 0],
				["pass", 10],
				["not-applicable", 0],
			],
			score: 10,
		});
		expect(under("zero", none).score).toBe(60);
	});

	test("refuse: a rule that may not apply is refused", () => {
		expect(issuesOf(() => withPolicy("refuse"))).toEqual([
			"refuses-not-applicable rules.water.river.appliesWhen",
			"refuses-not-applicable rules.main.estates.appliesWhen",
		]);
	});
});

describe("it is not known whether there is a river", () => {
	const clean = { ...everything, "river.present": undefined };
	const dirty = { ...clean, "river.clean": false };

	// Clean, if it is there: 100 in any case, but where no river has no points: 70.
	test.each([
		["redistribute", 100],
		["full", 100],
		["zero", [70, 100]],
	])("clean, policy %s", (policy, score) => {
		expect(under(policy, clean).score).toEqual(score);
	});

	// Dirty, if it is there: 70. If not: 100 of what is left, 100, or 70.
	test.each([
		["redistribute", [70, 100]],
		["full", [70, 100]],
		["zero", 70],
	])("dirty, policy %s", (policy, score) => {
		expect(under(policy, dirty).score).toEqual(score);
	});

	test("it may fail or not apply, and never passes", () => {
		const { outcome, possible, missing } = evaluate(withPolicy("full"), dirty, { asOf }).rules["water.river"]!;
		expect([outcome, possible, missing]).toEqual(["unknown", ["fail", "not-applicable"], ["river.present"]]);
	});
});

describe("nothing applies at all", () => {
	const alone = (notApplicable: string) =>
		itemOf({
			inputs: { "river.present": "boolean", "river.clean": "boolean" },
			rule: { appliesWhen: read("river.present"), logic: read("river.clean"), points: { full: 30 } },
			scoring: sheetScoring({ of: 30, pass: { score: 20 }, notApplicable }),
		}).standard;

	test("no score, and no outcome", () => {
		const { outcome, score } = evaluate(alone("redistribute"), { "river.present": false }, { asOf });
		expect([outcome, score]).toEqual(["not-applicable", null]);
	});

	test("or perhaps none", () => {
		const { possible, score } = evaluate(alone("redistribute"), {}, { asOf });
		expect(possible).toEqual(["fail", "not-applicable", "pass"]);
		expect(score).toMatchObject({ min: 0, max: 30, maybeNull: true });
	});
});

describe("a denominator that is zero where the rule does not apply", () => {
	const measures = { "x.rate": { logic: { "/": [{ "*": [read("x.part"), 100] }, read("x.whole")] } } };
	const inputs = { "x.part": { type: "count", within: "x.whole" }, "x.whole": "count" } as const;
	const appliesWhen = { ">": [read("x.whole"), 0] };
	const reached = { ">=": [read("measures.x.rate"), read("parameters.limit")] };
	const parameters = { limit: figure(90, { unit: "percent" }) };
	const points = {
		full: 10,
		lose: [{ points: 1, perStep: { value: read("measures.x.rate"), below: 90, step: 10, of: "value", rounding: "floor" } }],
	};
	const nobody: Facts = { "x.part": 0, "x.whole": 0 };

	describe.each<[string, object]>([
		["in its logic", { parameters, logic: reached, points: { full: 10 } }],
		["in its points", { points }],
		["in both", { parameters, logic: reached, points }],
		[
			"in a part",
			{
				parameters,
				parts: [
					{ id: "rate", logic: reached },
					{ id: "any", logic: { ">": [read("x.part"), 3] } },
				],
				points: { full: 10 },
			},
		],
		[
			"in the points of parts",
			{ parameters, parts: [{ id: "rate", logic: reached }], points: { full: 10, parts: { rate: 10 } } },
		],
		[
			"for those that are not exempt",
			{
				parameters,
				logic: reached,
				points,
				exempt: { when: { ">": [read("x.part"), 5] }, because: { zh: "免考", en: "exempt" } },
			},
		],
	])("%s", (_, rule) => {
		test.each([
			["redistribute", undefined],
			["full", 10],
			["zero", 0],
		])("policy %s", (notApplicable, full) => {
			const { standard } = itemOf({ inputs, measures, rule: { appliesWhen, ...rule }, scoring: sheetScoring({ notApplicable }) });
			// None of nothing is none, whether it is said or not.
			for (const facts of [nobody, { "x.whole": 0 }]) {
				for (const one of [standard, withEmittedCode(standard)]) {
					const { outcome, reason, missing } = evaluate(one, facts, { asOf }).rules["main.item"]!;
					expect([outcome, reason, missing]).toEqual(["not-applicable", undefined, []]);
				}
				const own = evaluate(standard, facts, { asOf }).rules["main.item"]!.points;
				expect(own).toEqual(full === undefined ? undefined : { min: full, max: full, of: 10 });
				for (const locale of ["zh", "en"] as const) {
					const said = explain(standard, facts, { asOf, locale }).rules["main.item"]!;
					expect(said.outcome).toBe("not-applicable");
					expect(said.because.join()).not.toMatch(/divi|除/);
					expect(said.questions).toEqual([]);
				}
			}
		});
	});
});

test.each([
	["zh", "不适用的项目让出的分，由其余各项按比例分得", 30],
	["en", "Points of what does not apply, shared by the rest in proportion", 30],
] as const)("the explanation says who has its points, in %s", (locale, text, points) => {
	const facts = { ...everything, "river.present": false };
	const { ledger } = explain(withPolicy("redistribute"), facts, { asOf, locale }).sheet!;
	expect(ledger.at(-1)).toMatchObject({ text, min: points, max: points });
	expect(ledger.reduce((sum, { min }) => sum + min, 0)).toBe(100);
});
