/** A standard's documentation: its table of contents. */
import { Boundaries } from "../../compare/boundaries.js";
import { compareStandards, type StandardComparison } from "../../compare/index.js";
import type { Day } from "../../model/day.js";
import type { Facts } from "../../model/facts.js";
import { exampleDay } from "../../model/rule.js";
import type { Standard } from "../../model/standard.js";
import { editionsOf } from "../../resolve/editions.js";
import type { Book, Languages } from "../document/index.js";
import { dictionaryPage } from "./dictionary.js";
import { checklistPage, evidencePage, questionnairePage } from "./forms.js";
import { glossaryPage } from "./glossary.js";
import { byActorPage, byClausePage, byInputPage } from "./indexes.js";
import { overviewPage } from "./overview.js";
import { rulePage } from "./rule.js";
import { Teller } from "./teller.js";
import { variantsPage } from "./variants.js";

export interface BookOptions {
	readonly languages: Languages;
	/** The day whose edition is told. */
	readonly edition: Day;
	/** The variants with which it is compared: standards that overlays upon it come to. */
	readonly variants?: readonly Standard[] | undefined;
}

/** What pages are made from. */
export interface BookContext {
	readonly teller: Teller;
	readonly boundaries: Boundaries;
	readonly variants: readonly ComparedVariant[];
}

/** A variant with what differs in it. */
export interface ComparedVariant {
	readonly variant: Standard;
	readonly comparison: StandardComparison;
}

/**
 * Writes the documentation of a standard, page by page.
 *
 * @throws {WenmingError} `invalid-call` for something that is no standard, or no day.
 */
export function bookOf<F = Facts>(standard: Standard<F>, { languages, edition, variants = [] }: BookOptions): Book {
	const teller = new Teller(standard as Standard, languages, edition);
	const compared = variants.map((variant) => ({
		variant,
		comparison: compareStandards(standard as Standard, variant, { asOf: edition }),
	}));
	const context: BookContext = { teller, variants: compared, boundaries: boundariesIn(standard as Standard, edition) };
	const chapter = (title: Parameters<Teller["title"]>[0], pages: Book["chapters"][number]["pages"]) => ({
		title: teller.title(title),
		pages,
	});
	return {
		title: standard.title,
		chapters: [
			chapter(
				({ say }) => say.chapters.standard,
				[overviewPage(context), ...(variants.length === 0 ? [] : [variantsPage(context)])],
			),
			...dimensionChapters(context),
			chapter(({ say }) => say.chapters.forms, [questionnairePage(teller), checklistPage(teller), evidencePage(teller)]),
			chapter(
				({ say }) => say.chapters.reference,
				[dictionaryPage(teller), byClausePage(teller), byInputPage(teller), byActorPage(teller), glossaryPage(teller)],
			),
		],
	};
}

/** What never changes is told of the day of examples, so that days do not depend on when the book is made. */
function boundariesIn(standard: Standard, edition: Day): Boundaries {
	return new Boundaries(standard, editionsOf(standard).length > 1 ? edition : exampleDay);
}

/** A chapter for each dimension that has rules. */
function dimensionChapters(context: BookContext): Book["chapters"] {
	const { trees, edition } = context.teller;
	return trees.dimensions.flatMap(({ id, start, end }) => {
		const { title } = edition.dimensions.find((dimension) => dimension.id === id)!;
		const pages = trees.rules.slice(start, end).map((rule) => rulePage(context, rule));
		return pages.length === 0 ? [] : [{ title, pages }];
	});
}
