/** The words of forms for printing, in both languages. */
import type { Locale } from "../../model/text.js";

export interface FormWords {
	readonly questionnaireIntroduction: string;
	readonly checklistIntroduction: string;
	readonly evidenceIntroduction: string;
	/** What stands at the head of a form, to be filled in. */
	readonly head: Readonly<Record<"community" | "filledBy" | "day" | "inspectors" | "signature", string>>;
	readonly formColumns: Readonly<
		Record<"number" | "question" | "answer" | "found" | "requirement" | "evidence" | "for" | "rules" | "ready", string>
	>;
	/** How facts are checked, as a heading. */
	readonly checkedBy: Readonly<Record<"documents" | "site" | "survey" | "department", string>>;
	/** Of answers whose numbers are filled in. */
	readonly counted: string;
	readonly outOf: string;
	readonly together: string;
	readonly days: string;
	readonly reasonFor: string;
	readonly observedOn: string;
	/** A day with room for year, month and day. */
	readonly dayParts: readonly [year: string, month: string, day: string];
	readonly noEvidence: string;
}

const zh: FormWords = {
	questionnaireIntroduction:
		"按由谁提供、怎样查证分组。不清楚的空着，不要填 0；只知道大概的，照实写“300 多”“近 150”。每项都注明情况是哪一天的。",
	checklistIntroduction: "到现场察看的各项，按方面分组。察看当天所见如实记下，看不到的不填。",
	evidenceIntroduction: "考评前要备齐的材料，按由谁提供分组。",
	head: { community: "社区", filledBy: "填报人", day: "日期", inspectors: "察看人", signature: "签名" },
	formColumns: {
		number: "序号",
		question: "问题",
		answer: "回答",
		found: "所见",
		requirement: "对应条目",
		evidence: "材料",
		for: "用来说明",
		rules: "对应条目",
		ready: "备齐",
	},
	checkedBy: { documents: "查资料", site: "看现场", survey: "做问卷", department: "由部门出具" },
	counted: "其中",
	outOf: "总共",
	together: "共",
	days: "各次日期",
	reasonFor: "理由",
	observedOn: "情况截至",
	dayParts: ["年", "月", "日"],
	noEvidence: "所读的数据都没有写明凭据。",
};

const en: FormWords = {
	questionnaireIntroduction:
		"Grouped by who supplies the facts and by how they are checked. Leave open what is not known and do not write 0; where only a rough number is known, write it as it is: “300-odd”, “nearly 150”. Note for each of what day it tells.",
	checklistIntroduction:
		"What is looked at on site, by dimension. Note what is found on the day, and leave open what could not be seen.",
	evidenceIntroduction: "What to have ready before the assessment, by who supplies it.",
	head: { community: "Community", filledBy: "Filled in by", day: "Day", inspectors: "Inspectors", signature: "Signature" },
	formColumns: {
		number: "No.",
		question: "Question",
		answer: "Answer",
		found: "Found",
		requirement: "Rules",
		evidence: "Evidence",
		for: "Shows",
		rules: "Rules",
		ready: "Ready",
	},
	checkedBy: { documents: "From documents", site: "On site", survey: "By survey", department: "From a department" },
	counted: "counted",
	outOf: "out of",
	together: "in all",
	days: "days",
	reasonFor: "Reason",
	observedOn: "As of",
	dayParts: ["year", "month", "day"],
	noEvidence: "None of the data names any evidence.",
};

export const formWords: Readonly<Record<Locale, FormWords>> = { zh, en };
