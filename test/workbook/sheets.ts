/** Workbooks as somebody might have filled them in. */
import { type Cell, cellRef, readXlsx, writeXlsx } from "hucre/xlsx";

/** A cell: its value alone, or with what Excel keeps beside it. */
export type Filled = string | number | boolean | Date | null | Partial<Cell>;

export interface SheetSketch {
	readonly name: string;
	readonly rows: readonly (readonly Filled[])[];
}

export function workbook(...sheets: readonly SheetSketch[]): Promise<Uint8Array> {
	return writeXlsx({
		sheets: sheets.map(({ name, rows }) => ({
			name,
			rows: [],
			cells: new Map(rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cellOf(cell)] as const))),
		})),
	});
}

function cellOf(cell: Filled): Partial<Cell> {
	return typeof cell === "object" && cell !== null && !(cell instanceof Date) ? cell : { value: cell };
}

/** Shown as a percentage. */
export const percentage = (value: number, numFmt = "0%"): Partial<Cell> => ({ value, style: { numFmt } });

/** A day, as Excel shows it. */
export const date = (iso: string, numFmt = "yyyy-mm-dd"): Partial<Cell> => ({
	value: new Date(`${iso}T00:00:00Z`),
	style: { numFmt },
});

/** Every text of a workbook, with its place, and its formulas. */
export async function textsOf(bytes: Uint8Array): Promise<{ readonly texts: string[]; readonly formulas: string[] }> {
	const { sheets } = await readXlsx(bytes, { readStyles: true });
	return {
		texts: sheets.flatMap(({ name, rows }) =>
			rows.flatMap((row, r) =>
				row.flatMap((value, c) => (typeof value === "string" ? [`${name}!${cellRef(r, c)} ${value}`] : [])),
			),
		),
		formulas: sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].flatMap(({ formula }) => formula ?? [])),
	};
}
