/** What is kept in the browser, and nowhere else. */
import { dayNumber } from "../../model/day.js";
import type { Standard } from "../../model/standard.js";
import type { Locale } from "../../model/text.js";
import { isPlainObject } from "../../parse/fact.js";
import { readFactsFile } from "./facts-file.js";
import type { State } from "./state.js";

const key = "wenming.assessment";

/** Whether it could be kept: a browser may not allow it. */
export function keep({ typed: _, ...state }: State): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(state));
		return true;
	} catch {
		return false;
	}
}

/** What was kept, as far as it still fits; `undefined` where nothing was. */
export function recalled(standards: ReadonlyMap<string, Standard>): Partial<State> {
	const kept = stored();
	if (kept === undefined) return {};
	const standard = standards.get(String(kept.standard));
	const locale = localeOf(kept.locale);
	const read = readFactsFile(standard ?? [...standards.values()][0]!, JSON.stringify(kept.file ?? {}));
	return {
		...(standard === undefined ? {} : { standard: standard.id }),
		...(locale === undefined ? {} : { locale }),
		...(isDay(kept.asOf) ? { asOf: kept.asOf } : {}),
		...(isDay(kept.edition) ? { edition: kept.edition } : {}),
		...(read === undefined ? {} : { file: read.file }),
	};
}

/** The language that was chosen on the other pages of the site, if it is one alone. */
export function languageOfSite(): Locale | undefined {
	try {
		return localeOf(localStorage.getItem("wenming.languages"));
	} catch {
		return undefined;
	}
}

function localeOf(given: unknown): Locale | undefined {
	return given === "zh" || given === "en" ? given : undefined;
}

function stored(): Record<string, unknown> | undefined {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
		return isPlainObject(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

function isDay(given: unknown): given is string {
	return typeof given === "string" && dayNumber(given) !== undefined;
}
