/** What a site is searched for: its pages, and what stands on them under a heading that can be linked to. */
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

export function searchable(book: Book, link: LinkWriter): Found[] {
	return pagesOf(book).flatMap((page) => {
		const [first, ...others] = passagesOf(page);
		const title = [...new Set([page.title.zh, page.title.en])].join(" ");
		return [
			{ title, href: link(pageLink(page.id)), text: wordsOf(first!.content) },
			...others.map(({ heading, content }) => ({
				title: wordsOf(heading!.children),
				href: link(pageLink(page.id, `${heading!.properties.id}`)),
				text: wordsOf(content),
			})),
		];
	});
}

/** What stands under a heading with an id, or before the first. */
interface Passage {
	readonly heading: Element | undefined;
	readonly content: ElementContent[];
}

function passagesOf({ content }: Page): Passage[] {
	const passages: Passage[] = [{ heading: undefined, content: [] }];
	for (const node of content.flatMap(opened)) {
		if (isHeading(node) && node.properties.id !== undefined) passages.push({ heading: node, content: [] });
		else passages.at(-1)!.content.push(node);
	}
	return passages;
}

/** What a section holds, its heading with its id. */
function opened(node: ElementContent): ElementContent[] {
	if (node.type !== "element" || node.tagName !== "section") return [node];
	const [first, ...others] = node.children;
	if (first === undefined || !isHeading(first) || node.properties.id === undefined) return node.children.flatMap(opened);
	return [{ ...first, properties: { ...first.properties, id: node.properties.id } }, ...others.flatMap(opened)];
}

function isHeading(node: ElementContent): node is Element {
	return node.type === "element" && /^h[2-6]$/.test(node.tagName);
}

const untold = new Set(["svg", "script", "style"]);
const inline = new Set(["a", "span", "strong", "em", "code", "small", "mark", "abbr"]);

function wordsOf(content: readonly ElementContent[]): string {
	const words = (node: ElementContent): string => {
		if (node.type === "text") return node.value;
		if (node.type !== "element" || untold.has(node.tagName) || node.properties.dataOnly === "markdown") return " ";
		return `${node.children.map(words).join("")}${inline.has(node.tagName) ? "" : " "}`;
	};
	return content.map(words).join(" ").replace(/\s+/g, " ").trim();
}
