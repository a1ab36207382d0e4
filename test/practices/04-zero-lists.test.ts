/** Practice 4: none of a list. What is on the list is data: every city has its own “six disorders”. */
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import { asOf, itemOf } from "../support/item.js";
import { figure, read } from "../support/standard.js";

/** One kind of disorder: its id, and what it is called. */
type Disorder = readonly [id: string, zh: string, en: string];

const six: readonly Disorder[] = [
	["structures", "乱搭建", "illegal structures"],
	["piles", "乱堆放", "things piled up"],
	["posters", "乱张贴", "posters"],
	["hanging", "乱牵挂", "things hung about"],
	["stalls", "乱设摊", "illegal stalls"],
	["scrawls", "乱涂画", "scrawls"],
];

/** Another city counts five, one of them its own. */
const five: readonly Disorder[] = [...six.slice(0, 4), ["parking", "乱停车", "wild parking"]];

const listOf = (disorders: readonly Disorder[], points: object) =>
	itemOf({
		inputs: Object.fromEntries(disorders.map(([id, zh, en]) => [`disorder.${id}`, { type: "count", label: { zh, en } }])),
		rule: {
			parameters: { limit: figure(0, { stricter: "lower" }) },
			parts: disorders.map(([id, zh, en]) => ({
				id,
				label: { zh, en },
				logic: { "<=": [read(`disorder.${id}`), read("parameters.limit")] },
			})),
			points,
		},
	});

const none = (disorders: readonly Disorder[]): Facts => Object.fromEntries(disorders.map(([id]) => [`disorder.${id}`, 0]));

describe("six disorders, six points or none", () => {
	const item = listOf(six, { full: 6 });

	test.each<[string, Facts, string, number | [number, number]]>([
		["none of any", {}, "pass", 6],
		["one poster", { "disorder.posters": 1 }, "fail", 0],
		["one poster, and nobody looked for stalls", { "disorder.posters": 1, "disorder.stalls": undefined }, "fail", 0],
		["nobody looked for stalls", { "disorder.stalls": undefined }, "unknown", [0, 6]],
		["“a few” stalls at most", { "disorder.stalls": { atMost: 2 } }, "unknown", [0, 6]],
		["“some” stalls", { "disorder.stalls": { atLeast: 1 } }, "fail", 0],
	])("%s", (_, more, outcome, points) => {
		expect(item.result({ ...none(six), ...more })).toEqual([outcome, points]);
	});
});

describe("a point for each of the six that does not occur", () => {
	const item = listOf(six, { full: 6, parts: Object.fromEntries(six.map(([id]) => [id, 1])) });

	test.each<[string, Facts, string, number | [number, number]]>([
		["none of any", {}, "pass", 6],
		["two kinds, however many", { "disorder.posters": 1, "disorder.piles": 20 }, "fail", 4],
		["one kind, another not looked for", { "disorder.posters": 1, "disorder.piles": undefined }, "fail", [4, 5]],
	])("%s", (_, more, outcome, points) => {
		expect(item.result({ ...none(six), ...more })).toEqual([outcome, points]);
	});

	test("nothing known", () => {
		expect(item.result({})).toEqual(["unknown", [0, 6]]);
	});

	test.each([
		["zh", ["乱搭建：达标；得 1 分", "乱堆放：不达标；得 0 分", "乱张贴：未定；得 0 至 1 分"]],
		["en", ["illegal structures: pass; 1 gained", "things piled up: fail; 0 gained", "posters: undecided; 0 to 1 gained"]],
	] as const)("the explanation names each, in %s", (locale, lines) => {
		const facts = { ...none(six), "disorder.piles": 2, "disorder.posters": undefined };
		expect(item.ledger(facts, locale).map(([text]) => text)).toEqual(expect.arrayContaining([...lines]));
	});
});

describe("another city's five", () => {
	const item = listOf(five, { full: 6 });

	test("are another list, and nothing else", () => {
		expect(item.result(none(five))).toEqual(["pass", 6]);
		expect(item.result({ ...none(five), "disorder.parking": 1 })).toEqual(["fail", 0]);
	});

	test.each([
		["zh", "乱停车"],
		["en", "wild parking"],
	] as const)("and the explanation names what was found, in %s", (locale, name) => {
		const { because } = explain(item.standard, { ...none(five), "disorder.parking": 1 }, { asOf, locale }).rules["main.item"]!;
		expect(because.join("\n")).toContain(name);
		expect(because).toHaveLength(1);
	});
});
