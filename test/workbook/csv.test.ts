/** Facts from CSV. */
import { describe, expect, it, test } from "vitest";
import { parseFacts } from "../../src/parse/facts.js";
import { readCsv } from "../../src/workbook/index.js";
import { wuxi } from "../support/wuxi.js";

const issuesOf = (csv: string | Uint8Array) => readCsv(wuxi, csv).issues.map(({ code, path }) => `${code} ${path}`);

const nanyuan = {
	"population.households": 2496,
	"space.office": { moreThan: 300, lessThan: 400 },
	"survey.committee": { count: 270, of: 300 },
	"culture.squareEvents": [{ day: "2011-01-28" }, { day: "2011-05", kind: "秧歌" }],
	"library.books": { value: 5200, observed: "2011-03-01", by: '李明 "老李"', evidence: "藏书登记册, 第一页" },
};
const rows = `population.households,"2,496",,,,
space.office,300多,,,,
survey.committee,270,300,,,
culture.squareEvents,2011-01-28；2011-05 秧歌,,,,
library.books,5200,,2011年3月1日,"李明 ""老李""","藏书登记册, 第一页"
observed,2011-05-18,,,,
`;

describe("a CSV file", () => {
	test.each([
		["with names in English", `input,value,of,observed,by,evidence\n${rows}`],
		["with names in Chinese", `编号,数值,总数,日期,提供人,依据\n${rows}`],
		["with both", `编号 input,数值 value,总数 of,日期 observed,提供人 by,依据 evidence\n${rows}`],
		["as Excel writes it", `\uFEFFInput,Value,Of,Observed,By,Evidence\r\n${rows.replaceAll("\n", "\r\n")}`],
		["with empty rows, and rows above the header", `南苑社区,,,,,\n,,,,,\ninput,value,of,observed,by,evidence\n,,,,,\n${rows}`],
	])("%s is read", (_, csv) => {
		expect(readCsv(wuxi, csv)).toEqual({ file: { observed: "2011-05-18", facts: nanyuan }, issues: [] });
		expect(readCsv(wuxi, new TextEncoder().encode(csv))).toEqual(readCsv(wuxi, csv));
	});

	it("with semicolons or tabs is read too", () => {
		for (const delimiter of [";", "\t"]) {
			expect(readCsv(wuxi, `input${delimiter}value\nspace.office${delimiter}300多`).file.facts).toEqual({
				"space.office": { moreThan: 300, lessThan: 400 },
			});
		}
	});

	it("is a facts file that parseFacts takes", () => {
		const { file } = readCsv(wuxi, `input,value,of,observed,by,evidence\n${rows}`);
		expect(parseFacts(wuxi, file).issues).toEqual([]);
	});

	it("keeps a text that looks like a formula as the text that it is", () => {
		const { file, issues } = readCsv(wuxi, "input,value,by\nlibrary.books,5200,'=cmd()");
		expect(issues).toEqual([]);
		expect(file.facts["library.books"]).toEqual({ value: 5200, by: "=cmd()" });
	});
});

describe("what is wrong is told by its cell", () => {
	test.each([
		["input,value\nlibrary.books,很多", ["number-not-understood B2"]],
		["input,value\nlibrary.books,=1+1", ["number-not-understood B2"]],
		["input,value,of\nsurvey.committee,310,300", ["count-exceeds-whole B2"]],
		["input,value,observed\nlibrary.books,5200,soon", ["impossible-day C2"]],
		["input,value\nlibrary.boks,1\nlibrary.books,1.5", ["unknown-fact A2", "not-whole B3"]],
		["input,value\nlibrary.books,1\nlibrary.books,1", ["given-twice A3"]],
		["name,worth\nlibrary.books,1", ["no-header "]],
		["", ["no-header "]],
		['input,value,by\nlibrary.books,1,"unclosed\nspace.office,2,', ["quotes-not-closed "]],
		["input,value\nlibrary.books,2,496", ["cell-without-column C2"]],
		["input,value,\nlibrary.books,,2496", ["cell-without-column C2"]],
	])("%j", (csv, issues) => expect(issuesOf(csv)).toEqual(issues));

	it("and of a number that fell apart at its comma nothing is kept", () => {
		expect(readCsv(wuxi, "input,value\nlibrary.books,2,496").file.facts).toEqual({});
	});

	it("and a name that nobody knows, though there is no value beside it: the comma is a Chinese one", () => {
		const { issues } = readCsv(wuxi, "input,value\npopulation.households，2496\nlibrary.books,\n");
		expect(issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([["unknown-fact", "A2", "warning"]]);
	});

	it("and an encoding that is not UTF-8", () => {
		// 编号,数值 in GBK.
		expect(issuesOf(new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xca, 0xfd, 0xd6, 0xb5]))).toEqual(["not-utf8 "]);
	});
});
