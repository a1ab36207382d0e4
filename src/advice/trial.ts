/** Trying out changes: the facts after them, and what these come to. */
import { unitTreesOf } from "../compile/states.js";
import { WenmingError } from "../errors.js";
import { bindFacts } from "../evaluate/evaluate.js";
import { type EvaluateOptions, type Evaluation, evaluate, type StandardTrace } from "../evaluate/index.js";
import { possibleOfUnits } from "../evaluate/rule.js";
import { outcomeOfUnit } from "../evaluate/unit.js";
import type { Node } from "../logic/node.js";
import { type Bindings, evaluateNode } from "../logic/trace.js";
import type { Value } from "../logic/value.js";
import type { Facts } from "../model/facts.js";
import type { Possible } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import { inputsRead, nodesOfRule } from "../parse/trees.js";
import type { Lever } from "./levers.js";

/** How many steps each lever is moved. */
export type Moves = ReadonlyMap<Lever, number>;

export class Trial {
	/** By rule: the facts that it reads. The others need not be checked anew at every step. */
	readonly #ruleFacts = new Map<number, Facts>();

	constructor(
		readonly standard: Standard,
		readonly trace: StandardTrace,
		readonly options: EvaluateOptions,
	) {}

	/** What the facts come to after the moves; `undefined` if no facts can be so. */
	evaluation(moves: Moves): Evaluation | undefined {
		return this.#possible(() => evaluate(this.standard, after(this.trace.given.facts, moves), this.#options));
	}

	/** What one condition of a rule comes to after the moves; `undefined` if no facts can be so. */
	value(rule: number, node: Node, moves: Moves): Value | undefined {
		return this.#possible(() => evaluateNode(node, this.#bindings(rule, moves)));
	}

	/** What one rule may come to after the moves, without the others; `undefined` if no facts can be so. */
	outcomes(rule: number, moves: Moves): Possible | undefined {
		const tree = this.trace.program.trees.rules[rule]!;
		return this.#possible(() => {
			const bindings = this.#bindings(rule, moves);
			return possibleOfUnits(
				tree,
				unitTreesOf(tree).map((unit) => outcomeOfUnit(unit, bindings)),
			);
		});
	}

	#bindings(rule: number, moves: Moves): Bindings {
		return bindFacts(this.standard, after(this.#factsOf(rule), moves), this.#options).bindings;
	}

	/** What the rule reads, with what bounds it. */
	#factsOf(rule: number): Facts {
		let facts = this.#ruleFacts.get(rule);
		if (facts === undefined) {
			const { table, trees } = this.trace.program;
			const read = new Set(inputsRead(nodesOfRule(trees.rules[rule]!)));
			for (let size = 0; size < read.size; ) {
				size = read.size;
				for (const { part, whole } of table.containments) {
					if (read.has(part)) read.add(whole);
					if (read.has(whole)) read.add(part);
				}
			}
			const given = this.trace.given.facts;
			const ids = [...read].map((input) => table.ids[input]!).filter((id) => Object.hasOwn(given, id));
			facts = Object.fromEntries(ids.map((id) => [id, given[id]]));
			this.#ruleFacts.set(rule, facts);
		}
		return facts;
	}

	get #options(): EvaluateOptions {
		return { ...this.options, invalidFacts: "throw" };
	}

	#possible<T>(compute: () => T): T | undefined {
		try {
			return compute();
		} catch (error) {
			if (error instanceof WenmingError && error.code === "invalid-facts") return undefined;
			throw error;
		}
	}
}

/** The facts after the moves. */
function after(facts: Facts, moves: Moves): Facts {
	const moved: Record<string, Facts[string]> = { ...facts };
	for (const [lever, steps] of moves) if (steps > 0) moved[lever.id] = lever.moved(steps);
	return moved;
}

/** So many steps are tried one by one, so that nothing that turns back and forth is passed over. */
const triedSingly = 24;

/**
 * The fewest steps, up to `most`, at which something holds; `undefined` if it never does. Beyond the first steps it is
 * looked for in steps that double, and halved in, as what holds from some step on.
 */
export function fewestSteps(most: number, holds: (steps: number) => boolean, from = 0): number | undefined {
	for (let steps = from; steps <= Math.min(from + triedSingly, most); steps++) if (holds(steps)) return steps;
	let [fails, reach] = [from + triedSingly, 2 * triedSingly];
	while (fails < most) {
		const found = Math.min(from + reach, most);
		if (holds(found)) return between(fails, found, holds);
		[fails, reach] = [found, 2 * reach];
	}
	return undefined;
}

function between(fails: number, found: number, holds: (steps: number) => boolean): number {
	let [low, high] = [fails, found];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (holds(middle)) high = middle;
		else low = middle;
	}
	return high;
}
