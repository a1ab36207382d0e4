/** What is known of an input's value before any fact, and what a fact adds. */

import { compare, isZero } from "../logic/number/exact.js";
import { divide, intersect, isPoint, multiply, type Quantity, Range } from "../logic/number/range.js";
import { Events, Ratio, Unknown, unknownTruth, type Value } from "../logic/value.js";
import type { Input, RangeData } from "../model/input.js";

/** The range that a file writes as `{ "atLeast": 300, "lessThan": 400 }`; `undefined` if nothing fits it. */
export function rangeOfData({ atLeast, moreThan, atMost, lessThan }: RangeData): Quantity | undefined {
	const low = atLeast ?? moreThan ?? -Infinity;
	const high = atMost ?? lessThan ?? Infinity;
	if (low > high) return undefined;
	if (low === high) return moreThan === undefined && lessThan === undefined ? low : undefined;
	return new Range(low, high, moreThan !== undefined || low === -Infinity, lessThan !== undefined || high === Infinity);
}

/** What an input may be when there is no fact. */
export function undeclared(input: Input): Value {
	switch (input.type) {
		case "boolean":
			return unknownTruth;
		case "count":
		case "quantity":
			return rangeOfData(input.range) ?? 0;
		case "percent":
			return ratioOf(input, undefined, undefined);
		case "day":
			return new Range(-Infinity, Infinity, true, true);
		case "choice":
			return new Unknown(
				"text",
				undefined,
				input.options.map((option) => option.id),
			);
		case "text":
			return new Unknown("text");
		case "events":
			return new Events([], -Infinity);
	}
}

type PercentInput = Extract<Input, { type: "percent" }>;

const wholeFromZero = new Range(0, Infinity, false, true);
const wholeFromOne = new Range(1, Infinity, false, true);

/** A ratio of what is known of its count and of its whole. */
export function ratioOf(input: PercentInput, count: Quantity | undefined, of: Quantity | undefined): Ratio {
	const parts = count ?? wholeFromZero;
	const whole = of ?? (input.zeroOf === "missing" ? wholeFromOne : wholeFromZero);
	return new Ratio(parts, whole, percentage(input, parts, whole));
}

/** A percentage without its numbers: of at least one thing. */
export function barePercentage(percent: Quantity): Ratio {
	return new Ratio(wholeFromZero, wholeFromOne, percent);
}

/** Whether some count of some whole comes to a percentage that the input allows. */
export function isPossible(input: PercentInput, count: Quantity = wholeFromZero, of: Quantity = wholeFromZero): boolean {
	if (isPoint(of) && isZero(of)) return true;
	return intersect(divide(multiply(count, 100), of), rangeOfData(input.range) ?? 0) !== undefined;
}

function percentage(input: PercentInput, count: Quantity, of: Quantity): Quantity | Unknown {
	if (isPoint(of) && isZero(of)) return new Unknown("number", "division-by-zero");
	const declared = rangeOfData(input.range) ?? 0;
	return intersect(divide(multiply(count, 100), of), declared) ?? declared;
}

export function isBelow(a: Quantity, b: Quantity): boolean {
	const high = isPoint(a) ? a : a.high;
	const low = isPoint(b) ? b : b.low;
	const order = compare(high, low);
	return order < 0 || (order === 0 && ((!isPoint(a) && a.highOpen) || (!isPoint(b) && b.lowOpen)));
}
