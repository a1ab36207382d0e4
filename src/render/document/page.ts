/** Pages and the links between them, which hold wherever the pages are put: in files, or all in one. */
import type { ElementContent } from "hast";
import type { Text } from "../../model/text.js";

/** A page of a documentation. */
export interface Page {
	/** Its place, without the ending of a file: `index`, `rules/culture.library-books`. */
	readonly id: string;
	readonly title: Text;
	/** Without its title. */
	readonly content: readonly ElementContent[];
	/** A script of its own makes the page, its title too: it takes the whole width, and its ids stay as they are. */
	readonly isApplication?: true;
}

export interface Chapter {
	readonly title: Text;
	readonly pages: readonly Page[];
}

export interface Book {
	readonly title: Text;
	/** The first page of the first chapter is where a reader begins. */
	readonly chapters: readonly Chapter[];
}

const scheme = "page:";

/** A link to a page, or to what has an id on it; a writer makes an address of it. */
export function pageLink(id: string, anchor?: string): string {
	return `${scheme}${id}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** Makes an address of a link; what is no link to a page stays as it is. */
export type LinkWriter = (href: string) => string;

/** Of what a link to a page is made; nothing for any other link. */
export function linkedPage(href: string): { readonly id: string; readonly anchor: string | undefined } | undefined {
	if (!href.startsWith(scheme)) return undefined;
	const [id, anchor] = href.slice(scheme.length).split("#") as [string, string?];
	return { id, anchor };
}
