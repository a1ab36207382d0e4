/** What a site is searched for: its pages and the sections on them, with their words. */
import type { Element, ElementContent } from "hast";
import { type Book, type LinkWriter, type Page, pageLink } from "../document/index.js";
import { pagesOf } from "./shell.js";

/** One thing that may be found. */
export interface Found {
	readonly title: string;
	/** From the folder of the site. */
	readonly href: string;
	readonly text: string;
}

/** The pages, and each section with an id and a heading apart from its page. */
export function searchable(book: Book, link: LinkWriter): Found[] {
	return pagesOf(book).flatMap((page) => {
		const sections = sectionsOf(page.content);
		return [
			{
				title: `${page.title.zh} ${page.title.en}`,
				href: link(pageLink(page.id)),
				text: wordsOf(page.content, new Set(sections)),
			},
			...sections.map((section) => found(page, section, link)),
		];
	});
}

function found(page: Page, section: Element, link: LinkWriter): Found {
	const heading = headingOf(section)!;
	return {
		title: wordsOf(heading.children),
		href: link(pageLink(page.id, `${section.properties.id}`)),
		text: wordsOf(section.children.filter((child) => child !== heading)),
	};
}

function sectionsOf(content: readonly ElementContent[]): Element[] {
	return content.flatMap((node) => {
		if (node.type !== "element") return [];
		const isFound = node.tagName === "section" && node.properties.id !== undefined && headingOf(node) !== undefined;
		return isFound ? [node] : sectionsOf(node.children);
	});
}

function headingOf({ children }: Element): Element | undefined {
	return children.find((child): child is Element => child.type === "element" && /^h[2-6]$/.test(child.tagName));
}

const untold = new Set(["svg", "script", "style"]);

function wordsOf(content: readonly ElementContent[], without: ReadonlySet<ElementContent> = new Set()): string {
	const words = (node: ElementContent): string => {
		if (node.type === "text") return node.value;
		if (node.type !== "element" || without.has(node) || untold.has(node.tagName)) return " ";
		return `${node.children.map(words).join("")}${isInline(node) ? "" : " "}`;
	};
	return content.map(words).join(" ").replace(/\s+/g, " ").trim();
}

const inline = new Set(["a", "span", "strong", "em", "code", "small", "mark", "abbr"]);

function isInline({ tagName }: Element): boolean {
	return inline.has(tagName);
}
