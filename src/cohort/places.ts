/** Places among numbers of which each is known only within a range. */
import { add, compare, divide, type Exact, multiply } from "../logic/number/exact.js";
import { asRange, isInfinite, isLess, maximum, minimum, type Quantity, Range } from "../logic/number/range.js";
import { countBetween } from "../logic/operators/happenings.js";

export type Better = "higher" | "lower";
export type Ties = "best" | "worst";

/**
 * The place of one number among all, 1 for the best: one more than how many are better; with ties at their worst, as many
 * as are better or equal, itself included. Least and greatest are both reached, since each number varies by itself.
 */
export function placeOf(own: number, values: readonly Quantity[], better: Better, ties: Ties): Quantity {
	let [surely, possibly] = [1, 1];
	for (const [i, value] of values.entries()) {
		if (i === own) continue;
		const isBetter = ties === "best" ? outdoes(value, values[own]!, better) : reaches(value, values[own]!, better);
		if (isBetter === true) surely++;
		if (isBetter !== false) possibly++;
	}
	return countBetween(surely, possibly);
}

function outdoes(a: Quantity, b: Quantity, better: Better): boolean | undefined {
	return better === "higher" ? isLess(b, a) : isLess(a, b);
}

/** Whether one is as good as another, or better. */
function reaches(a: Quantity, b: Quantity, better: Better): boolean | undefined {
	const isWorse = outdoes(b, a, better);
	return isWorse === undefined ? undefined : !isWorse;
}

export function meanOf(values: readonly Quantity[]): Quantity {
	const ends = values.map(asRange);
	const mean = (end: (range: Range) => Exact): Exact => {
		const all = ends.map(end);
		const endless = all.find(isInfinite);
		return endless ?? divide(all.reduce<Exact>(add, 0), all.length);
	};
	return between(
		mean(({ low }) => low),
		mean(({ high }) => high),
		ends.some(({ lowOpen }) => lowOpen),
		ends.some(({ highOpen }) => highOpen),
	);
}

export function bestOf(values: readonly Quantity[], better: Better): Quantity {
	return values.reduce(better === "higher" ? maximum : minimum);
}

/** So many per cent of the best; where lower is better, the best is so many per cent of it. `undefined` where it is divided by what may be zero. */
export function percentOfBest(own: number, values: readonly Quantity[], better: Better): Quantity | undefined {
	const others = values.filter((_, i) => i !== own);
	const [{ low, high }, rest] = [asRange(values[own]!), others.length === 0 ? undefined : asRange(bestOf(others, better))];
	if (compare(low, 0) < 0 || (rest !== undefined && compare(rest.low, 0) < 0)) return undefined;
	const share = (mine: Exact, theirs: Exact | undefined): Exact | undefined => {
		const [over, under] = better === "higher" ? [mine, theirs] : [theirs, mine];
		if (theirs === undefined || compare(better === "higher" ? theirs : mine, better === "higher" ? mine : theirs) <= 0)
			return 100;
		if (isInfinite(under!)) return 0;
		if (isInfinite(over!) || compare(under!, 0) === 0) return undefined;
		return divide(multiply(over!, 100), under!);
	};
	// The better it is, and the worse the others, the greater its share.
	const [worst, best] = better === "higher" ? [low, high] : [high, low];
	const [theirBest, theirWorst] = better === "higher" ? [rest?.high, rest?.low] : [rest?.low, rest?.high];
	const [least, most] = [share(worst, theirBest), share(best, theirWorst)];
	return least === undefined || most === undefined ? undefined : between(least, most, false, false);
}

function between(low: Exact, high: Exact, lowOpen: boolean, highOpen: boolean): Quantity {
	if (compare(low, high) === 0) return low;
	return new Range(low, high, lowOpen || isInfinite(low), highOpen || isInfinite(high));
}
