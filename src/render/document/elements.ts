/** Elements that documents are made of, beyond those of `hastscript`. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

type Children = string | ElementContent | readonly ElementContent[];

export interface TableOptions {
	/** What it shows, for those who can't see it at a glance. */
	readonly caption?: Children;
	/** The first cell of a row names it. */
	readonly namedRows?: boolean;
}

/** A table with a head; it scrolls by itself where it is wider than the page. */
export function figureTable(
	head: readonly Children[],
	rows: readonly (readonly Children[])[],
	{ caption, namedRows = false }: TableOptions = {},
): Element {
	const cell = (content: Children, i: number) =>
		namedRows && i === 0 ? h("th", { scope: "row" }, children(content)) : h("td", children(content));
	return h("div.table", { tabIndex: 0 }, [
		h("table", [
			...(caption === undefined ? [] : [onlyInHtml(h("caption", children(caption)))]),
			h("thead", [
				h(
					"tr",
					head.map((content) => h("th", { scope: "col" }, children(content))),
				),
			]),
			h(
				"tbody",
				rows.map((row) => h("tr", row.map(cell))),
			),
		]),
	]);
}

/** Names and what is said of each; what has nothing said of it is left out. */
export function definitions(entries: readonly (readonly [name: Children, said: Children])[]): Element {
	const saying = entries.filter(([, said]) => children(said).length > 0);
	return h(
		"dl",
		saying.flatMap(([name, said]) => [h("dt", children(name)), h("dd", children(said))]),
	);
}

/** What only a page can show, pictures and buttons, is left out of Markdown. */
export function onlyInHtml(element: Element): Element {
	return marked(element, "html");
}

/** What stands in for it there. */
export function onlyInMarkdown(content: Children): Element {
	return marked(h("span", children(content)), "markdown");
}

function marked(element: Element, format: "html" | "markdown"): Element {
	return { ...element, properties: { ...element.properties, dataOnly: format } };
}

function children(content: Children): ElementContent[] {
	if (typeof content === "string") return content === "" ? [] : [{ type: "text", value: content }];
	return Array.isArray(content) ? [...content] : [content as ElementContent];
}
