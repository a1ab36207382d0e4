/** The points of rules on some facts: exact facts by closures, others by the range path. */
import type { NumberClosure } from "../compile/closures.js";
import { pointsClosure } from "../compile/points-once.js";
import type { Calendar } from "../logic/calendar.js";
import type { Figures } from "../logic/emitted.js";
import * as exact from "../logic/number/exact.js";
import { asRange, Range } from "../logic/number/range.js";
import { gatherer } from "../logic/open.js";
import { isQuantity } from "../logic/value.js";
import { bindingsOf } from "../parse/bindings.js";
import type { CheckedFacts } from "../parse/facts.js";
import type { PointsTree } from "../parse/points.js";
import type { InputTable } from "../parse/table.js";
import { componentsRead, inputsRead, nodesOfRule, type Trees } from "../parse/trees.js";
import type { Ends } from "./sheet-rules.js";

/** The least and the most shares of points of every rule that has lines, and what keeps them apart. */
export interface LinePoints {
	readonly ends: readonly Ends[];
	/** By rule, the open inputs that can still move its points. */
	readonly waitsFor: ReadonlyMap<number, readonly number[]>;
}

export type LinePointsOf = (facts: CheckedFacts, figures: Figures, calendar: Calendar) => LinePoints;

interface Counted {
	readonly rule: number;
	readonly points: PointsTree;
	/** `undefined` where only the range path can tell. */
	readonly closure: NumberClosure | undefined;
}

/** A rule that reads an input, and the ratios of which it reads more than the percentage. */
interface Reader {
	readonly rule: number;
	readonly components: ReadonlySet<number>;
}

export function linePoints(trees: Trees, table: InputTable): LinePointsOf {
	const counted = trees.rules.flatMap(({ points }, rule): Counted[] =>
		points?.total === undefined ? [] : [{ rule, points, closure: pointsClosure(points, table) }],
	);
	const readers: Reader[][] = table.ids.map(() => []);
	for (const { rule } of counted) {
		const nodes = [...nodesOfRule(trees.rules[rule]!)];
		const components = componentsRead(nodes);
		for (const input of inputsRead(nodes)) readers[input]!.push({ rule, components });
	}
	const isOpen = new Uint8Array(trees.rules.length);
	const ends: Ends[] = new Array(trees.rules.length).fill({ least: 0, most: 0, unreached: false });
	return (facts, figures, calendar) => {
		isOpen.fill(0);
		for (const input of facts.open) {
			const isPercentage = facts.knowledge[input] === "percentage-only";
			for (const { rule, components } of readers[input]!) if (!isPercentage || components.has(input)) isOpen[rule] = 1;
		}
		const waitsFor = new Map<number, readonly number[]>();
		let bindings: ReturnType<typeof bindingsOf> | undefined;
		for (const { rule, points, closure } of counted) {
			const exactly = isOpen[rule] || closure === undefined ? Number.NaN : closure(facts.slots, figures, calendar);
			if (!Number.isNaN(exactly)) {
				ends[rule] = { least: exactly, most: exactly, unreached: false };
				continue;
			}
			bindings ??= bindingsOf(table, trees.parameters, facts, calendar);
			const open: number[] = [];
			const value = gatherer(bindings, open)(points.total!);
			// A quotient by zero leaves everything open between floor and full.
			const { low, high, highOpen } = isQuantity(value) ? asRange(value) : new Range(points.floor, points.full, false, false);
			ends[rule] = { least: low, most: high, unreached: highOpen };
			if (exact.compare(low, high) !== 0) waitsFor.set(rule, [...new Set(open)]);
		}
		return { ends, waitsFor };
	};
}
