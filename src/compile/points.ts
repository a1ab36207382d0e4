/** A tree on exact facts, in an algebra: of closures that run it, or of code that writes it down. */
import type { Node } from "../logic/node.js";
import type { Algebra, PointOperand } from "../logic/operators/algebra.js";
import { isNone } from "../logic/operators/facets.js";
import { points } from "../logic/points.js";
import type { Input } from "../model/input.js";
import type { InputTable } from "../parse/table.js";

/** What the leaves of a tree are in an algebra. */
export interface Leaves<Number, Truth> {
	/** A slot that holds a number; `input` says which numbers. */
	slot(slot: number, input: Input): Number;
	truthSlot(slot: number): Truth;
	/** A figure: the number itself, its numerator and its denominator. */
	figure(parameter: number): { plain: Number; numerator: Number; denominator: Number };
	day(): Number;
}

/** `undefined` where only the range path can compute the tree. */
export function pointOf<Number, Truth>(
	node: Node,
	algebra: Algebra<Number, Truth>,
	leaves: Leaves<Number, Truth>,
	table: InputTable,
): PointOperand<Number, Truth> | undefined {
	switch (node.kind) {
		case "literal":
			if (typeof node.value === "boolean") return { kind: "truth", truth: algebra.constant(node.value) };
			if (typeof node.value !== "number") return undefined;
			return numberOf(algebra.literal(node.value));
		case "input": {
			const input = table.inputs[node.input]!;
			const slot = table.slots[node.input]!;
			switch (input.type) {
				case "boolean":
					return { kind: "truth", truth: leaves.truthSlot(slot) };
				case "count":
				case "quantity":
				case "day":
					return numberOf(leaves.slot(slot, input));
				case "percent": {
					if (node.aspect === "count") return numberOf(leaves.slot(slot, input));
					const of = leaves.slot(slot + 1, input);
					if (node.aspect === "of") return numberOf(of);
					const count = algebra.multiply(leaves.slot(slot, input), algebra.literal(100));
					return { kind: "number", numerator: count, denominator: of };
				}
				case "events":
					return { kind: "events", events: leaves.slot(slot, input) };
				default:
					return undefined;
			}
		}
		case "parameter":
			return { kind: "number", ...leaves.figure(node.parameter) };
		case "day":
			return numberOf(leaves.day());
		case "measure":
			return pointOf(node.body, algebra, leaves, table);
		case "operation": {
			const facet = points[node.operator];
			if (isNone(facet)) return undefined;
			const operands: PointOperand<Number, Truth>[] = [];
			for (const operand of node.operands) {
				const point = pointOf(operand, algebra, leaves, table);
				if (point === undefined) return undefined;
				operands.push(point);
			}
			return facet(algebra, operands);
		}
		default:
			return undefined;
	}
}

function numberOf<Number, Truth>(number: Number): PointOperand<Number, Truth> {
	return { kind: "number", numerator: number, plain: number };
}
