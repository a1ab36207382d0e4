/** Facts to try on two rules, in an order that is always the same. */

import { canonical } from "../model/canonical.js";
import type { Fact, Facts } from "../model/facts.js";
import type { RuleTree } from "../parse/trees.js";
import { type Candidates, candidatesOf, factWithin } from "./candidates.js";
import type { Box, Pair } from "./side.js";

/** So many combinations are all tried; of more, a choice. */
const fewCombinations = 2_000;
const mostSeeds = 24;
const mostVaried = 8;
const mostDrawn = 1_500;
const drawnPerBox = 4;

interface Rules {
	readonly pair: Pair;
	readonly before?: RuleTree | undefined;
	readonly after?: RuleTree | undefined;
}

/** Facts within some boxes. */
export function* assignmentsWithin({ pair, before, after }: Rules, boxes: readonly Box[]): Generator<Facts> {
	const candidates = candidatesOf(pair, before, after);
	const draw = new Draw(candidates);
	for (const box of boxes) {
		const within = factsWithin(box, candidates, pair);
		yield draw.filled(within, 0);
		for (let i = 1; i < drawnPerBox; i++) yield draw.filled(within, 1);
	}
}

export function* assignments({ pair, before, after }: Rules): Generator<Facts> {
	const candidates = candidatesOf(pair, before, after);
	const examples = examplesOf([before, after], candidates);
	yield* examples;
	if (combinationsOf(candidates) <= fewCombinations) {
		yield* everyCombination(candidates);
		return;
	}
	const draw = new Draw(candidates);
	const seeds = [{}, ...examples].slice(0, mostVaried).map((facts) => draw.filled(facts, 0));
	for (const seed of seeds) {
		for (const [id, facts] of candidates) for (const fact of facts) yield { ...seed, [id]: fact };
	}
	for (let i = 0; i < mostDrawn; i++) yield draw.filled({}, 1);
}

/** The facts of the rules' own examples, in an order in which it does not matter which rule has which. */
function examplesOf(rules: readonly (RuleTree | undefined)[], candidates: Candidates): Facts[] {
	const examples = rules.flatMap((rule) => rule?.rule.examples ?? []).map(({ facts }) => factsOfRules(facts, candidates));
	const byText = new Map(examples.map((facts) => [canonical(facts), facts]));
	return [...byText]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, facts]) => facts)
		.slice(0, mostSeeds);
}

function factsOfRules(facts: Facts, candidates: Candidates): Facts {
	return Object.fromEntries(Object.entries(facts).filter(([id, fact]) => candidates.has(id) && fact !== undefined));
}

function factsWithin(box: Box, candidates: Candidates, { before, after }: Pair): Facts {
	const facts: Record<string, Fact> = {};
	for (const [id, cell] of box) {
		const { table } = before.table.index.has(id) ? before : after;
		const fact = factWithin(cell, candidates.get(id) ?? [], table.inputs[table.index.get(id)!]);
		if (fact !== undefined) facts[id] = fact;
	}
	return facts;
}

function combinationsOf(candidates: Candidates): number {
	return [...candidates.values()].reduce((product, { length }) => product * length, 1);
}

function* everyCombination(candidates: Candidates): Generator<Facts> {
	const entries = [...candidates];
	const count = combinationsOf(candidates);
	for (let i = 0; i < count; i++) {
		let rest = i;
		const facts: Record<string, Fact> = {};
		for (const [id, some] of entries) {
			facts[id] = some[rest % some.length]!;
			rest = Math.floor(rest / some.length);
		}
		yield facts;
	}
}

/** Draws candidates by numbers that are the same in every run. */
class Draw {
	#state = 20_260_630;

	constructor(readonly candidates: Candidates) {}

	/** The facts with a candidate for each input that they lack: the first, or with `spread` any, early ones more often. */
	filled(facts: Facts, spread: 0 | 1): Facts {
		const filled: Record<string, Fact | undefined> = { ...facts };
		for (const [id, some] of this.candidates) {
			if (filled[id] === undefined && some.length > 0) filled[id] = some[Math.floor(spread * this.#next() ** 2 * some.length)];
		}
		return filled;
	}

	/** From 0 up to 1. */
	#next(): number {
		this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
		return this.#state / 2 ** 32;
	}
}
