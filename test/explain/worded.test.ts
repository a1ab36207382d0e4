/** A rule's own words for steps of its decision: wherever the step is told, and never with other figures than it has. */
import { describe, expect, it } from "vitest";
import { whyNot } from "../../src/advice/index.js";
import { versionChange } from "../../src/compare/version.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { Locale } from "../../src/model/text.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { found, issuesOf } from "../support/issues.js";
import { figure, type InputSketch, read, smallDocument, text } from "../support/standard.js";

const inputs: Readonly<Record<string, InputSketch>> = {
	"fair.days": "events",
	"school.open": "boolean",
	"school.kept": { type: "percent", zeroOf: "missing" },
	"school.books": "count",
};
const month = (value: number) => figure(value, { unit: "month", stricter: "neither" });
const covered = {
	parameters: { least: figure(4, { unit: "period" }), period: month(3), window: month(12) },
	appliesWhen: { ">": [read("school.kept.of"), 0] },
	logic: {
		and: [
			read("school.open"),
			{
				">=": [
					{ periodsCovered: [read("fair.days"), read("parameters.period"), read("parameters.window")] },
					read("parameters.least"),
				],
			},
		],
	},
};
const fairs = {
	zh: "最近 {window}每 {period}的集市：{found}；至少要有 {least}",
	en: "Fairs in {window}, by {period}: {found}; {least} are needed",
};
const words = {
	"logic.and[1]": fairs,
	"logic.and[0]": { zh: "学校还在办", en: "The school still runs" },
	"appliesWhen.>[0]": { zh: "收到的意见", en: "Opinions received" },
};
const documentOf = (rule: object) => smallDocument({ inputs, rules: { "main.rule": rule } });
const withWords = (own: object) => documentOf({ ...covered, words: own });
const standard = parseStandard(withWords(words));
const asOf = "2025-12-31";
const open = { "school.open": true, "school.kept": { count: 1, of: 2 } };
const quarters = (...months: number[]) => months.map((one) => ({ day: `2025-${String(one).padStart(2, "0")}-15` }));
const told = (facts: Facts, locale: Locale = "en") => explain(standard, facts, { asOf, locale }).rules["main.rule"]!;

describe("a comparison in the rule's own words", () => {
	it("says what was found, and then as ever by how much it is missed", () => {
		expect(told({ ...open, "fair.days": quarters(1, 2, 5) }).because).toEqual([
			"Fairs in 12 months, by 3 months: 2 periods; 4 periods are needed; short by 2 periods",
		]);
		expect(told({ ...open, "fair.days": quarters(1, 4, 7, 10) }, "zh").because).toContain(
			"最近 12 month每 3 month的集市：4 period；至少要有 4 period",
		);
	});

	it("says what is known of it where that does not settle it, and what would have to be otherwise", () => {
		const facts = { ...open, "fair.days": { list: quarters(1, 5), complete: false as const } };
		expect(told(facts).because).toEqual([
			"Fairs in 12 months, by 3 months: 2 to 4 periods; 4 periods are needed; that does not settle it",
		]);
		expect(whyNot(standard, facts, { asOf, rule: "main.rule", expected: "pass" }).otherwise[0]!.text.en).toBe(
			"Fairs in 12 months, by 3 months: 2 to 4 periods; 4 periods are needed",
		);
	});

	it("is no name: where it stands within another step, the logic names it", () => {
		const standard = parseStandard(
			smallDocument({
				inputs,
				rules: {
					"main.books": {
						words: { "logic.if[0]": text("{found} books, 100 wanted") },
						logic: { if: [{ ">=": [read("school.books"), 100] }, read("school.open"), { "!": read("school.open") }] },
					},
				},
			}),
		);
		const facts = { "school.books": 5, "school.open": true };
		const { because } = explain(standard, facts, { asOf: "2026-06-30", locale: "en" }).rules["main.books"]!;
		expect(because).toEqual(["Not met: if school.books is at least 100, school.open; otherwise it is not so that school.open"]);
	});

	it("stands in the tree", () => {
		const { tree } = told({ ...open, "fair.days": quarters(1) });
		expect(tree[1]!.children.map((child) => child.text)).toEqual([
			"The school still runs: yes",
			"Fairs in 12 months, by 3 months: 1 period; 4 periods are needed; short by 3 periods",
		]);
	});
});

describe("anything else in the rule's own words", () => {
	it("is called so in what was found, asked and joined", () => {
		expect(told({ ...open, "school.open": false, "fair.days": 9 }).because).toEqual(["Not met: The school still runs"]);
		expect(told({}).tree[0]!.text).toBe("Opinions received: not known; it applies only if there are any");
		expect(told({ ...open, "school.kept": { count: 0, of: 0 } }, "zh").tree[0]!.text).toBe("收到的意见：不清楚；有才适用");
	});

	it("does not change what other rules call it", () => {
		const rules = { "main.rule": { ...covered, words }, "main.other": read("school.open") };
		const both = explain(parseStandard(smallDocument({ inputs, rules })), { "school.open": false }, { asOf, locale: "en" });
		expect(both.rules["main.other"]!.because).toEqual(["Not met: school.open"]);
	});
});

describe("a gate in the rule's own words", () => {
	const gated = parseStandard(
		documentOf({
			appliesWhen: { ">=": [read("school.books"), read("parameters.least")] },
			logic: read("school.open"),
			parameters: { least: figure(10) },
			words: { appliesWhen: text("With {found} it counts as no library of {least}") },
		}),
	);
	it("says why the rule does not apply", () => {
		const { because, tree } = explain(gated, { "school.books": 3 }, { asOf, locale: "en" }).rules["main.rule"]!;
		expect(because).toEqual(["With 3 things it counts as no library of 10 things, so it does not apply"]);
		expect(tree[0]!.text).toBe("With 3 things it counts as no library of 10 things");
	});
});

describe("the words of a rule are refused", () => {
	const refused = (own: object, rule: object = covered) => issuesOf(() => parseStandard(documentOf({ ...rule, words: own })));
	const at = (path: string) => `main.rule.words.${path}`;

	it("that stand for no step, or one that only joins others", () => {
		expect(refused({ "logic.and[2]": fairs })).toEqual([`unknown-node rules.${at("logic.and[2]")}`]);
		expect(refused({ logic: text("Both") })).toEqual([`unknown-node rules.${at("logic")}`]);
		expect(refused({ "logic.and[1].>=[1]": text("The least") })).toHaveLength(1);
		const answer = { logic: { "===": [read("school.open"), true] } };
		expect(refused({ logic: text("Open: {found}") }, answer)).toHaveLength(1);
		const [problem] = checkStandard(documentOf({ ...covered, words: { "logic.and[3]": fairs } }));
		expect(problem!.message.en).toContain('the nearest known is "logic.and[');
	});

	it("that leave out a figure of the step, or what was found, in either language", () => {
		const without = { zh: fairs.zh.replace("{period}", "季"), en: fairs.en.replace("{found}", "some") };
		expect(refused({ "logic.and[1]": without })).toEqual([
			`figure-not-said rules.${at("logic.and[1].zh")}`,
			`figure-not-said rules.${at("logic.and[1].en")}`,
		]);
	});

	it("that say a figure which the step does not have", () => {
		expect(refused({ "appliesWhen.>[0]": text("Opinions of {window}") })).toEqual([
			`unknown-placeholder rules.${at("appliesWhen.>[0].zh")}`,
			`unknown-placeholder rules.${at("appliesWhen.>[0].en")}`,
		]);
		expect(refused({ "appliesWhen.>[0]": text("Opinions: {found}") })).toHaveLength(2);
	});

	it("that leave out a number which stands in the logic", () => {
		const plain = { logic: { ">=": [{ eventsWithin: [read("fair.days"), 18] }, 1] } };
		expect(refused({ "logic.>=[0]": text("Fairs") }, plain)).toHaveLength(2);
		const said = documentOf({ ...plain, words: { "logic.>=[0]": text("Fairs of 18 months") } });
		expect(checkStandard(said)).toEqual([]);
	});

	it("not where they say all that the step does: in a part, and where some are exempt", () => {
		const parts = [{ id: "books", logic: { ">=": [read("school.books"), read("parameters.least")] } }];
		const listing = { parameters: { least: figure(10) }, parts, exempt: { when: read("school.open"), because: text("open") } };
		const own = { "parts.books.logic": text("Books: {found} of {least}") };
		const parsed = documentOf({ ...listing, words: own });
		expect(found(checkStandard(parsed)).filter((one) => one.includes("words"))).toEqual([]);
	});
});

it("a change of such words alone is a change of words", () => {
	const other = parseStandard(withWords({ ...words, "logic.and[0]": text("The school is kept up") }));
	expect(versionChange(standard, other, { asOf }).level).toBe("patch");
});
