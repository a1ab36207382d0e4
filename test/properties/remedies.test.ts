/** Every remedy works, one step less does not, and no single change that works is passed over. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, remedies } from "../../src/advice/index.js";
import { WenmingError } from "../../src/errors.js";
import { evaluate } from "../../src/evaluate/index.js";
import type { Fact, Facts } from "../../src/model/facts.js";
import type { Standard } from "../../src/model/standard.js";
import { blurredFacts, completeFacts, oneOf, randomOf } from "../support/arbitrary-facts.js";
import { everyFacts, type SmallFact, standardOfFewValues, standardOfManyValues } from "../support/arbitrary-standards.js";
import { wuxi } from "../support/wuxi.js";

const seeds = fc.noShrink(fc.integer());
const asOf = "2025-12-31";

function after(facts: Facts, changes: readonly Change[]): Facts {
	return { ...facts, ...Object.fromEntries(changes.map(({ input, to }) => [input, to])) };
}

/** The fact of one change as it would be one step before. */
function oneLess({ kind, way, to }: Change, step: number, given: Fact | undefined): Fact | undefined {
	const back = way === "up" ? -1 : 1;
	const moved = (value: unknown, by: number) => (typeof value === "number" ? Number((value + back * by).toFixed(6)) : undefined);
	if (kind === "answer" || kind === "choice") return given;
	if (kind === "amount" || kind === "percentage") return moved(to, step);
	if (kind === "share") {
		const { count, of } = to as { count: unknown; of: number };
		const less = moved(count, 1);
		return less === undefined ? undefined : { count: less, of };
	}
	if (typeof to === "number") return moved(to, 1);
	return Array.isArray(to) ? to.slice(0, -1) : undefined;
}

/** `undefined` for facts that contradict each other. */
function possibleFacts<T>(compute: () => T): T | undefined {
	try {
		return compute();
	} catch (error) {
		if (error instanceof WenmingError && error.code === "invalid-facts") return undefined;
		throw error;
	}
}

function stepOf(standard: Standard, input: string): number {
	const declared = standard.inputs[input]!;
	return "step" in declared ? declared.step : 1;
}

function expectRemedies(standard: Standard, facts: Facts): void {
	const before = evaluate(standard, facts, { asOf });
	for (const [rule, { remedies: all }] of Object.entries(remedies(standard, facts, { asOf }))) {
		expect(before.rules[rule]!.outcome).toBe("fail");
		for (const { changes, outcome, breaks, after: then } of all) {
			const evaluation = evaluate(standard, after(facts, changes), { asOf });
			expect(evaluation.rules[rule]!.outcome).toBe(outcome);
			expect(evaluation.rules[rule]!.possible).toContain("pass");
			expect(evaluation.outcome).toBe(then.outcome);
			expect(evaluation.score).toEqual(then.score);
			for (const id of breaks) expect(evaluation.rules[id]!.outcome).toBe("fail");
			for (const change of changes) {
				const less = oneLess(change, stepOf(standard, change.input), facts[change.input]);
				if (less === undefined) continue;
				const short = possibleFacts(
					() => evaluate(standard, { ...after(facts, changes), [change.input]: less }, { asOf }).rules[rule]!,
				);
				if (short === undefined) continue;
				if (outcome === "pass") expect(short.outcome).not.toBe("pass");
				else expect(short.possible).not.toContain("pass");
			}
		}
	}
}

test("on made-up standards with complete facts and blurred ones", { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const random = randomOf(seed);
			const standard = standardOfManyValues(random);
			const facts = completeFacts(standard, random, asOf);
			expectRemedies(standard, facts);
			expectRemedies(standard, blurredFacts(standard, facts, random, asOf));
		}),
		{ numRuns: 150 },
	);
});

test("on the Wuxi standard", { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const random = randomOf(seed);
			expectRemedies(wuxi, completeFacts(wuxi, random, asOf));
		}),
		{ numRuns: 8 },
	);
});

const all = everyFacts();

test("no single change that works is passed over, and none that is told is larger than it has to be", { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const random = randomOf(seed);
			const standard = standardOfFewValues(random);
			const facts = oneOf(random, all);
			const before = evaluate(standard, facts, { asOf });
			const found = remedies(standard, facts, { asOf });
			const differing = all.filter((other) => inputsDiffering(facts, other).length === 1);
			for (const rule of Object.keys(before.rules).filter((id) => before.rules[id]!.outcome === "fail")) {
				const mended = differing.filter((other) => evaluate(standard, other, { asOf }).rules[rule]!.outcome === "pass");
				for (const other of mended) {
					const [input] = inputsDiffering(facts, other) as [string];
					const single = found[rule]!.remedies.filter(({ changes }) => changes.length === 1 && changes[0]!.input === input);
					expect(single.some(({ changes: [change] }) => isNoLarger(change!, facts[input]!, other[input]!))).toBe(true);
				}
			}
		}),
		{ numRuns: 150 },
	);
});

function inputsDiffering(a: Readonly<Record<string, SmallFact>>, b: Readonly<Record<string, SmallFact>>): string[] {
	return Object.keys(a).filter((id) => a[id] !== b[id]);
}

function isNoLarger({ to }: Change, from: SmallFact, reached: SmallFact): boolean {
	if (typeof from !== "number") return to === reached;
	const [told, tried] = [(to as number) - from, (reached as number) - from];
	return Math.sign(told) === Math.sign(tried) && Math.abs(told) <= Math.abs(tried);
}
