/**
 * The answers to a question that may make a difference: of numbers, those on which something turns, and all that lie
 * between two of them.
 */

import * as exact from "../logic/number/exact.js";
import { divide, type Exact, floor, isZero, multiply, subtract, toNumber } from "../logic/number/exact.js";
import { asRange, between, intersect, isInfinite, isPoint, type Quantity, Range, wholeNumbers } from "../logic/number/range.js";
import { Events, Ratio, type Value } from "../logic/value.js";
import { type Day, dayNumber, dayText } from "../model/day.js";
import type { RangeData } from "../model/facts.js";
import type { Input } from "../model/input.js";
import { from, leastWhole, type PercentInput } from "../parse/known.js";
import type { Breaks } from "./breaks.js";
import type { Supposed } from "./situation.js";

/** Days from one to another, both included; either may be left out. */
export interface DayRange {
	readonly from?: Day;
	readonly until?: Day;
}

/** An answer as it would be written; all numbers within a range, all days within one. */
export type AnswerData = boolean | number | string | RangeData | DayRange | { readonly count: 0; readonly of: 0 };

export interface Answer {
	/** `undefined` for one that is tried, but not worth telling. */
	readonly data: AnswerData | undefined;
	readonly so: Supposed;
	/** One answer that stands for it. */
	readonly example: Supposed;
	/** The numbers that it stands for, of what can be put in a row. */
	readonly numbers: Quantity | undefined;
}

/** What is known of an input, and the day of the answer. */
export interface Asked {
	readonly input: Input;
	readonly known: Value;
	readonly day: number;
}

/** The days that can be written. */
const calendar = new Range(dayNumber("0100-01-01")!, dayNumber("9999-12-31")!, false, false);

/** Where more turns on one input than this, the rest is not looked at. */
const mostMarks = 200;

/** Those of a number are in order. */
export function answersTo(asked: Asked, breaks: Breaks): readonly Answer[] {
	const { input, known } = asked;
	switch (input.type) {
		case "boolean":
			return [true, false].map(plain);
		case "choice":
			return input.options.map(({ id }) => plain(id));
		case "text":
			return [...breaks.texts, otherText(breaks.texts)].map(plain);
		case "events":
			return [...pieces(rowOf(asked), breaks.numbers.value), often(asked.day)];
		case "percent":
			return percentAnswers(asked, input, known as Ratio, breaks);
		default:
			return pieces(rowOf(asked), breaks.numbers.value);
	}
}

/** The answer that is some numbers. */
export function answerOfNumbers(asked: Asked, numbers: Quantity): Answer {
	const row = asked.input.type === "percent" ? percentRow(asked.input, asked.known as Ratio) : rowOf(asked);
	return answerOf(row, numbers);
}

/** More numbers out of a range are not tried. */
const mostWithin = 10;

/** Some single numbers out of a range, evenly spread. */
export function numbersWithin(asked: Asked, numbers: Quantity | undefined): readonly Answer[] {
	if (numbers === undefined || isPoint(numbers) || isInfinite(numbers.low) || isInfinite(numbers.high)) return [];
	const step = "step" in asked.input ? asked.input.step : 1;
	const steps = toNumber(floor(divide(subtract(numbers.high, numbers.low), step)));
	const places = Math.min(steps, mostWithin);
	return Array.from({ length: Math.max(0, places + 1) }, (_, i) => {
		const number = exact.add(numbers.low, multiply(Math.round((steps * i) / Math.max(1, places)), step));
		return intersect(numbers, number) === undefined ? [] : [answerOfNumbers(asked, number)];
	}).flat();
}

function plain(data: boolean | string): Answer {
	const so = { slots: [data] };
	return { data, so, example: so, numbers: undefined };
}

/** Events of all kinds, every few days for more than a year: where their number does not say when they were. */
function often(day: number): Answer {
	const list = Array.from({ length: 80 }, (_, i) => ({ first: day - 5 * i, last: day - 5 * i, kind: `kind ${i % 10}` }));
	const so = { slots: [new Events(list, day)] };
	return { data: undefined, so, example: so, numbers: undefined };
}

function otherText(texts: ReadonlySet<string>): string {
	let other = "-";
	while (texts.has(other)) other += "-";
	return other;
}

/** Numbers in a row: which there are, how far apart, and what some of them are as an answer. */
interface Row {
	readonly known: Quantity;
	readonly step: number;
	readonly isWhole: boolean;
	so(numbers: Quantity): Supposed;
	data(numbers: Quantity): AnswerData;
}

function rowOf({ input, known, day }: Asked): Row {
	if (input.type === "events") {
		const so = (number: Quantity): Supposed => {
			const events = new Events([], -Infinity, { number, until: day });
			return isPoint(number) ? { slots: [events] } : { value: events };
		};
		return { known: from(0), step: 1, isWhole: true, so, data: numbersData };
	}
	const so = (numbers: Quantity): Supposed => (typeof numbers === "number" ? { slots: [numbers] } : { value: numbers });
	if (input.type === "day") return { known: intersect(known as Quantity, calendar)!, step: 1, isWhole: true, so, data: daysData };
	const { step } = input as Extract<Input, { step: number }>;
	return { known: known as Quantity, step, isWhole: input.type === "count", so, data: numbersData };
}

/** A percentage out of as many as it takes; where it is known out of how many, by the number that count. */
function percentRow(input: PercentInput, { of, percent }: Ratio): Row {
	const whole = intersect(of, from(Math.max(1, leastWhole(input)))) ?? of;
	const so = (numbers: Quantity): Supposed => ({ value: new Ratio(from(0), whole, numbers) });
	const known = typeof percent === "object" && "kind" in percent ? from(0) : percent;
	return { known, step: input.step, isWhole: false, so, data: numbersData };
}

function percentAnswers({ known }: Asked, input: PercentInput, ratio: Ratio, breaks: Breaks): readonly Answer[] {
	const { value, of } = breaks.numbers;
	const row = percentRow(input, known as Ratio);
	const some = pieces(row, value);
	const mayBeNone = leastWhole(input) === 0 && intersect(ratio.of, 0) !== undefined && intersect(ratio.count, 0) !== undefined;
	const none = { slots: [0, 0] };
	const nothing: Answer[] = mayBeNone ? [{ data: { count: 0, of: 0 }, so: none, example: none, numbers: undefined }] : [];
	const least = Math.max(1, leastWhole(input));
	// Wholes that are compared with something, all of them counting and none.
	const sized = [...of].flatMap((end) => [exact.subtract(floor(end), 1), floor(end), exact.add(floor(end), 1)]);
	const sizes = sized.flatMap((size) =>
		typeof size === "number" && size >= least && intersect(ratio.of, size) === size ? [size] : [],
	);
	const counted = sizes.flatMap((size) =>
		[0, size].map((count): Answer => {
			const so = { slots: [count, size] };
			return { data: undefined, so, example: so, numbers: undefined };
		}),
	);
	return [...some, ...nothing, ...counted];
}

/** The numbers on which something turns, and what lies between them. */
function pieces(row: Row, breaks: ReadonlySet<Exact>): readonly Answer[] {
	const { low, high } = asRange(row.known);
	const ends = [low, high, ...breaks].filter((end) => !isInfinite(end)).flatMap((end) => onGrid(end, row.step));
	const marks = [...new Set(ends)].sort((a, b) => a - b).slice(0, mostMarks);
	const found: Quantity[] = [];
	let last = -Infinity;
	for (const mark of [...marks, Infinity]) {
		const open = between(last, mark, true, true);
		for (const piece of mark === Infinity ? [open] : [open, mark]) {
			const inside = piece === undefined ? undefined : intersect(piece, row.known);
			const allowed = inside !== undefined && row.isWhole ? wholeNumbers(inside) : inside;
			if (allowed !== undefined) found.push(allowed);
		}
		last = mark;
	}
	return found.map((numbers) => answerOf(row, numbers));
}

function answerOf(row: Row, numbers: Quantity): Answer {
	const so = row.so(numbers);
	const example = isPoint(numbers) ? so : row.so(exampleOf(numbers, row.step));
	return { data: row.data(numbers), so, example, numbers };
}

/** The steps next to a number; itself if it is one. */
function onGrid(end: Exact, step: number): number[] {
	const below = floor(divide(end, step));
	const steps = isZero(subtract(multiply(below, step), end)) ? [below] : [below, exact.add(below, 1)];
	return steps.map((one) => toNumber(multiply(one, step)));
}

/** One number out of some: as near to an end as a step. */
function exampleOf(numbers: Quantity, step: number): Quantity {
	if (isPoint(numbers)) return numbers;
	const { low, high, lowOpen, highOpen } = numbers;
	if (isInfinite(low)) return isInfinite(high) ? 0 : highOpen ? subtract(high, step) : high;
	if (!lowOpen) return low;
	const next = exact.add(low, step);
	return intersect(next, numbers) === undefined ? divide(exact.add(low, high), 2) : next;
}

function numbersData(numbers: Quantity): number | RangeData {
	if (isPoint(numbers)) return toNumber(numbers);
	const { low, high, lowOpen, highOpen } = numbers;
	return {
		...(isInfinite(low) ? {} : { [lowOpen ? "moreThan" : "atLeast"]: toNumber(low) }),
		...(isInfinite(high) ? {} : { [highOpen ? "lessThan" : "atMost"]: toNumber(high) }),
	};
}

function daysData(days: Quantity): Day | DayRange {
	if (isPoint(days)) return dayText(toNumber(days));
	const { low, high } = asRange(days);
	return {
		...(low === calendar.low ? {} : { from: dayText(toNumber(low)) }),
		...(high === calendar.high ? {} : { until: dayText(toNumber(high)) }),
	};
}
