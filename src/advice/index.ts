/**
 * evaluation → what to do.
 *
 * `questions` are worth asking next: `concern` says of what, `breaks` and `answers` which answers something turns on,
 * `witness` whether one can matter to a rule and `verdict-examples` whether to the verdict, `worth` how much; `situation`
 * is what would come of one, `words` how it is said.
 *
 * `expiries` are facts that will grow too old; `margins` say how close passing rules are to failing, by
 * `sliders` and, of dated events, by `event-margins` of an `event-list`.
 *
 * `remedies` make failing rules pass, a `plan` reaches a target at the least cost: `goals` are what a rule needs, `levers`
 * what a community can move, `search` how far, `trial` tries it; `linear` and `program` solve for plans, `target` says what may be
 * asked for, `changes` tells them. `until-when` says how long a rule comes out so by what has happened.
 *
 * `whyNot` says what would have to be otherwise for a rule to come out as somebody expected.
 */
export type { AnswerData, DayRange } from "./answers.js";
export type { Change } from "./changes.js";
export type { About } from "./concern.js";
export { type ExpiriesOptions, type ExpiringFact, type Expiry, expiries, type Turn } from "./expiries.js";
export type { LeverKind, Limit, Limits } from "./levers.js";
export { type Margin, margins, type NoMargin, type RuleMargins } from "./margins.js";
export { type Plan, type PlanOptions, plan } from "./plan.js";
export {
	type Because,
	type DecidingAnswer,
	type Question,
	type QuestionRule,
	type QuestionsOptions,
	questions,
} from "./questions.js";
export { type RemediesOptions, type Remedy, type RuleRemedies, remedies } from "./remedies.js";
export type { Target } from "./target.js";
export { type Otherwise, type WhyNot, type WhyNotOptions, whyNot } from "./why-not.js";
export type { Worth } from "./worth.js";
