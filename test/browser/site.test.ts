/** The documentation of a standard in a browser: search, languages, the assessment, all pages in one file, print, texts of strangers. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate, parseFacts } from "../../src/index.js";
import type { ExampleFile } from "../../src/render/assess/index.js";
import { hostileStandard } from "../support/hostile.js";
import { communityFile, communityNames } from "../support/wuxi.js";
import { violations } from "./axe.js";
import { launched } from "./chromium.js";
import { addressOf, opened, overflow, writtenSite, wuxi } from "./site.js";

let browser: Browser;
let [site, one, strange] = ["", "", ""];
beforeAll(async () => {
	const communities = communityNames.map((name) => communityFile(name) as unknown as ExampleFile);
	site = writtenSite(wuxi.standard, { locale: "both", communities });
	one = writtenSite(wuxi.standard, { locale: "both", communities, single: true });
	strange = writtenSite(hostileStandard, { locale: "both", edition: "2026-06-30" });
	browser = await launched();
});
afterAll(() => browser?.close());

it("finds Chinese and English, and leads there by the keyboard", async () => {
	const { page, troubles } = await opened(browser, site, "index.html");
	const search = page.getByRole("searchbox");
	await search.fill("图书藏量");
	await expect.poll(() => page.locator(".found a").first().textContent()).toContain("5.2 图书藏量");
	await search.fill("library HOLDINGS");
	await expect.poll(() => page.locator(".found a").first().textContent()).toContain("5.2");
	await search.press("Tab");
	await page.keyboard.press("Enter");
	await page.waitForURL(/rules\/culture\.library-books\.html/);
	await page.getByRole("searchbox").fill("没有这样的词");
	await expect.poll(() => page.locator(".found").textContent()).toBe("没有找到。");
	expect(troubles).toEqual([]);
});

it("shows one language or both, and remembers which", async () => {
	const { page } = await opened(browser, site, "rules/culture.library-books.html");
	const title = () => page.evaluate("document.querySelector('h1').innerText");
	expect(await title()).toMatch(/图书藏量\s+5\.2 Library holdings/);
	await page.getByRole("button", { name: "English" }).click();
	expect(await title()).toBe("5.2 Library holdings");
	expect(await page.evaluate("document.documentElement.lang")).toBe("en");
	await page.goto(addressOf(site, "index.html"));
	expect(await title()).toBe("Overview");
	await page.getByRole("button", { name: "中文" }).click();
	expect(await title()).toBe("概览");
});

it("is reached by the keyboard past its head", async () => {
	const { page } = await opened(browser, site, "index.html");
	await page.keyboard.press("Tab");
	expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("#content");
});

it("shows one page at a time in one file, and prints them all", async () => {
	const { page, troubles } = await opened(browser, one, "index.html");
	const shown = () => page.locator(".page:visible").evaluateAll((pages) => pages.map(({ id }) => id));
	expect(await shown()).toEqual(["index"]);
	await page.locator('main a[href="#rules/culture.library-books"]').first().click();
	await expect.poll(shown).toEqual(["rules/culture.library-books"]);
	await page.locator("nav.contents a", { hasText: "自评" }).click();
	await expect.poll(shown).toEqual(["assess"]);
	expect(await page.locator("#assess h1").textContent()).toBe("自评");
	await page.emulateMedia({ media: "print" });
	expect((await shown()).length).toBeGreaterThan(Object.keys(wuxi.standard.rules).length);
	expect(troubles).toEqual([]);
});

it("prints on A4", async () => {
	const { page } = await opened(browser, site, "questionnaire.html");
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString("latin1"))!;
	expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
	await page.emulateMedia({ media: "print" });
	expect(await page.locator("nav.contents").isVisible()).toBe(false);
});

const rule = "culture.library-books";

describe("the page to assess oneself with, among the others", () => {
	it.each([
		["a file of its own", () => site, "assess.html", `rules/${rule}.html`],
		["one file with all", () => one, "index.html#assess", `#rules/${rule}`],
	])("in %s, assesses, and leads to the page of a rule", async (_, folder, path, rulePage) => {
		const { page, troubles } = await opened(browser, folder(), path);
		await page.locator("[data-community=nanyuan]").click();
		const { facts, observed } = parseFacts(wuxi.standard, communityFile("nanyuan"));
		const { outcome } = evaluate(wuxi.standard, facts, { asOf: observed! });
		expect(await page.locator(".headline").getAttribute("data-outcome")).toBe(outcome);
		const shown = page.locator(`[id="rule-${rule}"]`);
		await shown.locator(":scope > summary").click();
		await shown.locator(".why a", { hasText: "查看这一条的说明" }).click();
		await expect.poll(() => page.url()).toContain(rulePage);
		await expect.poll(() => page.locator("h1:visible").textContent()).toContain("图书");
		expect(troubles).toEqual([]);
	});
});

describe("a standard whose texts are markup and script", () => {
	it.each(["index.html", "assess.html", "rules/main.books.html", "dictionary.html"])("%s shows them as text", async (path) => {
		const { page, troubles } = await opened(browser, strange, path, { viewport: { width: 360, height: 900 } });
		expect(await page.locator("img, b[onclick], i").count()).toBe(0);
		expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);
		expect(troubles).toEqual([]);
	});
});
