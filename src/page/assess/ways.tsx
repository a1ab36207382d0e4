import { wholeOf } from "../../render/chart/dimensions.js";
import { hasScore, pointsOf } from "../../render/chart/scored.js";
import type { Assessment } from "./assessment.js";
import { usePage } from "./context.js";
import { JumpLink } from "./jump-link.js";
import { Mark } from "./outcome.js";

/** On a narrow screen, where the result is not in sight while one types: how things stand, and the ways to the parts of the page. */
export function Ways({ assessment: { evaluation } }: { readonly assessment: Assessment }) {
	const { say, told, locale } = usePage();
	const whole = wholeOf(evaluation);
	return (
		<nav class="ways-bar screen" aria-label={say.title}>
			<JumpLink to="result">
				<Mark outcome={evaluation.outcome} /> {told.outcome[evaluation.outcome]}
				{hasScore(whole) && ` ${pointsOf(whole, locale)}`}
			</JumpLink>
			<JumpLink to="form">{say.toForm}</JumpLink>
			<JumpLink to="rules">{say.toRules}</JumpLink>
		</nav>
	);
}
