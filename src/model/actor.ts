import * as z from "zod";
import { slugSchema } from "./identifier.js";
import type { Decided, Outcome } from "./outcome.js";
import type { PointsRange, ScoreRange } from "./score.js";
import { textSchema } from "./text.js";

export const actorsSchema = z
	.record(
		slugSchema,
		z.strictObject({
			title: textSchema,
			assessed: z.literal(true).optional().describe("The result of the standard is its own; what others owe stands beside."),
		}),
	)
	.meta({ id: "Actors", description: "Who owes the rules of a standard, and which of them it assesses." });
export type Actors = z.infer<typeof actorsSchema>;

/** What the rules of one actor come to. */
export interface ActorEvaluation {
	/** Whether outcome and score of the standard count its rules. */
	readonly assessed: boolean;
	readonly outcome: Outcome;
	readonly possible: readonly Decided[];
	/** Where all rules weigh the same: the share of those that apply which pass; `null` if none applies. */
	readonly score?: PointsRange | null;
	/** How many of its rules came out how. */
	readonly counts: Readonly<Record<Outcome, number>>;
	/** Its rules, in document order. */
	readonly rules: readonly string[];
}

/** Who owes a rule, in words. */
export interface OwedBy {
	readonly id: string;
	readonly title: string;
	/** Whether outcome and score of the standard count what it owes. */
	readonly assessed: boolean;
}

/** What one actor owes and how that came out, in words. */
export interface ActorExplanation extends OwedBy {
	readonly outcome: Outcome;
	readonly summary: string;
	/** Its rules that fail, the most decisive first. */
	readonly fails: readonly string[];
	/** Its rules that are undecided, the most decisive first. */
	readonly undecided: readonly string[];
}

/** What tells, in the words of one language, who owes what. */
export interface ActorsTold {
	/** Whose result the standard's is. */
	readonly whose: string;
	/** Of a dimension in which the assessed owe nothing. */
	readonly noneAssessed: string;
	owedBy(rule: string): OwedBy;
	/** Each actor, with rules in the order in which they are given. */
	each(ranked: readonly string[], say: ActorsSaying): readonly ActorExplanation[];
}

/** What an explanation says anyhow, so that who tells of actors need not carry its words. */
export interface ActorsSaying {
	/** How these rules came out, and what they come to. */
	summary(outcome: Outcome, rules: readonly string[]): string;
	range(range: ScoreRange): string;
}
