/** Outlines in every format: what stands in a standard as text comes out as text. */
import { describe, expect, it, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { explain } from "../../src/explain/index.js";
import { outlineMarkdown, outlinePage, outlineText } from "../../src/render/outline.js";
import { summaryOutline } from "../../src/render/outlines.js";
import { hostileStandard } from "../support/hostile.js";

const outline = {
	title: "Title",
	lines: ["A line"],
	sections: [
		{ title: "Empty", items: [] },
		{ title: "Section", items: [{ text: "fails", outcome: "fail" as const, items: [{ text: "because" }] }, { text: "plain" }] },
	],
};

describe("an outline", () => {
	test("is text", () => {
		expect(outlineText(outline)).toBe("Title\nA line\n\nSection\n  ✗ fails\n      because\n  plain\n");
	});

	test("is Markdown", () => {
		expect(outlineMarkdown(outline)).toBe("# Title\n\nA line\n\n## Section\n\n- ✗ fails\n  - because\n- plain\n");
	});

	test("is a page that stands by itself", () => {
		const page = outlinePage(outline, "en");
		expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
		expect(page).toContain("<li>✗ fails<ul><li>because</li></ul></li>");
	});
});

describe("the summary of a standard that holds markup and script", () => {
	const facts = { "hall.open": true };
	const options = { asOf: "2026-06-30" };
	const summary = summaryOutline(
		explain(hostileStandard, facts, { ...options, locale: "en" }),
		evaluate(hostileStandard, facts, options),
		hostileStandard,
		"<script>alert(7)</script>",
	);

	it("holds none in a page", () => {
		const page = outlinePage(summary, "en");
		expect(page).toContain("&#x3C;script>alert(7)");
		expect(page).not.toMatch(/<(script|img|b)\b/);
	});

	it("holds none in Markdown", () => {
		expect(outlineMarkdown(summary)).not.toMatch(/(?<!\\)<(script|img|b)\b|(?<!\\)\]\(javascript/);
	});
});
