/** Whole pages in both languages, kept as files so that they can be read. */
import { describe, expect, it } from "vitest";
import type { Standard } from "../../../src/model/standard.js";
import { bookOf } from "../../../src/render/book/index.js";
import { sheet } from "../../practices/sheet.js";
import { extended } from "../../support/standards.js";
import { wuxi } from "../../support/wuxi.js";
import { standard as titled } from "../../titles/example.js";
import { edition, markdownPage, pagesOf } from "./pages.js";

const tongchuan = extended.find(({ standard }) => standard.id === "tongchuan")!.standard;

const kept: readonly (readonly [name: string, standard: Standard, variants: readonly Standard[], pages: readonly string[]])[] = [
	[
		"wuxi",
		wuxi,
		[tongchuan],
		[
			"index",
			"variants",
			"rules/culture.library-books",
			"rules/culture.amateur-teams",
			"rules/governance.party-satisfaction",
			"rules/safety.mediation-success",
			"glossary",
		],
	],
	["sheet", sheet, [], ["index", "rules/environment.greening", "rules/organisation.integrity", "questionnaire"]],
	["title", titled, [], ["index"]],
];

describe.each(["zh", "en"] as const)("golden pages, %s", (languages) => {
	it.each(kept)(
		"of %s",
		async (name, standard, variants, ids) => {
			const pages = pagesOf(bookOf(standard, { languages, edition, variants }));
			for (const id of ids) {
				const page = pages.find((one) => one.id === id)!;
				const file = `golden/${name}.${id.replace("rules/", "")}.${languages}.md`;
				await expect(markdownPage(page, languages)).toMatchFileSnapshot(file);
			}
		},
		30_000,
	);
});
