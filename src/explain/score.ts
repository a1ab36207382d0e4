import { type Quantity, Range } from "../logic/number/range.js";
import type { Score } from "../model/score.js";
import type { Locale } from "../model/text.js";
import { digits, type Showing, spoken } from "./number.js";
import { words } from "./words.js";

/** A score in words: the range that the data leaves open, rounded outward, and whose policy it is. */
export function spokenScore(score: Score | null, locale: Locale, showing: Showing = {}): string {
	const say = words[locale];
	if (score === null) return say.noScore;
	const value: Quantity = score.min === score.max ? score.min : new Range(score.min, score.max, false, false);
	return [
		say.score(spoken(value, locale, showing), digits(score.of, locale, { given: true })),
		...(score.policy === "package" ? [say.packagePolicy] : []),
		...(score.maybeNull ? [say.maybeNoScore] : []),
	].join(say.semicolon);
}
