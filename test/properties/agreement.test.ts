/** Every way to compute gives the same: generated code, closures, ranges, and a plain JSON Logic engine. */
import fc from "fast-check";
import jsonLogic from "json-logic-js";
import { describe, expect, it } from "vitest";
import { unitTreesOf } from "../../src/compile/states.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { possibleOfUnits } from "../../src/evaluate/rule.js";
import { traceUnit } from "../../src/evaluate/unit.js";
import { registerOperators, toJsonLogic } from "../../src/export/json-logic.js";
import { Calendar } from "../../src/logic/calendar.js";
import { dayNumber } from "../../src/model/day.js";
import type { Facts } from "../../src/model/facts.js";
import { type Outcome, outcomeOf } from "../../src/model/outcome.js";
import type { Rule } from "../../src/model/rule.js";
import type { Standard } from "../../src/model/standard.js";
import { bindingsOf } from "../../src/parse/bindings.js";
import { checkedFacts } from "../../src/parse/facts.js";
import { treesOf } from "../../src/parse/internals.js";
import { settle } from "../../src/parse/settle.js";
import { tableOf } from "../../src/parse/table.js";
import { editionOf } from "../../src/resolve/edition.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { blurredFacts, completeFacts, type Random, randomOf } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";
import { withEmittedCode } from "../support/emitted.js";
import { wuxi, wuxiDocument } from "../support/wuxi.js";

const seeds = fc.noShrink(fc.integer());
const days = fc.constantFrom("2025-12-31", "2024-02-29", "2025-06-15");
const emittedWuxi = withEmittedCode(wuxi);

/** Complete facts, or the same blurred. */
const someFacts = (standard: Standard, random: Random, asOf: string): Facts => {
	const facts = completeFacts(standard, random, asOf);
	return random() < 0.5 ? facts : blurredFacts(standard, facts, random, asOf);
};

/** Each rule's outcome with nothing but the range path. */
function tracedOutcomes(dated: Standard, facts: Facts, asOf: string): Record<string, Outcome> {
	const standard = editionOf(dated, { asOf });
	const [table, trees, calendar] = [tableOf(standard), treesOf(standard), new Calendar(dayNumber(asOf)!)];
	const bindings = bindingsOf(
		table,
		trees.parameters,
		settle(table, checkedFacts(standard, facts, undefined), calendar),
		calendar,
	);
	return Object.fromEntries(
		trees.rules.map((rule) => [
			rule.id,
			outcomeOf(
				possibleOfUnits(
					rule,
					unitTreesOf(rule).map((unit) => traceUnit(unit, bindings)),
				),
			),
		]),
	);
}

const outcomesOf = (standard: Standard, facts: Facts, asOf: string): Record<string, Outcome> =>
	Object.fromEntries(Object.entries(evaluate(standard, facts, { asOf }).rules).map(([id, { outcome }]) => [id, outcome]));

describe("generated code, closures and ranges", { timeout: 60_000 }, () => {
	it("agree on the Wuxi standard", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const facts = someFacts(wuxi, randomOf(seed), asOf);
				const evaluation = evaluate(wuxi, facts, { asOf });
				expect(JSON.parse(JSON.stringify(evaluate(emittedWuxi, facts, { asOf })))).toEqual(
					JSON.parse(JSON.stringify(evaluation)),
				);
				expect(outcomesOf(wuxi, facts, asOf)).toEqual(tracedOutcomes(wuxi, facts, asOf));
			}),
			{ numRuns: 60 },
		);
	});

	it("agree on made-up standards", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const random = randomOf(seed);
				const standard = standardOfManyValues(random);
				const emitted = withEmittedCode(standard);
				for (let i = 0; i < 5; i++) {
					const facts = someFacts(standard, random, asOf);
					const evaluation = evaluate(standard, facts, { asOf });
					expect(JSON.parse(JSON.stringify(evaluate(emitted, facts, { asOf })))).toEqual(JSON.parse(JSON.stringify(evaluation)));
					expect(outcomesOf(standard, facts, asOf)).toEqual(tracedOutcomes(standard, facts, asOf));
				}
			}),
			{ numRuns: 60 },
		);
	});
});

describe("json-logic-js", { timeout: 60_000 }, () => {
	registerOperators(jsonLogic as never);
	const { rules, data } = toJsonLogic(wuxi);
	const named = (result: unknown): unknown => (result === true ? "pass" : result === false ? "fail" : result);

	it("agrees with every rule on complete facts", () => {
		fc.assert(
			fc.property(seeds, days, (seed, asOf) => {
				const facts = completeFacts(wuxi, randomOf(seed), asOf);
				const plain = data(facts, { asOf });
				const found = Object.entries(rules).map(([id, rule]) => [id, named(jsonLogic.apply(rule as never, plain))]);
				expect(Object.fromEntries(found)).toEqual(outcomesOf(wuxi, facts, asOf));
			}),
			{ numRuns: 60 },
		);
	});

	it("passes what nobody reported, which is why it is not used as it is", () => {
		const plain = data({}, { asOf: "2025-12-31" });
		expect(jsonLogic.apply(rules["environment.exposed-waste"] as never, plain)).toBe(true);
		expect(evaluate(wuxi, {}, { asOf: "2025-12-31" }).rules["environment.exposed-waste"]!.outcome).toBe("unknown");
	});
});

describe("a stricter figure", { timeout: 60_000 }, () => {
	/** The standard with every figure moved in its stricter direction. */
	const stricter = (by: number): Standard => {
		const moved = (wuxiDocument.rules as Rule[]).map((rule) => ({
			...rule,
			examples: [],
			parameters: Object.fromEntries(
				Object.entries(rule.parameters ?? {}).map(([name, parameter]) => {
					if (!("value" in parameter) || typeof parameter.value !== "number" || parameter.stricter === "neither")
						return [name, parameter];
					return [name, { ...parameter, value: parameter.value + (parameter.stricter === "higher" ? by : -by) }];
				}),
			),
		}));
		return parseStandard({ ...wuxiDocument, rules: moved });
	};
	const variants = [1, 0.1, 7].map(stricter);

	it("moves something", () => {
		const facts = { "library.books": 5000, "library.sharedBooks": 0 };
		expect(outcomesOf(wuxi, facts, "2025-12-31")["culture.library-books"]).toBe("pass");
		for (const variant of variants) expect(outcomesOf(variant, facts, "2025-12-31")["culture.library-books"]).toBe("fail");
	});

	it("never turns fail into pass", () => {
		fc.assert(
			fc.property(seeds, days, fc.constantFrom(...variants), (seed, asOf, variant) => {
				const facts = someFacts(wuxi, randomOf(seed), asOf);
				const [before, after] = [evaluate(wuxi, facts, { asOf }).rules, evaluate(variant, facts, { asOf }).rules];
				for (const [id, { possible }] of Object.entries(after)) {
					if (possible.includes("pass")) expect(before[id]!.possible, id).toContain("pass");
				}
			}),
			{ numRuns: 100 },
		);
	});
});
