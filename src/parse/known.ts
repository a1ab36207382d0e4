/** What is known of an input's value before any fact, and what a fact adds. */

import { type Exact, isZero } from "../logic/number/exact.js";
import { add, asRange, divide, hull, intersect, isPoint, multiply, type Quantity, Range } from "../logic/number/range.js";
import { dividedByZero, Events, Ratio, Unknown, unknownTruth, type Value } from "../logic/value.js";
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
			return anyRatio(input);
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

export type PercentInput = Extract<Input, { type: "percent" }>;

/** As many or more. */
export function from(least: Exact): Range {
	return new Range(least, Infinity, false, true);
}

/** The least whole of which a ratio is taken: one of fewer counts as not given. */
export function leastWhole({ minimumSample, zeroOf }: PercentInput): number {
	return minimumSample ?? (zeroOf === "missing" ? 1 : 0);
}

/** A ratio of which only the declared ranges are known. */
export function anyRatio(input: PercentInput): Ratio {
	const declared = rangeOfData(input.range) ?? 0;
	return new Ratio(from(0), from(leastWhole(input)), intersect(from(0), declared) ?? declared);
}

/** A ratio of what is known of its count and of its whole; `undefined` if the input allows no percentage that it may be. */
export function ratioOf(
	input: PercentInput,
	count: Quantity,
	of: Quantity,
	percent = () => divide(multiply(count, 100), of),
): Ratio | undefined {
	const isOfNothing = isPoint(of) && isZero(of);
	const allowed = isOfNothing ? dividedByZero : intersect(percent(), rangeOfData(input.range) ?? 0);
	return allowed === undefined ? undefined : new Ratio(count, of, allowed);
}

/** The same of some to themselves and others. */
export function ratioToOthers(input: PercentInput, some: Quantity, others: Quantity): Ratio | undefined {
	return ratioOf(input, some, add(some, others), () => share(some, others));
}

/** Each number is read once, so that the ends are exact. Not for none of none. */
function share(some: Quantity, others: Quantity): Quantity {
	if (isZero(asRange(others).high)) return 100;
	if (isZero(asRange(some).high)) return 0;
	const percent = divide(100, add(1, divide(others, some)));
	return isZero(asRange(some).low) ? hull(percent, 0) : percent;
}

/** The percentage that two numbers come to. */
export function percentageOf(count: Quantity, of: Quantity): Quantity | Unknown {
	return isPoint(of) && isZero(of) ? dividedByZero : divide(multiply(count, 100), of);
}

/** A percentage without its numbers: of at least one thing. */
export function barePercentage(percent: Quantity): Ratio {
	return new Ratio(from(0), from(1), percent);
}
