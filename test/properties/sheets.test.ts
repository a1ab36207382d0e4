/** Sheets of points by trying everything: no score, verdict or level falls outside, and what is called exact is reached. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../src/evaluate/evaluate.js";
import type { ScoreRange } from "../../src/model/score.js";
import { randomOf } from "../support/arbitrary-facts.js";
import { everySheetFacts, fits, sheetOfFewValues, someSheetFacts } from "../support/arbitrary-sheets.js";

const asOf = "2025-12-31";

const nearly = 1e-9;

/** The truths lie within; `isReached` says that both ends are among them. */
function expectWithin(open: ScoreRange, truths: readonly ScoreRange[], isReached: boolean): void {
	const [least, most] = [Math.min(...truths.map(({ min }) => min)), Math.max(...truths.map(({ max }) => max))];
	expect(open.min).toBeLessThanOrEqual(least + nearly);
	expect(open.max).toBeGreaterThanOrEqual(most - nearly);
	if (!isReached) return;
	expect(open.min).toBeCloseTo(least, 9);
	expect(open.max).toBeCloseTo(most, 9);
}

function expectHeld(open: Evaluation, truths: readonly Evaluation[]): void {
	const outcomes = new Set(truths.map(({ outcome }) => outcome));
	expect(open.possible).toEqual(expect.arrayContaining([...outcomes]));
	if (open.exact) expect([...open.possible].sort()).toEqual([...outcomes].sort());
	const scores = truths.flatMap(({ score }) => score ?? []);
	if (scores.length < truths.length) expect(open.score === null || open.score.maybeNull).toBe(true);
	if (scores.length > 0) expectWithin(open.score!, scores, open.exact);
	for (const { level, dimensions } of truths) {
		expect(open.level!.possible).toContain(level!.certain);
		for (const [id, { outcome }] of Object.entries(dimensions)) expect(open.dimensions[id]!.possible).toContain(outcome);
	}
	for (const [id, { possible, points }] of Object.entries(open.rules)) {
		const own = truths.map(({ rules }) => rules[id]!);
		for (const { outcome } of own) expect(possible).toContain(outcome);
		const scored = own.flatMap((one) => one.points ?? []);
		if (scored.length > 0) expectWithin(points!, scored, false);
	}
	for (const { veto, rule, certain } of open.vetoes!) {
		if (certain) expect(truths.every(({ vetoes }) => vetoes!.some((one) => one.rule === rule && one.veto === veto))).toBe(true);
	}
}

describe("by trying everything", { timeout: 60_000 }, () => {
	it("a sheet's score, verdict and level are among those that are possible", () => {
		let claims = 0;
		fc.assert(
			fc.property(fc.noShrink(fc.integer()), (seed) => {
				const random = randomOf(seed);
				const standard = sheetOfFewValues(random);
				for (let i = 0; i < 3; i++) {
					const facts = someSheetFacts(random);
					const open = evaluate(standard, facts, { asOf });
					const truths = everySheetFacts.filter((one) => fits(facts, one)).map((one) => evaluate(standard, one, { asOf }));
					expectHeld(open, truths);
					if (open.exact && truths.length > 1) claims++;
				}
			}),
			{ numRuns: 100 },
		);
		// The claim is made often enough to be worth testing.
		expect(claims).toBeGreaterThan(10);
	});
});
