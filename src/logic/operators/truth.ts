import { booleanType, isKind } from "../types.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";
import { truthOf } from "./operands.js";

/** `!!`: its operand, which must be true or false already. */
export const signature: Signature = {
	arity: [1, 1],
	result(operands, report) {
		if (!isKind(operands[0], "boolean")) report.mismatch(0, "boolean");
		return booleanType;
	},
};

export const range: RangeFacet = ([operand], valueOf) => truthOf(valueOf(operand!), "!!");

export const point: PointFacet = (_algebra, [operand]) => (operand?.kind === "truth" ? operand : undefined);

export const direction: DirectionFacet = () => ["up"];

export const solve = /* @__PURE__ */ none("a truth value is not solved for; its operand is");

export const phrase: PhraseFacet = { zh: ([said]) => said!, en: ([said]) => said!, asks: "same" };
