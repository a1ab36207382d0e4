/** What would make failing rules pass: the smallest changes, each tried out by evaluating. */

import { type EvaluateOptions, type Evaluation, type StandardTrace, traceStandard } from "../evaluate/index.js";
import { refuseOverrides } from "../evaluate/overrides.js";
import type { Day } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import { FAIL, type Outcome } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { isAssessed } from "../score/actors.js";
import { type Change, ChangeWords } from "./changes.js";
import { type Lever, type Limits, leversOf } from "./levers.js";
import { Search, type Way } from "./search.js";
import { type Moves, Trial } from "./trial.js";
import { lastDayOf } from "./until-when.js";

/** The assessment day, as for `evaluate`, and how far inputs may be moved. */
export interface RemediesOptions extends EvaluateOptions {
	/** How far inputs may be moved: input id → the ends of what is possible, or `"fixed"`. */
	readonly limits?: Limits;
}

/** Changes that together make a rule pass. */
export interface Remedy {
	readonly changes: readonly Change[];
	/** What the rule is then: `pass`, or `unknown` where something else that it needs is not known. */
	readonly outcome: "pass" | "unknown";
	/** The inputs that are then still missing. */
	readonly missing: readonly string[];
	/** Rules that do not fail now and then do. */
	readonly breaks: readonly string[];
	/** Other rules that fail now and then don't. */
	readonly alsoMends: readonly string[];
	/** What the whole comes to. */
	readonly after: Pick<Evaluation, "outcome" | "score">;
	readonly text: Text;
}

/** What makes a failing rule pass: alternatives, or why there is none. */
export interface RuleRemedies {
	/** Each way, those with fewer changes first. */
	readonly remedies: readonly Remedy[];
	/** Whether there are no others, as far as each condition is met by changing one input. */
	readonly complete: boolean;
	/** What has happened and can't be undone weighs up to this day, if nothing like it happens again. */
	readonly weighsUntil?: Day;
}

/**
 * What would make each failing rule pass: of each kind of change the smallest, in the steps of the inputs. Every remedy
 * was tried out by evaluating the whole with it, and one step less of any change was seen not to be enough.
 *
 * @returns by rule id, in document order, every rule that fails (of a standard with actors, of those that the assessed owe);
 * one that nothing mends has no remedies.
 * @throws {WenmingError} as `evaluate` does.
 * @example
 * const { "space.rooms": rooms } = remedies(standard, { "rooms.area": 360, "population.households": 2496 }, { asOf: "2026-06-30" });
 * rooms.remedies[0].changes[0].by; // => { min: 139.2, max: 139.2 }
 */
export function remedies<F = Facts>(
	standard: Standard<F>,
	facts: NoInfer<F>,
	options: RemediesOptions,
): Readonly<Record<string, RuleRemedies>> {
	refuseOverrides(options);
	const trace = traceStandard(standard as Standard, facts as Facts, options);
	return new Remedies(standard as Standard, trace, options).all();
}

/** The same of one rule that fails. */
export function remediesOfRule(standard: Standard, trace: StandardTrace, options: RemediesOptions, rule: number): RuleRemedies {
	return new Remedies(standard, trace, options).rule(rule);
}

class Remedies {
	readonly #trial: Trial;
	readonly #search: Search;
	readonly #changes: ChangeWords;

	constructor(
		readonly standard: Standard,
		readonly trace: StandardTrace,
		readonly options: RemediesOptions,
	) {
		const { limits = {} } = options;
		this.#trial = new Trial(standard, trace, options);
		const known = new Map<number, Lever[]>();
		this.#search = new Search(this.#trial, (input) => {
			const levers = known.get(input) ?? leversOf(input, trace, limits);
			known.set(input, levers);
			return levers;
		});
		this.#changes = new ChangeWords(trace);
	}

	all(): Record<string, RuleRemedies> {
		const found: Record<string, RuleRemedies> = {};
		for (const [place, { id, rule }] of this.trace.program.trees.rules.entries()) {
			const isFailing = this.trace.evaluation.rules[id]!.outcome === "fail";
			if (isFailing && isAssessed(this.standard, rule)) found[id] = this.rule(place);
		}
		return found;
	}

	rule(rule: number): RuleRemedies {
		const { id } = this.trace.program.trees.rules[rule]!;
		const { ways, areAll } = this.#search.ways(rule);
		const until = ways.length > 0 ? undefined : lastDayOf(FAIL, this.trace, rule);
		return {
			remedies: ways.map((way) => this.#remedy(id, way)),
			complete: areAll,
			...(until === undefined ? {} : { weighsUntil: until }),
		};
	}

	#remedy(id: string, { changes, isCertain }: Way): Remedy {
		const moves: Moves = new Map(changes.map(({ lever, most }) => [lever, most]));
		const after = this.#trial.evaluation(moves)!;
		const said = changes.map((change) => this.#changes.change(change));
		const before = this.trace.evaluation.rules;
		const fails = (evaluation: Record<string, { outcome: Outcome }>, rule: string) => evaluation[rule]!.outcome === "fail";
		const others = Object.keys(before).filter((rule) => rule !== id);
		return {
			changes: said,
			outcome: isCertain ? "pass" : "unknown",
			missing: after.rules[id]!.missing,
			breaks: others.filter((rule) => !fails(before, rule) && fails(after.rules, rule)),
			alsoMends: others.filter((rule) => fails(before, rule) && !fails(after.rules, rule)),
			after: { outcome: after.outcome, score: after.score },
			text: this.#changes.together(said),
		};
	}
}
