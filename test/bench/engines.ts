/** What is measured: each engine as a function from prepared facts to a full result. */

import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import {
	evaluate,
	type Facts,
	parseFacts,
	parseStandard,
	registerOperators,
	type Standard,
	toJsonLogic,
} from "../../src/index.js";
import { wuxi as shipped } from "../../src/standards/wuxi.js";
import { sheetDocument } from "../practices/sheet.js";
import { asOf } from "./communities.js";
import { handWritten, type RuleResult, Tally, total } from "./hand-written.js";
import { sheetByHand } from "./sheet-by-hand.js";

/** What every engine's result has. */
export interface Result {
	readonly outcome: string;
	readonly score: { readonly min: number; readonly max: number } | null;
	readonly rules: Readonly<
		Record<string, { readonly outcome: string; readonly points?: { readonly min: number; readonly max: number } }>
	>;
}

export interface Engine {
	readonly name: string;
	/** Facts that were checked, in the form that the engine reads. */
	prepare(facts: Facts): unknown;
	run(prepared: never): Result;
}

/** The package's standard with the code that it is shipped with. */
export const wuxi = shipped as Standard;

/** The same from a document, as a host's own standard is read: it runs as closures. */
export const wuxiClosures: Standard = parseStandard({ ...wuxi, rules: Object.values(wuxi.rules) });

export const ruleIds: readonly string[] = Object.keys(wuxi.rules);

export const wenming: Engine = ofStandard("wenming, code emitted when built", wuxi);
export const closures: Engine = ofStandard("wenming, closures", wuxiClosures);

function ofStandard(name: string, standard: Standard): Engine {
	return {
		name,
		prepare: (facts) => parseFacts(standard, facts).facts,
		run: (facts: Facts) => evaluate(standard, facts, { asOf }),
	};
}

export const byHand: Engine = {
	name: "hand-written",
	prepare: (facts) => parseFacts(wuxi, facts).facts,
	run: (facts: Facts) => handWritten(facts, asOf),
};

/** A standard that is scored by points, read from a document: it runs as closures. */
export const sheet: Standard = parseStandard(sheetDocument);
export const sheetClosures: Engine = ofStandard("wenming, closures", sheet);

export const sheetHandWritten: Engine = {
	name: "hand-written",
	prepare: (facts) => parseFacts(sheet, facts).facts,
	run: (facts: Facts) => sheetByHand(facts, asOf),
};

const exported = toJsonLogic(wuxi);
const rules = ruleIds.map((id) => exported.rules[id]!);
registerOperators(jsonLogic);

/** Rule by rule, each read anew at each call: the library knows no other way. */
export const jsonLogicJs: Engine = {
	name: "json-logic-js, rule by rule",
	prepare: (facts) => exported.data(facts, { asOf }),
	run: (data: unknown) => aggregate((rule) => jsonLogic.apply(rules[rule] as never, data)),
};

const engine = new LogicEngine();
registerOperators({ add_operation: (name, code) => engine.addMethod(name, (operands: unknown[]) => code(...operands)) });

/** Rule by rule, each compiled beforehand; where code generation is forbidden, its interpreter. */
export const jsonLogicEngine: Engine = compiledOrInterpreted();

function compiledOrInterpreted(): Engine {
	const prepare = (facts: Facts) => exported.data(facts, { asOf });
	try {
		const compiled = rules.map((rule) => engine.build(rule) as (data: unknown) => unknown);
		return {
			name: "json-logic-engine, compiled rule by rule",
			prepare,
			run: (data: unknown) => aggregate((rule) => compiled[rule]!(data)),
		};
	} catch (error) {
		if (!(error instanceof EvalError)) throw error;
		return {
			name: "json-logic-engine, interpreted rule by rule",
			prepare,
			run: (data: unknown) => aggregate((rule) => engine.run(rules[rule], data)),
		};
	}
}

const dimensions = wuxi.dimensions.map(({ id }) => id);
const dimensionOf = ruleIds.map((id) => wuxi.dimensions.findIndex((dimension) => id.startsWith(`${dimension.id}.`)));
const emptyRecord = JSON.parse(JSON.stringify(Object.fromEntries(ruleIds.map((id) => [id, null])))) as Record<string, RuleResult>;
const FAIL = 1;
const NOT_APPLICABLE = 2;
const PASS = 4;
const noFacts: Facts = {};

/**
 * A result like the others' out of what an engine says of each rule, without what it can't say: parts, and what is
 * missing. A rule holds where the engine says true; an exception, which is all that these engines have for "can't
 * tell", makes it unknown.
 */
function aggregate(holds: (rule: number) => unknown): Result {
	const tallies = dimensions.map(() => new Tally());
	const record = { ...emptyRecord };
	for (let rule = 0; rule < ruleIds.length; rule++) {
		let possible = FAIL | PASS;
		try {
			const value = holds(rule);
			possible = value === true ? PASS : value === "not-applicable" ? NOT_APPLICABLE : FAIL;
		} catch {}
		record[ruleIds[rule]!] = tallies[dimensionOf[rule]!]!.rule(noFacts, possible, []);
	}
	const byDimension = Object.fromEntries(tallies.map((tally, i) => [dimensions[i]!, tally.result()]));
	return { ...total(tallies), dimensions: byDimension, rules: record } as Result;
}
