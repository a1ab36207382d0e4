/** What stands around the pages of a site: its head, the contents, the way to the next page. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Text } from "../../model/text.js";
import { type Book, type Chapter, type Page, pageLink, tags, type Voice } from "../document/index.js";
import { said } from "./words.js";

/** What a page brings along besides its words: files beside it, or what these hold. */
export interface Assets {
	readonly head: readonly Element[];
	/** After everything else. */
	readonly end: readonly Element[];
}

/** No page may ask for more than the files beside it, on a disk or on a server, nor send anything anywhere. */
const policy = [
	"default-src 'none'",
	"script-src 'self' file: 'unsafe-inline'",
	"style-src 'self' file: 'unsafe-inline'",
	"img-src 'self' file: data:",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/** A whole page of HTML. */
export function framed(title: string, body: readonly ElementContent[], { head, end }: Assets, voice: Voice): Element {
	return h("html", { lang: tags[voice.locales[0]!] }, [
		h("head", [
			h("meta", { charSet: "utf-8" }),
			h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
			h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
			h("title", title),
			...head,
		]),
		h("body", [...body, ...end]),
	]);
}

interface Head {
	/** Where it leads back to. */
	readonly home?: { readonly href: string; readonly title: Text } | undefined;
	/** Whether the contents stand on the page. */
	readonly hasContents: boolean;
}

/** The head of every page. Search and languages need the site's script, which shows them. */
export function headOf(book: Book, voice: Voice, { home, hasContents }: Head): Element {
	return h("header.head", [
		h("div", [
			...(home === undefined ? [] : [h("a.home", { href: home.href }, voice.say(home.title))]),
			h("a.title", { href: pageLink(firstPage(book).id) }, voice.say(book.title)),
			...(hasContents ? [h("a.to-contents", { href: "#contents" }, voice.say(said.contents))] : []),
			h("div.languages", { role: "group", ariaLabel: voice.plain(said.languages), hidden: true }),
			h("div.search", { role: "search", hidden: true, dataLabel: voice.plain(said.search) }),
		]),
	]);
}

export function skipLink(voice: Voice): Element {
	return h("a.skip", { href: "#content" }, voice.say(said.skip));
}

/** The chapters, that of the page with its pages. */
export function contentsOf(book: Book, page: Page | undefined, voice: Voice): Element {
	const entry = ({ id, title }: Page) =>
		h("a", { href: pageLink(id), ...(id === page?.id ? { ariaCurrent: "page" } : {}) }, voice.say(title));
	const isOpen = ({ pages }: Chapter) => page === undefined || pages.includes(page);
	const chapter = (chapter: Chapter) => {
		const [first, ...others] = chapter.pages;
		if (others.length === 0) return h("li", entry(first!));
		return h("li", [
			h("a", { href: pageLink(first!.id) }, voice.say(chapter.title)),
			...(isOpen(chapter)
				? [
						h(
							"ul",
							chapter.pages.map((one) => h("li", entry(one))),
						),
					]
				: []),
		]);
	};
	return h("nav.contents", { id: "contents", ariaLabel: voice.plain(said.contents) }, h("ul", book.chapters.map(chapter)));
}

/** The way to the page before and the page after. */
export function turning(book: Book, page: Page, voice: Voice): Element {
	const pages = pagesOf(book);
	const at = pages.indexOf(page);
	const link = (to: Page | undefined, words: keyof typeof said) =>
		to === undefined
			? h("span")
			: h("a", { href: pageLink(to.id) }, [...voice.say(said[words]), h("br"), ...voice.say(to.title)]);
	return h(
		"nav.turn",
		{ ariaLabel: voice.plain({ zh: `${said.before.zh}、${said.after.zh}`, en: `${said.before.en}, ${said.after.en}` }) },
		[link(pages[at - 1], "before"), link(pages[at + 1], "after")],
	);
}

export function footOf(voice: Voice): Element {
	return h("footer.foot", voice.say(said.generated));
}

export function pagesOf({ chapters }: Book): Page[] {
	return chapters.flatMap(({ pages }) => pages);
}

export function firstPage(book: Book): Page {
	return book.chapters[0]!.pages[0]!;
}
