import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { digits, spoken, withUnit } from "../../src/explain/number.js";
import { compare, divide, type Exact, fractionOf, multiply } from "../../src/logic/number/exact.js";
import { Range } from "../../src/logic/number/range.js";

const over = (count: number, of: number) => divide(multiply(count, 100), of);

describe("a computed number", () => {
	test.each<[string, Exact, Exact | undefined, string]>([
		["one decimal is enough", over(1, 3), undefined, "33.3"],
		["a whole number has none", over(1, 2), undefined, "50"],
		["half a step up", 12.25, undefined, "12.3"],
		["4,898 of 5,000 against 98", over(4898, 5000), 98, "97.96"],
		["59.999 against 60", 59.999, 60, "59.999"],
		["just above 60", 60.0004, 60, "60.0004"],
		["exactly on the figure", over(29, 50), 58, "58"],
		["far from the figure", over(2, 3), 98, "66.7"],
		["nearer than six decimals tell, from below", over(99_999_999_999, 100_000_000_000), 100, "99.999999"],
		["nearer than six decimals tell, from above", divide(100_000_000_001, 100_000_000_000), 1, "1.000001"],
		["grouped", 1_234_567, undefined, "1,234,567"],
		["below zero", -0.04, 0, "-0.04"],
	])("%s", (_, value, against, shown) => {
		expect(digits(value, "zh", { against })).toBe(shown);
		expect(digits(value, "en", { against })).toBe(shown);
	});

	it("never crosses the figure that it is compared with, nor falls on it", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 20_000 }),
				fc.integer({ min: 1, max: 20_000 }),
				fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
				(count, of, figure) => {
					const value = over(count, of);
					const shown = Number(digits(value, "en", { against: figure }).replaceAll(",", ""));
					expect(Math.sign(shown - figure)).toBe(Math.sign(compare(value, figure)));
					expect(Math.abs(shown - count * (100 / of))).toBeLessThanOrEqual(0.0501);
				},
			),
			{ numRuns: 500 },
		);
	});
});

describe("a number that was given is shown as it was given", () => {
	test.each([
		[0.25, "0.25"],
		[12.345678, "12.345678"],
		[5000, "5,000"],
		[0.1, "0.1"],
	])("%d", (value, shown) => expect(digits(value, "zh", { given: true })).toBe(shown));
});

describe("a range", () => {
	const range = (low: Exact, high: Exact, lowOpen = false, highOpen = false) => new Range(low, high, lowOpen, highOpen);

	test.each<[string, Range, boolean, string, string]>([
		["ends round outward", range(over(36_049, 249_600), over(45_951, 249_600)), false, "14.4 至 18.5", "14.4 to 18.5"],
		["from somewhere", range(40, Infinity, false, true), false, "至少 40", "at least 40"],
		["above something", range(400, Infinity, true, true), false, "多于 400", "more than 400"],
		["up to something", range(-Infinity, 5, true, false), false, "至多 5", "at most 5"],
		["below something", range(-Infinity, 5, true, true), false, "不到 5", "less than 5"],
		["as someone said it", range(300, 400, true, true), true, "多于 300、少于 400", "more than 300 and less than 400"],
		["as it was computed", range(300, 400, true, true), false, "300 至 400", "300 to 400"],
		["up from zero, said", range(0, 60), true, "至多 60", "at most 60"],
		["up from zero, computed", range(0, 60), false, "0 至 60", "0 to 60"],
		["whatever is not below zero", range(0, Infinity, false, true), false, "不清楚", "not known"],
		["whatever", range(-Infinity, Infinity, true, true), true, "不清楚", "not known"],
		["more than none", range(0, Infinity, true, true), false, "多于 0", "more than 0"],
	])("%s", (_, value, given, zh, en) => {
		expect(spoken(value, "zh", { given })).toBe(zh);
		expect(spoken(value, "en", { given })).toBe(en);
	});

	it("an end does not round onto the figure that the range misses", () => {
		expect(spoken(range(90, over(4898, 5000)), "en", { against: 98 })).toBe("90 to 97.96");
		expect(spoken(range(over(4903, 5000), 100), "en", { against: 98 })).toBe("98.06 to 100");
	});

	it("shown ends hold the range", () => {
		const end = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 999 })).map(([a, b]) => divide(a, b));
		fc.assert(
			fc.property(end, end, (a, b) => {
				const [low, high] = compare(a, b) < 0 ? [a, b] : [b, a];
				if (compare(low, high) === 0) return;
				const [from, to] = spoken(range(low, high), "en").replaceAll(",", "").split(" to ").map(Number) as [number, number];
				expect(compare(from, low)).toBeLessThanOrEqual(0);
				expect(compare(to, high)).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("units", () => {
	const volume = { zh: "册", en: { one: "volume", other: "volumes" } };
	const percent = { zh: "%", en: { one: "%", other: "%" }, joined: true } as const;
	const day = { zh: "", en: { one: "", other: "" } };

	test.each([
		["5,000", "5,000 册", "5,000 volumes"],
		["1", "1 册", "1 volume"],
		["0", "0 册", "0 volumes"],
		["1.5", "1.5 册", "1.5 volumes"],
		["11", "11 册", "11 volumes"],
	])("%s", (text, zh, en) => {
		expect(withUnit(text, volume, "zh")).toBe(zh);
		expect(withUnit(text, volume, "en")).toBe(en);
	});

	test.each([
		["at most 1", "at most 1 volume"],
		["0 to 1", "0 to 1 volumes"],
		["more than 21", "more than 21 volumes"],
		["not known", "not known"],
	])("after %s", (text, said) => expect(withUnit(text, volume, "en")).toBe(said));

	it("a joined unit has no space, a nameless one nothing, and no unit is no unit", () => {
		expect(withUnit("98", percent, "zh")).toBe("98%");
		expect(withUnit("1", percent, "en")).toBe("1%");
		expect(withUnit("3", day, "en")).toBe("3");
		expect(withUnit("3", undefined, "zh")).toBe("3");
	});
});

it("a fraction that equals a whole number is one", () => {
	expect(digits(fractionOf(3), "en")).toBe("3");
});
