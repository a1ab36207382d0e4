/** facts → outcomes: `evaluate` runs a standard's program, `rule` says what its units come to, `unit` is the range path. */
export {
	type DimensionEvaluation,
	type EvaluateOptions,
	type Evaluation,
	evaluate,
	type Verdict,
} from "./evaluate.js";
export type { PartEvaluation, RuleEvaluation } from "./rule.js";
