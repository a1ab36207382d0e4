/** What the operators that count events share: the window, and what of a list lies in it. */
import type { DayNumber } from "../../model/day.js";
import type { Calendar, Window } from "../calendar.js";
import type { Node } from "../node.js";
import { asRange, isInfinite, isPoint, type Quantity, Range } from "../number/range.js";
import { isKind, numberType, type Type } from "../types.js";
import type { Events, Happening, Value } from "../value.js";
import type { TypeReport } from "./facets.js";
import { eventsOf, quantityOf } from "./operands.js";

/** A bare count of events is that of the assessment year. */
const assessmentYear = 12;

/** Events, then so many figures in months; the result is a number of `unit`, or of the events' own. */
export function countingTypes(operands: readonly Type[], report: TypeReport, unit?: string): Type {
	const [events, ...months] = operands;
	if (!isKind(events, "events")) report.mismatch(0, "events");
	months.forEach((type, i) => {
		if (!isKind(type, "number")) report.mismatch(i + 1, "number of months");
		else if (type.kind === "number" && type.unit !== undefined && type.unit !== "month") report.mismatch(i + 1, "number (month)");
	});
	return numberType(unit ?? (events?.kind === "events" ? events.unit : undefined));
}

/** The operands of a counting operator; `undefined` where a figure of months is itself open. */
export function countingOperands(
	operator: string,
	[events, ...figures]: readonly Node[],
	valueOf: (node: Node) => Value,
	calendar: Calendar,
): { events: Events; window: Window; figures: number[] } | undefined {
	const list = eventsOf(valueOf(events!), operator);
	const months = figures.map((figure) => quantityOf(valueOf(figure), operator));
	if (!months.every(isLength)) return undefined;
	return { events: list, window: calendar.window(months[months.length - 1]!), figures: months };
}

/** A happening as far as it may lie in the window; whatever is reported has happened by the window's end. */
export interface InWindow {
	readonly first: DayNumber;
	readonly last: DayNumber;
	readonly kind: string | undefined;
	/** It can't lie before the window. */
	readonly certain: boolean;
}

export function inWindow(list: readonly Happening[], { start, end }: Window): InWindow[] {
	const result: InWindow[] = [];
	for (const { first, last, kind } of list) {
		if (first > end || last < start) continue;
		result.push({ first: Math.max(first, start), last: Math.min(last, end), kind, certain: first >= start });
	}
	return result;
}

/** How many events a bare count says there were in the window. */
export function countedIn({ counted }: Events, window: Window): Quantity {
	if (counted === undefined) return atLeast(0);
	const { number, until } = counted;
	if (until !== undefined && until !== window.end) return atLeast(0);
	if (window.months === assessmentYear) return number;
	const { low, high } = asRange(number);
	return window.months > assessmentYear ? atLeast(low as number) : upTo(high as number);
}

/** Whether a figure is a number of months; one that is open is NaN, and leaves the count open. */
export function isLength(months: unknown): months is number {
	return typeof months === "number" && months > 0;
}

/** The same where it is one number; NaN where it isn't. */
export function exactlyCountedIn({ counted }: Events, months: number): number {
	return counted !== undefined && months === assessmentYear && typeof counted.number === "number" ? counted.number : Number.NaN;
}

export function countBetween(low: number, high: number): Quantity {
	return low === high ? low : new Range(low, high, low === -Infinity, high === Infinity);
}

export function atLeast(low: number): Quantity {
	return countBetween(low, Infinity);
}

function upTo(high: number): Quantity {
	return countBetween(0, high);
}

/** The ends of a number of things. */
function endsOf(number: Quantity): readonly [low: number, high: number] {
	if (isPoint(number)) return [number as number, number as number];
	return [number.low as number, number.high as number];
}

/** The least number of periods (kinds) that so many events come to, and the most. */
export function spreadOver(number: Quantity, most: number): Quantity {
	const [low, high] = endsOf(number);
	return countBetween(low > 0 ? Math.min(1, most) : 0, isInfinite(high) ? most : Math.min(high, most));
}

/** A figure that is a bare number is so many months. */
export const inMonths = {
	zh: (figure = "") => (/\d$/.test(figure) ? `${figure} 个月` : figure),
	en: (figure = "") => (/\d$/.test(figure) ? `${figure} ${figure === "1" ? "month" : "months"}` : figure),
};
