/** The range path: what a unit may come to when some of its facts are missing or approximate. */
import { gatherer, isSettled } from "../logic/open.js";
import { type Bindings, type Trace, traceNode } from "../logic/trace.js";
import { Unknown, type Value } from "../logic/value.js";
import type { DayNumber } from "../model/day.js";
import { FAIL, isDecided as isOutcome, NOT_APPLICABLE, PASS, type Possible } from "../model/outcome.js";
import type { UnitTree } from "../parse/trees.js";

/** What is known of one unit. */
export interface UnitOutcome {
	readonly possible: Possible;
	/** The inputs that are still open and matter. */
	readonly waitsFor: readonly number[];
	readonly reason: "division-by-zero" | undefined;
}

const decided: readonly UnitOutcome[] = [0, FAIL, NOT_APPLICABLE, 0, PASS].map((possible) =>
	Object.freeze({ possible, waitsFor: Object.freeze([]), reason: undefined }),
);

/** The outcome of a unit that is decided. */
export function decidedUnit(possible: Possible): UnitOutcome {
	return decided[possible]!;
}

/** A unit's outcome, and what it waits for; without all that was computed on the way. */
export function outcomeOfUnit({ appliesWhen, logic }: UnitTree, bindings: Bindings): UnitOutcome {
	const open: number[] = [];
	const gather = gatherer(bindings, open);
	const applies = appliesWhen === undefined ? true : gather(appliesWhen);
	const holds = applies === false ? false : gather(logic);
	const possible = possibleOf(applies, holds);
	if (isOutcome(possible)) return decidedUnit(possible);
	return { possible, waitsFor: [...new Set(open)], reason: reasonOf(applies, holds) };
}

/** A unit with everything that was computed on the way. */
export interface UnitTrace extends UnitOutcome {
	readonly appliesWhen: Trace | undefined;
	readonly logic: Trace;
}

export function traceUnit({ appliesWhen, logic }: UnitTree, bindings: Bindings): UnitTrace {
	const applies = appliesWhen === undefined ? undefined : traceNode(appliesWhen, bindings);
	const holds = traceNode(logic, bindings);
	const possible = possibleOf(applies?.value ?? true, holds.value);
	const open = new Set<number>();
	const { day } = bindings.calendar;
	if (applies !== undefined) collectOpen(applies, day, open);
	if (applies?.value !== false) collectOpen(holds, day, open);
	return { possible, appliesWhen: applies, logic: holds, waitsFor: [...open], reason: reasonOf(applies?.value, holds.value) };
}

function reasonOf(...values: readonly (Value | undefined)[]): UnitOutcome["reason"] {
	for (const value of values) if (value instanceof Unknown && value.reason !== undefined) return value.reason;
	return undefined;
}

function possibleOf(applies: Value, holds: Value): Possible {
	if (applies === false) return NOT_APPLICABLE;
	const outcome = holds === true ? PASS : holds === false ? FAIL : PASS | FAIL;
	return applies === true ? outcome : outcome | NOT_APPLICABLE;
}

/** The inputs under an undecided value that are themselves undecided; a decided branch asks nothing. */
function collectOpen({ node, value, children }: Trace, day: DayNumber, open: Set<number>): void {
	if (isSettled(value, day)) return;
	if (node.kind === "input") open.add(node.input);
	for (const child of children) collectOpen(child, day, open);
}
