/** The variants of a standard compared with it: rule by rule, and each by itself. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { RuleDifference, Strictness } from "../../compare/index.js";
import { changesOf } from "../../explain/variant.js";
import type { Standard } from "../../model/standard.js";
import { comparisonWords } from "../comparison-words.js";
import { definitions, figureTable, type Page, pageLink } from "../document/index.js";
import { spokenParameter } from "../spoken.js";
import type { BookContext, ComparedVariant } from "./book.js";
import { capitalised, lines, link, list, page, paragraph, ruleLink, section, unseen } from "./parts.js";
import { Teller } from "./teller.js";

export function variantsPage(context: BookContext): Page {
	const { teller, variants } = context;
	return page(teller, "variants", ({ say }) => say.pages.variants, [
		...paragraph(teller.say(({ say }) => say.variantsIntroduction)),
		...overviewOf(context),
		...section(teller, ({ say }) => say.headings.comparison, tableOf(context)),
		...variants.flatMap((variant) => oneVariant(teller, variant)),
	]);
}

/** What sentences call a variant, as it begins a line. */
export function nameOf({ layers, title }: Standard): Standard["title"] {
	const { zh, en } = layers?.at(-1)?.name ?? title;
	return { zh, en: capitalised(en) };
}

function overviewOf({ teller, variants }: BookContext): ElementContent[] {
	const head = (["variant", "status", "wholeVerdict", "changes"] as const).map((column) =>
		teller.say(({ say }) => say.columns[column]),
	);
	return [
		figureTable(
			head,
			variants.map(({ variant, comparison }) => [
				[link(pageLink("variants", anchorOf(variant)), teller.text(nameOf(variant)))],
				teller.say(({ say }) => say.statuses[variant.status]),
				verdictOf(teller, comparison.strictness, comparison.proved),
				teller.say(({ say }) => {
					const count = (change: RuleDifference["change"]) => comparison.rules.filter((rule) => rule.change === change).length;
					return say.changeCounts(count("added"), count("removed"), count("changed"));
				}),
			]),
			{ caption: unseen(teller.say(({ say }) => say.pages.variants)), namedRows: true },
		),
	];
}

function anchorOf({ id }: Standard): string {
	return `variant-${id}`;
}

/** Where a rule that a variant adds is told. */
function addedAnchor(variant: Standard, rule: string): string {
	return `${anchorOf(variant)}-${rule}`;
}

const signs: Readonly<Record<Strictness, string>> = {
	stricter: "▲",
	looser: "▽",
	same: "=",
	incomparable: "◆",
	undetermined: "?",
};

/** Which is stricter, by its sign and in words. */
function verdictOf(teller: Teller, strictness: Strictness, proved?: "not-looser" | "not-stricter"): ElementContent[] {
	return teller.say(({ locale }) => {
		const say = comparisonWords[locale];
		return `${signs[strictness]} ${say.strictness[strictness]}${proved === undefined ? "" : say.proved[proved]}`;
	});
}

/** Every rule that differs in a variant, with a column for each. */
function tableOf({ teller, variants }: BookContext): ElementContent[] {
	const named = new Map(
		variants.flatMap(({ variant, comparison }) => comparison.rules.map((rule) => [rule.id, { rule, variant }] as const)),
	);
	const ids = [...named.keys()].sort((a, b) => orderOf(teller, a) - orderOf(teller, b));
	const untouched = Object.keys(teller.edition.rules).filter((id) => !named.has(id)).length;
	if (ids.length === 0) return paragraph(teller.say(({ say }) => say.untouched(untouched)));
	const head = [teller.say(({ say }) => say.columns.rule), ...variants.map(({ variant }) => teller.text(nameOf(variant)))];
	return [
		figureTable(
			head,
			ids.map((id) => [
				nameOfRule(teller, id, named.get(id)!.rule, named.get(id)!.variant),
				...variants.map((variant) => cellOf(teller, variant, id)),
			]),
			{ caption: unseen(teller.say(({ say }) => say.headings.comparison)), namedRows: true },
		),
		...paragraph(teller.say(({ say }) => say.untouched(untouched))),
	];
}

/** In the order of the dimensions, the standard's own rules before those that are added. */
function orderOf({ edition, trees }: Teller, id: string): number {
	const place = trees.rules.findIndex((rule) => rule.id === id);
	const dimension = edition.dimensions.findIndex((one) => id.startsWith(`${one.id}.`));
	return (dimension < 0 ? edition.dimensions.length : dimension) * 10_000 + (place < 0 ? 9_999 : place);
}

function nameOfRule(teller: Teller, id: string, rule: RuleDifference, variant: Standard): ElementContent[] {
	if (Object.hasOwn(teller.standard.rules, id)) return [ruleLink(teller, id)];
	return [link(pageLink("variants", addedAnchor(variant, id)), teller.text(rule.title))];
}

function cellOf(teller: Teller, { variant, comparison }: ComparedVariant, id: string): ElementContent[] {
	const difference = comparison.rules.find((rule) => rule.id === id);
	if (difference === undefined)
		return Object.hasOwn(variant.rules, id) ? verdictOf(teller, "same") : [{ type: "text", value: "–" }];
	return differenceOf(teller, variant, difference);
}

/** How a rule differs: which is stricter, figures before and after. */
export function differenceOf(teller: Teller, variant: Standard, difference: RuleDifference): ElementContent[] {
	const { change, strictness, proved } = difference;
	const state = change === "changed" ? [] : teller.say(({ locale }) => comparisonWords[locale][change]);
	return lines(teller, [state, verdictOf(teller, strictness, proved), ...figuresOf(teller, variant, difference)]);
}

function figuresOf(teller: Teller, variant: Standard, { figures }: RuleDifference): ElementContent[][] {
	const units = { ...teller.edition.units, ...variant.units };
	const inputs = { ...teller.edition.inputs, ...variant.inputs };
	return figures.map(({ before, after }) =>
		teller.say(({ locale }) =>
			[before, after]
				.map((one) => (one === null ? comparisonWords[locale].noFigure : spokenParameter(one, units, locale, inputs)))
				.join(" → "),
		),
	);
}

/** One variant: where it comes from, what it adds and leaves out and why, and where it does not conform. */
function oneVariant(teller: Teller, { variant, comparison }: ComparedVariant): ElementContent[] {
	const own = new Teller(variant, teller.voice.languages, teller.day);
	const added = comparison.rules.filter(({ change }) => change === "added");
	const { excluded = {}, breaches = [], jurisdiction } = variant;
	return [
		h("h2", { id: anchorOf(variant) }, teller.text(nameOf(variant))),
		definitions([
			[teller.say(({ say }) => say.terms.title), teller.text(variant.layers?.at(-1)?.title ?? variant.title)],
			[teller.say(({ say }) => say.terms.jurisdiction), jurisdiction === undefined ? [] : teller.text(jurisdiction.name)],
			[teller.say(({ say }) => say.headings.sources), lines(teller, ownSources(teller, variant))],
		]),
		...section(
			teller,
			({ say }) => say.headings.added,
			added.flatMap(({ id }) => addedRule(own, variant, id)),
			{ level: 3 },
		),
		...section(
			teller,
			({ say }) => say.headings.excluded,
			list(
				Object.entries(excluded).map(([id, { reason }]) => [
					ruleLink(teller, id),
					...teller.say(({ words, locale, say }) => words.bracketed(say.reason(reason[locale]))),
				]),
			),
			{ level: 3 },
		),
		...section(teller, ({ words }) => words.headings.breaches, list(breaches.map(({ message }) => teller.text(message))), {
			level: 3,
		}),
	];
}

/** The documents that only the variant cites, with what is noted of them. */
function ownSources(teller: Teller, { sources }: Standard): ElementContent[][] {
	return Object.entries(sources)
		.filter(([id]) => !Object.hasOwn(teller.edition.sources, id))
		.map(([, { title, note }]) =>
			teller.say(({ locale, words }) => (note === undefined ? title[locale] : `${title[locale]}${words.colon}${note[locale]}`)),
		);
}

function addedRule(own: Teller, variant: Standard, id: string): ElementContent[] {
	const tree = own.rule(id);
	const rule = variant.rules[id];
	if (tree === undefined || rule === undefined) return [];
	return [
		h("h4", { id: addedAnchor(variant, id) }, own.text(rule.title)),
		...paragraph(own.filled(rule.requirement, tree)),
		...paragraph(
			own.say(({ speaker, words }) => [speaker.citation(rule.source), ...changesOf(rule, speaker)].join(words.semicolon)),
		),
	];
}
