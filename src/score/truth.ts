/** Conditions on what is only known within a range: true, false, or undecided. */
import { compare, type Exact } from "../logic/number/exact.js";

/** `undefined` is undecided. */
export type Truth = boolean | undefined;

export function both(a: Truth, b: Truth): Truth {
	if (a === false || b === false) return false;
	return a === undefined || b === undefined ? undefined : true;
}

/** What is known of a number: its least and its most. */
export interface Ends {
	readonly least: Exact;
	readonly most: Exact;
	/** The most is approached, and not reached. */
	readonly unreached: boolean;
}

export function isAtLeast({ least, most, unreached }: Ends, mark: Exact): Truth {
	if (compare(least, mark) >= 0) return true;
	const below = compare(most, mark);
	return below < 0 || (below === 0 && unreached) ? false : undefined;
}
