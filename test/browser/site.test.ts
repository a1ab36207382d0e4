/** The documentation of a standard in a browser, opened from the disk: every kind of page, and all of them in one file. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate, parseFacts, renderStandard } from "../../src/index.js";
import { pageScripts } from "../../src/node/index.js";
import type { ExampleFile } from "../../src/render/assess/data.js";
import { hostileStandard } from "../support/hostile.js";
import { extended } from "../support/standards.js";
import { communityFile, communityNames, wuxi } from "../support/wuxi.js";
import { violations } from "./axe.js";
import { launched } from "./chromium.js";

let browser: Browser;
beforeAll(async () => {
	browser = await launched();
});
afterAll(() => browser?.close());

const communities = communityNames.map((name) => communityFile(name) as unknown as ExampleFile);
const variants = extended.map(({ standard }) => standard);
const common = { locale: "both", scripts: pageScripts() } as const;

function written(name: string, files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), `wenming-${name}-`));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

const files = renderStandard(wuxi, { ...common, variants, communities });
const site = written("site", files);
const hostile = written("hostile", renderStandard(hostileStandard, { ...common, edition: "2026-06-30" }));
const oneFile = written("one", renderStandard(wuxi, { ...common, communities, single: true }));

/** One of each kind: rules with one piece of logic, with parts, with figures that variants set. */
const rules = ["culture.library-books", "service.space-per-100-households", "creation.leadership-system"];
const kinds = [
	...Object.keys(files).filter((path) => path.endsWith(".html") && !path.startsWith("rules/")),
	...rules.map((id) => `rules/${id}.html`),
];

async function opened(folder: string, path: string, width: number, colorScheme: "light" | "dark") {
	const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
	page.setDefaultTimeout(8_000);
	const strays: string[] = [];
	page.on("request", (request) => request.url().startsWith("file:") || strays.push(request.url()));
	page.on("pageerror", (error) => strays.push(String(error)));
	page.on("dialog", (dialog) => {
		strays.push(dialog.message());
		return dialog.dismiss();
	});
	await page.goto(`${pathToFileURL(folder).href}/${path}`);
	return { page, strays };
}

const overflow = (page: Page) => page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe.each(kinds)("%s", (path) => {
	it.each([
		[1200, "light"],
		[360, "dark"],
	] as const)("%d pixels wide and %s, is accessible, no wider than the page, and asks for nothing", async (width, scheme) => {
		const { page, strays } = await opened(site, path, width, scheme);
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);
		expect(strays).toEqual([]);
		await page.close();
	});
});

describe("a standard whose texts are markup and script", () => {
	it.each(["index.html", "assess.html", "rules/main.books.html", "dictionary.html"])("%s shows them as text", async (path) => {
		const { page, strays } = await opened(hostile, path, 360, "light");
		expect(await page.locator("img, b[onclick], i").count()).toBe(0);
		expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);
		expect(strays).toEqual([]);
		await page.close();
	});
});

it.each([
	["藏书", "library"],
	["holdings", "library"],
])("%s is found", async (words, place) => {
	const { page } = await opened(site, "index.html", 1200, "light");
	await page.locator(".search input").pressSequentially(words);
	const found = page.locator(".found a").first();
	await found.waitFor();
	const addresses = await page.evaluate("[...document.querySelectorAll('.found a')].map((link) => link.href).join()");
	expect(addresses).toContain(place);
	await found.click();
	await page.locator("main").waitFor();
	await page.close();
});

it("one language is shown alone where it is chosen, and on the next page too", async () => {
	const { page } = await opened(site, "index.html", 1200, "light");
	await page.locator(".languages button", { hasText: "English" }).click();
	expect(await page.locator('main [lang="zh-CN"]:visible').count()).toBe(0);
	await page.goto(`${pathToFileURL(site).href}/rules/culture.library-books.html`);
	expect(await page.locator('main [lang="zh-CN"]:visible').count()).toBe(0);
	expect(await page.locator('main [lang="en"]:visible').count()).toBeGreaterThan(5);
	await page.close();
});

describe("the page to assess oneself with, among the others", () => {
	it.each([
		["a file of its own", site, "assess.html", `rules/${rules[0]}.html`],
		["one file with all", oneFile, "index.html#assess", `#rules/${rules[0]}`],
	])("in %s, assesses, and leads to the page of a rule", async (_, folder, path, rulePage) => {
		const { page, strays } = await opened(folder, path, 1200, "light");
		await page.locator("[data-community=nanyuan]").click();
		const { facts, observed } = parseFacts(wuxi, communityFile("nanyuan"));
		const { outcome } = evaluate(wuxi, facts, { asOf: observed! });
		expect(await page.locator(".headline").getAttribute("data-outcome")).toBe(outcome);
		const rule = page.locator(`[id="rule-${rules[0]}"]`);
		await rule.locator(":scope > summary").click();
		await rule.locator(".why a", { hasText: "查看这一条的说明" }).click();
		await expect.poll(() => page.url()).toContain(rulePage);
		await expect.poll(() => page.locator("h1:visible").textContent()).toContain("图书");
		expect(strays).toEqual([]);
		await page.close();
	});
});

it.each([
	["one page", site, "index.html"],
	["all pages in one file", oneFile, "index.html"],
])("%s is printed on A4", async (_, folder, path) => {
	const { page } = await opened(folder, path, 1200, "light");
	const pdf = await page.pdf({ format: "A4" });
	expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
	await page.close();
});
