/** What a comparison claims is never contradicted: by trying all facts of small standards, and random facts of others. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareStandards, type StandardComparison, type Strictness, type Witness } from "../../src/compare/index.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import type { Outcome } from "../../src/model/outcome.js";
import type { Standard } from "../../src/model/standard.js";
import { changed } from "../support/arbitrary-changes.js";
import { completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { everyFacts, standardOfFewValues, standardOfManyValues } from "../support/arbitrary-standards.js";
import { figure, read, smallStandard } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";

const seeds = fc.noShrink(fc.integer());
const days = fc.constantFrom("2025-12-31", "2024-02-29", "2025-06-15");
const rank: Readonly<Record<string, number>> = { fail: 0, "not-applicable": 1, pass: 2 };

interface Outcomes {
	readonly rules: Readonly<Record<string, Outcome>>;
	readonly verdict: Outcome;
}

function outcomesOf(standard: Standard, facts: Facts, asOf: string): Outcomes {
	const { rules, outcome } = evaluate(standard, facts, { asOf });
	return { rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, rule.outcome])), verdict: outcome };
}

/** What contradicts a claim: facts that come out lower, or higher, after than before. */
function expectNotContradicted(strictness: Strictness, proved: string | undefined, before: Outcome, after: Outcome): void {
	if (before === "unknown" || after === "unknown") return;
	const moved = rank[after]! - rank[before]!;
	if (strictness === "same") expect(moved).toBe(0);
	if (strictness === "stricter" || proved === "not-looser") expect(moved).toBeLessThanOrEqual(0);
	if (strictness === "looser" || proved === "not-stricter") expect(moved).toBeGreaterThanOrEqual(0);
}

function expectHeld(comparison: StandardComparison, before: Outcomes, after: Outcomes): void {
	for (const id of comparison.unchanged) expect(after.rules[id], id).toBe(before.rules[id]);
	for (const { id, change, strictness, proved } of comparison.rules) {
		if (change === "changed") expectNotContradicted(strictness, proved, before.rules[id]!, after.rules[id]!);
		else if (strictness === "same") expect([before.rules[id], after.rules[id]]).not.toContain("fail");
	}
	expectNotContradicted(comparison.strictness, comparison.proved, before.verdict, after.verdict);
}

/** Facts that a standard knows. */
function known(standard: Standard, facts: Facts): Facts {
	return Object.fromEntries(Object.entries(facts).filter(([id]) => Object.hasOwn(standard.inputs, id)));
}

function expectWitnessed(comparison: StandardComparison, before: Standard, after: Standard): void {
	const { asOf } = comparison;
	const come = (standard: Standard, { facts }: Witness) => outcomesOf(standard, known(standard, facts), asOf);
	for (const { id, witnesses, strictness } of comparison.rules) {
		for (const witness of witnesses) {
			expect(come(before, witness).rules[id] ?? "not-applicable").toBe(witness.before);
			expect(come(after, witness).rules[id] ?? "not-applicable").toBe(witness.after);
		}
		expectShown(strictness, witnesses);
	}
	for (const witness of comparison.witnesses) {
		expect(come(before, witness).verdict).toBe(witness.before);
		expect(come(after, witness).verdict).toBe(witness.after);
	}
	expectShown(comparison.strictness, comparison.witnesses);
}

/** Nothing is called stricter, looser or incomparable that is not shown. */
function expectShown(strictness: Strictness, witnesses: readonly Witness[]): void {
	const moves = witnesses.map(({ before, after }) => Math.sign(rank[after]! - rank[before]!));
	if (strictness === "same") expect(moves).toEqual([]);
	if (strictness === "stricter") expect(moves).toEqual([-1]);
	if (strictness === "looser") expect(moves).toEqual([1]);
	if (strictness === "incomparable") expect(moves).toEqual([-1, 1]);
}

const mirrored: Readonly<Record<string, string>> = {
	stricter: "looser",
	looser: "stricter",
	added: "removed",
	removed: "added",
	"not-looser": "not-stricter",
	"not-stricter": "not-looser",
};

/** What is said of each rule and of the whole, as it is seen from the other side. */
function saidOf({ rules, strictness, proved }: StandardComparison, mirror: boolean) {
	const turn = (word: string | undefined) => (mirror && word !== undefined ? (mirrored[word] ?? word) : word);
	const said = rules.map((rule) => [rule.id, turn(rule.change), turn(rule.strictness), turn(rule.proved)]);
	return { rules: said.sort(([a], [b]) => (a! < b! ? -1 : 1)), whole: [turn(strictness), turn(proved)] };
}

/** Logic in which one figure may move the result up, down, or both ways. */
const { truth } = fc.letrec<{ number: unknown; truth: unknown }>((tie) => {
	const operands = fc.tuple(tie("number"), tie("number"));
	const leaf = fc.constantFrom(read("c.one"), read("c.other"), read("parameters.figure"), 1);
	const comparison = fc
		.tuple(fc.constantFrom(">=", ">", "<=", "<", "===", "!=="), tie("number"), leaf, fc.boolean())
		.map(([operator, a, b, isTurned]) => ({ [operator]: isTurned ? [b, a] : [a, b] }));
	return {
		number: fc.oneof(
			{ maxDepth: 2 },
			leaf,
			fc.tuple(fc.constantFrom("+", "-", "min", "max"), operands).map(([operator, both]) => ({ [operator]: both })),
			operands.map(([then, otherwise]) => ({ if: [read("a.open"), then, otherwise] })),
		),
		truth: fc.oneof(
			{ maxDepth: 2 },
			comparison,
			comparison,
			fc.tuple(fc.constantFrom("and", "or"), tie("truth"), tie("truth")).map(([operator, a, b]) => ({ [operator]: [a, b] })),
			tie("truth").map((inner) => ({ "!": [inner] })),
		),
	};
});

const fewFacts = [0, 1, 2, 3].flatMap((one) =>
	[0, 1, 2, 3].flatMap((other) => [true, false].map((open) => ({ "c.one": one, "c.other": other, "a.open": open }))),
);

function withFigure(logic: unknown, value: number): Standard {
	const few = { type: "count", range: { atLeast: 0, atMost: 3 } };
	return smallStandard({
		inputs: { "c.one": few, "c.other": few, "a.open": "boolean" },
		rules: { "main.rule": { logic, parameters: { figure: figure(value) } } },
	});
}

describe("what a comparison claims", { timeout: 60_000 }, () => {
	it("of a figure alone holds on all facts, whichever way the logic moves with it", () => {
		const moved = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(-1, 1));
		const withOne = truth.filter((logic) => JSON.stringify(logic).includes("parameters"));
		fc.assert(
			fc.property(withOne, moved, (logic, [value, by]) => {
				const [before, after] = [withFigure(logic, value), withFigure(logic, value + by)];
				const asOf = "2025-12-31";
				const comparison = compareStandards(before, after, { asOf });
				for (const facts of fewFacts) expectHeld(comparison, outcomesOf(before, facts, asOf), outcomesOf(after, facts, asOf));
				expectWitnessed(comparison, before, after);
			}),
			{ numRuns: 150 },
		);
	});

	it("holds on all facts of small standards", () => {
		const all = everyFacts();
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const random = randomOf(seed);
				const before = standardOfFewValues(random);
				const after = changed(before, random);
				const comparison = compareStandards(before, after, { asOf });
				for (const facts of all) expectHeld(comparison, outcomesOf(before, facts, asOf), outcomesOf(after, facts, asOf));
				expectWitnessed(comparison, before, after);
			}),
			{ numRuns: 25 },
		);
	});

	it("holds on random facts of made-up standards, changed or altogether different", () => {
		fc.assert(
			fc.property(seeds, days, fc.boolean(), (seed, asOf, isChanged) => {
				const random = randomOf(seed);
				const before = standardOfManyValues(random);
				const after = isChanged ? changed(before, random) : standardOfManyValues(random);
				const comparison = compareStandards(before, after, { asOf });
				for (let i = 0; i < 40; i++) {
					const facts = completeFacts(i % 2 === 0 ? before : after, random, asOf);
					expectHeld(comparison, outcomesOf(before, facts, asOf), outcomesOf(after, facts, asOf));
				}
				expectWitnessed(comparison, before, after);
			}),
			{ numRuns: 25 },
		);
	});

	it("mirrors when the two are swapped", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const random = randomOf(seed);
				const before = standardOfManyValues(random);
				const after = changed(before, random);
				const there = compareStandards(before, after, { asOf });
				const back = compareStandards(after, before, { asOf });
				expect(saidOf(back, true)).toEqual(saidOf(there, false));
			}),
			{ numRuns: 20 },
		);
	});

	it("is that a standard is the same as itself", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const standard = standardOfManyValues(randomOf(seed));
				const { strictness, rules, unchanged, places } = compareStandards(standard, standard, { asOf });
				expect([strictness, rules, places]).toEqual(["same", [], []]);
				expect(unchanged).toEqual(Object.keys(evaluate(standard, {}, { asOf }).rules));
			}),
			{ numRuns: 30 },
		);
		expect(compareStandards(wuxi, wuxi, { asOf: "2026-06-30" })).toMatchObject({ strictness: "same", rules: [] });
	});
});
