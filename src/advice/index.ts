/**
 * evaluation → what to do: `remedies` says what makes failing rules pass, `goals` what each needs, `levers` what a community
 * can move, `search` how far, `trial` tries it, `weighs-until` says how long what happened counts.
 */
export type { Limit, Limits } from "./levers.js";
export { type Change, type RemediesOptions, type Remedy, type RuleRemedies, remedies } from "./remedies.js";
