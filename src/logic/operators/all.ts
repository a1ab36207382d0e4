import { truth, unknownTruth } from "../value.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";
import { quantifierTypes, tally } from "./quantifier.js";

/** The list has elements and each meets the condition; of no elements it is false, as in json-logic-js. */
export const signature: Signature = { arity: [2, 2], iterates: true, result: quantifierTypes };

export const range: RangeFacet = (operands, valueOf) => {
	const count = tally("all", operands, valueOf);
	if (count === undefined) return unknownTruth;
	if (count.surelyNot > 0 || count.maybe === 0) return false;
	return truth(count.surely > 0 && count.maybeNot === 0 ? true : undefined);
};

export const point = /* @__PURE__ */ none("lists are rare in rules; the range path computes them on exact facts too");
export const direction: DirectionFacet = () => ["either", "either"];
export const solve = /* @__PURE__ */ none("lists are not solved for");

export const phrase: PhraseFacet = {
	zh: ([list, body]) => `${list}中每一个都${body}`,
	en: ([list, body]) => `for each of ${list}, ${body}`,
};
