import type { Outcome } from "../../model/outcome.js";
import { marks } from "../../render/said.js";

/** The sign of an outcome; beside it stands its word. */
export function Mark({ outcome }: { readonly outcome: Outcome }) {
	return (
		<span class={`mark ${outcome}`} aria-hidden="true">
			{marks[outcome]}
		</span>
	);
}

export const outcomes: readonly Outcome[] = ["fail", "unknown", "pass", "not-applicable"];
