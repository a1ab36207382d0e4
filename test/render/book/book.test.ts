/** The books of all shipped standards, and of small ones that have what these have not. */
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Standard } from "../../../src/model/standard.js";
import { jsonFiles } from "../../../src/node/load.js";
import { bookOf } from "../../../src/render/book/index.js";
import { topics } from "../../../src/render/book/topics.js";
import { sheet } from "../../practices/sheet.js";
import { hostileStandard, hostileVariant } from "../../support/hostile.js";
import { extended, standards } from "../../support/standards.js";
import { rulesFolder } from "../../support/wuxi.js";
import { standard as titled } from "../../titles/example.js";
import { brokenIn, edition, pagesOf, textOf } from "./pages.js";

const variants = extended.map(({ standard }) => standard);
const books: readonly (readonly [string, Standard, readonly Standard[]])[] = [
	...standards.map(({ name, standard }) => [name, standard, name === "wuxi" ? variants : []] as const),
	...extended.map(({ name, standard }) => [name, standard, []] as const),
	["a sheet of points", sheet, []],
	["a title with a life", titled, []],
	["a hostile standard", hostileStandard, [hostileVariant]],
];

it("has a name for every topic of the data dictionary, and for no other", () => {
	const files = jsonFiles(join(rulesFolder, "inputs")).map((path) => basename(path, ".json"));
	expect(Object.keys(topics).sort()).toEqual([...files].sort());
});

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

	it.each(["zh", "en"] as const)("says whole sentences, in %s", (languages) => {
		const pages = pagesOf(bookOf(standard, { languages, edition }));
		for (const { id, content } of pages) {
			const said = textOf(content);
			expect(said, id).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}|。。|；；/);
		}
	});
});
