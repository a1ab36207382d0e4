/**
 * trace → sentences: `explain` gathers, `conditions` say what was found and what is asked, `shortfall` by how much it is
 * missed, `speaker` says things, `number` writes figures, `words` has the words.
 */
export {
	type DimensionExplanation,
	type ExplainOptions,
	type Explanation,
	type ExplanationNode,
	explain,
	type FactExplanation,
	type FigureExplanation,
	type QuestionExplanation,
	type RuleExplanation,
} from "./explain.js";
