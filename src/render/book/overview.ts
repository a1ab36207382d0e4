/** The first page: what the standard is for, whom it assesses, what it consists of and how it is scored. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { digits } from "../../explain/number.js";
import { variantOf } from "../../explain/variant.js";
import type { Rule } from "../../model/rule.js";
import type { Standard } from "../../model/standard.js";
import type { Text } from "../../model/text.js";
import type { RuleTree } from "../../parse/trees.js";
import { definitions, figureTable, type Page, pageLink } from "../document/index.js";
import type { BookContext } from "./book.js";
import { editionsOfBook } from "./editions.js";
import { flowDiagram } from "./flow-diagram.js";
import { addedMark, joined, link, list, page, paragraph, ruleLink, section, unseen } from "./parts.js";
import { floorPoints, fullPoints, spokenVeto } from "./points.js";
import { scoringRules } from "./scoring.js";
import type { Teller, Tongue } from "./teller.js";
import { titleLifeOf } from "./title-life.js";
import { shareOfDimension, shareOfRule } from "./weights.js";
import type { BookWords } from "./words.js";

export function overviewPage({ teller }: BookContext): Page {
	const { edition } = teller;
	const sections = [
		part("sources", sourcesOf(teller)),
		part("variantOf", layersOf(teller)),
		part("dimensions", dimensionsOf(teller)),
		part("scoring", [flowDiagram(teller), ...scoringRules(teller)]),
		part("titleLife", titleLifeOf(teller)),
		part("editions", editionsOfBook(teller)),
		part("readings", readingsOf(teller)),
	].filter(({ content }) => content.length > 0);
	return page(teller, "index", ({ say }) => say.pages.overview, [
		...paragraph(edition.purpose === undefined ? [] : teller.text(edition.purpose)),
		headOf(teller),
		...list(sections.map(({ name, title }) => [link(pageLink("index", name), teller.say(title))])),
		...sections.flatMap(({ name, title, content }) => section(teller, title, content, { id: name })),
	]);
}

/** A part of the page, which its list of contents leads to. */
function part(name: keyof BookWords["headings"], content: readonly ElementContent[]) {
	return { name, title: ({ say }: Tongue) => say.headings[name], content };
}

function headOf(teller: Teller): ElementContent {
	const { edition, standard } = teller;
	const { jurisdiction, status, id, dimensions, rules } = edition;
	const isDated = edition !== standard;
	return definitions([
		[teller.say(({ say }) => say.terms.status), teller.say(({ say }) => say.statuses[status])],
		[teller.say(({ say }) => say.terms.jurisdiction), jurisdiction === undefined ? [] : teller.text(jurisdiction.name)],
		[teller.say(({ say }) => say.terms.assessed), assessedBy(teller)],
		[teller.say(({ say }) => say.terms.size), teller.say(({ say }) => say.size(dimensions.length, Object.keys(rules).length))],
		[teller.say(({ words }) => words.edition), isDated ? teller.say(({ speaker }) => speaker.day(teller.dayNumber)) : []],
		[teller.say(({ say }) => say.terms.id), [{ type: "text", value: id }]],
	]);
}

/** Whose result the standard's is. */
function assessedBy(teller: Teller): ElementContent[] {
	const { actors } = teller.edition;
	if (actors === undefined) return teller.say(({ say }) => say.oneCommunity);
	const assessed = Object.values(actors).filter((actor) => actor.assessed);
	const others = Object.values(actors).filter((actor) => !actor.assessed);
	return teller.say(({ locale, words, say }) => {
		const names = words.list(assessed.map(({ title }) => title[locale]));
		return others.length === 0 ? names : say.assessedAndOthers(names, words.list(others.map(({ title }) => title[locale])));
	});
}

function sourcesOf(teller: Teller): ElementContent[] {
	return [
		definitions(
			Object.values(teller.edition.sources).map(({ title, note, url }) => [
				teller.text(title),
				joined(
					teller,
					[
						note === undefined ? teller.say(({ say }) => say.noNote) : teller.text(note),
						isWebAddress(url) ? [link(url, [{ type: "text", value: url }])] : [],
					],
					" ",
				),
			]),
		),
	];
}

/** Only addresses of pages become links: a source may come from a stranger. */
function isWebAddress(url: string | undefined): url is string {
	return url !== undefined && /^https?:\/\//i.test(url);
}

/** Of a variant: what it is made of, and what it changes besides its rules and figures, which say so themselves. */
function layersOf(teller: Teller): ElementContent[] {
	if (teller.standard.layers === undefined) return [];
	return teller.voice.block((locale) => {
		const { layers, changes, breaches } = variantOf(teller.tongue(locale).speaker)!;
		const { headings, colon } = teller.tongue(locale).words;
		return [
			h("p", layers),
			...list(
				[...changes, ...breaches.map((breach) => `${headings.breaches}${colon}${breach}`)].map((line) => [
					{ type: "text", value: line },
				]),
			),
		];
	});
}

function dimensionsOf(teller: Teller): ElementContent[] {
	return teller.edition.dimensions.flatMap((dimension) => {
		const span = teller.trees.dimensions.find(({ id }) => id === dimension.id)!;
		const rules = teller.trees.rules.slice(span.start, span.end);
		return [
			h("h3", { id: `dimension-${dimension.id}` }, teller.text(dimension.title)),
			...weightOf(teller, dimension),
			rules.length === 0
				? h(
						"p",
						teller.say(({ words }) => words.noneInForce),
					)
				: tableOf(teller, rules, dimension.title),
		];
	});
}

/** Rules with their requirements and, where there are any, remarks. */
function tableOf(teller: Teller, rules: readonly RuleTree[], title: Text): ElementContent {
	const remarks = rules.map((rule) => remarksOf(teller, rule));
	const isRemarked = remarks.some((remark) => remark.length > 0);
	return figureTable(
		[
			teller.say(({ say }) => say.columns.rule),
			teller.say(({ words }) => words.headings.requirement),
			...(isRemarked ? [teller.say(({ say }) => say.columns.remarks)] : []),
		],
		rules.map((rule, i) => [
			[ruleLink(teller, rule.id)],
			teller.filled(rule.rule.requirement, rule),
			...(isRemarked ? [remarks[i]!] : []),
		]),
		{ caption: unseen(teller.text(title)), namedRows: true },
	);
}

/** What part of the score a dimension makes, and each of its rules. */
function weightOf(teller: Teller, { id, points }: Standard["dimensions"][number]): ElementContent[] {
	const number = (value: number, locale: "zh" | "en") => digits(value, locale, { decimals: 2 });
	if (points !== undefined) return paragraph(teller.say(({ say, locale }) => say.points(number(points, locale))));
	const share = shareOfDimension(teller, id);
	if (share === undefined) return [];
	const rules = Object.keys(teller.edition.rules).filter(
		(rule) => shareOfRule(teller, rule) !== undefined && rule.startsWith(`${id}.`),
	);
	const said = teller.say(({ say, locale }) =>
		say.dimensionShare(number(share, locale), rules.length, number(share / rules.length, locale)),
	);
	const mark = teller.edition.scoring.policy === "package" ? [{ type: "text" as const, value: " " }, addedMark(teller)] : [];
	return paragraph([...said, ...mark]);
}

/** Points, judgement, veto, actor, what a variant changes: what tells a rule from its neighbours. */
function remarksOf(teller: Teller, tree: RuleTree): ElementContent[] {
	const { rule } = tree;
	const full = fullPoints(teller, tree);
	const floor = floorPoints(teller, tree);
	const actor = rule.actor === undefined ? undefined : teller.edition.actors?.[rule.actor];
	const isJudged = teller.inputsOfRule(tree).some((input) => "judgement" in teller.edition.inputs[input]!);
	return joined(teller, [
		full === undefined
			? []
			: teller.say(({ say, locale }) => {
					const number = (value: number) => digits(value, locale, { given: true });
					return rule.counts === "deduction"
						? say.takesOff(number(-floor!))
						: rule.counts === "bonus"
							? say.bonusOf(number(full))
							: say.points(number(full));
				}),
		rule.veto === undefined ? [] : teller.say((tongue) => tongue.say.vetoed(spokenVeto(teller, rule.veto!, tongue))),
		actor === undefined ? [] : teller.say(({ say, locale }) => say.owedBy(actor.title[locale])),
		isJudged ? teller.say(({ words }) => words.headings.byJudgement) : [],
		...figuresSetBy(rule).map((title) => teller.say(({ say, locale }) => say.figureSet(title[locale]))),
		rule.setBy === undefined
			? []
			: teller.say(({ words, locale }) =>
					(rule.setBy!.replaced === undefined ? words.variant.added : words.variant.worded)(rule.setBy!.title[locale]),
				),
	]);
}

/** Who of the layers of a variant set figures of a rule. */
function figuresSetBy({ parameters = {} }: Rule): Text[] {
	const titles = Object.values(parameters).flatMap(({ setBy }) =>
		setBy === undefined ? [] : [[setBy.layer, setBy.title] as const],
	);
	return [...new Map(titles).values()];
}

/** How the source is read in general: the package's own. */
function readingsOf(teller: Teller): ElementContent[] {
	const { readings = [] } = teller.edition;
	if (readings.length === 0) return [];
	return [
		...paragraph([addedMark(teller), { type: "text", value: " " }, ...teller.say(({ say }) => say.readingsIntroduction)]),
		definitions(readings.map(({ id, ...text }) => [id, teller.text(text)])),
	];
}
