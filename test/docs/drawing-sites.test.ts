/** The page on draws: its examples compile and come to what is written beside them. */
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { textOf } from "./markdown.js";
import { run, typeErrors } from "./program.js";

const page = "docs/drawing-sites.md";

test("the examples compile, and come to what is written beside them", async () => {
	expect(typeErrors([page])).toEqual([]);
	expect(await run(page)).toBe(3);
}, 30_000);

test("the hashes that it shows are those of any other program", () => {
	const seed = /const seed = "(.*)";/.exec(textOf(page))![1]!;
	const rows = [...textOf(page).matchAll(/^\| (\S+) \| `([0-9a-f]+)…` \|/gm)];
	expect(rows).toHaveLength(6);
	for (const [, site, hash] of rows) expect(createHmac("sha256", seed).update(site!).digest("hex").startsWith(hash!)).toBe(true);
});
