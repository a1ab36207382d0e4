import { maximum } from "../number/range.js";
import { equalUnits, extremePoint, folded } from "./arithmetic.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";

/** The greatest. */
export const signature: Signature = { arity: [1, Infinity], result: equalUnits, picks: "greatest" };

export const range: RangeFacet = (operands, valueOf) => folded("max", operands, valueOf, maximum);

export const point: PointFacet = (algebra, operands) => extremePoint(algebra, "max", operands);

export const direction: DirectionFacet = (operands) => operands.map(() => "up");

export const solve = /* @__PURE__ */ none("the greatest may be another operand");

export const phrase: PhraseFacet = {
	zh: (said) => `${said.join("、")}中最大的`,
	en: (said) => `the greatest of ${said.join(", ")}`,
};
