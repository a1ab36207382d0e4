/** Where points come from, in words and numbers. Plain data. */
import type { PointsRange, ScoreRange } from "./score.js";

/** One entry of a ledger: what it adds, or takes off as a negative number. */
export interface LedgerLine extends ScoreRange {
	readonly kind:
		| "start"
		| "gain"
		| "lose"
		| "limit"
		| "outcome"
		| "override"
		| "dimension"
		| "method"
		| "redistributed"
		| "bonus"
		| "deduction"
		| "floor";
	readonly text: string;
	/** What a group is made of; only the group itself adds to the ledger. */
	readonly lines?: readonly LedgerLine[];
}

/** The points of an item in words. */
export interface PointsExplanation extends PointsRange {
	readonly text: string;
	/** They add up to the points, at either end. */
	readonly lines: readonly LedgerLine[];
}

/** One of the things that passing takes, in words. */
export interface ConditionExplanation {
	readonly text: string;
	readonly holds: boolean | "unknown";
}

/** The score of a sheet in words. */
export interface SheetExplanation {
	/** The lines add up to the score, at either end. */
	readonly ledger: readonly LedgerLine[];
	/** How much of the score rests on judgements. */
	readonly judged?: string;
	/** The vetoes that strike or may, each with its clause. */
	readonly vetoes: readonly string[];
	readonly conditions: readonly ConditionExplanation[];
	readonly level?: string;
}

/** What puts the points of one community into words. */
export interface SheetLedger {
	/** The points of a rule, by its place; `undefined` for one that scores none. */
	points(rule: number): PointsExplanation | undefined;
	/** The lines that keep a rule from full points, or may; if none does, all of them. */
	decisive(rule: number): readonly string[];
	/** How the total is rounded: in hundredths, and not across its pass mark. */
	readonly showing: { readonly decimals: number; readonly against?: number };
	/** The points of a dimension; `undefined` where it has none. */
	dimension(id: string): string | undefined;
	/** The whole sheet. */
	sheet(): SheetExplanation;
}
