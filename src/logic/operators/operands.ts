/** Reading operands: each is of the kind that its operator needs, or the logic is refused. */
import { issue, WenmingError } from "../../errors.js";
import * as problems from "../../issues.js";
import { Fraction } from "../number/exact.js";
import { anyNumber, type Quantity, Range } from "../number/range.js";
import { dividedByZero, Events, isQuantity, List, Mapping, Ratio, Unknown, type Value } from "../value.js";

export function quantityOf(value: Value, operator: string): Quantity | Unknown {
	if (isQuantity(value)) return value;
	if (value instanceof Ratio) return value.percent;
	if (value instanceof Unknown && value.kind !== "boolean" && value.kind !== "text") {
		return value.reason === undefined ? anyNumber : dividedByZero;
	}
	throw mismatch(operator, "a number", value);
}

export function truthOf(value: Value, operator: string): boolean | Unknown {
	if (typeof value === "boolean") return value;
	if (value instanceof Unknown && (value.kind === "boolean" || value.kind === "any")) return value;
	throw mismatch(operator, "true or false", value);
}

export function textOf(value: Value, operator: string): string | Unknown {
	if (typeof value === "string") return value;
	if (value instanceof Unknown && (value.kind === "text" || value.kind === "any")) return value;
	throw mismatch(operator, "a text", value);
}

/** A missing list is unknown: whether it has any elements is not known either. */
export function listOf(value: Value, operator: string): List | Unknown {
	if (value instanceof List) return value;
	if (value instanceof Unknown && value.kind === "any") return value;
	throw mismatch(operator, "a list", value);
}

export function eventsOf(value: Value, operator: string): Events {
	if (value instanceof Events) return value;
	if (value instanceof Unknown) return new Events([], -Infinity);
	throw mismatch(operator, "events", value);
}

export function isUnknown(value: unknown): value is Unknown {
	return value instanceof Unknown;
}

export function mismatch(operator: string, expected: string, found: Value): WenmingError {
	return new WenmingError("invalid-logic", [issue(problems.typeMismatch, "", { operator, expected, found: kindOf(found) })]);
}

/** What a value is, in a word. */
function kindOf(value: Value): string {
	if (value === null) return "null";
	if (typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number" || value instanceof Range || value instanceof Fraction) return "a number";
	if (typeof value === "boolean") return String(value);
	if (value instanceof List) return "a list";
	if (value instanceof Mapping) return "an object";
	if (value instanceof Events) return "events";
	if (value instanceof Ratio) return "a ratio";
	return value.kind === "any" ? "something missing" : `an unknown ${value.kind}`;
}
