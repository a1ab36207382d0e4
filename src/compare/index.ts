/**
 * two standards → what differs, and which is stricter: `standard` goes through the rules, `rule` compares one, `prove` shows
 * what is impossible (by `order`, from the directions of operators, and by `cells`), `witness` finds facts that show a
 * difference, `whole` puts the rules together.
 */
export type { FigureChange, NameChanges } from "./changes.js";
export type { Strictness } from "./rule.js";
export {
	type ComparedStandard,
	type CompareOptions,
	compareStandards,
	type RuleDifference,
	type StandardComparison,
} from "./standard.js";
export type { Witness } from "./witness.js";
