/** Every kind of page of a standard’s documentation, in a browser: accessible, and no wider than the screen. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.js";
import { launched } from "./chromium.js";
import { opened, overflow, writtenSite, wuxi } from "./site.js";

let browser: Browser;
let folder: string;
beforeAll(async () => {
	const { standard, variants } = wuxi;
	folder = writtenSite(standard, { locale: "both", variants });
	browser = await launched();
});
afterAll(() => browser?.close());

/** One page of each kind. */
const kinds = [
	"index",
	"rules/culture.library-books",
	"rules/service.space-per-100-households",
	"rules/creation.leadership-system",
	"dictionary",
	"questionnaire",
	"checklist",
	"evidence",
	"glossary",
	"variants",
	"by-clause",
	"by-input",
	"by-actor",
	"assess",
];

describe.each(kinds)("the page %s", (id) => {
	it.each([
		[1280, "light"],
		[360, "dark"],
	] as const)("is accessible and no wider than the screen, %d pixels wide and %s", async (width, colorScheme) => {
		const { page, troubles } = await opened(browser, folder, `${id}.html`, { viewport: { width, height: 900 }, colorScheme });
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);
		expect(troubles).toEqual([]);
		await page.context().close();
	});
});
