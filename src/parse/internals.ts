/** What a standard carries beside its data: its logic as trees, and how it is compiled. */
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { EmittedCode } from "../logic/emitted.js";
import { trustedLogic } from "../logic/trusted.js";
import type { Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { ActorsSupport } from "./actors.js";
import { type Internals, internals } from "./finish.js";
import type { Scorer, SheetSupport } from "./scorer.js";
import type { InputTable } from "./table.js";
import { buildTrees, type LogicReader, type Trees } from "./trees.js";

export function treesOf(standard: Standard): Trees {
	const carried = internalsOf(standard);
	carried.trees ??= buildTrees(standard, trustedReader(carried));
	return carried.trees;
}

/** A standard without trees was built into the package, and checked then. */
function trustedReader({ operators, sheet, varied }: Internals): LogicReader {
	const stray = (what: string): never => {
		throw new Error(`a built standard was changed: ${what}`);
	};
	const named: LogicReader["named"] = (found, place) => ("known" in found ? stray(`${place}: ${found.name}`) : found);
	return {
		operators,
		sheet,
		read: (logic, place, resolve) => trustedLogic(logic, operators, (path) => named(resolve(path), place)),
		named,
		tables: varied?.readTables ?? (() => stray("parameters")),
		circular: (measures) => stray(measures.join(" → ")),
	};
}

/** What scores a standard by points; `undefined` where every rule weighs the same and all have to pass. */
export function scorerOf(standard: Standard, table: InputTable): Scorer | undefined {
	const { sheet } = internalsOf(standard);
	return isPlain(standard) ? undefined : sheet?.scorerOf(standard, treesOf(standard), table);
}

/** What tells whose result is whose; `undefined` where all is owed by one. */
export function actorsOf(standard: Standard): ActorsSupport | undefined {
	return internalsOf(standard).actors;
}

/** What puts the points of a sheet into words. */
export function ledgerOf(standard: Standard): SheetSupport["ledgerOf"] | undefined {
	return isPlain(standard) ? undefined : internalsOf(standard).sheet?.ledgerOf;
}

/** Whether outcomes alone make the score: the case of a text that names no points. */
function isPlain({ scoring, rules }: Standard): boolean {
	const { rules: by, dimensions = "equal", methods, notApplicable, pass, levels } = scoring;
	const isEqual = by === "equal" && dimensions === "equal" && methods === undefined && notApplicable === "redistribute";
	return isEqual && pass === "every-rule" && levels === undefined && !Object.values(rules).some(isSpecial);
}

function isSpecial({ counts, veto, points }: Rule): boolean {
	return (counts ?? veto ?? points) !== undefined;
}

export function codeOf(standard: Standard): EmittedCode {
	const { code, edition = 0 } = internalsOf(standard);
	return code(standard, edition);
}

/** What a standard carries; anything else is refused. */
export function internalsOf(standard: Standard): Internals {
	const carried =
		standard === null || typeof standard !== "object" ? undefined : (standard as { [internals]?: Internals })[internals];
	if (carried === undefined) throw new WenmingError("invalid-call", [issue(problems.standardNotParsed, "", {})]);
	return carried;
}
