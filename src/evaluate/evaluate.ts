/** facts → outcomes. */

import { counters } from "../compile/counters.js";
import { ONE_INPUT_MISSING, OPEN, type Program, programOf, statesOf, unitTreesOf } from "../compile/program.js";
import { type Issue, issue, WenmingError } from "../errors.js";
import { Calendar } from "../logic/calendar.js";
import type { Bindings } from "../logic/trace.js";
import { type Day, type DayNumber, dayNumber } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import {
	combined,
	type Decided,
	FAIL,
	membersOf,
	NOT_APPLICABLE,
	type Outcome,
	outcomeOf,
	PASS,
	type Possible,
} from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import { bindingsOf, noFacts } from "../parse/bindings.js";
import { describe } from "../parse/fact.js";
import { checkedFacts, type InvalidFacts, openOf } from "../parse/facts.js";
import { type SettledFacts, settle } from "../parse/settle.js";
import { dimensionScore, type Score, type ScoreRange, standardScore } from "../score/score.js";
import { type Exactness, exactnessOf } from "./exactness.js";
import { describeRule, possibleOfUnits, type RuleEvaluation, type RuleTraits, type UnitOutcome } from "./rule.js";
import { traceUnit, type UnitTrace } from "./unit.js";

export interface EvaluateOptions {
	/** The assessment day, `2026-06-30`. Nothing else tells the time. */
	readonly asOf: Day;
	/** What to do about bad facts: `throw` them all (if not given), or take each as `unknown`. */
	readonly invalidFacts?: InvalidFacts;
}

export interface DimensionEvaluation {
	readonly outcome: Outcome;
	readonly possible: readonly Decided[];
	/** The share of its applicable rules that pass; `null` if none applies. */
	readonly score: ScoreRange | null;
}

/** An outcome with its score. */
export interface Verdict {
	readonly outcome: Outcome;
	/** The outcomes that the data leaves open. */
	readonly possible: readonly Decided[];
	/** The least and the greatest score that the data leaves open; `null` if nothing applies. */
	readonly score: Score | null;
}

/** What came out of a standard for one community. Plain data. */
export interface Evaluation extends Verdict {
	readonly standard: string;
	readonly asOf: Day;
	/** Whether all that is called possible can be reached; where not, ranges may be wider than the truth. */
	readonly exact: boolean;
	readonly dimensions: Readonly<Record<string, DimensionEvaluation>>;
	/** Keyed by rule id, in document order. */
	readonly rules: Readonly<Record<string, RuleEvaluation>>;
	/** What the measured facts decide alone, with every assessor's judgement taken as not given. */
	readonly withoutJudgements: Verdict;
	/** Facts that the standard does not read. */
	readonly unread: readonly string[];
	/** Inputs whose facts carry no day, so that their age was not checked. */
	readonly undated: readonly string[];
	/** Inputs whose facts were too old on the assessment day and count as missing. */
	readonly expired: readonly string[];
	/** Inputs whose facts were observed after the assessment day and were not used. */
	readonly later: readonly string[];
	/** Inputs whose facts are ratios of nothing and count as not given. */
	readonly ofNothing: readonly string[];
	/** Warnings, and with `invalidFacts: "unknown"` the facts that were left out. */
	readonly issues: readonly Issue[];
}

/**
 * Evaluates a community's facts against a standard. A rule passes or fails only if it does so whatever the
 * missing facts may be; nothing is guessed, and nothing that is passed in is changed.
 *
 * @throws {WenmingError} `invalid-facts` with every issue; `invalid-call` for something that is no standard, or no day.
 * @example
 * const evaluation = evaluate(wuxi, { "library.books": 5200 }, { asOf: "2026-06-30" });
 * evaluation.rules["culture.library-books"].outcome; // => "pass"
 * evaluation.outcome;                                // => "unknown"
 */
export function evaluate<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: EvaluateOptions): Evaluation {
	return new Run(engineOf(standard as Standard), facts, options).evaluation();
}

/** An evaluation with everything that was computed on the way: what explanations are made of. */
export interface StandardTrace {
	readonly evaluation: Evaluation;
	readonly program: Program;
	readonly facts: SettledFacts;
	/** By rule, its units'; the last of a rule with parts may be its gate. */
	readonly units: readonly (readonly UnitTrace[])[];
}

/** The same as `evaluate`, with every value on the way. */
export function traceStandard<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: EvaluateOptions): StandardTrace {
	return new Run(engineOf(standard as Standard), facts, options).trace();
}

/** A rule's outcome under one key, in the forms that are needed. */
interface KnownRule {
	readonly possible: Possible;
	readonly evaluation: RuleEvaluation;
}

/** A program with what was worked out about it so far. */
export interface Engine {
	readonly program: Program;
	readonly exactness: () => Exactness;
	readonly traits: readonly RuleTraits[];
	/** Each unit's outcome when its only input is missing. */
	readonly missing: (unit: number) => UnitOutcome;
	/** By rule: key → outcome. */
	readonly known: readonly (KnownRule | undefined)[][];
	readonly knownLarge: readonly Map<number, KnownRule>[];
	calendar: { readonly asOf: Day; readonly calendar: Calendar } | undefined;
}

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
	const { trees, table, units } = program;
	const nothingKnown = bindingsOf(table, trees.parameters, noFacts(table), new Calendar(0));
	const missing = units.map((): UnitOutcome | undefined => undefined);
	const missingOf = (u: number) => (missing[u] ??= traceUnit(units[u]!.tree, nothingKnown));
	let exactness: Exactness | undefined;
	return {
		program,
		exactness: () => (exactness ??= exactnessOf(trees, table, nothingKnown)),
		traits: trees.rules.map((rule, i) => {
			const own = program.unitsOf[i]!;
			const reads = own.flatMap((u) => units[u]!.reads);
			const isJudgement = (input: number) => "judgement" in table.inputs[input]! && reads.includes(input);
			return {
				judgement: reads.some(isJudgement),
				get decidedByRange() {
					return outcomeOf(possibleOfUnits(rule, own.map(missingOf))) !== "unknown";
				},
			};
		}),
		missing: missingOf,
		known: trees.rules.map(() => []),
		knownLarge: trees.rules.map(() => new Map()),
		calendar: undefined,
	};
}

/** Units whose keys are few enough for an array. */
const smallUnits = 6;

class Run {
	readonly #engine: Engine;
	readonly #facts: SettledFacts;
	readonly #calendar: Calendar;
	readonly #options: EvaluateOptions;

	constructor(engine: Engine, facts: unknown, options: EvaluateOptions) {
		this.#engine = engine;
		this.#options = options;
		this.#calendar = calendarOf(engine, options?.asOf);
		const { standard, table } = engine.program;
		this.#facts = settle(table, checkedFacts(standard, facts, options.invalidFacts), this.#calendar);
	}

	evaluation(): Evaluation {
		const { program } = this.#engine;
		const facts = this.#facts;
		const outcome = this.#outcomes(facts);
		const { standard, trees } = program;
		const dimensions: Record<string, DimensionEvaluation> = {};
		for (const span of trees.dimensions) {
			const possible = possibleBetween(outcome.possible, span.start, span.end);
			dimensions[span.id] = {
				outcome: outcomeOf(possible),
				possible: membersOf(possible),
				score: dimensionScore(outcome.possible, span, standard.scoring.of),
			};
		}
		const verdict = verdictOf(program, outcome.possible);
		const run = this;
		return {
			standard: standard.id,
			asOf: this.#options.asOf,
			outcome: verdict.outcome,
			possible: verdict.possible,
			score: verdict.score,
			exact:
				outcome.isExact && (verdict.outcome !== "unknown" || facts.open.length === 0 || this.#isTotalExact(outcome.possible)),
			dimensions,
			rules: program.record(outcome.rules) as Record<string, RuleEvaluation>,
			get withoutJudgements() {
				return run.#withoutJudgements();
			},
			unread: facts.unread,
			undated: facts.undated,
			expired: facts.expired,
			later: facts.later,
			ofNothing: facts.ofNothing,
			issues: facts.issues,
		};
	}

	trace(): StandardTrace {
		const { program } = this.#engine;
		const bindings = bindingsOf(program.table, program.trees.parameters, this.#facts, this.#calendar);
		const units = program.trees.rules.map((rule) => unitTreesOf(rule).map((unit) => traceUnit(unit, bindings)));
		return { evaluation: this.evaluation(), program, facts: this.#facts, units };
	}

	#isTotalExact(possible: ArrayLike<Possible>): boolean {
		const { program } = this.#engine;
		const undecided = new Set<number>();
		for (const [u, unit] of program.units.entries()) if (outcomeOf(possible[unit.rule]!) === "unknown") undecided.add(u);
		const open = this.#facts.open.filter((input) => program.readers[input]!.some((u) => undecided.has(u)));
		return this.#engine.exactness().ofTotal(open);
	}

	#withoutJudgements(): Verdict {
		const { table } = this.#engine.program;
		const knowledge = this.#facts.knowledge.map((known, input) => ("judgement" in table.inputs[input]! ? "missing" : known));
		return verdictOf(this.#engine.program, this.#outcomes({ ...this.#facts, knowledge, open: openOf(knowledge) }).possible);
	}

	/** Every rule's outcome: by its key where all its units are settled, else by the range path. */
	#outcomes(facts: SettledFacts): { rules: RuleEvaluation[]; possible: Possible[]; isExact: boolean } {
		const { program, known, knownLarge } = this.#engine;
		const keys: number[] = new Array(program.unitsOf.length);
		program.keys(facts.slots, statesOf(program, facts), program.figures, this.#calendar, counters, keys);
		const rules: RuleEvaluation[] = new Array(keys.length);
		const possible: Possible[] = new Array(keys.length);
		let bindings: Bindings | undefined;
		let isExact = true;
		for (let rule = 0; rule < keys.length; rule++) {
			const key = keys[rule]!;
			let outcome: KnownRule | undefined;
			if (key >= OPEN) {
				bindings ??= bindingsOf(program.table, program.trees.parameters, facts, this.#calendar);
				outcome = this.#traced(rule, bindings, facts);
			} else if (program.unitsOf[rule]!.length <= smallUnits) outcome = known[rule]![key] ??= this.#settled(rule, key);
			else {
				outcome = knownLarge[rule]!.get(key) ?? this.#settled(rule, key);
				knownLarge[rule]!.set(key, outcome);
			}
			rules[rule] = outcome.evaluation;
			possible[rule] = outcome.possible;
			if (outcome.evaluation.exact === false) isExact = false;
		}
		return { rules, possible, isExact };
	}

	/** The outcome of a rule all of whose units are settled. */
	#settled(rule: number, key: number): KnownRule {
		const { program, missing } = this.#engine;
		const outcomes = program.unitsOf[rule]!.map((u, place): UnitOutcome => {
			const state = Math.floor(key / 4 ** place) % 4;
			return state === ONE_INPUT_MISSING ? missing(u) : settledOutcomes[state]!;
		});
		return this.#describe(rule, outcomes, () => true);
	}

	/** The outcome of a rule some of whose facts are missing or approximate. */
	#traced(rule: number, bindings: Bindings, facts: SettledFacts): KnownRule {
		const { program } = this.#engine;
		const outcomes = unitTreesOf(program.trees.rules[rule]!).map((unit) => traceUnit(unit, bindings));
		// What its whole or its part bounds was still not given.
		const { knowledge } = facts.alone ?? facts;
		return this.#describe(rule, outcomes, (input) => knowledge[input] === "missing");
	}

	#describe(rule: number, outcomes: readonly UnitOutcome[], isMissing: (input: number) => boolean): KnownRule {
		const { program, traits, exactness } = this.#engine;
		const tree = program.trees.rules[rule]!;
		const possible = possibleOfUnits(tree, outcomes);
		const open = new Set(outcomes.flatMap((unit) => unit.waitsFor));
		const evaluation = describeRule(tree, outcomes, possible, traits[rule]!, {
			id: (input) => program.table.ids[input]!,
			isMissing,
			isExact: outcomeOf(possible) !== "unknown" || exactness().ofRule(rule, (input) => open.has(input)),
		});
		return { possible, evaluation };
	}
}

const settledOutcomes: readonly UnitOutcome[] = [FAIL, NOT_APPLICABLE, PASS].map((possible) =>
	Object.freeze({ possible, waitsFor: Object.freeze([]), reason: undefined }),
);

function possibleBetween(possible: readonly Possible[], start: number, end: number): Possible {
	let any = 0;
	let every = FAIL | NOT_APPLICABLE | PASS;
	let mustFail = false;
	for (let rule = start; rule < end; rule++) {
		const set = possible[rule]!;
		any |= set;
		every &= set;
		if (set === FAIL) mustFail = true;
	}
	return combined(any, every, mustFail);
}

function verdictOf({ standard, trees }: Program, possible: readonly Possible[]): Verdict {
	const total = possibleBetween(possible, 0, possible.length);
	return {
		outcome: outcomeOf(total),
		possible: membersOf(total),
		score: standardScore(possible, trees.dimensions, standard.scoring),
	};
}

/** The calendar of the assessment day; that of the last call is kept, since calls come in rows. */
export function calendarOf(engine: Engine, asOf: Day): Calendar {
	if (engine.calendar?.asOf === asOf) return engine.calendar.calendar;
	const day: DayNumber | undefined = typeof asOf === "string" ? dayNumber(asOf) : undefined;
	if (day === undefined) throw new WenmingError("invalid-call", [issue("impossible-day", "asOf", { found: describe(asOf) })]);
	const calendar = new Calendar(day);
	engine.calendar = { asOf, calendar };
	return calendar;
}
