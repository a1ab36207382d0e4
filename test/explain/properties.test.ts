/** What holds of every explanation, whatever the facts: it says what the evaluation found, all of it, and changes nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { type ExplanationNode, explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { exampleDay as asOf } from "../../src/model/rule.js";
import { locales } from "../../src/model/text.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { wuxi } from "../support/wuxi.js";

const options = fc.record({ asOf: fc.constant(asOf), locale: fc.constantFrom(...locales) });

const facts: fc.Arbitrary<Facts> = fc.tuple(fc.integer({ min: 0 }), fc.boolean()).map(([seed, isComplete]) => {
	const random = randomOf(seed);
	const complete = completeFacts(wuxi, random, asOf);
	return isComplete ? complete : blurredFacts(wuxi, complete, random, asOf);
});

const numRuns = 25;

describe("an explanation of the Wuxi standard", () => {
	it("has the outcomes, scores and gaps of the evaluation", () => {
		fc.assert(
			fc.property(facts, options, (given, how) => {
				const evaluation = evaluate(wuxi, given, how);
				const explanation = explain(wuxi, given, how);
				expect(explanation.outcome).toBe(evaluation.outcome);
				expect(Object.keys(explanation.rules)).toEqual(Object.keys(evaluation.rules));
				for (const [id, { outcome, missing, approximate = [], judgement }] of Object.entries(evaluation.rules)) {
					const rule = explanation.rules[id]!;
					expect(rule.outcome, id).toBe(outcome);
					expect(rule.judgement, id).toBe(judgement);
					expect(
						rule.questions.map(({ input }) => input),
						id,
					).toEqual([...missing, ...approximate]);
				}
				for (const { id, outcome } of explanation.dimensions) expect(outcome).toBe(evaluation.dimensions[id]!.outcome);
			}),
			{ numRuns },
		);
	});

	it("lists every rule that fails and every undecided one, once, in the standard and in its dimension", () => {
		fc.assert(
			fc.property(facts, options, (given, how) => {
				const { fails, undecided, dimensions, rules } = explain(wuxi, given, how);
				const thatAre = (kind: string) => Object.values(rules).flatMap(({ id, outcome }) => (outcome === kind ? [id] : []));
				expect([...fails].sort()).toEqual(thatAre("fail").sort());
				expect([...undecided].sort()).toEqual(thatAre("unknown").sort());
				expect(dimensions.flatMap((dimension) => dimension.fails)).toEqual(thatAre("fail"));
				expect(dimensions.flatMap((dimension) => dimension.undecided)).toEqual(thatAre("unknown"));
			}),
			{ numRuns },
		);
	});

	it("has a tree whose parts come out as the evaluation’s", () => {
		fc.assert(
			fc.property(facts, options, (given, how) => {
				const evaluation = evaluate(wuxi, given, how);
				for (const { id, tree } of Object.values(explain(wuxi, given, how).rules)) {
					const { parts } = evaluation.rules[id]!;
					if (parts === undefined) continue;
					const results = tree.slice(0, Object.keys(parts).length).map(({ result }) => result);
					expect(results, id).toEqual(Object.values(parts).map(({ outcome }) => outcome));
				}
			}),
			{ numRuns },
		);
	});

	it("has no step that fails above steps that all hold, nor the other way round", () => {
		const conditions = ({ children }: ExplanationNode) => children.filter(({ result }) => result !== "value");
		const check = (node: ExplanationNode): void => {
			const inner = conditions(node);
			const results = new Set(inner.map(({ result }) => result));
			if (results.size === 1 && !results.has("unknown")) expect([...results], node.text).toEqual([node.result]);
			inner.forEach(check);
		};
		fc.assert(
			fc.property(facts, options, (given, how) => {
				for (const { tree } of Object.values(explain(wuxi, given, how).rules)) tree.forEach(check);
			}),
			{ numRuns },
		);
	});

	it("changes nothing that it was given, and says the same again", () => {
		fc.assert(
			fc.property(facts, options, (given, how) => {
				const before = JSON.stringify([given, how, wuxi]);
				const first = explain(wuxi, given, how);
				expect(JSON.stringify([given, how, wuxi])).toBe(before);
				expect(explain(wuxi, given, how)).toEqual(first);
				expect(JSON.parse(JSON.stringify(first))).toEqual(first);
			}),
			{ numRuns: 5 },
		);
	});

	it("lists each fact that a rule reads, once", () => {
		fc.assert(
			fc.property(facts, options, (given, how) => {
				for (const { facts: used } of Object.values(explain(wuxi, given, how).rules)) {
					const ids = used.map(({ input }) => input);
					expect(new Set(ids).size).toBe(ids.length);
					for (const id of ids) expect(given[id]).toBeDefined();
				}
			}),
			{ numRuns },
		);
	});
});
