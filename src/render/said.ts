/** What of an explanation is written out, whatever the format. */
import type { Explanation, FactExplanation, FigureExplanation, RuleExplanation } from "../explain/index.js";
import { spokenHistory, type Words } from "../explain/words.js";
import type { LedgerLine, SheetExplanation } from "../model/ledger.js";

/** A format. */
export interface Writer {
	page(sections: readonly string[], explanation: Explanation): string;
	head(explanation: Explanation, say: Words): string;
	group(title: string, summary: string): string;
	rule(rule: RuleExplanation, said: Said, say: Words): string;
}

/** What is said of a rule besides its outcome, its reasons, its clause and what is still to be reported. */
export interface Said {
	readonly requirement: boolean;
	readonly points: boolean;
	readonly tree: boolean;
	readonly notes: boolean;
	/** The facts that did not matter too. */
	readonly allFacts: boolean;
}

export const styles = {
	full: { requirement: true, points: true, tree: true, notes: true, allFacts: true },
	decisive: { requirement: false, points: false, tree: false, notes: false, allFacts: false },
} as const satisfies Record<string, Said>;

export const marks = { pass: "✓", fail: "✗", unknown: "?", "not-applicable": "–", value: "·" } as const;

/** Whose the outcome is, where rules are owed by several. */
export function whoseOf({ whose }: Explanation): string[] {
	return whose === undefined ? [] : [whose];
}

/** The assessment day, and the day whose edition was applied if that is another. */
export function daysOf({ day, edition }: Explanation, say: Words): string[] {
	return [`${say.day}${say.colon}${day}`, ...(edition === undefined ? [] : [`${say.edition}${say.colon}${edition}`])];
}

/** What else the head has: what a variant changes, and of a sheet its ledger, its level, its vetoes, and what passing takes. */
export function headLines({ variant, sheet }: Explanation, say: Words): string[] {
	return [...saidVariant(variant, say), ...saidSheet(sheet, say)];
}

/** What a variant is made of, what it changes besides rules and figures, and where it does not conform. */
function saidVariant(variant: Explanation["variant"], say: Words): string[] {
	if (variant === undefined) return [];
	const { layers, changes, breaches } = variant;
	return [layers, ...changes, ...breaches.map((breach) => `${say.headings.breaches}${say.colon}${breach}`)];
}

/** The ledger of a sheet, its level, its vetoes, and what passing takes. */
function saidSheet(sheet: SheetExplanation | undefined, { headings, colon }: Words): string[] {
	if (sheet === undefined) return [];
	const { ledger, judged, level, vetoes, conditions } = sheet;
	return [
		...ledger.map(({ text }) => text),
		...(judged === undefined ? [] : [judged]),
		...(level === undefined ? [] : [level]),
		...vetoes,
		...conditions.map(({ text }) => `${headings.conditions}${colon}${text}`),
	];
}

export interface SaidLine {
	readonly text: string;
	readonly depth: number;
}

/** The points of an item, and the lines that the reasons do not tell, those of a group below it. */
export function saidPoints({ points, because }: RuleExplanation): SaidLine[] {
	if (points === undefined) return [];
	const untold = (lines: readonly LedgerLine[], depth: number): SaidLine[] =>
		lines
			.filter(({ text, kind }) => kind !== "outcome" && !because.includes(text))
			.flatMap(({ text, lines: inner = [] }) => [{ text, depth }, ...untold(inner, depth + 1)]);
	return [{ text: points.text, depth: 0 }, ...untold(points.lines, 0)];
}

export function titleOf({ title, judgement }: RuleExplanation, say: Words): string {
	return judgement ? `${title}${say.bracketed(say.headings.byJudgement)}` : title;
}

/** What stands in the source, and with the notes what a variant changes, where its figures stand, how it is read, and what has changed since. */
export function notesOf(rule: RuleExplanation, said: Said, say: Words): string[] {
	const { citation, changes = [], figures = [], requirement, reading, dated } = rule;
	const { headings, colon } = say;
	if (!said.notes) return [citation];
	return [
		citation,
		...changes,
		...figures.flatMap((figure) => figureNote(figure, requirement, say)),
		...(reading === undefined ? [] : [`${headings.reading}${colon}${reading}`]),
		...(dated === undefined ? [] : [`${headings.dated}${colon}${dated}`]),
	];
}

/** What the requirement does not say of a figure: where it stands and why it was changed, and its days if it is not named. */
function figureNote({ value, citation, reason, ...days }: FigureExplanation, requirement: string, say: Words): string[] {
	const history = spokenHistory(days, say);
	const isSaid = history === "" || requirement.includes(`${value}${say.bracketed(history)}`);
	const said = [isSaid ? undefined : history, citation, reason].filter((one) => one !== undefined);
	return said.length === 0 ? [] : [`${say.headings.figures}${say.colon}${value}${say.bracketed(said.join(say.semicolon))}`];
}

/** The facts with their origin, and how far off a survey may be. */
export function saidFacts({ facts, because }: RuleExplanation, said: Said, say: Words): string[] {
	const told = facts.filter((fact) => said.allFacts || !fact.folded);
	const lines = told.flatMap((fact) => [
		...saidFact(fact, because, told.length === 1, say),
		...(fact.margin === undefined ? [] : [`${fact.label}${say.colon}${fact.margin.text}`]),
	]);
	return [...new Set(lines)];
}

/** One whose value was just said, by its origin; by its name as well, where there are others. */
function saidFact(fact: FactExplanation, because: readonly string[], isAlone: boolean, say: Words): string[] {
	const said = `${fact.label}${say.colon}${fact.value}`;
	const isSaid = because.some((reason) => reason.startsWith(said));
	const origin = originOf(fact, say).join(say.semicolon);
	if (origin === "") return isSaid ? [] : [said];
	const hasSource = (fact.observed ?? fact.by ?? fact.evidence) !== undefined;
	if (isSaid && hasSource)
		return [isAlone ? `${say.headings.sources}${say.colon}${origin}` : `${fact.label}${say.bracketed(origin)}`];
	return [isSaid && fact.reason !== undefined ? origin : `${said}${say.bracketed(origin)}`];
}

function originOf({ observed, by, evidence, reason, undated, notUsed }: FactExplanation, say: Words): string[] {
	return [
		observed ?? (undated ? say.undated : undefined),
		by,
		evidence,
		reason === undefined ? undefined : say.reason(reason),
		notUsed,
	].filter((part) => part !== undefined);
}
