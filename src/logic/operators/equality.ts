/** What `===` and `!==` share: two things of one kind, never coerced. */
import { isEqual } from "../number/range.js";
import { booleanType, isComparable, type Type, unitsClash } from "../types.js";
import { Events, isQuantity, List, Mapping, Ratio, truth, Unknown, undecidedByZero, unknownTruth, type Value } from "../value.js";
import type { Algebra, PointOperand } from "./algebra.js";
import type { TypeReport } from "./facets.js";
import { mismatch } from "./operands.js";

export function equalTypes(operands: readonly Type[], report: TypeReport): Type {
	const [a, b] = operands as [Type, Type];
	if (a.kind === "events" || a.kind === "list") report.mismatch(0, "boolean, number, day or text");
	else if (!isComparable(a, b)) report.mismatch(1, a.kind);
	else if (unitsClash(a, b)) report.units(0, 1);
	return booleanType;
}

/** Whether two values are equal; values of different kinds are refused, not called different. */
export function areEqual(operator: string, left: Value, right: Value): boolean | Unknown {
	const a = left instanceof Ratio ? left.percent : left;
	const b = right instanceof Ratio ? right.percent : right;
	if (a instanceof Unknown || b instanceof Unknown) return equalsUnknown(a, b);
	if (isQuantity(a) && isQuantity(b)) return truth(isEqual(a, b));
	for (const side of [a, b]) if (isComposed(side)) throw mismatch(operator, "a truth value, a number or a text", side);
	if (typeof a !== typeof b || (a === null) !== (b === null)) throw mismatch(operator, "two things of one kind", b);
	return a === b;
}

/** Whether a value has values within it, which are never compared as a whole. */
function isComposed(value: Value): boolean {
	return value instanceof List || value instanceof Mapping || value instanceof Events;
}

function equalsUnknown(a: Value, b: Value): boolean | Unknown {
	const [unknown, other] = a instanceof Unknown ? [a, b] : [b as Unknown, a];
	if (unknown.reason !== undefined) return undecidedByZero;
	if (typeof other === "string" && unknown.options !== undefined && !unknown.options.includes(other)) return false;
	return unknownTruth;
}

export function equalPoints<Number, Truth>(
	algebra: Algebra<Number, Truth>,
	operands: readonly PointOperand<Number, Truth>[],
): Truth | undefined {
	const [a, b] = operands;
	if (a?.kind === "number" && b?.kind === "number") return algebra.isEqual(a, b);
	if (a?.kind === "truth" && b?.kind === "truth") return algebra.isSame(a.truth, b.truth);
	if (a?.kind === "choice" && b?.kind === "text") return a.is(b.text);
	if (a?.kind === "text" && b?.kind === "choice") return b.is(a.text);
	return undefined;
}
