/** What of the rules a question is about: everything that they come to, or only what the verdict still turns on. */

import { FAIL, isDecided, NOT_APPLICABLE } from "../model/outcome.js";
import type { ConditionResult } from "../model/score.js";
import { dimensionOf } from "../parse/trees.js";
import type { RuleState, Situation } from "./situation.js";

/** What is asked about: every rule's outcome and points, or the standard's outcome and level alone. */
export type About = "everything" | "verdict";

/** Whether a rule's outcome is asked about, its points too, or nothing of it. */
export type Concern = "all" | "outcome" | "none";

/** What of a rule's state is asked about. */
export function viewed(state: RuleState, concern: Concern): RuleState {
	if (concern === "all") return state;
	const outcome = { ...state, points: undefined, pointsWaitFor: [] };
	return concern === "outcome" ? outcome : { ...outcome, waitsFor: [] };
}

/** By rule. */
export function concernsOf(situation: Situation, about: About): readonly Concern[] {
	if (about === "everything") return situation.rules.map(() => "all");
	const { outcome, possible, level, conditions } = situation.trace.evaluation;
	const isLevelOpen = level !== undefined && level.possible.length > 1;
	if (outcome !== "unknown" && !isLevelOpen) return situation.rules.map(() => "none");
	// Whether anything applies at all, or how high a level is, can turn on any rule.
	if (isLevelOpen || (conditions !== undefined && possible.includes("not-applicable"))) return situation.rules.map(() => "all");
	if (conditions === undefined) return everyRule(situation);
	const open = conditions.filter(({ holds }) => holds === "unknown");
	return situation.rules.map((_, rule) => strongest(open.map(({ of }) => concernOf(situation, rule, of))));
}

/** Where every rule has to pass: those that may fail, and those that decide whether anything applies. */
function everyRule({ states }: Situation): readonly Concern[] {
	const surelyApply = states.filter(({ possible }) => (possible & NOT_APPLICABLE) === 0).length;
	return states.map(({ possible }) => {
		if (isDecided(possible)) return "none";
		const others = surelyApply - (possible & NOT_APPLICABLE ? 0 : 1);
		return possible & FAIL || others === 0 ? "outcome" : "none";
	});
}

/** Whether a condition turns on a rule. */
function concernOf({ rules, states }: Situation, rule: number, of: ConditionResult["of"]): Concern {
	const { id, rule: declared } = rules[rule]!;
	switch (of.kind) {
		case "rule":
		case "veto":
			return of.id === id ? "outcome" : "none";
		case "every-rule":
			return states[rule]!.possible & FAIL ? "outcome" : "none";
		case "dimension":
			return dimensionOf(id) === of.id || declared.veto !== undefined ? "all" : "none";
		default:
			return "all";
	}
}

function strongest(concerns: readonly Concern[]): Concern {
	return concerns.includes("all") ? "all" : concerns.includes("outcome") ? "outcome" : "none";
}
