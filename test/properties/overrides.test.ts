/** Overrides on made-up standards and sheets: what is overridden comes out so, and the whole as if its facts had said so. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { Decided } from "../../src/model/outcome.js";
import type { Override } from "../../src/model/override.js";
import type { Standard } from "../../src/model/standard.js";
import { blurredFacts, completeFacts, oneOf, type Random, randomOf } from "../support/arbitrary-facts.js";
import { sheetOfFewValues, someSheetFacts } from "../support/arbitrary-sheets.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";

const asOf = "2025-12-31";
const seeds = fc.noShrink(fc.integer());
const timeout = 60_000;

interface Case {
	readonly standard: Standard;
	readonly facts: Facts;
	readonly random: Random;
}

const cases: Readonly<Record<string, (random: Random) => Case>> = {
	standards(random) {
		const standard = standardOfManyValues(random);
		return { standard, facts: blurredFacts(standard, completeFacts(standard, random, asOf), random, asOf), random };
	},
	sheets(random) {
		const standard = sheetOfFewValues(random);
		return { standard, facts: someSheetFacts(random), random };
	},
};

/** `undefined` where no rule is in force. */
function overrideOf({ standard, facts, random }: Case): Override | undefined {
	const { rules } = evaluate(standard, facts, { asOf });
	if (Object.keys(rules).length === 0) return undefined;
	const rule = oneOf(random, Object.keys(rules));
	const from = rules[rule]!.outcome;
	const to = oneOf(
		random,
		(["pass", "fail", "not-applicable"] as const satisfies Decided[]).filter((one) => one !== from),
	);
	return { rule, from, to, by: "Office", reason: "Seen on site", day: asOf };
}

describe.each(Object.entries(cases))("on made-up %s", (_, caseOf) => {
	const onCases = (check: (one: Case, override: Override) => void) =>
		fc.assert(
			fc.property(seeds, (seed) => {
				const one = caseOf(randomOf(seed));
				const override = overrideOf(one);
				if (override !== undefined) check(one, override);
			}),
			{ numRuns: 80 },
		);

	it("the rule comes out so, no other changes, and what the facts come to stays", { timeout }, () => {
		onCases(({ standard, facts }, override) => {
			const before = evaluate(standard, facts, { asOf });
			const after = evaluate(standard, facts, { asOf, overrides: [override] });
			expect(after.issues).toEqual(before.issues);
			expect(after.rules[override.rule]).toMatchObject({ outcome: override.to, possible: [override.to], missing: [] });
			expect(after.rules[override.rule]!.overridden!.computed).toEqual(before.rules[override.rule]);
			for (const [id, { outcome, possible }] of Object.entries(before.rules)) {
				if (id !== override.rule) expect(after.rules[id]).toMatchObject({ outcome, possible });
			}
			const { outcome, possible, score, level } = before;
			expect(after.withoutOverrides).toEqual({ outcome, possible, score, ...(level === undefined ? {} : { level }) });
			expect(after.withoutJudgements).toEqual(before.withoutJudgements);
		});
	});

	it("what passes instead never lowers a score, what fails instead never raises one", { timeout }, () => {
		onCases(({ standard, facts }, override) => {
			const { from, to } = override;
			const { score: before } = evaluate(standard, facts, { asOf });
			const { score: after } = evaluate(standard, facts, { asOf, overrides: [override] });
			if (before === null || after === null || from === "not-applicable" || to === "not-applicable") return;
			if (to === "pass") expect(after.min).toBeGreaterThanOrEqual(before.min - 1e-9);
			else expect(after.max).toBeLessThanOrEqual(before.max + 1e-9);
		});
	});

	it("the explanation comes out as the evaluation, and its ledger adds up", { timeout }, () => {
		onCases(({ standard, facts }, override) => {
			const evaluation = evaluate(standard, facts, { asOf, overrides: [override] });
			const { outcome, rules, sheet } = explain(standard, facts, { asOf, overrides: [override] });
			expect(outcome).toBe(evaluation.outcome);
			for (const [id, rule] of Object.entries(evaluation.rules)) {
				expect(rules[id]!.outcome).toBe(rule.outcome);
				const lines = rules[id]!.points?.lines ?? [];
				for (const end of ["min", "max"] as const) {
					if (rule.points !== undefined) expect(lines.reduce((sum, line) => sum + line[end], 0)).toBeCloseTo(rule.points[end], 9);
				}
			}
			const { score } = evaluation;
			if (sheet === undefined || score === null) return;
			for (const end of ["min", "max"] as const) {
				expect(sheet.ledger.reduce((sum, line) => sum + line[end], 0)).toBeCloseTo(score[end], 9);
			}
		});
	});
});
