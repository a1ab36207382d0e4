/** Between values of logic and plain JSON data. */
import { type Exact, Fraction, toNumber } from "./number/exact.js";
import { List, Mapping, Ratio, Unknown, type Value } from "./value.js";

/** The JSON data of a value that is decided. */
export function plainOf(value: Value): unknown {
	if (value instanceof Fraction) return toNumber(value);
	if (value instanceof Ratio) return plainOf(value.percent);
	if (value instanceof List) return value.items.map((item) => plainOf(item.value));
	if (value instanceof Mapping) return Object.fromEntries([...value.entries].map(([key, inner]) => [key, plainOf(inner)]));
	return value;
}

/** The value of JSON data; what is `undefined` or `null` is missing. */
export function valueOfPlain(data: unknown): Value {
	if (data === undefined || data === null) return new Unknown("any");
	if (Array.isArray(data)) return new List(data.map((item) => ({ value: valueOfPlain(item), certain: true })));
	if (typeof data === "object") {
		return new Mapping(new Map(Object.entries(data).map(([key, inner]) => [key, valueOfPlain(inner)])));
	}
	return data as boolean | string | Exact;
}
