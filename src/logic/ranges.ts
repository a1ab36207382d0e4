/** Every operator's way to compute on ranges. */
import { range as all } from "./operators/all.js";
import { range as and } from "./operators/and.js";
import { range as atLeast } from "./operators/at-least.js";
import { range as atMost } from "./operators/at-most.js";
import { range as cat } from "./operators/cat.js";
import { range as ceil } from "./operators/ceil.js";
import { range as daysBetween } from "./operators/days-between.js";
import { range as dividedBy } from "./operators/divided-by.js";
import { range as equal } from "./operators/equal.js";
import { range as eventsWithin } from "./operators/events-within.js";
import type { RangeFacet } from "./operators/facets.js";
import { range as filter } from "./operators/filter.js";
import { range as floor } from "./operators/floor.js";
import { range as howMany } from "./operators/how-many.js";
import { range as choose } from "./operators/if.js";
import { range as isIn } from "./operators/in.js";
import { range as kindsWithin } from "./operators/kinds-within.js";
import { range as lessThan } from "./operators/less-than.js";
import { range as map } from "./operators/map.js";
import { range as max } from "./operators/max.js";
import { range as merge } from "./operators/merge.js";
import { range as min } from "./operators/min.js";
import { range as minus } from "./operators/minus.js";
import { range as moreThan } from "./operators/more-than.js";
import type { OperatorName } from "./operators/names.js";
import { range as none } from "./operators/none.js";
import { range as not } from "./operators/not.js";
import { range as or } from "./operators/or.js";
import { range as periodsCovered } from "./operators/periods-covered.js";
import { range as plus } from "./operators/plus.js";
import { range as reduce } from "./operators/reduce.js";
import { range as remainder } from "./operators/remainder.js";
import { range as some } from "./operators/some.js";
import { range as substr } from "./operators/substr.js";
import { range as times } from "./operators/times.js";
import { range as truth } from "./operators/truth.js";
import { range as unequal } from "./operators/unequal.js";
import { range as yearsBetween } from "./operators/years-between.js";

export const ranges: Readonly<Record<OperatorName, RangeFacet>> = {
	and,
	or,
	"!": not,
	"!!": truth,
	howMany,
	if: choose,
	"===": equal,
	"!==": unequal,
	"<": lessThan,
	"<=": atMost,
	">": moreThan,
	">=": atLeast,
	"+": plus,
	"-": minus,
	"*": times,
	"/": dividedBy,
	"%": remainder,
	floor,
	ceil,
	min,
	max,
	in: isIn,
	cat,
	substr,
	merge,
	map,
	filter,
	all,
	some,
	none,
	reduce,
	eventsWithin,
	periodsCovered,
	kindsWithin,
	yearsBetween,
	daysBetween,
};
