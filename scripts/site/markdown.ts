/** Markdown as a page of a site. */
import { posix } from "node:path";
import GithubSlugger from "github-slugger";
import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { gfm } from "micromark-extension-gfm";
import { type Page, pageLink } from "../../src/render/document/index.js";

/** Markdown files by their paths; what they link to among each other, the pages link to. */
export type MarkdownFiles = ReadonlyMap<string, string>;

/** A file as a page that bears the id of its path; its first heading is the page's title. */
export function pageOfMarkdown(files: MarkdownFiles, path: string, title?: Page["title"]): Page {
	const markdown = fromMarkdown(files.get(path)!, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
	const { children } = toHast(markdown) as Root;
	const elements = children.filter((child) => child.type !== "doctype") as ElementContent[];
	const heading = elements.find((child): child is Element => child.type === "element" && child.tagName === "h1");
	const named = heading === undefined ? path : textOf(heading);
	const slugger = new GithubSlugger();
	const content = elements.filter((child) => child !== heading).map((child) => settled(files, path, child, slugger));
	return { id: idOf(path), title: title ?? { zh: named, en: named }, content: inSections(content) };
}

export function idOf(path: string): string {
	return path.replace(/\.md$/, "");
}

/** An element with ids on its headings, and links that lead to pages; what is no page of the site is no link. */
function settled(files: MarkdownFiles, path: string, node: ElementContent, slugger: GithubSlugger): ElementContent {
	if (node.type !== "element") return node;
	const children = node.children.map((child) => settled(files, path, child, slugger));
	if (/^h[1-6]$/.test(node.tagName)) return { ...node, properties: { id: slugger.slug(textOf(node)) }, children };
	// An empty cell heads nothing.
	if (node.tagName === "th" && children.length === 0) return { ...node, tagName: "td" };
	if (node.tagName === "table") return h("div.table", { tabIndex: 0 }, { ...node, children });
	if (node.tagName === "pre") return { ...node, properties: { tabIndex: 0 }, children };
	if (node.tagName !== "a") return { ...node, children };
	const href = linkFrom(files, path, `${node.properties.href}`);
	return href === undefined ? h("span", children) : { ...node, properties: { href }, children };
}

function linkFrom(files: MarkdownFiles, path: string, href: string): string | undefined {
	if (/^[a-z]+:/.test(href) || href.startsWith("#")) return href;
	const [target = "", anchor] = href.split("#") as [string, string?];
	const file = posix.normalize(posix.join(posix.dirname(path), target));
	return files.has(file) ? pageLink(idOf(file), anchor === undefined ? undefined : decodeURIComponent(anchor)) : undefined;
}

/** What stands under a heading of the second level, as a section, which search finds. */
function inSections(content: readonly ElementContent[]): ElementContent[] {
	const starts = content.flatMap((node, i) => (node.type === "element" && node.tagName === "h2" ? [i] : []));
	const sections = starts.map((start, i) => {
		const [heading, ...rest] = content.slice(start, starts[i + 1]) as [Element, ...ElementContent[]];
		return h("section", { id: `${heading.properties.id}` }, [h("h2", heading.children), ...rest]);
	});
	return [...content.slice(0, starts[0]), ...sections];
}

function textOf(node: Element): string {
	return node.children
		.map((child) => (child.type === "text" ? child.value : child.type === "element" ? textOf(child) : ""))
		.join("");
}
