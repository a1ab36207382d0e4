/** An assessor's decision that a rule comes out otherwise than its facts say. */
import type { Day } from "./day.js";
import type { Decided, Outcome } from "./outcome.js";

/** An assessor’s decision against what the facts come to. */
export interface Override {
	/** The id of the rule. */
	readonly rule: string;
	/** What the facts come to. Where they have come to something else since, the override is not applied. */
	readonly from: Outcome;
	/** What the rule comes to instead. */
	readonly to: Decided;
	/** Who decides so. */
	readonly by: string;
	readonly reason: string;
	/** The day of the decision. */
	readonly day: Day;
	/** The last day on which it holds; without it, for good. */
	readonly until?: Day;
}
