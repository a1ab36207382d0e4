/** What is wrong with the shape of a file is said in both languages: what was expected, and what was found. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkStandard } from "../../src/standard/check-standard.js";
import { read, sheetScoring, smallDocument } from "../support/standard.js";

const check = (item: Record<string, unknown>, scoring: Record<string, unknown> = {}) =>
	checkStandard(
		smallDocument({
			inputs: { "theft.cases": "count" },
			rules: { "main.item": item },
			scoring: sheetScoring({ of: 10, pass: { score: 6 }, ...scoring }),
		}),
	).map(({ path, message }) => [path, message.zh, message.en]);

const line = { points: 2, each: read("theft.cases") };
const at = "rules.main.item.points";

test("a number in quotes", () => {
	expect(check({ points: { full: "10", lose: [line] } })).toEqual([
		[`${at}.full`, '格式不符：应为数，实为 "10"。', 'The shape is wrong: expected a number, found "10".'],
	]);
});

test("a key that is missing", () => {
	expect(check({ points: { lose: [line] } })).toEqual([
		[`${at}.full`, "格式不符：缺少此项；应为数。", "The shape is wrong: it is missing; expected a number."],
	]);
});

test("a misspelt key", () => {
	expect(check({ points: { full: 10, loose: [line] } })).toEqual([
		[
			`${at}.loose`,
			"格式不符：没有“loose”这个键，最接近的是“lose”。",
			'The shape is wrong: unknown key "loose", the nearest known is "lose".',
		],
	]);
});

test("a key in the wrong place", () => {
	expect(check({ points: { full: 10, lose: [{ ...line, full: 3 }] } })).toEqual([
		[`${at}.lose[0].full`, "格式不符：“full”不能写在这里。", 'The shape is wrong: "full" does not belong here.'],
	]);
});

test("a word that is none of the words", () => {
	expect(check({ points: { full: 10, lose: [line] } }, { notApplicable: "drop" })).toEqual([
		[
			"scoring.notApplicable",
			'格式不符：应为 "redistribute"、"full"、"zero"、"refuse" 之一，实为 "drop"。',
			'The shape is wrong: expected "redistribute" or "full" or "zero" or "refuse", found "drop".',
		],
	]);
});

test("too few, and too little", () => {
	expect(check({ points: { full: 10, lose: [] } }, { of: 0 })).toEqual([
		["scoring.of", "格式不符：应大于 0，实为 0。", "The shape is wrong: expected more than 0, found 0."],
		[`${at}.lose`, "格式不符：至少要有 1 项，实为 []。", "The shape is wrong: expected at least 1 item, found []."],
	]);
});

test("what is no day", () => {
	expect(check({ inForce: { from: "明年" }, points: { full: 10, lose: [line] } })).toEqual([
		[
			"rules.main.item.inForce.from",
			'格式不符：应为如 2011-05-18 的日期，实为 "明年"。',
			'The shape is wrong: expected an ISO day, such as 2011-05-18, found "明年".',
		],
	]);
});

test("every check of a schema of ours says in Chinese what is wrong", () => {
	const folder = join(import.meta.dirname, "../../src/model");
	const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
	const said = sources.flatMap((source) =>
		[...source.matchAll(/"((?:expected|give|one answer) [^"]+)"/g)].map(([, message]) => message!),
	);
	expect(said.length).toBeGreaterThan(9);
	const table = readFileSync(join(folder, "../parse/shape.ts"), "utf8");
	expect(said.filter((message) => !table.includes(message))).toEqual([]);
});
