/** Operators on values as they come: points, ranges, and what is unknown. */
import { Calendar } from "../../src/logic/calendar.js";
import { applyLogic } from "../../src/logic/index.js";
import { Fraction, toNumber } from "../../src/logic/number/exact.js";
import { Range } from "../../src/logic/number/range.js";
import type { OperatorName } from "../../src/logic/operators/names.js";
import { allOperators } from "../../src/logic/semantics.js";
import { evaluateNode } from "../../src/logic/trace.js";
import { List, Unknown, unknownThing, type Value } from "../../src/logic/value.js";
import { type Day, dayNumber } from "../../src/model/day.js";
import { thrownBy } from "./issues.js";

export function day(text: Day): number {
	const number = dayNumber(text);
	if (number === undefined) throw new Error(`no day: ${text}`);
	return number;
}

/** What an operator comes to on some values. */
export function onValues(operator: OperatorName, values: readonly Value[], asOf = 0): Value {
	return evaluateNode(
		{ kind: "operation", operator, does: allOperators[operator]!, operands: values.map((value) => ({ kind: "literal", value })) },
		{ calendar: new Calendar(asOf), input: () => unknownThing, parameter: () => unknownThing, data: () => unknownThing },
	);
}

/** The same, as mathematics writes it: `[` reaches its end, `(` leaves it out, `?` is unknown. */
export function comesTo(operator: OperatorName, values: readonly Value[], asOf?: number): string {
	return said(onValues(operator, values, asOf));
}

export function said(value: Value | undefined): string {
	if (value === undefined) return "none";
	if (value instanceof Unknown) return value.reason === undefined ? "?" : `? (${value.reason})`;
	if (value instanceof List)
		return `[${value.items.map((item) => said(item.value) + (item.certain ? "" : " maybe")).join(", ")}]`;
	if (value instanceof Fraction) return String(toNumber(value));
	if (!(value instanceof Range)) return String(value);
	const { low, high, lowOpen, highOpen } = value;
	return `${lowOpen ? "(" : "["}${toNumber(low)}, ${toNumber(high)}${highOpen ? ")" : "]"}`;
}

/** The reverse for numbers: `"[1, 2)"`, or a number for a point. */
export function rangeOf(text: string | number): number | Range {
	if (typeof text === "number") return text;
	const [low, high] = text.slice(1, -1).split(", ").map(Number) as [number, number];
	return new Range(low, high, text.startsWith("("), text.endsWith(")"));
}

/** What logic comes to on data: its value, `?` with what is missing, or the codes with which it is refused. */
export function applied(logic: unknown, data: unknown = {}): unknown {
	const result = applyLogic(logic, data);
	if ("value" in result) return result.value;
	return `? ${result.reason ?? result.missing.join(", ")}`;
}

/** The codes with which logic is refused. */
export function refusal(logic: unknown, data: unknown = {}): string {
	const { code, issues } = thrownBy(() => applyLogic(logic, data));
	return `${code}: ${issues.map((found) => found.code).join(", ")}`;
}
