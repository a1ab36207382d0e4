/**
 * Days are ISO strings in data and whole numbers inside: days since 1970-01-01.
 * No local time is involved, so that a result does not depend on where it is computed.
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { differenceInYears } from "date-fns/differenceInYears";
import { isLastDayOfMonth } from "date-fns/isLastDayOfMonth";

/** An ISO day, such as `2011-05-18`. */
export type Day = string;

/** Days since 1970-01-01. */
export type DayNumber = number;

const millisecondsPerDay = 86_400_000;
const isoMonth = /^\d{4}-\d{2}$/;
const dash = 45;

/** `2011-05-18` → its number; `undefined` if it is not a day of the calendar. */
export function dayNumber(text: string): DayNumber | undefined {
	if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined;
	const [year, month, day] = [digitsOf(text, 0, 4), digitsOf(text, 5, 7), digitsOf(text, 8, 10)];
	// Before the year 100, Date.UTC would take the number for one of the 1900s. NaN is in no range.
	if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year))) return undefined;
	return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/** The number that digits stand for; NaN if something else stands among them. */
function digitsOf(text: string, from: number, to: number): number {
	let number = 0;
	for (let i = from; i < to; i++) {
		const digit = text.charCodeAt(i) - 48;
		if (digit < 0 || digit > 9) return Number.NaN;
		number = number * 10 + digit;
	}
	return number;
}

function daysIn(month: number, year: number): number {
	if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** `2002-06` → its first and last day; `undefined` if it is not a month. */
export function monthRange(text: string): { first: DayNumber; last: DayNumber } | undefined {
	const first = isoMonth.test(text) ? dayNumber(`${text}-01`) : undefined;
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
 * The first day of the window of so many months that ends on `day`, that day included: the day after `day` minus the
 * months. One that ends with a month is made of whole months: the three up to 30 June do not begin on 31 March.
 */
export function windowStart(day: DayNumber, months: number): DayNumber {
	const endsMonth = isLastDayOfMonth(new UTCDateMini(day * millisecondsPerDay));
	return endsMonth ? monthsAfter(day + 1, -months) : monthsAfter(day, -months) + 1;
}
