/** A city's file as it is written for it: every figure of the base, ready to be set, and nothing accepted unread. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { newVariant, tidied } from "../../src/scaffold/variant.js";
import { checkOverlay, resolveStandard } from "../../src/standard/resolve-standard.js";
import { figure, read, smallStandard, text } from "../support/standard.js";
import { standards } from "../support/standards.js";
import { wuxi } from "../support/wuxi.js";

type Figure = Record<string, unknown>;
type Overlay = { title: object; jurisdiction: object; set: Record<string, Record<string, Figure>> };
const written = (base = wuxi, id = "suzhou") => JSON.parse(newVariant(base, id)) as Overlay;
const named = (overlay: Overlay) => ({ ...overlay, title: text("Suzhou"), jurisdiction: { name: text("Suzhou") } });

describe.each(standards)("upon $name", ({ standard }) => {
	const figures = Object.values(standard.rules).flatMap(({ id, parameters = {} }) =>
		Object.entries(parameters).map(([name, parameter]) => [id, name, "value" in parameter ? parameter.value : undefined]),
	);

	it("lists every figure as it stands", () => {
		const listed = Object.entries(written(standard).set).flatMap(([id, own]) =>
			Object.entries(own).map(([name, { value }]) => [id, name, value]),
		);
		expect(listed).toEqual(figures);
	});

	it("refuses every text that nobody replaced, and nothing else", () => {
		const issues = checkOverlay(standard, written(standard));
		expect([...new Set(issues.map(({ code }) => code))]).toEqual(["not-filled-in"]);
	});

	it("once named, is the base: what was left as it was changes nothing", () => {
		const { overlay, untouched } = tidied(standard, named(written(standard)));
		expect(overlay.set).toEqual({});
		expect(untouched).toBe(figures.length);
		expect(checkOverlay(standard, overlay)).toEqual([]);
	});
});

it("tells beside each figure its clause, what is required, and its unit", () => {
	expect(written().set["culture.library-books"]!.minimum!.reason).toEqual({
		zh: "【待填】为什么改。第 5.2 条 图书藏量：阅览室自有藏书，或者社区内共享流通的图书，有一项不少于 5,000 册（单位：册，越大越严）",
		en: "[to fill in] why it is changed. Clause 5.2, Library holdings: The reading room’s own books, or the books shared within the community, number at least 5,000 volumes (in: volumes; higher is stricter)",
	});
});

describe("what was touched stays", () => {
	const touched = (change: (figure: Figure) => void) => {
		const overlay = named(written());
		change(overlay.set["culture.library-books"]!.minimum!);
		return tidied(wuxi, overlay).overlay;
	};

	it("a figure and its reason", () => {
		const overlay = touched((own) => Object.assign(own, { value: 8000, reason: text("more books") }));
		expect(overlay.set).toEqual({ "culture.library-books": { minimum: { value: 8000, reason: text("more books") } } });
		const variant = resolveStandard(wuxi, overlay);
		const outcome = (books: number) => {
			const facts = { "library.books": books, "library.sharedBooks": 0 };
			return evaluate(variant, facts, { asOf: "2026-06-30" }).rules["culture.library-books"]!.outcome;
		};
		expect([outcome(8000), outcome(7999)]).toEqual(["pass", "fail"]);
	});

	it("a figure without its reason, which is then asked for", () => {
		const overlay = touched((own) => Object.assign(own, { value: 8000 }));
		expect(checkOverlay(wuxi, overlay).map(({ code, path }) => `${code} ${path}`)).toEqual([
			"not-filled-in set.culture.library-books.minimum.reason.zh",
			"not-filled-in set.culture.library-books.minimum.reason.en",
		]);
	});

	it("a reason without another figure, which then changes nothing", () => {
		const overlay = touched((own) => Object.assign(own, { reason: text("as it was") }));
		expect(checkOverlay(wuxi, overlay).map(({ code }) => code)).toEqual(["changes-nothing"]);
	});

	it("half a reason", () => {
		const overlay = touched((own) => Object.assign(own, { reason: { ...(own.reason as object), zh: "书多了" } }));
		expect(Object.keys(overlay.set as object)).toEqual(["culture.library-books"]);
	});
});

describe("of a base that does not allow everything", () => {
	const logic = { ">=": [read("c.many"), read("parameters.least")] };
	const base = smallStandard({
		inputs: { "c.many": "count" },
		rules: {
			"first.locked": { logic, parameters: { least: { ...figure(3), variants: "locked" } } },
			"first.dated": { logic, parameters: { least: figure({ values: [{ value: 3 }, { from: "2025-01-01", value: 4 }] }) } },
		},
	});

	it("a locked figure is not offered, one with dates is, with its dates", () => {
		const { set } = written(base);
		expect(Object.keys(set)).toEqual(["first.dated"]);
		expect(set["first.dated"]!.least).toMatchObject({ values: [{ value: 3 }, { from: "2025-01-01", value: 4 }] });
		expect(tidied(base, named(written(base)))).toMatchObject({ untouched: 1, overlay: { set: {} } });
	});

	it("upon a variant, the variant is what it extends", () => {
		const city = resolveStandard(base, { ...named(written(base, "city")), set: {} });
		expect(written(city, "district")).toMatchObject({ id: "district", extends: "city" });
	});
});

it.each([
	[{}],
	[{ set: 3 }],
	[{ set: { "no.rule": { minimum: { value: 1 } } } }],
	[{ set: { constructor: { name: {} } } }],
	[{ set: { "culture.library-books": { toString: {} } } }],
])("what is no such file is left as it is: %j", (overlay) => {
	expect(tidied(wuxi, overlay)).toEqual({ overlay, untouched: 0 });
});
