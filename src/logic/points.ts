/** Every operator's way to compute on exact facts. */
import { point as all } from "./operators/all.js";
import { point as and } from "./operators/and.js";
import { point as atLeast } from "./operators/at-least.js";
import { point as atMost } from "./operators/at-most.js";
import { point as cat } from "./operators/cat.js";
import { point as ceil } from "./operators/ceil.js";
import { point as daysBetween } from "./operators/days-between.js";
import { point as dividedBy } from "./operators/divided-by.js";
import { point as equal } from "./operators/equal.js";
import { point as eventsWithin } from "./operators/events-within.js";
import type { PointFacet } from "./operators/facets.js";
import { point as filter } from "./operators/filter.js";
import { point as floor } from "./operators/floor.js";
import { point as howMany } from "./operators/how-many.js";
import { point as choose } from "./operators/if.js";
import { point as isIn } from "./operators/in.js";
import { point as kindsWithin } from "./operators/kinds-within.js";
import { point as lessThan } from "./operators/less-than.js";
import { point as map } from "./operators/map.js";
import { point as max } from "./operators/max.js";
import { point as merge } from "./operators/merge.js";
import { point as min } from "./operators/min.js";
import { point as minus } from "./operators/minus.js";
import { point as moreThan } from "./operators/more-than.js";
import type { OperatorName } from "./operators/names.js";
import { point as none } from "./operators/none.js";
import { point as not } from "./operators/not.js";
import { point as or } from "./operators/or.js";
import { point as periodsCovered } from "./operators/periods-covered.js";
import { point as plus } from "./operators/plus.js";
import { point as reduce } from "./operators/reduce.js";
import { point as remainder } from "./operators/remainder.js";
import { point as some } from "./operators/some.js";
import { point as substr } from "./operators/substr.js";
import { point as times } from "./operators/times.js";
import { point as truth } from "./operators/truth.js";
import { point as unequal } from "./operators/unequal.js";
import { point as yearsBetween } from "./operators/years-between.js";

export const points: Readonly<Record<OperatorName, PointFacet>> = {
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
