/** The words of explanations that are not the rules' own, in both languages. */
import type { Outcome } from "../model/outcome.js";
import type { Locale } from "../model/text.js";

export interface Words {
	readonly outcome: Readonly<Record<Outcome, string>>;
	/** How many rules come out so. */
	tally(count: number, outcome: Outcome): string;
	readonly listComma: string;
	readonly colon: string;
	readonly semicolon: string;
	readonly stop: string;
	bracketed(text: string): string;
	quoted(text: string): string;
	readonly truth: Readonly<Record<"true" | "false" | "unknown", string>>;
	fromTo(low: string, high: string): string;
	moreThanLessThan(low: string, high: string): string;
	atLeast(low: string): string;
	moreThan(low: string): string;
	atMost(high: string): string;
	lessThan(high: string): string;
	isRequired(bound: string): string;
	short(by: string): string;
	over(by: string): string;
	points(figure: string): string;
	missing(label: string): string;
	approximate(label: string): string;
	clause(document: string, clause: string): string;
	score(range: string, of: string): string;
	readonly noScore: string;
	readonly packagePolicy: string;
	counted(count: string, of: string): string;
	complete(number: string): string;
	incomplete(number: string): string;
	readonly origins: Readonly<Record<string, string>>;
	readonly notUsed: Readonly<Record<"expired" | "later" | "ofNothing", string>>;
	readonly notApplicable: string;
	readonly dividedByZero: string;
	readonly headings: Readonly<
		Record<
			| "fails"
			| "missing"
			| "dimensions"
			| "requirement"
			| "because"
			| "facts"
			| "questions"
			| "reading"
			| "dated"
			| "tree"
			| "byJudgement",
			string
		>
	>;
	readonly day: string;
}

const zh: Words = {
	outcome: { pass: "达标", fail: "不达标", "not-applicable": "不适用", unknown: "未定" },
	tally: (count, outcome) => `${count} 条${outcome === "unknown" ? "因数据不足未定" : zh.outcome[outcome]}`,
	listComma: "、",
	colon: "：",
	semicolon: "；",
	stop: "。",
	bracketed: (text) => `（${text}）`,
	quoted: (text) => `“${text}”`,
	truth: { true: "是", false: "否", unknown: "不清楚" },
	fromTo: (low, high) => `${low} 至 ${high}`,
	moreThanLessThan: (low, high) => `多于 ${low}、少于 ${high}`,
	atLeast: (low) => `不少于 ${low}`,
	moreThan: (low) => `多于 ${low}`,
	atMost: (high) => `不超过 ${high}`,
	lessThan: (high) => `少于 ${high}`,
	isRequired: (bound) => `要求${bound}`,
	short: (by) => `还差 ${by}`,
	over: (by) => `超出 ${by}`,
	points: (figure) => `${figure} 个百分点`,
	missing: (label) => `还缺“${label}”的数据`,
	approximate: (label) => `“${label}”只知道大概，还不足以判定`,
	clause: (document, clause) => `${document} 第 ${clause} 条`,
	score: (range, of) => `${range} 分（满分 ${of} 分）`,
	noScore: "没有适用的条目，不计分",
	packagePolicy: "原文没有分值，此分按本程序包自定的办法计算",
	counted: (count, of) => `${count}/${of}`,
	complete: (number) => `共 ${number}`,
	incomplete: (number) => `已知 ${number}，可能不全`,
	origins: { report: "社区自报材料" },
	notUsed: {
		expired: "已过有效期，按未知处理",
		later: "晚于评定日，未采用",
		ofNothing: "基数为零，按未填处理",
	},
	notApplicable: "不适用，因为",
	dividedByZero: "分母为零，算不出比率",
	headings: {
		fails: "不达标的条目",
		missing: "数据不足、尚不能判定的条目",
		dimensions: "各方面情况",
		requirement: "要求",
		because: "原因",
		facts: "所用数据",
		questions: "还要填报",
		reading: "读法",
		dated: "时效",
		tree: "判定过程",
		byJudgement: "含考评人员的评判",
	},
	day: "评定日",
};

const en: Words = {
	outcome: { pass: "pass", fail: "fail", "not-applicable": "not applicable", unknown: "unknown" },
	tally: (count, outcome) => `${count} ${outcome === "unknown" ? "undecided for want of data" : en.outcome[outcome]}`,
	listComma: ", ",
	colon: ": ",
	semicolon: "; ",
	stop: ".",
	bracketed: (text) => ` (${text})`,
	quoted: (text) => `“${text}”`,
	truth: { true: "yes", false: "no", unknown: "not known" },
	fromTo: (low, high) => `${low} to ${high}`,
	moreThanLessThan: (low, high) => `more than ${low} and less than ${high}`,
	atLeast: (low) => `at least ${low}`,
	moreThan: (low) => `more than ${low}`,
	atMost: (high) => `at most ${high}`,
	lessThan: (high) => `less than ${high}`,
	isRequired: (bound) => `${bound} is required`,
	short: (by) => `short by ${by}`,
	over: (by) => `over by ${by}`,
	points: (figure) => `${figure} percentage points`,
	missing: (label) => `no data on “${label}”`,
	approximate: (label) => `“${label}” is known too roughly to decide`,
	clause: (document, clause) => `${document}, clause ${clause}`,
	score: (range, of) => `${range} points of ${of}`,
	noScore: "nothing applies, so there is no score",
	packagePolicy: "the source sets no points; this score is the package's own policy",
	counted: (count, of) => `${count} of ${of}`,
	complete: (number) => `${number} in all`,
	incomplete: (number) => `${number} known, perhaps more`,
	origins: { report: "the community's own report" },
	notUsed: {
		expired: "no longer valid, counts as unknown",
		later: "observed after the assessment day, not used",
		ofNothing: "a ratio of nothing, counts as not given",
	},
	notApplicable: "not applicable, because ",
	dividedByZero: "the denominator is zero, so there is no rate",
	headings: {
		fails: "What fails",
		missing: "Undecided for want of data",
		dimensions: "By dimension",
		requirement: "Requirement",
		because: "Because",
		facts: "Facts used",
		questions: "Still to be reported",
		reading: "Reading",
		dated: "Dated",
		tree: "How it was decided",
		byJudgement: "rests on an assessor's judgement",
	},
	day: "assessment day",
};

export const words: Readonly<Record<Locale, Words>> = { zh, en };
