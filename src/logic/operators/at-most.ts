import * as bounds from "./bounds.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";
import { atMost, chained, chainedPoints, orderedTypes } from "./ordering.js";

/** Each is the next or less; with three, the middle lies between the outer. */
export const signature: Signature = { arity: [2, 3], result: orderedTypes };

export const range: RangeFacet = (operands, valueOf) => chained("<=", operands, valueOf, atMost);

export const point: PointFacet = (algebra, operands) => chainedPoints(algebra, operands, true);

export const direction: DirectionFacet = (operands) => (operands.length === 2 ? ["down", "up"] : ["down", "either", "up"]);

/** The figure itself is where the comparison turns. */
export const solve: SolveFacet = (operand, operands) => operands[1 - operand];

export const phrase: PhraseFacet = {
	zh: ([a, b, c]) => (c === undefined ? `${a}不超过${b}` : `${b}在${a}至${c}之间（含两端）`),
	en: ([a, b, c]) => (c === undefined ? `${a} is at most ${b}` : `${b} lies between ${a} and ${c}, both included`),
	bound: [bounds.atMost, bounds.atLeast],
	between: {
		zh: (low, high) => `在 ${low} 至 ${high} 之间（含两端）`,
		en: (low, high) => `${low} to ${high}, both included,`,
	},
	opposite: ">",
};
