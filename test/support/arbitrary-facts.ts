/**
 * Made-up facts for any standard: complete and valid ones out of what its inputs declare, near the figures that its
 * rules compare with; and the same blurred, so that the complete ones are one way in which the blurred may turn out.
 */
import type { Node } from "../../src/logic/node.js";
import { type DayNumber, dayNumber, dayText, windowStart } from "../../src/model/day.js";
import type { EventData, Fact, Facts } from "../../src/model/facts.js";
import type { Input } from "../../src/model/input.js";
import type { Standard } from "../../src/model/standard.js";
import { treesOf } from "../../src/parse/internals.js";
import { inputsRead, nodesOfRule } from "../../src/parse/trees.js";

/** A number from 0 up to 1, as `Math.random` gives. */
export type Random = () => number;

/** The same numbers for the same seed. */
export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export function whole(random: Random, from: number, to: number): number {
	return from + Math.floor(random() * (to - from + 1));
}

export function oneOf<T>(random: Random, list: readonly T[]): T {
	return list[whole(random, 0, list.length - 1)]!;
}

const likely = (random: Random, share: number) => random() < share;

/** Complete facts that break no declaration; each input has one. */
export function completeFacts(standard: Standard, random: Random, asOf: string): Record<string, Fact> {
	const figures = figuresByInput(standard);
	const facts: Record<string, Fact> = {};
	const add = (id: string): Fact => {
		const known = facts[id];
		if (known !== undefined) return known;
		const input = standard.inputs[id]!;
		const outer =
			"within" in input && input.within !== undefined && standard.inputs[input.within] ? add(input.within) : undefined;
		facts[id] = factOf(input, figures.get(id) ?? [], random, dayNumber(asOf)!, outer as number | undefined);
		return facts[id];
	};
	// A whole is at least what its parts must be.
	for (const id of Object.keys(standard.inputs)) add(id);
	return facts;
}

/** The figures that the rules which read an input compare with. */
function figuresByInput(standard: Standard): ReadonlyMap<string, readonly number[]> {
	const { rules, inputs, parameters } = treesOf(standard);
	const figures = new Map<string, number[]>();
	for (const rule of rules) {
		const nodes = [...nodesOfRule(rule)];
		const own = [
			...parameters.filter((entry) => entry.rule === rule.id).map(({ value }) => value),
			...nodes.flatMap((node: Node) => (node.kind === "literal" && typeof node.value === "number" ? [node.value] : [])),
		];
		for (const input of inputsRead(nodes)) {
			const id = inputs[input]!.id;
			figures.set(id, [...(figures.get(id) ?? []), ...own]);
		}
	}
	return figures;
}

function factOf(input: Input, figures: readonly number[], random: Random, day: DayNumber, outer: number | undefined): Fact {
	switch (input.type) {
		case "boolean":
			return likely(random, 0.7);
		case "count":
		case "quantity":
			return numberOf(input, figures, random, outer);
		case "percent":
			// Of how many a bare percentage is, nobody knows.
			if (input.minimumSample === undefined && likely(random, 0.2)) return percentOf(input, figures, random);
			return likely(random, 0.5) ? ratioOf(input, figures, random) : answersOf(input, ratioOf(input, figures, random), random);
		case "day":
			return dayText(day - whole(random, 0, oneOf(random, [40, 9000])));
		case "choice":
			return oneOf(random, input.options).id;
		case "text":
			return oneOf(random, ["东", "south", "x"]);
		case "events":
			return eventsOf(figures, random, day);
	}
}

type Numeric = Extract<Input, { type: "count" | "quantity" }>;
type Percent = Extract<Input, { type: "percent" }>;

function endsOf({ range, step }: Pick<Numeric, "range" | "step">): { low: number; high: number } {
	const low = range.atLeast ?? (range.moreThan === undefined ? -3 * step : range.moreThan + step);
	const high = range.atMost ?? (range.lessThan === undefined ? Infinity : range.lessThan - step);
	return { low, high };
}

function numberOf(input: Numeric, figures: readonly number[], random: Random, outer = Infinity): number {
	const { low, high } = endsOf(input);
	const most = Math.min(high, outer);
	const near = [low, low + input.step, 10, 100, 2496, ...figures];
	// A share of the whole, since that is what rules ask of parts.
	if (outer !== Infinity) near.push(outer, ...figures.map((figure) => (outer * figure) / 100));
	const nudged = oneOf(random, near) + whole(random, -1, 1) * input.step;
	const chosen = likely(random, 0.1) ? whole(random, 0, 9000) : nudged;
	const steps = Math.round(Math.min(Math.max(chosen, low), most) / input.step);
	const decimals = Math.max(0, Math.ceil(-Math.log10(input.step)));
	const value = Number((steps * input.step).toFixed(decimals));
	return value > most || value < low ? low : value;
}

interface Numbers {
	readonly count: number;
	readonly of: number;
}

function ratioOf(input: Percent, figures: readonly number[], random: Random): Numbers {
	const fewest = input.minimumSample ?? (input.zeroOf === "missing" ? 1 : 0);
	const sizes = [fewest, fewest + 1, 1, 2, 7, 50, 100, 300, whole(random, 1, 2000)];
	const of = oneOf(
		random,
		sizes.filter((size) => size >= fewest),
	);
	const { low, high } = endsOf(input);
	const figure = oneOf(random, [0, 50, 100, ...figures]);
	const count = Math.round((of * figure) / 100) + whole(random, -1, 1);
	const least = Math.ceil((of * Math.max(low, 0)) / 100);
	const most = Math.floor((of * Math.min(high, 100)) / 100);
	return { count: Math.min(Math.max(count, least), most), of };
}

/** The same by answers, where the input has some. */
function answersOf({ answers }: Percent, { count, of }: Numbers, random: Random): Fact {
	if (answers === undefined) return { count, of };
	const numbers: Record<string, number> = {};
	for (const counting of [true, undefined]) {
		const own = answers.filter(({ counts }) => counts === counting);
		let left = counting ? count : of - count;
		for (const [i, { id }] of own.entries()) {
			const number = i === own.length - 1 ? left : whole(random, 0, left);
			numbers[id] = number;
			left -= number;
		}
	}
	return { answers: numbers };
}

function percentOf(input: Percent, figures: readonly number[], random: Random): Fact {
	const { low, high } = endsOf(input);
	const near = oneOf(random, [50, 100, ...figures]) + whole(random, -1, 1) * input.step;
	return Number(Math.min(Math.max(near, low, 0), Math.min(high, 100)).toFixed(2));
}

function eventsOf(figures: readonly number[], random: Random, day: DayNumber): EventData[] {
	const most = Math.max(2, ...figures.filter((figure) => figure < 40));
	const start = windowStart(day, 12);
	const dayOf = () => oneOf(random, [start - 1, start, day, whole(random, start - 60, day), whole(random, start, day)]);
	return Array.from({ length: whole(random, 0, likely(random, 0.5) ? 2 : most + 2) }, () => ({
		day: dayText(dayOf()),
		...(likely(random, 0.8) ? { kind: oneOf(random, ["care", "sport", "safety"]) } : { kind: "other" }),
	}));
}

/** Less is said: some facts left out, others as ranges, vague events, partial ratios. The given facts still fit. */
export function blurredFacts(standard: Standard, facts: Facts, random: Random, asOf: string): Record<string, Fact> {
	const share = random();
	const blurred: Record<string, Fact> = {};
	for (const [id, fact] of Object.entries(facts)) {
		if (fact === undefined || likely(random, share / 2)) continue;
		blurred[id] = likely(random, share) ? blurredFact(standard.inputs[id]!, fact, random, dayNumber(asOf)!) : fact;
	}
	return blurred;
}

function blurredFact(input: Input, fact: Fact, random: Random, day: DayNumber): Fact {
	switch (input.type) {
		case "count":
		case "quantity":
			return rangeAround(fact as number, input.step, random);
		case "percent":
			if (typeof fact === "number") return rangeAround(fact, input.step, random);
			return "answers" in (fact as object)
				? blurredAnswers((fact as { answers: Record<string, number> }).answers, random)
				: blurredRatio(fact as Numbers, random);
		case "day":
			return (fact as string).slice(0, 7);
		case "events":
			return blurredEvents(fact as EventData[], random, day);
		default:
			return null;
	}
}

/** A range that holds the number; where an end is left out, a step further. */
function rangeAround(value: number, step: number, random: Random): Fact {
	const below = Number((value - whole(random, 0, 3) * step).toFixed(6));
	const above = Number((value + whole(random, 0, 3) * step).toFixed(6));
	const lower = oneOf(random, [{}, { atLeast: below }, { moreThan: Number((below - step).toFixed(6)) }]);
	const upper = oneOf(random, [{}, { atMost: above }, { lessThan: Number((above + step).toFixed(6)) }]);
	const range = { ...lower, ...upper };
	return Object.keys(range).length === 0 ? null : range;
}

function blurredAnswers(answers: Readonly<Record<string, number>>, random: Random): Fact {
	const said = Object.entries(answers).flatMap(([id, number]) => {
		if (likely(random, 0.2)) return [];
		const known = likely(random, 0.4) ? number : (rangeAround(number, 1, random) as number | null);
		return known === null ? [] : [[id, known] as const];
	});
	return said.length === 0 ? null : { answers: Object.fromEntries(said) };
}

function blurredRatio({ count, of }: Numbers, random: Random): Fact {
	const vague = (value: number) => (likely(random, 0.3) ? value : (rangeAround(value, 1, random) as number | null));
	const ratio = oneOf<Record<string, unknown>>(random, [
		{ count },
		{ of },
		{ count: vague(count), of },
		{ count, of: vague(of) },
		{ count: vague(count), of: vague(of) },
	]);
	const said = Object.entries(ratio).filter(([, value]) => value !== null);
	return said.length === 0 ? null : (Object.fromEntries(said) as Fact);
}

function blurredEvents(events: EventData[], random: Random, day: DayNumber): Fact {
	const start = windowStart(day, 12);
	const inYear = events.filter((event) => dayNumber(event.day as string)! >= start).length;
	const observed = whole(random, start, day);
	const until = events.filter((event) => dayNumber(event.day as string)! <= observed);
	return oneOf<() => Fact>(random, [
		() => ({ list: events.filter(() => likely(random, 0.6)), complete: false }),
		() => events.map((event) => vagueEvent(event, random, day)),
		() => ({ value: until.map((event) => vagueEvent(event, random, observed)), observed: dayText(observed) }),
		() => inYear,
		() => rangeAround(inYear, 1, random),
		() => ({ value: whole(random, 0, 9), observed: dayText(day - 400) }),
	])();
}

function vagueEvent(event: EventData, random: Random, last: DayNumber): EventData {
	const at = dayNumber(event.day as string)!;
	const to = Math.min(last, at + whole(random, 0, 100));
	const day = oneOf<EventData["day"]>(random, [
		event.day,
		(event.day as string).slice(0, 7),
		{ from: dayText(at - whole(random, 0, 100)), to: dayText(Math.max(at, to)) },
	]);
	const { kind: _, ...without } = event;
	return { ...(likely(random, 0.2) ? without : event), day };
}
