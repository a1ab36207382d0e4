/** The pages on comparing: their examples compile and come to what is written beside them. */
import { expect, test } from "vitest";
import { codeBlocks } from "./markdown.js";
import { run, typeErrors } from "./program.js";

const pages = ["docs/comparing.md", "docs/comparing.zh-CN.md"];

test("the examples compile", () => {
	expect(typeErrors(pages)).toEqual([]);
}, 60_000);

test.each(pages)("the examples of %s come to what is written beside them", { timeout: 30_000 }, async (page) => {
	expect(await run(page)).toBeGreaterThan(15);
});

test("both languages show the same examples", () => {
	const [english, chinese] = pages.map((page) => codeBlocks(page).map(({ code }) => code));
	expect(chinese).toEqual(english);
});
