/** What the operators on two days share. */
import { isKind, numberType, type Type } from "../types.js";
import type { TypeReport } from "./facets.js";

/** Two days; the result is a number of `unit`. */
export function betweenDays(operands: readonly Type[], report: TypeReport, unit: string): Type {
	operands.forEach((type, i) => isKind(type, "day") || report.mismatch(i, "day"));
	return numberType(unit);
}
