import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import { type DayNumber, dayNumber } from "../model/day.js";
import { describe } from "./fact.js";

/** A day that a call was given under the name `place`. */
export function givenDay(day: unknown, place: string): DayNumber {
	const number = typeof day === "string" ? dayNumber(day) : undefined;
	if (number === undefined)
		throw new WenmingError("invalid-call", [issue(problems.impossibleDay, place, { found: describe(day) })]);
	return number;
}
