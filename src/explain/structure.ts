/** What a condition asks, as its logic alone tells. */
import { childrenOf, type Node } from "../logic/node.js";
import type { Bound, PhraseFacet } from "../logic/operators/facets.js";
import { phrases } from "../logic/phrases.js";

/** What joins conditions, as it reads where they are wanted, or are not. */
export function groupIn(
	node: Node,
	wanted: boolean,
): (NonNullable<PhraseFacet["group"]> & { readonly said: PhraseFacet }) | undefined {
	if (node.kind !== "operation") return undefined;
	const { group, opposite } = phrases[node.operator];
	if (group === undefined) return undefined;
	const said = wanted || opposite === undefined ? phrases[node.operator] : phrases[opposite];
	return said.group === undefined ? undefined : { ...said.group, said };
}

/**
 * The place of the condition that another only repeats or turns round: `!!`, `!`, or comparing a yes or no with true or
 * false; and whether it is then wanted.
 */
export function innerIn(node: Node, wanted: boolean): { readonly operand: number; readonly wanted: boolean } | undefined {
	if (node.kind !== "operation") return undefined;
	const { asks, bound } = phrases[node.operator];
	if (asks !== undefined) return { operand: 0, wanted: wanted === (asks === "same") };
	const truth = node.operands.find(isTruth);
	const operand = node.operands.findIndex((one) => one !== truth);
	if (bound === undefined || truth === undefined || operand < 0) return undefined;
	return { operand, wanted: wanted === ((bound[0].side === "at") === truth.value) };
}

function isTruth(node: Node): node is Extract<Node, { kind: "literal" }> {
	return node.kind === "literal" && typeof node.value === "boolean";
}

/**
 * A comparison with two sides, by their places: the subject is what is found, the figure what is the same for every
 * community; and what is asked of the subject.
 */
export function comparisonIn(
	node: Node,
	wanted: boolean,
): { readonly subject: 0 | 1; readonly figure: 0 | 1; readonly bound: Bound } | undefined {
	if (node.kind !== "operation" || node.operands.length !== 2) return undefined;
	const { bound, opposite } = phrases[node.operator];
	const asked = wanted ? bound : opposite === undefined ? undefined : phrases[opposite].bound;
	if (asked === undefined) return undefined;
	const [first, second] = node.operands as [Node, Node];
	return isFigure(first) && !isFigure(second)
		? { subject: 1, figure: 0, bound: asked[1] }
		: { subject: 0, figure: 1, bound: asked[0] };
}

/** Whether a node is a figure, or reads no input, so that it is the same for every community. */
export function isFigure(node: Node): boolean {
	if (node.kind === "parameter") return true;
	return inputsOf(node).length === 0 && node.kind !== "item" && node.kind !== "data";
}

export function inputsOf(node: Node): number[] {
	return node.kind === "input" ? [node.input] : childrenOf(node).flatMap(inputsOf);
}
