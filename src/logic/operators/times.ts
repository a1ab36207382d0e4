import { isZero } from "../number/exact.js";
import { divide, isPoint, multiply, type Quantity } from "../number/range.js";
import { commonDenominator } from "./algebra.js";
import { anyUnits, folded, signOf } from "./arithmetic.js";
import type { DirectionFacet, PhraseFacet, PointFacet, RangeFacet, Signature, SolveFacet } from "./facets.js";

/** The product. */
export const signature: Signature = { arity: [1, Infinity], result: anyUnits, changesUnits: true };

export const range: RangeFacet = (operands, valueOf) => folded("*", operands, valueOf, multiply);

export const point: PointFacet = (algebra, [first, ...others]) => {
	if (first?.kind !== "number") return undefined;
	let product = first;
	for (const operand of others) {
		if (operand.kind !== "number") return undefined;
		product = {
			kind: "number",
			numerator: algebra.multiply(product.numerator, operand.numerator),
			...commonDenominator(algebra, product.denominator, operand.denominator),
		};
	}
	return product;
};

export const direction: DirectionFacet = (operands) =>
	operands.map((_, i) => {
		const sign = signOf(productOfOthers(operands, i));
		return sign === "positive" ? "up" : sign === "negative" ? "down" : "either";
	});

/** The target over the product of the others, unless that may be zero. */
export const solve: SolveFacet = (operand, operands, target) => {
	const others = productOfOthers(operands, operand);
	return isPoint(others) && !isZero(others) ? divide(target, others) : undefined;
};

function productOfOthers(operands: readonly Quantity[], operand: number): Quantity {
	return operands.reduce<Quantity>((product, value, i) => (i === operand ? product : multiply(product, value)), 1);
}

export const phrase: PhraseFacet = {
	zh: (said) => said.join("乘以"),
	en: (said) => said.join(" times "),
	changesUnit: true,
};
