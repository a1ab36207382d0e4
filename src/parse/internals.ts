/** What a standard carries beside its data: its logic as trees, and how it is compiled. */
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { EmittedCode } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import type { Standard } from "../model/standard.js";
import { buildTrees, type Trees } from "./trees.js";

interface Internals {
	/** Built when first needed, if not given. */
	trees?: Trees;
	/** The operators that its logic may use. */
	readonly operators: Operators;
	/** Its rules as functions: emitted when the package was built, or made of closures now. */
	readonly code: (standard: Standard) => EmittedCode;
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

export function treesOf(standard: Standard): Trees {
	const carried = internalsOf(standard);
	carried.trees ??= buildTrees(standard, carried.operators, (found) => {
		throw new WenmingError("invalid-standard", [found]);
	});
	return carried.trees;
}

export function codeOf(standard: Standard): EmittedCode {
	return internalsOf(standard).code(standard);
}

function internalsOf(standard: Standard): Internals {
	const carried =
		standard === null || typeof standard !== "object" ? undefined : (standard as { [internals]?: Internals })[internals];
	if (carried === undefined) throw new WenmingError("invalid-call", [issue(problems.standardNotParsed, "", {})]);
	return carried;
}
