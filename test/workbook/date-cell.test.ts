/** What date cells show, of formats that a workbook of ours can't be written with. */
import { describe, expect, it } from "vitest";
import { dateContent } from "../../src/workbook/date-cell.js";

describe("a date in a format that is Chinese Excel's own, which is not told", () => {
	it("on the first of a month is no more than the month, as 2002年6月 is entered", () => {
		expect(dateContent(new Date("2002-06-01T00:00:00Z"), "")).toEqual({ kind: "month", month: "2002-06" });
	});

	it("on another day is that day", () => {
		expect(dateContent(new Date("2011-05-18T00:00:00Z"), "")).toEqual({ kind: "day", day: "2011-05-18" });
	});

	it("without a day is a time", () => {
		expect(dateContent(new Date("1899-12-30T09:30:00Z"), "")).toEqual({ kind: "time", shown: "09:30:00" });
	});
});
