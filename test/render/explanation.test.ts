/** What the formats and styles of an explanation have in common, and what each has for itself. */
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/index.js";
import { locales } from "../../src/model/text.js";
import { parseFacts } from "../../src/parse/facts.js";
import { type RenderExplanationOptions, renderExplanation } from "../../src/render/explanation.js";
import { read, smallStandard, text } from "../support/standard.js";
import { communityFile, wuxi } from "../support/wuxi.js";

const asOf = "2026-06-30";

const hostile = `<img src=x onerror="alert('&')">`;
const standard = smallStandard({
	title: text(hostile),
	inputs: {
		"a.one": { type: "boolean", label: text(hostile), question: text(hostile) },
		"a.two": "boolean",
		"a.three": "boolean",
	},
	rules: {
		"main.either": {
			logic: { or: [read("a.one"), { and: [read("a.two"), read("a.three")] }] },
			title: text(hostile),
			requirement: text(hostile),
			reading: text("How it is read"),
			source: { document: "text", clause: hostile },
		},
		"main.two": read("a.two"),
	},
	sources: { text: { title: text(hostile) } },
});
const facts = {
	"a.one": { value: true, by: hostile, evidence: hostile },
	"a.two": { value: false, evidence: "the plan" },
};
const page = (options: RenderExplanationOptions) =>
	renderExplanation(explain(standard, facts, { asOf, locale: "en" }), { rules: "all", ...options });

describe("HTML", () => {
	const html = page({ format: "html" });

	test("has whatever is said as text", () => {
		expect(html).not.toContain("<img");
		expect(html).toContain(`<h1>${"&lt;img src=x onerror=&quot;alert(&#39;&amp;&#39;)&quot;&gt;"}</h1>`);
		const tags = new Set([...html.matchAll(/<\/?([^\s>]+)/g)].map(([, tag]) => tag));
		expect([...tags].sort()).toEqual(
			["article", "details", "footer", "h1", "h2", "h3", "li", "p", "section", "span", "strong", "summary", "ul"].sort(),
		);
	});

	test("closes what it opens", () => {
		const open: string[] = [];
		for (const [, end, tag] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
			if (end === "") open.push(tag!);
			else expect(open.pop()).toBe(tag);
		}
		expect(open).toEqual([]);
	});

	test("has the whole decision, what did not matter folded away", () => {
		const [, tree] = /<details><summary>How it was decided<\/summary>(.*?)<\/section>/s.exec(html)!;
		expect(tree).toContain('<details><summary>What did not matter</summary><ul><li><span class="fail">✗ all of these</span>');
	});

	test("is in the language of the explanation", () => {
		expect(html).toMatch(/^<article class="wenming" lang="en">/);
		const zh = renderExplanation(explain(standard, facts, { asOf }), { format: "html" });
		expect(zh).toMatch(/^<article class="wenming" lang="zh-CN">/);
		expect(zh).toContain("<li>未达到要求：");
	});
});

describe.each(["text", "markdown", "html"] as const)("%s", (format) => {
	test("in decisive style has the reasons, the facts on which they rest and the clause, and nothing else", () => {
		const decisive = page({ format, style: "decisive", rules: ["main.either"] });
		expect(decisive).toContain("Met: ");
		expect(decisive).toContain("clause");
		for (const told of ["the plan", "How it is read", "Requirement"]) expect(decisive).not.toContain(told);
		expect(page({ format, rules: ["main.either"] })).toContain("the plan");
	});

	test("leaves out of the steps what did not matter, or folds it", () => {
		if (format === "html") return;
		expect(page({ format, rules: ["main.either"] })).not.toContain("all of these");
	});

	test("has every community, in either language", () => {
		for (const name of ["nanyuan", "hongsheng", "meili"] as const) {
			const { facts: given, observed } = parseFacts(wuxi, communityFile(name));
			for (const locale of locales) {
				const told = renderExplanation(explain(wuxi, given, { asOf: observed!, locale }), { format, rules: "all" });
				for (const { title } of Object.values(wuxi.rules)) expect(told).toContain(title[locale]);
			}
		}
	});
});
