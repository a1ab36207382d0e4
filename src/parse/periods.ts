/** From which day until which, both included, a rule is in force and a figure holds. */
import { type DayNumber, dayNumber } from "../model/day.js";
import type { DatedFigure } from "../model/rule.js";

export interface Period {
	readonly first: DayNumber;
	readonly last: DayNumber;
}

/** The days that a file writes as `{ "from": …, "until": … }`; NaN for what is no day. */
export function periodOf({ from, until }: { from?: string | undefined; until?: string | undefined } = {}): Period {
	return {
		first: from === undefined ? -Infinity : (dayNumber(from) ?? Number.NaN),
		last: until === undefined ? Infinity : (dayNumber(until) ?? Number.NaN),
	};
}

/** When each of a figure's values holds: until its own last day, or until the next begins. */
export function periodsOf(values: readonly DatedFigure[]): Period[] {
	return values.map((value, i) => {
		const { first, last } = periodOf(value);
		const next = values[i + 1];
		return { first, last: next === undefined ? last : Math.min(last, periodOf(next).first - 1) };
	});
}

export function isWithin(day: DayNumber, { first, last }: Period): boolean {
	return first <= day && day <= last;
}

/** Which of a figure's values holds on a day. */
export function placeOn(values: readonly DatedFigure[], day: DayNumber): number | undefined {
	const place = periodsOf(values).findIndex((period) => isWithin(day, period));
	return place < 0 ? undefined : place;
}
