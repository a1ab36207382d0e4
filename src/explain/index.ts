/**
 * trace → sentences: `explain` gathers, `conditions` say what was found and what is asked, `shortfall` by how much it is
 * missed, `ledger`, brought by sheets, where points come from, `speaker` says things, `number` writes figures, `interval` has the margins of surveys, `words` has the words.
 */
export {
	type DimensionExplanation,
	type ExplainOptions,
	type Explanation,
	type ExplanationNode,
	explain,
	type FactExplanation,
	type FigureExplanation,
	type MarginExplanation,
	type QuestionExplanation,
	type RuleExplanation,
} from "./explain.js";
export type { Confidence, ConfidenceInterval } from "./interval.js";
export type { OverrideExplanation } from "./override.js";
export type { VariantExplanation } from "./variant.js";
