import { booleanType, isKind } from "../types.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";
import { truthOf } from "./operands.js";

/** True if its operand is false. */
export const signature: Signature = {
	arity: [1, 1],
	result(operands, report) {
		if (!isKind(operands[0], "boolean")) report.mismatch(0, "boolean");
		return booleanType;
	},
};

export const range: RangeFacet = ([operand], valueOf) => {
	const value = truthOf(valueOf(operand!), "!");
	return typeof value === "boolean" ? !value : value;
};

export const point: PointFacet = (algebra, [operand]) =>
	operand?.kind === "truth" ? { kind: "truth", truth: algebra.not(operand.truth) } : undefined;

export const direction: DirectionFacet = () => ["down"];

export const solve = /* @__PURE__ */ none("a truth value is not solved for; its operand is, the other way round");

export const phrase: PhraseFacet = {
	zh: ([said]) => `并非“${said}”`,
	en: ([said]) => `it is not so that ${said}`,
	asks: "opposite",
};
