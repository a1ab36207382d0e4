/** CSV files: facts from them, and the template to be filled in. */
import { parseCsv, writeCsv } from "hucre/csv";
import { cellRef } from "hucre/xlsx";
import { issue } from "../errors.js";
import * as problems from "../issues.js";
import type { Standard } from "../model/standard.js";
import type { Cell, Grid } from "./cell.js";
import { type ReadFacts, readGrids } from "./read.js";
import { type TemplateOptions, templateRows } from "./rows.js";
import { columnNames, columns, inLanguages } from "./words.js";

/**
 * Reads facts from CSV (RFC 4180): a row an input, with columns named in either language; `input` and `value` are needed,
 * `of`, `observed`, `by`, `evidence` and `reason` are read where they are there. What a value may be is as in a workbook.
 *
 * @param csv as text, or as bytes in UTF-8; other encodings are refused.
 * @returns a facts file for `parseFacts`, without what is wrong; and every issue at its cell, `B7`.
 * @example
 * readCsv(wuxi, "input,value\npopulation.households,2496\nspace.office,300多").file.facts;
 * // => { "population.households": 2496, "space.office": { moreThan: 300, lessThan: 400 } }
 */
export function readCsv<F>(standard: Standard<F>, csv: string | Uint8Array): ReadFacts {
	const text = typeof csv === "string" ? csv : decoded(csv);
	if (text === undefined) return { file: { facts: {} }, issues: [issue(problems.notUtf8, "", {})] };
	// A quotation mark that is not closed would swallow all rows below it.
	if ((text.match(/"/g)?.length ?? 0) % 2 === 1)
		return { file: { facts: {} }, issues: [issue(problems.quotesNotClosed, "", {})] };
	return readGrids(standard as Standard, [gridOf(text)]);
}

/**
 * The CSV file in which the facts of a standard are entered, with a byte order mark so that Excel takes it for UTF-8.
 * No text of the standard becomes a formula.
 *
 * @example
 * writeFileSync("facts.csv", csvTemplate(wuxi, { locale: "zh" }));
 */
export function csvTemplate<F>(standard: Standard<F>, { locale = "zh" }: TemplateOptions = {}): string {
	const header = columns.map((column) => inLanguages(columnNames[column], locale));
	const rows = templateRows(standard as Standard, locale, " ").flatMap(({ rows }) => rows);
	const cells = rows.map((row) => columns.map((column) => row[column] ?? ""));
	return writeCsv([header, ...cells], { bom: true, escapeFormulae: true });
}

/** Nothing for bytes that are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function gridOf(text: string): Grid {
	const rows = parseCsv(text, { unescapeFormulae: true });
	return {
		rows: rows.map((row, r) =>
			row.map((value, c): Cell | undefined => {
				const said = String(value ?? "").trim();
				return said === "" ? undefined : { place: cellRef(r, c), content: { kind: "text", text: said } };
			}),
		),
	};
}
