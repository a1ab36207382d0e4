/** What a standard carries beside its data: its logic as trees, and perhaps code. */
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { EmittedCode } from "../logic/emitted.js";
import type { Standard } from "../model/standard.js";
import { buildTrees, type Trees } from "./trees.js";

interface Internals {
	trees?: Trees;
	readonly code?: EmittedCode;
}

/**
 * Registered, so that a standard of one copy of the package (ESM, say) is known to another (CommonJS).
 * JSON can't hold a symbol, so data from a stranger can't claim to be parsed.
 */
const internals: unique symbol = Symbol.for("wenming.standard") as never;

/** Marks data as a standard that is ready to evaluate. */
export function finishStandard<F>(data: Standard, carried: Internals): Standard<F> {
	Object.defineProperty(data, internals, { value: { ...carried } });
	return data as Standard<F>;
}

/** The standard's trees, built when first needed. */
export function treesOf(standard: Standard): Trees {
	const carried = internalsOf(standard);
	carried.trees ??= buildTrees(standard, (found) => {
		throw new WenmingError("invalid-standard", [found]);
	});
	return carried.trees;
}

/** The code that was emitted when the package was built, if any. */
export function codeOf(standard: Standard): EmittedCode | undefined {
	return internalsOf(standard).code;
}

function internalsOf(standard: Standard): Internals {
	const carried =
		standard === null || typeof standard !== "object" ? undefined : (standard as { [internals]?: Internals })[internals];
	if (carried === undefined) throw new WenmingError("invalid-call", [issue(problems.standardNotParsed, "", {})]);
	return carried;
}
