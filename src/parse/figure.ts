/** Figures as people write them: 2,496, 16万, 3.5. */

/** A number as digits and a power of ten, so that a share of it is exact. */
export class Figure {
	constructor(
		readonly digits: bigint,
		readonly exponent: number,
	) {}

	get value(): number {
		return Number(`${this.digits}e${this.exponent}`);
	}

	/** So many per cent of it. */
	percent(share: bigint): number {
		return new Figure(this.digits * share, this.exponent - 2).value;
	}

	/** One step of its last digit that is not zero above it: 400 after 300, 3,700 after 3,600. It must not be zero. */
	get next(): number {
		let { digits, exponent } = this;
		while (digits % 10n === 0n) {
			digits /= 10n;
			exponent++;
		}
		return new Figure(digits + 1n, exponent).value;
	}
}

export const figurePattern = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
export const multiplierPattern = "[十百千万亿]+";

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** With more digits a double, or a share of it, would be rounded. */
const mostDigits = 13;

/** 万亿亿: more is said of nothing, and at last a double would be infinite. */
const greatestPower = 20;

/** The figure of a text that fits the pattern, so many times as the multipliers say; nothing if it has too many digits or is too great. */
export function readFigure(text: string, multipliers: string): Figure | undefined {
	const [whole, decimals = ""] = text.replaceAll(",", "").split(".") as [string, string?];
	const written = (whole + decimals).replace(/^0+(?=\d)/, "");
	if (written.length > mostDigits) return undefined;
	const digits = BigInt(written);
	const power = [...multipliers].reduce((sum, multiplier) => sum + powers[multiplier]!, 0);
	return power > greatestPower ? undefined : new Figure(digits, power - decimals.length);
}
