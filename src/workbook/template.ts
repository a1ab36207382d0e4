/** The workbook in which the facts of a standard are entered. */
import { type CellStyle, colToLetter, type DataValidation, measureValueWidth, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Input, RangeData } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { inputsOf } from "../resolve/inputs-of.js";
import { type Section, type TemplateOptions, type TemplateRow, templateRows } from "./rows.js";
import { sheetNameOf } from "./sheet-name.js";
import { instructions, kinds, refusals, sheetNames } from "./template-words.js";
import {
	type Column,
	columnNames,
	columns,
	eventColumnNames,
	eventColumns,
	inLanguages,
	type TemplateLocale,
	yesNo,
} from "./words.js";

const widths: Readonly<Record<Column, number>> = {
	input: 19,
	label: 26,
	question: 44,
	kind: 34,
	unit: 9,
	value: 15,
	of: 10,
	observed: 12,
	by: 13,
	evidence: 20,
	reason: 16,
	note: 16,
};

/** The columns that are filled in; days and words stay what was typed, so that 2002-06 does not become the first of June. */
const entered: readonly Column[] = ["value", "of", "observed", "by", "evidence", "reason", "note"];
const asText = "@";

const line = { style: "thin", color: { rgb: "C9D1D9" } } as const;
const border: NonNullable<CellStyle["border"]> = { top: line, right: line, bottom: line, left: line };
const headStyle: CellStyle = {
	border,
	font: { bold: true },
	fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E2EC" } },
	alignment: { wrapText: true, vertical: "center" },
};
const instructionStyle: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
const toldStyle: CellStyle = { border, ...instructionStyle };
const idStyle: CellStyle = {
	border,
	font: { size: 9, color: { rgb: "6B7785" } },
	alignment: { vertical: "top", wrapText: true },
};
const entryFill: NonNullable<CellStyle["fill"]> = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF8E1" } };

const startWidths = [16, 60, 30] as const;
/** Of the title, and of all other text, in points; Chinese characters need more than Latin letters. */
const titleHeight = 22;
const lineHeight = 16.5;
const pageSetup = { paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const eventRows = 300;
/** What Excel shows beside a cell at most. */
const longestPrompt = 255;

/**
 * Writes the Excel workbook in which a community enters the facts of a standard: first how to fill it in, and the
 * community; then a sheet for each dimension, a row an input, with drop-downs and checked ranges; a sheet for events.
 * `readWorkbook` reads it back. No text of the standard becomes a formula.
 *
 * @returns the bytes of an .xlsx file, the same for the same standard.
 * @example
 * writeFileSync("facts.xlsx", await workbookTemplate(wuxi, { locale: "zh" }));
 */
export async function workbookTemplate<F>(standard: Standard<F>, { locale = "zh" }: TemplateOptions = {}): Promise<Uint8Array> {
	return new Template(standard as Standard, locale).write();
}

class Template {
	readonly #names: string[] = [];
	readonly #sections: readonly Section[];
	/** Each list of choices is a column of the sheet of lists. */
	readonly #lists: (readonly string[])[] = [];
	readonly #listsName: string;

	constructor(
		readonly standard: Standard,
		readonly locale: TemplateLocale,
	) {
		this.#sections = templateRows(standard, locale, "\n");
		this.#listsName = sheetNameOf(this.#say(sheetNames.lists), []);
		this.#names.push(this.#listsName);
	}

	write(): Promise<Uint8Array> {
		const [about, ...dimensions] = this.#sections as [Section, ...Section[]];
		const events = inputsOf(this.standard).filter(({ input }) => input.type === "events");
		const sheets = [
			this.#start(about),
			...dimensions.map((section) => this.#sheet(section)),
			...(events.length === 0 ? [] : [this.#events(events)]),
		];
		const made = new Date(0);
		return writeXlsx({
			sheets: [...sheets, this.#listSheet()],
			properties: { title: this.#say(this.standard.title), created: made, modified: made },
		});
	}

	/** How to fill it in, and below that what is told of the community. */
	#start({ rows }: Section): WriteSheet {
		const lines = [this.standard.title, ...instructions(this.standard.id)].map((text) => [this.#say(text, "\n")]);
		const shown: readonly Column[] = ["input", "label", "value"];
		const head = lines.length + 1;
		const wide = startWidths.reduce((sum, width) => sum + width, 0);
		const cells = new Map<string, { style: CellStyle }>();
		cells.set("0,0", { style: { font: { bold: true, size: 14 }, ...instructionStyle } });
		for (const [i] of lines.entries()) if (i > 0) cells.set(`${i},0`, { style: instructionStyle });
		for (const [c] of shown.entries()) cells.set(`${head},${c}`, { style: headStyle });
		for (const [r] of rows.entries()) {
			cells.set(`${head + 1 + r},0`, { style: idStyle });
			cells.set(`${head + 1 + r},1`, { style: toldStyle });
			cells.set(`${head + 1 + r},2`, { style: { border, fill: entryFill, numFmt: asText } });
		}
		return {
			name: this.#name(sheetNames.start),
			columns: startWidths.map((width) => ({ width })),
			rows: [
				...lines,
				[],
				shown.map((column) => this.#say(columnNames[column])),
				...rows.map((row) => shown.map((column) => row[column] ?? null)),
			],
			merges: lines.map((_, i) => ({ startRow: i, endRow: i, startCol: 0, endCol: 2 })),
			rowDefs: new Map([
				...lines.map(
					([said], i) =>
						[i, { height: i === 0 ? titleHeight * said!.split("\n").length : heightOf([[said!, wide]]) + 4 }] as const,
				),
				...rows.map(({ label = "" }, r) => [head + 1 + r, { height: heightOf([[label, startWidths[1]]]) }] as const),
			]),
			pageSetup: { ...pageSetup, orientation: "portrait" },
			cells,
		};
	}

	#sheet({ title, rows }: Section): WriteSheet {
		const cells = new Map<string, { style: CellStyle }>();
		for (const [c] of columns.entries()) cells.set(`0,${c}`, { style: headStyle });
		for (const [r, row] of rows.entries()) {
			for (const [c, column] of columns.entries()) cells.set(`${r + 1},${c}`, { style: styleOf(row, column) });
		}
		return {
			name: this.#name(title),
			columns: columns.map((column) => ({ width: widths[column] })),
			rows: [
				columns.map((column) => this.#say(columnNames[column])),
				...rows.map((row) => columns.map((column) => row[column] ?? null)),
			],
			cells,
			dataValidations: rows.flatMap((row, r) => this.#validations(row, r + 2)),
			freezePane: { rows: 1, columns: 2 },
			rowDefs: new Map(
				rows.map((row, r) => [r + 1, { height: heightOf(columns.map((column) => [row[column] ?? "", widths[column]])) }]),
			),
			pageSetup: { ...pageSetup, orientation: "landscape", printTitlesRow: "$1:$1" },
		};
	}

	/** What may be entered in the value, and in the whole of a ratio. */
	#validations(row: TemplateRow, line: number): DataValidation[] {
		const { asks, isAnswer } = row;
		if (asks === undefined) return [];
		const [value, whole] = [`F${line}`, `G${line}`];
		const shown = { showInputMessage: true, ...this.#prompt(row, asks), showErrorMessage: true, allowBlank: true };
		if (isAnswer) return [{ range: value, ...shown, ...this.#numbers(value, { atLeast: 0 }, true) }];
		switch (asks.type) {
			case "boolean":
				return [
					{
						range: value,
						...shown,
						type: "list",
						values: [yesNo.yes, yesNo.no].map((one) => this.#say(one)),
						...this.#refusal("list"),
					},
				];
			case "choice":
				return [
					{
						range: value,
						...shown,
						type: "list",
						formula1: this.#list(asks.options.map(({ label }) => this.#say(label))),
						...this.#refusal("list"),
					},
				];
			case "count":
			case "quantity":
				return [{ range: value, ...shown, ...this.#numbers(value, asks.range, asks.type === "count") }];
			case "percent":
				return [
					{
						range: value,
						...shown,
						type: "custom",
						formula1: percentFormula(value, whole, asks),
						...this.#refusal("percent"),
					},
					{ range: whole, allowBlank: true, showErrorMessage: true, ...this.#numbers(whole, { atLeast: 0 }, true) },
				];
			default:
				// Days, words and events are read when the file is.
				return [{ range: value, ...shown, type: "custom", formula1: "TRUE" }];
		}
	}

	/** What is asked, and what shows it. */
	#prompt(row: TemplateRow, { evidence }: Input): { readonly inputMessage: string } {
		const said = [
			row.kind ?? "",
			...(evidence === undefined ? [] : [`${this.#say(columnNames.evidence)}: ${this.#say(evidence)}`]),
		].join("\n");
		return { inputMessage: shortened(said) };
	}

	#numbers(cell: string, range: RangeData, whole: boolean): Pick<DataValidation, "type" | "formula1" | "errorMessage"> {
		const tests = [`ISNUMBER(${cell})`, ...endTests(cell, range), ...(whole ? [`${cell}=INT(${cell})`] : [])];
		return {
			type: "custom",
			formula1: `OR(ISTEXT(${cell}),AND(${tests.join(",")}))`,
			...this.#refusal(whole ? "whole" : "number"),
		};
	}

	#refusal(kind: keyof typeof refusals): { readonly errorMessage: string } {
		return { errorMessage: this.#say(refusals[kind]) };
	}

	#events(listed: ReturnType<typeof inputsOf>): WriteSheet {
		const names = listed.map(({ id, input }) => `${id} ${this.#say(input.label)}`);
		const cells = new Map<string, { style: CellStyle }>();
		for (const [c] of eventColumns.entries()) {
			cells.set(`0,${c}`, { style: headStyle });
			for (let r = 1; r <= eventRows; r++)
				cells.set(`${r},${c}`, { style: { border, fill: entryFill, ...(c === 3 ? {} : { numFmt: asText }) } });
		}
		return {
			name: this.#name(sheetNames.events),
			columns: [{ width: 44 }, { width: 14 }, { width: 24 }, { width: 12 }, { width: 30 }],
			rows: [eventColumns.map((column) => this.#say(eventColumnNames[column]))],
			cells,
			dataValidations: [
				{
					range: `A2:A${eventRows + 1}`,
					type: "list",
					formula1: this.#list(names),
					allowBlank: true,
					showErrorMessage: true,
					...this.#refusal("list"),
				},
				{
					range: `B2:B${eventRows + 1}`,
					type: "custom",
					formula1: "TRUE",
					showInputMessage: true,
					inputMessage: this.#say(kinds.day),
				},
			],
			freezePane: { rows: 1 },
			pageSetup: { ...pageSetup, orientation: "portrait", printTitlesRow: "$1:$1" },
		};
	}

	#list(items: readonly string[]): string {
		const column = colToLetter(this.#lists.length);
		this.#lists.push(items);
		return `'${this.#listsName}'!$${column}$1:$${column}$${items.length}`;
	}

	#listSheet(): WriteSheet {
		const longest = Math.max(1, ...this.#lists.map(({ length }) => length));
		const rows = Array.from({ length: longest }, (_, r) => this.#lists.map((list) => list[r] ?? null));
		return { name: this.#listsName, rows, hidden: true };
	}

	#name(title: Text): string {
		const name = sheetNameOf(this.#say(title), this.#names);
		this.#names.push(name);
		return name;
	}

	#say(text: Text, between = " "): string {
		return inLanguages(text, this.locale, between);
	}
}

/** How high a row has to be, in points, for all that stands in its cells; Excel has no rows higher than 409. */
function heightOf(cells: readonly (readonly [said: string, width: number])[]): number {
	const lines = cells.map(([said, width]) =>
		said.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(measureValueWidth(part) / (width - 3))), 0),
	);
	return Math.min(400, lineHeight * Math.max(...lines));
}

/** No more than Excel shows; no character is cut in two. */
function shortened(said: string): string {
	return said.length <= longestPrompt ? said : `${said.slice(0, longestPrompt - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function styleOf({ asks, isAnswer }: TemplateRow, column: Column): CellStyle {
	if (column === "input") return idStyle;
	const isEntered = entered.includes(column) && (column !== "of" || (asks?.type === "percent" && isAnswer === undefined));
	if (!isEntered) return toldStyle;
	const isNumber =
		column === "of" || (column === "value" && (isAnswer === true || ["count", "quantity", "percent"].includes(asks!.type)));
	return { border, fill: entryFill, alignment: { vertical: "top", wrapText: true }, ...(isNumber ? {} : { numFmt: asText }) };
}

/**
 * A percentage within its range; where the whole is given, a whole number that is no more than it, unless more is allowed.
 * Of what is counted any whole number may be entered before its whole is.
 */
function percentFormula(value: string, whole: string, { range, counted }: Extract<Input, { type: "percent" }>): string {
	const mayExceed = (range.atMost ?? range.lessThan ?? Infinity) > 100;
	const isWhole = `${value}=INT(${value})`;
	const ofWhole = [isWhole, ...(mayExceed ? [] : [`${value}<=${whole}`])];
	const within = `AND(${["TRUE", ...endTests(value, range)].join(",")})`;
	const alone = counted === undefined ? within : `OR(${isWhole},${within})`;
	const test = `AND(ISNUMBER(${value}),${value}>=0,IF(ISNUMBER(${whole}),AND(${ofWhole.join(",")}),${alone}))`;
	return `OR(ISTEXT(${value}),${test})`;
}

function endTests(cell: string, { atLeast, moreThan, atMost, lessThan }: RangeData): string[] {
	const ends = [
		[">=", atLeast],
		[">", moreThan],
		["<=", atMost],
		["<", lessThan],
	] as const;
	return ends.flatMap(([sign, end]) => (end === undefined ? [] : [`${cell}${sign}${end}`]));
}
