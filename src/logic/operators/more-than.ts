import * as bounds from "./bounds.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";
import { chained, chainedPoints, less, orderedTypes } from "./ordering.js";

/** The first is more than the second. */
export const signature: Signature = { arity: [2, 2], result: orderedTypes };

export const range: RangeFacet = (operands, valueOf) => chained(">", operands, valueOf, (a, b) => less(b, a));

export const point: PointFacet = (algebra, operands) => chainedPoints(algebra, [...operands].reverse(), false);

export const direction: DirectionFacet = () => ["up", "down"];

/** The figure itself is where the comparison turns. */
export const solve: SolveFacet = (operand, operands) => operands[1 - operand];

export const phrase: PhraseFacet = {
	zh: ([a, b]) => `${a}大于${b}`,
	en: ([a, b]) => `${a} is more than ${b}`,
	bound: [bounds.moreThan, bounds.lessThan],
	opposite: "<=",
};
