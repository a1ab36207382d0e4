/**
 * The documentation as a site, `npm run docs`: the guides, the public names, and each shipped standard with its variants
 * as a book. Needs `dist/` for the scripts of the pages.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { h } from "hastscript";
import { type Book, type Chapter, type Page, pageLink, Voice } from "../src/render/document/index.js";
import { siteOf } from "../src/render/site/site.js";
import { apiChapters, apiFiles } from "./site/api.js";
import { markdownIn, writeFiles } from "./site/files.js";
import { idOf, type MarkdownFiles, pageOfMarkdown } from "./site/markdown.js";

const root = join(import.meta.dirname, "..");
const out = join(root, "site");

const guides = new Map([
	...["README.md", "README.zh-CN.md", "CHANGELOG.md"].map((path) => [path, readFileSync(join(root, path), "utf8")] as const),
	...markdownIn(root, "docs"),
]);
const files: MarkdownFiles = new Map([...guides, ...(await apiFiles())]);

rmSync(out, { recursive: true, force: true });
writeFiles(out, siteOf(bookOfThePackage(), new Voice("both"), readFileSync(join(root, "dist/page/site.js"), "utf8")));

function bookOfThePackage(): Book {
	const chapter = (zh: string, en: string, chosen: (path: string) => boolean): Chapter => ({
		title: { zh, en },
		pages: [...guides.keys()].filter(chosen).map((path) => pageOfMarkdown(files, path)),
	});
	const isChinese = (path: string) => path.endsWith(".zh-CN.md");
	const isDecision = (path: string) => path.startsWith("docs/decisions/");
	return {
		title: { zh: "文明 wenming", en: "文明 wenming" },
		chapters: [
			{ title: { zh: "首页", en: "Home" }, pages: [home()] },
			chapter("中文指南", "Guides in Chinese", isChinese),
			chapter("英文指南", "Guides in English", (path) => !isChinese(path) && !isDecision(path)),
			...apiChapters(files),
			chapter("设计决定", "Decisions", isDecision),
		],
	};
}

function home(): Page {
	return {
		id: "index",
		title: { zh: "文明 wenming", en: "wenming" },
		content: [h("p", h("a", { href: pageLink(idOf("README.md")) }, "README"))],
	};
}
