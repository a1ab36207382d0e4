/** What every part of the page reads. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Words as Told, words as told } from "../../explain/words.js";
import type { Standard } from "../../model/standard.js";
import type { Locale, Text } from "../../model/text.js";
import type { Action } from "./state.js";
import { type Words, words } from "./words.js";

export interface Speaking {
	readonly locale: Locale;
	/** The page's own words, and those of explanations. */
	readonly say: Words;
	readonly told: Told;
	text(text: Text): string;
}

export interface Page extends Speaking {
	readonly standard: Standard;
	readonly links: Readonly<Record<string, string>>;
	readonly dispatch: (action: Action) => void;
	/** Shows a place on the page. */
	readonly jump: (place: string) => void;
}

export function speaking(locale: Locale): Speaking {
	return { locale, say: words[locale], told: told[locale], text: (text) => text[locale] };
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
	return useContext(PageContext)!;
}
