/** What pages of rules say of what the shipped standards don't have. */
import { describe, expect, it } from "vitest";
import type { Standard } from "../../../src/model/standard.js";
import { bookOf } from "../../../src/render/book/index.js";
import { figure, read, sheetScoring, smallStandard, text } from "../../support/standard.js";
import { edition, markdownPage, pagesOf } from "./pages.js";

const said = (zh: string, en: string) => ({ zh, en });

/** A section of a page by its heading, without it. */
function sectionOf(standard: Standard, id: string, heading: string, languages: "zh" | "en" = "en"): string {
	const page = pagesOf(bookOf(standard, { languages, edition })).find((one) => one.id === id)!;
	const sections = markdownPage(page, languages).split(/^## /m);
	const found = sections.find((one) => one.startsWith(`${heading}\n`));
	return found === undefined ? "" : found.slice(heading.length).trim();
}

const kind = {
	type: "choice",
	label: said("社区类型", "Kind of community"),
	options: [
		{ id: "urban", label: said("城市社区", "urban") },
		{ id: "rural", label: said("农村社区", "rural") },
	],
};

describe("the figures of a rule", () => {
	it("are told with their dates, and by the kind and the size of a community", () => {
		const standard = smallStandard({
			inputs: {
				"community.kind": kind,
				"population.households": { type: "count", label: said("户数", "Households"), range: { atLeast: 1 } },
				"books.own": { type: "count", label: said("藏书", "Books") },
				"green.share": {
					type: "quantity",
					unit: "percent",
					label: said("绿化率", "Green cover"),
					range: { atLeast: 0, atMost: 100 },
				},
				"guards.all": { type: "count", unit: "person", label: said("保安", "Guards") },
			},
			rules: {
				"main.books": {
					parameters: {
						least: figure({
							values: [{ value: 5000 }, { from: "2026-01-01", value: 6000, reason: said("藏书普遍增加", "Holdings have grown") }],
						}),
					},
					logic: { ">=": [read("books.own"), read("parameters.least")] },
				},
				"main.green": {
					parameters: {
						least: figure({ table: { by: "community.kind", values: { urban: 35, rural: 25 } } }, { unit: "percent" }),
					},
					logic: { ">=": [read("green.share"), read("parameters.least")] },
				},
				"main.guards": {
					parameters: {
						least: figure(
							{
								table: {
									by: "population.households",
									bands: [
										{ lessThan: 1000, value: 2 },
										{ atLeast: 1000, value: 5 },
									],
								},
							},
							{ unit: "person", basis: "reading" },
						),
					},
					logic: { ">=": [read("guards.all"), read("parameters.least")] },
				},
			},
		});
		expect(sectionOf(standard, "rules/main.books", "Requirement")).toMatchInlineSnapshot(`
			"required 6,000 things

			| Figure  | Value        | For                    | Stricter  | Where it stands                                 |
			| ------- | ------------ | ---------------------- | --------- | ----------------------------------------------- |
			| \`least\` | 5,000 things | until 31 December 2025 | if higher | The text, clause 1                              |
			| \`least\` | 6,000 things | since 1 January 2026   | if higher | The text, clause 1; reason: Holdings have grown |"
		`);
		expect(sectionOf(standard, "rules/main.green", "要求", "zh")).toMatchInlineSnapshot(`
			"required 35 %（城市社区）或 25 %（农村社区）

			| 数值      | 取值   | 适用于  | 怎样更严 | 出处              |
			| ------- | ---- | ---- | ---- | --------------- |
			| \`least\` | 35 % | 城市社区 | 越高越严 | 《The text》第 1 条 |
			| \`least\` | 25 % | 农村社区 | 越高越严 | 《The text》第 1 条 |"
		`);
		expect(sectionOf(standard, "rules/main.guards", "Requirement")).toMatchInlineSnapshot(`
			"required 2 people (less than 1,000 things) or 5 people (at least 1,000 things)

			| Figure  | Value      | For                                | Stricter  | Where it stands                                 |
			| ------- | ---------- | ---------------------------------- | --------- | ----------------------------------------------- |
			| \`least\` | 2 people ※ | Households: less than 1,000 things | if higher | a reading: the source does not give this figure |
			| \`least\` | 5 people ※ | Households: at least 1,000 things  | if higher | a reading: the source does not give this figure |"
		`);
		expect(sectionOf(standard, "rules/main.guards", "What it takes to pass")).toMatchInlineSnapshot(`
			"- Guards: at least 2 people (less than 1,000 things) or 5 people (at least 1,000 things)

			The rule as JSON Logic

			\`\`\`json
			{
			  "logic": {
			    ">=": [
			      {
			        "var": "guards.all"
			      },
			      {
			        "var": "parameters.least"
			      }
			    ]
			  }
			}
			\`\`\`"
		`);
		expect(sectionOf(standard, "index", "History")).toMatchInlineSnapshot(`
			"| From           | What changes                                                    |
			| -------------- | --------------------------------------------------------------- |
			| 1 January 2026 | [1 main.books](rules/main.books.md) 5,000 things → 6,000 things |

			※ Added or settled by this package and not found in the source: how the source is read, figures that come from reading it, a score of the package’s own."
		`);
		expect(sectionOf(standard, "index", "历次改动", "zh")).toMatchInlineSnapshot(`
			"| 起始日       | 改动                                                            |
			| --------- | ------------------------------------------------------------- |
			| 2026年1月1日 | [1 main.books](rules/main.books.md) 5,000 thing → 6,000 thing |

			※ 由本软件包所加或所定，原文没有：对原文的读法、读出来的数值、自定的计分办法。"
		`);
	});
});

describe("what it takes to pass", () => {
	const standard = smallStandard({
		inputs: {
			"hall.open": { type: "boolean", label: said("活动室开放", "The hall is open") },
			"hall.warm": { type: "boolean", label: said("活动室有暖气", "The hall is heated") },
			"hall.closed": { type: "boolean", label: said("活动室停用", "The hall is closed for good") },
			"hall.size": { type: "quantity", label: said("面积", "Floor area") },
			"hall.opened": { type: "day", label: said("启用日", "Day of opening") },
			"fire.cases": { type: "count", label: said("火灾", "Fires") },
			"community.kind": kind,
		},
		rules: {
			"main.both": {
				and: [
					read("hall.open"),
					{ "!": read("hall.closed") },
					{ or: [read("hall.warm"), { "===": [read("community.kind"), "urban"] }] },
				],
			},
			"main.some": { ">=": [{ howMany: [read("hall.open"), read("hall.warm"), { "===": [read("fire.cases"), 0] }] }, 2] },
			"main.between": {
				parameters: { least: figure(100, { unit: "m2" }), most: figure(200, { unit: "m2", stricter: "lower" }) },
				logic: { "<=": [read("parameters.least"), read("hall.size"), read("parameters.most")] },
			},
			"main.day": {
				parameters: { since: figure("2020-01-01", { stricter: "lower" }) },
				logic: { "<=": [read("hall.opened"), read("parameters.since")] },
			},
			"main.none": {
				parameters: { most: figure(0, { stricter: "lower" }) },
				logic: { "<=": [read("fire.cases"), read("parameters.most")] },
			},
			"main.choice": {
				if: [{ "===": [read("community.kind"), "urban"] }, { ">=": [read("hall.size"), 100] }, read("hall.open")],
			},
			"main.exempt": {
				exempt: { when: read("hall.warm"), because: said("有暖气的不考", "Heated halls are exempt") },
				logic: { ">=": [read("hall.size"), 50] },
			},
		},
	});

	it.each(["both", "some", "between", "day", "none", "choice", "exempt"])("is said of %s", async (name) => {
		const [en, zh] = [
			sectionOf(standard, `rules/main.${name}`, "What it takes to pass"),
			sectionOf(standard, `rules/main.${name}`, "怎样算达标", "zh"),
		].map((section) => section.split("\n\nThe rule as JSON")[0]!.split("\n\n规则的 JSON")[0]!);
		await expect(`${en}\n\n${zh}\n`).toMatchFileSnapshot(`golden/asked.${name}.md`);
	});

	it("leaves to the exemption what exempts", () => {
		expect(sectionOf(standard, "rules/main.exempt", "Exemption").split("\n\nThe rule as JSON")[0]).toMatchInlineSnapshot(`
			"Heated halls are exempt

			- The hall is heated: yes"
		`);
	});
});

describe("the points of a rule", () => {
	it("are told line by line, with groups, conditions and limits", () => {
		const standard = smallStandard({
			scoring: sheetScoring({ of: 20, pass: { score: 12 }, notApplicable: "full" }),
			inputs: {
				"events.held": { type: "events", label: said("活动", "Events") },
				"honours.won": { type: "count", label: said("荣誉", "Honours") },
				"hall.open": { type: "boolean", label: said("活动室开放", "The hall is open") },
				"score.given": {
					type: "quantity",
					unit: "point",
					label: said("考评组打分", "Marks of the assessors"),
					range: { atLeast: 0, atMost: 5 },
					judgement: true,
				},
			},
			rules: {
				"main.lines": {
					points: {
						full: 20,
						start: 5,
						gain: [
							{
								label: said("活动与荣誉", "Events and honours"),
								highestOf: [
									{ points: 2, each: { eventsWithin: [read("events.held"), 12] }, eachAtMost: 3, when: read("hall.open") },
									{ points: 5, each: read("honours.won"), atMost: 10 },
								],
								atMost: 12,
							},
							{ points: 3, when: read("hall.open") },
							{ points: 1, each: read("score.given") },
						],
						lose: [{ points: 1, perStep: { value: read("honours.won"), below: 3, step: 1, of: "value", rounding: "floor" } }],
					},
				},
			},
		});
		expect(sectionOf(standard, "rules/main.lines", "Points").split("\n\nThe rule as JSON")[0]).toMatchInlineSnapshot(`
			"The full points are 20. Counting starts from 5. The rule passes from 20 on.

			- Events and honours: at most 12

			  - Events in the last 12 months: if “The hall is open: yes”; gained, 2 for each thing; counted at most 3 times
			  - Honours: gained, 5 for each thing; at most 10

			- if “The hall is open: yes”: 3 gained

			- Marks of the assessors: gained, as marked

			- Honours: lost, 1 for each 1 thing below 3 things; a step that is only begun does not count"
		`);
		expect(sectionOf(standard, "rules/main.lines", "算分", "zh").split("\n\n规则的 JSON")[0]).toMatchInlineSnapshot(`
			"本条满分 20 分。从 5 分算起。得到 20 分即为达标。

			- 活动与荣誉：以 12 分为限

			  - 最近 12 个月内活动：满足“活动室开放：是”时；得分，每thing 2 分；最多计 3 次
			  - 荣誉：得分，每thing 5 分；以 10 分为限

			- 满足“活动室开放：是”时：得 3 分

			- 考评组打分：得分，按所打的分计

			- 荣誉：扣分，比 3 thing每低 1 thing，计 1 分；不足一级不计"
		`);
		expect(sectionOf(standard, "index", "Scoring and passing")).toMatchInlineSnapshot(`
			"Points and scoring are those of the source.

			- The full score is 20
			- Each rule counts by its own points
			- A rule that does not apply has full points

			### What it takes to pass

			All of these are required:

			- a total of at least 12"
		`);
	});
});

describe("the dictionary", () => {
	it("tells answers, samples, parts, steps, judgements and what a cohort makes", async () => {
		const standard = smallStandard({
			inputs: {
				"people.all": { type: "count", unit: "person", label: said("居民", "Residents") },
				"people.old": {
					type: "count",
					unit: "person",
					within: "people.all",
					label: said("老人", "The elderly"),
					reason: "required",
					judgement: true,
				},
				"survey.good": {
					type: "percent",
					counted: "person",
					zeroOf: "missing",
					minimumSample: 50,
					answers: [
						{ id: "good", label: said("满意", "satisfied"), counts: true },
						{ id: "bad", label: said("不满意", "not satisfied") },
					],
					label: said("满意率", "Satisfaction"),
				},
				"hall.size": { type: "quantity", label: said("面积", "Floor area") },
				"hall.place": {
					type: "count",
					changes: "never",
					label: said("面积名次", "Place by floor area"),
					fromCohort: { value: read("hall.size"), gives: "rank", better: "higher" },
				},
			},
			rules: {
				"main.old": { ">=": [read("people.old"), 1] },
				"main.good": { ">=": [read("survey.good"), 90] },
				"main.place": { "<=": [read("hall.place"), 2] },
			},
		});
		const page = pagesOf(bookOf(standard, { languages: "en", edition })).find(({ id }) => id === "dictionary")!;
		await expect(markdownPage(page, "en")).toMatchFileSnapshot("golden/small.dictionary.en.md");
		const questionnaire = pagesOf(bookOf(standard, { languages: "zh", edition })).find(({ id }) => id === "questionnaire")!;
		await expect(markdownPage(questionnaire, "zh")).toMatchFileSnapshot("golden/small.questionnaire.zh.md");
	});
});

describe("a book", () => {
	it("leaves out what a standard without examples and evidence does not have", () => {
		const standard = smallStandard({ inputs: { "hall.open": "boolean" }, rules: { "main.hall": read("hall.open") } });
		expect(sectionOf(standard, "rules/main.hall", "Examples")).toBe("");
		expect(sectionOf(standard, "rules/main.hall", "In variants")).toBe("");
		const pages = pagesOf(bookOf(standard, { languages: "en", edition }));
		expect(markdownPage(pages.find(({ id }) => id === "evidence")!, "en")).toContain("None of the data names any evidence.");
		expect(pages.map(({ id }) => id)).not.toContain("variants");
	});

	it("says once what is alike in both languages", () => {
		const standard = smallStandard({
			title: text("alike"),
			inputs: { "hall.open": "boolean" },
			rules: { "main.hall": read("hall.open") },
		});
		const page = pagesOf(bookOf(standard, { languages: "both", edition })).find(({ id }) => id === "rules/main.hall")!;
		expect(markdownPage(page, "both")).toContain("\nrequired\n");
	});

	it("gives a value that both languages write alike once", () => {
		const standard = smallStandard({
			inputs: { "hall.size": "quantity" },
			rules: { "main.hall": { ">=": [read("hall.size"), 50] } },
		});
		const page = pagesOf(bookOf(standard, { languages: "both", edition })).find(({ id }) => id === "rules/main.hall")!;
		const told = markdownPage(page, "both");
		expect(told).toContain("| 50 m²：✓ 达标 / pass ");
		expect(told).not.toContain("50 m²: ");
	});
});

describe("the editions of a standard", () => {
	it("call the kinds of communities by their labels", () => {
		const standard = smallStandard({
			inputs: {
				"community.kind": kind,
				"books.own": { type: "count", label: said("藏书", "Books") },
			},
			rules: {
				"main.books": {
					parameters: {
						least: figure({
							values: [
								{ table: { by: "community.kind", values: { urban: 5000, rural: 2000 } } },
								{
									from: "2020-01-01",
									table: { by: "community.kind", values: { urban: 6000, rural: 2000 } },
									reason: said("城市藏书增加", "Urban holdings have grown"),
								},
							],
						}),
					},
					logic: { ">=": [read("books.own"), read("parameters.least")] },
				},
			},
		});
		const overview = (languages: "zh" | "en") => {
			const book = bookOf(standard, { languages, edition });
			return markdownPage(pagesOf(book).find(({ id }) => id === "index")!, languages);
		};
		expect(overview("zh")).toMatch(/城市社区：5,000.*农村社区：2,000.* → 城市社区：6,000/);
		expect(overview("en")).toMatch(/urban: 5,000.*rural: 2,000.* → urban: 6,000/);
	});
});
