/** Facts on which two rules come out differently: searched for, and checked by evaluating both. */
import { unitTreesOf } from "../compile/states.js";
import { possibleOfUnits } from "../evaluate/rule.js";
import { outcomeOfUnit } from "../evaluate/unit.js";
import type { Bindings } from "../logic/trace.js";
import type { Facts } from "../model/facts.js";
import { type Decided, FAIL, isDecided, membersOf, NOT_APPLICABLE, PASS, type Possible } from "../model/outcome.js";
import { bindingsOf } from "../parse/bindings.js";
import { checkedFacts } from "../parse/facts.js";
import { settle } from "../parse/settle.js";
import type { RuleTree } from "../parse/trees.js";
import { assignments, assignmentsWithin } from "./assignments.js";
import { Effort, effortOfAttempt } from "./effort.js";
import { type Joint, pairsOf } from "./joint.js";
import type { Provable } from "./prove.js";
import { type Box, costOf, type Pair, type Side } from "./side.js";

/** Facts with what comes of them before and after. */
export interface Witness {
	/** Of each standard those count that it knows. */
	readonly facts: Facts;
	readonly before: Decided;
	readonly after: Decided;
}

/** One for each way in which something differs. */
export interface Witnesses {
	/** What comes after is lower. */
	stricter?: Witness;
	looser?: Witness;
}

/** Those of the facts that a standard has inputs for. */
export function factsFor({ table }: Side, facts: Facts): Facts {
	return Object.fromEntries(Object.entries(facts).filter(([id]) => table.index.has(id)));
}

/** What a rule comes to; `undefined` where the facts are not valid or leave it open, or no effort is left. */
export function outcomeIn(side: Side, rule: RuleTree, facts: Facts, pair: Pair, effort: Effort): Possible | undefined {
	if (!effort.spend(costOf(side, rule))) return undefined;
	const bindings = bindingsOn(side, facts, pair);
	if (bindings === undefined) return undefined;
	const possible = possibleOfUnits(
		rule,
		unitTreesOf(rule).map((unit) => outcomeOfUnit(unit, bindings)),
	);
	return isDecided(possible) ? possible : undefined;
}

/** What the names of a side's logic stand for on some facts; `undefined` where these are not valid. */
export function bindingsOn(side: Side, facts: Facts, { calendar }: Pair): Bindings | undefined {
	const { standard, table, trees } = side;
	const checked = checkedFacts(standard, factsFor(side, facts), "unknown");
	if (checked.issues.some(({ severity }) => severity === "error")) return undefined;
	return bindingsOf(table, trees.parameters, settle(table, checked, calendar), calendar);
}

/** Looks for facts on which two rules come out differently, in the ways that are not proved impossible. */
export function witnessesOf(provable: Provable, joint: Joint): Witnesses {
	return searched(assignments(provable), new Search(provable, joint, {}));
}

/** The same within some boxes, beside what was found. */
export function witnessesWithin(boxes: readonly Box[], provable: Provable, joint: Joint, found: Witnesses): Witnesses {
	return searched(assignmentsWithin(provable, boxes), new Search(provable, joint, found));
}

function searched(tried: Iterable<Facts>, search: Search): Witnesses {
	for (const facts of tried) if (!search.goesOn(facts)) break;
	return search.found;
}

class Search {
	readonly #effort: Effort;

	constructor(
		readonly provable: Provable,
		readonly joint: Joint,
		readonly found: Witnesses,
	) {
		this.#effort = new Effort(effortOfAttempt, provable.whole);
	}

	/** Tries facts; whether there is more to look for. */
	goesOn(facts: Facts): boolean {
		const { pair, before, after } = this.provable;
		const one = outcomeIn(pair.before, before, facts, pair, this.#effort);
		const other = one === undefined ? undefined : outcomeIn(pair.after, after, facts, pair, this.#effort);
		if (one !== undefined && other !== undefined && one !== other) this.#note(facts, one, other);
		return !this.#effort.isSpent && (this.#lacks("stricter") || this.#lacks("looser"));
	}

	#note(facts: Facts, one: Possible, other: Possible): void {
		const way = other < one ? "stricter" : "looser";
		const known = this.found[way];
		if (known !== undefined && distance(known) >= Math.abs(one - other)) return;
		this.found[way] = { facts, before: membersOf(one)[0]!, after: membersOf(other)[0]! };
	}

	/** Whether a way in which they may differ has no witness yet, or none as far apart as may be. */
	#lacks(way: "stricter" | "looser"): boolean {
		const ways = pairsOf(this.joint).filter(([one, other]) => (way === "stricter" ? other < one : other > one));
		const farthest = Math.max(0, ...ways.map(([one, other]) => Math.abs(one - other)));
		const known = this.found[way];
		return farthest > (known === undefined ? 0 : distance(known));
	}
}

/** How far apart the two outcomes are: passing and failing the most. */
function distance({ before, after }: Witness): number {
	return Math.abs(possibleOf[before] - possibleOf[after]);
}

const possibleOf: Readonly<Record<Decided, Possible>> = { fail: FAIL, "not-applicable": NOT_APPLICABLE, pass: PASS };
