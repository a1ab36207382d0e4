/** The figures of a rule: what they are, since when, for whom, and who set them. */
import type { ElementContent } from "hast";
import { spokenBand } from "../../explain/number.js";
import { figureSetBy } from "../../explain/variant.js";
import { dayNumber, dayText } from "../../model/day.js";
import { dayUnit } from "../../model/names.js";
import type { Figure, FigureTable, Parameter } from "../../model/rule.js";
import { rangeOfData } from "../../parse/known.js";
import { periodsOf } from "../../parse/periods.js";
import type { RuleTree } from "../../parse/trees.js";
import { figureTable } from "../document/index.js";
import { optionOf } from "../spoken.js";
import { addedMark, code, joined, unseen } from "./parts.js";
import type { Teller, Tongue } from "./teller.js";

/** A table with a line for each value of each figure. */
export function figuresOf(teller: Teller, { id }: RuleTree): ElementContent[] {
	const rule = teller.standard.rules[id]!;
	const parameters = Object.entries(rule.parameters ?? {});
	if (parameters.length === 0) return [];
	const head = (["figure", "value", "appliesTo", "stricter", "where"] as const).map((column) =>
		teller.say(({ say }) => say.columns[column]),
	);
	const rows = parameters.flatMap(([name, parameter]) => rowsOf(teller, name, parameter, rule.source));
	return [figureTable(head, rows, { caption: unseen(teller.say(({ say }) => say.captions.figures)), namedRows: true })];
}

/** One value that a figure has at a time and for some communities. */
interface Row {
	readonly value: Figure;
	readonly when: ((tongue: Tongue) => string) | undefined;
	readonly source: { readonly document: string; readonly clause: string } | undefined;
	readonly note: ((tongue: Tongue) => string) | undefined;
}

function rowsOf(
	teller: Teller,
	name: string,
	parameter: Parameter,
	ruleSource: NonNullable<Parameter["source"]>,
): ElementContent[][][] {
	const { unit, stricter, basis, setBy } = parameter;
	return valuesOf(teller, parameter).map(({ value, when, source, note }) => {
		const cited = source ?? setBy?.source ?? parameter.source;
		const where = [
			basis === "reading"
				? teller.say(({ say }) => say.fromReading)
				: teller.say(({ speaker }) => speaker.citation(cited ?? ruleSource)),
			note === undefined ? [] : teller.say(note),
			setBy === undefined ? [] : teller.say(({ speaker }) => figureSetBy(parameter, speaker) ?? ""),
			setBy === undefined ? [] : teller.say(({ locale, say }) => say.reason(setBy.reason[locale])),
		];
		return [
			[code(name)],
			[
				...teller.say(({ speaker }) => speaker.given(value, unit)),
				...(basis === "reading" ? [{ type: "text" as const, value: " " }, addedMark(teller)] : []),
			],
			when === undefined ? teller.say(({ say }) => say.everybody) : teller.say(when),
			teller.say(({ say }) => say.stricter[unit === dayUnit && stricter !== "neither" ? (`${stricter}Day` as const) : stricter]),
			joined(teller, where),
		];
	});
}

function valuesOf(teller: Teller, parameter: Parameter): Row[] {
	if ("value" in parameter) return [{ value: parameter.value, when: undefined, source: undefined, note: undefined }];
	if ("table" in parameter) return rowsOfTable(teller, parameter.table, undefined, undefined, undefined);
	const periods = periodsOf(parameter.values);
	return parameter.values.flatMap((one, i) => {
		const { last } = periods[i]!;
		const until = Number.isFinite(last) ? dayText(last) : undefined;
		const dates = (tongue: Tongue) => spokenDates({ from: one.from, until }, tongue);
		const reason = one.reason;
		const note = reason === undefined ? undefined : ({ say, locale }: Tongue) => say.reason(reason[locale]);
		if ("value" in one) return [{ value: one.value, when: dates, source: one.source, note }];
		return rowsOfTable(teller, one.table, dates, one.source, note);
	});
}

/** From when to when something holds, in words. */
export function spokenDates(
	{ from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
	{ words, speaker, say }: Tongue,
): string {
	const day = (text: string) => speaker.day(dayNumber(text)!);
	const said = [
		...(from === undefined ? [] : [words.since(day(from))]),
		...(until === undefined ? [] : [words.until(day(until))]),
	];
	return said.length === 0 ? say.fromTheBeginning : said.join(words.semicolon);
}

function rowsOfTable(teller: Teller, table: FigureTable, dates: Row["when"], source: Row["source"], note: Row["note"]): Row[] {
	const row = (value: Figure, kind: (tongue: Tongue) => string): Row => ({
		value,
		when: (tongue) => [...(dates === undefined ? [] : [dates(tongue)]), kind(tongue)].join(tongue.words.semicolon),
		source,
		note,
	});
	if ("values" in table) {
		return Object.entries(table.values).map(([option, value]) =>
			row(value, ({ locale }) => optionOf(option, teller.standard.inputs[table.by], locale)),
		);
	}
	return table.bands.map(({ value, ...band }) =>
		row(value, (tongue) => {
			const { by } = table;
			const [label, unit] = sizedBy(teller, by, tongue);
			const size = spokenBand(rangeOfData(band) ?? 0, tongue.locale);
			return `${label}${tongue.words.colon}${tongue.speaker.measured(size, unit)}`;
		}),
	);
}

/** What says the size, and its unit: an input, or a measure. */
function sizedBy({ standard }: Teller, by: string, { locale }: Tongue): readonly [string, string | undefined] {
	const name = by.startsWith("measures.") ? by.slice("measures.".length) : by;
	const named = standard.measures[name] ?? standard.inputs[by];
	return [named?.label[locale] ?? by, named !== undefined && "unit" in named ? named.unit : undefined];
}
