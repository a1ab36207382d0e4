/** The page to assess oneself with, written to the disk and opened from there. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { Fact } from "../../src/model/facts.js";
import type { Input } from "../../src/model/input.js";
import type { Standard } from "../../src/model/standard.js";
import { valueOf } from "../../src/page/assess/origin.js";
import type { ExampleFile } from "../../src/render/assess/data.js";
import { assessmentPageOfBook } from "../../src/render/assess/page.js";
import { Voice } from "../../src/render/document/index.js";
import { siteOf } from "../../src/render/site/site.js";
import { extended, standards } from "../support/standards.js";
import { communityFile, communityNames, wuxi } from "../support/wuxi.js";

const script = join(import.meta.dirname, "../../dist/page/assess.js");

/** Wuxi, its variants and the other shipped standards. */
const shipped = [...extended, ...standards.filter(({ name }) => name !== "wuxi")].map(({ standard }) => standard);

/** The page with some standards. */
export function writtenPage(chosen: readonly Standard[] = [wuxi, ...shipped]): string {
	if (!existsSync(script)) throw new Error("These tests are of the built page: run `npm run build` first.");
	const communities = communityNames.map((name) => communityFile(name) as unknown as ExampleFile);
	const links = { wuxi: { "culture.library-books": "rules/a.html" } };
	const page = assessmentPageOfBook({ locale: "zh", standards: chosen, communities, links }, readFileSync(script, "utf8"));
	const files = siteOf({ title: page.title, chapters: [{ title: page.title, pages: [page] }] }, new Voice("both"));
	const folder = mkdtempSync(join(tmpdir(), "wenming-page-"));
	for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
	return pathToFileURL(join(folder, "assess.html")).href;
}

export interface Opened {
	readonly page: Page;
	/** What it asked for beyond itself. */
	readonly requests: readonly string[];
	readonly errors: readonly string[];
}

export async function opened(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Opened> {
	const context = await browser.newContext(options);
	context.setDefaultTimeout(8_000);
	const page = await context.newPage();
	const requests: string[] = [];
	const errors: string[] = [];
	page.on("request", (request) => requests.push(request.url()));
	page.on("pageerror", (error) => errors.push(String(error)));
	page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
	await page.goto(address);
	return { page, requests: requests.slice(), errors };
}

/** The fields of one input, unfolded. */
export async function fieldsOf(page: Page, input: string): Promise<Locator> {
	const fields = page.locator(`[id="input-${input}"]`);
	const group = page.locator("details.group", { has: fields });
	if ((await group.getAttribute("open")) === null) await group.locator(":scope > summary").click();
	return fields;
}

/** Types a fact into its fields, as somebody would. */
export async function typeFact(page: Page, id: string, input: Input, fact: Fact): Promise<void> {
	const fields = await fieldsOf(page, id);
	const value = valueOf(fact);
	const type = async (field: Locator, known: unknown) => {
		await field.clear();
		await field.pressSequentially(typedText(known));
	};
	switch (input.type) {
		case "boolean":
			return fields.getByLabel(value === true ? "是" : "否", { exact: true }).check();
		case "choice":
			await fields.locator("select").selectOption(String(value));
			return;
		case "percent": {
			const { count, of } = value as { count: number; of: number };
			await fields.locator("select").selectOption("ratio");
			await type(fields.getByLabel("其中"), count);
			return type(fields.getByLabel("总数"), of);
		}
		default:
			return type(fields.locator("input[type=text]").first(), value);
	}
}

/** As a worker would write it. */
function typedText(known: unknown): string {
	if (typeof known !== "object") return String(known);
	const { atLeast, atMost, moreThan, lessThan } = known as Readonly<Record<string, number>>;
	if (moreThan !== undefined && lessThan !== undefined) return `${moreThan}多`;
	return atLeast !== undefined ? `至少${atLeast}` : `至多 ${atMost}`;
}

/** Rule id → outcome, as the page shows it. */
export async function shownOutcomes(page: Page): Promise<Record<string, string>> {
	const shown = await page.evaluate(`
		[...document.querySelectorAll("details.rule")].map((rule) => [rule.id.slice("rule-".length), rule.dataset.outcome])
	`);
	return Object.fromEntries(shown as [string, string][]);
}

/** The inputs that a standard declares, of a facts file's. */
export function factsIn(standard: Standard, facts: Readonly<Record<string, unknown>>): Record<string, Fact> {
	const own = Object.entries(facts).filter(([id]) => Object.hasOwn(standard.inputs, id));
	return Object.fromEntries(own) as Record<string, Fact>;
}
