import type { Calendar } from "./calendar.js";
import type { Events } from "./value.js";

/** Facts by place: what compiled rules read. See `slots.ts`. */
export type Slots = readonly unknown[];

/** What emitted code may call: the counting operators, and rounding down. */
export interface Counters {
	eventsWithin(events: Events, calendar: Calendar, months: number): number;
	kindsWithin(events: Events, calendar: Calendar, months: number): number;
	periodsCovered(events: Events, calendar: Calendar, period: number, months: number): number;
	/** A quotient rounded down; NaN where doubles can't decide it. */
	wholeQuotient(over: number, under: number): number;
}

/** Figures by place, each as a number, a numerator and a denominator. */
export type Figures = readonly number[];

/**
 * A standard's rules as one function: it fills `keys` with a number for each rule, out of the states of its units
 * (see `program.ts`), of which those in `states` are settled beforehand.
 */
export type KeysFunction = (
	slots: Slots,
	states: ArrayLike<number>,
	figures: Figures,
	calendar: Calendar,
	counters: Counters,
	keys: number[],
) => void;

/** Makes the record of results from the list of them, as one literal. */
export type RecordFunction = (results: readonly unknown[]) => Record<string, unknown>;

export interface EmittedCode {
	readonly keys: KeysFunction;
	readonly record: RecordFunction;
}
