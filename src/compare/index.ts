/**
 * two standards → what differs, and which is stricter: `standard` goes through the rules, `rule` compares one, `prove` shows
 * what is impossible (by `order`, from the directions of operators, and by `cells`), `witness` finds facts that show a
 * difference, `whole` puts the rules together. `evaluations` compares what came out for a community, `against` puts several
 * standards side by side.
 */
export { type Alignment, evaluateAgainst, type RuleRow, type StandardColumn } from "./against.js";
export type { FigureChange, NameChanges } from "./changes.js";
export {
	type Cause,
	type ComparedEvaluation,
	compareEvaluations,
	type EvaluationCase,
	type EvaluationComparison,
	type NoScoreChange,
	type OutcomeChange,
	type RuleChange,
	type ScoreChange,
} from "./evaluations.js";
export type { Strictness } from "./rule.js";
export {
	type ComparedStandard,
	type CompareOptions,
	compareStandards,
	type RuleDifference,
	type StandardComparison,
} from "./standard.js";
export type { Witness } from "./witness.js";
