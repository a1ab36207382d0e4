/** Shares of what applies: the least and the greatest that the data leaves open. */
import { add, compare, type Exact, isZero, multiply } from "../logic/number/exact.js";

/** So much earned of so much that could be. */
export interface Share {
	readonly earned: Exact;
	readonly full: Exact;
}

/** One thing's share; one that may not apply may be left out. */
export interface Entry extends Share {
	readonly optional: boolean;
}

export const nothing: Share = { earned: 0, full: 0 };

/**
 * Of all ways to leave optional entries out, the one with the least share, or the greatest; `undefined` if everything
 * may be left out and there is nothing else. Leaving out an entry lowers a share exactly if the entry's own is above
 * it, so that those below it, the lowest first, make it least.
 */
export function extremeShare(certain: Share, optional: readonly Entry[], which: "least" | "greatest"): Share | undefined {
	if (optional.length === 0) return isZero(certain.full) ? undefined : certain;
	const sense = which === "least" ? 1 : -1;
	const sorted = [...optional].filter(({ full }) => !isZero(full)).sort((a, b) => sense * compareShares(a, b));
	let share = certain;
	for (const entry of sorted) {
		if (!isZero(share.full) && sense * compareShares(entry, share) >= 0) break;
		share = joined(share, entry);
	}
	return isZero(share.full) ? undefined : share;
}

export function joined(a: Share, b: Share): Share {
	return { earned: add(a.earned, b.earned), full: add(a.full, b.full) };
}

/** Fulls are above zero. */
function compareShares(a: Share, b: Share): number {
	return compare(multiply(a.earned, b.full), multiply(b.earned, a.full));
}
