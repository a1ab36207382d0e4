/**
 * Whether what is called possible is reachable. It is where no undecided input is read twice; otherwise the
 * range path, which forgets that two readings are of one thing, may allow too much.
 */

import { isByOrder, readings } from "../logic/by-order.js";
import { type InputReference, type Node, nodesOf, type Operation } from "../logic/node.js";
import { anyNumber } from "../logic/number/range.js";
import type { Direction } from "../logic/operators/facets.js";
import { type Bindings, evaluateNode } from "../logic/trace.js";
import { isQuantity } from "../logic/value.js";
import type { Containment, InputTable } from "../parse/table.js";
import { nodesOfOutcome, type RuleTree, type Trees } from "../parse/trees.js";

export interface Exactness {
	/** Whether a rule's undecided outcome is exact, given its open inputs. */
	ofRule(rule: number, open: (input: number) => boolean): boolean;
	/** Whether the inputs that several rules read pull them all one way. */
	ofTotal(open: readonly number[]): boolean;
}

export function exactnessOf(trees: Trees, table: InputTable, nothingKnown: Bindings): Exactness {
	const known: Readings[] = [];
	const bounding = boundingPairs(table);
	let apart: Apart | undefined;
	return {
		ofRule(rule, open) {
			known[rule] ??= readingsOf(trees.rules[rule]!, table);
			const { counts, isByOrder: isOrdered } = known[rule];
			if (!isOrdered) return false;
			for (const [input, count] of counts) if (count > 1 && open(input)) return false;
			return bounding.every(({ part, whole }) => !(counts.has(part) && counts.has(whole) && open(part) && open(whole)));
		},
		ofTotal(open) {
			apart ??= pulledApart(pullsOf(trees, nothingKnown), bounding);
			const { inputs, pairs } = apart;
			return (
				!open.some((input) => inputs.has(input)) && !pairs.some(({ part, whole }) => open.includes(part) && open.includes(whole))
			);
		},
	};
}

/** What pulls rules apart if it is open: inputs that several rules read, and parts with their wholes. */
interface Apart {
	readonly inputs: ReadonlySet<number>;
	readonly pairs: readonly Containment[];
}

function pulledApart(pulls: readonly Pull[], bounding: readonly Containment[]): Apart {
	const inputs = pulls.flatMap(({ isShared, direction }, input) => (isShared && direction === "either" ? [input] : []));
	const pairs = bounding.filter(({ part, whole }) => {
		const [a, b] = [pulls[part]!.direction, pulls[whole]!.direction];
		// If one of the two does not matter, it does not matter either that they bound each other.
		return a !== "constant" && b !== "constant" && merged(a, b) === "either";
	});
	return { inputs: new Set(inputs), pairs };
}

/** Each part with every whole above it. */
function boundingPairs({ containments }: InputTable): Containment[] {
	const wholes = new Map(containments.map(({ part, whole }) => [part, whole]));
	return containments.flatMap(({ part }) => {
		const pairs: Containment[] = [];
		for (let whole = wholes.get(part); whole !== undefined; whole = wholes.get(whole)) pairs.push({ part, whole });
		return pairs;
	});
}

/** How often a rule reads each input, and whether it computes by order alone. */
interface Readings {
	readonly counts: ReadonlyMap<number, number>;
	readonly isByOrder: boolean;
}

function readingsOf(rule: RuleTree, table: InputTable): Readings {
	const nodes = [...nodesOfOutcome(rule)];
	return { counts: readings(nodes), isByOrder: isByOrder(nodes) && !nodes.some((node) => jumps(node, table)) };
}

/** Whether a figure goes by a size that is computed, or events are counted over a window that is read from facts. */
function jumps(node: Node, table: InputTable): boolean {
	if (node.kind === "parameter") return node.tables?.some(({ by }) => isComputed(by, table)) ?? false;
	return node.kind === "operation" && isOverOpenWindow(node);
}

/** Whether a size is computed from several numbers, so that it may jump over a whole band: of two, a half is no third. */
function isComputed(by: Node | undefined, { inputs }: InputTable): boolean {
	if (by === undefined) return false;
	return by.kind !== "input" || (by.aspect === "value" && inputs[by.input]!.type === "percent");
}

/** Whether events are counted over a window that is itself read from facts: while it is open, nothing is counted. */
function isOverOpenWindow({ operator, operands }: Operation): boolean {
	const counts = operator === "eventsWithin" || operator === "periodsCovered" || operator === "kindsWithin";
	return counts && operands.slice(1).some((figure) => [...nodesOf(figure)].some(({ kind }) => kind === "input"));
}

/** Which way an input pulls the rules that read it, and whether those are several. */
interface Pull {
	readonly direction: Direction;
	readonly isShared: boolean;
}

function pullsOf(trees: Trees, nothingKnown: Bindings): Pull[] {
	const readBy = trees.inputs.map(() => new Set<string>());
	const pulls: Direction[] = trees.inputs.map(() => "constant");
	for (const rule of trees.rules) {
		eachPull(rule, nothingKnown, ({ input }, direction) => {
			readBy[input]!.add(rule.id);
			pulls[input] = merged(pulls[input]!, direction);
		});
	}
	return pulls.map((direction, input) => ({ direction, isShared: readBy[input]!.size > 1 }));
}

/** The direction in which each reading of an input moves a rule's outcome. */
function eachPull({ units, appliesWhen }: RuleTree, bindings: Bindings, note: PullNote): void {
	for (const unit of [...units, { appliesWhen, logic: undefined }]) {
		// Whether a rule applies is no step towards passing.
		if (unit.appliesWhen !== undefined)
			for (const node of nodesOf(unit.appliesWhen)) if (node.kind === "input") note(node, "either");
		if (unit.logic !== undefined) eachDirection(unit.logic, "up", bindings, note);
	}
}

/** The direction in which an input moves a rule's outcome, as far as the readings that count do. */
export function directionOf(rule: RuleTree, bindings: Bindings, counts: (node: InputReference) => boolean): Direction {
	let direction: Direction = "constant";
	eachPull(rule, bindings, (node, own) => {
		if (counts(node)) direction = merged(direction, own);
	});
	return direction;
}

type PullNote = (node: InputReference, direction: Direction) => void;

/** The direction in which each input under a node moves the node. */
function eachDirection(node: Node, sense: Direction, bindings: Bindings, note: PullNote): void {
	switch (node.kind) {
		case "input":
			note(node, sense);
			return;
		case "measure":
			eachDirection(node.body, sense, bindings, note);
			return;
		case "operation": {
			const values = node.operands.map((operand) => {
				const value = evaluateNode(operand, bindings);
				return isQuantity(value) ? value : anyNumber;
			});
			const moved = node.does.direction(values);
			node.operands.forEach((operand, i) => eachDirection(operand, composed(sense, moved[i] ?? "either"), bindings, note));
			return;
		}
		default:
			for (const inner of nodesOf(node)) if (inner.kind === "input") note(inner, "either");
	}
}

function composed(outer: Direction, inner: Direction): Direction {
	if (outer === "constant" || inner === "constant") return "constant";
	if (outer === "either" || inner === "either") return "either";
	return outer === inner ? "up" : "down";
}

function merged(a: Direction, b: Direction): Direction {
	if (a === "constant") return b;
	return b === "constant" || a === b ? a : "either";
}
