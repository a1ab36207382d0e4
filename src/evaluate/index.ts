/** facts → outcomes: `evaluate` runs a standard's program, `rule` says what its units come to, `unit` is the range path. */

export type { DimensionEvaluation, Verdict } from "../model/verdict.js";
export {
	type EvaluateOptions,
	type Evaluation,
	evaluate,
	type OverridableOptions,
	originOf,
	type StandardTrace,
	traceStandard,
} from "./evaluate.js";
export type { Overridden, PartEvaluation, RuleEvaluation } from "./rule.js";
export type { UnitTrace } from "./unit.js";
