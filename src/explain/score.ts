import type { Evaluation } from "../evaluate/index.js";
import { type Quantity, Range } from "../logic/number/range.js";
import type { Score, ScoreRange } from "../model/score.js";
import type { Locale } from "../model/text.js";
import { digits, type Showing, spoken } from "./number.js";
import { words } from "./words.js";

/**
 * A score in words: the range that the data leaves open, rounded outward, what it is where no override is applied, and
 * whose policy it is.
 */
export function spokenScore(
	{ score, withoutOverrides }: Pick<Evaluation, "score" | "withoutOverrides">,
	locale: Locale,
	showing: Showing = {},
): string {
	const say = words[locale];
	const points = (one: Score | null) => (one === null ? say.none : spokenRange(one, locale, showing));
	const other = withoutOverrides === undefined ? [] : [say.withoutOverrides(points(withoutOverrides.score))];
	if (score === null) return [say.noScore, ...other].join(say.semicolon);
	return [
		say.score(points(score), digits(score.of, locale, { given: true })),
		...other,
		...(score.policy === "package" ? [say.packagePolicy] : []),
		...(score.maybeNull ? [say.maybeNoScore] : []),
	].join(say.semicolon);
}

/** The least and the most that the data leaves open, rounded outward. */
export function spokenRange({ min, max }: ScoreRange, locale: Locale, showing: Showing = {}): string {
	const value: Quantity = min === max ? min : new Range(min, max, false, false);
	return spoken(value, locale, showing);
}
