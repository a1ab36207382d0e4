/**
 * Whether an answer can turn the verdict, shown by example: all else that is open being so, one answer leads to another
 * outcome or level than another. Rules that wait for the same are filled in together, each in several ways; the others of
 * these ways are then raised from the poorest to the best, one after another, to where the verdict turns.
 */

import { toNumber } from "../logic/number/exact.js";
import { asRange, isPoint } from "../logic/number/range.js";
import { FAIL, membersOf, NOT_APPLICABLE, PASS } from "../model/outcome.js";
import type { CheckedFacts } from "../parse/facts.js";
import { inputsRead, nodesOfRule } from "../parse/trees.js";
import { leavesNothingOpen, type RuleState, type Situation, type Supposed } from "./situation.js";
import { waitedFor } from "./witness.js";

/** Rules that wait for the same, or for what bounds it. */
interface Cluster {
	readonly rules: readonly number[];
	/** The ways in which they may come out together, the poorest first. */
	readonly ways: readonly Way[];
}

/** What the rules of a cluster come to, all filled in. */
interface Way {
	readonly states: readonly RuleState[];
	readonly worth: number;
}

/** Ways to fill in one cluster that are tried, and those that are kept. */
const mostTries = 240;
const mostWays = 24;
/** The same for one rule of several. */
const triesOfRule = 60;

/** More ways in which clusters may come out together are not tried one by one. */
const mostCombinations = 1500;

/** Verdicts that are looked at for one question. */
const mostVerdicts = 4000;

/** Orders in which clusters are raised. */
const orders = 6;

/** Told of facts, and of what some rules come to on them; says whether that is enough. */
type Found = (facts: CheckedFacts, states: readonly RuleState[]) => boolean;

export class VerdictExamples {
	readonly #clusters: readonly Cluster[];
	/** By rule, its place among the clusters. */
	readonly #places = new Map<number, number>();
	readonly #chains: Chain[] = [];
	/** How many more verdicts are looked at for the question at hand. */
	#left = 0;

	constructor(
		readonly situation: Situation,
		/** The answers that are tried; none where it is not known which can be given. */
		readonly answersTo: (input: number) => readonly Supposed[],
	) {
		this.#clusters = clustersOf(situation).map((rules) => ({ rules, ways: this.#ways(rules) }));
		for (const [place, { rules }] of this.#clusters.entries()) for (const rule of rules) this.#places.set(rule, place);
	}

	/** Whether an answer can turn the verdict; not finding how proves nothing. */
	canTurn(input: number): boolean {
		const places = new Set(this.situation.movedBy(input).flatMap((rule) => this.#places.get(rule) ?? []));
		const [place] = places;
		if (place === undefined || places.size > 1) return false;
		const { rules } = this.#clusters[place]!;
		const tried = new Set<string>();
		let turns = false;
		this.#left = mostVerdicts;
		this.#fill(rules, input, (facts, states) => {
			const ways = this.#parting(facts, states, rules, input);
			const key = ways.map((way) => keyOf(way.states)).join(" | ");
			if (ways.length > 1 && !tried.has(key)) turns = this.#turns(place, ways);
			tried.add(key);
			return turns;
		});
		return turns;
	}

	/** Ways in which some rules may come out. */
	#ways(rules: readonly number[]): readonly Way[] {
		const found = new Map<string, Way>();
		const enough = this.#waysThereAre(rules);
		this.#fill(rules, undefined, (_, states) => {
			found.set(keyOf(states), wayOf(states));
			return found.size >= enough;
		});
		return found.size === 0 ? [wayOf(this.#statesOf(rules))] : [...found.values()].sort((a, b) => a.worth - b.worth);
	}

	/** A rule by itself that has no points comes out in no more ways than are possible; of several, all passing is enough. */
	#waysThereAre(rules: readonly number[]): number {
		if (this.#haveNoPoints(rules) && rules.length > 1) return 1;
		const [{ possible, points }] = rules.map((rule) => this.situation.states[rule]!) as [RuleState];
		return points === undefined && rules.length === 1 ? membersOf(possible).length : mostWays;
	}

	#haveNoPoints(rules: readonly number[]): boolean {
		return rules.every((rule) => this.situation.states[rule]!.points === undefined);
	}

	/** The ways in which the rules come out by an answer alone, the poorest first. */
	#parting(facts: CheckedFacts, open: readonly RuleState[], rules: readonly number[], input: number): readonly Way[] {
		const ways = new Map<string, Way>();
		for (const so of this.answersTo(input)) {
			const states = this.#supposing(facts, open, input, so, rules)?.states;
			if (states !== undefined) ways.set(keyOf(states), wayOf(states));
		}
		return [...ways.values()].sort((a, b) => a.worth - b.worth);
	}

	/** Fills in all that rules wait for, but for one input; `found` is told each time, and says whether that is enough. */
	#fill(rules: readonly number[], but: number | undefined, found: Found): void {
		if (rules.length > 1 && this.#haveNoPoints(rules)) this.#fillPassing(rules, but, found);
		else this.#fillAll(rules, but, found);
	}

	#fillAll(rules: readonly number[], but: number | undefined, found: Found): void {
		let tries = 0;
		const search = (facts: CheckedFacts, states: readonly RuleState[], answered: readonly number[]): boolean => {
			const open = new Set(states.flatMap(waitedFor));
			if (but !== undefined && !open.has(but)) return false;
			const next = [...open].find((one) => one !== but);
			if (next === undefined) return (but !== undefined || states.every(leavesNothingOpen)) && found(facts, states);
			if (answered.includes(next)) return false;
			const tried = this.answersTo(next).flatMap((so) => {
				tries++;
				return this.#supposing(facts, states, next, so, rules) ?? [];
			});
			// What lets rules pass comes first.
			const sorted = tried.sort((a, b) => worthOf(b.states) - worthOf(a.states));
			for (const one of sorted) {
				if (search(one.facts, one.states, [...answered, next])) return true;
				if (tries > mostTries) return true;
			}
			return false;
		};
		search(this.situation.trace.facts, this.#statesOf(rules), []);
	}

	/** Rule by rule no more than it takes for it not to fail: first what lets a rule turn on the input, then the others. */
	#fillPassing(rules: readonly number[], but: number | undefined, found: Found): void {
		const { facts } = this.situation.trace;
		const pass = (start: CheckedFacts, others: readonly number[]) => {
			let filled: CheckedFacts | undefined = start;
			for (const rule of others) filled &&= this.#passing(rule, but, filled, { left: triesOfRule }, []);
			return filled;
		};
		const tell = (filled: CheckedFacts | undefined) => {
			if (filled === undefined) return false;
			const bindings = this.situation.bindings(filled);
			return found(
				filled,
				rules.map((rule) => this.situation.stateOn(bindings, rule)),
			);
		};
		if (but === undefined) {
			tell(pass(facts, rules));
			return;
		}
		for (const rule of rules.filter((one) => waitedFor(this.situation.states[one]!).includes(but))) {
			const others = rules.filter((one) => one !== rule);
			if (this.#turningOn(rule, but, (turning) => tell(pass(turning, others)))) return;
		}
	}

	/** Fills in what a rule waits for, but for one input, so that it still waits for that. */
	#turningOn(rule: number, but: number, found: (facts: CheckedFacts) => boolean): boolean {
		const tries = { left: triesOfRule };
		const search = (facts: CheckedFacts, answered: readonly number[]): boolean => {
			const open = waitedFor(this.situation.stateOn(this.situation.bindings(facts), rule));
			if (!open.includes(but) || open.some((one) => answered.includes(one))) return false;
			const next = open.find((one) => one !== but);
			if (next === undefined) return found(facts);
			for (const so of this.answersTo(next)) {
				if (tries.left-- <= 0) return false;
				const supposed = this.situation.supposing(facts, next, so);
				if (supposed !== undefined && search(supposed, [...answered, next])) return true;
			}
			return false;
		};
		return search(this.situation.trace.facts, []);
	}

	/** The facts, with as much filled in as keeps a rule from failing, or leaves that to one input. */
	#passing(
		rule: number,
		but: number | undefined,
		facts: CheckedFacts,
		tries: { left: number },
		answered: readonly number[],
	): CheckedFacts | undefined {
		const { situation } = this;
		const { possible, waitsFor } = situation.stateOn(situation.bindings(facts), rule);
		if ((possible & FAIL) === 0) return facts;
		const next = waitsFor.find((one) => one !== but);
		if (next === undefined) return waitsFor.length > 0 ? facts : undefined;
		if (waitsFor.some((one) => answered.includes(one))) return undefined;
		for (const so of this.answersTo(next)) {
			if (tries.left-- <= 0) return undefined;
			const supposed = situation.supposing(facts, next, so);
			const found = supposed === undefined ? undefined : this.#passing(rule, but, supposed, tries, [...answered, next]);
			if (found !== undefined) return found;
		}
		return undefined;
	}

	#statesOf(rules: readonly number[]): readonly RuleState[] {
		return rules.map((rule) => this.situation.states[rule]!);
	}

	/** What some rules come to with one more answer; `undefined` where other facts contradict it. */
	#supposing(facts: CheckedFacts, states: readonly RuleState[], input: number, so: Supposed, rules: readonly number[]) {
		const { situation } = this;
		const supposed = situation.supposing(facts, input, so);
		if (supposed === undefined) return undefined;
		const bindings = situation.bindings(supposed);
		const moved = situation.movedBy(input);
		return {
			facts: supposed,
			states: states.map((state, i) => (moved.includes(rules[i]!) ? situation.stateOn(bindings, rules[i]!) : state)),
		};
	}

	/** Whether the verdict turns between some of the ways, the other clusters being so. */
	#turns(place: number, ways: readonly Way[]): boolean {
		const pairs = ways.length <= 3 ? pairsOf(ways) : [[ways[0]!, ways.at(-1)!] as const];
		const { rules } = this.#clusters[place]!;
		for (let order = 0; order < orders; order++) {
			const chain = this.#chain(order);
			for (const [poor, good] of pairs) {
				const by = (way: Way) => (step: number) => this.#verdict(chain.at(step), rules, way);
				if (partOnChain(chain.length, by(good), by(poor))) return true;
			}
		}
		return this.#turnsAmongAll(place, pairs);
	}

	/** The same by all that the other clusters may come to together, where these are not too many. */
	#turnsAmongAll(place: number, pairs: readonly (readonly [Way, Way])[]): boolean {
		const others = this.#clusters.filter((_, i) => i !== place);
		if (others.reduce((product, { ways }) => product * ways.length, 1) > mostCombinations) return false;
		const { rules } = this.#clusters[place]!;
		const search = (states: readonly RuleState[], [first, ...left]: readonly Cluster[]): boolean => {
			if (first !== undefined) return first.ways.some((way) => search(withWay(states, first.rules, way), left));
			return pairs.some(([poor, good]) => areApart(this.#verdict(states, rules, good), this.#verdict(states, rules, poor)));
		};
		return search(this.situation.states, others);
	}

	#chain(order: number): Chain {
		this.#chains[order] ??= new Chain(this.situation.states, ordered(this.#clusters, order));
		return this.#chains[order]!;
	}

	/** The outcome and the level, some rules coming out this way; `undefined` where they are open. */
	#verdict(others: readonly RuleState[], rules: readonly number[], way: Way): string | undefined {
		if (this.#left-- <= 0) return undefined;
		const { outcome, level } = this.situation.verdictOf(withWay(others, rules, way));
		if (outcome === "unknown" || (level !== undefined && level.possible.length > 1)) return undefined;
		return level === undefined ? outcome : `${outcome} ${level.certain ?? ""}`;
	}
}

/** Clusters that are raised one after another, each by all its ways. */
class Chain {
	readonly length: number;
	readonly #steps: (readonly RuleState[])[] = [];

	constructor(
		readonly states: readonly RuleState[],
		readonly clusters: readonly Cluster[],
	) {
		this.length = clusters.reduce((sum, { ways }) => sum + ways.length - 1, 0);
	}

	/** What all rules come to at a step. */
	at(step: number): readonly RuleState[] {
		this.#steps[step] ??= this.#raised(step);
		return this.#steps[step];
	}

	#raised(step: number): readonly RuleState[] {
		const states = this.states.slice();
		let left = step;
		for (const { rules, ways } of this.clusters) {
			const raised = Math.min(left, ways.length - 1);
			left -= raised;
			for (const [i, rule] of rules.entries()) states[rule] = ways[raised]!.states[i]!;
		}
		return states;
	}
}

/**
 * Whether two verdicts differ at some step: they are compared at both ends, and wherever one of them turns, which is
 * looked for by halving.
 */
function partOnChain(
	length: number,
	one: (step: number) => string | undefined,
	other: (step: number) => string | undefined,
): boolean {
	const differ = (step: number) => areApart(one(step), other(step));
	const search = (low: number, high: number, verdict: typeof one): boolean => {
		if (high - low <= 1 || verdict(low) === verdict(high)) return false;
		const middle = Math.floor((low + high) / 2);
		return differ(middle) || search(low, middle, verdict) || search(middle, high, verdict);
	};
	return differ(0) || differ(length) || search(0, length, one) || search(0, length, other);
}

/** Whether two verdicts differ; of one that is open that is not known. */
function areApart(a: string | undefined, b: string | undefined): boolean {
	return a !== undefined && b !== undefined && a !== b;
}

function withWay(states: readonly RuleState[], rules: readonly number[], way: Way): RuleState[] {
	const changed = states.slice();
	for (const [i, rule] of rules.entries()) changed[rule] = way.states[i]!;
	return changed;
}

/** Open rules that wait for the same together. */
function clustersOf(situation: Situation): number[][] {
	const { rules, trace } = situation;
	const clusters: { rules: number[]; inputs: number[] }[] = [];
	for (const [rule, state] of situation.states.entries()) {
		if (leavesNothingOpen(state)) continue;
		const read = inputsRead(nodesOfRule(rules[rule]!)).filter((input) => trace.facts.knowledge[input] !== "exact");
		const isJoined = ({ inputs }: { inputs: readonly number[] }) =>
			inputs.some((a) => read.some((b) => situation.areBound(a, b)));
		const joined = clusters.filter(isJoined);
		const rest = clusters.filter((cluster) => !joined.includes(cluster));
		const merged = {
			rules: [...joined.flatMap((one) => one.rules), rule].sort((a, b) => a - b),
			inputs: [...joined.flatMap((one) => one.inputs), ...read],
		};
		clusters.splice(0, Infinity, ...rest, merged);
	}
	return clusters.map((one) => one.rules);
}

/** By how much the clusters can rise: the most first, the least first, and mixed. */
function ordered(clusters: readonly Cluster[], order: number): readonly Cluster[] {
	const rise = ({ ways }: Cluster) => ways.at(-1)!.worth - ways[0]!.worth;
	const sorted = [...clusters].sort((a, b) => rise(a) - rise(b));
	if (order < 2) return order === 0 ? sorted.reverse() : sorted;
	return sorted
		.map((cluster, i) => [cluster, (i * 7919 + order * 104_729) % 1009] as const)
		.sort((a, b) => a[1] - b[1])
		.map(([cluster]) => cluster);
}

function pairsOf(ways: readonly Way[]): (readonly [Way, Way])[] {
	return ways.flatMap((poor, i) => ways.slice(i + 1).map((good) => [poor, good] as const));
}

function wayOf(states: readonly RuleState[]): Way {
	return { states, worth: worthOf(states) };
}

/** What rules are worth, only to put things in order: their points, else that they pass. */
function worthOf(states: readonly RuleState[]): number {
	return states.reduce((sum, { possible, points }) => {
		const passing =
			possible === PASS ? 1 : possible === NOT_APPLICABLE ? 0.5 : (possible & FAIL) === 0 ? 0.75 : possible === FAIL ? 0 : 0.25;
		return sum + (points === undefined ? passing : toNumber(asRange(points).low) + passing / 2);
	}, 0);
}

function keyOf(states: readonly RuleState[]): string {
	return states
		.map(({ possible, points }) => {
			if (points === undefined) return possible;
			return isPoint(points) ? `${possible}/${toNumber(points)}` : `${possible}/${toNumber(points.low)}-${toNumber(points.high)}`;
		})
		.join(",");
}
