import { truth, unknownTruth } from "../value.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";
import { quantifierTypes, tally } from "./quantifier.js";

/** No element meets the condition. */
export const signature: Signature = { arity: [2, 2], iterates: true, result: quantifierTypes };

export const range: RangeFacet = (operands, valueOf) => {
	const count = tally("none", operands, valueOf);
	if (count === undefined) return unknownTruth;
	return truth(count.surely > 0 ? false : count.maybe === 0 ? true : undefined);
};

export const point = /* @__PURE__ */ none("lists are rare in rules; the range path computes them on exact facts too");
export const direction: DirectionFacet = () => ["either", "either"];
export const solve = /* @__PURE__ */ none("lists are not solved for");

export const phrase: PhraseFacet = {
	zh: ([list, body]) => `${list}中没有一个${body}`,
	en: ([list, body]) => `for none of ${list}, ${body}`,
	opposite: "some",
};
