/** The score of a standard without points: dimensions equal, rules equal within one, what is not applicable left out. */
import * as exact from "../logic/number/exact.js";
import { FAIL, NOT_APPLICABLE, PASS } from "../model/outcome.js";
import type { PointsRange, Score } from "../model/score.js";
import type { Tally } from "./tally.js";

/**
 * The score of one dimension: the share of its applicable rules that pass; `null` if none applies.
 * The least comes of each rule's least possible outcome in the order fail < not applicable < pass, the greatest of
 * its greatest: leaving out a rule lowers the share no more than failing it, and raises it no more than passing it.
 */
export function dimensionScore(tally: Tally, of: number): PointsRange | null {
	if (!mayApply(tally)) return null;
	const { passLeast, applyLeast, passGreatest, applyGreatest } = tally;
	return {
		// If the least outcome of every rule is not to apply, whatever applies passes; the other way round for the greatest.
		min: applyLeast === 0 ? of : (passLeast * of) / applyLeast,
		max: applyGreatest === 0 ? 0 : (passGreatest * of) / applyGreatest,
		of,
	};
}

/** The score of a standard: the mean of its applicable dimensions. `null` if nothing applies. */
export function standardScore(tallies: readonly Tally[], { of, policy }: Pick<Score, "of" | "policy">): Score | null {
	if (!tallies.some(mayApply)) return null;
	const least = meanShare(tallies, passLeast, applyLeast) ?? { over: 1, under: 1 };
	const greatest = tallies.every(isDecided) ? least : (meanShare(tallies, passGreatest, applyGreatest) ?? { over: 0, under: 1 });
	const range = { min: scaled(least, of), max: scaled(greatest, of), of, policy };
	return tallies.every((tally) => (tally.every & NOT_APPLICABLE) !== 0) ? { ...range, maybeNull: true } : range;
}

const passLeast = (tally: Tally) => tally.passLeast;
const applyLeast = (tally: Tally) => tally.applyLeast;
const passGreatest = (tally: Tally) => tally.passGreatest;
const applyGreatest = (tally: Tally) => tally.applyGreatest;

function mayApply({ any }: Tally): boolean {
	return (any & (FAIL | PASS)) !== 0;
}

function isDecided(tally: Tally): boolean {
	return tally.passLeast === tally.passGreatest && tally.applyLeast === tally.applyGreatest;
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
