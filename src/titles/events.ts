/** Recorded events: unknown data → what happened, between which days, in the order of the list. */
import { type Issue, issue, nearest, WenmingError, warning } from "../errors.js";
import * as problems from "../issues.js";
import { type Day, type DayNumber, dayNumber, monthRange } from "../model/day.js";
import { describe, isPlainObject } from "../parse/fact.js";
import type { Course } from "./life.js";

/** A step that was taken. */
export interface TitleStepEvent {
	/** The id of the step. */
	readonly step: string;
	/** `2010-05-01`, or `2010-05` if only the month is known. */
	readonly day: Day;
	/** The id of the actor who took it. */
	readonly by?: string | undefined;
	/** The id of the cause, where the step has causes. */
	readonly cause?: string | undefined;
	/** What shows it, in words. */
	readonly evidence?: string | undefined;
}

/** Another title that was gained, or lost. */
export type OtherTitleEvent = { readonly day: Day; readonly evidence?: string | undefined } & (
	| { readonly gained: string }
	| { readonly lost: string }
);

/** Something that happened to a title: an event of the standard, or a step by its name. */
export type TitleEvent = TitleStepEvent | OtherTitleEvent;

/** What an event does. */
export type Deed = { readonly step: number } | { readonly title: number; readonly gained: boolean };

export interface RecordedEvent {
	/** As it is written. */
	readonly day: string;
	/** The first and the last day on which it may have happened; none if the record does not tell. */
	readonly days: { readonly first: DayNumber; readonly last: DayNumber } | undefined;
	/** None if the record is faulty. */
	readonly deed: Deed | undefined;
}

const kinds = ["step", "gained", "lost"] as const;
type Kind = (typeof kinds)[number];
const keys: Readonly<Record<Kind, readonly string[]>> = {
	step: ["step", "day", "by", "cause", "evidence"],
	gained: ["gained", "day", "evidence"],
	lost: ["lost", "day", "evidence"],
};

const wanted = {
	list: { zh: '如 [{ "step": "…", "day": "2010-05-01" }] 的清单', en: 'a list such as [{ "step": "…", "day": "2010-05-01" }]' },
	event: { zh: '如 { "step": "…", "day": "2010-05-01" } 的记录', en: 'an event such as { "step": "…", "day": "2010-05-01" }' },
	day: { zh: "如 2010-05-01 的日期，或如 2010-05 的月份", en: "an ISO day such as 2010-05-01, or a month such as 2010-05" },
	text: { zh: "文字", en: "text" },
} as const;

export function readEvents(course: Course, events: unknown, report: (issue: Issue) => void): RecordedEvent[] {
	if (!Array.isArray(events)) {
		throw new WenmingError("invalid-call", [
			issue(problems.wrongType, "events", { found: describe(events), expected: wanted.list }),
		]);
	}
	// A list may have holes, which `map` leaves out.
	return inOrder(
		Array.from(events, (event: unknown, i) => readEvent(course, event, `events[${i}]`, report)),
		report,
	);
}

function readEvent(course: Course, event: unknown, path: string, report: (issue: Issue) => void): RecordedEvent {
	let sound = true;
	const fault = (found: Issue) => {
		sound = false;
		report(found);
	};
	const mismatch = (place: string, found: unknown, expected: (typeof wanted)[keyof typeof wanted] | string) =>
		fault(issue(problems.wrongType, place, { found: describe(found), expected }));
	if (!isPlainObject(event)) {
		mismatch(path, event, wanted.event);
		return { day: "", days: undefined, deed: undefined };
	}
	const of = (key: string): unknown => (Object.hasOwn(event, key) ? event[key] : undefined);
	const told = kinds.filter((kind) => of(kind) !== undefined);
	const kind = told.length === 1 ? told[0]! : undefined;
	if (kind === undefined) mismatch(path, event, kinds.join(" | "));
	const allowed = keys[kind ?? "step"];
	for (const key of Object.keys(event)) {
		if (!allowed.includes(key) && !(kind === undefined && kinds.includes(key as Kind)))
			mismatch(`${path}.${key}`, key, allowed.join(" | "));
	}
	const evidence = of("evidence");
	if (evidence !== undefined && (typeof evidence !== "string" || evidence === ""))
		mismatch(`${path}.evidence`, evidence, wanted.text);
	const day = of("day");
	const days = typeof day === "string" ? daysOf(day) : undefined;
	if (typeof day !== "string") mismatch(`${path}.day`, day, wanted.day);
	else if (days === undefined) fault(issue(problems.impossibleDay, `${path}.day`, { found: day }));
	const deed = kind === undefined ? undefined : readDeed(course, kind, of, path, { fault, mismatch, report });
	return { day: typeof day === "string" ? day : "", days, deed: sound ? deed : undefined };
}

function daysOf(day: string): RecordedEvent["days"] {
	const exact = dayNumber(day);
	return exact === undefined ? monthRange(day) : { first: exact, last: exact };
}

interface Reporting {
	fault(issue: Issue): void;
	mismatch(place: string, found: unknown, expected: typeof wanted.text): void;
	report(issue: Issue): void;
}

function readDeed(
	course: Course,
	kind: Kind,
	of: (key: string) => unknown,
	path: string,
	{ fault, mismatch, report }: Reporting,
): Deed | undefined {
	/** The place of a name in a list; what is unknown is a fault. */
	const placeOf = (key: string, ids: readonly string[], problem: typeof problems.unknownStep): number | undefined => {
		const name = of(key);
		if (typeof name !== "string") {
			mismatch(`${path}.${key}`, name, wanted.text);
			return undefined;
		}
		const place = ids.indexOf(name);
		if (place >= 0) return place;
		fault(issue(problem, `${path}.${key}`, { name, nearest: nearest(name, ids) }));
		return undefined;
	};
	if (kind !== "step") {
		const title = placeOf(
			kind,
			course.titles.map(({ id }) => id),
			problems.unknownTitle,
		);
		return title === undefined ? undefined : { title, gained: kind === "gained" };
	}
	const step = placeOf(
		"step",
		course.steps.map(({ data }) => data.id),
		problems.unknownStep,
	);
	const actors = Object.keys(course.data.actors);
	const actor = of("by") === undefined ? undefined : placeOf("by", actors, problems.unknownActor);
	if (step === undefined) return undefined;
	const { label, actors: may, causes } = course.steps[step]!.data;
	const labelOf = (id: string) => course.data.actors[id]!;
	if (actor !== undefined && !may.includes(actors[actor]!)) {
		fault(
			issue(problems.actorMayNotAct, `${path}.by`, {
				step: label,
				actor: labelOf(actors[actor]!),
				expected: may.map(labelOf),
			}),
		);
	}
	if (of("cause") !== undefined)
		placeOf(
			"cause",
			(causes ?? []).map(({ id }) => id),
			problems.unknownCause,
		);
	else if (causes !== undefined)
		report(warning(problems.causeNotTold, `${path}.cause`, { step: label, expected: causes.map((cause) => cause.label) }));
	return { step };
}

/** The list is in the order in which things happened, so that one day bounds another; what contradicts that is a fault. */
function inOrder(events: readonly RecordedEvent[], report: (issue: Issue) => void): RecordedEvent[] {
	let latest: RecordedEvent | undefined;
	const ordered = events.map((event, i): RecordedEvent => {
		const { day, days } = event;
		if (days === undefined) return event;
		const from = latest?.days?.first ?? -Infinity;
		if (days.last < from) {
			report(issue(problems.outOfOrder, `events[${i}].day`, { day, before: latest!.day }));
			return { day, days: undefined, deed: undefined };
		}
		if (days.first >= from) latest = event;
		return event;
	});
	let until = Infinity;
	return ordered
		.reverse()
		.map((event) => {
			if (event.days === undefined) return event;
			until = Math.min(until, event.days.last);
			return { ...event, days: { first: event.days.first, last: until } };
		})
		.reverse();
}
