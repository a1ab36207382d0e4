/** Templates: what they ask, in which languages, what Excel lets in, and that no text becomes a formula. */
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it, test } from "vitest";
import type { Standard } from "../../src/model/standard.js";
import { inputsOf } from "../../src/resolve/inputs-of.js";
import { csvTemplate, readCsv, readWorkbook, workbookTemplate } from "../../src/workbook/index.js";
import { sheetNameOf } from "../../src/workbook/sheet-name.js";
import { hostileStandard } from "../support/hostile.js";
import { standards } from "../support/standards.js";
import { wuxi } from "../support/wuxi.js";
import { textsOf } from "./sheets.js";

const locales = ["zh", "en", "both"] as const;
const sheetsOf = async (standard: Standard, locale: (typeof locales)[number] = "zh") =>
	(await readXlsx(await workbookTemplate(standard, { locale }), { readStyles: true })).sheets;

describe.each(standards)("the workbook of $name", ({ standard }) => {
	it.each(locales)("in %s asks for each input once, and says nothing while it is empty", async (locale) => {
		const sheets = await sheetsOf(standard, locale);
		const ids = sheets
			.flatMap(({ rows }) => rows.map(([id]) => id))
			.filter((id) => typeof id === "string" && Object.hasOwn(standard.inputs, id));
		expect([...ids].sort()).toEqual(
			inputsOf(standard)
				.map(({ id }) => id)
				.sort(),
		);
		expect(await readWorkbook(standard, await workbookTemplate(standard, { locale }))).toEqual({
			file: { facts: {} },
			issues: [],
		});
		expect(readCsv(standard, csvTemplate(standard, { locale }))).toEqual({ file: { facts: {} }, issues: [] });
	});
});

describe("the workbook of Wuxi", () => {
	it("tells how to fill it in, and has a sheet for each dimension, one for events and a hidden one for lists", async () => {
		const sheets = await sheetsOf(wuxi);
		expect(sheets.map(({ name }) => name)).toEqual([
			"填写说明",
			...wuxi.dimensions.map(({ title }) => title.zh),
			"活动清单",
			"选项",
		]);
		expect(sheets.map(({ hidden }) => hidden === true)).toEqual(sheets.map(({ name }) => name === "选项"));
		expect(sheets[0]!.rows.flat().join("\n")).toContain("wenming evaluate wuxi");
	});

	it("has label, question, way of answering and unit of each input", async () => {
		const rows = (await sheetsOf(wuxi, "en")).flatMap((sheet) => sheet.rows);
		expect(rows.find(([id]) => id === "library.books")!.slice(0, 5)).toEqual([
			"library.books",
			"Books of the reading room",
			"How many books does the community reading room own?",
			"a whole number; or “more than 400”, “about 300” (≥ 0)",
			"volumes",
		]);
	});

	it("lets in what the dictionary allows, and words", async () => {
		const sheets = await sheetsOf(wuxi);
		const ruleOf = (id: string) => {
			const sheet = sheets.find(({ rows }) => rows.some((row) => row[0] === id))!;
			const line = sheet.rows.findIndex((row) => row[0] === id) + 1;
			return sheet
				.dataValidations!.filter(({ range }) => range === `F${line}` || range === `G${line}`)
				.map(({ type, formula1, values, range }) => ({
					type,
					...(values === undefined ? { formula: formula1!.replaceAll(String(line), "n") } : { values }),
					column: range[0],
				}));
		};
		expect(ruleOf("organisation.workingOffice")).toEqual([{ type: "list", values: ["是", "否"], column: "F" }]);
		expect(ruleOf("population.households")).toEqual([
			{ type: "custom", formula: "OR(ISTEXT(Fn),AND(ISNUMBER(Fn),Fn>=1,Fn=INT(Fn)))", column: "F" },
		]);
		expect(ruleOf("survey.committee")).toEqual([
			{
				type: "custom",
				formula:
					"OR(ISTEXT(Fn),AND(ISNUMBER(Fn),Fn>=0,IF(ISNUMBER(Gn),AND(Fn=INT(Fn),Fn<=Gn),OR(Fn=INT(Fn),AND(TRUE,Fn>=0,Fn<=100)))))",
				column: "F",
			},
			{ type: "custom", formula: "OR(ISTEXT(Gn),AND(ISNUMBER(Gn),Gn>=0,Gn=INT(Gn)))", column: "G" },
		]);
		// A percentage of nothing that is counted is never more than its range.
		expect(ruleOf("legal.awareness")[0]).toEqual({
			type: "custom",
			formula: "OR(ISTEXT(Fn),AND(ISNUMBER(Fn),Fn>=0,IF(ISNUMBER(Gn),AND(Fn=INT(Fn),Fn<=Gn),AND(TRUE,Fn>=0,Fn<=100))))",
			column: "F",
		});
	});

	it("keeps days as they are typed, and header and names in sight", async () => {
		const [, first] = await sheetsOf(wuxi);
		expect(first!.freezePane).toEqual({ rows: 1, columns: 2 });
		const observed = first!.rows[0]!.indexOf("日期");
		expect(first!.cells!.get(`1,${observed}`)!.style!.numFmt).toBe("@");
	});

	it("is the same whenever it is written", async () => {
		expect(Buffer.compare(await workbookTemplate(wuxi), await workbookTemplate(wuxi))).toBe(0);
	});
});

describe("a standard that holds formulas, markup and very long words", () => {
	test("has a workbook in which all of it is text", async () => {
		for (const locale of locales) {
			const { texts, formulas } = await textsOf(await workbookTemplate(hostileStandard, { locale }));
			expect(formulas).toEqual([]);
			expect(texts.join("\n")).toContain("=cmd|'/c calc'!A1");
			const sheets = await sheetsOf(hostileStandard, locale);
			for (const { name } of sheets) expect([...name].length).toBeLessThanOrEqual(31);
			for (const { inputMessage = "" } of sheets.flatMap(({ dataValidations = [] }) => dataValidations))
				expect(inputMessage.length).toBeLessThanOrEqual(255);
			expect(await readWorkbook(hostileStandard, await workbookTemplate(hostileStandard, { locale }))).toMatchObject({
				issues: [],
			});
		}
	});

	test("has a CSV file in which no cell begins like a formula", () => {
		for (const locale of locales) {
			const csv = csvTemplate(hostileStandard, { locale });
			expect(csv).toMatch(locale === "en" ? /'\+books/ : /'=books/);
			const cells = parseCsv(csv).flat().map(String);
			expect(cells.filter((cell) => /^[\s]*[=+\-@]/.test(cell))).toEqual([]);
			expect(readCsv(hostileStandard, csv)).toEqual({ file: { facts: {} }, issues: [] });
		}
	});
});

describe("the name of a sheet", () => {
	test.each([
		["组织", [], "组织"],
		["a/b:c*d?e[f]g\\h", [], "a b c d e f g h"],
		["'quoted'", [], "quoted"],
		["", [], "-"],
		["Main", ["main"], "Main 2"],
		["x".repeat(40), [], `${"x".repeat(30)}…`],
		["x".repeat(40), [`${"x".repeat(30)}…`], `${"x".repeat(28)}… 2`],
	])("of %j beside %j is %j", (title, taken, name) => expect(sheetNameOf(title, taken)).toBe(name));
});
