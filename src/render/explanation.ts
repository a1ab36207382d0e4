/** An explanation as text for a terminal, or as Markdown. */
import type { Explanation, ExplanationNode, FactExplanation, RuleExplanation } from "../explain/index.js";
import { words } from "../explain/words.js";

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
	const write = format === "markdown" ? markdown : text;
	const chosen = chosenRules(explanation, rules);
	const sections = [
		write.title(explanation),
		...explanation.dimensions.map((dimension) => {
			const own = chosen.filter((rule) => rule.dimension === dimension.id);
			return [
				write.heading(2, `${dimension.title} ${dash} ${dimension.summary}`),
				...own.map((rule) => write.rule(rule, explanation)),
			].join("\n\n");
		}),
	];
	return `${sections.join("\n\n")}\n`;
}

function chosenRules(explanation: Explanation, rules: "decisive" | "all" | readonly string[]): RuleExplanation[] {
	const all = Object.values(explanation.rules);
	if (rules === "all") return all;
	if (rules === "decisive") return all.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
	return all.filter(({ id }) => rules.includes(id));
}

const dash = "—";

interface Writer {
	title(explanation: Explanation): string;
	heading(level: number, text: string): string;
	rule(rule: RuleExplanation, explanation: Explanation): string;
}

const text: Writer = {
	title: ({ standard, headline, score, asOf, locale }) =>
		[`${standard.title} (${words[locale].day} ${asOf})`, headline, score].join("\n"),
	heading: (_level, said) => `== ${said}`,
	rule(rule, { locale }) {
		const say = words[locale];
		const lines = [
			`[${say.outcome[rule.outcome]}] ${rule.clause} ${rule.title}`,
			`  ${say.headings.requirement}${say.colon}${rule.requirement}`,
			...rule.because.map((because) => `  - ${because}`),
			...rule.facts.map((fact) => `  * ${saidFact(fact, locale)}`),
			...rule.questions.map(({ question, from }) => `  ? ${question}${say.bracketed(from)}`),
			`  ${rule.citation}${rule.reading === undefined ? "" : `${say.semicolon}${say.headings.reading}${say.colon}${rule.reading}`}`,
		];
		return lines.join("\n");
	},
};

const markdown: Writer = {
	title: ({ standard, headline, score, asOf, locale }) =>
		`# ${escaped(standard.title)}\n\n**${escaped(headline)}**\n\n${escaped(score)}\n\n${words[locale].day} ${asOf}`,
	heading: (level, said) => `${"#".repeat(level)} ${escaped(said)}`,
	rule(rule, { locale }) {
		const say = words[locale];
		const parts = [
			`### ${rule.clause} ${escaped(rule.title)} ${dash} ${say.outcome[rule.outcome]}`,
			escaped(rule.requirement),
			bullets(rule.because),
			labelled(
				say.headings.facts,
				rule.facts.map((fact) => saidFact(fact, locale)),
			),
			labelled(
				say.headings.questions,
				rule.questions.map(({ question, from }) => `${question}${say.bracketed(from)}`),
			),
			nested(rule.tree),
			`_${escaped(rule.citation)}_${rule.reading === undefined ? "" : `\n\n> ${escaped(say.headings.reading)}${say.colon}${escaped(rule.reading)}`}`,
		];
		return parts.filter((part) => part !== "").join("\n\n");
	},
};

function saidFact({ label, value, observed, by, evidence, notUsed }: FactExplanation, locale: Explanation["locale"]): string {
	const say = words[locale];
	const origin = [observed, by, evidence, notUsed].filter((part) => part !== undefined);
	return `${label}${say.colon}${value}${origin.length === 0 ? "" : say.bracketed(origin.join(say.semicolon))}`;
}

function bullets(lines: readonly string[]): string {
	return lines.map((line) => `- ${escaped(line)}`).join("\n");
}

function labelled(label: string, lines: readonly string[]): string {
	return lines.length === 0 ? "" : `${escaped(label)}\n\n${bullets(lines)}`;
}

const marks = { pass: "✓", fail: "✗", unknown: "?", "not-applicable": "–", value: "·" } as const;

function nested(nodes: readonly ExplanationNode[], depth = 0): string {
	return nodes
		.map((node) => {
			const line = `${"  ".repeat(depth)}- ${marks[node.result]} ${escaped(node.text)}`;
			return node.children.length === 0 ? line : `${line}\n${nested(node.children, depth + 1)}`;
		})
		.join("\n");
}

/** Text that Markdown takes for itself. */
function escaped(said: string): string {
	return said.replace(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`);
}
