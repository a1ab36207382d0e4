import { describe, expect, it } from "vitest";
import { heatMap } from "../../../src/render/chart/index.js";
import { htmlOf, markdownOf, Voice } from "../../../src/render/document/index.js";
import { hostile } from "../../support/hostile.js";

const text = (said: string) => ({ zh: said, en: said });
const map = (min: number, max: number, of = 100) =>
	heatMap(
		[text("main")],
		[{ label: text("East"), cells: [{ score: { min, max, of }, outcome: "unknown" }] }],
		{ id: "heat", title: text("Map"), each: text("Community") },
		new Voice("en"),
	);

describe("a heat map", () => {
	it.each([
		[0, 100, "from-0 to-4"],
		[24.9, 25, "from-0 to-1"],
		[75, 99.9, "from-3 to-3"],
		[100, 110, "from-4 to-4"],
	])("shades %d to %d of 100 as %s", (min, max, classes) => {
		expect(htmlOf(map(min, max))).toContain(`<td class="${classes}">`);
	});

	it("is a table that says the same in numbers and signs", () => {
		expect(markdownOf(map(5, 15, 20))).toBe(
			["**Map**", "", "| Community | main   |", "| --------- | ------ |", "| East      | ? 5–15 |", ""].join("\n"),
		);
	});

	it("leaves a cell without a score without a shade", () => {
		const tree = heatMap(
			[text("main")],
			[{ label: hostile("name"), cells: [{ score: null }] }],
			{ id: "heat", title: text("Map"), each: text("Community") },
			new Voice("both"),
		);
		expect(htmlOf(tree)).toMatch(/<td><span lang="zh-CN">不计分<\/span>/);
		expect(htmlOf(tree)).not.toMatch(/<script|<img|<b /);
	});
});
