/** How events that are exact are counted. */
import type { Counters } from "../logic/emitted.js";
import { count as eventsWithin } from "../logic/operators/events-within.js";
import { count as kindsWithin } from "../logic/operators/kinds-within.js";
import { count as periodsCovered } from "../logic/operators/periods-covered.js";

export const counters: Counters = { eventsWithin, kindsWithin, periodsCovered };
