import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareEvaluations, type EvaluationCase, evaluateAgainst } from "../../src/compare/index.js";
import { WenmingError } from "../../src/errors.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import type { Outcome } from "../../src/model/outcome.js";
import type { Standard } from "../../src/model/standard.js";
import { changed } from "../support/arbitrary-changes.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";
import { figure, read, smallStandard } from "../support/standard.js";

const inputs = { "c.books": "count", "a.open": "boolean", "c.teams": "count" };
const [asOf, later] = ["2025-12-31", "2026-12-31"];

function standardOf(minimum: unknown, more: Record<string, unknown> = {}, other: Record<string, unknown> = {}): Standard {
	const books = {
		logic: { ">=": [read("c.books"), read("parameters.minimum")] },
		parameters: { minimum: typeof minimum === "number" ? figure(minimum) : minimum },
	};
	return smallStandard({ inputs, rules: { "main.books": books, "main.open": read("a.open"), ...more }, ...other });
}

const caseOf = (standard: Standard, facts: Facts, day = asOf): EvaluationCase => ({ standard, facts, options: { asOf: day } });

describe("two evaluations", () => {
	const [lenient, strict] = [standardOf(5), standardOf(8)];
	const books = (number: number): Facts => ({ "c.books": number, "a.open": true });

	test.each<[string, EvaluationCase, EvaluationCase, object]>([
		[
			"other facts",
			caseOf(lenient, books(3)),
			caseOf(lenient, books(6), later),
			{ before: "fail", after: "pass", cause: "facts" },
		],
		[
			"another standard",
			caseOf(lenient, books(6)),
			caseOf(strict, books(6)),
			{ before: "pass", after: "fail", cause: "standard" },
		],
		[
			"each alone",
			caseOf(lenient, books(9)),
			caseOf(standardOf(10), books(4)),
			{ before: "pass", after: "fail", cause: "either" },
		],
		[
			"only the two together",
			caseOf(lenient, books(9)),
			caseOf(strict, books(6)),
			{ before: "pass", after: "fail", cause: "both" },
		],
	])("differ by %s", (_, before, after, expected) => {
		const { rules } = compareEvaluations(before, after);
		expect(rules).toHaveLength(1);
		expect(rules[0]).toMatchObject({ rule: "main.books", ...expected });
	});

	it("say what each change alone comes to", () => {
		const { rules, outcome } = compareEvaluations(caseOf(lenient, books(9)), caseOf(strict, books(6)));
		expect(rules[0]).toMatchObject({ factsAlone: "pass", standardAlone: "pass" });
		expect(outcome).toEqual({ before: "pass", after: "fail", factsAlone: "pass", standardAlone: "pass", cause: "both" });
	});

	it("of which nothing changed differ in nothing, however little is known", () => {
		const comparison = compareEvaluations(caseOf(lenient, {}), caseOf(lenient, {}));
		expect(comparison.rules).toEqual([]);
		expect(comparison.outcome.cause).toBeNull();
		expect(comparison.score).toEqual({ comparable: true, ...zeros });
	});

	it("a rule that comes or goes does so with the standard", () => {
		const more = standardOf(5, { "main.teams": { ">=": [read("c.teams"), 2] } });
		const facts = { ...books(6), "c.teams": 1 };
		expect(compareEvaluations(caseOf(lenient, facts), caseOf(more, facts)).rules).toMatchObject([
			{ rule: "main.teams", before: null, after: "fail", factsAlone: null, standardAlone: "fail", cause: "standard" },
		]);
		expect(compareEvaluations(caseOf(more, facts), caseOf(lenient, facts)).rules).toMatchObject([
			{ rule: "main.teams", before: "fail", after: null, cause: "standard" },
		]);
	});

	it("of two editions of one standard differ by the standard, though only the day is another", () => {
		const dated = standardOf(figure({ values: [{ value: 5 }, { from: "2026-06-01", value: 8 }] }));
		expect(compareEvaluations(caseOf(dated, books(6)), caseOf(dated, books(6), later))).toMatchObject({
			before: { edition: asOf },
			after: { edition: later },
			rules: [{ rule: "main.books", cause: "standard" }],
		});
	});

	it("split the score into what the facts and what the standard made of it", () => {
		const { score } = compareEvaluations(
			caseOf(standardOf(5), { "c.books": 3, "a.open": true }),
			caseOf(standardOf(8), { "c.books": 6, "a.open": true }),
		);
		expect(score).toEqual({
			comparable: true,
			change: { min: 0, max: 0 },
			byFacts: { min: 50, max: 50 },
			byStandard: { min: -50, max: -50 },
		});
	});

	it("with facts missing give the range of the difference", () => {
		const { score } = compareEvaluations(caseOf(lenient, { "c.books": 3 }), caseOf(lenient, { "c.books": 6 }, later));
		expect(score).toMatchObject({ change: { min: 0, max: 100 }, byFacts: { min: 0, max: 100 }, byStandard: zeros.byStandard });
	});

	test.each<[string, Record<string, unknown>, readonly string[]]>([
		["scale", { of: 1000 }, ["scale"]],
		["policy", { policy: "source" }, ["policy"]],
		["weights", { notApplicable: "zero" }, ["weights"]],
	])("are not set against each other by another %s", (_, scoring, because) => {
		const other = standardOf(5, {}, { scoring: { ...lenient.scoring, ...scoring } });
		expect(compareEvaluations(caseOf(lenient, books(6)), caseOf(other, books(6))).score).toEqual({ comparable: false, because });
	});

	it("nor by other dimensions, or where nothing applies", () => {
		const wider = standardOf(5, { "more.teams": { ">=": [read("c.teams"), 2] } });
		const facts = { ...books(6), "c.teams": 3 };
		expect(compareEvaluations(caseOf(lenient, facts), caseOf(wider, facts)).score).toMatchObject({ because: ["dimensions"] });
		const gated = smallStandard({
			inputs,
			rules: { "main.open": { logic: read("a.open"), appliesWhen: { ">": [read("c.books"), 0] } } },
		});
		const none = caseOf(gated, { "c.books": 0, "a.open": true });
		expect(compareEvaluations(none, none).score).toEqual({ comparable: false, because: ["score"] });
	});

	it("leave unread what only one of the standards knows, and refuse what neither does", () => {
		const own = smallStandard({
			inputs: { ...inputs, "x.own": "count" },
			rules: { "main.open": read("a.open"), "main.own": { ">=": [read("x.own"), 1] } },
		});
		const [before, after] = [caseOf(lenient, books(6)), caseOf(own, { ...books(6), "x.own": 3 })];
		expect(compareEvaluations(before, after).rules.map(({ rule }) => rule)).toEqual(["main.own", "main.books"]);
		expect(() => compareEvaluations(before, caseOf(own, { "x.won": 3 }))).toThrow(WenmingError);
	});

	it("differ as their evaluations do, and what they say of the score holds for every completion", { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(fc.noShrink(fc.integer()), (seed) => {
				const random = randomOf(seed);
				const before = standardOfManyValues(random);
				const after = changed(before, random);
				const [one, other] = [completeFacts(before, random, asOf), completeFacts(after, random, later)];
				const [less, more] = [blurredFacts(before, one, random, asOf), blurredFacts(after, other, random, later)];
				const comparison = compareEvaluations(caseOf(before, less), caseOf(after, more, later));
				const [first, second] = [evaluate(before, less, { asOf }), evaluate(after, more, { asOf: later })];
				const outcomes = new Map(comparison.rules.map((rule) => [rule.rule, [rule.before, rule.after]]));
				for (const id of new Set([...Object.keys(first.rules), ...Object.keys(second.rules)])) {
					const pair: (Outcome | null)[] = [first.rules[id]?.outcome ?? null, second.rules[id]?.outcome ?? null];
					expect(outcomes.get(id)).toEqual(pair[0] === pair[1] ? undefined : pair);
				}
				const [scoreBefore, scoreAfter] = [evaluate(before, one, { asOf }).score, evaluate(after, other, { asOf: later }).score];
				if (!comparison.score.comparable || scoreBefore === null || scoreAfter === null) return;
				const moved = scoreAfter.min - scoreBefore.min;
				expect(comparison.score.change.min).toBeLessThanOrEqual(moved + 1e-9);
				expect(comparison.score.change.max).toBeGreaterThanOrEqual(moved - 1e-9);
			}),
			{ numRuns: 60 },
		);
	});
});

const zeros = { change: { min: 0, max: 0 }, byFacts: { min: 0, max: 0 }, byStandard: { min: 0, max: 0 } };

describe("several standards at once", () => {
	const city = smallStandard({
		id: "city",
		inputs: { ...inputs, "x.own": "count" },
		rules: { "main.books": { ">=": [read("c.books"), 8] }, "main.own": { ">=": [read("x.own"), 1] } },
	});
	const facts = { "c.books": 6, "a.open": true, "x.own": 0 };

	it("stand side by side, rule by rule", () => {
		const { columns, rows } = evaluateAgainst([standardOf(5), city], facts, { asOf });
		expect(columns.map(({ standard, evaluation, unread }) => [standard, evaluation.outcome, unread])).toEqual([
			["small", "pass", ["x.own"]],
			["city", "fail", ["a.open"]],
		]);
		expect(rows).toEqual([
			{ rule: "main.books", title: { zh: "main.books", en: "main.books" }, outcomes: ["pass", "fail"] },
			{ rule: "main.open", title: { zh: "main.open", en: "main.open" }, outcomes: ["pass", null] },
			{ rule: "main.own", title: { zh: "main.own", en: "main.own" }, outcomes: [null, "fail"] },
		]);
	});

	it("come out as each by itself", () => {
		const { columns } = evaluateAgainst([city, standardOf(5)], facts, { asOf });
		expect(columns[0]!.evaluation).toEqual(evaluate(city, facts, { asOf }));
	});

	it("may be one standard and its variant of one id, or none", () => {
		expect(evaluateAgainst([standardOf(5), standardOf(8)], { "c.books": 6 }, { asOf }).rows[0]!.outcomes).toEqual([
			"pass",
			"fail",
		]);
		expect(evaluateAgainst([], {}, { asOf })).toEqual({ asOf, columns: [], rows: [] });
	});

	it("leave another city's own inputs unread, and refuse a name that none knows", () => {
		const { columns } = evaluateAgainst([standardOf(5), city], { "local.elsewhere.trees": 3 }, { asOf });
		expect(columns.map(({ unread }) => unread)).toEqual([["local.elsewhere.trees"], ["local.elsewhere.trees"]]);
		expect(() => evaluateAgainst([standardOf(5), city], { "x.won": 3 }, { asOf })).toThrow(WenmingError);
		expect(() => evaluateAgainst([standardOf(5), city], null as unknown as object, { asOf })).toThrow(WenmingError);
	});
});
