import { minimum } from "../number/range.js";
import { equalUnits, extremePoint, folded } from "./arithmetic.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";

/** The least. */
export const signature: Signature = { arity: [1, Infinity], result: equalUnits, picks: "least" };

export const range: RangeFacet = (operands, valueOf) => folded("min", operands, valueOf, minimum);

export const point: PointFacet = (algebra, operands) => extremePoint(algebra, "min", operands);

export const direction: DirectionFacet = (operands) => operands.map(() => "up");

export const solve = /* @__PURE__ */ none("the least may be another operand");

export const phrase: PhraseFacet = {
	zh: (said) => `${said.join("、")}中最小的`,
	en: (said) => `the least of ${said.join(", ")}`,
};
