/** Numbers as people say them, 300多 or "more than 400" → what is known of the number, by the convention of docs/facts.md. */
import type { RangeData } from "../model/input.js";
import { type Bound, betweenWords, oddWords, spelledUnits, wordsAfter, wordsBefore } from "./approximate-words.js";
import { type Figure, figurePattern, multiplierPattern, readFigure } from "./figure.js";

/** How a number as people say it is read. */
export interface ReadApproximateOptions {
	/** Whether it counts things: the ends of a range are then whole numbers. */
	readonly whole?: boolean;
	/** How its unit is written, such as `["户", "household", "households"]`; a number with another one is not read. */
	readonly units?: readonly string[];
}

/**
 * A number as a report says it, exactly or by approximate words in Chinese or English.
 *
 * @returns the number; the range that the words stand for; or `undefined` for what says no number in words that have a
 * range: such a text is to be refused, never guessed at.
 * @example
 * readApproximate("300多"); // => { moreThan: 300, lessThan: 400 }
 * readApproximate("约16万"); // => { atLeast: 152000, atMost: 168000 }
 * readApproximate("2,496户", { units: ["户"] }); // => 2496
 * readApproximate("基本杜绝"); // => undefined
 */
export function readApproximate(text: string, { whole = false, units = [] }: ReadApproximateOptions = {}): Known | undefined {
	if (!hasPlainDigits(text)) return undefined;
	const said = plain(text);
	const unit = alternatives([...units, ...units.flatMap(spelledOut)].map(plain));
	const known = negativeOf(said, unit) ?? rangeBetween(said, unit) ?? approximate(said, unit);
	return known === undefined || typeof known === "number" || !whole ? known : wholeEnds(known);
}

type Known = number | RangeData;

/** Full-width signs become plain ones, capitals small. */
function plain(text: string): string {
	return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** No 10², which would become 102, and no ⑤; the square metre's sign is a unit's. */
function hasPlainDigits(text: string): boolean {
	return !/\p{No}/u.test(text.replace(/m[²³]/gi, ""));
}

function spelledOut(unit: string): readonly string[] {
	const { zh = [], en = [] } = Object.hasOwn(spelledUnits, unit) ? spelledUnits[unit]! : {};
	return [...zh, ...en];
}

function approximate(said: string, unit: string): Known | undefined {
	const match = new RegExp(`^${before}${quantity("", unit)}${after}$`).exec(said)?.groups;
	const figure = match === undefined ? undefined : figureOf(match, "");
	if (match === undefined || figure === undefined) return undefined;
	const isOdd = match.inner !== undefined || match.outer !== undefined;
	const [first, last] = [boundOf(wordsBefore, match.before), boundOf(wordsAfter, match.after)];
	if (isOdd) {
		if (first !== undefined || figure.digits === 0n) return undefined;
		// 2千余份以上: above the figure, without upper end.
		if (last === "atLeast") return { moreThan: figure.value };
		return last === undefined ? { moreThan: figure.value, lessThan: figure.next } : undefined;
	}
	if (first !== undefined && last !== undefined) return undefined;
	return spans[first ?? last ?? "exactly"](figure);
}

/** What each kind of word says of the number with its figure; the width of “about” and “nearly” is the package's own. */
const spans: Readonly<Record<Bound, (figure: Figure) => Known | undefined>> = {
	exactly: ({ value }) => value,
	moreThan: ({ value }) => ({ moreThan: value }),
	atLeast: ({ value }) => ({ atLeast: value }),
	lessThan: ({ value }) => ({ lessThan: value }),
	atMost: ({ value }) => ({ atMost: value }),
	nearly: (figure) => (figure.digits === 0n ? undefined : { atLeast: figure.percent(90n), lessThan: figure.value }),
	about: (figure) => (figure.digits === 0n ? undefined : { atLeast: figure.percent(95n), atMost: figure.percent(105n) }),
};

/** 300至400, "between 300 and 400". What one end is multiplied by must be said of the other: 3至4万 is not clear. */
function rangeBetween(said: string, unit: string): Known | undefined {
	const [from, to] = [quantity("1", unit), quantity("2", unit)];
	const pattern = said.startsWith("between ") ? `^between ${from} and ${to}$` : `^${from} ?${between} ?${to}(?:之间)?$`;
	const match = new RegExp(pattern).exec(said)?.groups;
	if (match === undefined || ["inner1", "outer1", "inner2", "outer2"].some((odd) => match[odd] !== undefined)) return undefined;
	const [low, high] = [figureOf(match, "1"), figureOf(match, "2")];
	if (low === undefined || high === undefined || low.value > high.value) return undefined;
	if ((match.multiplier1 === undefined) !== (match.multiplier2 === undefined)) return undefined;
	return low.value === high.value ? low.value : { atLeast: low.value, atMost: high.value };
}

/** A number below zero is only ever said exactly. */
function negativeOf(said: string, unit: string): number | undefined {
	if (!said.startsWith("-")) return undefined;
	const known = approximate(said.slice(1), unit);
	return typeof known === "number" && /\d/.test(said[1]!) ? 0 - known : undefined;
}

/** Open ends of what is counted stay whole; fractions tighten to the whole numbers between them. */
function wholeEnds({ atLeast, moreThan, atMost, lessThan }: RangeData): RangeData | undefined {
	const least = Math.max(Math.ceil(atLeast ?? -Infinity), Math.floor(moreThan ?? -Infinity) + 1);
	const most = Math.min(Math.floor(atMost ?? Infinity), Math.ceil(lessThan ?? Infinity) - 1);
	if (least > most) return undefined;
	return {
		...(atLeast === undefined ? {} : { atLeast: Math.ceil(atLeast) }),
		...(moreThan === undefined ? {} : { moreThan: Math.floor(moreThan) }),
		...(atMost === undefined ? {} : { atMost: Math.floor(atMost) }),
		...(lessThan === undefined ? {} : { lessThan: Math.ceil(lessThan) }),
	};
}

function figureOf(match: Readonly<Record<string, string | undefined>>, suffix: string): Figure | undefined {
	return readFigure(match[`figure${suffix}`]!, match[`multiplier${suffix}`] ?? "");
}

/** A figure with what multiplies it, a little more or not (20多万, 3600余), and its unit. */
function quantity(suffix: string, unit: string): string {
	const multiplied = `(?<figure${suffix}>${figurePattern})(?<inner${suffix}>${odd})?(?<multiplier${suffix}>${multiplierPattern})?`;
	return `${multiplied}(?<outer${suffix}>${odd})? ?(?:${unit})?`;
}

function boundOf(words: typeof wordsBefore, word: string | undefined): Bound | undefined {
	if (word === undefined) return undefined;
	const bounds = Object.entries(words) as [Bound, NonNullable<(typeof words)[Bound]>][];
	return bounds.find(([, { zh, en }]) => [...zh, ...en].includes(word))?.[0];
}

function everyWord(words: typeof wordsBefore): string[] {
	return Object.values(words).flatMap(({ zh, en }) => [...zh, ...en]);
}

/** The longest first, so that none hides another that begins like it. */
function alternatives(words: readonly string[]): string {
	const byLength = [...words].filter((word) => word !== "").sort((a, b) => b.length - a.length);
	// Where there are no words, nothing matches.
	return byLength.length === 0 ? "(?!)" : byLength.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|");
}

const before = `(?:(?<before>${alternatives(everyWord(wordsBefore))}) ?)?`;
const after = `(?: ?(?<after>${alternatives(everyWord(wordsAfter))}))?`;
const between = `(?:${alternatives([...betweenWords.zh, ...betweenWords.en])})`;
const odd = alternatives([...oddWords.zh, ...oddWords.en]);
