/** Every example of every rule under rules/. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { exampleDay } from "../../src/model/rule.js";
import { shippedRules } from "../support/standards.js";

describe.each(shippedRules)("$title", ({ standard, rule }) => {
	it.each((rule.examples ?? []).map((example) => [example.name.en, example] as const))(
		"%s",
		(_, { facts, asOf = exampleDay, edition, outcome, parts }) => {
			const found = evaluate(standard, facts, { asOf, edition }).rules[rule.id]!;
			expect(found.outcome).toBe(outcome);
			for (const [part, expected] of Object.entries(parts ?? {})) expect(found.parts?.[part]?.outcome, part).toBe(expected);
		},
	);
});
