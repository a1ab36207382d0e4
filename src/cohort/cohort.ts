/** Several communities together: what needs the others is a second pass, once each is evaluated by itself. */

import { issue, WenmingError } from "../errors.js";
import { bindFacts, type EvaluateOptions, type Evaluation, evaluateWith } from "../evaluate/evaluate.js";
import { refuseOverrides } from "../evaluate/overrides.js";
import * as problems from "../issues.js";
import { asRange, type Quantity } from "../logic/number/range.js";
import type { Facts, RangeData } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import { factOf, peerFacts, withPeers } from "./peers.js";
import { placeOf } from "./places.js";
import { type Selected, scoreOf, selected } from "./selection.js";

/** One community of a cohort. */
export interface CohortMember<F = Facts> {
	/** Its id, by which results name it. */
	readonly community: string;
	readonly facts: F;
}

/** What came out of one community among the others. */
export interface CommunityEvaluation {
	readonly community: string;
	readonly evaluation: Evaluation;
	/** What the others make of it, as facts: its place, the mean. `explain` takes them beside its own. */
	readonly peers: Readonly<Record<string, number | RangeData>>;
	/** Its place by score, 1 for the best; equals share the best place. `null` without a score. */
	readonly rank: { readonly min: number; readonly max: number } | null;
	/** By selection: whether it is selected. */
	readonly selected: Readonly<Record<string, Selected>>;
}

export interface CohortEvaluation {
	readonly standard: string;
	readonly asOf: string;
	/** In the order in which they were given. */
	readonly communities: readonly CommunityEvaluation[];
}

/**
 * Evaluates several communities together. Inputs with `fromCohort` (a place, a mean, a share of the best) are computed
 * from all of them, and each is evaluated with what the others make of it; then they are ranked, and selected as the
 * standard's `selections` say. With data missing, places and selections are ranges too: a place may be 3 to 5.
 *
 * @throws {WenmingError} as `evaluate` does, each issue with the community's id before its path; `invalid-call` for a
 * community that is given twice, and for a fact that only the cohort can make.
 * @example
 * const { communities } = evaluateCohort(standard, [
 *   { community: "east", facts: { "crime.perThousand": 2.1 } },
 *   { community: "west", facts: { "crime.perThousand": { atLeast: 1, atMost: 3 } } },
 * ], { asOf: "2026-06-30" });
 * communities[0].rank; // => { min: 1, max: 2 }
 */
export function evaluateCohort<F = Facts>(
	standard: Standard<F>,
	members: readonly CohortMember<NoInfer<F>>[],
	options: EvaluateOptions,
): CohortEvaluation {
	refuseOverrides(options);
	checkMembers(standard as Standard, members as readonly CohortMember[]);
	const plain = standard as Standard;
	const bound = members.map(({ community, facts }) => inCommunity(community, () => bindFacts(plain, facts as Facts, options)));
	const peers = members.length === 0 ? [] : peerFacts(bound);
	const evaluations = members.map(({ facts }, i) => evaluateWith(plain, facts as Facts, options, withPeers(peers[i]!)));
	const chosen = (standard.scoring.selections ?? []).map(
		(selection) => [selection.id, selected(selection, evaluations)] as const,
	);
	const ranks = ranksOf(evaluations);
	const { ids } = bound[0]?.program.table ?? { ids: [] };
	return {
		standard: standard.id,
		asOf: options.asOf,
		communities: members.map(({ community }, i) => ({
			community,
			evaluation: evaluations[i]!,
			peers: Object.fromEntries([...peers[i]!].map(([input, value]) => [ids[input]!, factOf(value)])),
			rank: ranks[i]!,
			selected: Object.fromEntries(chosen.map(([id, each]) => [id, each[i]!])),
		})),
	};
}

/** Each community once, and none with a fact that only the cohort makes. */
function checkMembers(standard: Standard, members: readonly CohortMember[]): void {
	const made = Object.entries(standard.inputs).flatMap(([id, input]) => ("fromCohort" in input ? [id] : []));
	const issues = members.flatMap(({ community, facts }, i) => [
		...(members.findIndex((other) => other.community === community) < i
			? [issue(problems.givenTwice, community, { name: community })]
			: []),
		...made
			.filter((id) => (facts[id] ?? undefined) !== undefined)
			.map((name) => issue(problems.madeByCohort, `${community}: ${name}`, { name })),
	]);
	if (issues.length > 0) throw new WenmingError("invalid-call", issues);
}

/** Says of which community an issue is. */
function inCommunity<T>(community: string, compute: () => T): T {
	try {
		return compute();
	} catch (error) {
		if (!(error instanceof WenmingError) || error.code !== "invalid-facts") throw error;
		throw new WenmingError(
			error.code,
			error.issues.map((found) => ({ ...found, path: `${community}: ${found.path}` })),
		);
	}
}

function ranksOf(evaluations: readonly Evaluation[]): ({ min: number; max: number } | null)[] {
	const scored = evaluations.flatMap(({ score }, i) => (score === null ? [] : [{ i, score: scoreOf(score) }]));
	const scores: Quantity[] = scored.map(({ score }) => score);
	const ranks: ({ min: number; max: number } | null)[] = evaluations.map(() => null);
	for (const [own, { i }] of scored.entries()) {
		const { low, high } = asRange(placeOf(own, scores, "higher", "best"));
		ranks[i] = { min: low as number, max: high as number };
	}
	return ranks;
}
