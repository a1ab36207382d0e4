import { isZero } from "../number/exact.js";
import { divide, isPoint, multiply } from "../number/range.js";
import { dividedByZero } from "../value.js";
import { anyUnits, folded, mayBeZero, signOf } from "./arithmetic.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";

/** The first over the second; over exactly zero it is undefined. */
export const signature: Signature = { arity: [2, 2], result: anyUnits, changesUnits: true };

export const range: RangeFacet = (operands, valueOf) =>
	folded("/", operands, valueOf, (a, b) => (isPoint(b) && isZero(b) ? dividedByZero : divide(a, b)));

/** The same where nothing guards the divisor: over what may be zero it may be undefined. */
export const unguarded: RangeFacet = (operands, valueOf) =>
	folded("/", operands, valueOf, (a, b) => (mayBeZero(b) ? dividedByZero : divide(a, b)));

export const point: PointFacet = (algebra, [a, b]) => {
	// Over a fraction the denominator could be negative; such logic is left to the range path.
	if (a?.kind !== "number" || b?.kind !== "number" || b.denominator !== undefined) return undefined;
	return {
		kind: "number",
		numerator: a.numerator,
		denominator: a.denominator === undefined ? b.numerator : algebra.multiply(a.denominator, b.numerator),
	};
};

export const direction: DirectionFacet = ([a, b]) => {
	const [dividend, divisor] = [signOf(a!), signOf(b!)];
	const first = divisor === "positive" ? "up" : divisor === "negative" ? "down" : "either";
	const second = divisor === "either" || dividend === "either" ? "either" : dividend === "positive" ? "down" : "up";
	return [first, second];
};

/** a / b = t: a is t × b, and b is a / t. */
export const solve: SolveFacet = (operand, [a, b], target) => {
	if (operand === 0) return multiply(target, b!);
	if (isPoint(target) && isZero(target)) return undefined;
	const divisor = divide(a!, target);
	return isPoint(divisor) && isZero(divisor) ? undefined : divisor;
};

export const phrase: PhraseFacet = {
	zh: ([a, b]) => `${a}除以${b}`,
	en: ([a, b]) => `${a} divided by ${b}`,
	changesUnit: true,
};
