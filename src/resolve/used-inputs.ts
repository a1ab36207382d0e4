/** The inputs of a dictionary that one standard makes use of. */
import { allNodes } from "../logic/by-order.js";
import type { Node } from "../logic/node.js";
import type { Input } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import { treesOf } from "../parse/internals.js";
import { inputsRead, nodesOfFigures, nodesOfRule } from "../parse/trees.js";

/** The data of a standard with the inputs and measures alone that it makes use of; of the other inputs the names. */
export function withUsedInputs(standard: Standard): Standard {
	const { inputs, measures, otherInputs = [] } = standard;
	const used = new Set(usedInputs(standard));
	const read = new Set(nodesThatCount(standard).flatMap((node) => (node.kind === "measure" ? [node.id] : [])));
	const only = <T>(all: Readonly<Record<string, T>>, chosen: ReadonlySet<string>) =>
		Object.fromEntries(Object.entries(all).filter(([id]) => chosen.has(id)));
	return {
		...standard,
		inputs: only(inputs, used),
		otherInputs: [...otherInputs, ...Object.keys(inputs).filter((id) => !used.has(id))],
		measures: only(measures, read),
	};
}

/** Those that its rules read, and those that bound them, in the order of the dictionary. */
export function usedInputs(standard: Standard): string[] {
	const { inputs } = treesOf(standard);
	const read = inputsRead(nodesThatCount(standard)).map((input) => inputs[input]!.id);
	const used = new Set([...wholesAbove(standard, read), ...partsBelow(standard, read)]);
	return Object.keys(standard.inputs).filter((id) => used.has(id));
}

function nodesThatCount(standard: Standard): readonly Node[] {
	const { rules, compared } = treesOf(standard);
	return [...rules.flatMap((rule) => [...nodesOfRule(rule), ...nodesOfFigures(rule)]), ...allNodes([...compared.values()])];
}

/** The inputs with their wholes, than which they can't be more. */
function wholesAbove({ inputs }: Standard, ids: readonly string[]): Set<string> {
	const found = new Set(ids);
	for (const id of found) {
		const whole = wholeOf(inputs[id]!);
		if (whole !== undefined && Object.hasOwn(inputs, whole)) found.add(whole);
	}
	return found;
}

/** The inputs with their parts, than which they can't be less. */
function partsBelow({ inputs }: Standard, ids: readonly string[]): Set<string> {
	const parts = new Map<string, string[]>();
	for (const [id, input] of Object.entries(inputs)) {
		const whole = wholeOf(input);
		if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), id]);
	}
	const found = new Set(ids);
	for (const id of found) for (const part of parts.get(id) ?? []) found.add(part);
	return found;
}

function wholeOf(input: Input): string | undefined {
	return "within" in input ? input.within : undefined;
}
