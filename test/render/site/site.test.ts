import { h } from "hastscript";
import { describe, expect, it } from "vitest";
import { brokenLinks } from "../../../scripts/site/links.js";
import { type Book, pageLink, Voice } from "../../../src/render/document/index.js";
import { inFiles } from "../../../src/render/site/places.js";
import { searchable } from "../../../src/render/site/search.js";
import { markdownFilesOf, oneFileOf, siteOf } from "../../../src/render/site/site.js";

const named = (zh: string, en: string) => ({ zh, en });
const book: Book = {
	title: named("标准", "Standard"),
	chapters: [
		{
			title: named("概览", "Overview"),
			pages: [
				{
					id: "index",
					title: named("概览", "Overview"),
					content: [h("p", h("a", { href: pageLink("rules/a.b", "examples") }, "A"))],
				},
			],
		},
		{
			title: named("方面", "Dimension"),
			pages: [
				{
					id: "rules/a.b",
					title: named("条目", "Rule"),
					content: [
						h("p", "5,000 </script> books"),
						h("section", { id: "examples" }, [
							h("h2", "Examples"),
							h("p", [h("a", { href: "#examples" }, "here"), h("a", { href: pageLink("index") }, "back")]),
						]),
					],
				},
			],
		},
	],
};
const script = `alert("</script>")`;

describe("a site", () => {
	const files = siteOf(book, new Voice("both"), { script });

	it("has a file for each page, a style, and the script with what it searches", () => {
		expect(Object.keys(files)).toEqual(["index.html", "rules/a.b.html", "style.css", "site.js", "search.js"]);
	});

	it("links pages from where they lie", () => {
		expect(files["index.html"]).toContain('<a href="rules/a.b.html#examples">A</a>');
		expect(files["rules/a.b.html"]).toContain('<a href="../index.html">back</a>');
		expect(files["rules/a.b.html"]).toContain('<a href="#examples">here</a>');
		expect(files["rules/a.b.html"]).toContain('href="../style.css"');
	});

	it("reads without its script", () => {
		const plain = siteOf(book, new Voice("zh"));
		expect(Object.keys(plain)).toEqual(["index.html", "rules/a.b.html", "style.css"]);
		expect(plain["index.html"]).not.toContain("<script");
		expect(plain["index.html"]).toContain("<title>标准</title>");
		expect(plain["rules/a.b.html"]).toContain("<title>条目 – 标准</title>");
	});

	it("finds pages, and sections apart from them", () => {
		expect(searchable(book, inFiles("", "html"))).toEqual([
			{ title: "概览 Overview", href: "index.html", text: "A" },
			{ title: "条目 Rule", href: "rules/a.b.html", text: "5,000 </script> books" },
			{ title: "Examples", href: "rules/a.b.html#examples", text: "hereback" },
		]);
		expect(files["search.js"]).not.toContain("</script>");
	});
});

describe("a site in one file", () => {
	const html = oneFileOf(book, new Voice("both"), { script });

	it("needs nothing beside it", () => {
		expect(html).not.toMatch(/(src|href)="(?!#)/);
	});

	it("gives each page ids of its own, and links to them", () => {
		expect(html).toContain('id="rules/a.b"');
		expect(html).toContain('id="rules/a.b:examples"');
		expect(html).toContain('<a href="#rules/a.b:examples">A</a>');
		expect(html).toContain('<a href="#rules/a.b:examples">here</a>');
		expect(html).toContain('<a href="#index">back</a>');
		expect(html).toContain('href="#content"');
	});

	it("holds scripts that do not end early", () => {
		expect(html.match(/<\/script>/g)).toHaveLength(2);
	});
});

it("is Markdown too", () => {
	const files = markdownFilesOf(book, new Voice("en"));
	expect(Object.keys(files)).toEqual(["index.md", "rules/a.b.md"]);
	expect(files["index.md"]).toBe("# Overview\n\n[A](rules/a.b.md#examples)\n");
});

it("has links that are seen to lead nowhere", () => {
	const files = {
		"a/index.html": '<a href="../b.html#c">B</a><a href="../b.html">B</a><a href="d.html">D</a>',
		"b.html": '<p id="e">',
	};
	expect(brokenLinks(files)).toEqual(["a/index.html → ../b.html#c", "a/index.html → d.html"]);
});
