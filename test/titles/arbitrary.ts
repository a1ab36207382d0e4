/** Made-up lives of titles and records of them, and all that a record with months for days may mean. */

import { dayNumber, dayText, monthRange, monthsAfter } from "../../src/model/day.js";
import type { Standard } from "../../src/model/standard.js";
import type { TitleLife } from "../../src/model/title.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import type { TitleEvent } from "../../src/titles/events.js";
import { titleStatus } from "../../src/titles/status.js";
import { oneOf, type Random, whole } from "../support/arbitrary-facts.js";
import { text } from "../support/standard.js";
import { documentWith, standardWith } from "./example.js";

const source = { document: "text", clause: "1" };
const likely = (random: Random, share: number) => random() < share;
const some = <T>(random: Random, list: readonly T[]): T[] => {
	const chosen = list.filter(() => likely(random, 0.4));
	return chosen.length > 0 ? chosen : [oneOf(random, list)];
};
const duration = (random: Random) => (likely(random, 0.5) ? { months: whole(random, 1, 4) } : { days: whole(random, 1, 70) });

/** A standard with some life that is sound. */
export function arbitraryStandard(random: Random): Standard {
	for (;;) {
		const life = arbitraryLife(random);
		if (checkStandard(documentWith(life)).length === 0) return standardWith(life);
	}
}

function arbitraryLife(random: Random): TitleLife {
	const states = ["a", "b", "c", "d"].slice(0, whole(random, 2, 4));
	const terms = ["t", "u"].slice(0, whole(random, 0, 2));
	const stepsOf = ["k", "l", "m", "n", "o"].slice(0, whole(random, states.length - 1, 5));
	return {
		actors: { who: text("who") },
		titles: { other: text("other") },
		start: "a",
		states: states.map((id) => ({ id, label: text(id), held: likely(random, 0.5) })),
		terms: terms.map((id) => {
			const running = some(random, states.slice(1));
			const then = oneOf(random, states);
			return { id, label: text(id), in: running, lasts: duration(random), then, source };
		}),
		steps: stepsOf.map((id) => ({
			id,
			label: text(id),
			from: some(random, states),
			to: oneOf(random, states),
			actors: ["who"],
			...(likely(random, 0.2) ? { after: duration(random) } : {}),
			...(likely(random, 0.2) ? { within: duration(random) } : {}),
			...(terms.length > 0 && likely(random, 0.2) ? { inLast: { months: 1, of: terms[0]! } } : {}),
			...(terms.length > 0 && likely(random, 0.3)
				? { renews: { [terms[0]!]: oneOf(random, ["from-day", "from-end"] as const) } }
				: {}),
			...(likely(random, 0.15) ? { requires: [{ title: "other", heldFor: duration(random) }] } : {}),
			source,
		})),
	};
}

/** Steps and changes of titles one after the other, from about the first of 2010 on: mostly such as are possible. */
export function arbitraryRecord(of: Standard, random: Random, most: number): TitleEvent[] {
	const { steps, titles = {} } = of.titleLife!;
	const events: TitleEvent[] = [];
	let day = dayNumber("2010-01-01")!;
	for (let left = whole(random, 0, most); left > 0; left--) {
		day += whole(random, 0, likely(random, 0.5) ? 12 : 60);
		const now = titleStatus(of, events, dayText(day));
		const possible = now.next.filter(({ from }) => from === now.day).map(({ step }) => step);
		if (Object.keys(titles).length > 0 && likely(random, 0.2)) {
			const title = oneOf(random, Object.keys(titles));
			events.push(likely(random, 0.7) ? { gained: title, day: now.day } : { lost: title, day: now.day });
		} else {
			const any = possible.length === 0 || likely(random, 0.15);
			events.push({ step: any ? oneOf(random, steps).id : oneOf(random, possible), day: now.day });
		}
	}
	return events;
}

/** The same record with so many of its days known by their month alone. */
export function blurred(events: readonly TitleEvent[], random: Random, most: number): TitleEvent[] {
	const places = new Set(Array.from({ length: whole(random, 0, most) }, () => whole(random, 0, events.length - 1)));
	return events.map((event, i) => (places.has(i) ? { ...event, day: event.day.slice(0, 7) } : event));
}

/** Every record with exact days, in the order of the list, that one with months may mean. */
export function completions(events: readonly TitleEvent[]): TitleEvent[][] {
	const from = (i: number, earliest: number): TitleEvent[][] => {
		if (i === events.length) return [[]];
		const event = events[i]!;
		const exact = dayNumber(event.day);
		const { first, last } = exact === undefined ? monthRange(event.day)! : { first: exact, last: exact };
		const found: TitleEvent[][] = [];
		for (let day = Math.max(first, earliest); day <= last; day++) {
			for (const rest of from(i + 1, day)) found.push([{ ...event, day: dayText(day) }, ...rest]);
		}
		return found;
	};
	return from(0, Number.NEGATIVE_INFINITY);
}

/** A day about when a record ends, or somewhat later. */
export function dayNear(events: readonly TitleEvent[], random: Random): string {
	const last = events.at(-1)?.day ?? "2010-01-01";
	return dayText(monthsAfter(dayNumber(last)!, whole(random, 0, 3)) + whole(random, -10, 10));
}
