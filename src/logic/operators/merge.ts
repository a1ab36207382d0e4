import { anyType, commonType, type Type } from "../types.js";
import { List, type ListItem, Unknown, unknownThing } from "../value.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";

/** One list of all; what is no list counts as a list of itself. */
export const signature: Signature = {
	arity: [0, Infinity],
	result(operands) {
		const elements = operands.map((type): Type => (type.kind === "list" ? type.element : type));
		return { kind: "list", element: elements.length === 0 ? anyType : elements.reduce(commonType) };
	},
};

/** Not delegated as the other text and list operators are, since elements may be ranges or maybe-members. */
export const range: RangeFacet = (operands, valueOf) => {
	const items: ListItem[] = [];
	for (const operand of operands) {
		const value = valueOf(operand);
		if (value instanceof Unknown && value.kind === "any") return unknownThing;
		if (value instanceof List) items.push(...value.items);
		else items.push({ value, certain: true });
	}
	return new List(items);
};

export const point = /* @__PURE__ */ none("lists are no numbers or truth values");
export const direction: DirectionFacet = (operands) => operands.map(() => "either");
export const solve = /* @__PURE__ */ none("lists are not solved for");

export const phrase: PhraseFacet = {
	zh: (said) => said.join("并"),
	en: (said) => said.join(" together with "),
};
