/** Where a community's title stands on a day. */
import { type Issue, issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import { type Day, type DayNumber, dayNumber, dayText } from "../model/day.js";
import type { Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import type { Duration } from "../model/title.js";
import { describe } from "../parse/fact.js";
import { internalsOf } from "../parse/internals.js";
import { readEvents, type TitleEvent } from "./events.js";
import { historyOf } from "./history.js";
import { type Course, courseOf, type Life, lastDayOf, type RequiredTitle } from "./life.js";
import { type Possibility, possibilitiesOf } from "./next.js";
import { summaryOf } from "./words.js";

/** A day that is known only to lie between two, both included. */
export interface DaySpan {
	readonly from: Day;
	readonly to: Day;
}

/** Who may take a step, or what it may be taken for. */
export interface Labelled {
	readonly id: string;
	readonly label: Text;
}

/** A term that runs, and the state that follows its last day by itself. */
export interface RunningTerm extends Labelled {
	readonly last: Day | DaySpan;
	readonly then: string;
}

/** A state in which a title is, or may be. */
export interface TitleState {
	readonly state: string;
	readonly label: Text;
	/** Whether a community in this state holds the title. */
	readonly held: boolean;
	/** The day on which a step or the end of a term led to it; `null` before anything has happened. */
	readonly since: Day | DaySpan | null;
	/** The last day, if nothing happens before; `null` if time alone does not end it. */
	readonly until: Day | DaySpan | null;
	/** Its terms, in the order of the standard. */
	readonly terms: readonly RunningTerm[];
}

/** Another title that a step requires and that is not held, or not since the day required. */
export interface LackingTitle {
	readonly title: string;
	readonly label: Text;
	readonly heldFor?: Duration;
	readonly heldSince?: Day;
}

/** A step that may be taken from a state in which the title is, or to which time alone leads. */
export interface NextStep {
	readonly step: string;
	readonly label: Text;
	/** The state from which it is taken. */
	readonly state: string;
	/** The state to which it leads. */
	readonly to: string;
	/** Who may take it, each by itself. */
	readonly actors: readonly Labelled[];
	/** What is done in it, where that is more than one act. */
	readonly acts?: readonly Text[];
	readonly causes?: readonly Labelled[];
	/** The first day for it, from the day asked about on; `null` while titles are lacking. */
	readonly from: Day | DaySpan | null;
	/** The last day for it, as things stand; `null` if there is none. */
	readonly until: Day | DaySpan | null;
	/** Whether this holds whatever the exact days were. */
	readonly certain: boolean;
	readonly lacking?: readonly LackingTitle[];
	readonly source: Rule["source"];
}

/** Where a title stands on a day. Plain data. */
export interface TitleStatus {
	readonly standard: string;
	readonly day: Day;
	/** The state; `null` if it depends on days that are not exactly known. */
	readonly state: string | null;
	readonly label: Text | null;
	/** Whether the title is held; `null` if that depends on such days. */
	readonly held: boolean | null;
	readonly since: Day | DaySpan | null;
	readonly until: Day | DaySpan | null;
	readonly terms: readonly RunningTerm[];
	/** Every state in which it may be, with its days: one if it is decided. */
	readonly possible: readonly TitleState[];
	/** What may happen next, by its first day; what lacks a title comes last. */
	readonly next: readonly NextStep[];
	/** By event: whether it counts; `null` if that depends on days that are not exactly known. */
	readonly used: readonly (boolean | null)[];
	/** The same in words. */
	readonly summary: Text;
	readonly issues: readonly Issue[];
}

/**
 * Where a title stands on a day: its state, since when and until when, and what may happen next. Events are listed in
 * the order in which they happened, and the list is complete: what it does not name has not happened. Time passing is
 * no event: the end of a term leads on by itself. What is wrong with the events is reported, and the status is that
 * of those before the first that is wrong. A day may be a month, `2010-05`; what then depends on the exact day is
 * left open.
 *
 * @param standard - one that says how its title is given, in `titleLife`.
 * @param day - the ISO day that is asked about.
 * @throws {WenmingError} `invalid-call`: `standard-not-parsed`, `no-title-life`, `wrong-type` if the events are no
 * list, `impossible-day`.
 * @example
 * const events = [{ step: "assessment", day: "2010-03-10" }, { step: "approval", day: "2010-04" }];
 * titleStatus(wuxi, events, "2010-05-01").state; // => "approved"
 * titleStatus(wuxi, events, "2010-04-15").possible.map(({ state }) => state); // => ["assessed", "approved"]
 */
export function titleStatus<F>(standard: Standard<F>, events: readonly TitleEvent[], day: Day): TitleStatus {
	const course = courseIn(standard as Standard);
	const asked = typeof day === "string" ? dayNumber(day) : undefined;
	if (asked === undefined)
		throw new WenmingError("invalid-call", [issue(problems.impossibleDay, "day", { found: describe(day) })]);
	const issues: Issue[] = [];
	const report = (found: Issue) => issues.push(found);
	const { lives, used } = historyOf(course, readEvents(course, events, report), asked, report);
	const possible = statesOf(course, lives);
	const [first, ...others] = possible;
	const status = {
		standard: standard.id,
		day,
		...(others.length === 0
			? first!
			: { ...undecided, held: possible.every(({ held }) => held === first!.held) ? first!.held : null }),
		possible,
		next: nextOf(course, lives, asked),
		used,
	};
	return { ...status, summary: summaryOf(status), issues: inPlace(issues) };
}

const undecided = { state: null, label: null, since: null, until: null, terms: [] } as const;

function courseIn(standard: Standard): Course {
	// Of a standard that was read, names and ways are known to be sound.
	internalsOf(standard);
	if (standard.titleLife === undefined)
		throw new WenmingError("invalid-call", [issue(problems.noTitleLife, "standard", { standard: standard.id })]);
	return courseOf(standard.titleLife);
}

function statesOf(course: Course, lives: readonly Life[]): TitleState[] {
	return course.states.flatMap(({ id, label, held }, i) => {
		const inIt = lives.filter(({ state }) => state === i);
		if (inIt.length === 0) return [];
		const terms = course.terms.flatMap(({ data }, term) => {
			const last = spanOf(inIt.map(({ ends }) => ends[term]));
			return last === null ? [] : [{ id: data.id, label: data.label, last, then: data.then }];
		});
		const [since, until] = [spanOf(inIt.map((life) => life.since)), spanOf(inIt.map(lastDayOf))];
		return [{ state: id, label, held, since, until, terms }];
	});
}

/** The days as one, or as the span that they lie in; `null` if one is none. */
function spanOf(days: readonly (DayNumber | undefined)[]): Day | DaySpan | null {
	let [from, to] = [Infinity, -Infinity];
	for (const day of days) {
		if (day === undefined) return null;
		from = Math.min(from, day);
		to = Math.max(to, day);
	}
	return from === to ? dayText(from) : { from: dayText(from), to: dayText(to) };
}

/** The same step from the same state, in whichever ways it is possible. */
function nextOf(course: Course, lives: readonly Life[], day: DayNumber): NextStep[] {
	const groups = new Map<string, Possibility[]>();
	for (const life of lives) {
		for (const found of possibilitiesOf(course, life, day)) {
			const key = `${found.state},${found.step}`;
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [found]);
			else group.push(found);
		}
	}
	const earliest = (group: readonly Possibility[]) => Math.min(...firstsOf(group), Infinity);
	return [...groups.values()]
		.sort((a, b) => before(earliest(a), earliest(b)) || a[0]!.step - b[0]!.step || a[0]!.state - b[0]!.state)
		.map((group) => nextStep(course, group, lives.length));
}

const before = (a: number, b: number) => (a === b ? 0 : a - b);

function firstsOf(group: readonly Possibility[]): DayNumber[] {
	return [...new Set(group.flatMap(({ first }) => (first === undefined ? [] : [first])))];
}

function nextStep(course: Course, group: readonly Possibility[], ways: number): NextStep {
	const { step, state } = group[0]!;
	const { id, label, to, actors, acts, causes, source } = course.steps[step]!.data;
	const firsts = firstsOf(group);
	const lacking = [...new Set(group.flatMap((found) => found.lacking))].map((required) => lackingTitle(course, required));
	return {
		step: id,
		label,
		state: course.states[state]!.id,
		to,
		actors: actors.map((actor) => ({ id: actor, label: course.data.actors[actor]! })),
		...(acts === undefined ? {} : { acts }),
		...(causes === undefined ? {} : { causes }),
		from: firsts.length === 0 ? null : spanOf(firsts),
		until: spanOf(group.map(({ last }) => last)),
		certain: group.length === ways && group.every(({ first }) => (first === undefined) === (firsts.length === 0)),
		...(lacking.length === 0 ? {} : { lacking }),
		source,
	};
}

function lackingTitle(course: Course, { title, heldFor, heldSince }: RequiredTitle): LackingTitle {
	const { id, label } = course.titles[title]!;
	return {
		title: id,
		label,
		...(heldFor === undefined ? {} : { heldFor }),
		...(heldSince === undefined ? {} : { heldSince: dayText(heldSince) }),
	};
}

/** By event, those of one event as they were found. */
function inPlace(issues: readonly Issue[]): Issue[] {
	const event = ({ path }: Issue) => Number(/^events\[(\d+)\]/.exec(path)?.[1]);
	return [...issues].sort((a, b) => event(a) - event(b));
}
