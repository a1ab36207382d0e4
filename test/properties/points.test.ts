/** What always holds of points: on made-up sheets, and on deductions and bands. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import { Calendar } from "../../src/logic/calendar.js";
import { divide, toNumber } from "../../src/logic/number/exact.js";
import { asRange } from "../../src/logic/number/range.js";
import { evaluateNode } from "../../src/logic/trace.js";
import { isQuantity } from "../../src/logic/value.js";
import { dayNumber } from "../../src/model/day.js";
import type { Facts } from "../../src/model/facts.js";
import type { LedgerLine } from "../../src/model/ledger.js";
import type { ScoreRange } from "../../src/model/score.js";
import type { Standard } from "../../src/model/standard.js";
import { bindingsOf } from "../../src/parse/bindings.js";
import { checkedFacts } from "../../src/parse/facts.js";
import { treesOf } from "../../src/parse/internals.js";
import { settle } from "../../src/parse/settle.js";
import { tableOf } from "../../src/parse/table.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { oneOf, randomOf, whole } from "../support/arbitrary-facts.js";
import { everySheetFacts, sheetOfFewValues, someSheetFacts } from "../support/arbitrary-sheets.js";
import { read, sheetScoring, smallDocument, smallStandard } from "../support/standard.js";

const asOf = "2025-12-31";
const seeds = fc.noShrink(fc.integer());
const timeout = 60_000;

const scoredBy = (standard: Standard, facts: Facts) => evaluate(standard, facts, { asOf });

/** Printed ends are doubles: equal ones may differ in their last digit. */
const isWithin = (inner: ScoreRange, outer: ScoreRange) => inner.min >= outer.min - 1e-9 && inner.max <= outer.max + 1e-9;
const isSame = (a: ScoreRange, b: ScoreRange) => isWithin(a, b) && isWithin(b, a);

describe("on made-up sheets", { timeout }, () => {
	const onSheets = (check: (standard: Standard, facts: Facts, random: () => number) => void, numRuns: number) => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				check(sheetOfFewValues(random), oneOf(random, everySheetFacts), random);
			}),
			{ numRuns },
		);
	};

	it("points never leave floor and full, nor a score its caps", () => {
		onSheets((standard, facts, random) => {
			for (const known of [facts, someSheetFacts(random), {}]) {
				const { rules, score } = scoredBy(standard, known);
				for (const [id, { points }] of Object.entries(rules)) {
					if (points === undefined) continue;
					const { full, floor = 0 } = standard.rules[id]!.points as { full: number; floor?: number };
					// What a veto zeroes, or does not apply, may be below its floor.
					expect(isWithin(points, { min: Math.min(floor, 0), max: full }), id).toBe(true);
					expect(points.min).toBeLessThanOrEqual(points.max);
				}
				if (score === null) continue;
				const { bonus, deduction } = standard.scoring;
				expect(score.min).toBeGreaterThanOrEqual(0);
				expect(score.bonus?.max ?? 0).toBeLessThanOrEqual(bonus!.atMost);
				expect(score.deduction?.max ?? 0).toBeLessThanOrEqual(deduction!.atMost);
			}
		}, 150);
	});

	it("closures come to what the range path comes to", () => {
		onSheets((standard, facts) => {
			const [table, trees, calendar] = [tableOf(standard), treesOf(standard), new Calendar(dayNumber(asOf)!)];
			const bindings = bindingsOf(
				table,
				trees.parameters,
				settle(table, checkedFacts(standard, facts, undefined), calendar),
				calendar,
			);
			const { rules, vetoes } = scoredBy(standard, facts);
			if (vetoes!.some(({ veto }) => typeof veto === "object" && "items" in veto)) return;
			for (const { id, points } of trees.rules) {
				const found = rules[id]!;
				if (points?.total === undefined || found.points === undefined || found.outcome === "not-applicable") continue;
				const value = evaluateNode(points.total, bindings);
				expect(isQuantity(value)).toBe(true);
				const { low, high } = asRange(value as never);
				expect([toNumber(divide(low, trees.scale)), toNumber(divide(high, trees.scale))]).toEqual([
					found.points.min,
					found.points.max,
				]);
			}
		}, 150);
	});

	it("what is explained adds up to what was scored", () => {
		onSheets((standard, facts, random) => {
			for (const known of [facts, someSheetFacts(random)]) {
				const { score, rules } = scoredBy(standard, known);
				const said = explain(standard, known, { asOf, locale: oneOf(random, ["zh", "en"]) });
				if (score !== null) expect(isSame(sumOf(said.sheet!.ledger), score)).toBe(true);
				for (const [id, { points }] of Object.entries(rules)) {
					if (points !== undefined) expect(isSame(sumOf(said.rules[id]!.points!.lines), points), id).toBe(true);
				}
			}
		}, 60);
	});
});

describe("a ledger speaks of points that others share", { timeout }, () => {
	it("only where something does not apply, or may not, and so many that they can be told", () => {
		let shared = 0;
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				const standard = sheetOfFewValues(random);
				for (const facts of [oneOf(random, everySheetFacts), someSheetFacts(random)]) {
					const { rules, methods = {} } = scoredBy(standard, facts);
					const mayYield =
						(standard.scoring.notApplicable === "redistribute" &&
							Object.values(rules).some(({ possible }) => possible.includes("not-applicable"))) ||
						// A method by which nothing is assessed yields its weight in any case.
						Object.values(methods).includes(null);
					const { ledger } = explain(standard, facts, { asOf }).sheet!;
					for (const { kind, min, max } of ledger) {
						if (kind !== "redistributed") continue;
						shared++;
						expect(mayYield).toBe(true);
						expect(Math.max(Math.abs(min), Math.abs(max))).toBeGreaterThan(1e-6);
					}
				}
			}),
			{ numRuns: 150 },
		);
		expect(shared).toBeGreaterThan(0);
	});
});

function sumOf(lines: readonly LedgerLine[]): ScoreRange {
	return { min: lines.reduce((sum, { min }) => sum + min, 0), max: lines.reduce((sum, { max }) => sum + max, 0) };
}

describe("deductions", { timeout }, () => {
	const kinds = ["litter", "posters", "stalls"];
	const inputs = Object.fromEntries(kinds.map((kind) => [`found.${kind}`, { type: "count", range: { atLeast: 0, atMost: 30 } }]));
	const amounts = fc.record({
		points: fc.constantFrom(0.1, 0.5, 2, 5),
		atMost: fc.option(fc.constantFrom(0.3, 4)),
		full: fc.constantFrom(1, 10),
	});
	const counts = fc.array(fc.integer({ min: 0, max: 29 }), { minLength: 3, maxLength: 3 });

	it("one more occurrence never raises points or score", () => {
		fc.assert(
			fc.property(fc.array(amounts, { minLength: 3, maxLength: 3 }), counts, fc.nat(2), (lines, numbers, more) => {
				const rules = Object.fromEntries(
					lines.map(({ points, atMost, full }, i) => {
						const lose = [{ points, each: read(`found.${kinds[i]}`), ...(atMost === null ? {} : { atMost }) }];
						return [`main.${kinds[i]}`, { points: { full, lose } }];
					}),
				);
				const standard = smallStandard({ inputs, rules, scoring: sheetScoring() });
				const factsOf = (found: readonly number[]) => Object.fromEntries(kinds.map((kind, i) => [`found.${kind}`, found[i]!]));
				const before = scoredBy(standard, factsOf(numbers));
				const after = scoredBy(standard, factsOf(numbers.map((number, i) => (i === more ? number + 1 : number))));
				const rule = `main.${kinds[more]}`;
				expect(after.rules[rule]!.points!.min).toBeLessThanOrEqual(before.rules[rule]!.points!.min);
				expect(after.score!.min).toBeLessThanOrEqual(before.score!.min);
			}),
			{ numRuns: 100 },
		);
	});

	/** Five items of 20 points, of which each occurrence costs a tenth; `mark` is the pass mark. */
	const tenths = (mark: number) => {
		const items = ["a", "b", "c", "d", "e"];
		return smallStandard({
			inputs: Object.fromEntries(items.map((item) => [`found.${item}`, "count"])),
			rules: Object.fromEntries(
				items.map((item) => [`main.${item}`, { points: { full: 20, lose: [{ points: 0.1, each: read(`found.${item}`) }] } }]),
			),
			scoring: sheetScoring({ pass: { score: mark } }),
		});
	};
	const spread = (found: readonly number[]) =>
		Object.fromEntries(["a", "b", "c", "d", "e"].map((item, i) => [`found.${item}`, found[i]!]));

	// 100 − 20 × 0.1 = 98, which floating point makes 98.00000000000001 or 97.99999999999999 as it is added up.
	it("twenty tenths leave 98, which passes 98; one more leaves 97.9, which does not", () => {
		const standard = tenths(98);
		const twenty = scoredBy(standard, spread([4, 4, 4, 4, 4]));
		expect([twenty.score!.min, twenty.outcome]).toEqual([98, "pass"]);
		const more = scoredBy(standard, spread([5, 4, 4, 4, 4]));
		expect([more.score!.min, more.outcome]).toEqual([97.9, "fail"]);
	});

	it("however they are spread, and whatever the mark", () => {
		fc.assert(
			fc.property(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), fc.integer({ min: -2, max: 2 }), (found, off) => {
				const lost = found.reduce((sum, one) => sum + one, 0);
				const mark = (1000 - lost + off) / 10;
				const { outcome, score } = scoredBy(tenths(mark), spread(found));
				expect(outcome).toBe(off <= 0 ? "pass" : "fail");
				expect(score!.min).toBe((1000 - lost) / 10);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("bands", { timeout }, () => {
	interface Band {
		readonly low: number | undefined;
		readonly lowOpen: boolean;
		readonly high: number | undefined;
		readonly highOpen: boolean;
		readonly points: number;
	}

	const bandsFrom = (seed: number): Band[] => {
		const random = randomOf(seed);
		return Array.from({ length: whole(random, 1, 4) }, () => {
			const [low, length] = [whole(random, 0, 6), whole(random, 1, 3)];
			const isBounded = random() < 0.8;
			return {
				low: random() < 0.8 || !isBounded ? low : undefined,
				lowOpen: random() < 0.5,
				high: isBounded ? low + length : undefined,
				highOpen: random() < 0.5,
				points: oneOf(random, [0.1, 1, 2, 3]),
			};
		});
	};
	const written = ({ low, lowOpen, high, highOpen, points }: Band) => ({
		...(low === undefined ? {} : { [lowOpen ? "moreThan" : "atLeast"]: low }),
		...(high === undefined ? {} : { [highOpen ? "lessThan" : "atMost"]: high }),
		points,
	});
	const holds = ({ low = -Infinity, lowOpen, high = Infinity, highOpen }: Band, value: number) =>
		(lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
	const steps = Array.from({ length: 21 }, (_, i) => i / 2);
	const contains = (outer: Band, inner: Band) =>
		steps.concat(-1, 99).every((value) => !holds(inner, value) || holds(outer, value));

	const sketch = (bands: readonly Band[]) => ({
		inputs: { "q.value": { type: "quantity", unit: "thing", step: 0.5, range: { atLeast: 0, atMost: 10 } } },
		rules: {
			"main.item": {
				points: { full: 3, gain: [{ highestOf: { value: read("q.value"), bands: bands.map(written) } }] },
			},
		},
		scoring: sheetScoring({ of: 3, pass: { score: 1 } }),
	});

	it("give each value the points of the best that holds it, or none", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const bands = bandsFrom(seed);
				const standard = smallStandard(sketch(bands));
				for (const value of steps) {
					const expected = Math.max(0, ...bands.filter((band) => holds(band, value)).map(({ points }) => points));
					expect(scoredBy(standard, { "q.value": value }).rules["main.item"]!.points!.min, `${value}`).toBe(expected);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it("hold each value from the lowest to the highest once, one within the other, or it is told", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const bands = bandsFrom(seed);
				const told = checkStandard(smallDocument(sketch(bands))).map(({ code }) => code);
				const held = (value: number) => bands.filter((band) => holds(band, value));
				const [first, last] = [
					steps.findIndex((value) => held(value).length > 0),
					steps.findLastIndex((value) => held(value).length > 0),
				];
				const hasGap = steps.slice(first, last + 1).some((value) => held(value).length === 0);
				const hasOverlap = bands.some((a, i) =>
					bands
						.slice(i + 1)
						.some((b) => steps.some((value) => holds(a, value) && holds(b, value)) && !contains(a, b) && !contains(b, a)),
				);
				expect([told.includes("band-gap"), told.includes("band-overlap")]).toEqual([hasGap, hasOverlap]);
			}),
			{ numRuns: 100 },
		);
	});
});
