/**
 * Exact numbers. A JavaScript number stands for the decimal that it prints as (0.1 is one tenth);
 * what a number can't hold exactly is a fraction of two whole numbers. Whole numbers, by far the most
 * common, are computed as JavaScript numbers for as long as that is exact.
 */
import { isBranded } from "../brand.js";
export type Exact = number | Fraction;

/** A fraction whose denominator is positive; reduced only where it grows, since that costs more than all the rest. */
export class Fraction {
	readonly brand = "fraction";

	static [Symbol.hasInstance](value: unknown): value is Fraction {
		return isBranded(value, "fraction");
	}

	constructor(
		readonly numerator: bigint,
		readonly denominator: bigint,
	) {}
}

/** A number that a decimal can print: what facts, figures and literals are. */
export function fractionOf(value: Exact): Fraction {
	if (typeof value !== "number") return value;
	if (Number.isSafeInteger(value)) return new Fraction(BigInt(value), 1n);
	const [digits, exponent] = value.toExponential().split("e") as [string, string];
	const [whole, decimals = ""] = digits.split(".") as [string, string?];
	const shift = BigInt(Number(exponent) - decimals.length);
	const mantissa = BigInt(whole + decimals);
	return shift >= 0n ? new Fraction(mantissa * 10n ** shift, 1n) : reduced(mantissa, 10n ** -shift);
}

export function add(a: Exact, b: Exact): Exact {
	if (isWhole(a) && isWhole(b)) {
		const sum = a + b + 0;
		if (Number.isSafeInteger(sum)) return sum;
	}
	const sum = thousandths(a) + thousandths(b);
	if (isShort(sum)) return sum / 1000;
	const [x, y] = [fractionOf(a), fractionOf(b)];
	return simplest(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator);
}

export function subtract(a: Exact, b: Exact): Exact {
	return add(a, negate(b));
}

export function negate(a: Exact): Exact {
	return typeof a === "number" ? 0 - a : new Fraction(-a.numerator, a.denominator);
}

export function multiply(a: Exact, b: Exact): Exact {
	if (isWhole(a) && isWhole(b)) {
		const product = a * b + 0;
		if (Number.isSafeInteger(product)) return product;
	}
	const product = thousandths(a) * thousandths(b);
	if (isShort(product)) return product / 1e6 + 0;
	const [x, y] = [fractionOf(a), fractionOf(b)];
	return simplest(x.numerator * y.numerator, x.denominator * y.denominator);
}

/**
 * A number as whole thousandths; NaN where it is no such number. Decimals of up to 15 digits are told apart by their
 * doubles, so that one which is the double of so many thousandths prints as just that many.
 */
function thousandths(a: Exact): number {
	const whole = typeof a === "number" ? Math.round(a * 1000) : Number.NaN;
	return whole / 1000 === a && isShort(whole) ? whole : Number.NaN;
}

/** A whole number of up to 15 digits: however it is divided by a power of ten, the quotient prints as just that. */
function isShort(whole: number): boolean {
	return Math.abs(whole) < 1e15;
}

/** The divisor must not be zero. */
export function divide(a: Exact, b: Exact): Exact {
	if (isWhole(a) && isWhole(b) && a % b === 0) return a / b + 0;
	const [x, y] = [fractionOf(a), fractionOf(b)];
	return y.numerator < 0n
		? simplest(-x.numerator * y.denominator, x.denominator * -y.numerator)
		: simplest(x.numerator * y.denominator, x.denominator * y.numerator);
}

/** The nearest double of a quotient. The divisor must not be zero. */
export function quotient(a: Exact, b: Exact): number {
	return isWhole(a) && isWhole(b) ? a / b + 0 : toNumber(divide(a, b));
}

/** The remainder with the sign of the dividend, as `%` has it. The divisor must not be zero. */
export function remainder(a: Exact, b: Exact): Exact {
	if (isWhole(a) && isWhole(b)) return (a % b) + 0;
	const quotient = fractionOf(divide(a, b));
	return subtract(a, multiply(b, simplest(quotient.numerator / quotient.denominator, 1n)));
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Exact, b: Exact): number {
	// Distinct doubles print as distinct decimals in the same order, so two numbers compare as they are.
	if (typeof a === "number" && typeof b === "number") return a < b ? -1 : a > b ? 1 : 0;
	if (typeof a === "number" && !Number.isFinite(a)) return a;
	if (typeof b === "number" && !Number.isFinite(b)) return -b;
	if (isWhole(a)) return signOf(BigInt(a) * (b as Fraction).denominator - (b as Fraction).numerator);
	if (isWhole(b)) return signOf((a as Fraction).numerator - BigInt(b) * (a as Fraction).denominator);
	const [x, y] = [fractionOf(a), fractionOf(b)];
	return signOf(x.numerator * y.denominator - y.numerator * x.denominator);
}

function signOf(difference: bigint): number {
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(a: Exact): boolean {
	return typeof a === "number" ? a === 0 : a.numerator === 0n;
}

/** The greatest whole number that is not above `a`. */
export function floor(a: Exact): Exact {
	if (typeof a === "number") return Math.floor(a);
	const quotient = a.numerator / a.denominator;
	return simplest(a.numerator < 0n && quotient * a.denominator !== a.numerator ? quotient - 1n : quotient, 1n);
}

/** The least whole number that is not below `a`. */
export function ceiling(a: Exact): Exact {
	return negate(floor(negate(a)));
}

/** The nearest double. */
export function toNumber(a: Exact): number {
	if (typeof a === "number") return a;
	const [numerator, denominator] = [Number(a.numerator), Number(a.denominator)];
	if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) return numerator / denominator;
	// More digits than a double holds, and whether anything follows them; how to round those, JavaScript knows.
	const shift = 40 + digitsOf(a.denominator) - digitsOf(a.numerator);
	const dividend = shift > 0 ? a.numerator * 10n ** BigInt(shift) : a.numerator;
	const divisor = shift < 0 ? a.denominator * 10n ** BigInt(-shift) : a.denominator;
	return Number(`${dividend / divisor}${dividend % divisor === 0n ? 0 : 1}e${-shift - 1}`);
}

function digitsOf(value: bigint): number {
	return value.toString().length;
}

function isWhole(a: Exact): a is number {
	return Number.isSafeInteger(a);
}

function simplest(numerator: bigint, denominator: bigint): Exact {
	if (numerator % denominator === 0n) {
		const whole = Number(numerator / denominator);
		if (Number.isSafeInteger(whole)) return whole;
	}
	return reduced(numerator, denominator);
}

const small = 2n ** 64n;

function reduced(numerator: bigint, denominator: bigint): Fraction {
	if (denominator < small && numerator < small && numerator > -small) return new Fraction(numerator, denominator);
	let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
	while (b !== 0n) [a, b] = [b, a % b];
	return new Fraction(numerator / a, denominator / a);
}
