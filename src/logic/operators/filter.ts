import { isKind } from "../types.js";
import { List, type ListItem, unknownThing } from "../value.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";
import { listOf, truthOf } from "./operands.js";

/** The elements that meet a condition; one that may meet it is a maybe-member. */
export const signature: Signature = {
	arity: [2, 2],
	iterates: true,
	result([list, body], report) {
		if (!isKind(list, "list")) report.mismatch(0, "list");
		if (!isKind(body, "boolean")) report.mismatch(1, "boolean");
		return list!;
	},
};

export const range: RangeFacet = ([list, body], valueOf) => {
	const items = listOf(valueOf(list!), "filter");
	if (!(items instanceof List)) return unknownThing;
	const kept: ListItem[] = [];
	for (const { value, certain } of items.items) {
		const meets = truthOf(valueOf(body!, { item: value }), "filter");
		if (meets !== false) kept.push({ value, certain: certain && meets === true });
	}
	return new List(kept);
};

export const point = /* @__PURE__ */ none("lists are no numbers or truth values");
export const direction: DirectionFacet = () => ["either", "either"];
export const solve = /* @__PURE__ */ none("lists are not solved for");

export const phrase: PhraseFacet = {
	zh: ([list, body]) => `${list}中${body}的`,
	en: ([list, body]) => `those of ${list} for which ${body}`,
};
