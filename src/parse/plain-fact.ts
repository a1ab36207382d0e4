/** Facts as most are: bare and exact. They are half of an evaluation's time, so they are checked without ceremony. */
import { Events, type Happening } from "../logic/value.js";
import { dayNumber } from "../model/day.js";
import type { Input } from "../model/input.js";

/** What a slot takes; the two numbers of a ratio. */
export type PlainFact = boolean | number | Events | readonly [count: number, of: number];

/** The fact if it is plain; `undefined` if it is not so plain, or wrong, and `checkFact` must look at it. */
export function plainFact(input: Input, fact: unknown): PlainFact | undefined {
	switch (input.type) {
		case "boolean":
			return typeof fact === "boolean" ? fact : undefined;
		case "count":
			return Number.isSafeInteger(fact) ? within(input.range, fact as number) : undefined;
		case "quantity":
			return typeof fact === "number" && Number.isFinite(fact) ? within(input.range, fact) : undefined;
		case "percent":
			return typeof fact === "object" && fact !== null ? plainRatio(fact as Record<string, unknown>) : undefined;
		case "events":
			if (Array.isArray(fact)) return plainEvents(fact);
			return Number.isSafeInteger(fact) && (fact as number) >= 0
				? new Events([], -Infinity, { number: (fact as number) + 0, until: undefined })
				: undefined;
		default:
			return undefined;
	}
}

function within(
	range: {
		atLeast?: number | undefined;
		moreThan?: number | undefined;
		atMost?: number | undefined;
		lessThan?: number | undefined;
	},
	fact: number,
): number | undefined {
	const { atLeast, moreThan, atMost, lessThan } = range;
	if (atLeast !== undefined && fact < atLeast) return undefined;
	if (moreThan !== undefined && fact <= moreThan) return undefined;
	if (atMost !== undefined && fact > atMost) return undefined;
	if (lessThan !== undefined && fact >= lessThan) return undefined;
	// Zero has one sign.
	return fact + 0;
}

function plainRatio(fact: Record<string, unknown>): PlainFact | undefined {
	for (const key in fact) if (key !== "count" && key !== "of") return undefined;
	const { count, of } = fact as { count: number; of: number };
	const isPlain = Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && of >= 1 && count <= of;
	return isPlain ? [count + 0, of] : undefined;
}

function plainEvents(list: readonly unknown[]): Events | undefined {
	const happenings: Happening[] = [];
	for (let i = 0; i < list.length; i++) {
		const entry = list[i];
		if (typeof entry !== "object" || entry === null) return undefined;
		for (const key in entry) if (key !== "day" && key !== "kind") return undefined;
		const { day, kind } = entry as { day: unknown; kind: unknown };
		const number = typeof day === "string" ? dayNumber(day) : undefined;
		if (number === undefined || (kind !== undefined && (typeof kind !== "string" || kind === ""))) return undefined;
		happenings.push({ first: number, last: number, kind });
	}
	return new Events(happenings, Infinity);
}
