/** What tells what the facts come to takes no overrides, and says so instead of leaving them out of account. */
import { describe, expect, it, test } from "vitest";
import { expiries, margins, plan, questions, remedies, whyNot } from "../../src/advice/index.js";
import { evaluateCohort } from "../../src/cohort/index.js";
import { compareEvaluations, evaluateAgainst } from "../../src/compare/index.js";
import type { Override } from "../../src/model/override.js";
import { issuesOf, thrownBy } from "../support/issues.js";
import { read, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";
const standard = smallStandard({ inputs: { "a.yes": "boolean" }, rules: { "main.rule": read("a.yes") } });
const facts = { "a.yes": false };
const override: Override = { rule: "main.rule", from: "fail", to: "pass", by: "the office", reason: "seen", day: "2026-06-01" };

const calls: Readonly<Record<string, (overrides: readonly Override[]) => unknown>> = {
	questions: (overrides) => questions(standard, facts, { asOf, overrides } as never),
	expiries: (overrides) => expiries(standard, facts, { asOf, overrides } as never),
	margins: (overrides) => margins(standard, facts, { asOf, overrides } as never),
	remedies: (overrides) => remedies(standard, facts, { asOf, overrides } as never),
	plan: (overrides) => plan(standard, facts, { asOf, target: "pass", overrides } as never),
	whyNot: (overrides) => whyNot(standard, facts, { asOf, rule: "main.rule", expected: "pass", overrides } as never),
	evaluateCohort: (overrides) => evaluateCohort(standard, [{ community: "east", facts }], { asOf, overrides } as never),
	evaluateAgainst: (overrides) => evaluateAgainst([standard], facts, { asOf, overrides } as never),
};

describe.each(Object.entries(calls))("%s", (_, call) => {
	it("refuses overrides", () => {
		expect(issuesOf(() => call([override]))).toEqual(["not-allowed overrides"]);
		expect(thrownBy(() => call([override])).code).toBe("invalid-call");
	});

	it("takes a call in which there are none", () => {
		expect(() => call([])).not.toThrow();
	});
});

test("compareEvaluations says of which of the two", () => {
	const plain = { standard, facts, options: { asOf } };
	const overridden = { standard, facts, options: { asOf, overrides: [override] } };
	expect(issuesOf(() => compareEvaluations(overridden, plain))).toEqual(["not-allowed before.options.overrides"]);
	expect(issuesOf(() => compareEvaluations(plain, overridden))).toEqual(["not-allowed after.options.overrides"]);
});
