/** Facts that may tell two rules apart: the figures of both, and a step to either side of them. */

import type { Node } from "../logic/node.js";
import { Fraction, toNumber } from "../logic/number/exact.js";
import { asRange, intersect, isInfinite, isPoint, type Quantity, wholeNumbers } from "../logic/number/range.js";
import { isQuantity, type Value } from "../logic/value.js";
import { type DayNumber, dayNumber, dayText, windowStart } from "../model/day.js";
import type { EventData, Fact } from "../model/facts.js";
import type { Input } from "../model/input.js";
import { rangeOfData } from "../parse/known.js";
import type { RuleTree } from "../parse/trees.js";
import { inputsRead, nodesOfOutcome } from "../parse/trees.js";
import { cutsOf, figuresIn } from "./cells.js";
import type { Pair, Side } from "./side.js";

/** What facts may be, by input. */
export type Candidates = ReadonlyMap<string, readonly Fact[]>;

/** So many for one input. */
const mostCandidates = 80;

/** What a side's rule reads, and the figures in it. */
interface Reading {
	readonly inputs: readonly string[];
	readonly figures: readonly number[];
	readonly texts: readonly string[];
	readonly cuts: ReadonlyMap<string, ReadonlySet<number>>;
}

function readingOf(side: Side, rule: RuleTree): Reading {
	const nodes = [...new Set<Node>(nodesOfOutcome(rule))];
	return {
		inputs: inputsRead(nodes).map((input) => side.table.ids[input]!),
		figures: figuresIn(nodes, side),
		texts: nodes.flatMap((node) => (node.kind === "literal" && typeof node.value === "string" ? [node.value] : [])),
		cuts: cutsOf(side, rule),
	};
}

/** Of every input that one of two rules reads. */
export function candidatesOf(pair: Pair, before: RuleTree | undefined, after: RuleTree | undefined): Candidates {
	const readings = [
		...(before === undefined ? [] : [readingOf(pair.before, before)]),
		...(after === undefined ? [] : [readingOf(pair.after, after)]),
	];
	const figures = sorted(readings.flatMap((reading) => reading.figures)).slice(0, mostCandidates);
	const texts = [...new Set(readings.flatMap((reading) => reading.texts))].sort();
	const candidates = new Map<string, readonly Fact[]>();
	for (const id of [...new Set(readings.flatMap(({ inputs }) => inputs))].sort()) {
		const cuts = sorted(readings.flatMap((reading) => [...(reading.cuts.get(id) ?? [])]));
		const inputs = [pair.before, pair.after].flatMap(({ table }) => table.inputs[table.index.get(id) ?? -1] ?? []);
		const facts = inputs.flatMap((input) => factsOf(input, { figures, cuts, texts, day: pair.calendar.day }));
		candidates.set(id, distinct(facts).slice(0, mostCandidates));
	}
	return candidates;
}

function sorted(numbers: readonly number[]): number[] {
	return [...new Set(numbers)].sort((a, b) => a - b);
}

function distinct(facts: readonly Fact[]): Fact[] {
	return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

interface Figures {
	/** All figures of both rules, and those that the input itself is compared or computed with. */
	readonly figures: readonly number[];
	readonly cuts: readonly number[];
	readonly texts: readonly string[];
	readonly day: DayNumber;
}

function factsOf(input: Input, figures: Figures): Fact[] {
	const facts = bareFactsOf(input, figures);
	// Whoever wants a reason is given one.
	return "reason" in input ? facts.map((value) => ({ value: value as number, reason: "假设 hypothetical" })) : facts;
}

function bareFactsOf(input: Input, { figures, cuts, texts, day }: Figures): Fact[] {
	switch (input.type) {
		case "boolean":
			return [true, false];
		case "choice":
			return input.options.map(({ id }) => id);
		case "text":
			return [...texts, "x"];
		case "count":
		case "quantity":
			return numbersOf(input, cuts, figures);
		case "percent":
			return percentagesOf(input, cuts, figures);
		case "day":
			return [...cuts, ...figures.filter(isPlausibleDay), day]
				.flatMap((figure) => [figure, figure - 1, figure + 1])
				.concat(
					figures
						.filter((figure) => figure > 0 && figure < 40_000)
						.flatMap((figure) => [day - figure, day - figure - 1, day - Math.round(figure * 365.25) - 1]),
				)
				.filter(isPlausibleDay)
				.map(dayText);
		case "events":
			return eventsOf(figures, day);
	}
}

function isPlausibleDay(figure: number): boolean {
	return Number.isInteger(figure) && figure > -25_000 && figure < 100_000;
}

type Numeric = Extract<Input, { step: number }>;

/** The figures with a step to either side, the ends of the range, and a few round numbers. */
function numbersOf(input: Numeric, cuts: readonly number[], figures: readonly number[]): number[] {
	const range = rangeOfData(input.range) ?? 0;
	const { low, high } = asRange(range);
	const ends = [low, high].flatMap((end) => (typeof end === "number" && !isInfinite(end) ? [end] : []));
	const near = (some: readonly number[]) => some.flatMap((figure) => [figure, figure - input.step, figure + input.step]);
	return [...near(cuts), ...near(ends), 100, 1, 10, ...near(figures), 1000, 100_000]
		.map((number) => stepped(number, input))
		.filter((number) => intersect(number, range) !== undefined);
}

/** The nearest number that is counted or measured; a figure that lies between two steps stays as it is where it may. */
function stepped(number: number, { type, step }: Numeric): number {
	const decimals = Math.max(0, Math.min(12, Math.ceil(-Math.log10(step)) + 3));
	return type === "count" ? Math.round(number) : Number(number.toFixed(decimals));
}

type Percent = Extract<Input, { type: "percent" }>;

function percentagesOf(input: Percent, cuts: readonly number[], figures: readonly number[]): Fact[] {
	const percentages = numbersOf(input, cuts, figures);
	const wholes = [...new Set([100, 1000, input.minimumSample ?? 1, 10])].filter((of) => of >= (input.minimumSample ?? 1));
	const counted = wholes.flatMap((of) =>
		[...cuts, 100, 0].flatMap((percent) => {
			const count = Math.ceil((percent * of) / 100);
			return [count, count - 1].filter((number) => number >= 0).map((number) => ({ count: number, of }));
		}),
	);
	const bare: Fact[] = input.minimumSample === undefined ? percentages : [];
	return [...counted, ...bare, { count: 0, of: 0 }];
}

/** So many events on one day, spread over the year by kind, or at the edge of a window that the rules count over. */
function eventsOf(figures: readonly number[], day: DayNumber): EventData[][] {
	const numbers = sorted([
		0,
		1,
		2,
		...figures
			.filter((figure) => Number.isInteger(figure) && figure >= 0 && figure <= 40)
			.flatMap((figure) => [figure, figure + 1, Math.max(0, figure - 1)]),
	]);
	const months = figures.filter((figure) => Number.isInteger(figure) && figure > 0 && figure <= 240);
	const edges = sorted([day, ...months.flatMap((length) => [windowStart(day, length), windowStart(day, length) - 1])]);
	return numbers.flatMap((number) => [
		Array.from({ length: number }, (_, i) => ({
			day: dayText(day - Math.floor((i * 364) / Math.max(1, number - 1))),
			kind: `k${i}`,
		})),
		...edges.map((edge) => Array.from({ length: number }, () => ({ day: dayText(edge), kind: "k0" }))),
	]);
}

/** A fact that lies within a cell; the candidate that does, if one does. */
export function factWithin(cell: Value, candidates: readonly Fact[], input: Input | undefined): Fact | undefined {
	if (typeof cell === "boolean" || typeof cell === "string") return cell;
	if (!isQuantity(cell)) return undefined;
	const fitting = candidates.find((fact) => liesWithin(fact, cell, input));
	if (fitting !== undefined || input === undefined) return fitting;
	const number = numberWithin(cell, input.type === "count" || input.type === "day");
	return number === undefined || input.type !== "day" ? number : dayText(number);
}

function liesWithin(fact: Fact, cell: Quantity, input: Input | undefined): boolean {
	if (input?.type === "day") return typeof fact === "string" && intersect(dayNumber(fact) ?? Number.NaN, cell) !== undefined;
	return typeof fact === "number" && intersect(fact, cell) !== undefined;
}

/** A number between two ends. */
function numberWithin(cell: Quantity, isWhole: boolean): number | undefined {
	const allowed = isWhole ? wholeNumbers(cell) : cell;
	if (allowed === undefined) return undefined;
	if (isPoint(allowed)) return allowed instanceof Fraction ? undefined : allowed;
	const [low, high] = [toNumber(allowed.low), toNumber(allowed.high)];
	if (isInfinite(low)) return isInfinite(high) ? 0 : high - 1;
	if (isInfinite(high)) return low + 1;
	return isWhole ? Math.ceil((low + high) / 2) : Number(((low + high) / 2).toPrecision(12));
}
