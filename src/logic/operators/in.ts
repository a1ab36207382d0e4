import { booleanType, isComparable, isKind } from "../types.js";
import { List, truth, Unknown, unknownTruth } from "../value.js";
import * as bounds from "./bounds.js";
import { delegated } from "./delegate.js";
import { areEqual } from "./equality.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";
import { listOf, textOf } from "./operands.js";

/** The first is an element of the second, or stands within it if both are texts. */
export const signature: Signature = {
	arity: [2, 2],
	result([needle, haystack], report) {
		if (!isKind(haystack, "list", "text")) report.mismatch(1, "list or text");
		else if (haystack!.kind === "text" && !isKind(needle, "text")) report.mismatch(0, "text");
		else if (haystack!.kind === "list" && !isComparable(needle!, haystack!.element)) report.mismatch(0, haystack!.element.kind);
		return booleanType;
	},
};

export const range: RangeFacet = ([first, second], valueOf) => {
	const needle = valueOf(first!);
	const haystack = valueOf(second!);
	if (typeof haystack === "string" || (haystack instanceof Unknown && haystack.kind === "text")) {
		return delegated("in", [textOf(needle, "in"), haystack]);
	}
	const list = listOf(haystack, "in");
	if (!(list instanceof List)) return unknownTruth;
	if (needle instanceof Unknown && needle.options !== undefined) {
		const isMember = (option: string) => list.items.some((item) => item.value === option);
		if (needle.options.every(isMember)) return true;
		return needle.options.some(isMember) ? unknownTruth : false;
	}
	let surely = false;
	let maybe = false;
	for (const item of list.items) {
		const equal = areEqual("in", needle, item.value);
		if (equal === true && item.certain) surely = true;
		if (equal !== false) maybe = true;
	}
	return truth(surely || (maybe ? undefined : false));
};

export const point = /* @__PURE__ */ none("membership is rare in rules; the range path computes it on exact facts too");
export const direction: DirectionFacet = () => ["either", "either"];
export const solve = /* @__PURE__ */ none("any element would do");

export const phrase: PhraseFacet = {
	zh: ([needle, haystack]) => `${needle}属于${haystack}`,
	en: ([needle, haystack]) => `${needle} is one of ${haystack}`,
	bound: [bounds.oneOf, bounds.containing],
};
