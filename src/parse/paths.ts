/** The nodes of a rule's logic by their paths: `logic`, `appliesWhen.>[0]`, `parts.rats.logic.and[1]`. */
import type { Node } from "../logic/node.js";
import type { RuleTree } from "./trees.js";

/** Every node that stands in the rule itself; those of the measures that it reads stand elsewhere. */
export function nodesByPath({ rule, appliesWhen, exempt, units }: RuleTree): ReadonlyMap<string, Node> {
	const found = new Map<string, Node>();
	const add = (node: Node | undefined, path: string) => {
		if (node === undefined) return;
		found.set(path, node);
		if (node.kind === "list") for (const [i, item] of node.items.entries()) add(item, `${path}[${i}]`);
		if (node.kind !== "operation") return;
		// What is evaluated for each element of a list is no step of its own.
		const steps = node.does.iterates ? node.operands.slice(0, 1) : node.operands;
		for (const [i, operand] of steps.entries()) add(operand, `${path}.${node.operator}[${i}]`);
	};
	add(appliesWhen, "appliesWhen");
	for (const unit of units) {
		const at = unit.part === undefined ? "" : `parts.${unit.part}.`;
		add(unit.appliesWhen, `${at}appliesWhen`);
		if (unit.part !== undefined || "logic" in rule) add(exempt === undefined ? unit.logic : ownLogic(unit.logic), `${at}logic`);
	}
	return found;
}

/** The logic of a rule that some are exempt from, without the exemption. */
export function ownLogic(logic: Node): Node {
	return logic.kind === "operation" ? logic.operands[1]! : logic;
}
