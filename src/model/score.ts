/** What scores are: always the least and the greatest that the data leaves open. */
import type { Veto } from "./scoring.js";

/** The least and the greatest score that the facts leave open. */
export interface ScoreRange {
	readonly min: number;
	readonly max: number;
}

/** So many points of so many. */
export interface PointsRange extends ScoreRange {
	readonly of: number;
}

export interface Score extends PointsRange {
	/** Whether the source sets the score, or the package adds it. */
	readonly policy: "package" | "source";
	/** It may be that nothing applies and there is no score; the range covers the other cases. */
	readonly maybeNull?: true;
	/** How much of it is bonus; counted in. */
	readonly bonus?: ScoreRange;
	/** How much was taken off the total, as a number from zero up; counted in. */
	readonly deduction?: ScoreRange;
	/** How much of it rests on assessors' judgements, of the points that do; counted in. */
	readonly judged?: PointsRange;
}

/** A veto that strikes, or that may. */
export interface VetoResult {
	/** The rule that fails; its source is the clause. */
	readonly rule: string;
	readonly veto: Veto;
	/** Whether the rule certainly fails, or may. */
	readonly certain: boolean;
}

/** How far up the levels of a standard. */
export interface LevelResult {
	/** The highest level that is certainly reached; `null` if none is. */
	readonly certain: string | null;
	/** The levels that may turn out to be the highest, the lowest first; `null` stands for none. */
	readonly possible: readonly (string | null)[];
}

/** One of the things that passing takes, and whether it holds. */
export interface ConditionResult {
	/** What is looked at: the total, a dimension, a method, a rule, all rules, a level, or a veto. */
	readonly of:
		| { readonly kind: "score" }
		| { readonly kind: "dimension" | "method" | "rule" | "level" | "veto"; readonly id: string }
		| { readonly kind: "every-rule" };
	/** The least score, where one is asked for. */
	readonly atLeast?: number;
	readonly holds: boolean | "unknown";
}
