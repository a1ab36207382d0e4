/** Facts on the assessment day: what is too old or too new is left out. */
import type { Calendar } from "../logic/calendar.js";
import { isPoint } from "../logic/number/range.js";
import { Events, type Value } from "../logic/value.js";
import type { DayNumber } from "../model/day.js";
import { type CheckedFacts, narrowed, openOf } from "./facts.js";
import type { InputTable } from "./table.js";

/** The same facts are often evaluated on the same day: a standard's variants, a form that is typed into. */
const settled = new WeakMap<CheckedFacts, { readonly day: DayNumber; readonly facts: CheckedFacts }>();

export function settle(table: InputTable, facts: CheckedFacts, { day }: Calendar): CheckedFacts {
	if (facts.dated.length === 0) return facts;
	const known = settled.get(facts);
	if (known?.day === day) return known.facts;
	const result = settledOn(table, facts, day);
	settled.set(facts, { day, facts: result });
	return result;
}

/** The facts as if some of them did not grow too old. */
export function lastingFacts({ alone, ...facts }: CheckedFacts, some: ReadonlySet<number>): CheckedFacts {
	const dated = facts.dated.map((one) => (some.has(one.input) ? { ...one, until: Infinity } : one));
	return { ...facts, dated, ...(alone === undefined ? {} : { alone: { ...alone, dated } }) };
}

function settledOn(table: InputTable, facts: CheckedFacts, day: DayNumber): CheckedFacts {
	if (facts.dated.every(({ input, observed, until }) => observed <= day && day <= until && !isOpenOn(facts, table, input, day))) {
		return facts;
	}
	const base = facts.alone ?? facts;
	const [slots, knowledge, values] = [[...base.slots], [...base.knowledge], new Map(base.values)];
	const [expired, later]: [string[], string[]] = [[], []];
	for (const { input, observed, until } of base.dated) {
		const slot = table.slots[input]!;
		if (observed > day || until < day) {
			(observed > day ? later : expired).push(table.ids[input]!);
			knowledge[input] = "missing";
			values.delete(input);
			slots[slot] = undefined;
		} else if (isOpenOn(base, table, input, day)) {
			knowledge[input] = "approximate";
			values.set(input, slots[slot] as Value);
		}
	}
	return { ...narrowed(table, { ...base, slots, knowledge, values, open: openOf(table, knowledge) }), expired, later };
}

/** Whether events that are exact on the day of their observation leave something open on another day. */
function isOpenOn(facts: CheckedFacts, table: InputTable, input: number, day: number): boolean {
	if (facts.knowledge[input] !== "exact") return false;
	const events = facts.slots[table.slots[input]!];
	if (!(events instanceof Events)) return false;
	const { counted } = events;
	if (counted !== undefined) return !isPoint(counted.number) || (counted.until !== undefined && counted.until !== day);
	return !events.isExact(day);
}
