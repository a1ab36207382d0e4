/** The life of a title in a standard: names that refer to each other, states that can be reached, times that can be. */
import { type Issue, issue, nearest } from "../errors.js";
import type { Problem } from "../issues.js";
import * as problems from "../issues.js";
import { dayNumber } from "../model/day.js";
import type { StandardDocument } from "../model/standard.js";
import type { Duration, TitleLife } from "../model/title.js";

type Report = (issue: Issue) => void;
type Term = NonNullable<TitleLife["terms"]>[number];
type Step = TitleLife["steps"][number];

const root = "titleLife";

export function checkTitleLife({ titleLife: life, sources }: StandardDocument, report: Report): void {
	if (life === undefined) return;
	const issues: Issue[] = [];
	checkNames(life, Object.keys(sources), (found) => issues.push(found));
	for (const found of issues) report(found);
	// Ways through states make sense where every name is known.
	if (issues.length > 0) return;
	checkTerms(life, report);
	const reached = reachedStates(life);
	for (const [i, { id }] of life.states.entries()) {
		if (!reached.has(id)) report(issue(problems.unreachableState, `${root}.states[${i}]`, { state: id }));
	}
	for (const [i, step] of life.steps.entries()) checkStep(life, step, `${root}.steps[${i}]`, reached, report);
}

function checkNames(life: TitleLife, documents: readonly string[], report: Report): void {
	const idsOf = (list: readonly { readonly id: string }[], path: string) => {
		const ids = list.map(({ id }) => id);
		for (const [i, name] of ids.entries()) {
			if (ids.indexOf(name) < i) report(issue(problems.givenTwice, `${path}[${i}].id`, { name }));
		}
		return ids;
	};
	const known = (problem: Problem<{ name: string; nearest?: string | undefined }>, names: readonly string[]) => {
		return (name: string, path: string) => {
			if (!names.includes(name)) report(issue(problem, path, { name, nearest: nearest(name, names) }));
		};
	};
	const state = known(problems.unknownState, idsOf(life.states, `${root}.states`));
	const term = known(problems.unknownTerm, idsOf(life.terms ?? [], `${root}.terms`));
	const actor = known(problems.unknownActor, Object.keys(life.actors));
	const title = known(problems.unknownTitle, Object.keys(life.titles ?? {}));
	const document = known(problems.unknownDocument, documents);
	state(life.start, `${root}.start`);
	for (const [i, { in: states, then, source }] of (life.terms ?? []).entries()) {
		const path = `${root}.terms[${i}]`;
		for (const [j, id] of states.entries()) state(id, `${path}.in[${j}]`);
		state(then, `${path}.then`);
		document(source.document, `${path}.source.document`);
	}
	idsOf(life.steps, `${root}.steps`);
	for (const [i, step] of life.steps.entries()) {
		const path = `${root}.steps[${i}]`;
		for (const [j, id] of step.from.entries()) state(id, `${path}.from[${j}]`);
		state(step.to, `${path}.to`);
		for (const [j, id] of step.actors.entries()) actor(id, `${path}.actors[${j}]`);
		if (step.inLast !== undefined) term(step.inLast.of, `${path}.inLast.of`);
		for (const id of Object.keys(step.renews ?? {})) term(id, `${path}.renews.${id}`);
		idsOf(step.causes ?? [], `${path}.causes`);
		for (const [j, required] of (step.requires ?? []).entries()) {
			title(required.title, `${path}.requires[${j}].title`);
			if (required.heldSince !== undefined && dayNumber(required.heldSince) === undefined)
				report(issue(problems.impossibleDay, `${path}.requires[${j}].heldSince`, { found: required.heldSince }));
		}
		document(step.source.document, `${path}.source.document`);
	}
}

function checkTerms(life: TitleLife, report: Report): void {
	const terms = life.terms ?? [];
	for (const [i, term] of terms.entries()) {
		const path = `${root}.terms[${i}]`;
		if (term.in.includes(life.start)) report(issue(problems.countedFromStart, `${path}.in`, { state: life.start }));
		if (term.in.includes(term.then)) report(issue(problems.termNotLeft, `${path}.then`, { state: term.then }));
		const sooner = terms.find((other, j) => other !== term && endsFirst(life, other, term, j < i));
		if (sooner !== undefined) report(issue(problems.termNeverEnds, path, { term: term.id, other: sooner.id }));
	}
	const circle = circleOf(life);
	if (circle !== undefined) report(issue(problems.termCircle, `${root}.terms`, { circle: circle.join(" → ") }));
}

/** Whether one term runs wherever another does, since no later day, and is over before it, whatever the days. */
function endsFirst(life: TitleLife, term: Term, other: Term, standsFirst: boolean): boolean {
	if (isRenewed(life, term) || !other.in.every((state) => term.in.includes(state))) return false;
	return isLonger(other.lasts, term.lasts) || (standsFirst && isEqual(other.lasts, term.lasts));
}

const isRenewed = (life: TitleLife, term: Term) =>
	life.steps.some(({ renews }) => renews !== undefined && Object.hasOwn(renews, term.id));

/** Whether a duration is longer than another from any day on. */
function isLonger(duration: Duration, other: Duration): boolean {
	if ("months" in duration && "months" in other) return duration.months > other.months;
	return daysOf(duration).least > daysOf(other).most;
}

function isEqual(duration: Duration, other: Duration): boolean {
	return JSON.stringify(duration) === JSON.stringify(other);
}

/** A month has 28 days at least and 31 at most. */
function daysOf(duration: Duration): { least: number; most: number } {
	return "days" in duration
		? { least: duration.days, most: duration.days }
		: { least: duration.months * 28, most: duration.months * 31 };
}

/** States that follow each other by the end of terms alone, back to the first of them. */
function circleOf(life: TitleLife): readonly string[] | undefined {
	// A term that leads to where it runs is reported at the term.
	const leaving = (life.terms ?? []).filter((term) => !term.in.includes(term.then));
	const walked = new Set<string>();
	const walk = (path: readonly string[]): readonly string[] | undefined => {
		const state = path.at(-1)!;
		for (const { in: states, then } of leaving) {
			if (!states.includes(state)) continue;
			if (path.includes(then)) return [...path.slice(path.indexOf(then)), then];
			const circle = walked.has(then) ? undefined : walk([...path, then]);
			if (circle !== undefined) return circle;
		}
		walked.add(state);
		return undefined;
	};
	for (const { id } of life.states) {
		const circle = walked.has(id) ? undefined : walk([id]);
		if (circle !== undefined) return circle;
	}
	return undefined;
}

function reachedStates(life: TitleLife): ReadonlySet<string> {
	const reached = new Set([life.start]);
	// A set is walked through with what is added on the way.
	for (const state of reached) {
		for (const { from, to } of life.steps) if (from.includes(state)) reached.add(to);
		for (const term of life.terms ?? []) if (term.in.includes(state)) reached.add(term.then);
	}
	return reached;
}

function checkStep(life: TitleLife, step: Step, path: string, reached: ReadonlySet<string>, report: Report): void {
	const termOf = (id: string) => life.terms!.find((term) => term.id === id)!;
	const running = (term: Term, states: readonly string[], at: string) => {
		for (const state of states) {
			if (!term.in.includes(state)) report(issue(problems.termNotRunning, at, { term: term.id, state }));
		}
	};
	if (step.inLast !== undefined) running(termOf(step.inLast.of), step.from, `${path}.inLast.of`);
	for (const [id, counted] of Object.entries(step.renews ?? {})) {
		running(termOf(id), [...(counted === "from-end" ? step.from : []), step.to], `${path}.renews.${id}`);
	}
	for (const key of ["after", "within"] as const) {
		if (step[key] !== undefined && step.from.includes(life.start))
			report(issue(problems.countedFromStart, `${path}.${key}`, { state: life.start }));
	}
	const never = step.from.filter((state) => !reached.has(state) || hasNoDay(life, step, state));
	if (never.length > 0) report(issue(problems.impossibleStep, path, { step: step.id, states: never.join(", ") }));
}

/** Whether a state is always over, or the step's own deadline past, before the step may be taken. */
function hasNoDay(life: TitleLife, { after, within }: Step, state: string): boolean {
	if (after === undefined) return false;
	if (within !== undefined && isLonger(after, within)) return true;
	return (life.terms ?? []).some((term) => term.in.includes(state) && !isRenewed(life, term) && isLonger(after, term.lasts));
}
