/** The guide to rules, in both languages: its files are sound, its tables complete, its advice true. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import * as problems from "../../src/issues.js";
import { operatorNames } from "../../src/logic/operators/names.js";
import { readStandardFolder } from "../../src/node/load.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { creationDuties } from "../../src/standards/creation-duties.js";
import { smallStandard } from "../support/standard.js";
import { rulesFolder, wuxi } from "../support/wuxi.js";
import { npmRun } from "./commands.js";
import { codeBlocks, textOf } from "./markdown.js";

const guides = ["docs/writing-a-rule.md", "docs/writing-a-rule.zh-CN.md"];

/** The files that the guide shows, by the path that the line above names. */
function filesOf(page: string): Map<string, string> {
	const files = codeBlocks(page).flatMap(({ above, code }) => {
		const path = /`(rules\/exampletown\/\S+\.json)`/.exec(above)?.[1];
		return path === undefined ? [] : [[path, code] as const];
	});
	return new Map(files);
}

type Json = Record<string, object>;

const codes = Object.values(problems).map(({ code }) => code);
/** Which guides tell what to do about messages. */
const telling = ["writing-a-rule", "scoring", "city-variants", "explaining", "reports", "command"];

describe.each(guides)("%s", (page) => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "wenming-"));
		for (const name of ["inputs", "measures", "units.json", "suppliers.json"]) {
			cpSync(join(rulesFolder, name), join(folder, "rules", name), { recursive: true });
		}
		for (const [path, text] of filesOf(page)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	const document = () => readStandardFolder(join(folder, "rules"), "exampletown");

	test("the standard that it builds is sound, its examples included", () => {
		expect(filesOf(page).size).toBe(2);
		expect(checkStandard(document())).toEqual([]);
	});

	test("the rule's examples are not idle: with another figure they contradict it", () => {
		const text = JSON.stringify(document()).replace('"value":12,"unit":"period"', '"value":11,"unit":"period"');
		expect(checkStandard(JSON.parse(text)).map(({ code }) => code)).toEqual(["example-contradicts"]);
	});

	test("the command for a new rule writes one that is to be filled in, and not over another", () => {
		const command = codeBlocks(page).find(({ code }) => code.startsWith("npm run new:rule"))!.code;
		const path = join(folder, "rules/exampletown/safety/visits-in-person.json");
		expect(npmRun(command, folder)).toContain("✔ rules/exampletown/safety/visits-in-person.json");
		expect(new Set(checkStandard(document()).map(({ code }) => code))).toEqual(new Set(["not-filled-in"]));
		expect(npmRun(command, folder)).toContain("✖");
		rmSync(path);
	}, 30_000);

	test("every block of JSON is JSON", () => {
		for (const { language, code } of codeBlocks(page)) if (language === "json") JSON.parse(code);
	});

	test("tells what to do about every message", () => {
		const told = telling.map((guide) => textOf(page.replace("writing-a-rule", guide))).join("\n");
		expect(codes.filter((code) => !told.includes(`\`${code}\``))).toEqual([]);
	});

	test("names every operator that rules may use", () => {
		expect(operatorNames.filter((name) => !textOf(page).includes(`\`${name}\``) && !textOf(page).includes(`"${name}"`))).toEqual(
			[],
		);
	});

	test("every name that it recommends exists", () => {
		const tables = [...textOf(page).matchAll(/^\| (?:before \| after|原来 \| 改为) \|\n(?:\|.*\n)+/gm)].map(([table]) => table);
		const recommended = tables.flatMap((table) => [...table.matchAll(/^\| `[^|]*` \| `([\w.-]+)`/gm)].map(([, name]) => name!));
		const rules = Object.keys(wuxi.rules).map((id) => id.split(".")[1]!);
		const parameters = Object.values(wuxi.rules).flatMap((rule) => Object.keys(rule.parameters ?? {}));
		const known = new Set([...rules, ...Object.keys(wuxi.inputs), ...parameters]);
		expect(recommended.length).toBe(11);
		expect(recommended.filter((name) => !known.has(name))).toEqual([]);
	});
});

test("what it quotes of shipped files stands there", () => {
	const fourPests = JSON.stringify(wuxi.rules["environment.four-pests"]);
	const quoted = codeBlocks(join("docs", "writing-a-rule.md"))
		.filter(({ language, above }) => language === "json" && !above.includes("exampletown"))
		.map(({ code }) => JSON.parse(code) as Record<string, unknown>);
	const [{ actors }, parts, measure, { words }, input] = quoted as [Json, { parts: object[] }, Json, Json, Json];
	expect(creationDuties.actors).toMatchObject(actors!);
	for (const part of parts.parts) expect(fourPests).toContain(JSON.stringify(part));
	expect(wuxi.measures).toMatchObject(measure);
	expect(wuxi.rules["morals.civic-school-active"]!.words).toEqual(words);
	expect(wuxi.inputs).toMatchObject(input);
});

test("a survey by answers, and a sample that depends on households, do what it says", () => {
	const [input, measures, rule] = codeBlocks("docs/writing-a-rule.md")
		.filter(({ language, above }) => language === "json" && !above.includes("exampletown"))
		.slice(5)
		.map(({ code }) => JSON.parse(code) as Record<string, object>) as [object, Record<string, Record<string, unknown>>, object];
	const { minimumSample: _, ...graded } = input as { minimumSample: number };
	const standardOf = (survey: object) =>
		smallStandard({
			inputs: {
				"survey.committee": { type: "percent", counted: "person", ...survey },
				"population.households": { type: "count", range: { atLeast: 1 } },
			},
			measures,
			rules: { "main.committee": rule },
		});
	const outcome = (survey: object, satisfied: number, dontKnow: number, households: number) => {
		const facts = {
			"survey.committee": { answers: { satisfied, basicallySatisfied: 0, dissatisfied: 0, dontKnow } },
			"population.households": households,
		};
		return evaluate(standardOf(survey), facts, { asOf: "2025-12-31" }).rules["main.committee"]!.outcome;
	};
	// Of 2,500 households 25 are asked; 23 of 25 are 92 %.
	expect(outcome(graded, 23, 2, 2500)).toBe("pass");
	expect(outcome(graded, 23, 2, 2501)).toBe("fail");
	expect(outcome(graded, 22, 3, 2500)).toBe("fail");
	// The input of the page asks for 30.
	expect(outcome(input, 23, 2, 2500)).toBe("unknown");
	expect(outcome(input, 27, 3, 2500)).toBe("pass");
});

test("both languages show the same files", () => {
	const json = (page: string) =>
		codeBlocks(page)
			.filter(({ language }) => language === "json")
			.map(({ code }) => code);
	expect(json(guides[1]!)).toEqual(json(guides[0]!));
});
