/** A standard's data → a standard that is ready to evaluate, with all that it brings along to be run as closures. */
import { closureCode } from "../compile/closure-code.js";
import { unpacked } from "../compile/packed.js";
import { actors } from "../explain/actors.js";
import { sheetLedger } from "../explain/ledger.js";
import { allOperators } from "../logic/semantics.js";
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import { finishStandard, type Internals } from "../parse/finish.js";
import { readPoints, scaleOf } from "../parse/points.js";
import type { SheetSupport } from "../parse/scorer.js";
import { isVaried, varied } from "../resolve/editions.js";
import { sheetScorer } from "../score/sheet.js";

const sheet: SheetSupport = { read: readPoints, scaleOf, scorerOf: sheetScorer, ledgerOf: sheetLedger };

/** Data that was checked, ready to evaluate. Its trees are read when first needed, if they are not given. */
export function readyStandard<F = Facts>(
	standard: Standard,
	{ code = closureCode, ...carried }: Partial<Pick<Internals, "code" | "trees">> = {},
): Standard<F> {
	return finishStandard<F>(standard, {
		...carried,
		operators: allOperators,
		code,
		sheet,
		...(isVaried(standard) ? { varied } : {}),
		...(standard.actors === undefined ? {} : { actors }),
	});
}

/** What `packed` wrote of a standard: checked then, so that it is opened without the schemas. */
export function openedStandard(text: string): Standard {
	return readyStandard(unpacked(text));
}
