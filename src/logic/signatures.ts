/** Every operator's operands and result, by type. */
import { signature as all } from "./operators/all.js";
import { signature as and } from "./operators/and.js";
import { signature as atLeast } from "./operators/at-least.js";
import { signature as atMost } from "./operators/at-most.js";
import { signature as cat } from "./operators/cat.js";
import { signature as ceil } from "./operators/ceil.js";
import { signature as daysBetween } from "./operators/days-between.js";
import { signature as dividedBy } from "./operators/divided-by.js";
import { signature as equal } from "./operators/equal.js";
import { signature as eventsWithin } from "./operators/events-within.js";
import type { Signature } from "./operators/facets.js";
import { signature as filter } from "./operators/filter.js";
import { signature as floor } from "./operators/floor.js";
import { signature as howMany } from "./operators/how-many.js";
import { signature as choose } from "./operators/if.js";
import { signature as isIn } from "./operators/in.js";
import { signature as kindsWithin } from "./operators/kinds-within.js";
import { signature as lessThan } from "./operators/less-than.js";
import { signature as map } from "./operators/map.js";
import { signature as max } from "./operators/max.js";
import { signature as merge } from "./operators/merge.js";
import { signature as min } from "./operators/min.js";
import { signature as minus } from "./operators/minus.js";
import { signature as moreThan } from "./operators/more-than.js";
import type { OperatorName } from "./operators/names.js";
import { signature as none } from "./operators/none.js";
import { signature as not } from "./operators/not.js";
import { signature as or } from "./operators/or.js";
import { signature as periodsCovered } from "./operators/periods-covered.js";
import { signature as plus } from "./operators/plus.js";
import { signature as reduce } from "./operators/reduce.js";
import { signature as remainder } from "./operators/remainder.js";
import { signature as some } from "./operators/some.js";
import { signature as substr } from "./operators/substr.js";
import { signature as times } from "./operators/times.js";
import { signature as truth } from "./operators/truth.js";
import { signature as unequal } from "./operators/unequal.js";
import { signature as yearsBetween } from "./operators/years-between.js";

export const signatures: Readonly<Record<OperatorName, Signature>> = {
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
