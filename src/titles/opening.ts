/** When a step may be taken from where a title is. */
import type { DayNumber } from "../model/day.js";
import { daysAfter, firstOfLast, type Life, lastDayOf, type RequiredTitle, type Step } from "./life.js";

/** The days from the first to the last, as far as the life goes on as it is. */
export interface Opening {
	/** `-Infinity` where nothing has to be waited for. */
	readonly first: DayNumber;
	/** `Infinity` where it stays possible. */
	readonly last: DayNumber;
	/** Titles without which it can't be taken at all. */
	readonly lacking: readonly RequiredTitle[];
}

/** The step must be one that may be taken from the life's state. */
export function openingOf(life: Life, { data, lastOf, requires }: Step): Opening {
	const { since = -Infinity } = life;
	const firsts: DayNumber[] = [since];
	const lasts: DayNumber[] = [lastDayOf(life) ?? Infinity];
	const lacking: RequiredTitle[] = [];
	if (data.after !== undefined) firsts.push(daysAfter(since, data.after));
	if (data.within !== undefined) lasts.push(daysAfter(since, data.within));
	const end = lastOf === undefined ? undefined : life.ends[lastOf];
	if (data.inLast !== undefined && end !== undefined) firsts.push(firstOfLast(end, data.inLast));
	for (const required of requires) {
		const held = life.held[required.title];
		if (held === undefined || (required.heldSince !== undefined && held > required.heldSince)) lacking.push(required);
		else firsts.push(required.heldFor === undefined ? held : daysAfter(held, required.heldFor));
	}
	return { first: Math.max(...firsts), last: Math.min(...lasts), lacking };
}

export function isOpenOn({ first, last, lacking }: Opening, day: DayNumber): boolean {
	return lacking.length === 0 && first <= day && day <= last;
}
