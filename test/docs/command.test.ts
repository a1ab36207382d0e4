/** The pages on the command: what stands in their shell blocks runs, and prints what stands beneath. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { commandNames } from "../../src/cli/command.js";
import { wenming } from "../cli/machine.js";
import { inUsersFolder } from "../cli/users-folder.js";
import { codeBlocks, textOf } from "./markdown.js";

inUsersFolder();

const pages = [
	["docs/command.md", { LANG: "en_GB.UTF-8" }],
	["docs/command.zh-CN.md", { LANG: "zh_CN.UTF-8" }],
] as const;

/** The words of a line, with those in quotation marks together. */
const wordsOf = (line: string) => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

/** Whether lines stand in a text one after the other; `…` stands for what is left out. */
function expectLines(printed: string, expected: string): void {
	let rest = printed;
	for (const line of expected.split("\n").map((one) => one.replace(/…$/, ""))) {
		expect(rest).toContain(line);
		rest = rest.slice(rest.indexOf(line) + line.length);
	}
}

describe.each(pages)("%s", (page, environment) => {
	it("runs, and prints what is written", { timeout: 60_000 }, async () => {
		let printed = "";
		let lines = 0;
		for (const { language, code } of codeBlocks(page)) {
			if (language === "csv") writeFileSync("facts.csv", code);
			if (language === "text") expectLines(printed, code);
			if (language !== "sh") continue;
			for (const line of code.split("\n").filter((one) => !one.startsWith("npm "))) {
				const [, piped, typed] = /^(?:cat (\S+) \| )?wenming (.*)$/.exec(line)!;
				const input = piped === undefined ? {} : { input: readFileSync(piped, "utf8") };
				const { code: exit, output, told } = await wenming(wordsOf(typed!), { environment, ...input });
				expect(exit, `${line}: ${told}`).toBeLessThanOrEqual(line.includes("wuxx") ? 64 : 3);
				printed = output + told;
				lines++;
			}
		}
		expect(lines).toBeGreaterThan(15);
	});

	it("names every command", () => {
		for (const name of commandNames) expect(textOf(page)).toContain(`wenming ${name}`);
	});
});

test("both languages run the same commands", () => {
	const [english, chinese] = pages.map(([page]) => codeBlocks(page).filter(({ language }) => language === "sh"));
	const without = (blocks: typeof english) => blocks!.map(({ code }) => code.replace(/"[^"]*"/g, '"…"'));
	expect(without(chinese)).toEqual(without(english));
});
