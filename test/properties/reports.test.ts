/** Whatever a standard and its facts are, a report tells what was evaluated: each rule that fails, each question, every rule. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, evaluateCohort, explain, type Facts, questions, renderReport, type Standard } from "../../src/index.js";
import { blurredFacts, completeFacts, type Random, randomOf } from "../support/arbitrary-facts.js";
import { sheetOfFewValues, someSheetFacts } from "../support/arbitrary-sheets.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";

const seeds = fc.noShrink(fc.integer());
const asOf = "2025-12-31";
const runs = { numRuns: 12 };

interface Case {
	readonly standard: Standard;
	facts(): Facts;
}

function outcomes(random: Random): Case {
	const standard = standardOfManyValues(random);
	return { standard, facts: () => blurredFacts(standard, completeFacts(standard, random, asOf), random, asOf) };
}

function sheets(random: Random): Case {
	return { standard: sheetOfFewValues(random), facts: () => someSheetFacts(random) };
}

/** The text of the headings and cells of a page. */
function textsIn(html: string, tag: string): string[] {
	const within = new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "g");
	return [...html.matchAll(within)].map(([, content]) =>
		content!
			.replace(/<[^>]+>/g, "")
			.replaceAll("&#x3C;", "<")
			.replaceAll("&#x26;", "&"),
	);
}

describe.each([
	["outcomes", outcomes],
	["points", sheets],
] as const)("of %s", (_, made) => {
	it("has what fails as explained, all that is asked, and every rule with its outcome", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const { standard, facts: some } = made(randomOf(seed));
				const facts = some();
				const html = renderReport(evaluate(standard, facts, { asOf }), { locale: "en", target: "pass" });
				const { fails, rules, headline, score } = explain(standard, facts, { asOf, locale: "en" });
				const texts = textsIn(html, "p");
				expect(texts).toContain(headline);
				expect(texts).toContain(score);
				const failing = textsIn(html.split('<section id="failing">')[1]!.split('<section id="plan">')[0]!, "h3");
				expect(failing).toEqual(
					fails.map((id) =>
						expect.stringMatching(new RegExp(`${rules[id]!.title.replaceAll(".", "[.]")}.*: ${rules[id]!.label}$`)),
					),
				);
				const asked = questions(standard, facts, { asOf }).map(({ input }) => input.question.en);
				const cells = textsIn(html.split('<section id="missing">')[1]!.split('<section id="rules">')[0]!, "td");
				for (const question of asked) expect(cells.some((cell) => cell.startsWith(question))).toBe(true);
				// Where none is in force, there is no such section.
				const rows = textsIn(html.split('<section id="rules">')[1] ?? "", "tr").filter((row) => !row.startsWith("Clause"));
				expect(rows).toHaveLength(Object.keys(rules).length);
				for (const [i, { title, label }] of Object.values(rules).entries()) expect(rows[i]).toContain(`${title}${label}`);
			}),
			runs,
		);
	});

	it("can be written in both languages and as Markdown, of one and of several", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const { standard, facts } = made(randomOf(seed));
				const cohort = evaluateCohort(
					standard,
					["east", "west", "north"].map((community) => ({ community, facts: facts() })),
					{ asOf },
				);
				for (const format of ["html", "markdown"] as const) {
					expect(renderReport(cohort, { format, locale: "both" })).not.toMatch(/undefined|NaN|\[object/);
					expect(renderReport(cohort.communities[0]!, { format, locale: "both" })).not.toMatch(/undefined|NaN|\[object/);
				}
			}),
			runs,
		);
	});
});
