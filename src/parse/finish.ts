/** Marks data as a standard that is ready to evaluate, with what it carries beside its data. */
import type { EmittedCode } from "../logic/emitted.js";
import type { Operators } from "../logic/node.js";
import type { DayNumber } from "../model/day.js";
import type { Standard } from "../model/standard.js";
import type { ActorsSupport } from "./actors.js";
import type { SheetSupport } from "./scorer.js";
import type { TablesReader, Trees } from "./trees.js";

export interface Internals {
	/** Built when first needed, if not given. */
	trees?: Trees;
	/** The operators that its logic may use. */
	readonly operators: Operators;
	/** What scores it by points, for a standard that may have any. */
	readonly sheet?: SheetSupport;
	/** Its rules as functions: emitted when the package was built, or made of closures now. */
	readonly code: (standard: Standard, edition: number) => EmittedCode;
	/** Which of a dated standard's editions it is, the earliest first. */
	readonly edition?: number;
	/** What a standard brings along whose rules are owed by several. */
	readonly actors?: ActorsSupport;
	/** What a standard brings along some of whose figures or rules vary with the day or the kind of community. */
	readonly varied?: Varied;
}

export interface Varied {
	readonly readTables: TablesReader;
	/** The edition of a day. */
	readonly editionOn: (standard: Standard, day: DayNumber) => Standard;
}

/**
 * Registered, so that a standard of one copy of the package (ESM, say) is known to another (CommonJS).
 * JSON can't hold a symbol, so data from a stranger can't claim to be parsed.
 */
export const internals: unique symbol = /* @__PURE__ */ Symbol.for("wenming.standard") as never;

export function finishStandard<F>(data: Standard, carried: Internals): Standard<F> {
	Object.defineProperty(data, internals, { value: { ...carried } });
	return data as Standard<F>;
}
