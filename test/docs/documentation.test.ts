/** The page on the documentation of standards: its examples compile and come to what is written beside them. */
import { expect, test } from "vitest";
import { run, typeErrors } from "./program.js";

const pages = ["docs/documentation.md", "docs/documentation.zh-CN.md"];

test("the examples compile", () => {
	expect(typeErrors(pages)).toEqual([]);
}, 30_000);

test.each(pages)(
	"the examples of %s come to what is written beside them",
	async (page) => {
		expect(await run(page)).toBe(2);
	},
	30_000,
);
