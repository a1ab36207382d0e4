/** Says the things of one standard in the languages of a book. */
import type { ElementContent } from "hast";
import { type StandardTrace, traceStandard } from "../../evaluate/index.js";
import { Speaker } from "../../explain/speaker.js";
import { type Words, words } from "../../explain/words.js";
import { type Day, type DayNumber, dayNumber } from "../../model/day.js";
import type { Standard } from "../../model/standard.js";
import type { Locale, Text } from "../../model/text.js";
import { inputsRead, nodesOfRule, type RuleTree, type Trees } from "../../parse/trees.js";
import { type Languages, Voice } from "../document/index.js";
import { type BookWords, bookWords } from "./words.js";

/** One language with what speaks in it. */
export interface Tongue {
	readonly locale: Locale;
	/** The words of books. */
	readonly say: BookWords;
	/** Those of explanations. */
	readonly words: Words;
	readonly speaker: Speaker;
}

export type Saying = (tongue: Tongue) => string;

export class Teller {
	readonly voice: Voice;
	/** What of the standard is in force on the day. */
	readonly edition: Standard;
	readonly trees: Trees;
	readonly trace: StandardTrace;
	readonly #tongues: Readonly<Record<Locale, Tongue>>;

	constructor(
		/** With all its editions. */
		readonly standard: Standard,
		languages: Languages,
		readonly day: Day,
	) {
		this.voice = new Voice(languages);
		// Nothing is known of any community, so that figures are said for all kinds of them.
		this.trace = traceStandard(standard, {}, { asOf: day });
		this.edition = this.trace.program.standard;
		this.trees = this.trace.program.trees;
		this.#tongues = { zh: this.#tongue("zh"), en: this.#tongue("en") };
	}

	#tongue(locale: Locale): Tongue {
		return { locale, say: bookWords[locale], words: words[locale], speaker: new Speaker(this.trace, locale) };
	}

	tongue(locale: Locale): Tongue {
		return this.#tongues[locale];
	}

	/** Between what is said in both languages and what follows stands one colon, not one in each. */
	colon(): ElementContent {
		return { type: "text", value: this.#tongues[this.voice.locales[0]!].words.colon };
	}

	/** Something said within a line; what is alike in both languages is said once. */
	say(saying: Saying): ElementContent[] {
		const [first, ...others] = this.voice.locales.map((locale) => saying(this.#tongues[locale])) as [string, ...string[]];
		const isAlike = others.every((other) => other === first);
		if (isAlike) return first === "" ? [] : [{ type: "text", value: first }];
		return this.voice.inline((locale) => [{ type: "text", value: saying(this.#tongues[locale]) }]);
	}

	text(text: Text): ElementContent[] {
		return this.say(({ locale }) => text[locale]);
	}

	/** A text with a rule's figures in their places. */
	filled(text: Text, tree: RuleTree): ElementContent[] {
		return this.say(({ speaker }) => speaker.filled(text, tree));
	}

	/** The same in both languages, whichever the book speaks. */
	title(saying: Saying): Text {
		return { zh: saying(this.#tongues.zh), en: saying(this.#tongues.en) };
	}

	/** Where no elements may stand. */
	plain(saying: Saying): string {
		return [...new Set(this.voice.locales.map((locale) => saying(this.#tongues[locale])))].join(" / ");
	}

	/** Between the pieces of a line. */
	get between(): string {
		return this.voice.languages === "zh" ? "；" : "; ";
	}

	get dayNumber(): DayNumber {
		return dayNumber(this.day)!;
	}

	rule(id: string): RuleTree | undefined {
		return this.trees.rules.find((rule) => rule.id === id);
	}

	/** The inputs that a rule reads. */
	inputsOfRule(tree: RuleTree): readonly string[] {
		return inputsRead(nodesOfRule(tree)).map((input) => this.trace.program.table.ids[input]!);
	}
}
