/** Inputs whose facts are numbers, moved step by step, whoever could move them. */

import type { Aspect } from "../logic/node.js";
import { add, compare, divide, type Exact, floor, multiply, subtract, toNumber } from "../logic/number/exact.js";
import { asRange, isInfinite, isPoint, type Quantity } from "../logic/number/range.js";
import { Events, isQuantity, Ratio, type Value } from "../logic/value.js";
import { dayNumber } from "../model/day.js";
import { from, leastWhole, rangeOfData } from "../parse/known.js";
import type { Situation, Supposed } from "./situation.js";

export interface Slider {
	readonly kind: "number" | "percentage" | "ratio" | "day";
	/** The unit of what is moved. */
	readonly unit: string | undefined;
	/** For a ratio: its numbers. */
	readonly ratio: { readonly count: number; readonly of: number } | undefined;
	/** What of the fact moves with it. */
	readonly moves: readonly Aspect[];
	/** Only a range is known, and it is moved from the end that is nearer to where it goes. */
	readonly isRange: boolean;
	/** The most steps that way; `undefined` where the range has no end there. */
	most(way: Way): number | undefined;
	/** The number so many steps away. */
	at(way: Way, steps: number): Exact;
	/** How far so many steps are. */
	by(steps: number): Exact;
	so(number: Exact): Supposed;
}

type Way = "up" | "down";

/** More steps than these are not tried. */
const farthest = 2 ** 50;
const calendar = { low: dayNumber("0100-01-01")!, high: dayNumber("9999-12-31")! };

/** `undefined` for what is missing, or no number; why not, for what is a number that can't be moved. */
export function sliderOf(situation: Situation, input: number): Slider | "events" | "approximate" | undefined {
	const { table, trace } = situation;
	const declared = table.inputs[input]!;
	const known = (trace.facts.alone ?? trace.facts).knowledge[input];
	const knowledge = trace.facts.knowledge[input]!;
	if (known === "missing" || knowledge === "missing") return undefined;
	const slot = table.slots[input]!;
	const value = (knowledge === "exact" ? trace.facts.slots[slot] : trace.facts.values.get(input)) as Value;
	const exactly = (number: Exact): Supposed => (typeof number === "number" ? { slots: [number] } : { value: number });
	switch (declared.type) {
		case "count":
		case "quantity": {
			const ends = asRange(rangeOfData(declared.range) ?? 0);
			return slider("number", value as Quantity, ends, declared.step, declared.unit, exactly);
		}
		case "day":
			return slider("day", value as Quantity, calendar, 1, undefined, exactly);
		case "events": {
			const number = value instanceof Events ? value.counted?.number : undefined;
			if (number === undefined) return "events";
			const so = (some: Exact): Supposed => ({
				slots: [new Events([], -Infinity, { number: some, until: trace.bindings.calendar.day })],
			});
			return isPoint(number) ? slider("number", number, { low: 0, high: Infinity }, 1, declared.unit, so) : "approximate";
		}
		case "percent": {
			if (knowledge === "exact") {
				const [count, of] = [trace.facts.slots[slot] as number, trace.facts.slots[slot + 1] as number];
				const high = (declared.range.atMost ?? declared.range.lessThan ?? Infinity) > 100 ? Infinity : of;
				const made = slider("ratio", count, { low: 0, high }, 1, declared.counted, (some) => ({ slots: [some, of] }));
				return { ...made, ratio: { count, of }, moves: ["value", "count"] };
			}
			const percent = value instanceof Ratio ? value.percent : value;
			if (!isQuantity(percent) || !isPoint(percent)) return "approximate";
			const ends = asRange(rangeOfData(declared.range) ?? 0);
			const so = (some: Exact): Supposed => ({ value: new Ratio(from(0), from(Math.max(1, leastWhole(declared))), some) });
			return slider("percentage", percent, ends, declared.step, declared.unit, so);
		}
		default:
			return undefined;
	}
}

interface Ends {
	readonly low: Exact;
	readonly high: Exact;
}

function slider(
	kind: Slider["kind"],
	value: Quantity,
	ends: Ends,
	step: number,
	unit: string | undefined,
	so: Slider["so"],
): Slider {
	const { low, high } = asRange(value);
	const start = (way: Way) => (way === "up" ? high : low);
	const by = (steps: number) => multiply(step, steps);
	return {
		kind,
		unit,
		ratio: undefined,
		moves: ["value", "count", "of"],
		isRange: !isPoint(value),
		most(way) {
			if (isInfinite(start(way))) return undefined;
			const end = way === "up" ? ends.high : ends.low;
			if (isInfinite(end)) return farthest;
			const room = way === "up" ? subtract(end, start(way)) : subtract(start(way), end);
			const steps = floor(divide(room, step));
			return compare(steps, farthest) < 0 ? toNumber(steps) : farthest;
		},
		at(way, steps) {
			return way === "up" ? add(high, by(steps)) : subtract(low, by(steps));
		},
		by,
		so,
	};
}
