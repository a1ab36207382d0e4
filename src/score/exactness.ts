/**
 * Whether the ends of a sheet's score can be reached. They can where each open input moves one rule's points, once, and
 * decides nothing else: then every rule can come to its least, or its most, at the same time as all others.
 */
import { allNodes, isByOrder, readings } from "../logic/by-order.js";
import type { Node } from "../logic/node.js";
import type { Scoring } from "../model/scoring.js";
import type { Standard } from "../model/standard.js";
import type { InputTable } from "../parse/table.js";
import { inputsRead, nodesOfOutcome, nodesOfRule, type RuleTree, type Trees } from "../parse/trees.js";

export function sheetExactness(standard: Standard, trees: Trees, table: InputTable): (open: readonly number[]) => boolean {
	const isDecisive = decisiveRules(standard.scoring);
	const apart = new Set(table.containments.flatMap(({ part, whole }) => [part, whole]));
	const readBy = new Map<number, number>();
	for (const rule of trees.rules) {
		for (const input of inputsRead(nodesOfRule(rule))) readBy.set(input, (readBy.get(input) ?? 0) + 1);
		const decides = isDecisive(rule.id) || rule.rule.veto !== undefined;
		for (const input of entangled(rule, decides)) apart.add(input);
	}
	return (open) => open.every((input) => readBy.get(input) === 1 && !apart.has(input));
}

/** The rules whose outcomes a verdict or a level asks for, beside their points. */
function decisiveRules({ pass, levels = [] }: Scoring): (id: string) => boolean {
	const asked = [pass === "every-rule" ? ("every" as const) : pass.rules, ...levels.map(({ rules }) => rules)];
	return (id) => asked.some((rules) => rules === "every" || rules?.includes(id));
}

/** The inputs of a rule that its points may not count once and by order, or that decide more than its points. */
function entangled(rule: RuleTree, decides: boolean): number[] {
	const gates = allNodes([rule.appliesWhen, rule.exempt, ...rule.units.map(({ appliesWhen }) => appliesWhen)]);
	const counted = rule.points?.total === undefined ? [...nodesOfOutcome(rule)] : nodesOfLines(rule);
	const often = [...readings(counted)].flatMap(([input, times]) => (times > 1 ? [input] : []));
	const isDoubtful = !isByOrder(counted) || (decides && rule.points?.total !== undefined);
	return [...inputsRead(gates), ...often, ...(isDoubtful ? inputsRead(counted) : [])];
}

/** What the points of a rule read, as the file has it: bands and grades read their value once. */
function nodesOfLines({ points, units, rule }: RuleTree): Node[] {
	const ofParts = rule.points?.parts === undefined ? [] : units.map(({ logic }) => logic);
	return allNodes([...points!.leaves.map(({ node }) => node), ...ofParts]);
}
