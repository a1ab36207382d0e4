/** Counts of which one may be a part of the other: divided or subtracted without being declared so, or both counted. */
import { type Issue, warning } from "../errors.js";
import * as problems from "../issues.js";
import { allNodes } from "../logic/by-order.js";
import type { Node } from "../logic/node.js";
import { nodesOf } from "../logic/node.js";
import type { Standard } from "../model/standard.js";
import { treesOf } from "../parse/internals.js";
import type { LineTree } from "../parse/points.js";
import { type InputTable, tableOf } from "../parse/table.js";

export function checkOverlaps(standard: Standard): Issue[] {
	const { rules } = treesOf(standard);
	const table = tableOf(standard);
	return rules.flatMap((rule) => {
		const place = `rules.${rule.id}`;
		const compared = allNodes([rule.points?.total]).flatMap((node) => undeclaredPair(node, table));
		const pairs = new Map(compared.map((pair) => [`${pair.part} ${pair.whole}`, pair]));
		return [
			...[...pairs.values()].map((pair) => warning(problems.overlapWithoutWithin, place, pair)),
			...countedTwice(rule.points?.lines ?? [], table).map((pair) => warning(problems.countedTwice, `${place}.points`, pair)),
		];
	});
}

interface Pair {
	readonly part: string;
	readonly whole: string;
}

/**
 * Two counts of one unit in the points of a rule, one divided by the other or subtracted from it, of which neither lies
 * within the other. A condition may well ask how two counts of different things compare.
 */
function undeclaredPair(node: Node, table: InputTable): Pair[] {
	if (node.kind !== "operation" || node.operands.length !== 2 || (node.operator !== "-" && node.operator !== "/")) return [];
	const [a, b] = node.operands.map((operand) => countIn(operand, table));
	if (a === undefined || b === undefined || a === b || unitOf(a, table) !== unitOf(b, table)) return [];
	if (liesWithin(a, b, table) || liesWithin(b, a, table)) return [];
	const [part, whole] = node.operator === "-" ? [b, a] : [a, b];
	return [{ part: table.ids[part]!, whole: table.ids[whole]! }];
}

/** The one count that an operand is, or is a multiple of. */
function countIn(operand: Node, table: InputTable): number | undefined {
	const inputs = [...nodesOf(operand)].flatMap((node) => (node.kind === "input" && node.aspect === "value" ? [node.input] : []));
	const isMultiple = [...nodesOf(operand)].every((node) => node.kind !== "operation" || node.operator === "*");
	const [only] = inputs;
	return isMultiple && inputs.length === 1 && table.inputs[only!]!.type === "count" ? only : undefined;
}

function unitOf(input: number, table: InputTable): string | undefined {
	const declared = table.inputs[input]!;
	return "unit" in declared ? declared.unit : undefined;
}

function liesWithin(part: number, whole: number, { containments }: InputTable): boolean {
	const outer = containments.find((pair) => pair.part === part)?.whole;
	return outer !== undefined && (outer === whole || liesWithin(outer, whole, { containments } as InputTable));
}

/** Inputs of which two lines count both the part and the whole. */
function countedTwice(lines: readonly LineTree[], table: InputTable): Pair[] {
	const counted = lines.flatMap(subjectsOf).flatMap((node) => (node.kind === "input" ? [node.input] : []));
	return counted.flatMap((part) =>
		counted.flatMap((whole) =>
			part !== whole && liesWithin(part, whole, table) ? [{ part: table.ids[part]!, whole: table.ids[whole]! }] : [],
		),
	);
}

function subjectsOf({ kind, subject, lines }: LineTree): Node[] {
	return kind === "gain" ? [] : [...(subject === undefined ? [] : [subject]), ...lines.flatMap(subjectsOf)];
}
