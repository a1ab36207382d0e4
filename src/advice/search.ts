/** The smallest changes that make a failing rule pass. */
import { nodesOf } from "../logic/node.js";
import { PASS } from "../model/outcome.js";
import { inputsRead, nodesOfRule } from "../parse/trees.js";
import { type Alternatives, type Goal, goalsOf } from "./goals.js";
import type { Lever } from "./levers.js";
import { fewestSteps, type Moves, type Trial } from "./trial.js";

/** Whether it is asked that a rule certainly passes, or that it may. */
type Certainty = "certain" | "possible";

/** One way to make a rule pass: what to move, and by how many steps. */
export interface Way {
	readonly changes: readonly Movement[];
	/** Whether the rule then certainly passes; where not, something else is not known. */
	readonly isCertain: boolean;
}

export interface Movement {
	readonly lever: Lever;
	/** In the best case that the data leaves open, the others as far as they are told to go. */
	readonly least: number;
	/** In any case. */
	readonly most: number;
}

export interface Ways {
	readonly ways: readonly Way[];
	/** Whether these are all there are, as far as each condition is met by one change. */
	readonly areAll: boolean;
}

/** More choices of levers than these are not tried. */
const mostChoices = 96;

export class Search {
	constructor(
		readonly trial: Trial,
		readonly leversOf: (input: number) => readonly Lever[],
	) {}

	ways(rule: number): Ways {
		const { choices, areAll } = this.#choices(goalsOf(rule, this.trial.trace));
		const tried = [
			...this.#singly(rule),
			...choices.map((choice) => (certainty: Certainty) => this.#moves(rule, choice, certainty)),
		];
		const found: Way[] = [];
		for (const moves of tried) {
			const way = this.#way(rule, moves);
			if (way === undefined || found.some((other) => isNoMore(other, way))) continue;
			found.splice(0, Infinity, ...found.filter((other) => !isNoMore(way, other)), way);
		}
		return { ways: found.sort((a, b) => a.changes.length - b.changes.length), areAll };
	}

	/** Each lever by itself, whatever the conditions it moves. */
	#singly(rule: number): Attempt[] {
		const inputs = inputsRead(nodesOfRule(this.trial.trace.program.trees.rules[rule]!));
		const levers = inputs.flatMap((input) => this.leversOf(input));
		return levers.map((lever) => (certainty) => {
			const steps = fewestSteps(lever.most, (some) => this.#passes(rule, new Map([[lever, some]]), certainty));
			return steps === undefined ? undefined : new Map([[lever, steps]]);
		});
	}

	/** For each goal of each alternative a lever that it reads, in all ways. A goal that may hold already can do without. */
	#choices({ sets, areAll }: Alternatives): { choices: Choice[]; areAll: boolean } {
		const choices: Choice[] = [];
		let isWhole = areAll;
		for (const goals of sets) {
			let made: Choice[] = [[]];
			for (const goal of goals) {
				const levers = [...new Set([...nodesOf(goal.node)].flatMap((node) => (node.kind === "input" ? [node.input] : [])))]
					.flatMap((input) => this.leversOf(input))
					.map((lever) => ({ goal, lever }));
				made = made.flatMap((choice) =>
					levers.length === 0 && goal.isOpen ? [choice] : levers.map((lever) => [...choice, lever]),
				);
				if (made.length > mostChoices) {
					made = made.slice(0, mostChoices);
					isWhole = false;
				}
			}
			choices.push(...made);
		}
		return choices.length > mostChoices
			? { choices: choices.slice(0, mostChoices), areAll: false }
			: { choices, areAll: isWhole };
	}

	#way(rule: number, attempt: Attempt): Way | undefined {
		const certain = attempt("certain");
		const moves = certain ?? attempt("possible");
		if (moves === undefined) return undefined;
		const changes = [...moves].map(([lever, most]): Movement => {
			const best = (steps: number) => this.#passes(rule, new Map(moves).set(lever, steps), "possible");
			return { lever, least: certain === undefined ? most : fewestSteps(most, best)!, most };
		});
		return { changes, isCertain: certain !== undefined };
	}

	/** Goal by goal as far as each asks; then each lever back as far as the rule allows. */
	#moves(rule: number, choice: Choice, certainty: Certainty): Moves | undefined {
		const moves = new Map<Lever, number>();
		for (const { goal, lever } of choice) {
			const from = moves.get(lever) ?? 0;
			const holds = (steps: number) => this.#holds(rule, goal, new Map(moves).set(lever, steps), certainty);
			const steps = fewestSteps(lever.most, holds, from);
			if (steps === undefined) return undefined;
			if (steps > 0) moves.set(lever, steps);
		}
		if (moves.size === 0 || !this.#passes(rule, moves, certainty)) return undefined;
		for (const [lever, steps] of moves) {
			const fewer = fewestSteps(steps, (some) => this.#passes(rule, new Map(moves).set(lever, some), certainty))!;
			if (fewer === 0) moves.delete(lever);
			else moves.set(lever, fewer);
		}
		return this.#isLeast(rule, moves, certainty) ? moves : undefined;
	}

	#holds(rule: number, { node, wanted }: Goal, moves: Moves, certainty: Certainty): boolean {
		const value = this.trial.value(rule, node, moves);
		return value !== undefined && (certainty === "certain" ? value === wanted : value !== !wanted);
	}

	#passes(rule: number, moves: Moves, certainty: Certainty): boolean {
		const possible = this.trial.outcomes(rule, moves) ?? 0;
		return certainty === "certain" ? possible === PASS : (possible & PASS) !== 0;
	}

	/** One step less of anything is not enough. */
	#isLeast(rule: number, moves: Moves, certainty: Certainty): boolean {
		return [...moves].every(([lever, steps]) => !this.#passes(rule, new Map(moves).set(lever, steps - 1), certainty));
	}
}

/** The moves that make a rule pass, one way. */
type Attempt = (certainty: Certainty) => Moves | undefined;

type Choice = readonly { readonly goal: Goal; readonly lever: Lever }[];

/** Whether one way asks for nothing that the other does not ask for too. */
function isNoMore(one: Way, other: Way): boolean {
	if (other.isCertain && !one.isCertain) return false;
	return one.changes.every(({ lever, most }) => other.changes.some((change) => change.lever === lever && change.most >= most));
}
