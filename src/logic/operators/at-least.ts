import * as bounds from "./bounds.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";
import { atMost, chained, chainedPoints, orderedTypes } from "./ordering.js";

/** The first is the second or more. */
export const signature: Signature = { arity: [2, 2], result: orderedTypes };

export const range: RangeFacet = (operands, valueOf) => chained(">=", operands, valueOf, (a, b) => atMost(b, a));

export const point: PointFacet = (algebra, operands) => chainedPoints(algebra, [...operands].reverse(), true);

export const direction: DirectionFacet = () => ["up", "down"];

/** The figure itself is where the comparison turns. */
export const solve: SolveFacet = (operand, operands) => operands[1 - operand];

export const phrase: PhraseFacet = {
	zh: ([a, b]) => `${a}不少于${b}`,
	en: ([a, b]) => `${a} is at least ${b}`,
	bound: [bounds.atLeast, bounds.atMost],
	opposite: "<",
};
