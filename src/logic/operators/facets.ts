/**
 * What is known of an operator. Its file exports each facet by name; a stage collects the one that it needs.
 * A facet that can't exist is `none`, with the reason.
 */
import type { Quantity } from "../number/range.js";
import type { Type } from "../types.js";
import type { Algebra, PointOperand } from "./algebra.js";
import type { OperatorName } from "./names.js";

export type { Direction, DirectionFacet, RangeFacet, Scope } from "../node.js";

/** A facet that an operator can't have. */
export interface None {
	readonly none: string;
}

export function none(reason: string): None {
	return { none: reason };
}

export function isNone(facet: unknown): facet is None {
	return typeof facet === "object" && facet !== null && "none" in facet;
}

/** How many operands, of which types, and the type of the result. */
export interface Signature {
	readonly arity: readonly [least: number, most: number];
	/** Only an odd number of operands makes sense. */
	readonly odd?: true;
	/** The result's type; each operand that does not fit is reported. */
	result(operands: readonly Type[], report: TypeReport): Type;
	/** The second operand is evaluated for each element of the first, which is a list. */
	readonly iterates?: true;
	/** It changes units, so that only measures may use it. */
	readonly changesUnits?: true;
	/** The result is the least, or the greatest, of the operands (false comes before true). */
	readonly picks?: "least" | "greatest";
}

export interface TypeReport {
	mismatch(operand: number, expected: string): void;
	units(a: number, b: number): void;
}

/** How an operator computes on exact facts, in an algebra of closures or of code. */
export type PointFacet =
	| (<Number, Truth>(
			algebra: Algebra<Number, Truth>,
			operands: readonly PointOperand<Number, Truth>[],
	  ) => PointOperand<Number, Truth> | undefined)
	| None;

/** What one operand must be for the result to be `target`, the others as they are. */
export type SolveFacet = ((operand: number, operands: readonly Quantity[], target: Quantity) => Quantity | undefined) | None;

/** Something said in both languages of one thing said. */
export type Phrased = Readonly<Record<"zh" | "en", (said: string) => string>>;

/** What a comparison asks of one operand, the other being the figure. */
export interface Bound {
	readonly number: Phrased;
	readonly day: Phrased;
	/** Where the operand must lie as seen from the figure; `off` where order does not matter. */
	readonly side: "above" | "below" | "at" | "off";
	/** The figure itself is not enough. */
	readonly strict?: true;
}

/** How an operator reads. `said` are the operands in words. */
export interface PhraseFacet {
	zh(said: readonly string[]): string;
	en(said: readonly string[]): string;
	/** For a comparison: what it asks of either operand. */
	readonly bound?: readonly [first: Bound, second: Bound];
	/** For a comparison that takes three operands: what it asks of the middle one. */
	readonly between?: Readonly<Record<"zh" | "en", (low: string, high: string) => string>>;
	/** The operator that asks for the opposite of the same operands; of those that join conditions, of their opposites. */
	readonly opposite?: OperatorName;
	/** For an operator on one condition: whether it asks for it, or for its opposite. */
	readonly asks?: "same" | "opposite";
	/** The result's unit is not its operands', so that what is short is said of what it is computed from. */
	readonly changesUnit?: true;
	/** The result counts things, so that what is short of a figure is short by whole things. */
	readonly counts?: true;
	/** What counts is a number of days or years, which is negative where the second day is the earlier. */
	readonly mayBeNegative?: true;
	/** What it counts are the conditions that hold, so that it is said which do. */
	readonly countsConditions?: true;
	/** The result's unit, if not its operands'. */
	readonly unit?: string;
	/** For an operator that joins conditions: what it asks of them together. */
	readonly group?: Readonly<Record<"zh" | "en", string>> & { readonly enough: "one" | "all" };
}
