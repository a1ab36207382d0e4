/** What went wrong: issues with their place and their sentence, and the error that carries them. */
import { closestMatch } from "leven";
import type { IssueCode, Problem } from "./issues.js";
import type { Text } from "./model/text.js";

export type { IssueCode } from "./issues.js";

/** One problem: what, where, and the sentence that says so. */
export interface Issue {
	readonly code: IssueCode;
	/** Where: a path such as `rules.culture.library-books.logic.or[0]`. */
	readonly path: string;
	readonly message: Text;
	/** A warning leaves the result as it is. */
	readonly severity: "error" | "warning";
}

export function issue<Info>(problem: Problem<Info>, path: string, info: Info): Issue {
	return { code: problem.code, path, message: problem.say(info), severity: "error" };
}

export function warning<Info>(problem: Problem<Info>, path: string, info: Info): Issue {
	return { ...issue(problem, path, info), severity: "warning" };
}

/**
 * What is thrown for mistakes in rules, facts and calls: one code, and all the issues.
 *
 * @example
 * try { parseStandard(document) } catch (error) { if (error instanceof WenmingError) error.issues }
 */
export class WenmingError extends Error {
	override readonly name = "WenmingError";

	constructor(
		readonly code: "invalid-standard" | "invalid-overlay" | "invalid-facts" | "invalid-logic" | "invalid-call",
		readonly issues: readonly Issue[],
	) {
		super(`${code}\n${issues.map(described).join("\n")}`);
	}
}

function described({ path, message }: Issue): string {
	return `✖ ${message.en}\n  ${message.zh}${path === "" ? "" : `\n  → ${path}`}`;
}

/** The known name that is nearest to one that isn't known, if any is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	const farthest = Math.max(2, Math.floor(name.length / 3));
	return closestMatch(name, [...known], { maxDistance: farthest });
}
