/** However the missing facts of a cohort turn out, what comes out lies within what was said before. */
import { expect, test } from "vitest";
import { evaluateCohort } from "../../src/cohort/index.js";
import type { Fact } from "../../src/model/facts.js";
import { oneOf, type Random, randomOf, whole } from "../support/arbitrary-facts.js";
import { read, sheetScoring, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";
const gives = ["rank", "rank-from-last", "mean", "best", "percent-of-best", "size"] as const;

function arbitraryStandard(random: Random) {
	const made = oneOf(random, gives);
	const ties = oneOf(random, ["best", "worst"]);
	const peers = {
		type: made === "percent-of-best" ? "percent" : "quantity",
		...(made === "percent-of-best" ? {} : { unit: "thing" }),
		fromCohort: { value: read("own.number"), better: oneOf(random, ["higher", "lower"]), gives: made, ties },
	};
	const figure = made === "percent-of-best" ? oneOf(random, [50, 100]) : whole(random, 1, 4);
	return smallStandard({
		inputs: { "own.number": { type: "count", range: { atLeast: 0, atMost: 5 } }, "own.other": "boolean", "peers.number": peers },
		rules: {
			"main.peers": { logic: { [oneOf(random, ["<=", ">="])]: [read("peers.number"), figure] }, points: { full: 40 } },
			"main.own": { points: { full: 40, gain: [{ points: 8, each: read("own.number") }] } },
			"main.other": { logic: read("own.other"), points: { full: 20 } },
		},
		scoring: sheetScoring({
			selections: [
				{
					id: "chosen",
					title: text("Chosen"),
					among: oneOf(random, ["all", "passers"]),
					take: oneOf(random, ["first", "last"]),
					...oneOf<object>(random, [
						{ count: whole(random, 1, 3) },
						{ percent: 40, rounding: oneOf(random, ["floor", "ceiling"]) },
					]),
					ties: oneOf(random, ["all", "none"]),
				},
			],
		}),
	});
}

type CommunityFacts = Record<string, Fact>;

const complete = (random: Random): CommunityFacts => ({ "own.number": whole(random, 0, 5), "own.other": random() < 0.5 });

function blurred(random: Random, facts: CommunityFacts): CommunityFacts {
	const number = facts["own.number"] as number;
	const range = { atLeast: Math.max(0, number - whole(random, 0, 2)), atMost: Math.min(5, number + whole(random, 0, 2)) };
	return {
		"own.number": oneOf<Fact>(random, [number, range, null]),
		"own.other": random() < 0.3 ? null : (facts["own.other"] as boolean),
	};
}

test("places, scores, outcomes and selections are sound", () => {
	for (let seed = 0; seed < 400; seed++) {
		const random = randomOf(seed);
		const standard = arbitraryStandard(random);
		const all = Array.from({ length: whole(random, 1, 5) }, () => complete(random));
		const cohortOf = (facts: readonly CommunityFacts[]) =>
			evaluateCohort(
				standard,
				facts.map((one, i) => ({ community: `c${i}`, facts: one })),
				{ asOf },
			).communities;
		const truth = cohortOf(all);
		const known = cohortOf(all.map((facts) => blurred(random, facts)));
		for (const [i, { evaluation, rank, selected }] of known.entries()) {
			const real = truth[i]!;
			const where = `seed ${seed}, community ${i}`;
			expect(evaluation.possible, where).toContain(real.evaluation.outcome);
			expect(real.evaluation.score!.min, where).toBeGreaterThanOrEqual(evaluation.score!.min - 1e-9);
			expect(real.evaluation.score!.max, where).toBeLessThanOrEqual(evaluation.score!.max + 1e-9);
			expect(real.rank!.min, where).toBeGreaterThanOrEqual(rank!.min);
			expect(real.rank!.max, where).toBeLessThanOrEqual(rank!.max);
			expect(real.selected.chosen, where).not.toBe("unknown");
			if (selected.chosen !== "unknown") expect(real.selected.chosen, where).toBe(selected.chosen);
		}
	}
}, 60_000);
