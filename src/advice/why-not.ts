/** Why a rule does not come out as somebody expected: what would have to be otherwise, condition by condition. */

import { issue, nearest, WenmingError } from "../errors.js";
import { type EvaluateOptions, type StandardTrace, traceStandard, type UnitTrace } from "../evaluate/index.js";
import { refuseOverrides } from "../evaluate/overrides.js";
import { Conditions } from "../explain/conditions.js";
import { Speaker } from "../explain/speaker.js";
import * as problems from "../issues.js";
import type { Trace } from "../logic/trace.js";
import type { Facts } from "../model/facts.js";
import { type Decided, FAIL, NOT_APPLICABLE, type Outcome, PASS } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { ledgerOf } from "../parse/internals.js";
import type { RuleTree } from "../parse/trees.js";
import type { Limits } from "./levers.js";
import { type RuleRemedies, remediesOfRule } from "./remedies.js";
import { Bilingual, whyNotWords } from "./words.js";

/** On which day, of which rule, and the outcome that was expected. */
export interface WhyNotOptions extends EvaluateOptions {
	/** The id of the rule. */
	readonly rule: string;
	/** What it was expected to come to. */
	readonly expected: Decided;
	/** For the remedies, how far inputs may be moved: input id → the ends of what is possible, or `"fixed"`. */
	readonly limits?: Limits;
}

/** Why a rule does not come out as expected. Plain data. */
export interface WhyNot {
	readonly rule: string;
	readonly title: Text;
	/** Document and clause. */
	readonly citation: Text;
	readonly outcome: Outcome;
	readonly expected: Decided;
	/** The answer in a sentence, which `otherwise` goes on. */
	readonly text: Text;
	/** All that would have to be otherwise: nothing where it comes out as expected, or where nothing can make it. */
	readonly otherwise: readonly Otherwise[];
	/** For a rule that fails and was expected to pass: what would mend it. */
	readonly remedies?: RuleRemedies;
}

/** Something that would have to be otherwise. */
export interface Otherwise {
	/** What was found and what it takes; or how many of several things it takes. */
	readonly text: Text;
	/** These things, of which `needed` would do. */
	readonly of?: readonly Otherwise[];
	readonly needed?: number;
}

/**
 * Why a rule does not come out as expected: what of its conditions would have to be otherwise, and for a rule that fails
 * and was expected to pass, what would mend it.
 *
 * @throws {WenmingError} as `evaluate` does; `invalid-call` for a rule that the standard does not have on that day.
 * @example
 * const { otherwise } = whyNot(wuxi, facts, { asOf: "2011-05-18", rule: "service.space-per-100-households", expected: "pass" });
 * otherwise[0].text.en;
 * // => "Office and activity rooms per 100 households: 14.4 to 18.5 m² per 100 households; it takes at least 20 m² per 100 households; short by 39.2 to 139.2 m²"
 */
export function whyNot<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: WhyNotOptions): WhyNot {
	const { rule: id, expected } = options;
	refuseOverrides(options);
	const trace = traceStandard(standard as Standard, facts as Facts, options);
	const { rules } = trace.program.trees;
	const place = rules.findIndex((tree) => tree.id === id);
	if (place < 0) {
		const known = {
			name: id,
			nearest: nearest(
				id,
				rules.map((tree) => tree.id),
			),
		};
		throw new WenmingError("invalid-call", [issue(problems.unknownRule, "rule", known)]);
	}
	const { rule } = rules[place]!;
	const { outcome } = trace.evaluation.rules[id]!;
	const bilingual = new Bilingual(trace);
	const otherwise = outcome === expected ? [] : new Wishes(trace, bilingual).rule(place, expected);
	const isMendable = outcome === "fail" && expected === "pass";
	return {
		rule: id,
		title: rule.title,
		citation: bilingual.say((speaker) => speaker.citation(rule.source)),
		outcome,
		expected,
		text: bilingual.say(({ words, locale }) => {
			const say = whyNotWords[locale];
			if (outcome === expected) return say.asExpected(words.outcome[outcome]);
			const found = say.found(words.outcome[outcome], words.outcome[expected]);
			return otherwise.length === 0 ? say.never(found) : say.otherwise(found, otherwise.length);
		}),
		otherwise,
		...(isMendable ? { remedies: remediesOfRule(standard as Standard, trace, options, place) } : {}),
	};
}

/** What conditions would have to be for a rule to come out in a certain way. */
class Wishes {
	readonly #structure: Conditions;

	constructor(
		readonly trace: StandardTrace,
		readonly bilingual: Bilingual,
	) {
		this.#structure = new Conditions(new Speaker(trace, "zh"), trace.facts, trace.given);
	}

	rule(place: number, expected: Decided): Otherwise[] {
		const tree = this.trace.program.trees.rules[place]!;
		const units = this.trace.units[place]!;
		const gate = units[tree.units.length]?.appliesWhen;
		const parts = units.slice(0, tree.units.length);
		if (expected === "not-applicable") return this.#notApplicable(gate, parts);
		const applies = gate === undefined ? [] : this.#condition(gate, true);
		if (!("logic" in tree.rule) && !("parts" in tree.rule)) return [...applies, ...this.#points(place)];
		if (parts.length === 1) return [...applies, ...this.#unit(parts[0]!, expected)];
		return [...applies, ...this.#parts(tree, parts, expected)];
	}

	/** A rule does not apply by its gate, or where none of its parts does. */
	#notApplicable(gate: Trace | undefined, parts: readonly UnitTrace[]): Otherwise[] {
		const byGate = gate === undefined ? [] : this.#condition(gate, false);
		const gates = parts.map(({ appliesWhen }) => appliesWhen);
		const byParts = gates.includes(undefined) ? [] : gates.flatMap((one) => this.#condition(one!, false));
		return this.#oneOf([byGate, byParts]);
	}

	#unit({ appliesWhen, logic }: UnitTrace, expected: "pass" | "fail"): Otherwise[] {
		return [
			...(appliesWhen === undefined ? [] : this.#condition(appliesWhen, true)),
			...this.#condition(logic, expected === "pass"),
		];
	}

	/** As many parts as it takes: to pass, those that are required; to fail, so many that too few are left. */
	#parts({ rule, require }: RuleTree, parts: readonly UnitTrace[], expected: "pass" | "fail"): Otherwise[] {
		const applicable = parts.filter(({ possible }) => possible !== NOT_APPLICABLE).length;
		const required = Math.min(require, Math.max(applicable, 1));
		const already = parts.filter(({ possible }) => possible === (expected === "pass" ? PASS : FAIL)).length;
		const needed = (expected === "pass" ? required : Math.max(applicable, 1) - required + 1) - already;
		if (needed <= 0) return [];
		const wishes = parts.flatMap((part, i): Otherwise[] => {
			const isIdle = part.possible === NOT_APPLICABLE && applicable > 0;
			const of = isIdle ? [] : this.#unit(part, expected);
			const label = "parts" in rule ? rule.parts[i]!.label : rule.title;
			return of.length === 0 ? [] : [{ text: label, of, needed: of.length }];
		});
		return this.#soMany(wishes, needed);
	}

	/** An item that passes by its points alone: the lines that cost points, or may. */
	#points(place: number): Otherwise[] {
		const linesIn = (speaker: Speaker) =>
			ledgerOf(this.trace.program.standard)?.(speaker as never, this.trace as never).decisive(place) ?? [];
		const count = linesIn(this.#structure.speaker).length;
		return Array.from({ length: count }, (_, i) => ({ text: this.bilingual.say((speaker) => linesIn(speaker)[i]!) }));
	}

	/** What a condition would have to be for it to hold, or not to. */
	#condition(outer: Trace, target: boolean): Otherwise[] {
		if (outer.value === target) return [];
		const { trace, wanted } = this.#structure.unwrapped(outer, target);
		const enough = this.#structure.enough(trace.node, wanted);
		if (enough === undefined) return [{ text: this.#say((conditions) => conditions.wish(trace, wanted)) }];
		const wishes = trace.children.map((child) => this.#condition(child, wanted));
		return enough === "all" ? wishes.flat() : this.#oneOf(wishes);
	}

	#oneOf(ways: readonly (readonly Otherwise[])[]): Otherwise[] {
		const possible = ways.filter((way) => way.length > 0);
		if (possible.length <= 1) return possible.flat();
		return this.#soMany(
			possible.map((way) => (way.length === 1 ? way[0]! : this.#together(way))),
			1,
		);
	}

	#soMany(of: readonly Otherwise[], needed: number): Otherwise[] {
		if (needed >= of.length) return [...of];
		return [{ text: this.bilingual.say(({ locale }) => whyNotWords[locale].soMany(needed, of.length)), of, needed }];
	}

	#together(of: readonly Otherwise[]): Otherwise {
		return { text: this.bilingual.say(({ locale }) => whyNotWords[locale].together), of, needed: of.length };
	}

	#say(said: (conditions: Conditions) => string): Text {
		return this.bilingual.say((speaker) => said(new Conditions(speaker, this.trace.facts, this.trace.given)));
	}
}
