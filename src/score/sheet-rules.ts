/** What each rule is on a sheet: how much it counts, and where. */

import { nodesOf } from "../logic/node.js";
import type { Exact } from "../logic/number/exact.js";
import type { Standard } from "../model/standard.js";
import type { InputTable } from "../parse/table.js";
import { dimensionOf, inputsRead, nodesOfOutcome, type RuleTree, type Trees } from "../parse/trees.js";

export interface SheetRule {
	/** In the base, outside of it, or nowhere: a rule without points on a sheet of points only decides. */
	readonly counts: "base" | "bonus" | "deduction" | "none";
	/** The dimension or the method that it is weighed with. */
	readonly group: string | undefined;
	readonly full: Exact;
	readonly floor: Exact;
	/** Its points come of lines, not of its outcome. */
	readonly hasLines: boolean;
}

export function sheetRules({ scoring }: Standard, trees: Trees): readonly SheetRule[] {
	return trees.rules.map(({ id, rule, points }) => {
		const group = scoring.methods === undefined ? dimensionOf(id) : rule.method;
		if (scoring.rules === "equal" && rule.counts === undefined) {
			return { counts: "base", group, full: trees.scale, floor: 0, hasLines: false };
		}
		if (points === undefined) return { counts: "none", group, full: 0, floor: 0, hasLines: false };
		return { counts: rule.counts ?? "base", group, full: points.full, floor: points.floor, hasLines: points.total !== undefined };
	});
}

/** Whether a rule's points rest on an assessor's judgement. */
export function readsJudgement(tree: RuleTree, table: InputTable): boolean {
	const nodes = tree.points?.total === undefined ? nodesOfOutcome(tree) : nodesOf(tree.points.total);
	return inputsRead(nodes).some((input) => "judgement" in table.inputs[input]!);
}
