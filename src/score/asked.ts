/** The conditions of passing and of levels, looked up once for a standard: what each looks at, and how its result reads. */
import type { ConditionResult } from "../model/score.js";
import type { Conditions, Scoring } from "../model/scoring.js";
import type { Truth } from "./truth.js";

/** One condition. */
export interface Asked {
	readonly of: ConditionResult["of"];
	/** The least score, where one is asked for. */
	readonly mark: number | undefined;
	/** Which group, rule or level it looks at. */
	readonly place: number;
	/** What an evaluation says of it; shared by all of them. */
	readonly results: Readonly<Record<"true" | "false" | "unknown", ConditionResult>>;
}

/** What conditions may name, in the order in which the sheet has it. */
export interface Named {
	readonly groups: readonly { readonly id: string }[];
	readonly rules: readonly { readonly id: string }[];
	readonly levels: Scoring["levels"];
}

export function askedBy({ score, dimensions, methods, rules, level }: Conditions, named: Named): readonly Asked[] {
	const asked: Asked[] = [];
	if (score !== undefined) asked.push(askedOf({ kind: "score" }, 0, score));
	for (const [kind, marks] of [
		["dimension", dimensions],
		["method", methods],
	] as const) {
		named.groups.forEach(({ id }, place) => {
			const mark = markFor(marks, id);
			if (mark !== undefined) asked.push(askedOf({ kind, id }, place, mark));
		});
	}
	if (rules === "every") asked.push(askedOf({ kind: "every-rule" }, 0));
	else for (const id of rules ?? []) asked.push(askedOf({ kind: "rule", id }, placeOf(id, named.rules)));
	if (level !== undefined) asked.push(askedOf({ kind: "level", id: level }, placeOf(level, named.levels ?? [])));
	return asked;
}

/** A condition with what it may come to. */
export function askedOf(of: ConditionResult["of"], place: number, mark?: number): Asked {
	Object.freeze(of);
	const result = (holds: ConditionResult["holds"]): ConditionResult =>
		Object.freeze({ of, holds, ...(mark === undefined ? {} : { atLeast: mark }) });
	return { of, mark, place, results: { true: result(true), false: result(false), unknown: result("unknown") } };
}

export function resultOf({ results }: Asked, holds: Truth): ConditionResult {
	return holds === undefined ? results.unknown : holds ? results.true : results.false;
}

export function markFor(marks: Conditions["dimensions"], id: string): number | undefined {
	return typeof marks === "number" ? marks : marks !== undefined && Object.hasOwn(marks, id) ? marks[id] : undefined;
}

function placeOf(id: string, all: readonly { readonly id: string }[]): number {
	return all.findIndex((one) => one.id === id);
}
