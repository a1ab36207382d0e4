/** The page on facts: its JSON is what it says. */
import { describe, expect, it, test } from "vitest";
import { explain } from "../../src/explain/index.js";
import { readApproximate } from "../../src/parse/approximate.js";
import { parseFacts } from "../../src/parse/facts.js";
import { read, smallStandard } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";
import { codeBlocks, textOf } from "./markdown.js";

const [file, answers, judgement] = codeBlocks("docs/facts.md")
	.filter(({ language }) => language === "json")
	.map(({ code }) => JSON.parse(code) as Record<string, unknown>) as [object, Record<string, object>, object];

describe("docs/facts.md", () => {
	test("the facts file has no issues", () => {
		expect(parseFacts(wuxi, file).issues).toEqual([]);
	});

	test("the answers of the survey come to 270 of 300", () => {
		const { rules } = explain(wuxi, answers, { asOf: "2026-06-30", locale: "en" });
		const rule = rules["autonomy.committee-satisfaction"]!;
		expect(rule.outcome).toBe("pass");
		expect(rule.facts[0]!.value).toBe("90% (270 of 300 people)");
	});

	it("its judgement gives the reason that an input requires", () => {
		const standard = smallStandard({
			inputs: { "stairs.marks": { type: "count", judgement: true, reason: "required", range: { atLeast: 0, atMost: 7 } } },
			rules: { "main.stairs": { ">=": [read("stairs.marks"), 5] } },
		});
		expect(parseFacts(standard, { "stairs.marks": judgement }).issues).toEqual([]);
	});
});

/** The rows of the table of approximate words, each with its examples. */
const wordRows = [...textOf("docs/facts.md").matchAll(/^\| [^|`]+ \| [^|`]+ \| [^|]+ → `.*$/gm)].map(([row]) => row);

describe("the table of approximate words", () => {
	test.each(wordRows)("%s", (row) => {
		const examples = [...row.matchAll(/(?:\| |; )([^|;`]+) → `([^`]+)`/g)];
		expect(examples).not.toEqual([]);
		for (const [, said, range] of examples) expect(readApproximate(said!)).toEqual(JSON.parse(range!));
	});

	it("has ten ways of saying a number, and what says none", () => {
		expect(wordRows).toHaveLength(10);
		for (const said of ["基本杜绝", "计划建立"]) expect(readApproximate(said)).toBeUndefined();
	});
});
