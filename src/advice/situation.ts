/** What of a community is open under a standard, and what its rules would come to if an input were so. */
import type { Program } from "../compile/program.js";
import { unitTreesOf } from "../compile/states.js";
import { type Engine, engineOf } from "../evaluate/engine.js";
import { type EvaluateOptions, type StandardTrace, togetherOn, traceStandard } from "../evaluate/evaluate.js";
import { refuseOverrides } from "../evaluate/overrides.js";
import { decisiveUnits, possibleOfUnits } from "../evaluate/rule.js";
import { outcomeOfUnit } from "../evaluate/unit.js";
import { type Exact, isZero, subtract } from "../logic/number/exact.js";
import { asRange, type Quantity } from "../logic/number/range.js";
import { gatherer } from "../logic/open.js";
import type { Bindings } from "../logic/trace.js";
import { isQuantity, type Value } from "../logic/value.js";
import type { Facts } from "../model/facts.js";
import { isDecided, NOT_APPLICABLE, type Possible } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import type { Verdict } from "../model/verdict.js";
import { bindingsOf, bindingsSupposing } from "../parse/bindings.js";
import { type CheckedFacts, narrowed, openOf } from "../parse/facts.js";
import type { Together } from "../parse/scorer.js";
import type { InputTable } from "../parse/table.js";
import { inputsRead, nodesOfRule, type RuleTree } from "../parse/trees.js";

/** What an input is taken to be: what its slots hold, or as much as is known of it. */
export type Supposed = { readonly slots: readonly unknown[] } | { readonly value: Value };

/** What one rule comes to on some facts. */
export interface RuleState {
	readonly possible: Possible;
	/** The open inputs that its outcome waits for. */
	readonly waitsFor: readonly number[];
	/** For a rule whose points are counted: from the least to the most, in shares of a point. */
	readonly points: Quantity | undefined;
	/** The open inputs that can still move its points. */
	readonly pointsWaitFor: readonly number[];
}

export class Situation {
	readonly trace: StandardTrace;
	readonly engine: Engine;
	readonly table: InputTable;
	readonly rules: readonly RuleTree[];
	/** By rule: what it comes to as things are. */
	readonly states: readonly RuleState[];
	/** Input → the rules that read it. */
	readonly readers: readonly (readonly number[])[];
	readonly #bound: Reading["bound"];

	constructor(standard: Standard, facts: Facts, options: EvaluateOptions) {
		refuseOverrides(options);
		this.trace = traceStandard(standard, facts, options);
		const { program } = this.trace;
		this.engine = engineOf(program.standard);
		this.table = program.table;
		this.rules = program.trees.rules;
		this.states = this.rules.map((_, rule) => this.stateOn(this.trace.bindings, rule));
		const { readers, bound } = readingOf(program);
		this.readers = readers;
		this.#bound = bound;
	}

	/** What a rule comes to. */
	stateOn(bindings: Bindings, rule: number): RuleState {
		const tree = this.rules[rule]!;
		const units = unitTreesOf(tree).map((unit) => outcomeOfUnit(unit, bindings));
		const waitsFor = [...new Set(decisiveUnits(tree, units).flatMap((unit) => unit.waitsFor))];
		const possible = possibleOfUnits(tree, units);
		if (tree.points?.total === undefined || possible === NOT_APPLICABLE)
			return { possible, waitsFor, points: undefined, pointsWaitFor: [] };
		const open: number[] = [];
		const value = gatherer(bindings, open)(tree.points.total);
		return { possible, waitsFor, points: isQuantity(value) ? value : undefined, pointsWaitFor: [...new Set(open)] };
	}

	/** The facts with an input being so; `undefined` where another fact contradicts it. */
	supposing(facts: CheckedFacts, input: number, so: Supposed): CheckedFacts | undefined {
		const { table } = this;
		const alone = withFact(table, facts.alone ?? facts, input, so);
		if (this.#bound[input]!.length === 1) {
			return facts.alone === undefined ? alone : { ...withFact(table, facts, input, so), alone };
		}
		let isContradicted = false;
		const result = narrowed(table, alone, () => {
			isContradicted = true;
		});
		return isContradicted ? undefined : result;
	}

	/** What the names of logic stand for as things are, but for an input that is so; `undefined` where another fact contradicts it. */
	bindingsSupposing(input: number, so: Supposed): Bindings | undefined {
		const { facts, bindings } = this.trace;
		if (this.#bound[input]!.length === 1) return bindingsSupposing(this.table, bindings, input, so);
		const supposed = this.supposing(facts, input, so);
		return supposed === undefined ? undefined : this.bindings(supposed);
	}

	bindings(facts: CheckedFacts): Bindings {
		const { program, bindings } = this.trace;
		return bindingsOf(this.table, program.trees.parameters, facts, bindings.calendar);
	}

	/** The rules that an input can move, itself or by bounding another. */
	movedBy(input: number): readonly number[] {
		const bound = this.#bound[input]!;
		return bound.length === 1 ? this.readers[input]! : [...new Set(bound.flatMap((one) => this.readers[one]!))];
	}

	/** Whether two inputs are one, or bound each other. */
	areBound(a: number, b: number): boolean {
		return this.#bound[a]!.includes(b);
	}

	/** The verdict of rules that come to this. */
	verdictOf(states: readonly RuleState[]): Verdict {
		const { engine, trace } = this;
		const possible = states.map((state) => state.possible);
		if (engine.scorer === undefined) return togetherOn(engine, trace.facts, possible, trace.bindings.calendar).verdict;
		const assessed = engine.actors?.ofAssessed(possible) ?? possible;
		return engine.scorer.verdictOf(
			assessed,
			states.map(({ points }) => points),
		);
	}

	/** What all rules come to together, an input being so that no other fact contradicts it. */
	together(input: number, so: Supposed, possible: ArrayLike<Possible>): Together {
		const { engine, table, trace } = this;
		// Only points are counted on the facts themselves.
		if (engine.scorer === undefined) return togetherOn(engine, trace.facts, possible, trace.bindings.calendar);
		const facts = this.supposing(trace.facts, input, so)!;
		return togetherOn(engine, { ...facts, open: openOf(table, facts.knowledge) }, possible, trace.bindings.calendar);
	}
}

/** Which inputs which rules read, and which bound each other. */
interface Reading {
	readonly readers: readonly (readonly number[])[];
	/** Input → itself with all parts and wholes that bound it, or that it bounds. */
	readonly bound: readonly (readonly number[])[];
}

const readings = new WeakMap<Program, Reading>();

/** The same for all facts, so that it is worked out once. */
function readingOf(program: Program): Reading {
	const known = readings.get(program);
	if (known !== undefined) return known;
	const readers: number[][] = program.table.ids.map(() => []);
	for (const [i, rule] of program.trees.rules.entries())
		for (const input of inputsRead(nodesOfRule(rule))) readers[input]!.push(i);
	const reading = { readers, bound: boundTogether(program.table) };
	readings.set(program, reading);
	return reading;
}

/** Whether nothing of a rule is open. */
export function leavesNothingOpen({ possible, points }: RuleState): boolean {
	return isDecided(possible) && (points === undefined || isZero(width(points)));
}

function width(points: Quantity): Exact {
	const { low, high } = asRange(points);
	return subtract(high, low);
}

function withFact(table: InputTable, facts: CheckedFacts, input: number, so: Supposed): CheckedFacts {
	const [slots, knowledge, values] = [facts.slots.slice(), facts.knowledge.slice(), new Map(facts.values)];
	const slot = table.slots[input]!;
	if ("slots" in so) {
		knowledge[input] = "exact";
		for (const [i, held] of so.slots.entries()) slots[slot + i] = held;
		values.delete(input);
	} else {
		knowledge[input] = "approximate";
		values.set(input, so.value);
	}
	// What is open is listed when it is asked for.
	return { ...facts, slots, knowledge, values, alone: undefined };
}

function boundTogether({ ids, containments }: InputTable): readonly (readonly number[])[] {
	const groups: number[][] = ids.map((_, input) => [input]);
	for (const { part, whole } of containments) {
		if (groups[part] === groups[whole]) continue;
		const joined = [...groups[part]!, ...groups[whole]!];
		for (const input of joined) groups[input] = joined;
	}
	return groups;
}
