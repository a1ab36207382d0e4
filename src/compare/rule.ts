/** One rule in two standards: stricter, looser, the same, or neither. */
import type { RuleTree } from "../parse/trees.js";
import type { Effort } from "./effort.js";
import { isWithin, type Joint, NOT_LOOSER, NOT_STRICTER, SAME } from "./joint.js";
import { provedAtOnce, provedByCells } from "./prove.js";
import type { Pair } from "./side.js";
import { type Witness, type Witnesses, witnessesOf, witnessesWithin } from "./witness.js";

/**
 * How something after compares with the same before, in the order fail < not applicable < pass: `stricter` if no facts
 * come out higher and some lower; `incomparable` if some come out lower and some higher; `undetermined` if neither a proof
 * nor a witness was found.
 */
export type Strictness = "stricter" | "looser" | "same" | "incomparable" | "undetermined";

export interface Verdict {
	readonly strictness: Strictness;
	/** Where that is undetermined: what is proved all the same. */
	readonly proved?: "not-looser" | "not-stricter";
	/** Facts that come out lower after than before, then facts that come out higher; each checked by evaluating both. */
	readonly witnesses: readonly Witness[];
}

/** With what is proved of the outcomes together. */
export interface JointVerdict extends Verdict {
	readonly joint: Joint;
}

export function compareRule(pair: Pair, before: RuleTree, after: RuleTree, whole: Effort): JointVerdict {
	const provable = { pair, before, after, whole };
	const atOnce = provedAtOnce(provable);
	if (isWithin(atOnce, SAME)) return verdictOf(atOnce, {});
	const found = witnessesOf(provable, atOnce);
	if (found.stricter !== undefined && found.looser !== undefined) return verdictOf(atOnce, found);
	const { joint, doubtful } = provedByCells(provable, atOnce);
	return verdictOf(joint, witnessesWithin(doubtful, provable, joint, found));
}

export function verdictOf(joint: Joint, { stricter, looser }: Witnesses): JointVerdict {
	const witnesses = [stricter, looser].filter((witness) => witness !== undefined);
	if (isWithin(joint, SAME)) return { joint, strictness: "same", witnesses };
	if (stricter !== undefined && looser !== undefined) return { joint, strictness: "incomparable", witnesses };
	if (isWithin(joint, NOT_LOOSER)) {
		if (stricter !== undefined) return { joint, strictness: "stricter", witnesses };
		return { joint, strictness: "undetermined", proved: "not-looser", witnesses };
	}
	if (isWithin(joint, NOT_STRICTER)) {
		if (looser !== undefined) return { joint, strictness: "looser", witnesses };
		return { joint, strictness: "undetermined", proved: "not-stricter", witnesses };
	}
	return { joint, strictness: "undetermined", witnesses };
}
