/** How the command is called: mistakes, help, terminals. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, test } from "vitest";
import { commandNames } from "../../src/cli/command.js";
import { commands } from "../../src/cli/index.js";
import { words } from "../../src/cli/words.js";
import { read, smallDocument, text } from "../support/standard.js";
import { wenming } from "./machine.js";
import { inUsersFolder } from "./users-folder.js";

inUsersFolder();

test.skipIf(!existsSync("/proc/self/mem"))("a file that can't be read is told, and is no mistake of the command's", async () => {
	for (const typed of ["evaluate wuxi /proc/self/mem", "evaluate /proc/self/mem nanyuan.json"]) {
		const { code, told } = await wenming(typed);
		expect(told).toContain('"/proc/self/mem" can\'t be read (EIO)');
		expect(code).toBe(64);
	}
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
		["evaluate wuxi nanyuan.json --overrides own", 64, '"own" is a folder'],
		["evaluate null.json nanyuan.json", 65, "expected keys in braces, found null"],
		["evaluate wuxi broken.json", 65, "The file is no JSON: it can't be read near line 1."],
		["evaluate wuxi gbk.json", 65, "not in UTF-8"],
		["validate broken.json", 65, "The file is no JSON: it can't be read near line 1."],
		["evaluate wuxi wrong.json --as-of 2026-06-30", 65, 'the nearest known is "library.books"'],
		["explain wuxi nanyuan.json --rule culture.library-boks", 64, 'the nearest known is "culture.library-books"'],
		["explain wuxi nanyuan.json --all --rule culture.library-books", 64, "Give one of --rule, --all"],
		["docs six-point --single --format markdown", 64, "Give one of --single, --format markdown"],
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
		expect(await wenming("--version")).toMatchObject({ code: 0, output: "1.2.3\n", told: "" });
	});
});

describe("on a terminal", () => {
	it("marks outcomes in colour, in text alone", async () => {
		const plain = await wenming("evaluate wuxi nanyuan.json");
		const shown = await wenming("evaluate wuxi nanyuan.json", { isTerminal: true, hasColours: true });
		expect(shown.output).toContain("  \u001B[31m✗\u001B[39m 6.2");
		expect(stripVTControlCharacters(shown.output)).toBe(plain.output);
		const explained = await wenming("explain wuxi nanyuan.json --locale zh", { isTerminal: true, hasColours: true });
		expect(explained.output).toContain("\n[\u001B[31m不达标\u001B[39m] 6.2");
		const asJson = await wenming("evaluate wuxi nanyuan.json --format json", { isTerminal: true, hasColours: true });
		expect(asJson.output).not.toContain("\u001B");
	});

	it("takes no orders from what is written in files", async () => {
		const title = "\u001B]0;taken\u0007";
		const document = {
			...smallDocument({ inputs: { "hall.open": "boolean" }, rules: { "main.open": read("hall.open") } }),
			title: text(title),
		};
		writeFileSync("orders.json", JSON.stringify(document));
		const input = JSON.stringify({ "hall.open": true });
		const shown = await wenming("evaluate orders.json - --as-of 2026-06-30", { input, isTerminal: true });
		expect(shown.output).toContain("\uFFFD]0;taken\uFFFD\n");
		const piped = await wenming("evaluate orders.json - --as-of 2026-06-30", { input });
		expect(piped.output).toContain(title);
		const mistaken = await wenming("evaluate orders.json - --as-of 2026-06-30", {
			input: JSON.stringify({ [`hall.${title}`]: 1 }),
		});
		expect(mistaken.told).not.toMatch(/[^\P{Cc}\n]/u);
	});

	it("says that it is working, and takes it back", async () => {
		const { told } = await wenming("questions wuxi nanyuan.json --limit 1", { isWatched: true });
		expect(told).toBe("Working…\r\u001B[K");
	});
});
