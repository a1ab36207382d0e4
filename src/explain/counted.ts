/** The conditions that a number counts: which hold, which don't, and which are open. */
import type { Node } from "../logic/node.js";
import { phrases } from "../logic/phrases.js";
import type { Trace } from "../logic/trace.js";

export interface CountedConditions {
	readonly of: number;
	readonly holding: readonly Trace[];
	readonly failing: readonly Trace[];
	readonly open: readonly Trace[];
}

/** The same for what counts no conditions is `undefined`. A measure counts those that its logic counts. */
export function conditionsCountedBy({ node, children }: Trace): CountedConditions | undefined {
	if (node.kind === "measure") return conditionsCountedBy(children[0]!);
	if (!countsConditions(node)) return undefined;
	return {
		of: children.length,
		holding: children.filter(({ value }) => value === true),
		failing: children.filter(({ value }) => value === false),
		open: children.filter(({ value }) => typeof value !== "boolean"),
	};
}

export function countsConditions(node: Node): boolean {
	return node.kind === "operation" && phrases[node.operator].countsConditions === true;
}
