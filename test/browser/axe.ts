/** What axe finds wrong with a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A line for each thing that violates a rule. */
export async function violations(page: Page): Promise<string[]> {
	await page.evaluate(source);
	// Preloading would ask for style sheets, which a page may not.
	const { violations: found } = (await page.evaluate("axe.run({ resultTypes: ['violations'], preload: false })")) as AxeResults;
	return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}
