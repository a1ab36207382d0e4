import { hull } from "./number/range.js";
import { isQuantity, Ratio, Unknown, unknownThing, unknownTruth, type Value } from "./value.js";

/** What is known of a value that is one of two. */
export function either(left: Value, right: Value): Value {
	const a = left instanceof Ratio ? left.percent : left;
	const b = right instanceof Ratio ? right.percent : right;
	if (a === b) return a;
	if (isQuantity(a) && isQuantity(b)) return hull(a, b);
	if (isTruthValue(a) && isTruthValue(b)) return unknownTruth;
	if (isText(a) && isText(b)) return new Unknown("text");
	return unknownThing;
}

function isTruthValue(value: Value): boolean {
	return typeof value === "boolean" || (value instanceof Unknown && value.kind === "boolean");
}

function isText(value: Value): boolean {
	return typeof value === "string" || (value instanceof Unknown && value.kind === "text");
}
