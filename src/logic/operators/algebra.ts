/**
 * Operators compute on exact facts in an algebra, so that one description of each serves twice:
 * the algebra of closures runs it, the algebra of code writes it down.
 */
import type { Exact } from "../number/exact.js";

/** Quotients stay apart as fractions, and are compared by cross-multiplication. */
export interface PointNumber<Number> {
	readonly kind: "number";
	readonly numerator: Number;
	/** Above zero wherever the number is used; checked when it is compared. */
	readonly denominator?: Number;
	/** The number itself where it needs no arithmetic: then doubles compare exactly. */
	readonly plain?: Number;
}

export interface PointTruth<Truth> {
	readonly kind: "truth";
	readonly truth: Truth;
}

export interface PointEvents<Number> {
	readonly kind: "events";
	readonly events: Number;
}

/** A choice that was made: whether it is one of its options. */
export interface PointChoice<Truth> {
	readonly kind: "choice";
	is(option: string): Truth;
}

/** A text as it is written, such as the name of an option. */
export interface PointText {
	readonly kind: "text";
	readonly text: string;
}

export type PointOperand<Number, Truth> =
	| PointNumber<Number>
	| PointTruth<Truth>
	| PointEvents<Number>
	| PointChoice<Truth>
	| PointText;

/** The operators that count events. */
export type CountingOperator = "eventsWithin" | "periodsCovered" | "kindsWithin";

export interface Algebra<Number, Truth> {
	literal(value: Exact): Number;
	add(a: Number, b: Number): Number;
	subtract(a: Number, b: Number): Number;
	multiply(a: Number, b: Number): Number;
	/** The greatest whole number that is not above the quotient; the divisor, one if there is none, is above zero. */
	wholeQuotient(over: Number, under: Number | undefined): Number;
	count(operator: CountingOperator, events: Number, months: readonly Number[]): Number;
	/** How many of them hold. */
	howMany(truths: readonly Truth[]): Number;
	/** One number or the other; `undefined` where only the range path can choose. */
	choose(truth: Truth, then: PointNumber<Number>, otherwise: PointNumber<Number>): PointNumber<Number> | undefined;
	/** The least number or the greatest; `undefined` where only the range path can tell. */
	extreme(which: "min" | "max", numbers: readonly PointNumber<Number>[]): PointNumber<Number> | undefined;
	constant(value: boolean): Truth;
	all(truths: readonly Truth[]): Truth;
	any(truths: readonly Truth[]): Truth;
	not(truth: Truth): Truth;
	/** One number where something is true, else another. */
	pick(truth: Truth, then: Number, otherwise: Number): Number;
	isLess(a: PointNumber<Number>, b: PointNumber<Number>, orEqual: boolean): Truth;
	isEqual(a: PointNumber<Number>, b: PointNumber<Number>): Truth;
	isSame(a: Truth, b: Truth): Truth;
	chooseTruth(truth: Truth, then: Truth, otherwise: Truth): Truth;
}

/** The product of two denominators, where a missing one is one. */
export function commonDenominator<Number>(
	algebra: Pick<Algebra<Number, unknown>, "multiply">,
	a: Number | undefined,
	b: Number | undefined,
): { denominator?: Number } {
	if (a === undefined) return b === undefined ? {} : { denominator: b };
	return { denominator: b === undefined ? a : algebra.multiply(a, b) };
}

/** `number × factor`, where a missing factor is one. */
export function scaled<Number>(
	algebra: Pick<Algebra<Number, unknown>, "multiply">,
	number: Number,
	factor: Number | undefined,
): Number {
	return factor === undefined ? number : algebra.multiply(number, factor);
}
