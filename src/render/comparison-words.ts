/** The words of comparisons, in both languages. */
import type { Strictness } from "../compare/index.js";
import type { Locale } from "../model/text.js";

export interface ComparisonWords {
	readonly rule: string;
	readonly whole: string;
	readonly strictness: Readonly<Record<Strictness, string>>;
	readonly proved: Readonly<Record<"not-looser" | "not-stricter", string>>;
	readonly added: string;
	readonly removed: string;
	readonly places: string;
	readonly noFigure: string;
	/** Of a rule that only the other standard has. */
	readonly noRule: string;
	edition(day: string): string;
	unchanged(rules: number): string;
	/** So many facts, where they are too many to be told. */
	facts(number: number): string;
	example(facts: string, before: string, after: string): string;
}

export const comparisonWords: Readonly<Record<Locale, ComparisonWords>> = {
	zh: {
		rule: "条目",
		whole: "总体",
		strictness: { stricter: "更严", looser: "更宽", same: "结果不变", incomparable: "有严有宽", undetermined: "未能判定" },
		proved: { "not-looser": "（可证不会更宽）", "not-stricter": "（可证不会更严）" },
		added: "新增",
		removed: "删去",
		places: "改动之处",
		noFigure: "无",
		noRule: "无此条",
		edition: (day) => `${day} 的版本`,
		unchanged: (rules) => `未改动的条目：${rules} 条`,
		facts: (number) => `一组数据（${number} 项）`,
		example: (facts, before, after) => `例：${facts}——原来${before}，现在${after}`,
	},
	en: {
		rule: "Rule",
		whole: "The whole",
		strictness: {
			stricter: "stricter",
			looser: "looser",
			same: "the same outcomes",
			incomparable: "stricter for some, looser for others",
			undetermined: "undetermined",
		},
		proved: { "not-looser": " (proved not to be looser)", "not-stricter": " (proved not to be stricter)" },
		added: "added",
		removed: "removed",
		places: "Changed",
		noFigure: "none",
		noRule: "no such rule",
		edition: (day) => `the edition of ${day}`,
		unchanged: (rules) => `Rules that stand as they stood: ${rules}`,
		facts: (number) => `${number} facts`,
		example: (facts, before, after) => `For instance ${facts}: ${before} before, ${after} after`,
	},
};
