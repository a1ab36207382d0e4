/** Where the pages of a book lie, and how one is reached from another. */
import type { Element, ElementContent, Properties } from "hast";
import { type LinkWriter, linkedPage } from "../document/index.js";

/** Links from a page, which lies in a file of its own, to others that do. */
export function inFiles(from: string, ending: "html" | "md"): LinkWriter {
	return (href) => {
		const page = linkedPage(href);
		if (page === undefined) return href;
		const fragment = page.anchor === undefined ? "" : `#${page.anchor}`;
		return page.id === from && fragment !== "" ? fragment : `${upFrom(from)}${page.id}.${ending}${fragment}`;
	};
}

/** `rules/a.b` lies one folder down. */
export function upFrom(id: string): string {
	return "../".repeat(id.split("/").length - 1);
}

/** Links from a page that lies in one file with all others; from what is on no page, links to ids stay as they are. */
export function inOneFile(from: string | undefined): LinkWriter {
	return (href) => {
		const page = href.startsWith("#") && from !== undefined ? { id: from, anchor: href.slice(1) } : linkedPage(href);
		return page === undefined ? href : `#${placeInFile(page.id, page.anchor)}`;
	};
}

/** Where all pages lie in one file an id belongs to its page: `rules/a.b`, and on it `rules/a.b:examples`. */
export function placeInFile(id: string, anchor?: string): string {
	return anchor === undefined ? id : `${id}:${anchor}`;
}

/** The content of a page with the ids that it has where all pages lie in one file. */
export function withOwnIds(page: string, content: readonly ElementContent[]): ElementContent[] {
	return content.map((node) =>
		node.type === "element"
			? ({
					...node,
					properties: withOwnIdsIn(page, node.properties),
					children: withOwnIds(page, node.children),
				} satisfies Element)
			: node,
	);
}

function withOwnIdsIn(page: string, properties: Properties): Properties {
	return Object.fromEntries(
		Object.entries(properties).map(([name, value]) => [name, naming.has(name) ? withOwn(page, value) : painted(page, value)]),
	);
}

/** What holds ids. */
const naming = new Set(["id", "htmlFor", "ariaLabelledBy", "ariaDescribedBy", "ariaControls", "headers"]);

function withOwn(page: string, value: Properties[string]): Properties[string] {
	return Array.isArray(value) ? value.map((id) => placeInFile(page, `${id}`)) : placeInFile(page, `${value}`);
}

/** A picture may be filled with a pattern of its own: `url(#hatched)`. */
function painted(page: string, value: Properties[string]): Properties[string] {
	return typeof value === "string" && value.startsWith("url(#") ? `url(#${placeInFile(page, value.slice(5))}` : value;
}
