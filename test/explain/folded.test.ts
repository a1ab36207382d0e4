/** Steps that did not matter are folded: whatever is true of them, the rule would have come out the same. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { type ExplanationNode, explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { parseFacts } from "../../src/parse/facts.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";
import { read, smallStandard } from "../support/standard.js";

const asOf = "2025-12-31";

const inputs = { "a.one": "boolean", "a.two": "boolean", "a.three": "boolean", "c.ads": "count" } as const;

/** Each step by its text, those that did not matter in brackets. */
function outlined(nodes: readonly ExplanationNode[]): string[] {
	return nodes.flatMap(({ text, folded, children }) => {
		const [name] = text.split(":") as [string];
		return [folded ? `(${name})` : name, ...outlined(children)];
	});
}

const explained = (rule: unknown, facts: Facts) =>
	explain(smallStandard({ inputs, rules: { "main.rule": rule } }), facts, { asOf, locale: "en" }).rules["main.rule"]!;
const stepsOf = (rule: unknown, facts: Facts) => outlined(explained(rule, facts).tree);
const foldedFacts = (rule: unknown, facts: Facts) =>
	explained(rule, facts).facts.flatMap(({ input, folded }) => (folded ? [input] : []));

describe("folded is", () => {
	const either = { or: [read("a.one"), read("a.two")] };
	const both = { and: [read("a.one"), { "!": [read("a.two")] }] };

	test("of alternatives of which one holds, each that does not", () => {
		expect(stepsOf(either, { "a.one": true, "a.two": false })).toEqual(["one of these", "a.one", "(a.two)"]);
		expect(stepsOf(either, { "a.one": true })).toEqual(["one of these", "a.one", "(a.two)"]);
		expect(stepsOf(either, { "a.one": true, "a.two": true })).toEqual(["one of these", "a.one", "a.two"]);
		expect(stepsOf(either, { "a.one": false, "a.two": false })).toEqual(["one of these", "a.one", "a.two"]);
	});

	test("of conditions of which all are needed and one fails, each that does not", () => {
		expect(stepsOf(both, { "a.one": true, "a.two": true })).toEqual(["all of these", "(a.one)", "a.two"]);
		expect(stepsOf(both, { "a.one": true, "a.two": false })).toEqual(["all of these", "a.one", "a.two"]);
	});

	test("nothing of what is undecided, but what is decided within it", () => {
		const within = { and: [either, read("a.three")] };
		expect(stepsOf(within, { "a.one": true })).toEqual(["all of these", "one of these", "a.one", "(a.two)", "a.three"]);
	});

	test("of counted conditions, what is beyond enough", () => {
		const two = { ">=": [{ howMany: [read("a.one"), read("a.two"), read("a.three")] }, 2] };
		const steps = (facts: Facts) => stepsOf(two, facts).slice(1);
		expect(steps({ "a.one": true, "a.two": true, "a.three": false })).toEqual(["a.one", "a.two", "(a.three)"]);
		expect(steps({ "a.one": true, "a.two": false, "a.three": false })).toEqual(["(a.one)", "a.two", "a.three"]);
		const atMostOne = { ">=": [1, { howMany: [read("a.one"), read("a.two"), read("a.three")] }] };
		expect(stepsOf(atMostOne, { "a.one": true, "a.two": false }).slice(1)).toEqual(["a.one", "a.two", "a.three"]);
		expect(stepsOf(atMostOne, { "a.one": true, "a.two": false, "a.three": false }).slice(1)).toEqual([
			"(a.one)",
			"a.two",
			"a.three",
		]);
	});

	test("of parts, those that would not have changed the rule", () => {
		const parts = ["one", "two", "three"].map((id) => ({ id, logic: read(`a.${id}`) }));
		const named = (require: unknown, facts: Facts) => stepsOf({ parts, require }, facts).filter((step) => !step.startsWith("a."));
		expect(named("all", { "a.one": false, "a.two": true })).toEqual(["one", "(two)", "(three)"]);
		expect(named(2, { "a.one": true, "a.two": true, "a.three": false })).toEqual(["one", "two", "(three)"]);
		expect(named(2, { "a.one": true, "a.two": false, "a.three": false })).toEqual(["(one)", "two", "three"]);
	});

	test("with what did not matter, its facts", () => {
		expect(foldedFacts(either, { "a.one": true, "a.two": false })).toEqual(["a.two"]);
		expect(foldedFacts({ and: [either, read("a.two")] }, { "a.one": true, "a.two": false })).toEqual(["a.one"]);
		const gated = { appliesWhen: { ">": [read("c.ads"), 0] }, logic: read("a.one") };
		expect(foldedFacts(gated, { "c.ads": 0, "a.one": false })).toEqual(["a.one"]);
		expect(
			foldedFacts({ if: [read("a.one"), read("a.two"), read("a.three")] }, { "a.one": true, "a.two": true, "a.three": true }),
		).toEqual(["a.three"]);
	});
});

describe("what is folded can't have mattered", () => {
	test("other facts under folded steps leave every decided rule as it is", () => {
		let [folded, changed] = [0, 0];
		fc.assert(
			fc.property(fc.integer({ min: 0 }), (seed) => {
				const random = randomOf(seed);
				const standard = standardOfManyValues(random);
				const complete = completeFacts(standard, random, asOf);
				const facts = blurredFacts(standard, complete, random, asOf);
				const { rules } = evaluate(standard, facts, { asOf });
				const other = completeFacts(standard, random, asOf);
				for (const { id, outcome, facts: used } of Object.values(explain(standard, facts, { asOf }).rules)) {
					if (outcome === "unknown") continue;
					const idle = used.filter((fact) => fact.folded).map(({ input }) => input);
					if (idle.length === 0) continue;
					folded++;
					const instead = { ...facts, ...Object.fromEntries(idle.map((input) => [input, other[input]])) };
					if (parseFacts(standard, instead, { invalidFacts: "unknown" }).issues.some(({ severity }) => severity === "error"))
						continue;
					changed++;
					expect(evaluate(standard, instead, { asOf }).rules[id]?.outcome, id).toBe(rules[id]!.outcome);
				}
			}),
			{ numRuns: 100 },
		);
		expect(folded).toBeGreaterThan(30);
		expect(changed).toBeGreaterThan(10);
	}, 60_000);
});
