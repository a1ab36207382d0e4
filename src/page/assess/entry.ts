/** What stands in the fields of one input ↔ the value of its fact. */
import { type Issue, issue } from "../../errors.js";
import * as problems from "../../issues.js";
import type { EventData } from "../../model/facts.js";
import type { Input } from "../../model/input.js";
import { percentUnit } from "../../model/names.js";
import type { Standard } from "../../model/standard.js";
import type { Locale, Text } from "../../model/text.js";
import { isPlainObject } from "../../parse/fact.js";
import { dayOf, eventDayOf, textOfEventDay } from "./day-text.js";
import { type KnownNumber, knownOf, textOfKnown } from "./number-text.js";

/** Of these types each has fields of its own. */
export type Entry = TruthEntry | ChoiceEntry | NumberEntry | PercentEntry | DayEntry | TextEntry | EventsEntry;

export interface TruthEntry {
	readonly type: "boolean";
	readonly chosen: "" | "true" | "false";
}
export interface ChoiceEntry {
	readonly type: "choice";
	/** The id of an option. */
	readonly chosen: string;
}
export interface NumberEntry {
	readonly type: "count" | "quantity";
	readonly text: string;
}
export interface PercentEntry {
	readonly type: "percent";
	/** Which of its fields are meant. */
	readonly as: "percentage" | "ratio" | "answers";
	readonly percentage: string;
	readonly count: string;
	readonly of: string;
	readonly answers: Readonly<Record<string, string>>;
}
export interface DayEntry {
	readonly type: "day";
	readonly text: string;
}
export interface TextEntry {
	readonly type: "text";
	readonly text: string;
}
export interface EventsEntry {
	readonly type: "events";
	/** What is told: nothing, that there were none, all of them, some of them, or how many there were. */
	readonly as: "" | "none" | "all" | "some" | "number";
	readonly list: readonly EventEntry[];
	readonly number: string;
}
export interface EventEntry {
	readonly day: string;
	readonly kind: string;
	/** What else is told of it. */
	readonly more: Readonly<Omit<EventData, "day" | "kind">>;
}

/** The value that was typed, and what of it could not be read; a value that was not read is not there. */
export interface Reading {
	readonly value: unknown;
	readonly issues: readonly Issue[];
}

/** The fields with what a value says. */
export function entryOf(input: Input, value: unknown, locale: Locale): Entry {
	const text = (known: unknown) => (isKnown(known) ? textOfKnown(known, locale) : "");
	switch (input.type) {
		case "boolean":
			return { type: "boolean", chosen: value === true ? "true" : value === false ? "false" : "" };
		case "choice":
			return { type: "choice", chosen: typeof value === "string" ? value : "" };
		case "count":
		case "quantity":
			return { type: input.type, text: text(value) };
		case "percent":
			return percentEntry(input, value, text);
		case "day":
		case "text":
			return { type: input.type, text: typeof value === "string" ? value : "" };
		case "events":
			return eventsEntry(value, text);
	}
}

function percentEntry(input: Input & { type: "percent" }, value: unknown, text: (known: unknown) => string): PercentEntry {
	const { answers, count, of } = (isPlainObject(value) ? value : {}) as Record<string, unknown>;
	const usual = input.answers !== undefined ? "answers" : input.counted !== undefined ? "ratio" : "percentage";
	const isRatio = (count ?? of) !== undefined;
	const isPercentage = isKnown(value) && !isRatio && answers === undefined;
	return {
		type: "percent",
		as: answers !== undefined ? "answers" : isRatio ? "ratio" : isPercentage ? "percentage" : usual,
		percentage: isPercentage ? text(value) : "",
		count: text(count),
		of: text(of),
		answers: Object.fromEntries(
			(input.answers ?? []).map(({ id }) => [id, text(isPlainObject(answers) ? answers[id] : undefined)]),
		),
	};
}

function eventsEntry(value: unknown, text: (known: unknown) => string): EventsEntry {
	const isSome = isPlainObject(value) && Array.isArray(value.list);
	const list = (Array.isArray(value) ? value : isSome ? value.list : undefined) as readonly EventData[] | undefined;
	const rows = (list ?? []).map(({ day, kind = "", ...more }) => ({ day: textOfEventDay(day), kind, more }));
	if (list === undefined) return { type: "events", as: isKnown(value) ? "number" : "", list: rows, number: text(value) };
	return { type: "events", as: isSome ? "some" : list.length === 0 ? "none" : "all", list: rows, number: "" };
}

/** The value that the fields say; `undefined` where nothing stands in them. */
export function readEntry(input: Input, entry: Entry, path: string, { units }: Pick<Standard, "units">): Reading {
	const reader = new EntryReader(input, path, units);
	const value = reader.value(entry);
	return { value: reader.issues.length > 0 ? undefined : value, issues: reader.issues };
}

const wantedNumber: Text = {
	zh: "一个数，或“300多”“至少 300”“300 至 400”这样的说法",
	en: "a number, or words such as “300-odd”, “at least 300”, “300 to 400”",
};

class EntryReader {
	readonly issues: Issue[] = [];

	constructor(
		readonly input: Input,
		readonly path: string,
		readonly units: Standard["units"],
	) {}

	value(entry: Entry): unknown {
		switch (entry.type) {
			case "boolean":
				return entry.chosen === "" ? undefined : entry.chosen === "true";
			case "choice":
				return entry.chosen === "" ? undefined : entry.chosen;
			case "count":
			case "quantity":
				return this.#number(entry.text, entry.type === "count", "");
			case "percent":
				return this.#percent(entry);
			case "day":
				return entry.text.trim() === "" ? undefined : dayOf(entry.text);
			case "text":
				return entry.text.trim() === "" ? undefined : entry.text;
			case "events":
				return this.#events(entry);
		}
	}

	#percent({ as, percentage, count, of, answers }: PercentEntry): unknown {
		if (as === "percentage") return this.#number(percentage, false, "");
		if (as === "ratio") return someOf({ count: this.#number(count, true, ".count"), of: this.#number(of, true, ".of") });
		const given = someOf(
			Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, this.#number(text, true, `.answers.${id}`)])),
		);
		return given === undefined ? undefined : { answers: given };
	}

	#events({ as, list, number }: EventsEntry): unknown {
		if (as === "") return undefined;
		if (as === "none") return [];
		if (as === "number") return this.#number(number, true, "");
		// A row that is still empty is no event.
		const events = list
			.filter(({ day, kind }) => day.trim() !== "" || kind.trim() !== "")
			.map(({ day, kind, more }) => ({
				day: eventDayOf(day),
				...(kind.trim() === "" ? {} : { kind: kind.trim() }),
				...more,
			}));
		if (as === "some") return { list: events, complete: false };
		return events.length === 0 ? undefined : events;
	}

	#number(text: string, isWhole: boolean, field: string): KnownNumber | undefined {
		if (text.trim() === "") return undefined;
		const known = knownOf(text, { whole: isWhole, units: this.#unitsOf(field) });
		if (known === undefined)
			this.issues.push(
				issue(problems.wrongType, `${this.path}${field}`, { found: JSON.stringify(text.trim()), expected: wantedNumber }),
			);
		return known;
	}

	/** How the unit of a field may be written. */
	#unitsOf(field: string): readonly string[] {
		const { input } = this;
		if (!("unit" in input)) return [];
		const name = input.type === "percent" && field !== "" ? (input.counted ?? percentUnit) : input.unit;
		const unit = this.units[name];
		return unit === undefined ? [] : [unit.zh, unit.en.one, unit.en.other];
	}
}

function isKnown(value: unknown): value is KnownNumber {
	return typeof value === "number" || isPlainObject(value);
}

function someOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
	const some = Object.entries(values).filter(([, value]) => value !== undefined);
	return some.length === 0 ? undefined : Object.fromEntries(some);
}
