/** Workbooks that were filled in: each cell arrives as what it means, and a wrong one is told by its sheet and cell. */
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readWorkbook, workbookTemplate } from "../../src/workbook/index.js";
import { read, smallStandard } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";
import { date, type Filled, percentage, workbook } from "./sheets.js";

const standard = smallStandard({
	inputs: {
		"hall.open": "boolean",
		"hall.area": "quantity",
		"hall.kind": "choice",
		"hall.name": "text",
		"hall.opened": "day",
		"library.books": "count",
		"survey.satisfied": {
			type: "percent",
			counted: "person",
			zeroOf: "missing",
			answers: [
				{ id: "yes", label: { zh: "满意", en: "satisfied" }, counts: true },
				{ id: "no", label: { zh: "不满意", en: "dissatisfied" } },
			],
		},
		"festival.days": { type: "events", kinds: true },
	},
	otherInputs: ["elsewhere.trees"],
	rules: {
		"main.open": read("hall.open"),
		"main.area": { ">=": [read("hall.area"), 100] },
		"main.kind": { "===": [read("hall.kind"), "urban"] },
		"main.name": { "===": [read("hall.name"), "East"] },
		"main.opened": { "<=": [read("hall.opened"), read("day")] },
		"main.books": { ">=": [read("library.books"), 1000] },
		"main.satisfied": { ">=": [read("survey.satisfied"), 90] },
		"main.festivals": { ">=": [{ eventsWithin: [read("festival.days"), 12] }, 4] },
	},
});

const header = ["编号", "名称", "数值", "总数", "日期", "提供人", "依据", "理由", "备注"];

/** One sheet with such rows below its header: id, value, and what follows. */
function sheet(...rows: readonly (readonly Filled[])[]) {
	return workbook({ name: "组织", rows: [header, ...rows.map(([id, ...rest]) => [id!, null, ...rest])] });
}

const factsOf = async (...rows: readonly (readonly Filled[])[]) => {
	const { file, issues } = await readWorkbook(standard, await sheet(...rows));
	expect(issues).toEqual([]);
	return file.facts;
};

const issuesOf = async (...rows: readonly (readonly Filled[])[]) => {
	const { issues } = await readWorkbook(standard, await sheet(...rows));
	return issues.map(({ code, path }) => `${code} ${path}`);
};

describe("a cell arrives as what it means", () => {
	const cases: [what: string, id: string, cell: Filled, fact: unknown][] = [
		["是", "hall.open", "是", true],
		["没有", "hall.open", "没有", false],
		["Yes", "hall.open", "Yes", true],
		["a truth value of Excel", "hall.open", false, false],
		["both languages of a drop-down", "hall.open", "否 no", false],
		["a number", "library.books", 5200, 5200],
		["a number in a text cell", "library.books", "5,200", 5200],
		["300多", "library.books", "300多", { moreThan: 300, lessThan: 400 }],
		["at least 300", "library.books", "at least 300", { atLeast: 300 }],
		["about 150, in whole numbers", "library.books", "约150", { atLeast: 143, atMost: 157 }],
		["with its unit", "hall.area", "312.5平方米", 312.5],
		["a formula with its result", "hall.area", { formula: "300+12.5", formulaResult: 312.5 }, 312.5],
		["a percentage cell", "survey.satisfied", percentage(0.9), 90],
		["a percentage cell with decimals, exactly", "survey.satisfied", percentage(0.07, "0.00%"), 7],
		["a percentage as text", "survey.satisfied", "90%", 90],
		["a percentage as a number", "survey.satisfied", 90, 90],
		["a percentage of 1 as a percentage cell", "survey.satisfied", percentage(0.012, "0.0%"), 1.2],
		["an approximate percentage", "survey.satisfied", "90%以上", { atLeast: 90 }],
		["a ratio in one cell", "survey.satisfied", "270/300", { count: 270, of: 300 }],
		["a date cell", "hall.opened", date("2011-05-18"), "2011-05-18"],
		["a date cell as Chinese Excel shows it", "hall.opened", date("2011-05-18", 'yyyy"年"m"月"d"日"'), "2011-05-18"],
		["a date cell that shows its month alone", "hall.opened", date("2002-06-01", 'yyyy"年"m"月"'), "2002-06"],
		["a date cell that shows its month alone, in English", "hall.opened", date("2002-06-01", "mmm-yy"), "2002-06"],
		["one in a colour", "hall.opened", date("2002-06-01", "[Red]yyyy-mm"), "2002-06"],
		["one with its language, as Excel writes it", "hall.opened", date("2002-06-01", '[$-804]yyyy"年"m"月";@'), "2002-06"],
		["a day with its time", "hall.opened", date("2011-05-18", "yyyy/m/d h:mm"), "2011-05-18"],
		["a day as text", "hall.opened", "2011年5月18日", "2011-05-18"],
		["a month as text", "hall.opened", "2002-06", "2002-06"],
		["an option by its id", "hall.kind", "urban", "urban"],
		["an option by its label", "hall.kind", "rural", "rural"],
		["a text", "hall.name", " East ", "East"],
		["events by their number", "festival.days", 4, 4],
		["none", "festival.days", 0, 0],
		["more events than", "festival.days", "超过4", { moreThan: 4 }],
		["the days of events", "festival.days", "2026-03-08；2026年5月", [{ day: "2026-03-08" }, { day: "2026-05" }]],
		[
			"with their kinds",
			"festival.days",
			"2026-03-08 元宵节; 2026-05-01 劳动节",
			[
				{ day: "2026-03-08", kind: "元宵节" },
				{ day: "2026-05-01", kind: "劳动节" },
			],
		],
		["one event on a date cell", "festival.days", date("2026-03-08"), [{ day: "2026-03-08" }]],
	];
	test.each(cases)("%s", async (_, id, cell, fact) => {
		expect(await factsOf([id, cell])).toEqual({ [id]: fact });
	});

	it("an empty cell is missing, whatever else the row says", async () => {
		expect(await factsOf(["library.books", null, null, "2011-05-18", "李明"], ["hall.area", "  "])).toEqual({});
	});

	it("value and whole are a ratio, each as far as it is known", async () => {
		expect(await factsOf(["survey.satisfied", 270, 300])).toEqual({ "survey.satisfied": { count: 270, of: 300 } });
		expect(await factsOf(["survey.satisfied", "超过270", "约300"])).toEqual({
			"survey.satisfied": { count: { moreThan: 270 }, of: { atLeast: 285, atMost: 315 } },
		});
		expect(await factsOf(["survey.satisfied", null, 300])).toEqual({ "survey.satisfied": { of: 300 } });
	});

	it("the answers of a survey stand in rows of their own", async () => {
		expect(await factsOf(["survey.satisfied.yes", 200], ["survey.satisfied.no", "近100"])).toEqual({
			"survey.satisfied": { answers: { yes: 200, no: { atLeast: 90, lessThan: 100 } } },
		});
	});

	it("a survey has the day and the origin that the rows of its answers tell", async () => {
		const rows = [
			["survey.satisfied.yes", 200, null, "2011-03-01", "李明"],
			["survey.satisfied.no", 100, null, "2011-03-01"],
		];
		expect(await factsOf(...rows)).toEqual({
			"survey.satisfied": { value: { answers: { yes: 200, no: 100 } }, observed: "2011-03-01", by: "李明" },
		});
	});

	it("comes with its day, its origin and its reason", async () => {
		const row = ["library.books", 5200, null, date("2011-03-01"), "李明", "登记册", "抽查", "见附件"];
		expect(await factsOf(row)).toEqual({
			"library.books": { value: 5200, observed: "2011-03-01", by: "李明", evidence: "登记册", reason: "抽查" },
		});
	});
});

describe("a wrong cell is told by its sheet and cell, and leaves its fact out", () => {
	const cases: [what: string, row: readonly Filled[], issue: string][] = [
		["a number for yes or no", ["hall.open", 1], "wrong-type 组织!C2"],
		["words for yes or no", ["hall.open", "大概有"], "wrong-type 组织!C2"],
		["words for a number", ["library.books", "很多"], "number-not-understood 组织!C2"],
		["another unit", ["library.books", "300多亩"], "number-not-understood 组织!C2"],
		["a percentage for a number", ["library.books", percentage(0.9)], "number-not-understood 组织!C2"],
		["a day for a number", ["library.books", date("2026-05-12")], "number-not-understood 组织!C2"],
		["a fraction of what is counted", ["library.books", 3.5], "not-whole 组织!C2"],
		["a number below its range", ["library.books", -3], "out-of-range 组织!C2"],
		["a percentage above its range", ["survey.satisfied", percentage(1.2)], "out-of-range 组织!C2"],
		["a percentage of a whole", ["survey.satisfied", percentage(0.9), 300], "number-not-understood 组织!C2"],
		["more than the whole", ["survey.satisfied", 310, 300], "count-exceeds-whole 组织!C2"],
		["a whole that is none", ["survey.satisfied", 270, 300.5], "not-whole 组织!D2"],
		["a whole of what is no ratio", ["library.books", 5200, 6000], "no-whole 组织!D2"],
		["a day that the calendar does not have", ["hall.opened", "2011-02-30"], "impossible-day 组织!C2"],
		["a number for a day", ["hall.opened", 2011], "impossible-day 组织!C2"],
		["a time for a day", ["hall.opened", date("2011-05-18", "h:mm")], "impossible-day 组织!C2"],
		["a duration for a day", ["hall.opened", date("2011-05-18", "[mm]:ss")], "impossible-day 组织!C2"],
		["a time without a day", ["hall.opened", date("1899-12-31", "yyyy/m/d h:mm")], "impossible-day 组织!C2"],
		["a year alone for a day", ["hall.opened", date("2011-01-01", "yyyy")], "impossible-day 组织!C2"],
		["a time for a number", ["library.books", date("2011-05-18", "h:mm")], "number-not-understood 组织!C2"],
		["a time for a text", ["hall.name", date("2011-05-18", "h:mm")], "wrong-type 组织!C2"],
		["a whole of nothing", [null, null, 300], "row-without-input 组织!D2"],
		["a whole of one answer", ["survey.satisfied.yes", null, 300], "no-whole 组织!D2"],
		["an option that there is not", ["hall.kind", "urbann"], "unknown-option 组织!C2"],
		["a number for a text", ["hall.name", 7], "wrong-type 组织!C2"],
		["a formula's error", ["library.books", { value: "#DIV/0!", type: "error" }], "cell-error 组织!C2"],
		["a formula that was never computed", ["library.books", { formula: "1+1" }], "cell-error 组织!C2"],
		["a day of observation that is none", ["library.books", 5200, null, "2011-13-01"], "impossible-day 组织!E2"],
		["a month for a day of observation", ["library.books", 5200, null, "2011-05"], "impossible-day 组织!E2"],
		["a number for a day of observation", ["library.books", 5200, null, 2011], "impossible-day 组织!E2"],
		["a number for who says so", ["library.books", 5200, null, null, 7], "wrong-type 组织!F2"],
		["an input that nobody knows", ["library.boks", 5200], "unknown-fact 组织!A2"],
		["a value of nothing", [null, 5200], "row-without-input 组织!C2"],
	];
	test.each(cases)("%s", async (_, row, issue) => {
		const { file, issues } = await readWorkbook(standard, await sheet(row, ["hall.area", 120]));
		expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([issue]);
		const kept = { ...file.facts };
		delete kept["hall.area"];
		// What is wrong about a fact's origin alone does not unmake what it says, as in any facts.
		if (!issue.endsWith("F2")) expect(kept).toEqual({});
		expect(file.facts["hall.area"]).toBe(120);
	});

	it("an input that stands twice, and a survey that is given twice", async () => {
		expect(await issuesOf(["library.books", 1], ["library.books", 2])).toEqual(["given-twice 组织!A3"]);
		expect(await issuesOf(["survey.satisfied", 90], ["survey.satisfied.yes", 200])).toEqual(["given-twice 组织!C2"]);
	});

	it("answers of one survey that tell different days", async () => {
		const rows = [
			["survey.satisfied.yes", 200, null, "2011-03-01"],
			["survey.satisfied.no", 100, null, "2011-04-01"],
		];
		expect(await issuesOf(...rows)).toEqual(["given-twice 组织!E3"]);
	});

	it("a sheet that lost its header, rows that were sorted above it, and a list of events without one", async () => {
		const { issues } = await readWorkbook(
			standard,
			await workbook(
				{ name: "A", rows: [["library.books", 1], header, ["hall.area", null, 120]] },
				{
					name: "B",
					rows: [
						["编号!", "数值"],
						["survey.satisfied.yes", 200],
					],
				},
				{ name: "C", rows: [["festival.days festival.days", date("2026-03-08")]] },
				{
					name: "lists",
					rows: [
						["festival.days festival.days", "urban"],
						["anything", 5],
					],
				},
			),
		);
		expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["no-header A!A1", "no-header B!A2", "no-header C!A1"]);
	});

	it("what another standard reads is not read, and that is told", async () => {
		const { file, issues } = await readWorkbook(
			standard,
			await sheet(["local.elsewhere.trees", 7], ["elsewhere.trees", 7], ["hall.area", 120]),
		);
		expect(issues.map(({ code, path, severity }) => `${severity} ${code} ${path}`)).toEqual([
			"warning not-read-here 组织!A2",
			"warning not-read-here 组织!A3",
		]);
		expect(file.facts).toEqual({ "hall.area": 120 });
	});

	it("a column that is none", async () => {
		const bytes = await workbook({
			name: "S",
			rows: [
				["input", "value", "obseved"],
				["library.books", 5200],
			],
		});
		const { issues } = await readWorkbook(standard, bytes);
		expect(issues[0]).toMatchObject({ code: "unknown-column", path: "S!C1" });
		expect(issues[0]!.message.en).toContain('the nearest known is "observed"');
	});

	it("a fraction where a percentage is meant is doubtful, unless the cell shows a percentage", async () => {
		expect(await issuesOf(["survey.satisfied", 0.9])).toEqual(["looks-like-a-fraction 组织!C2"]);
		expect(await issuesOf(["survey.satisfied", percentage(0.9)])).toEqual([]);
	});

	it("a workbook without the header, and what is no workbook", async () => {
		const other = await readWorkbook(standard, await workbook({ name: "S", rows: [["x", "y"]] }));
		expect(other.issues.map(({ code }) => code)).toEqual(["no-header"]);
		const none = await readWorkbook(standard, new TextEncoder().encode("input,value"));
		expect(none).toMatchObject({ file: { facts: {} }, issues: [{ code: "not-a-workbook" }] });
	});
});

describe("the sheet of events", () => {
	const events = (rows: readonly (readonly Filled[])[], value: Filled = null) =>
		workbook(
			{
				name: "A",
				rows: [
					["input", "value"],
					["festival.days", value],
				],
			},
			{ name: "活动清单", rows: [["活动或事件", "哪一天", "种类", "参加人数", "依据"], ...rows] },
		);

	it("has each event in a row", async () => {
		const rows = [
			["festival.days festival.days", date("2026-03-08"), "元宵节", 120],
			["festival.days", "2026年5月", null, null],
		];
		const { file, issues } = await readWorkbook(standard, await events(rows));
		expect(issues).toEqual([]);
		expect(file.facts["festival.days"]).toEqual([{ day: "2026-03-08", kind: "元宵节", attendance: 120 }, { day: "2026-05" }]);
	});

	it("may lack some, if the value says so", async () => {
		const { file } = await readWorkbook(standard, await events([["festival.days", "2026-03-08"]], "不全"));
		expect(file.facts["festival.days"]).toEqual({ list: [{ day: "2026-03-08" }], complete: false });
	});

	it.each<[string, readonly (readonly Filled[])[], Filled, string]>([
		["an event that has no name", [[null, "2026-03-08"]], null, "row-without-input 活动清单!B2"],
		["an event that nobody knows", [["festival.nights", "2026-03-08"]], null, "unknown-fact 活动清单!A2"],
		["an event with nothing but its evidence", [["festival.days", null, null, null, "照片"]], null, "impossible-day 活动清单!A2"],
		["an event without a day", [["festival.days", null, "元宵节"]], null, "impossible-day 活动清单!A2"],
		[
			"a day that the calendar does not have",
			[
				["festival.days", "2026-02-28"],
				["festival.days", "2026-02-30"],
			],
			null,
			"impossible-day 活动清单!B3",
		],
		["events in both places", [["festival.days", "2026-03-08"]], 4, "given-twice A!B2"],
	])("tells %s, and then counts none of its events", async (_, rows, value, issue) => {
		const { file, issues } = await readWorkbook(standard, await events(rows, value));
		expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([issue]);
		expect(file.facts).toEqual({});
	});
});

describe("the community", () => {
	it("is told in rows of its own", async () => {
		const rows = [
			["community", "nanyuan"],
			["nameZh", "南苑社区"],
			["nameEn", "Nanyuan"],
			["placeZh", "铜川"],
			["observed", date("2011-05-18")],
		];
		const { file, issues } = await readWorkbook(standard, await sheet(...rows));
		expect(issues).toEqual([]);
		expect(file).toEqual({
			community: { id: "nanyuan", name: { zh: "南苑社区", en: "Nanyuan" }, place: { zh: "铜川", en: "铜川" } },
			observed: "2011-05-18",
			facts: {},
		});
	});

	it.each([
		[["nameZh", "南苑社区"], "community-incomplete 组织!C2"],
		[["observed", "2011-05"], "impossible-day 组织!C2"],
	])("that is %j is told", async (row, issue) => expect(await issuesOf(row)).toEqual([issue]));

	it("has no day of observation where what was entered is none", async () => {
		const { file } = await readWorkbook(standard, await sheet(["observed", "昨天"], ["library.books", 5200]));
		expect(file).toEqual({ facts: { "library.books": 5200 } });
	});
});

it("the template of Wuxi, filled in for Nanyuan, comes to what its facts come to", async () => {
	const entered: Record<string, Filled> = {
		"population.households": 2496,
		"space.office": "300多",
		"space.activity": 60,
		"survey.committee": percentage(0.9),
	};
	const { sheets } = await readXlsx(await workbookTemplate(wuxi));
	const filled = sheets.map(({ name, rows }) => {
		const value = rows.find((row) => row.includes("编号"))?.indexOf("数值");
		const cells = (row: readonly unknown[]) =>
			row.map((cell, c) => (c === value && Object.hasOwn(entered, String(row[0])) ? entered[String(row[0])]! : (cell as Filled)));
		return { name, rows: rows.map(cells) };
	});
	const { file, issues } = await readWorkbook(wuxi, await workbook(...filled));
	expect(issues).toEqual([]);
	expect(file.facts).toEqual({
		"population.households": 2496,
		"space.office": { moreThan: 300, lessThan: 400 },
		"space.activity": 60,
		"survey.committee": 90,
	});
	const { rules } = evaluate(wuxi, file.facts, { asOf: "2011-05-18" });
	expect(rules["service.space-per-100-households"]!.outcome).toBe("fail");
});
