/** The algebra of closures: rules that run without generated code. */
import type { Calendar } from "../logic/calendar.js";
import type { Figures, Slots } from "../logic/emitted.js";
import type { Exact } from "../logic/number/exact.js";
import * as exact from "../logic/number/exact.js";
import type { Algebra, PointNumber } from "../logic/operators/algebra.js";
import type { Events } from "../logic/value.js";
import { counters } from "./counters.js";
import type { Leaves } from "./points.js";

export type NumberClosure = (slots: Slots, figures: Figures, calendar: Calendar) => Exact;
/** `undefined` leaves the decision to the range path. */
export type TruthClosure = (slots: Slots, figures: Figures, calendar: Calendar) => boolean | undefined;

export const closures: Algebra<NumberClosure, TruthClosure> = {
	literal: (value) => () => value,
	add: (a, b) => (s, f, c) => computed(exact.add, a(s, f, c), b(s, f, c)),
	subtract: (a, b) => (s, f, c) => computed(exact.subtract, a(s, f, c), b(s, f, c)),
	multiply: (a, b) => (s, f, c) => computed(exact.multiply, a(s, f, c), b(s, f, c)),
	wholeQuotient: (over, under) => (s, f, c) => flooredQuotient(over(s, f, c), under === undefined ? 1 : under(s, f, c)),
	count(operator, events, [first, second]) {
		const listOf = events as unknown as (slots: Slots) => Events;
		if (operator === "periodsCovered") {
			return (s, f, c) => counters.periodsCovered(listOf(s), c, first!(s, f, c) as number, second!(s, f, c) as number);
		}
		const counter = counters[operator];
		return (s, f, c) => counter(listOf(s), c, first!(s, f, c) as number);
	},
	howMany: (truths) => (s, f, c) => {
		let number = 0;
		for (const truth of truths) {
			const value = truth(s, f, c);
			if (value === undefined) return Number.NaN;
			if (value) number++;
		}
		return number;
	},
	choose(truth, then, otherwise) {
		const [a, b] = [itself(then), itself(otherwise)];
		return pointNumber((s, f, c) => {
			const value = truth(s, f, c);
			return value === undefined ? Number.NaN : value ? a(s, f, c) : b(s, f, c);
		});
	},
	extreme(which, numbers) {
		const [first, ...others] = numbers.map(itself) as [NumberClosure, ...NumberClosure[]];
		const further = which === "min" ? -1 : 1;
		return pointNumber((s, f, c) => {
			let result = first(s, f, c);
			for (const other of others) {
				const value = other(s, f, c);
				if (Number.isNaN(value) || Number.isNaN(result)) return Number.NaN;
				if (exact.compare(value, result) * further > 0) result = value;
			}
			return result;
		});
	},
	constant: (value) => () => value,
	all(truths) {
		if (truths.length === 2) {
			const [first, second] = truths as [TruthClosure, TruthClosure];
			return (s, f, c) => {
				const truth = first(s, f, c);
				return truth === true ? second(s, f, c) : truth;
			};
		}
		return (s, f, c) => {
			for (const truth of truths) {
				const value = truth(s, f, c);
				if (value !== true) return value;
			}
			return true;
		};
	},
	any: (truths) => (s, f, c) => {
		for (const truth of truths) {
			const value = truth(s, f, c);
			if (value !== false) return value;
		}
		return false;
	},
	not: (truth) => (s, f, c) => {
		const value = truth(s, f, c);
		return value === undefined ? undefined : !value;
	},
	pick: (truth, then, otherwise) => (s, f, c) => {
		const value = truth(s, f, c);
		return value === undefined ? Number.NaN : (value ? then : otherwise)(s, f, c);
	},
	isLess(a, b, orEqual) {
		if (a.plain !== undefined && b.plain !== undefined) {
			const [left, right] = [a.plain, b.plain];
			// A count that is open is NaN.
			return orEqual
				? (s, f, c) => decided(left(s, f, c), right(s, f, c), (x, y) => x <= y)
				: (s, f, c) => decided(left(s, f, c), right(s, f, c), (x, y) => x < y);
		}
		const difference = differenceOf(a, b);
		return orEqual
			? (s, f, c) => {
					const sign = difference(s, f, c);
					return sign === undefined ? undefined : sign <= 0;
				}
			: (s, f, c) => {
					const sign = difference(s, f, c);
					return sign === undefined ? undefined : sign < 0;
				};
	},
	isEqual(a, b) {
		const difference = differenceOf(a, b);
		return (s, f, c) => {
			const sign = difference(s, f, c);
			return sign === undefined ? undefined : sign === 0;
		};
	},
	isSame: (a, b) => (s, f, c) => {
		const [x, y] = [a(s, f, c), b(s, f, c)];
		return x === undefined || y === undefined ? undefined : x === y;
	},
	chooseTruth: (truth, then, otherwise) => (s, f, c) => {
		const value = truth(s, f, c);
		return value === undefined ? undefined : value ? then(s, f, c) : otherwise(s, f, c);
	},
};

function decided(a: Exact, b: Exact, relation: (a: number, b: number) => boolean): boolean | undefined {
	if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
	return typeof a === "number" && typeof b === "number" ? relation(a, b) : relation(exact.compare(a, b), 0);
}

function pointNumber(number: NumberClosure): PointNumber<NumberClosure> {
	return { kind: "number", numerator: number, plain: number };
}

/** A number divided out, so that what computes with it runs it once; NaN where its denominator is not above zero. */
function itself({ plain, numerator, denominator }: PointNumber<NumberClosure>): NumberClosure {
	if (plain !== undefined || denominator === undefined) return plain ?? numerator;
	return (s, f, c) => {
		const divisor = denominator(s, f, c);
		return exact.compare(divisor, 0) > 0 ? computed(exact.divide, numerator(s, f, c), divisor) : Number.NaN;
	};
}

/** A quotient rounded down; NaN where something is open, or the divisor not above zero. */
function flooredQuotient(over: Exact, under: Exact): Exact {
	if (Number.isNaN(over) || Number.isNaN(under) || exact.compare(under, 0) <= 0) return Number.NaN;
	// Of whole numbers below 2^53 the double of a quotient is never rounded up to the next whole number.
	if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) return Math.floor((over as number) / (under as number));
	return exact.floor(under === 1 ? over : exact.divide(over, under));
}

/** What is open, a count or a figure with too many digits, is NaN, and so is whatever is computed from it. */
function computed(operation: (a: Exact, b: Exact) => Exact, a: Exact, b: Exact): Exact {
	return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : operation(a, b);
}

/** The sign of `a - b` by cross-multiplication; `undefined` where a denominator is not above zero. */
function differenceOf(
	a: PointNumber<NumberClosure>,
	b: PointNumber<NumberClosure>,
): (slots: Slots, figures: Figures, calendar: Calendar) => number | undefined {
	const one: NumberClosure = () => 1;
	const [over, under] = [a.denominator ?? one, b.denominator ?? one];
	return (s, f, c) => {
		const [x, y] = [over(s, f, c), under(s, f, c)];
		if (!(exact.compare(x, 0) > 0 && exact.compare(y, 0) > 0)) return undefined;
		const left = computed(exact.multiply, a.numerator(s, f, c), y);
		const right = computed(exact.multiply, b.numerator(s, f, c), x);
		return Number.isNaN(left) || Number.isNaN(right) ? undefined : exact.compare(left, right);
	};
}

export const closureLeaves: Leaves<NumberClosure, TruthClosure> = {
	slot: (slot) => (s) => s[slot] as number,
	truthSlot: (slot) => (s) => s[slot] as boolean,
	optionSlot: (slot, option) => (s) => s[slot] === option,
	figure: (parameter) => {
		const at = parameter * 3;
		return { plain: (_s, f) => f[at]!, numerator: (_s, f) => f[at + 1]!, denominator: (_s, f) => f[at + 2]! };
	},
	day: () => (_s, _f, c) => c.day,
};
