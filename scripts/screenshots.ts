/** The pictures of the READMEs, `npm run screenshots`: the page to assess oneself with, and a report. Needs `site/` and Chromium. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { evaluate } from "../src/evaluate/index.js";
import { readJson } from "../src/node/load.js";
import { parseFacts } from "../src/parse/facts.js";
import { renderReport } from "../src/render/report/index.js";
import { wuxi } from "../src/standards/wuxi-full.js";
import { launched } from "../test/browser/chromium.js";

const root = join(import.meta.dirname, "..");
const images = join(root, "docs/images");
const size = { width: 1180, height: 760 };

const browser = await launched();
try {
	mkdirSync(images, { recursive: true });
	await shot(browser, "assess", join(root, "site/standards/wuxi/assess.html"), async (page) => {
		await page.locator("[data-community=nanyuan]").click();
		await page.locator(".filter label", { hasText: "不达标" }).click();
		const rule = page.locator('[id="rule-service.space-per-100-households"]');
		await rule.locator(":scope > summary").click();
		await rule.locator(".why").waitFor();
		// The next question follows the rest.
		await page.waitForTimeout(1_000);
		await page.evaluate(`document.querySelector("#assess .filter").scrollIntoView()`);
	});
	await shot(browser, "report", reportFile(), async () => {});
} finally {
	await browser.close();
}

function reportFile(): string {
	const { facts, community, observed } = parseFacts(wuxi, readJson(join(root, "rules/communities/nanyuan.json")));
	const report = renderReport(evaluate(wuxi, facts, { asOf: observed! }), { ...(community && { community }), locale: "zh" });
	const path = join(mkdtempSync(join(tmpdir(), "wenming-report-")), "report.html");
	writeFileSync(path, report);
	return path;
}

async function shot(browser: Browser, name: string, file: string, prepare: (page: Page) => Promise<void>): Promise<void> {
	const page = await browser.newPage({ viewport: size, locale: "zh-CN" });
	await page.goto(pathToFileURL(file).href);
	await prepare(page);
	await page.screenshot({ path: join(images, `${name}.png`) });
	await page.close();
}
