/** What a site says beside its pages. */
import type { Text } from "../../model/text.js";

export const said = {
	skip: { zh: "跳到正文", en: "Skip to the content" },
	contents: { zh: "目录", en: "Contents" },
	languages: { zh: "语言", en: "Language" },
	search: { zh: "查找", en: "Search" },
	before: { zh: "上一页", en: "Previous" },
	after: { zh: "下一页", en: "Next" },
	generated: { zh: "本页由标准的规则文件生成。", en: "Generated from the rule files of the standard." },
} as const satisfies Record<string, Text>;
