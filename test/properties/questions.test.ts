/** What is not asked changes nothing, whatever it is; what is said to matter does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type About, type Question, questions } from "../../src/advice/index.js";
import { type Evaluation, evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import type { Standard } from "../../src/model/standard.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import {
	everySheetFacts,
	fits as fitsSheet,
	sheetOfFewValues,
	sheetReadingOnce,
	someSheetFacts,
} from "../support/arbitrary-sheets.js";
import { everyFacts, type SmallFact, standardOfFewValues, standardOfManyValues } from "../support/arbitrary-standards.js";
import { fits, someFacts } from "../support/few-values.js";
import { added, standards } from "../support/standards.js";

const seeds = fc.noShrink(fc.integer());
const asOf = "2025-12-31";
const abouts: readonly About[] = ["everything", "verdict"];
const all = everyFacts();

/** What is asked about, of one way in which everything may turn out. */
function resultOf({ rules, outcome, level, score }: Evaluation, about: About): string {
	if (about === "verdict") return JSON.stringify([outcome, level?.certain]);
	return JSON.stringify([
		Object.values(rules).map((rule) => [rule.outcome, rule.points?.min, rule.points?.max]),
		score,
		outcome,
		level,
	]);
}

function grouped<T>(list: readonly T[], key: (one: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
	return [...groups.values()];
}

describe("by trying everything", { timeout: 60_000 }, () => {
	it("what is not asked can't matter, what surely matters does, and answers decide as they say", () => {
		let sure = 0;
		fc.assert(
			fc.property(seeds, fc.constantFrom(...abouts), (seed, about) => {
				const random = randomOf(seed);
				const standard = standardOfFewValues(random);
				const facts = someFacts(random, all);
				const completions = all.filter((one) => fits(facts, one));
				const results = new Map(completions.map((one) => [one, resultOf(evaluate(standard, one, { asOf }), about)]));
				const found = questions(standard, facts, { asOf, about });
				expectEnough(found, completions, results);
				for (const question of found) {
					if (question.matters === true) {
						sure++;
						expectMatter(question, completions, results);
					}
					expectDecided(standard, facts, question);
				}
			}),
			{ numRuns: 150 },
		);
		expect(sure).toBeGreaterThan(50);
	});
});

describe("a sheet's verdict, by trying everything", { timeout: 60_000 }, () => {
	const turning = (standard: Standard, facts: Facts, all: readonly Completion[]) => {
		const completions = all.filter((one) => fitsSheet(facts, one));
		const results = new Map(completions.map((one) => [one, resultOf(evaluate(standard, one, { asOf }), "verdict")]));
		return questions(standard, facts, { asOf, about: "verdict" }).map((question) => {
			const may = () => expectMatter(question, completions, results);
			return { question, may };
		});
	};

	it("turns on what surely matters", () => {
		let sure = 0;
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				const standard = sheetOfFewValues(random);
				const facts = random() < 0.3 ? {} : someSheetFacts(random);
				for (const { question, may } of turning(standard, facts, everySheetFacts)) {
					if (question.matters !== true) continue;
					sure++;
					may();
				}
			}),
			{ numRuns: 20 },
		);
		expect(sure).toBeGreaterThan(15);
	});

	it("does not turn on what only may matter where each input is read once", () => {
		const number = { sure: 0, never: 0 };
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				const standard = sheetReadingOnce(random);
				const facts = Object.fromEntries(
					Object.entries(someSheetFacts(random)).filter(([id]) => id in standard.inputs && random() < 0.4),
				);
				const ids = Object.keys(standard.inputs);
				const own = everySheetFacts.map((one) => Object.fromEntries(ids.map((id) => [id, one[id]!])));
				const all = grouped(own, (one) => JSON.stringify(one)).map(([first]) => first!);
				for (const { question, may } of turning(standard, facts, all)) {
					if (question.matters === true) may();
					else expect(may, `${question.id} ${JSON.stringify(facts)}`).toThrow();
					number[question.matters === true ? "sure" : "never"]++;
				}
			}),
			{ numRuns: 80 },
		);
		expect(number.sure).toBeGreaterThan(80);
		expect(number.never).toBeGreaterThan(2);
	});
});

type Completion = Record<string, SmallFact>;

/** Alike in everything that is asked, they come to the same. */
function expectEnough(
	found: readonly Question[],
	completions: readonly Completion[],
	results: ReadonlyMap<Completion, string>,
): void {
	const alike = (one: Completion) => JSON.stringify(found.map(({ id }) => one[id]));
	for (const group of grouped(completions, alike)) expect(new Set(group.map((one) => results.get(one))).size).toBe(1);
}

/** Alike in all but this one, some come to something else. */
function expectMatter({ id }: Question, completions: readonly Completion[], results: ReadonlyMap<Completion, string>): void {
	const alike = (one: Completion) => JSON.stringify(Object.entries({ ...one, [id]: 0 }));
	expect(
		grouped(completions, alike).some((group) => new Set(group.map((one) => results.get(one))).size > 1),
		id,
	).toBe(true);
}

function expectDecided(standard: Standard, facts: Facts, { id, rules }: Question): void {
	for (const { id: rule, answers } of rules) {
		for (const { answer, outcome } of answers) {
			const { rules: then } = evaluate(standard, { ...facts, [id]: answer as SmallFact }, { asOf });
			expect(then[rule]!.outcome, `${id} = ${JSON.stringify(answer)}`).toBe(outcome);
		}
	}
}

/** Once what is asked is answered, all is as it is when everything is known. */
function checkAnswered(standard: Standard, seed: number, about: About): void {
	const random = randomOf(seed);
	const truth = completeFacts(standard, random, asOf);
	const known = evaluate(standard, truth, { asOf });
	const facts = blurredFacts(standard, truth, random, asOf);
	const found = questions(standard, facts, { asOf, about });
	const answered = { ...facts, ...Object.fromEntries(found.map(({ id }) => [id, truth[id]])) };
	const then = evaluate(standard, answered, { asOf });
	expect(then.outcome).toBe(known.outcome);
	expect(then.level).toEqual(known.level);
	if (about === "verdict") return;
	for (const [id, rule] of Object.entries(known.rules))
		if (rule.outcome !== "unknown") expect(then.rules[id]!.outcome, id).toBe(rule.outcome);
	expect(then.score?.min).toBe(known.score?.min);
	expect(then.score?.max).toBe(known.score?.max);
}

describe("what is asked is enough", { timeout: 60_000 }, () => {
	it("for made-up standards", () => {
		fc.assert(
			fc.property(seeds, fc.constantFrom(...abouts), (seed, about) =>
				checkAnswered(standardOfManyValues(randomOf(seed)), seed + 1, about),
			),
			{ numRuns: 150 },
		);
	});

	it.each([...standards, ...added])("for $name", ({ standard }) => {
		fc.assert(
			fc.property(seeds, fc.constantFrom(...abouts), (seed, about) => checkAnswered(standard, seed, about)),
			{ numRuns: 15 },
		);
	});

	it("and question after question, fewer are left, until everything is decided", () => {
		fc.assert(
			fc.property(seeds, fc.constantFrom(...abouts), (seed, about) => {
				const standard = standardOfManyValues(randomOf(seed));
				const truth = completeFacts(standard, randomOf(seed + 1), asOf);
				let facts: Facts = {};
				let left = questions(standard, facts, { asOf, about });
				while (left.length > 0) {
					const [{ id }] = left as [Question];
					facts = { ...facts, [id]: truth[id] };
					const next = questions(standard, facts, { asOf, about });
					const before = new Set(left.map((question) => question.id));
					for (const question of next) expect(before, question.id).toContain(question.id);
					// A bare percentage says nothing of its numbers, so that it may be asked again.
					if (next.some((question) => question.id === id)) return;
					left = next;
				}
				expect(evaluate(standard, facts, { asOf }).outcome).toBe(evaluate(standard, truth, { asOf }).outcome);
			}),
			{ numRuns: 20 },
		);
	});
});
