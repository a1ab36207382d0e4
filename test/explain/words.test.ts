/** Every shipped rule, explained in both languages whatever the facts: nothing unfilled, nothing foreign, nothing twice. */
import { beforeAll, describe, expect, it, test } from "vitest";
import { type Explanation, explain, type RuleExplanation } from "../../src/explain/index.js";
import { words } from "../../src/explain/words.js";
import { exampleDay } from "../../src/model/rule.js";
import type { Standard } from "../../src/model/standard.js";
import { type Locale, locales } from "../../src/model/text.js";
import { renderExplanation } from "../../src/render/explanation.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { added, type RuleSet, standards } from "../support/standards.js";

const seeds = [1, 2, 3, 4];

const situationsOf = (standard: Standard) => [
	{ name: "nothing is known", facts: {} },
	...seeds.map((seed) => ({ name: `complete facts ${seed}`, facts: completeFacts(standard, randomOf(seed), exampleDay) })),
	...seeds.map((seed) => {
		const random = randomOf(seed);
		return {
			name: `incomplete facts ${seed}`,
			facts: blurredFacts(standard, completeFacts(standard, random, exampleDay), random, exampleDay),
		};
	}),
];

interface ExplainedExample {
	readonly example: string;
	readonly outcome: string;
	readonly rule: RuleExplanation;
}

/** Every rule as the first of its examples that passes, that fails, and that does not apply have it. */
function explainedExamples({ standard, rules }: RuleSet, locale: Locale): ExplainedExample[] {
	return rules.flatMap(({ id, examples = [] }) =>
		(["pass", "fail", "not-applicable"] as const).flatMap((outcome) => {
			const example = examples.find((one) => one.outcome === outcome);
			if (example === undefined) return [];
			const { facts, asOf = exampleDay, name } = example;
			return [{ example: `${id}: ${name.en}`, outcome, rule: explain(standard, facts, { asOf, locale }).rules[id]! }];
		}),
	);
}

/** Every text in plain data, but not its keys. */
function textsOf(data: unknown): string[] {
	if (typeof data === "string") return [data];
	return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsOf) : [];
}

/** What an explanation says in words: not its ids, nor the outcomes by their codes. */
function saidBy(rule: RuleExplanation): string[] {
	const { title, requirement, citation, because, facts, questions, reading, dated, tree } = rule;
	const steps = (nodes: RuleExplanation["tree"]): string[] => nodes.flatMap(({ text, children }) => [text, ...steps(children)]);
	return [
		...[title, requirement, citation, reading ?? "", dated ?? ""],
		...because,
		...facts.flatMap(({ label, value, observed, notUsed, margin }) => [
			...[label, value, observed ?? "", notUsed ?? "", margin?.text ?? ""],
		]),
		...questions.flatMap(({ label, question, from }) => [label, question, from]),
		...steps(tree),
	];
}

const slips = /undefined|NaN|\[object|null|Infinity|=>|\{\w*\}|\(\)|（）|“”| {2}|；；|;;|：：|: :|。。|\.\.|[，；：]$|[,;:] *$/;

function foreign(text: string, locale: Locale): boolean {
	// A term of the source may stand beside its translation, either of them in brackets.
	if (locale === "en") return /\p{Script=Han}/u.test(text.replaceAll(/\p{Script=Han}+ \([^)]*\)|\([^)]*\)/gu, ""));
	return /[A-Za-z]{2,}|[;:!?]|\w,(?!\d{3})/.test(text);
}

/** The sentence says the name of its subject, or a clause, a second time. */
function isSaidTwice(sentence: string, locale: Locale): boolean {
	const { colon, semicolon } = words[locale];
	const clauses = sentence.split(semicolon);
	const [subject] = sentence.split(colon) as [string];
	return new Set(clauses).size < clauses.length || (subject.length > 1 && sentence.split(`${subject}${colon}`).length > 2);
}

function isFaultless(rules: Iterable<RuleExplanation>, locale: Locale): void {
	for (const rule of rules) {
		for (const text of saidBy(rule)) {
			expect(text, rule.id).not.toMatch(slips);
			expect(foreign(text, locale) ? text : "", rule.id).toBe("");
		}
		expect(rule.because.length, rule.id).toBeGreaterThan(0);
		expect(new Set(rule.because).size, rule.id).toBe(rule.because.length);
		for (const because of rule.because) expect(isSaidTwice(because, locale) ? because : "", rule.id).toBe("");
		expect(rule.tree.length, rule.id).toBeGreaterThan(0);
	}
}

const inBoth = [...standards, ...added].flatMap((set) => locales.map((locale) => [set.name, locale, set] as const));

describe.each(inBoth)("%s in %s", (_, locale, set) => {
	const { standard, rules } = set;
	test.each(situationsOf(standard))("$name", ({ facts }) => {
		const explanation: Explanation = explain(standard, facts, { asOf: exampleDay, locale });
		isFaultless(Object.values(explanation.rules), locale);
		for (const text of textsOf([explanation.headline, explanation.score, explanation.dimensions.map(({ summary }) => summary)])) {
			expect(text).not.toMatch(slips);
			expect(foreign(text, locale) ? text : "").toBe("");
		}
		for (const format of ["text", "markdown"] as const) {
			expect(renderExplanation(explanation, { format, rules: "all" })).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
		}
	});

	describe("every rule, passing, failing and not applicable", () => {
		let explained: ExplainedExample[] = [];
		beforeAll(() => {
			explained = explainedExamples(set, locale);
		}, 30_000);

		it("comes out as its examples say, faultlessly", () => {
			expect(explained.length).toBeGreaterThanOrEqual(2 * rules.length);
			for (const { example, rule, outcome } of explained) expect(rule.outcome, example).toBe(outcome);
			isFaultless(
				explained.map(({ rule }) => rule),
				locale,
			);
		});

		it("no rule gives the same reasons for passing and for failing", () => {
			const reasons = (wanted: string) =>
				explained.filter(({ outcome }) => outcome === wanted).map(({ rule }) => `${rule.id} ${rule.because.join()}`);
			const passing = new Set(reasons("pass"));
			expect(passing.size).toBe(rules.length);
			expect(reasons("fail").filter((reason) => passing.has(reason))).toEqual([]);
		});
	});
});

it("the two languages have the same words", () => {
	const shape = (data: unknown): unknown =>
		typeof data === "object" && data !== null && !(data instanceof RegExp)
			? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shape(value)]))
			: typeof data;
	expect(shape(words.en)).toEqual(shape(words.zh));
});
