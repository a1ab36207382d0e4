/** Date cells: what their number formats show of them. */
import { dayNumber } from "../model/day.js";
import type { Content } from "./cell.js";

/** The day before Excel's first: where a time without a day lies. */
const noDay = "1899-12-31";

/** What a date cell shows. A time of day lies on its day; a format without days shows no more than the month that was meant. */
export function dateContent(date: Date, format: string): Content {
	const day = date.toISOString().slice(0, 10);
	if (dayNumber(day) === undefined) return { kind: "error", error: day };
	const shown = withoutLiterals(format);
	const [hasDay, hasMonth, hasYear, hasTime] = [/d/i, /m/i, /[ye]/i, /[hs]|\[m/i].map((part) => part.test(shown));
	if (day <= noDay || (hasTime && !hasDay && !hasYear)) return { kind: "time", shown: date.toISOString().slice(11, 19) };
	if (hasYear && !hasMonth && !hasDay) return { kind: "time", shown: day.slice(0, 4) };
	// The formats of Chinese Excel's own are not told apart: on the first of a month 2002年6月 may be all that was entered.
	const isMonth = format === "" ? day.endsWith("-01") : hasMonth && !hasDay;
	return isMonth ? { kind: "month", month: day.slice(0, 7) } : { kind: "day", day };
}

/** A number format without what it shows as it stands, and without colours and languages; `[h]` and the like count time. */
export function withoutLiterals(format: string): string {
	return format.replace(/"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
}
