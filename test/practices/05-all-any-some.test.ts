/** Practice 5: all of these, any of these, so many of these; groups of groups; a fourth that may exceed its limit threefold. */
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/index.js";
import type { Fact, Facts } from "../../src/model/facts.js";
import { asOf, itemOf } from "../support/item.js";
import { figure, read } from "../support/standard.js";

/** Yes-or-no inputs `a.1`, `a.2` … of a group. */
const group = (name: string, size: number) => Array.from({ length: size }, (_, i) => `${name}.n${i + 1}`);
const booleans = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "boolean" as const]));

/** The first so many hold, so many more are unknown, the rest don't. */
const held = (names: readonly string[], yes: number, open = 0): Facts =>
	Object.fromEntries(names.map((name, i) => [name, i < yes ? true : i < yes + open ? undefined : false]));

const atLeast = (names: readonly string[], figureName: string) => ({
	">=": [{ howMany: names.map(read) }, read(`parameters.${figureName}`)],
});

describe("of five", () => {
	const five = group("a", 5);
	const needed = (require: "all" | number) =>
		itemOf({
			inputs: booleans(five),
			rule: { require, parts: five.map((name, i) => ({ id: `n${i + 1}`, logic: read(name) })), points: { full: 10 } },
		});

	test.each<[string, "all" | number, number, number, string, number | [number, number]]>([
		["all: five", "all", 5, 0, "pass", 10],
		["all: four", "all", 4, 0, "fail", 0],
		["all: four, one unknown", "all", 4, 1, "unknown", [0, 10]],
		["any: one", 1, 1, 0, "pass", 10],
		["any: none", 1, 0, 0, "fail", 0],
		["any: none, one unknown", 1, 0, 1, "unknown", [0, 10]],
		["three: three", 3, 3, 0, "pass", 10],
		["three: three, two unknown", 3, 3, 2, "pass", 10],
		["three: two", 3, 2, 0, "fail", 0],
		["three: two, one unknown", 3, 2, 1, "unknown", [0, 10]],
		["three: one, one unknown", 3, 1, 1, "fail", 0],
	])("%s", (_, require, yes, open, outcome, points) => {
		expect(needed(require).result(held(five, yes, open))).toEqual([outcome, points]);
	});
});

describe("parts that do not apply are left out", () => {
	const item = itemOf({
		inputs: { "a.here": "boolean", "a.one": "boolean", "a.two": "boolean" },
		rule: {
			require: 2,
			parts: [
				{ id: "one", appliesWhen: read("a.here"), logic: read("a.one") },
				{ id: "two", logic: read("a.two") },
			],
			points: { full: 10 },
		},
	});

	test("two of two become one of one", () => {
		expect(item.result({ "a.here": false, "a.one": false, "a.two": true })).toEqual(["pass", 10]);
		expect(item.result({ "a.here": true, "a.one": false, "a.two": true })).toEqual(["fail", 0]);
		expect(item.result({ "a.one": false, "a.two": true })).toEqual(["unknown", [0, 10]]);
	});
});

describe("two of twelve and six of eighteen", () => {
	const [twelve, eighteen] = [group("a", 12), group("b", 18)];
	const item = itemOf({
		inputs: booleans([...twelve, ...eighteen]),
		rule: {
			parameters: { first: figure(2, { unit: "item" }), second: figure(6, { unit: "item" }) },
			logic: { and: [atLeast(twelve, "first"), atLeast(eighteen, "second")] },
			points: { full: 10 },
		},
	});

	test.each<[string, [number, number?], [number, number?], string, number | [number, number]]>([
		["2 and 6", [2], [6], "pass", 10],
		["1 and 18", [1], [18], "fail", 0],
		["12 and 5", [12], [5], "fail", 0],
		["2 and 5, one more unknown", [2], [5, 1], "unknown", [0, 10]],
		["1 and perhaps 6", [1], [5, 1], "fail", 0],
	])("%s", (_, first, second, outcome, points) => {
		expect(item.result({ ...held(twelve, ...first), ...held(eighteen, ...second) })).toEqual([outcome, points]);
	});
});

describe("two of three groups, of which each needs two of three", () => {
	const groups = ["a", "b", "c"].map((name) => group(name, 3));
	const item = itemOf({
		inputs: booleans(groups.flat()),
		rule: {
			parameters: { groups: figure(2, { unit: "item" }), each: figure(2, { unit: "item" }) },
			logic: { ">=": [{ howMany: groups.map((names) => atLeast(names, "each")) }, read("parameters.groups")] },
			points: { full: 10 },
		},
	});

	test.each<[string, [number, number?][], string, number | [number, number]]>([
		["2, 2, 0", [[2], [2], [0]], "pass", 10],
		["3, 1, 1: one group only", [[3], [1], [1]], "fail", 0],
		["3, 1 and one unknown, 0", [[3], [1, 1], [0]], "unknown", [0, 10]],
		["3, 0 and one unknown, 1", [[3], [0, 1], [1]], "fail", 0],
	])("%s", (_, counts, outcome, points) => {
		const facts = Object.assign({}, ...groups.map((names, i) => held(names, ...counts[i]!)));
		expect(item.result(facts)).toEqual([outcome, points]);
	});
});

// Rats, flies, mosquitoes and cockroaches, each at most 5 traces; one of them up to 15.
describe("three of four within the limit, and the fourth at most three times that", () => {
	const pests = ["rats", "flies", "mosquitoes", "cockroaches"].map((name) => `pests.${name}`);
	const within = (name: string) => ({ howMany: pests.map((pest) => ({ "<=": [read(pest), read(`parameters.${name}`)] })) });
	const item = itemOf({
		inputs: Object.fromEntries(pests.map((name) => [name, "count"])),
		rule: {
			parameters: {
				limit: figure(5, { stricter: "lower" }),
				thrice: figure(15, { stricter: "lower" }),
				required: figure(3, { unit: "item" }),
				all: figure(4, { unit: "item" }),
			},
			logic: {
				and: [{ ">=": [within("limit"), read("parameters.required")] }, { ">=": [within("thrice"), read("parameters.all")] }],
			},
			points: { full: 10 },
		},
	});
	const facts = (...numbers: Fact[]) => Object.fromEntries(pests.map((name, i) => [name, numbers[i]]));

	test.each<[string, Facts, string, number | [number, number]]>([
		["5, 5, 5, 5", facts(5, 5, 5, 5), "pass", 10],
		["5, 5, 5, 15", facts(5, 5, 5, 15), "pass", 10],
		["15, 0, 0, 0", facts(15, 0, 0, 0), "pass", 10],
		["5, 5, 5, 16", facts(5, 5, 5, 16), "fail", 0],
		["5, 5, 6, 6", facts(5, 5, 6, 6), "fail", 0],
		["5, 5, 5, and nobody counted the fourth", facts(5, 5, 5), "unknown", [0, 10]],
		["6, 6, and nobody counted the others", facts(6, 6), "fail", 0],
	])("%s", (_, all, outcome, points) => {
		expect(item.result(all)).toEqual([outcome, points]);
	});
});

test.each([
	["zh", "2 项中已有 1 项做到：a.n1；"],
	["en", "Of 2 items, 1 is met: a.n1; "],
] as const)("the explanation tells how many hold, in %s", (locale, words) => {
	const two = group("a", 2);
	const item = itemOf({
		inputs: booleans(two),
		rule: { parameters: { both: figure(2, { unit: "item" }) }, logic: atLeast(two, "both"), points: { full: 10 } },
	});
	const { because } = explain(item.standard, held(two, 1), { asOf, locale }).rules["main.item"]!;
	expect(because.join("\n")).toContain(words);
});
