/** By how much a figure is missed, in the unit of what would have to change. */
import type { Node } from "../logic/node.js";
import { add, type Exact, floor, isZero, subtract } from "../logic/number/exact.js";
import * as ranges from "../logic/number/range.js";
import { isInfinite, isPoint, type Quantity } from "../logic/number/range.js";
import { isNone } from "../logic/operators/facets.js";
import { phrases } from "../logic/phrases.js";
import { solutions } from "../logic/solutions.js";
import type { Trace } from "../logic/trace.js";
import { isQuantity } from "../logic/value.js";
import type { InputTable } from "../parse/table.js";

/** What a target asks of something further down. */
export interface Solved {
	readonly at: Trace;
	readonly target: Quantity;
	/** More of it brings what it is computed into further down. */
	readonly flipped: boolean;
}

/**
 * What a computed number's target asks of what it is computed from: followed down, through operations that change
 * units, to the input, or the sum of inputs, that would have to change.
 */
export function solvedFor(subject: Trace, target: Quantity, flipped = false): Solved {
	const here = { at: subject, target, flipped };
	const { node, children } = subject;
	if (node.kind === "measure" && children.length === 1) return solvedFor(children[0]!, target, flipped);
	if (node.kind !== "operation") return here;
	const solve = solutions[node.operator];
	const values = children.map((child) => child.value);
	if (isNone(solve) || !values.every(isQuantity)) return here;
	const open = children.filter((child) => child.node.kind !== "literal");
	const [first] = open;
	if (first === undefined || (open.length > 1 && !phrases[node.operator].changesUnit)) return here;
	const place = children.indexOf(first);
	const solved = solve(place, values, target);
	const direction = node.does.direction(values)[place];
	if (solved === undefined || (direction !== "up" && direction !== "down")) return here;
	return solvedFor(first, solved, flipped !== (direction === "down"));
}

export interface Shortfall {
	readonly kind: "short" | "over";
	readonly by: Quantity;
}

/** How far a value lies from a target that it misses; `undefined` where that says nothing. */
export function shortfallOf({ at, target, flipped }: Solved, side: "above" | "below" | "at", strict: boolean, table: InputTable) {
	if (!isQuantity(at.value)) return undefined;
	const kind = kindOf(at.value, target, side, flipped);
	if (kind === undefined) return undefined;
	const gap = kind === "short" ? ranges.subtract(target, at.value) : ranges.subtract(at.value, target);
	const by = isCounted(at.node, table) ? wholeGap(gap, strict) : gap;
	return isPoint(by) && isZero(by) ? undefined : ({ kind, by } satisfies Shortfall);
}

function kindOf(
	value: Quantity,
	target: Quantity,
	side: "above" | "below" | "at",
	flipped: boolean,
): Shortfall["kind"] | undefined {
	if (ranges.isLess(value, target) === true) return "short";
	if (ranges.isLess(target, value) === true) return "over";
	if (side === "at") return undefined;
	return (side === "above") === flipped ? "over" : "short";
}

/** Whether a number is one of whole things. */
export function isCounted(node: Node, table: InputTable): boolean {
	switch (node.kind) {
		case "input": {
			const { type } = table.inputs[node.input]!;
			return type === "count" || (type === "percent" && node.aspect !== "value");
		}
		case "operation": {
			const { counts, changesUnit } = phrases[node.operator];
			if (counts) return true;
			return !changesUnit && node.operands.every((operand) => operand.kind === "literal" || isCounted(operand, table));
		}
		default:
			return false;
	}
}

/** Things that are counted are short by whole things. */
function wholeGap(gap: Quantity, strict: boolean): Quantity {
	if (isPoint(gap)) return nextWhole(gap, strict);
	const low = nextWhole(gap.low, strict || gap.lowOpen);
	const high = nextWhole(gap.high, strict && !gap.highOpen);
	return low === high ? low : new ranges.Range(low, high, false, isInfinite(high));
}

/** The least whole number from here on; `beyond` if a whole number itself is not enough. */
function nextWhole(end: Exact, beyond: boolean): Exact {
	if (isInfinite(end)) return end;
	const below = floor(end);
	return isZero(subtract(end, below)) && !beyond ? end : add(below, 1);
}

/** A target for whole things: the nearest whole number on its side. */
export function wholeTarget(target: Quantity, side: "above" | "below"): Quantity {
	const whole = (end: Exact) => (side === "below" ? (isInfinite(end) ? end : floor(end)) : nextWhole(end, false));
	if (isPoint(target)) return whole(target);
	const [low, high] = [whole(target.low), whole(target.high)];
	return low === high ? low : new ranges.Range(low, high, isInfinite(low), isInfinite(high));
}
