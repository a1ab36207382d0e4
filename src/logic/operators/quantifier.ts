/** What `all`, `some` and `none` share: how many elements of a list meet a condition. */
import type { Node } from "../node.js";
import { booleanType, isKind, type Type } from "../types.js";
import { List, type Value } from "../value.js";
import type { Scope, TypeReport } from "./facets.js";
import { listOf, truthOf } from "./operands.js";

export function quantifierTypes([list, body]: readonly Type[], report: TypeReport): Type {
	if (!isKind(list, "list")) report.mismatch(0, "list");
	if (!isKind(body, "boolean")) report.mismatch(1, "boolean");
	return booleanType;
}

export interface Tally {
	/** Certain members that certainly meet the condition. */
	readonly surely: number;
	/** Elements that may be members and may meet it, the certain ones included. */
	readonly maybe: number;
	/** Certain members that certainly don't. */
	readonly surelyNot: number;
	/** Elements that may be members and may not meet it, the certain ones included. */
	readonly maybeNot: number;
}

/** `undefined` if the list itself is not known. */
export function tally(
	operator: string,
	[list, body]: readonly Node[],
	valueOf: (node: Node, scope?: Scope) => Value,
): Tally | undefined {
	const items = listOf(valueOf(list!), operator);
	if (!(items instanceof List)) return undefined;
	const count = { surely: 0, maybe: 0, surelyNot: 0, maybeNot: 0 };
	for (const { value, certain } of items.items) {
		const meets = truthOf(valueOf(body!, { item: value }), operator);
		if (meets !== false) count.maybe++;
		if (meets !== true) count.maybeNot++;
		if (certain && meets === true) count.surely++;
		if (certain && meets === false) count.surelyNot++;
	}
	return count;
}
