/** What is known of a number ↔ how it is typed: “300多”, "at least 300". */
import type { RangeData } from "../../model/input.js";
import type { Locale } from "../../model/text.js";
import { type ReadApproximateOptions, readApproximate } from "../../parse/approximate.js";

export type KnownNumber = number | RangeData;

/** Reads a number, or what is known of it; besides what `readApproximate` reads, two ends of which each is told. */
export function knownOf(text: string, options: ReadApproximateOptions): KnownNumber | undefined {
	const said = readApproximate(text, options);
	if (said !== undefined) return said;
	const one = signedEnd(text);
	if (one !== undefined) return one;
	const ends = text.split(/\s*(?:且|；|;|\band\b)\s*/);
	if (ends.length !== 2) return undefined;
	const [low, high] = ends.map((end) => signedEnd(end) ?? readApproximate(end, options));
	return isLowEnd(low) && isHighEnd(high) ? { ...low, ...high } : undefined;
}

const signs = { ">": "moreThan", "≥": "atLeast", ">=": "atLeast", "<": "lessThan", "≤": "atMost", "<=": "atMost" } as const;

/** An end below zero, which words don't say. */
function signedEnd(text: string): RangeData | undefined {
	const [, sign, figure] = /^\s*(>=?|<=?|≥|≤)\s*(-\d+(?:\.\d+)?)\s*$/.exec(text.normalize("NFKC")) ?? [];
	return figure === undefined ? undefined : { [signs[sign as keyof typeof signs]]: Number(figure) };
}

function isLowEnd(known: KnownNumber | undefined): known is RangeData {
	return typeof known === "object" && (known.atMost ?? known.lessThan) === undefined;
}

function isHighEnd(known: KnownNumber | undefined): known is RangeData {
	return typeof known === "object" && (known.atLeast ?? known.moreThan) === undefined;
}

/** How ends are said that no shorter word says together. */
interface Words {
	odd(low: string): string;
	nearly(high: string): string;
	fromTo(low: string, high: string): string;
	and(low: string, high: string): string;
	readonly end: Readonly<Record<keyof RangeData, (figure: string) => string>>;
}

const words: Readonly<Record<Locale, Words>> = {
	zh: {
		odd: (low) => `${low}多`,
		nearly: (high) => `近${high}`,
		fromTo: (low, high) => `${low}至${high}`,
		and: (low, high) => `${low}且${high}`,
		end: {
			atLeast: (low) => `至少${low}`,
			moreThan: (low) => `超过${low}`,
			atMost: (high) => `至多${high}`,
			lessThan: (high) => `不到${high}`,
		},
	},
	en: {
		odd: (low) => `${low}-odd`,
		nearly: (high) => `nearly ${high}`,
		fromTo: (low, high) => `${low} to ${high}`,
		and: (low, high) => `${low} and ${high}`,
		end: {
			atLeast: (low) => `at least ${low}`,
			moreThan: (low) => `more than ${low}`,
			atMost: (high) => `at most ${high}`,
			lessThan: (high) => `less than ${high}`,
		},
	},
};

/** The text by which it is typed: the shortest that is read as the same. */
export function textOfKnown(known: KnownNumber, locale: Locale): string {
	if (typeof known === "number") return String(known);
	const say = words[locale];
	const shorter = [
		...(known.moreThan === undefined ? [] : [say.odd(String(known.moreThan))]),
		...(known.lessThan === undefined ? [] : [say.nearly(String(known.lessThan))]),
		...(known.atLeast === undefined || known.atMost === undefined
			? []
			: [say.fromTo(String(known.atLeast), String(known.atMost))]),
	];
	return shorter.find((text) => isSame(readApproximate(text), known)) ?? endsOf(known, say);
}

const signOf = { moreThan: ">", atLeast: "≥", lessThan: "<", atMost: "≤" } as const;

function endsOf(known: RangeData, say: Words): string {
	const said = (["atLeast", "moreThan", "atMost", "lessThan"] as const).flatMap((key) => {
		const end = known[key];
		return end === undefined ? [] : [end < 0 ? `${signOf[key]} ${end}` : say.end[key](String(end))];
	});
	return said.length === 2 ? say.and(said[0]!, said[1]!) : said.join("");
}

function isSame(read: KnownNumber | undefined, known: RangeData): boolean {
	if (typeof read !== "object") return false;
	return (["atLeast", "moreThan", "atMost", "lessThan"] as const).every((key) => read[key] === known[key]);
}
