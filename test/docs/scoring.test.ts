/** The guide to score sheets, in both languages: its JSON is sound, its tables and its program come out as they stand. */
import { describe, expect, test } from "vitest";
import { codeBlocks } from "./markdown.js";
import { run, typeErrors } from "./program.js";
import { computed, isChecked, problemsOf, sectionsOf } from "./sheets.js";

const guides = { en: "docs/scoring.md", zh: "docs/scoring.zh-CN.md" } as const;
const locales = ["en", "zh"] as const;

/** What is wrong with the one sheet that shows mistakes. */
const mistaken = ["points-dont-add-up", "contradictory-boundary"];

describe.each(locales)("%s", (locale) => {
	const page = guides[locale];
	const sections = sectionsOf(page);

	test("has an example of every practice", () => {
		expect(sections).toHaveLength(32);
	});

	describe.each(sections.map((section) => [section.title, section] as const))("%s", (_, section) => {
		const tables = section.tables.filter(isChecked);

		test("its JSON makes a sound standard", () => {
			const codes = problemsOf(section.pieces).map(({ code }) => code);
			const showsMistakes = tables.some(({ head }) => head[0] === "place" || head[0] === "位置");
			expect(codes).toEqual(showsMistakes ? mistaken : []);
		});

		test("its tables come out as they stand", () => {
			expect(tables.length).toBeGreaterThan(0);
			for (const table of tables) expect(computed(section, table, locale), `${page}:${table.line}`).toEqual(table.rows);
		});
	});

	test("its program comes to what is written beside it, and prints what follows it", async () => {
		expect(await run(page)).toBe(6);
	});
});

test("the programs compile", () => {
	expect(typeErrors(Object.values(guides))).toEqual([]);
}, 30_000);

test("both languages have the same examples", () => {
	const json = (page: string) => codeBlocks(page).filter(({ language }) => language === "json");
	const code = (page: string) => json(page).map((block) => block.code);
	expect(code(guides.zh)).toEqual(code(guides.en));
	const facts = (page: string) =>
		sectionsOf(page).flatMap(({ tables }) =>
			tables.filter(isChecked).map(({ rows }) => rows.map((row) => row.filter((cell) => cell.startsWith("`")))),
		);
	// Of the sheet with mistakes only the words of the messages differ.
	expect(facts(guides.zh)).toEqual(facts(guides.en));
});
