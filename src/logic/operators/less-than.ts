import * as bounds from "./bounds.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";
import { chained, chainedPoints, less, orderedTypes } from "./ordering.js";

/** Each is less than the next; with three, the middle lies strictly between the outer. */
export const signature: Signature = { arity: [2, 3], result: orderedTypes };

export const range: RangeFacet = (operands, valueOf) => chained("<", operands, valueOf, less);

export const point: PointFacet = (algebra, operands) => chainedPoints(algebra, operands, false);

export const direction: DirectionFacet = (operands) => (operands.length === 2 ? ["down", "up"] : ["down", "either", "up"]);

/** The figure itself is where the comparison turns. */
export const solve: SolveFacet = (operand, operands) => operands[1 - operand];

export const phrase: PhraseFacet = {
	zh: ([a, b, c]) => (c === undefined ? `${a}小于${b}` : `${b}大于${a}且小于${c}`),
	en: ([a, b, c]) => (c === undefined ? `${a} is less than ${b}` : `${b} is more than ${a} and less than ${c}`),
	bound: [bounds.lessThan, bounds.moreThan],
	between: {
		zh: (low, high) => `多于 ${low}、少于 ${high}`,
		en: (low, high) => `more than ${low} and less than ${high}`,
	},
	opposite: ">=",
};
