/**
 * A standard as an evaluator. Each rule comes to a key, made of the states of its units; what a key means is
 * worked out once and kept. Rules whose facts are all exact take compiled code, the others the range path.
 */
import type { KeysFunction, RecordFunction } from "../logic/emitted.js";
import type { Standard } from "../model/standard.js";
import type { CheckedFacts } from "../parse/facts.js";
import { codeOf, treesOf } from "../parse/internals.js";
import { type InputTable, tableOf } from "../parse/table.js";
import { componentsRead, inputsRead, nodesOfUnit, type Trees, type UnitTree } from "../parse/trees.js";
import { figuresOf } from "./figures.js";
import { ONE_INPUT_MISSING, OPEN, unitTreesOf } from "./states.js";

/** A unit with its place. */
export interface Unit {
	readonly tree: UnitTree;
	readonly rule: number;
	readonly reads: readonly number[];
	/** The ratios of which it reads the count or the whole, beside the percentage. */
	readonly readsComponents: ReadonlySet<number>;
}

export interface Program {
	readonly standard: Standard;
	readonly trees: Trees;
	readonly table: InputTable;
	readonly units: readonly Unit[];
	/** Each rule's units; the last one of a rule with parts may be its gate. */
	readonly unitsOf: readonly (readonly number[])[];
	/** Input → the units that read it. */
	readonly readers: readonly (readonly number[])[];
	readonly figures: readonly number[];
	readonly keys: KeysFunction;
	readonly record: RecordFunction;
	/** The states of the last facts: kept so that each need not make its own. */
	readonly states: Int32Array;
}

const programs = new WeakMap<Standard, Program>();

/** The standard's program, compiled when first needed. */
export function programOf(standard: Standard): Program {
	let program = programs.get(standard);
	if (program === undefined) {
		program = compile(standard);
		programs.set(standard, program);
	}
	return program;
}

function compile(standard: Standard): Program {
	const trees = treesOf(standard);
	const table = tableOf(standard);
	const units: Unit[] = [];
	const unitsOf = trees.rules.map((rule, i) => {
		const first = units.length;
		unitTreesOf(rule).forEach((tree) => units.push(unitOf(tree, i)));
		return units.slice(first).map((_, place) => first + place);
	});
	const readers: number[][] = table.ids.map(() => []);
	for (const [u, { reads }] of units.entries()) for (const input of reads) readers[input]!.push(u);
	const figures = figuresOf(trees.parameters);
	return {
		standard,
		trees,
		table,
		units,
		unitsOf,
		readers,
		figures,
		...codeOf(standard),
		states: new Int32Array(units.length),
	};
}

function unitOf(tree: UnitTree, rule: number): Unit {
	const nodes = [...nodesOfUnit(tree)];
	return { tree, rule, reads: inputsRead(nodes), readsComponents: componentsRead(nodes) };
}

/** What is settled of each unit before its rule is computed. What is returned is overwritten by the next call. */
export function statesOf(program: Program, facts: CheckedFacts): ArrayLike<number> {
	const states = program.states.fill(0);
	for (const input of facts.open) {
		const knowledge = facts.knowledge[input];
		for (const u of program.readers[input]!) {
			const unit = program.units[u]!;
			if (knowledge === "percentage-only" && !unit.readsComponents.has(input)) continue;
			states[u] = knowledge === "missing" && unit.reads.length === 1 ? ONE_INPUT_MISSING : OPEN;
		}
	}
	return states;
}
