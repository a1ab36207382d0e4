/** Whether one figure is at least as strict as another: on every day and for every community on which both hold. */
import { intersect, type Quantity } from "../logic/number/range.js";
import { canonical } from "../model/canonical.js";
import { dayNumber } from "../model/day.js";
import type { DatedFigure, Figure, FigureTable, Parameter } from "../model/rule.js";
import { rangeOfData } from "../parse/known.js";
import { type Period, periodOf, periodsOf } from "../parse/periods.js";

/** What a figure is: one value, a table, or dated values. */
export type FigureData =
	| { readonly value: Figure }
	| { readonly table: FigureTable }
	| { readonly values: readonly DatedFigure[] };

/** The figure alone, without what is said about it. */
export function figureDataOf(figure: FigureData): FigureData {
	if ("value" in figure) return { value: figure.value };
	return "table" in figure ? { table: figure.table } : { values: figure.values };
}

export function isSameFigure(a: FigureData, b: FigureData): boolean {
	return canonical(figureDataOf(a)) === canonical(figureDataOf(b));
}

export function isAsStrict(next: FigureData, known: FigureData, stricter: Parameter["stricter"]): boolean {
	if (isSameFigure(next, known)) return true;
	if (stricter === "neither") return false;
	const isStrict = (a: number, b: number) => (stricter === "higher" ? a >= b : a <= b);
	const earlier = cellsOf(known);
	return cellsOf(next).every((cell) => earlier.every((other) => !mayMeet(cell, other) || isStrict(cell.value, other.value)));
}

export interface Bounds {
	readonly atLeast?: Figure | undefined;
	readonly atMost?: Figure | undefined;
}

/** Whether everything that a figure may be lies within bounds. */
export function isWithinBounds(figure: FigureData, { atLeast, atMost }: Bounds): boolean {
	return cellsOf(figure).every(
		({ value }) => (atLeast === undefined || value >= numberOf(atLeast)) && (atMost === undefined || value <= numberOf(atMost)),
	);
}

/** One value of a figure, with the days and the kind of community for which it holds. */
interface Cell {
	readonly period: Period;
	readonly by: string | undefined;
	/** An option, or a range of sizes. */
	readonly when: string | Quantity | undefined;
	readonly value: number;
}

function cellsOf(figure: FigureData): Cell[] {
	if (!("values" in figure)) return cellsOfVersion(figure, periodOf());
	const periods = periodsOf(figure.values);
	return figure.values.flatMap((version, i) => cellsOfVersion(version, periods[i]!));
}

function cellsOfVersion(version: Exclude<FigureData, { values: unknown }>, period: Period): Cell[] {
	if ("value" in version) return [{ period, by: undefined, when: undefined, value: numberOf(version.value) }];
	const { table } = version;
	const cell = (when: Cell["when"], value: Figure): Cell => ({ period, by: table.by, when, value: numberOf(value) });
	if ("values" in table) return Object.entries(table.values).map(([option, value]) => cell(option, value));
	return table.bands.map(({ value, ...band }) => cell(rangeOfData(band), value));
}

function numberOf(value: Figure): number {
	return typeof value === "number" ? value : (dayNumber(value) ?? Number.NaN);
}

/** Whether two values may hold on one day for one community. */
function mayMeet(a: Cell, b: Cell): boolean {
	if (a.period.last < b.period.first || b.period.last < a.period.first) return false;
	if (a.by !== b.by || a.when === undefined || b.when === undefined) return true;
	if (typeof a.when === "string" || typeof b.when === "string") return a.when === b.when;
	return intersect(a.when, b.when) !== undefined;
}
