/** Scores as charts write them. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { digits } from "../../explain/number.js";
import { words } from "../../explain/words.js";
import type { Outcome } from "../../model/outcome.js";
import type { PointsRange } from "../../model/score.js";
import type { Locale, Text } from "../../model/text.js";
import type { Voice } from "../document/index.js";
import { marks } from "../said.js";
import { said } from "./words.js";

/** A score, with how it came out and what passing asks for, where there is such a thing. */
export interface Scored {
	/** The least and the greatest that the data leaves open; `null` where nothing applies. */
	readonly score: PointsRange | null;
	readonly outcome?: Outcome;
	/** The least score that passing takes. */
	readonly needed?: number;
	/** With how many decimals it is shown, if not with one. */
	readonly decimals?: number;
}

/** The least and the greatest score in digits, rounded outward, and so that they do not cross what is needed: `2.6–98.1`. */
export function pointsOf({ score: { min, max, of }, needed, decimals }: WithScore, locale: Locale): string {
	const showing = { against: needed ?? of, ...(decimals === undefined ? {} : { decimals }) };
	const ends =
		min === max ? [digits(min, locale, showing)] : [digits(min, locale, showing, "down"), digits(max, locale, showing, "up")];
	return ends.join("–");
}

/** The same with words for none: digits read alike in both languages. */
export function saidPoints(one: Scored, voice: Voice): ElementContent[] {
	return hasScore(one) ? numeral(pointsOf(one, voice.locales[0]!)) : voice.say(said.none);
}

export type WithScore = Scored & { readonly score: PointsRange };

export function hasScore(one: Scored): one is WithScore {
	return one.score !== null;
}

export function numeral(text: string): ElementContent[] {
	return [{ type: "text", value: text }];
}

export function number(value: number, locale: Locale): string {
	return digits(value, locale, { given: true });
}

/** An outcome by its sign and its word. */
export function outcomeWords(outcome: Outcome, voice: Voice): ElementContent[] {
	const text: Text = { zh: words.zh.outcome[outcome], en: words.en.outcome[outcome] };
	return [h(`span.${outcome}`, [`${marks[outcome]} `, ...voice.say(text)])];
}

/** What part of the full score so many points are, from 0 to 1. */
export function shareOf(points: number, of: number): number {
	return of <= 0 ? 0 : Math.min(1, Math.max(0, points / of));
}
