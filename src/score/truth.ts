/** Conditions on what is only known within a range: true, false, or undecided. */
import { compare, type Exact } from "../logic/number/exact.js";

/** `undefined` is undecided. */
export type Truth = boolean | undefined;

export function both(a: Truth, b: Truth): Truth {
	if (a === false || b === false) return false;
	return a === undefined || b === undefined ? undefined : true;
}

export function isAtLeast(least: Exact, greatest: Exact, mark: Exact): Truth {
	if (compare(least, mark) >= 0) return true;
	return compare(greatest, mark) < 0 ? false : undefined;
}
