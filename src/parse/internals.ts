/** What a standard carries beside its data: its logic as trees, and how it is compiled. */
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { EmittedCode } from "../logic/emitted.js";
import { trustedLogic } from "../logic/trusted.js";
import type { Standard } from "../model/standard.js";
import { type Internals, internals } from "./finish.js";
import { buildTrees, type LogicReader, type Trees } from "./trees.js";

export function treesOf(standard: Standard): Trees {
	const carried = internalsOf(standard);
	carried.trees ??= buildTrees(standard, trustedReader(carried));
	return carried.trees;
}

/** A standard without trees was built into the package, and checked then. */
function trustedReader({ operators, varied }: Internals): LogicReader {
	const stray = (what: string): never => {
		throw new Error(`a built standard was changed: ${what}`);
	};
	const named: LogicReader["named"] = (found, place) => ("known" in found ? stray(`${place}: ${found.name}`) : found);
	return {
		read: (logic, place, resolve) => trustedLogic(logic, operators, (path) => named(resolve(path), place)),
		named,
		tables: varied?.readTables ?? (() => stray("parameters")),
		circular: (measures) => stray(measures.join(" → ")),
	};
}

export function codeOf(standard: Standard): EmittedCode {
	const { code, edition = 0 } = internalsOf(standard);
	return code(standard, edition);
}

/** What `finishStandard` gave it. */
export function internalsOf(standard: Standard): Internals {
	const carried =
		standard === null || typeof standard !== "object" ? undefined : (standard as { [internals]?: Internals })[internals];
	if (carried === undefined) throw new WenmingError("invalid-call", [issue(problems.standardNotParsed, "", {})]);
	return carried;
}
