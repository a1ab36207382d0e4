/** What is called impossible never happens, on the Wuxi standard and on made-up ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../src/evaluate/evaluate.js";
import type { Decided } from "../../src/model/outcome.js";
import type { Standard } from "../../src/model/standard.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";
import { deepFrozen } from "../support/issues.js";
import { added, standards } from "../support/standards.js";
import { wuxi } from "../support/wuxi.js";

/** The standards beside Wuxi, and what overlays add. */
const others = [...standards.filter(({ name }) => name !== "wuxi"), ...added];

const seeds = fc.noShrink(fc.integer());
const days = fc.constantFrom("2025-12-31", "2024-02-29", "2025-06-15", "2025-02-28");

/** What came out of the whole truth must be among what some of it left open. */
function expectHeld(truth: Evaluation, open: Evaluation): void {
	for (const [id, rule] of Object.entries(truth.rules)) {
		expect(open.rules[id]!.possible, id).toContain(rule.outcome);
		for (const [part, { outcome }] of Object.entries(rule.parts ?? {}))
			expect(open.rules[id]!.parts![part]!.possible).toContain(outcome);
	}
	for (const [id, dimension] of Object.entries(truth.dimensions)) {
		expect(open.dimensions[id]!.possible, id).toContain(dimension.outcome);
		expectWithin(dimension.score, open.dimensions[id]!.score, true);
	}
	expect(open.possible).toContain(truth.outcome);
	expectWithin(truth.score, open.score, open.score === null || open.score.maybeNull === true);
}

function expectWithin(
	truth: { min: number; max: number } | null,
	open: { min: number; max: number } | null,
	mayBeNull: boolean,
): void {
	if (truth === null) {
		expect(mayBeNull).toBe(true);
		return;
	}
	expect(open).not.toBeNull();
	expect(open!.min).toBeLessThanOrEqual(truth.min);
	expect(open!.max).toBeGreaterThanOrEqual(truth.max);
}

function checkSoundness(standard: Standard, seed: number, asOf: string): void {
	const random = randomOf(seed);
	const facts = completeFacts(standard, random, asOf);
	const truth = evaluate(standard, facts, { asOf });
	for (let i = 0; i < 4; i++) {
		const blurred = blurredFacts(standard, facts, random, asOf);
		expectHeld(truth, evaluate(standard, blurred, { asOf }));
	}
}

describe("whatever is left out or blurred, the truth stays possible", { timeout: 60_000 }, () => {
	it("under the Wuxi standard", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => checkSoundness(wuxi, seed, asOf)),
			{ numRuns: 60 },
		);
	});

	it.each(others)("under $name", ({ standard }) => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => checkSoundness(standard, seed, asOf)),
			{ numRuns: 60 },
		);
	});

	it.each(others)("and what is known of everything decides every rule of $name", ({ standard }) => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const { rules } = evaluate(standard, completeFacts(standard, randomOf(seed), asOf), { asOf });
				for (const [id, rule] of Object.entries(rules)) expect(rule.outcome, id).not.toBe("unknown");
			}),
			{ numRuns: 100 },
		);
	});

	it("under made-up standards", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => checkSoundness(standardOfManyValues(randomOf(seed)), seed + 1, asOf)),
			{ numRuns: 300 },
		);
	});

	it("and what is known of everything is decided", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const { rules, outcome, score } = evaluate(wuxi, completeFacts(wuxi, randomOf(seed), asOf), { asOf });
				const decided: readonly Decided[] = ["pass", "fail", "not-applicable"];
				for (const [id, rule] of Object.entries(rules)) expect(decided, id).toContain(rule.outcome);
				expect(decided).toContain(outcome);
				expect(score!.min).toBe(score!.max);
			}),
			{ numRuns: 100 },
		);
	});

	it("the more is known, the less is possible", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const random = randomOf(seed);
				const facts = completeFacts(wuxi, random, asOf);
				const kept = Object.entries(facts).filter(() => random() < 0.6);
				const fewer = kept.filter(() => random() < 0.6);
				const [more, less] = [kept, fewer].map((some) => evaluate(wuxi, Object.fromEntries(some), { asOf }));
				for (const [id, rule] of Object.entries(more!.rules)) {
					for (const outcome of rule.possible) expect(less!.rules[id]!.possible, id).toContain(outcome);
				}
				expectWithin(more!.score, less!.score, true);
			}),
			{ numRuns: 100 },
		);
	});
});

describe("an evaluation", { timeout: 60_000 }, () => {
	it("changes nothing, and is the same each time", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const random = randomOf(seed);
				const facts = deepFrozen(blurredFacts(wuxi, completeFacts(wuxi, random, asOf), random, asOf));
				const before = JSON.stringify(facts);
				const first = JSON.stringify(evaluate(wuxi, facts, { asOf }));
				expect(JSON.stringify(evaluate(wuxi, facts, { asOf }))).toBe(first);
				expect(JSON.stringify(facts)).toBe(before);
			}),
			{ numRuns: 50 },
		);
	});
});
