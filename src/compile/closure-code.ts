/** A standard's rules as closures: what runs where no code was emitted. */
import type { EmittedCode, KeysFunction, RecordFunction } from "../logic/emitted.js";
import type { Node } from "../logic/node.js";
import { compare, type Exact } from "../logic/number/exact.js";
import type { Standard } from "../model/standard.js";
import { treesOf } from "../parse/internals.js";
import { type InputTable, tableOf } from "../parse/table.js";
import { isByPoints, type RuleTree, type UnitTree } from "../parse/trees.js";
import { closureLeaves, closures, type NumberClosure, type TruthClosure } from "./closures.js";
import { pointOf } from "./points.js";
import { pointsClosure } from "./points-once.js";
import { FAILS, NOT_APPLICABLE, OPEN, PASSES, unitsPerKey, unitTreesOf } from "./states.js";

export function closureCode(standard: Standard): EmittedCode {
	const { rules } = treesOf(standard);
	return { keys: closureKeys(rules, tableOf(standard)), record: recordOf(rules.map((rule) => rule.id)) };
}

function closureKeys(rules: readonly RuleTree[], table: InputTable): KeysFunction {
	const unitsOf = rules.map((rule) => unitTreesOf(rule).map((unit) => closureOf(unit, holdsOf(rule, unit, table), table)));
	return (slots, states, figures, calendar, _counters, keys) => {
		let unit = 0;
		for (let rule = 0; rule < unitsOf.length; rule++) {
			const units = unitsOf[rule]!;
			let key = units.length > unitsPerKey ? OPEN : 0;
			for (let i = 0; i < units.length && key >= 0; i++) {
				const settled = states[unit + i]!;
				key |= (settled === 0 ? units[i]!(slots, figures, calendar) : settled) << (2 * i);
			}
			unit += units.length;
			keys[rule] = key;
		}
	};
}

type StateClosure = (...facts: Parameters<TruthClosure>) => number;

/** Whether a unit's logic holds; of a rule that passes by its points by those, so that they are computed once. */
function holdsOf(rule: RuleTree, { logic }: UnitTree, table: InputTable): TruthClosure {
	const points = rule.points !== undefined && isByPoints(rule) ? pointsClosure(rule.points, table) : undefined;
	return points === undefined ? truthClosure(logic, table) : reaches(points, rule.points!.passFrom);
}

function reaches(points: NumberClosure, mark: Exact): TruthClosure {
	return (s, f, c) => {
		const reached = points(s, f, c);
		return Number.isNaN(reached) ? undefined : compare(reached, mark) >= 0;
	};
}

function closureOf({ appliesWhen }: UnitTree, holds: TruthClosure, table: InputTable): StateClosure {
	if (appliesWhen === undefined) {
		return (s, f, c) => {
			const truth = holds(s, f, c);
			return truth === true ? PASSES : truth === false ? FAILS : OPEN;
		};
	}
	const applies = truthClosure(appliesWhen, table);
	return (s, f, c) => {
		const relevant = applies(s, f, c);
		if (relevant !== true) return relevant === false ? NOT_APPLICABLE : OPEN;
		const truth = holds(s, f, c);
		return truth === true ? PASSES : truth === false ? FAILS : OPEN;
	};
}

function truthClosure(node: Node, table: InputTable): TruthClosure {
	const point = pointOf(node, closures, closureLeaves, table);
	return point?.kind === "truth" ? point.truth : () => undefined;
}

/** Makes the record of results by copying one that has the names: far faster than setting each name. */
function recordOf(ids: readonly string[]): RecordFunction {
	const template = JSON.parse(JSON.stringify(Object.fromEntries(ids.map((id) => [id, null])))) as Record<string, unknown>;
	return (results) => {
		const record = { ...template };
		for (let i = 0; i < ids.length; i++) record[ids[i]!] = results[i];
		return record;
	};
}
