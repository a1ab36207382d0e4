/** Surveys by answers: what is possible is what trying every number of every answer gives. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import { oneOf, type Random, randomOf, whole } from "../support/arbitrary-facts.js";
import { read, smallStandard, text } from "../support/standard.js";

const asOf = "2025-12-31";

const grades = ["satisfied", "basically", "dissatisfied", "dontKnow"] as const;
const answers = grades.map((id, i) => ({ id, label: text(id), ...(i < 2 ? { counts: true } : {}) }));

const figures = [0, 25, 50, 60, 100];
const relations = {
	">=": (percent: number, figure: number) => percent >= figure,
	">": (percent: number, figure: number) => percent > figure,
	"<=": (percent: number, figure: number) => percent <= figure,
	"<": (percent: number, figure: number) => percent < figure,
} as const;
const comparisons = Object.keys(relations).flatMap((relation) =>
	figures.map((figure) => [relation as keyof typeof relations, figure] as const),
);

const idOf = (relation: keyof typeof relations, figure: number) =>
	`main.${{ ">=": "at-least", ">": "more-than", "<=": "at-most", "<": "less-than" }[relation]}-${figure}`;

const standardOf = (survey: object) =>
	smallStandard({
		inputs: { "survey.rate": { type: "percent", answers, ...survey } },
		rules: Object.fromEntries(
			comparisons.map(([relation, figure]) => [idOf(relation, figure), { [relation]: [read("survey.rate"), figure] }]),
		),
	});

const standards = [
	{ least: 1, standard: standardOf({ zeroOf: "missing" }) },
	{ least: 3, standard: standardOf({ minimumSample: 3 }) },
];

/** As if without end: far more than the ends of ranges that have one. */
const many = 400;

interface Known {
	readonly fact: number | { atLeast?: number; atMost?: number } | undefined;
	readonly low: number;
	readonly high: number;
}

function known(random: Random): Known {
	const low = whole(random, 0, 3);
	const high = low + whole(random, 0, 2);
	return oneOf(random, [
		{ fact: low, low, high: low },
		{ fact: low, low, high: low },
		{ fact: { atLeast: low, atMost: high }, low, high },
		{ fact: { atMost: high }, low: 0, high },
		{ fact: { atLeast: low }, low, high: many },
		{ fact: undefined, low: 0, high: many },
	]);
}

/** Every number from the one to the other; of very many the first few and the last. */
function numbers({ low, high }: Known): number[] {
	if (high < many) return Array.from({ length: high - low + 1 }, (_, i) => low + i);
	return [low, low + 1, low + 2, low + 3, high];
}

function* completions([first, ...others]: readonly Known[]): Generator<number[]> {
	if (first === undefined) yield [];
	else for (const number of numbers(first)) for (const rest of completions(others)) yield [number, ...rest];
}

function reached(survey: readonly Known[], least: number): Map<string, Set<string>> {
	const outcomes = new Map(comparisons.map(([relation, figure]) => [idOf(relation, figure), new Set<string>()]));
	for (const [satisfied = 0, basically = 0, dissatisfied = 0, dontKnow = 0] of completions(survey)) {
		const [count, of] = [satisfied + basically, satisfied + basically + dissatisfied + dontKnow];
		for (const [relation, figure] of comparisons) {
			const own = outcomes.get(idOf(relation, figure))!;
			// Not given: whatever the declared range allows.
			const percents = of < least ? [0, 1, 25, 37, 50, 55, 60, 80, 99, 100] : [(count * 100) / of];
			for (const percent of percents) own.add(relations[relation](percent, figure) ? "pass" : "fail");
		}
	}
	return outcomes;
}

describe("by trying every number of every answer", () => {
	const claims = { open: 0, decided: 0, uncertain: 0 };

	it("what is possible is possible, and nothing else is", () => {
		fc.assert(
			fc.property(fc.noShrink(fc.integer()), fc.constantFrom(...standards), (seed, { least, standard }) => {
				const random = randomOf(seed);
				const survey = grades.map(() => known(random));
				const given = grades.flatMap((id, i) => (survey[i]!.fact === undefined ? [] : [[id, survey[i]!.fact] as const]));
				const facts = { "survey.rate": { answers: Object.fromEntries(given) } } as Facts;
				const { rules, tooFew, ofNothing } = evaluate(standard, facts, { asOf });
				for (const [id, outcomes] of reached(survey, least)) {
					expect([...rules[id]!.possible].sort(), `${id} ${JSON.stringify(facts)}`).toEqual([...outcomes].sort());
					claims[outcomes.size === 2 ? "open" : "decided"]++;
				}
				const sizes = (end: "low" | "high") => survey.reduce((sum, one) => sum + one[end], 0);
				const isTooFew = given.length > 0 && sizes("high") < least;
				expect(tooFew.length + ofNothing.length).toBe(isTooFew ? 1 : 0);
				if (sizes("low") < least && !isTooFew) claims.uncertain++;
			}),
			{ numRuns: 1500 },
		);
		for (const often of Object.values(claims)) expect(often).toBeGreaterThan(100);
	});
});
