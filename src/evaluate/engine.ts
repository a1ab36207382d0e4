/** A standard's program, with what was worked out about its rules so far. */
import { counters } from "../compile/counters.js";
import { type Program, programOf, statesOf } from "../compile/program.js";
import { ONE_INPUT_MISSING, stateIn, unitTreesOf } from "../compile/states.js";
import { Calendar } from "../logic/calendar.js";
import type { Bindings } from "../logic/trace.js";
import type { Day } from "../model/day.js";
import { FAIL, NOT_APPLICABLE, outcomeOf, PASS, type Possible } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import type { ActorResults } from "../parse/actors.js";
import { bindingsOf, noFacts } from "../parse/bindings.js";
import type { CheckedFacts } from "../parse/facts.js";
import { actorsOf, scorerOf } from "../parse/internals.js";
import type { Scorer } from "../parse/scorer.js";
import { type Exactness, exactnessOf } from "./exactness.js";
import { describeRule, type KnownPoints, possibleOfUnits, type RuleEvaluation, type RuleTraits } from "./rule.js";
import { decidedUnit, outcomeOfUnit, traceUnit, type UnitOutcome } from "./unit.js";

/** What one rule came to. */
interface RuleOutcome {
	readonly possible: Possible;
	/** Whether all that is possible can be reached. */
	readonly isExact: boolean;
	readonly evaluation: RuleEvaluation;
}

export interface Engine {
	readonly program: Program;
	/** What scores the standard by points, if it is. */
	readonly scorer: Scorer | undefined;
	/** Whose rules are whose, if they are owed by several. */
	readonly actors: ActorResults | undefined;
	readonly exactness: () => Exactness;
	readonly traits: readonly RuleTraits[];
	/** Each unit's outcome when its only input is missing. */
	readonly missing: (unit: number) => UnitOutcome;
	/** By rule: what its keys mean, as far as they were met. */
	readonly known: readonly RuleOutcome[][];
	/** The same for rules whose keys are too many for a list. */
	readonly knownOfMany: readonly (Map<number, RuleOutcome> | undefined)[];
	/** The same for rules that are open: by what their units come to and wait for. */
	readonly knownOpen: readonly Map<string, RuleOutcome>[];
	readonly withPoints: KnownPoints;
	/** The calendar of the last assessment day, since calls come in rows. */
	calendar: { readonly asOf: Day; readonly calendar: Calendar } | undefined;
	/** What the last evaluation wrote: kept so that each need not make its own. */
	readonly scratch: Outcomes & { readonly keys: number[] };
}

/** What all rules came to. */
export interface Outcomes {
	/** Whether all that is called possible of each rule can be reached. */
	isExact: boolean;
	readonly rules: RuleEvaluation[];
	readonly possible: Uint8Array;
}

/** A rule with more units has too many keys for a list. */
const listedUnits = 6;

const engines = new WeakMap<Standard, Engine>();

export function engineOf(standard: Standard): Engine {
	let engine = engines.get(standard);
	if (engine === undefined) {
		engine = buildEngine(programOf(standard));
		engines.set(standard, engine);
	}
	return engine;
}

function buildEngine(program: Program): Engine {
	const { trees, table, units, unitsOf } = program;
	const nothingKnown = bindingsOf(table, trees.parameters, noFacts(table), new Calendar(0));
	const missing = units.map((): UnitOutcome | undefined => undefined);
	const missingOf = (u: number) => (missing[u] ??= traceUnit(units[u]!.tree, nothingKnown));
	let exactness: Exactness | undefined;
	const count = trees.rules.length;
	return {
		program,
		scorer: scorerOf(program.standard, table),
		actors: actorsOf(program.standard)?.resultsOf(program.standard),
		exactness: () => (exactness ??= exactnessOf(trees, table, nothingKnown)),
		traits: trees.rules.map((rule, i) => {
			const own = unitsOf[i]!;
			return {
				judgement: own.some((u) => units[u]!.reads.some((input) => "judgement" in table.inputs[input]!)),
				get decidedByRange() {
					return outcomeOf(possibleOfUnits(rule, own.map(missingOf))) !== "unknown";
				},
			};
		}),
		missing: missingOf,
		known: trees.rules.map(() => []),
		knownOfMany: unitsOf.map((own) => (own.length > listedUnits ? new Map() : undefined)),
		knownOpen: trees.rules.map(() => new Map()),
		withPoints: new WeakMap(),
		calendar: undefined,
		scratch: { isExact: true, keys: new Array(count).fill(0), rules: new Array(count), possible: new Uint8Array(count) },
	};
}

/**
 * Every rule's outcome: by its key where all its units are settled, else by the range path.
 * What is returned is overwritten by the next call.
 */
export function outcomesOf(engine: Engine, facts: CheckedFacts, calendar: Calendar): Outcomes {
	const { program, known, scratch } = engine;
	const { keys, rules, possible } = scratch;
	program.keys(facts.slots, statesOf(program, facts), program.figures, calendar, counters, keys);
	let bindings: Bindings | undefined;
	let isExact = true;
	for (let rule = 0; rule < keys.length; rule++) {
		const key = keys[rule]!;
		let outcome: RuleOutcome | undefined;
		if (key < 0) {
			bindings ??= bindingsOf(program.table, program.trees.parameters, facts, calendar);
			outcome = openOutcome(engine, rule, bindings, facts);
		} else outcome = known[rule]![key] ?? settledOutcome(engine, rule, key);
		rules[rule] = outcome.evaluation;
		possible[rule] = outcome.possible;
		isExact &&= outcome.isExact;
	}
	scratch.isExact = isExact;
	return scratch;
}

/** The outcome of a rule all of whose units are settled; kept by its key. */
function settledOutcome(engine: Engine, rule: number, key: number): RuleOutcome {
	const { program, missing, known, knownOfMany } = engine;
	const kept = knownOfMany[rule];
	const found = kept?.get(key);
	if (found !== undefined) return found;
	const outcomes = program.unitsOf[rule]!.map((u, place): UnitOutcome => {
		const state = stateIn(key, place);
		return state === ONE_INPUT_MISSING ? missing(u) : settledUnits[state]!;
	});
	const outcome = describedOutcome(engine, rule, outcomes, () => true);
	if (kept === undefined) known[rule]![key] = outcome;
	else kept.set(key, outcome);
	return outcome;
}

/** What a unit comes to in each of its settled states. */
const settledUnits: readonly UnitOutcome[] = [FAIL, NOT_APPLICABLE, PASS].map(decidedUnit);

/** More ways in which one rule can be open are not kept: a host's facts could be approximate in any number of ways. */
const mostKept = 1000;

/** The outcome of a rule some of whose facts are missing or approximate; kept by what its units come to and wait for. */
function openOutcome(engine: Engine, rule: number, bindings: Bindings, facts: CheckedFacts): RuleOutcome {
	const outcomes = unitTreesOf(engine.program.trees.rules[rule]!).map((unit) => outcomeOfUnit(unit, bindings));
	// What its whole or its part bounds was still not given.
	const { knowledge } = facts.alone ?? facts;
	const isMissing = (input: number) => knowledge[input] === "missing";
	const key = keyOfOpen(outcomes, isMissing);
	const kept = engine.knownOpen[rule]!;
	const known = kept.get(key);
	if (known !== undefined) return known;
	const outcome = describedOutcome(engine, rule, outcomes, isMissing);
	if (kept.size < mostKept) kept.set(key, outcome);
	return outcome;
}

function keyOfOpen(outcomes: readonly UnitOutcome[], isMissing: (input: number) => boolean): string {
	let key = "";
	for (const { possible, waitsFor, reason } of outcomes) {
		key += reason === undefined ? possible : `${possible}/0`;
		for (const input of waitsFor) key += isMissing(input) ? `,${input}` : `,~${input}`;
		key += ";";
	}
	return key;
}

function describedOutcome(
	{ program, traits, exactness }: Engine,
	rule: number,
	outcomes: readonly UnitOutcome[],
	isMissing: (input: number) => boolean,
): RuleOutcome {
	const tree = program.trees.rules[rule]!;
	const possible = possibleOfUnits(tree, outcomes);
	const open = new Set(outcomes.flatMap((unit) => unit.waitsFor));
	const isExact = outcomeOf(possible) !== "unknown" || exactness().ofRule(rule, (input) => open.has(input));
	const id = (input: number) => program.table.ids[input]!;
	return { possible, isExact, evaluation: describeRule(tree, outcomes, possible, traits[rule]!, { id, isMissing, isExact }) };
}
