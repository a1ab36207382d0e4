/** What a command's exit code says. */
import type { WenmingError } from "../errors.js";
import type { Outcome } from "../model/outcome.js";

/** Of `evaluate` and `explain`; other commands end with 0 when they have done their work. */
export const outcomeCodes: Readonly<Record<Outcome, number>> = { pass: 0, fail: 1, unknown: 2, "not-applicable": 3 };

/** A mistake, by the numbers of BSD's sysexits: none is an outcome's. */
export const mistakeCodes = {
	/** The command was called wrongly, or a file is not there. */
	call: 64,
	/** What a file holds is wrong: facts, a standard, an overlay. */
	content: 65,
	/** The package is at fault. */
	internal: 70,
	/** The result can't be written. */
	output: 74,
} as const;

export function codeOf({ code, issues }: WenmingError): number {
	if (issues.some((issue) => issue.code === "cant-be-written")) return mistakeCodes.output;
	// Reading files is a call of the program; on the command line it is the file that is wrong.
	if (issues.every((issue) => issue.code === "not-json")) return mistakeCodes.content;
	return code === "invalid-call" ? mistakeCodes.call : mistakeCodes.content;
}
