/** The light door, `wenming/evaluate`: what a host needs to score and explain, and nothing that reads standards. */
export { type Issue, type IssueCode, WenmingError } from "./errors.js";
export {
	type DimensionEvaluation,
	type EvaluateOptions,
	type Evaluation,
	evaluate,
	type OverridableOptions,
	type Overridden,
	type PartEvaluation,
	type RuleEvaluation,
	type Verdict,
} from "./evaluate/index.js";
export * from "./explain/index.js";
export type { ActorEvaluation, ActorExplanation, OwedBy } from "./model/actor.js";
export type { Day } from "./model/day.js";
export type * from "./model/fact-types.js";
export type { Community, Fact, Facts } from "./model/facts.js";
export type { Input } from "./model/input.js";
export type { ConditionExplanation, LedgerLine, PointsExplanation, SheetExplanation } from "./model/ledger.js";
export type { Decided, Outcome } from "./model/outcome.js";
export type { Override } from "./model/override.js";
export type { Rule } from "./model/rule.js";
export type { ConditionResult, LevelResult, PointsRange, Score, ScoreRange, VetoResult } from "./model/score.js";
export type { Standard } from "./model/standard.js";
export type { Locale, Text } from "./model/text.js";
export { type InvalidFacts, type ParsedFacts, type ParseFactsOptions, parseFacts } from "./parse/facts.js";
export { type InputListing, type InputsOfOptions, inputsOf } from "./resolve/inputs-of.js";
