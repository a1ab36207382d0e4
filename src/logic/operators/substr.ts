import { isKind, textType } from "../types.js";
import { delegated } from "./delegate.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";
import { quantityOf, textOf } from "./operands.js";

/** Part of a text: from where, and how long. */
export const signature: Signature = {
	arity: [2, 3],
	result(operands, report) {
		if (!isKind(operands[0], "text")) report.mismatch(0, "text");
		operands.slice(1).forEach((type, i) => isKind(type, "number") || report.mismatch(i + 1, "number"));
		return textType;
	},
};

export const range: RangeFacet = ([text, ...places], valueOf) =>
	delegated("substr", [textOf(valueOf(text!), "substr"), ...places.map((place) => quantityOf(valueOf(place), "substr"))]);

export const point = /* @__PURE__ */ none("texts are no numbers or truth values");
export const direction: DirectionFacet = (operands) => operands.map(() => "either");
export const solve = /* @__PURE__ */ none("texts are not solved for");

export const phrase: PhraseFacet = {
	zh: ([text, start, length]) => (length === undefined ? `${text}从第${start}位起` : `${text}从第${start}位起的${length}位`),
	en: ([text, start, length]) =>
		length === undefined ? `${text} from ${start}` : `${length} characters of ${text} from ${start}`,
};
