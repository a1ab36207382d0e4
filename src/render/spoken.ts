/** Facts and figures as files give them, in words, without a community that they belong to. */
import { digits, spoken, spokenBand, withUnit } from "../explain/number.js";
import { words } from "../explain/words.js";
import type { EventData, Fact, RangeData } from "../model/facts.js";
import type { Input } from "../model/input.js";
import { dayUnit } from "../model/names.js";
import type { Figure, FigureTable, Parameter } from "../model/rule.js";
import type { Locale } from "../model/text.js";
import type { Unit } from "../model/unit.js";
import { rangeOfData } from "../parse/known.js";

type Units = Readonly<Record<string, Unit>>;
type Inputs = Readonly<Record<string, Input>>;

/** Of more events than these the days between are not told. */
const mostDaysTold = 4;

/** A fact in words: `5,000 册`, `270/300`, `4 次（2026-03-08 …）`. */
export function spokenFact(fact: Fact, input: Input | undefined, units: Units, locale: Locale): string {
	const say = words[locale];
	const number = (value: number | RangeData) => spokenNumber(value, input, units, locale);
	if (typeof fact === "boolean") return say.truth[`${fact}`];
	if (typeof fact === "number") return number(fact);
	if (typeof fact === "string") return optionOf(fact, input, locale);
	if (Array.isArray(fact)) return spokenEvents(fact as EventData[], input, units, locale);
	if (fact === null || typeof fact !== "object") return say.truth.unknown;
	if ("value" in fact) return spokenFact(fact.value, input, units, locale);
	if ("list" in fact) return say.incomplete(spokenEvents(fact.list, input, units, locale));
	if ("answers" in fact) return spokenAnswers(fact.answers, input, locale);
	if ("count" in fact || "of" in fact) return say.counted(spokenPart(fact.count, locale), spokenPart(fact.of, locale));
	return isRange(fact) ? number(fact) : JSON.stringify(fact);
}

function spokenNumber(value: number | RangeData, input: Input | undefined, units: Units, locale: Locale): string {
	const unit = input !== undefined && "unit" in input ? units[input.unit] : undefined;
	return withUnit(spokenBand(quantityOf(value), locale), unit, locale);
}

function spokenPart(value: number | RangeData | undefined, locale: Locale): string {
	return value === undefined ? words[locale].truth.unknown : spoken(quantityOf(value), locale, { given: true });
}

function quantityOf(value: number | RangeData) {
	return typeof value === "number" ? value : (rangeOfData(value) ?? 0);
}

function spokenAnswers(answers: Readonly<Record<string, number | RangeData>>, input: Input | undefined, locale: Locale): string {
	const { list } = words[locale];
	const declared = input?.type === "percent" ? (input.answers ?? []) : [];
	return list(
		Object.entries(answers).map(([id, number]) => {
			const label = declared.find((answer) => answer.id === id)?.label[locale] ?? id;
			return `${label} ${spokenPart(number, locale)}`;
		}),
	);
}

function spokenEvents(events: readonly EventData[], input: Input | undefined, units: Units, locale: Locale): string {
	const days = [...new Set(events.map(({ day }) => (typeof day === "string" ? day : `${day.from}–${day.to}`)))].sort();
	const shown = days.length > mostDaysTold ? [...days.slice(0, mostDaysTold - 1), "…", days.at(-1)!] : days;
	const number = spokenNumber(events.length, input, units, locale);
	return days.length === 0 ? number : `${number}${words[locale].bracketed(shown.join(" "))}`;
}

function isRange(fact: object): fact is RangeData {
	return ["atLeast", "moreThan", "atMost", "lessThan"].some((end) => Object.hasOwn(fact, end));
}

/** An option by its label; what is none as it is. */
export function optionOf(fact: string, input: Input | undefined, locale: Locale): string {
	const option = input?.type === "choice" ? input.options.find(({ id }) => id === fact) : undefined;
	return option?.label[locale] ?? fact;
}

/** All that a figure may be: its value, or those by the kind or the size of a community, or those of its dates; kinds by the labels of the inputs that are given. */
export function spokenParameter(parameter: Parameter, units: Units, locale: Locale, inputs: Inputs = {}): string {
	const value = (figure: Figure) => spokenFigure(figure, parameter.unit, units, locale);
	const spoken = (table: FigureTable) => spokenTable(table, inputs[table.by], value, locale);
	if ("value" in parameter) return value(parameter.value);
	if ("table" in parameter) return spoken(parameter.table);
	const { semicolon, colon } = words[locale];
	return parameter.values
		.map((one) => `${one.from ?? "…"}${colon}${"value" in one ? value(one.value) : spoken(one.table)}`)
		.join(semicolon);
}

/** A figure with its unit; a day as it is. */
function spokenFigure(figure: Figure, unit: string, units: Units, locale: Locale): string {
	if (typeof figure === "string" || unit === dayUnit) return String(figure);
	return withUnit(digits(figure, locale, { given: true }), units[unit], locale);
}

function spokenTable(table: FigureTable, by: Input | undefined, value: (figure: Figure) => string, locale: Locale): string {
	const { colon, semicolon } = words[locale];
	if ("values" in table) {
		return Object.entries(table.values)
			.map(([option, figure]) => `${optionOf(option, by, locale)}${colon}${value(figure)}`)
			.join(semicolon);
	}
	return table.bands
		.map(({ value: figure, ...band }) => `${spoken(rangeOfData(band) ?? 0, locale, { given: true })}${colon}${value(figure)}`)
		.join(semicolon);
}
