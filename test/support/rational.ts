/** An independent oracle of exact arithmetic: fractions of whole numbers, written as plainly as can be. */
import type { Exact } from "../../src/logic/number/exact.js";
import { Fraction } from "../../src/logic/number/exact.js";

export class Rational {
	constructor(
		readonly top: bigint,
		/** Above zero. */
		readonly bottom: bigint = 1n,
	) {}

	/** The decimal that a JavaScript number prints as. */
	static ofNumber(value: number): Rational {
		const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
		if (match === null) throw new Error(`no decimal: ${value}`);
		const [, sign, whole = "", decimals = "", exponent = "0"] = match;
		const power = Number(exponent) - decimals.length;
		const digits = BigInt(`${sign}${whole}${decimals}`);
		return power >= 0 ? new Rational(digits * 10n ** BigInt(power)) : new Rational(digits, 10n ** BigInt(-power));
	}

	static of(value: Exact): Rational {
		return value instanceof Fraction ? new Rational(value.numerator, value.denominator) : Rational.ofNumber(value);
	}

	plus(other: Rational): Rational {
		return new Rational(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
	}

	minus(other: Rational): Rational {
		return this.plus(new Rational(-other.top, other.bottom));
	}

	times(other: Rational): Rational {
		return new Rational(this.top * other.top, this.bottom * other.bottom);
	}

	over(other: Rational): Rational {
		const sign = other.top < 0n ? -1n : 1n;
		return new Rational(sign * this.top * other.bottom, sign * this.bottom * other.top);
	}

	/** The whole number next to it on the way to zero. */
	truncated(): Rational {
		return new Rational(this.top / this.bottom);
	}

	/** What is left after as many whole times `other` as go into it; it has the sign of the dividend. */
	remainder(other: Rational): Rational {
		return this.minus(other.times(this.over(other).truncated()));
	}

	/** Negative, zero or positive. */
	comparedWith(other: Rational): number {
		return Number(sign(this.top * other.bottom - other.top * this.bottom));
	}

	/** As a whole number is written; nothing else is asked for. */
	toString(): string {
		return String(this.top / this.bottom);
	}

	equals(other: Rational): boolean {
		return this.comparedWith(other) === 0;
	}
}

function sign(value: bigint): bigint {
	return value < 0n ? -1n : value > 0n ? 1n : 0n;
}
