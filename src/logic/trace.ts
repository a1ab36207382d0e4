/** Evaluating a tree on what is known: to a value alone, or with every value on the way. */
import type { Calendar } from "./calendar.js";
import type { Aspect, Node, Scope } from "./node.js";
import { List, Mapping, Unknown, unknownThing, type Value } from "./value.js";

/** What the names of a tree stand for. */
export interface Bindings {
	readonly calendar: Calendar;
	input(input: number, aspect: Aspect): Value;
	parameter(parameter: number): Value;
	data(path: readonly string[]): Value;
}

/** A node, what it came to, and the same of what it was computed from. */
export interface Trace {
	readonly node: Node;
	readonly value: Value;
	readonly children: readonly Trace[];
}

type Evaluator = (node: Node, scope?: Scope) => Value;

/** One evaluator serves all nodes outside of iterations. */
const evaluators = new WeakMap<Bindings, Evaluator>();

export function evaluateNode(node: Node, bindings: Bindings, scope?: Scope): Value {
	if (scope !== undefined) return valueOf(node, bindings, scope, (child, inner) => evaluateNode(child, bindings, inner ?? scope));
	let evaluator = evaluators.get(bindings);
	if (evaluator === undefined) {
		const outside: Evaluator = (child, inner) =>
			inner === undefined ? valueOf(child, bindings, undefined, outside) : evaluateNode(child, bindings, inner);
		evaluator = outside;
		evaluators.set(bindings, outside);
	}
	return evaluator(node);
}

export function traceNode(node: Node, bindings: Bindings, scope?: Scope): Trace {
	const children: Trace[] = [];
	const value = valueOf(node, bindings, scope, (child, inner) => {
		const trace = traceNode(child, bindings, inner ?? scope);
		children.push(trace);
		return trace.value;
	});
	return { node, value, children };
}

/** What a node comes to, given how its children are evaluated. */
export function valueOf(node: Node, bindings: Bindings, scope: Scope | undefined, inner: Evaluator): Value {
	switch (node.kind) {
		case "literal":
			return node.value;
		case "input":
			return bindings.input(node.input, node.aspect);
		case "parameter":
			return node.does === undefined ? bindings.parameter(node.parameter) : node.does(node.tables!, inner, bindings.parameter);
		case "day":
			return bindings.calendar.day;
		case "measure":
			return inner(node.body);
		case "item":
		case "data": {
			const found = node.kind === "item" ? within(node.path, scope) : bindings.data(node.path);
			return node.otherwise !== undefined && found instanceof Unknown ? inner(node.otherwise) : found;
		}
		case "list":
			return new List(node.items.map((item) => ({ value: inner(item), certain: true })));
		case "operation":
			return node.does.range(node.operands, inner, bindings.calendar);
	}
}

/** The element of an iteration, or something of it; in `reduce` by the names `current` and `accumulator`. */
function within(path: readonly string[], scope: Scope | undefined): Value {
	if (scope === undefined) return unknownThing;
	if (scope.accumulator === undefined) return valueAt(scope.item, path);
	const [name, ...rest] = path;
	if (name === "accumulator") return valueAt(scope.accumulator, rest);
	return name === "current" ? valueAt(scope.item, rest) : unknownThing;
}

/** What stands at a path within a value: own properties and elements alone. */
export function valueAt(value: Value, path: readonly string[]): Value {
	let found = value;
	for (const segment of path) {
		if (found instanceof Mapping) found = found.entries.get(segment) ?? unknownThing;
		else if (found instanceof List) found = elementAt(found, segment);
		else return unknownThing;
	}
	return found;
}

const index = /^(0|[1-9]\d*)$/;

/** An element by its place, which is known as far as all up to it are certainly members. */
function elementAt(list: List, segment: string): Value {
	if (!index.test(segment)) return unknownThing;
	const items = list.items.slice(0, Number(segment) + 1);
	return items.every((item) => item.certain) ? (items[Number(segment)]?.value ?? unknownThing) : unknownThing;
}
