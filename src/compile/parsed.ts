/** A host's own standard: read from JSON, run as closures. */
import { WenmingError } from "../errors.js";
import { allOperators } from "../logic/semantics.js";
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import { finishStandard } from "../parse/finish.js";
import { type ReadStandard, readStandard } from "../parse/standard.js";
import { isVaried, varied } from "../resolve/editions.js";
import { closureCode } from "./closure-code.js";

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

/** What was read, ready to evaluate; `undefined` if anything is wrong with it. */
export function finishedStandard<F = Facts>({ standard, trees, issues }: ReadStandard): Standard<F> | undefined {
	if (standard === undefined || trees === undefined || issues.length > 0) return undefined;
	return finishStandard<F>(standard, {
		trees,
		operators: allOperators,
		code: closureCode,
		...(isVaried(standard) ? { varied } : {}),
	});
}
