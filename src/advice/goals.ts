/** What has to come true for a rule to pass: conditions, in alternatives. */
import type { StandardTrace } from "../evaluate/index.js";
import { conditionsCountedBy } from "../explain/counted.js";
import type { Node } from "../logic/node.js";
import { toNumber } from "../logic/number/exact.js";
import { isPoint } from "../logic/number/range.js";
import { phrases } from "../logic/phrases.js";
import type { Trace } from "../logic/trace.js";
import { isQuantity } from "../logic/value.js";
import { FAIL, NOT_APPLICABLE, PASS } from "../model/outcome.js";
import type { RuleTree } from "../parse/trees.js";

/** A condition that joins no others, and whether it is to hold. */
export interface Goal {
	readonly node: Node;
	readonly wanted: boolean;
	/** It may hold already: not all is known. */
	readonly isOpen: boolean;
}

export interface Alternatives {
	/** Any of these will do; all goals of one are needed. */
	readonly sets: readonly (readonly Goal[])[];
	/** Whether these are all there are. */
	readonly areAll: boolean;
}

/** A rule with more ways to pass is told the first of them. */
const mostSets = 48;

const nothing: Alternatives = { sets: [[]], areAll: true };
const impossible: Alternatives = { sets: [], areAll: true };

/** What a failing rule needs in order to pass. */
export function goalsOf(rule: number, trace: StandardTrace): Alternatives {
	const tree: RuleTree = trace.program.trees.rules[rule]!;
	const units = trace.units[rule]!.slice(0, tree.units.length);
	const applying = units.filter(({ possible }) => possible !== NOT_APPLICABLE);
	const failing = applying.filter(({ possible }) => possible === FAIL);
	const open = applying.filter(({ possible }) => possible !== FAIL && possible !== PASS);
	const passing = applying.length - failing.length - open.length;
	// What is open may pass without any doing; it is left to those who know.
	const needed = Math.min(tree.require, applying.length) - passing - open.length;
	if (needed <= 0) return impossible;
	return either(combinations(failing, needed).map((some) => every(some.map(({ logic }) => alternatives(logic, true)))));
}

function alternatives(trace: Trace, wanted: boolean): Alternatives {
	if (trace.value === wanted) return nothing;
	const { node, children } = trace;
	if (node.kind === "operation") {
		const { asks, bound, group, opposite } = phrases[node.operator];
		if (asks !== undefined) return alternatives(children[0]!, wanted === (asks === "same"));
		const literal = children.find((child) => child.node.kind === "literal" && typeof child.value === "boolean");
		const other = children.find((child) => child !== literal);
		if (bound !== undefined && literal !== undefined && other !== undefined) {
			return alternatives(other, wanted === ((bound[0].side === "at") === literal.value));
		}
		if (group !== undefined) {
			const asked = wanted || opposite === undefined ? group : phrases[opposite].group;
			const inner = children.map((child) => alternatives(child, wanted));
			if (asked !== undefined) return asked.enough === "all" ? every(inner) : either(inner);
		}
		const counted = wanted ? countedConditions(trace) : undefined;
		if (counted !== undefined) return counted;
	}
	return { sets: [[{ node, wanted, isOpen: trace.value !== !wanted }]], areAll: true };
}

/** At least so many of some conditions: the ways to make up the number out of those that fail. */
function countedConditions({ node, children }: Trace): Alternatives | undefined {
	if (node.kind !== "operation" || children.length !== 2) return undefined;
	const { bound } = phrases[node.operator];
	const at = children.findIndex((child) => conditionsCountedBy(child) !== undefined);
	if (bound === undefined || at < 0 || bound[at]!.side !== "above") return undefined;
	const figure = children[1 - at]!.value;
	if (!isQuantity(figure) || !isPoint(figure)) return undefined;
	const { failing, holding } = conditionsCountedBy(children[at]!)!;
	const target = toNumber(figure);
	const needed = (bound[at]!.strict ? Math.floor(target) + 1 : Math.ceil(target)) - holding.length;
	if (needed < 1 || needed > failing.length) return undefined;
	return either(combinations(failing, needed).map((some) => every(some.map((one) => alternatives(one, true)))));
}

function either(inner: readonly Alternatives[]): Alternatives {
	return limited(
		inner.flatMap(({ sets }) => sets),
		inner.every(({ areAll }) => areAll),
	);
}

function every(inner: readonly Alternatives[]): Alternatives {
	let all: Alternatives = nothing;
	for (const { sets, areAll } of inner) {
		const joined = all.sets.flatMap((first) => sets.map((second) => [...first, ...second]));
		all = limited(joined, all.areAll && areAll);
	}
	return all;
}

/** Those that ask least come first. */
function limited(sets: readonly (readonly Goal[])[], areAll: boolean): Alternatives {
	if (sets.length <= mostSets) return { sets, areAll };
	return { sets: [...sets].sort((a, b) => a.length - b.length).slice(0, mostSets), areAll: false };
}

/** So many out of some, in all ways, up to as many ways as are told. */
function combinations<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
	if (size === 0) return [[]];
	const found: (readonly T[])[] = [];
	for (let i = 0; i + size <= all.length && found.length <= mostSets; i++) {
		for (const rest of combinations(all.slice(i + 1), size - 1)) found.push([all[i]!, ...rest]);
	}
	return found.slice(0, mostSets + 1);
}
