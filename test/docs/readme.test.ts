/** The examples of both READMEs compile and come to what is written beside them; their commands exist. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { codeBlocks, links, pages, root, textOf } from "./markdown.js";
import { run, typeErrors } from "./program.js";

const readmes = ["README.md", "README.zh-CN.md"];

test("the examples compile", () => {
	expect(typeErrors(readmes)).toEqual([]);
}, 30_000);

describe.each(readmes)("%s", (page) => {
	test("its examples come to what is written beside them", async () => {
		expect(await run(page)).toBeGreaterThan(20);
	}, 30_000);

	test("names every door of the package", () => {
		const doors = Object.keys(manifest.exports)
			.filter((path) => path !== "./package.json")
			.map((path) => path.replace(".", "wenming"));
		for (const door of doors) expect(textOf(page)).toContain(`\`${door}\``);
	});

	test("links to the other language", () => {
		expect(links(page)).toContain(readmes.find((other) => other !== page));
	});
});

test("both READMEs have as many examples, with as many results", async () => {
	const [english, chinese] = readmes as [string, string];
	const examples = (page: string) => codeBlocks(page).map(({ language }) => language);
	expect(examples(chinese)).toEqual(examples(english));
	expect(await run(chinese)).toBe(await run(english));
}, 30_000);

describe("commands in shell blocks", () => {
	const commands = pages.flatMap((page) =>
		codeBlocks(page)
			.filter(({ language }) => language === "sh")
			.flatMap(({ code }) => code.split("\n").flatMap((line) => line.split("&&")))
			.map((command) => [page, command.replace(/#.*$/, "").trim()] as const)
			.filter(([, command]) => command !== ""),
	);

	test.each(commands)("%s: %s", (_, command) => {
		const script = /^npm (?:run )?(?:--silent )?([a-z:]+)/.exec(command)?.[1];
		const run = /^npx wenming (\S+)/.exec(command)?.[1];
		const file = run === undefined ? /^npx tsx (\S+)/.exec(command)?.[1] : `src/cli/commands/${run}.ts`;
		if (file !== undefined) expect(existsSync(join(root, file))).toBe(true);
		else if (command.startsWith("npm run")) expect(Object.keys(manifest.scripts)).toContain(script);
		else expect(command).toMatch(/^(npm (ci|cit|install|test)\b|git |cp |mkdir |cd |(cat \S+ \| )?(npx )?wenming )/);
	});
});
