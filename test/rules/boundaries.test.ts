/** Each figure is shown where it bites: an example exactly on it, and one a single step off. */
import { describe, expect, it } from "vitest";
import { comparisonsOf, standing } from "../support/boundaries.js";
import { wuxi } from "../support/wuxi.js";

const comparisons = Object.values(wuxi.rules).flatMap((rule) =>
	comparisonsOf(wuxi, rule.id).map((comparison) => [rule.id, comparison.place, comparison.figure, rule, comparison] as const),
);

describe("the figures", () => {
	it("are many", () => expect(comparisons.length).toBeGreaterThan(80));

	it.each(comparisons)(
		"%s, %s, {%s}: an example stands exactly on it, another a single step off",
		(_, _place, _figure, rule, comparison) => {
			const standings = new Set((rule.examples ?? []).map((example) => standing(wuxi, comparison, example)));
			expect([...standings]).toEqual(expect.arrayContaining(["on the figure", "one step off"]));
		},
	);
});
