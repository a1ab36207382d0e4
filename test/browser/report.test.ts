/** Reports in a browser, opened from the disk. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate, evaluateCohort, parseFacts, renderReport } from "../../src/index.js";
import { hostile, hostileStandard } from "../support/hostile.js";
import { communityFile, communityNames, wuxi } from "../support/wuxi.js";
import { violations } from "./axe.js";
import { launched } from "./chromium.js";

let browser: Browser;
beforeAll(async () => {
	browser = await launched();
});
afterAll(() => browser?.close());

const files = communityNames.map((name) => ({ name, ...parseFacts(wuxi, communityFile(name)) }));
const nanyuan = files.find(({ name }) => name === "nanyuan")!;
const cohort = evaluateCohort(
	wuxi,
	files.map(({ name, facts }) => ({ community: name, facts })),
	{ asOf: "2012-10-31" },
);
const names = Object.fromEntries(files.map(({ name, community }) => [name, community!.name]));
const evaluated = evaluate(wuxi, nanyuan.facts, { asOf: nanyuan.observed! });
const others = evaluate(hostileStandard, { "books.own": 3 }, { asOf: "2026-06-30" });

const reports = {
	community: (locale: "zh" | "en" | "both") => renderReport(evaluated, { community: nanyuan.community, locale, target: "pass" }),
	district: (locale: "zh" | "en" | "both") => renderReport(cohort, { names, locale }),
	hostile: (locale: "zh" | "en" | "both") =>
		renderReport(others, { community: { name: hostile("name") }, titleEvents: [], target: "pass", locale }),
};

const folder = mkdtempSync(join(tmpdir(), "wenming-report-"));

/** A page that shows a report, with what it asked for besides. */
async function shown(html: string, width: number, colorScheme: "light" | "dark"): Promise<{ page: Page; requests: string[] }> {
	const path = join(folder, "report.html");
	writeFileSync(path, html);
	const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
	const requests: string[] = [];
	page.on("request", (request) => requests.push(request.url()));
	page.on("dialog", (dialog) => requests.push(dialog.message()));
	await page.goto(pathToFileURL(path).href);
	return { page, requests };
}

describe.each(["community", "district", "hostile"] as const)("a report of a %s", (kind) => {
	it.each([
		["zh", 1200, "light"],
		["both", 360, "dark"],
	] as const)("in %s, %d pixels wide and %s, is accessible, no wider than the page, and asks for nothing", async (...how) => {
		const [locale, width, scheme] = how;
		const { page, requests } = await shown(reports[kind](locale), width, scheme);
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
		expect(requests).toHaveLength(1);
		await page.close();
	});

	it("is printed in black on white, on A4", async () => {
		const { page } = await shown(reports[kind]("zh"), 800, "dark");
		await page.emulateMedia({ media: "print" });
		const ground = await page.evaluate("getComputedStyle(document.body).backgroundColor");
		expect(ground).toBe("rgb(255, 255, 255)");
		expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
		// A4 in points.
		expect(pdf).toMatch(/\/MediaBox ?\[ ?0 0 59[45][.\d]* 84[12][.\d]*\]/);
		await page.close();
	});
});

it("draws bars as long as their scores", async () => {
	const { page } = await shown(reports.community("zh"), 1200, "light");
	const width = async (shape: string) => (await page.locator(`#scores .bars ${shape}`).first().boundingBox())!.width;
	const { min, max } = evaluated.score!;
	const whole = await width(".track");
	expect((await width(".sure")) / whole).toBeCloseTo(min / 100, 2);
	expect((await width(".possible")) / whole).toBeCloseTo((max - min) / 100, 2);
	await page.close();
});
