/** What is told of the time to come, and of how close things are, agrees with evaluating it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expiries, type Margin, margins } from "../../src/advice/index.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Fact, Facts } from "../../src/model/facts.js";
import type { Input } from "../../src/model/input.js";
import type { Standard } from "../../src/model/standard.js";
import { completeFacts, oneOf, randomOf, whole } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";
import { read, smallStandard } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";

const seeds = fc.noShrink(fc.integer());
const asOf = "2025-12-31";

/** A fact so many steps short of where a margin ends. */
function moved(input: Input, fact: Fact, { to, way }: Margin, back: number): Fact {
	const sign = way === "up" ? -1 : 1;
	if (typeof to === "string") return new Date(Date.parse(to) + sign * back * 86_400_000).toISOString().slice(0, 10);
	const { of, answers } = fact as { of?: number; answers?: Record<string, number> };
	const total = answers === undefined ? of : Object.values(answers).reduce((sum, one) => sum + one, 0);
	if (total !== undefined) return { count: to + sign * back, of: total };
	return Number((to + sign * back * ("step" in input ? input.step : 1)).toFixed(6));
}

function checkMargins(standard: Standard, seed: number): number {
	const facts = completeFacts(standard, randomOf(seed), asOf);
	const outcomeOf = (id: string, changed: Facts) => evaluate(standard, { ...facts, ...changed }, { asOf }).rules[id]!.outcome;
	let told = 0;
	for (const { id, margins: found } of margins(standard, facts, { asOf })) {
		for (const margin of found.filter(({ outcome }) => outcome === "fail")) {
			told++;
			const at = (back: number) => ({
				[margin.input]: moved(standard.inputs[margin.input]!, facts[margin.input]!, margin, back),
			});
			expect(outcomeOf(id, at(0)), `${id}: ${margin.text.en}`).toBe("fail");
			expect(outcomeOf(id, at(1)), `${id}, a step less: ${margin.text.en}`).not.toBe("fail");
		}
	}
	return told;
}

describe("a margin's change makes the rule fail, and a step less does not", { timeout: 60_000 }, () => {
	it("for made-up standards", () => {
		let told = 0;
		fc.assert(
			fc.property(seeds, (seed) => {
				told += checkMargins(standardOfManyValues(randomOf(seed)), seed + 1);
			}),
			{ numRuns: 200 },
		);
		expect(told).toBeGreaterThan(10);
	});

	it("for Wuxi", () => {
		fc.assert(
			fc.property(seeds, (seed) => void checkMargins(wuxi, seed)),
			{ numRuns: 8 },
		);
	});
});

const aging = smallStandard({
	inputs: {
		"a.first": { type: "boolean", expires: { months: 6 } },
		"a.second": { type: "boolean", expires: { months: 18 } },
		"c.part": { type: "count", within: "c.whole", expires: { months: 12 } },
		"c.whole": { type: "count", expires: { months: 6 } },
		"e.held": { type: "events", expires: { months: 12 } },
	},
	rules: {
		"main.either": { or: [read("a.first"), read("a.second")] },
		"main.few": { "<=": [read("c.part"), 3] },
		"main.held": { ">=": [{ eventsWithin: [read("e.held"), 12] }, 1] },
		"other.second": read("a.second"),
	},
});

describe("what expires", () => {
	it("is on each day as evaluating on that day says, and on no other day", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				const day = () => oneOf(random, ["2024-09-30", "2025-03-01", "2025-06-30", "2025-08-31", "2025-12-31"]);
				const facts: Facts = {
					"a.first": { value: random() < 0.5, observed: day() },
					"a.second": { value: random() < 0.5, observed: day() },
					"c.whole": { value: whole(random, 3, 5), observed: day() },
					"c.part": { value: whole(random, 0, 3), observed: day() },
					"e.held": { value: [{ day: "2024-08-01" }], observed: day() },
				};
				const known = new Set(evaluate(aging, facts, { asOf }).expired);
				for (const { day: on, facts: expiring, rules, dimensions, outcome, score } of expiries(aging, facts, { asOf })) {
					const then = evaluate(aging, facts, { asOf: on });
					for (const { id } of expiring) known.add(id);
					expect(new Set(then.expired)).toEqual(known);
					expect(outcome.to).toBe(then.outcome);
					expect(score.to).toEqual(then.score);
					for (const { id, to } of rules) expect(then.rules[id]!.outcome).toBe(to);
					for (const { id, to } of dimensions) expect(then.dimensions[id]!.outcome).toBe(to);
				}
				expect(new Set(evaluate(aging, facts, { asOf: "2031-01-01" }).expired)).toEqual(known);
			}),
			{ numRuns: 100 },
		);
	});
});
