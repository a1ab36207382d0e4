/** unknown → facts that are checked and ready to evaluate. */
import { type Issue, issue, nearest, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import { asRange, intersect, isPoint, type Quantity, Range } from "../logic/number/range.js";
import { isQuantity, type Ratio, type Value } from "../logic/value.js";
import { type Day, type DayNumber, dayNumber, dayText, monthsAfter } from "../model/day.js";
import type { Community, Facts } from "../model/facts.js";
import { prototypeSegments } from "../model/names.js";
import type { Standard } from "../model/standard.js";
import { checkFact, describe, isPlainObject, type Knowledge } from "./fact.js";
import { plainFact } from "./plain-fact.js";
import { type InputTable, tableOf } from "./table.js";

/** What to do about bad facts: refuse them all, or leave each bad one out as if it were missing. */
export type InvalidFacts = "throw" | "unknown";

/** What becomes of bad facts. */
export interface ParseFactsOptions {
	/** `throw` if not given. */
	readonly invalidFacts?: InvalidFacts;
}

/** Checked facts, ready for `evaluate`, with what else a facts file holds. */
export interface ParsedFacts<F = Facts> {
	/** Flat, checked, frozen: `evaluate` does not check them again. */
	readonly facts: F;
	readonly community?: Community;
	/** The day of the file. */
	readonly observed?: Day;
	/** Warnings, and with `invalidFacts: "unknown"` what was left out. */
	readonly issues: readonly Issue[];
}

/** Facts as the engine reads them. */
export interface CheckedFacts {
	readonly facts: Facts;
	/** By slot: a number, a truth value, a text, a day, events; for a ratio its two numbers. */
	readonly slots: readonly unknown[];
	/** By input: the value where it is not exact. */
	readonly values: ReadonlyMap<number, Value>;
	readonly knowledge: readonly Knowledge[];
	/** The inputs that rules read and of which not all is known. */
	readonly open: readonly number[];
	/** The same before facts bounded each other. */
	readonly alone?: CheckedFacts | undefined;
	/** The facts that a day may make too old, or that were observed after it. */
	readonly dated: readonly DatedFact[];
	/** Inputs whose facts carry no day. */
	readonly undated: readonly string[];
	/** Inputs whose facts are ratios of nothing, which count as not given. */
	readonly ofNothing: readonly string[];
	/** Inputs whose facts are ratios out of fewer than their minimum sample, which count as not given. */
	readonly tooFew: readonly string[];
	/** By name: the ratios of both, and those out of perhaps too few, which say nothing. */
	readonly small: ReadonlyMap<string, Ratio>;
	/** Facts that the standard does not read. */
	readonly unread: readonly string[];
	readonly issues: readonly Issue[];
	/** Inputs whose facts were too old on the assessment day; none before there is one. */
	readonly expired: readonly string[];
	/** Inputs whose facts were observed after the assessment day. */
	readonly later: readonly string[];
}

const none: readonly string[] = Object.freeze([]);

export interface DatedFact {
	readonly input: number;
	readonly observed: DayNumber;
	/** The last day on which it is valid. */
	readonly until: DayNumber;
}

const checked = new WeakMap<object, { standard: Standard; result: CheckedFacts }>();

/**
 * Checks facts: flat ones, nested ones, or a facts file.
 *
 * @returns the facts, flat and frozen; the community and the day of a file; warnings.
 * @throws {WenmingError} `invalid-facts` with every issue, unless `invalidFacts` is `"unknown"`.
 * @example
 * parseFacts(wuxi, { library: { books: 4200 } }).facts; // => { "library.books": 4200 }
 */
export function parseFacts<F = Facts>(standard: Standard<F>, input: unknown, options: ParseFactsOptions = {}): ParsedFacts<F> {
	const issues: Issue[] = [];
	const report = (found: Issue) => issues.push(found);
	const file = readFile(input, report);
	const given = flattened(tableOf(standard as Standard), file.facts, report);
	const result = checkFacts(standard as Standard, given, file.day, issues);
	refuse(issues, options.invalidFacts);
	const facts = keptFacts(given, issues, file.day);
	checked.set(facts, { standard: standard as Standard, result: { ...result, facts } });
	return {
		facts: facts as F,
		...(file.community === undefined ? {} : { community: file.community }),
		...(file.observed === undefined ? {} : { observed: file.observed }),
		issues,
	};
}

/** Facts as the engine reads them: those that `parseFacts` gave as they are, others checked now. */
export function checkedFacts(standard: Standard, facts: unknown, invalidFacts: InvalidFacts | undefined): CheckedFacts {
	const known = typeof facts === "object" && facts !== null ? checked.get(facts) : undefined;
	if (known !== undefined && known.standard === standard) return known.result;
	const issues: Issue[] = [];
	const result = isPlainObject(facts)
		? checkFacts(standard, facts, undefined, issues)
		: checkFacts(standard, readFile(facts, (found) => issues.push(found)).facts, undefined, issues);
	refuse(issues, invalidFacts);
	return result;
}

function refuse(issues: readonly Issue[], invalidFacts: InvalidFacts = "throw"): void {
	const errors = issues.filter((found) => found.severity === "error");
	if (errors.length > 0 && invalidFacts === "throw") throw new WenmingError("invalid-facts", errors);
}

interface FileParts {
	readonly facts: Record<string, unknown>;
	readonly community?: Community;
	readonly observed?: Day;
	readonly day: DayNumber | undefined;
}

/** A facts file taken apart; anything else is facts alone. */
function readFile(input: unknown, report: (issue: Issue) => void): FileParts {
	if (!isPlainObject(input)) {
		report(issue(problems.wrongType, "", { found: describe(input), expected: 'facts, such as { "library.books": 5200 }' }));
		return { facts: {}, day: undefined };
	}
	if (!isPlainObject(input.facts)) return { facts: input, day: undefined };
	const { facts, community, observed } = input;
	for (const key of Object.keys(input)) {
		if (["$schema", "community", "observed", "facts"].includes(key)) continue;
		report(issue(problems.wrongType, key, { found: `"${key}"`, expected: "$schema | community | observed | facts" }));
	}
	const day = typeof observed === "string" ? dayNumber(observed) : undefined;
	if (observed !== undefined && day === undefined)
		report(issue(problems.impossibleDay, "observed", { found: describe(observed) }));
	return {
		facts,
		...(isPlainObject(community) ? { community: community as unknown as Community } : {}),
		...(day === undefined ? {} : { observed: dayText(day) }),
		day,
	};
}

/** Nested objects as dotted names. */
function flattened(table: InputTable, facts: Record<string, unknown>, report: (issue: Issue) => void): Record<string, unknown> {
	if (Object.keys(facts).every((key) => table.index.has(key))) return facts;
	const flat: Record<string, unknown> = Object.create(null);
	const add = (entries: Record<string, unknown>, prefix: string) => {
		for (const [key, fact] of Object.entries(entries)) {
			const name = prefix === "" ? key : `${prefix}.${key}`;
			if (!table.index.has(name) && table.prefixes.has(name) && isPlainObject(fact)) add(fact, name);
			else if (name in flat) report(issue(problems.givenTwice, name, { name }));
			else flat[name] = fact;
		}
	};
	add(facts, "");
	return flat;
}

/** Checks flat facts into slots. */
function checkFacts(
	standard: Standard,
	facts: Record<string, unknown>,
	fileDay: DayNumber | undefined,
	issues: Issue[],
): CheckedFacts {
	const table = tableOf(standard);
	const report = (found: Issue) => issues.push(found);
	const slots: unknown[] = new Array(table.slotCount).fill(undefined);
	const knowledge: Knowledge[] = new Array(table.ids.length).fill("missing");
	const values = new Map<number, Value>();
	const dated: DatedFact[] = [];
	const undated: string[] = [];
	const ofNothing: string[] = [];
	const tooFew: string[] = [];
	const small = new Map<string, Ratio>();
	const unread: string[] = [];
	for (const name of Object.keys(facts)) {
		const input = table.index.get(name);
		if (input === undefined) {
			if (isKnownElsewhere(table, name)) unread.push(name);
			else report(unknownFact(table, name));
			continue;
		}
		const fact = facts[name];
		const slot = table.slots[input]!;
		const bare = table.bare[input];
		const plain = fileDay === undefined && bare !== undefined ? plainFact(bare, fact) : undefined;
		if (plain !== undefined) {
			knowledge[input] = "exact";
			if (Array.isArray(plain)) [slots[slot], slots[slot + 1]] = plain;
			else slots[slot] = plain;
			(table.matters[input] ? undated : unread).push(name);
			continue;
		}
		const before = issues.length;
		const found = checkFact(table.inputs[input]!, fact, name, fileDay, report);
		if (!table.matters[input]) unread.push(name);
		if (issues.length > before && issues.slice(before).some((one) => one.severity === "error")) continue;
		if (found.small !== undefined && table.matters[input]) {
			small.set(name, found.small);
			if (found.knowledge === "missing") (found.small.of === 0 ? ofNothing : tooFew).push(name);
		}
		if (found.knowledge === "missing") continue;
		if (fileDay !== undefined && found.observed !== undefined && found.observed > fileDay) {
			report(issue(problems.observedLaterThanFile, name, { observed: dayText(found.observed), file: dayText(fileDay) }));
			continue;
		}
		knowledge[input] = found.knowledge;
		if (found.ratio === undefined) slots[slot] = found.value;
		else [slots[slot], slots[slot + 1]] = found.ratio;
		if (found.knowledge !== "exact") values.set(input, found.value as Value);
		if (!table.matters[input]) continue;
		if (found.observed === undefined) undated.push(name);
		else {
			const { expires } = table.inputs[input]!;
			const until = expires === undefined ? Infinity : monthsAfter(found.observed, expires.months);
			dated.push({ input, observed: found.observed, until });
		}
	}
	const result = {
		facts: facts as Facts,
		slots,
		values,
		knowledge,
		open: openOf(table, knowledge),
		dated,
		undated,
		ofNothing,
		tooFew,
		small,
		unread,
		issues,
		expired: none,
		later: none,
	};
	return bounded(table, result, report);
}

/** Facts that bound each other; one that exceeds its whole is reported and counts as missing. */
function bounded(table: InputTable, facts: CheckedFacts, report: (issue: Issue) => void): CheckedFacts {
	const wrong = new Set<number>();
	const result = narrowed(table, facts, (part, whole, found, limit) => {
		// Where the part's declared range alone exceeds its whole, the nearest whole that was given is at fault.
		let fault: number | undefined = part;
		while (fault !== undefined && facts.knowledge[fault] === "missing") fault = wholeOf(table, fault);
		if (fault === undefined || wrong.has(fault)) return;
		wrong.add(fault);
		report(issue(problems.partExceedsWhole, table.ids[fault]!, { whole: table.ids[whole]!, found, limit }));
	});
	return wrong.size === 0 ? result : bounded(table, without(table, facts, wrong), report);
}

function wholeOf(table: InputTable, part: number): number | undefined {
	return table.containments.find((pair) => pair.part === part)?.whole;
}

/** The facts as if some of them had not been given. */
export function without(table: InputTable, facts: CheckedFacts, some: ReadonlySet<number>): CheckedFacts {
	const [slots, values] = [[...facts.slots], new Map(facts.values)];
	for (const input of some) {
		slots[table.slots[input]!] = undefined;
		values.delete(input);
	}
	const knowledge = facts.knowledge.map((known, input) => (some.has(input) ? "missing" : known));
	return {
		...facts,
		slots,
		values,
		knowledge,
		open: openOf(table, knowledge),
		dated: facts.dated.filter(({ input }) => !some.has(input)),
		undated: facts.undated.filter((name) => !some.has(table.index.get(name)!)),
	};
}

function isKnownElsewhere(table: InputTable, name: string): boolean {
	return table.others.has(name) || name.startsWith("local.");
}

function unknownFact(table: InputTable, name: string): Issue {
	const forbidden = name.split(".").find((segment) => prototypeSegments.includes(segment));
	if (forbidden !== undefined) return issue(problems.forbiddenName, name, { name: forbidden });
	return issue(problems.unknownFact, name, { name, nearest: nearest(name, [...table.ids, ...table.others]) });
}

/** A frozen copy of the facts that are sound. */
function keptFacts(given: Record<string, unknown>, issues: readonly Issue[], fileDay: DayNumber | undefined): Facts {
	const wrong = issues.filter((found) => found.severity === "error").map((found) => found.path);
	const isWrong = (name: string) =>
		wrong.some((path) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`));
	const kept: Record<string, unknown> = {};
	for (const name of Object.keys(given)) {
		const fact = given[name];
		if (fact !== undefined && !(wrong.length > 0 && isWrong(name))) kept[name] = withDay(fact, fileDay);
	}
	return Object.freeze(kept) as Facts;
}

/** The fact with the file's day, unless it has its own. */
function withDay(fact: unknown, fileDay: DayNumber | undefined): unknown {
	if (fileDay === undefined || fact === null) return frozen(fact);
	const observed = dayText(fileDay);
	if (!isPlainObject(fact) || !Object.hasOwn(fact, "value")) return frozen({ value: fact, observed });
	return frozen(fact.observed === undefined ? { ...fact, observed } : fact);
}

/** A copy that can't change, so that what was checked stays checked. */
function frozen(fact: unknown): unknown {
	if (typeof fact !== "object" || fact === null) return fact;
	if (Array.isArray(fact)) return Object.freeze(fact.map(frozen));
	const copy: Record<string, unknown> = {};
	for (const key of Object.keys(fact)) copy[key] = frozen((fact as Record<string, unknown>)[key]);
	return Object.freeze(copy);
}

/**
 * A part is at most its whole, and a whole at least its part: what one fact says bounds the other,
 * along chains. Reports the pairs that contradict each other.
 */
export function narrowed(
	table: InputTable,
	facts: CheckedFacts,
	contradiction?: (part: number, whole: number, found: string, limit: string) => void,
): CheckedFacts {
	const bounds = new Map<number, Quantity>();
	const quantity = (input: number): Quantity => {
		const bound = bounds.get(input);
		if (bound !== undefined) return bound;
		if (facts.knowledge[input] === "exact") return facts.slots[table.slots[input]!] as Quantity;
		const value = facts.values.get(input) ?? table.unknown[input]!;
		return isQuantity(value) ? value : new Range(-Infinity, Infinity, true, true);
	};
	const says = (input: number) => facts.knowledge[input] !== "missing" || bounds.has(input);
	const bound = (input: number, by: Quantity, part: number, whole: number) => {
		const known = quantity(input);
		const both = intersect(known, by);
		if (both === undefined) contradiction?.(part, whole, textOf(quantity(part)), textOf(quantity(whole)));
		else if (!same(known, both)) bounds.set(input, both);
	};
	const open = table.containments.filter(
		({ part, whole }) => facts.knowledge[part] !== "exact" || facts.knowledge[whole] !== "exact",
	);
	for (const { part, whole } of table.containments) {
		if (facts.knowledge[part] === "exact" && facts.knowledge[whole] === "exact" && bounds.size === 0) {
			const [found, limit] = [facts.slots[table.slots[part]!], facts.slots[table.slots[whole]!]] as [number, number];
			if (found > limit) contradiction?.(part, whole, String(found), String(limit));
		} else if (says(whole)) bound(part, upTo(quantity(whole)), part, whole);
	}
	for (const { part, whole } of open.reverse()) {
		if (says(part)) bound(whole, from(quantity(part)), part, whole);
	}
	if (bounds.size === 0) return facts;
	const [slots, knowledge, values] = [[...facts.slots], [...facts.knowledge], new Map(facts.values)];
	for (const [input, value] of bounds) {
		if (isPoint(value) && facts.knowledge[input] !== "exact") {
			slots[table.slots[input]!] = value;
			knowledge[input] = "exact";
			values.delete(input);
		} else if (!isPoint(value)) {
			knowledge[input] = "approximate";
			values.set(input, value);
		}
	}
	return { ...facts, slots, knowledge, values, open: openOf(table, knowledge), alone: facts };
}

/** The inputs that rules read and of which not all is known. */
export function openOf({ read }: InputTable, knowledge: readonly Knowledge[]): number[] {
	const open: number[] = [];
	for (let i = 0; i < read.length; i++) if (knowledge[read[i]!] !== "exact") open.push(read[i]!);
	return open;
}

function same(a: Quantity, b: Quantity): boolean {
	if (isPoint(a) || isPoint(b)) return a === b;
	return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** All that is not above a quantity. */
function upTo(value: Quantity): Range {
	const { high, highOpen } = asRange(value);
	return new Range(-Infinity, high, true, highOpen);
}

/** All that is not below it. */
function from(value: Quantity): Range {
	const { low, lowOpen } = asRange(value);
	return new Range(low, Infinity, lowOpen, true);
}

function textOf(value: Quantity): string {
	return isPoint(value) ? String(value) : `${String(value.low)}–${String(value.high)}`;
}
