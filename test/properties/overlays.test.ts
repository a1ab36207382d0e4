/** What holds of every resolved standard, whatever its rules, its overlays and the facts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../src/evaluate/evaluate.js";
import type { Figure, Parameter } from "../../src/model/rule.js";
import type { Standard } from "../../src/model/standard.js";
import { resolveStandard } from "../../src/standard/resolve-standard.js";
import { blurredFacts, completeFacts, oneOf, type Random, randomOf, whole } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";
import { text } from "../support/standard.js";
import { extended } from "../support/standards.js";
import { wuxi } from "../support/wuxi.js";

const seeds = fc.noShrink(fc.integer());
const asOf = "2025-12-31";
const reason = text("because");
const head = (id: string, base: Standard) => ({ id, extends: base.id, status: "example", title: text(id) });

/** Complete facts, or some with gaps. */
function someFacts(standard: Standard, random: Random) {
	const facts = completeFacts(standard, random, asOf);
	return random() < 0.5 ? facts : blurredFacts(standard, facts, random, asOf);
}

function plainOf(evaluation: Evaluation): unknown {
	const { standard: _, ...rest } = JSON.parse(JSON.stringify(evaluation)) as { standard: string };
	return rest;
}

describe("an overlay without changes", { timeout: 60_000 }, () => {
	it("changes no evaluation", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				const base = standardOfManyValues(random);
				const variant = resolveStandard(base, head("same", base));
				for (let i = 0; i < 3; i++) {
					const facts = someFacts(base, random);
					expect(plainOf(evaluate(variant, facts, { asOf }))).toEqual(plainOf(evaluate(base, facts, { asOf })));
				}
			}),
			{ numRuns: 60 },
		);
	});
});

/** Sets some figures, leaves out a rule, and has another in force from some day on. */
function someOverlay(id: string, base: Standard, random: Random) {
	const rules = Object.values(base.rules);
	const set: Record<string, Record<string, unknown>> = {};
	const [out, timed] = [oneOf(random, rules), oneOf(random, rules)];
	const isLeftOut = rules.length > 1 && random() < 0.5;
	for (const { id: rule, parameters = {} } of rules) {
		if (isLeftOut && rule === out.id) continue;
		const chosen = Object.keys(parameters).filter(() => random() < 0.4);
		if (chosen.length > 0) set[rule] = Object.fromEntries(chosen.map((name) => [name, { ...someFigure(random), reason }]));
	}
	return {
		...head(id, base),
		set,
		...(isLeftOut ? { exclude: { [out.id]: { reason } } } : {}),
		...(isLeftOut && timed === out ? {} : { inForce: { [timed.id]: { until: "2029-12-31", reason } } }),
	};
}

function someFigure(random: Random): object {
	const value = () => whole(random, 0, 5);
	return oneOf(random, [
		() => ({ value: value() }),
		() => ({ table: { by: "k.kind", values: { urban: value(), rural: value() } } }),
		() => ({ values: [{ value: value() }, { from: "2025-03-01", value: value() }] }),
	])();
}

describe("two overlays", { timeout: 60_000 }, () => {
	it("resolve one by one as both at once", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				const base = standardOfManyValues(random);
				const lower = someOverlay("lower", base, random);
				const first = resolveStandard(base, lower);
				const upper = someOverlay("upper", first, random);
				const [apart, together] = [resolveStandard(first, upper), resolveStandard(base, [upper, lower])];
				expect(together).toEqual(apart);
				const facts = someFacts(base, random);
				expect(plainOf(evaluate(together, facts, { asOf }))).toEqual(plainOf(evaluate(apart, facts, { asOf })));
			}),
			{ numRuns: 40 },
		);
	});
});

/**
 * Figures that can be set stricter. That of a period is none that makes its rule stricter by itself: four visits in
 * other periods may cover four shorter ones.
 */
function strictable(standard: Standard): [rule: string, name: string, parameter: Parameter & { value: Figure }][] {
	return Object.values(standard.rules).flatMap(({ id, parameters = {} }) =>
		Object.entries(parameters).flatMap(
			([name, parameter]): ReturnType<typeof strictable> =>
				"value" in parameter &&
				typeof parameter.value === "number" &&
				parameter.stricter !== "neither" &&
				parameter.unit !== "month"
					? [[id, name, parameter]]
					: [],
		),
	);
}

describe("a stricter figure", { timeout: 60_000 }, () => {
	const standards = [wuxi, ...extended.map(({ standard }) => standard)];
	it("never turns fail into pass, nor makes passing possible", () => {
		let changed = 0;
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				const base = oneOf(random, standards);
				const set: Record<string, Record<string, unknown>> = {};
				for (const [rule, name, { value, stricter }] of strictable(base)) {
					if (random() < 0.5) continue;
					const by = whole(random, 1, 3) * oneOf(random, [0.5, 1, 10]);
					const next = stricter === "higher" ? (value as number) + by : Math.max(0, (value as number) - by);
					set[rule] = { ...set[rule], [name]: { value: next, reason } };
				}
				const variant = resolveStandard(base, { ...head("stricter", base), set });
				for (let i = 0; i < 4; i++) {
					const facts = someFacts(base, random);
					const [loose, strict] = [base, variant].map((one) => evaluate(one, facts, { asOf }).rules) as [
						Evaluation["rules"],
						Evaluation["rules"],
					];
					for (const [id, { possible }] of Object.entries(strict)) {
						if (possible.includes("pass")) expect(loose[id]!.possible, id).toContain("pass");
						else if (loose[id]!.possible.includes("pass")) changed++;
					}
				}
			}),
			{ numRuns: 12 },
		);
		expect(changed).toBeGreaterThan(20);
	});
});
