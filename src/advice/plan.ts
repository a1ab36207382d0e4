/** A plan: the cheapest changes by which a community reaches a target, tried out by evaluating the whole. */

import { type Evaluation, type StandardTrace, traceStandard } from "../evaluate/index.js";
import { refuseOverrides } from "../evaluate/overrides.js";
import { multiply, toNumber } from "../logic/number/exact.js";
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { inputsRead, nodesOfRule, type RuleTree } from "../parse/trees.js";
import { isAssessed } from "../score/actors.js";
import { type Change, ChangeWords } from "./changes.js";
import { type Lever, leversOf } from "./levers.js";
import { Linear, regionOf } from "./linear.js";
import { cheapest, type Wanted } from "./program.js";
import type { RemediesOptions } from "./remedies.js";
import { Search, type Way } from "./search.js";
import { checkTarget, type Target } from "./target.js";
import { fewestSteps, type Moves, Trial } from "./trial.js";

/** What is to be reached, on which day, and how far inputs may be moved. */
export interface PlanOptions extends RemediesOptions {
	/** `"pass"` if not given. */
	readonly target?: Target;
}

/** The changes that reach a target, at which cost, and whether none would cost less; or why there are none. */
export type Plan =
	| {
			readonly reached: true;
			/** Nothing cheaper reaches the target; where not, it is the best that was found. */
			readonly optimal: boolean;
			/** What it costs: for each input its cost per unit, if `limits` tell one, else 1 for being changed at all. */
			readonly cost: number;
			readonly changes: readonly Change[];
			/** What the whole then comes to. */
			readonly after: Pick<Evaluation, "outcome" | "score" | "level">;
			readonly text: Text;
	  }
	| {
			readonly reached: false;
			/** The rules that stand in the way and that no change mends. */
			readonly stuck: readonly string[];
			/** The inputs without which the target is not certain, whatever is done. */
			readonly missing: readonly string[];
	  };

/**
 * The cheapest changes by which a community certainly reaches a target. Where what rules ask is linear in what can be
 * moved (amounts, and ratios of which the whole stays), it is the cheapest of all; elsewhere the best found, with
 * `optimal: false`. A plan is only given if evaluating with it reaches the target.
 *
 * @throws {WenmingError} as `evaluate` does; `invalid-call` for a target that is none, or a level that the standard has not.
 * @example
 * const found = plan(standard, { "rooms.area": 360, "population.households": 2496 }, { asOf: "2026-06-30", target: "pass" });
 * found.reached && found.changes[0].by; // => { min: 139.2, max: 139.2 }
 */
export function plan<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: PlanOptions): Plan {
	refuseOverrides(options);
	const trace = traceStandard(standard as Standard, facts as Facts, options);
	checkTarget(options.target ?? "pass", standard as Standard);
	return new Planner(standard as Standard, trace, options).plan();
}

class Planner {
	readonly #trial: Trial;
	readonly #search: Search;
	readonly #levers: readonly Lever[];
	readonly #target: Target;

	constructor(
		readonly standard: Standard,
		readonly trace: StandardTrace,
		readonly options: PlanOptions,
	) {
		const { limits = {}, target = "pass" } = options;
		this.#target = target;
		this.#trial = new Trial(standard, trace, options);
		const { trees } = trace.program;
		const read = new Set(trees.rules.flatMap((rule) => inputsRead(nodesOfRule(rule))));
		this.#levers = [...read].flatMap((input) => leversOf(input, trace, limits));
		this.#search = new Search(this.#trial, (input) => this.#levers.filter((lever) => lever.input === input));
	}

	plan(): Plan {
		if (this.#isReached(new Map())) return this.#made(new Map(), true);
		const solved = this.#isPlain() ? this.#solved() : undefined;
		if (solved !== undefined && this.#isReached(solved.moves)) {
			const least = this.#pared(solved.moves);
			return this.#made(least, solved.isOptimal);
		}
		const gathered = this.#gathered();
		return gathered === undefined ? this.#outOfReach() : this.#made(gathered, false);
	}

	/** Whether outcomes alone make the score, each rule for itself. */
	#isPlain(): boolean {
		const isLevel = this.#target !== "pass" && "level" in this.#target;
		return this.trace.evaluation.conditions === undefined && !isLevel;
	}

	#isReached(moves: Moves): boolean {
		const evaluation = this.#trial.evaluation(moves);
		if (evaluation === undefined) return false;
		if (this.#target === "pass") return evaluation.outcome === "pass";
		if ("score" in this.#target) return evaluation.score !== null && evaluation.score.min >= this.#target.score;
		const ladder = (this.standard.scoring.levels ?? []).map(({ id }) => id);
		const reached = evaluation.level?.certain;
		return reached !== undefined && reached !== null && ladder.indexOf(reached) >= ladder.indexOf(this.#target.level);
	}

	#solved() {
		const { trees } = this.trace.program;
		const { rules, dimensions } = this.trace.evaluation;
		const linear = new Linear(this.trace, this.#levers);
		const isScore = this.#target !== "pass";
		const counted = trees.dimensions.filter(({ id }) => dimensions[id]!.score !== null);
		const wanted: Wanted[] = [];
		let isWhole = true;
		for (const { start, end } of trees.dimensions) {
			const own = trees.rules.slice(start, end);
			const applying = own.filter((tree) => this.#isAssessed(tree) && rules[tree.id]!.outcome !== "not-applicable").length;
			for (const [i, tree] of own.entries()) {
				if (!this.#isAssessed(tree)) continue;
				const { outcome } = rules[tree.id]!;
				const region = regionOf(tree, linear);
				const worth = isScore
					? (this.standard.scoring.of / counted.length) * (outcome === "not-applicable" ? 0 : 1 / applying)
					: undefined;
				// What is not linear and holds now is left as it is, and seen to when the whole is tried.
				const isKept = region === undefined && outcome !== "fail";
				if (isKept || (isScore && outcome === "not-applicable")) isWhole &&= !this.#isMoved(start + i);
				const ways =
					region === undefined && outcome === "fail"
						? this.#search.ways(start + i).ways.filter(({ isCertain }) => isCertain)
						: [];
				if (!isKept) wanted.push({ region, ways, worth });
				else if (isScore && outcome === "pass") wanted.push({ region: [[]], ways: [], worth });
			}
		}
		const solved = cheapest(wanted, isScore ? (this.#target as { score: number }).score : undefined, (lever) =>
			this.#costOf(lever),
		);
		return solved === undefined ? undefined : { ...solved, isOptimal: solved.isOptimal && isWhole };
	}

	#isAssessed({ rule }: RuleTree): boolean {
		return isAssessed(this.standard, rule);
	}

	/** Whether any lever moves what a rule reads. */
	#isMoved(rule: number): boolean {
		const read = inputsRead(nodesOfRule(this.trace.program.trees.rules[rule]!));
		return this.#levers.some(({ input }) => read.includes(input));
	}

	#costOf({ id, step }: Lever): number | undefined {
		const limit = this.options.limits?.[id];
		return typeof limit === "object" && limit.cost !== undefined ? toNumber(multiply(limit.cost, step)) : undefined;
	}

	/** The first way of every failing rule together; then without those that are not needed, the dearest first. */
	#gathered(): Moves | undefined {
		const ways: Way[] = [];
		for (const [rule, tree] of this.trace.program.trees.rules.entries()) {
			const { outcome, points } = this.trace.evaluation.rules[tree.id]!;
			if (!this.#isAssessed(tree)) continue;
			if (outcome !== "fail" && (points === undefined || points.min >= points.of)) continue;
			const [first] = [...this.#toFullPoints(rule), ...this.#search.ways(rule).ways.filter(({ isCertain }) => isCertain)].sort(
				(a, b) => this.#costOfWay(a) - this.#costOfWay(b),
			);
			if (first !== undefined) ways.push(first);
		}
		if (!this.#isReached(together(ways))) return undefined;
		const kept = new Set(ways);
		for (const way of [...ways].sort((a, b) => this.#costOfWay(b) - this.#costOfWay(a))) {
			kept.delete(way);
			if (!this.#isReached(together([...kept]))) kept.add(way);
		}
		return this.#pared(together([...kept]));
	}

	/** On a sheet: each lever that brings an item to its full points. */
	#toFullPoints(rule: number): Way[] {
		const tree = this.trace.program.trees.rules[rule]!;
		if (tree.points?.total === undefined) return [];
		const isFull = (moves: Moves) => {
			const points = this.#trial.evaluation(moves)?.rules[tree.id]?.points;
			return points !== undefined && points.min >= points.of;
		};
		const inputs = inputsRead(nodesOfRule(tree));
		return this.#levers
			.filter(({ input }) => inputs.includes(input))
			.flatMap((lever) => {
				const most = fewestSteps(lever.most, (steps) => isFull(new Map([[lever, steps]])));
				return most === undefined || most === 0 ? [] : [{ changes: [{ lever, least: most, most }], isCertain: true }];
			});
	}

	#costOfWay({ changes }: Way): number {
		return changes.reduce((sum, { lever, most }) => sum + this.#cost(lever, most), 0);
	}

	#cost(lever: Lever, steps: number): number {
		const cost = this.#costOf(lever);
		return cost === undefined ? 1 : cost * steps;
	}

	/** Each lever back as far as the target allows. */
	#pared(moves: Moves): Moves {
		const pared = new Map(moves);
		for (const [lever, steps] of moves) {
			const fewest = fewestSteps(steps, (some) => this.#isReached(new Map(pared).set(lever, some)))!;
			if (fewest === 0) pared.delete(lever);
			else pared.set(lever, fewest);
		}
		return pared;
	}

	#made(moves: Moves, optimal: boolean): Plan {
		const words = new ChangeWords(this.trace);
		const changes = [...moves].map(([lever, most]) => words.change({ lever, least: most, most }));
		const { outcome, score, level } = this.#trial.evaluation(moves)!;
		return {
			reached: true,
			optimal,
			cost: [...moves].reduce((sum, [lever, steps]) => sum + this.#cost(lever, steps), 0),
			changes,
			after: { outcome, score, ...(level === undefined ? {} : { level }) },
			text: words.together(changes),
		};
	}

	#outOfReach(): Plan {
		const { rules } = this.trace.evaluation;
		const owed = this.trace.program.trees.rules.flatMap((tree, place) =>
			this.#isAssessed(tree) ? [{ id: tree.id, place }] : [],
		);
		const failing = owed.filter(({ id }) => rules[id]!.outcome === "fail");
		return {
			reached: false,
			stuck: failing.filter(({ place }) => this.#search.ways(place).ways.length === 0).map(({ id }) => id),
			missing: [...new Set(owed.flatMap(({ id }) => rules[id]!.missing))],
		};
	}
}

/** Several ways at once: each lever as far as the furthest of them. */
function together(ways: readonly Way[]): Moves {
	const moves = new Map<Lever, number>();
	for (const { changes } of ways) {
		for (const { lever, most } of changes) moves.set(lever, Math.max(moves.get(lever) ?? 0, most));
	}
	return moves;
}
