/** What the operators that round to whole numbers share. */
import type { Quantity } from "../number/range.js";
import { isKind, numberType, type Type } from "../types.js";
import { dividedByZero, type Unknown, type Value } from "../value.js";
import type { PointOperand } from "./algebra.js";
import type { TypeReport } from "./facets.js";
import { isUnknown, quantityOf } from "./operands.js";

/** A number, whose unit is the result's. */
export function roundedTypes([type]: readonly Type[], report: TypeReport): Type {
	if (!isKind(type, "number")) report.mismatch(0, "number");
	return numberType(type?.kind === "number" ? type.unit : undefined);
}

export function rounded(operator: string, value: Value, round: (quantity: Quantity) => Quantity): Quantity | Unknown {
	const quantity = quantityOf(value, operator);
	return isUnknown(quantity) ? dividedByZero : round(quantity);
}

/** The same on exact facts: the quotient of numerator and denominator as a whole number. */
export function roundedPoint<Number, Truth>(
	operand: PointOperand<Number, Truth> | undefined,
	quotient: (over: Number, under: Number | undefined) => Number,
): PointOperand<Number, Truth> | undefined {
	if (operand?.kind !== "number") return undefined;
	const whole = quotient(operand.numerator, operand.denominator);
	return { kind: "number", numerator: whole, plain: whole };
}
