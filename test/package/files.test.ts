/** What the package holds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

test("the package holds what is built, the rules, and the usual small files", () => {
	const tops = new Set(inject("files").map((file) => file.split("/")[0]!));
	const expected = ["CHANGELOG.md", "LICENSE", "THIRD-PARTY-LICENSES", "dist", "package.json", "rules"];
	expect([...tops].filter((name) => !name.startsWith("README")).sort()).toEqual(expected);
});

test("every rule file is published as it is", () => {
	const files = inject("files");
	expect(files).toContain("rules/wuxi/standard.json");
	expect(files).toContain("rules/wuxi/culture/library-books.json");
});

test("every target of the manifest is in the package", () => {
	const files = inject("files");
	const targets =
		JSON.stringify([manifest.exports, manifest.typesVersions, manifest.main, manifest.bin]).match(/\.\/dist\/[^"]+/g) ?? [];
	expect(targets.length).toBeGreaterThan(0);
	for (const target of targets) expect(files).toContain(target.slice("./".length));
});

test("what is built names no machine's folders", () => {
	for (const file of inject("files").filter((path) => path.startsWith("dist/"))) {
		expect(read(file).includes(root), file).toBe(false);
	}
});

test.each([
	["json-logic-js", "LICENSE"],
	["leven", "license"],
	["commander", "LICENSE"],
	["hucre", "LICENSE"],
	["picocolors", "LICENSE"],
])("the licence of %s, which is bundled, goes with the package", (name, file) => {
	expect(read("THIRD-PARTY-LICENSES")).toContain(read(`node_modules/${name}/${file}`).trim());
});
