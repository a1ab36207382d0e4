import { floor } from "../number/range.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";
import { rounded, roundedPoint, roundedTypes } from "./rounding.js";

/** The greatest whole number that is not above the operand: a step that is only begun does not count. */
export const signature: Signature = { arity: [1, 1], result: roundedTypes };

export const range: RangeFacet = ([operand], valueOf) => rounded("floor", valueOf(operand!), floor);

export const point: PointFacet = (algebra, [operand]) => roundedPoint(operand, algebra.wholeQuotient);

export const direction: DirectionFacet = () => ["up"];

export const solve = /* @__PURE__ */ none("many numbers round down to the same whole number");

export const phrase: PhraseFacet = {
	zh: ([a]) => `${a}（舍去小数）`,
	en: ([a]) => `${a}, rounded down`,
};
