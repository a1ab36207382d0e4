import { ceiling } from "../number/range.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";
import { rounded, roundedPoint, roundedTypes } from "./rounding.js";

/** The least whole number that is not below the operand: a step that is begun counts whole. */
export const signature: Signature = { arity: [1, 1], result: roundedTypes };

export const range: RangeFacet = ([operand], valueOf) => rounded("ceil", valueOf(operand!), ceiling);

/** What is rounded up is, turned round, rounded down. */
export const point: PointFacet = (algebra, [operand]) => {
	const turned = (number: Parameters<typeof algebra.add>[0]) => algebra.subtract(algebra.literal(0), number);
	return roundedPoint(operand, (over, under) => turned(algebra.wholeQuotient(turned(over), under)));
};

export const direction: DirectionFacet = () => ["up"];

export const solve = /* @__PURE__ */ none("many numbers round up to the same whole number");

export const phrase: PhraseFacet = {
	zh: ([a]) => `${a}（进为整数）`,
	en: ([a]) => `${a}, rounded up`,
};
