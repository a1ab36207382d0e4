/** How every operator is solved for one operand. */
import { solve as all } from "./operators/all.js";
import { solve as and } from "./operators/and.js";
import { solve as atLeast } from "./operators/at-least.js";
import { solve as atMost } from "./operators/at-most.js";
import { solve as cat } from "./operators/cat.js";
import { solve as ceil } from "./operators/ceil.js";
import { solve as daysBetween } from "./operators/days-between.js";
import { solve as dividedBy } from "./operators/divided-by.js";
import { solve as equal } from "./operators/equal.js";
import { solve as eventsWithin } from "./operators/events-within.js";
import type { SolveFacet } from "./operators/facets.js";
import { solve as filter } from "./operators/filter.js";
import { solve as floor } from "./operators/floor.js";
import { solve as howMany } from "./operators/how-many.js";
import { solve as choose } from "./operators/if.js";
import { solve as isIn } from "./operators/in.js";
import { solve as kindsWithin } from "./operators/kinds-within.js";
import { solve as lessThan } from "./operators/less-than.js";
import { solve as map } from "./operators/map.js";
import { solve as max } from "./operators/max.js";
import { solve as merge } from "./operators/merge.js";
import { solve as min } from "./operators/min.js";
import { solve as minus } from "./operators/minus.js";
import { solve as moreThan } from "./operators/more-than.js";
import type { OperatorName } from "./operators/names.js";
import { solve as none } from "./operators/none.js";
import { solve as not } from "./operators/not.js";
import { solve as or } from "./operators/or.js";
import { solve as periodsCovered } from "./operators/periods-covered.js";
import { solve as plus } from "./operators/plus.js";
import { solve as reduce } from "./operators/reduce.js";
import { solve as remainder } from "./operators/remainder.js";
import { solve as some } from "./operators/some.js";
import { solve as substr } from "./operators/substr.js";
import { solve as times } from "./operators/times.js";
import { solve as truth } from "./operators/truth.js";
import { solve as unequal } from "./operators/unequal.js";
import { solve as yearsBetween } from "./operators/years-between.js";

export const solutions: Readonly<Record<OperatorName, SolveFacet>> = {
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
