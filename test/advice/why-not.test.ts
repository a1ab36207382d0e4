/** Why not another outcome: what is named would have to be otherwise, and once it is, the rule comes out as expected. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { remedies } from "../../src/advice/index.js";
import { type Otherwise, whyNot } from "../../src/advice/why-not.js";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { Decided } from "../../src/model/outcome.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";
import { issuesOf } from "../support/issues.js";
import { read, sheetScoring, smallStandard, text } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";

const asOf = "2026-06-30";

const inputs = { "a.one": "boolean", "a.two": "boolean", "a.three": "boolean", "c.ads": "count", "c.books": "count" } as const;
const answered = (rule: unknown, facts: Facts, expected: Decided) =>
	whyNot(smallStandard({ inputs, rules: { "main.rule": rule } }), facts, { asOf, rule: "main.rule", expected });

/** What would have to be otherwise, in English; what stands under a choice indented. */
function outlined(wishes: readonly Otherwise[], depth = 0): string[] {
	return wishes.flatMap(({ text: said, of = [] }) => [`${"  ".repeat(depth)}${said.en}`, ...outlined(of, depth + 1)]);
}
const wishes = (rule: unknown, facts: Facts, expected: Decided) => outlined(answered(rule, facts, expected).otherwise);

const books = { ">=": [read("c.books"), 5000] };

describe("expected to pass", () => {
	test("a comparison says what was found, what it takes, and by how much it is missed", () => {
		const { text: said, otherwise, outcome } = answered(books, { "c.books": 4200 }, "pass");
		expect(outcome).toBe("fail");
		expect(said).toEqual({
			zh: "结果是“不达标”，不是“达标”；要有那样的结果，下面这一项要改变",
			en: "It comes out as “fail”, not “pass”; for that, this would have to be otherwise",
		});
		expect(otherwise).toEqual([
			{
				text: {
					zh: "c.books：4,200 thing；需要不少于 5,000 thing；还差 800 thing",
					en: "c.books: 4,200 things; it takes at least 5,000 things; short by 800 things",
				},
			},
		]);
	});

	test("all that fails is named, and of alternatives that any one of them would do", () => {
		const rule = { and: [books, { or: [read("a.one"), { and: [read("a.two"), { "!": [read("a.three")] }] }] }] };
		expect(wishes(rule, { "c.books": 1, "a.one": false, "a.two": false, "a.three": true }, "pass")).toEqual([
			"c.books: 1 thing; it takes at least 5,000 things; short by 4,999 things",
			"any one of these 2",
			"  a.one: no; it takes “yes”",
			"  all of these together",
			"    a.two: no; it takes “yes”",
			"    a.three: yes; it takes “no”",
		]);
	});

	test("what is not known is named as not known", () => {
		expect(wishes({ and: [books, read("a.one")] }, { "c.books": 6000 }, "pass")).toEqual(["a.one: not known; it takes “yes”"]);
	});

	test("of parts as many as are required", () => {
		const parts = ["one", "two", "three"].map((id) => ({ id, label: text(`Part ${id}`), logic: read(`a.${id}`) }));
		const facts = { "a.one": true, "a.two": false, "a.three": false };
		expect(wishes({ parts, require: 2 }, facts, "pass")).toEqual([
			"any one of these 2",
			"  Part two",
			"    a.two: no; it takes “yes”",
			"  Part three",
			"    a.three: no; it takes “yes”",
		]);
		expect(wishes({ parts, require: "all" }, facts, "pass")).toEqual([
			"Part two",
			"  a.two: no; it takes “yes”",
			"Part three",
			"  a.three: no; it takes “yes”",
		]);
	});

	test("a failing rule has its remedies, as `remedies` has them", () => {
		const facts = { "space.office": 360, "space.activity": 60, "population.households": 2496 };
		const rule = "service.space-per-100-households";
		const found = whyNot(wuxi, facts, { asOf, rule, expected: "pass" });
		expect(found.remedies).toEqual(remedies(wuxi, facts, { asOf })[rule]);
		expect(found.remedies?.remedies.length).toBeGreaterThan(0);
	});

	test("an item that has points alone names the lines that cost points", () => {
		const sheet = smallStandard({
			inputs,
			rules: { "main.item": { points: { full: 10, lose: [{ points: 3, each: read("c.ads") }] } } },
			scoring: sheetScoring({ of: 10 }),
		});
		const { otherwise } = whyNot(sheet, { "c.ads": 2 }, { asOf, rule: "main.item", expected: "pass" });
		expect(outlined(otherwise)).toEqual(["c.ads: 2 things; 3 for each thing; 6 lost"]);
	});
});

describe("expected to fail, or not to apply", () => {
	const gated = { appliesWhen: { ">": [read("c.ads"), 0] }, logic: books };

	test("what passes would have to be otherwise", () => {
		expect(wishes({ or: [books, read("a.one")] }, { "c.books": 6000, "a.one": true }, "fail")).toEqual([
			"c.books: 6,000 things; it takes less than 5,000 things; over by 1,001 things",
			"a.one: yes; it takes “no”",
		]);
	});

	test("a rule that does not apply would have to apply", () => {
		expect(wishes(gated, { "c.ads": 0, "c.books": 6000 }, "fail")).toEqual([
			"c.ads: 0 things; it takes more than 0 things",
			"c.books: 6,000 things; it takes less than 5,000 things; over by 1,001 things",
		]);
	});

	test("a rule without a gate always applies", () => {
		expect(wishes(gated, { "c.ads": 3, "c.books": 1 }, "not-applicable")).toHaveLength(1);
		const { otherwise, text: said } = answered(books, { "c.books": 1 }, "not-applicable");
		expect(otherwise).toEqual([]);
		expect(said.en).toBe("It comes out as “fail”, not “not applicable”; nothing in the rule can make it come out so");
	});
});

test("what comes out as expected needs nothing", () => {
	const { text: said, otherwise, remedies: none } = answered(books, { "c.books": 5000 }, "pass");
	expect([said.en, said.zh, otherwise, none]).toEqual(["It comes out as “pass”, as expected", "结果正是“达标”", [], undefined]);
});

test("a rule that the standard does not have is refused", () => {
	expect(issuesOf(() => whyNot(wuxi, {}, { asOf, rule: "culture.library-boks", expected: "pass" }))).toEqual([
		"unknown-rule rule",
	]);
});

describe("on made-up standards", () => {
	/** Whether all that is named, or so many of several things, names none of what is already so. */
	const isSound = ({ of, needed = 0 }: Otherwise): boolean =>
		of === undefined || (needed >= 1 && needed <= of.length && of.every(isSound));

	test("there is something to name, unless the rule comes out as expected or never can", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0 }), fc.constantFrom<Decided>("pass", "fail", "not-applicable"), (seed, expected) => {
				const random = randomOf(seed);
				const standard = standardOfManyValues(random);
				const facts = blurredFacts(standard, completeFacts(standard, random, asOf), random, asOf);
				const { rules } = evaluate(standard, facts, { asOf });
				for (const [id, { outcome, possible }] of Object.entries(rules)) {
					const found = whyNot(standard, facts, { asOf, rule: id, expected });
					expect(found.outcome).toBe(outcome);
					expect(found.otherwise.every(isSound)).toBe(true);
					if (outcome === expected) expect(found.otherwise).toEqual([]);
					else if (possible.includes(expected)) expect(found.otherwise, id).not.toEqual([]);
				}
			}),
			{ numRuns: 40 },
		);
	}, 60_000);
});
