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

/** What is said, code aside. */
export function textOf(nodes: readonly ElementContent[]): string {
	return nodes
		.map((node) => {
			if (node.type === "text") return node.value;
			return node.type === "element" && node.tagName !== "pre" ? textOf(node.children) : "";
		})
		.join("");
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

/** Links that lead nowhere, and ids that a page has twice. */
export function brokenIn(book: Book): string[] {
	const ids = new Map(
		pagesOf(book).map(({ id, content }) => [id, elementsOf(content).flatMap(({ properties }) => properties.id ?? [])] as const),
	);
	const twice = [...ids].flatMap(([page, own]) =>
		own.filter((id, i) => own.indexOf(id) !== i).map((id) => `${page}: twice ${id}`),
	);
	const links = pagesOf(book).flatMap(({ id, content }) =>
		elementsOf(content).flatMap(({ properties: { href } }) => (typeof href === "string" ? [{ id, href }] : [])),
	);
	const lost = links.filter(({ href }) => {
		const to = linkedPage(href);
		if (to === undefined) return !/^https?:/.test(href);
		return !ids.has(to.id) || (to.anchor !== undefined && !ids.get(to.id)!.includes(to.anchor));
	});
	return [...twice, ...lost.map(({ id, href }) => `${id}: ${href}`)];
}
