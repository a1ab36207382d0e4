/** In which language the command speaks. */
import { type Locale, locales } from "../model/text.js";
import type { Machine } from "./machine.js";

/**
 * The language that was asked for by `--locale`, wherever it stands; else that of the environment, by the variables in
 * the order of POSIX; else that of the system. Whatever is not Chinese is English.
 */
export function languageOf(typed: readonly string[], { environment, systemLanguage }: Machine): Locale {
	const asked = localeTyped(typed);
	if (asked !== undefined) return asked;
	const set = ["LC_ALL", "LC_MESSAGES", "LANG"]
		.map((name) => environment[name])
		.find((value) => value !== undefined && value !== "");
	return (set ?? systemLanguage).toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** What is no language is refused later, where the option is read. */
function localeTyped(typed: readonly string[]): Locale | undefined {
	const at = typed.findIndex((word) => word === "--locale" || word.startsWith("--locale="));
	const value = typed[at] === "--locale" ? typed[at + 1] : typed[at]?.slice("--locale=".length);
	return locales.find((locale) => locale === value);
}
