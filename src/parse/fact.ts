/** One fact: bare or with its day and origin, checked against its input. */
import { type Issue, issue, nearest, warning } from "../errors.js";
import * as problems from "../issues.js";
import { fractionOf } from "../logic/number/exact.js";
import { intersect, isPoint, type Quantity, Range, wholeNumbers } from "../logic/number/range.js";
import { Events, type Happening, type Value } from "../logic/value.js";
import { type DayNumber, dayNumber, monthRange } from "../model/day.js";
import type { Input, RangeData } from "../model/input.js";
import type { Text } from "../model/text.js";
import { barePercentage, isBelow, isPossible, rangeOfData, ratioOf } from "./known.js";

/** How much a fact says. */
export type Knowledge = "exact" | "missing" | "approximate" | "percentage-only";

/** What was found of one fact. */
export interface CheckedFact {
	readonly knowledge: Knowledge;
	readonly value: Value | undefined;
	/** For a ratio that is exact: its two numbers; for a bare percentage, two that have its quotient. */
	readonly ratio?: readonly [count: number, of: number];
	readonly observed: DayNumber | undefined;
	/** A ratio of nothing, which counts as not given. */
	readonly ofNothing?: true;
}

const missing: CheckedFact = { knowledge: "missing", value: undefined, observed: undefined };

const wrapperKeys = ["value", "observed", "by", "evidence"];

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
	if (!isPlainObject(fact) || !Object.hasOwn(fact, "value")) return new FactReader(input, path, fileDay, report).read(fact);
	checkKeys(fact, wrapperKeys, path, report);
	let observed = fileDay;
	if (fact.observed !== undefined) {
		observed = readDay(fact.observed, `${path}.observed`, report);
		if (observed === undefined) return missing;
	}
	for (const key of ["by", "evidence"] as const) {
		const text = fact[key];
		if (text !== undefined && (typeof text !== "string" || text === "")) {
			report(issue(problems.wrongType, `${path}.${key}`, { found: describe(text), expected: wanted.text }));
		}
	}
	if (fact.value === undefined || fact.value === null) return missing;
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
		if (isPlainObject(fact) && ("count" in fact || "of" in fact)) return this.#ratio(fact);
		if (typeof fact !== "number" && !isPlainObject(fact)) {
			return this.#mismatch(fact, wanted.percent);
		}
		const percent = this.#quantityIn(fact, this.path);
		if (percent === undefined) return missing;
		if (typeof fact === "number" && fact > 0 && fact <= 1 && !input.smallValuesUsual) {
			const meant = fractionOf(fact);
			const hundredfold = Number((meant.numerator * 10_000n) / meant.denominator) / 100;
			this.report(warning(problems.looksLikeAFraction, this.path, { found: String(fact), meant: String(hundredfold) }));
		}
		if (!isPoint(percent)) return this.#approximate(barePercentage(percent));
		const { numerator, denominator } = fractionOf(percent);
		const [count, of] = [Number(numerator), Number(denominator * 100n)];
		if (!Number.isSafeInteger(count * 100) || !Number.isSafeInteger(of)) return this.#approximate(barePercentage(percent));
		return { knowledge: "percentage-only", value: barePercentage(percent), ratio: [count, of], observed: this.observed };
	}

	#ratio(fact: Record<string, unknown>): CheckedFact {
		const { input, path } = this;
		if (input.type !== "percent" || !checkKeys(fact, ["count", "of"], path, this.report)) return missing;
		const part = (key: "count" | "of"): Quantity | undefined | "wrong" => {
			const given = fact[key];
			if (given === undefined || given === null) return undefined;
			const number = this.#quantityOf(given, `${path}.${key}`, true);
			if (number === undefined) return "wrong";
			const natural = intersect(number, new Range(0, Infinity, false, true));
			if (natural !== undefined) return natural;
			this.report(issue(problems.outOfRange, `${path}.${key}`, { found: describe(given), expected: "≥ 0" }));
			return "wrong";
		};
		const [count, of] = [part("count"), part("of")];
		if (count === "wrong" || of === "wrong") return missing;
		if (count === undefined && of === undefined) return missing;
		const mayExceed = of !== 0 && isBelow(100, highEnd(input.range));
		if (count !== undefined && of !== undefined && !mayExceed && isBelow(of, count)) {
			return this.#problem(issue(problems.countExceedsWhole, path, { count: describe(fact.count), of: describe(fact.of) }));
		}
		if (of === 0 && input.zeroOf === "missing") return { ...missing, ofNothing: true };
		if (!isPossible(input, count, of)) {
			const expected = describeRange(rangeOfData(input.range) ?? 0);
			return this.#problem(issue(problems.outOfRange, path, { found: describe(fact), expected }));
		}
		if (typeof count === "number" && typeof of === "number") {
			return { knowledge: "exact", value: undefined, ratio: [count, of], observed: this.observed };
		}
		if (mayExceed) return this.#approximate(ratioOf(input, count, of));
		// The count is at most the whole, the whole at least the count.
		const narrowedCount =
			of === undefined
				? count
				: intersect(count ?? new Range(0, Infinity, false, true), new Range(-Infinity, highOf(of), true, false));
		const narrowedOf =
			count === undefined
				? of
				: intersect(of ?? new Range(0, Infinity, false, true), new Range(lowOf(count), Infinity, false, true));
		return this.#approximate(ratioOf(input, narrowedCount, narrowedOf));
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

function highOf(value: Quantity): Exclude<Quantity, Range> {
	return isPoint(value) ? value : value.high;
}

function lowOf(value: Quantity): Exclude<Quantity, Range> {
	return isPoint(value) ? value : value.low;
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
function checkKeys(
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

function describeRange(range: Quantity): string {
	if (isPoint(range)) return String(range);
	const { low, high, lowOpen, highOpen } = range;
	const ends = [
		low === -Infinity ? "" : `${lowOpen ? ">" : "≥"} ${low}`,
		high === Infinity ? "" : `${highOpen ? "<" : "≤"} ${high}`,
	];
	return ends.filter((end) => end !== "").join(", ") || "any number";
}
