/** Approximate words. That the table of docs/facts.md says what is read, test/docs/facts.test.ts shows. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type ReadApproximateOptions, readApproximate } from "../../src/parse/approximate.js";

describe("what reports say of a number", () => {
	const cases: [said: string, known: unknown, options?: ReadApproximateOptions][] = [
		["2496", 2496],
		["2,496", 2496],
		["２，４９６", 2496],
		["312.5", 312.5],
		["-3", -3],
		["16万", 160_000],
		["1.2亿", 120_000_000],
		["300多", { moreThan: 300, lessThan: 400 }],
		["300余", { moreThan: 300, lessThan: 400 }],
		["3600余", { moreThan: 3600, lessThan: 3700 }],
		["1万多", { moreThan: 10_000, lessThan: 20_000 }],
		["20多万", { moreThan: 200_000, lessThan: 300_000 }],
		["3.5多", { moreThan: 3.5, lessThan: 3.6 }],
		["300-odd", { moreThan: 300, lessThan: 400 }],
		["300 odd households", { moreThan: 300, lessThan: 400 }, { units: ["household", "households"] }],
		["2千余份以上", { moreThan: 2000 }, { units: ["份"] }],
		["超过400", { moreThan: 400 }],
		["more than 400", { moreThan: 400 }],
		["Over 400", { moreThan: 400 }],
		["> 400", { moreThan: 400 }],
		["＞400", { moreThan: 400 }],
		["1条以上", { atLeast: 1 }, { units: ["条"] }],
		["300 or more", { atLeast: 300 }],
		["at least 300", { atLeast: 300 }],
		["≥300", { atLeast: 300 }],
		["300+", { atLeast: 300 }],
		["不足5000", { lessThan: 5000 }],
		["fewer than 5,000", { lessThan: 5000 }],
		["不超过2起", { atMost: 2 }, { units: ["起"] }],
		["2起以内", { atMost: 2 }, { units: ["起"] }],
		["at most 2", { atMost: 2 }],
		["近150", { atLeast: 135, lessThan: 150 }],
		["nearly 150", { atLeast: 135, lessThan: 150 }],
		["约16万", { atLeast: 152_000, atMost: 168_000 }],
		["about 160,000", { atLeast: 152_000, atMost: 168_000 }],
		["300户左右", { atLeast: 285, atMost: 315 }, { units: ["户"] }],
		["达2000平方米", 2000, { units: ["m²"] }],
		["2000 m2", 2000, { units: ["m²"] }],
		["2000㎡", 2000, { units: ["m²"] }],
		["90%", 90, { units: ["%"] }],
		["90％以上", { atLeast: 90 }, { units: ["%"] }],
		["300至400", { atLeast: 300, atMost: 400 }],
		["300-400户", { atLeast: 300, atMost: 400 }, { units: ["户"] }],
		["300户到400户之间", { atLeast: 300, atMost: 400 }, { units: ["户"] }],
		["between 300 and 400", { atLeast: 300, atMost: 400 }],
		["300 to 300", 300],
	];
	test.each(cases)("%s", (said, known, options) => {
		expect(readApproximate(said, options)).toEqual(known);
	});
});

describe("of what is counted, ends are whole", () => {
	test.each([
		["约150", { atLeast: 143, atMost: 157 }],
		["近15", { atLeast: 14, lessThan: 15 }],
		["超过0", { moreThan: 0 }],
		["超过3.5", { moreThan: 3 }],
		["300多", { moreThan: 300, lessThan: 400 }],
	])("%s", (said, known) => {
		expect(readApproximate(said, { whole: true })).toEqual(known);
	});

	it("says nothing where no whole number is left", () => {
		expect(readApproximate("近1", { whole: true })).toBeUndefined();
	});
});

describe("what says no number is not guessed at", () => {
	test.each([
		"",
		"多",
		"基本杜绝",
		"计划建立",
		"几十",
		"300户",
		"300多亩",
		"至少300以上",
		"约300多",
		"3至4万",
		"400至300",
		"300 and 400",
		"1,23",
		"1e3",
		"0多",
		"约0",
		"-约3",
		"12345678901234567",
		"=300",
		"300; 400",
		// Normal forms turn these signs into digits.
		"10²",
		"5①",
		"约²",
		"⑤",
		// Beyond what a number of the language can be.
		`1${"亿".repeat(60)}`,
		"1".repeat(100_000),
	])("%j", (said) => {
		expect(readApproximate(said, { units: ["m²"] })).toBeUndefined();
	});
});

it("reads every number as it is written", () => {
	fc.assert(
		fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 3 }), (digits, decimals) => {
			const value = Number(`${digits}e-${decimals}`);
			expect(readApproximate(value.toFixed(decimals))).toBe(value + 0);
		}),
	);
});
