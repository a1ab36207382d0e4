/** All the ways in which it may have gone, where days are known by their month alone. */
import { type Issue, issue, warning } from "../errors.js";
import type { Problem } from "../issues.js";
import * as problems from "../issues.js";
import { type DayNumber, dayText } from "../model/day.js";
import type { Deed, RecordedEvent } from "./events.js";
import { type Course, ended, endingTerm, keyOf, type Life, passed, type Step, stepped, unbegun, withTitle } from "./life.js";
import { isOpenOn, openingOf } from "./opening.js";

/** One way in which it may have gone, up to an event. */
interface Way {
	readonly life: Life;
	/** The day of the last event, or what the next one's first day makes of it. */
	readonly day: DayNumber;
	/** Whether every event so far was possible. After one that was not, it goes on as if it had been, to find what else is wrong. */
	readonly sound: boolean;
}

export interface History {
	/** The title on the day, in every way; each the outcome of the events before the first that was not possible. */
	readonly lives: readonly Life[];
	/** By event: whether it counts towards that; `null` if that depends on the exact days. */
	readonly used: readonly (boolean | null)[];
}

/** Three months of which any day may be meant, with all that may follow from them. */
export const wayLimit = 30_000;

export function historyOf(
	course: Course,
	events: readonly RecordedEvent[],
	day: DayNumber,
	report: (issue: Issue) => void,
): History {
	const lives = new Map<string, Life>();
	const end = (life: Life) => {
		const now = passed(course, life, day);
		lives.set(keyOf(now), now);
	};
	const used: (boolean | null)[] = [];
	let ways: readonly Way[] = [{ life: unbegun(course), day: -Infinity, sound: true }];
	for (const [i, event] of events.entries()) {
		const went = goneOn(course, event, ways, day, events[i + 1]?.days?.first ?? -Infinity, end);
		if (went === undefined) {
			report(issue(problems.tooManyOpenDays, `events[${i}].day`, { limit: wayLimit }));
			used.push(...events.slice(i).map(() => false));
			break;
		}
		for (const found of issuesOf(event, went, `events[${i}]`, day)) report(found);
		used.push(went.used === 0 ? false : went.used === went.branches ? true : null);
		ways = went.ways;
	}
	for (const { life, sound } of ways) if (sound) end(life);
	return { lives: [...lives.values()], used };
}

/** What became of an event, over all ways and all its days. */
interface Gone {
	readonly ways: readonly Way[];
	readonly branches: number;
	readonly used: number;
	readonly later: number;
	readonly refused: number;
	/** The first refusal. */
	readonly refusal: ((path: string) => Issue) | undefined;
}

/** Every way with every day of an event; `undefined` if there are too many. Ways that end here are handed to `end`. */
function goneOn(
	course: Course,
	{ days, deed }: RecordedEvent,
	ways: readonly Way[],
	asked: DayNumber,
	nextFirst: DayNumber,
	end: (life: Life) => void,
): Gone | undefined {
	const onward = new Map<string, Way>();
	const add = (way: Way) => onward.set(`${keyOf(way.life)},${way.day},${way.sound}`, way);
	let [branches, used, later, refused] = [0, 0, 0, 0];
	let refusal: Gone["refusal"];
	const stopped: Life[] = [];
	for (const way of ways) {
		if (days === undefined || deed === undefined) {
			branches++;
			if (way.sound) stopped.push(way.life);
			add({ ...way, sound: false });
			continue;
		}
		let soundSoFar = way.sound;
		for (let day = Math.max(days.first, way.day); day <= days.last; day++) {
			branches++;
			const onwardFrom = Math.max(day, nextFirst);
			if (day > asked) {
				later++;
				add({ ...way, day: onwardFrom });
				continue;
			}
			const now = passed(course, way.life, day);
			const possible = isPossible(course, now, deed, day);
			if (possible) {
				if (way.sound) used++;
			} else {
				refused++;
				refusal ??= refusalOf(course, way.life, deed, day);
				if (soundSoFar) stopped.push(way.life);
				soundSoFar = false;
			}
			add({ life: happened(course, now, deed, day), day: onwardFrom, sound: way.sound && possible });
			if (onward.size > wayLimit) {
				for (const { life, sound } of ways) if (sound) end(life);
				return undefined;
			}
		}
	}
	for (const life of stopped) end(life);
	return { ways: [...onward.values()], branches, used, later, refused, refusal };
}

function issuesOf({ day: found }: RecordedEvent, gone: Gone, path: string, day: DayNumber): Issue[] {
	const issues: Issue[] = [];
	const told = (said: Issue, times: number) => {
		if (times === gone.branches) issues.push(said);
		else if (times > 0) issues.push(warning(problems.dependsOnTheDay, said.path, { problem: said.message }));
	};
	if (gone.later > 0) told(warning(problems.eventAfterDay, path, { found, day: dayText(day) }), gone.later);
	if (gone.refusal !== undefined) told(gone.refusal(path), gone.refused);
	return issues;
}

function isPossible(course: Course, now: Life, deed: Deed, day: DayNumber): boolean {
	if ("title" in deed) return (now.held[deed.title] === undefined) === deed.gained;
	const step = course.steps[deed.step]!;
	return step.from.has(now.state) && isOpenOn(openingOf(now, step), day);
}

function happened(course: Course, now: Life, deed: Deed, day: DayNumber): Life {
	if ("title" in deed) return withTitle(now, deed.title, deed.gained ? day : undefined);
	return stepped(course, now, course.steps[deed.step]!, day);
}

function refusalOf(course: Course, life: Life, deed: Deed, day: DayNumber): (path: string) => Issue {
	if ("title" in deed) {
		return told(problems.titleChangeNotPossible, { title: course.titles[deed.title]!.label, held: deed.gained });
	}
	const step = course.steps[deed.step]!;
	const { label } = step.data;
	const now = passed(course, life, day);
	if (!step.from.has(now.state)) {
		const last = lastDayBefore(course, life, step, day);
		if (last !== undefined) return told(problems.stepTooLate, { step: label, day: dayText(day), last: dayText(last) });
		const first = firstDayAfter(course, now, step);
		if (first !== undefined) return told(problems.stepTooEarly, { step: label, day: dayText(day), first: dayText(first) });
		const possible = course.steps.filter(({ from }) => from.has(now.state)).map(({ data }) => data.label);
		return told(problems.stepNotPossible, { step: label, state: course.states[now.state]!.label, possible });
	}
	const { first, last, lacking } = openingOf(now, step);
	const lacks = lacking[0];
	if (lacks !== undefined) {
		const since = lacks.heldSince === undefined ? undefined : dayText(lacks.heldSince);
		return told(problems.titleLacking, { step: label, title: course.titles[lacks.title]!.label, since });
	}
	if (day < first) return told(problems.stepTooEarly, { step: label, day: dayText(day), first: dayText(first) });
	return told(problems.stepTooLate, { step: label, day: dayText(day), last: dayText(last) });
}

const told =
	<Info>(problem: Problem<Info>, info: Info) =>
	(path: string) =>
		issue(problem, path, info);

/** The last day of the last state before a day that time has ended and from which the step might have been taken. */
function lastDayBefore(course: Course, life: Life, step: Step, day: DayNumber): DayNumber | undefined {
	let last: DayNumber | undefined;
	for (let now = life; ; ) {
		const term = endingTerm(now);
		if (term === undefined || now.ends[term]! >= day) return last;
		if (step.from.has(now.state)) last = Math.min(now.ends[term]!, openingOf(now, step).last);
		now = ended(course, now, term);
	}
}

/** The first day on which time alone will have led to where the step may be taken. */
function firstDayAfter(course: Course, life: Life, step: Step): DayNumber | undefined {
	for (let now = life; ; ) {
		const term = endingTerm(now);
		if (term === undefined) return undefined;
		now = ended(course, now, term);
		if (!step.from.has(now.state)) continue;
		const { first, last, lacking } = openingOf(now, step);
		if (first <= last && lacking.length === 0) return first;
	}
}
