/** The life of a title as it runs: a state, since when, the ends of its terms; time passing, and steps. */
import { type DayNumber, dayNumber, monthsAfter, windowStart } from "../model/day.js";
import type { Text } from "../model/text.js";
import type { Duration, TitleLife } from "../model/title.js";

export type State = TitleLife["states"][number];
type TermData = NonNullable<TitleLife["terms"]>[number];
type StepData = TitleLife["steps"][number];

export interface Term {
	readonly data: TermData;
	readonly in: ReadonlySet<number>;
	readonly follows: number;
}

export interface Step {
	readonly data: StepData;
	readonly from: ReadonlySet<number>;
	readonly to: number;
	/** The term in whose last months or days it may be taken. */
	readonly lastOf: number | undefined;
	/** By term: how it is renewed, if it is. */
	readonly renews: readonly ("from-day" | "from-end" | undefined)[];
	readonly requires: readonly RequiredTitle[];
}

export interface RequiredTitle {
	readonly title: number;
	readonly heldFor: Duration | undefined;
	readonly heldSince: DayNumber | undefined;
}

export interface OtherTitle {
	readonly id: string;
	readonly label: Text;
}

/** What a standard says of its title, names replaced by their places. */
export interface Course {
	readonly data: TitleLife;
	readonly start: number;
	readonly states: readonly State[];
	readonly terms: readonly Term[];
	readonly steps: readonly Step[];
	readonly titles: readonly OtherTitle[];
}

/** Where a title is. */
export interface Life {
	readonly state: number;
	/** The day on which the state was entered; none before anything has happened. */
	readonly since: DayNumber | undefined;
	/** By term: its last day, if it runs. */
	readonly ends: readonly (DayNumber | undefined)[];
	/** By other title: since when it is held, if it is. */
	readonly held: readonly (DayNumber | undefined)[];
}

/** The last day that can be written. What ends later ends on no day. */
const lastDay = dayNumber("9999-12-31")!;

export function courseOf(data: TitleLife): Course {
	const place = (list: readonly { readonly id: string }[]) => {
		const places = new Map(list.map(({ id }, i) => [id, i]));
		return (id: string) => places.get(id)!;
	};
	const { states, terms = [], steps } = data;
	const titles = Object.entries(data.titles ?? {}).map(([id, label]) => ({ id, label }));
	const [stateOf, termOf, titleOf] = [place(states), place(terms), place(titles)];
	return {
		data,
		start: stateOf(data.start),
		states,
		titles,
		terms: terms.map((term) => ({ data: term, in: new Set(term.in.map(stateOf)), follows: stateOf(term.then) })),
		steps: steps.map((step) => ({
			data: step,
			from: new Set(step.from.map(stateOf)),
			to: stateOf(step.to),
			lastOf: step.inLast === undefined ? undefined : termOf(step.inLast.of),
			renews: terms.map(({ id }) => (Object.hasOwn(step.renews ?? {}, id) ? step.renews?.[id] : undefined)),
			requires: (step.requires ?? []).map(({ title, heldFor, heldSince }) => ({
				title: titleOf(title),
				heldFor,
				heldSince: heldSince === undefined ? undefined : dayNumber(heldSince),
			})),
		})),
	};
}

/** Before anything has happened. */
export function unbegun({ start, terms, titles }: Course): Life {
	return { state: start, since: undefined, ends: terms.map(() => undefined), held: titles.map(() => undefined) };
}

/** The day that lies so far after another, which it does not count. */
export function daysAfter(day: DayNumber, duration: Duration): DayNumber {
	return Math.min(lastDay, "months" in duration ? monthsAfter(day, duration.months) : day + duration.days);
}

/** The first of the last months or days that end on a day, that day included. */
export function firstOfLast(end: DayNumber, duration: Duration): DayNumber {
	return "months" in duration ? windowStart(end, duration.months) : end - duration.days + 1;
}

/** The term that ends first, if one runs that ends. */
export function endingTerm({ ends }: Life): number | undefined {
	let first: number | undefined;
	for (const [i, end] of ends.entries()) {
		if (end !== undefined && end < lastDay && (first === undefined || end < ends[first]!)) first = i;
	}
	return first;
}

/** The last day of a state, if time alone leads on. */
export function lastDayOf(life: Life): DayNumber | undefined {
	const term = endingTerm(life);
	return term === undefined ? undefined : life.ends[term];
}

/** The life after its first term has ended. */
export function ended(course: Course, life: Life, term: number): Life {
	return entered(course, life, course.terms[term]!.follows, life.ends[term]! + 1);
}

/** The life on a day, terms having ended before it. */
export function passed(course: Course, life: Life, day: DayNumber): Life {
	let now = life;
	for (;;) {
		const term = endingTerm(now);
		if (term === undefined || now.ends[term]! >= day) return now;
		now = ended(course, now, term);
	}
}

/** The life after a step, whether or not it may be taken. */
export function stepped(course: Course, life: Life, step: Step, day: DayNumber): Life {
	return entered(course, life, step.to, day, step.renews);
}

/** A term that runs in both states runs on, unless it is renewed; one that runs in the new state alone begins. */
function entered(course: Course, life: Life, state: number, day: DayNumber, renews: Step["renews"] = []): Life {
	const ends = course.terms.map((term, i) => {
		if (!term.in.has(state)) return undefined;
		const running = life.ends[i];
		if (running === undefined || renews[i] === "from-day") return daysAfter(day, term.data.lasts);
		return renews[i] === "from-end" ? daysAfter(running, term.data.lasts) : running;
	});
	return { state, since: day, ends, held: life.held };
}

/** The life with another title gained on a day, or lost. */
export function withTitle(life: Life, title: number, since: DayNumber | undefined): Life {
	return { ...life, held: life.held.map((day, i) => (i === title ? since : day)) };
}

/** The same text for the same life. */
export function keyOf({ state, since, ends, held }: Life): string {
	return `${state},${since},${ends},${held}`;
}
