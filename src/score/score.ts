/** The score of a standard without points: dimensions equal, rules equal within one, what is not applicable left out. */
import * as exact from "../logic/number/exact.js";
import { FAIL, PASS, type Possible } from "../model/outcome.js";
import type { DimensionSpan } from "../parse/trees.js";

/** The least and the greatest score that the data leaves open. */
export interface ScoreRange {
	readonly min: number;
	readonly max: number;
}

export interface Score extends ScoreRange {
	readonly of: number;
	/** Whether the source sets the score, or the package adds it. */
	readonly policy: "package" | "source";
	/** It may be that nothing applies and there is no score; the range covers the other cases. */
	readonly maybeNull?: true;
}

/**
 * The score of one dimension: the share of its applicable rules that pass.
 * The least comes of each rule's least possible outcome in the order fail < not applicable < pass, the greatest of
 * its greatest: leaving out a rule lowers the share no more than failing it, and raises it no more than passing it.
 */
export function dimensionScore(possible: ArrayLike<Possible>, { start, end }: DimensionSpan, of: number): ScoreRange | null {
	const tally = tallyOf(possible, start, end);
	const [least, greatest] = extremesOf([tally]);
	if (least === undefined || greatest === undefined) return null;
	return { min: scaled(least, of), max: scaled(greatest, of) };
}

/** The score of a standard: the mean of its applicable dimensions. `null` if nothing applies. */
export function standardScore(
	possible: ArrayLike<Possible>,
	dimensions: readonly DimensionSpan[],
	scoring: { readonly of: number; readonly policy: "package" | "source" },
): Score | null {
	const tallies = dimensions.map(({ start, end }) => tallyOf(possible, start, end));
	const [least, greatest] = extremesOf(tallies);
	if (least === undefined || greatest === undefined) return null;
	const { of, policy } = scoring;
	const range = { min: scaled(least, of), max: scaled(greatest, of), of, policy };
	return tallies.every((tally) => tally.mayBeEmpty) ? { ...range, maybeNull: true } : range;
}

interface Tally {
	/** Of each rule's least outcome: how many pass, and how many apply. */
	passLeast: number;
	applyLeast: number;
	passGreatest: number;
	applyGreatest: number;
	/** Whether it may be that no rule applies. */
	mayBeEmpty: boolean;
	/** Whether some rule can pass, whether some rule can fail. */
	canPass: boolean;
	canFail: boolean;
}

function tallyOf(possible: ArrayLike<Possible>, start: number, end: number): Tally {
	const tally: Tally = {
		passLeast: 0,
		applyLeast: 0,
		passGreatest: 0,
		applyGreatest: 0,
		mayBeEmpty: true,
		canPass: false,
		canFail: false,
	};
	for (let rule = start; rule < end; rule++) {
		const set = possible[rule]!;
		if (set === PASS) {
			tally.passLeast++;
			tally.applyLeast++;
			tally.passGreatest++;
			tally.applyGreatest++;
			tally.mayBeEmpty = false;
			tally.canPass = true;
			continue;
		}
		if (set & FAIL) {
			tally.applyLeast++;
			tally.canFail = true;
		}
		if (set & PASS) {
			tally.passGreatest++;
			tally.applyGreatest++;
			tally.canPass = true;
		} else if (set === FAIL) tally.applyGreatest++;
		if (set === FAIL || set === (FAIL | PASS)) tally.mayBeEmpty = false;
	}
	return tally;
}

/** The least and the greatest mean share; where only some combination leaves nothing applicable, of the others. */
function extremesOf(tallies: readonly Tally[]): readonly [Share | undefined, Share | undefined] {
	const canPass = tallies.some((tally) => tally.canPass);
	const canFail = tallies.some((tally) => tally.canFail);
	if (!canPass && !canFail) return [undefined, undefined];
	const least = meanShare(
		tallies,
		(tally) => tally.passLeast,
		(tally) => tally.applyLeast,
	);
	const isDecided = tallies.every((tally) => tally.passLeast === tally.passGreatest && tally.applyLeast === tally.applyGreatest);
	const greatest = isDecided
		? least
		: meanShare(
				tallies,
				(tally) => tally.passGreatest,
				(tally) => tally.applyGreatest,
			);
	// If the least outcome of every rule is not to apply, whatever applies passes; the other way round for the greatest.
	return [least ?? { over: 1, under: 1 }, greatest ?? { over: 0, under: 1 }];
}

/** A share as two whole numbers. */
interface Share {
	readonly over: number;
	readonly under: number;
}

function meanShare(
	tallies: readonly Tally[],
	passed: (tally: Tally) => number,
	applied: (tally: Tally) => number,
): Share | undefined {
	let over = 0;
	let under = 1;
	let dimensions = 0;
	for (const tally of tallies) {
		const rules = applied(tally);
		if (rules === 0) continue;
		dimensions++;
		const common = (under / divisor(under, rules)) * rules;
		over = over * (common / under) + passed(tally) * (common / rules);
		under = common;
	}
	if (dimensions === 0) return undefined;
	if (under * dimensions * 100 > Number.MAX_SAFE_INTEGER) return meanOfMany(tallies, passed, applied);
	return { over, under: under * dimensions };
}

/** The same where whole numbers grow beyond what a double holds; the nearest double of the exact mean. */
function meanOfMany(tallies: readonly Tally[], passed: (tally: Tally) => number, applied: (tally: Tally) => number): Share {
	const applicable = tallies.filter((tally) => applied(tally) > 0);
	const sum = applicable.map((tally) => exact.divide(passed(tally), applied(tally))).reduce(exact.add, 0);
	return { over: exact.toNumber(exact.divide(sum, applicable.length)), under: 1 };
}

function divisor(a: number, b: number): number {
	while (b !== 0) [a, b] = [b, a % b];
	return a;
}

function scaled({ over, under }: Share, of: number): number {
	return (over * of) / under;
}
