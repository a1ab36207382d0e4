import { add, subtract } from "../number/range.js";
import { commonDenominator, scaled } from "./algebra.js";
import { equalUnits, folded } from "./arithmetic.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";

/** The sum. */
export const signature: Signature = { arity: [1, Infinity], result: equalUnits };

export const range: RangeFacet = (operands, valueOf) => folded("+", operands, valueOf, add);

export const point: PointFacet = (algebra, [first, ...others]) => {
	if (first?.kind !== "number") return undefined;
	let sum = first;
	for (const operand of others) {
		if (operand.kind !== "number") return undefined;
		sum = {
			kind: "number",
			numerator: algebra.add(
				scaled(algebra, sum.numerator, operand.denominator),
				scaled(algebra, operand.numerator, sum.denominator),
			),
			...commonDenominator(algebra, sum.denominator, operand.denominator),
		};
	}
	return sum;
};

export const direction: DirectionFacet = (operands) => operands.map(() => "up");

/** The target less the others. */
export const solve: SolveFacet = (operand, operands, target) =>
	operands.reduce((rest, value, i) => (i === operand ? rest : subtract(rest, value)), target);

export const phrase: PhraseFacet = {
	zh: (said) => `${said.join("与")}之和`,
	en: (said) => (said.length === 1 ? said[0]! : `the sum of ${said.slice(0, -1).join(", ")} and ${said.at(-1)}`),
};
