import type { Calendar } from "../calendar.js";
import type { Events } from "../value.js";
import { type DirectionFacet, none, type PhraseFacet, type PointFacet, type RangeFacet, type Signature } from "./facets.js";
import {
	atLeast,
	countBetween,
	countedIn,
	countingOperands,
	countingTypes,
	exactlyCountedIn,
	inMonths,
	inWindow,
	isLength,
} from "./happenings.js";

/** How many of the events fall in the window of so many months that ends on the assessment day. */
export const signature: Signature = { arity: [2, 2], result: (operands, report) => countingTypes(operands, report) };

export const range: RangeFacet = (operands, valueOf, calendar) => {
	const given = countingOperands("eventsWithin", operands, valueOf, calendar);
	if (given === undefined) return atLeast(0);
	const { events, window } = given;
	if (events.counted !== undefined) return countedIn(events, window);
	const list = inWindow(events.list, window);
	const certain = list.filter((one) => one.certain).length;
	return countBetween(certain, events.completeUntil < window.end ? Infinity : list.length);
};

export const point: PointFacet = (algebra, [events, months]) => {
	if (events?.kind !== "events" || months?.kind !== "number") return undefined;
	const number = algebra.count("eventsWithin", events.events, [months.plain ?? months.numerator]);
	return { kind: "number", numerator: number, plain: number };
};

/** The number for events that are exact; NaN where only the range path can tell. */
export function count(events: Events, calendar: Calendar, months: number): number {
	if (!isLength(months)) return Number.NaN;
	if (events.counted !== undefined) return exactlyCountedIn(events, months);
	const { start, end } = calendar.window(months);
	let number = 0;
	const { list } = events;
	for (let i = 0; i < list.length; i++) {
		const { first } = list[i]!;
		if (first >= start && first <= end) number++;
	}
	return number;
}

export const direction: DirectionFacet = () => ["up", "up"];
export const solve = /* @__PURE__ */ none("events are not numbers; how many more are needed is the difference itself");

export const phrase: PhraseFacet = {
	zh: ([events, months]) => `最近 ${inMonths.zh(months)}内${events}`,
	en: ([events, months]) => `${events} in the last ${inMonths.en(months)}`,
	counts: true,
};
