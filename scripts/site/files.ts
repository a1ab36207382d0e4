/** Reading and writing the files of the documentation. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "../../src/render/site/site.js";

/** The Markdown files of a folder and those beneath it, in the order of their names, by their paths from a root. */
export function markdownIn(root: string, folder: string): Map<string, string> {
	const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
	const paths = names.filter((name) => name.endsWith(".md")).map((name) => join(folder, name));
	return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

export function writeFiles(folder: string, files: Files): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
