/** A short document of titles and lists, as text for a terminal, as Markdown, or as a page of HTML. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Outcome } from "../model/outcome.js";
import type { Locale } from "../model/text.js";
import { colours, htmlOf, markdownOf, prose, tags } from "./document/index.js";
import { marks } from "./said.js";

export interface Outline {
	readonly title: string;
	/** What is said before the first section. */
	readonly lines: readonly string[];
	readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
	readonly title: string;
	readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
	readonly text: string;
	/** By whose mark it begins. */
	readonly outcome?: Outcome;
	readonly items?: readonly OutlineItem[];
}

export function outlineText({ title, lines, sections }: Outline): string {
	const blocks = sections.filter(hasItems).map(({ title, items }) => [title, ...itemLines(items, "  ")].join("\n"));
	return `${[[title, ...lines].join("\n"), ...blocks].join("\n\n")}\n`;
}

export function outlineMarkdown(outline: Outline): string {
	return markdownOf(h("main", contentOf(outline)));
}

export function outlinePage(outline: Outline, locale: Locale): string {
	return pageOf(outline.title, htmlOf(h("main", contentOf(outline))), locale);
}

/** A page that stands by itself, with the look of all documents. */
export function pageOf(title: string, body: string, locale: Locale): string {
	const head = [
		h("meta", { charSet: "utf-8" }),
		h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
		h("title", title),
		h("style", `${colours}${prose}\nbody { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem; }`),
	];
	return `<!doctype html>\n<html lang="${tags[locale]}">${htmlOf(h("head", head))}<body>${body}</body></html>\n`;
}

function hasItems({ items }: OutlineSection): boolean {
	return items.length > 0;
}

function itemLines(items: readonly OutlineItem[], indent: string): string[] {
	return items.flatMap((item) => [`${indent}${markedText(item)}`, ...itemLines(item.items ?? [], `${indent}    `)]);
}

function markedText({ text, outcome }: OutlineItem): string {
	return outcome === undefined ? text : `${marks[outcome]} ${text}`;
}

function contentOf({ title, lines, sections }: Outline): ElementContent[] {
	return [
		h("h1", title),
		...lines.map((line) => h("p", line)),
		...sections.filter(hasItems).flatMap(({ title, items }) => [h("h2", title), listOf(items)]),
	];
}

function listOf(items: readonly OutlineItem[]): ElementContent {
	return h(
		"ul",
		items.map((item) => h("li", [markedText(item), ...(item.items === undefined ? [] : [listOf(item.items)])])),
	);
}
