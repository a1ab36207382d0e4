import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import * as exact from "../../../src/logic/number/exact.js";
import { Fraction } from "../../../src/logic/number/exact.js";
import { Rational } from "../../support/rational.js";

/** Numbers as people write them, and now and then any double. */
const decimal = fc.oneof(
	fc.integer({ min: -200, max: 200 }),
	fc.integer(),
	fc
		.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
		.map(([digits, places]) => Number(`${digits}e-${places}`)),
	fc.maxSafeInteger(),
	// About as many digits as a double tells apart.
	fc
		.tuple(
			fc.integer({ min: -9_999_999, max: 9_999_999 }),
			fc.integer({ min: 0, max: 999_999_999 }),
			fc.integer({ min: 0, max: 4 }),
		)
		.map(([high, low, places]) => Number(`${high}${String(low).padStart(9, "0")}e-${places}`)),
	fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
);
const number: fc.Arbitrary<exact.Exact> = fc.oneof(
	decimal,
	fc
		.tuple(
			decimal,
			decimal.filter((value) => value !== 0),
		)
		.map(([a, b]) => exact.divide(a, b)),
);
const nonZero = number.filter((value) => !exact.isZero(value));

describe("a decimal is the number that it prints as", () => {
	test.each([
		[0.1, 1n, 10n],
		[0.30000000000000004, 30000000000000004n, 100000000000000000n],
		[12.5, 25n, 2n],
		[1e21, 10n ** 21n, 1n],
		[1e23, 10n ** 23n, 1n],
		[-2.5e-7, -1n, 4_000_000n],
		[5e-324, 5n, 10n ** 324n],
		[-0, 0n, 1n],
	])("%d", (value, numerator, denominator) => {
		const fraction = exact.fractionOf(value);
		expect(fraction.numerator * denominator).toBe(numerator * fraction.denominator);
	});

	it("equals every fraction of the same value, and is reduced where it grows", () => {
		expect(exact.compare(exact.fractionOf(0.75), new exact.Fraction(3n, 4n))).toBe(0);
		const grown = Array.from({ length: 40 }, () => 1.5).reduce<exact.Exact>(exact.multiply, 1) as exact.Fraction;
		expect(grown).toEqual(new exact.Fraction(3n ** 40n, 2n ** 40n));
	});
});

describe("sums, differences and products", () => {
	it("0.1 and 0.2 make 0.3", () => {
		expect(exact.compare(exact.add(0.1, 0.2), 0.3)).toBe(0);
	});

	it("0.3 less 0.1 is 0.2", () => {
		expect(exact.compare(exact.subtract(0.3, 0.1), 0.2)).toBe(0);
	});

	it("1.1 times 1.1 is 1.21", () => {
		expect(exact.compare(exact.multiply(1.1, 1.1), 1.21)).toBe(0);
	});

	it("ten tenths are a plain one", () => {
		expect(Array.from({ length: 10 }, () => 0.1).reduce<exact.Exact>(exact.add, 0)).toBe(1);
	});

	it("stay whole numbers as long as JavaScript's are exact, and exact beyond", () => {
		const most = Number.MAX_SAFE_INTEGER;
		expect(exact.add(most - 1, 1)).toBe(most);
		expect(exact.add(most, 2)).toEqual(new Fraction(BigInt(most) + 2n, 1n));
		expect(exact.multiply(most, most)).toEqual(new Fraction(BigInt(most) ** 2n, 1n));
		expect(exact.subtract(exact.add(most, 2), most)).toBe(2);
	});

	it("stay plain numbers where they have few digits, and are exact beyond", () => {
		expect(exact.subtract(35, 34.7)).toBe(0.3);
		expect(exact.multiply(61.8, 100)).toBe(6180);
		expect(exact.multiply(1.001, 1.001)).toBe(1.002001);
		const most = 999_999_999_999.999;
		expect(exact.compare(exact.add(most, most), new Fraction(1_999_999_999_999_998n, 1000n))).toBe(0);
		expect(exact.compare(exact.multiply(most, most), new Fraction(999_999_999_999_999n ** 2n, 10n ** 6n))).toBe(0);
		expect(exact.compare(exact.add(most, 0.0001), new Fraction(9_999_999_999_999_991n, 10n ** 4n))).toBe(0);
	});

	it("have no negative zero, which would print a sign", () => {
		expect(exact.multiply(0, -5)).toBe(0);
		expect(exact.divide(0, -5)).toBe(0);
		expect(exact.add(-0, -0)).toBe(0);
		expect(exact.multiply(0, -0.5)).toBe(0);
		expect(exact.negate(0)).toBe(0);
		expect(exact.remainder(-6, 3)).toBe(0);
	});
});

describe("quotients", () => {
	it("29 of 50 are exactly 58 %", () => {
		const percent = exact.multiply(exact.divide(29, 50), 100);
		expect(percent).toBe(58);
		expect((29 / 50) * 100 >= 58).toBe(false);
	});

	it("every quotient that is a whole percentage is exactly that", () => {
		const wrong: string[] = [];
		for (let percent = 1; percent <= 100; percent++) {
			for (const of of [7, 50, 100, 125, 300, 2496]) {
				const ratio = exact.divide(exact.multiply(percent, of), 100);
				if (exact.compare(exact.multiply(exact.divide(ratio, of), 100), percent) !== 0) wrong.push(`${percent} % of ${of}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	it("a third three times is a plain one", () => {
		expect(exact.multiply(exact.divide(1, 3), 3)).toBe(1);
	});

	it("have the sign of both", () => {
		expect(exact.divide(1, -4)).toEqual(new Fraction(-1n, 4n));
		expect(exact.divide(-1, -4)).toEqual(new Fraction(1n, 4n));
	});
});

describe("remainders have the dividend's sign", () => {
	test.each([
		[7, 3, 1],
		[-7, 3, -1],
		[7, -3, 1],
		[-7, -3, -1],
		[6, 3, 0],
		[0.3, 0.1, 0],
		[1, 0.3, 0.1],
		[-1, 0.3, -0.1],
		[5.5, 2, 1.5],
	])("%d by %d leaves %d", (a, b, expected) => {
		expect(exact.compare(exact.remainder(a, b), expected)).toBe(0);
	});
});

describe("the next whole number", () => {
	test.each([
		[2.5, 2, 3],
		[-2.5, -3, -2],
		[3, 3, 3],
		[-3, -3, -3],
		[0, 0, 0],
		[0.1, 0, 1],
		[-0.1, -1, 0],
		[1e300, 1e300, 1e300],
	])("below and above %d", (value, below, above) => {
		expect(exact.floor(value)).toBe(below);
		expect(exact.ceiling(value)).toBe(above);
	});

	it("of fractions", () => {
		const third = exact.divide(1, 3);
		expect([exact.floor(third), exact.ceiling(third)]).toEqual([0, 1]);
		const minusThird = exact.negate(third);
		expect([exact.floor(minusThird), exact.ceiling(minusThird)]).toEqual([-1, 0]);
	});
});

describe("comparing", () => {
	const third = exact.divide(1, 3);

	it("tells a third from its decimals", () => {
		expect(exact.compare(third, 0.3333333333333333)).toBe(1);
		expect(exact.compare(0.3333333333333334, third)).toBe(1);
		expect(exact.compare(third, exact.divide(2, 6))).toBe(0);
	});

	it("places everything between the infinities", () => {
		for (const value of [third, exact.negate(third), 0, 1e308]) {
			expect(exact.compare(value, Infinity)).toBeLessThan(0);
			expect(exact.compare(Infinity, value)).toBeGreaterThan(0);
			expect(exact.compare(value, -Infinity)).toBeGreaterThan(0);
			expect(exact.compare(-Infinity, value)).toBeLessThan(0);
		}
		expect(exact.compare(Infinity, Infinity)).toBe(0);
		expect(exact.compare(-Infinity, Infinity)).toBeLessThan(0);
	});

	it("tells neighbours apart where doubles can't", () => {
		const big = exact.add(2 ** 53, 1);
		expect(exact.compare(big, 2 ** 53)).toBe(1);
		expect(exact.isZero(exact.subtract(big, big))).toBe(true);
	});
});

/** What a double holds in binary, which is not quite the decimal that it prints as. */
function heldBy(value: number): Rational {
	let [scaled, halvings] = [value, 0n];
	for (; !Number.isInteger(scaled); halvings++) scaled *= 2;
	return new Rational(BigInt(scaled), 2n ** halvings);
}

function neighboursOf(value: number): number[] {
	const bits = new BigInt64Array(new Float64Array([value]).buffer)[0]!;
	return [...new Float64Array(new BigInt64Array([bits - 1n, bits + 1n]).buffer)];
}

describe("the nearest double", () => {
	const quotients = fc.oneof(
		fc.tuple(fc.integer({ min: 1 }), fc.integer({ min: 1 })),
		fc.tuple(fc.double({ min: 1e-150, max: 1e150, noNaN: true }), fc.double({ min: 1e-150, max: 1e150, noNaN: true })),
	);

	it("is nearer to a quotient than its neighbours are, however great or small the quotient", () => {
		fc.assert(
			fc.property(quotients, fc.boolean(), ([a, b], negative) => {
				const dividend = negative ? -a : a;
				const quotient = Rational.ofNumber(dividend).over(Rational.ofNumber(b));
				const shown = exact.toNumber(exact.divide(dividend, b));
				const distance = (value: number) => {
					const off = heldBy(value).minus(quotient);
					return off.top < 0n ? new Rational(-off.top, off.bottom) : off;
				};
				for (const neighbour of neighboursOf(shown)) {
					expect(distance(shown).comparedWith(distance(neighbour))).toBeLessThanOrEqual(0);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test.each([
		[1, 1e30, 1e-30],
		[123_456_789, 1e24, 1.23456789e-16],
		[1e300, 1e-5, 1e305],
		[1, 1e300, 1e-300],
	])("of %d over %d is %d", (a, b, expected) => {
		expect(exact.toNumber(exact.divide(a, b))).toBe(expected);
	});

	it("is the number itself if a double can hold it", () => {
		fc.assert(
			fc.property(decimal, (value) => {
				expect(exact.toNumber(exact.fractionOf(value))).toBe(value + 0);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("agrees with fractions worked out in plain whole numbers", () => {
	const agrees = (
		name: string,
		ours: (a: exact.Exact, b: exact.Exact) => exact.Exact,
		theirs: (a: Rational, b: Rational) => Rational,
	) =>
		test(name, () => {
			fc.assert(
				fc.property(number, nonZero, (a, b) => {
					expect(Rational.of(ours(a, b)).equals(theirs(Rational.of(a), Rational.of(b)))).toBe(true);
				}),
				{ numRuns: 500 },
			);
		});
	agrees("add", exact.add, (a, b) => a.plus(b));
	agrees("subtract", exact.subtract, (a, b) => a.minus(b));
	agrees("multiply", exact.multiply, (a, b) => a.times(b));
	agrees("divide", exact.divide, (a, b) => a.over(b));
	agrees("remainder", exact.remainder, (a, b) => a.remainder(b));

	test("compare", () => {
		fc.assert(
			fc.property(number, number, (a, b) => {
				expect(Math.sign(exact.compare(a, b)) + 0).toBe(Rational.of(a).comparedWith(Rational.of(b)));
			}),
			{ numRuns: 500 },
		);
	});

	test("floor and ceiling enclose, less than one apart from the number", () => {
		fc.assert(
			fc.property(number, (a) => {
				const [below, above] = [exact.floor(a), exact.ceiling(a)];
				expect(exact.compare(below, a)).toBeLessThanOrEqual(0);
				expect(exact.compare(above, a)).toBeGreaterThanOrEqual(0);
				expect(exact.compare(exact.subtract(a, below), 1)).toBeLessThan(0);
				expect(exact.compare(exact.subtract(above, a), 1)).toBeLessThan(0);
				for (const whole of [below, above]) expect(Rational.of(whole).truncated().equals(Rational.of(whole))).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});
