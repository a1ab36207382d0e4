/** What rules come to together: an outcome with its score. */
import type { Decided, Outcome } from "./outcome.js";
import type { LevelResult, PointsRange, Score } from "./score.js";

/** What a dimension comes to. */
export interface DimensionEvaluation {
	readonly outcome: Outcome;
	readonly possible: readonly Decided[];
	/** The share of its applicable rules that pass, or on a sheet its points; `null` if none applies. */
	readonly score: PointsRange | null;
}

/** An outcome with its score. */
export interface Verdict {
	readonly outcome: Outcome;
	/** The outcomes that the data leaves open. */
	readonly possible: readonly Decided[];
	/** The least and the greatest score that the data leaves open; `null` if nothing applies. */
	readonly score: Score | null;
	/** For a standard with levels. */
	readonly level?: LevelResult;
}
