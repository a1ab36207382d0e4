/** What an explanation says of overrides: who decided what and why, what the facts come to, and which were not applied. */
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/index.js";
import type { Override } from "../../src/model/override.js";
import type { Locale } from "../../src/model/text.js";
import { renderExplanation } from "../../src/render/explanation.js";
import { read, sheetScoring, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";

const standard = smallStandard({
	inputs: { "library.books": "count", "hall.open": "boolean" },
	rules: {
		"culture.books": { logic: { ">=": [read("library.books"), 5000] } },
		"culture.hall": read("hall.open"),
	},
});
const facts = { "library.books": 4900, "hall.open": true };
const override: Override = {
	rule: "culture.books",
	from: "fail",
	to: "pass",
	by: "区文明办",
	reason: "150 册借给了小学",
	day: "2026-06-20",
	until: "2026-12-31",
};
const explained = (locale: Locale, ...overrides: readonly Override[]) => explain(standard, facts, { asOf, locale, overrides });

const sentences = {
	en: "Changed from “fail” to “pass” on 20 June 2026 by 区文明办; reason: 150 册借给了小学; holds until 31 December 2026",
	zh: "区文明办于2026年6月20日由“不达标”改判为“达标”；理由：150 册借给了小学；有效期至2026年12月31日",
};

describe.each(["zh", "en"] as const)("in %s", (locale) => {
	const { rules, overrides, dimensions, headline, score } = explained(locale, override);

	test("the rule says who changed it, and then what its facts come to", () => {
		const { label, because, outcome, overridden, questions } = rules["culture.books"]!;
		expect(outcome).toBe("pass");
		expect(label).toBe(locale === "en" ? "pass (overridden)" : "达标（改判）");
		expect(because).toEqual([sentences[locale], expect.stringMatching(/4,900/)]);
		expect(overridden).toMatchObject({ from: "fail", by: "区文明办", text: sentences[locale] });
		expect(questions).toEqual([]);
	});

	test("so do the head, the dimension and the score", () => {
		expect(overrides).toEqual([`1 culture.books${locale === "en" ? ": " : "："}${sentences[locale]}`]);
		const counted = locale === "en" ? "All 2 rules pass; 1 of them is overridden" : "2 条都达标；其中 1 条经过改判";
		expect([headline, dimensions[0]!.summary]).toEqual([counted, counted]);
		expect(score).toContain(locale === "en" ? "Score: 100 of 100; 50 without overrides" : "得分：100（满分 100）；不计改判为 50");
	});

	test("and every format", () => {
		for (const format of ["text", "markdown"] as const) {
			const page = renderExplanation(explained(locale, override), { format, rules: "all" });
			expect(page.split(sentences[locale])).toHaveLength(3);
		}
	});

	test("one that is not applied is told in the head alone", () => {
		const { overrides: told, rules: unchanged } = explained(locale, { ...override, until: "2026-06-29" });
		expect(told).toEqual([
			locale === "en"
				? 'The override of "culture.books" is not applied: it held until 2026-06-29. Decide anew or leave it out.'
				: "对“culture.books”的改判没有采用：有效期到 2026-06-29 为止。请重新审定或删去。",
		]);
		expect(unchanged["culture.books"]).not.toHaveProperty("overridden");
	});
});

test("an item of a sheet has its points as overridden, and the lines that its facts come to as reasons", () => {
	const sheet = smallStandard({
		inputs: { "theft.cases": "count" },
		rules: { "main.thefts": { points: { full: 20, lose: [{ points: 5, each: read("theft.cases") }] } } },
		scoring: sheetScoring({ of: 20 }),
	});
	const overrides = [{ ...override, rule: "main.thefts" }];
	const { rules } = explain(sheet, { "theft.cases": 2 }, { asOf, locale: "en", overrides });
	const { because, points, label } = rules["main.thefts"]!;
	expect(label).toBe("full points (overridden)");
	expect(points).toEqual({
		min: 20,
		max: 20,
		of: 20,
		text: "Points: 20 of 20",
		lines: [{ kind: "override", text: "as overridden", min: 20, max: 20 }],
	});
	expect(because[1]).toBe("theft.cases: 2 things; 5 for each thing; 10 lost");
});
