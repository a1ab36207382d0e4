/** What one answer to a question can do, at most. */
import type { Exact } from "../logic/number/exact.js";
import { asRange } from "../logic/number/range.js";
import { isDecided } from "../model/outcome.js";
import type { Verdict } from "../model/verdict.js";
import type { Answer } from "./answers.js";
import { leavesNothingOpen, type RuleState, type Situation } from "./situation.js";

/** What one answer to a question can do, at most: of the answers that were tried, the one that does most. */
export interface Worth {
	/** It can decide the standard's outcome. */
	readonly outcome: boolean;
	/** It can decide the level. */
	readonly level: boolean;
	/** The rules of vetoes that it can decide. */
	readonly vetoes: readonly string[];
	/** So many points of the score's range can it close. */
	readonly points: number;
	/** So many rules can it decide. */
	readonly rules: number;
}

/** Compares by what matters most: outcome, level, vetoes, points, rules. */
export function byWorth(a: Worth, b: Worth): number {
	return (
		Number(b.outcome) - Number(a.outcome) ||
		Number(b.level) - Number(a.level) ||
		b.vetoes.length - a.vetoes.length ||
		b.points - a.points ||
		b.rules - a.rules
	);
}

export function worthOf(situation: Situation, input: number, answers: readonly Answer[]): Worth {
	const { evaluation } = situation.trace;
	const now = situation.states.map(({ possible }) => possible);
	const moved = situation.movedBy(input).filter((rule) => !leavesNothingOpen(situation.states[rule]!));
	let [outcome, level, points, rules] = [false, false, 0, 0];
	const vetoes = new Set<string>();
	const seen = new Set<string>();
	for (const { example } of answers) {
		const bindings = situation.bindingsSupposing(input, example);
		if (bindings === undefined) continue;
		const states = moved.map((rule) => situation.stateOn(bindings, rule));
		const key = states.map(keyOf).join();
		if (seen.has(key)) continue;
		seen.add(key);
		const possible = [...now];
		for (const [i, rule] of moved.entries()) {
			possible[rule] = states[i]!.possible;
			const { id, rule: declared } = situation.rules[rule]!;
			if (declared.veto !== undefined && !isDecided(now[rule]!) && isDecided(possible[rule]!)) vetoes.add(id);
		}
		rules = Math.max(rules, states.filter(leavesNothingOpen).length);
		const { verdict } = situation.together(input, example, possible);
		outcome ||= evaluation.outcome === "unknown" && verdict.outcome !== "unknown";
		level ||= isLevelOpen(evaluation) && !isLevelOpen(verdict);
		points = Math.max(points, widthOf(evaluation) - widthOf(verdict));
	}
	return { outcome, level, vetoes: [...vetoes], points: Number(points.toFixed(6)), rules };
}

/** The same for states that are the same. */
function keyOf({ possible, points }: RuleState): string {
	if (points === undefined) return String(possible);
	const { low, high } = asRange(points);
	return `${possible} ${written(low)} ${written(high)}`;
}

function written(end: Exact): string {
	return typeof end === "number" ? String(end) : `${end.numerator}/${end.denominator}`;
}

function isLevelOpen({ level }: Pick<Verdict, "level">): boolean {
	return level !== undefined && level.possible.length > 1;
}

function widthOf({ score }: Pick<Verdict, "score">): number {
	return score === null ? 0 : score.max - score.min;
}
