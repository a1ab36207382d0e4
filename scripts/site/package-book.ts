/** The book of the package: where it begins, the guides, the public names, the decisions. */
import { h } from "hastscript";
import type { Standard } from "../../src/model/standard.js";
import type { Text } from "../../src/model/text.js";
import { type Book, type Chapter, type Page, pageLink, Voice } from "../../src/render/document/index.js";
import { apiChapters } from "./api.js";
import { idOf, type MarkdownFiles, pageOfMarkdown } from "./markdown.js";

const title: Text = { zh: "文明 wenming", en: "文明 wenming" };

/** `guides` are those among the files that the package's authors wrote; the others tell of public names. */
export function packageBook(standards: readonly Standard[], guides: readonly string[], files: MarkdownFiles): Book {
	const chapter = (zh: string, en: string, chosen: (path: string) => boolean): Chapter => ({
		title: { zh, en },
		pages: guides.filter(chosen).map((path) => pageOfMarkdown(files, path)),
	});
	const isChinese = (path: string) => path.endsWith(".zh-CN.md");
	const isDecision = (path: string) => path.startsWith("docs/decisions/");
	return {
		title,
		chapters: [
			{ title: { zh: "首页", en: "Home" }, pages: [home(standards)] },
			chapter("中文指南", "Guides in Chinese", isChinese),
			chapter("英文指南", "Guides", (path) => !isChinese(path) && !isDecision(path)),
			...apiChapters(files),
			chapter("设计决定", "Decisions", isDecision),
		],
	};
}

function home(standards: readonly Standard[]): Page {
	const voice = new Voice("both");
	const heading = (zh: string, en: string) => h("h2", voice.say({ zh, en }));
	const guide = (path: string, zh: string, en: string) => h("li", h("a", { href: pageLink(idOf(path)) }, voice.say({ zh, en })));
	return {
		id: "index",
		title,
		content: [
			h(
				"p",
				voice.say({
					zh: "把文明社区一类的标准写成规则：每一条要求是一条带单位、带出处的规则，缺的数据不会替人下结论，边界上分毫不差。",
					en: "Standards such as that for civilised communities, written as rules: every requirement with its units and its source; missing data never decides, and a boundary is exact.",
				}),
			),
			heading("标准", "Standards"),
			h(
				"ul.standards",
				standards.map((standard) => h("li", standardCard(standard, voice))),
			),
			heading("从哪里读起", "Where to begin"),
			h("ul", [
				guide("README.zh-CN.md", "中文说明", "README in Chinese"),
				guide("README.md", "英文说明", "README in English"),
				guide("docs/city-variants.zh-CN.md", "十分钟写出本市的变体", "A city’s own variant in ten minutes (in Chinese)"),
				guide("docs/city-variants.md", "十分钟写出本市的变体（英文）", "A city’s own variant in ten minutes"),
				guide("docs/architecture.md", "代码的结构（英文）", "How the code is made"),
			]),
		],
	};
}

function standardCard({ id, title, purpose, rules }: Standard, voice: Voice) {
	const number = Object.keys(rules).length;
	return [
		h("a", { href: `standards/${id}/index.html` }, voice.say(title)),
		h("p.muted", voice.say({ zh: `${number} 条`, en: `${number} rules` })),
		...(purpose === undefined ? [] : [h("p", voice.say(purpose))]),
	];
}
