/** The words of what to do, in both languages. */
import type { Locale } from "../model/text.js";

export interface AdviceWords {
	/** An amount goes up or down by so much, to so much where that is known. */
	amount(way: "up" | "down", label: string, by: string, to: string | undefined): string;
	/** More, or fewer, of a whole are counted. */
	share(way: "up" | "down", label: string, by: string, to: string, of: string): string;
	/** A survey is held anew: what it has to show. */
	survey(way: "up" | "down", label: string, by: string, to: string, of: string): string;
	events(label: string, by: string, until: string): string;
	answer(way: "up" | "down", label: string): string;
	choice(label: string, option: string): string;
	/** Several changes in a row. */
	together(changes: readonly string[]): string;
}

const zh: AdviceWords = {
	amount: (way, label, by, to) =>
		`${label}${way === "up" ? "增加" : "减少"} ${by}${to === undefined ? "" : `，${way === "up" ? "达到" : "降到"} ${to}`}`,
	share: (way, label, by, to, of) => `${label}：${of}中要有 ${to}，比现在${way === "up" ? "多" : "少"} ${by}`,
	survey: (way, label, by, to, of) => `重新做一次问卷（${label}）：${of}中要有 ${to}，比上次${way === "up" ? "多" : "少"} ${by}`,
	events: (label, by, until) => `${until}以前再有 ${by}：${label}`,
	answer: (way, label) => (way === "up" ? `做到：${label}` : `消除：${label}`),
	choice: (label, option) => `${label}改为${option}`,
	together: (changes) => changes.join("；并且"),
};

const en: AdviceWords = {
	amount: (way, label, by, to) => `${label}: ${by} ${way === "up" ? "more" : "less"}${to === undefined ? "" : `, to ${to}`}`,
	share: (way, label, by, to, of) => `${label}: ${to} of ${of}, ${by} ${way === "up" ? "more" : "fewer"} than now`,
	survey: (way, label, by, to, of) =>
		`${label}, in a new survey: ${to} of ${of}, ${by} ${way === "up" ? "more" : "fewer"} than in the last`,
	events: (label, by, until) => `${label}: ${by} more, by ${until}`,
	answer: (way, label) => (way === "up" ? `have: ${label}` : `have no more: ${label}`),
	choice: (label, option) => `${label}: change to ${option}`,
	together: (changes) => changes.join("; and "),
};

export const adviceWords: Readonly<Record<Locale, AdviceWords>> = { zh, en };
