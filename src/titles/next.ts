/** What may happen next: steps that may be taken where a title is, and where time alone will lead it. */
import type { DayNumber } from "../model/day.js";
import { type Course, ended, endingTerm, type Life, type RequiredTitle } from "./life.js";
import { openingOf } from "./opening.js";

/** One step from one state. */
export interface Possibility {
	readonly step: number;
	readonly state: number;
	/** The first day from the asked one on; none while other titles are lacking. */
	readonly first: DayNumber | undefined;
	/** The last day; none if it stays possible. */
	readonly last: DayNumber | undefined;
	readonly lacking: readonly RequiredTitle[];
}

/** From a life on a day. */
export function possibilitiesOf(course: Course, life: Life, day: DayNumber): Possibility[] {
	const found: Possibility[] = [];
	for (let now = life; ; ) {
		for (const [i, step] of course.steps.entries()) {
			if (!step.from.has(now.state)) continue;
			const opening = openingOf(now, step);
			const first = Math.max(opening.first, day);
			if (first > opening.last) continue;
			found.push({
				step: i,
				state: now.state,
				first: opening.lacking.length === 0 ? first : undefined,
				last: opening.last === Infinity ? undefined : opening.last,
				lacking: opening.lacking,
			});
		}
		const term = endingTerm(now);
		if (term === undefined) return found;
		now = ended(course, now, term);
	}
}
