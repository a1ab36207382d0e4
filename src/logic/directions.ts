/** Which way every operator's result moves with its operands. */
import { direction as all } from "./operators/all.js";
import { direction as and } from "./operators/and.js";
import { direction as atLeast } from "./operators/at-least.js";
import { direction as atMost } from "./operators/at-most.js";
import { direction as cat } from "./operators/cat.js";
import { direction as ceil } from "./operators/ceil.js";
import { direction as daysBetween } from "./operators/days-between.js";
import { direction as dividedBy } from "./operators/divided-by.js";
import { direction as equal } from "./operators/equal.js";
import { direction as eventsWithin } from "./operators/events-within.js";
import type { DirectionFacet } from "./operators/facets.js";
import { direction as filter } from "./operators/filter.js";
import { direction as floor } from "./operators/floor.js";
import { direction as howMany } from "./operators/how-many.js";
import { direction as choose } from "./operators/if.js";
import { direction as isIn } from "./operators/in.js";
import { direction as kindsWithin } from "./operators/kinds-within.js";
import { direction as lessThan } from "./operators/less-than.js";
import { direction as map } from "./operators/map.js";
import { direction as max } from "./operators/max.js";
import { direction as merge } from "./operators/merge.js";
import { direction as min } from "./operators/min.js";
import { direction as minus } from "./operators/minus.js";
import { direction as moreThan } from "./operators/more-than.js";
import type { OperatorName } from "./operators/names.js";
import { direction as none } from "./operators/none.js";
import { direction as not } from "./operators/not.js";
import { direction as or } from "./operators/or.js";
import { direction as periodsCovered } from "./operators/periods-covered.js";
import { direction as plus } from "./operators/plus.js";
import { direction as reduce } from "./operators/reduce.js";
import { direction as remainder } from "./operators/remainder.js";
import { direction as some } from "./operators/some.js";
import { direction as substr } from "./operators/substr.js";
import { direction as times } from "./operators/times.js";
import { direction as truth } from "./operators/truth.js";
import { direction as unequal } from "./operators/unequal.js";
import { direction as yearsBetween } from "./operators/years-between.js";

export const directions: Readonly<Record<OperatorName, DirectionFacet>> = {
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
