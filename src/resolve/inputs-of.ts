import { type Node, nodesOf } from "../logic/node.js";
import type { Day } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import type { Input } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import { treesOf } from "../parse/internals.js";
import { inputsRead, nodesOfRule } from "../parse/trees.js";
import { editionOf } from "./edition.js";

/** One input of a standard, as a form asks for it. */
export interface InputListing {
	readonly id: string;
	/** Label, question, type, unit, range, step, and who supplies it. */
	readonly input: Input;
	/** The rules that read it, in document order. */
	readonly rules: readonly string[];
}

/** Whose inputs are listed. */
export interface InputsOfOptions {
	/** The day whose edition is meant; if not given, whatever any edition reads is listed. */
	readonly edition?: Day;
}

/**
 * The inputs that a standard reads, in the order in which its rules first read them: what a host builds its form from.
 *
 * @throws {WenmingError} `invalid-call` for something that is no standard, or no day.
 * @example
 * inputsOf(wuxi)[0].input.question.zh; // => "创建工作的领导体制是否已发文建立、人员落实到名并在运行？"
 */
export function inputsOf<F = Facts>(standard: Standard<F>, { edition }: InputsOfOptions = {}): readonly InputListing[] {
	const { inputs, rules, compared } = treesOf(
		edition === undefined ? (standard as Standard) : editionOf(standard as Standard, { edition }),
	);
	const listings = new Map<number, string[]>();
	for (const rule of rules) {
		for (const input of inputsBehind(inputsRead(nodesOfRule(rule)), compared)) {
			const readers = listings.get(input);
			if (readers === undefined) listings.set(input, [rule.id]);
			else readers.push(rule.id);
		}
	}
	return [...listings].map(([input, readers]) => ({ ...inputs[input]!, rules: readers }));
}

/** Whether anybody can be asked for an input: what only the others of a cohort make, nobody can tell. */
export function isAsked({ input }: InputListing): boolean {
	return !("fromCohort" in input && input.fromCohort !== undefined);
}

/** What a cohort makes of the numbers of its communities needs those numbers. */
export function inputsBehind(read: readonly number[], compared: ReadonlyMap<number, Node>): readonly number[] {
	if (compared.size === 0) return read;
	const behind = read.flatMap((input) => (compared.has(input) ? inputsRead(nodesOf(compared.get(input)!)) : []));
	return [...new Set([...read, ...behind])];
}
