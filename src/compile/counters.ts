/** What emitted code calls: how events that are exact are counted, and how whole numbers are rounded down. */
import type { Counters } from "../logic/emitted.js";
import { count as eventsWithin } from "../logic/operators/events-within.js";
import { count as kindsWithin } from "../logic/operators/kinds-within.js";
import { count as periodsCovered } from "../logic/operators/periods-covered.js";

/** Of whole numbers below 2^53 the double of a quotient is never rounded up to the next whole number. */
function wholeQuotient(over: number, under: number): number {
	return Number.isSafeInteger(over) && Number.isSafeInteger(under) && under > 0 ? Math.floor(over / under) : Number.NaN;
}

export const counters: Counters = { eventsWithin, kindsWithin, periodsCovered, wholeQuotient };
