/**
 * The typed, three-valued JSON Logic on its own: what is missing is unknown, a wrong type is refused,
 * numbers are the decimals that they print as.
 */
import { type Issue, WenmingError } from "../errors.js";
import { Calendar } from "./calendar.js";
import { arityIssue } from "./check.js";
import { type Node, nodesOf, type Operators } from "./node.js";
import { unguarded as unguardedQuotient } from "./operators/divided-by.js";
import { unguarded as unguardedRemainder } from "./operators/remainder.js";
import { plainOf, valueOfPlain } from "./plain.js";
import { readLogic } from "./read.js";
import { allOperators } from "./semantics.js";
import { signatures } from "./signatures.js";
import { type Bindings, evaluateNode, type Trace, traceNode, valueAt } from "./trace.js";
import { isDecided, List, Mapping, Unknown, unknownThing, type Value } from "./value.js";

export type { Issue } from "../errors.js";
export { WenmingError } from "../errors.js";
export type { Logic } from "../model/logic.js";

/** Logic that was read and found well formed. */
export interface ParsedLogic {
	readonly logic: unknown;
}

const trees = new WeakMap<ParsedLogic, Node>();

/** In rules every divisor is guarded; here none is, so that a quotient over what may be zero is unknown. */
const unguardedOperators: Operators = {
	...allOperators,
	"/": { ...allOperators["/"]!, range: unguardedQuotient },
	"%": { ...allOperators["%"]!, range: unguardedRemainder },
};

/**
 * Reads JSON Logic: known operators, one to an object, each with as many operands as it takes.
 *
 * @throws {WenmingError} `invalid-logic`, with every issue and its place.
 * @example
 * parseLogic({ ">=": [{ "var": "books" }, 5000] });
 */
export function parseLogic(logic: unknown): ParsedLogic {
	const issues: Issue[] = [];
	const tree = readLogic(logic, "", {
		wide: true,
		operators: unguardedOperators,
		resolve: (path, otherwise) => ({ kind: "data", path: path === "" ? [] : path.split("."), otherwise }),
		report: (found) => issues.push(found),
	});
	for (const node of nodesOf(tree)) {
		const found = node.kind === "operation" ? arityIssue(node, node.operator) : undefined;
		if (found !== undefined) issues.push(found);
	}
	if (issues.length > 0) throw new WenmingError("invalid-logic", issues);
	const parsed = Object.freeze({ logic });
	trees.set(parsed, tree);
	return parsed;
}

/** What logic comes to: a value, or that something which it needs is missing. */
export type LogicResult =
	| { readonly value: unknown }
	| { readonly unknown: true; readonly missing: readonly string[]; readonly reason?: "division-by-zero" };

/**
 * Evaluates JSON Logic on data. What the data lacks is unknown, never a number, a text or false.
 *
 * @throws {WenmingError} `invalid-logic` for logic that is not well formed, or that meets a value of the wrong type;
 * `invalid-facts` for data that JSON can't hold, such as NaN.
 * @example
 * applyLogic({ "<=": [{ "var": "incidents" }, 2] }, { incidents: 1 }); // => { value: true }
 * applyLogic({ "<=": [{ "var": "incidents" }, 2] }, {});               // => { unknown: true, missing: ["incidents"] }
 */
export function applyLogic(logic: unknown, data: unknown): LogicResult {
	const tree = trees.get(logic as ParsedLogic) ?? (trees.get(parseLogic(logic)) as Node);
	const root = valueOfPlain(data);
	const bindings: Bindings = {
		calendar: new Calendar(0),
		input: () => unknownThing,
		parameter: () => unknownThing,
		data: (path) => valueAt(root, path),
	};
	const value = evaluateNode(tree, bindings);
	if (isDecided(value)) return { value: plainOf(value) };
	const missing = new Set<string>();
	const trace = traceNode(tree, bindings);
	collectMissing(trace, missing);
	const reason = missing.size === 0 && dividesByZero(trace) ? ({ reason: "division-by-zero" } as const) : {};
	return { unknown: true, missing: [...missing], ...reason };
}

/** The list that an iteration goes over: the paths that it reads, and whether its elements go by names. */
interface Iteration {
	readonly paths: readonly string[];
	readonly reduces: boolean;
}

/** The paths that an undecided value waits for; for what an element lacks, those of its list. */
function collectMissing({ node, value, children }: Trace, missing: Set<string>, around?: Iteration): void {
	if (isDecided(value)) return;
	if (node.kind === "data") for (const path of missingWithin(value, node.path)) missing.add(path);
	if (node.kind === "item" && value instanceof Unknown && readsInto(node.path, around)) {
		for (const path of around?.paths.length ? around.paths : [node.path.join(".")]) missing.add(path);
	}
	const iteration = iterationOf(node, around);
	for (const child of children) {
		const isList = node.kind === "operation" && child.node === node.operands[0];
		collectMissing(child, missing, isList ? around : iteration);
	}
}

function iterationOf(node: Node, around: Iteration | undefined): Iteration | undefined {
	if (node.kind !== "operation" || !signatures[node.operator].iterates) return around;
	const read = [...nodesOf(node.operands[0]!)].flatMap((inner) => (inner.kind === "data" ? [inner.path.join(".")] : []));
	return { paths: read.length > 0 ? read : (around?.paths ?? []), reduces: node.operator === "reduce" };
}

/** Whether a path reads something of an element, not the element itself, which its list accounts for. */
function readsInto(path: readonly string[], around: Iteration | undefined): boolean {
	const isNamed = around?.reduces === true && (path[0] === "current" || path[0] === "accumulator");
	return path.length > (isNamed ? 1 : 0);
}

/** Whether an undecided value comes from a division by zero. */
function dividesByZero({ value, children }: Trace): boolean {
	return !isDecided(value) && ((value instanceof Unknown && value.reason !== undefined) || children.some(dividesByZero));
}

/** The paths within a value at which there is nothing. */
function* missingWithin(value: Value, path: readonly string[]): Generator<string> {
	if (value instanceof Mapping) for (const [key, inner] of value.entries) yield* missingWithin(inner, [...path, key]);
	else if (value instanceof List)
		for (const [i, inner] of value.items.entries()) yield* missingWithin(inner.value, [...path, String(i)]);
	else if (!isDecided(value)) yield path.join(".");
}
