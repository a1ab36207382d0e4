/** An Excel workbook → its sheets. */
import { cellRef, readXlsx } from "hucre/xlsx";
import { issue } from "../errors.js";
import * as problems from "../issues.js";
import { multiply, toNumber } from "../logic/number/exact.js";
import type { Standard } from "../model/standard.js";
import type { Cell, Content, Grid } from "./cell.js";
import { dateContent, withoutLiterals } from "./date-cell.js";
import { type ReadFacts, readGrids } from "./read.js";

type Sheet = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];
type SheetCell = NonNullable<Sheet["cells"]> extends Map<string, infer One> ? One : never;

/**
 * Reads the facts that were entered into a workbook, as `workbookTemplate` writes it. Sheets are known by their header,
 * columns by their names in either language; a percentage cell (0.9 shown as 90 %) is 90, a date cell its day, one shown
 * by its month that month, an empty cell is missing, and 300多 or "at least 300" is what `readApproximate` says.
 *
 * @returns a facts file for `parseFacts`, without what is wrong; and every issue at its sheet and cell, `组织!E7`.
 * @example
 * const { file, issues } = await readWorkbook(wuxi, readFileSync("nanyuan.xlsx"));
 * if (issues.every(({ severity }) => severity === "warning")) evaluate(wuxi, file.facts, { asOf: "2026-06-30" });
 */
export async function readWorkbook<F>(standard: Standard<F>, bytes: Uint8Array): Promise<ReadFacts> {
	let sheets: readonly Sheet[];
	try {
		({ sheets } = await readXlsx(bytes, { readStyles: true }));
	} catch (error) {
		return { file: { facts: {} }, issues: [issue(problems.notAWorkbook, "", { problem: (error as Error).message })] };
	}
	return readGrids(standard as Standard, sheets.map(gridOf));
}

function gridOf({ name, rows, cells }: Sheet): Grid {
	return {
		rows: rows.map((row, r) =>
			row.map((value, c): Cell | undefined => {
				const cell = cells?.get(`${r},${c}`);
				const content = contentOf(value, cell);
				return content === undefined ? undefined : { place: `${name}!${cellRef(r, c)}`, content };
			}),
		),
	};
}

function contentOf(value: unknown, cell: SheetCell | undefined): Content | undefined {
	if (cell?.type === "error") return { kind: "error", error: String(cell.value) };
	if (cell?.formula !== undefined && (value === null || value === undefined)) return { kind: "error", error: `=${cell.formula}` };
	if (value instanceof Date) return dateContent(value, cell?.style?.numFmt ?? "");
	switch (typeof value) {
		case "number":
			return isPercentFormat(cell?.style?.numFmt ?? "")
				? { kind: "percentage", number: toNumber(multiply(value, 100)) }
				: { kind: "number", number: value };
		case "boolean":
			return { kind: "truth", truth: value };
		case "string":
			return value.trim() === "" ? undefined : { kind: "text", text: value.trim() };
		default:
			return undefined;
	}
}

function isPercentFormat(format: string): boolean {
	return withoutLiterals(format).includes("%");
}
