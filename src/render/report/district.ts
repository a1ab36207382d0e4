/** A district's report: several communities that were evaluated together. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { CohortEvaluation, CommunityEvaluation } from "../../cohort/index.js";
import type { Evaluation } from "../../evaluate/index.js";
import type { Outcome } from "../../model/outcome.js";
import type { Standard } from "../../model/standard.js";
import type { Locale, Text } from "../../model/text.js";
import { isAssessed } from "../../score/actors.js";
import { chartWords, dimensionOf, heatMap, pointsWords, wholeOf } from "../chart/index.js";
import { definitions, figureTable } from "../document/index.js";
import { rankText } from "./community.js";
import { standardEntries } from "./head.js";
import type { Report } from "./paper.js";
import type { Telling, Tongue } from "./telling.js";
import type { ReportWords } from "./words.js";

export interface DistrictSections {
	readonly district?: Text | undefined;
	readonly names?: Readonly<Record<string, Text>> | undefined;
}

/** Rows of a table of what is most often so; more are told by their number. */
const mostRows = 20;

export class District {
	/** As they were given. */
	readonly communities: readonly CommunityEvaluation[];
	/** The rules that outcome and score count. */
	readonly #rules: readonly string[];

	constructor(
		readonly cohort: CohortEvaluation,
		readonly standard: Standard,
		readonly telling: Telling,
		readonly sections: DistrictSections,
	) {
		this.communities = cohort.communities;
		const { rules } = this.#first;
		this.#rules = Object.keys(rules).filter((id) => isAssessed(standard, standard.rules[id]!));
	}

	get #first(): Evaluation {
		return this.communities[0]!.evaluation;
	}

	report(): Report {
		const { telling, standard, sections } = this;
		const section = (name: keyof ReportWords["sections"], content: readonly ElementContent[]): Element =>
			telling.section(name, ({ say }) => say.sections[name], content);
		return {
			title: ({ say, locale }) => say.districtTitle(standard.title[locale], sections.district?.[locale]),
			content: [
				this.#head(),
				h(
					"p.note",
					telling.say(({ say }) => say.unofficial),
				),
				section("ranking", [this.#summary(), this.#ranking()]),
				section("heat", [this.#heat()]),
				section("oftenFailing", this.#oftenFailing()),
				section("oftenUnknown", this.#oftenUnknown()),
				section("lacking", this.#lacking()),
				section("each", [this.#each()]),
			],
		};
	}

	#head(): Element {
		const { telling, sections, standard } = this;
		return definitions([
			[telling.say(({ say }) => say.head.district), sections.district === undefined ? "" : telling.text(sections.district)],
			[telling.say(({ say }) => say.head.communities), String(this.communities.length)],
			...standardEntries(standard, this.#first, telling),
		]);
	}

	#nameOf({ community }: Pick<CommunityEvaluation, "community">, locale: Locale): string {
		const { names = {} } = this.sections;
		return Object.hasOwn(names, community) ? names[community]![locale] : community;
	}

	#namesOf(communities: readonly CommunityEvaluation[], { words, locale }: Tongue): string {
		return words.list(communities.map((one) => this.#nameOf(one, locale)));
	}

	/** The best first; those whose place is open as their best place is, and those without a score last. */
	get #ranked(): readonly CommunityEvaluation[] {
		const last = Number.POSITIVE_INFINITY;
		return [...this.communities].sort(
			({ rank: a }, { rank: b }) => compared(a?.min ?? last, b?.min ?? last) || compared(a?.max ?? last, b?.max ?? last),
		);
	}

	#summary(): Element {
		const outcomes = ["pass", "fail", "unknown", "not-applicable"] as const;
		const counts = outcomes.map((outcome) => ({
			outcome,
			count: this.communities.filter(({ evaluation }) => evaluation.outcome === outcome).length,
		}));
		return h(
			"p.verdict",
			this.telling.say(({ say }) =>
				say.communities(
					this.communities.length,
					counts.filter(({ count }) => count > 0).map(({ outcome, count }) => say.countOf(count, outcome)),
				),
			),
		);
	}

	#ranking(): Element {
		const { telling, standard } = this;
		const { selections = [], levels } = standard.scoring;
		const head = (name: keyof ReportWords["columns"]) => telling.say(({ say }) => say.columns[name]);
		return figureTable(
			[
				head("rank"),
				head("community"),
				head("outcome"),
				head("score"),
				...(levels === undefined ? [] : [head("level")]),
				...selections.map(({ title }) => telling.text(title)),
			],
			this.#ranked.map((one) => {
				const { evaluation, rank, selected } = one;
				return [
					rank === null ? "–" : rankText(rank),
					telling.say(({ locale }) => this.#nameOf(one, locale)),
					this.#outcome(evaluation.outcome),
					pointsWords(wholeOf(evaluation), telling.voice),
					...(levels === undefined ? [] : [this.#level(evaluation)]),
					...selections.map(({ id }) => telling.say(({ say }) => say.selected[`${selected[id]!}`])),
				];
			}),
		);
	}

	#outcome(outcome: Outcome): ElementContent[] {
		return [
			h(
				`span.${outcome}`,
				this.telling.say(({ words }) => words.outcome[outcome]),
			),
		];
	}

	/** Every level that it may turn out to be. */
	#level({ level }: Evaluation): ElementContent[] {
		const { levels = [] } = this.standard.scoring;
		return this.telling.say(({ say, locale, words }) =>
			words.or(
				(level?.possible ?? []).map((one) => (one === null ? say.noLevel : levels.find(({ id }) => id === one)!.title[locale])),
			),
		);
	}

	#heat(): Element {
		const { standard, telling } = this;
		const dimensions = standard.dimensions.filter(({ id }) => this.#first.dimensions[id] !== undefined);
		return heatMap(
			dimensions.map(({ title }) => title),
			this.#ranked.map((one) => ({
				label: { zh: this.#nameOf(one, "zh"), en: this.#nameOf(one, "en") },
				cells: dimensions.map(({ id }) => dimensionOf(one.evaluation, id)),
			})),
			{ id: "heat-map", title: chartWords.byCommunity, each: chartWords.community },
			telling.voice,
		);
	}

	#oftenFailing(): ElementContent[] {
		const found = this.#mostOften("fail");
		if (found.length === 0) return [this.telling.paragraph(({ say }) => say.nobodyFails)];
		return this.#table(["clause", "rule", "failing", "communities"], found, ({ id, communities }) => [
			...this.#rule(id),
			this.#share(communities.length),
			this.telling.say((tongue) => this.#namesOf(communities, tongue)),
		]);
	}

	#oftenUnknown(): ElementContent[] {
		const found = this.#mostOften("unknown");
		if (found.length === 0) return [this.telling.paragraph(({ say }) => say.nothingUnknown)];
		return this.#table(["clause", "rule", "unknown", "lacking"], found, ({ id, communities }) => [
			...this.#rule(id),
			this.#share(communities.length),
			this.telling.say(({ words, locale }) => words.list(this.#lackingFor(id, communities, locale))),
		]);
	}

	/** What is missing, or not known closely enough, for a rule. */
	#lackingFor(rule: string, communities: readonly CommunityEvaluation[], locale: Locale): string[] {
		const inputs = communities.flatMap(({ evaluation }) => waitedFor(evaluation, rule));
		return [...new Set(inputs)].map((input) => this.standard.inputs[input]!.label[locale]);
	}

	/** The data that most communities lack, of that what most rules wait for. */
	#lacking(): ElementContent[] {
		const lacking = new Map<string, { readonly communities: Set<CommunityEvaluation>; readonly rules: Set<string> }>();
		for (const community of this.communities) {
			for (const rule of this.#rules) {
				for (const input of waitedFor(community.evaluation, rule)) {
					const found = lacking.get(input) ?? { communities: new Set(), rules: new Set() };
					lacking.set(input, found);
					found.communities.add(community);
					found.rules.add(rule);
				}
			}
		}
		if (lacking.size === 0) return [this.telling.paragraph(({ say }) => say.nothingUnknown)];
		const found = [...lacking].sort(([, a], [, b]) => b.communities.size - a.communities.size || b.rules.size - a.rules.size);
		const { standard, telling } = this;
		return this.#table(["data", "from", "communities", "clauses"], found, ([input, { communities, rules }]) => {
			const { label, suppliedBy } = standard.inputs[input]!;
			return [
				telling.text(label),
				telling.text(standard.suppliers[suppliedBy] ?? { zh: suppliedBy, en: suppliedBy }),
				this.#share(communities.size),
				telling.say(({ words }) => words.list([...rules].map((rule) => standard.rules[rule]!.source.clause))),
			];
		});
	}

	/** The rules that come out so for any community, those that do for most of them first. */
	#mostOften(outcome: Outcome): { readonly id: string; readonly communities: readonly CommunityEvaluation[] }[] {
		return this.#rules
			.map((id) => ({
				id,
				communities: this.communities.filter(({ evaluation }) => evaluation.rules[id]!.outcome === outcome),
			}))
			.filter(({ communities }) => communities.length > 0)
			.sort((a, b) => b.communities.length - a.communities.length);
	}

	#rule(id: string): ElementContent[][] {
		const { title, source } = this.standard.rules[id]!;
		return [[{ type: "text", value: source.clause }], this.telling.text(title)];
	}

	#share(count: number): ElementContent[] {
		return this.telling.say(({ say }) => say.ofCommunities(count, this.communities.length));
	}

	/** As many rows as are read, and how many more there are. */
	#table<Row>(
		columns: readonly (keyof ReportWords["columns"])[],
		rows: readonly Row[],
		cells: (row: Row) => readonly (string | readonly ElementContent[])[],
	): ElementContent[] {
		const { telling } = this;
		const more = rows.length - mostRows;
		return [
			figureTable(
				columns.map((column) => telling.say(({ say }) => say.columns[column])),
				rows.slice(0, mostRows).map(cells),
			),
			...(more > 0 ? [telling.paragraph(({ say }) => say.others(more))] : []),
		];
	}

	/** Each community in a line: how its rules came out, and which fail. */
	#each(): Element {
		return definitions(
			this.#ranked.map((one) => [
				this.telling.say(({ locale }) => this.#nameOf(one, locale)),
				this.telling.say((tongue) => this.#line(one.evaluation, tongue)),
			]),
		);
	}

	#line({ outcome, rules, expired, later }: Evaluation, { say, words, locale }: Tongue): string {
		const having = (kind: Outcome) => this.#rules.filter((id) => rules[id]!.outcome === kind);
		const counts = (["fail", "pass", "not-applicable", "unknown"] as const)
			.map((kind) => [kind, having(kind).length] as const)
			.filter(([, count]) => count > 0);
		const fails = having("fail").map((id) =>
			words.rule(this.standard.rules[id]!.source.clause, this.standard.rules[id]!.title[locale]),
		);
		const failing = fails.length === 0 ? [] : [`${words.outcome.fail}${words.colon}${words.list(fails)}`];
		const notUsed = [["expired", expired.length] as const, ["later", later.length] as const].flatMap(([why, count]) =>
			count === 0 ? [] : [say.notUsed(why, count)],
		);
		return [words.summary(outcome, counts), ...failing, ...notUsed].join(words.semicolon);
	}
}

/** The inputs that an undecided rule waits for. */
function waitedFor({ rules }: Evaluation, id: string): readonly string[] {
	const { outcome, missing, approximate = [] } = rules[id]!;
	return outcome === "unknown" ? [...missing, ...approximate] : [];
}

/** Also of two that are endless. */
function compared(a: number, b: number): number {
	return a === b ? 0 : a - b;
}
