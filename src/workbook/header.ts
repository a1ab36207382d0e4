/** The header of a sheet: which column holds what. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import type { Text } from "../model/text.js";
import { type Cell, type Grid, typed } from "./cell.js";
import { type Column, columnNames, type EventColumn, eventColumnNames, isName } from "./words.js";

/** A row below the header, by its columns. */
export type Row<Name extends string> = { readonly [column in Name]?: Cell };

/** A sheet whose header was found. */
export interface Table<Name extends string> {
	/** Where its header stands. */
	readonly place: string;
	readonly rows: readonly Row<Name>[];
	/** What stands above the header is not read. */
	readonly above: Grid["rows"];
}

/** The sheet as a table of inputs, if one of its rows is a header of such; rows above it are not read. */
export function inputTable(grid: Grid, report: (found: Issue) => void): Table<Column> | undefined {
	return tableOf(grid, columnNames, ["input", "value"], report);
}

/** The sheet as a table of events. */
export function eventTable(grid: Grid, report: (found: Issue) => void): Table<EventColumn> | undefined {
	return tableOf(grid, eventColumnNames, ["event", "day"], report);
}

function tableOf<Name extends string>(
	{ rows }: Grid,
	names: Readonly<Record<Name, Text>>,
	needed: readonly Name[],
	report: (found: Issue) => void,
): Table<Name> | undefined {
	const known = Object.keys(names) as Name[];
	const columnOf = (cell: Cell | undefined) =>
		cell === undefined ? undefined : known.find((name) => isName(typed(cell.content), names[name]));
	const at = rows.findIndex((row) => needed.every((name) => row.some((cell) => columnOf(cell) === name)));
	if (at < 0) return undefined;
	const header = rows[at]!;
	const columns = header.map(columnOf);
	for (const [i, cell] of header.entries()) {
		if (cell === undefined) continue;
		const column = columns[i];
		if (column === undefined) report(unknownColumn(cell, Object.values(names)));
		else if (columns.indexOf(column) < i) report(issue(problems.givenTwice, cell.place, { name: typed(cell.content) }));
	}
	// A number with a comma that is not quoted falls apart, and its first part is none of it: the row of an input is left out.
	const outside = (row: Grid["rows"][number]) => row.filter((cell, i) => cell !== undefined && header[i] === undefined);
	for (const cell of rows.slice(at + 1).flatMap(outside)) {
		report(issue(problems.cellWithoutColumn, cell!.place, { found: typed(cell!.content) }));
	}
	const isLeftOut = (row: Grid["rows"][number]) => "value" in names && outside(row).length > 0;
	const inColumns = (row: Grid["rows"][number]) =>
		Object.fromEntries(row.flatMap((cell, i) => (cell === undefined || columns[i] === undefined ? [] : [[columns[i], cell]])));
	return {
		place: header.find((cell) => cell !== undefined)!.place,
		above: rows.slice(0, at),
		rows: rows.slice(at + 1).map((row) => (isLeftOut(row) ? {} : inColumns(row)) as Row<Name>),
	};
}

function unknownColumn({ place, content }: Cell, names: readonly Text[]): Issue {
	const known = names.flatMap(({ zh, en }) => [zh, en]);
	const name = typed(content);
	return issue(problems.unknownColumn, place, { name, nearest: nearest(name, known), known });
}
