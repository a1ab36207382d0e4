/** An explanation as text for a terminal, or as Markdown. */
import type { Explanation, ExplanationNode, FactExplanation, FigureExplanation, RuleExplanation } from "../explain/index.js";
import { spokenHistory, type Words, words } from "../explain/words.js";
import type { LedgerLine, SheetExplanation } from "../model/ledger.js";
import type { Locale } from "../model/text.js";
import { escaped } from "./markdown.js";

export interface RenderExplanationOptions {
	/** `text` if not given. */
	readonly format?: "text" | "markdown";
	/** Which rules to write out: those that fail or are undecided (if not given), all, or those named. */
	readonly rules?: "decisive" | "all" | readonly string[];
}

/**
 * Formats an explanation.
 *
 * @example
 * renderExplanation(explain(wuxi, facts, { asOf: "2011-05-18" }), { format: "markdown" });
 */
export function renderExplanation(
	explanation: Explanation,
	{ format = "text", rules = "decisive" }: RenderExplanationOptions = {},
): string {
	const say = words[explanation.locale];
	const write = format === "markdown" ? markdown : text;
	const chosen = chosenRules(explanation, rules);
	const sections = [
		write.head(explanation, say),
		...groupsOf(explanation).flatMap(({ title, summary, has }) => [
			write.group(title, summary),
			...chosen.filter(has).map((rule) => write.rule(rule, say)),
		]),
	];
	return `${sections.join("\n\n")}\n`;
}

/** What stands together under a heading: what one actor owes, or else a dimension. */
interface Group {
	readonly title: string;
	readonly summary: string;
	has(rule: RuleExplanation): boolean;
}

function groupsOf({ actors, dimensions }: Explanation): Group[] {
	if (actors === undefined)
		return dimensions.map(({ id, title, summary }) => ({ title, summary, has: ({ dimension }) => dimension === id }));
	return actors.map(({ id, title, summary }) => ({ title, summary, has: ({ owedBy }) => owedBy?.id === id }));
}

function chosenRules(explanation: Explanation, rules: "decisive" | "all" | readonly string[]): RuleExplanation[] {
	const all = Object.values(explanation.rules);
	if (rules === "all") return all;
	if (rules === "decisive") return all.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
	return all.filter(({ id }) => rules.includes(id));
}

interface Writer {
	head(explanation: Explanation, say: Words): string;
	group(title: string, summary: string): string;
	rule(rule: RuleExplanation, say: Words): string;
}

const text: Writer = {
	head: (explanation, say) =>
		[
			explanation.standard.title,
			...daysOf(explanation, say),
			explanation.headline,
			explanation.score,
			...whoseOf(explanation),
			...(explanation.overrides ?? []),
			...saidVariant(explanation.variant, say),
			...saidSheet(explanation.sheet, explanation.locale),
		].join("\n"),
	group: (title, summary) => `== ${title}\n${summary}`,
	rule: (rule, say) =>
		[
			`[${rule.label}] ${rule.clause} ${titleOf(rule, say)}`,
			`  ${say.headings.requirement}${say.colon}${rule.requirement}`,
			...rule.because.map((because) => `  - ${because}`),
			...saidPoints(rule).map(({ text, depth }) => `  ${"  ".repeat(depth)}= ${text}`),
			...saidFacts(rule, say).map((fact) => `  * ${fact}`),
			...rule.questions.map((question) => `  ? ${question.question}${say.bracketed(question.from)}`),
			...notesOf(rule, say).map((note) => `  ${note}`),
		].join("\n"),
};

const markdown: Writer = {
	head: (explanation, say) =>
		[
			`# ${escaped(explanation.standard.title)}`,
			...daysOf(explanation, say),
			`**${escaped(explanation.headline)}**`,
			escaped(explanation.score),
			...whoseOf(explanation).map(escaped),
			labelled(say.headings.overrides, (explanation.overrides ?? []).map(bullet)),
			...(explanation.variant === undefined ? [] : [saidVariant(explanation.variant, say).map(bullet).join("\n")]),
			...(explanation.sheet === undefined ? [] : [saidSheet(explanation.sheet, explanation.locale).map(bullet).join("\n")]),
		]
			.filter((part) => part !== "")
			.join("\n\n"),
	group: (title, summary) => `## ${escaped(title)}\n\n${escaped(summary)}`,
	rule: (rule, say) =>
		[
			`### ${rule.clause} ${escaped(titleOf(rule, say))}${say.colon}${rule.label}`,
			escaped(rule.requirement),
			labelled(say.headings.because, rule.because.map(bullet)),
			labelled(
				say.headings.points,
				saidPoints(rule).map(({ text, depth }) => `${"  ".repeat(depth)}${bullet(text)}`),
			),
			labelled(say.headings.facts, saidFacts(rule, say).map(bullet)),
			labelled(
				say.headings.questions,
				rule.questions.map(({ question, from }) => bullet(`${question}${say.bracketed(from)}`)),
			),
			labelled(say.headings.tree, nested(untold(rule, say))),
			notesOf(rule, say)
				.map((note) => `> ${escaped(note)}`)
				.join("\n>\n"),
		]
			.filter((part) => part !== "")
			.join("\n\n"),
};

/** Whose the outcome is, where rules are owed by several. */
function whoseOf({ whose }: Explanation): string[] {
	return whose === undefined ? [] : [whose];
}

/** The assessment day, and the day whose edition was applied if that is another. */
function daysOf({ day, edition }: Explanation, say: Words): string[] {
	return [`${say.day}${say.colon}${day}`, ...(edition === undefined ? [] : [`${say.edition}${say.colon}${edition}`])];
}

/** What a variant is made of, what it changes besides rules and figures, and where it does not conform. */
function saidVariant(variant: Explanation["variant"], say: Words): string[] {
	if (variant === undefined) return [];
	const { layers, changes, breaches } = variant;
	return [layers, ...changes, ...breaches.map((breach) => `${say.headings.breaches}${say.colon}${breach}`)];
}

/** The ledger of a sheet, its level, its vetoes, and what passing takes. */
function saidSheet(sheet: SheetExplanation | undefined, locale: Locale): string[] {
	if (sheet === undefined) return [];
	const { ledger, judged, level, vetoes, conditions } = sheet;
	const colon = words[locale].colon;
	return [
		...ledger.map(({ text }) => text),
		...(judged === undefined ? [] : [judged]),
		...(level === undefined ? [] : [level]),
		...vetoes,
		...conditions.map(({ text }) => `${words[locale].headings.conditions}${colon}${text}`),
	];
}

interface SaidLine {
	readonly text: string;
	readonly depth: number;
}

/** The points of an item, and the lines that the reasons do not tell, those of a group below it. */
function saidPoints({ points, because }: RuleExplanation): SaidLine[] {
	if (points === undefined) return [];
	const untold = (lines: readonly LedgerLine[], depth: number): SaidLine[] =>
		lines
			.filter(({ text, kind }) => kind !== "outcome" && !because.includes(text))
			.flatMap(({ text, lines: inner = [] }) => [{ text, depth }, ...untold(inner, depth + 1)]);
	return [{ text: points.text, depth: 0 }, ...untold(points.lines, 0)];
}

function titleOf({ title, judgement }: RuleExplanation, say: Words): string {
	return judgement ? `${title}${say.bracketed(say.headings.byJudgement)}` : title;
}

/** What stands in the source, where its dated figures stand, how it is read, and what has changed since. */
function notesOf({ citation, changes = [], figures = [], requirement, reading, dated }: RuleExplanation, say: Words): string[] {
	const { headings, colon } = say;
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
function saidFacts({ facts, because }: RuleExplanation, say: Words): string[] {
	const lines = facts.flatMap((fact) => [
		...saidFact(fact, because, say),
		...(fact.margin === undefined ? [] : [`${fact.label}${say.colon}${fact.margin.text}`]),
	]);
	return [...new Set(lines)];
}

/** One whose value was just said, by its origin alone. */
function saidFact(fact: FactExplanation, because: readonly string[], say: Words): string[] {
	const said = `${fact.label}${say.colon}${fact.value}`;
	const isSaid = because.some((reason) => reason.startsWith(said));
	const origin = originOf(fact, say).join(say.semicolon);
	if (origin === "") return isSaid ? [] : [said];
	const hasSource = (fact.observed ?? fact.by ?? fact.evidence) !== undefined;
	if (isSaid && hasSource) return [`${say.headings.sources}${say.colon}${origin}`];
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

function bullet(line: string): string {
	return `- ${escaped(line)}`;
}

function labelled(label: string, lines: readonly string[]): string {
	return lines.length === 0 ? "" : [`**${escaped(label)}**`, lines.join("\n")].join("\n\n");
}

const marks = { pass: "✓", fail: "✗", unknown: "?", "not-applicable": "–", value: "·" } as const;

function nested(nodes: readonly ExplanationNode[], depth = 0): string[] {
	return nodes.flatMap((node) => [
		`${"  ".repeat(depth)}- ${marks[node.result]} ${escaped(node.text)}`,
		...nested(node.children, depth + 1),
	]);
}

/** The steps of a decision without those that the reasons and the facts tell; of the parts of a rule, all keep their names. */
function untold({ tree, because }: RuleExplanation, say: Words): ExplanationNode[] {
	const isTold = ({ text: said }: ExplanationNode) => {
		const [name] = said.split(say.colon) as [string];
		return because.some((reason) => reason.includes(name));
	};
	const answers = [say.truth.true, say.truth.false].map((answer) => `${say.colon}${answer}`);
	const isAnswered = (node: ExplanationNode, [only, ...others]: readonly ExplanationNode[]) =>
		others.length === 0 && node.result === only?.result && answers.some((answer) => only.text.endsWith(answer));
	const prune = (nodes: readonly ExplanationNode[]): ExplanationNode[] =>
		nodes.flatMap((node) => {
			const children = prune(node.children);
			const isGroup = node.children.some(({ result }) => result !== "value");
			if (node.result === "value" || (isGroup ? children.length === 0 : isTold(node))) return [];
			return [{ ...node, children }];
		});
	if (tree.length === 1) return prune(tree);
	const parts = tree.map((node) => ({ ...node, children: isAnswered(node, node.children) ? [] : prune(node.children) }));
	return parts.every(({ children }) => children.length === 0) && because.length >= parts.length ? [] : parts;
}
