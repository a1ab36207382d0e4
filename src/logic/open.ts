/** What of a tree is still open: the inputs that are not decided and matter. */
import type { DayNumber } from "../model/day.js";
import type { Node, Scope } from "./node.js";
import { type Bindings, valueOf } from "./trace.js";
import { Events, isDecided, type Value } from "./value.js";

/** Evaluates, and lists the undecided inputs under what is undecided; a decided branch asks nothing. */
export function gatherer(bindings: Bindings, open: number[]): (node: Node, scope?: Scope) => Value {
	const { day } = bindings.calendar;
	const gather = (node: Node, scope: Scope | undefined): Value => {
		const before = open.length;
		const value = valueOf(node, bindings, scope, scope === undefined ? outside : (child, inner) => gather(child, inner ?? scope));
		if (isSettled(value, day)) open.length = before;
		else if (node.kind === "input") open.push(node.input);
		return value;
	};
	const outside = (child: Node, inner?: Scope) => gather(child, inner);
	return outside;
}

export function isSettled(value: Value, day: DayNumber): boolean {
	return typeof value !== "object" || (value instanceof Events ? value.isExact(day) : isDecided(value));
}
