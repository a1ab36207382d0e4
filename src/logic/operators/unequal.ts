import * as bounds from "./bounds.js";
import { areEqual, equalPoints, equalTypes } from "./equality.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";

/** The two differ. */
export const signature: Signature = { arity: [2, 2], result: equalTypes };

export const range: RangeFacet = (operands, valueOf) => {
	const equal = areEqual("!==", valueOf(operands[0]!), valueOf(operands[1]!));
	return typeof equal === "boolean" ? !equal : equal;
};

export const point: PointFacet = (algebra, operands) => {
	const truth = equalPoints(algebra, operands);
	return truth === undefined ? undefined : { kind: "truth", truth: algebra.not(truth) };
};

export const direction: DirectionFacet = () => ["either", "either"];

export const solve = /* @__PURE__ */ none("any other value differs");

export const phrase: PhraseFacet = {
	zh: ([a, b]) => `${a}不等于${b}`,
	en: ([a, b]) => `${a} differs from ${b}`,
	bound: [bounds.anythingBut, bounds.anythingBut],
	opposite: "===",
};
