/** An edition is what a standard written for its day, and for a community of its kind, would be. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import type { DatedFigure, FigureTable, Parameter, Rule } from "../../src/model/rule.js";
import type { Standard } from "../../src/model/standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";

const seeds = fc.noShrink(fc.integer());
const asOf = "2025-12-31";
const editions = fc.constantFrom(
	"2020-02-29",
	"2024-05-31",
	"2024-06-01",
	"2025-06-14",
	"2025-06-15",
	"2025-06-16",
	"2030-01-01",
);

/** The standard without dates and tables, as somebody would write it who knows the day and the community. */
function written(standard: Standard, facts: Facts, day: string): Standard | undefined {
	const rules = Object.values(standard.rules)
		.filter(({ inForce: { from = day, until = day } = {} }) => from <= day && day <= until)
		.map(({ inForce: _, ...rule }) => ({ ...rule, parameters: plainFigures(rule.parameters ?? {}, facts, day) }) as Rule);
	return rules.length === 0 ? undefined : parseStandard({ ...standard, rules });
}

function plainFigures(parameters: Readonly<Record<string, Parameter>>, facts: Facts, day: string): Record<string, Parameter> {
	return Object.fromEntries(
		Object.entries(parameters).map(([name, parameter]) => {
			const { unit, stricter } = parameter;
			const version =
				"values" in parameter ? parameter.values.findLast(({ from = day }: DatedFigure) => from <= day)! : parameter;
			return [name, { unit, stricter, value: "value" in version ? version.value : chosen(version.table, facts) }];
		}),
	);
}

function chosen(table: FigureTable, facts: Facts): number | string {
	if ("values" in table) return table.values[facts[table.by] as string]!;
	const [count, of] = sizeOf(table.by, facts);
	const fits = ({ atLeast = -1, lessThan = Infinity }) => count >= atLeast * of && count < lessThan * of;
	return table.bands.find(fits)!.value;
}

/** A size as two whole numbers, so that it is compared exactly. */
function sizeOf(by: string, facts: Facts): [count: number, of: number] {
	if (by === "measures.m.share") return [(facts["c.part"] as number) * 100, facts["c.below"] as number];
	const fact = facts[by];
	if (typeof fact === "number") return [fact, 1];
	const { count, of } = fact as { count: number; of: number };
	return [count * 100, of];
}

/**
 * All but what the declared ranges decide alone, which is less while the kind is open, and what is said of facts: those
 * that only other days' rules read are read by the one standard and not by the other.
 */
const left = ["decidedBy", "unread", "undated", "ofNothing", "tooFew"];
function plainOf(evaluation: Evaluation): unknown {
	return JSON.parse(JSON.stringify(evaluation, (key, value: unknown) => (left.includes(key) ? undefined : value)));
}

describe("the edition of a day", { timeout: 60_000 }, () => {
	it("decides as a standard without dates and tables would", () => {
		let compared = 0;
		fc.assert(
			fc.property(seeds, editions, (seed, edition) => {
				const random = randomOf(seed);
				const standard = standardOfManyValues(random);
				for (let i = 0; i < 3; i++) {
					const facts = completeFacts(standard, random, asOf);
					const plain = written(standard, facts, edition);
					const found = evaluate(standard, facts, { asOf, edition });
					if (plain === undefined) {
						expect(found.rules).toEqual({});
						continue;
					}
					compared++;
					expect(plainOf(found)).toEqual(plainOf(evaluate(plain, facts, { asOf, edition })));
				}
			}),
			{ numRuns: 150 },
		);
		expect(compared).toBeGreaterThan(100);
	});

	it("leaves the truth possible, whatever is left out or blurred, the kind included", () => {
		fc.assert(
			fc.property(seeds, editions, (seed, edition) => {
				const random = randomOf(seed);
				const standard = standardOfManyValues(random);
				const facts = completeFacts(standard, random, asOf);
				const plain = written(standard, facts, edition);
				if (plain === undefined) return;
				const truth = evaluate(plain, facts, { asOf });
				for (let i = 0; i < 3; i++) {
					const open = evaluate(standard, blurredFacts(standard, facts, random, asOf), { asOf, edition });
					for (const [id, { outcome }] of Object.entries(truth.rules)) expect(open.rules[id]!.possible, id).toContain(outcome);
					expect(open.possible).toContain(truth.outcome);
				}
			}),
			{ numRuns: 150 },
		);
	});
});
