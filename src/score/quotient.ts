/** Points as quotients. The sides stay apart, so that whole numbers stay whole; divided out, halves would be fractions. */
import * as exact from "../logic/number/exact.js";
import { add, compare, type Exact, multiply } from "../logic/number/exact.js";
import type { Truth } from "./truth.js";

/** `under` is above zero. */
export interface Quotient {
	readonly over: Exact;
	readonly under: Exact;
}

/** The least and the most of something; one and the same where nothing is open. */
export interface QuotientEnds {
	readonly least: Quotient;
	readonly most: Quotient;
	/** The most is approached, and not reached. */
	readonly unreached: boolean;
}

export function sumOf(a: Quotient, b: Quotient): Quotient {
	if (a.under === b.under) return { over: add(a.over, b.over), under: a.under };
	return { over: add(multiply(a.over, b.under), multiply(b.over, a.under)), under: multiply(a.under, b.under) };
}

/** The nearest doubles. */
export function rangeOf({ least, most }: Omit<QuotientEnds, "unreached">): { min: number; max: number } {
	const min = exact.quotient(least.over, least.under);
	return { min, max: most === least ? min : exact.quotient(most.over, most.under) };
}

export function isAtLeast({ least, most, unreached }: QuotientEnds, mark: Exact): Truth {
	const low = compared(least, mark);
	if (low >= 0) return true;
	const high = most === least ? low : compared(most, mark);
	return high < 0 || (high === 0 && unreached) ? false : undefined;
}

/** Negative, zero or positive as a quotient is less than a number, equal to it, or more. */
export function compared({ over, under }: Quotient, number: Exact): number {
	return compare(over, multiply(number, under));
}
