/** What a rule asks: in words, and as JSON Logic. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { type Asked, askedBy } from "../../explain/asked.js";
import type { Node } from "../../logic/node.js";
import type { Rule } from "../../model/rule.js";
import { isByPoints, type RuleTree } from "../../parse/trees.js";
import { capitalised, paragraph } from "./parts.js";
import type { Teller } from "./teller.js";

/** Conditions as lists within lists. */
export function conditionsOf(teller: Teller, nodes: readonly Node[]): ElementContent[] {
	return teller.voice.block((locale) => {
		const { speaker } = teller.tongue(locale);
		return [listOf(nodes.map((node) => askedBy(node, speaker)))];
	});
}

function listOf(asked: readonly Asked[]): Element {
	return h(
		"ul",
		asked.map(({ text, conditions }) => h("li", [capitalised(text), ...(conditions.length === 0 ? [] : [listOf(conditions)])])),
	);
}

/** When a rule applies at all. */
export function applicabilityOf(teller: Teller, rule: RuleTree): ElementContent[] {
	const gate = rule.appliesWhen ?? gateOfOnly(rule);
	return gate === undefined ? [] : conditionsOf(teller, [gate]);
}

function gateOfOnly({ units }: RuleTree): Node | undefined {
	const [only] = units;
	return units.length === 1 && only!.part === undefined ? only!.appliesWhen : undefined;
}

/** What it takes to pass. */
export function askedOf(teller: Teller, rule: RuleTree): ElementContent[] {
	if (isByPoints(rule)) return [];
	if (rule.units[0]!.part === undefined) return conditionsOf(teller, [ownLogic(rule.units[0]!.logic, rule)]);
	const parts = "parts" in rule.rule ? rule.rule.parts : [];
	const isGated = rule.units.some(({ appliesWhen }) => appliesWhen !== undefined);
	return [
		...paragraph(teller.say(({ say }) => say.partsNeeded(parts.length, rule.require, isGated))),
		...teller.voice.block((locale) => {
			const { speaker, say } = teller.tongue(locale);
			const items = rule.units.map((unit, i) => {
				const asked = askedBy(ownLogic(unit.logic, rule), speaker);
				const gate =
					unit.appliesWhen === undefined ? [] : [{ text: say.partApplies, conditions: [askedBy(unit.appliesWhen, speaker)] }];
				return h("li", [h("strong", parts[i]!.label[locale]), listOf([...gate, asked])]);
			});
			return [h("ul", items)];
		}),
	];
}

/** The logic without the exemption, which is told by itself. */
function ownLogic(logic: Node, { exempt }: RuleTree): Node {
	return exempt !== undefined && logic.kind === "operation" ? logic.operands[1]! : logic;
}

/** The logic as the file has it, folded away. */
export function jsonOf(teller: Teller, { rule }: RuleTree): ElementContent[] {
	const written = writtenLogic(rule);
	if (Object.keys(written).length === 0) return [];
	return [
		h("details", [
			h(
				"summary",
				teller.say(({ say }) => say.asJson),
			),
			h("pre", { tabIndex: 0 }, [h("code.language-json", JSON.stringify(written, undefined, 2))]),
		]),
	];
}

/** The keys of a rule that hold logic. */
function writtenLogic(rule: Rule): Record<string, unknown> {
	return {
		...(rule.appliesWhen === undefined ? {} : { appliesWhen: rule.appliesWhen }),
		...(rule.exempt === undefined ? {} : { exempt: { when: rule.exempt.when } }),
		...("logic" in rule ? { logic: rule.logic } : {}),
		...("parts" in rule ? { require: rule.require, parts: rule.parts.map(({ label: _, ...part }) => part) } : {}),
		...(rule.points === undefined ? {} : { points: rule.points }),
	};
}
