/**
 * Where an answer begins to matter: the numbers that a rule compares an input with, followed down to the input. They are
 * candidates, since what is computed on the way may bend; what comes of them is found out by evaluating.
 */
import { type Aspect, type Node, nodesOf } from "../logic/node.js";
import type { Exact } from "../logic/number/exact.js";
import { asRange, isInfinite, type Quantity } from "../logic/number/range.js";
import { isNone } from "../logic/operators/facets.js";
import { phrases } from "../logic/phrases.js";
import { solutions } from "../logic/solutions.js";
import { type Bindings, evaluateNode } from "../logic/trace.js";
import { isQuantity, type Value } from "../logic/value.js";
import { nodesOfRule, type RuleTree } from "../parse/trees.js";

/** The numbers by what of the input is compared, and the texts. */
export interface Breaks {
	readonly numbers: Readonly<Record<Aspect, Set<Exact>>>;
	readonly texts: Set<string>;
}

export function noBreaks(): Breaks {
	return { numbers: { value: new Set(), count: new Set(), of: new Set() }, texts: new Set() };
}

/** Adds those of a rule. */
export function addBreaks(breaks: Breaks, rule: RuleTree, input: number, bindings: Bindings): void {
	const search = new BreakSearch(breaks, input, bindings);
	for (const node of nodesOfRule(rule)) search.compared(node);
	const { points } = rule;
	if (points?.total !== undefined) for (const end of [points.floor, points.full]) search.follow(points.total, end);
}

class BreakSearch {
	constructor(
		readonly breaks: Breaks,
		readonly input: number,
		readonly bindings: Bindings,
	) {}

	/** What a comparison, or a table of figures, compares the input with. */
	compared(node: Node): void {
		if (node.kind === "parameter") {
			for (const { by, rows } of node.tables ?? []) {
				if (by !== undefined) for (const { when } of rows) if (when !== undefined) this.follow(by, when);
			}
		}
		if (node.kind !== "operation" || phrases[node.operator].bound === undefined) return;
		for (const operand of node.operands) {
			if (!this.#isUnder(operand)) continue;
			for (const other of node.operands) if (other !== operand) this.follow(operand, evaluateNode(other, this.bindings));
		}
	}

	/** What the input would have to be for a node to come to the target. */
	follow(node: Node, target: Value): void {
		if (typeof target === "string") {
			if (node.kind === "input" && node.input === this.input) this.breaks.texts.add(target);
			return;
		}
		if (!isQuantity(target)) return;
		if (node.kind === "measure") this.follow(node.body, target);
		else if (node.kind === "input" && node.input === this.input) this.#add(node.aspect, target);
		else if (node.kind === "operation") {
			const solve = solutions[node.operator];
			const values = node.operands.map((operand) => evaluateNode(operand, this.bindings));
			for (const [place, operand] of node.operands.entries()) {
				if (!this.#isUnder(operand)) continue;
				// What can't be solved is often passed on as it is: the greater of two, one of two branches, a number of events.
				const solved = isNone(solve) || !values.every(isQuantity) ? target : solve(place, values, target);
				this.follow(operand, solved ?? target);
			}
		}
	}

	#add(aspect: Aspect, target: Quantity): void {
		const { low, high } = asRange(target);
		for (const end of [low, high]) if (!isInfinite(end)) this.breaks.numbers[aspect].add(end);
	}

	#isUnder(node: Node): boolean {
		for (const inner of nodesOf(node)) if (inner.kind === "input" && inner.input === this.input) return true;
		return false;
	}
}
