/** The command `wenming`, run without a process; that it runs in one, `process.test.ts` shows. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { commandNames } from "../../src/cli/command.js";
import { commands } from "../../src/cli/index.js";
import { words } from "../../src/cli/words.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { parseFacts } from "../../src/parse/facts.js";
import { factsType } from "../../src/render/facts-type.js";
import { read, smallDocument, text } from "../support/standard.js";
import { rulesFolder, wuxi } from "../support/wuxi.js";
import { communityFile, wenming } from "./machine.js";

let folder: string;
const before = process.cwd();
const nanyuan = JSON.parse(readFileSync(communityFile("nanyuan"), "utf8")) as {
	facts: Record<string, unknown>;
	observed: string;
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "wenming-"));
	copyFileSync(communityFile("nanyuan"), join(folder, "nanyuan.json"));
	writeFileSync(join(folder, "undated.json"), JSON.stringify({ "library.books": 5200 }));
	writeFileSync(join(folder, "wrong.json"), JSON.stringify({ "library.boks": 5200, "library.books": "5200" }));
	writeFileSync(join(folder, "broken.json"), "{");
	const hall = { appliesWhen: read("hall.open"), logic: { ">=": [read("hall.area"), 15] } };
	const inputs = { "hall.open": "boolean", "hall.area": "quantity" };
	writeFileSync(join(folder, "small.json"), JSON.stringify(smallDocument({ inputs, rules: { "main.hall": hall } })));
	mkdirSync(join(folder, "own/overlays"), { recursive: true });
	const figures = { "culture.library-books": { minimum: { value: 5100, reason: text("because") } } };
	const overlay = (id: string, base: string, set: object = figures) => ({
		id,
		extends: base,
		status: "example",
		title: text(id),
		set,
	});
	writeFileSync(join(folder, "own/overlays/city.json"), JSON.stringify(overlay("city", "wuxi")));
	writeFileSync(
		join(folder, "own/overlays/district.json"),
		JSON.stringify(
			overlay("district", "city", { "culture.library-books": { minimum: { value: 9000, reason: text("because") } } }),
		),
	);
	writeFileSync(
		join(folder, "own/overlays/misspelt.json"),
		JSON.stringify(overlay("misspelt", "wuxi", { "culture.library-boks": {} })),
	);
	process.chdir(folder);
});
afterAll(() => {
	process.chdir(before);
	rmSync(folder, { recursive: true });
});

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
		expect(await wenming("validate tongchuan")).toEqual({ code: 0, output: "Nothing is wrong\n", told: "" });
		expect(await wenming("validate wuxi nanyuan.json")).toEqual({ code: 0, output: "Nothing is wrong\n", told: "" });
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

describe("mistakes are told on standard error, with a code of their own, and nothing else is printed", () => {
	const cases: [typed: string, code: number, told: string | RegExp][] = [
		["evalute wuxi", 64, 'There is no command named "evalute"; the nearest known is "evaluate".'],
		["evaluate wuxi nanyuan.json --fromat json", 64, 'There is no option --fromat; the nearest known is "--format".'],
		["evaluate wuxi nanyuan.json --format jsn", 64, 'There is no value named "jsn"; the nearest known is "json".'],
		["compare wuxi jian --format html", 64, 'There is no value named "html"'],
		["evaluate wuxx nanyuan.json", 64, 'There is no standard, variant or file named "wuxx"; the nearest known is "wuxi".'],
		["evaluate ./wuxi nanyuan.json", 64, "There is no such file: ./wuxi"],
		["evaluate", 64, "<standard> is missing"],
		["evaluate wuxi a b", 64, "Expected 2 arguments, found 3"],
		["evaluate wuxi --as-of", 64, "→ --as-of"],
		["evaluate wuxi nanyuan.json --as-of 2026-02-30", 64, "The calendar has no day"],
		["evaluate wuxi undated.json", 64, "the assessment day must be given, such as --as-of 2026-06-30"],
		["evaluate wuxi", 64, "No facts are given"],
		["evaluate wuxi absent.json", 64, "There is no such file: absent.json"],
		["evaluate wuxi own", 64, '"own" is a folder'],
		["evaluate wuxi broken.json", 65, "The file is no JSON"],
		["evaluate wuxi wrong.json --as-of 2026-06-30", 65, 'the nearest known is "library.books"'],
		["explain wuxi nanyuan.json --rule culture.library-boks", 64, 'the nearest known is "culture.library-books"'],
		["questions wuxi nanyuan.json --limit 0", 64, "≥ 1"],
		["questions wuxi nanyuan.json --limit few", 64, "a whole number"],
		["compare wuxi jian --as-of today", 64, "The calendar has no day"],
		["schema fact", 64, 'the nearest known is "facts"'],
		["types own/overlays/misspelt.json", 65, "culture.library-boks"],
		["evaluate wuxi nanyuan.json --out nanyuan.json/x", 74, "can't be written"],
		["evaluate wuxi nanyuan.json --locale fr", 64, 'There is no value named "fr"'],
	];
	test.each(cases)("%s", async (typed, code, said) => {
		const ran = await wenming(typed);
		expect(ran.told).toContain(said);
		expect(ran).toMatchObject({ code, output: "" });
	});

	it("in Chinese too", async () => {
		const { told } = await wenming("evalute --locale zh");
		expect(told).toBe("✖ 没有名为“evalute”的命令；最接近的是“evaluate”。现有：" + commandNames.join("、") + "。\n");
	});

	it("without a command prints the help there", async () => {
		const { code, output, told } = await wenming([]);
		expect([code, output]).toEqual([64, ""]);
		expect(told).toContain("Usage: wenming");
	});
});

describe("help", () => {
	test("every command is there, with what it does in both languages", () => {
		expect(commands.map(({ name }) => name)).toEqual([...commandNames]);
	});

	it.each(["zh", "en"] as const)("lists the commands in %s", async (locale) => {
		const { output, code } = await wenming(`--help --locale ${locale}`);
		expect(code).toBe(0);
		for (const name of commandNames) expect(output).toContain(words[locale].commands[name].does.slice(0, 12));
		expect(output).toContain("64");
	});

	it.each(commandNames)("of %s has examples, which run", async (name) => {
		const { output } = await wenming(`${name} --help`);
		const { examples } = words.en.commands[name];
		expect(examples.length).toBeGreaterThan(0);
		for (const example of examples) {
			expect(output).toContain(`  ${example}\n`);
			const [, piped, typed] = /^(?:cat (\S+) \| )?wenming (.*)$/.exec(example)!;
			const ran = await wenming(typed!, piped === undefined ? {} : { input: readFileSync(piped, "utf8") });
			expect(ran.code, ran.told).toBeLessThanOrEqual(3);
		}
	});

	it("prints the version", async () => {
		expect(await wenming("--version")).toEqual({ code: 0, output: "1.2.3\n", told: "" });
	});
});

describe("on a terminal", () => {
	it("marks outcomes in colour, in text alone", async () => {
		const plain = await wenming("evaluate wuxi nanyuan.json");
		const shown = await wenming("evaluate wuxi nanyuan.json", { hasColours: true });
		expect(shown.output).toContain("  \u001B[31m✗\u001B[39m 6.2");
		expect(stripVTControlCharacters(shown.output)).toBe(plain.output);
		const explained = await wenming("explain wuxi nanyuan.json --locale zh", { hasColours: true });
		expect(explained.output).toContain("\n[\u001B[31m不达标\u001B[39m] 6.2");
		const asJson = await wenming("evaluate wuxi nanyuan.json --format json", { hasColours: true });
		expect(asJson.output).not.toContain("\u001B");
	});

	it("says that it is working, and takes it back", async () => {
		const { told } = await wenming("questions wuxi nanyuan.json --limit 1", { isWatched: true });
		expect(told).toBe("Working…\r\u001B[K");
	});
});
