/** Figures that depend on the kind of community: which of them may hold, by what is known of the kind. */
import { either } from "./either.js";
import type { FigureFacet, FigureRow, FigureTable } from "./node.js";
import { intersect } from "./number/range.js";
import { dividedByZero, isQuantity, Unknown, type Value } from "./value.js";

/** The rows that may apply, given what is known of what the table goes by. */
export function possibleRows({ rows }: FigureTable, kind: Value | undefined): readonly FigureRow[] {
	const possible = rows.filter(({ when }) => mayBe(kind, when));
	// What is known of the kind may contradict itself, such as a count between 2 and 3.
	return possible.length === 0 ? rows : possible;
}

function mayBe(kind: Value | undefined, when: FigureRow["when"]): boolean {
	if (when === undefined || kind === undefined) return true;
	if (typeof when === "string") return typeof kind !== "string" || kind === when;
	return !isQuantity(kind) || intersect(kind, when) !== undefined;
}

/** What a figure may be: the range of the rows that may apply. */
export const tabledFigure: FigureFacet = (tables, valueOf, figure) => {
	const possible: Value[] = [];
	for (const table of tables) {
		const kind = table.by === undefined ? undefined : valueOf(table.by);
		if (kind instanceof Unknown && kind.reason !== undefined) return dividedByZero;
		for (const { parameter } of possibleRows(table, kind)) possible.push(figure(parameter));
	}
	return possible.reduce(either);
};
