/**
 * The documentation as a site, `npm run docs`: the guides, the public names, and each shipped standard with its variants
 * as a book. Needs `dist/` for the scripts of the pages.
 */
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { jsonFiles, readJson } from "../src/node/load.js";
import { pageScripts } from "../src/node/page-scripts.js";
import type { ExampleFile } from "../src/render/assess/index.js";
import { Voice } from "../src/render/document/index.js";
import { type Files, siteOf } from "../src/render/site/site.js";
import { renderStandard } from "../src/render/site/standard.js";
import { apiFiles } from "./site/api.js";
import { markdownIn, writeFiles } from "./site/files.js";
import { brokenLinks } from "./site/links.js";
import { packageBook } from "./site/package-book.js";
import { type ShippedStandard, shippedStandards } from "./site/standards.js";

const root = join(import.meta.dirname, "..");
const out = join(root, "site");
const scripts = pageScripts();

const guides = new Map([
	...["README.md", "README.zh-CN.md", "CHANGELOG.md"].map((path) => [path, readFileSync(join(root, path), "utf8")] as const),
	...markdownIn(root, "docs"),
]);
const communities = jsonFiles(join(root, "rules/communities")).map((path) => readJson(path) as unknown as ExampleFile);
const shipped = shippedStandards(join(root, "rules"));
const book = packageBook(
	shipped.map(({ standard }) => standard),
	[...guides.keys()],
	new Map([...guides, ...(await apiFiles())]),
);
const files: Files = Object.assign(siteOf(book, new Voice("both"), { script: scripts.site }), ...shipped.map(standardFiles));

const images = readdirSync(join(root, "docs/images")).map((name) => `docs/images/${name}`);

const broken = brokenLinks(files, images);
if (broken.length > 0) throw new Error(["links that lead nowhere:", ...broken].join("\n"));
rmSync(out, { recursive: true, force: true });
writeFiles(out, files);
cpSync(join(root, "docs/images"), join(out, "docs/images"), { recursive: true });
console.log(`${Object.keys(files).length} files in site/; every link leads somewhere`);

function standardFiles({ standard, variants }: ShippedStandard): Files {
	const home = { href: "../../index.html", title: { zh: "全部标准", en: "All standards" } };
	const files = renderStandard(standard, { locale: "both", variants, scripts, home, communities });
	return Object.fromEntries(Object.entries(files).map(([path, text]) => [`standards/${standard.id}/${path}`, text]));
}
