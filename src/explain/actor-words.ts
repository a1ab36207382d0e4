/** The words of who owes what, in both languages. */
import type { Locale } from "../model/text.js";

interface ActorWords {
	/** Whose result the standard's is. */
	whose(names: string): string;
	/** Its score, of so many. */
	score(range: string, of: string): string;
	/** Of an actor that the standard does not assess. */
	readonly beside: string;
	/** Of a dimension in which the assessed owe nothing. */
	readonly noneAssessed: string;
}

const zh: ActorWords = {
	whose: (names) => `结论和得分只看归以下各方的条目：${names}；归别人的另列，不计入`,
	score: (range, of) => `得分 ${range}（满分 ${of}）`,
	beside: "不计入结论",
	noneAssessed: "这里的条目都归别人，不计入结论",
};

const en: ActorWords = {
	whose: (names) => `Outcome and score count only what these owe: ${names}; what others owe stands beside`,
	score: (range, of) => `score ${range} of ${of}`,
	beside: "stands beside the result",
	noneAssessed: "Others owe all that stands here, and it does not count",
};

export const actorWords: Readonly<Record<Locale, ActorWords>> = { zh, en };
