/** The outcomes that two rules, or two standards, may come to on the same facts: pairs, as a set of nine bits. */
import { FAIL, NOT_APPLICABLE, PASS, type Possible } from "../model/outcome.js";

/** A set of pairs, each the outcome before and the outcome after. */
export type Joint = number;

/** In their order: fail < not applicable < pass. */
export const outcomes: readonly Possible[] = [FAIL, NOT_APPLICABLE, PASS];

export function pairOf(before: Possible, after: Possible): Joint {
	return 1 << (3 * outcomes.indexOf(before) + outcomes.indexOf(after));
}

function allWhere(holds: (before: Possible, after: Possible) => boolean): Joint {
	let joint = 0;
	for (const before of outcomes) for (const after of outcomes) if (holds(before, after)) joint |= pairOf(before, after);
	return joint;
}

/** Both come out the same. */
export const SAME = allWhere((before, after) => before === after);
/** What comes after is the same or lower. */
export const NOT_LOOSER = allWhere((before, after) => after <= before);
/** What comes after is the same or higher. */
export const NOT_STRICTER = allWhere((before, after) => after >= before);

/** Whatever each may come to, together with whatever the other may. */
export function product(before: Possible, after: Possible): Joint {
	return allWhere((one, other) => (before & one) !== 0 && (after & other) !== 0);
}

/** Whether all of a set lies within another. */
export function isWithin(joint: Joint, allowed: Joint): boolean {
	return (joint & ~allowed) === 0;
}

/** The pairs of a set. */
export function pairsOf(joint: Joint): (readonly [before: Possible, after: Possible])[] {
	return outcomes.flatMap((before) =>
		outcomes.flatMap((after) => ((joint & pairOf(before, after)) === 0 ? [] : [[before, after] as const])),
	);
}
