/** What each rule is on a sheet: how much it counts, and where. */

import { nodesOf } from "../logic/node.js";
import { type Exact, quotient } from "../logic/number/exact.js";
import type { Standard } from "../model/standard.js";
import type { InputTable } from "../parse/table.js";
import { dimensionOf, inputsRead, nodesOfOutcome, type RuleTree, type Trees } from "../parse/trees.js";
import { isAssessed } from "./actors.js";

export interface SheetRule {
	/**
	 * In the base, outside of it, or nowhere: a rule without points on a sheet of points only decides, one that another
	 * than the assessed owes does not even that.
	 */
	readonly counts: "base" | "bonus" | "deduction" | "none";
	/** The dimension or the method that it is weighed with. */
	readonly group: string | undefined;
	readonly full: Exact;
	readonly floor: Exact;
	/** The full points, as they are shown. */
	readonly of: number;
	/** Its points come of lines, not of its outcome. */
	readonly hasLines: boolean;
	/** Of all or nothing: what it scores where it passes, fails, or may do either. */
	readonly outcomes: Readonly<Record<"pass" | "fail" | "either", Ends>>;
	/** What it scores where it does not apply. */
	readonly spared: Ends;
}

/** The least and the most of something, in shares; one and the same where nothing is open. */
export interface Ends {
	readonly least: Exact;
	readonly most: Exact;
	/** The most is approached, and not reached. */
	readonly unreached: boolean;
}

export function sheetRules(standard: Standard, trees: Trees): readonly SheetRule[] {
	const { scoring } = standard;
	return trees.rules.map(({ id, rule, points }) => {
		const group = scoring.methods === undefined ? dimensionOf(id) : rule.method;
		const isEqual = scoring.rules === "equal" && rule.counts === undefined && isAssessed(standard, rule);
		const counts = isEqual ? "base" : points === undefined ? "none" : (rule.counts ?? "base");
		const full = isEqual ? trees.scale : (points?.full ?? 0);
		const floor = isEqual ? 0 : (points?.floor ?? 0);
		const instead = scoring.notApplicable === "full" ? full : 0;
		return {
			counts,
			group,
			full,
			floor,
			of: quotient(full, trees.scale),
			hasLines: !isEqual && points?.total !== undefined,
			outcomes: {
				pass: endsOf(full, full),
				fail: endsOf(floor, floor),
				either: endsOf(floor, full),
			},
			spared: endsOf(instead, instead),
		};
	});
}

function endsOf(least: Exact, most: Exact): Ends {
	return { least, most, unreached: false };
}

/** Whether a rule's points rest on an assessor's judgement. */
export function readsJudgement(tree: RuleTree, table: InputTable): boolean {
	const nodes = tree.points?.total === undefined ? nodesOfOutcome(tree) : nodesOf(tree.points.total);
	return inputsRead(nodes).some((input) => "judgement" in table.inputs[input]!);
}
