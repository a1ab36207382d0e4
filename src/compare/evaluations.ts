/** Two evaluations compared: what came of other facts, and what of another standard. */

import { type EvaluateOptions, type Evaluation, evaluate } from "../evaluate/evaluate.js";
import { refuseOverrides } from "../evaluate/overrides.js";
import { subtract, toNumber } from "../logic/number/exact.js";
import { canonical } from "../model/canonical.js";
import type { Day } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import type { Outcome } from "../model/outcome.js";
import type { Score, ScoreRange } from "../model/score.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { editionOf } from "../resolve/edition.js";
import { factsUnder } from "./cases.js";

/** What an evaluation is made of. */
export interface EvaluationCase<F = Facts> {
	readonly standard: Standard<F>;
	readonly facts: F;
	readonly options: EvaluateOptions;
}

/**
 * Why an outcome is another: `facts` or `standard` if that one alone does it and the other alone leaves things as they
 * were; `either` if each alone does it; `both` if it takes the two together.
 */
export type Cause = "facts" | "standard" | "either" | "both";

/** What something came to before and after, and if only one of the two had changed; `null` where there is no such rule. */
export interface OutcomeChange {
	readonly before: Outcome | null;
	readonly after: Outcome | null;
	/** The facts of after under the standard of before. */
	readonly factsAlone: Outcome | null;
	/** The facts of before under the standard of after. */
	readonly standardAlone: Outcome | null;
	/** `null` if the outcome is the same. */
	readonly cause: Cause | null;
}

export interface RuleChange extends OutcomeChange {
	readonly rule: string;
	readonly title: Text;
}

/** By how much a score changed: first with the facts, then with the standard. Of ranges, what the difference may be. */
export interface ScoreChange {
	readonly comparable: true;
	readonly change: ScoreRange;
	readonly byFacts: ScoreRange;
	readonly byStandard: ScoreRange;
}

/** Why two scores can't be set against each other; `score` where nothing applies, so that there is none. */
export interface NoScoreChange {
	readonly comparable: false;
	readonly because: readonly ("policy" | "scale" | "weights" | "dimensions" | "score")[];
}

/** One of two evaluations that are compared. */
export interface ComparedEvaluation {
	readonly standard: string;
	readonly title: Text;
	readonly asOf: Day;
	readonly edition: Day;
	readonly score: Score | null;
}

/** What changed from one evaluation to another. Plain data. */
export interface EvaluationComparison {
	readonly before: ComparedEvaluation;
	readonly after: ComparedEvaluation;
	readonly outcome: OutcomeChange;
	/** The rules that came to another outcome, or that only one of the standards has, in the order of the second. */
	readonly rules: readonly RuleChange[];
	readonly score: ScoreChange | NoScoreChange;
}

/**
 * Compares two evaluations, of two years or under two standards, and says of each change whether it came of the facts (with
 * the assessment day) or of the standard (with its edition): each facts are evaluated under each standard. A fact that only
 * one of the standards knows is unread under the other.
 *
 * @throws {WenmingError} as `evaluate` does.
 * @example
 * const { rules } = compareEvaluations(
 *   { standard: wuxi, facts: { "library.books": 4800, "library.sharedBooks": 0 }, options: { asOf: "2025-12-31" } },
 *   { standard: wuxi, facts: { "library.books": 5200, "library.sharedBooks": 0 }, options: { asOf: "2026-12-31" } },
 * );
 * rules[0]; // => { rule: "culture.library-books", before: "fail", after: "pass", cause: "facts", … }
 */
export function compareEvaluations<F = Facts, G = Facts>(
	before: EvaluationCase<F>,
	after: EvaluationCase<G>,
): EvaluationComparison {
	refuseOverrides(before.options, "before.options.overrides");
	refuseOverrides(after.options, "after.options.overrides");
	return new CaseComparison(before as unknown as EvaluationCase, after as unknown as EvaluationCase).result();
}

class CaseComparison {
	readonly #before: Evaluation;
	readonly #after: Evaluation;
	readonly #factsAlone: Evaluation;
	readonly #standardAlone: Evaluation;

	constructor(
		readonly before: EvaluationCase,
		readonly after: EvaluationCase,
	) {
		this.#before = evaluated(before, before, after);
		this.#after = evaluated(after, after, before);
		this.#factsAlone = evaluated(before, after, after);
		this.#standardAlone = evaluated(after, before, before);
	}

	result(): EvaluationComparison {
		return {
			before: describe(this.before, this.#before),
			after: describe(this.after, this.#after),
			outcome: this.#change(({ outcome }) => outcome),
			rules: this.#rules(),
			score: this.#score(),
		};
	}

	#change(outcomeOf: (evaluation: Evaluation) => Outcome | null): OutcomeChange {
		const [before, after] = [outcomeOf(this.#before), outcomeOf(this.#after)];
		const [factsAlone, standardAlone] = [outcomeOf(this.#factsAlone), outcomeOf(this.#standardAlone)];
		return { before, after, factsAlone, standardAlone, cause: causeOf(before, after, factsAlone, standardAlone) };
	}

	#rules(): RuleChange[] {
		const [before, after] = [this.before.standard.rules, this.after.standard.rules];
		const ids = new Set([...Object.keys(this.#after.rules), ...Object.keys(this.#before.rules)]);
		return [...ids].flatMap((rule) => {
			const change = this.#change(({ rules }) => (Object.hasOwn(rules, rule) ? rules[rule]!.outcome : null));
			return change.cause === null ? [] : [{ rule, title: (after[rule] ?? before[rule])!.title, ...change }];
		});
	}

	#score(): ScoreChange | NoScoreChange {
		const [one, between, other] = [this.#before.score, this.#factsAlone.score, this.#after.score];
		const because = hindrances(...editionsOf(this.before, this.after));
		if (because.length > 0) return { comparable: false, because };
		if (one === null || between === null || other === null) return { comparable: false, because: ["score"] };
		const [byFacts, byStandard] = [
			this.#haveSameFacts() ? none : difference(one, between),
			this.#haveSameStandard() ? none : difference(between, other),
		];
		const change = byFacts === none ? byStandard : byStandard === none ? byFacts : difference(one, other);
		return { comparable: true, change, byFacts, byStandard };
	}

	#haveSameFacts(): boolean {
		const { before, after } = this;
		return before.options.asOf === after.options.asOf && canonical(before.facts) === canonical(after.facts);
	}

	#haveSameStandard(): boolean {
		const [one, other] = editionsOf(this.before, this.after);
		return one === other;
	}
}

/** The facts of one case, on its day, under the standard of another. */
function evaluated(under: EvaluationCase, of: EvaluationCase, other: EvaluationCase): Evaluation {
	const facts = factsUnder(under.standard, of.facts, [of.standard, other.standard]);
	return evaluate(under.standard, facts, { ...of.options, edition: editionDay(under) });
}

function editionDay({ options }: EvaluationCase): Day {
	return options.edition ?? options.asOf;
}

function editionsOf(...cases: readonly [EvaluationCase, EvaluationCase]): [Standard, Standard] {
	const [one, other] = cases.map((each) => editionOf(each.standard, { edition: editionDay(each) }));
	return [one!, other!];
}

function causeOf(
	before: Outcome | null,
	after: Outcome | null,
	factsAlone: Outcome | null,
	standardAlone: Outcome | null,
): Cause | null {
	if (before === after) return null;
	// A rule that comes or goes does so with the standard.
	if (before === null || after === null) return "standard";
	if (factsAlone === after) return standardAlone === after ? "either" : standardAlone === before ? "facts" : "both";
	return standardAlone === after && factsAlone === before ? "standard" : "both";
}

/** What of two standards keeps their scores from being set against each other. */
function hindrances(before: Standard, after: Standard): ("policy" | "scale" | "weights" | "dimensions")[] {
	const [one, other] = [gauges(before), gauges(after)];
	return (["policy", "scale", "weights", "dimensions"] as const).filter((gauge) => one[gauge] !== other[gauge]);
}

/** What a score is measured by. When it is enough to pass, or for a level, does not matter. */
function gauges({ scoring, dimensions }: Standard): Record<"policy" | "scale" | "weights" | "dimensions", string> {
	const { policy, of, dimensions: byDimension, methods, rules, notApplicable, bonus, deduction } = scoring;
	return {
		policy,
		scale: String(of),
		weights: canonical([byDimension ?? null, methods ?? null, rules, notApplicable, bonus ?? null, deduction ?? null]),
		dimensions: canonical(dimensions.map(({ id, points }) => [id, points ?? null])),
	};
}

const none: ScoreRange = Object.freeze({ min: 0, max: 0 });

/** What a later score may lie above an earlier one. */
function difference(before: ScoreRange, after: ScoreRange): ScoreRange {
	return {
		min: toNumber(subtract(after.min, before.max)),
		max: toNumber(subtract(after.max, before.min)),
	};
}

function describe({ standard: { id, title } }: EvaluationCase, { asOf, edition, score }: Evaluation): ComparedEvaluation {
	return { standard: id, title, asOf, edition, score };
}
