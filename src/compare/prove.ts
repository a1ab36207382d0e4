/**
 * What two rules may come to together, proved: by the directions of operators, and where these don't tell, by going
 * through the values of inputs cell by cell. Whatever is called impossible is so for all facts.
 */

import { unitTreesOf } from "../compile/states.js";
import { outcomeOfUnit } from "../evaluate/unit.js";
import type { Value } from "../logic/value.js";
import type { RuleTree } from "../parse/trees.js";
import { cellsOf } from "./cells.js";
import { Effort, effortOfAttempt } from "./effort.js";
import { isWithin, type Joint, NOT_LOOSER, NOT_STRICTER, SAME } from "./joint.js";
import { Order } from "./order.js";
import { jointOfRule } from "./rule-joint.js";
import { type Box, bindingsIn, costOf, type Pair, type Side } from "./side.js";

export interface Proof {
	/** What the two may come to together, as far as it is proved. */
	readonly joint: Joint;
	/** Cells in which they may differ, each for the search of witnesses. */
	readonly doubtful: readonly Box[];
}

export interface Provable {
	readonly pair: Pair;
	readonly before: RuleTree;
	readonly after: RuleTree;
	readonly whole: Effort;
}

/** What holds of all facts, without looking at cells. */
export function provedAtOnce({ pair, before, after, whole }: Provable): Joint {
	return jointOfRule(before, after, new Order(pair, new Map(), new Effort(effortOfAttempt, whole)));
}

/** So many boxes are looked at in one attempt. */
const mostBoxes = 4_000;
const mostDoubtful = 40;

/** The same by cells: whether they come out the same, or one is never looser, or never stricter. */
export function provedByCells(provable: Provable, known: Joint): Proof {
	const cells = cellsOf(provable.pair, provable.before, provable.after);
	let joint = known;
	const doubtful: Box[] = [];
	for (const goal of [NOT_LOOSER, NOT_STRICTER]) {
		if (isWithin(joint, goal)) continue;
		const attempt = new Attempt(provable, cells, goal);
		if (attempt.holds()) joint &= goal;
		doubtful.push(...attempt.doubtful);
	}
	return { joint, doubtful: isWithin(joint, SAME) ? [] : doubtful };
}

class Attempt {
	readonly doubtful: Box[] = [];
	readonly #effort: Effort;
	#boxes = 0;

	constructor(
		readonly provable: Provable,
		readonly cells: ReadonlyMap<string, readonly Value[]>,
		readonly goal: Joint,
	) {
		this.#effort = new Effort(effortOfAttempt, provable.whole);
	}

	/** Whether it holds in every cell. */
	holds(): boolean {
		const all: Box[] = [new Map()];
		for (let box = all.pop(); box !== undefined; box = all.pop()) {
			if (++this.#boxes > mostBoxes || !this.#effort.spend()) return false;
			const { pair, before, after } = this.provable;
			const joint = jointOfRule(before, after, new Order(pair, box, this.#effort));
			if (isWithin(joint, this.goal)) continue;
			const input = this.#nextInput(box);
			if (input !== undefined) {
				for (const cell of this.cells.get(input)!) all.push(new Map([...box, [input, cell]]));
				continue;
			}
			this.doubtful.push(box);
			// A few more are looked for, since a witness may lie in another.
			if (this.doubtful.length >= mostDoubtful) return false;
		}
		return this.doubtful.length === 0;
	}

	/** Of the inputs that are still open and matter the one with the fewest cells. */
	#nextInput(box: Box): string | undefined {
		const { pair, before, after } = this.provable;
		const open = new Set([...this.#openIn(box, pair.before, before), ...this.#openIn(box, pair.after, after)]);
		const choices = [...open].filter((id) => this.cells.has(id) && !box.has(id)).sort();
		const least = Math.min(...choices.map((id) => this.cells.get(id)!.length));
		return choices.find((id) => this.cells.get(id)!.length === least);
	}

	#openIn(box: Box, side: Side, rule: RuleTree): string[] {
		this.#effort.spend(costOf(side, rule));
		const bindings = bindingsIn(box, side, this.provable.pair.calendar);
		return unitTreesOf(rule).flatMap((unit) => outcomeOfUnit(unit, bindings).waitsFor.map((input) => side.table.ids[input]!));
	}
}
