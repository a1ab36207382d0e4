/** The guide for cities, in both languages: its steps are taken one after the other, as a reader would. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rulesFolder } from "../support/wuxi.js";
import { npmRun, tsx } from "./commands.js";
import { type CodeBlock, codeBlocks, root } from "./markdown.js";

const page = "docs/city-variants.md";

test("both languages show the same commands, files and results", () => {
	const shown = (of: string) => codeBlocks(of).map(({ language, code }) => [language, code]);
	expect(shown("docs/city-variants.zh-CN.md")).toEqual(shown(page));
});

describe("the steps, one after the other", { timeout: 60_000 }, () => {
	const blocks = codeBlocks(page);
	const [install, start, tidy, check, types] = blocks.filter(({ language }) => language === "sh") as [
		CodeBlock,
		CodeBlock,
		CodeBlock,
		CodeBlock,
		CodeBlock,
	];
	const [head, headFilled, figure, figureFilled, whole, exclusion, expiry] = blocks
		.filter(({ language }) => language === "json")
		.map(({ code }) => code) as [string, string, string, string, string, string, string];
	const printed = blocks.find(({ language }) => language === "text")!.code;

	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "wenming-"));
		cpSync(rulesFolder, join(folder, "rules"), { recursive: true });
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	const path = () => join(folder, "rules/overlays/suzhou.json");
	const text = () => readFileSync(path(), "utf8");
	const replace = (before: string, after: string) => {
		expect(text()).toContain(before);
		writeFileSync(path(), text().replace(before, after));
	};

	test("the file is written, and not over another", () => {
		expect(install.code).toBe("npm ci");
		expect(npmRun(start.code, folder)).toContain("✔ rules/overlays/suzhou.json");
		const fresh = text();
		expect(npmRun(start.code, folder)).toContain("✖");
		expect(text()).toBe(fresh);
	});

	test("what is not filled in is told, and no more", () => {
		const said = npmRun(check.code, folder);
		expect(said.match(/✖/g)).toHaveLength(4);
		expect(said).toContain("→ title.zh");
	});

	test("a lost comma is told with its line", () => {
		const kept = text();
		replace('"id": "suzhou",', '"id": "suzhou"');
		expect(npmRun(check.code, folder)).toMatch(/suzhou\.json 第 [34] 行/);
		writeFileSync(path(), kept);
	});

	test("what stands in the file is what the page shows, and is filled in as it says", () => {
		replace(head, headFilled);
		replace(figure, figureFilled);
		expect(npmRun(check.code, folder)).toContain("--tidy");
	});

	test("the untouched figures are dropped, and the file is the one that the page shows", () => {
		npmRun(tidy.code, folder);
		expect(text().trim()).toBe(whole);
	});

	test("the check prints what the page shows", () => {
		expect(npmRun(check.code, folder).trim()).toBe(printed);
	});

	test("the variant scores as the page says", () => {
		const program = blocks.find(({ language }) => language === "ts")!.code;
		const doors = { wenming: "src/index.ts", "wenming/standards/wuxi": "src/standards/wuxi.ts" };
		const imported = Object.entries(doors).reduce(
			(code, [door, source]) => code.replace(`from "${door}"`, `from ${JSON.stringify(join(root, source))}`),
			program,
		);
		const checked = imported.replace(/^(library\(\d+\)); \/\/ => (.*)$/gm, "console.log($1 === $2);");
		writeFileSync(join(folder, "program.mts"), checked);
		const { stdout, stderr } = spawnSync(tsx, ["program.mts"], { cwd: folder, encoding: "utf8" });
		expect(stderr).toBe("");
		expect(stdout).toBe("true\ntrue\n");
	});

	test("the type of its facts is written", () => {
		npmRun(types.code, folder);
		expect(readFileSync(join(folder, "suzhou-facts.ts"), "utf8")).toContain("export interface SuzhouFacts {");
	});

	test("a rule is left out as it says", () => {
		replace('\t"set": {', `${exclusion}\n\t"set": {`);
		const said = npmRun(check.code, folder);
		expect(said).toContain("0 issues");
		expect(said).toMatch(/删去，.* left out, /);
	});

	test("facts expire as it says", () => {
		replace('\t"set": {', `${expiry}\n\t"set": {`);
		const said = npmRun(check.code, folder);
		expect(said).toContain("0 issues");
		expect(said).toMatch(/expires survey\.committee: .* → 6 个月 months/);
	});

	test("a figure changes from a day on as it says", () => {
		const dated = /`("values": \[.*?\])`/.exec(readFileSync(join(root, page), "utf8"))![1]!;
		replace('"value": 8000', dated);
		expect(npmRun(check.code, folder)).toContain("0 issues");
	});

	test("a district starts from what its city set", () => {
		replace(/"values": \[.*?\]/.exec(text())![0], '"value": 8000');
		const command = /`(npm run new:variant -- gusu --extends suzhou)`/.exec(readFileSync(join(root, page), "utf8"))![1]!;
		npmRun(command, folder);
		expect(existsSync(join(folder, "rules/overlays/gusu.json"))).toBe(true);
		const { set } = JSON.parse(readFileSync(join(folder, "rules/overlays/gusu.json"), "utf8")) as {
			set: Record<string, Record<string, { value: unknown }>>;
		};
		expect(set["culture.library-books"]!.minimum!.value).toBe(8000);
		expect(Object.keys(set)).not.toContain("service.family-planning");
	});
});
