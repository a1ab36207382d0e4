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
	spreadOver,
} from "./happenings.js";

/** How many distinct kinds the events of the window are of. */
export const signature: Signature = { arity: [2, 2], result: (operands, report) => countingTypes(operands, report, "kind") };

export const range: RangeFacet = (operands, valueOf, calendar) => {
	const given = countingOperands("kindsWithin", operands, valueOf, calendar);
	if (given === undefined) return atLeast(0);
	const { events, window } = given;
	if (events.counted !== undefined) return spreadOver(countedIn(events, window), Infinity);
	const list = inWindow(events.list, window);
	const certain = list.filter((one) => one.certain);
	const named = distinct(certain.map((one) => one.kind)).length;
	// A kind that is not told is one more, or one of those that are.
	const least = named === 0 && certain.length > 0 ? 1 : named;
	const most = distinct(list.map((one) => one.kind)).length + list.filter((one) => one.kind === undefined).length;
	return countBetween(least, events.completeUntil < window.end ? Infinity : most);
};

export const point: PointFacet = (algebra, [events, months]) => {
	if (events?.kind !== "events" || months?.kind !== "number") return undefined;
	const number = algebra.count("kindsWithin", events.events, [months.plain ?? months.numerator]);
	return { kind: "number", numerator: number, plain: number };
};

/** The number for events that are exact; NaN where only the range path can tell. */
export function count(events: Events, calendar: Calendar, months: number): number {
	if (!isLength(months)) return Number.NaN;
	if (events.counted !== undefined) return exactlyCountedIn(events, months) === 0 ? 0 : Number.NaN;
	const { start, end } = calendar.window(months);
	const kinds = new Set<string>();
	for (const { first, kind } of events.list) {
		if (first < start || first > end) continue;
		if (kind === undefined) return Number.NaN;
		kinds.add(kind);
	}
	return kinds.size;
}

function distinct(kinds: readonly (string | undefined)[]): string[] {
	return [...new Set(kinds.filter((kind) => kind !== undefined))];
}

export const direction: DirectionFacet = () => ["up", "up"];
export const solve = /* @__PURE__ */ none("events are not numbers; how many more kinds are needed is the difference itself");

export const phrase: PhraseFacet = {
	zh: ([events, months]) => `最近 ${inMonths.zh(months)}内${events}的种类`,
	en: ([events, months]) => `${events}, kinds in the last ${inMonths.en(months)}`,
	counts: true,
	unit: "kind",
};
