import { expect, test } from "vitest";
import { compareStandards, evaluateAgainst } from "../../src/compare/index.js";
import type { Standard } from "../../src/model/standard.js";
import { renderAlignment, renderComparison } from "../../src/render/comparison.js";
import { figure, read, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";
const inputs = {
	"c.books": "count",
	"a.open": "boolean",
	"k.kind": "choice",
	"e.talks": "events",
	"p.rate": { type: "percent", zeroOf: "missing" },
};

function standardOf(title: string, minimum: unknown, more: Record<string, unknown> = {}): Standard {
	const parameters = { minimum: typeof minimum === "number" ? figure(minimum) : minimum };
	return smallStandard({
		title: { zh: title, en: title },
		inputs,
		rules: { "main.books": { logic: { ">=": [read("c.books"), read("parameters.minimum")] }, parameters }, ...more },
	});
}

test("a comparison as text, in both languages", () => {
	const after = standardOf("B", 1, { "main.open": read("a.open") });
	const comparison = compareStandards(standardOf("A", 5), after, { asOf });
	expect(renderComparison(comparison)).toMatchInlineSnapshot(`
		"A → B
		  - 评定日：2026-06-30
		  - 总体：有严有宽
		  - 例：c.books 5 thing、a.open 否——原来达标，现在不达标
		  - 例：a.open 是、c.books 1 thing——原来不达标，现在达标
		  - 未改动的条目：0 条

		== 1 main.books：更宽
		  - minimum：5 thing → 1 thing
		  - 例：c.books 1 thing——原来不达标，现在达标

		== 1 main.open：新增；更严
		  - 例：a.open 否——原来无此条，现在不达标
		"
	`);
	expect(renderComparison(comparison, { locale: "en", format: "markdown" })).toMatchInlineSnapshot(`
		"# A → B

		- Assessment day: 2026-06-30
		- The whole: stricter for some, looser for others
		- For instance c.books 5 things; a.open no: pass before, fail after
		- For instance a.open yes; c.books 1 thing: fail before, pass after
		- Rules that stand as they stood: 0

		## 1 main.books: looser

		- minimum: 5 things → 1 thing
		- For instance c.books 1 thing: fail before, pass after

		## 1 main.open: added; stricter

		- For instance a.open no: no such rule before, fail after
		"
	`);
});

test("tables, kinds, ratios, events and what is undetermined have their words", () => {
	const table = figure({ table: { by: "k.kind", values: { urban: 5, rural: 3 } } });
	const talks = (least: number) => ({ ">=": [{ eventsWithin: [read("e.talks"), 12] }, least] });
	const rate = (least: number) => ({ ">=": [read("p.rate"), least] });
	const sum = (...of: unknown[]) => ({ ">=": [{ "+": of }, 9] });
	const count = { eventsWithin: [read("e.talks"), 12] };
	const rest = (least: number, order: unknown[]) => ({
		"main.talks": talks(least),
		"main.rate": rate(90 + least),
		"main.sum": sum(...order),
	});
	const comparison = compareStandards(
		standardOf("A", 4, rest(2, [read("c.books"), read("c.books"), count])),
		standardOf("B", table, rest(3, [count, read("c.books"), read("c.books")])),
		{ asOf },
	);
	expect(renderComparison(comparison, { locale: "en" })).toMatchInlineSnapshot(`
		"A → B
		  - Assessment day: 2026-06-30
		  - The whole: stricter for some, looser for others
		  - For instance p.rate 92 of 100; e.talks 2 things (2025-07-01 2026-06-30); c.books 4 things: pass before, fail after
		  - For instance p.rate 93 of 100; e.talks 3 things (2025-07-01 2025-12-30 2026-06-30); c.books 3 things; k.kind rural: fail before, pass after
		  - Rules that stand as they stood: 0

		== 1 main.books: stricter for some, looser for others
		  - minimum: 4 things → urban: 5 things; rural: 3 things
		  - For instance c.books 4 things; k.kind urban: pass before, fail after
		  - For instance c.books 3 things; k.kind rural: fail before, pass after

		== 1 main.talks: stricter
		  - Changed: logic
		  - For instance e.talks 2 things (2025-07-01 2026-06-30): pass before, fail after

		== 1 main.rate: stricter
		  - Changed: logic
		  - For instance p.rate 92 of 100: pass before, fail after

		== 1 main.sum: undetermined
		  - Changed: logic
		"
	`);
});

test("two editions are told apart by their days", () => {
	const dated = standardOf("A", figure({ values: [{ value: 5 }, { from: "2027-01-01", value: 8 }] }));
	const comparison = compareStandards(dated, dated, { asOf, editionBefore: asOf, edition: "2027-06-30" });
	expect(renderComparison(comparison).split("\n")[0]).toBe("A（2026-06-30 的版本） → A（2027-06-30 的版本）");
});

test("several standards as a table; what Markdown takes for itself is escaped", () => {
	const alignment = evaluateAgainst(
		[standardOf("A|B", 5), standardOf("C", 8, { "main.open": read("a.open") })],
		{ "c.books": 6 },
		{ asOf },
	);
	expect(renderAlignment(alignment, { locale: "en" })).toMatchInlineSnapshot(`
		"| Rule | A\\|B | C |
		| --- | --- | --- |
		| The whole | pass | fail |
		| main.books | pass | fail |
		| main.open |  | undecided |
		"
	`);
});
