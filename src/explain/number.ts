/** Numbers as they are shown: grouped, with their unit, rounded so that they cross nothing they are compared with. */
import { add, ceiling, compare, divide, type Exact, floor, multiply, toNumber } from "../logic/number/exact.js";
import { isInfinite, isPoint, type Quantity } from "../logic/number/range.js";
import type { Locale } from "../model/text.js";
import type { Unit } from "../model/unit.js";
import { words } from "./words.js";

/** The most decimals that a figure is shown with. */
const mostDecimals = 6;
const usualDecimals = 1;

type Rounding = "nearest" | "down" | "up";

/**
 * A number in digits. It is rounded to one decimal, or to as many more as keep it on its side of `against`.
 */
export function digits(value: Exact, locale: Locale, rounding: Rounding = "nearest", against?: Exact): string {
	for (let decimals = usualDecimals; decimals <= mostDecimals; decimals++) {
		const rounded = rounded10(value, decimals, rounding);
		if (against === undefined || side(rounded, against) === side(value, against)) return written(rounded, decimals, locale);
	}
	// Nearer to the figure than six decimals tell: rounded away from it.
	const away = against !== undefined && compare(value, against) > 0 ? "up" : "down";
	return written(rounded10(value, mostDecimals, away), mostDecimals, locale);
}

function side(value: Exact, against: Exact): number {
	return Math.sign(compare(value, against));
}

function rounded10(value: Exact, decimals: number, rounding: Rounding): Exact {
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
export function spoken(value: Quantity, locale: Locale, against?: Exact, given = false): string {
	if (isPoint(value)) return digits(value, locale, "nearest", against);
	const { low, high, lowOpen, highOpen } = value;
	const say = words[locale];
	const from = isInfinite(low) ? undefined : digits(low, locale, "down", against);
	const to = isInfinite(high) ? undefined : digits(high, locale, "up", against);
	// That a number is not below zero goes without saying.
	if (given && to !== undefined && low === 0 && !lowOpen) return highOpen ? say.lessThan(to) : say.atMost(to);
	if (from === undefined) return to === undefined ? say.truth.unknown : highOpen ? say.lessThan(to) : say.atMost(to);
	if (to === undefined) return lowOpen ? say.moreThan(from) : say.atLeast(from);
	return given && lowOpen && highOpen ? say.moreThanLessThan(from, to) : say.fromTo(from, to);
}

const plurals = new Intl.PluralRules("en");

/** A number in words with its unit: `5,000 册`, `14.4 to 18.5 m²`. */
export function withUnit(text: string, unit: Unit | undefined, locale: Locale, value: Quantity): string {
	if (unit === undefined) return text;
	const name = locale === "zh" ? unit.zh : unit.en[isPoint(value) && plurals.select(toNumber(value)) === "one" ? "one" : "other"];
	return name === "" ? text : unit.joined ? `${text}${name}` : `${text} ${name}`;
}
