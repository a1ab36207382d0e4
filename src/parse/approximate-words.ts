/** The words by which people say how well they know a number, in both languages; docs/facts.md prints what each means. */
import type { Locale } from "../model/text.js";

/** What is known of a number beside its figure. */
export type Bound = "moreThan" | "atLeast" | "lessThan" | "atMost" | "nearly" | "about" | "exactly";

type Words = Readonly<Partial<Record<Bound, Readonly<Record<Locale, readonly string[]>>>>>;

/** Before the figure: 超过400, "more than 400". */
export const wordsBefore: Words = {
	moreThan: { zh: ["超过", "多于", "大于", "高于", "逾", ">"], en: ["more than", "over", "above"] },
	atLeast: {
		zh: ["至少", "最少", "不少于", "不低于", "不小于", "≥", ">="],
		en: ["at least", "no less than", "not less than", "no fewer than", "not fewer than"],
	},
	lessThan: { zh: ["不足", "不满", "不到", "少于", "低于", "小于", "<"], en: ["less than", "fewer than", "under", "below"] },
	atMost: {
		zh: ["至多", "最多", "不超过", "不多于", "不高于", "不大于", "≤", "<="],
		en: ["at most", "up to", "no more than", "not more than"],
	},
	nearly: { zh: ["近", "将近", "接近"], en: ["nearly", "almost", "close to"] },
	about: { zh: ["约", "大约", "大概"], en: ["about", "around", "roughly", "approximately", "some", "~"] },
	exactly: { zh: ["达", "达到"], en: ["exactly"] },
};

/** After the figure and its unit: 1条以上, "300 or more". In Chinese law, 以上, 以下 and 以内 include the figure. */
export const wordsAfter: Words = {
	atLeast: { zh: ["以上", "及以上", "+"], en: ["or more", "and more", "or above"] },
	atMost: { zh: ["以下", "及以下", "以内"], en: ["or less", "or fewer", "or below"] },
	about: { zh: ["左右", "上下"], en: ["or so"] },
};

/** A little more than the figure: 300多, "300-odd". */
export const oddWords: Readonly<Record<Locale, readonly string[]>> = { zh: ["多", "余"], en: ["-odd", " odd"] };

/** Between the two ends of a range: 300至400, "300 to 400"; "between 300 and 400" is read besides. */
export const betweenWords: Readonly<Record<Locale, readonly string[]>> = {
	zh: ["至", "到", "-", "–", "—", "~"],
	en: ["to"],
};

/** What signs and short forms of units are called when they are spelt out. */
export const spelledUnits: Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> = {
	"%": { zh: ["%"], en: ["per cent", "percent"] },
	"m²": { zh: ["平方米", "平米", "平方"], en: ["square metres", "square meters", "sq m", "sqm"] },
};
