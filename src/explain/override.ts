/** What an assessor decided otherwise than the facts say, in words. */
import type { Evaluation, RuleEvaluation } from "../evaluate/index.js";
import { dayNumber } from "../model/day.js";
import type { Outcome } from "../model/outcome.js";
import type { Speaker } from "./speaker.js";

/** An outcome that an assessor changed. */
export interface OverrideExplanation {
	/** What the facts come to. */
	readonly from: Outcome;
	readonly by: string;
	readonly reason: string;
	/** The day of the decision, in words. */
	readonly day: string;
	/** The last day on which it holds. */
	readonly until?: string;
	/** All of it in a sentence. */
	readonly text: string;
}

/** `undefined` for a rule that comes out as its facts say; `label` is how an outcome of the rule is called. */
export function overrideOf(
	{ outcome, overridden }: RuleEvaluation,
	label: (outcome: Outcome) => string,
	speaker: Speaker,
): OverrideExplanation | undefined {
	if (overridden === undefined) return undefined;
	const { by, reason, computed } = overridden;
	const day = speaker.day(dayNumber(overridden.day)!);
	const until = overridden.until === undefined ? {} : { until: speaker.day(dayNumber(overridden.until)!) };
	const text = speaker.words.overridden({ from: label(computed.outcome), to: label(outcome), by, day, reason, ...until });
	return { from: computed.outcome, by, reason, day, ...until, text };
}

/** The overrides that were not applied. */
export function saidIdle({ issues }: Evaluation, speaker: Speaker): string[] {
	return issues.filter(({ path }) => path.startsWith("overrides[")).map(({ message }) => speaker.text(message));
}
