/** What a report is of: an evaluation with what it was made of. */
import type { CohortEvaluation, CommunityEvaluation } from "../../cohort/index.js";
import { issue, WenmingError } from "../../errors.js";
import { type Evaluation, evaluate, type OverridableOptions, originOf } from "../../evaluate/index.js";
import * as problems from "../../issues.js";
import type { Facts } from "../../model/facts.js";
import type { Standard } from "../../model/standard.js";
import { describe, isPlainObject } from "../../parse/fact.js";

/** One community's evaluation, and the standard, the facts and the options that give it. */
export interface Evaluated {
	readonly evaluation: Evaluation;
	readonly standard: Standard;
	readonly facts: Facts;
	readonly options: OverridableOptions;
	/** Among others: its place. */
	readonly rank?: CommunityEvaluation["rank"];
}

/** One of a cohort's communities by itself, or the cohort. */
export type Subject = Evaluation | CommunityEvaluation | CohortEvaluation;

/**
 * One community that was evaluated, by itself or among others.
 *
 * @throws {WenmingError} `invalid-call` where the evaluation does not tell what it was made of, or no longer agrees with it.
 */
export function evaluatedOf(subject: Evaluation | CommunityEvaluation): Evaluated {
	const { evaluation, peers, rank } = "evaluation" in subject ? subject : { evaluation: subject, peers: {}, rank: undefined };
	const { standard, facts: own, options } = madeOf(evaluation, "evaluation");
	const facts = Object.keys(peers).length === 0 ? own : { ...own, ...peers };
	if (!isAlike(evaluation, evaluate(standard, facts, options)))
		throw new WenmingError("invalid-call", [issue(problems.changedSinceEvaluated, "evaluation", {})]);
	return { evaluation, standard, facts, options, ...(rank === undefined ? {} : { rank }) };
}

/** The standard that a cohort was evaluated by. */
export function standardOf({ communities: [first] }: CohortEvaluation): Standard {
	if (first === undefined) throw new WenmingError("invalid-call", [issue(problems.nothingToReport, "cohort", {})]);
	return madeOf(first.evaluation, `cohort.communities[0].evaluation`).standard;
}

function madeOf(evaluation: Evaluation, path: string) {
	const origin = isPlainObject(evaluation) ? originOf(evaluation) : undefined;
	if (origin === undefined) throw new WenmingError("invalid-call", [issue(problems.originUnknown, path, {})]);
	return origin;
}

/** Whether two evaluations say the same of every rule and of the whole. */
function isAlike(a: Evaluation, b: Evaluation): boolean {
	const told = ({ outcome, score, level, rules }: Evaluation) =>
		JSON.stringify([
			outcome,
			score,
			level,
			Object.entries(rules).map(([id, rule]) => [id, rule.outcome, rule.possible, rule.points]),
		]);
	return told(a) === told(b);
}

/** Whether a report is of several communities. */
export function isCohort(subject: Subject): subject is CohortEvaluation {
	if (!isPlainObject(subject) || !("communities" in subject || "evaluation" in subject || "rules" in subject))
		throw new WenmingError("invalid-call", [
			issue(problems.wrongType, "evaluation", { found: describe(subject), expected: "evaluate(…) | evaluateCohort(…)" }),
		]);
	return "communities" in subject;
}
