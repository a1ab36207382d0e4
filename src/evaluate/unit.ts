/** The range path: what a unit may come to when some of its facts are missing or approximate. */
import { type Bindings, evaluateNode, type Trace, traceNode } from "../logic/trace.js";
import { Events, isDecided, Unknown, type Value } from "../logic/value.js";
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

/** A unit's outcome; only what is undecided is traced, for what it waits for. */
export function outcomeOfUnit(unit: UnitTree, bindings: Bindings): UnitOutcome {
	const applies = unit.appliesWhen === undefined ? true : evaluateNode(unit.appliesWhen, bindings);
	const possible = possibleOf(applies, applies === false ? false : evaluateNode(unit.logic, bindings));
	return isOutcome(possible) ? decidedUnit(possible) : traceUnit(unit, bindings);
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
	const reason = [applies?.value, holds.value].find((value) => value instanceof Unknown && value.reason !== undefined) as
		| Unknown
		| undefined;
	return { possible, appliesWhen: applies, logic: holds, waitsFor: [...open], reason: reason?.reason };
}

function possibleOf(applies: Value, holds: Value): Possible {
	if (applies === false) return NOT_APPLICABLE;
	const outcome = holds === true ? PASS : holds === false ? FAIL : PASS | FAIL;
	return applies === true ? outcome : outcome | NOT_APPLICABLE;
}

/** The inputs under an undecided value that are themselves undecided; a decided branch asks nothing. */
function collectOpen({ node, value, children }: Trace, day: DayNumber, open: Set<number>): void {
	if (value instanceof Events ? value.isExact(day) : isDecided(value)) return;
	if (node.kind === "input") open.add(node.input);
	for (const child of children) collectOpen(child, day, open);
}
