/** A rule's own words for steps of its decision: that they stand for a step, and say the same figures as it does. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import { childrenOf, type Node } from "../logic/node.js";
import { phrases } from "../logic/phrases.js";
import { foundPlaceholder } from "../model/names.js";
import { locales } from "../model/text.js";
import { nodesByPath } from "./paths.js";
import type { RuleTree } from "./trees.js";

export function checkWords(tree: RuleTree, report: (issue: Issue) => void): void {
	const { words = {} } = tree.rule;
	const nodes = new Map([...nodesByPath(tree)].filter(([, node]) => mayBeWorded(node)));
	for (const [path, text] of Object.entries(words)) {
		const place = `rules.${tree.id}.words.${path}`;
		const node = nodes.get(path);
		if (node === undefined) {
			report(issue(problems.unknownNode, place, { name: path, nearest: nearest(path, nodes.keys()) }));
			continue;
		}
		const asked = [...figuresIn(node), ...(isComparison(node) ? [foundPlaceholder] : [])];
		for (const locale of locales) {
			const said = placeholdersIn(text[locale]);
			for (const name of said.filter((one) => !asked.includes(one)))
				report(issue(problems.unknownPlaceholder, `${place}.${locale}`, { name, nearest: nearest(name, asked) }));
			for (const name of asked.filter((one) => !isSaid(one, said, text[locale])))
				report(issue(problems.figureNotSaid, `${place}.${locale}`, { name }));
		}
	}
}

/** A comparison is worded as a sentence, with what was found; a number, an answer or a list by its name. */
function mayBeWorded(node: Node): boolean {
	if (node.kind === "input" || node.kind === "measure") return true;
	if (node.kind !== "operation") return false;
	const { bound, group, asks } = phrases[node.operator];
	return isComparison(node) || (bound === undefined && group === undefined && asks === undefined);
}

function isComparison(node: Node): boolean {
	if (node.kind !== "operation" || node.operands.length !== 2) return false;
	// Compared with yes or no, a condition is told as that condition.
	const isAnswer = node.operands.some((operand) => operand.kind === "literal" && typeof operand.value === "boolean");
	return phrases[node.operator].bound !== undefined && !isAnswer;
}

/** The figures of a step: its parameters as placeholders; and plain numbers, but for the 0 and 1 of a guard. */
function figuresIn(node: Node): string[] {
	if (node.kind === "parameter") return [`{${node.name}}`];
	if (node.kind === "literal") return typeof node.value === "number" && node.value > 1 ? [String(node.value)] : [];
	return node.kind === "measure" ? [] : [...new Set(childrenOf(node).flatMap(figuresIn))];
}

function placeholdersIn(text: string): string[] {
	return [...text.matchAll(/\{[^{}]*\}/g)].map(([found]) => found);
}

function isSaid(figure: string, placeholders: readonly string[], text: string): boolean {
	return placeholders.includes(figure) || (!figure.startsWith("{") && text.replaceAll(",", "").includes(figure));
}
