/** A rule's figures: of the right kind, on every day on which the rule is in force, and for every community. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import { toNumber } from "../logic/number/exact.js";
import { asRange, intersect, isInfinite, isPoint, type Quantity, Range, wholeNumbers } from "../logic/number/range.js";
import { type Bindings, evaluateNode } from "../logic/trace.js";
import { isQuantity } from "../logic/value.js";
import { dayNumber, dayText } from "../model/day.js";
import type { Input } from "../model/input.js";
import { daysUnit, dayUnit, ratioSegments } from "../model/names.js";
import type { DatedFigure, FigureTable, Parameter, Rule } from "../model/rule.js";
import { rangeOfData } from "./known.js";
import { periodOf, periodsOf } from "./periods.js";
import type { RuleTree } from "./trees.js";

type Report = (issue: Issue) => void;
type Inputs = Readonly<Record<string, Input>>;

/** The sources that a rule's figures name, with their places. */
export function citedByFigures({ id, parameters = {} }: Rule) {
	return Object.entries(parameters).flatMap(([name, parameter]) => {
		const path = `rules.${id}.parameters.${name}`;
		const dated =
			"values" in parameter ? parameter.values.map(({ source }, i) => [source, `${path}.values[${i}].source`] as const) : [];
		return [[parameter.source, `${path}.source`] as const, ...dated].flatMap(([source, at]) =>
			source === undefined ? [] : [[source, at] as const],
		);
	});
}

/** Whatever is wrong with a rule's figures and days that can be seen without its logic. */
export function checkFigures(rule: Rule, inputs: Inputs, report: Report): void {
	const path = `rules.${rule.id}`;
	const areDays = rule.inForce === undefined || checkPeriod(rule.inForce, `${path}.inForce`, report);
	for (const [name, parameter] of Object.entries(rule.parameters ?? {})) {
		const at = `${path}.parameters.${name}`;
		for (const [inner, place] of valuesOf(parameter, at)) checkValue(inner, parameter.unit, place, report);
		for (const [table, place] of tablesOf(parameter, at)) checkTable(table, inputs, place, report);
		if ("values" in parameter && checkDates(parameter.values, at, report) && areDays) {
			checkEveryDay(rule, name, parameter.values, at, report);
		}
	}
}

/** The versions of a figure, each with its place. */
function versionsOf(parameter: Parameter, at: string) {
	return "values" in parameter
		? parameter.values.map((value, i) => [value, `${at}.values[${i}]`] as const)
		: ([[parameter, at]] as const);
}

function tablesOf(parameter: Parameter, at: string): [table: FigureTable, place: string][] {
	return versionsOf(parameter, at).flatMap(([version, place]) => ("table" in version ? [[version.table, `${place}.table`]] : []));
}

function valuesOf(parameter: Parameter, at: string): [value: number | string, place: string][] {
	return versionsOf(parameter, at).flatMap(([version, place]): [number | string, string][] => {
		if ("value" in version) return [[version.value, `${place}.value`]];
		const { table } = version;
		if ("values" in table)
			return Object.entries(table.values).map(([option, value]) => [value, `${place}.table.values.${option}`]);
		return table.bands.map(({ value }, i) => [value, `${place}.table.bands[${i}].value`]);
	});
}

/** A number of days is easily taken for a day. */
const isoDay = {
	zh: `日期（天数的单位是“${daysUnit}”）`,
	en: `an ISO day (a number of days has the unit "${daysUnit}")`,
};

function checkValue(value: number | string, unit: string, place: string, report: Report): void {
	const isDay = typeof value === "string";
	if (isDay !== (unit === dayUnit)) {
		const expected = unit === dayUnit ? isoDay : "a number";
		report(issue(problems.wrongType, place, { found: JSON.stringify(value), expected }));
	} else if (isDay && dayNumber(value) === undefined) report(issue(problems.impossibleDay, place, { found: value }));
}

/** Whether both days are days, and at least one day is left between them. */
function checkPeriod(
	{ from, until }: { from?: string | undefined; until?: string | undefined },
	at: string,
	report: Report,
): boolean {
	const days = { from, until };
	let sound = true;
	for (const end of ["from", "until"] as const) {
		const day = days[end];
		if (day === undefined || dayNumber(day) !== undefined) continue;
		report(issue(problems.impossibleDay, `${at}.${end}`, { found: day }));
		sound = false;
	}
	const { first, last } = periodOf(days);
	if (first <= last || !sound) return sound;
	report(issue(problems.neverInForce, at, { from: from!, until: until! }));
	return false;
}

/** Whether dated values follow each other. */
function checkDates(values: readonly DatedFigure[], at: string, report: Report): boolean {
	const place = (i: number, end: string) => `${at}.values[${i}].${end}`;
	let sound = values.map((value, i) => checkPeriod(value, `${at}.values[${i}]`, report)).every(Boolean);
	if (!sound) return false;
	for (const [i, { from, until }] of values.entries()) {
		const before = values[i - 1];
		if (i > 0 && !(periodOf({ from }).first > periodOf(before).first)) {
			report(issue(problems.datesOutOfOrder, place(i, "from"), { found: from, before: before?.from }));
			sound = false;
		}
		const next = values[i + 1]?.from;
		if (until !== undefined && next !== undefined && dayNumber(until)! >= dayNumber(next)!) {
			report(issue(problems.datesOverlap, place(i, "until"), { until, from: next }));
			sound = false;
		}
	}
	return sound;
}

/** A figure has a value on every day on which its rule is in force. */
function checkEveryDay({ inForce }: Rule, name: string, values: readonly DatedFigure[], at: string, report: Report): void {
	const { first, last } = periodOf(inForce);
	let day = first;
	for (const period of periodsOf(values)) {
		if (period.first > day) break;
		if (period.last >= day) day = period.last + 1;
	}
	if (day <= last && day < Infinity) {
		report(issue(problems.noFigureThen, at, { name, day: day === -Infinity ? undefined : dayText(day) }));
	}
}

function checkTable(table: FigureTable, inputs: Inputs, at: string, report: Report): void {
	const input = inputOf(table.by, inputs);
	const isFitting = "values" in table ? input?.type === "choice" : input === undefined ? table.by !== "day" : isNumeric(input);
	if (!isFitting) reportKind(table, input, at, report);
	else if ("values" in table) checkOptions(table.values, input as Choice, `${at}.values`, report);
	else checkBands(table.bands, isCountedIn(input, table.by), `${at}.bands`, report);
}

/** The input that a table goes by; nothing for a measure, or for a name that stands for nothing. */
function inputOf(by: string, inputs: Inputs): Input | undefined {
	if (Object.hasOwn(inputs, by)) return inputs[by];
	const at = by.lastIndexOf(".");
	const [id, last] = [by.slice(0, at), by.slice(at + 1)];
	return ratioSegments.includes(last) && Object.hasOwn(inputs, id) ? inputs[id] : undefined;
}

type Choice = Extract<Input, { type: "choice" }>;

function isNumeric({ type }: Input): boolean {
	return type === "count" || type === "quantity" || type === "percent";
}

/** A name that stands for nothing is reported where names are looked up. */
function reportKind(table: FigureTable, input: Input | undefined, at: string, report: Report): void {
	const found = input?.type ?? (table.by.startsWith("measures.") ? "measure" : table.by === "day" ? "day" : undefined);
	const expected = "values" in table ? "choice" : "count | quantity | percent | measure";
	if (found !== undefined) report(issue(problems.wrongType, `${at}.by`, { found, expected }));
}

/** Every option has a figure, and nothing else has. */
function checkOptions(values: Readonly<Record<string, unknown>>, { options }: Choice, at: string, report: Report): void {
	const names = options.map(({ id }) => id);
	for (const name of Object.keys(values)) {
		if (!names.includes(name)) report(issue(problems.unknownOption, `${at}.${name}`, { name, nearest: nearest(name, names) }));
	}
	for (const option of names) {
		if (!Object.hasOwn(values, option)) report(issue(problems.optionWithoutFigure, at, { option }));
	}
}

type Bands = Extract<FigureTable, { bands: unknown }>["bands"];

/** No number lies in two bands. */
function checkBands(bands: Bands, isWhole: boolean, at: string, report: Report): void {
	const held: Quantity[] = [];
	for (const [i, { value: _, ...band }] of bands.entries()) {
		const range = rangeOfData(band);
		const numbers = range !== undefined && isWhole ? wholeNumbers(range) : range;
		if (numbers === undefined) {
			report(issue(problems.emptyRange, `${at}[${i}]`, { found: JSON.stringify(band) }));
			continue;
		}
		const other = held.find((one) => intersect(one, numbers) !== undefined);
		if (other !== undefined)
			report(issue(problems.bandsOverlap, `${at}[${i}]`, { found: written(numbers), other: written(other) }));
		held.push(numbers);
	}
}

/** Whether a number is one of whole things. */
function isCountedIn(input: Input | undefined, by: string): boolean {
	return input?.type === "count" || (input?.type === "percent" && ratioSegments.includes(by.slice(by.lastIndexOf(".") + 1)));
}

/** Every size that a community may have lies in a band. */
export function checkSizes({ id, rule, figures }: RuleTree, inputs: Inputs, nothingKnown: Bindings, report: Report): void {
	for (const [name, parameter] of Object.entries(rule.parameters ?? {})) {
		for (const [i, [version, place]] of versionsOf(parameter, `rules.${id}.parameters.${name}`).entries()) {
			const by = figures.get(name)!.tables?.[i]?.by;
			if (by === undefined || !("table" in version) || !("bands" in version.table)) continue;
			const possible = evaluateNode(by, nothingKnown);
			if (!isQuantity(possible)) continue;
			const isWhole = isCountedIn(inputOf(version.table.by, inputs), version.table.by);
			const left = firstOutside(possible, version.table.bands, isWhole);
			if (left !== undefined) report(issue(problems.numberWithoutFigure, `${place}.table.bands`, { found: written(left) }));
		}
	}
}

/** The first numbers that lie in no band. */
function firstOutside(possible: Quantity, bands: Bands, isWhole: boolean): Quantity | undefined {
	let left: Quantity[] = [possible];
	for (const { value: _, ...band } of bands) {
		const range = rangeOfData(band);
		if (range !== undefined) left = left.flatMap((one) => without(one, asRange(range)));
	}
	return left.map((one) => (isWhole ? wholeNumbers(one) : one)).find((one) => one !== undefined);
}

/** What of a quantity lies below a range, and what above it. */
function without(quantity: Quantity, { low, high, lowOpen, highOpen }: Range): Quantity[] {
	const sides = [
		...(isInfinite(low) ? [] : [new Range(-Infinity, low, true, !lowOpen)]),
		...(isInfinite(high) ? [] : [new Range(high, Infinity, !highOpen, true)]),
	];
	return sides.map((side) => intersect(quantity, side)).filter((one) => one !== undefined);
}

/** In signs, which need no words: `≥1000 <2000`. */
function written(quantity: Quantity): string {
	if (isPoint(quantity)) return String(toNumber(quantity));
	const { low, high, lowOpen, highOpen } = quantity;
	const ends = [
		...(isInfinite(low) ? [] : [`${lowOpen ? ">" : "≥"}${toNumber(low)}`]),
		...(isInfinite(high) ? [] : [`${highOpen ? "<" : "≤"}${toNumber(high)}`]),
	];
	return ends.length === 0 ? "−∞ … ∞" : ends.join(" ");
}
