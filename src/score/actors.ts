/** Outcomes by actor. The result of the standard is that of the assessed alone: nobody fails for what another owes. */
import type { ActorEvaluation } from "../model/actor.js";
import { membersOf, NOT_APPLICABLE, type Outcome, outcomeOf, type Possible } from "../model/outcome.js";
import type { Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { ActorResults } from "../parse/actors.js";
import { dimensionScore } from "./score.js";
import { possibleOf, tallyOf } from "./tally.js";

/** Whether outcome and score of the standard count a rule. */
export function isAssessed({ actors }: Pick<Standard, "actors">, { actor }: Rule): boolean {
	return actor === undefined || actors?.[actor]?.assessed === true;
}

export function actorResults(standard: Standard): ActorResults {
	const rules = Object.values(standard.rules);
	const others = rules.flatMap((rule, i) => (isAssessed(standard, rule) ? [] : [i]));
	const places = Object.keys(standard.actors ?? {}).map(
		(actor) => [actor, rules.flatMap((rule, i) => (rule.actor === actor ? [i] : []))] as const,
	);
	return {
		ofAssessed(possible) {
			const own = Uint8Array.from(possible);
			for (const rule of others) own[rule] = NOT_APPLICABLE;
			return own;
		},
		each: (possible) => Object.fromEntries(places.map(([actor, own]) => [actor, resultOf(standard, actor, own, possible)])),
	};
}

function resultOf(standard: Standard, actor: string, places: readonly number[], possible: ArrayLike<Possible>): ActorEvaluation {
	const own = places.map((rule) => possible[rule]!);
	const tally = tallyOf(own, 0, own.length);
	const together = possibleOf(tally);
	const ids = Object.keys(standard.rules);
	const { rules, of } = standard.scoring;
	return {
		assessed: standard.actors![actor]!.assessed === true,
		outcome: outcomeOf(together),
		possible: membersOf(together),
		...(rules === "equal" ? { score: dimensionScore(tally, of) } : {}),
		counts: countsOf(own),
		rules: places.map((rule) => ids[rule]!),
	};
}

function countsOf(own: readonly Possible[]): Record<Outcome, number> {
	const counts = { pass: 0, fail: 0, "not-applicable": 0, unknown: 0 };
	for (const possible of own) counts[outcomeOf(possible)]++;
	return counts;
}
