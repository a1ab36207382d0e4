/** A tree on exact facts, in an algebra: of closures that run it, or of code that writes it down. */
import type { FigureTable, Node, ParameterReference } from "../logic/node.js";
import type { Exact } from "../logic/number/exact.js";
import { asRange, isInfinite, type Quantity } from "../logic/number/range.js";
import type { Algebra, PointNumber, PointOperand } from "../logic/operators/algebra.js";
import { isNone } from "../logic/operators/facets.js";
import { points } from "../logic/points.js";
import type { Input } from "../model/input.js";
import type { InputTable } from "../parse/table.js";

/** What the leaves of a tree are in an algebra. */
export interface Leaves<Number, Truth> {
	/** A slot that holds a number; `input` says which numbers. */
	slot(slot: number, input: Input): Number;
	truthSlot(slot: number): Truth;
	/** Whether a slot that holds a choice holds this option. */
	optionSlot(slot: number, option: string): Truth;
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
			if (typeof node.value === "string") return { kind: "text", text: node.value };
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
				case "choice":
					return { kind: "choice", is: (option) => leaves.optionSlot(slot, option) };
				case "events":
					return { kind: "events", events: leaves.slot(slot, input) };
				default:
					return undefined;
			}
		}
		case "parameter":
			return figureOf(node, algebra, leaves, table);
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

/** A figure; of a table the one whose row fits, which only the range path finds where the kind has to be computed. */
function figureOf<Number, Truth>(
	{ parameter, tables }: ParameterReference,
	algebra: Algebra<Number, Truth>,
	leaves: Leaves<Number, Truth>,
	table: InputTable,
): PointNumber<Number> | undefined {
	if (tables === undefined) return { kind: "number", ...leaves.figure(parameter) };
	const [{ by, rows }, ...others] = tables as [FigureTable, ...FigureTable[]];
	if (others.length > 0) return undefined;
	const fits = by === undefined ? () => undefined : kindOf(by, algebra, leaves, table);
	if (fits === undefined) return undefined;
	// Every kind has its row, so that the last fits where no other does.
	let figure = leaves.figure(rows.at(-1)!.parameter);
	for (const row of rows.slice(0, -1).reverse()) {
		const [truth, then, otherwise] = [fits(row.when!)!, leaves.figure(row.parameter), figure];
		figure = {
			plain: algebra.pick(truth, then.plain, otherwise.plain),
			numerator: algebra.pick(truth, then.numerator, otherwise.numerator),
			denominator: algebra.pick(truth, then.denominator, otherwise.denominator),
		};
	}
	return { kind: "number", ...figure };
}

/** Whether a row of a table fits what the table goes by, a choice or a number that stands in a slot. */
function kindOf<Number, Truth>(
	by: Node,
	algebra: Algebra<Number, Truth>,
	leaves: Leaves<Number, Truth>,
	table: InputTable,
): ((when: string | Quantity) => Truth) | undefined {
	if (by.kind !== "input") return undefined;
	if (table.inputs[by.input]!.type === "choice") {
		const slot = table.slots[by.input]!;
		return (when) => leaves.optionSlot(slot, when as string);
	}
	const point = pointOf(by, algebra, leaves, table);
	if (point?.kind !== "number" || point.plain === undefined) return undefined;
	const literal = (value: Exact): PointNumber<Number> => ({
		kind: "number",
		numerator: algebra.literal(value),
		plain: algebra.literal(value),
	});
	return (when) => {
		const { low, high, lowOpen, highOpen } = asRange(when as Quantity);
		const ends = [
			...(isInfinite(low) ? [] : [algebra.isLess(literal(low), point, !lowOpen)]),
			...(isInfinite(high) ? [] : [algebra.isLess(point, literal(high), !highOpen)]),
		];
		return algebra.all(ends);
	};
}

function numberOf<Number, Truth>(number: Number): PointOperand<Number, Truth> {
	return { kind: "number", numerator: number, plain: number };
}
