/** Who is selected: the first or the last by their score, so many or so many per cent. */
import type { Evaluation } from "../evaluate/index.js";
import { ceiling, divide, floor, multiply, toNumber } from "../logic/number/exact.js";
import { isLess, type Quantity, Range } from "../logic/number/range.js";
import type { Selection } from "../model/scoring.js";

/** Whether a community is selected. */
export type Selected = boolean | "unknown";

/** For each evaluation; one without a score, or that is not among those selected from, is not. */
export function selected(selection: Selection, evaluations: readonly Evaluation[]): Selected[] {
	const members = evaluations.map((evaluation) => memberOf(selection, evaluation));
	const least = members.filter(({ takesPart }) => takesPart === true).length;
	const most = members.filter(({ takesPart }) => takesPart !== false).length;
	const [fewest, mostPlaces] = [places(selection, least), places(selection, most)];
	return members.map(({ takesPart, score }, own) => {
		if (takesPart === false || score === undefined) return false;
		let [surely, possibly] = [1, 1];
		for (const [i, other] of members.entries()) {
			if (i === own || other.score === undefined || other.takesPart === false) continue;
			const isBefore = comesBefore(selection, other.score, score);
			if (isBefore === true && other.takesPart === true) surely++;
			if (isBefore !== false) possibly++;
		}
		if (surely > mostPlaces) return false;
		return possibly <= fewest && takesPart === true ? true : "unknown";
	});
}

interface Member {
	readonly takesPart: Selected;
	readonly score: Quantity | undefined;
}

function memberOf({ among }: Selection, { outcome, possible, score }: Evaluation): Member {
	const passes: Selected = outcome === "unknown" ? (possible.includes("pass") ? "unknown" : false) : outcome === "pass";
	const isScored: Selected = score === null ? false : score.maybeNull ? "unknown" : true;
	const takesPart =
		among === "all" ? isScored : isScored === false || passes === false ? false : isScored === true ? passes : "unknown";
	return { takesPart, score: score === null ? undefined : scoreOf(score) };
}

export function scoreOf({ min, max }: { readonly min: number; readonly max: number }): Quantity {
	return min === max ? min : new Range(min, max, false, false);
}

/** How many places there are among so many. */
function places({ count, percent, rounding }: Selection, of: number): number {
	if (percent === undefined) return count!;
	const share = divide(multiply(percent, of), 100);
	return toNumber(rounding === "ceiling" ? ceiling(share) : floor(share));
}

/** Whether one community has to be taken before another; where ties are left out, equals have to be taken together. */
function comesBefore({ take, ties }: Selection, a: Quantity, b: Quantity): boolean | undefined {
	const before = (x: Quantity, y: Quantity) => (take === "first" ? isLess(y, x) : isLess(x, y));
	if (ties === "all") return before(a, b);
	const isAfter = before(b, a);
	return isAfter === undefined ? undefined : !isAfter;
}
