/**
 * Where the outcome of a rule turns: two facts of one input that are a step apart, of which one passes and the other does
 * not. Each is found by evaluating, and says which other facts it takes.
 */
import { outcomeOfUnit } from "../evaluate/unit.js";
import type { Day } from "../model/day.js";
import { dayNumber, dayText, monthsAfter } from "../model/day.js";
import type { EventData, Fact, Facts } from "../model/facts.js";
import type { Input } from "../model/input.js";
import { type Decided, isDecided, membersOf } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import { isPlainObject } from "../parse/fact.js";
import { inputsRead, nodesOfUnit, type RuleTree, type UnitTree } from "../parse/trees.js";
import { assignments } from "./assignments.js";
import { type Candidates, candidatesOf } from "./candidates.js";
import { Effort, effortOfAttempt } from "./effort.js";
import { costOf, Pair, type Side, sideOf } from "./side.js";
import { bindingsOn } from "./witness.js";

export interface Boundary {
	/** The part whose outcome it is; `undefined` for a rule without parts. */
	readonly part: string | undefined;
	readonly input: string;
	/** The two facts, the lower first, and what comes of each. */
	readonly sides: readonly [BoundarySide, BoundarySide];
	/** What else has to be so; empty where the input decides whatever the others are. */
	readonly others: Facts;
}

export interface BoundarySide {
	readonly fact: Fact;
	readonly outcome: Decided;
}

/** So many sets of other facts are tried for each input, so many boundaries are told of it. */
const mostContexts = 60;
const mostOfInput = 3;
/** So many of the candidates of a number are tried: those beside its figures come first. */
const mostTried = 12;
/** A list of more events than these says no more. */
const mostEvents = 40;

/** The boundaries of the rules of one standard. */
export class Boundaries {
	readonly #side: Side;
	readonly #pair: Pair;

	constructor(standard: Standard, asOf: Day) {
		this.#side = sideOf("before", standard, asOf);
		this.#pair = new Pair(this.#side, { ...this.#side, name: "after" }, asOf);
	}

	/** Those of a rule that is in force, or of each of its parts, input by input. */
	of(id: string): Boundary[] {
		const rule = this.#side.rules.get(id);
		return rule === undefined ? [] : this.#ofRule(rule);
	}

	#ofRule(rule: RuleTree): Boundary[] {
		const candidates = candidatesOf(this.#pair, rule, undefined);
		const contexts = this.#contexts(rule);
		return rule.units.flatMap((unit) =>
			inputsRead(nodesOfUnit(unit)).flatMap((input) => {
				const id = this.#side.table.ids[input]!;
				const search = new Search(this.#side, this.#pair, rule, unit, id);
				return search.boundaries(candidates, contexts);
			}),
		);
	}

	/** Nothing known, and then the facts that may tell rules apart, first with a hundred of whatever there is any of. */
	#contexts(rule: RuleTree): readonly Facts[] {
		const contexts: Facts[] = [{}];
		for (const facts of assignments({ pair: this.#pair, before: rule })) {
			contexts.push(inHundreds(facts), facts);
			if (contexts.length > mostContexts) break;
		}
		return contexts;
	}
}

/** Out of a hundred is read most easily. */
function inHundreds(facts: Facts): Facts {
	return Object.fromEntries(
		Object.entries(facts).map(([id, fact]) => [id, typeof fact === "number" && fact > 0 && Number.isInteger(fact) ? 100 : fact]),
	);
}

/** Facts of one input in a row: the lower places before the higher. */
interface Row {
	readonly places: readonly number[];
	factAt(place: number): Fact;
}

class Search {
	readonly #effort = new Effort(effortOfAttempt);
	readonly #input: Input;

	constructor(
		readonly side: Side,
		readonly pair: Pair,
		readonly rule: RuleTree,
		readonly unit: UnitTree,
		readonly id: string,
	) {
		this.#input = side.table.inputs[side.table.index.get(id)!]!;
	}

	/** Those of the first of the contexts in which the outcome turns. */
	boundaries(candidates: Candidates, contexts: readonly Facts[]): Boundary[] {
		const rows = rowsOf(this.#input, candidates.get(this.id) ?? [], this.pair.calendar.day);
		for (const context of contexts) {
			const { [this.id]: _, ...others } = context;
			for (const row of rows) {
				const found = this.#turns(row, others);
				if (found.length > 0) return found.slice(0, mostOfInput).map((sides) => this.#told(sides, others));
			}
		}
		return [];
	}

	/** Where the outcome differs between neighbouring places. */
	#turns(row: Row, others: Facts): (readonly [BoundarySide, BoundarySide])[] {
		const known = row.places.map((place) => ({ place, outcome: this.#outcome(row.factAt(place), others) }));
		return known.slice(1).flatMap((high, i) => {
			const low = known[i]!;
			if (low.outcome === undefined || high.outcome === undefined || low.outcome === high.outcome) return [];
			const sides = this.#narrowed(row, others, low.place, high.place);
			return sides === undefined ? [] : [sides];
		});
	}

	/** Halves the way between two places that come out differently until they are neighbours. */
	#narrowed(row: Row, others: Facts, from: number, to: number): readonly [BoundarySide, BoundarySide] | undefined {
		let [low, high] = [from, to];
		const first = this.#outcome(row.factAt(low), others);
		while (high - low > 1) {
			const middle = Math.floor((low + high) / 2);
			const outcome = this.#outcome(row.factAt(middle), others);
			if (outcome === undefined) return undefined;
			if (outcome === first) low = middle;
			else high = middle;
		}
		const last = this.#outcome(row.factAt(high), others);
		if (first === undefined || last === undefined) return undefined;
		return [
			{ fact: row.factAt(low), outcome: first },
			{ fact: row.factAt(high), outcome: last },
		];
	}

	/** With as few other facts as it takes, each as plain as may be. */
	#told(sides: readonly [BoundarySide, BoundarySide], others: Facts): Boundary {
		let needed = others;
		for (const id of Object.keys(others)) {
			const { [id]: fact, ...rest } = needed;
			const plainer = [rest, ...(typeof fact === "number" ? [{ ...needed, [id]: 0 }] : [])];
			needed = plainer.find((facts) => this.#holds(sides, facts)) ?? needed;
		}
		return { part: this.unit.part, input: this.id, sides, others: needed };
	}

	#holds(sides: readonly BoundarySide[], others: Facts): boolean {
		return sides.every(({ fact, outcome }) => this.#outcome(fact, others) === outcome);
	}

	/** What the rule, or its part, comes to; `undefined` where that is open, or no effort is left. */
	#outcome(fact: Fact, others: Facts): Decided | undefined {
		if (!this.#effort.spend(costOf(this.side, this.rule))) return undefined;
		const bindings = bindingsOn(this.side, { ...others, [this.id]: fact }, this.pair);
		if (bindings === undefined) return undefined;
		const { possible } = outcomeOfUnit(this.unit, bindings);
		return isDecided(possible) ? membersOf(possible)[0] : undefined;
	}
}

/** The facts of an input that are a step apart; none of a yes or no, a choice or a text. */
function rowsOf(input: Input, candidates: readonly Fact[], day: number): Row[] {
	switch (input.type) {
		case "count":
		case "quantity":
			return [rowOfNumbers(input, candidates)];
		case "percent":
			return [...(input.minimumSample === undefined ? [rowOfNumbers(input, candidates)] : []), rowOfShares(input)];
		case "day":
			return [rowOfDays(candidates)];
		case "events":
			return [rowOfEvents((count) => count), rowOfEvents((count) => spreadOverYear(count, day))];
		default:
			return [];
	}
}

type Numeric = Extract<Input, { step: number }>;

/** Whole multiples of the step. */
function rowOfNumbers(input: Numeric, candidates: readonly Fact[]): Row {
	const numbers = candidates.map(bare).filter((fact) => typeof fact === "number");
	const places = [...numbers.slice(0, mostTried), 0, 100, 1000, 100_000].map((number) => Math.round(number / input.step));
	const factAt = (place: number) => explained(Number((place * input.step).toFixed(10)), input);
	return { places: ascending(places), factAt };
}

/** So many of a hundred, or of as many as a sample must have. */
function rowOfShares(input: Extract<Input, { type: "percent" }>): Row {
	const of = Math.max(100, input.minimumSample ?? 0);
	return { places: [0, Math.floor(of / 2), of], factAt: (count) => explained({ count, of }, input) };
}

function rowOfDays(candidates: readonly Fact[]): Row {
	const days = candidates.flatMap((fact) => (typeof fact === "string" ? (dayNumber(fact) ?? []) : []));
	return { places: ascending(days), factAt: dayText };
}

function rowOfEvents(factAt: (count: number) => Fact): Row {
	return { places: Array.from({ length: mostEvents + 1 }, (_, count) => count), factAt };
}

/** In the year that ends on a day, the months in which events fall: one more never leaves out a half-year, quarter or month. */
const monthsBack = [0, 6, 3, 9, 1, 7, 4, 10, 2, 8, 5, 11];

/** So many events over the year, each of another kind. */
function spreadOverYear(count: number, day: number): EventData[] {
	return Array.from({ length: count }, (_, i) => ({
		day: dayText(monthsAfter(day, -monthsBack[i % monthsBack.length]!)),
		kind: String(i + 1),
	}));
}

function ascending(places: readonly number[]): number[] {
	return [...new Set(places)].sort((a, b) => a - b);
}

/** A fact without its reason. */
function bare(fact: Fact): unknown {
	return isPlainObject(fact) && "value" in fact ? (fact as { value: unknown }).value : fact;
}

/** Whoever wants a reason is given one. */
function explained(value: number | { count: number; of: number }, input: Numeric): Fact {
	return "reason" in input ? { value, reason: "假设 hypothetical" } : value;
}
