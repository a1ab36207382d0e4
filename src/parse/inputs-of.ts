import type { Facts } from "../model/facts.js";
import type { Input } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import { treesOf } from "./internals.js";
import { inputsRead, nodesOfRule } from "./trees.js";

/** One input of a standard, as a form asks for it. */
export interface InputListing {
	readonly id: string;
	/** Label, question, type, unit, range, step, and who supplies it. */
	readonly input: Input;
	/** The rules that read it, in document order. */
	readonly rules: readonly string[];
}

/**
 * The inputs that a standard reads, in the order in which its rules first read them: what a host builds its form from.
 *
 * @example
 * inputsOf(wuxi)[0].input.question.zh; // => "创建工作的领导体制是否已发文建立、人员落实到名并在运行？"
 */
export function inputsOf<F = Facts>(standard: Standard<F>): readonly InputListing[] {
	const { inputs, rules } = treesOf(standard as Standard);
	const listings = new Map<number, string[]>();
	for (const rule of rules) {
		for (const input of inputsRead(nodesOfRule(rule))) {
			const readers = listings.get(input);
			if (readers === undefined) listings.set(input, [rule.id]);
			else readers.push(rule.id);
		}
	}
	return [...listings].map(([input, readers]) => ({ ...inputs[input]!, rules: readers }));
}
