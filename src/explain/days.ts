/** Days in words. */
import type { DayNumber } from "../model/day.js";
import type { Locale } from "../model/text.js";

const tags: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en-GB" };
const formats = new Map<Locale, Intl.DateTimeFormat>();

/** `2011年5月18日`, `18 May 2011`. */
export function spokenDay(day: DayNumber, locale: Locale): string {
	let format = formats.get(locale);
	if (format === undefined) {
		format = new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "UTC" });
		formats.set(locale, format);
	}
	return format.format(day * 86_400_000);
}
