/** What a standard carries beside its data: its logic as trees, and how it is compiled. */
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { EmittedCode } from "../logic/emitted.js";
import type { Standard } from "../model/standard.js";
import { type Internals, internals } from "./finish.js";
import { buildTrees, type Trees } from "./trees.js";

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
