/** Days as they are typed: 2025-03-02, 2025/3/2, 2025年3月2日, or a month. */

const separators = /[./年月]/g;

/** The same as an ISO day or month; what is none stays as it is, so that it is refused as what it is. */
export function dayOf(text: string): string {
	const parts = text.normalize("NFKC").trim().replace(/日$/, "").replace(separators, "-").replace(/-$/, "").split("-");
	if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return text.trim();
	return parts.map((part, i) => part.padStart(i === 0 ? 4 : 2, "0")).join("-");
}

/** The day of an event: one day, a month, or from one day to another. */
export type EventDay = string | { readonly from: string; readonly to: string };

const between = /\s*(?:至|到|~|–|—|\bto\b)\s*/;

export function eventDayOf(text: string): EventDay {
	const [from, to, ...others] = text.split(between);
	return to === undefined || others.length > 0 ? dayOf(text) : { from: dayOf(from!), to: dayOf(to) };
}

export function textOfEventDay(day: EventDay): string {
	return typeof day === "string" ? day : `${day.from} – ${day.to}`;
}
