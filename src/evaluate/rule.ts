/** From the outcomes of a rule's units to the rule's own. */
import {
	type Decided,
	FAIL,
	isDecided,
	membersOf,
	NOT_APPLICABLE,
	type Outcome,
	outcomeOf,
	PASS,
	type Possible,
} from "../model/outcome.js";
import type { Override } from "../model/override.js";
import type { PointsRange } from "../model/score.js";
import type { RuleTree } from "../parse/trees.js";
import type { UnitOutcome } from "./unit.js";

/** What a part of a rule comes to. */
export interface PartEvaluation {
	readonly outcome: Outcome;
	readonly possible: readonly Decided[];
}

/** What came out of one rule. */
export interface RuleEvaluation {
	readonly outcome: Outcome;
	/** The outcomes that the data leaves open; one, if the rule is decided. */
	readonly possible: readonly Decided[];
	/** The inputs that are missing and can still change the outcome. */
	readonly missing: readonly string[];
	/** The inputs whose facts are known, but not closely enough. */
	readonly approximate?: readonly string[];
	/** By part id, for a rule that lists several things. */
	readonly parts?: Readonly<Record<string, PartEvaluation>>;
	/** Why it is unknown, if not because something is missing. */
	readonly reason?: "division-by-zero";
	/** The declared ranges alone decide it, whatever the facts. */
	readonly decidedBy?: "range";
	/** Some of what is possible may not be reachable. */
	readonly exact?: false;
	/** It reads an assessor's judgement. */
	readonly judgement?: true;
	/** On a sheet of points: what it scores, of how much; absent where it scores nothing. */
	readonly points?: RulePoints;
	/** An assessor decided that it comes out otherwise than its facts say. */
	readonly overridden?: Overridden;
}

/** By whom and why an outcome is another than the facts', and what they come to by themselves. */
export interface Overridden extends Pick<Override, "by" | "reason" | "day" | "until"> {
	readonly computed: RuleEvaluation;
}

export interface RulePoints extends PointsRange {
	/** The inputs that are missing, or not known closely enough, and can still move the points. */
	readonly missing?: readonly string[];
}

/**
 * What a rule may come to: parts that don't apply are left out, of the others as many must pass as are
 * required, or all if fewer apply; a rule of which none applies is not applicable.
 */
export function possibleOfUnits(
	{ appliesWhen, units, require }: Pick<RuleTree, "appliesWhen" | "units" | "require">,
	outcomes: readonly Pick<UnitOutcome, "possible">[],
): Possible {
	const parts = outcomes.slice(0, units.length).map((unit) => unit.possible);
	const gate = appliesWhen === undefined ? PASS : outcomes[units.length]!.possible;
	if (gate === NOT_APPLICABLE) return NOT_APPLICABLE;
	const inside = require === 1 && parts.length === 1 ? parts[0]! : possibleOfParts(parts, require);
	return gate === PASS ? inside : inside | NOT_APPLICABLE;
}

/** The undecided units on which an undecided rule still turns: where the parts come to one outcome whatever happens, the gate alone. */
export function decisiveUnits(rule: RuleTree, outcomes: readonly UnitOutcome[]): readonly UnitOutcome[] {
	if (isDecided(possibleOfUnits(rule, outcomes))) return [];
	const { appliesWhen, units, require } = rule;
	const isGateAlone =
		appliesWhen !== undefined && isDecided(possibleOfUnits({ appliesWhen: undefined, units, require }, outcomes));
	return (isGateAlone ? outcomes.slice(units.length) : outcomes).filter(({ possible }) => !isDecided(possible));
}

function possibleOfParts(parts: readonly Possible[], require: number): Possible {
	// How many of the parts that apply can pass: every reachable pair, part by part, each as one number.
	const base = parts.length + 1;
	let reachable = new Set([0]);
	for (const possible of parts) {
		const next = new Set<number>();
		for (const pair of reachable) {
			if (possible & FAIL) next.add(pair + 1);
			if (possible & NOT_APPLICABLE) next.add(pair);
			if (possible & PASS) next.add(pair + base + 1);
		}
		reachable = next;
	}
	let result = 0;
	for (const pair of reachable) {
		const [passed, applied] = [Math.floor(pair / base), pair % base];
		result |= applied === 0 ? NOT_APPLICABLE : passed >= Math.min(require, applied) ? PASS : FAIL;
	}
	return result;
}

/** What is known of a rule beforehand. */
export interface RuleTraits {
	readonly judgement: boolean;
	readonly decidedByRange: boolean;
}

/** How an evaluation says what came out of a rule. Frozen, since it is shared by all evaluations in which the rule comes out so. */
export function describeRule(
	rule: RuleTree,
	outcomes: readonly UnitOutcome[],
	possible: Possible,
	traits: RuleTraits,
	naming: { readonly id: (input: number) => string; readonly isMissing: (input: number) => boolean; readonly isExact: boolean },
): RuleEvaluation {
	const outcome = outcomeOf(possible);
	const undecided = decisiveUnits(rule, outcomes);
	const waitsFor = [...new Set(undecided.flatMap((unit) => unit.waitsFor))];
	const approximate = waitsFor.filter((input) => !naming.isMissing(input));
	const reason = undecided.find((unit) => unit.reason !== undefined)?.reason;
	const parts =
		rule.units[0]!.part === undefined
			? undefined
			: Object.fromEntries(rule.units.map((unit, i) => [unit.part, describePart(outcomes[i]!)]));
	return Object.freeze({
		outcome,
		possible: membersOf(possible),
		missing: Object.freeze(waitsFor.filter(naming.isMissing).map(naming.id)),
		...(approximate.length > 0 ? { approximate: Object.freeze(approximate.map(naming.id)) } : {}),
		...(parts === undefined ? {} : { parts: Object.freeze(parts) }),
		...(reason === undefined ? {} : { reason }),
		...(traits.decidedByRange ? { decidedBy: "range" as const } : {}),
		...(outcome === "unknown" && !naming.isExact ? { exact: false as const } : {}),
		...(traits.judgement ? { judgement: true as const } : {}),
	});
}

/** A rule that comes out as an assessor decided. What the facts come to stays with it. */
export function overriddenBy({ to, by, reason, day, until }: Override, computed: RuleEvaluation): RuleEvaluation {
	const why = { by, reason, day, ...(until === undefined ? {} : { until }) };
	return Object.freeze({
		outcome: to,
		possible: Object.freeze([to]),
		missing: Object.freeze([]),
		overridden: Object.freeze({ ...why, computed }),
	});
}

function describePart({ possible }: UnitOutcome): PartEvaluation {
	return Object.freeze({ outcome: outcomeOf(possible), possible: membersOf(possible) });
}

/** Rules with the points that they came to: by what came out of the rule, and by the points. */
export type KnownPoints = WeakMap<RuleEvaluation, Map<number | string, RuleEvaluation>>;

/** The same with its points; shared by all evaluations in which the rule comes out so with so many points. */
export function withPoints(
	known: KnownPoints,
	evaluation: RuleEvaluation,
	points: PointsRange,
	waitsFor: readonly string[],
): RuleEvaluation {
	const byPoints = known.get(evaluation) ?? new Map<number | string, RuleEvaluation>();
	if (byPoints.size === 0) known.set(evaluation, byPoints);
	// Points that are certain wait for nothing.
	const isCertain = points.min === points.max;
	const key = isCertain ? points.min : `${points.min} ${points.max} ${waitsFor}`;
	let result = byPoints.get(key);
	if (result === undefined) {
		const missing = isCertain || waitsFor.length === 0 ? {} : { missing: Object.freeze(waitsFor) };
		result = Object.freeze({ ...evaluation, points: Object.freeze({ ...points, ...missing }) });
		if (byPoints.size < mostKept) byPoints.set(key, result);
	}
	return result;
}

/** More ways to score one outcome are not kept. */
const mostKept = 1000;
