/** In which languages a document speaks. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Locale, Text } from "../../model/text.js";
import { onlyInMarkdown } from "./elements.js";

/** One language, or both side by side. */
export type Languages = Locale | "both";

/** What `lang` calls them. */
export const tags: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en" };

/** Chinese comes first. */
const locales: readonly Locale[] = ["zh", "en"];

const between: readonly ElementContent[] = [{ type: "text", value: " " }, onlyInMarkdown("/ ")];

export class Voice {
	readonly locales: readonly Locale[];

	constructor(readonly languages: Languages) {
		this.locales = languages === "both" ? locales : [languages];
	}

	/**
	 * A text within a line: in one language its words alone, in both each within an element that bears its language. What is
	 * the same in both, a name, is said once.
	 */
	say(text: Text): ElementContent[] {
		if (text.zh === text.en) return [{ type: "text", value: text.zh }];
		return this.inline((locale) => [{ type: "text", value: text[locale] }]);
	}

	/** The same of what is not text alone. */
	inline(said: (locale: Locale) => readonly ElementContent[]): ElementContent[] {
		return this.locales.flatMap((locale, i) => [
			...(i === 0 ? [] : between),
			...(this.languages === "both" ? [h("span", { lang: tags[locale] }, said(locale) as ElementContent[])] : said(locale)),
		]);
	}

	/** Paragraphs, lists, tables: in both languages these stand beside each other. */
	block(said: (locale: Locale) => readonly ElementContent[]): ElementContent[] {
		if (this.languages !== "both") return [...said(this.languages)];
		return [
			h(
				"div.both",
				locales.map((locale) => h("div", { lang: tags[locale] }, said(locale) as ElementContent[])),
			),
		];
	}

	/** A text where no elements may stand: a title, a label of a picture. */
	plain(text: Text): string {
		return [...new Set(this.locales.map((locale) => text[locale]))].join(" / ");
	}
}
