/** Says things in the languages of a report. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { type Words, words } from "../../explain/words.js";
import type { Locale, Text } from "../../model/text.js";
import { type Languages, Voice } from "../document/index.js";
import { type ReportWords, reportWords } from "./words.js";

/** One language: the words of reports, and those of explanations. */
export interface Tongue {
	readonly locale: Locale;
	readonly say: ReportWords;
	readonly words: Words;
}

function tongueOf(locale: Locale): Tongue {
	return { locale, say: reportWords[locale], words: words[locale] };
}

export type Saying = (tongue: Tongue) => string;

export class Telling {
	readonly voice: Voice;

	constructor(languages: Languages) {
		this.voice = new Voice(languages);
	}

	/** Something said within a line; what is alike in both languages is said once. */
	say(saying: Saying): ElementContent[] {
		const said = this.voice.locales.map((locale) => saying(tongueOf(locale)));
		if (new Set(said).size === 1) return said[0] === "" ? [] : [{ type: "text", value: said[0]! }];
		return this.voice.inline((locale) => [{ type: "text", value: saying(tongueOf(locale)) }]);
	}

	text(text: Text): ElementContent[] {
		return this.say(({ locale }) => text[locale]);
	}

	/** Where no elements may stand. */
	plain(saying: Saying): string {
		return [...new Set(this.voice.locales.map((locale) => saying(tongueOf(locale))))].join(" / ");
	}

	paragraph(saying: Saying): Element {
		return h("p", this.say(saying));
	}

	/** A list whose lines may be other ones in another language: both then stand beside each other. Nothing of no lines. */
	list(lines: (tongue: Tongue) => readonly string[]): ElementContent[] {
		const [first] = this.voice.locales;
		if (lines(tongueOf(first!)).length === 0) return [];
		return this.voice.block((locale) => [
			h(
				"ul",
				lines(tongueOf(locale)).map((line) => h("li", line)),
			),
		]);
	}

	section(id: string, heading: Saying, content: readonly ElementContent[]): Element {
		return h("section", { id }, [h("h2", this.say(heading)), ...content]);
	}
}
