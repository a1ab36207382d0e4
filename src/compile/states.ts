/** The states that a unit can be in, and how they make up the key of their rule. */
import type { RuleTree, UnitTree } from "../parse/trees.js";

/** The states of a unit on exact facts, and what its missing input makes of it. */
export const FAILS = 0;
export const NOT_APPLICABLE = 1;
export const PASSES = 2;
export const ONE_INPUT_MISSING = 3;
/** Only the range path can tell. Its sign stays, however far it is shifted, and makes the key of its rule negative. */
export const OPEN = -1;

/** Units have two bits each of a key, the first the lowest; a rule with more units than fit always takes the range path. */
export const unitsPerKey = 15;

/** The state of a unit in its rule's key. */
export function stateIn(key: number, place: number): number {
	return (key >> (2 * place)) & 3;
}

/** A rule's units; that the rule as a whole applies is one more, its gate. */
export function unitTreesOf({ units, appliesWhen }: RuleTree): readonly UnitTree[] {
	return appliesWhen === undefined
		? units
		: [...units, { part: undefined, appliesWhen, logic: { kind: "literal", value: true } }];
}
