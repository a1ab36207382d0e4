/** What would make failing rules pass: the smallest changes, each tried out by evaluating. */
import { type EvaluateOptions, type Evaluation, type StandardTrace, traceStandard } from "../evaluate/index.js";
import { digits, spoken } from "../explain/number.js";
import { Speaker } from "../explain/speaker.js";
import { multiply, toNumber } from "../logic/number/exact.js";
import { Range } from "../logic/number/range.js";
import { type Day, dayNumber } from "../model/day.js";
import type { Fact, Facts, RatioData } from "../model/facts.js";
import type { RangeData } from "../model/input.js";
import type { Outcome } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import type { Locale } from "../model/text.js";
import { rangeOfData } from "../parse/known.js";
import { type AdviceWords, adviceWords } from "./advice-words.js";
import { type Lever, type LeverKind, type Limits, leversOf } from "./levers.js";
import { type Movement, Search, type Way } from "./search.js";
import { type Moves, Trial } from "./trial.js";
import { weighsUntil } from "./weighs-until.js";

export interface RemediesOptions extends EvaluateOptions {
	/** `zh` if not given. */
	readonly locale?: Locale;
	/** How far inputs may be moved: input id → the ends of what is possible, or `"fixed"`. */
	readonly limits?: Limits;
}

/** One change of one input. */
export interface Change {
	readonly input: string;
	readonly kind: LeverKind;
	readonly way: "up" | "down";
	/** It takes a survey to show it: its numbers can't be raised, only found anew. */
	readonly newSurvey?: true;
	/**
	 * By how much, in the input's unit (for a ratio: how many of its whole more): in the best case that approximate facts
	 * leave open, and in any case. One number twice where the facts are exact.
	 */
	readonly by: { readonly min: number; readonly max: number };
	/** The fact as it then is. */
	readonly to: Fact;
	readonly text: string;
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
	readonly text: string;
}

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
 * @returns by rule id, in document order, every rule that fails; one that nothing mends has no remedies.
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
	const trace = traceStandard(standard as Standard, facts as Facts, options);
	return new Remedies(standard as Standard, trace, options).all();
}

class Remedies {
	readonly #trial: Trial;
	readonly #search: Search;
	readonly #speaker: Speaker;
	readonly #say: AdviceWords;

	constructor(
		readonly standard: Standard,
		readonly trace: StandardTrace,
		readonly options: RemediesOptions,
	) {
		const { locale = "zh", limits = {} } = options;
		this.#trial = new Trial(standard, trace, options);
		const known = new Map<number, Lever[]>();
		this.#search = new Search(this.#trial, (input) => {
			const levers = known.get(input) ?? leversOf(input, trace, limits);
			known.set(input, levers);
			return levers;
		});
		this.#speaker = new Speaker(trace, locale);
		this.#say = adviceWords[locale];
	}

	all(): Record<string, RuleRemedies> {
		const found: Record<string, RuleRemedies> = {};
		for (const [rule, { id }] of this.trace.program.trees.rules.entries()) {
			if (this.trace.evaluation.rules[id]!.outcome === "fail") found[id] = this.#rule(rule, id);
		}
		return found;
	}

	#rule(rule: number, id: string): RuleRemedies {
		const { ways, areAll } = this.#search.ways(rule);
		const until = ways.length > 0 ? undefined : weighsUntil(this.#trial, rule);
		return {
			remedies: ways.map((way) => this.#remedy(id, way)),
			complete: areAll,
			...(until === undefined ? {} : { weighsUntil: until }),
		};
	}

	#remedy(id: string, { changes, isCertain }: Way): Remedy {
		const moves: Moves = new Map(changes.map(({ lever, most }) => [lever, most]));
		const after = this.#trial.evaluation(moves)!;
		const said = changes.map((change) => this.#change(change));
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
			text: this.#say.together(said.map(({ text }) => text)),
		};
	}

	#change({ lever, least, most }: Movement): Change {
		const { id, kind, way, step, input } = lever;
		const by = { min: toNumber(multiply(least, step)), max: toNumber(multiply(most, step)) };
		const isSurvey = kind === "share" && this.trace.program.table.inputs[input]!.checkedBy.includes("survey");
		const to = lever.moved(most);
		return {
			input: id,
			kind,
			way,
			...(isSurvey ? { newSurvey: true as const } : {}),
			by,
			to,
			text: this.#text(lever, by, to, isSurvey),
		};
	}

	#text({ input, id, kind, way, option }: Lever, by: Change["by"], to: Fact, isSurvey: boolean): string {
		const speaker = this.#speaker;
		const declared = this.trace.program.table.inputs[input]!;
		const label = speaker.label(input);
		const unit = speaker.unitOf({ kind: "input", input, id, aspect: kind === "share" ? "count" : "value" });
		const amount = (value: number | RangeData) => speaker.measured(this.#spoken(value), unit);
		// Of what is not exactly known, only the difference is told.
		const reached = (value: number | RangeData) => (typeof value === "number" ? amount(value) : undefined);
		const difference = speaker.measured(
			spoken(by.min === by.max ? by.min : new Range(by.min, by.max, false, false), speaker.locale, { given: true }),
			unit,
		);
		switch (kind) {
			case "answer":
				return this.#say.answer(way, label);
			case "amount":
				return this.#say.amount(way, label, difference, reached(to as number | RangeData));
			case "percentage":
				return this.#say.amount(way, label, speaker.words.points(this.#spoken(by.max)), reached(to as number | RangeData));
			case "share": {
				const { count, of } = to as RatioData;
				return this.#say[isSurvey ? "survey" : "share"](way, label, difference, amount(count!), amount(of!));
			}
			case "events":
				return this.#say.events(label, difference, speaker.day(dayNumber(this.trace.evaluation.asOf)!));
			case "choice": {
				const chosen = declared.type === "choice" ? declared.options.find((one) => one.id === option) : undefined;
				return this.#say.choice(label, speaker.words.quoted(chosen === undefined ? String(to) : speaker.text(chosen.label)));
			}
		}
	}

	#spoken(value: number | RangeData): string {
		if (typeof value === "number") return digits(value, this.#speaker.locale, { given: true });
		return spoken(rangeOfData(value)!, this.#speaker.locale, { given: true });
	}
}
