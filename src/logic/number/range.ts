/**
 * What is known of a number: a point, or all numbers between two ends, each of which may be left out.
 * An operation on ranges gives a range that holds every result of the operation on their members.
 */
import { isBranded } from "../brand.js";

import type { Exact } from "./exact.js";
import * as exact from "./exact.js";

export class Range {
	readonly brand = "range";

	static [Symbol.hasInstance](value: unknown): value is Range {
		return isBranded(value, "range");
	}

	constructor(
		readonly low: Exact,
		readonly high: Exact,
		/** Whether the low end itself is left out. */
		readonly lowOpen: boolean,
		readonly highOpen: boolean,
	) {}
}

/** A point is a bare number. */
export type Quantity = Exact | Range;

export const anyNumber = new Range(-Infinity, Infinity, true, true);

export function isPoint(value: Quantity): value is Exact {
	return !(value instanceof Range);
}

export function asRange(value: Quantity): Range {
	return value instanceof Range ? value : new Range(value, value, false, false);
}

/** The range between two ends, as a point where only one number remains; `undefined` where none does. */
export function between(low: Exact, high: Exact, lowOpen: boolean, highOpen: boolean): Quantity | undefined {
	const order = exact.compare(low, high);
	if (order > 0) return undefined;
	if (order === 0) return lowOpen || highOpen ? undefined : low;
	return new Range(low, high, lowOpen, highOpen);
}

/** What both allow; `undefined` if nothing. */
export function intersect(a: Quantity, b: Quantity): Quantity | undefined {
	const [x, y] = [asRange(a), asRange(b)];
	const low = exact.compare(x.low, y.low);
	const high = exact.compare(x.high, y.high);
	return between(
		low >= 0 ? x.low : y.low,
		high <= 0 ? x.high : y.high,
		low === 0 ? x.lowOpen || y.lowOpen : low > 0 ? x.lowOpen : y.lowOpen,
		high === 0 ? x.highOpen || y.highOpen : high < 0 ? x.highOpen : y.highOpen,
	);
}

/** The least range that holds both. */
export function hull(a: Quantity, b: Quantity): Quantity {
	return spanned([lowEnd(a), highEnd(a), lowEnd(b), highEnd(b)]);
}

/** Whole numbers alone: open ends move to the next whole number. `undefined` if none is left. */
export function wholeNumbers(value: Quantity): Quantity | undefined {
	if (isPoint(value)) return exact.compare(exact.floor(value), value) === 0 ? value : undefined;
	const { low, high, lowOpen, highOpen } = value;
	const first = isInfinite(low) ? low : nextWhole(low, lowOpen);
	const last = isInfinite(high) ? high : exact.negate(nextWhole(exact.negate(high), highOpen));
	return between(first, last, isInfinite(first), isInfinite(last));
}

function nextWhole(low: Exact, open: boolean): Exact {
	const whole = exact.ceiling(low);
	return open && exact.compare(whole, low) === 0 ? exact.add(whole, 1) : whole;
}

/** The greatest whole numbers that are not above the members of a quantity. */
export function floor(value: Quantity): Quantity {
	if (isPoint(value)) return exact.floor(value);
	const { low, high, highOpen } = value;
	const first = isInfinite(low) ? low : exact.floor(low);
	// A whole end that is left out is not reached: the members below it come to one less.
	const last = isInfinite(high) ? high : highOpen ? exact.subtract(exact.ceiling(high), 1) : exact.floor(high);
	return exact.compare(first, last) === 0 ? first : new Range(first, last, isInfinite(first), isInfinite(last));
}

/** The least whole numbers that are not below the members of a quantity. */
export function ceiling(value: Quantity): Quantity {
	return negate(floor(negate(value)));
}

export function isInfinite(end: Exact): end is number {
	return end === Infinity || end === -Infinity;
}

export function add(a: Quantity, b: Quantity): Quantity {
	if (isPoint(a) && isPoint(b)) return exact.add(a, b);
	const [x, y] = [asRange(a), asRange(b)];
	return new Range(addEnds(x.low, y.low), addEnds(x.high, y.high), x.lowOpen || y.lowOpen, x.highOpen || y.highOpen);
}

export function negate(a: Quantity): Quantity {
	if (isPoint(a)) return exact.negate(a);
	return new Range(exact.negate(a.high), exact.negate(a.low), a.highOpen, a.lowOpen);
}

export function subtract(a: Quantity, b: Quantity): Quantity {
	return add(a, negate(b));
}

export function multiply(a: Quantity, b: Quantity): Quantity {
	if (isPoint(a) && isPoint(b)) return exact.multiply(a, b);
	if (isPositive(b)) return eachEnd(a, (end) => exact.multiply(end, b));
	if (isPositive(a)) return eachEnd(b, (end) => exact.multiply(end, a));
	const products: End[] = [];
	for (const x of [lowEnd(a), highEnd(a)]) for (const y of [lowEnd(b), highEnd(b)]) products.push(timesEnd(x, y));
	return spanned(products);
}

function isPositive(value: Quantity): value is Exact {
	return isPoint(value) && exact.compare(value, 0) > 0;
}

/** A range whose ends are computed each by itself, in their order; an end without bound stays so. */
function eachEnd(a: Quantity, compute: (end: Exact) => Exact): Quantity {
	if (isPoint(a)) return compute(a);
	const { low, high, lowOpen, highOpen } = a;
	return new Range(isInfinite(low) ? low : compute(low), isInfinite(high) ? high : compute(high), lowOpen, highOpen);
}

/** The divisor must not be exactly zero; a zero among others is left out, since division by it is undefined. */
export function divide(a: Quantity, b: Quantity): Quantity {
	if (isPoint(a) && isPoint(b)) return exact.divide(a, b);
	if (isPositive(b)) return eachEnd(a, (end) => exact.divide(end, b));
	if (isPoint(b)) return multiply(a, exact.divide(1, b));
	const parts: Quantity[] = [];
	for (const side of [new Range(-Infinity, 0, true, true), new Range(0, Infinity, true, true)]) {
		const divisor = intersect(b, side);
		if (divisor !== undefined) parts.push(multiply(a, reciprocal(divisor)));
	}
	return parts.reduce(hull);
}

/** The divisor must not be exactly zero. */
export function remainder(a: Quantity, b: Quantity): Quantity {
	if (isPoint(a) && isPoint(b)) return exact.remainder(a, b);
	// A remainder is less than its divisor and no greater than its dividend, and has the dividend's sign.
	const size = maximum(magnitude(a), 0);
	const limit = magnitude(b);
	const bound = asRange(minimum(size, limit)).high;
	const signs = asRange(a);
	const low = exact.compare(signs.low, 0) < 0 ? exact.negate(bound) : 0;
	const high = exact.compare(signs.high, 0) > 0 ? bound : 0;
	return exact.compare(low, high) === 0 ? low : new Range(low, high, isInfinite(low), isInfinite(high));
}

function magnitude(a: Quantity): Quantity {
	return maximum(a, negate(a));
}

export function minimum(a: Quantity, b: Quantity): Quantity {
	const [x, y] = [asRange(a), asRange(b)];
	const low = lesser({ at: x.low, open: x.lowOpen }, { at: y.low, open: y.lowOpen }, false);
	const high = lesser({ at: x.high, open: x.highOpen }, { at: y.high, open: y.highOpen }, true);
	return exact.compare(low.at, high.at) === 0 ? low.at : new Range(low.at, high.at, low.open, high.open);
}

export function maximum(a: Quantity, b: Quantity): Quantity {
	return negate(minimum(negate(a), negate(b)));
}

/** Of two ends the lesser; where they are equal, the left-out one if it bounds from above, else the reached one. */
function lesser(a: End, b: End, upper: boolean): End {
	const order = exact.compare(a.at, b.at);
	if (order !== 0) return order < 0 ? a : b;
	return { at: a.at, open: upper ? a.open || b.open : a.open && b.open };
}

/** Whether every member of `a` is below every member of `b`, none is, or that is open. */
export function isLess(a: Quantity, b: Quantity): boolean | undefined {
	if (typeof a === "number" && typeof b === "number") return a < b;
	const [x, y] = [asRange(a), asRange(b)];
	const surely = exact.compare(x.high, y.low);
	if (surely < 0 || (surely === 0 && (x.highOpen || y.lowOpen))) return true;
	return exact.compare(x.low, y.high) >= 0 ? false : undefined;
}

export function isAtMost(a: Quantity, b: Quantity): boolean | undefined {
	const above = isLess(b, a);
	return above === undefined ? undefined : !above;
}

export function isEqual(a: Quantity, b: Quantity): boolean | undefined {
	if (isPoint(a) && isPoint(b)) return exact.compare(a, b) === 0;
	return intersect(a, b) === undefined ? false : undefined;
}

interface End {
	readonly at: Exact;
	/** Whether the end itself is left out. */
	readonly open: boolean;
}

function lowEnd(a: Quantity): End {
	return isPoint(a) ? { at: a, open: false } : { at: a.low, open: a.lowOpen };
}

function highEnd(a: Quantity): End {
	return isPoint(a) ? { at: a, open: false } : { at: a.high, open: a.highOpen };
}

/** The range that some ends span; of equal ends one that is reached wins. */
function spanned(ends: readonly End[]): Quantity {
	let [low, high] = [ends[0] as End, ends[0] as End];
	for (const end of ends) {
		const below = exact.compare(end.at, low.at);
		if (below < 0 || (below === 0 && low.open)) low = below < 0 ? end : { at: low.at, open: end.open };
		const above = exact.compare(end.at, high.at);
		if (above > 0 || (above === 0 && high.open)) high = above > 0 ? end : { at: high.at, open: end.open };
	}
	return exact.compare(low.at, high.at) === 0 ? low.at : new Range(low.at, high.at, low.open, high.open);
}

function addEnds(a: Exact, b: Exact): Exact {
	return isInfinite(a) ? a : isInfinite(b) ? b : exact.add(a, b);
}

function timesEnd(a: End, b: End): End {
	// A zero that is reached makes the product zero whatever the other is, even without bound.
	const [zeroA, zeroB] = [exact.isZero(a.at), exact.isZero(b.at)];
	if (zeroA || zeroB) return { at: 0, open: !((zeroA && !a.open) || (zeroB && !b.open)) };
	if (isInfinite(a.at) || isInfinite(b.at)) {
		return { at: exact.compare(a.at, 0) > 0 === exact.compare(b.at, 0) > 0 ? Infinity : -Infinity, open: true };
	}
	return { at: exact.multiply(a.at, b.at), open: a.open || b.open };
}

/** One over a range that lies wholly on one side of zero. */
function reciprocal(a: Quantity): Quantity {
	if (isPoint(a)) return exact.divide(1, a);
	const over = (end: Exact, negative: boolean): Exact =>
		isInfinite(end) ? 0 : exact.isZero(end) ? (negative ? -Infinity : Infinity) : exact.divide(1, end);
	const negative = exact.compare(a.high, 0) <= 0;
	return new Range(
		over(a.high, negative),
		over(a.low, negative),
		a.highOpen || isInfinite(a.high),
		a.lowOpen || isInfinite(a.low),
	);
}
