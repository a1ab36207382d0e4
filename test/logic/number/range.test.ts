import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Exact } from "../../../src/logic/number/exact.js";
import * as exact from "../../../src/logic/number/exact.js";
import * as range from "../../../src/logic/number/range.js";
import { anyNumber, type Quantity, Range } from "../../../src/logic/number/range.js";
import { rangeOf as of, said } from "../../support/logic.js";

const positive = "(0, Infinity)";
const negative = "(-Infinity, 0)";
const any = "(-Infinity, Infinity)";

describe("a range between two ends", () => {
	test.each([
		[1, 2, false, true, "[1, 2)"],
		[1, 1, false, false, "1"],
		[1, 1, true, false, "none"],
		[1, 1, false, true, "none"],
		[2, 1, false, false, "none"],
	])("%d, %d", (low, high, lowOpen, highOpen, expected) => {
		expect(said(range.between(low, high, lowOpen, highOpen))).toBe(expected);
	});
});

describe("what two ranges share", () => {
	test.each([
		["[1, 3]", "[2, 4]", "[2, 3]"],
		["[1, 3)", "(1, 3]", "(1, 3)"],
		["[1, 2]", "[2, 3]", "2"],
		["[1, 2)", "[2, 3]", "none"],
		["[1, 2]", "(2, 3]", "none"],
		["[1, 2]", "[3, 4]", "none"],
		[any, "[3, 4]", "[3, 4]"],
		["[1, 5]", 3, "3"],
		["(3, 5]", 3, "none"],
	])("%s and %s", (a, b, expected) => {
		expect(said(range.intersect(of(a), of(b)))).toBe(expected);
		expect(said(range.intersect(of(b), of(a)))).toBe(expected);
	});
});

describe("the least range that holds two", () => {
	test.each([
		["[1, 2)", "[2, 3]", "[1, 3]"],
		["(1, 2)", "[1, 2]", "[1, 2]"],
		["(1, 2)", "(1, 2)", "(1, 2)"],
		[3, 1, "[1, 3]"],
		[1, 1, "1"],
		["(1, 2)", 1, "[1, 2)"],
		[positive, -1, "[-1, Infinity)"],
	])("%s and %s", (a, b, expected) => {
		expect(said(range.hull(of(a), of(b)))).toBe(expected);
		expect(said(range.hull(of(b), of(a)))).toBe(expected);
	});
});

describe("whole numbers alone", () => {
	test.each([
		["(300, 400)", "[301, 399]"],
		["[300, 400]", "[300, 400]"],
		["(2.5, 3.5)", "3"],
		["[2.2, 2.8]", "none"],
		["(2, 3)", "none"],
		["(-3, -1)", "-2"],
		["(0, Infinity)", "[1, Infinity)"],
		["(-Infinity, 4.5]", "(-Infinity, 4]"],
		[4, "4"],
		[4.5, "none"],
	])("of %s", (value, expected) => {
		expect(said(range.wholeNumbers(of(value)))).toBe(expected);
	});
});

describe("sums and differences", () => {
	test.each([
		["[1, 2)", "(3, 4]", "(4, 6)"],
		["[1, 2]", 10, "[11, 12]"],
		[positive, 10, "(10, Infinity)"],
		[positive, negative, any],
		["[0.1, 0.2]", 0.2, "[0.3, 0.4]"],
	])("%s plus %s", (a, b, expected) => {
		expect(said(range.add(of(a), of(b)))).toBe(expected);
		expect(said(range.add(of(b), of(a)))).toBe(expected);
	});

	test.each([
		["[1, 2)", "(3, 4]", "[-3, -1)"],
		["[1, 2]", "[1, 2]", "[-1, 1]"],
		[5, "(1, 2]", "[3, 4)"],
	])("%s less %s", (a, b, expected) => {
		expect(said(range.subtract(of(a), of(b)))).toBe(expected);
	});

	it("300-odd square metres and 60 more", () => {
		expect(said(range.add(of("(300, 400)"), 60))).toBe("(360, 460)");
	});
});

describe("products", () => {
	test.each([
		["[2, 3]", "[4, 5)", "[8, 15)"],
		["[-2, 3]", "[4, 5]", "[-10, 15]"],
		["[-2, 3]", "[-5, 4]", "[-15, 12]"],
		[0, any, "0"],
		[0, "[2, 3]", "0"],
		["[0, 2]", positive, "[0, Infinity)"],
		["(0, 2]", positive, "(0, Infinity)"],
		["(0, 2]", "[0, 3)", "[0, 6)"],
		["(0, 1)", "(0, 1)", "(0, 1)"],
		["[0, Infinity)", negative, "(-Infinity, 0]"],
		[any, any, any],
		[-1, "[0, 2)", "(-2, 0]"],
	])("%s times %s", (a, b, expected) => {
		expect(said(range.multiply(of(a), of(b)))).toBe(expected);
		expect(said(range.multiply(of(b), of(a)))).toBe(expected);
	});
});

describe("quotients", () => {
	test.each([
		["[6, 12]", 3, "[2, 4]"],
		["[6, 12]", -3, "[-4, -2]"],
		["[6, 12)", "[2, 3]", "[2, 6)"],
		[1, "(0, 2]", "[0.5, Infinity)"],
		[1, "[0, 2]", "[0.5, Infinity)"],
		[1, "[-2, 0]", "(-Infinity, -0.5]"],
		[1, "[-2, 4]", any],
		[1, positive, positive],
		[-1, positive, negative],
		[0, "[0, 5]", "0"],
		["[0, 5]", positive, "[0, Infinity)"],
		["[1, 2]", "[1, Infinity)", "(0, 2]"],
	])("%s over %s, a zero among the divisors left out", (a, b, expected) => {
		expect(said(range.divide(of(a), of(b)))).toBe(expected);
	});

	it("300-odd square metres and 60 for 2,496 households stay below 20 per hundred", () => {
		const rooms = range.divide(range.multiply(range.add(of("(300, 400)"), 60), 100), 2496);
		expect(range.isLess(rooms, 20)).toBe(true);
		expect(range.isAtMost(20, rooms)).toBe(false);
	});
});

describe("the lesser and the greater", () => {
	test.each([
		["[1, 3]", "[2, 4]", "[1, 3]", "[2, 4]"],
		["[1, 3)", "[1, 3]", "[1, 3)", "[1, 3]"],
		["(1, 3]", "[1, 3]", "[1, 3]", "(1, 3]"],
		["(1, 3]", 1, "1", "(1, 3]"],
		["[1, 3]", 5, "[1, 3]", "5"],
		[any, 0, "(-Infinity, 0]", "[0, Infinity)"],
		[2, 5, "2", "5"],
	])("of %s and %s", (a, b, lesser, greater) => {
		expect(said(range.minimum(of(a), of(b)))).toBe(lesser);
		expect(said(range.minimum(of(b), of(a)))).toBe(lesser);
		expect(said(range.maximum(of(a), of(b)))).toBe(greater);
		expect(said(range.maximum(of(b), of(a)))).toBe(greater);
	});
});

describe("remainders", () => {
	test.each([
		[7, 3, "1"],
		["[0, 2]", 5, "[0, 2]"],
		["[0, 20]", 5, "[0, 5]"],
		["[-20, 0]", 5, "[-5, 0]"],
		["[-1, 20]", -5, "[-5, 5]"],
		[any, 5, "[-5, 5]"],
		[any, any, any],
	])("of %s by %s have the dividend's sign and are no greater than either", (a, b, expected) => {
		expect(said(range.remainder(of(a), of(b)))).toBe(expected);
	});
});

describe("whether one is less than the other", () => {
	test.each([
		[1, 2, true],
		[2, 2, false],
		["[1, 2]", 2, undefined],
		["[1, 2)", 2, true],
		["[1, 2]", "(2, 3]", true],
		["[1, 2]", "[2, 3]", undefined],
		["[2, 3]", "[1, 2]", false],
		["(2, 3]", "[1, 2]", false],
		[any, 5, undefined],
		[any, any, undefined],
		["[0, 100]", 101, true],
	])("%s < %s: %s", (a, b, expected) => {
		expect(range.isLess(of(a), of(b))).toBe(expected);
		expect(range.isAtMost(of(b), of(a))).toBe(expected === undefined ? undefined : !expected);
	});
});

describe("whether two are equal", () => {
	test.each([
		[0.3, 0.3, true],
		[1, 2, false],
		["[1, 2]", 2, undefined],
		["[1, 2)", 2, false],
		["[1, 2]", "[1, 2]", undefined],
		["[1, 2)", "[2, 3]", false],
	])("%s = %s: %s", (a, b, expected) => {
		expect(range.isEqual(of(a), of(b))).toBe(expected);
	});

	it("a point reached by arithmetic is the same point", () => {
		expect(range.isEqual(exact.add(0.1, 0.2), 0.3)).toBe(true);
	});
});

/** A range with one of its members. Half of the ends are at zero or without bound, where ranges are delicate. */
const end = fc.oneof(
	fc.constantFrom(0, 1, -1),
	fc.integer({ min: -30, max: 30 }),
	fc.integer({ min: -300, max: 300 }).map((tenths) => tenths / 10),
);
const known: fc.Arbitrary<{ quantity: Quantity; member: Exact }> = fc
	.record({
		at: end,
		below: fc.option(fc.nat({ max: 20 })),
		above: fc.option(fc.nat({ max: 20 })),
		lowOpen: fc.boolean(),
		highOpen: fc.boolean(),
		// Where between the ends the member lies.
		place: fc.integer({ min: 0, max: 8 }),
	})
	.chain(({ at, below, above, lowOpen, highOpen, place }) => {
		const low = below === null ? -Infinity : at - below;
		const high = above === null ? Infinity : at + above;
		if (low === high) return fc.constant({ quantity: at as Quantity, member: at as Exact });
		const quantity = new Range(low, high, lowOpen || low === -Infinity, highOpen || high === Infinity);
		const from = Number.isFinite(low) ? low : Number.isFinite(high) ? high - 50 : at - 50;
		const to = Number.isFinite(high) ? high : from + 100;
		const inner = exact.add(from, exact.divide(exact.multiply(exact.subtract(to, from), place), 8));
		return fc.constant({ quantity: quantity as Quantity, member: inner });
	})
	.filter(({ quantity, member }) => holds(quantity, member));

function holds(quantity: Quantity, member: Exact): boolean {
	return range.intersect(quantity, member) !== undefined;
}

describe("what two members give lies in what their ranges give", () => {
	const sound = (
		name: string,
		onRanges: (a: Quantity, b: Quantity) => Quantity,
		onMembers: (a: Exact, b: Exact) => Exact,
		divides = false,
	) =>
		test(name, () => {
			fc.assert(
				fc.property(known, known, (a, b) => {
					fc.pre(!divides || (!exact.isZero(b.member) && said(b.quantity) !== "0"));
					expect(said(onRanges(a.quantity, b.quantity))).toSatisfy(() =>
						holds(onRanges(a.quantity, b.quantity), onMembers(a.member, b.member)),
					);
				}),
				{ numRuns: 2000 },
			);
		});
	sound("add", range.add, exact.add);
	sound("subtract", range.subtract, exact.subtract);
	sound("multiply", range.multiply, exact.multiply);
	sound("divide", range.divide, exact.divide, true);
	sound("remainder", range.remainder, exact.remainder, true);
	sound("minimum", range.minimum, (a, b) => (exact.compare(a, b) <= 0 ? a : b));
	sound("maximum", range.maximum, (a, b) => (exact.compare(a, b) >= 0 ? a : b));
	sound("hull, the first", range.hull, (a) => a);
	sound("hull, the second", range.hull, (_, b) => b);

	test.each([
		["less", range.isLess, (order: number) => order < 0],
		["at most", range.isAtMost, (order: number) => order <= 0],
		["equal", range.isEqual, (order: number) => order === 0],
	] as const)("whether one is %s, where that is decided", (_, onRanges, onMembers) => {
		fc.assert(
			fc.property(known, known, (a, b) => {
				const decided = onRanges(a.quantity, b.quantity);
				if (decided !== undefined) expect(decided).toBe(onMembers(exact.compare(a.member, b.member)));
			}),
			{ numRuns: 2000 },
		);
	});

	test("whole numbers alone keep every whole member", () => {
		fc.assert(
			fc.property(known, ({ quantity, member }) => {
				const isWhole = exact.compare(exact.floor(member), member) === 0;
				const whole = range.wholeNumbers(quantity);
				if (isWhole) expect(whole !== undefined && holds(whole, member)).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("nothing is allowed that no members give", () => {
	/** Members of a range close to its ends, the ends among them if they are reached. */
	function membersNear(quantity: Quantity): Exact[] {
		if (!(quantity instanceof Range)) return [quantity];
		const { low, high } = quantity;
		const near = exact.divide(1, 1000);
		const [from, to] = [range.isInfinite(low) ? -10_000 : low, range.isInfinite(high) ? 10_000 : high];
		const middle = exact.divide(exact.add(from, to), 2);
		return [from, exact.add(from, near), middle, exact.subtract(to, near), to, 0, near, exact.negate(near)].filter((member) =>
			holds(quantity, member),
		);
	}

	/** An end that a range reaches is reached by some members; one that it leaves out is approached. */
	const tight = (name: string, onRanges: (a: Quantity, b: Quantity) => Quantity, onMembers: (a: Exact, b: Exact) => Exact) =>
		test(name, () => {
			fc.assert(
				fc.property(known, known, (a, b) => {
					const { low, high, lowOpen, highOpen } = range.asRange(onRanges(a.quantity, b.quantity));
					const results = membersNear(a.quantity).flatMap((x) => membersNear(b.quantity).map((y) => onMembers(x, y)));
					for (const [at, open] of [
						[low, lowOpen],
						[high, highOpen],
					] as const) {
						if (range.isInfinite(at)) expect(results.some((result) => Math.abs(exact.toNumber(result)) > 9)).toBe(true);
						else if (!open) expect(results.some((result) => exact.compare(result, at) === 0)).toBe(true);
						else expect(results.some((result) => Math.abs(exact.toNumber(exact.subtract(result, at))) < 0.2)).toBe(true);
					}
				}),
				{ numRuns: 500 },
			);
		});
	tight("add", range.add, exact.add);
	tight("subtract", range.subtract, exact.subtract);
	tight("minimum", range.minimum, (a, b) => (exact.compare(a, b) <= 0 ? a : b));
	tight("maximum", range.maximum, (a, b) => (exact.compare(a, b) >= 0 ? a : b));
	tight("multiply", range.multiply, exact.multiply);
});

describe("any number at all", () => {
	it("holds every number and has no ends", () => {
		expect(said(anyNumber)).toBe(any);
		expect(range.isInfinite(range.asRange(anyNumber).low)).toBe(true);
		expect(holds(anyNumber, 1e308)).toBe(true);
	});
});
