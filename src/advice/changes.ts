/** Changes as data and in words. */
import type { StandardTrace } from "../evaluate/index.js";
import { isSurvey } from "../explain/interval.js";
import { digits, spoken } from "../explain/number.js";
import type { Speaker } from "../explain/speaker.js";
import { multiply, toNumber } from "../logic/number/exact.js";
import { dayNumber } from "../model/day.js";
import type { Fact, RatioData } from "../model/facts.js";
import type { RangeData } from "../model/input.js";
import type { Locale, Text } from "../model/text.js";
import { rangeOfData } from "../parse/known.js";
import type { Lever, LeverKind } from "./levers.js";
import type { Movement } from "./search.js";
import { Bilingual, remedyWords } from "./words.js";

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
	readonly text: Text;
}

/** Says what was moved. */
export class ChangeWords {
	readonly #bilingual: Bilingual;

	constructor(readonly trace: StandardTrace) {
		this.#bilingual = new Bilingual(trace);
	}

	together(changes: readonly Change[]): Text {
		return this.#bilingual.say(({ locale }) => remedyWords[locale].together(changes.map(({ text }) => text[locale])));
	}

	change({ lever, least, most }: Movement): Change {
		const { id, kind, way, step, input } = lever;
		const by = { min: toNumber(multiply(least, step)), max: toNumber(multiply(most, step)) };
		const newSurvey = kind === "share" && isSurvey(this.trace.program.table.inputs[input]!);
		const to = lever.moved(most);
		const text = this.#bilingual.say((speaker) => this.#said(speaker, lever, by, to, newSurvey));
		return { input: id, kind, way, ...(newSurvey ? { newSurvey } : {}), by, to, text };
	}

	#said(speaker: Speaker, { input, id, kind, way, option }: Lever, by: Change["by"], to: Fact, newSurvey: boolean): string {
		const { locale } = speaker;
		const say = remedyWords[locale];
		const declared = this.trace.program.table.inputs[input]!;
		const label = speaker.label(input);
		const unit = speaker.unitOf({ kind: "input", input, id, aspect: kind === "share" ? "count" : "value" });
		const amount = (value: number | RangeData) => speaker.measured(spokenNumber(value, locale), unit);
		// Of what is not exactly known, only the difference is told.
		const reached = (value: number | RangeData) => (typeof value === "number" ? amount(value) : undefined);
		const difference = amount(by.min === by.max ? by.max : { atLeast: by.min, atMost: by.max });
		switch (kind) {
			case "answer":
				return say.answer(way, label);
			case "amount":
				return say.amount(way, label, difference, reached(to as number | RangeData));
			case "percentage":
				return say.amount(way, label, speaker.words.points(spokenNumber(by.max, locale)), reached(to as number | RangeData));
			case "share": {
				const { count, of } = to as RatioData;
				return say[newSurvey ? "survey" : "share"](way, label, difference, amount(count!), amount(of!));
			}
			case "events":
				return say.events(label, difference, speaker.day(dayNumber(this.trace.evaluation.asOf)!));
			case "choice": {
				const chosen = declared.type === "choice" ? declared.options.find((one) => one.id === option) : undefined;
				return say.choice(label, speaker.words.quoted(chosen === undefined ? String(to) : speaker.text(chosen.label)));
			}
		}
	}
}

function spokenNumber(value: number | RangeData, locale: Locale): string {
	if (typeof value === "number") return digits(value, locale, { given: true });
	return spoken(rangeOfData(value)!, locale, { given: true });
}
