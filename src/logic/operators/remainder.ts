import { isZero } from "../number/exact.js";
import { isPoint, remainder } from "../number/range.js";
import { dividedByZero } from "../value.js";
import { equalUnits, folded, mayBeZero } from "./arithmetic.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";

/** What the first leaves over when divided by the second, with the sign of the first. */
export const signature: Signature = { arity: [2, 2], result: equalUnits };

export const range: RangeFacet = (operands, valueOf) =>
	folded("%", operands, valueOf, (a, b) => (isPoint(b) && isZero(b) ? dividedByZero : remainder(a, b)));

/** The same where nothing guards the divisor: over what may be zero it may be undefined. */
export const unguarded: RangeFacet = (operands, valueOf) =>
	folded("%", operands, valueOf, (a, b) => (mayBeZero(b) ? dividedByZero : remainder(a, b)));

export const point = /* @__PURE__ */ none("remainders are rare in rules; the range path computes them on exact facts too");

export const direction: DirectionFacet = () => ["either", "either"];

export const solve = /* @__PURE__ */ none("many numbers leave the same remainder");

export const phrase: PhraseFacet = {
	zh: ([a, b]) => `${a}除以${b}的余数`,
	en: ([a, b]) => `the remainder of ${a} by ${b}`,
};
