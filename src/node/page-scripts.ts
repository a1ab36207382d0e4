/** The scripts of pages, which lie in the package beside its code. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { PageScripts } from "../render/site/standard.js";

/** Modules have the one, CommonJS has the other. */
const here = import.meta.dirname ?? __dirname;

/** Beside what is built, and from the sources. */
const folders = [join(here, "page"), join(here, "../../dist/page")];

/**
 * What `renderStandard` takes as `scripts`: search and the choice of a language, and the page to assess oneself with.
 *
 * @throws {WenmingError} `invalid-call` where the package is not built.
 * @example
 * const files = renderStandard(wuxi, { locale: "both", scripts: pageScripts() });
 */
export function pageScripts(): PageScripts {
	return { site: script("site.js"), assess: script("assess.js") };
}

function script(name: string): string {
	const path = folders.map((folder) => join(folder, name)).find((candidate) => existsSync(candidate));
	if (path === undefined)
		throw new WenmingError("invalid-call", [issue(problems.fileNotFound, "", { name: `dist/page/${name}` })]);
	return readFileSync(path, "utf8");
}
