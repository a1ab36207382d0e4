/** Which values are always whole numbers, so that nothing lies between two of them. */
import { type Node, nodesOf } from "../logic/node.js";
import type { Input } from "../model/input.js";

const wholeOperators: readonly string[] = [
	"howMany",
	"eventsWithin",
	"kindsWithin",
	"periodsCovered",
	"yearsBetween",
	"daysBetween",
];

/** Whether a value is always a whole number: a count, or sums and differences of counts. */
export function isWhole(value: Node, inputs: readonly Input[]): boolean {
	if (value.kind === "operation" && wholeOperators.includes(value.operator)) return true;
	if (value.kind === "input" && value.aspect !== "value") return true;
	for (const node of nodesOf(value)) {
		if (node.kind === "input" && !(inputs[node.input]!.type === "count" || node.aspect !== "value")) return false;
		if (node.kind === "operation" && !["+", "-", "min", "max", "floor", "ceil"].includes(node.operator)) return false;
		if (node.kind === "literal" && !Number.isInteger(node.value)) return false;
		if (node.kind === "parameter" || node.kind === "data" || node.kind === "item") return false;
	}
	return true;
}
