/** What the page says before its script runs. */
import type { Text } from "../../model/text.js";

export const said = {
	title: { zh: "自评", en: "Assess yourself" },
	begins: { zh: "正在打开……", en: "Opening …" },
	needsScript: {
		zh: "自评在本页内计算，需要允许运行 JavaScript。所填内容不会发送到任何地方。",
		en: "The assessment is worked out within this page, which needs JavaScript. What is entered is sent nowhere.",
	},
} as const satisfies Record<string, Text>;
