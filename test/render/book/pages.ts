/** Pages of books, read as tests need them. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Languages } from "../../../src/render/document/index.js";
import { htmlOf, markdownOf } from "../../../src/render/document/index.js";
import { type Book, linkedPage, type Page } from "../../../src/render/document/page.js";

/** The day whose edition the books of tests tell. */
export const edition = "2026-06-30";

export function pagesOf({ chapters }: Book): readonly Page[] {
	return chapters.flatMap(({ pages }) => pages);
}

export function elementsOf(nodes: readonly ElementContent[]): Element[] {
	return nodes.flatMap((node) => (node.type === "element" ? [node, ...elementsOf(node.children)] : []));
}

export function textOf(nodes: readonly ElementContent[]): string {
	return nodes.map((node) => (node.type === "text" ? node.value : node.type === "element" ? textOf(node.children) : "")).join("");
}

function documentOf({ title, content }: Page, languages: Languages): Element {
	const said = languages === "both" ? `${title.zh} / ${title.en}` : title[languages];
	return h("main", [h("h1", said), ...content]);
}

export function markdownPage(page: Page, languages: Languages): string {
	const link = (href: string) => {
		const to = linkedPage(href);
		return to === undefined ? href : `${to.id}.md${to.anchor === undefined ? "" : `#${to.anchor}`}`;
	};
	return markdownOf(documentOf(page, languages), link);
}

export function htmlPage(page: Page, languages: Languages): string {
	return htmlOf(documentOf(page, languages));
}
