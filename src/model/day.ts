/**
 * Days are ISO strings in data and whole numbers inside: days since 1970-01-01.
 * No local time is involved, so that a result does not depend on where it is computed.
 */
import { UTCDateMini } from "@date-fns/utc";
import { addMonths } from "date-fns/addMonths";
import { differenceInYears } from "date-fns/differenceInYears";

/** An ISO day, such as `2011-05-18`. */
export type Day = string;

/** Days since 1970-01-01. */
export type DayNumber = number;

const millisecondsPerDay = 86_400_000;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoMonth = /^(\d{4})-(\d{2})$/;

/** `2011-05-18` → its number; `undefined` if it is not a day of the calendar. */
export function dayNumber(text: string): DayNumber | undefined {
	const match = isoDay.exec(text);
	if (!match) return undefined;
	const number = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / millisecondsPerDay;
	// Date.UTC rolls 30 February over into March; a day that prints differently does not exist.
	return dayText(number) === text ? number : undefined;
}

/** `2002-06` → its first and last day; `undefined` if it is not a month. */
export function monthRange(text: string): { first: DayNumber; last: DayNumber } | undefined {
	const match = isoMonth.exec(text);
	const first = match ? dayNumber(`${text}-01`) : undefined;
	return first === undefined ? undefined : { first, last: monthsAfter(first, 1) - 1 };
}

/** The ISO day of a number. */
export function dayText(number: DayNumber): Day {
	return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The same day of the month, `months` later, clipped to the month's end. */
export function monthsAfter(number: DayNumber, months: number): DayNumber {
	return addMonths(new UTCDateMini(number * millisecondsPerDay), months).getTime() / millisecondsPerDay;
}

/** Whole years from one day to a later one. */
export function yearsBetween(from: DayNumber, to: DayNumber): number {
	return differenceInYears(new UTCDateMini(to * millisecondsPerDay), new UTCDateMini(from * millisecondsPerDay));
}

/**
 * The first day of the window of so many months that ends on `day`, that day included:
 * the day after `day` minus the months.
 */
export function windowStart(day: DayNumber, months: number): DayNumber {
	return monthsAfter(day, -months) + 1;
}
