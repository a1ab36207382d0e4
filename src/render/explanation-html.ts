/** An explanation as a piece of HTML: whatever a standard, a fact or an assessor says in it stands as text. */
import type { Explanation, ExplanationNode, RuleExplanation } from "../explain/index.js";
import type { Words } from "../explain/words.js";
import { daysOf, headLines, marks, notesOf, type Said, saidFacts, saidPoints, titleOf, type Writer, whoseOf } from "./said.js";

export const html: Writer = {
	page: (sections, { locale }) =>
		[`<article class="wenming" lang="${locale === "zh" ? "zh-CN" : "en"}">`, ...sections, "</article>"].join("\n"),
	head: (explanation, say) => [heading(1, explanation.standard.title), ...headOf(explanation, say)].join("\n"),
	group: (title, summary) => [heading(2, title), paragraph(summary)].join("\n"),
	rule: (rule, said, say) =>
		[
			`<section class="rule ${rule.outcome}" id="${escaped(rule.id)}">`,
			heading(3, `${rule.clause} ${titleOf(rule, say)}${say.colon}${rule.label}`),
			...(said.requirement ? [paragraph(rule.requirement)] : []),
			...labelled(say.headings.because, rule.because),
			...points(rule, said, say),
			...labelled(say.headings.facts, saidFacts(rule, said, say)),
			...labelled(
				say.headings.questions,
				rule.questions.map(({ question, from }) => `${question}${say.bracketed(from)}`),
			),
			...(said.tree ? tree(rule, say) : []),
			`<footer>${notesOf(rule, said, say).map(paragraph).join("")}</footer>`,
			"</section>",
		].join("\n"),
};

function headOf(explanation: Explanation, say: Words): string[] {
	const { headline, score, overrides = [] } = explanation;
	return [
		...daysOf(explanation, say).map(paragraph),
		`<p><strong>${escaped(headline)}</strong></p>`,
		paragraph(score),
		...whoseOf(explanation).map(paragraph),
		...labelled(say.headings.overrides, overrides),
		...list(headLines(explanation, say).map(escaped)),
	];
}

function points(rule: RuleExplanation, said: Said, say: Words): string[] {
	const lines = said.points ? saidPoints(rule) : [];
	if (lines.length === 0) return [];
	return [
		label(say.headings.points),
		...list(lines.map(({ text, depth }) => `<span class="depth-${depth}">${escaped(text)}</span>`)),
	];
}

/** The steps of the decision, those that did not matter folded away. */
function tree({ tree: nodes }: RuleExplanation, say: Words): string[] {
	return [`<details><summary>${escaped(say.headings.tree)}</summary>`, ...steps(nodes, say), "</details>"];
}

function steps(nodes: readonly ExplanationNode[], say: Words): string[] {
	const [folded, open] = [nodes.filter((node) => node.folded), nodes.filter((node) => !node.folded)];
	const without =
		folded.length === 0
			? []
			: [
					[
						`<details><summary>${escaped(say.folded)}</summary>`,
						...list(folded.map((node) => step(node, say))),
						"</details>",
					].join(""),
				];
	return list([...open.map((node) => step(node, say)), ...without]);
}

function step({ text, result, children }: ExplanationNode, say: Words): string {
	return [`<span class="${result}">${marks[result]} ${escaped(text)}</span>`, ...steps(children, say)].join("");
}

function heading(level: 1 | 2 | 3, text: string): string {
	return `<h${level}>${escaped(text)}</h${level}>`;
}

function paragraph(text: string): string {
	return `<p>${escaped(text)}</p>`;
}

function label(text: string): string {
	return `<p><strong>${escaped(text)}</strong></p>`;
}

function labelled(name: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [label(name), ...list(lines.map(escaped))];
}

/** Of lines that are HTML already. */
function list(lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [`<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`];
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (mark) => entities[mark]!);
}
