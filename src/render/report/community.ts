/** One community's report: its sections, in the order in which they are read. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Community } from "../../model/facts.js";
import { barsOf, chartWords, scoreBars } from "../chart/index.js";
import { definitions, figureTable } from "../document/index.js";
import { headLines, whoseOf } from "../said.js";
import { failing } from "./failing.js";
import { standardEntries } from "./head.js";
import { missing } from "./missing.js";
import { expiring, thin } from "./outlook.js";
import type { Report } from "./paper.js";
import type { ReportedCommunity } from "./told.js";
import type { ReportWords } from "./words.js";

export interface CommunitySections {
	readonly community?: Pick<Community, "name" | "place"> | undefined;
	/** What a report has where it is asked for: how a target is reached, and where the title stands. */
	readonly plan?: readonly ElementContent[];
	readonly title?: readonly ElementContent[];
}

export function communityReport(told: ReportedCommunity, { community, plan = [], title = [] }: CommunitySections): Report {
	const { telling, standard } = told;
	const section = (name: keyof ReportWords["sections"], content: readonly ElementContent[]): Element[] =>
		content.length === 0 ? [] : [telling.section(name, ({ say }) => say.sections[name], content)];
	return {
		title: ({ say, locale }) => say.title(standard.title[locale], community?.name[locale]),
		content: [
			head(told, community),
			h(
				"p.note",
				telling.say(({ say }) => say.unofficial),
			),
			...section("summary", summary(told)),
			...section("dimensions", dimensions(told)),
			...section("failing", failing(told)),
			...section("plan", plan),
			...section("missing", missing(told)),
			...section("margins", thin(told)),
			...section("expiries", expiring(told)),
			...section("actors", actors(told)),
			...section("title", title),
			...section("notes", notes(told)),
			...section("rules", ruleByRule(told)),
		],
	};
}

function head(told: ReportedCommunity, community: CommunitySections["community"]): Element {
	const { telling, evaluated } = told;
	const { rank } = evaluated;
	return definitions([
		[
			telling.say(({ say }) => say.head.community),
			community === undefined
				? ""
				: telling.say(({ words, locale }) => {
						const place = community.place === undefined ? "" : words.bracketed(community.place[locale]);
						return `${community.name[locale]}${place}`;
					}),
		],
		...standardEntries(told.standard, evaluated.evaluation, telling),
		[telling.say(({ say }) => say.head.rank), rank === undefined || rank === null ? "" : rankText(rank)],
	]);
}

export function rankText({ min, max }: { readonly min: number; readonly max: number }): string {
	return min === max ? String(min) : `${min}–${max}`;
}

function summary(told: ReportedCommunity): ElementContent[] {
	const { telling, evaluation, explanation } = told;
	const { withoutJudgements, outcome, exact } = evaluation;
	return [
		h(
			"p.verdict",
			told.say(({ headline }) => headline),
		),
		h(
			"p",
			told.say(({ score }) => score),
		),
		...told.list((one, { words }) => [...whoseOf(one), ...headLines(one, words)]),
		...(withoutJudgements.outcome === outcome
			? []
			: [telling.paragraph(({ say, words }) => say.withoutJudgements(words.outcome[withoutJudgements.outcome]))]),
		...(exact ? [] : [telling.paragraph(({ say }) => say.wider)]),
		...(explanation.overrides === undefined
			? []
			: [
					h(
						"p.label",
						h(
							"strong",
							telling.say(({ words }) => words.headings.overrides),
						),
					),
					...told.list(({ overrides = [] }) => overrides),
					telling.paragraph(({ say }) => say.adviceByFacts),
				]),
	];
}

function dimensions(told: ReportedCommunity): ElementContent[] {
	const { telling, standard, evaluation, explanation } = told;
	const chart = { id: "scores", title: chartWords.byDimension, each: chartWords.dimension };
	return [
		scoreBars(barsOf(standard, evaluation), chart, telling.voice),
		definitions(
			explanation.dimensions.map((_, i) => [
				told.say(({ dimensions: all }) => all[i]!.title),
				told.say(({ dimensions: all }) => all[i]!.summary),
			]),
		),
	];
}

/** What is owed by others than the assessed. */
function actors(told: ReportedCommunity): ElementContent[] {
	const others = (told.explanation.actors ?? []).flatMap(({ assessed }, i) => (assessed ? [] : [i]));
	if (others.length === 0) return [];
	return [
		definitions(
			others.map((i) => [
				told.say(({ actors: all }) => all![i]!.title),
				[
					h(
						"p",
						told.say(({ actors: all }) => all![i]!.summary),
					),
					...told.list(({ actors: all, rules }, tongue) =>
						all![i]!.fails.map((id) => `${told.nameOf(id, tongue)}${tongue.words.colon}${rules[id]!.label}`),
					),
				],
			]),
		),
	];
}

/** What is to be known of the data besides what is missing. */
function notes(told: ReportedCommunity): ElementContent[] {
	const { standard, evaluation, telling } = told;
	const { undated, unread, issues } = evaluation;
	const labelsOf = (ids: readonly string[], locale: "zh" | "en") => ids.map((id) => standard.inputs[id]?.label[locale] ?? id);
	return telling.list(({ say, words, locale }) => [
		...(undated.length === 0 ? [] : [`${say.undated}${words.colon}${words.list(labelsOf(undated, locale))}`]),
		...(unread.length === 0 ? [] : [`${say.unread}${words.colon}${words.list(labelsOf(unread, locale))}`]),
		...issues
			.filter(({ path }) => !path.startsWith("overrides["))
			.map(({ path, message }) => `${say.warning}${words.colon}${message[locale]}${words.bracketed(path)}`),
	]);
}

/** Every rule, by dimension. */
function ruleByRule(told: ReportedCommunity): ElementContent[] {
	const { telling, explanation } = told;
	const all = Object.values(explanation.rules);
	const hasPoints = all.some(({ points }) => points !== undefined);
	const columns = ["clause", "rule", "outcome", ...(hasPoints ? (["points"] as const) : [])] as const;
	return explanation.dimensions.flatMap(({ id: dimension }, i) => {
		const own = all.filter((rule) => rule.dimension === dimension);
		if (own.length === 0) return [];
		return [
			h(
				"h3",
				told.say(({ dimensions: named }) => named[i]!.title),
			),
			figureTable(
				columns.map((column) => telling.say(({ say }) => say.columns[column])),
				own.map(({ id, clause, outcome }) => [
					clause,
					told.say(({ rules }) => rules[id]!.title),
					[
						h(
							`span.${outcome}`,
							told.say(({ rules }) => rules[id]!.label),
						),
					],
					...(hasPoints ? [told.say(({ rules }) => rules[id]!.points?.text ?? "")] : []),
				]),
			),
		];
	});
}
