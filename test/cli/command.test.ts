/** What the command's commands do, run without a process; that it runs in one, `process.test.ts` shows. */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { parseFacts } from "../../src/parse/facts.js";
import { factsType } from "../../src/render/facts-type.js";
import { rulesFolder, wuxi } from "../support/wuxi.js";
import { workbook } from "../workbook/sheets.js";
import { communityFile, wenming } from "./machine.js";
import { inUsersFolder } from "./users-folder.js";

const nanyuan = JSON.parse(readFileSync(communityFile("nanyuan"), "utf8")) as {
	facts: Record<string, unknown>;
	observed: string;
};

inUsersFolder();

describe("evaluate", () => {
	it("says the outcome, the score and what fails, and ends with the outcome's code", async () => {
		const { code, output, told } = await wenming("evaluate wuxi nanyuan.json");
		expect(code).toBe(1);
		expect(output).toMatchInlineSnapshot(`
			"Wuxi Civilised Community Standard
			Nanyuan Community
			Assessment day: 18 May 2011
			Fails: of 127 rules, 2 fail, 3 pass, 122 are undecided for want of data
			Score: 2.6 to 98.1 of 100; the source sets no points, so the score is by this package’s own policy

			By dimension
			  ? Solid creation work: All 11 rules are undecided for want of data
			  ? Well-developed democratic self-government: All 10 rules are undecided for want of data
			  ? Good morals and customs: Undecided: of 17 rules, 1 passes, 16 are undecided for want of data
			  ? A clean and pleasant environment: All 27 rules are undecided for want of data
			  ✗ Rich cultural and sports life: Fails: of 11 rules, 1 fails, 1 passes, 9 are undecided for want of data
			  ✗ Complete services: Fails: of 16 rules, 1 fails, 1 passes, 14 are undecided for want of data
			  ? Orderly management: All 12 rules are undecided for want of data
			  ? Good public order: All 23 rules are undecided for want of data

			What fails
			  ✗ 5.3 Area of the activity rooms
			      Area of the cultural activity rooms: at most 60 m²; at least 100 is required; short by 40 to 100 m²
			  ✗ 6.2 Office and activity rooms
			      Office and activity rooms per 100 households: 14.4 to 18.5 m² per 100 households; at least 20 is required; short by 39.2 to 139.2 m²

			Data that this standard does not read
			  Kind of community; Years the plan covers; Implementation scheme; Party members paired to help; People helped in pairs; Area of outdoor activity grounds; Convenience service points; Registered party members; Joint conference of party bodies; Full-time patrol members; local.tongchuan.branchRules; local.tongchuan.memberReview; local.tongchuan.allDayCleaning; local.tongchuan.jobPlatform; local.tongchuan.agedAllowance; local.tongchuan.agedAllowanceCover; local.tongchuan.troupe; local.tongchuan.troupeEquipment
			"
		`);
		expect(told).toBe("");
	});

	it("gives the evaluation as JSON", async () => {
		const { output } = await wenming("evaluate wuxi nanyuan.json --format json");
		const { facts } = parseFacts(wuxi, nanyuan);
		expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(evaluate(wuxi, facts, { asOf: nanyuan.observed }))));
	});

	it("reads facts from a pipe", async () => {
		const input = readFileSync("nanyuan.json", "utf8");
		const piped = await wenming("evaluate wuxi -", { input });
		expect(piped).toEqual(await wenming("evaluate wuxi nanyuan.json"));
		expect(await wenming("evaluate wuxi", { input })).toEqual(piped);
	});

	it("is in Chinese where the machine is, or where it is asked for", async () => {
		const asked = await wenming("evaluate wuxi nanyuan.json --locale zh");
		expect(asked.output).toContain("不达标：127 条中");
		expect(await wenming("evaluate wuxi nanyuan.json", { environment: { LANG: "zh_CN.UTF-8" } })).toEqual(asked);
		expect(await wenming("evaluate wuxi nanyuan.json", { environment: {}, systemLanguage: "zh-CN" })).toEqual(asked);
		expect((await wenming("evaluate wuxi nanyuan.json", { environment: { LC_ALL: "en_US", LANG: "zh_CN" } })).output).toContain(
			"Fails",
		);
	});

	it.each([
		["markdown", "# Wuxi Civilised Community Standard\n\nNanyuan Community\n"],
		["html", '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'],
	])("is written as %s", async (format, start) => {
		const { output } = await wenming(`evaluate wuxi nanyuan.json --format ${format}`);
		expect(output.slice(0, start.length)).toBe(start);
		expect(output).toContain("Office and activity rooms");
	});

	it.each([
		["pass", 0, { "hall.open": true, "hall.area": 20 }],
		["fail", 1, { "hall.open": true, "hall.area": 10 }],
		["unknown", 2, { "hall.open": true }],
		["not-applicable", 3, { "hall.open": false }],
	])("of %s ends with %d", async (outcome, code, facts) => {
		const input = JSON.stringify(facts);
		expect((await wenming("evaluate small.json - --as-of 2026-06-30", { input })).code).toBe(code);
		const { output } = await wenming("evaluate small.json - --as-of 2026-06-30 --format json", { input });
		expect(JSON.parse(output)).toMatchObject({ outcome });
	});

	it("takes the day that is given before that of the file", async () => {
		const { output } = await wenming("evaluate wuxi nanyuan.json --as-of 2026-06-30");
		expect(output).toContain("30 June 2026");
	});

	it("writes into a file, in a folder that is made for it", async () => {
		const { output, code } = await wenming("evaluate wuxi nanyuan.json --out new/folder/result.txt");
		expect([output, code]).toEqual(["", 1]);
		expect(readFileSync("new/folder/result.txt", "utf8")).toBe((await wenming("evaluate wuxi nanyuan.json")).output);
	});
});

describe("explain", () => {
	it("says why one rule comes out as it does", async () => {
		const { output, code } = await wenming("explain wuxi nanyuan.json --rule service.space-per-100-households --style decisive");
		expect(output).toContain("14.4 to 18.5 m² per 100 households; at least 20 is required; short by 39.2 to 139.2 m²");
		expect(output).not.toContain("Library holdings");
		expect(code).toBe(1);
	});

	it("leaves out what passes, unless all is asked for", async () => {
		expect((await wenming("explain wuxi nanyuan.json")).output).not.toContain("\n[pass] ");
		expect((await wenming("explain wuxi nanyuan.json --all")).output.match(/^\[pass\] /gm)).toHaveLength(3);
	});

	it("is a page that stands by itself", async () => {
		const { output } = await wenming("explain wuxi nanyuan.json --format html --locale zh");
		expect(output).toMatch(/^<!doctype html>\n<html lang="zh-CN">.*<article/s);
	});
});

describe("questions and remedies", () => {
	it("lists the questions, the most valuable first", async () => {
		const { output, code } = await wenming("questions wuxi nanyuan.json --limit 2");
		expect(output).toMatch(/^Still worth asking: \d+, of which the 2 that matter most$/m);
		expect(output.match(/^ {2}\S/gm)).toHaveLength(2);
		expect(code).toBe(0);
		const asJson = await wenming("questions wuxi nanyuan.json --limit 2 --format json");
		expect(JSON.parse(asJson.output)).toHaveLength(2);
	});

	it("lists what would make each failing rule pass", async () => {
		const { output } = await wenming("remedies wuxi nanyuan.json");
		expect(output).toContain("What would make each of the 2 rules that fail pass");
		expect(output).toContain("39.3 to 139.2 m² more");
		const one = await wenming("remedies wuxi nanyuan.json --rule culture.activity-room --format json");
		expect(Object.keys(JSON.parse(one.output) as object)).toEqual(["culture.activity-room"]);
	});
});

describe("compare", () => {
	it("says which is stricter, and shows it", async () => {
		const { output } = await wenming("compare wuxi own/overlays/city.json");
		expect(output).toContain("The whole: stricter");
		expect(output).toContain("minimum: 5,000 volumes → 5,100 volumes");
	});

	it("puts what a community comes to side by side", async () => {
		const { output } = await wenming("compare wuxi own/overlays/city.json --facts undated.json --as-of 2026-06-30");
		expect(output).toMatch(/^\| Library holdings \| pass \| pass \|$/m);
	});
});

describe("validate", () => {
	it("finds nothing wrong with what is shipped", async () => {
		expect(await wenming("validate tongchuan")).toMatchObject({ code: 0, output: "Nothing is wrong\n", told: "" });
		expect(await wenming("validate wuxi nanyuan.json")).toMatchObject({ code: 0, output: "Nothing is wrong\n", told: "" });
	});

	it("lists all that is wrong with facts, as the result", async () => {
		const { code, output } = await wenming("validate wuxi wrong.json");
		expect(code).toBe(65);
		expect(output).toMatchInlineSnapshot(`
			"✖ The data dictionary has no "library.boks"; the nearest known is "library.books". Mend the name or leave the fact out.
			  → library.boks
			✖ Expected a number, or a range such as { "atLeast": 300 }, found "5200".
			  → library.books
			"
		`);
		const asJson = await wenming("validate wuxi wrong.json --format json");
		expect((JSON.parse(asJson.output) as { code: string }[]).map((issue) => issue.code)).toEqual(["unknown-fact", "wrong-type"]);
	});

	it("lists what is wrong with an overlay", async () => {
		const { code, output } = await wenming("validate own/overlays/misspelt.json");
		expect(code).toBe(65);
		expect(output).toContain('the nearest known is "culture.library-books"');
	});
});

describe("schema and types", () => {
	it("lists the schemas, and prints each", async () => {
		const names = (await wenming("schema")).output.trim().split("\n");
		expect(names).toContain("facts");
		for (const name of names) {
			expect((await wenming(`schema ${name}`)).output).toBe(readFileSync(join(rulesFolder, "schema", `${name}.json`), "utf8"));
		}
	});

	it("prints the type of a standard's facts", async () => {
		expect((await wenming("types wuxi --name TownFacts")).output).toBe(factsType(wuxi, { name: "TownFacts" }));
	});
});

describe("template", () => {
	it("writes a workbook, which is read back", async () => {
		const { bytes, code } = await wenming("template wuxi --xlsx --locale both");
		expect(code).toBe(0);
		writeFileSync("empty.xlsx", bytes);
		const evaluated = await wenming("evaluate wuxi empty.xlsx --as-of 2026-06-30");
		expect([evaluated.code, evaluated.told]).toEqual([2, ""]);
	});

	it("writes a CSV file where that is asked for, or the file is called so", async () => {
		const asked = await wenming("template six-point --csv --locale zh");
		expect(asked.output).toMatch(/^\uFEFF编号,名称,问题/);
		await wenming("template six-point --out six-point.csv --locale zh");
		expect(readFileSync("six-point.csv", "utf8")).toBe(asked.output);
		expect((await wenming("template six-point --csv --xlsx")).told).toContain("Give one of --xlsx, --csv");
	});

	it("puts no bytes on a terminal", async () => {
		expect(await wenming("template wuxi", { isTerminal: true })).toMatchObject({ code: 64, output: "" });
	});
});

describe("facts", () => {
	const csv = "input,value\npopulation.households,2496\nspace.office,300多\nspace.activity,60\nobserved,2011-05-18\n";
	const wrong = "input,value\npopulation.households,几百\n";
	const sheet = (text: string) =>
		workbook({
			name: "组织",
			rows: text
				.trim()
				.split("\n")
				.map((line) => line.split(",").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
		});

	it.each([
		["a CSV file", "facts.csv", async () => csv],
		["a workbook", "facts.xlsx", () => sheet(csv)],
		["a file whose name tells nothing", "facts.txt", async () => csv],
	])("come from %s", async (_, name, content) => {
		const given = await content();
		writeFileSync(name, given);
		const { output, told } = await wenming(`evaluate wuxi ${name} --locale zh`);
		expect(told).toBe("");
		expect(output).toContain("14.4 至 18.5 m²/百户");
		expect(await wenming("evaluate wuxi - --locale zh", { input: given })).toMatchObject({ output });
	});

	it("are of the format that is told", async () => {
		writeFileSync("called.json", csv);
		expect((await wenming("evaluate wuxi called.json")).code).toBe(65);
		expect((await wenming("evaluate wuxi called.json --facts-format csv")).code).toBe(1);
	});

	it("that are wrong are told by sheet and cell", async () => {
		writeFileSync("wrong.xlsx", await sheet(wrong));
		expect(await wenming("evaluate wuxi wrong.xlsx --locale zh")).toMatchObject({
			code: 65,
			output: "",
			told: expect.stringContaining("→ 组织!B2\n"),
		});
		const validated = await wenming("validate wuxi - --format json", { input: wrong });
		expect(validated.code).toBe(65);
		expect(JSON.parse(validated.output)).toMatchObject([{ code: "number-not-understood", path: "B2" }]);
	});

	it("that are doubtful are told, and used", async () => {
		const { code, told } = await wenming("evaluate wuxi - --as-of 2026-06-30", { input: "input,value\nsurvey.committee,0.9\n" });
		expect(told).toMatch(/^⚠ The percentage 0\.9 looks like a fraction.*\n {2}→ B2\n$/);
		expect(code).toBe(1);
	});
});

describe("a standard", () => {
	const minimum = async (standard: string, ...more: string[]) => {
		const { output } = await wenming(["explain", standard, "undated.json", "--as-of", "2026-06-30", "--format", "json", ...more]);
		return /number at least ([\d,]+)/.exec(output)?.[1];
	};

	it("is found by its path, and what it extends beside it and among the shipped", async () => {
		expect(await minimum("wuxi")).toBe("5,000");
		expect(await minimum(join(rulesFolder, "wuxi"))).toBe("5,000");
		expect(await minimum("own/overlays/city.json")).toBe("5,100");
		expect(await minimum("own/overlays/district.json")).toBe("9,000");
	});

	it("is looked for where it is told", async () => {
		copyFileSync("own/overlays/district.json", "district.json");
		expect((await wenming("types district.json")).told).toContain("There is no such file");
		expect(await minimum("district.json", "--within", "own")).toBe("9,000");
	});
});
