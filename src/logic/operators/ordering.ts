/** What the four order comparisons share. */

import type { Node } from "../node.js";
import { isAtMost, isLess, type Quantity } from "../number/range.js";
import { booleanType, isComparable, isKind, type Type, unitsClash } from "../types.js";
import { truth, type Unknown, undecidedByZero, type Value } from "../value.js";
import type { Algebra, PointOperand } from "./algebra.js";
import type { TypeReport } from "./facets.js";
import { isUnknown, quantityOf } from "./operands.js";

/** Numbers of one unit, or days. */
export function orderedTypes(operands: readonly Type[], report: TypeReport): Type {
	const [first] = operands as [Type, ...Type[]];
	operands.forEach((type, i) => {
		if (!isKind(type, "number", "day")) report.mismatch(i, "number or day");
		else if (!isComparable(first, type)) report.mismatch(i, first.kind);
		else if (unitsClash(first, type)) report.units(0, i);
	});
	return booleanType;
}

/** Whether each operand stands in the relation to the next. */
export function chained(
	operator: string,
	operands: readonly Node[],
	valueOf: (node: Node) => Value,
	relation: (a: Quantity, b: Quantity) => boolean | undefined,
): boolean | Unknown {
	const values = operands.map((operand) => quantityOf(valueOf(operand), operator));
	let result: boolean | Unknown = true;
	for (let i = 0; i + 1 < values.length; i++) {
		const [a, b] = [values[i]!, values[i + 1]!];
		const decided = isUnknown(a) || isUnknown(b) ? undecidedByZero : truth(relation(a, b));
		if (decided === false) return false;
		if (result === true) result = decided;
	}
	return result;
}

export const less = isLess;
export const atMost = isAtMost;

/** The same on exact facts. */
export function chainedPoints<Number, Truth>(
	algebra: Algebra<Number, Truth>,
	operands: readonly PointOperand<Number, Truth>[],
	orEqual: boolean,
): PointOperand<Number, Truth> | undefined {
	const steps: Truth[] = [];
	for (let i = 0; i + 1 < operands.length; i++) {
		const [a, b] = [operands[i]!, operands[i + 1]!];
		if (a.kind !== "number" || b.kind !== "number") return undefined;
		steps.push(algebra.isLess(a, b, orEqual));
	}
	return { kind: "truth", truth: steps.length === 1 ? steps[0]! : algebra.all(steps) };
}
