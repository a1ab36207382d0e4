/** A standard's documentation as files. */
import { issue, WenmingError } from "../../errors.js";
import * as problems from "../../issues.js";
import type { Day } from "../../model/day.js";
import type { Facts } from "../../model/facts.js";
import type { Standard } from "../../model/standard.js";
import type { Locale, Text } from "../../model/text.js";
import { editionsOf } from "../../resolve/editions.js";
import { type AssessmentData, assessmentPageOfBook, type ExampleFile } from "../assess/index.js";
import { bookOf } from "../book/index.js";
import { type Book, type Languages, type LinkWriter, pageLink, Voice } from "../document/index.js";
import { inFiles, inOneFile } from "./places.js";
import { type Files, markdownFilesOf, oneFileOf, siteOf } from "./site.js";

/** How the documentation of a standard is written. */
export interface RenderStandardOptions {
	/** A site of HTML pages (if not given), or a Markdown file for each page. */
	readonly format?: "html" | "markdown";
	/** The language, or both side by side; Chinese if not given. */
	readonly locale?: Languages;
	/** The day whose edition is told. It is needed where the standard, or a variant, has rules or figures with dates. */
	readonly edition?: Day;
	/** The variants that are compared with it: what `resolveStandard` and `loadVariant` give. */
	readonly variants?: readonly Standard[];
	/** All pages in one HTML file, `index.html`, that needs nothing beside it. */
	readonly single?: boolean;
	/** What runs in the pages. Without it they have no search and no choice of a language, and read well. */
	readonly scripts?: PageScripts;
	/** Facts files that the page to assess oneself with offers as examples. */
	readonly communities?: readonly ExampleFile[];
	/** A page that the head leads back to, such as a list of standards. */
	readonly home?: { readonly href: string; readonly title: Text };
}

/** Scripts of pages as texts: `pageScripts()` of `wenming/node` reads them. */
export interface PageScripts {
	/** Search, and the choice of a language. */
	readonly site: string;
	/** The page to assess oneself with, `assess.html`, which there is none of without. */
	readonly assess?: string;
}

/** No edition differs from another. */
const anyDay: Day = "2000-01-01";

/**
 * Writes the documentation of a standard: an overview, a page for each rule, the data dictionary, lists to print, a
 * comparison of variants, and indexes. A standard of `wenming/standards/…/full`, or of a host's own, has examples and
 * evidence too.
 *
 * @returns the text of each file by its path from the folder of the documentation: `index.html`, `rules/….html`, `style.css`;
 * with `format: "markdown"` `index.md` and so on.
 * @throws {WenmingError} `invalid-call` for something that is no standard, and where an edition is needed.
 * @example
 * const files = renderStandard(wuxi, { locale: "en", format: "markdown" });
 * files["rules/culture.library-books.md"].split("\n")[0]; // => "# 5.2 Library holdings"
 */
export function renderStandard<F = Facts>(
	standard: Standard<F>,
	{
		format = "html",
		locale = "zh",
		edition,
		variants = [],
		single = false,
		scripts,
		communities = [],
		home,
	}: RenderStandardOptions = {},
): Files {
	const standards = [standard as Standard, ...variants];
	const told = bookOf(standard, { languages: locale, edition: edition ?? onlyEdition(standards), variants });
	const voice = new Voice(locale);
	if (format === "markdown") return markdownFilesOf(told, voice);
	const [first] = voice.locales as [Locale];
	const link = single ? inOneFile(undefined) : inFiles("assess", "html");
	const book =
		scripts?.assess === undefined
			? told
			: withAssessment(told, { locale: first, standards, communities, links: linksTo(standards, link) }, scripts.assess);
	const frame = { script: scripts?.site, home };
	return single ? { "index.html": oneFileOf(book, voice, frame) } : siteOf(book, voice, frame);
}

/** The page to assess oneself with comes after the overview. */
function withAssessment({ title, chapters: [first, ...others] }: Book, data: AssessmentData, script: string): Book {
	const page = assessmentPageOfBook(data, script);
	return { title, chapters: [first!, { title: page.title, pages: [page] }, ...others] };
}

/** By standard and rule: the page of the rule, which those have that the standard of the book has. */
function linksTo([first, ...variants]: readonly Standard[], link: LinkWriter): AssessmentData["links"] {
	const pages = Object.fromEntries(Object.keys(first!.rules).map((id) => [id, link(pageLink(`rules/${id}`))]));
	const known = ({ rules }: Standard) => Object.fromEntries(Object.entries(pages).filter(([id]) => Object.hasOwn(rules, id)));
	return Object.fromEntries([first!, ...variants].map((standard) => [standard.id, known(standard)]));
}

function onlyEdition(standards: readonly Standard[]): Day {
	if (standards.every((standard) => editionsOf(standard).length === 1)) return anyDay;
	throw new WenmingError("invalid-call", [issue(problems.editionNeeded, "edition", {})]);
}
