/** What advice says that the rules' own words do not, in both languages. */
import { spokenBand } from "../explain/number.js";
import { Speaker } from "../explain/speaker.js";
import { dayNumber } from "../model/day.js";
import type { Input } from "../model/input.js";
import type { Outcome } from "../model/outcome.js";
import type { Text } from "../model/text.js";
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
