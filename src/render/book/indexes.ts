/** Indexes of a book: by clause of the source, by input, by who owes or supplies. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Rule } from "../../model/rule.js";
import { figureTable, type Page, pageLink } from "../document/index.js";
import { listingsOf } from "./dictionary.js";
import { groupedInputs } from "./grouping.js";
import { code, inputLink, lines, link, list, page, paragraph, ruleLink, unseen } from "./parts.js";
import type { Teller } from "./teller.js";

/** The rules by document and clause; where a figure stands in another clause, that too. */
export function byClausePage(teller: Teller): Page {
	const documents = Object.entries(teller.edition.sources);
	const cited = Object.values(teller.edition.rules).flatMap(citationsOf);
	return page(
		teller,
		"by-clause",
		({ say }) => say.pages.byClause,
		documents.flatMap(([id, { title }]) => {
			const own = cited.filter(({ source }) => source.document === id);
			if (own.length === 0) return [];
			return [
				h("h2", teller.text(title)),
				figureTable(
					[teller.say(({ say }) => say.columns.clause), teller.say(({ say }) => say.columns.rule)],
					clausesOf(own).map(([clause, rules]) => [
						clause,
						lines(
							teller,
							rules.map((rule) => [ruleLink(teller, rule)]),
						),
					]),
					{ caption: unseen(teller.text(title)), namedRows: true },
				),
			];
		}),
	);
}

interface Citation {
	readonly rule: string;
	readonly source: Rule["source"];
}

/** Where a rule and its figures stand. */
function citationsOf({ id, source, parameters = {} }: Rule): Citation[] {
	const figures = Object.values(parameters).flatMap((parameter) => [parameter.source, parameter.setBy?.source]);
	return [source, ...figures].flatMap((one) => (one === undefined ? [] : [{ rule: id, source: one }]));
}

/** Clauses with their rules, in the order of their numbers. */
function clausesOf(citations: readonly Citation[]): readonly (readonly [string, readonly string[]])[] {
	const clauses = new Map<string, Set<string>>();
	for (const { rule, source } of citations) clauses.set(source.clause, (clauses.get(source.clause) ?? new Set()).add(rule));
	return [...clauses]
		.sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
		.map(([clause, rules]) => [clause, [...rules]]);
}

/** The inputs with the rules that read them. */
export function byInputPage(teller: Teller): Page {
	return page(teller, "by-input", ({ say }) => say.pages.byInput, [
		figureTable(
			[
				teller.say(({ say }) => say.columns.input),
				teller.say(({ say }) => say.terms.id),
				teller.say(({ say }) => say.terms.readBy),
			],
			listingsOf(teller).map(({ id, rules }) => [
				[inputLink(teller, id)],
				[code(id)],
				rules.length === 0
					? teller.say(({ say }) => say.onlyBounds)
					: lines(
							teller,
							rules.map((rule) => [ruleLink(teller, rule)]),
						),
			]),
			{ caption: unseen(teller.say(({ say }) => say.pages.byInput)), namedRows: true },
		),
	]);
}

/** Who owes which rules, where not all are owed by one, and who supplies which facts. */
export function byActorPage(teller: Teller): Page {
	return page(teller, "by-actor", ({ say }) => say.pages.byActor, [...owedBy(teller), ...suppliedBy(teller)]);
}

function owedBy(teller: Teller): ElementContent[] {
	const { actors = {}, rules } = teller.edition;
	return Object.entries(actors).flatMap(([id, { title, assessed }]) => {
		const own = Object.values(rules).filter(({ actor }) => actor === id);
		if (own.length === 0) return [];
		return [
			h(
				"h2",
				teller.say(({ say, locale }) => say.owes(title[locale])),
			),
			...paragraph(teller.say(({ say }) => (assessed ? say.isAssessed : say.standsBeside))),
			...list(own.map((rule) => [ruleLink(teller, rule.id)])),
		];
	});
}

function suppliedBy(teller: Teller): ElementContent[] {
	return groupedInputs(teller.edition, listingsOf(teller)).flatMap(({ supplier, title, methods }) => [
		h(
			"h2",
			{ id: `supplier-${supplier}` },
			teller.say(({ say, locale }) => say.supplies(title[locale])),
		),
		...list(methods.flatMap(({ inputs }) => inputs.map(({ id }) => [inputLink(teller, id)]))),
	]);
}

/** A link to the page where a clause stands among the others. */
export function citationLink(teller: Teller, source: Rule["source"]): ElementContent[] {
	return [
		link(
			pageLink("by-clause"),
			teller.say(({ speaker }) => speaker.citation(source)),
		),
	];
}
