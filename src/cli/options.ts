/** The options of all commands: how each is written, and how what is typed behind it is read. */
import type { Target } from "../advice/index.js";
import { issue, nearest, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Day } from "../model/day.js";
import { dayText } from "../model/day.js";
import { locales } from "../model/text.js";
import { givenDay } from "../parse/given-day.js";
import { wholeNumberIssues } from "../parse/given-number.js";
import { type Format, formats } from "./command.js";

/** What may be typed, read. */
export interface Options {
	readonly asOf?: Day;
	readonly edition?: Day;
	readonly locale?: Languages;
	readonly format?: Format;
	readonly out?: string;
	readonly within?: readonly string[];
	readonly factsFormat?: FactsFormat;
	readonly rule?: readonly string[];
	readonly all?: true;
	readonly style?: "full" | "decisive";
	readonly limit?: number;
	readonly about?: "everything" | "verdict";
	readonly facts?: string;
	readonly name?: string;
	readonly xlsx?: true;
	readonly csv?: true;
	readonly variant?: readonly string[];
	readonly single?: true;
	readonly target?: Target;
	readonly district?: string;
	readonly overrides?: string;
}

/** One language, or both where a command writes both. */
export const languages = [...locales, "both"] as const;
export type Languages = (typeof languages)[number];

export type OptionName = keyof Options;

export const factsFormats = ["json", "csv", "xlsx"] as const;
export type FactsFormat = (typeof factsFormats)[number];

interface OptionSpec<Value> {
	readonly flags: string;
	/** What was typed, read; what was read before it, where an option may be given several times. */
	read?(typed: string, before: Value | undefined): Value;
}

const text = (typed: string) => typed;
const several = (typed: string, before: readonly string[] | undefined) => [...(before ?? []), typed];

export const options: { readonly [Name in OptionName]-?: OptionSpec<NonNullable<Options[Name]>> } = {
	asOf: { flags: "--as-of <day>", read: (typed) => dayText(givenDay(typed, "--as-of")) },
	edition: { flags: "--edition <day>", read: (typed) => dayText(givenDay(typed, "--edition")) },
	rule: { flags: "--rule <id>", read: several },
	all: { flags: "--all" },
	style: { flags: "--style <style>", read: (typed) => oneOf(["full", "decisive"], typed, "--style") },
	about: { flags: "--about <what>", read: (typed) => oneOf(["everything", "verdict"], typed, "--about") },
	limit: { flags: "--limit <number>", read: (typed) => naturalNumber(typed, "--limit") },
	facts: { flags: "--facts <file>", read: text },
	name: { flags: "--name <name>", read: text },
	xlsx: { flags: "--xlsx" },
	csv: { flags: "--csv" },
	variant: { flags: "--variant <standard>", read: several },
	single: { flags: "--single" },
	target: { flags: "--target <target>", read: targetTyped },
	district: { flags: "--district <name>", read: text },
	overrides: { flags: "--overrides <file>", read: text },
	within: { flags: "--within <folder>", read: several },
	factsFormat: { flags: "--facts-format <format>", read: (typed) => oneOf(factsFormats, typed, "--facts-format") },
	format: { flags: "--format <format>", read: (typed) => oneOf(formats, typed, "--format") },
	locale: { flags: "--locale <language>", read: (typed) => oneOf(languages, typed, "--locale") },
	out: { flags: "-o, --out <path>", read: text },
};

/** One of a few words. */
export function oneOf<Word extends string>(known: readonly Word[], typed: string, flag: string): Word {
	const word = known.find((one) => one === typed);
	if (word !== undefined) return word;
	throw new WenmingError("invalid-call", [
		issue(problems.unknownValue, flag, { name: typed, nearest: nearest(typed, known), known }),
	]);
}

/** `pass`, a score, or the id of a level. */
function targetTyped(typed: string): Target {
	if (typed === "pass") return typed;
	return /^\d+(\.\d+)?$/.test(typed) ? { score: Number(typed) } : { level: typed };
}

function naturalNumber(typed: string, flag: string): number {
	const number = /^\d+$/.test(typed) ? Number(typed) : typed;
	const issues = wholeNumberIssues(number, flag, 1);
	if (issues.length > 0) throw new WenmingError("invalid-call", issues);
	return number as number;
}

/** Two options that contradict each other. */
export function refuseBoth(...names: readonly string[]): never {
	throw new WenmingError("invalid-call", [issue(problems.oneOption, "", { names })]);
}
