/** What templates tell those who fill them in, in both languages. */
import type { Text } from "../model/text.js";

/** How each type of input is answered. */
export const kinds: Readonly<
	Record<
		"boolean" | "count" | "quantity" | "percent" | "ratio" | "answers" | "answer" | "day" | "choice" | "text" | "events",
		Text
	>
> = {
	boolean: { zh: "是 或 否", en: "yes or no" },
	count: { zh: "整数；约数可写 300多、超过400", en: "a whole number; or “more than 400”, “about 300”" },
	quantity: { zh: "数；约数可写 300多、超过400", en: "a number; or “more than 400”, “about 300”" },
	percent: { zh: "百分率，90 即 90%", en: "a percentage; 90 is 90 %" },
	ratio: {
		zh: "数值填其中几个，总数填一共几个；只知道百分率的，总数空着，数值填百分率",
		en: "value: how many of them; of: how many in all. If only the percentage is known, write it as the value and leave “of” empty",
	},
	answers: {
		zh: "在下面几行填各项答案的人数；没有分项的，数值填其中几个，总数填一共几个",
		en: "the number of each answer in the rows below; without these, value: how many of them; of: how many in all",
	},
	answer: { zh: "这样回答的有几个", en: "how many gave this answer" },
	day: { zh: "日期，如 2011-05-18；只知道月份写 2011-05", en: "a day, such as 2011-05-18; if only the month is known, 2011-05" },
	choice: { zh: "从下拉列表中选", en: "choose from the list" },
	text: { zh: "文字", en: "text" },
	events: {
		zh: "逐次写日期，用分号隔开，如 2026-03-08；2026-05；或在“活动清单”表里逐次列出；只知道次数的写次数，没有写 0",
		en: "the day of each, with semicolons between, such as 2026-03-08; 2026-05; or list them on the sheet of events; if only their number is known, that; 0 for none",
	},
};

export const sheetNames: Readonly<Record<"start" | "community" | "events" | "lists", Text>> = {
	start: { zh: "填写说明", en: "How to fill in" },
	community: { zh: "社区", en: "Community" },
	events: { zh: "活动清单", en: "Events" },
	lists: { zh: "选项", en: "Lists" },
};

export function instructions(standard: string): readonly Text[] {
	return [
		{
			zh: "只填有底色的格子。编号和表头请不要改：读取时认的是它们。",
			en: "Fill in the coloured cells alone. Leave ids and headers as they are: they are what is read by.",
		},
		{
			zh: "不知道的就空着，空着不会当作 0；确实没有的才填 0。",
			en: "Leave empty what is not known: empty is not 0. Write 0 only where there are none.",
		},
		{
			zh: "不确切的数可以照材料写：300多、超过400、约16万、近150、不少于20、300至400。",
			en: "Numbers that are not exact may be written as they are known: more than 400, at least 20, about 160,000, nearly 150, 300 to 400.",
		},
		{ zh: "百分率写 90 或 90% 都可以。", en: "A percentage is written 90 or 90%." },
		{
			zh: "日期写 2011-05-18、2011年5月18日都可以；只知道月份的写 2011-05。",
			en: "A day is written 2011-05-18; if only the month is known, 2011-05.",
		},
		{
			zh: "“活动清单”表里一行一次。列出的视为全部；没有列全的，在该项的数值里写“不全”。",
			en: "On the sheet of events each has a row. A list counts as complete; if it may lack some, write “incomplete” as the value of its input.",
		},
		{
			zh: "“备注”是给自己看的，不参加评定。",
			en: "Notes are for yourself; they are not read.",
		},
		{
			zh: `填好后运行：wenming evaluate ${standard} 文件名.xlsx。哪一格填错，会指出是哪张表的哪一格。`,
			en: `Then run: wenming evaluate ${standard} file.xlsx. What is wrong is told by its sheet and cell.`,
		},
	];
}

/** What Excel says when a value is refused. */
export const refusals: Readonly<Record<"number" | "whole" | "percent" | "list", Text>> = {
	number: { zh: "请填范围之内的数，或约数如“300多”。", en: "Write a number within the range, or words such as “more than 300”." },
	whole: {
		zh: "请填范围之内的整数，或约数如“300多”。",
		en: "Write a whole number within the range, or words such as “more than 300”.",
	},
	percent: {
		zh: "请填 0 至 100 的百分率；填了总数的，请填不超过总数的整数。",
		en: "Write a percentage from 0 to 100; where “of” is filled in, a whole number of at most that.",
	},
	list: { zh: "请从下拉列表中选。", en: "Choose from the list." },
};
