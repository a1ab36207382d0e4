/** The scripts of pages, which lie in the package beside its code. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { PageScripts } from "../render/site/standard.js";

/** Beside what is built, and from the sources. */
const folders = ["./page/", "../../dist/page/"];

/**
 * What `renderStandard` takes as `scripts`: search, and the choice of a language.
 *
 * @throws {WenmingError} `invalid-call` where the package is not built.
 * @example
 * const files = renderStandard(wuxi, { locale: "both", scripts: pageScripts() });
 */
export function pageScripts(): PageScripts {
	return { site: script("site.js") };
}

function script(name: string): string {
	const paths = folders.map((folder) => fileURLToPath(new URL(`${folder}${name}`, import.meta.url)));
	const path = paths.find((candidate) => existsSync(candidate));
	if (path === undefined)
		throw new WenmingError("invalid-call", [issue(problems.fileNotFound, "", { name: `dist/page/${name}` })]);
	return readFileSync(path, "utf8");
}
