/** What holds for every file under rules/: names, clauses, languages, examples. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { phrases } from "../../src/logic/phrases.js";
import { pointUnit } from "../../src/model/names.js";
import type { Rule } from "../../src/model/rule.js";
import type { Standard } from "../../src/model/standard.js";
import { jsonFiles, readJson } from "../../src/node/load.js";
import { treesOf } from "../../src/parse/internals.js";
import { inputsRead, nodesOfRule } from "../../src/parse/trees.js";
import { extended, overlays, type RuleSet, shippedRules, standards } from "../support/standards.js";
import { rulesFolder, wuxi } from "../support/wuxi.js";

const rules = Object.values(wuxi.rules);
const titled = shippedRules.map(({ title, rule, standard }) => [title, rule, standard] as const);

/** How many things each clause asks for, by chapter: the count of the independent check of the source. */
const atoms: Readonly<Record<number, readonly number[]>> = {
	1: [2, 3, 1, 1, 1, 2, 2, 2, 2, 1, 1],
	2: [1, 2, 2, 1, 2, 2, 1, 1, 1, 1],
	3: [2, 4, 1, 1, 1, 1, 1, 2, 1, 2, 2, 1, 4, 1, 1, 2, 4],
	4: [1, 1, 1, 1, 1, 1, 1, 2, 6, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 3, 2],
	5: [1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1],
	6: [1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 2, 1, 1],
	7: [1, 2, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1],
	8: [1, 1, 2, 1, 3, 2, 3, 1, 2, 1, 1, 3, 1, 1, 1, 1, 3, 2, 1, 1, 1, 2, 1],
};
const clauses = Object.entries(atoms).flatMap(([chapter, counts]) =>
	counts.map((count, i) => [`${chapter}.${i + 1}`, count] as const),
);

describe("the clauses", () => {
	it("each stands once, in order, from 1.1 to 8.23", () => {
		expect(rules.map((rule) => rule.source.clause)).toEqual(clauses.map(([clause]) => clause));
		expect(rules).toHaveLength(127);
	});

	it("chapters are dimensions, in order", () => {
		const chapters = wuxi.dimensions.map(({ id }) => id);
		for (const { id, source } of rules) expect(id.split(".")[0]).toBe(chapters[Number(source.clause.split(".")[0]) - 1]);
	});

	it("hold 195 things to ask for", () => {
		expect(clauses.reduce((sum, [, count]) => sum + count, 0)).toBe(195);
	});

	it.each(clauses)("%s asks for %i", (clause, count) => {
		const rule = rules.find(({ source }) => source.clause === clause)!;
		expect("parts" in rule ? rule.parts.length : 1).toBe(count);
	});

	it("are all of one document", () => {
		expect([...new Set(rules.map(({ source }) => source.document))]).toEqual(["wuxi-measures"]);
	});
});

describe.each(standards)("the files of $name", ({ name, standard, rules }) => {
	it.each(rules.map(({ id }) => id))("%s lies at the path of its id", (id) => {
		const path = join(rulesFolder, name, `${id.replace(".", "/")}.json`);
		expect(existsSync(path), `create ${path}`).toBe(true);
		expect((readJson(path) as { id?: string }).id).toBe(id);
	});

	it("hold no rule besides, and no dimension", () => {
		const folders = readdirSync(join(rulesFolder, name), { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(folders.map((folder) => folder.name).sort()).toEqual(standard.dimensions.map(({ id }) => id).sort());
		expect(folders.flatMap((folder) => jsonFiles(join(rulesFolder, name, folder.name)))).toHaveLength(rules.length);
	});

	it("have the folder's name as id", () => expect(standard.id).toBe(name));
});

describe("files", () => {
	it.each(overlays)("of overlays have their id as name: $name", ({ name, overlay }) => expect(overlay.id).toBe(name));

	it.each(["inputs", "measures"])("of %s hold each name once, under its topic or another's", (folder) => {
		const names = jsonFiles(join(rulesFolder, folder)).flatMap((path) =>
			Object.keys(readJson(path)).filter((key) => key !== "$schema"),
		);
		expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
	});
});

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!))].sort();

describe("texts", () => {
	const texts = ({ title, requirement, reading, dated, parts }: Rule & { parts?: { label: object }[] }) =>
		[title, requirement, reading, dated, ...(parts ?? []).map((part) => part.label)].filter((one) => one !== undefined) as {
			zh: string;
			en: string;
		}[];

	it.each(titled)("%s has a title, a requirement and a reading in both languages", (_, rule) => {
		expect(rule.reading, "a reading").toBeDefined();
		for (const { zh, en } of texts(rule)) {
			expect(zh).toMatch(/\p{Script=Han}/u);
			expect(en).toMatch(/[A-Za-z]/);
		}
		for (const { en } of [rule.title, rule.requirement]) expect(en).not.toMatch(/\p{Script=Han}/u);
	});

	it.each(titled)("%s has the same placeholders in both", (_, rule) => {
		for (const { zh, en } of texts(rule)) expect(placeholders(zh)).toEqual(placeholders(en));
	});

	it.each([...standards, ...extended])("no two rules of $name share a title", ({ standard }) => {
		for (const locale of ["zh", "en"] as const) {
			const titles = Object.values(standard.rules).map((rule) => `${rule.id.split(".")[0]} ${rule.title[locale]}`);
			expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
		}
	});
});

describe("examples", () => {
	it.each(titled)(
		"%s has one that passes, one that fails, one that is unknown, one that does not apply where that can be",
		(_, rule, standard) => {
			const outcomes = new Set((rule.examples ?? []).map(({ outcome }) => outcome));
			const tree = treesOf(standard).rules.find(({ id }) => id === rule.id)!;
			const mayNotApply = tree.appliesWhen !== undefined || tree.units.every((unit) => unit.appliesWhen !== undefined);
			const expected = ["pass", "fail", "unknown", ...(mayNotApply ? ["not-applicable"] : [])];
			expect([...outcomes].sort()).toEqual(expected.sort());
		},
	);

	it.each(titled)("%s names no situation twice", (_, rule) => {
		for (const locale of ["zh", "en"] as const) {
			const names = (rule.examples ?? []).map(({ name }) => name[locale]);
			expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
		}
	});

	it.each(titled)("%s has no facts in them that it does not read", (_, rule, standard) => {
		const { inputs, rules: trees } = treesOf(standard);
		const read = inputsRead(nodesOfRule(trees.find((tree) => tree.id === rule.id)!)).map((input) => inputs[input]!.id);
		const besides = new Set(
			(rule.examples ?? []).flatMap(({ facts }) => Object.keys(facts)).filter((name) => !read.includes(name)),
		);
		// A whole that bounds what the rule reads may be told too.
		const wholes = read
			.map((name) => standard.inputs[name]!)
			.flatMap((input) => ("within" in input && input.within ? [input.within] : []));
		expect([...besides].filter((name) => !wholes.includes(name))).toEqual([]);
	});
});

/** The inputs that a standard's rules read. */
function inputsReadBy(standard: Standard): Set<string> {
	const { inputs, rules } = treesOf(standard);
	return new Set(rules.flatMap((tree) => inputsRead(nodesOfRule(tree))).map((input) => inputs[input]!.id));
}

/** What no rule reads yet: facts of the reports, a whole that bounds its parts, the days of other titles. */
const unread = [
	"autonomy.electionDate",
	"community.kind",
	"estates.total",
	"estates.buildings",
	"party.members",
	"titles.pinganSince",
	"titles.democraticLegalSince",
];

describe("the dictionary", () => {
	const inputs = Object.entries(wuxi.inputs);
	const readByWuxi = inputsReadBy(wuxi);
	const withLocal = extended.flatMap(({ standard }) =>
		Object.entries(standard.inputs).filter(([id]) => !Object.hasOwn(wuxi.inputs, id)),
	);

	it.each([...inputs, ...withLocal])("%s has its words in both languages, evidence and a known supplier", (_, input) => {
		expect(Object.keys(wuxi.suppliers)).toContain(input.suppliedBy);
		expect(input.evidence, "evidence").toBeDefined();
		for (const { zh, en } of [input.label, input.question, input.evidence!]) {
			expect(zh).toMatch(/\p{Script=Han}/u);
			expect(en).toMatch(/[A-Za-z]/);
		}
		expect(input.question.zh).toContain("？");
		expect(input.question.en).toContain("?");
	});

	it("has every input that Wuxi reads", () => {
		for (const id of readByWuxi) expect(wuxi.inputs).toHaveProperty([id]);
		expect(readByWuxi.size).toBeGreaterThan(100);
	});

	it("inputs that Wuxi does not read are unread facts, not errors", () => {
		const others = inputs.map(([id]) => id).filter((id) => !readByWuxi.has(id));
		const facts = Object.fromEntries(others.map((id) => [id, null]));
		expect(() => evaluate(wuxi, facts, { asOf: "2025-12-31" })).not.toThrow();
	});

	it("of an overlay's own inputs, each is named after it and read", () => {
		for (const { name, standard } of extended) {
			const own = Object.keys(standard.inputs).filter((id) => !Object.hasOwn(wuxi.inputs, id));
			const read = inputsReadBy(standard);
			for (const id of own) {
				expect(id.startsWith(`local.${name.split("/")[1]}.`), id).toBe(true);
				expect(read.has(id), `${id} is read`).toBe(true);
			}
		}
	});

	it("holds what a standard or an overlay reads, and little besides", () => {
		const read = [...standards, ...extended].map(({ standard }) => inputsReadBy(standard));
		expect(inputs.map(([id]) => id).filter((id) => !read.some((ids) => ids.has(id)))).toEqual(unread);
	});

	it("every unit is used, if only by what an operator or a score counts", () => {
		const used = JSON.stringify(
			[...standards, ...extended].map(({ document }: RuleSet) => [document.inputs, document.measures, document.rules]),
		);
		const counted = new Set([...Object.values(phrases).map(({ unit }) => unit), pointUnit]);
		expect(Object.keys(wuxi.units).filter((unit) => !used.includes(`"${unit}"`) && !counted.has(unit))).toEqual([]);
	});
});
