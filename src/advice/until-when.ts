/** Until when a rule comes out as it does by what has happened, if nothing more does. */
import { unitTreesOf } from "../compile/states.js";
import type { StandardTrace } from "../evaluate/index.js";
import { possibleOfUnits } from "../evaluate/rule.js";
import { outcomeOfUnit } from "../evaluate/unit.js";
import { Calendar } from "../logic/calendar.js";
import { Events } from "../logic/value.js";
import { type Day, dayText } from "../model/day.js";
import type { Possible } from "../model/outcome.js";
import { bindingsOf } from "../parse/bindings.js";
import type { CheckedFacts } from "../parse/facts.js";
import { inputsRead, nodesOfOutcome } from "../parse/trees.js";
import { listOf } from "./event-list.js";

/** Nothing is followed further than this many days, and no longer lists than this. */
const farthest = 10 * 366;
const mostEvents = 5000;

/**
 * The last day in a row, from the assessment day on, on which the rule surely comes out so, all else as it is; `undefined`
 * where it reads no lists of events, does not come out so today, or does without them.
 */
export function lastDayOf(possible: Possible, trace: StandardTrace, rule: number): Day | undefined {
	const { table, trees } = trace.program;
	const tree = trees.rules[rule]!;
	const known = inputsRead(nodesOfOutcome(tree)).filter(
		(input) => table.inputs[input]!.type === "events" && trace.facts.knowledge[input] !== "missing",
	);
	const lists = known.flatMap((input) => listOf(trace, input) ?? []);
	const length = lists.reduce((sum, { list }) => sum + list.length, 0);
	// How many there were in one year says nothing of the next.
	if (lists.length < known.length || length === 0 || length > mostEvents) return undefined;
	const today = trace.bindings.calendar.day;
	const isSo = (day: number) => {
		const bindings = bindingsOf(table, trees.parameters, withoutMore(trace, known, day), new Calendar(day));
		return (
			possibleOfUnits(
				tree,
				unitTreesOf(tree).map((unit) => outcomeOfUnit(unit, bindings)),
			) === possible
		);
	};
	if (!isSo(today) || isSo(today + farthest)) return undefined;
	let day = today;
	while (isSo(day + 1)) day++;
	return dayText(day);
}

/** The facts of a later day up to which nothing more has happened. */
function withoutMore(trace: StandardTrace, inputs: readonly number[], day: number): CheckedFacts {
	const { facts, program, bindings } = trace;
	const [slots, values] = [[...facts.slots], new Map(facts.values)];
	for (const input of inputs) {
		const { list, completeUntil } = listOf(trace, input)!;
		const events = new Events(list, completeUntil >= bindings.calendar.day ? day : completeUntil);
		if (facts.knowledge[input] === "exact") slots[program.table.slots[input]!] = events;
		else values.set(input, events);
	}
	return { ...facts, slots, values };
}
