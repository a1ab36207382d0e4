import type { Issue } from "../errors.js";
import type { Locale } from "../model/text.js";
import { withoutControls } from "./controls.js";

/** Issues as they are told, each with its place. */
export function saidIssues(issues: readonly Issue[], locale: Locale): string {
	return issues
		.map(({ path, message, severity }) => {
			const mark = severity === "warning" ? "⚠" : "✖";
			return withoutControls(`${mark} ${message[locale]}\n${path === "" ? "" : `  → ${path}\n`}`);
		})
		.join("");
}
