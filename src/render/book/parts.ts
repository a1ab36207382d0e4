/** What pages of books are put together from. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { onlyInHtml, onlyInMarkdown, type Page, pageLink } from "../document/index.js";
import type { Saying, Teller } from "./teller.js";

/** A heading with what stands under it; nothing where nothing does. */
export function section(
	teller: Teller,
	title: Saying,
	content: readonly ElementContent[],
	{ level = 2, id }: { readonly level?: 2 | 3 | 4; readonly id?: string } = {},
): ElementContent[] {
	if (content.length === 0) return [];
	return [h(`h${level}`, id === undefined ? {} : { id }, teller.say(title)), ...content];
}

export function paragraph(content: readonly ElementContent[]): ElementContent[] {
	return content.length === 0 ? [] : [h("p", [...content])];
}

export function list(items: readonly (readonly ElementContent[])[]): ElementContent[] {
	return items.length === 0
		? []
		: [
				h(
					"ul",
					items.map((item) => h("li", [...item])),
				),
			];
}

/** Pieces of a line; empty ones are left out. */
export function joined(
	teller: Teller,
	pieces: readonly (readonly ElementContent[])[],
	between: string = teller.between,
): ElementContent[] {
	return pieces
		.filter((piece) => piece.length > 0)
		.flatMap((piece, i) => (i === 0 ? piece : [{ type: "text" as const, value: between }, ...piece]));
}

/** Pieces of a cell, a line each; Markdown has no lines within a cell. */
export function lines(
	teller: Teller,
	pieces: readonly (readonly ElementContent[])[],
	between: string = teller.between,
): ElementContent[] {
	return pieces
		.filter((piece) => piece.length > 0)
		.flatMap((piece, i) => (i === 0 ? piece : [onlyInHtml(h("br")), onlyInMarkdown(between), ...piece]));
}

/** As a line begins. */
export function capitalised(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

export function link(to: string, content: readonly ElementContent[]): Element {
	return h("a", { href: to }, [...content]);
}

/** A rule by its clause and title; one that is not in force on the day of the book has no page. */
export function ruleLink(teller: Teller, id: string): Element {
	const { source, title } = teller.standard.rules[id]!;
	const name = teller.say(({ words, locale }) => words.rule(source.clause, title[locale]));
	return Object.hasOwn(teller.edition.rules, id) ? link(pageLink(`rules/${id}`), name) : h("span", name);
}

export function inputLink(teller: Teller, id: string): Element {
	return link(pageLink("dictionary", id), teller.text(teller.standard.inputs[id]!.label));
}

/** A caption for those who can't see the heading that stands above the table. */
export function unseen(content: readonly ElementContent[]): Element {
	return h("span.visually-hidden", [...content]);
}

export function code(text: string): Element {
	return h("code", text);
}

/** What the package adds to the source. */
export function addedMark(teller: Teller): Element {
	return h("abbr.added", { title: teller.plain(({ say }) => say.added) }, addedSign);
}

const addedSign = "※";

/** A page; where it marks what the package adds, it says what the mark means. */
export function page(teller: Teller, id: string, title: Saying, content: readonly ElementContent[]): Page {
	const legend = content.some(hasMark)
		? [h("p.muted", [{ type: "text", value: `${addedSign} ` }, ...teller.say(({ say }) => say.addedLegend)])]
		: [];
	return { id, title: teller.title(title), content: [...content, ...legend] };
}

function hasMark(node: ElementContent): boolean {
	if (node.type !== "element") return false;
	return isMark(node) || node.children.some(hasMark);
}

function isMark({ properties: { className } }: Element): boolean {
	return Array.isArray(className) && className.includes("added");
}
