/** Books of whatever standards: their links hold, and the lines that they draw are where they say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Boundaries } from "../../src/compare/boundaries.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Standard } from "../../src/model/standard.js";
import { bookOf } from "../../src/render/book/index.js";
import { brokenIn, edition, pagesOf, textOf } from "../render/book/pages.js";
import { randomOf } from "../support/arbitrary-facts.js";
import { sheetOfFewValues } from "../support/arbitrary-sheets.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";

const standards = fc
	.tuple(fc.integer(), fc.boolean())
	.map(([seed, isSheet]): Standard => (isSheet ? sheetOfFewValues(randomOf(seed)) : standardOfManyValues(randomOf(seed))));

describe("the book of any standard", () => {
	it("leads only to what is there, and leaves nothing unsaid", () => {
		fc.assert(
			fc.property(standards, (standard) => {
				const book = bookOf(standard, { languages: "both", edition });
				expect(brokenIn(book)).toEqual([]);
				for (const { content } of pagesOf(book)) expect(textOf(content)).not.toMatch(/undefined|NaN|\[object/);
			}),
			{ numRuns: 20 },
		);
	}, 60_000);

	it("draws its lines where evaluating draws them", () => {
		fc.assert(
			fc.property(standards, (standard) => {
				const boundaries = new Boundaries(standard, edition);
				for (const id of Object.keys(standard.rules)) {
					for (const { part, input, sides, others } of boundaries.of(id)) {
						for (const { fact, outcome } of sides) {
							const found = evaluate(standard, { ...others, [input]: fact }, { asOf: edition }).rules[id]!;
							if (part === undefined) expect(found.outcome).toBe(outcome);
							else if (found.outcome !== "not-applicable") expect(found.parts![part]!.outcome).toBe(outcome);
						}
					}
				}
			}),
			{ numRuns: 20 },
		);
	}, 60_000);
});
