/** Which steps of a decision did not matter: whatever they came to, it would have come out the same. */
import type { UnitTrace } from "../evaluate/index.js";
import { possibleOfUnits } from "../evaluate/rule.js";
import { phrases } from "../logic/phrases.js";
import type { Trace } from "../logic/trace.js";
import { FAIL, isDecided, NOT_APPLICABLE, PASS } from "../model/outcome.js";
import type { InputTable } from "../parse/table.js";
import type { RuleTree } from "../parse/trees.js";
import { conditionsCountedBy } from "./counted.js";

const anything = { possible: FAIL | NOT_APPLICABLE | PASS };

/**
 * The units of a decided rule that did not matter, all of them together. Those that came out as the rule did are its
 * reasons, though one of them might have done.
 */
export function foldedUnits(rule: RuleTree, units: readonly UnitTrace[]): ReadonlySet<number> {
	const possible = possibleOfUnits(rule, units);
	const folded = new Set<number>();
	if (!isDecided(possible)) return folded;
	for (const [i, unit] of units.entries()) {
		if (unit.possible === possible) continue;
		const tried = units.map((one, place) => (place === i || folded.has(place) ? anything : one));
		if (possibleOfUnits(rule, tried) === possible) folded.add(i);
	}
	return folded;
}

/** The steps under a condition, of all that are decided, that did not matter. */
export function foldedSteps(trace: Trace): Trace[] {
	return [...foldedUnder(trace), ...trace.children.flatMap(foldedSteps)];
}

function foldedUnder(trace: Trace): readonly Trace[] {
	const { node, value, children } = trace;
	if (node.kind !== "operation" || typeof value !== "boolean") return [];
	const { group, bound } = phrases[node.operator];
	// What joins conditions was decided by those that came to the same.
	if (group !== undefined) return children.filter((child) => child.value !== value);
	const [subject, figure] = children;
	if (bound === undefined || subject === undefined || figure === undefined || children.length !== 2) return [];
	return [...foldedOf(subject, bound[0].side, value), ...foldedOf(figure, bound[1].side, value)];
}

/** Of the conditions that a decided comparison counts: enough of them hold, or fail, whatever the others do. */
function foldedOf(counting: Trace, side: "above" | "below" | "at" | "off", value: boolean): readonly Trace[] {
	const counted = conditionsCountedBy(counting);
	if (counted === undefined || (side !== "above" && side !== "below")) return [];
	const { holding, failing, open } = counted;
	return (side === "above") === value ? [...failing, ...open] : [...holding, ...open];
}

/** The inputs that are read by a condition, but for its folded steps. */
function inputsThatMatter({ node, children }: Trace, folded: ReadonlySet<Trace>): number[] {
	if (node.kind === "input") return [node.input];
	return children.filter((child) => !folded.has(child)).flatMap((child) => inputsThatMatter(child, folded));
}

/** The inputs on which a rule's outcome rests, decided or not; of a part and its whole, which bound each other, both. */
export function inputsThatDecide(rule: RuleTree, units: readonly UnitTrace[], { containments }: InputTable): ReadonlySet<number> {
	const folded = foldedUnits(rule, units);
	const decide = new Set(units.flatMap((unit, i) => (folded.has(i) ? [] : readBy(unit))));
	for (let before = -1; before !== decide.size; ) {
		before = decide.size;
		for (const { part, whole } of containments) {
			if (decide.has(part)) decide.add(whole);
			else if (decide.has(whole)) decide.add(part);
		}
	}
	return decide;
}

function readBy({ appliesWhen, logic, possible }: UnitTrace): number[] {
	const read = [...(appliesWhen === undefined ? [] : [appliesWhen]), ...(possible === NOT_APPLICABLE ? [] : [logic])];
	return read.flatMap((trace) => inputsThatMatter(trace, new Set(foldedSteps(trace))));
}
