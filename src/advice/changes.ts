/** Changes as data and in words. */
import type { StandardTrace } from "../evaluate/index.js";
import { digits, spoken } from "../explain/number.js";
import { Speaker } from "../explain/speaker.js";
import { multiply, toNumber } from "../logic/number/exact.js";
import { Range } from "../logic/number/range.js";
import { dayNumber } from "../model/day.js";
import type { Fact, RatioData } from "../model/facts.js";
import type { RangeData } from "../model/input.js";
import type { Locale } from "../model/text.js";
import { rangeOfData } from "../parse/known.js";
import { type AdviceWords, adviceWords } from "./advice-words.js";
import type { Lever, LeverKind } from "./levers.js";
import type { Movement } from "./search.js";

/** One change of one input. */
export interface Change {
	readonly input: string;
	readonly kind: LeverKind;
	readonly way: "up" | "down";
	/** It takes a survey to show it: its numbers can't be raised, only found anew. */
	readonly newSurvey?: true;
	/**
	 * By how much, in the input's unit (for a ratio: how many of its whole more): in the best case that approximate facts
	 * leave open, and in any case. One number twice where the facts are exact.
	 */
	readonly by: { readonly min: number; readonly max: number };
	/** The fact as it then is. */
	readonly to: Fact;
	readonly text: string;
}

export class ChangeWords {
	readonly #speaker: Speaker;
	readonly #say: AdviceWords;

	constructor(
		readonly trace: StandardTrace,
		locale: Locale,
	) {
		this.#speaker = new Speaker(trace, locale);
		this.#say = adviceWords[locale];
	}

	together(changes: readonly Change[]): string {
		return this.#say.together(changes.map(({ text }) => text));
	}

	change({ lever, least, most }: Movement): Change {
		const { id, kind, way, step, input } = lever;
		const by = { min: toNumber(multiply(least, step)), max: toNumber(multiply(most, step)) };
		const isSurvey = kind === "share" && this.trace.program.table.inputs[input]!.checkedBy.includes("survey");
		const to = lever.moved(most);
		return {
			input: id,
			kind,
			way,
			...(isSurvey ? { newSurvey: true as const } : {}),
			by,
			to,
			text: this.#text(lever, by, to, isSurvey),
		};
	}

	#text({ input, id, kind, way, option }: Lever, by: Change["by"], to: Fact, isSurvey: boolean): string {
		const speaker = this.#speaker;
		const declared = this.trace.program.table.inputs[input]!;
		const label = speaker.label(input);
		const unit = speaker.unitOf({ kind: "input", input, id, aspect: kind === "share" ? "count" : "value" });
		const amount = (value: number | RangeData) => speaker.measured(this.#spoken(value), unit);
		// Of what is not exactly known, only the difference is told.
		const reached = (value: number | RangeData) => (typeof value === "number" ? amount(value) : undefined);
		const difference = speaker.measured(
			spoken(by.min === by.max ? by.min : new Range(by.min, by.max, false, false), speaker.locale, { given: true }),
			unit,
		);
		switch (kind) {
			case "answer":
				return this.#say.answer(way, label);
			case "amount":
				return this.#say.amount(way, label, difference, reached(to as number | RangeData));
			case "percentage":
				return this.#say.amount(way, label, speaker.words.points(this.#spoken(by.max)), reached(to as number | RangeData));
			case "share": {
				const { count, of } = to as RatioData;
				return this.#say[isSurvey ? "survey" : "share"](way, label, difference, amount(count!), amount(of!));
			}
			case "events":
				return this.#say.events(label, difference, speaker.day(dayNumber(this.trace.evaluation.asOf)!));
			case "choice": {
				const chosen = declared.type === "choice" ? declared.options.find((one) => one.id === option) : undefined;
				return this.#say.choice(label, speaker.words.quoted(chosen === undefined ? String(to) : speaker.text(chosen.label)));
			}
		}
	}

	#spoken(value: number | RangeData): string {
		if (typeof value === "number") return digits(value, this.#speaker.locale, { given: true });
		return spoken(rangeOfData(value)!, this.#speaker.locale, { given: true });
	}
}
