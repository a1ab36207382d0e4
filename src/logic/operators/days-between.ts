import { daysUnit } from "../../model/names.js";
import { add, subtract } from "../number/range.js";
import { dividedByZero } from "../value.js";
import { betweenDays } from "./days.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";
import { isUnknown, quantityOf } from "./operands.js";

/** Days from one day to a later one; negative to an earlier one. */
export const signature: Signature = { arity: [2, 2], result: (operands, report) => betweenDays(operands, report, daysUnit) };

export const range: RangeFacet = ([from, to], valueOf) => {
	const [start, end] = [quantityOf(valueOf(from!), "daysBetween"), quantityOf(valueOf(to!), "daysBetween")];
	return isUnknown(start) || isUnknown(end) ? dividedByZero : subtract(end, start);
};

export const point: PointFacet = (algebra, [from, to]) => {
	// A figure that is a day is a whole number, so that it needs no denominator.
	if (from?.kind !== "number" || to?.kind !== "number" || from.plain === undefined || to.plain === undefined) return undefined;
	const number = algebra.subtract(to.plain, from.plain);
	return { kind: "number", numerator: number, plain: number };
};

export const direction: DirectionFacet = () => ["down", "up"];

/** to - from = t: from is to - t, and to is from + t. */
export const solve: SolveFacet = (operand, [from, to], target) => (operand === 0 ? subtract(to!, target) : add(from!, target));

export const phrase: PhraseFacet = {
	zh: ([from, to]) => `从${from}到${to}的天数`,
	en: ([from, to]) => `days from ${from} to ${to}`,
	counts: true,
	mayBeNegative: true,
	unit: daysUnit,
};
