/** That the engines agree, before anything is timed. */
import type { Evaluation, Facts } from "../../src/index.js";
import { type Engine, ruleIds } from "./engines.js";
import type { StandardResult } from "./hand-written.js";

/** How two full results differ; empty if they don't. */
export function differences(ours: Evaluation, theirs: StandardResult): string[] {
	const found: string[] = [];
	const compare = (place: string, a: unknown, b: unknown) => {
		const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
		if (left !== right) found.push(`${place}: ${left}, by hand ${right}`);
	};
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

/** An end is rounded outward by the package, so that it may be a last digit beyond the nearest double. */
function ends(score: { min: number; max: number } | null): unknown {
	return score && { min: score.min.toPrecision(14), max: score.max.toPrecision(14) };
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
