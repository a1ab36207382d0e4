/** Figures that are not one number, as logic reads them: by kind, by size, or with dates. */
import type { FigureTable } from "../logic/node.js";
import type { Quantity } from "../logic/number/range.js";
import { tabledFigure } from "../logic/tables.js";
import type { Figure, FigureTable as FigureTableData } from "../model/rule.js";
import { rangeOfData } from "./known.js";
import type { TablesReader } from "./trees.js";

export const readTables: TablesReader = (parameter, place, kindRead) => {
	const only = (value: Figure): FigureTable => ({ by: undefined, rows: [{ when: undefined, parameter: place(value) }] });
	const tabled = (table: FigureTableData, at: string): FigureTable => ({
		by: kindRead(table.by, `${at}table.by`),
		rows: rowsOf(table).map(({ when, value }, row) => ({ when, parameter: place(value, row) })),
	});
	const tables =
		"table" in parameter
			? [tabled(parameter.table, "")]
			: parameter.values.map((dated, i) => ("table" in dated ? tabled(dated.table, `values[${i}].`) : only(dated.value)));
	return { tables, does: tabledFigure };
};

/** The rows of a table: the option or the range of numbers, and the figure. A range in which nothing lies has no row. */
function rowsOf(table: FigureTableData): { when: string | Quantity; value: Figure }[] {
	if ("values" in table) return Object.entries(table.values).map(([when, value]) => ({ when, value }));
	return table.bands.flatMap(({ value, ...band }) => {
		const when = rangeOfData(band);
		return when === undefined ? [] : [{ when, value }];
	});
}
