/** That the engines agree, before anything is timed. */
import type { Evaluation, Facts } from "../../src/index.js";
import { type Engine, ruleIds } from "./engines.js";
import type { StandardResult } from "./hand-written.js";
import type { SheetByHand } from "./sheet-by-hand.js";

/** How two full results differ; empty if they don't. */
export function differences(ours: Evaluation, theirs: StandardResult): string[] {
	const { found, compare } = comparing();
	compare("outcome", ours.outcome, theirs.outcome);
	compare("possible", ours.possible, theirs.possible);
	compare("score", ends(ours.score), ends(theirs.score));
	for (const [id, dimension] of Object.entries(ours.dimensions)) {
		compare(`${id}.outcome`, dimension.outcome, theirs.dimensions[id]?.outcome);
		compare(`${id}.score`, ends(dimension.score), ends(theirs.dimensions[id]?.score ?? null));
	}
	compare("rules", Object.keys(ours.rules), Object.keys(theirs.rules));
	for (const [id, rule] of Object.entries(ours.rules)) {
		const other = theirs.rules[id];
		compare(`${id}.possible`, rule.possible, other?.possible);
		compare(`${id}.missing`, sorted(rule.missing), sorted(other?.missing ?? []));
		compare(`${id}.approximate`, rule.approximate, undefined);
		compare(`${id}.parts`, sortedParts(rule.parts), sortedParts(other?.parts));
	}
	return found;
}

/** The same of two sheets. */
export function sheetDifferences(ours: Evaluation, theirs: SheetByHand): string[] {
	const { found, compare } = comparing();
	const compareEnds = (place: string, a: Ends, b: Ends) => {
		if (!areClose(a, b)) compare(place, a, b);
	};
	compare("outcome", ours.outcome, theirs.outcome);
	compare("possible", ours.possible, theirs.possible);
	compareEnds("score", ours.score, theirs.score);
	compareEnds("bonus", ours.score?.bonus, theirs.score.bonus);
	compareEnds("deduction", ours.score?.deduction, theirs.score.deduction);
	compare("level", ours.level, theirs.level);
	compare("vetoes", ours.vetoes, theirs.vetoes);
	compare("conditions", ours.conditions, theirs.conditions);
	for (const [id, dimension] of Object.entries(ours.dimensions)) {
		const other = theirs.dimensions[id];
		compare(`${id}.possible`, dimension.possible, other?.possible);
		compareEnds(`${id}.score`, dimension.score, other?.score);
	}
	compare("rules", Object.keys(ours.rules), Object.keys(theirs.rules));
	for (const [id, rule] of Object.entries(ours.rules)) {
		const other = theirs.rules[id];
		compare(`${id}.possible`, rule.possible, other?.possible);
		compare(`${id}.missing`, rule.missing, other?.missing);
		compareEnds(`${id}.points`, rule.points, other?.points);
	}
	return found;
}

function comparing() {
	const found: string[] = [];
	const compare = (place: string, a: unknown, b: unknown) => {
		const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
		if (left !== right) found.push(`${place}: ${left}, by hand ${right}`);
	};
	return { found, compare };
}

/** An end is rounded outward by the package, so that it may be a last digit beyond the nearest double. */
function ends(score: { min: number; max: number } | null): unknown {
	return score && { min: score.min.toPrecision(14), max: score.max.toPrecision(14) };
}

type Ends = { readonly min: number; readonly max: number } | null | undefined;

/** What is written by hand rounds at every step, so that its last digits may differ. */
function areClose(a: Ends, b: Ends): boolean {
	if (!a || !b) return !a && !b;
	return [a.min - b.min, a.max - b.max].every((difference) => Math.abs(difference) < 1e-9);
}

function sorted(ids: readonly string[]): string[] {
	return [...ids].sort();
}

function sortedParts(parts: Readonly<Record<string, { outcome: string; possible: readonly string[] }>> | undefined): unknown {
	if (parts === undefined) return undefined;
	return Object.keys(parts)
		.sort()
		.map((id) => [id, parts[id]!.outcome, parts[id]!.possible]);
}

/** How often an engine says something else than evaluate. */
export interface Mistakes {
	rules: number;
	/** Of those, rules that it calls passed or failed although that is not known. */
	overconfident: number;
	verdicts: number;
	/** Of those, standards that it calls passed. */
	falsePasses: number;
}

export function mistakesOf(engine: Engine, reference: Engine, communities: readonly Facts[]): Mistakes {
	const mistakes = { rules: 0, overconfident: 0, verdicts: 0, falsePasses: 0 };
	for (const facts of communities) {
		const right = reference.run(reference.prepare(facts) as never);
		const said = engine.run(engine.prepare(facts) as never);
		for (const id of ruleIds) {
			if (said.rules[id]!.outcome === right.rules[id]!.outcome) continue;
			mistakes.rules++;
			if (right.rules[id]!.outcome === "unknown") mistakes.overconfident++;
		}
		if (said.outcome === right.outcome) continue;
		mistakes.verdicts++;
		if (said.outcome === "pass") mistakes.falsePasses++;
	}
	return mistakes;
}
