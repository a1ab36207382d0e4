/** How a standard that is scored by points says what its rules come to together: it brings its scorer, as it brings its operators. */
import type { Calendar } from "../logic/calendar.js";
import type { Figures } from "../logic/emitted.js";
import type { Quantity } from "../logic/number/range.js";
import type { ActorEvaluation } from "../model/actor.js";
import type { SheetLedger } from "../model/ledger.js";
import type { Possible } from "../model/outcome.js";
import type { ConditionResult, LevelResult, PointsRange, VetoResult } from "../model/score.js";
import type { Standard } from "../model/standard.js";
import type { DimensionEvaluation, Verdict } from "../model/verdict.js";
import type { CheckedFacts } from "./facts.js";
import type { PointsReader } from "./points.js";
import type { InputTable } from "./table.js";
import type { Trees } from "./trees.js";

/** What only a sheet has. */
export interface SheetResult {
	readonly level?: LevelResult;
	readonly vetoes: readonly VetoResult[];
	readonly conditions: readonly ConditionResult[];
	readonly methods?: Readonly<Record<string, PointsRange | null>>;
}

/** What the rules of a standard come to together. */
export interface Together {
	readonly verdict: Verdict;
	readonly dimensions: Readonly<Record<string, DimensionEvaluation>>;
	/** What only a sheet has, or a standard whose rules are owed by several. */
	readonly besides: (Partial<SheetResult> & { readonly actors?: Readonly<Record<string, ActorEvaluation>> }) | undefined;
	/** By rule of a sheet: its points; `undefined` for one that scores none. */
	readonly points: readonly (PointsRange | undefined)[];
	/** By rule of a sheet: the open inputs that can still move its points. */
	readonly waitsFor: ReadonlyMap<number, readonly number[]>;
}

export interface Scorer {
	/**
	 * `possible` are the outcomes of the rules; of those that an assessor overrode, they alone make the points. `figures` are
	 * the standard's.
	 */
	scored(
		possible: ArrayLike<Possible>,
		facts: CheckedFacts,
		figures: Figures,
		calendar: Calendar,
		overridden: ReadonlySet<number>,
	): Together;
	/** The same verdict from the points that rules with lines come to, in shares; `undefined` for those without. */
	verdictOf(possible: ArrayLike<Possible>, points: readonly (Quantity | undefined)[]): Verdict;
	/** Whether the ends of the score can be reached, given the open inputs. */
	isExact(open: readonly number[]): boolean;
}

/** What a standard brings to be scored by points. */
export interface SheetSupport {
	readonly read: PointsReader;
	scaleOf(standard: Standard): number;
	scorerOf(standard: Standard, trees: Trees, table: InputTable): Scorer;
	/** What puts its points into words. What it takes is of a later stage, which alone calls it. */
	readonly ledgerOf: (speaker: never, trace: never) => SheetLedger;
}
