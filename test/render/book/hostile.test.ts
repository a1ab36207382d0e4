/** Whatever a stranger writes into a standard comes out as text. */
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { bookOf } from "../../../src/render/book/index.js";
import { linkedPage } from "../../../src/render/document/page.js";
import { hostileStandard, hostileTexts, hostileVariant } from "../../support/hostile.js";
import { edition, elementsOf, htmlPage, markdownPage, pagesOf, textOf } from "./pages.js";

const languages = ["zh", "en", "both"] as const;

/** The elements that books are made of; a stranger's are none of them. */
const usual = new Set(
	"a abbr br caption code dd details div dl dt figcaption figure h2 h3 h4 li p polygon polyline pre rect span strong summary svg table tbody td text th thead tr ul".split(
		" ",
	),
);

/** A tag whose attributes are all in quotes. */
const tag = /<\/?([a-z0-9]+)(?: [a-z-]+(?:="[^"]*")?)*>/gi;

function nodesIn(node: Nodes): Nodes[] {
	return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}

describe.each(languages)("the book of a hostile standard, %s", (language) => {
	const pages = pagesOf(bookOf(hostileStandard, { languages: language, edition, variants: [hostileVariant] }));

	it("has no element, no address and no code of its own", () => {
		for (const { id, content } of pages) {
			for (const { tagName, properties } of elementsOf(content)) {
				expect(usual, id).toContain(tagName);
				expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([]);
				if (typeof properties.href === "string" && linkedPage(properties.href) === undefined) {
					expect(properties.href).toMatch(/^https?:\/\//);
				}
			}
		}
	});

	it("says all of it as text", () => {
		const said = pages.map(({ content }) => textOf(content)).join("\n");
		for (const text of Object.values(hostileTexts)) expect(said).toContain(text);
	});

	it("is HTML in which nothing of it is markup", () => {
		for (const page of pages) {
			const html = htmlPage(page, language);
			for (const [, name = ""] of html.matchAll(tag)) expect([...usual, "main", "h1"]).toContain(name);
			expect(html.replaceAll(tag, "")).not.toContain("<");
		}
	});

	it("is Markdown in which nothing of it is markup, and whose tables keep their columns", () => {
		for (const page of pages) {
			const tree = fromMarkdown(markdownPage(page, language), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
			for (const node of nodesIn(tree)) {
				expect(["html", "image", "imageReference", "definition", "footnoteReference"]).not.toContain(node.type);
				if (node.type === "link") expect(node.url).toMatch(/^(https?:\/\/|[a-z-]+(\/[a-z.-]+)?\.md)/);
				if (node.type === "table") {
					const widths = new Set(node.children.map(({ children }) => children.length));
					expect(widths.size, page.id).toBe(1);
				}
			}
		}
	});
});
