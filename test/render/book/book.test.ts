/** The books of all shipped standards, and of small ones that have what these have not. */
import { describe, expect, it } from "vitest";
import type { Standard } from "../../../src/model/standard.js";
import { bookOf } from "../../../src/render/book/index.js";
import { type Book, linkedPage } from "../../../src/render/document/page.js";
import { sheet } from "../../practices/sheet.js";
import { hostileStandard, hostileVariant } from "../../support/hostile.js";
import { extended, standards } from "../../support/standards.js";
import { standard as titled } from "../../titles/example.js";
import { edition, elementsOf, pagesOf } from "./pages.js";

/** Links that lead nowhere, and ids that a page has twice. */
function brokenIn(book: Book): string[] {
	const ids = new Map(
		pagesOf(book).map(({ id, content }) => [id, elementsOf(content).flatMap(({ properties }) => properties.id ?? [])] as const),
	);
	const twice = [...ids].flatMap(([page, own]) =>
		own.filter((id, i) => own.indexOf(id) !== i).map((id) => `${page}: twice ${id}`),
	);
	const links = pagesOf(book).flatMap(({ id, content }) =>
		elementsOf(content).flatMap(({ properties: { href } }) => (typeof href === "string" ? [{ id, href }] : [])),
	);
	const lost = links.filter(({ href }) => {
		const to = linkedPage(href);
		if (to === undefined) return !/^https?:/.test(href);
		return !ids.has(to.id) || (to.anchor !== undefined && !ids.get(to.id)!.includes(to.anchor));
	});
	return [...twice, ...lost.map(({ id, href }) => `${id}: ${href}`)];
}

const variants = extended.map(({ standard }) => standard);
const books: readonly (readonly [string, Standard, readonly Standard[]])[] = [
	...standards.map(({ name, standard }) => [name, standard, name === "wuxi" ? variants : []] as const),
	...extended.map(({ name, standard }) => [name, standard, []] as const),
	["a sheet of points", sheet, []],
	["a title with a life", titled, []],
	["a hostile standard", hostileStandard, [hostileVariant]],
];

describe.each(books)("the book of %s", (_, standard, own) => {
	const book = bookOf(standard, { languages: "zh", edition, variants: own });

	it("has a page for each rule, and no page twice", () => {
		const ids = pagesOf(book).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining(Object.keys(standard.rules).map((id) => `rules/${id}`)));
	});

	it("leads only to what is there", () => {
		expect(brokenIn(book)).toEqual([]);
	});
});
