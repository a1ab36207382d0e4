/** Numbers as they are shown: grouped, with their unit, rounded so that they cross nothing they are compared with. */
import { add, ceiling, compare, divide, type Exact, floor, isZero, multiply, toNumber } from "../logic/number/exact.js";
import { isInfinite, isPoint, type Quantity } from "../logic/number/range.js";
import type { Locale } from "../model/text.js";
import type { Unit } from "../model/unit.js";
import { words } from "./words.js";

/** The most decimals that a computed number is shown with. */
const mostDecimals = 6;
const usualDecimals = 1;
/** Enough for whatever a file says. */
const givenDecimals = 20;

export interface Showing {
	/** The figure that it is compared with. */
	readonly against?: Exact | undefined;
	/** Somebody said it, so that it is shown as it was said. */
	readonly given?: boolean;
	/** How many decimals it is rounded to, if not to one. */
	readonly decimals?: number;
}

type Rounding = "nearest" | "down" | "up";

/**
 * A number in digits. One that was given is shown as it is; one that was computed is rounded to one decimal, or to as
 * many more as keep it on its side of `against`.
 */
export function digits(value: Exact, locale: Locale, showing: Showing = {}, rounding: Rounding = "nearest"): string {
	const { against, given } = showing;
	if (given && typeof value === "number") return written(value, givenDecimals, locale);
	for (let decimals = showing.decimals ?? usualDecimals; decimals <= mostDecimals; decimals++) {
		const shown = rounded(value, decimals, rounding);
		if (against === undefined || side(shown, against) === side(value, against)) return written(shown, decimals, locale);
	}
	// Nearer to the figure than six decimals tell: rounded away from it.
	const away = against !== undefined && compare(value, against) > 0 ? "up" : "down";
	return written(rounded(value, mostDecimals, away), mostDecimals, locale);
}

function side(value: Exact, against: Exact): number {
	return Math.sign(compare(value, against));
}

function rounded(value: Exact, decimals: number, rounding: Rounding): Exact {
	const power = 10 ** decimals;
	const scaled = multiply(value, power);
	const whole = rounding === "down" ? floor(scaled) : rounding === "up" ? ceiling(scaled) : floor(add(scaled, 0.5));
	return divide(whole, power);
}

const formats = new Map<string, Intl.NumberFormat>();

function written(value: Exact, decimals: number, locale: Locale): string {
	const key = `${locale}${decimals}`;
	let format = formats.get(key);
	if (format === undefined) {
		format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
		formats.set(key, format);
	}
	return format.format(toNumber(value));
}

/** What is known of a number, in words; ends round outward. */
export function spoken(value: Quantity, locale: Locale, showing: Showing = {}): string {
	if (isPoint(value)) return digits(value, locale, showing);
	const { low, high, lowOpen, highOpen } = value;
	const say = words[locale];
	const from = isInfinite(low) ? undefined : digits(low, locale, showing, "down");
	const to = isInfinite(high) ? undefined : digits(high, locale, showing, "up");
	if (from !== undefined && to !== undefined) {
		// That a number is not below zero goes without saying.
		if (showing.given && low === 0 && !lowOpen) return highOpen ? say.lessThan(to) : say.atMost(to);
		return showing.given && lowOpen && highOpen ? say.moreThanLessThan(from, to) : say.fromTo(from, to);
	}
	if (to !== undefined) return highOpen ? say.lessThan(to) : say.atMost(to);
	if (from === undefined || (low === 0 && !lowOpen)) return say.truth.unknown;
	return lowOpen ? say.moreThan(from) : say.atLeast(from);
}

/** The numbers from one end to another, with what belongs to them: `at least 1,000 and less than 2,000`. */
export function spokenBand(value: Quantity, locale: Locale): string {
	const showing = { given: true };
	if (isPoint(value)) return digits(value, locale, showing);
	const say = words[locale];
	const { low, high, lowOpen, highOpen } = value;
	const from = isInfinite(low) ? undefined : say[lowOpen ? "moreThan" : "atLeast"](digits(low, locale, showing));
	const to = isInfinite(high) ? undefined : say[highOpen ? "lessThan" : "atMost"](digits(high, locale, showing));
	return from === undefined || (isZero(low) && !lowOpen && to !== undefined)
		? (to ?? say.anyNumber)
		: to === undefined
			? from
			: say.both(from, to);
}

/** One of a thing, whatever is said of the one: `1`, `at most 1`. */
const isOne = /^\D*1$/;

/** A number in words with its unit: `5,000 册`, `14.4 to 18.5 m²`. */
export function withUnit(text: string, unit: Unit | undefined, locale: Locale): string {
	if (unit === undefined || text === words[locale].truth.unknown) return text;
	const name = locale === "zh" ? unit.zh : unit.en[isOne.test(text) ? "one" : "other"];
	return name === "" ? text : unit.joined ? `${text}${name}` : `${text} ${name}`;
}
