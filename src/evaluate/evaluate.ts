/** facts → outcomes. */
import type { Program } from "../compile/program.js";
import { unitTreesOf } from "../compile/states.js";
import type { Issue } from "../errors.js";
import { Calendar } from "../logic/calendar.js";
import type { Bindings } from "../logic/trace.js";
import type { ActorEvaluation } from "../model/actor.js";
import type { Day } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import { isDecided, membersOf, outcomeOf, type Possible } from "../model/outcome.js";
import type { Override } from "../model/override.js";
import type { ConditionResult, PointsRange, VetoResult } from "../model/score.js";
import type { Scoring } from "../model/scoring.js";
import type { Breach, Standard } from "../model/standard.js";
import type { DimensionEvaluation, Verdict } from "../model/verdict.js";
import { bindingsOf } from "../parse/bindings.js";
import { type CheckedFacts, checkedFacts, type InvalidFacts, narrowed, without } from "../parse/facts.js";
import { givenDay } from "../parse/given-day.js";
import type { Together } from "../parse/scorer.js";
import { lastingFacts, settle } from "../parse/settle.js";
import type { InputTable } from "../parse/table.js";
import type { DimensionSpan } from "../parse/trees.js";
import { editionOf } from "../resolve/edition.js";
import { dimensionScore, standardScore } from "../score/score.js";
import { possibleOf, possibleOfAll, type Tally, tallyOf } from "../score/tally.js";
import { type Engine, engineOf, outcomesOf } from "./engine.js";
import { checkedOverrides, overridesOn, possibleAfter } from "./overrides.js";
import { overriddenBy, type RuleEvaluation, withPoints } from "./rule.js";
import { traceUnit, type UnitTrace } from "./unit.js";

/** The assessment day, the edition, and what becomes of bad facts. */
export interface EvaluateOptions {
	/** The assessment day, `2026-06-30`. Nothing else tells the time. */
	readonly asOf: Day;
	/** The day whose edition of the standard is applied; the assessment day if not given. */
	readonly edition?: Day | undefined;
	/** What to do about bad facts: `throw` them all (if not given), or take each as `unknown`. */
	readonly invalidFacts?: InvalidFacts;
}

/** How one community is assessed: with what an assessor decided against the facts. */
export interface OverridableOptions extends EvaluateOptions {
	/**
	 * Outcomes that an assessor changes. One that does not hold on the assessment day, or whose rule by now comes to something
	 * else than it says, is not applied and stands among the evaluation's `issues`.
	 */
	readonly overrides?: readonly Override[];
}

/** What came out of a standard for one community. Plain data. */
export interface Evaluation extends Verdict {
	readonly standard: string;
	readonly asOf: Day;
	/** The day whose edition of the standard was applied. */
	readonly edition: Day;
	/** Whether all that is called possible can be reached; where not, ranges may be wider than the truth. */
	readonly exact: boolean;
	readonly dimensions: Readonly<Record<string, DimensionEvaluation>>;
	/** Keyed by rule id, in document order. */
	readonly rules: Readonly<Record<string, RuleEvaluation>>;
	/** On a sheet: the vetoes that strike or may, and everything that passing takes. */
	readonly vetoes?: readonly VetoResult[];
	readonly conditions?: readonly ConditionResult[];
	/** Where the weights go by the source of evidence: what each scores. */
	readonly methods?: Readonly<Record<string, PointsRange | null>>;
	/**
	 * Where the rules are owed by several: what each actor's come to. Outcome, score and dimensions count only what the
	 * assessed owe.
	 */
	readonly actors?: Readonly<Record<string, ActorEvaluation>>;
	/** What holds with no override applied; there where one is. */
	readonly withoutOverrides?: Verdict;
	/** What the measured facts decide alone, with every assessor's judgement taken as not given, and no override applied. */
	readonly withoutJudgements: Verdict;
	/** Of a variant that was resolved although it does not conform to what it changes: where. */
	readonly breaches?: readonly Breach[];
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
	/** Inputs whose facts are ratios out of fewer than their minimum sample and count as not given. */
	readonly tooFew: readonly string[];
	/** Warnings, and with `invalidFacts: "unknown"` the facts that were left out. */
	readonly issues: readonly Issue[];
}

/**
 * Evaluates a community's facts against a standard. A rule passes or fails only if it does so whatever the
 * missing facts may be; nothing is guessed, and nothing that is passed in is changed.
 *
 * @throws {WenmingError} `invalid-facts` with every issue; `invalid-call` for something that is no standard, no day, or no override.
 * @example
 * const evaluation = evaluate(wuxi, { "library.books": 5200 }, { asOf: "2026-06-30" });
 * evaluation.rules["culture.library-books"].outcome; // => "pass"
 * evaluation.outcome;                                // => "unknown"
 */
export function evaluate<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: OverridableOptions): Evaluation {
	return new Run(standard as Standard, facts, options).evaluation();
}

/** An evaluation with everything that was computed on the way: what explanations are made of. */
export interface StandardTrace {
	readonly evaluation: Evaluation;
	/** The standard with all its editions. */
	readonly standard: Standard;
	/** That of the edition that was applied. */
	readonly program: Program;
	readonly facts: CheckedFacts;
	/** The facts as they were given, before any of them bounded another or counted as too old. */
	readonly given: CheckedFacts;
	/** What the names of its logic stand for. */
	readonly bindings: Bindings;
	/** By rule, its units', traced when first read; the last of a rule with parts may be its gate. */
	readonly units: readonly (readonly UnitTrace[])[];
}

/** The same as `evaluate`, with every value on the way. */
export function traceStandard<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: OverridableOptions): StandardTrace {
	return new Run(standard as Standard, facts, options).trace();
}

/** Facts that nobody gave, such as what a cohort makes of its communities. */
export type AddedFacts = (table: InputTable, facts: CheckedFacts) => CheckedFacts;

/** The same as `evaluate`, with facts that nobody gave. */
export function evaluateWith(standard: Standard, facts: Facts, options: EvaluateOptions, added: AddedFacts): Evaluation {
	return new Run(standard, facts, options, { added }).evaluation();
}

/** The same as `evaluate`, with some facts taken to be valid for good. */
export function evaluateLasting(
	standard: Standard,
	facts: Facts,
	options: EvaluateOptions,
	lasting: ReadonlySet<number>,
): Evaluation {
	return new Run(standard, facts, options, { lasting }).evaluation();
}

/** How facts are taken otherwise than they were given. */
interface Otherwise {
	readonly added?: AddedFacts;
	readonly lasting?: ReadonlySet<number>;
}

/** What the names of a standard's logic stand for, for one community. */
export interface BoundFacts {
	readonly program: Program;
	readonly bindings: Bindings;
}

export function bindFacts(standard: Standard, facts: Facts, options: EvaluateOptions): BoundFacts {
	return new Run(standard, facts, options).bound();
}

/** The call that an evaluation came from: what it reads when it is asked what holds without judgements. */
const runOf: unique symbol = Symbol("run");

/** What an evaluation was made of. */
export interface Origin {
	readonly standard: Standard;
	readonly facts: Facts;
	readonly options: OverridableOptions;
}

/** What an evaluation was made of; `undefined` for one that was copied, or written out and read again. */
export function originOf(evaluation: object): Origin | undefined {
	return (evaluation as { readonly [runOf]?: Run })[runOf]?.origin;
}

/** One property for all evaluations, computed when it is read. */
const withoutJudgements: PropertyDescriptor & ThisType<{ [runOf]: Run }> = {
	enumerable: true,
	get() {
		return this[runOf].withoutJudgements();
	},
};

/** One call: a standard, facts, and the day. */
class Run {
	readonly engine: Engine;
	readonly calendar: Calendar;
	readonly given: CheckedFacts;
	readonly facts: CheckedFacts;

	constructor(
		readonly standard: Standard,
		readonly asGiven: unknown,
		readonly options: OverridableOptions,
		{ added, lasting }: Otherwise = {},
	) {
		this.engine = engineOf(editionOf(standard, options ?? {}));
		this.calendar = calendarOf(this.engine, options?.asOf);
		this.given = checkedFacts(standard, asGiven, options.invalidFacts);
		const kept = lasting === undefined ? this.given : lastingFacts(this.given, lasting);
		const settled = settle(this.engine.program.table, kept, this.calendar);
		this.facts = added === undefined ? settled : added(this.engine.program.table, settled);
	}

	get origin(): Origin {
		return { standard: this.standard, facts: this.asGiven as Facts, options: this.options };
	}

	bound(): BoundFacts {
		const { program } = this.engine;
		return { program, bindings: bindingsOf(program.table, program.trees.parameters, this.facts, this.calendar) };
	}

	evaluation(): Evaluation {
		const { engine, facts, options } = this;
		const { standard, record } = engine.program;
		const { rules, possible, isExact } = outcomesOf(engine, facts, this.calendar);
		const computed = this.#together(facts, possible, rules);
		const overriding = options.overrides === undefined ? undefined : this.#overriding(options.overrides, possible, rules);
		const isOverridden = overriding !== undefined && overriding.rules.size > 0;
		const together = isOverridden ? this.#together(facts, possible, rules, overriding.rules) : computed;
		const { verdict } = together;
		const evaluation = {
			standard: standard.id,
			asOf: options.asOf,
			edition: options.edition ?? options.asOf,
			outcome: verdict.outcome,
			possible: verdict.possible,
			score: verdict.score,
			...together.besides,
			...breachesOf(standard),
			exact: facts.open.length === 0 || (isExact && this.#isTotalExact(possible)),
			dimensions: together.dimensions,
			rules: record(rules) as Record<string, RuleEvaluation>,
			unread: facts.unread,
			undated: facts.undated,
			expired: facts.expired,
			later: facts.later,
			ofNothing: facts.ofNothing,
			tooFew: facts.tooFew,
			issues: overriding === undefined ? facts.issues : [...facts.issues, ...overriding.issues],
			...(isOverridden ? { withoutOverrides: computed.verdict } : undefined),
		};
		// Defined, not written into the literal, since that would cost a tenth of the whole evaluation.
		Object.defineProperty(evaluation, runOf, { value: this });
		return Object.defineProperty(evaluation, "withoutJudgements", withoutJudgements) as unknown as Evaluation;
	}

	/** Has the rules come out as an assessor decided. */
	#overriding(given: readonly Override[], possible: Uint8Array, rules: RuleEvaluation[]): Overriding {
		const { trees } = this.engine.program;
		const places = new Map(trees.rules.map(({ id }, rule) => [id, rule]));
		const overrides = checkedOverrides(given, this.standard.rules);
		const { inForce, issues } = overridesOn(this.calendar.day, overrides, (id) => rules[places.get(id) ?? -1]?.outcome);
		const overridden = new Set<number>();
		for (const [id, override] of inForce) {
			const rule = places.get(id)!;
			rules[rule] = overriddenBy(override, rules[rule]!);
			possible[rule] = possibleAfter[override.to];
			overridden.add(rule);
		}
		return { rules: overridden, issues };
	}

	/** What the rules come to together; on a sheet, each is given its points. */
	#together(
		facts: CheckedFacts,
		possible: Uint8Array,
		rules: RuleEvaluation[],
		overridden: ReadonlySet<number> = noRules,
	): Together {
		const { ids } = this.engine.program.table;
		const together = togetherOn(this.engine, facts, possible, this.calendar, overridden);
		const { points, waitsFor } = together;
		for (let i = 0; i < points.length; i++) {
			const own = points[i];
			if (own === undefined) continue;
			const open = overridden.has(i) ? noNames : (waitsFor.get(i)?.map((input) => ids[input]!) ?? noNames);
			rules[i] = withPoints(this.engine.withPoints, rules[i]!, own, open);
		}
		return together;
	}

	trace(): StandardTrace {
		const { program, bindings } = this.bound();
		const given = { ...(this.given.alone ?? this.given), facts: this.given.facts };
		let units: StandardTrace["units"] | undefined;
		return {
			evaluation: this.evaluation(),
			standard: this.standard,
			program,
			bindings,
			facts: this.facts,
			given,
			// Advice makes do without.
			get units() {
				units ??= program.trees.rules.map((rule) => unitTreesOf(rule).map((unit) => traceUnit(unit, bindings)));
				return units;
			},
		};
	}

	/** Whether no open input pulls two undecided rules apart. */
	#isTotalExact(possible: Uint8Array): boolean {
		const { scorer, program } = this.engine;
		if (scorer !== undefined) return scorer.isExact(this.facts.open);
		const { units, readers } = program;
		const isUndecided = (u: number) => !isDecided(possible[units[u]!.rule]!);
		const open = this.facts.open.filter((input) => readers[input]!.some(isUndecided));
		return open.length === 0 || this.engine.exactness().ofTotal(open);
	}

	withoutJudgements(): Verdict {
		const { table } = this.engine.program;
		const judgements = new Set(table.inputs.flatMap((input, i) => ("judgement" in input ? [i] : [])));
		// A judgement bounds nothing either.
		const measured = narrowed(table, without(table, this.facts.alone ?? this.facts, judgements));
		const { possible, rules } = outcomesOf(this.engine, measured, this.calendar);
		return this.#together(measured, possible, rules).verdict;
	}
}

/** The rules that come out as an assessor decided, and the overrides that were not applied. */
interface Overriding {
	readonly rules: ReadonlySet<number>;
	readonly issues: readonly Issue[];
}

const noNames: readonly string[] = [];
const noRules: ReadonlySet<number> = new Set();
const noPoints: Together["points"] = [];
const nothingAwaited: Together["waitsFor"] = new Map();

function breachesOf({ breaches }: Standard): Pick<Evaluation, "breaches"> | undefined {
	return breaches === undefined ? undefined : { breaches };
}

/** What rules with these outcomes come to together. */
export function togetherOn(
	engine: Pick<Engine, "program" | "scorer" | "actors">,
	facts: CheckedFacts,
	possible: ArrayLike<Possible>,
	calendar: Calendar,
	overridden = noRules,
): Together {
	const { actors } = engine;
	if (actors === undefined) return togetherOfAssessed(engine, facts, possible, calendar, overridden);
	const together = togetherOfAssessed(engine, facts, actors.ofAssessed(possible), calendar, overridden);
	return { ...together, besides: { ...together.besides, actors: actors.each(possible) } };
}

function togetherOfAssessed(
	{ program, scorer }: Pick<Engine, "program" | "scorer">,
	facts: CheckedFacts,
	possible: ArrayLike<Possible>,
	calendar: Calendar,
	overridden = noRules,
): Together {
	const { standard, trees, figures } = program;
	if (scorer !== undefined) return scorer.scored(possible, facts, figures, calendar, overridden);
	const tallies = talliesOf(possible, trees.dimensions);
	return {
		verdict: verdictOf(tallies, standard.scoring),
		dimensions: dimensionsOf(tallies, trees.dimensions, standard.scoring.of),
		besides: undefined,
		points: noPoints,
		waitsFor: nothingAwaited,
	};
}

function talliesOf(possible: ArrayLike<Possible>, dimensions: readonly DimensionSpan[]): Tally[] {
	return dimensions.map(({ start, end }) => tallyOf(possible, start, end));
}

function verdictOf(tallies: readonly Tally[], scoring: Scoring): Verdict {
	const total = possibleOfAll(tallies);
	return { outcome: outcomeOf(total), possible: membersOf(total), score: standardScore(tallies, scoring) };
}

function dimensionsOf(
	tallies: readonly Tally[],
	spans: readonly DimensionSpan[],
	of: number,
): Record<string, DimensionEvaluation> {
	const dimensions: Record<string, DimensionEvaluation> = {};
	for (let i = 0; i < spans.length; i++) {
		const tally = tallies[i]!;
		const possible = possibleOf(tally);
		dimensions[spans[i]!.id] = { outcome: outcomeOf(possible), possible: membersOf(possible), score: dimensionScore(tally, of) };
	}
	return dimensions;
}

/** The calendar of the assessment day. */
function calendarOf(engine: Engine, asOf: Day): Calendar {
	if (engine.calendar?.asOf === asOf) return engine.calendar.calendar;
	const calendar = new Calendar(givenDay(asOf, "asOf"));
	engine.calendar = { asOf, calendar };
	return calendar;
}
