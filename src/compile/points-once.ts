/** The points of a rule on exact facts, for its outcome and its score alike. */
import type { Calendar } from "../logic/calendar.js";
import type { Figures, Slots } from "../logic/emitted.js";
import type { Exact } from "../logic/number/exact.js";
import * as exact from "../logic/number/exact.js";
import type { PointsTree } from "../parse/points.js";
import type { InputTable } from "../parse/table.js";
import { closureLeaves, closures, type NumberClosure } from "./closures.js";
import { pointOf } from "./points.js";

const known = new WeakMap<PointsTree, { readonly closure: NumberClosure | undefined }>();

/**
 * The points as one closure, in shares; NaN where a denominator is not above zero, or a count is open. `undefined` where
 * only the range path can tell.
 */
export function pointsClosure(points: PointsTree, table: InputTable): NumberClosure | undefined {
	let found = known.get(points);
	if (found === undefined) {
		const closure = dividedOut(points, table);
		found = { closure: closure === undefined ? undefined : rememberingLast(closure) };
		known.set(points, found);
	}
	return found.closure;
}

function dividedOut({ total }: PointsTree, table: InputTable): NumberClosure | undefined {
	const point = total === undefined ? undefined : pointOf(total, closures, closureLeaves, table);
	if (point?.kind !== "number") return undefined;
	const { numerator, denominator } = point;
	if (denominator === undefined) return numerator;
	return (slots, figures, calendar) => {
		const [over, under] = [numerator(slots, figures, calendar), denominator(slots, figures, calendar)];
		if (Number.isNaN(over) || Number.isNaN(under) || exact.compare(under, 0) <= 0) return Number.NaN;
		return exact.divide(over, under);
	};
}

/** A community's points are asked for twice in a row. Checked facts never change, so what they came to holds. */
function rememberingLast(closure: NumberClosure): NumberClosure {
	let [slots, figures, calendar]: [Slots?, Figures?, Calendar?] = [];
	let points: Exact = Number.NaN;
	return (s, f, c) => {
		if (s !== slots || f !== figures || c !== calendar) {
			points = closure(s, f, c);
			[slots, figures, calendar] = [s, f, c];
		}
		return points;
	};
}
