/**
 * many evaluations → ranks and selections: `cohort` goes through the communities twice, `peers` makes the facts that need
 * the others, `places` computes among ranges, `selection` takes the first or the last.
 */
export {
	type CohortEvaluation,
	type CohortMember,
	type CommunityEvaluation,
	evaluateCohort,
} from "./cohort.js";
export type { Selected } from "./selection.js";
