/** How every operator reads. */
import { phrase as all } from "./operators/all.js";
import { phrase as and } from "./operators/and.js";
import { phrase as atLeast } from "./operators/at-least.js";
import { phrase as atMost } from "./operators/at-most.js";
import { phrase as cat } from "./operators/cat.js";
import { phrase as ceil } from "./operators/ceil.js";
import { phrase as daysBetween } from "./operators/days-between.js";
import { phrase as dividedBy } from "./operators/divided-by.js";
import { phrase as equal } from "./operators/equal.js";
import { phrase as eventsWithin } from "./operators/events-within.js";
import type { PhraseFacet } from "./operators/facets.js";
import { phrase as filter } from "./operators/filter.js";
import { phrase as floor } from "./operators/floor.js";
import { phrase as howMany } from "./operators/how-many.js";
import { phrase as choose } from "./operators/if.js";
import { phrase as isIn } from "./operators/in.js";
import { phrase as kindsWithin } from "./operators/kinds-within.js";
import { phrase as lessThan } from "./operators/less-than.js";
import { phrase as map } from "./operators/map.js";
import { phrase as max } from "./operators/max.js";
import { phrase as merge } from "./operators/merge.js";
import { phrase as min } from "./operators/min.js";
import { phrase as minus } from "./operators/minus.js";
import { phrase as moreThan } from "./operators/more-than.js";
import type { OperatorName } from "./operators/names.js";
import { phrase as none } from "./operators/none.js";
import { phrase as not } from "./operators/not.js";
import { phrase as or } from "./operators/or.js";
import { phrase as periodsCovered } from "./operators/periods-covered.js";
import { phrase as plus } from "./operators/plus.js";
import { phrase as reduce } from "./operators/reduce.js";
import { phrase as remainder } from "./operators/remainder.js";
import { phrase as some } from "./operators/some.js";
import { phrase as substr } from "./operators/substr.js";
import { phrase as times } from "./operators/times.js";
import { phrase as truth } from "./operators/truth.js";
import { phrase as unequal } from "./operators/unequal.js";
import { phrase as yearsBetween } from "./operators/years-between.js";

export const phrases: Readonly<Record<OperatorName, PhraseFacet>> = {
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
