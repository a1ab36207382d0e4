/** The words of the life of a title in books, in both languages. */
import type { Locale } from "../../model/text.js";

export interface TitleWords {
	readonly titleCaption: string;
	titleStarts(state: string, held: string): string;
	stateLastedAtLeast(duration: string): string;
	stateLastedAtMost(duration: string): string;
	inLast(duration: string, term: string): string;
	titleRequired(title: string): string;
	heldFor(duration: string): string;
	heldSince(day: string): string;
	causes(labels: string): string;
	readonly renews: Readonly<Record<"from-day" | "from-end", (term: string) => string>>;
	months(count: number): string;
	daysLong(count: number): string;
	runsOut(term: string): string;
}

const zh: TitleWords = {
	titleCaption: "称号的各种状态，以及由哪一步从一种到另一种。粗框的状态下持有称号。",
	titleStarts: (state, held) => `起初的状态是“${state}”。持有称号的状态：${held === "" ? "无" : held}。`,
	stateLastedAtLeast: (duration) => `此前的状态至少已持续${duration}`,
	stateLastedAtMost: (duration) => `此前的状态持续不超过${duration}`,
	inLast: (duration, term) => `只能在“${term}”的最后${duration}内办理`,
	titleRequired: (title) => `须持有“${title}”称号`,
	heldFor: (duration) => `已满${duration}`,
	heldSince: (day) => `不晚于${day}取得`,
	causes: (labels) => `事由：${labels}`,
	renews: { "from-day": (term) => `“${term}”从办理之日起重新计算`, "from-end": (term) => `“${term}”从期满之日起接着计算` },
	months: (count) => (count % 12 === 0 ? `${count / 12} 年` : `${count} 个月`),
	daysLong: (count) => `${count} 天`,
	runsOut: (term) => `${term}期满`,
};

const en: TitleWords = {
	titleCaption:
		"The states of the title, and the step that leads from one to another. In a state with a bold frame the title is held.",
	titleStarts: (state, held) => `It begins as “${state}”. The title is held in these states: ${held === "" ? "none" : held}.`,
	stateLastedAtLeast: (duration) => `the state before has lasted at least ${duration}`,
	stateLastedAtMost: (duration) => `the state before has lasted at most ${duration}`,
	inLast: (duration, term) => `only in the last ${duration} of “${term}”`,
	titleRequired: (title) => `the title “${title}” must be held`,
	heldFor: (duration) => `for ${duration}`,
	heldSince: (day) => `since ${day} at the latest`,
	causes: (labels) => `causes: ${labels}`,
	renews: {
		"from-day": (term) => `“${term}” begins anew on the day of the step`,
		"from-end": (term) => `“${term}” begins anew when the running one ends`,
	},
	months(count) {
		if (count % 12 === 0) return count === 12 ? "a year" : `${count / 12} years`;
		return count === 1 ? "a month" : `${count} months`;
	},
	daysLong: (count) => (count === 1 ? "a day" : `${count} days`),
	runsOut: (term) => `${term} ends`,
};

export const titleWords: Readonly<Record<Locale, TitleWords>> = { zh, en };
