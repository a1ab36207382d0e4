/** A host's own standard: read from JSON, run as closures, scored by points if it has any. */
import { WenmingError } from "../errors.js";
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import type { Internals } from "../parse/finish.js";
import { type ReadStandard, readStandard } from "../parse/standard.js";
import { readyStandard } from "./ready.js";

/**
 * Reads a standard: one document with its dimensions, rules, inputs, measures and units.
 *
 * @returns a standard that is ready to evaluate.
 * @throws {WenmingError} `invalid-standard`, with every issue and its path.
 * @example
 * const standard = parseStandard(JSON.parse(text));
 * evaluate(standard, { "library.books": 5200 }, { asOf: "2026-06-30" });
 */
export function parseStandard<F = Facts>(document: unknown): Standard<F> {
	const read = readStandard(document);
	const standard = finishedStandard<F>(read);
	if (standard === undefined) throw new WenmingError("invalid-standard", read.issues);
	return standard;
}

/** What was read, ready to evaluate; `undefined` if anything is wrong with it. Runs as closures unless code is given. */
export function finishedStandard<F = Facts>(
	{ standard, trees, issues }: ReadStandard,
	code?: Internals["code"],
): Standard<F> | undefined {
	if (standard === undefined || trees === undefined || issues.length > 0) return undefined;
	return readyStandard<F>(standard, code === undefined ? { trees } : { trees, code });
}
