/** How a standard that is scored by points says what its rules come to together: it brings its scorer, as it brings its operators. */
import type { Calendar } from "../logic/calendar.js";
import type { SheetLedger } from "../model/ledger.js";
import type { Possible } from "../model/outcome.js";
import type { ConditionResult, LevelResult, PointsRange, Score, VetoResult } from "../model/score.js";
import type { Standard } from "../model/standard.js";
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
export interface Scored {
	readonly possible: Possible;
	readonly score: Score | null;
	/** By dimension. */
	readonly dimensions: readonly { readonly possible: Possible; readonly score: PointsRange | null }[];
	readonly sheet: SheetResult;
	/** By rule: its points; `undefined` for one that scores none. */
	readonly points: readonly (PointsRange | undefined)[];
	/** By rule: the open inputs that can still move its points. */
	readonly waitsFor: ReadonlyMap<number, readonly number[]>;
}

export interface Scorer {
	/** `possible` are the outcomes of the rules; of those that an assessor overrode, they alone make the points. */
	scored(possible: ArrayLike<Possible>, facts: CheckedFacts, calendar: Calendar, overridden: ReadonlySet<number>): Scored;
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
