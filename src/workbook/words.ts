/** The words of templates, and those that are read from cells, in both languages. */
import type { Locale, Text } from "../model/text.js";

/** The columns of a sheet or a CSV file, in the order of templates. */
export const columns = [
	"input",
	"label",
	"question",
	"kind",
	"unit",
	"value",
	"of",
	"observed",
	"by",
	"evidence",
	"reason",
	"note",
] as const;
export type Column = (typeof columns)[number];

export const columnNames: Readonly<Record<Column, Text>> = {
	input: { zh: "编号", en: "input" },
	label: { zh: "名称", en: "label" },
	question: { zh: "问题", en: "question" },
	kind: { zh: "填法", en: "how to answer" },
	unit: { zh: "单位", en: "unit" },
	value: { zh: "数值", en: "value" },
	of: { zh: "总数", en: "of" },
	observed: { zh: "日期", en: "observed" },
	by: { zh: "提供人", en: "by" },
	evidence: { zh: "依据", en: "evidence" },
	reason: { zh: "理由", en: "reason" },
	note: { zh: "备注", en: "note" },
};

/** The columns of the sheet on which events are listed; the first names the input. */
export const eventColumns = ["event", "day", "type", "attendance", "evidence"] as const;
export type EventColumn = (typeof eventColumns)[number];

export const eventColumnNames: Readonly<Record<EventColumn, Text>> = {
	event: { zh: "活动或事件", en: "event" },
	day: { zh: "哪一天", en: "day" },
	type: { zh: "种类", en: "type" },
	attendance: { zh: "参加人数", en: "attendance" },
	evidence: { zh: "依据", en: "evidence" },
};

/** What is told of the community and of the whole file; no input's id is without a dot, so none is one of these. */
export const fileRows = ["community", "nameZh", "nameEn", "placeZh", "placeEn", "observed"] as const;
export type FileRow = (typeof fileRows)[number];

export const fileRowNames: Readonly<Record<FileRow, Text>> = {
	community: { zh: "社区代号（小写字母和连字符）", en: "Short name of the community, of small letters and hyphens" },
	nameZh: { zh: "社区名称", en: "Name of the community in Chinese" },
	nameEn: { zh: "社区的英文名称", en: "Name of the community in English" },
	placeZh: { zh: "所在地", en: "Where it lies, in Chinese" },
	placeEn: { zh: "所在地的英文名称", en: "Where it lies, in English" },
	observed: {
		zh: "观察日期：没有单独写日期的数据都是这一天的",
		en: "Day observed: that of all facts without a day of their own",
	},
};

const yes: Readonly<Record<Locale, readonly string[]>> = { zh: ["是", "有", "√"], en: ["yes", "true"] };
const no: Readonly<Record<Locale, readonly string[]>> = { zh: ["否", "没有", "无", "×"], en: ["no", "false"] };

/** The words of a template's drop-downs, and the others that are read. */
export const trueWords: readonly string[] = [...yes.zh, ...yes.en, "是 yes"];
export const falseWords: readonly string[] = [...no.zh, ...no.en, "否 no"];
export const yesOrNo: Text = { zh: "“是”或“否”", en: "yes or no" };
export const yesNo: Readonly<Record<"yes" | "no", Text>> = { yes: { zh: "是", en: "yes" }, no: { zh: "否", en: "no" } };

/** In the value of events that are listed: that the list may lack some. */
export const incompleteWords: readonly string[] = ["不全", "incomplete", "不全 incomplete"];

/** The languages of a template: one, or both. */
export type TemplateLocale = Locale | "both";

/** A text in the languages of a template. */
export function inLanguages({ zh, en }: Text, locale: TemplateLocale, between = " "): string {
	if (locale !== "both") return locale === "zh" ? zh : en;
	return zh === en ? zh : `${zh}${between}${en}`;
}

/** Whether a cell of a header is a name in either language, or both together. */
export function isName(said: string, { zh, en }: Text): boolean {
	const plain = said.trim().toLowerCase();
	return [zh, en, `${zh} ${en}`].some((name) => name.toLowerCase() === plain);
}
