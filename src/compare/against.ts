/** One community under several standards at once. */

import { type EvaluateOptions, type Evaluation, evaluate } from "../evaluate/evaluate.js";
import { refuseOverrides } from "../evaluate/overrides.js";
import type { Day } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import type { Outcome } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { factsUnder, foreignTo } from "./cases.js";

/** What came out under one of the standards. */
export interface StandardColumn {
	readonly standard: string;
	readonly title: Text;
	readonly evaluation: Evaluation;
	/** The facts that it does not read, those included that only others of the standards know. */
	readonly unread: readonly string[];
}

/** One rule under every standard, in the order of the columns; `null` where a standard does not have it. */
export interface RuleRow {
	readonly rule: string;
	readonly title: Text;
	readonly outcomes: readonly (Outcome | null)[];
}

/** What came out under each of several standards, their rules side by side. Plain data. */
export interface Alignment {
	readonly asOf: Day;
	/** In the order in which the standards were given. */
	readonly columns: readonly StandardColumn[];
	/** In the order of the first standard that has the rule, with its title there. */
	readonly rows: readonly RuleRow[];
}

/**
 * Evaluates one community's facts against several standards, and puts their rules side by side by id. A fact that only some
 * of the standards know, such as one that a city's variant has added, is unread under the others.
 *
 * @throws {WenmingError} as `evaluate` does; `unknown-fact` for a name that none of the standards knows.
 * @example
 * const { columns, rows } = evaluateAgainst([wuxi, variant], { "library.books": 5200 }, { asOf: "2026-06-30" });
 * columns.map(({ standard, evaluation }) => `${standard}: ${evaluation.outcome}`); // => ["wuxi: unknown", "…: fail"]
 * rows.find(({ rule }) => rule === "culture.library-books").outcomes;              // => ["pass", "fail"]
 */
export function evaluateAgainst(standards: readonly Standard<unknown>[], facts: object, options: EvaluateOptions): Alignment {
	refuseOverrides(options);
	const all = standards as readonly Standard[];
	const columns = all.map((standard): StandardColumn => {
		const evaluation = evaluate(standard, factsUnder(standard, facts as Facts, all), options);
		const unread = [...evaluation.unread, ...foreignTo(standard, facts as Facts, all)];
		return { standard: standard.id, title: standard.title, evaluation, unread };
	});
	const titles = new Map<string, Text>();
	for (const [i, { evaluation }] of columns.entries()) {
		for (const id of Object.keys(evaluation.rules)) if (!titles.has(id)) titles.set(id, all[i]!.rules[id]!.title);
	}
	return {
		asOf: options.asOf,
		columns,
		rows: [...titles].map(([rule, title]) => ({
			rule,
			title,
			outcomes: columns.map(({ evaluation: { rules } }) => (Object.hasOwn(rules, rule) ? rules[rule]!.outcome : null)),
		})),
	};
}
