import { booleanType, isKind } from "../types.js";
import type { Unknown } from "../value.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";
import { truthOf } from "./operands.js";

/** True if every operand is. */
export const signature: Signature = {
	arity: [1, Infinity],
	result(operands, report) {
		operands.forEach((type, i) => isKind(type, "boolean") || report.mismatch(i, "boolean"));
		return booleanType;
	},
	picks: "least",
};

export const range: RangeFacet = (operands, valueOf) => {
	let result: boolean | Unknown = true;
	for (const operand of operands) {
		const value = truthOf(valueOf(operand), "and");
		if (value === false) result = false;
		else if (result === true) result = value;
	}
	return result;
};

export const point: PointFacet = (algebra, operands) => {
	const truths = [];
	for (const operand of operands) {
		if (operand.kind !== "truth") return undefined;
		truths.push(operand.truth);
	}
	return { kind: "truth", truth: algebra.all(truths) };
};

export const direction: DirectionFacet = (operands) => operands.map(() => "up");

export const solve = /* @__PURE__ */ none("a truth value is not solved for; each operand is, by itself");

export const phrase: PhraseFacet = {
	zh: (said) => said.join("，且"),
	en: (said) => said.join(", and "),
	group: { zh: "以下各项都要满足", en: "all of these", enough: "all" },
	opposite: "or",
};
