/** The documentation of a standard, written to the disk and opened from there. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { writeFiles } from "../../scripts/site/files.js";
import { shippedStandards } from "../../scripts/site/standards.js";
import type { Standard } from "../../src/index.js";
import { type RenderStandardOptions, renderStandard } from "../../src/index.js";
import { pageScripts } from "../../src/node/index.js";

export const wuxi = shippedStandards("rules").find(({ standard }) => standard.id === "wuxi")!;

/** The folder that it was written to. */
export function writtenSite(standard: Standard, options: RenderStandardOptions): string {
	const folder = mkdtempSync(join(tmpdir(), "wenming-site-"));
	writeFiles(folder, renderStandard(standard, { scripts: pageScripts(), ...options }));
	return folder;
}

export interface Opened {
	readonly page: Page;
	/** What went wrong, and what was asked for that does not lie on the disk. */
	readonly troubles: readonly string[];
}

export async function opened(
	browser: Browser,
	folder: string,
	path: string,
	options: BrowserContextOptions = {},
): Promise<Opened> {
	const page = await (await browser.newContext(options)).newPage();
	const troubles: string[] = [];
	page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || troubles.push(request.url()));
	page.on("pageerror", (error) => troubles.push(String(error)));
	page.on("dialog", (dialog) => {
		troubles.push(dialog.message());
		return dialog.dismiss();
	});
	await page.goto(addressOf(folder, path));
	return { page, troubles };
}

export function addressOf(folder: string, path: string): string {
	return `${pathToFileURL(folder).href}/${path}`;
}

export function overflow(page: Page): Promise<unknown> {
	return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
