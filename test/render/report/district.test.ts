import { describe, expect, it } from "vitest";
import { evaluateCohort, type RenderDistrictReportOptions, renderReport } from "../../../src/index.js";
import { hostile, hostileStandard } from "../../support/hostile.js";
import { read, sheetScoring, smallStandard, text } from "../../support/standard.js";

const asOf = "2026-06-30";
const standard = smallStandard({
	scoring: {
		policy: "package",
		of: 100,
		dimensions: "equal",
		rules: "equal",
		notApplicable: "redistribute",
		pass: "every-rule",
		selections: [{ id: "first", title: { zh: "第一名", en: "First" }, among: "all", take: "first", count: 1, ties: "all" }],
	},
	inputs: { "library.books": { type: "count", expires: { months: 12 } }, "hall.open": "boolean" },
	rules: { "main.books": { logic: { ">=": [read("library.books"), 5000] } }, "main.hall": read("hall.open") },
});
const cohort = evaluateCohort(
	standard,
	[
		{ community: "east", facts: { "library.books": 10, "hall.open": true } },
		{ community: "west", facts: { "library.books": 5000, "hall.open": true } },
		{ community: "north", facts: { "library.books": 20 } },
		{ community: "south", facts: { "library.books": { value: 9000, observed: "2024-01-01" }, "hall.open": false } },
	],
	{ asOf },
);
const report = (options: RenderDistrictReportOptions = {}) =>
	renderReport(cohort, { format: "markdown", locale: "en", ...options });
const section = (heading: string) =>
	report({ names: { east: { zh: "东村", en: "East Village" } } })
		.split(`\n## ${heading}\n`)[1]!
		.split("\n## ")[0]!
		.split("\n")
		.filter((line) => line !== "");

describe("a district's report", () => {
	it("says of whom it is", () => {
		expect(report({ district: { zh: "某区", en: "Some District" } })).toMatch(
			/^# Report on the communities of Some District – A small standard\n\n- \*\*District\*\*: Some District\n- \*\*Communities\*\*: 4\n/,
		);
		expect(report().split("\n")[0]).toBe("# Report on the communities – A small standard");
	});

	it("ranks, the best first, with places as wide as what is known, and says who is selected", () => {
		expect(section("Ranking")).toEqual([
			"4 communities: 1 passes, 3 fail.",
			"| Rank | Community    | Outcome | Score | First        |",
			"| ---- | ------------ | ------- | ----- | ------------ |",
			"| 1    | west         | pass    | 100   | selected     |",
			"| 2    | East Village | fail    | 50    | not selected |",
			"| 2–4  | north        | fail    | 0–50  | not selected |",
			"| 2–4  | south        | fail    | 0–50  | not selected |",
		]);
	});

	it("maps communities by dimension, in the order of their ranks", () => {
		expect(section("Side by side").slice(3)).toEqual([
			"| west         | ✓ 100  |",
			"| East Village | ✗ 50   |",
			"| north        | ✗ 0–50 |",
			"| south        | ✗ 0–50 |",
		]);
	});

	it("says which rules fail most often, and for whom", () => {
		expect(section("Rules that fail most often").slice(2)).toEqual([
			"| 1      | main.books | 2 of 4                | East Village; north |",
			"| 1      | main.hall  | 1 of 4                | south               |",
		]);
	});

	it("says which are undecided most often, and which data is missing most often", () => {
		expect(section("Rules most often undecided for want of data").slice(2)).toEqual([
			"| 1      | main.books | 1 of 4                | library.books |",
			"| 1      | main.hall  | 1 of 4                | hall.open     |",
		]);
		expect(section("Data most often missing").slice(2)).toEqual([
			"| hall.open     | The committee | 1 of 4      | 1       |",
			"| library.books | The committee | 1 of 4      | 1       |",
		]);
	});

	it("has a line for each community", () => {
		expect(section("Each community")).toEqual([
			"- **west**: All 2 rules pass",
			"- **East Village**: Fails: of 2 rules, 1 fails, 1 passes; fail: 1 main.books",
			"- **north**: Fails: of 2 rules, 1 fails, 1 is undecided for want of data; fail: 1 main.books",
			"- **south**: Fails: of 2 rules, 1 fails, 1 is undecided for want of data; fail: 1 main.hall; 1 fact no longer valid and not used",
		]);
	});

	it("has the levels that each may turn out to reach", () => {
		const sheet = smallStandard({
			scoring: sheetScoring({
				of: 10,
				rules: "points",
				pass: { score: 5 },
				levels: [{ id: "good", title: text("Good"), score: 8 }],
			}),
			inputs: { "hall.open": "boolean", "library.open": "boolean" },
			rules: {
				"main.hall": { logic: read("hall.open"), points: { full: 6 } },
				"main.library": { logic: read("library.open"), points: { full: 4 } },
			},
		});
		const members = [
			{ community: "east", facts: { "hall.open": true } },
			{ community: "west", facts: { "hall.open": true, "library.open": true } },
		];
		const said = renderReport(evaluateCohort(sheet, members, { asOf }), { format: "markdown", locale: "en" });
		expect(said).toContain("| 1    | west      | pass    | 10    | Good             |");
		expect(said).toContain("| 1–2  | east      | pass    | 6–10  | no level or Good |");
	});

	it("says so where nothing fails and nothing is open", () => {
		const one = evaluateCohort(standard, [{ community: "west", facts: { "library.books": 5000, "hall.open": true } }], { asOf });
		const said = renderReport(one, { format: "markdown", locale: "en" });
		expect(said).toContain("No community has a rule that fails.");
		expect(said.match(/Every rule is decided\./g)).toHaveLength(2);
	});

	it("lists twenty of each, and says how many more there are", () => {
		const inputs = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`hall.n${i}`, "boolean"]));
		const rules = Object.fromEntries(Object.keys(inputs).map((id) => [id.replace("hall", "main"), read(id)]));
		const many = evaluateCohort(smallStandard({ inputs, rules }), [{ community: "west", facts: {} }], { asOf });
		expect(renderReport(many, { format: "markdown", locale: "en" }).match(/^3 more are not listed\.$/gm)).toHaveLength(2);
	});

	it("is a document of its own in HTML, and has hostile words as text", () => {
		const hostiles = evaluateCohort(hostileStandard, [{ community: "<b onclick=x>", facts: { "books.own": 3 } }], { asOf });
		const html = renderReport(hostiles, { locale: "both", district: hostile("district"), names: { other: hostile("name") } });
		expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
		expect(html).not.toMatch(/<script|<img|<b |onclick="| src="/i);
	});
});
