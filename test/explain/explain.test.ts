import { describe, expect, it, test } from "vitest";
import { explain, type RuleExplanation } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { Locale } from "../../src/model/text.js";
import { parseFacts } from "../../src/parse/facts.js";
import { figure, type InputSketch, read, type StandardSketch, smallStandard } from "../support/standard.js";
import { communityFile, wuxi } from "../support/wuxi.js";

const asOf = "2025-12-31";

const unit = (zh: string, one: string, other = `${one}s`) => ({ zh, en: { one, other } });

const units = {
	thing: unit("件", "thing"),
	person: unit("人", "person", "people"),
	m2: unit("m²", "m²", "m²"),
	percent: { ...unit("%", "%", "%"), joined: true },
	month: unit("个月", "month"),
	period: unit("期", "period"),
	kind: unit("种", "kind"),
	item: unit("项", "item"),
	days: unit("天", "day"),
};

interface Sketch extends Pick<StandardSketch, "inputs" | "measures"> {
	readonly rule: unknown;
}

/** The one rule of a small standard, explained. */
function explained(sketch: Sketch, facts: Facts, locale: Locale = "en"): RuleExplanation {
	const { rule, ...more } = sketch;
	const standard = smallStandard({ ...more, units, rules: { "main.rule": rule } });
	return explain(standard, facts, { asOf, locale }).rules["main.rule"]!;
}

function because(inputs: Record<string, InputSketch>, rule: unknown, facts: Facts, locale?: Locale): readonly string[] {
	return explained({ inputs, rule }, facts, locale).because;
}

const books = { "library.books": "count" };
const atLeast100 = { ">=": [read("library.books"), 100] };

describe("a comparison", () => {
	test.each<[string, unknown, number, string, string]>([
		[
			"at least, met",
			{ ">=": [read("library.books"), 100] },
			100,
			"100 things; at least 100 is required",
			"100 件；要求不少于 100 件",
		],
		[
			"at least, missed",
			{ ">=": [read("library.books"), 100] },
			99,
			"99 things; at least 100 is required; short by 1 thing",
			"99 件；要求不少于 100 件；还差 1 件",
		],
		[
			"at least, the figure first",
			{ "<=": [100, read("library.books")] },
			99,
			"99 things; at least 100 is required; short by 1 thing",
			"99 件；要求不少于 100 件；还差 1 件",
		],
		[
			"more than, on the figure",
			{ ">": [read("library.books"), 100] },
			100,
			"100 things; more than 100 is required; short by 1 thing",
			"100 件；要求多于 100 件；还差 1 件",
		],
		[
			"more than, the figure first",
			{ "<": [100, read("library.books")] },
			98,
			"98 things; more than 100 is required; short by 3 things",
			"98 件；要求多于 100 件；还差 3 件",
		],
		[
			"at most, missed",
			{ "<=": [read("library.books"), 3] },
			5,
			"5 things; at most 3 is required; over by 2 things",
			"5 件；要求不超过 3 件；超出 2 件",
		],
		[
			"at most, the figure first",
			{ ">=": [3, read("library.books")] },
			5,
			"5 things; at most 3 is required; over by 2 things",
			"5 件；要求不超过 3 件；超出 2 件",
		],
		[
			"less than, on the figure",
			{ "<": [read("library.books"), 3] },
			3,
			"3 things; less than 3 is required; over by 1 thing",
			"3 件；要求少于 3 件；超出 1 件",
		],
		[
			"less than, the figure first",
			{ ">": [3, read("library.books")] },
			4,
			"4 things; less than 3 is required; over by 2 things",
			"4 件；要求少于 3 件；超出 2 件",
		],
		[
			"exactly",
			{ "===": [read("library.books"), 3] },
			5,
			"5 things; exactly 3 is required; over by 2 things",
			"5 件；要求为 3 件；超出 2 件",
		],
		["anything but", { "!==": [read("library.books"), 3] }, 3, "3 things; anything but 3 is required", "3 件；要求不为 3 件"],
		[
			"between two figures, below",
			{ "<=": [3, read("library.books"), 8] },
			1,
			"1 thing; 3 to 8 things, both included, is required; short by 2 things",
			"1 件；要求在 3 件 至 8 件 之间（含两端）；还差 2 件",
		],
		[
			"between two figures, above",
			{ "<": [3, read("library.books"), 8] },
			8,
			"8 things; more than 3 and less than 8 things is required; over by 1 thing",
			"8 件；要求多于 3 件、少于 8 件；超出 1 件",
		],
	])("%s", (_, rule, value, en, zh) => {
		const facts = { "library.books": value };
		expect(because(books, rule, facts)).toEqual([`library.books: ${en}`]);
		expect(because(books, rule, facts, "zh")).toEqual([`library.books：${zh}`]);
	});

	it("a figure of zero asks for none, and what there is too much is all of it", () => {
		const none = { "<=": [read("library.books"), 0] };
		expect(because(books, none, { "library.books": 0 }, "zh")).toEqual(["library.books：0 件；要求没有"]);
		expect(because(books, none, { "library.books": 2 }, "zh")).toEqual(["library.books：2 件；要求没有"]);
		expect(because(books, none, { "library.books": 2 })).toEqual(["library.books: 2 things; there must be none"]);
	});

	it("a figure of zero is a figure where there may be less than none, or where nothing is counted", () => {
		const below = { "room.area": { type: "quantity", range: {} } };
		expect(because(below, { "<=": [read("room.area"), 0] }, { "room.area": 2 })).toEqual([
			"room.area: 2 m²; at most 0 is required",
		]);
	});

	it("a percentage is shown with its numbers, and short by points", () => {
		const inputs = { "survey.committee": { type: "percent", counted: "person", zeroOf: "missing" } };
		const rule = { ">=": [read("survey.committee"), 90] };
		expect(because(inputs, rule, { "survey.committee": { count: 267, of: 300 } })).toEqual([
			"survey.committee: 89% (267 of 300 people); at least 90% is required; short by 1 percentage point",
		]);
		expect(because(inputs, rule, { "survey.committee": { count: 267, of: 300 } }, "zh")).toEqual([
			"survey.committee：89%（267/300 人）；要求不低于 90%；还差 1 个百分点",
		]);
		expect(because(inputs, rule, { "survey.committee": 89.96 })).toEqual([
			"survey.committee: 89.96%; at least 90% is required; short by 0.04 percentage points",
		]);
		expect(because(inputs, { "<=": [read("survey.committee"), 4] }, { "survey.committee": { count: 1, of: 8 } }, "zh")).toEqual([
			"survey.committee：12.5%（1/8 人）；要求不高于 4%；超出 8.5 个百分点",
		]);
	});

	it("a figure that another input gives is called by its name", () => {
		const survey = { type: "percent", zeroOf: "missing" };
		const inputs = { "survey.now": survey, "survey.before": survey };
		const rule = { ">": [read("survey.now"), read("survey.before")] };
		expect(because(inputs, rule, { "survey.now": { count: 1, of: 3 }, "survey.before": 33.34 })).toEqual([
			"survey.now: 33.3% (1 of 3 things); more than “survey.before” (33.34%) is required; short by 0.01 percentage points",
		]);
	});

	it("a figure is shown as the file has it", () => {
		const rule = {
			parameters: { least: figure(0.25, { unit: "m2" }) },
			logic: { ">=": [read("room.area"), read("parameters.least")] },
		};
		const { requirement, because: said } = explained({ inputs: { "room.area": "quantity" }, rule }, { "room.area": 0.2 });
		expect(requirement).toBe("required 0.25 m²");
		expect(said).toEqual(["room.area: 0.2 m²; at least 0.25 is required; short by 0.1 m²"]);
	});

	it("days come before and after, not more or less", () => {
		const inputs = { "plan.signed": "day" };
		const rule = {
			parameters: { last: figure("2025-06-30", { stricter: "lower" }) },
			logic: { "<=": [read("plan.signed"), read("parameters.last")] },
		};
		const facts = { "plan.signed": "2025-07-01" };
		expect(because(inputs, rule, facts)).toEqual(["plan.signed: 1 July 2025; 30 June 2025 at the latest is required"]);
		expect(because(inputs, rule, facts, "zh")).toEqual(["plan.signed：2025年7月1日；要求不晚于 2025年6月30日"]);
	});

	it("a choice is called by its label, in whatever way it is compared", () => {
		const inputs = {
			"community.kind": {
				type: "choice",
				options: [
					{ id: "urban", label: { zh: "城市社区", en: "a town community" } },
					{ id: "rural", label: { zh: "农村社区", en: "a village community" } },
				],
			},
		};
		const facts = { "community.kind": "rural" };
		const isUrban = { "===": [read("community.kind"), "urban"] };
		expect(because(inputs, isUrban, facts, "zh")).toEqual(["community.kind：农村社区；要求为“城市社区”"]);
		expect(because(inputs, isUrban, facts)).toEqual([
			"community.kind: a village community; exactly “a town community” is required",
		]);
		const isEither = { in: [read("community.kind"), ["urban", "rural"]] };
		expect(because(inputs, isEither, facts, "zh")).toEqual([
			"community.kind：农村社区；要求属于“城市社区”、“农村社区”",
			"无论数据如何，结果都是这样",
		]);
	});
});

describe("what is short is said of what would have to change", () => {
	const inputs = {
		"space.office": "quantity",
		"space.activity": "quantity",
		"population.households": { type: "count", range: { atLeast: 1 } },
	};
	const perHundred = {
		"/": [{ "*": [{ "+": [read("space.office"), read("space.activity")] }, 100] }, read("population.households")],
	};
	const measures = { rooms: { unit: "m2", logic: perHundred } };

	it("a sum of rooms, for Nanyuan exactly 39.2 to 139.2 m²", () => {
		const { facts, observed } = parseFacts(wuxi, communityFile("nanyuan"));
		const of = (locale: Locale) =>
			explain(wuxi, facts, { asOf: observed!, locale }).rules["service.space-per-100-households"]!.because;
		expect(of("zh")).toEqual(["每百户办公、活动用房面积：14.4 至 18.5 m²/百户；要求不少于 20 m²/百户；还差 39.2 至 139.2 m²"]);
		expect(of("en")).toEqual([
			"Office and activity rooms per 100 households: 14.4 to 18.5 m² per 100 households; at least 20 is required; short by 39.2 to 139.2 m²",
		]);
	});

	it("a range with one end is short by at least, or by at most", () => {
		const rule = { ">=": [read("measures.rooms"), 20] };
		const facts = (office: unknown) => ({ "space.office": office, "space.activity": 0, "population.households": 500 }) as Facts;
		expect(explained({ inputs, measures, rule }, facts({ lessThan: 90 }), "zh").because).toEqual([
			"rooms：0 至 18 m²；要求不少于 20 m²；还差 10 至 100 m²",
		]);
		const over = { "<=": [read("measures.rooms"), 20] };
		expect(explained({ inputs, measures, rule: over }, facts({ moreThan: 400 }), "zh").because).toEqual([
			"rooms：多于 80 m²；要求不超过 20 m²；超出多于 300 m²",
		]);
	});

	const rate = {
		inputs: { "records.kept": "count", "population.residents": { type: "count", range: { atLeast: 1 } } },
		measures: { rate: { logic: { "/": [{ "*": [read("records.kept"), 100] }, read("population.residents")] } } },
		rule: { ">=": [read("measures.rate"), 90] },
	};

	it("a rate is short of whole things, never of points of them", () => {
		expect(explained(rate, { "records.kept": 880, "population.residents": 1001 }).because).toEqual([
			"rate: 87.9%; at least 90% is required; short by 21 things",
		]);
		// 90 % of 1,001 are 900.9.
		expect(explained(rate, { "records.kept": 900, "population.residents": 1001 }).because).toEqual([
			"rate: 89.9%; at least 90% is required; short by 1 thing",
		]);
	});

	it("a strict rate asks for one more than its share", () => {
		const strict = { ...rate, rule: { ">": [read("measures.rate"), 50] } };
		expect(explained(strict, { "records.kept": 50, "population.residents": 100 }).because).toEqual([
			"rate: 50%; more than 50% is required; short by 1 thing",
		]);
	});

	it("of a base that is not known exactly, a range of whole things", () => {
		expect(explained(rate, { "records.kept": 10, "population.residents": { atLeast: 95, atMost: 102 } }).because).toEqual([
			"rate: 9.8 to 10.6%; at least 90% is required; short by 76 to 82 things",
		]);
	});

	it("what something missing must come to is worked out from what is known", () => {
		expect(explained(rate, { "population.residents": 6828 }).because).toEqual([
			"records.kept: not known; it takes at least 6,146 things (rate: at least 90%)",
		]);
		expect(explained(rate, { "population.residents": { atLeast: 95, atMost: 102 } }, "zh").because).toEqual([
			"records.kept：不清楚；需要不少于 86 件，不少于 92 件就一定够（rate：不低于 90%）",
		]);
		expect(explained(rate, {}).because).toEqual(["No data: records.kept; population.residents"]);
	});

	it("Nanyuan needs 69 people trained in first aid", () => {
		const { facts, observed } = parseFacts(wuxi, communityFile("nanyuan"));
		const { because: said } = explain(wuxi, facts, { asOf: observed! }).rules["service.first-aid-training"]!;
		expect(said).toEqual(["接受初级救护培训的居民：不清楚；需要不少于 69 人（初级卫生救护受训居民占比：不低于 1%）"]);
	});

	it("where more of a thing is worse, what is over is said of the thing", () => {
		const sketch = {
			inputs: { "waste.missed": "count" },
			measures: { kept: { unit: "thing", logic: { "-": [100, read("waste.missed")] } } },
			rule: { ">=": [read("measures.kept"), 90] },
		};
		expect(explained(sketch, { "waste.missed": 25 }).because).toEqual([
			"kept: 75 things; at least 90 is required; over by 15 things",
		]);
	});

	describe("events, periods and kinds", () => {
		const events = { "school.sessions": { type: "events", kinds: true } };
		const on = (...days: string[]) => ({ "school.sessions": days.map((day) => ({ day, kind: "art" })) });
		const window = figure(12, { unit: "month", stricter: "neither" });
		const months = read("parameters.window");

		test.each<[string, unknown, string, string]>([
			[
				"events",
				{ eventsWithin: [read("school.sessions"), months] },
				"school.sessions in the last 12 months: 2 things; at least 4 is required; short by 2 things",
				"最近 12 个月内school.sessions：2 件；要求不少于 4 件；还差 2 件",
			],
			[
				"periods",
				{ periodsCovered: [read("school.sessions"), read("parameters.period"), months] },
				"school.sessions, periods of 3 months with any in the last 12 months: 1 period; at least 4 is required; short by 3 periods",
				"最近 12 个月内有school.sessions的期数（每 3 个月为一期）：1 期；要求不少于 4 期；还差 3 期",
			],
			[
				"kinds",
				{ kindsWithin: [read("school.sessions"), months] },
				"school.sessions, kinds in the last 12 months: 1 kind; at least 4 is required; short by 3 kinds",
				"最近 12 个月内school.sessions的种类：1 种；要求不少于 4 种；还差 3 种",
			],
		])("%s", (kind, counted, en, zh) => {
			const period = kind === "periods" ? { period: figure(3, { unit: "month", stricter: "neither" }) } : {};
			const rule = { parameters: { window, ...period }, logic: { ">=": [counted, 4] } };
			const facts = on("2025-02-01", "2025-03-01");
			expect(because(events, rule, facts)).toEqual([en]);
			expect(because(events, rule, facts, "zh")).toEqual([zh]);
		});
	});
});

describe("what joins conditions", () => {
	const inputs = { "school.open": "boolean", "school.rules": "boolean", "library.books": "count" };
	const both = { and: [read("school.open"), read("school.rules")] };
	const either = { or: [read("school.open"), atLeast100] };

	it("of what must all hold, a fail names what doesn't and a pass names all", () => {
		expect(because(inputs, both, { "school.open": true, "school.rules": false })).toEqual(["Not met: school.rules"]);
		expect(because(inputs, both, { "school.open": false, "school.rules": false }, "zh")).toEqual([
			"未达到要求：school.open、school.rules",
		]);
		expect(because(inputs, both, { "school.open": true, "school.rules": true }, "zh")).toEqual([
			"已达到要求：school.open、school.rules",
		]);
	});

	it("of alternatives, a pass names what holds and a fail says that one would do", () => {
		expect(because(inputs, either, { "school.open": false, "library.books": 100 })).toEqual([
			"library.books: 100 things; at least 100 is required",
		]);
		expect(because(inputs, either, { "school.open": false, "library.books": 20 })).toEqual([
			"Any one of these would be enough, and none holds",
			"Not met: school.open",
			"library.books: 20 things; at least 100 is required; short by 80 things",
		]);
	});

	it("a fail decides although something else is missing", () => {
		expect(because(inputs, both, { "school.rules": false })).toEqual(["Not met: school.rules"]);
	});

	it("what must not hold is turned round", () => {
		expect(because(inputs, { "!": [atLeast100] }, { "library.books": 120 })).toEqual([
			"library.books: 120 things; less than 100 is required; over by 21 things",
		]);
		expect(because(inputs, { "!": [read("school.open")] }, { "school.open": true }, "zh")).toEqual(["school.open：是；要求“否”"]);
		expect(because(inputs, { "===": [read("school.open"), false] }, { "school.open": false })).toEqual([
			"school.open: no; “no” is required",
		]);
		expect(because(inputs, { "!": [{ "!": [read("school.open")] }] }, { "school.open": false })).toEqual([
			"Not met: school.open",
		]);
		expect(because(inputs, { "!!": [read("school.open")] }, { "school.open": true })).toEqual(["Met: school.open"]);
		expect(because(inputs, { "===": [read("school.open"), true] }, { "school.open": false })).toEqual(["Not met: school.open"]);
	});

	it("not both is one or the other not", () => {
		expect(
			because(inputs, { "!": [{ and: [read("school.open"), atLeast100] }] }, { "school.open": true, "library.books": 100 }),
		).toEqual([
			"Any one of these would be enough, and none holds",
			"school.open: yes; “no” is required",
			"library.books: 100 things; less than 100 is required; over by 1 thing",
		]);
		expect(
			because(inputs, { "!": [{ or: [read("school.open"), atLeast100] }] }, { "school.open": false, "library.books": 100 }),
		).toEqual(["library.books: 100 things; less than 100 is required; over by 1 thing"]);
	});

	it("the tree has each condition, held or not, with what it joins", () => {
		const { tree } = explained(
			{ inputs, rule: { and: [read("school.open"), { or: [read("school.rules"), atLeast100] }] } },
			{
				"school.open": true,
				"school.rules": false,
			},
		);
		expect(tree).toEqual([
			{
				text: "all of these",
				result: "unknown",
				children: [
					{ text: "school.open: yes", result: "pass", children: [] },
					{
						text: "one of these",
						result: "unknown",
						children: [
							{ text: "school.rules: no", result: "fail", children: [] },
							{ text: "library.books: not known; it takes at least 100 things", result: "unknown", children: [] },
						],
					},
				],
			},
		]);
	});

	it("the tree of a measure goes down to what it was computed from", () => {
		const { tree } = explained(
			{
				inputs: { "space.office": "quantity", "space.activity": "quantity" },
				measures: { rooms: { unit: "m2", logic: { "+": [read("space.office"), read("space.activity")] } } },
				rule: { ">=": [read("measures.rooms"), 20] },
			},
			{ "space.office": 5, "space.activity": { moreThan: 8, lessThan: 9 } },
		);
		expect(tree).toEqual([
			{
				text: "rooms: 13 to 14 m²; at least 20 is required; short by 6 to 7 m²",
				result: "fail",
				children: [
					{ text: "space.office: 5 m²", result: "value", children: [] },
					{ text: "space.activity: more than 8 and less than 9 m²", result: "value", children: [] },
				],
			},
		]);
	});

	it("the tree turns round what must not hold", () => {
		const rule = { "!": [{ and: [read("school.open"), atLeast100] }] };
		expect(explained({ inputs, rule }, { "school.open": true, "library.books": 1 }).tree).toEqual([
			{
				text: "one of these",
				result: "pass",
				children: [
					{ text: "school.open: yes; “no” is required", result: "fail", folded: true, children: [] },
					{ text: "library.books: 1 thing; less than 100 is required", result: "pass", children: [] },
				],
			},
		]);
	});
});

describe("parts", () => {
	const inputs = { "rats.few": "boolean", "flies.few": "boolean", "ads.total": "count", "ads.good": "boolean" };
	const parts = [
		{ id: "rats", label: { zh: "鼠", en: "Rats" }, logic: read("rats.few") },
		{ id: "flies", label: { zh: "蝇", en: "Flies" }, logic: read("flies.few") },
		{ id: "ads", label: { zh: "广告", en: "Ads" }, appliesWhen: { ">": [read("ads.total"), 0] }, logic: read("ads.good") },
	];

	it("name what fails, and the tree has each by its name", () => {
		const { because: said, tree } = explained(
			{ inputs, rule: { parts } },
			{ "rats.few": false, "flies.few": true, "ads.total": 0 },
		);
		expect(said).toEqual(["Not met: rats.few"]);
		expect(tree).toEqual([
			{ text: "Rats", result: "fail", children: [{ text: "rats.few: no", result: "fail", children: [] }] },
			{ text: "Flies", result: "pass", folded: true, children: [{ text: "flies.few: yes", result: "pass", children: [] }] },
			{
				text: "Ads",
				result: "not-applicable",
				folded: true,
				children: [{ text: "ads.total: 0 things; it applies only if there are any", result: "not-applicable", children: [] }],
			},
		]);
	});

	it("of which some are enough say how many there are", () => {
		const rule = {
			require: 2,
			parts: parts.slice(0, 2).concat({ id: "x", label: { zh: "书", en: "Books" }, logic: read("ads.good") }),
		};
		const some = { "rats.few": "boolean", "flies.few": "boolean", "ads.good": "boolean" };
		const facts = { "rats.few": true, "flies.few": false, "ads.good": false };
		expect(explained({ inputs: some, rule }, facts).because).toEqual([
			"Of 3 parts 1 so far pass; at least 2 must",
			"Not met: flies.few; ads.good",
		]);
		expect(explained({ inputs: some, rule }, facts, "zh").because).toEqual([
			"3 项中已有 1 项达标；要求不少于 2 项",
			"未达到要求：flies.few、ads.good",
		]);
	});
});

describe("conditions that are counted", () => {
	const named = (zh: string, en: string, type = "boolean") => ({ type, label: { zh, en } });
	const inputs = {
		"s.lamps": named("楼道照明", "Stairway lighting"),
		"s.sorting": named("垃圾分类", "Waste sorting"),
		"s.noise": named("夜间噪音", "Noise at night"),
		"s.books": named("图书藏量", "Library books", "count"),
		"s.rooms": named("办公、活动用房", "Rooms", "quantity"),
	};
	const five = [
		read("s.lamps"),
		read("s.sorting"),
		{ "!": [read("s.noise")] },
		{ ">=": [read("s.books"), 5000] },
		{ ">": [read("s.rooms"), 20] },
	];
	const three = {
		parameters: { required: figure(3, { unit: "item" }) },
		logic: { ">=": [{ howMany: five }, read("parameters.required")] },
	};

	it("too few: how many hold and which, how many more are needed, which don't, and what was found of them", () => {
		const facts = { "s.lamps": true, "s.sorting": false, "s.noise": true, "s.books": 4200, "s.rooms": 60 };
		expect(because(inputs, three, facts, "zh")).toEqual([
			"5 项中已有 2 项做到：楼道照明、“办公、活动用房多于 20 m²”；要求不少于 3 项；还差 1 项；未做到：垃圾分类、夜间噪音为“否”、图书藏量不少于 5,000 件",
			"图书藏量：4,200 件；要求不少于 5,000 件；还差 800 件",
		]);
		expect(because(inputs, three, facts)).toEqual([
			"Of 5 items, 2 are met: Stairway lighting, Rooms more than 20 m²; at least 3 is required; short by 1 item; not met: Waste sorting, Noise at night being “no”, Library books at least 5,000 things",
			"Library books: 4,200 things; at least 5,000 is required; short by 800 things",
		]);
	});

	it("exactly enough: which hold, and what was found of them", () => {
		const facts = { "s.lamps": true, "s.sorting": true, "s.noise": true, "s.books": 5000, "s.rooms": 20 };
		expect(because(inputs, three, facts, "zh")).toEqual([
			"5 项中已有 3 项做到：楼道照明、垃圾分类、图书藏量不少于 5,000 件；要求不少于 3 项",
			"图书藏量：5,000 件；要求不少于 5,000 件",
		]);
	});

	it("undecided: which hold, which don't, which are open, and what is still to be told", () => {
		const { because: said, questions } = explained(
			{ inputs, rule: three },
			{ "s.lamps": true, "s.sorting": false, "s.books": { moreThan: 3000 } },
			"zh",
		);
		expect(said).toEqual([
			"5 项中已有 1 项做到：楼道照明；要求不少于 3 项；还不能判定；未做到：垃圾分类；不清楚：夜间噪音为“否”、图书藏量不少于 5,000 件、“办公、活动用房多于 20 m²”",
			"图书藏量：至少 3,001 件；要求不少于 5,000 件；还不能判定",
			"还缺数据：办公、活动用房",
		]);
		expect(questions.map(({ input }) => input)).toEqual(["s.noise", "s.rooms", "s.books"]);
		expect(because(inputs, three, { "s.sorting": false, "s.lamps": false })[0]).toMatch(
			/^Of 5 items, none is known to be met; at least 3 is required; that does not settle it; not met: Stairway lighting, Waste sorting; not known: /,
		);
		expect(because(inputs, three, { "s.sorting": false, "s.lamps": false }, "zh")[0]).toMatch(/^5 项中还没有确认做到的；/);
	});

	it("certainly too few although some are open: short by as few and as many", () => {
		const facts = { "s.lamps": false, "s.sorting": false, "s.noise": true, "s.books": 1 };
		expect(because(inputs, three, facts)[0]).toBe(
			"Of 5 items, none is known to be met; at least 3 is required; short by 2 to 3 items; not met: Stairway lighting, Waste sorting, Noise at night being “no”, Library books at least 5,000 things; not known: Rooms more than 20 m²",
		);
	});

	it("nothing known: what is missing", () => {
		expect(because(inputs, three, {}, "zh")).toEqual(["还缺数据：楼道照明；垃圾分类；夜间噪音；图书藏量；办公、活动用房"]);
	});

	it("too many: which hold, and by how many", () => {
		const atMostOne = { "<=": [{ howMany: [read("s.noise"), read("s.lamps"), { "<": [read("s.rooms"), 20] }] }, 1] };
		const facts = { "s.lamps": true, "s.noise": true, "s.rooms": 10 };
		expect(because(inputs, atMostOne, facts, "zh")).toEqual([
			"3 项中有 3 项符合：夜间噪音、楼道照明、“办公、活动用房少于 20 m²”；要求不超过 1 项；超出 2 项",
			"办公、活动用房：10 m²；要求不少于 20 m²；还差 10 m²",
		]);
		expect(because(inputs, atMostOne, { ...facts, "s.lamps": false, "s.rooms": 20 })).toEqual([
			"Of 3 items, 1 holds: Noise at night; at most 1 is required",
		]);
		expect(because(inputs, atMostOne, { "s.noise": true, "s.lamps": false })).toEqual([
			"Of 3 items, 1 is known to hold: Noise at night; at most 1 is required; that does not settle it; not known: Rooms less than 20 m²",
			"No data: Rooms",
		]);
		const none = { "<=": [{ howMany: [read("s.noise"), read("s.lamps")] }, 0] };
		expect(because(inputs, none, { "s.noise": true, "s.lamps": false }, "zh")).toEqual(["2 项中有 1 项符合：夜间噪音；要求没有"]);
	});

	it("groups of groups each say their own", () => {
		const groups = {
			and: [
				{ ">=": [{ howMany: [read("s.lamps"), read("s.sorting")] }, 1] },
				{ "<=": [2, { howMany: [read("s.noise"), { or: [{ ">=": [read("s.books"), 5000] }, read("s.sorting")] }] }] },
			],
		};
		expect(because(inputs, groups, { "s.lamps": false, "s.sorting": false, "s.noise": true, "s.books": 3 }, "zh")).toEqual([
			"2 项中没有一项做到；要求不少于 1 项；还差 1 项；未做到：楼道照明、垃圾分类",
			"2 项中已有 1 项做到：夜间噪音；要求不少于 2 项；还差 1 项；未做到：“图书藏量不少于 5,000 件，或者垃圾分类”",
			"图书藏量：3 件；要求不少于 5,000 件；还差 4,997 件",
		]);
	});

	it("between two figures, by a measure, and in a sum", () => {
		const facts = { "s.lamps": true, "s.sorting": false, "s.noise": true };
		const pair = { howMany: [read("s.lamps"), read("s.sorting")] };
		expect(because(inputs, { "<=": [2, pair, 3] }, facts)).toEqual([
			"Of 2 items, 1 is met: Stairway lighting; 2 to 3 items, both included, is required; short by 1 item",
		]);
		const measures = { done: { unit: "item", label: { zh: "达标项数", en: "Items done" }, logic: pair } };
		expect(explained({ inputs, measures, rule: { ">=": [read("measures.done"), 2] } }, facts, "zh").because).toEqual([
			"达标项数：2 项中已有 1 项做到：楼道照明；要求不少于 2 项；还差 1 项；未做到：垃圾分类",
		]);
		expect(because(inputs, { ">=": [{ "+": [pair, { howMany: [read("s.noise")] }] }, 3] }, facts, "zh")).toEqual([
			"楼道照明、垃圾分类中做到的项数与夜间噪音中做到的项数之和：2 项；要求不少于 3 项；还差 1 项",
		]);
	});

	it("that decide whether it applies are neither done nor left undone", () => {
		const rule = {
			appliesWhen: { ">=": [{ howMany: [read("s.lamps"), read("s.sorting"), read("s.noise")] }, 2] },
			logic: { ">=": [read("s.books"), 1] },
		};
		expect(because(inputs, rule, { "s.lamps": true, "s.sorting": false, "s.noise": false }, "zh")).toEqual([
			"3 项中有 1 项符合：楼道照明（不少于 2 项才适用），因此不适用",
		]);
		expect(because(inputs, rule, { "s.lamps": true, "s.sorting": false, "s.books": 1 })).toEqual([
			"Of 3 items, 1 is known to hold: Stairway lighting; it applies only if this is at least 2 items; that does not settle it; not so: Waste sorting; not known: Noise at night",
		]);
	});

	it("the tree has the count in brief, and each condition under it", () => {
		const rule = { ">=": [{ howMany: [read("s.lamps"), { ">=": [read("s.books"), 5000] }] }, 2] };
		expect(explained({ inputs, rule }, { "s.lamps": true, "s.books": 4200 }).tree).toEqual([
			{
				text: "Of 2 items, 1 is met; at least 2 is required; short by 1 item",
				result: "fail",
				children: [
					{ text: "Stairway lighting: yes", result: "pass", folded: true, children: [] },
					{
						text: "Library books: 4,200 things; at least 5,000 is required; short by 800 things",
						result: "fail",
						children: [],
					},
				],
			},
		]);
		const atMost = { ">=": [0, { howMany: [read("s.noise"), read("s.lamps")] }] };
		expect(explained({ inputs, rule: atMost }, { "s.noise": true, "s.lamps": false }, "zh").tree[0]).toMatchObject({
			text: "2 项中有 1 项符合；要求没有",
			result: "fail",
			children: [{ result: "fail" }, { result: "pass" }],
		});
	});
});

describe("days between two", () => {
	const inputs = {
		"x.opened": { type: "day", label: { zh: "受理日", en: "the day received" } },
		"x.closed": { type: "day", label: { zh: "办结日", en: "the day closed" } },
	};
	const within30 = {
		parameters: { limit: figure(30, { unit: "days", stricter: "lower" }) },
		logic: { "<=": [{ daysBetween: [read("x.opened"), read("x.closed")] }, read("parameters.limit")] },
	};

	test.each<[string, unknown, string, string]>([
		[
			"on the last day",
			"2025-01-31",
			"days from the day received to the day closed: 30 days; at most 30 is required",
			"从受理日到办结日的天数：30 天；要求不超过 30 天",
		],
		[
			"a day late",
			"2025-02-01",
			"days from the day received to the day closed: 31 days; at most 30 is required; over by 1 day",
			"从受理日到办结日的天数：31 天；要求不超过 30 天；超出 1 天",
		],
		[
			"some day of a month that is too late",
			"2025-03",
			"days from the day received to the day closed: 59 to 89 days; at most 30 is required; over by 29 to 59 days",
			"从受理日到办结日的天数：59 至 89 天；要求不超过 30 天；超出 29 至 59 天",
		],
		[
			"some day of the same month",
			"2025-01",
			"days from the day received to the day closed: 0 to 30 days; at most 30 is required",
			"从受理日到办结日的天数：0 至 30 天；要求不超过 30 天",
		],
		["not known", null, "No data: the day closed", "还缺数据：办结日"],
	])("%s", (_, closed, en, zh) => {
		const facts = { "x.opened": "2025-01-01", "x.closed": closed } as Facts;
		expect(because(inputs, within30, facts)).toEqual([en]);
		expect(because(inputs, within30, facts, "zh")).toEqual([zh]);
	});

	it("no later than the same day is not “none”, since there may be less than none", () => {
		const facts = { "x.opened": "2025-01-01", "x.closed": "2025-01-03" };
		expect(because(inputs, { "<=": [{ daysBetween: [read("x.opened"), read("x.closed")] }, 0] }, facts, "zh")).toEqual([
			"从受理日到办结日的天数：2 天；要求不超过 0 天",
		]);
	});
});

describe("what does not apply", () => {
	const inputs = { "units.total": "count", "river.present": "boolean", "library.books": "count" };

	it("says what there is none of", () => {
		const rule = { appliesWhen: { ">": [read("units.total"), 0] }, logic: atLeast100 };
		expect(because(inputs, rule, { "units.total": 0 }, "zh")).toEqual(["units.total：0 件，因此不适用"]);
	});

	it("says what is not so", () => {
		const rule = { appliesWhen: { or: [read("river.present"), { ">": [read("units.total"), 0] }] }, logic: atLeast100 };
		expect(because(inputs, rule, { "river.present": false, "units.total": 0 })).toEqual([
			"river.present: no; units.total: 0 things, so it does not apply",
		]);
	});

	it("says the figure, if there is one", () => {
		const rule = { appliesWhen: { ">=": [read("units.total"), 50] }, logic: atLeast100 };
		expect(because(inputs, rule, { "units.total": 20 }, "zh")).toEqual(["units.total：20 件（不少于 50 件才适用），因此不适用"]);
		expect(because(inputs, rule, { "units.total": 20 })).toEqual([
			"units.total: 20 things (it applies only if this is at least 50 things), so it does not apply",
		]);
	});

	it("if that is open, says what is known", () => {
		const rule = { appliesWhen: { ">": [read("units.total"), 0] }, logic: atLeast100 };
		expect(because(inputs, rule, { "units.total": { atMost: 5 }, "library.books": 100 })).toEqual([
			"units.total: at most 5 things; it applies only if there are any; that does not settle it",
		]);
	});

	it("the base of a percentage has a name of its own", () => {
		const rule = { appliesWhen: { ">": [read("care.alone.of"), 0] }, logic: { ">=": [read("care.alone"), 100] } };
		const facts = { "care.alone": { count: 0, of: 0 } };
		expect(because({ "care.alone": "percent" }, rule, facts, "zh")).toEqual(["care.alone的基数：0 件，因此不适用"]);
		expect(because({ "care.alone": "percent" }, rule, facts)).toEqual([
			"care.alone (out of how many): 0 things, so it does not apply",
		]);
	});
});

describe("what is undecided", () => {
	const inputs = { "library.books": "count", "library.shared": "count", "school.open": "boolean" };
	const either = { or: [atLeast100, { ">=": [read("library.shared"), 100] }] };

	it("nothing known: what is missing, once, and its questions", () => {
		const { because: said, questions } = explained({ inputs, rule: either }, {});
		expect(said).toEqual(["No data: library.books; library.shared"]);
		expect(questions).toEqual([
			{ input: "library.books", label: "library.books", question: "library.books?", from: "The committee" },
			{ input: "library.shared", label: "library.shared", question: "library.shared?", from: "The committee" },
		]);
	});

	it("something known: what it says and that it is not enough, and then what is missing", () => {
		const { because: said, questions } = explained({ inputs, rule: either }, { "library.books": { moreThan: 40 } });
		expect(said).toEqual([
			"library.books: at least 41 things; at least 100 is required; that does not settle it",
			"No data: library.shared",
		]);
		expect(questions.map(({ input }) => input)).toEqual(["library.shared", "library.books"]);
	});

	it("what fails already in an alternative is left out", () => {
		expect(explained({ inputs, rule: either }, { "library.books": 4 }, "zh").because).toEqual(["还缺数据：library.shared"]);
	});

	it("a fact that says nothing does not pretend to", () => {
		expect(explained({ inputs, rule: atLeast100 }, { "library.books": { atLeast: 0 } }).because).toEqual([
			"What is known does not settle it: library.books",
		]);
	});

	it("what can’t be divided says why", () => {
		const { because: said, tree } = explain(wuxi, { "creation.responsibilityLetters": { count: 0, of: 0 } }, { asOf }).rules[
			"creation.target-responsibility"
		]!;
		expect(said).toEqual(["应签的责任书：0 份；要求不少于 1 份；还差 1 份"]);
		expect(JSON.stringify(tree)).toContain("责任书签订并考核率：分母为零，算不出比率；要求不低于 100%");
	});

	it("decided by the declared ranges alone says so", () => {
		const sketch = { inputs: { "library.books": "count" }, rule: { ">=": [read("library.books"), 0] } };
		expect(explained(sketch, { "library.books": 5 }, "zh").because).toEqual([
			"library.books：5 件；要求不少于 0 件",
			"无论数据如何，结果都是这样",
		]);
	});
});

describe("facts", () => {
	const inputs = {
		"library.books": { type: "count", expires: { months: 12 } },
		"room.area": "quantity",
		"school.open": "boolean",
		"plan.signed": "day",
		"survey.rate": { type: "percent", zeroOf: "missing", counted: "person" },
		"school.sessions": "events",
		"community.kind": "choice",
		"community.name": "text",
	};
	const rule = {
		and: [
			{ ">=": [read("library.books"), 1] },
			{ ">=": [read("room.area"), 1] },
			read("school.open"),
			{ ">=": [read("survey.rate"), 1] },
			{ ">=": [{ eventsWithin: [read("school.sessions"), 12] }, 1] },
			{ "===": [read("community.kind"), "urban"] },
			{ "===": [read("community.name"), "x"] },
			{ "<": [read("plan.signed"), read("day")] },
		],
	};
	const fact = (id: string, given: unknown, locale: Locale = "en", invalidFacts: "throw" | "unknown" = "throw") => {
		const standard = smallStandard({ inputs, units, rules: { "main.rule": rule } });
		const { facts } = explain(standard, { [id]: given } as Facts, { asOf, locale, invalidFacts }).rules["main.rule"]!;
		return facts.find(({ input }) => input === id);
	};

	test.each<[string, unknown, string, string]>([
		["library.books", 5200, "5,200 things", "5,200 件"],
		["library.books", { moreThan: 300, lessThan: 400 }, "301 to 399 things", "301 至 399 件"],
		["room.area", { moreThan: 300, lessThan: 400 }, "more than 300 and less than 400 m²", "多于 300、少于 400 m²"],
		["room.area", { atMost: 60 }, "at most 60 m²", "至多 60 m²"],
		["room.area", 60.25, "60.25 m²", "60.25 m²"],
		["school.open", true, "yes", "是"],
		["school.open", false, "no", "否"],
		["plan.signed", "2025-03-01", "1 March 2025", "2025年3月1日"],
		["plan.signed", "2025-03", "1 March 2025 to 31 March 2025", "2025年3月1日 至 2025年3月31日"],
		["survey.rate", { count: 2, of: 3 }, "66.7% (2 of 3 people)", "66.7%（2/3 人）"],
		["survey.rate", 66.75, "66.75%", "66.75%"],
		["survey.rate", { atLeast: 60 }, "60 to 100%", "60 至 100%"],
		["survey.rate", { count: { atLeast: 270 }, of: 300 }, "90 to 100%", "90 至 100%"],
		["school.sessions", [{ day: "2025-03-01" }], "1 thing in all", "共 1 件"],
		[
			"school.sessions",
			{ list: [{ day: "2025-03-01" }, { day: "2025-04" }], complete: false },
			"2 things known, perhaps more",
			"已知 2 件，可能不全",
		],
		["school.sessions", 6, "6 things", "6 件"],
		["school.sessions", { atLeast: 6 }, "at least 6 things", "至少 6 件"],
		["community.kind", "urban", "urban", "urban"],
		["community.name", "南苑", "南苑", "南苑"],
	])("%s: %j", (id, given, en, zh) => {
		expect(fact(id, given)?.value).toBe(en);
		expect(fact(id, given, "zh")?.value).toBe(zh);
	});

	it("with their day, who says so and on what evidence", () => {
		expect(fact("library.books", { value: 5200, observed: "2025-03-01", by: "report", evidence: "book list" })).toEqual({
			input: "library.books",
			label: "library.books",
			value: "5,200 things",
			observed: "1 March 2025",
			by: "the community’s own report",
			evidence: "book list",
		});
		expect(fact("library.books", { value: 5200, observed: "2025-03-01", by: "王主任" }, "zh")).toMatchObject({
			observed: "2025年3月1日",
			by: "王主任",
		});
	});

	it("without a day, where such facts grow too old", () => {
		expect(fact("library.books", 5200)).toHaveProperty("undated", true);
		expect(fact("library.books", { value: 5200, observed: "2025-03-01" })).not.toHaveProperty("undated");
		expect(fact("room.area", 60)).not.toHaveProperty("undated");
	});

	test.each<[string, string, unknown, string, string]>([
		[
			"too old",
			"library.books",
			{ value: 5200, observed: "2023-03-01" },
			"5,200 things",
			"valid for 12 months and older than that, so it counts as not given",
		],
		[
			"too new",
			"room.area",
			{ value: { atLeast: 5 }, observed: "2026-01-01" },
			"at least 5 m²",
			"observed after the assessment day, so it is not used",
		],
		["out of none", "survey.rate", { count: 0, of: 0 }, "0 of 0", "out of none, so it counts as not given"],
	])("not used, being %s", (_, id, given, value, notUsed) => expect(fact(id, given)).toMatchObject({ value, notUsed }));

	it("not used, being wrong, if the caller lets it pass", () => {
		expect(fact("library.books", "many", "en", "unknown")).toMatchObject({
			value: "many",
			notUsed: "not a valid answer, so it is not used",
		});
		expect(fact("library.books", -3, "zh", "unknown")).toMatchObject({ value: "-3", notUsed: "填报有误，没有采用" });
	});

	it("as they were given, although others bound them", () => {
		const bounded = { "estates.lamps": "count", "estates.lit": { type: "count", within: "estates.lamps" } };
		const { facts } = explained(
			{ inputs: bounded, rule: { ">=": [{ "+": [read("estates.lit"), read("estates.lamps")] }, 900] } },
			{ "estates.lamps": 100, "estates.lit": { atLeast: 40 } },
		);
		expect(facts.map(({ value }) => value)).toEqual(["at least 40 things", "100 things"]);
	});

	it("missing, are not listed", () => {
		expect(fact("library.books", null)).toBeUndefined();
		expect(fact("library.books", { value: null, by: "report" })).toBeUndefined();
	});
});

describe("a standard", () => {
	const inputs = {
		"a.one": "boolean",
		"a.two": "count",
		"b.one": { type: "boolean", judgement: true },
		"b.two": "count",
		"b.three": "count",
		"b.four": "count",
	};
	const standard = smallStandard({
		inputs,
		rules: {
			"first.judged": read("b.one"),
			"first.two": { and: [{ ">=": [read("b.two"), 5] }, { ">=": [read("b.three"), 5] }] },
			"first.one": { ">=": [read("b.three"), 6] },
			"first.begun": { and: [{ ">=": [read("b.four"), 5] }, { ">=": [read("b.two"), 6] }, { ">=": [read("b.three"), 7] }] },
			"second.yes": read("a.one"),
			"second.count": { ">=": [read("a.two"), 5] },
		},
	});
	const of = (facts: Facts, locale: Locale = "en") => explain(standard, facts, { asOf, locale });

	it("says how many rules come out how, and so does every dimension", () => {
		const { headline, dimensions, day } = of({ "a.one": true, "a.two": 3 });
		expect(headline).toBe("Fails: of 6 rules, 1 fails, 1 passes, 4 are undecided for want of data");
		expect(dimensions.map(({ id, summary }) => [id, summary])).toEqual([
			["first", "All 4 rules are undecided for want of data"],
			["second", "Fails: of 2 rules, 1 fails, 1 passes"],
		]);
		expect(day).toBe("31 December 2025");
		const zh = of({ "a.one": true, "a.two": 3 }, "zh");
		expect(zh.headline).toBe("不达标：6 条中 1 条不达标、1 条达标、4 条因数据不足未定");
		expect(zh.dimensions[0]!.summary).toBe("4 条都因数据不足未定");
		expect(zh.day).toBe("2025年12月31日");
	});

	it("says its score with whose policy it is", () => {
		expect(of({}).score).toBe("Score: 0 to 100 of 100; the source sets no points, so the score is by this package’s own policy");
		expect(of({ "a.one": true, "a.two": 3 }, "zh").score).toBe(
			"得分：25 至 75（满分 100）；原文不设分值，分数按本软件包自定的办法计算",
		);
	});

	it("says that there may be no score, and that there is none", () => {
		const optional = smallStandard({
			inputs: { "a.one": "boolean", "a.two": "boolean" },
			rules: { "main.rule": { appliesWhen: read("a.one"), logic: read("a.two") } },
		});
		const score = (facts: Facts) => explain(optional, facts, { asOf, locale: "zh" }).score;
		expect(score({})).toContain("也可能没有一条适用，那时不计分");
		expect(score({ "a.one": false })).toBe("没有适用的条目，不计分");
		expect(score({ "a.one": true, "a.two": true })).toBe("得分：100（满分 100）；原文不设分值，分数按本软件包自定的办法计算");
	});

	it("puts first what can be measured and of which something is known, then what weighs most, then what wants least", () => {
		expect(of({}).undecided).toEqual(["second.yes", "second.count", "first.one", "first.two", "first.begun", "first.judged"]);
		expect(of({ "b.four": 9 }).undecided[0]).toBe("first.begun");
		expect(of({ "b.one": true }).undecided).not.toContain("first.judged");
	});

	it("puts what was measured before what was judged", () => {
		const { fails } = of({ "b.one": false, "b.three": 0, "a.one": false });
		expect(fails).toEqual(["second.yes", "first.two", "first.one", "first.begun", "first.judged"]);
	});

	it("flags what rests on an assessor’s judgement", () => {
		const { rules } = of({});
		expect(rules["first.judged"]).toHaveProperty("judgement", true);
		expect(rules["first.one"]).not.toHaveProperty("judgement");
	});

	it("cites document and clause, and fills the figures into requirement, reading and what has changed", () => {
		const { rules } = explain(wuxi, {}, { asOf, locale: "zh" });
		expect(rules["service.space-per-100-households"]).toMatchObject({
			clause: "6.2",
			citation: "《无锡市文明社区创建管理办法》第 6.2 条",
		});
		expect(rules["culture.library-books"]!.requirement).toContain("不少于 5,000 册");
		expect(rules["autonomy.committee-elected"]!.reading).toContain("2018年12月29日之前是 3 年");
		expect(rules["service.family-planning"]!.dated).toBeTypeOf("string");
	});

	it("requires none where a text says no more than none", () => {
		const rule = {
			requirement: {
				zh: "察看当日不超过 {most}，前一日不超过 {few}",
				en: "no more than {most} today and no more than {few} the day before",
			},
			parameters: { most: figure(0), few: figure(2) },
			logic: {
				and: [
					{ "<=": [read("library.books"), read("parameters.most")] },
					{ "<=": [read("library.books"), read("parameters.few")] },
				],
			},
		};
		expect(explained({ inputs: books, rule }, {}, "zh").requirement).toBe("察看当日为 0 件，前一日不超过 2 件");
		expect(explained({ inputs: books, rule }, {}).requirement).toBe("0 things today and no more than 2 things the day before");
	});

	it("asks nobody for a place among others, which only a cohort makes", () => {
		const place = { type: "count", fromCohort: { value: read("library.books"), gives: "rank", better: "higher" } };
		const rule = {
			parameters: { most: figure(3) },
			logic: { "<=": [read("peers.place"), read("parameters.most")] },
		};
		const { because: said, questions } = explained({ inputs: { ...books, "peers.place": place }, rule }, { "library.books": 5 });
		expect(said).toEqual(["No data: peers.place"]);
		expect(questions).toEqual([]);
	});
});
