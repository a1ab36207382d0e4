/** What is called exact is neither wider nor narrower than trying every value of everything that is open. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../src/evaluate/evaluate.js";
import { randomOf } from "../support/arbitrary-facts.js";
import { everyFacts, standardOfFewValues } from "../support/arbitrary-standards.js";
import { fits, someFacts } from "../support/few-values.js";

const asOf = "2025-12-31";
const all = everyFacts();

const sorted = (outcomes: Iterable<string>) => [...new Set(outcomes)].sort();

describe("by trying everything", { timeout: 60_000 }, () => {
	const claims = { rules: 0, totals: 0 };

	it("what is possible is possible, and where it says exact, nothing else is", () => {
		fc.assert(
			fc.property(fc.noShrink(fc.integer()), (seed) => {
				const random = randomOf(seed);
				const standard = standardOfFewValues(random);
				for (let i = 0; i < 3; i++) {
					const facts = someFacts(random, all);
					const open = evaluate(standard, facts, { asOf });
					const truths = all.filter((one) => fits(facts, one)).map((one) => evaluate(standard, one, { asOf }));
					expectExact(open, truths, claims);
				}
			}),
			{ numRuns: 120 },
		);
		// The claim is made often enough to be worth testing.
		expect(claims.rules).toBeGreaterThan(100);
		expect(claims.totals).toBeGreaterThan(3);
	});
});

function expectExact(open: Evaluation, truths: readonly Evaluation[], claims: { rules: number; totals: number }): void {
	for (const [id, rule] of Object.entries(open.rules)) {
		const reached = sorted(truths.map((truth) => truth.rules[id]!.outcome));
		if (rule.exact === false) expect(rule.possible).toEqual(expect.arrayContaining(reached));
		else {
			expect(sorted(rule.possible), id).toEqual(reached);
			if (rule.outcome === "unknown") claims.rules++;
		}
	}
	const scores = truths.map((truth) => truth.score?.min).filter((score) => score !== undefined);
	expect(open.possible).toEqual(expect.arrayContaining(sorted(truths.map((truth) => truth.outcome))));
	if (!open.exact) return;
	if (truths.length > 1) claims.totals++;
	expect(sorted(open.possible)).toEqual(sorted(truths.map((truth) => truth.outcome)));
	if (scores.length === 0) return;
	expect(open.score!.min).toBe(Math.min(...scores));
	expect(open.score!.max).toBe(Math.max(...scores));
}
