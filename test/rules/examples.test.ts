/** Every example of every shipped rule. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { exampleDay } from "../../src/model/rule.js";
import { wuxi } from "../support/wuxi.js";

describe.each(Object.values(wuxi.rules).map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
	it.each((rule.examples ?? []).map((example) => [example.name.en, example] as const))(
		"%s",
		(_, { facts, asOf = exampleDay, edition, outcome, parts }) => {
			const found = evaluate(wuxi, facts, { asOf, edition }).rules[id]!;
			expect(found.outcome).toBe(outcome);
			for (const [part, expected] of Object.entries(parts ?? {})) expect(found.parts?.[part]?.outcome, part).toBe(expected);
		},
	);
});
