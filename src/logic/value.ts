/**
 * What a node of logic may come to when something is missing or approximate.
 * A truth value is true, false or unknown; a number (and a day, by its number) is a point or a range.
 */

import type { DayNumber } from "../model/day.js";
import { isBranded } from "./brand.js";
import { Fraction } from "./number/exact.js";
import { type Quantity, Range } from "./number/range.js";

export type Value = boolean | Quantity | string | null | Unknown | Ratio | Events | List | Mapping;

/** Nothing is known but, at best, the kind of thing. */
export class Unknown {
	readonly brand = "unknown";

	static [Symbol.hasInstance](value: unknown): value is Unknown {
		return isBranded(value, "unknown");
	}

	constructor(
		readonly kind: "boolean" | "number" | "text" | "any",
		/** Why, if not because something is missing. */
		readonly reason?: "division-by-zero",
		/** For a text out of a closed list: what it can be. */
		readonly options?: readonly string[],
	) {}
}

export const unknownTruth = new Unknown("boolean");
export const unknownThing = new Unknown("any");
export const dividedByZero = new Unknown("number", "division-by-zero");
export const undecidedByZero = new Unknown("boolean", "division-by-zero");

/** So many of so many, with the percentage that they come to. */
export class Ratio {
	readonly brand = "ratio";

	static [Symbol.hasInstance](value: unknown): value is Ratio {
		return isBranded(value, "ratio");
	}

	constructor(
		readonly count: Quantity,
		readonly of: Quantity,
		readonly percent: Quantity | Unknown,
	) {}
}

/** A thing that happened on one of the days from `first` to `last`. */
export interface Happening {
	readonly first: DayNumber;
	readonly last: DayNumber;
	readonly kind: string | undefined;
}

/** What is known of the things that happened. */
export class Events {
	readonly brand = "events";

	static [Symbol.hasInstance](value: unknown): value is Events {
		return isBranded(value, "events");
	}

	constructor(
		readonly list: readonly Happening[],
		/** The list has everything up to this day; -Infinity where it may lack some. */
		readonly completeUntil: DayNumber,
		/** Instead of a list: how many there were in the assessment year that ended on `until`. */
		readonly counted?: { readonly number: Quantity; readonly until: DayNumber | undefined },
	) {}

	/** Whether every count over any window up to `day` is one number. */
	isExact(day: DayNumber): boolean {
		return this.counted === undefined && this.completeUntil >= day && this.list.every((one) => one.first === one.last);
	}
}

/** A list, of which some elements may or may not be members. */
export class List {
	readonly brand = "list";

	static [Symbol.hasInstance](value: unknown): value is List {
		return isBranded(value, "list");
	}

	constructor(readonly items: readonly ListItem[]) {}
}

export interface ListItem {
	readonly value: Value;
	/** Whether the element is certainly a member. */
	readonly certain: boolean;
}

/** An object of the data: own properties alone. */
export class Mapping {
	readonly brand = "mapping";

	static [Symbol.hasInstance](value: unknown): value is Mapping {
		return isBranded(value, "mapping");
	}

	constructor(readonly entries: ReadonlyMap<string, Value>) {}
}

export function isQuantity(value: Value): value is Quantity {
	return typeof value === "number" || value instanceof Range || value instanceof Fraction;
}

/** Whether a value leaves nothing open. */
export function isDecided(value: Value): boolean {
	if (typeof value !== "object" || value === null) return true;
	if (value instanceof Unknown || value instanceof Range) return false;
	if (value instanceof List) return value.items.every((item) => item.certain && isDecided(item.value));
	if (value instanceof Mapping) return [...value.entries.values()].every(isDecided);
	return true;
}

/** true, false, or unknown where it is undecided. */
export function truth(decided: boolean | undefined): boolean | Unknown {
	return decided ?? unknownTruth;
}
