/**
 * Whether what is called possible is reachable. It is where no undecided input is read twice; otherwise the
 * range path, which forgets that two readings are of one thing, may allow too much.
 */

import { directions } from "../logic/directions.js";
import { type Node, nodesOf } from "../logic/node.js";
import { anyNumber } from "../logic/number/range.js";
import type { Direction } from "../logic/operators/facets.js";
import type { OperatorName } from "../logic/operators/names.js";
import { type Bindings, evaluateNode } from "../logic/trace.js";
import { isQuantity } from "../logic/value.js";
import type { InputTable } from "../parse/table.js";
import { nodesOfRule, type RuleTree, type Trees } from "../parse/trees.js";

/** Operators that compare or combine by order and count each operand once. */
const byOrder: ReadonlySet<OperatorName> = new Set([
	"and",
	"or",
	"!",
	"!!",
	"<",
	"<=",
	">",
	">=",
	"+",
	"-",
	"*",
	"/",
	"min",
	"max",
	"eventsWithin",
	"periodsCovered",
	"kindsWithin",
] as const);

export interface Exactness {
	/** Whether a rule's undecided outcome is exact, given its open inputs. */
	ofRule(rule: number, open: (input: number) => boolean): boolean;
	/** Whether the inputs that several rules read pull them all one way. */
	ofTotal(open: readonly number[]): boolean;
}

export function exactnessOf(trees: Trees, table: InputTable, nothingKnown: Bindings): Exactness {
	const rules = trees.rules.map((rule) => readingsOf(rule));
	const pulls = pullsOf(trees, nothingKnown);
	return {
		ofRule(rule, open) {
			const { counts, isByOrder } = rules[rule]!;
			if (!isByOrder) return false;
			for (const [input, count] of counts) if (count > 1 && open(input)) return false;
			return table.containments.every(({ part, whole }) => !(counts.has(part) && counts.has(whole) && open(part) && open(whole)));
		},
		ofTotal(open) {
			const isOpen = new Set(open);
			return (
				open.every((input) => pulls[input] !== "either") &&
				table.containments.every(
					({ part, whole }) =>
						!(isOpen.has(part) && isOpen.has(whole) && pulls[part] !== "constant" && pulls[whole] !== "constant"),
				)
			);
		},
	};
}

function readingsOf(rule: RuleTree): { counts: ReadonlyMap<number, number>; isByOrder: boolean } {
	const counts = new Map<number, number>();
	let isByOrder = true;
	for (const node of nodesOfRule(rule)) {
		if (node.kind === "input") counts.set(node.input, (counts.get(node.input) ?? 0) + 1);
		if (node.kind === "operation") {
			if (!byOrder.has(node.operator)) isByOrder = false;
			// Three operands compare the middle one twice.
			if ((node.operator === "<" || node.operator === "<=") && node.operands.length > 2) isByOrder = false;
		}
	}
	return { counts, isByOrder };
}

/** Which way each input pulls the rules that read it; "constant" if one rule at most does. */
function pullsOf(trees: Trees, nothingKnown: Bindings): Direction[] {
	const readBy = trees.inputs.map(() => new Set<string>());
	const pulls: Direction[] = trees.inputs.map(() => "constant");
	for (const rule of trees.rules) {
		const note = (input: number, direction: Direction) => {
			readBy[input]!.add(rule.id);
			pulls[input] = merged(pulls[input]!, direction);
		};
		for (const { appliesWhen, logic } of [...rule.units, { appliesWhen: rule.appliesWhen, logic: undefined }]) {
			// Whether a rule applies is no step towards passing.
			if (appliesWhen !== undefined)
				for (const node of nodesOf(appliesWhen)) if (node.kind === "input") note(node.input, "either");
			if (logic !== undefined) eachDirection(logic, "up", nothingKnown, note);
		}
	}
	return pulls.map((direction, input) => (readBy[input]!.size > 1 ? direction : "constant"));
}

/** The direction in which each input under a node moves the node. */
function eachDirection(
	node: Node,
	sense: Direction,
	bindings: Bindings,
	note: (input: number, direction: Direction) => void,
): void {
	switch (node.kind) {
		case "input":
			note(node.input, sense);
			return;
		case "measure":
			eachDirection(node.body, sense, bindings, note);
			return;
		case "operation": {
			const values = node.operands.map((operand) => {
				const value = evaluateNode(operand, bindings);
				return isQuantity(value) ? value : anyNumber;
			});
			const moved = directions[node.operator](values);
			node.operands.forEach((operand, i) => eachDirection(operand, composed(sense, moved[i] ?? "either"), bindings, note));
			return;
		}
		default:
			for (const inner of nodesOf(node)) if (inner.kind === "input") note(inner.input, "either");
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
