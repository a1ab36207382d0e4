/** Conditions on what is only known within a range: true, false, or undecided. */

/** `undefined` is undecided. */
export type Truth = boolean | undefined;

export function both(a: Truth, b: Truth): Truth {
	if (a === false || b === false) return false;
	return a === undefined || b === undefined ? undefined : true;
}
