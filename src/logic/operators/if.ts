import { either } from "../either.js";
import { booleanType, commonType, isComparable, isKind, type Type, unitsClash } from "../types.js";
import type { Value } from "../value.js";
import type { Algebra, PointOperand } from "./algebra.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";
import { truthOf } from "./operands.js";

/** `if condition, then, …, else`: an even number of operands before the last. */
export const signature: Signature = {
	arity: [3, Infinity],
	odd: true,
	result(operands, report) {
		let type: Type | undefined;
		operands.forEach((operand, i) => {
			if (isCondition(i, operands.length)) {
				if (!isKind(operand, "boolean")) report.mismatch(i, "boolean");
			} else if (type === undefined) type = operand;
			else if (!isComparable(type, operand)) report.mismatch(i, type.kind);
			else if (unitsClash(type, operand)) report.units(1, i);
			else type = commonType(type, operand);
		});
		return type ?? booleanType;
	},
};

function isCondition(operand: number, count: number): boolean {
	return operand % 2 === 0 && operand < count - 1;
}

export const range: RangeFacet = (operands, valueOf) => {
	const branch = (i: number): Value => {
		if (i === operands.length - 1) return valueOf(operands[i]!);
		const condition = truthOf(valueOf(operands[i]!), "if");
		if (condition === true) return valueOf(operands[i + 1]!);
		if (condition === false) return branch(i + 2);
		return either(valueOf(operands[i + 1]!), branch(i + 2));
	};
	return branch(0);
};

export const point: PointFacet = (algebra, operands) => {
	let chosen = operands[operands.length - 1];
	for (let i = operands.length - 3; i >= 0; i -= 2) chosen = chosenPoint(algebra, operands[i], operands[i + 1], chosen);
	return chosen;
};

function chosenPoint<Number, Truth>(
	algebra: Algebra<Number, Truth>,
	condition: PointOperand<Number, Truth> | undefined,
	then: PointOperand<Number, Truth> | undefined,
	otherwise: PointOperand<Number, Truth> | undefined,
): PointOperand<Number, Truth> | undefined {
	if (condition?.kind !== "truth") return undefined;
	if (then?.kind === "truth" && otherwise?.kind === "truth") {
		return { kind: "truth", truth: algebra.chooseTruth(condition.truth, then.truth, otherwise.truth) };
	}
	return then?.kind === "number" && otherwise?.kind === "number" ? algebra.choose(condition.truth, then, otherwise) : undefined;
}

/** The result is one of the branches; which one, a condition may change either way. */
export const direction: DirectionFacet = (operands) =>
	operands.map((_, i) => (isCondition(i, operands.length) ? "either" : "up"));

export const solve = /* @__PURE__ */ none("which branch is taken depends on the conditions");

export const phrase: PhraseFacet = {
	zh: (said) =>
		clauses(
			said,
			(condition, then) => `如果${condition}，则${then}`,
			(otherwise) => `否则${otherwise}`,
		).join("；"),
	en: (said) =>
		clauses(
			said,
			(condition, then) => `if ${condition}, ${then}`,
			(otherwise) => `otherwise ${otherwise}`,
		).join("; "),
};

function clauses(
	said: readonly string[],
	clause: (condition: string, then: string) => string,
	last: (otherwise: string) => string,
): string[] {
	const result = [];
	for (let i = 0; i + 1 < said.length; i += 2) result.push(clause(said[i]!, said[i + 1]!));
	result.push(last(said[said.length - 1]!));
	return result;
}
