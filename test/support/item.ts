/** A sheet of one item, for tests of how a line is scored. */
import { expect } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { explain } from "../../src/explain/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { Outcome } from "../../src/model/outcome.js";
import type { ScoreRange } from "../../src/model/score.js";
import type { Standard } from "../../src/model/standard.js";
import type { Locale } from "../../src/model/text.js";
import { type StandardSketch, sheetScoring, smallStandard } from "./standard.js";

export const asOf = "2026-06-30";

/** One number, or from and to. */
type Ends = number | readonly [number, number];

export interface Item {
	readonly standard: Standard;
	/** The outcome, and the points; none where the item leaves the sheet. */
	result(facts: Facts): readonly [Outcome, Ends | undefined];
	/** What the explanation says of the points, each line with what it adds. The lines add up to the points. */
	ledger(facts: Facts, locale: Locale): readonly (readonly [string, Ends])[];
}

interface ItemSketch extends Pick<StandardSketch, "inputs" | "measures"> {
	readonly rule: object;
	readonly scoring?: object;
}

/** The item `main.item`, as `rule` has it. */
export function itemOf({ rule, inputs, measures, scoring = sheetScoring() }: ItemSketch): Item {
	const standard = smallStandard({
		inputs,
		...(measures === undefined ? {} : { measures }),
		rules: { "main.item": rule },
		scoring,
	});
	return {
		standard,
		result(facts) {
			const { outcome, points } = evaluate(standard, facts, { asOf }).rules["main.item"]!;
			return [outcome, points && endsOf(points)];
		},
		ledger: (facts, locale) => ledgerOf(standard, "main.item", facts, locale),
	};
}

export function endsOf({ min, max }: ScoreRange): Ends {
	return min === max ? min : [min, max];
}

/** The lines of a rule's points as the explanation has them: each with what it adds. They add up to the points. */
export function ledgerOf(standard: Standard, rule: string, facts: Facts, locale: Locale): (readonly [string, Ends])[] {
	const points = explain(standard, facts, { asOf, locale }).rules[rule]!.points!;
	for (const end of ["min", "max"] as const) {
		expect(
			points.lines.reduce((sum, line) => sum + line[end], 0),
			end,
		).toBeCloseTo(points[end], 10);
	}
	return points.lines.map((line) => [line.text, endsOf(line)]);
}
