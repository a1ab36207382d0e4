/** The guide to explanations, in both languages: its programs compile, and come to what is written beside them. */
import { describe, expect, test } from "vitest";
import { codeBlocks } from "./markdown.js";
import { run, typeErrors } from "./program.js";

const guides = ["docs/explaining.md", "docs/explaining.zh-CN.md"] as const;

test("the programs compile", () => {
	expect(typeErrors(guides)).toEqual([]);
}, 30_000);

test.each(guides)("the examples of %s come to what is written beside them, and print what follows them", async (page) => {
	expect(await run(page)).toBeGreaterThan(5);
});

describe("both languages", () => {
	test("have the same examples, with as many results", async () => {
		const [english, chinese] = guides;
		const languages = (page: string) => codeBlocks(page).map(({ language }) => language);
		expect(languages(chinese)).toEqual(languages(english));
		expect(await run(chinese)).toBe(await run(english));
	});
});
