import { isKind } from "../types.js";
import { List, unknownThing } from "../value.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";
import { listOf } from "./operands.js";

/** The list of what comes of each element. */
export const signature: Signature = {
	arity: [2, 2],
	iterates: true,
	result([list, body], report) {
		if (!isKind(list, "list")) report.mismatch(0, "list");
		return { kind: "list", element: body! };
	},
};

export const range: RangeFacet = ([list, body], valueOf) => {
	const items = listOf(valueOf(list!), "map");
	if (!(items instanceof List)) return unknownThing;
	return new List(items.items.map(({ value, certain }) => ({ value: valueOf(body!, { item: value }), certain })));
};

export const point = /* @__PURE__ */ none("lists are no numbers or truth values");
export const direction: DirectionFacet = () => ["either", "either"];
export const solve = /* @__PURE__ */ none("lists are not solved for");

export const phrase: PhraseFacet = {
	zh: ([list, body]) => `${list}中每一个的${body}`,
	en: ([list, body]) => `${body} of each of ${list}`,
};
