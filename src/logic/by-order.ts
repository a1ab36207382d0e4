/** Logic that compares and combines by order alone: on ranges it comes to no more than can be. */
import { type Node, nodesOf } from "./node.js";
import type { OperatorName } from "./operators/names.js";

/** Operators that compare or combine by order and count each operand once. */
const byOrder: ReadonlySet<OperatorName> = new Set([
	"and",
	"or",
	"!",
	"!!",
	"howMany",
	"<",
	"<=",
	">",
	">=",
	"+",
	"-",
	"*",
	"/",
	"floor",
	"ceil",
	"min",
	"max",
	"eventsWithin",
	"periodsCovered",
	"kindsWithin",
	"daysBetween",
] as const);

export function isByOrder(nodes: Iterable<Node>): boolean {
	for (const node of nodes) {
		if (node.kind !== "operation") continue;
		if (!byOrder.has(node.operator)) return false;
		// Three operands compare the middle one twice.
		if ((node.operator === "<" || node.operator === "<=") && node.operands.length > 2) return false;
	}
	return true;
}

/** How often each input is read. */
export function readings(nodes: Iterable<Node>): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const node of nodes) if (node.kind === "input") counts.set(node.input, (counts.get(node.input) ?? 0) + 1);
	return counts;
}

export function allNodes(trees: readonly (Node | undefined)[]): Node[] {
	return trees.flatMap((tree) => (tree === undefined ? [] : [...nodesOf(tree)]));
}
