import { add, negate, subtract } from "../number/range.js";
import { commonDenominator, scaled } from "./algebra.js";
import { equalUnits, folded } from "./arithmetic.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";
import { isUnknown } from "./operands.js";

/** The first less the second; of one operand, its negative. */
export const signature: Signature = { arity: [1, 2], result: equalUnits };

export const range: RangeFacet = (operands, valueOf) => {
	const result = folded("-", operands, valueOf, subtract);
	return operands.length > 1 || isUnknown(result) ? result : negate(result);
};

export const point: PointFacet = (algebra, [first, second]) => {
	if (first?.kind !== "number") return undefined;
	if (second === undefined) {
		const { denominator } = first;
		const numerator = algebra.subtract(algebra.literal(0), first.numerator);
		return { kind: "number", numerator, ...(denominator === undefined ? {} : { denominator }) };
	}
	if (second.kind !== "number") return undefined;
	return {
		kind: "number",
		numerator: algebra.subtract(
			scaled(algebra, first.numerator, second.denominator),
			scaled(algebra, second.numerator, first.denominator),
		),
		...commonDenominator(algebra, first.denominator, second.denominator),
	};
};

export const direction: DirectionFacet = (operands) => (operands.length === 1 ? ["down"] : ["up", "down"]);

/** a - b = t: a is t + b, and b is a - t. */
export const solve: SolveFacet = (operand, operands, target) => {
	if (operands.length === 1) return negate(target);
	return operand === 0 ? add(target, operands[1]!) : subtract(operands[0]!, target);
};

export const phrase: PhraseFacet = {
	zh: ([a, b]) => (b === undefined ? `${a}的相反数` : `${a}减去${b}`),
	en: ([a, b]) => (b === undefined ? `minus ${a}` : `${a} less ${b}`),
};
