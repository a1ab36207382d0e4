/** The page on what to do next: its examples compile and come to what is written beside them. */
import { expect, test } from "vitest";
import { codeBlocks } from "./markdown.js";
import { run, typeErrors } from "./program.js";

const pages = ["docs/advice.md", "docs/advice.zh-CN.md"];

test.each(pages)(
	"the examples of %s compile",
	(page) => {
		expect(typeErrors([page])).toEqual([]);
	},
	30_000,
);

test.each(pages)("the examples of %s come to what is written beside them", async (page) => {
	expect(await run(page)).toBeGreaterThan(12);
});

test("both pages have the same examples", () => {
	const [en, zh] = pages.map((page) => codeBlocks(page).map(({ code }) => code));
	expect(zh).toEqual(en);
});
