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
	type InWindow,
	inMonths,
	inWindow,
	isLength,
	spreadOver,
} from "./happenings.js";

/** How many of the window's periods, each of so many months, have at least one event. */
export const signature: Signature = { arity: [3, 3], result: (operands, report) => countingTypes(operands, report, "period") };

export const range: RangeFacet = (operands, valueOf, calendar) => {
	const given = countingOperands("periodsCovered", operands, valueOf, calendar);
	if (given === undefined) return atLeast(0);
	const { events, window, figures } = given;
	const starts = calendar.periods(window.months, figures[0]!);
	if (events.counted !== undefined) return spreadOver(countedIn(events, window), starts.length);
	const spans = inWindow(events.list, window).map((one) => spanOf(one, starts));
	// Periods that reach past the day up to which the list is complete may have events that it lacks.
	const closed = starts.filter((_, i) => (starts[i + 1] ?? window.end + 1) - 1 <= events.completeUntil).length;
	return countBetween(fewestCovered(spans), mostCovered(spans, closed) + starts.length - closed);
};

/** The periods in which a happening may lie. */
interface Span {
	readonly from: number;
	readonly to: number;
	readonly certain: boolean;
}

function spanOf({ first, last, certain }: InWindow, starts: readonly number[]): Span {
	return { from: periodAt(first, starts), to: periodAt(last, starts), certain };
}

function periodAt(day: number, starts: readonly number[]): number {
	let period = 0;
	while (period + 1 < starts.length && starts[period + 1]! <= day) period++;
	return period;
}

/** The fewest periods that can hold all that certainly happened: the last possible one for each not held yet. */
function fewestCovered(spans: readonly Span[]): number {
	const byEnd = spans.filter((span) => span.certain).sort((a, b) => a.to - b.to);
	let covered = 0;
	let latest = -1;
	for (const { from, to } of byEnd) {
		if (from <= latest) continue;
		latest = to;
		covered++;
	}
	return covered;
}

/** The most of the first `closed` periods that can each have a happening of their own: the one that must come soonest. */
function mostCovered(spans: readonly Span[], closed: number): number {
	const waiting = [...spans].sort((a, b) => a.to - b.to);
	let covered = 0;
	for (let period = 0; period < closed; period++) {
		const next = waiting.findIndex((span) => span.from <= period && span.to >= period);
		if (next < 0) continue;
		waiting.splice(next, 1);
		covered++;
	}
	return covered;
}

export const point: PointFacet = (algebra, [events, period, months]) => {
	if (events?.kind !== "events" || period?.kind !== "number" || months?.kind !== "number") return undefined;
	const number = algebra.count("periodsCovered", events.events, [
		period.plain ?? period.numerator,
		months.plain ?? months.numerator,
	]);
	return { kind: "number", numerator: number, plain: number };
};

/** The number for events that are exact; NaN where only the range path can tell. */
export function count(events: Events, calendar: Calendar, period: number, months: number): number {
	if (!isLength(period) || !isLength(months)) return Number.NaN;
	if (events.counted !== undefined) return exactlyCountedIn(events, months) === 0 ? 0 : Number.NaN;
	const { end } = calendar.window(months);
	const starts = calendar.periods(months, period);
	let covered = 0;
	for (let i = 0; i < starts.length; i++) {
		const last = i + 1 < starts.length ? starts[i + 1]! - 1 : end;
		if (hasEventBetween(events, starts[i]!, last)) covered++;
	}
	return covered;
}

function hasEventBetween({ list }: Events, first: number, last: number): boolean {
	for (let i = 0; i < list.length; i++) {
		const day = list[i]!.first;
		if (day >= first && day <= last) return true;
	}
	return false;
}

/** A longer window starts earlier, which moves the bounds of its periods. */
export const direction: DirectionFacet = () => ["up", "either", "either"];
export const solve = /* @__PURE__ */ none("events are not numbers; how many more periods are needed is the difference itself");

export const phrase: PhraseFacet = {
	zh: ([events, period, months]) => `最近 ${inMonths.zh(months)}内有${events}的期数（每 ${inMonths.zh(period)}为一期）`,
	en: ([events, period, months]) => `${events}, periods of ${inMonths.en(period)} with any in the last ${inMonths.en(months)}`,
	counts: true,
	unit: "period",
};
