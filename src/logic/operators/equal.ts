import * as bounds from "./bounds.js";
import { areEqual, equalPoints, equalTypes } from "./equality.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";

/** The two are equal. */
export const signature: Signature = { arity: [2, 2], result: equalTypes };

export const range: RangeFacet = (operands, valueOf) => areEqual("===", valueOf(operands[0]!), valueOf(operands[1]!));

export const point: PointFacet = (algebra, operands) => {
	const truth = equalPoints(algebra, operands);
	return truth === undefined ? undefined : { kind: "truth", truth };
};

export const direction: DirectionFacet = () => ["either", "either"];

/** The other side. */
export const solve: SolveFacet = (operand, operands) => operands[1 - operand];

export const phrase: PhraseFacet = {
	zh: ([a, b]) => `${a}等于${b}`,
	en: ([a, b]) => `${a} equals ${b}`,
	bound: [bounds.exactly, bounds.exactly],
	opposite: "!==",
};
