/** Until when a pass holds that rests on events which have happened, if none are added. */
import { Calendar } from "../logic/calendar.js";
import { Events } from "../logic/value.js";
import { type Day, dayText } from "../model/day.js";
import { PASS } from "../model/outcome.js";
import { bindingsOf } from "../parse/bindings.js";
import type { CheckedFacts } from "../parse/facts.js";
import { inputsRead, nodesOfOutcome } from "../parse/trees.js";
import { listOf } from "./event-list.js";
import type { Situation } from "./situation.js";

/** Nothing is followed further than this many days, and no longer lists than this. */
const farthest = 10 * 366;
const mostEvents = 5000;

/**
 * The last day on which the rule passes by what has happened, all else as it is; `undefined` where it reads no lists of
 * events, or passes without them.
 */
export function holdsUntil(situation: Situation, rule: number): Day | undefined {
	const { table, trace, rules } = situation;
	const read = inputsRead(nodesOfOutcome(rules[rule]!)).filter((input) => table.inputs[input]!.type === "events");
	const known = read.filter((input) => trace.facts.knowledge[input] !== "missing");
	const lists = known.flatMap((input) => listOf(situation, input) ?? []);
	// How many there were in one year says nothing of the next.
	if (lists.length < known.length || lists.every(({ list }) => list.length === 0)) return undefined;
	if (lists.reduce((sum, { list }) => sum + list.length, 0) > mostEvents) return undefined;
	const today = trace.bindings.calendar.day;
	const passes = (day: number) => {
		const bindings = bindingsOf(table, trace.program.trees.parameters, withoutMore(situation, known, day), new Calendar(day));
		return situation.stateOn(bindings, rule).possible === PASS;
	};
	if (passes(today + farthest)) return undefined;
	let day = today;
	while (passes(day + 1)) day++;
	return dayText(day);
}

/** The facts of a later day up to which nothing more has happened. */
function withoutMore(situation: Situation, inputs: readonly number[], day: number): CheckedFacts {
	const { facts } = situation.trace;
	const [slots, values] = [[...facts.slots], new Map(facts.values)];
	for (const input of inputs) {
		const { list, completeUntil } = listOf(situation, input)!;
		const events = new Events(list, completeUntil >= situation.trace.bindings.calendar.day ? day : completeUntil);
		if (facts.knowledge[input] === "exact") slots[situation.table.slots[input]!] = events;
		else values.set(input, events);
	}
	return { ...facts, slots, values };
}
