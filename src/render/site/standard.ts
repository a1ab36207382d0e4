/** A standard's documentation as files. */
import { issue, WenmingError } from "../../errors.js";
import * as problems from "../../issues.js";
import type { Day } from "../../model/day.js";
import type { Facts } from "../../model/facts.js";
import type { Standard } from "../../model/standard.js";
import type { Text } from "../../model/text.js";
import { editionsOf } from "../../resolve/editions.js";
import { bookOf } from "../book/index.js";
import { type Languages, Voice } from "../document/index.js";
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
	/** A page that the head leads back to, such as a list of standards. */
	readonly home?: { readonly href: string; readonly title: Text };
}

/** Scripts of pages as texts: `pageScripts()` of `wenming/node` reads them. */
export interface PageScripts {
	readonly site: string;
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
	{ format = "html", locale = "zh", edition, variants = [], single = false, scripts, home }: RenderStandardOptions = {},
): Files {
	const told = edition ?? onlyEdition([standard as Standard, ...variants]);
	const book = bookOf(standard, { languages: locale, edition: told, variants });
	const voice = new Voice(locale);
	if (format === "markdown") return markdownFilesOf(book, voice);
	const frame = { script: scripts?.site, home };
	return single ? { "index.html": oneFileOf(book, voice, frame) } : siteOf(book, voice, frame);
}

function onlyEdition(standards: readonly Standard[]): Day {
	if (standards.every((standard) => editionsOf(standard).length === 1)) return anyDay;
	throw new WenmingError("invalid-call", [issue(problems.editionNeeded, "edition", {})]);
}
