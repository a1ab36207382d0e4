/** trace → sentences: `explain` gathers, `speaker` says things, `number` writes figures, `words` has the words. */
export {
	type DimensionExplanation,
	type ExplainOptions,
	type Explanation,
	type ExplanationNode,
	explain,
	type FactExplanation,
	type QuestionExplanation,
	type RuleExplanation,
} from "./explain.js";
