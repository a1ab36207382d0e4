/** What a community can move by its own work: one input at a time, in the input's steps. */
import type { StandardTrace } from "../evaluate/index.js";
import { add, compare, divide, type Exact, floor, multiply, subtract, toNumber } from "../logic/number/exact.js";
import { asRange, isInfinite } from "../logic/number/range.js";
import type { Day } from "../model/day.js";
import type { EventData, Fact } from "../model/facts.js";
import type { Input, RangeData } from "../model/input.js";
import { isPlainObject } from "../parse/fact.js";
import { rangeOfData } from "../parse/known.js";

/** What is done: a yes or no is turned, an amount is changed, more of a ratio's whole are counted, events are held, another option is chosen. */
export type LeverKind = "answer" | "amount" | "share" | "percentage" | "events" | "choice";

export interface Lever {
	/** The input's place in the standard's table. */
	readonly input: number;
	readonly id: string;
	readonly kind: LeverKind;
	readonly way: "up" | "down";
	/** The most steps that it can be moved. */
	readonly most: number;
	/** The size of one step. */
	readonly step: number;
	/** For a choice: the option. */
	readonly option?: string;
	/** The fact after so many steps. */
	moved(steps: number): Fact;
}

/** How far a host lets an input be moved. */
export interface Limit {
	readonly atLeast?: number | undefined;
	readonly atMost?: number | undefined;
	/** What one unit more or less costs, for plans; a change without it costs 1, whatever its size. */
	readonly cost?: number | undefined;
}

/** What may be changed, by input: how far, which way, at what cost, by when. */
export type Limits = Readonly<Record<string, Limit | "fixed">>;

/** More steps than this are no plan of a community. */
const farthest = 1e9;

/** A community of this size holds no more events than these in one assessment. */
const mostEvents = 366;

/** The levers of one input whose fact is known; of one that is missing, or that nobody can move, there are none. */
export function leversOf(input: number, trace: StandardTrace, limits: Limits): Lever[] {
	const { table } = trace.program;
	const [id, declared] = [table.ids[input]!, table.inputs[input]!];
	const limit = Object.hasOwn(limits, id) ? limits[id] : undefined;
	const value = valueOf(trace.given.facts[id]);
	const isKnown = trace.facts.knowledge[input] !== "missing" && value !== undefined;
	if (!isKnown || limit === "fixed" || declared.changes === "never" || "fromCohort" in declared) return [];
	const ways = declared.changes === "both" ? (["up", "down"] as const) : [declared.changes];
	return ways.flatMap((way) => leversTo(way, { input, id, declared, value, trace, limit: limit ?? {} }));
}

/** A fact without who, when and on what evidence. */
function valueOf(fact: unknown): unknown {
	const value = isPlainObject(fact) && Object.hasOwn(fact, "value") ? fact.value : fact;
	return value === null ? undefined : value;
}

interface Known {
	readonly input: number;
	readonly id: string;
	readonly declared: Input;
	readonly value: unknown;
	readonly trace: StandardTrace;
	readonly limit: Limit;
}

function leversTo(way: "up" | "down", known: Known): Lever[] {
	const { input, id, declared, value, trace, limit } = known;
	const lever = (kind: LeverKind, most: number, step: number, moved: (steps: number) => Fact): Lever[] =>
		most > 0 ? [{ input, id, kind, way, most, step, moved }] : [];
	const sign = way === "up" ? 1 : -1;
	switch (declared.type) {
		case "boolean":
			return value === (way === "up") ? [] : lever("answer", 1, 1, (steps) => (steps === 0) !== (way === "up"));
		case "count":
		case "quantity": {
			if (!isNumber(value)) return [];
			const known = within(value, declared.range);
			return lever("amount", room(known, way, declared.range, declared.step, limit), declared.step, (steps) =>
				shifted(known, sign * steps, declared.step),
			);
		}
		case "percent":
			return shareLevers(way, known, declared);
		case "events":
			// What has happened can't be undone.
			return way === "down" || !isEvents(value)
				? []
				: lever("events", Math.min(mostEvents, limit.atMost ?? mostEvents), 1, (steps) =>
						withEvents(value, steps, trace.evaluation.asOf, "kinds" in declared, observedOf(trace.given.facts[id])),
					);
		case "choice":
			return way === "down"
				? []
				: declared.options.flatMap((option) =>
						option.id === value ? [] : lever("choice", 1, 1, () => option.id).map((one) => ({ ...one, option: option.id })),
					);
		default:
			return [];
	}
}

function shareLevers(way: "up" | "down", known: Known, declared: Extract<Input, { type: "percent" }>): Lever[] {
	const { input, id, value, limit } = known;
	const sign = way === "up" ? 1 : -1;
	if (isNumber(value)) {
		const known = within(value, declared.range);
		const most = room(known, way, declared.range, declared.step, limit);
		const moved = (steps: number) => shifted(known, sign * steps, declared.step);
		return most > 0 ? [{ input, id, kind: "percentage", way, most, step: declared.step, moved }] : [];
	}
	const ratio = ratioOf(known);
	if (ratio === undefined) return [];
	const { of } = ratio;
	const count = within(ratio.count, { atLeast: 0 });
	const whole = ends(of);
	const most = room(count, way, { atLeast: 0, ...(isInfinite(whole.high) ? {} : { atMost: toNumber(whole.high) }) }, 1, limit);
	const moved = (steps: number): Fact => ({ count: shifted(count, sign * steps, 1), of });
	return most > 0 ? [{ input, id, kind: "share", way, most, step: 1, moved }] : [];
}

/** The two numbers of a ratio, where both are known; of a survey whose answers were given, what they come to. */
function ratioOf({ input, value, trace }: Known): { count: number | RangeData; of: number | RangeData } | undefined {
	if (!isPlainObject(value)) return undefined;
	const { count, of } = value;
	if (isNumber(count) && isNumber(of)) return { count, of };
	const { slots, knowledge } = trace.facts;
	const slot = trace.program.table.slots[input]!;
	const [some, all] = [slots[slot], slots[slot + 1]];
	return knowledge[input] === "exact" && typeof some === "number" && typeof all === "number"
		? { count: some, of: all }
		: undefined;
}

function isNumber(value: unknown): value is number | RangeData {
	if (typeof value === "number") return true;
	return isPlainObject(value) && ["atLeast", "moreThan", "atMost", "lessThan"].some((end) => Object.hasOwn(value, end));
}

type EventsValue = readonly EventData[] | { readonly list: readonly EventData[]; readonly complete: false } | number | RangeData;

function isEvents(value: unknown): value is EventsValue {
	return Array.isArray(value) || isNumber(value) || (isPlainObject(value) && Array.isArray(value.list));
}

function observedOf(fact: unknown): string | undefined {
	return isPlainObject(fact) && typeof fact.observed === "string" ? fact.observed : undefined;
}

/** As many events more, on the assessment day. */
function withEvents(value: EventsValue, steps: number, day: Day, hasKinds: boolean, observed: string | undefined): Fact {
	if (isNumber(value)) return shifted(value, steps, 1);
	const isList = Array.isArray(value);
	const list = isList ? (value as readonly EventData[]) : (value as { list: readonly EventData[] }).list;
	const held = Array.from({ length: steps }, (_, i): EventData => ({ day, ...(hasKinds ? { kind: `+${i + 1}` } : {}) }));
	const all = [...list, ...held];
	// What was complete on an earlier day may lack some by now.
	return isList && (observed === undefined || observed === day) ? all : { list: all, complete: false };
}

/** What is known of a number, of which an end that no fact tells is the declared one. */
function within(value: number | RangeData, declared: RangeData): number | RangeData {
	if (typeof value === "number") return value;
	const { atLeast, moreThan, atMost, lessThan } = declared;
	const low = value.atLeast ?? value.moreThan;
	const high = value.atMost ?? value.lessThan;
	return {
		...(low === undefined ? present({ atLeast, moreThan }) : {}),
		...(high === undefined ? present({ atMost, lessThan }) : {}),
		...value,
	};
}

function present(ends: RangeData): RangeData {
	return Object.fromEntries(Object.entries(ends).filter(([, end]) => end !== undefined));
}

function ends(value: number | RangeData): { low: Exact; high: Exact } {
	return typeof value === "number" ? { low: value, high: value } : asRange(rangeOfData(value) ?? 0);
}

/** How many steps there are up to the declared end, or to the host's. */
function room(value: number | RangeData, way: "up" | "down", range: RangeData, step: number, limit: Limit): number {
	const { low, high } = ends(value);
	const declared = asRange(rangeOfData(range) ?? 0);
	const [from, declaredEnd] =
		way === "up" ? [isInfinite(high) ? low : high, declared.high] : [isInfinite(low) ? high : low, declared.low];
	const own = way === "up" ? limit.atMost : limit.atLeast;
	const end = own === undefined ? declaredEnd : nearer(own, declaredEnd, way);
	if (isInfinite(from)) return 0;
	if (isInfinite(end)) return farthest;
	const gap = way === "up" ? subtract(end, from) : subtract(from, end);
	if (compare(gap, 0) <= 0) return 0;
	return Math.min(farthest, toNumber(floor(divide(gap, step))));
}

function nearer(a: Exact, b: Exact, way: "up" | "down"): Exact {
	return compare(a, b) < 0 === (way === "up") ? a : b;
}

/** A number, or what is known of it, so many steps on: in decimals, so that a tenth stays a tenth. */
function shifted(value: number | RangeData, steps: number, step: number): number | RangeData {
	if (steps === 0) return value;
	const moved = (number: number) => toNumber(add(number, multiply(step, steps)));
	if (typeof value === "number") return moved(value);
	return Object.fromEntries(Object.entries(value).map(([end, number]) => [end, moved(number!)]));
}
