/** What advice says that the rules' own words do not, in both languages. */
import { spokenBand } from "../explain/number.js";
import { Speaker } from "../explain/speaker.js";
import { dayNumber } from "../model/day.js";
import type { Input } from "../model/input.js";
import type { Outcome } from "../model/outcome.js";
import type { Locale, Text } from "../model/text.js";
import { rangeOfData } from "../parse/known.js";
import type { AnswerData, DayRange } from "./answers.js";

/** Says things in both languages. */
export class Bilingual {
	readonly #zh: Speaker;
	readonly #en: Speaker;

	constructor(trace: ConstructorParameters<typeof Speaker>[0]) {
		this.#zh = new Speaker(trace, "zh");
		this.#en = new Speaker(trace, "en");
	}

	say(said: (speaker: Speaker) => string): Text {
		return { zh: said(this.#zh), en: said(this.#en) };
	}

	/** An answer, and what comes of it: `at least 5,000 volumes: pass`. */
	answer(input: Input, data: AnswerData, outcome: Outcome): Text {
		return this.say((speaker) => `${answerSaid(speaker, input, data)}${speaker.words.colon}${speaker.words.outcome[outcome]}`);
	}
}

function answerSaid(speaker: Speaker, input: Input, data: AnswerData): string {
	const { words, locale } = speaker;
	if (typeof data === "boolean") return words.truth[`${data}`];
	if (typeof data === "string") {
		if (input.type === "day") return speaker.day(dayNumber(data)!);
		const option = input.type === "choice" ? input.options.find(({ id }) => id === data) : undefined;
		return option === undefined ? words.quoted(data) : speaker.text(option.label);
	}
	if (isNone(data)) return words.counted("0", "0");
	if (isDays(data)) {
		const [from, until] = [data.from, data.until].map((day) => (day === undefined ? undefined : speaker.day(dayNumber(day)!)));
		if (from !== undefined && until !== undefined) return words.fromTo(from, until);
		return from === undefined ? words.until(until!) : words.since(from);
	}
	const numbers = typeof data === "number" ? data : (rangeOfData(data) ?? 0);
	return speaker.measured(spokenBand(numbers, locale), "unit" in input ? input.unit : undefined);
}

function isNone(data: object | number): data is { readonly count: 0; readonly of: 0 } {
	return typeof data === "object" && "of" in data;
}

function isDays(data: object | number): data is DayRange {
	return typeof data === "object" && ("from" in data || "until" in data);
}

interface ExpiryWords {
	/** Facts that are valid no longer, and what turns by it. */
	expires(day: string, facts: readonly string[], turns: readonly string[]): string;
	turns(title: string, from: string, to: string): string;
}

export const expiryWords: Readonly<Record<Locale, ExpiryWords>> = {
	zh: {
		expires: (day, facts, turns) =>
			`${day}起过期：${facts.join("、")}。${turns.length === 0 ? "各项结论不受影响。" : `${turns.join("；")}。`}`,
		turns: (title, from, to) => `“${title}”由${from}变为${to}`,
	},
	en: {
		expires: (day, facts, turns) =>
			`No longer valid from ${day}: ${facts.join("; ")}. ${turns.length === 0 ? "No outcome changes." : `${turns.join("; ")}.`}`,
		turns: (title, from, to) => `${title}: ${from}, then ${to}`,
	},
};

interface MarginWords {
	/** So much more or less, later or earlier; and what comes of it. */
	readonly then: Readonly<Record<"fail" | "unknown", string>>;
	moved(what: "number" | "day", way: "up" | "down", label: string, by: string, to: string): string;
	/** So many more events by the assessment day. */
	moreEvents(label: string, by: string): string;
	/** So many events fall away, of those that count: any of them, or those of some days. */
	fewerEvents(
		label: string,
		by: { readonly number: number; readonly said: string },
		of: string,
		which: "any" | readonly string[] | undefined,
	): string;
	/** Until when the pass holds. */
	holds(day: string): string;
	/** The same of a fact of which only a range is known. */
	atWorst(said: string): string;
	/** A margin smaller than what a survey may be off. */
	withinError(half: string): string;
	readonly without: Readonly<Record<"either-way" | "events" | "approximate" | "not-alone", (label: string) => string>>;
	readonly noNumber: string;
}

export const marginWords: Readonly<Record<Locale, MarginWords>> = {
	zh: {
		moved(what, way, label, by, to) {
			const change = what === "day" ? { up: "晚", down: "早" } : { up: "多", down: "少" };
			return `${label}再${change[way]} ${by}（${to}）`;
		},
		moreEvents: (label, by) => `${label}到评定日再多 ${by}`,
		fewerEvents: (label, by, of, which) => {
			const days = which === undefined || which === "any" ? "" : `（${which.join("、")}）`;
			return `${label}：计入的 ${of}里少了${which === "any" ? "任何" : ""} ${by.said}${days}`;
		},
		holds: (day) => `此后没有新的，达标维持到${day}`,
		then: { fail: "就不达标", unknown: "就不能确定达标了" },
		atWorst: (said) => `按已知范围里最不利的一端算，${said}`,
		withinError: (half) => `这个余量小于问卷的误差（± ${half}）`,
		without: {
			"either-way": (label) => `${label}多了少了都可能影响结论，不说余量`,
			events: (label) => `${label}：缺哪几次，后果不一样，情形太多，不说余量`,
			approximate: (label) => `${label}只知道个大概，不说余量`,
			"not-alone": (label) => `单是${label}有变动，不会使它不达标`,
		},
		noNumber: "不取决于哪个数字",
	},
	en: {
		moved(what, way, label, by, to) {
			const change = what === "day" ? { up: "later", down: "earlier" } : { up: "more", down: "less" };
			return `${label}: ${by} ${change[way]} (${to})`;
		},
		moreEvents: (label, by) => `${label}: ${by} more by the assessment day`,
		fewerEvents: (label, by, of, which) => {
			const days = which === undefined || which === "any" ? "" : ` (${which.join("; ")})`;
			const fall = by.number === 1 ? "falls" : "fall";
			return `${label}: ${which === "any" ? "any " : ""}${by.number} of the ${of} that count ${fall} away${days}`;
		},
		holds: (day) => `If nothing is added, it passes until ${day}`,
		then: { fail: " and it fails", unknown: " and it no longer surely passes" },
		atWorst: (said) => `at the worst that is known, ${said}`,
		withinError: (half) => `that is less than the survey’s margin of error (± ${half})`,
		without: {
			"either-way": (label) => `${label}: more of it may help or harm, so that there is no one margin`,
			events: (label) => `${label}: it matters which of the events there are, in more ways than were tried`,
			approximate: (label) => `${label}: known only roughly, so that there is no margin to tell`,
			"not-alone": (label) => `${label}: a change of this alone does not make it fail`,
		},
		noNumber: "It does not turn on a number",
	},
};

interface RemedyWords {
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

export const remedyWords: Readonly<Record<Locale, RemedyWords>> = {
	zh: {
		amount: (way, label, by, to) =>
			`${label}${way === "up" ? "增加" : "减少"} ${by}${to === undefined ? "" : `，${way === "up" ? "达到" : "降到"} ${to}`}`,
		share: (way, label, by, to, of) => `${label}：${of}中要有 ${to}，比现在${way === "up" ? "多" : "少"} ${by}`,
		survey: (way, label, by, to, of) =>
			`重新做一次问卷（${label}）：${of}中要有 ${to}，比上次${way === "up" ? "多" : "少"} ${by}`,
		events: (label, by, until) => `${until}以前再有 ${by}：${label}`,
		answer: (way, label) => (way === "up" ? `做到：${label}` : `消除：${label}`),
		choice: (label, option) => `${label}改为${option}`,
		together: (changes) => changes.join("；并且"),
	},
	en: {
		amount: (way, label, by, to) => `${label}: ${by} ${way === "up" ? "more" : "less"}${to === undefined ? "" : `, to ${to}`}`,
		share: (way, label, by, to, of) => `${label}: ${to} of ${of}, ${by} ${way === "up" ? "more" : "fewer"} than now`,
		survey: (way, label, by, to, of) =>
			`${label}, in a new survey: ${to} of ${of}, ${by} ${way === "up" ? "more" : "fewer"} than in the last`,
		events: (label, by, until) => `${label}: ${by} more, by ${until}`,
		answer: (way, label) => (way === "up" ? `have: ${label}` : `have no more: ${label}`),
		choice: (label, option) => `${label}: change to ${option}`,
		together: (changes) => changes.join("; and "),
	},
};

interface WhyNotWords {
	asExpected(outcome: string): string;
	/** What came out, and what was expected. */
	found(outcome: string, expected: string): string;
	/** What was expected can't come out at all. */
	never(found: string): string;
	/** So many things, all of which follow, would have to be otherwise. */
	otherwise(found: string, count: number): string;
	soMany(needed: number, of: number): string;
	readonly together: string;
}

export const whyNotWords: Readonly<Record<Locale, WhyNotWords>> = {
	zh: {
		asExpected: (outcome) => `结果正是“${outcome}”`,
		found: (outcome, expected) => `结果是“${outcome}”，不是“${expected}”`,
		never: (found) => `${found}；按这一条的写法，不会有那样的结果`,
		otherwise: (found, count) => `${found}；要有那样的结果，${count === 1 ? "下面这一项要改变" : "下面各项都要改变"}`,
		soMany: (needed, of) => `以下 ${of} 项中改变任意 ${needed} 项`,
		together: "以下各项一起改变",
	},
	en: {
		asExpected: (outcome) => `It comes out as “${outcome}”, as expected`,
		found: (outcome, expected) => `It comes out as “${outcome}”, not “${expected}”`,
		never: (found) => `${found}; nothing in the rule can make it come out so`,
		otherwise: (found, count) => `${found}; for that, ${count === 1 ? "this" : "all of this"} would have to be otherwise`,
		soMany: (needed, of) => `any ${needed === 1 ? "one" : needed} of these ${of}`,
		together: "all of these together",
	},
};
