/** What one cell of a workbook or a CSV file holds. */
import type { Day } from "../model/day.js";

export type Content =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "number"; readonly number: number }
	/** A number that is shown with a percent sign: 0.9 shown as 90 % is 90. */
	| { readonly kind: "percentage"; readonly number: number }
	| { readonly kind: "truth"; readonly truth: boolean }
	| { readonly kind: "day"; readonly day: Day }
	/** A day that is shown by its month alone. */
	| { readonly kind: "month"; readonly month: string }
	/** A date cell that shows no day: a time, a duration, a year alone. */
	| { readonly kind: "time"; readonly shown: string }
	/** A formula's error, or a formula that was never computed. */
	| { readonly kind: "error"; readonly error: string };

export interface Cell {
	/** Sheet and cell, `组织!E7`; in a file without sheets the cell alone. */
	readonly place: string;
	readonly content: Content;
}

/** A sheet: rows of cells by column, from the left; nothing where a cell is empty. */
export interface Grid {
	readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** What a cell holds, as it would be typed. */
export function typed(content: Content): string {
	switch (content.kind) {
		case "text":
			return content.text;
		case "number":
			return String(content.number);
		case "percentage":
			return `${content.number}%`;
		case "truth":
			return content.truth ? "TRUE" : "FALSE";
		case "day":
			return content.day;
		case "month":
			return content.month;
		case "time":
			return content.shown;
		case "error":
			return content.error;
	}
}
