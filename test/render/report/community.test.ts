import { describe, expect, it } from "vitest";
import { evaluate, evaluateCohort, type Facts, type RenderReportOptions, renderReport, type Target } from "../../../src/index.js";
import { creationDuties } from "../../../src/standards/creation-duties.js";
import { wuxi } from "../../../src/standards/wuxi.js";
import { hostile, hostileStandard } from "../../support/hostile.js";
import { read, sheetScoring, smallStandard } from "../../support/standard.js";

const asOf = "2026-06-30";

const standard = smallStandard({
	inputs: {
		"library.books": { type: "count", changes: "up", expires: { months: 12 } },
		"hall.open": "boolean",
		"fires.major": { type: "events", changes: "down" },
		"survey.satisfied": { type: "percent", checkedBy: ["survey"], zeroOf: "missing" },
	},
	rules: {
		"main.books": { logic: { ">=": [read("library.books"), 5000] } },
		"main.hall": read("hall.open"),
		"main.fires": { "===": [{ eventsWithin: [read("fires.major"), 12] }, 0] },
		"main.survey": { logic: { ">=": [read("survey.satisfied"), 90] } },
	},
});
const facts = {
	"library.books": { value: 4900, observed: "2026-03-01", by: "library", evidence: "register" },
	"fires.major": [{ day: "2026-02-01" }],
	"survey.satisfied": { count: 270, of: 300 },
};
const markdown = (given: Facts, options: RenderReportOptions = {}, more = {}) =>
	renderReport(evaluate(standard, given, { asOf, ...more }), { format: "markdown", locale: "en", ...options });
/** The lines of a section, without empty ones. */
const section = (report: string, heading: string) => {
	const [, after] = report.split(`\n## ${heading}\n`) as [string, string?];
	const [own] = after?.split("\n## ") ?? [];
	return own?.split("\n").filter((line) => line !== "");
};

describe("a community's report", () => {
	it("says of whom it is, by what it was computed, and that it is no assessment until it is signed", () => {
		const report = markdown(facts, {
			community: { name: { zh: "东村", en: "East Village" }, place: { zh: "城东", en: "East" } },
		});
		expect(report.split("\n")[0]).toBe("# Report on East Village – A small standard");
		expect(report).toContain(
			"- **Community**: East Village (East)\n- **Standard**: A small standard\n- **What the standard is**: An example",
		);
		expect(report).toContain("- **Assessment day**: 30 June 2026");
		expect(report).toContain("Until an assessing body signs and seals it, it is no assessment.");
		expect(section(report, "Signatures")).toEqual([
			"- **Prepared by**: ＿＿＿＿＿＿＿＿",
			"- **Reviewed by**: ＿＿＿＿＿＿＿＿",
			"- **Body (seal)**: ＿＿＿＿＿＿＿＿",
			"- **Date**: ＿＿＿＿＿＿＿＿",
		]);
	});

	it("says the outcome, the score and whose policy that is", () => {
		expect(section(markdown(facts), "Result")!.slice(0, 2)).toEqual([
			"Fails: of 4 rules, 2 fail, 1 passes, 1 is undecided for want of data",
			"Score: 25 to 50 of 100; the source sets no points, so the score is by this package’s own policy",
		]);
	});

	it("says what fails, why, on which data, and what would mend it; what can't be undone, until when it weighs", () => {
		expect(section(markdown(facts), "What fails, and what would mend it")).toEqual([
			"2 rules, the most decisive first.",
			"### 1 main.books: fail",
			"required",
			"**Because**",
			"- library.books: 4,900 things; at least 5,000 is required; short by 100 things",
			"**Data used**",
			"- Source of the data: 1 March 2026; library; register",
			"**What would mend it (any one of these)**",
			"- library.books: 100 things more, to 5,000 things",
			"The text, clause 1",
			"### 1 main.fires: fail",
			"required",
			"**Because**",
			"- fires.major in the last 12 months: 1 thing; there must be none",
			"**Data used**",
			"- fires.major: 1 thing in all",
			"No change would make this rule pass.",
			"What has happened can’t be undone; if nothing like it happens again, it weighs until 31 January 2027.",
			"The text, clause 1",
		]);
	});

	it("asks what is missing, by who supplies it", () => {
		expect(section(markdown(facts), "Data still missing")!.slice(1)).toEqual([
			"### The committee",
			"| Order | Question   | Clauses | Settles at most |",
			"| ----- | ---------- | ------- | --------------- |",
			"| 1     | hall.open? | 1       | 25 points       |",
		]);
	});

	it("warns of passes within a survey's error, and of data that expires", () => {
		const report = markdown(facts);
		expect(section(report, "Passes with less to spare than the survey’s error")!.at(-1)).toMatch(
			/^- 1 main\.survey: survey\.satisfied: 1 thing less \(269 things\) and it fails; that is less than the survey’s margin of error/,
		);
		expect(section(report, "Data that expires within a year")!.at(-1)).toBe(
			"- No longer valid from 2 March 2027: library.books. main.books: fail, then undecided; A small standard: fail, then undecided.",
		);
	});

	it("lists data that expires a year from now, to the day", () => {
		const seen = (observed: string) =>
			section(markdown({ "library.books": { value: 1, observed } }), "Data that expires within a year")?.length;
		expect(seen(asOf)).toBe(2);
	});

	it("leaves out sections that have nothing to say", () => {
		const report = markdown({ "library.books": 5000, "hall.open": true, "fires.major": [], "survey.satisfied": 95 });
		expect([...report.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
			"Result",
			"By dimension",
			"What fails, and what would mend it",
			"Data still missing",
			"Notes on the data",
			"Rule by rule",
			"Signatures",
		]);
		expect(section(report, "What fails, and what would mend it")).toEqual(["No rule fails."]);
		expect(section(report, "Data still missing")).toEqual(["No missing data could change anything."]);
	});

	it("plans for a target, or says why none is certain", () => {
		const plan = (given: Facts, target: Target) => section(markdown(given, { target }), "How to reach the target");
		expect(plan({ ...facts, "fires.major": [], "hall.open": true }, "pass")).toEqual([
			"The target is reached by all of this:",
			"- library.books: 100 things more, to 5,000 things",
			"Then: pass; Score: 100 of 100; the source sets no points, so the score is by this package’s own policy",
			"Nothing cheaper would do.",
		]);
		expect(plan(facts, "pass")).toEqual([
			"Nothing mends these rules: 1 main.fires",
			"One fact is not reported, without which nothing makes the target certain. Report them first.",
		]);
		expect(plan(facts, { score: 20 })).toEqual(["The target is reached as things are."]);
		expect(section(markdown(facts), "How to reach the target")).toBeUndefined();
	});

	const thin = "Passes with less to spare than the survey’s error";

	it("says what an assessor overrode, and no remedy where the facts do not fail", () => {
		const override = {
			rule: "main.survey",
			from: "pass",
			to: "fail",
			by: "office",
			reason: "sample",
			day: "2026-06-01",
		} as const;
		const report = markdown(facts, {}, { overrides: [override] });
		const said = "Changed from “pass” to “fail” on 1 June 2026 by office; reason: sample";
		expect(section(report, "Result")).toContain(`- 1 main.survey: ${said}`);
		expect(section(report, "Result")!.join("\n")).toContain("go by the data, without them");
		expect(section(markdown(facts), "Result")!.join("\n")).not.toContain("go by the data");
		expect(section(markdown(facts), thin)!.join("\n")).toContain("main.survey");
		expect(section(report, thin)).toBeUndefined();
		const failing = section(report, "What fails, and what would mend it")!;
		expect(failing[0]).toBe("3 rules, the most decisive first.");
		const [at] = [failing.indexOf("### 1 main.survey: fail (overridden)")];
		expect(failing.slice(at)).not.toContain("**What would mend it (any one of these)**");
	});

	it("says what else a remedy does, and what it takes besides", () => {
		const bound = smallStandard({
			inputs: { "library.books": { type: "count", changes: "both" }, "hall.open": "boolean" },
			rules: {
				"main.many": { ">=": [read("library.books"), 10] },
				"main.more": { and: [{ ">=": [read("library.books"), 8] }, read("hall.open")] },
				"main.few": { "<=": [read("library.books"), 5] },
			},
		});
		const report = renderReport(evaluate(bound, { "library.books": 3 }, { asOf }), { format: "markdown", locale: "en" });
		expect(section(report, "What fails, and what would mend it")!.filter((line) => line.includes("more, to"))).toEqual([
			"- library.books: 7 things more, to 10 things; but then these fail: 1 main.few; these then no longer fail either: 1 main.more",
			"- library.books: 5 things more, to 8 things; whether it then passes also depends on: hall.open; but then these fail: 1 main.few",
		]);
	});

	it("says whose edition was applied, and what holds without judgements", () => {
		const judged = smallStandard({
			inputs: { "hall.neat": { type: "boolean", judgement: true } },
			rules: { "main.hall": read("hall.neat") },
		});
		const evaluation = evaluate(judged, { "hall.neat": true }, { asOf, edition: "2025-01-01" });
		const report = renderReport(evaluation, { format: "markdown", locale: "en" });
		expect(report).toContain("- **Assessment day**: 30 June 2026\n- **Standard as in force on**: 1 January 2025");
		expect(section(report, "Result")!.at(-1)).toBe("By the data alone, without the assessors’ judgements: undecided");
	});

	it("says so where the ranges may be wider than the truth", () => {
		const twice = smallStandard({
			inputs: { "library.books": { type: "count", range: { atLeast: 0, atMost: 9 } } },
			rules: { "main.twice": { ">=": [{ "-": [read("library.books"), read("library.books")] }, 0] } },
		});
		const said = "The true result surely lies within the ranges above, which may be wider than need be.";
		const report = (facts: Facts) => renderReport(evaluate(twice, facts, { asOf }), { format: "markdown", locale: "en" });
		expect(report({})).toContain(said);
		expect(report({ "library.books": 3 })).not.toContain(said);
	});

	it("tells of others what they owe, apart", () => {
		const evaluation = evaluate(
			creationDuties,
			{ "naming.assessed": true, "naming.approved": false, "naming.named": true },
			{ asOf },
		);
		const others = section(renderReport(evaluation, { format: "markdown", locale: "en" }), "What others owe")!;
		expect(others.join("\n")).toContain("stands beside the result");
		expect(others.join("\n")).not.toContain("Residents’ committee");
	});

	it("says where the title stands, if it is told what happened to it", () => {
		const evaluation = evaluate(wuxi, {}, { asOf: "2010-05-01" });
		const titleEvents = [{ step: "assessment", day: "2010-03-10" }] as const;
		const told = section(renderReport(evaluation, { format: "markdown", locale: "en", titleEvents }), "The title")!;
		expect(told[0]).toMatch(/^2010-05-01: /);
	});

	it("has of a sheet its points and what passing takes", () => {
		const sheet = smallStandard({
			scoring: sheetScoring({ of: 10, rules: "points", pass: { score: 8 } }),
			inputs: { "library.books": "count", "hall.open": "boolean" },
			rules: {
				"main.books": {
					points: { full: 6, gain: [{ label: { zh: "书", en: "book" }, points: 1, each: read("library.books"), atMost: 6 }] },
				},
				"main.hall": { logic: read("hall.open"), points: { full: 4 } },
			},
		});
		const report = renderReport(evaluate(sheet, { "library.books": 4, "hall.open": true }, { asOf }), {
			format: "markdown",
			locale: "en",
		});
		expect(section(report, "By dimension")!.find((line) => line.startsWith("| The whole"))).toBe(
			"| The whole | ✓ pass  | 8     | 10         | 8      |",
		);
		expect(section(report, "Rule by rule")!.at(-2)).toMatch(/^\| 1 +\| main\.books \| points lost \| .*4 of 6/);
	});

	it("tells the place of one among others", () => {
		const { communities } = evaluateCohort(
			standard,
			[
				{ community: "east", facts },
				{ community: "west", facts: { ...facts, "library.books": 5000, "hall.open": true } },
			],
			{ asOf },
		);
		expect(renderReport(communities[0]!, { format: "markdown", locale: "en" })).toContain("- **Rank**: 2");
	});

	it("is a document of its own in HTML, with both languages marked", () => {
		const html = renderReport(evaluate(standard, facts, { asOf }), { locale: "both" });
		expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
		expect(html).toMatch(/<title>A small standard评估报告 \/ Report – A small standard<\/title>/);
		expect(html).toContain('<span lang="en">What fails, and what would mend it</span>');
		expect(html).not.toMatch(/ src=|<script|<link|url\((?!#)|@import/);
		expect(renderReport(evaluate(standard, facts, { asOf }))).toContain("<h2>总的结果</h2>");
	});

	it.each(["zh", "en", "both"] as const)("has hostile words as text in %s", (locale) => {
		const given = {
			"books.own": 3,
			"hall.open": true,
			"survey.satisfied": { count: 40, of: 80 },
			"fund.name": "<script>alert(0)</script>",
		};
		const evaluation = evaluate(hostileStandard, given, { asOf });
		const options = {
			locale,
			community: { name: hostile("name"), place: hostile("place") },
			titleEvents: [],
			target: "pass",
		} as const;
		const html = renderReport(evaluation, options);
		expect(html).not.toMatch(/<script|<img|<b |onclick="|href="javascript/i);
		const plain = renderReport(evaluation, { ...options, format: "markdown" });
		expect(plain).not.toMatch(/(?<!\\)<script|(?<!\\)<img|(?<!\\)\[d\]\(javascript/);
	});
});
