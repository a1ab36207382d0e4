/** A list of dated events: which of them count alike in a rule, and what the fact would be without some, or with more. */
import type { StandardTrace } from "../evaluate/index.js";
import type { Calendar } from "../logic/calendar.js";
import type { Node, Operation } from "../logic/node.js";
import type { OperatorName } from "../logic/operators/names.js";
import { type Bindings, evaluateNode } from "../logic/trace.js";
import { Events, type Happening } from "../logic/value.js";
import type { EventData } from "../model/facts.js";
import { isPlainObject } from "../parse/fact.js";
import { nodesOfOutcome, type RuleTree } from "../parse/trees.js";
import type { Supposed } from "./situation.js";

/** Events of which it does not matter for a rule which of them there are: their places in the list. */
export type Alike = readonly number[];

/** The list that is known of an input; `undefined` where it is missing, or but counted. */
export function listOf({ facts, program }: StandardTrace, input: number): Events | undefined {
	const { slots, values, knowledge } = facts;
	const value = knowledge[input] === "exact" ? slots[program.table.slots[input]!] : values.get(input);
	return knowledge[input] !== "missing" && value instanceof Events && value.counted === undefined ? value : undefined;
}

/** The events as they were given. */
export function givenEvents(fact: unknown): readonly EventData[] {
	const value = isPlainObject(fact) && Object.hasOwn(fact, "value") ? fact.value : fact;
	return (isPlainObject(value) ? value.list : value) as readonly EventData[];
}

/** The fact without some of its events. */
export function withoutEvents({ list, completeUntil }: Events, lost: ReadonlySet<number>, day: number): Supposed {
	return supposed(
		new Events(
			list.filter((_, place) => !lost.has(place)),
			completeUntil,
		),
		day,
	);
}

/** The fact with so many more on a day, each of a kind of its own. */
export function withEventsOn({ list, completeUntil }: Events, more: number, day: number): Supposed {
	const added = Array.from({ length: more }, (_, i): Happening => ({ first: day, last: day, kind: `+${i}` }));
	return supposed(new Events([...list, ...added], completeUntil), day);
}

function supposed(events: Events, day: number): Supposed {
	return events.isExact(day) ? { slots: [events] } : { value: events };
}

/**
 * The events that may count in a rule, those together that count alike; `undefined` where something else is asked of them
 * than how many there are over some months.
 */
export function alikeIn(rule: RuleTree, input: number, { list }: Events, bindings: Bindings): readonly Alike[] | undefined {
	const reading = [...nodesOfOutcome(rule)].filter((node) => node.kind === "operation" && readsFirst(node, input));
	const counting = (reading as Operation[]).map((node) => windowOf(node, bindings));
	const reads = [...nodesOfOutcome(rule)].filter((node) => node.kind === "input" && node.input === input);
	if (reads.length > reading.length || counting.some((one) => one === undefined)) return undefined;
	const windows = counting as CountedOver[];
	const starts = [...new Set(windows.flatMap(({ boundaries }) => boundaries))].sort((a, b) => a - b);
	const place = (day: number) => starts.filter((start) => start <= day).length;
	const byKind = windows.some(({ isByKind }) => isByKind);
	const alike = new Map<string, number[]>();
	for (const [i, { first, last, kind }] of list.entries()) {
		if (last < starts[0]! || first > bindings.calendar.day) continue;
		const key = JSON.stringify([place(first), place(last), byKind ? [kind] : []]);
		const known = alike.get(key);
		if (known === undefined) alike.set(key, [i]);
		else known.push(i);
	}
	return [...alike.values()];
}

function readsFirst(node: Node, input: number): boolean {
	const [first] = (node as Operation).operands;
	return first?.kind === "input" && first.input === input;
}

/** What an operator that counts events looks at: the first days of its window and of its periods. */
interface CountedOver {
	readonly boundaries: readonly number[];
	readonly isByKind: boolean;
}

const counting: Partial<Record<OperatorName, (calendar: Calendar, months: readonly number[]) => CountedOver>> = {
	eventsWithin: (calendar, [months]) => ({ boundaries: [calendar.window(months!).start], isByKind: false }),
	kindsWithin: (calendar, [months]) => ({ boundaries: [calendar.window(months!).start], isByKind: true }),
	periodsCovered: (calendar, [period, months]) => ({ boundaries: calendar.periods(months!, period!), isByKind: false }),
};

function windowOf({ operator, operands }: Operation, bindings: Bindings): CountedOver | undefined {
	const months = operands.slice(1).map((operand) => evaluateNode(operand, bindings));
	const isKnown = (value: unknown): value is number => typeof value === "number" && value > 0;
	return months.every(isKnown) ? counting[operator]?.(bindings.calendar, months) : undefined;
}

/** All ways to take so many events away, as far as it matters; from those that count alike as many as possible first. */
export function* losses(alike: readonly Alike[], size: number): Generator<number[]> {
	const [first, ...others] = alike;
	if (size === 0) yield [];
	else if (first !== undefined) {
		for (let some = Math.min(size, first.length); some >= 0; some--)
			for (const rest of losses(others, size - some)) yield [...first.slice(0, some), ...rest];
	}
}
