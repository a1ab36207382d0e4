/** What a rule before and the same rule after may come to together, from what their units may. */
import type { Node } from "../logic/node.js";
import { FAIL, NOT_APPLICABLE, PASS, type Possible } from "../model/outcome.js";
import type { RuleTree, UnitTree } from "../parse/trees.js";
import { type Joint, outcomes, pairOf, pairsOf } from "./joint.js";
import { type Order, type Truths, truthPair } from "./order.js";

const always: Node = { kind: "literal", value: true };

export function jointOfRule(before: RuleTree, after: RuleTree, order: Order): Joint {
	const gates = order.truths(before.appliesWhen ?? always, after.appliesWhen ?? always);
	return gated(gates, jointOfUnits(before, after, order));
}

/** What two standards come to together if all of their rules have to pass: one that fails decides, one that does not apply is left out. */
export function jointOfAll(rules: Iterable<Joint>): Joint {
	const tallies = new Tallies(Infinity, Infinity);
	for (const joint of rules) tallies.add(joint);
	return tallies.joint();
}

/** Where one of the two does not apply, the other comes out as it may. */
function gated(gates: Truths, inside: Joint): Joint {
	let joint = 0;
	for (const [before, after] of pairsOf(inside)) {
		if (gates & truthPair(true, true)) joint |= pairOf(before, after);
		if (gates & truthPair(true, false)) joint |= pairOf(before, NOT_APPLICABLE);
		if (gates & truthPair(false, true)) joint |= pairOf(NOT_APPLICABLE, after);
	}
	return gates & truthPair(false, false) ? joint | pairOf(NOT_APPLICABLE, NOT_APPLICABLE) : joint;
}

function jointOfUnits(before: RuleTree, after: RuleTree, order: Order): Joint {
	const tallies = new Tallies(before.require, after.require);
	for (const unit of before.units) {
		const other = after.units.find(({ part }) => part === unit.part);
		tallies.add(other === undefined ? alone(unit, order, "before") : jointOfUnit(unit, other, order));
	}
	for (const unit of after.units) {
		if (!before.units.some(({ part }) => part === unit.part)) tallies.add(alone(unit, order, "after"));
	}
	return tallies.joint();
}

function jointOfUnit(before: UnitTree, after: UnitTree, order: Order): Joint {
	const applies = order.truths(before.appliesWhen ?? always, after.appliesWhen ?? always);
	const holds = order.truths(before.logic, after.logic);
	let joint = 0;
	for (const one of [false, true]) {
		for (const other of [false, true]) {
			if (holds & truthPair(one, other)) joint |= gated(applies, pairOf(one ? PASS : FAIL, other ? PASS : FAIL));
		}
	}
	return joint;
}

/** A part that only one of the two has: in the other it never applies. */
function alone(unit: UnitTree, order: Order, side: "before" | "after"): Joint {
	const none: UnitTree = { part: unit.part, appliesWhen: { kind: "literal", value: false }, logic: always };
	return side === "before" ? jointOfUnit(unit, none, order) : jointOfUnit(none, unit, order);
}

/** How many parts fail and pass, as far as it matters for what they come to together. */
interface Tally {
	readonly fails: boolean;
	/** No more than are required; where all are, one stands for any number. */
	readonly passed: number;
}

/** More ways in which parts may come out together are not told apart. */
const mostTallies = 4_000;

/** Every pair of tallies, before and after, that the parts may come to. */
class Tallies {
	#reached = new Map<string, readonly [before: Tally, after: Tally]>();
	#isTooMany = false;

	constructor(
		readonly before: number,
		readonly after: number,
	) {
		this.#reach(this.#reached, { fails: false, passed: 0 }, { fails: false, passed: 0 });
	}

	#reach(reached: Map<string, readonly [Tally, Tally]>, before: Tally, after: Tally): void {
		reached.set(`${before.fails} ${before.passed} ${after.fails} ${after.passed}`, [before, after]);
	}

	add(joint: Joint): void {
		if (this.#isTooMany) return;
		const next = new Map<string, readonly [Tally, Tally]>();
		for (const [before, after] of this.#reached.values()) {
			for (const [one, other] of pairsOf(joint)) {
				this.#reach(next, counted(before, one, this.before), counted(after, other, this.after));
			}
		}
		this.#reached = next;
		this.#isTooMany = next.size > mostTallies;
	}

	joint(): Joint {
		let joint = 0;
		if (this.#isTooMany) {
			for (const before of outcomes) for (const after of outcomes) joint |= pairOf(before, after);
			return joint;
		}
		for (const [before, after] of this.#reached.values()) {
			joint |= pairOf(outcomeOf(before, this.before), outcomeOf(after, this.after));
		}
		return joint;
	}
}

function counted({ fails, passed }: Tally, outcome: Possible, require: number): Tally {
	const enough = require === Infinity ? 1 : require;
	return { fails: fails || outcome === FAIL, passed: outcome === PASS ? Math.min(passed + 1, enough) : passed };
}

function outcomeOf({ fails, passed }: Tally, require: number): Possible {
	if (!fails) return passed === 0 ? NOT_APPLICABLE : PASS;
	return passed >= require ? PASS : FAIL;
}
