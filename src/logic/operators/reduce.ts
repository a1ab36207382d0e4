import { either } from "../either.js";
import { isComparable, isKind, unitsClash } from "../types.js";
import { List, unknownThing } from "../value.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";
import { listOf } from "./operands.js";

/** The elements folded into one value: `current` is the element, `accumulator` what came so far. */
export const signature: Signature = {
	arity: [3, 3],
	iterates: true,
	result([list, body, initial], report) {
		if (!isKind(list, "list")) report.mismatch(0, "list");
		if (!isComparable(body!, initial!)) report.mismatch(1, initial!.kind);
		else if (unitsClash(body!, initial!)) report.units(1, 2);
		return initial!;
	},
};

export const range: RangeFacet = ([list, body, initial], valueOf) => {
	const items = listOf(valueOf(list!), "reduce");
	let accumulator = valueOf(initial!);
	if (!(items instanceof List)) return unknownThing;
	for (const { value, certain } of items.items) {
		const next = valueOf(body!, { item: value, accumulator });
		accumulator = certain ? next : either(accumulator, next);
	}
	return accumulator;
};

export const point = /* @__PURE__ */ none("lists are rare in rules; the range path computes them on exact facts too");
export const direction: DirectionFacet = () => ["either", "either", "either"];
export const solve = /* @__PURE__ */ none("lists are not solved for");

export const phrase: PhraseFacet = {
	zh: ([list, body, initial]) => `从${initial}起，对${list}逐一${body}`,
	en: ([list, body, initial]) => `${body}, over ${list}, from ${initial}`,
};
