import { yearsBetween } from "../../model/day.js";
import { asRange, type Quantity } from "../number/range.js";
import { dividedByZero } from "../value.js";
import { betweenDays } from "./days.js";
import { type DirectionFacet, none, type PhraseFacet, type RangeFacet, type Signature } from "./facets.js";
import { countBetween } from "./happenings.js";
import { isUnknown, quantityOf } from "./operands.js";

/** Whole years from one day to a later one. */
export const signature: Signature = { arity: [2, 2], result: (operands, report) => betweenDays(operands, report, "year") };

export const range: RangeFacet = ([from, to], valueOf) => {
	const [start, end] = [quantityOf(valueOf(from!), "yearsBetween"), quantityOf(valueOf(to!), "yearsBetween")];
	if (isUnknown(start) || isUnknown(end)) return dividedByZero;
	return countBetween(years(asRange(start).high, asRange(end).low), years(asRange(start).low, asRange(end).high));
};

function years(from: Quantity, to: Quantity): number {
	if (from === -Infinity || to === Infinity) return Infinity;
	if (from === Infinity || to === -Infinity) return -Infinity;
	return yearsBetween(from as number, to as number);
}

export const point = /* @__PURE__ */ none(
	"days are compared by their numbers; years between them are rare and left to the range path",
);
export const direction: DirectionFacet = () => ["down", "up"];
export const solve = /* @__PURE__ */ none("many days are so many years apart");

export const phrase: PhraseFacet = {
	zh: ([from, to]) => `从${from}到${to}的整年数`,
	en: ([from, to]) => `whole years from ${from} to ${to}`,
	counts: true,
	mayBeNegative: true,
	unit: "year",
};
