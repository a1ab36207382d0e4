import { maximum } from "../number/range.js";
import { equalUnits, folded } from "./arithmetic.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";

/** The greatest. */
export const signature: Signature = { arity: [1, Infinity], result: equalUnits };

export const range: RangeFacet = (operands, valueOf) => folded("max", operands, valueOf, maximum);

export const point = /* @__PURE__ */ none(
	"the greatest of several is rare in rules; the range path computes it on exact facts too",
);

export const direction: DirectionFacet = (operands) => operands.map(() => "up");

export const solve = /* @__PURE__ */ none("the greatest may be another operand");

export const phrase: PhraseFacet = {
	zh: (said) => `${said.join("、")}中最大的`,
	en: (said) => `the greatest of ${said.join(", ")}`,
};
