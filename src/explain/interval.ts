/** How far the percentage of a sample may be off: Wilson's interval. */
import { type Issue, issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Input } from "../model/input.js";
import { describe, isPlainObject } from "../parse/fact.js";
import { wholeNumberIssues } from "../parse/given-number.js";
import { leastWhole } from "../parse/known.js";

/** How sure a margin of error is to be. */
export type Confidence = 0.9 | 0.95 | 0.99;

/** Both ends in percent. */
export interface ConfidenceInterval {
	readonly low: number;
	readonly high: number;
}

/** The confidence of the interval that stands beside a survey. */
export const confidence: Confidence = 0.95;

/** Whether an input is a share of those who were asked; of none, it counts as not given. */
export function isSurvey(input: Input): boolean {
	return input.type === "percent" && input.checkedBy.includes("survey") && leastWhole(input) > 0;
}

/** Standard deviations on either side of the mean within which a normal variable lies with each confidence. */
const deviations: Readonly<Record<Confidence, number>> = {
	0.9: 1.6448536269514722,
	0.95: 1.959963984540054,
	0.99: 2.5758293035489004,
};

/**
 * The interval in which the share of all lies with some confidence, given that of a random sample: E. B. Wilson,
 * “Probable Inference, the Law of Succession, and Statistical Inference”, Journal of the American Statistical
 * Association 22 (1927), 209–212. It is for reading beside a percentage and decides nothing.
 *
 * @param sample how many, of how many that were asked; whole numbers.
 * @param options the confidence: 0.9, 0.95 or 0.99.
 * @returns both ends in percent, not rounded.
 * @throws {WenmingError} `invalid-call` for another confidence, numbers that are not whole or below zero, a sample of
 * none, and more than were asked.
 * @example
 * wilsonInterval({ count: 45, of: 50 }, { confidence: 0.95 }); // => { low: 78.639…, high: 95.652… }
 */
export function wilsonInterval(
	sample: { readonly count: number; readonly of: number },
	options: { readonly confidence: Confidence },
): ConfidenceInterval {
	const issues = [...issuesOf(sample), ...confidenceIssues(options)];
	if (issues.length > 0) throw new WenmingError("invalid-call", issues);
	const { count, of } = sample;
	const z = deviations[options.confidence];
	const low = (some: number) => {
		const reach = z * Math.sqrt(z * z + 4 * some * (1 - some / of));
		return (100 * (2 * some + z * z - reach)) / (2 * (of + z * z));
	};
	// The high end is where the low end of all others is, so that all of a sample reach 100 exactly.
	return { low: low(count), high: 100 - low(of - count) };
}

function issuesOf(sample: { readonly count: number; readonly of: number }): Issue[] {
	if (!isPlainObject(sample)) {
		return [issue(problems.wrongType, "", { found: describe(sample), expected: '{ "count": 270, "of": 300 }' })];
	}
	const { count, of } = sample as { readonly count: number; readonly of: number };
	const issues = [...wholeNumberIssues(count, "count", 0), ...wholeNumberIssues(of, "of", 1)];
	if (issues.length > 0 || count <= of) return issues;
	return [issue(problems.countExceedsWhole, "", { count: String(count), of: String(of) })];
}

function confidenceIssues(options: { readonly confidence: Confidence }): Issue[] {
	const given: unknown = options?.confidence;
	if (typeof given === "number" && Object.hasOwn(deviations, given)) return [];
	return [issue(problems.outOfRange, "confidence", { found: describe(given), expected: Object.keys(deviations).join(" | ") })];
}
