/** A plan reaches its target; one that is called optimal is as cheap as the cheapest of all facts that reach it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Limits, plan } from "../../src/advice/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import { oneOf, randomOf, whole } from "../support/arbitrary-facts.js";
import { everyFacts, type SmallFact, standardOfFewValues } from "../support/arbitrary-standards.js";

const seeds = fc.noShrink(fc.integer());
const asOf = "2025-12-31";
const all = everyFacts();

type SmallFacts = Readonly<Record<string, SmallFact>>;

function costOf(from: SmallFacts, to: SmallFacts, limits: Limits): number {
	let cost = 0;
	for (const [id, value] of Object.entries(to)) {
		if (value === from[id]) continue;
		const limit = limits[id];
		const perUnit = typeof limit === "object" ? limit.cost : undefined;
		const amount = typeof value === "number" ? Math.abs(value - (from[id] as number)) : 1;
		cost += perUnit === undefined ? 1 : perUnit * amount;
	}
	return cost;
}

let [reached, optimal, possible] = [0, 0, 0];

test("on made-up standards", { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const random = randomOf(seed);
			const standard = standardOfFewValues(random);
			const facts = oneOf(random, all);
			const limits: Limits = Object.fromEntries(
				Object.keys(facts).flatMap((id) => (random() < 0.5 ? [] : [[id, { cost: whole(random, 1, 5) }]])),
			);
			const score = whole(random, 10, 90);
			for (const target of ["pass", { score }] as const) {
				const reaches = (some: SmallFacts) => {
					const evaluation = evaluate(standard, some, { asOf });
					return target === "pass" ? evaluation.outcome === "pass" : evaluation.score !== null && evaluation.score.min >= score;
				};
				const cheapest = Math.min(...all.filter(reaches).map((some) => costOf(facts, some, limits)));
				if (cheapest < Infinity) possible++;
				const found = plan(standard, facts, { asOf, target, limits });
				if (!found.reached) continue;
				reached++;
				const after = { ...facts, ...Object.fromEntries(found.changes.map(({ input, to }) => [input, to])) } as SmallFacts;
				expect(reaches(after)).toBe(true);
				expect(found.cost).toBe(costOf(facts, after, limits));
				if (!found.optimal) continue;
				optimal++;
				expect(found.cost).toBe(cheapest);
			}
		}),
		{ numRuns: 80 },
	);
	// What is tried is not in vain: of what can be reached most is, and much of that is solved.
	expect(reached).toBeGreaterThan(possible / 2);
	expect(optimal).toBeGreaterThan(reached / 4);
});
