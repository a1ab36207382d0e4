/**
 * Text operators, once their operands are known, are json-logic-js's own. The copy is bundled with
 * the package, so that operators which a host adds to its json-logic-js don't reach this one.
 */
import { plainOf } from "../plain.js";
import { isDecided, Unknown, type Value } from "../value.js";
import { appliedJsonLogic } from "./json-logic.js";

export function delegated(operator: "cat" | "substr" | "in", values: readonly Value[]): Value {
	if (!values.every(isDecided)) return new Unknown(operator === "in" ? "boolean" : "text");
	return appliedJsonLogic({ [operator]: values.map(plainOf) }) as Value;
}
