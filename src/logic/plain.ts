/** Between values of logic and plain JSON data. */
import { type Issue, issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import { prototypeSegments } from "../model/names.js";
import { Fraction, toNumber } from "./number/exact.js";
import { List, Mapping, Ratio, unknownThing, type Value } from "./value.js";

/** How deep data may be nested. */
export const dataDepthLimit = 64;

/** The JSON data of a value that is decided. */
export function plainOf(value: Value): unknown {
	if (value instanceof Fraction) return toNumber(value);
	if (value instanceof Ratio) return plainOf(value.percent);
	if (value instanceof List) return value.items.map((item) => plainOf(item.value));
	if (value instanceof Mapping) return Object.fromEntries([...value.entries].map(([key, inner]) => [key, plainOf(inner)]));
	return value;
}

/**
 * The value of JSON data; what is `undefined` or `null` is missing.
 *
 * @throws {WenmingError} `invalid-facts` for what JSON can't hold, and for keys that reach into a prototype.
 */
export function valueOfPlain(data: unknown, place = "", depth = 0): Value {
	if (data === undefined || data === null) return unknownThing;
	if (typeof data === "boolean" || typeof data === "string") return data;
	if (typeof data === "number") {
		if (!Number.isFinite(data)) throw invalid(issue(problems.notFinite, place, { found: String(data) }));
		return data;
	}
	if (typeof data !== "object") throw invalid(issue(problems.wrongType, place, { found: typeof data, expected: "JSON" }));
	if (depth >= dataDepthLimit) throw invalid(issue(problems.tooDeep, place, { limit: dataDepthLimit }));
	const within = (inner: unknown, segment: string | number) =>
		valueOfPlain(inner, place === "" ? String(segment) : `${place}.${segment}`, depth + 1);
	if (Array.isArray(data)) return new List(data.map((item, i) => ({ value: within(item, i), certain: true })));
	const entries = Object.entries(data).map(([key, inner]): [string, Value] => {
		if (prototypeSegments.includes(key)) throw invalid(issue(problems.forbiddenName, place, { name: key }));
		return [key, within(inner, key)];
	});
	return new Mapping(new Map(entries));
}

function invalid(found: Issue): WenmingError {
	return new WenmingError("invalid-facts", [found]);
}
