/** Logic as a tree whose names are resolved. */

import type { Calendar } from "./calendar.js";
import type { Quantity } from "./number/range.js";
import type { OperatorName } from "./operators/names.js";
import type { Value } from "./value.js";

export type Node =
	| Literal
	| InputReference
	| ParameterReference
	| MeasureReference
	| DayReference
	| ItemReference
	| DataReference
	| ListNode
	| Operation;

export interface Literal {
	readonly kind: "literal";
	readonly value: Value;
}

/** Which part of a fact is read: a ratio has its percentage, its count and its whole. */
export type Aspect = "value" | "count" | "of";

export interface InputReference {
	readonly kind: "input";
	/** The input's place in the standard's table. */
	readonly input: number;
	readonly id: string;
	readonly aspect: Aspect;
}

export interface ParameterReference {
	readonly kind: "parameter";
	/** The parameter's place in the standard's table. */
	readonly parameter: number;
	readonly name: string;
	/**
	 * Where the figure is not one number: one table of an edition, or of a standard with all its editions one for each
	 * figure that was ever in force, of which any may hold.
	 */
	readonly tables?: readonly FigureTable[];
	/** How the figure is chosen from its tables: carried by the tree, so that a standard without tables does not bring it. */
	readonly does?: FigureFacet;
}

/** What a figure may be, by what is known of the kind. */
export type FigureFacet = (
	tables: readonly FigureTable[],
	valueOf: (node: Node) => Value,
	figure: (parameter: number) => Value,
) => Value;

/** What a figure is by the kind, or the size, of a community. */
export interface FigureTable {
	/** What says the kind; `undefined` where there is but one row. */
	readonly by: Node | undefined;
	readonly rows: readonly FigureRow[];
}

export interface FigureRow {
	/** The option, or the range of numbers, to which it applies; `undefined` if to all. */
	readonly when: string | Quantity | undefined;
	/** Its figure's place in the standard's table. */
	readonly parameter: number;
}

/** A measure, with its logic in place. */
export interface MeasureReference {
	readonly kind: "measure";
	readonly id: string;
	readonly body: Node;
}

/** The assessment day. */
export interface DayReference {
	readonly kind: "day";
}

/** Inside an iteration: the element, or something of it; in `reduce`, `current` and `accumulator`. */
export interface ItemReference {
	readonly kind: "item";
	readonly path: readonly string[];
	/** What to take where the element has nothing. Not for rules. */
	readonly otherwise: Node | undefined;
}

/** Logic on its own: a path into the data that it is applied to. */
export interface DataReference {
	readonly kind: "data";
	readonly path: readonly string[];
	/** What to take where the data has nothing. Not for rules. */
	readonly otherwise: Node | undefined;
}

export interface ListNode {
	readonly kind: "list";
	readonly items: readonly Node[];
}

export interface Operation {
	readonly kind: "operation";
	readonly operator: OperatorName;
	/** How it computes: carried by the tree, so that a standard brings only the operators that it uses. */
	readonly does: Semantics;
	readonly operands: readonly Node[];
}

/** What an iteration puts in place of `var`. */
export interface Scope {
	readonly item: Value;
	readonly accumulator?: Value;
}

/** How an operator computes when something is missing or approximate. */
export type RangeFacet = (operands: readonly Node[], valueOf: (node: Node, scope?: Scope) => Value, calendar: Calendar) => Value;

/** Which way the result moves when an operand grows (for a truth value: becomes true). */
export type Direction = "up" | "down" | "either" | "constant";

export type DirectionFacet = (operands: readonly Quantity[]) => readonly Direction[];

/** What evaluating needs of an operator. */
export interface Semantics {
	readonly range: RangeFacet;
	readonly direction: DirectionFacet;
	/** Its second operand is evaluated for each element of the first. */
	readonly iterates?: boolean;
}

/** The operators that logic may use. */
export type Operators = Readonly<Partial<Record<OperatorName, Semantics>>>;

export function childrenOf(node: Node): readonly Node[] {
	switch (node.kind) {
		case "operation":
			return node.operands;
		case "measure":
			return [node.body];
		case "parameter":
			return (node.tables ?? []).flatMap(({ by }) => by ?? []);
		case "list":
			return node.items;
		case "item":
		case "data":
			return node.otherwise ? [node.otherwise] : [];
		default:
			return [];
	}
}

/** Every node of a tree, the outer before the inner. */
export function* nodesOf(node: Node): Generator<Node> {
	yield node;
	for (const child of childrenOf(node)) yield* nodesOf(child);
}
