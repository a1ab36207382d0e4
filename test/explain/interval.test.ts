/** Wilson's interval, against published figures and against what defines it. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Confidence, wilsonInterval } from "../../src/explain/interval.js";
import { found, thrownBy } from "../support/issues.js";

const confidences = [
	[0.9, 1.6448536269514722],
	[0.95, 1.959963984540054],
	[0.99, 2.5758293035489004],
] as const;

describe("wilsonInterval", () => {
	// R. G. Newcombe, “Two-sided confidence intervals for the single proportion”, Statistics in Medicine 17 (1998), table I.
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])("%i of %i, as published", (count, of, low, high) => {
		const interval = wilsonInterval({ count, of }, { confidence: 0.95 });
		expect(interval.low / 100).toBeCloseTo(low, 4);
		expect(interval.high / 100).toBeCloseTo(high, 4);
	});

	// By hand: z² = 3.841459; (540 + 3.841459 ± 1.959964 × √(3.841459 + 4 × 270 × 0.1)) / (2 × 303.841459).
	it("270 of 300", () => {
		const { low, high } = wilsonInterval({ count: 270, of: 300 }, { confidence: 0.95 });
		expect(low).toBeCloseTo(86.0834, 4);
		expect(high).toBeCloseTo(92.9052, 4);
	});

	test.each(confidences)("at %d, none begin at 0 and all end at 100", (confidence) => {
		for (const of of [1, 2, 3, 7, 30, 299, 1001]) {
			expect(wilsonInterval({ count: 0, of }, { confidence }).low).toBe(0);
			expect(wilsonInterval({ count: of, of }, { confidence }).high).toBe(100);
		}
	});

	test.each(confidences)(
		"at %d, each end is that share from which the sample lies just so many deviations off",
		(confidence, z) => {
			fc.assert(
				fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
					const count = Math.round(of * share);
					const { low, high } = wilsonInterval({ count, of }, { confidence });
					expect(low).toBeLessThanOrEqual((100 * count) / of + 1e-9);
					expect(high).toBeGreaterThanOrEqual((100 * count) / of - 1e-9);
					for (const end of [low / 100, high / 100]) {
						expect(Math.abs(count / of - end)).toBeCloseTo(z * Math.sqrt((end * (1 - end)) / of), 9);
					}
				}),
				{ numRuns: 300 },
			);
		},
	);

	it("is wider the more confident, and narrower the more were asked", () => {
		const width = (of: number, confidence: Confidence) => {
			const { low, high } = wilsonInterval({ count: (of * 9) / 10, of }, { confidence });
			return high - low;
		};
		expect(width(30, 0.9)).toBeLessThan(width(30, 0.95));
		expect(width(30, 0.95)).toBeLessThan(width(30, 0.99));
		expect(width(300, 0.95)).toBeLessThan(width(30, 0.95));
	});

	test.each<[situation: string, sample: unknown, options: unknown, issues: string[]]>([
		["half a person", { count: 1.5, of: 3 }, { confidence: 0.95 }, ["not-whole count"]],
		["fewer than none", { count: -1, of: 3 }, { confidence: 0.95 }, ["out-of-range count"]],
		["of none", { count: 0, of: 0 }, { confidence: 0.95 }, ["out-of-range of"]],
		["more than were asked", { count: 4, of: 3 }, { confidence: 0.95 }, ["count-exceeds-whole"]],
		["a number in quotes", { count: "1", of: 3 }, { confidence: 0.95 }, ["wrong-type count"]],
		["NaN", { count: 1, of: Number.NaN }, { confidence: 0.95 }, ["not-finite of"]],
		["nothing", undefined, { confidence: 0.95 }, ["wrong-type"]],
		["another confidence", { count: 1, of: 3 }, { confidence: 0.8 }, ["out-of-range confidence"]],
		["a confidence in percent", { count: 1, of: 3 }, { confidence: 95 }, ["out-of-range confidence"]],
		["a confidence in quotes", { count: 1, of: 3 }, { confidence: "0.95" }, ["out-of-range confidence"]],
		["no confidence", { count: 1, of: 3 }, undefined, ["out-of-range confidence"]],
		["both wrong", { count: 1, of: 0.5 }, {}, ["not-whole of", "out-of-range confidence"]],
	])("%s is refused", (_, sample, options, issues) => {
		const error = thrownBy(() => wilsonInterval(sample as never, options as never));
		expect(error.code).toBe("invalid-call");
		expect(found(error.issues)).toEqual(issues);
	});

	it("names the confidences that it has", () => {
		const [issue] = thrownBy(() => wilsonInterval({ count: 1, of: 3 }, { confidence: 0.8 as never })).issues;
		expect(issue!.message.en).toBe("Expected 0.9 | 0.95 | 0.99, found 0.8.");
	});
});
