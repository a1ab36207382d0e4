/** How the score comes about and what passing takes, in words made from the standard's data. */
import type { ElementContent } from "hast";
import { ledgerWords } from "../../explain/ledger-words.js";
import { digits } from "../../explain/number.js";
import type { Conditions, Selection } from "../../model/scoring.js";
import { figureTable } from "../document/index.js";
import { ladderDiagram } from "./ladder-diagram.js";
import { addedMark, lines, list, paragraph, ruleLink, section, unseen } from "./parts.js";
import { spokenVeto } from "./points.js";
import type { Teller, Tongue } from "./teller.js";

export function scoringRules(teller: Teller): ElementContent[] {
	const { scoring } = teller.edition;
	const { note, policy } = scoring;
	const isAdded = policy === "package";
	return [
		...paragraph([
			...(isAdded ? [addedMark(teller), { type: "text" as const, value: " " }] : []),
			...teller.say(({ say }) => say.scorePolicy[policy]),
		]),
		...list(
			[
				teller.say(({ say, locale }) => say.fullScore(numberIn(scoring.of, locale))),
				teller.say(({ say }) => say.rulesWeigh[scoring.rules]),
				...weightsOf(teller),
				teller.say(({ say }) => say.notApplicable[scoring.notApplicable]),
				scoring.bonus === undefined ? [] : teller.say(({ say, locale }) => say.bonusCap(numberIn(scoring.bonus!.atMost, locale))),
				scoring.deduction === undefined
					? []
					: teller.say(({ say, locale }) => say.deductionCap(numberIn(scoring.deduction!.atMost, locale))),
			].filter((item) => item.length > 0),
		),
		...paragraph(
			note === undefined
				? []
				: [...(isAdded ? [addedMark(teller), { type: "text" as const, value: " " }] : []), ...teller.text(note)],
		),
		...section(teller, ({ say }) => say.headings.pass, passOf(teller), { level: 3 }),
		...section(teller, ({ say }) => say.headings.levels, levelsOf(teller), { level: 3 }),
		...section(teller, ({ say }) => say.headings.vetoes, vetoesOf(teller), { level: 3 }),
		...section(teller, ({ say }) => say.headings.selections, selectionsOf(teller), { level: 3 }),
	];
}

function numberIn(number: number, locale: "zh" | "en"): string {
	return digits(number, locale, { given: true });
}

/** How dimensions, or methods, weigh. */
function weightsOf(teller: Teller): ElementContent[][] {
	const { dimensions = "equal", methods, rules } = teller.edition.scoring;
	if (methods !== undefined) {
		return [
			teller.say(({ say, words, locale }) =>
				say.methodsWeigh(
					words.list(Object.entries(methods).map(([id, weight]) => `${words.methods[id] ?? id} ${numberIn(weight, locale)}`)),
				),
			),
		];
	}
	if (typeof dimensions === "string")
		return rules === "points" && dimensions === "points" ? [] : [teller.say(({ say }) => say.dimensionsWeigh[dimensions])];
	return [
		teller.say(({ say, words, locale }) =>
			say.dimensionsWeighAs(
				words.list(
					Object.entries(dimensions).map(([id, weight]) => `${dimensionTitle(teller, id, locale)} ${numberIn(weight, locale)}`),
				),
			),
		),
	];
}

function dimensionTitle({ edition }: Teller, id: string, locale: "zh" | "en"): string {
	return edition.dimensions.find((dimension) => dimension.id === id)?.title[locale] ?? id;
}

function passOf(teller: Teller): ElementContent[] {
	const { pass } = teller.edition.scoring;
	if (pass === "every-rule") return paragraph(teller.say(({ say }) => say.everyRulePasses));
	return [...paragraph(teller.say(({ say }) => say.allOfThese)), ...list(conditionsSaid(teller, pass))];
}

/** Conditions that have to hold together, each in a line. */
function conditionsSaid(teller: Teller, { score, dimensions, methods, rules, level }: Conditions): ElementContent[][] {
	const levels = teller.edition.scoring.levels ?? [];
	return [
		...(level === undefined
			? []
			: [
					teller.say(({ locale }) =>
						ledgerWords[locale].levelReached(levels.find(({ id }) => id === level)?.title[locale] ?? level),
					),
				]),
		...(score === undefined ? [] : [teller.say(({ locale }) => ledgerWords[locale].scoreAtLeast(numberIn(score, locale)))]),
		...marksSaid(teller, dimensions, "eachDimension", (id, { locale }) => dimensionTitle(teller, id, locale)),
		...marksSaid(teller, methods, "eachMethod", (id, { words }) => words.methods[id] ?? id),
		...(rules === undefined
			? []
			: rules === "every"
				? [teller.say(({ locale }) => ledgerWords[locale].everyRule)]
				: rules.map((id) => [ruleLink(teller, id), ...teller.say(({ say }) => say.mustPass)])),
	];
}

function marksSaid(
	teller: Teller,
	marks: Conditions["dimensions"],
	each: "eachDimension" | "eachMethod",
	name: (id: string, tongue: Tongue) => string,
): ElementContent[][] {
	if (marks === undefined) return [];
	if (typeof marks === "number") return [teller.say(({ say, locale }) => say[each](numberIn(marks, locale)))];
	return Object.entries(marks).map(([id, mark]) =>
		teller.say((tongue) => ledgerWords[tongue.locale].groupAtLeast(name(id, tongue), numberIn(mark, tongue.locale))),
	);
}

/** The levels, the highest first, as a ladder and as a table. */
function levelsOf(teller: Teller): ElementContent[] {
	const { levels = [] } = teller.edition.scoring;
	if (levels.length === 0) return [];
	const head = [teller.say(({ say }) => say.columns.level), teller.say(({ say }) => say.columns.takes)];
	const rows = levels.map((level) => [teller.text(level.title), lines(teller, conditionsSaid(teller, level))]);
	return [
		ladderDiagram(teller, levels),
		...paragraph(teller.say(({ say }) => say.levelsContain)),
		figureTable(head, rows, { caption: unseen(teller.say(({ say }) => say.captions.levels)), namedRows: true }),
	];
}

function vetoesOf(teller: Teller): ElementContent[] {
	const vetoes = teller.trees.rules.filter(({ rule }) => rule.veto !== undefined);
	if (vetoes.length === 0) return [];
	return [
		figureTable(
			[teller.say(({ say }) => say.columns.rule), teller.say(({ say }) => say.columns.ifItFails)],
			vetoes.map(({ id, rule }) => [[ruleLink(teller, id)], teller.say((tongue) => spokenVeto(teller, rule.veto!, tongue))]),
			{ caption: unseen(teller.say(({ say }) => say.captions.vetoes)), namedRows: true },
		),
	];
}

function selectionsOf(teller: Teller): ElementContent[] {
	const { selections = [] } = teller.edition.scoring;
	return list(selections.map((selection) => teller.say((tongue) => spokenSelection(selection, tongue))));
}

function spokenSelection(
	{ title, among, take, count, percent, rounding, ties }: Selection,
	{ say, locale, words }: Tongue,
): string {
	const number =
		count === undefined ? say.percentOf(numberIn(percent ?? 0, locale), rounding ?? "floor") : say.communities(count);
	return `${title[locale]}${words.colon}${say.selects(say.among[among], say.take[take], number)}${words.semicolon}${say.ties[ties]}`;
}
