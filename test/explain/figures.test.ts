/** How figures with dates and by kind are said. */
import { describe, expect, it } from "vitest";
import { explain, type RuleExplanation } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { Locale } from "../../src/model/text.js";
import { renderExplanation } from "../../src/render/explanation.js";
import { figure, read, smallStandard } from "../support/standard.js";

const label = (zh: string, en: string) => ({ label: { zh, en } });
const minimum = { zh: "不少于 {minimum}", en: "at least {minimum}" };
const atMost = { zh: "不超过 {most}", en: "at most {most}" };
const source = (clause: string) => ({ document: "revision", clause });
const standard = smallStandard({
	units: {
		volume: { zh: "册", en: { one: "volume", other: "volumes" } },
		m2: { zh: "m²", en: { one: "m²", other: "m²" } },
		household: { zh: "户", en: { one: "household", other: "households" } },
		case: { zh: "起", en: { one: "case", other: "cases" } },
		percent: { zh: "%", en: { one: "%", other: "%" }, joined: true },
	},
	sources: { text: { title: { zh: "办法", en: "The Measures" } }, revision: { title: { zh: "修订通知", en: "The Revision" } } },
	inputs: {
		"library.books": { type: "count", unit: "volume", ...label("藏书", "Books") },
		"hall.area": { type: "quantity", unit: "m2", ...label("活动室面积", "Area of the hall") },
		"hall.opened": { type: "day", ...label("启用日期", "Opened on") },
		"incidents.cases": { type: "count", unit: "case", ...label("案件", "Incidents") },
		"population.households": { type: "count", unit: "household", ...label("户数", "Households") },
		"waste.bagged": { type: "percent", counted: "household", zeroOf: "missing", ...label("袋装率", "Bagged waste") },
		"community.kind": {
			type: "choice",
			options: [
				{ id: "urban", label: { zh: "城市", en: "urban" } },
				{ id: "rural", label: { zh: "农村", en: "rural" } },
			],
			...label("社区类型", "Kind of community"),
		},
	},
	rules: {
		"main.books": {
			requirement: minimum,
			logic: { ">=": [read("library.books"), read("parameters.minimum")] },
			parameters: {
				minimum: figure(
					{
						values: [
							{ value: 3000 },
							{
								from: "2026-01-01",
								value: 5000,
								source: source("2"),
								reason: { zh: "藏书普遍增加", en: "Libraries have grown" },
							},
							{ from: "2027-01-01", until: "2027-12-31", value: 6000 },
							{ from: "2028-01-01", table: { by: "community.kind", values: { urban: 7000, rural: 4000 } } },
							{ from: "2029-01-01", value: 1 },
						],
					},
					{ unit: "volume" },
				),
			},
		},
		"main.hall": {
			requirement: minimum,
			logic: { ">=": [read("hall.area"), read("parameters.minimum")] },
			parameters: { minimum: figure({ table: { by: "community.kind", values: { urban: 50, rural: 90 } } }, { unit: "m2" }) },
		},
		"main.size": {
			requirement: minimum,
			logic: { ">=": [read("library.books"), read("parameters.minimum")] },
			parameters: {
				minimum: figure(
					{
						table: {
							by: "population.households",
							bands: [
								{ atMost: 999, value: 10 },
								{ atLeast: 1000, lessThan: 3000, value: 20 },
								{ atLeast: 3000, value: 30 },
							],
						},
					},
					{ unit: "volume" },
				),
			},
		},
		"main.own": {
			requirement: minimum,
			logic: { ">=": [read("population.households"), read("parameters.minimum")] },
			parameters: {
				minimum: figure(
					{
						table: {
							by: "population.households",
							bands: [
								{ lessThan: 5, value: 1 },
								{ atLeast: 5, value: 6 },
							],
						},
					},
					{ unit: "household" },
				),
			},
		},
		"main.incidents": {
			requirement: atMost,
			logic: { "<=": [read("incidents.cases"), read("parameters.most")] },
			parameters: { most: figure({ table: { by: "community.kind", values: { urban: 2, rural: 0 } } }, { unit: "case" }) },
		},
		"main.waste": {
			requirement: minimum,
			logic: { ">=": [read("waste.bagged"), read("parameters.minimum")] },
			parameters: { minimum: figure({ table: { by: "community.kind", values: { urban: 95, rural: 80 } } }, { unit: "percent" }) },
		},
		"main.opened": {
			requirement: { zh: "不晚于 {latest}", en: "no later than {latest}" },
			logic: { "<=": [read("hall.opened"), read("parameters.latest")] },
			parameters: {
				latest: figure(
					{ table: { by: "community.kind", values: { urban: "2010-01-01", rural: "2015-01-01" } } },
					{ unit: "day" },
				),
			},
		},
		"main.unnamed": {
			requirement: { zh: "藏书充足", en: "enough books" },
			logic: { ">=": [read("library.books"), read("parameters.minimum")] },
			parameters: {
				minimum: figure({ values: [{ value: 1 }, { from: "2026-01-01", value: 2 }] }, { unit: "volume", source: source("3") }),
			},
		},
		"late.new": { logic: { ">=": [read("library.books"), 1] }, inForce: { from: "2026-01-01" } },
	},
});
const asOf = "2025-12-31";
const ruleOf = (rule: string, facts: Facts, edition = asOf, locale: Locale = "en"): RuleExplanation =>
	explain(standard, facts, { asOf, edition, locale }).rules[`main.${rule}`]!;
const both = (rule: string, facts: Facts, edition?: string) =>
	(["en", "zh"] as const).map((locale) => ruleOf(rule, facts, edition, locale));

describe("a figure with dates", () => {
	const requirement = (edition: string) => both("books", { "library.books": 4000 }, edition).map((rule) => rule.requirement);

	it("that holds from the beginning is said alone", () => {
		expect(requirement("2025-12-31")).toEqual(["at least 3,000 volumes", "不少于 3,000 册"]);
	});
	it("says since when it holds and what it was before", () => {
		expect(requirement("2026-01-01")).toEqual([
			"at least 5,000 volumes (since 1 January 2026; before: 3,000 volumes)",
			"不少于 5,000 册（2026年1月1日起；此前为 3,000 册）",
		]);
	});
	it("says until when it holds, if that is said of it", () => {
		expect(requirement("2027-06-30")).toEqual([
			"at least 6,000 volumes (since 1 January 2027; until 31 December 2027; before: 5,000 volumes)",
			"不少于 6,000 册（2027年1月1日起；2027年12月31日止；此前为 5,000 册）",
		]);
	});
	it("by kind since then, and before", () => {
		expect(requirement("2028-06-30")).toEqual([
			"at least 7,000 volumes (urban) or 4,000 volumes (rural) (since 1 January 2028; before: 6,000 volumes)",
			"不少于 7,000 册（城市）或 4,000 册（农村）（2028年1月1日起；此前为 6,000 册）",
		]);
		expect(requirement("2029-06-30")).toEqual([
			"at least 1 volume (since 1 January 2029; before: 7,000 volumes (urban) or 4,000 volumes (rural))",
			"不少于 1 册（2029年1月1日起；此前为 7,000 册（城市）或 4,000 册（农村））",
		]);
	});
	it("is data too, with its source and the reason", () => {
		expect(ruleOf("books", {}, "2025-12-31").figures).toEqual([{ name: "minimum", value: "3,000 volumes" }]);
		expect(ruleOf("books", {}, "2026-06-30").figures).toEqual([
			{
				name: "minimum",
				value: "5,000 volumes",
				since: "1 January 2026",
				before: "3,000 volumes",
				citation: "The Revision, clause 2",
				reason: "Libraries have grown",
			},
		]);
		expect(ruleOf("books", {}, "2027-06-30").figures![0]).toMatchObject({ until: "31 December 2027", before: "5,000 volumes" });
		expect(ruleOf("hall", {}).figures).toBeUndefined();
	});
	it("is the one that decides", () => {
		const [english, chinese] = both("books", { "library.books": 4000 }, "2026-01-01");
		expect(english!.because).toEqual(["Books: 4,000 volumes; at least 5,000 is required; short by 1,000 volumes"]);
		expect(chinese!.because).toEqual(["藏书：4,000 册；要求不少于 5,000 册；还差 1,000 册"]);
	});
});

describe("a figure by kind", () => {
	it("is said with the kind where that is known", () => {
		const [english, chinese] = both("hall", { "community.kind": "urban", "hall.area": 49.5 });
		expect(english!.requirement).toBe("at least 50 m² (urban)");
		expect(chinese!.requirement).toBe("不少于 50 m²（城市）");
		expect(english!.because).toEqual(["Area of the hall: 49.5 m²; at least 50 m² (urban) is required; short by 0.5 m²"]);
		expect(chinese!.because).toEqual(["活动室面积：49.5 m²；要求不少于 50 m²（城市）；还差 0.5 m²"]);
	});
	it("is said with every kind where none is known", () => {
		const [english, chinese] = both("hall", { "hall.area": 60 });
		expect(english!.requirement).toBe("at least 50 m² (urban) or 90 m² (rural)");
		expect(chinese!.requirement).toBe("不少于 50 m²（城市）或 90 m²（农村）");
		expect(english!.because).toEqual([
			"Area of the hall: 60 m²; at least 50 m² (urban) or 90 m² (rural) is required; that does not settle it",
			"No data: Kind of community",
		]);
		expect(chinese!.because).toEqual([
			"活动室面积：60 m²；要求不少于 50 m²（城市）或 90 m²（农村）；还不能判定",
			"还缺数据：社区类型",
		]);
		expect(english!.questions.map(({ input }) => input)).toEqual(["community.kind"]);
	});
	it("is missed by what lacks to either", () => {
		expect(ruleOf("hall", { "hall.area": 40 }).because).toEqual([
			"Area of the hall: 40 m²; at least 50 m² (urban) or 90 m² (rural) is required; short by 10 to 50 m²",
		]);
	});
	it("of nothing is said as nothing, where that is certain", () => {
		expect(both("incidents", { "community.kind": "rural", "incidents.cases": 1 }).map(({ requirement }) => requirement)).toEqual([
			"0 cases (rural)",
			"为 0 起（农村）",
		]);
		expect(both("incidents", {}).map(({ requirement }) => requirement)).toEqual([
			"at most 2 cases (urban) or 0 cases (rural)",
			"不超过 2 起（城市）或 0 起（农村）",
		]);
	});
	it("of percentages is high or low", () => {
		expect(ruleOf("waste", { "waste.bagged": 79, "community.kind": "rural" }, asOf, "zh").because).toEqual([
			"袋装率：79%；要求不低于 80%（农村）；还差 1 个百分点",
		]);
	});
	it("of days is early or late", () => {
		const [english, chinese] = both("opened", { "hall.opened": "2012-03-04", "community.kind": "urban" });
		expect(english!.because).toEqual(["Opened on: 4 March 2012; 1 January 2010 (urban) at the latest is required"]);
		expect(chinese!.because).toEqual(["启用日期：2012年3月4日；要求不晚于 2010年1月1日（城市）"]);
		expect(english!.requirement).toBe("no later than 1 January 2010 (urban)");
	});
	it("lists the kind among the facts that it reads", () => {
		expect(
			ruleOf("hall", { "community.kind": "urban", "hall.area": 60 }).facts.map(({ input, value }) => [input, value]),
		).toEqual([
			["hall.area", "60 m²"],
			["community.kind", "urban"],
		]);
	});
});

describe("a figure by size", () => {
	const requirement = (households: Facts[string]) =>
		both("size", { "population.households": households }).map((rule) => rule.requirement);

	it("is said with its band", () => {
		expect(requirement(999)).toEqual(["at least 10 volumes (at most 999 households)", "不少于 10 册（至多 999 户）"]);
		expect(requirement(1000)).toEqual([
			"at least 20 volumes (at least 1,000 and less than 3,000 households)",
			"不少于 20 册（至少 1,000、不到 3,000 户）",
		]);
		expect(requirement(3000)).toEqual(["at least 30 volumes (at least 3,000 households)", "不少于 30 册（至少 3,000 户）"]);
	});
	it("is said with the bands that are possible", () => {
		expect(requirement({ atLeast: 2000 })).toEqual([
			"at least 20 volumes (at least 1,000 and less than 3,000 households) or 30 volumes (at least 3,000 households)",
			"不少于 20 册（至少 1,000、不到 3,000 户）或 30 册（至少 3,000 户）",
		]);
		expect(requirement(null)[1]).toBe("不少于 10 册（至多 999 户）、20 册（至少 1,000、不到 3,000 户）或 30 册（至少 3,000 户）");
	});
	it("in its own unit is said with what it is the size of", () => {
		expect(ruleOf("own", { "population.households": 3 }).requirement).toBe(
			"at least 1 household (Households: less than 5 households)",
		);
	});
});

describe("an explanation", () => {
	const of = (edition: string, locale: Locale = "en") => explain(standard, {}, { asOf, edition, locale });

	it("says which day's edition was applied if that is not the assessment day", () => {
		expect(of(asOf)).not.toHaveProperty("edition");
		expect([of("2026-01-01").edition, of("2026-01-01", "zh").edition]).toEqual(["1 January 2026", "2026年1月1日"]);
		expect(renderExplanation(of("2026-01-01"))).toContain(
			"Assessment day: 31 December 2025\nStandard as in force on: 1 January 2026\n",
		);
		expect(renderExplanation(of("2026-01-01", "zh"), { format: "markdown" })).toContain("采用标准的日期：2026年1月1日");
		expect(renderExplanation(of(asOf))).not.toContain("in force on");
	});
	it("says of a dimension without rules that none is in force", () => {
		const late = (edition: string, locale?: Locale) => of(edition, locale).dimensions.find(({ id }) => id === "late")!;
		expect(late("2025-12-31")).toMatchObject({ outcome: "not-applicable", summary: "No rule is in force" });
		expect(late("2025-12-31", "zh").summary).toBe("没有生效的条目");
		expect(late("2026-01-01").outcome).toBe("unknown");
		expect(of("2025-12-31").rules).not.toHaveProperty("late.new");
	});
	it("notes where a dated figure stands, and its days where the requirement does not name it", () => {
		const lines = renderExplanation(of("2026-06-30"), { rules: ["main.books", "main.unnamed"] }).split("\n");
		expect(lines).toContain("  Figure: 5,000 volumes (The Revision, clause 2; Libraries have grown)");
		expect(lines).toContain("  Figure: 2 volumes (since 1 January 2026; before: 1 volume; The Revision, clause 3)");
	});
});
