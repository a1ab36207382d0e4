/** A book as files: a site of pages, all pages in one file, or Markdown. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Text } from "../../model/text.js";
import { type Book, htmlOf, inElement, markdownOf, type Page, type Voice } from "../document/index.js";
import { inFiles, inOneFile, placeInFile, upFrom, withOwnIds } from "./places.js";
import { searchable } from "./search.js";
import { type Assets, contentsOf, firstPage, footOf, framed, headOf, pagesOf, skipLink, turning } from "./shell.js";
import { oneFileStyle, siteStyle } from "./style.js";

/** The texts of files, by their paths from the folder of the site. */
export type Files = Readonly<Record<string, string>>;

/** What stands around a book. */
export interface Frame {
	/** The site's script, `dist/page/site.js`: search, and the choice of a language. A site reads well without. */
	readonly script?: string | undefined;
	/** Where the head leads back to. */
	readonly home?: { readonly href: string; readonly title: Text } | undefined;
}

const searchFile = "search.js";

export function siteOf(book: Book, voice: Voice, frame: Frame = {}): Files {
	const { script } = frame;
	const pages = pagesOf(book).map((page) => [`${page.id}.html`, pageFile(book, page, voice, frame)] as const);
	const scripts = script === undefined ? [] : [["site.js", script] as const, [searchFile, searchScript(book)] as const];
	return Object.fromEntries([...pages, ["style.css", siteStyle], ...scripts]);
}

function pageFile(book: Book, page: Page, voice: Voice, { script, home }: Frame): string {
	const root = upFrom(page.id);
	const site = h("script", { src: `${root}site.js`, defer: true, dataSearch: `${root}${searchFile}`, dataRoot: root });
	const assets: Assets = {
		head: [h("link", { rel: "stylesheet", href: `${root}style.css` }), ...(script === undefined ? [] : [site])],
		end: [],
	};
	const body = [
		skipLink(voice),
		headOf(book, voice, {
			home: home && { ...home, href: atRoot(home.href, root) },
			hasContents: !page.isApplication,
		}),
		page.isApplication
			? h("main", { id: "content" }, page.content as ElementContent[])
			: h("div.layout", [
					h("main", { id: "content" }, [titleOf(page, voice), ...page.content, turning(book, page, voice)]),
					contentsOf(book, page, voice),
				]),
		footOf(voice),
	];
	const title = page === firstPage(book) ? voice.plain(book.title) : `${voice.plain(page.title)} – ${voice.plain(book.title)}`;
	return document(framed(title, body, assets, voice), inFiles(page.id, "html"));
}

/** An address from the folder of the site, as one from a page's. */
function atRoot(href: string, root: string): string {
	return /^([a-z]+:|\/)/.test(href) ? href : `${root}${href}`;
}

/** All pages in one file that needs nothing beside it. */
export function oneFileOf(book: Book, voice: Voice, { script, home }: Frame = {}): string {
	const section = (page: Page) =>
		page.isApplication
			? h("section.page", { id: placeInFile(page.id) }, page.content as ElementContent[])
			: h("section.page", { id: placeInFile(page.id) }, [
					titleOf(page, voice),
					...withLinks(page, withOwnIds(page.id, page.content)),
					...withLinks(page, [turning(book, page, voice)]),
				]);
	const assets: Assets = {
		head: [h("style", oneFileStyle)],
		end: script === undefined ? [] : [h("script", searchScript(book, true)), h("script", { dataRoot: "" }, inElement(script))],
	};
	const body = [
		skipLink(voice),
		headOf(book, voice, { home, hasContents: true }),
		h("div.layout", [h("main", { id: "content" }, pagesOf(book).map(section)), contentsOf(book, undefined, voice)]),
		footOf(voice),
	];
	return document(framed(voice.plain(book.title), body, assets, voice), inOneFile(undefined));
}

/** Links go from where a page is; those that do are done. */
function withLinks(page: Page, content: readonly ElementContent[]): ElementContent[] {
	const link = inOneFile(page.id);
	return content.map((node) => {
		if (node.type !== "element") return node;
		const { href } = node.properties;
		const properties = typeof href === "string" ? { ...node.properties, href: link(href) } : node.properties;
		return { ...node, properties, children: withLinks(page, node.children) };
	});
}

/** A Markdown file for each page. */
export function markdownFilesOf(book: Book, voice: Voice): Files {
	const written = (page: Page) =>
		markdownOf({ type: "root", children: [titleOf(page, voice), ...page.content] }, inFiles(page.id, "md"));
	const pages = pagesOf(book).filter(({ isApplication }) => !isApplication);
	return Object.fromEntries(pages.map((page) => [`${page.id}.md`, written(page)]));
}

function titleOf({ title }: Page, voice: Voice): Element {
	return h("h1", voice.say(title));
}

function document(html: Element, link: ReturnType<typeof inFiles>): string {
	return `<!doctype html>\n${htmlOf(html, link)}\n`;
}

/** Read by a script element, since a page that was opened from a disk may fetch nothing. */
function searchScript(book: Book, isOneFile = false): string {
	const found = searchable(book, isOneFile ? inOneFile(undefined) : inFiles("", "html"));
	return `var wenmingSearch = ${JSON.stringify(found).replaceAll("<", "\\u003c")};`;
}
