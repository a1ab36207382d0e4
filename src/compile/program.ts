/**
 * A standard as an evaluator. Each rule comes to a key, made of the states of its units; what a key means is
 * worked out once and kept. Rules whose facts are all exact take compiled code, the others the range path.
 */
import type { EmittedCode, KeysFunction, RecordFunction } from "../logic/emitted.js";
import type { Node } from "../logic/node.js";
import type { Standard } from "../model/standard.js";
import type { CheckedFacts } from "../parse/facts.js";
import { codeOf, treesOf } from "../parse/internals.js";
import { type InputTable, tableOf } from "../parse/table.js";
import { inputsRead, nodesOfUnit, type RuleTree, type Trees, type UnitTree } from "../parse/trees.js";
import { closureLeaves, closures, type TruthClosure } from "./closures.js";
import { figuresOf } from "./figures.js";
import { pointOf } from "./points.js";

/** The states of a unit on exact facts, and what its missing input makes of it. */
export const FAILS = 0;
export const NOT_APPLICABLE = 1;
export const PASSES = 2;
export const ONE_INPUT_MISSING = 3;
/** More than any key of settled units: the rule takes the range path. */
export const OPEN = 2 ** 26;

/** Units have two bits each of a key; a rule with more units than fit always takes the range path. */
export const unitsPerKey = 12;

/** A unit with its place. */
export interface Unit {
	readonly tree: UnitTree;
	readonly rule: number;
	/** What its state counts in the key of its rule. */
	readonly weight: number;
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
	readonly allExact: ArrayLike<number>;
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
		unitTreesOf(rule).forEach((tree, place) => units.push(unitOf(tree, i, 4 ** place)));
		return units.slice(first).map((_, place) => first + place);
	});
	const readers: number[][] = table.ids.map(() => []);
	for (const [u, { reads }] of units.entries()) for (const input of reads) readers[input]!.push(u);
	const code: EmittedCode = codeOf(standard) ?? {
		keys: closureKeys(units, unitsOf, table),
		record: recordOf(trees.rules.map((rule) => rule.id)),
	};
	const figures = figuresOf(trees.parameters);
	return { standard, trees, table, units, unitsOf, readers, figures, ...code, allExact: new Int32Array(units.length) };
}

/** A rule's units; that the rule as a whole applies is one more, its gate. */
export function unitTreesOf({ units, appliesWhen }: RuleTree): readonly UnitTree[] {
	return appliesWhen === undefined
		? units
		: [...units, { part: undefined, appliesWhen, logic: { kind: "literal", value: true } }];
}

function unitOf(tree: UnitTree, rule: number, weight: number): Unit {
	const nodes = [...nodesOfUnit(tree)];
	const components = nodes.filter((node) => node.kind === "input" && node.aspect !== "value");
	return { tree, rule, weight, reads: inputsRead(nodes), readsComponents: new Set(inputsRead(components)) };
}

/** What is settled of each unit before its rule is computed. */
export function statesOf(program: Program, facts: CheckedFacts): ArrayLike<number> {
	if (facts.open.length === 0) return program.allExact;
	const states = new Int32Array(program.units.length);
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

function closureKeys(units: readonly Unit[], unitsOf: Program["unitsOf"], table: InputTable): KeysFunction {
	const compiled = units.map(({ tree }) => closureOf(tree, table));
	const weights = units.map((unit) => unit.weight);
	return (slots, states, figures, calendar, _counters, keys) => {
		for (let rule = 0; rule < unitsOf.length; rule++) {
			const own = unitsOf[rule]!;
			let key = own.length > unitsPerKey ? OPEN : 0;
			for (let i = 0; i < own.length && key < OPEN; i++) {
				const u = own[i]!;
				const settled = states[u]!;
				key += (settled === 0 ? compiled[u]!(slots, figures, calendar) : settled) * weights[u]!;
			}
			keys[rule] = key;
		}
	};
}

type StateClosure = (...facts: Parameters<TruthClosure>) => number;

function closureOf({ appliesWhen, logic }: UnitTree, table: InputTable): StateClosure {
	const holds = truthClosure(logic, table);
	if (appliesWhen === undefined) {
		return (s, f, c) => {
			const truth = holds(s, f, c);
			return truth === true ? PASSES : truth === false ? FAILS : OPEN;
		};
	}
	const applies = truthClosure(appliesWhen, table);
	return (s, f, c) => {
		const relevant = applies(s, f, c);
		if (relevant !== true) return relevant === false ? NOT_APPLICABLE : OPEN;
		const truth = holds(s, f, c);
		return truth === true ? PASSES : truth === false ? FAILS : OPEN;
	};
}

function truthClosure(node: Node, table: InputTable): TruthClosure {
	const point = pointOf(node, closures, closureLeaves, table);
	return point?.kind === "truth" ? point.truth : () => undefined;
}

/** Makes the record of results by copying one that has the names: far faster than setting each name. */
function recordOf(ids: readonly string[]): RecordFunction {
	const template = JSON.parse(JSON.stringify(Object.fromEntries(ids.map((id) => [id, null])))) as Record<string, unknown>;
	return (results) => {
		const record = { ...template };
		for (let i = 0; i < ids.length; i++) record[ids[i]!] = results[i];
		return record;
	};
}
