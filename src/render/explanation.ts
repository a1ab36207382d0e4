/** An explanation as text for a terminal, as Markdown, or as HTML. */
import type { Explanation, ExplanationNode, RuleExplanation } from "../explain/index.js";
import { type Words, words } from "../explain/words.js";
import { html } from "./explanation-html.js";
import { escaped } from "./markdown.js";
import { daysOf, headLines, marks, notesOf, saidFacts, saidPoints, styles, titleOf, type Writer, whoseOf } from "./said.js";

/** What of an explanation is written, and in which format. */
export interface RenderExplanationOptions {
	/** `text` if not given. `html` is an `article` without style, in which everything that is said stands as text. */
	readonly format?: "text" | "markdown" | "html";
	/** Which rules to write out: those that fail or are undecided (if not given), all, or those named. */
	readonly rules?: "decisive" | "all" | readonly string[];
	/**
	 * Of each rule all that is known (if not given), or what decides alone: its reasons, the facts on which it rests, its
	 * clause, and what is still to be reported.
	 */
	readonly style?: "full" | "decisive";
}

/**
 * Formats an explanation.
 *
 * @example
 * renderExplanation(explain(wuxi, facts, { asOf: "2011-05-18" }), { format: "markdown", style: "decisive" });
 */
export function renderExplanation(
	explanation: Explanation,
	{ format = "text", rules = "decisive", style = "full" }: RenderExplanationOptions = {},
): string {
	const say = words[explanation.locale];
	const write = writers[format];
	const chosen = chosenRules(explanation, rules);
	const sections = [
		write.head(explanation, say),
		...groupsOf(explanation).flatMap(({ title, summary, has }) => [
			write.group(title, summary),
			...chosen.filter(has).map((rule) => write.rule(rule, styles[style], say)),
		]),
	];
	return `${write.page(sections, explanation)}\n`;
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

const inParagraphs: Writer["page"] = (sections) => sections.join("\n\n");

const text: Writer = {
	page: inParagraphs,
	head: (explanation, say) =>
		[
			explanation.standard.title,
			...daysOf(explanation, say),
			explanation.headline,
			explanation.score,
			...whoseOf(explanation),
			...(explanation.overrides ?? []),
			...headLines(explanation, say),
		].join("\n"),
	group: (title, summary) => `== ${title}\n${summary}`,
	rule: (rule, said, say) =>
		[
			`[${rule.label}] ${rule.clause} ${titleOf(rule, say)}`,
			...(said.requirement ? [`  ${say.headings.requirement}${say.colon}${rule.requirement}`] : []),
			...rule.because.map((because) => `  - ${because}`),
			...(said.points ? saidPoints(rule) : []).map(({ text, depth }) => `  ${"  ".repeat(depth)}= ${text}`),
			...saidFacts(rule, said, say).map((fact) => `  * ${fact}`),
			...rule.questions.map((question) => `  ? ${question.question}${say.bracketed(question.from)}`),
			...notesOf(rule, said, say).map((note) => `  ${note}`),
		].join("\n"),
};

const markdown: Writer = {
	page: inParagraphs,
	head: (explanation, say) =>
		[
			`# ${escaped(explanation.standard.title)}`,
			...daysOf(explanation, say),
			`**${escaped(explanation.headline)}**`,
			escaped(explanation.score),
			...whoseOf(explanation).map(escaped),
			labelled(say.headings.overrides, (explanation.overrides ?? []).map(bullet)),
			headLines(explanation, say).map(bullet).join("\n"),
		]
			.filter((part) => part !== "")
			.join("\n\n"),
	group: (title, summary) => `## ${escaped(title)}\n\n${escaped(summary)}`,
	rule: (rule, said, say) =>
		[
			`### ${rule.clause} ${escaped(titleOf(rule, say))}${say.colon}${rule.label}`,
			said.requirement ? escaped(rule.requirement) : "",
			labelled(say.headings.because, rule.because.map(bullet)),
			labelled(
				say.headings.points,
				(said.points ? saidPoints(rule) : []).map(({ text, depth }) => `${"  ".repeat(depth)}${bullet(text)}`),
			),
			labelled(say.headings.facts, saidFacts(rule, said, say).map(bullet)),
			labelled(
				say.headings.questions,
				rule.questions.map(({ question, from }) => bullet(`${question}${say.bracketed(from)}`)),
			),
			labelled(say.headings.tree, said.tree ? nested(untold(rule, say)) : []),
			notesOf(rule, said, say)
				.map((note) => `> ${escaped(note)}`)
				.join("\n>\n"),
		]
			.filter((part) => part !== "")
			.join("\n\n"),
};

const writers: Readonly<Record<"text" | "markdown" | "html", Writer>> = { text, markdown, html };

function bullet(line: string): string {
	return `- ${escaped(line)}`;
}

function labelled(label: string, lines: readonly string[]): string {
	return lines.length === 0 ? "" : [`**${escaped(label)}**`, lines.join("\n")].join("\n\n");
}

function nested(nodes: readonly ExplanationNode[], depth = 0): string[] {
	return nodes.flatMap((node) => [
		`${"  ".repeat(depth)}- ${marks[node.result]} ${escaped(node.text)}`,
		...nested(node.children, depth + 1),
	]);
}

/**
 * The steps of a decision that mattered, without those that the reasons and the facts tell; of the parts of a rule, all
 * keep their names.
 */
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
			if (node.folded || node.result === "value" || (isGroup ? children.length === 0 : isTold(node))) return [];
			return [{ ...node, children }];
		});
	if (tree.length === 1) return prune(tree);
	const parts = tree.map((node) => ({
		...node,
		children: node.folded || isAnswered(node, node.children) ? [] : prune(node.children),
	}));
	return parts.every(({ children }) => children.length === 0) && because.length >= parts.length ? [] : parts;
}
