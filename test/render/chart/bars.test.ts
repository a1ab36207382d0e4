import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/index.js";
import { barsOf, type ScoreBar, scoreBars } from "../../../src/render/chart/index.js";
import { htmlOf, markdownOf, Voice } from "../../../src/render/document/index.js";
import { wuxi } from "../../../src/standards/wuxi.js";
import { hostile, hostileStandard } from "../../support/hostile.js";

const of = { id: "chart", title: { zh: "得分", en: "Score" }, each: { zh: "方面", en: "Dimension" } };
const label = { zh: "图书", en: "Books" };
const drawn = (bars: readonly ScoreBar[], languages: "zh" | "en" | "both" = "en") =>
	htmlOf(scoreBars(bars, of, new Voice(languages)));
const written = (bars: readonly ScoreBar[], languages: "zh" | "en" | "both" = "en") =>
	markdownOf(scoreBars(bars, of, new Voice(languages)));
/** The rectangles and lines of a class, as far along as they go. */
const widths = (html: string, name: string) =>
	[...html.matchAll(new RegExp(`<rect class="${name}"[^>]* x="([^"]*)"[^>]* width="([^"]*%)"`, "g"))].map(([, x, width]) => [
		x,
		width,
	]);

describe("a chart of bars", () => {
	it("is solid as far as a score is certain, and hatched as far as it is possible", () => {
		const html = drawn([{ label, score: { min: 5, max: 15, of: 20 } }]);
		expect(widths(html, "sure")).toEqual([["0%", "25%"]]);
		expect(widths(html, "possible")).toEqual([["25%", "50%"]]);
		expect(html).toContain("5–15 / 20");
	});

	it("has nothing hatched where the score is known, nothing solid where nothing is certain, and neither without a score", () => {
		const known = drawn([{ label, score: { min: 20, max: 20, of: 20 } }]);
		expect([widths(known, "sure"), widths(known, "possible")]).toEqual([[["0%", "100%"]], []]);
		const open = drawn([{ label, score: { min: 0, max: 20, of: 20 } }]);
		expect([widths(open, "sure"), widths(open, "possible")]).toEqual([[], [["0%", "100%"]]]);
		const none = drawn([{ label, score: null }]);
		expect([widths(none, "sure"), widths(none, "possible")]).toEqual([[], []]);
		expect(none).toContain("no score");
	});

	it("stays within its frame where bonus goes beyond the full score", () => {
		expect(widths(drawn([{ label, score: { min: 104, max: 110, of: 100 } }]), "sure")).toEqual([["0%", "100%"]]);
	});

	it("has a line at what is needed, and numbers that do not cross it", () => {
		const bars = [{ label, score: { min: 59.97, max: 59.97, of: 100 }, needed: 60 }];
		expect(drawn(bars)).toMatch(/<line class="needed" x1="60%"/);
		expect(written(bars)).toContain("| 59.97 | 100        | 60     |");
		expect(drawn([{ label, score: { min: 1, max: 1, of: 2 } }])).not.toContain('class="needed"');
	});

	it("does not round up to the full score what falls short of it", () => {
		expect(written([{ label, score: { min: 99.99, max: 99.99, of: 100 } }])).toContain("99.99");
	});

	it("is one picture with a name and a description, and a table of the same", () => {
		const html = drawn([{ label, score: { min: 5, max: 15, of: 20 }, outcome: "unknown" }]);
		expect(html).toMatch(/<svg class="bars" role="img" aria-labelledby="chart-title chart-description"/);
		expect(html).toContain('<title id="chart-title">Score</title>');
		expect(html).toMatch(/<desc id="chart-description">.+<\/desc>/);
		expect(html).toContain("? Books");
		expect(written([{ label, score: { min: 5, max: 15, of: 20 }, outcome: "unknown" }])).toBe(
			[
				"**Score**",
				"",
				"| Dimension | Outcome     | Score | Full score |",
				"| --------- | ----------- | ----- | ---------- |",
				"| Books     | ? undecided | 5–15  | 20         |",
				"",
			].join("\n"),
		);
	});

	it("speaks both languages", () => {
		const html = drawn([{ label, score: { min: 5, max: 15, of: 20 } }], "both");
		expect(html).toMatch(/<text [^>]*lang="zh-CN">图书<\/text>/);
		expect(html).toMatch(/<text [^>]*lang="en">Books<\/text>/);
	});

	it("shows hostile words as text", () => {
		const html = drawn([{ label: hostile("label"), score: { min: 0, max: 1, of: 1 } }], "both");
		expect(html).not.toMatch(/<script|<img|<b /);
	});
});

describe("what an evaluation has to show", () => {
	it("is the whole and each dimension, with outcomes where rules have to pass", () => {
		const bars = barsOf(wuxi, evaluate(wuxi, { "library.books": 5200 }, { asOf: "2026-06-30" }));
		expect(bars).toHaveLength(1 + wuxi.dimensions.length);
		expect(bars[0]).toMatchObject({ label: { en: "The whole" }, outcome: "unknown", score: { of: 100 } });
		expect(bars.every(({ needed }) => needed === undefined)).toBe(true);
	});

	it("has on a sheet what passing takes, and outcomes only there", () => {
		const [whole, main] = barsOf(hostileStandard, evaluate(hostileStandard, {}, { asOf: "2026-06-30" }));
		expect(whole).toMatchObject({ needed: 5, outcome: "unknown" });
		expect(main).not.toHaveProperty("outcome");
	});
});
