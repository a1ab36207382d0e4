/** facts → outcomes: `evaluate` runs a standard's program, `rule` says what its units come to, `unit` is the range path. */
export {
	type DimensionEvaluation,
	type EvaluateOptions,
	type Evaluation,
	evaluate,
	type OverridableOptions,
	type StandardTrace,
	traceStandard,
	type Verdict,
} from "./evaluate.js";
export type { Overridden, PartEvaluation, RuleEvaluation } from "./rule.js";
export type { UnitTrace } from "./unit.js";
