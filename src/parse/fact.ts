/** One fact: bare or with its day and origin, checked against its input. */
import { type Issue, issue, nearest, warning } from "../errors.js";
import * as problems from "../issues.js";
import { fractionOf, isZero } from "../logic/number/exact.js";
import { add, asRange, intersect, isLess, isPoint, type Quantity, Range, wholeNumbers } from "../logic/number/range.js";
import { Events, type Happening, type Ratio, type Value } from "../logic/value.js";
import { type DayNumber, dayNumber, monthRange } from "../model/day.js";
import type { Input, RangeData } from "../model/input.js";
import type { Text } from "../model/text.js";
import { anyRatio, barePercentage, from, leastWhole, type PercentInput, rangeOfData, ratioOf, ratioToOthers } from "./known.js";

/** How much a fact says. */
export type Knowledge = "exact" | "missing" | "approximate" | "percentage-only";

/** What was found of one fact. */
export interface CheckedFact {
	readonly knowledge: Knowledge;
	readonly value: Value | undefined;
	/** For a ratio that is exact: its two numbers; for a bare percentage, two that have its quotient. */
	readonly ratio?: readonly [count: number, of: number];
	readonly observed: DayNumber | undefined;
	/** A ratio out of too few, which counts as not given; where it is approximate, out of perhaps too few. */
	readonly small?: Ratio;
}

const missing: CheckedFact = { knowledge: "missing", value: undefined, observed: undefined };

const wrapperKeys = ["value", "observed", "by", "evidence", "reason"];

/** What facts should be, in words. */
const wanted = {
	truth: { zh: "“是”或“否”（true 或 false）", en: "true or false" },
	number: { zh: "一个数", en: "a number" },
	whole: { zh: "一个整数", en: "a whole number" },
	text: { zh: "文字", en: "text" },
	list: { zh: "一个清单", en: "a list" },
	range: { zh: '一个数，或如 { "atLeast": 300 } 的范围', en: 'a number, or a range such as { "atLeast": 300 }' },
	percent: {
		zh: '百分率，或如 { "count": 270, "of": 300 } 的比',
		en: 'a percentage, or a ratio such as { "count": 270, "of": 300 }',
	},
	day: { zh: "如 2011-05-18 的日期", en: "an ISO day, such as 2011-05-18" },
	events: {
		zh: '如 [{ "day": "2025-03-02" }] 的清单，或评定期内的次数',
		en: 'a list such as [{ "day": "2025-03-02" }], or their number in the assessment year',
	},
} as const;

/** Checks one fact; whatever is wrong is reported and leaves the fact missing. */
export function checkFact(
	input: Input,
	fact: unknown,
	path: string,
	fileDay: DayNumber | undefined,
	report: (issue: Issue) => void,
): CheckedFact {
	if (fact === undefined || fact === null) return missing;
	const needsReason = "reason" in input && input.reason === "required";
	if (!isPlainObject(fact) || !Object.hasOwn(fact, "value")) {
		if (needsReason) report(issue(problems.reasonRequired, path, {}));
		return new FactReader(input, path, fileDay, report).read(fact);
	}
	checkKeys(fact, wrapperKeys, path, report);
	let observed = fileDay;
	if (fact.observed !== undefined) {
		observed = readDay(fact.observed, `${path}.observed`, report);
		if (observed === undefined) return missing;
	}
	for (const key of ["by", "evidence", "reason"] as const) {
		const text = fact[key];
		if (text !== undefined && (typeof text !== "string" || text === "")) {
			report(issue(problems.wrongType, `${path}.${key}`, { found: describe(text), expected: wanted.text }));
		}
	}
	if (fact.value === undefined || fact.value === null) return missing;
	if (needsReason && fact.reason === undefined) report(issue(problems.reasonRequired, `${path}.reason`, {}));
	return new FactReader(input, path, observed, report).read(fact.value);
}

class FactReader {
	constructor(
		readonly input: Input,
		readonly path: string,
		readonly observed: DayNumber | undefined,
		readonly report: (issue: Issue) => void,
	) {}

	read(fact: unknown): CheckedFact {
		if (fact === "") return this.#problem(issue(problems.emptyText, this.path, {}));
		switch (this.input.type) {
			case "boolean":
				return typeof fact === "boolean" ? this.#exact(fact) : this.#mismatch(fact, wanted.truth);
			case "count":
			case "quantity":
				return this.#number(fact);
			case "percent":
				return this.#percent(fact);
			case "day":
				return this.#day(fact);
			case "choice":
				return this.#choice(fact);
			case "text":
				return typeof fact === "string" ? this.#exact(fact) : this.#mismatch(fact, wanted.text);
			case "events":
				return this.#events(fact);
		}
	}

	#number(fact: unknown): CheckedFact {
		if (typeof fact !== "number" && !isPlainObject(fact)) return this.#mismatch(fact, wanted.range);
		return this.#quantity(this.#quantityIn(fact, this.path));
	}

	#quantity(value: Quantity | undefined): CheckedFact {
		if (value === undefined) return missing;
		return isPoint(value) ? this.#exact(value) : this.#approximate(value);
	}

	/** A number or range within the input's own range, in whole numbers where it counts. */
	#quantityIn(fact: unknown, path: string): Quantity | undefined {
		const { input } = this;
		const declared =
			input.type === "count" || input.type === "quantity" || input.type === "percent" ? rangeOfData(input.range) : undefined;
		const given = this.#quantityOf(fact, path, input.type === "count");
		if (given === undefined || declared === undefined) return given;
		const allowed = intersect(given, declared);
		if (allowed === undefined)
			this.report(issue(problems.outOfRange, path, { found: describe(fact), expected: describeRange(declared) }));
		return allowed;
	}

	#quantityOf(fact: unknown, path: string, whole: boolean): Quantity | undefined {
		const given = isPlainObject(fact) ? this.#rangeOf(fact, path, whole) : this.#finite(fact, path);
		if (given === undefined || !whole) return given;
		if (isPoint(given)) {
			if (Number.isSafeInteger(given)) return given;
			this.report(issue(problems.notWhole, path, { found: describe(fact) }));
			return undefined;
		}
		const tightened = wholeNumbers(given);
		if (tightened === undefined) this.report(issue(problems.emptyRange, path, { found: describe(fact) }));
		return tightened;
	}

	#rangeOf(fact: Record<string, unknown>, path: string, whole: boolean): Quantity | undefined {
		let sound = checkKeys(fact, ["atLeast", "moreThan", "atMost", "lessThan"], path, this.report);
		for (const pair of [
			["atLeast", "moreThan"],
			["atMost", "lessThan"],
		] as const) {
			if (fact[pair[0]] === undefined || fact[pair[1]] === undefined) continue;
			this.report(issue(problems.wrongType, path, { found: pair.join(", "), expected: pair.join(" / ") }));
			sound = false;
		}
		for (const [key, end] of Object.entries(fact)) {
			const number = this.#finite(end, `${path}.${key}`);
			if (number === undefined) sound = false;
			else if (whole && !Number.isSafeInteger(number)) {
				this.report(issue(problems.notWhole, `${path}.${key}`, { found: describe(end) }));
				sound = false;
			}
		}
		if (!sound) return undefined;
		if (Object.keys(fact).length === 0) {
			this.report(issue(problems.wrongType, path, { found: "{}", expected: "atLeast | moreThan | atMost | lessThan" }));
			return undefined;
		}
		const range = rangeOfData(fact);
		if (range === undefined) this.report(issue(problems.emptyRange, path, { found: describe(fact) }));
		return range;
	}

	#finite(fact: unknown, path: string): number | undefined {
		if (typeof fact !== "number")
			this.report(issue(problems.wrongType, path, { found: describe(fact), expected: wanted.number }));
		else if (!Number.isFinite(fact)) this.report(issue(problems.notFinite, path, { found: String(fact) }));
		// Zero has one sign.
		else return fact === 0 ? 0 : fact;
		return undefined;
	}

	#percent(fact: unknown): CheckedFact {
		const { input } = this;
		if (input.type !== "percent") return missing;
		if (isPlainObject(fact)) {
			if ("count" in fact || "of" in fact) return this.#ratio(input, fact);
			if ("answers" in fact) return this.#answers(input, fact);
		} else if (typeof fact !== "number") return this.#mismatch(fact, wanted.percent);
		const percent = this.#quantityIn(fact, this.path);
		if (percent === undefined) return missing;
		if (typeof fact === "number" && fact > 0 && fact <= 1 && !input.smallValuesUsual) {
			const meant = fractionOf(fact);
			const hundredfold = Number((meant.numerator * 10_000n) / meant.denominator) / 100;
			this.report(warning(problems.looksLikeAFraction, this.path, { found: String(fact), meant: String(hundredfold) }));
		}
		const known = this.#known(input, fact, barePercentage(percent));
		if (!isPoint(percent) || known.small !== undefined) return known;
		const { numerator, denominator } = fractionOf(percent);
		const [count, of] = [Number(numerator), Number(denominator * 100n)];
		if (!Number.isSafeInteger(count * 100) || !Number.isSafeInteger(of)) return known;
		return { ...known, knowledge: "percentage-only", ratio: [count, of] };
	}

	#ratio(input: PercentInput, fact: Record<string, unknown>): CheckedFact {
		const { path } = this;
		checkKeys(fact, ["count", "of"], path, this.report);
		const [count, of] = [this.#natural(fact.count, `${path}.count`), this.#natural(fact.of, `${path}.of`)];
		if (count === undefined && of === undefined) return missing;
		const mayExceed = of !== 0 && 100 < highEnd(input.range);
		if (count !== undefined && of !== undefined && !mayExceed && isLess(of, count) === true) {
			return this.#problem(issue(problems.countExceedsWhole, path, { count: describe(fact.count), of: describe(fact.of) }));
		}
		const some = count ?? from(0);
		// The count is at most the whole; if it may be more, the whole is not zero where something is counted.
		const { low } = asRange(some);
		const whole = intersect(of ?? from(0), from(mayExceed && !isZero(low) ? 1 : low))!;
		const counted = mayExceed ? some : intersect(some, new Range(0, asRange(whole).high, false, false))!;
		return this.#known(input, fact, ratioOf(input, counted, whole));
	}

	/** A ratio out of the numbers of those who gave each answer. */
	#answers(input: PercentInput, fact: Record<string, unknown>): CheckedFact {
		const { answers: given } = fact;
		const path = `${this.path}.answers`;
		checkKeys(fact, ["answers"], this.path, this.report);
		if (input.answers === undefined) return this.#mismatch(fact, wanted.percent);
		const ids = input.answers.map(({ id }) => id);
		if (!isPlainObject(given)) return this.#wrong(path, given, `{ "${ids[0]}": 200 }`);
		for (const name of Object.keys(given)) {
			if (ids.includes(name)) continue;
			this.report(issue(problems.unknownOption, `${path}.${name}`, { name, nearest: nearest(name, ids) }));
		}
		let isKnown = false;
		const sums: [some: Quantity, others: Quantity] = [0, 0];
		for (const { id, counts } of input.answers) {
			const number = Object.hasOwn(given, id) ? this.#natural(given[id], `${path}.${id}`) : undefined;
			isKnown ||= number !== undefined;
			const side = counts ? 0 : 1;
			sums[side] = add(sums[side], number ?? from(0));
		}
		if (!isKnown) return missing;
		return this.#known(input, fact, ratioToOthers(input, ...sums));
	}

	/** How many of something: a whole number, or what is known of it. */
	#natural(given: unknown, path: string): Quantity | undefined {
		if (given === undefined || given === null) return undefined;
		const number = this.#quantityOf(given, path, true);
		const natural = number === undefined ? undefined : intersect(number, from(0));
		if (number !== undefined && natural === undefined)
			this.report(issue(problems.outOfRange, path, { found: describe(given), expected: describeRange(from(0)) }));
		return natural;
	}

	/** A ratio as far as it is known. Out of too few it counts as not given; out of perhaps too few it says nothing. */
	#known(input: PercentInput, fact: unknown, ratio: Ratio | undefined): CheckedFact {
		if (ratio === undefined) {
			const expected = describeRange(rangeOfData(input.range) ?? 0);
			return this.#problem(issue(problems.outOfRange, this.path, { found: describe(fact), expected }));
		}
		const { count, of } = ratio;
		const isSmall = isLess(of, leastWhole(input));
		if (isSmall === true) return { ...missing, small: ratio };
		if (isSmall === undefined) return { ...this.#approximate(anyRatio(input)), small: ratio };
		if (typeof count !== "number" || typeof of !== "number") return this.#approximate(ratio);
		return { knowledge: "exact", value: undefined, ratio: [count, of], observed: this.observed };
	}

	#day(fact: unknown): CheckedFact {
		if (typeof fact !== "string") return this.#mismatch(fact, wanted.day);
		const day = dayNumber(fact);
		if (day !== undefined) return this.#exact(day);
		const month = monthRange(fact);
		if (month === undefined) return this.#problem(issue(problems.impossibleDay, this.path, { found: fact }));
		return this.#approximate(new Range(month.first, month.last, false, false));
	}

	#choice(fact: unknown): CheckedFact {
		if (this.input.type !== "choice") return missing;
		const options = this.input.options.map((option) => option.id);
		if (typeof fact !== "string") return this.#mismatch(fact, options.join(" | "));
		if (options.includes(fact)) return this.#exact(fact);
		return this.#problem(issue(problems.unknownOption, this.path, { name: fact, nearest: nearest(fact, options) }));
	}

	#events(fact: unknown): CheckedFact {
		if (Array.isArray(fact)) return this.#list(fact, this.path, true);
		if (isPlainObject(fact) && "list" in fact) {
			const sound = checkKeys(fact, ["list", "complete"], this.path, this.report);
			if (!sound) return missing;
			if (fact.complete !== false) return this.#wrong(`${this.path}.complete`, fact.complete, "false");
			return Array.isArray(fact.list)
				? this.#list(fact.list, `${this.path}.list`, false)
				: this.#wrong(`${this.path}.list`, fact.list, wanted.list);
		}
		if (typeof fact !== "number" && !isPlainObject(fact)) return this.#mismatch(fact, wanted.events);
		const given = this.#quantityOf(fact, this.path, true);
		if (given === undefined) return missing;
		const number = intersect(given, new Range(0, Infinity, false, true));
		if (number === undefined)
			return this.#problem(issue(problems.outOfRange, this.path, { found: describe(fact), expected: "≥ 0" }));
		const events = new Events([], -Infinity, { number, until: this.observed });
		return isPoint(number) ? this.#exact(events) : this.#approximate(events);
	}

	#list(list: readonly unknown[], path: string, complete: boolean): CheckedFact {
		let sound = true;
		const happenings: Happening[] = [];
		for (const [i, entry] of list.entries()) {
			const happening = this.#happening(entry, `${path}[${i}]`);
			if (happening === undefined) sound = false;
			else happenings.push(happening);
		}
		if (!sound) return missing;
		const events = new Events(happenings, complete ? (this.observed ?? Infinity) : -Infinity);
		const exact = complete && happenings.every((one) => one.first === one.last);
		return exact ? this.#exact(events) : this.#approximate(events);
	}

	#happening(entry: unknown, path: string): Happening | undefined {
		if (!isPlainObject(entry)) return this.#entryProblem(path, entry, '{ "day": "2025-03-02" }');
		if (!checkKeys(entry, ["day", "kind", "attendance", "evidence"], path, this.report)) return undefined;
		const { kind, attendance, evidence } = entry;
		if (kind !== undefined && (typeof kind !== "string" || kind === ""))
			return this.#entryProblem(`${path}.kind`, kind, wanted.text);
		if (evidence !== undefined && typeof evidence !== "string")
			return this.#entryProblem(`${path}.evidence`, evidence, wanted.text);
		if (attendance !== undefined && (!Number.isSafeInteger(attendance) || (attendance as number) < 0)) {
			return this.#entryProblem(`${path}.attendance`, attendance, wanted.whole);
		}
		const days = this.#days(entry.day, `${path}.day`);
		return days === undefined ? undefined : { ...days, kind };
	}

	/** The first and the last day on which it may have happened; by the day it was observed at the latest. */
	#days(day: unknown, path: string): { first: DayNumber; last: DayNumber } | undefined {
		let days: { first: DayNumber; last: DayNumber } | undefined;
		if (isPlainObject(day)) {
			if (!checkKeys(day, ["from", "to"], path, this.report)) return undefined;
			const [first, last] = [readDay(day.from, `${path}.from`, this.report), readDay(day.to, `${path}.to`, this.report)];
			if (first === undefined || last === undefined) return undefined;
			if (first > last) this.report(issue(problems.emptyRange, path, { found: describe(day) }));
			else days = { first, last };
		} else if (typeof day === "string") {
			const exact = dayNumber(day);
			days = exact === undefined ? monthRange(day) : { first: exact, last: exact };
			if (days === undefined) this.report(issue(problems.impossibleDay, path, { found: day }));
		} else this.report(issue(problems.wrongType, path, { found: describe(day), expected: wanted.day }));
		if (days === undefined || this.observed === undefined || days.first > this.observed) return days;
		return { first: days.first, last: Math.min(days.last, this.observed) };
	}

	#entryProblem(path: string, found: unknown, expected: string | Text): undefined {
		this.report(issue(problems.wrongType, path, { found: describe(found), expected }));
		return undefined;
	}

	#exact(value: Value): CheckedFact {
		return { knowledge: "exact", value, observed: this.observed };
	}

	#approximate(value: Value): CheckedFact {
		return { knowledge: "approximate", value, observed: this.observed };
	}

	#mismatch(found: unknown, expected: string | Text): CheckedFact {
		return this.#wrong(this.path, found, expected);
	}

	#wrong(path: string, found: unknown, expected: string | Text): CheckedFact {
		return typeof found === "number" && !Number.isFinite(found)
			? this.#problem(issue(problems.notFinite, path, { found: String(found) }))
			: this.#problem(issue(problems.wrongType, path, { found: describe(found), expected }));
	}

	#problem(problem: Issue): CheckedFact {
		this.report(problem);
		return missing;
	}
}

function highEnd({ atMost, lessThan }: RangeData): number {
	return atMost ?? lessThan ?? Infinity;
}

function readDay(day: unknown, path: string, report: (issue: Issue) => void): DayNumber | undefined {
	const number = typeof day === "string" ? dayNumber(day) : undefined;
	if (number === undefined) report(issue(problems.impossibleDay, path, { found: describe(day) }));
	return number;
}

/** Reports the keys that do not belong; whether there are none. */
export function checkKeys(
	object: Record<string, unknown>,
	allowed: readonly string[],
	path: string,
	report: (issue: Issue) => void,
): boolean {
	let sound = true;
	for (const key of Object.keys(object)) {
		if (allowed.includes(key)) continue;
		report(issue(problems.wrongType, path, { found: `"${key}"`, expected: allowed.join(" | ") }));
		sound = false;
	}
	return sound;
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as it would be written down. */
export function describe(value: unknown): string {
	if (value === undefined) return "nothing";
	if (typeof value === "number") return String(value);
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function describeRange(range: Quantity): Text {
	if (isPoint(range)) return { zh: ` ${range}`, en: String(range) };
	const { low, high, lowOpen, highOpen } = range;
	const ends: Text[] = [];
	if (low !== -Infinity) ends.push({ zh: `${lowOpen ? "大于" : "不小于"} ${low}`, en: `${lowOpen ? ">" : "≥"} ${low}` });
	if (high !== Infinity) ends.push({ zh: `${highOpen ? "小于" : "不大于"} ${high}`, en: `${highOpen ? "<" : "≤"} ${high}` });
	if (ends.length === 0) return { zh: "一个数", en: "any number" };
	return { zh: `${ends.map(({ zh }) => zh).join("、")} 的数`, en: ends.map(({ en }) => en).join(", ") };
}
