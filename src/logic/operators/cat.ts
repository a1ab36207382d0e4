import { isKind, textType } from "../types.js";
import { isQuantity, Unknown } from "../value.js";
import { delegated } from "./delegate.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";
import { mismatch } from "./operands.js";

/** Texts and numbers joined into one text. */
export const signature: Signature = {
	arity: [1, Infinity],
	result(operands, report) {
		operands.forEach((type, i) => isKind(type, "text", "number") || report.mismatch(i, "text or number"));
		return textType;
	},
};

export const range: RangeFacet = (operands, valueOf) => {
	const values = operands.map((operand) => valueOf(operand));
	for (const value of values) {
		if (typeof value !== "string" && !isQuantity(value) && !(value instanceof Unknown && value.kind !== "boolean")) {
			throw mismatch("cat", "a text or a number", value);
		}
	}
	return delegated("cat", values);
};

export const point = /* @__PURE__ */ none("texts are no numbers or truth values");
export const direction: DirectionFacet = (operands) => operands.map(() => "either");
export const solve = /* @__PURE__ */ none("texts are not solved for");

export const phrase: PhraseFacet = {
	zh: (said) => said.join("接"),
	en: (said) => said.join(" followed by "),
};
