/** What the arithmetic operators share. */

import type { Node } from "../node.js";
import { compare } from "../number/exact.js";
import { asRange, intersect, type Quantity } from "../number/range.js";
import { isKind, numberType, type Type, unitsClash } from "../types.js";
import { dividedByZero, type Unknown, type Value } from "../value.js";
import type { Algebra, PointOperand } from "./algebra.js";
import type { TypeReport } from "./facets.js";
import { isUnknown, quantityOf } from "./operands.js";

/** Numbers of one unit, which is the result's. */
export function equalUnits(operands: readonly Type[], report: TypeReport): Type {
	let unit: string | undefined;
	operands.forEach((type, i) => {
		if (!isKind(type, "number")) report.mismatch(i, "number");
		else if (unitsClash(numberType(unit), type)) report.units(0, i);
		else if (type.kind === "number") unit ??= type.unit;
	});
	return numberType(unit);
}

/** Numbers of any unit; what the result's unit is, a measure declares. */
export function anyUnits(operands: readonly Type[], report: TypeReport): Type {
	operands.forEach((type, i) => isKind(type, "number") || report.mismatch(i, "number"));
	return numberType();
}

/** The operands folded from the left. */
export function folded(
	operator: string,
	operands: readonly Node[],
	valueOf: (node: Node) => Value,
	step: (a: Quantity, b: Quantity) => Quantity | Unknown,
): Quantity | Unknown {
	let result: Quantity | Unknown | undefined;
	for (const operand of operands) {
		const value = quantityOf(valueOf(operand), operator);
		if (result === undefined) result = value;
		else result = isUnknown(result) || isUnknown(value) ? dividedByZero : step(result, value);
	}
	return result!;
}

/** The least of exact numbers, or the greatest. */
export function extremePoint<Number, Truth>(
	algebra: Algebra<Number, Truth>,
	which: "min" | "max",
	operands: readonly PointOperand<Number, Truth>[],
): PointOperand<Number, Truth> | undefined {
	const numbers = operands.flatMap((operand) => (operand.kind === "number" ? [operand] : []));
	return numbers.length < operands.length ? undefined : algebra.extreme(which, numbers);
}

/** Whether a quantity is certainly not below zero, certainly not above, or either. */
export function signOf(value: Quantity): "positive" | "negative" | "either" {
	const { low, high } = asRange(value);
	return compare(low, 0) >= 0 ? "positive" : compare(high, 0) <= 0 ? "negative" : "either";
}

/** Whether zero is among the numbers that a quantity may be. */
export function mayBeZero(value: Quantity): boolean {
	return intersect(value, 0) !== undefined;
}
