import { isKind, numberType } from "../types.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";
import { countBetween } from "./happenings.js";
import { truthOf } from "./operands.js";

/** How many of the conditions hold: what N of M, and groups of groups, are written with. */
export const signature: Signature = {
	arity: [1, Infinity],
	result(operands, report) {
		operands.forEach((type, i) => isKind(type, "boolean") || report.mismatch(i, "boolean"));
		return numberType("item");
	},
};

/** From those that certainly hold to those that don't certainly not. */
export const range: RangeFacet = (operands, valueOf) => {
	let [surely, maybe] = [0, 0];
	for (const operand of operands) {
		const value = truthOf(valueOf(operand), "howMany");
		if (value === true) surely++;
		if (value !== false) maybe++;
	}
	return countBetween(surely, maybe);
};

export const point: PointFacet = (algebra, operands) => {
	const truths = [];
	for (const operand of operands) {
		if (operand.kind !== "truth") return undefined;
		truths.push(operand.truth);
	}
	const number = algebra.howMany(truths);
	return { kind: "number", numerator: number, plain: number };
};

export const direction: DirectionFacet = (operands) => operands.map(() => "up");

export const solve = /* @__PURE__ */ none("conditions are not numbers; how many more must hold is the difference itself");

export const phrase: PhraseFacet = {
	zh: (said) => `${said.join("、")}中做到的项数`,
	en: (said) => `how many hold of ${said.join(", ")}`,
	counts: true,
	countsConditions: true,
	unit: "item",
};
