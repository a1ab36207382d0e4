/** Whether an answer can matter to a rule, shown by example: all else that is open being so, one answer leads elsewhere than another. */
import { compare } from "../logic/number/exact.js";
import { isPoint, type Quantity } from "../logic/number/range.js";
import type { CheckedFacts } from "../parse/facts.js";
import type { Answer } from "./answers.js";
import { leavesNothingOpen, type RuleState, type Situation } from "./situation.js";

/** More ways to fill in what is open are not tried. */
const mostTries = 60;

/** Where examples are looked for. */
export interface Examples {
	readonly situation: Situation;
	/** The answers that are tried; none where it is not known which can be given. */
	answersTo(input: number): readonly Answer[];
}

/**
 * Looks for a way to fill in what else is open such that answers to `input` alone lead to different results.
 * Not finding one proves nothing.
 */
export function canMatter({ situation, answersTo }: Examples, rule: number, input: number): boolean {
	let tries = 0;
	const stateOn = (facts: CheckedFacts) => situation.stateOn(situation.bindings(facts), rule);
	const leadApart = (facts: CheckedFacts): boolean => {
		let first: RuleState | undefined;
		for (const { example } of answersTo(input)) {
			const supposed = situation.supposing(facts, input, example);
			const state = supposed === undefined ? undefined : stateOn(supposed);
			if (state === undefined || !leavesNothingOpen(state)) continue;
			if (first !== undefined && !isSame(first, state)) return true;
			first ??= state;
		}
		return false;
	};
	const search = (facts: CheckedFacts, state: RuleState, answered: readonly number[]): boolean => {
		const open = waitedFor(state);
		// An answer that leaves open what it was to settle leads nowhere: of four events nobody knows when they were.
		if (!open.includes(input) || open.some((one) => answered.includes(one))) return false;
		const other = open.find((one) => one !== input);
		if (other === undefined) return leadApart(facts);
		for (const { example } of answersTo(other)) {
			if (++tries > mostTries) return false;
			const supposed = situation.supposing(facts, other, example);
			if (supposed !== undefined && search(supposed, stateOn(supposed), [...answered, other])) return true;
		}
		return false;
	};
	return search(situation.trace.facts, situation.states[rule]!, []);
}

/** All that a rule's outcome and its points wait for. */
export function waitedFor({ waitsFor, pointsWaitFor }: RuleState): readonly number[] {
	return pointsWaitFor.length === 0 ? waitsFor : [...new Set([...waitsFor, ...pointsWaitFor])];
}

function isSame(a: RuleState, b: RuleState): boolean {
	return a.possible === b.possible && isSamePoints(a.points, b.points);
}

function isSamePoints(a: Quantity | undefined, b: Quantity | undefined): boolean {
	return a === undefined || b === undefined ? a === b : isPoint(a) && isPoint(b) && compare(a, b) === 0;
}
