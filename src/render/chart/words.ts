/** What charts say beside what they show. */
import type { Text } from "../../model/text.js";

export const said = {
	whole: { zh: "总体", en: "The whole" },
	dimension: { zh: "方面", en: "Dimension" },
	byDimension: { zh: "各方面得分", en: "Score by dimension" },
	outcome: { zh: "结论", en: "Outcome" },
	score: { zh: "得分", en: "Score" },
	of: { zh: "满分", en: "Full score" },
	needed: { zh: "合格线", en: "Needed" },
	none: { zh: "不计分", en: "no score" },
	sure: { zh: "已确定得到", en: "certain" },
	possible: { zh: "还可能得到", en: "still possible" },
	line: { zh: "合格线", en: "needed to pass" },
	description: {
		zh: "每条横条从零分到满分：实心部分是已确定得到的分，斜线部分是还可能得到的分。数字见表格。",
		en: "Each bar runs from no points to full points: solid as far as the score is certain, hatched as far as it is still possible. The table has the numbers.",
	},
	community: { zh: "社区", en: "Community" },
	byCommunity: { zh: "各社区各方面得分", en: "Communities by dimension" },
	shades: {
		zh: "颜色越深，得分占满分的比例越高；一格里由浅到深的，左边是最少、右边是最多。",
		en: "The darker, the greater the share of the full score; where a cell goes from one shade to another, its left is the least and its right the most.",
	},
} as const satisfies Record<string, Text>;
