/** Each figure is shown where it bites: an example exactly on it, and one a single step off. */
import { describe, expect, it } from "vitest";
import { comparisonsOf, standing } from "../support/boundaries.js";
import { shippedRules } from "../support/standards.js";

const comparisons = shippedRules.flatMap(({ title, standard, rule }) =>
	comparisonsOf(standard, rule.id).map(
		(comparison) => [title, comparison.place, comparison.figure, standard, rule, comparison] as const,
	),
);

describe("the figures", () => {
	it("are many", () => expect(comparisons.length).toBeGreaterThan(130));

	it.each(comparisons)(
		"%s, %s, {%s}: an example stands exactly on it, another a single step off",
		(_, _place, _figure, standard, rule, comparison) => {
			const standings = new Set((rule.examples ?? []).map((example) => standing(standard, comparison, example)));
			expect([...standings]).toEqual(expect.arrayContaining(["on the figure", "one step off"]));
		},
	);
});
