/** How close rules that pass are to failing. */
import { directionOf } from "../evaluate/exactness.js";
import type { EvaluateOptions } from "../evaluate/index.js";
import { confidence, isSurvey, wilsonInterval } from "../explain/interval.js";
import { digits } from "../explain/number.js";
import type { Speaker } from "../explain/speaker.js";
import type { Aspect } from "../logic/node.js";
import { type Exact, toNumber } from "../logic/number/exact.js";
import { type Day, dayNumber, dayText } from "../model/day.js";
import type { EventData, Facts } from "../model/facts.js";
import { daysUnit } from "../model/names.js";
import { FAIL, outcomeOf, PASS, type Possible } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { inputsRead, nodesOfOutcome } from "../parse/trees.js";
import { EventMargins } from "./event-margins.js";
import { Situation } from "./situation.js";
import { type Slider, sliderOf } from "./sliders.js";
import { fewestSteps } from "./trial.js";
import { lastDayOf } from "./until-when.js";
import { Bilingual, marginWords } from "./words.js";

/** The margins of a rule that passes. */
export interface RuleMargins {
	readonly id: string;
	readonly title: Text;
	readonly clause: string;
	/** By input and nothing else changed; the one with the fewest steps first. */
	readonly margins: readonly Margin[];
	/** Why there is no margin to tell, by input; of a rule that reads no number, once without an input. */
	readonly without: readonly NoMargin[];
	/**
	 * Of a rule that passes by dated events: the last day on which it does, if none are added and all else stays as it is;
	 * `expiries` tells which facts grow too old before.
	 */
	readonly holds?: { readonly until: Day; readonly text: Text };
}

/** The smallest change of one input that makes a rule fail, or no longer certainly pass. */
export interface Margin {
	/** The input's id. */
	readonly input: string;
	readonly label: Text;
	readonly way: "up" | "down";
	/** What the rule then is: `unknown` where something that is missing could still make it pass. */
	readonly outcome: "fail" | "unknown";
	/** By so much: in the input's unit; percentage points; for a ratio, how many of its whole; days. */
	readonly by: number;
	/** The number that does it; for a ratio, how many of its whole; of dated events, how many that count. */
	readonly to: number | Day;
	/** In how many of the input's steps, of a ratio in how many of those counted. */
	readonly steps: number;
	/** Of dated events: those that may not fall away. With any one of them the rule does not come out so. */
	readonly events?: readonly EventData[];
	/** The fact is a range, and its worst end is counted from: the margin may be greater. */
	readonly atLeast?: true;
	/** For a survey: half of its 95 % interval in percentage points, and whether the margin is smaller than that. */
	readonly survey?: { readonly halfWidth: number; readonly withinError: boolean };
	/** `Residents satisfied: 1 person less (269) and it fails`. */
	readonly text: Text;
}

/** Why no number says how close a rule, or one of its inputs, is to failing. */
export interface NoMargin {
	readonly input?: string;
	/**
	 * The rule does not turn on a number; more of the input may help or harm; events, of which there are too many ways to
	 * lose some; a ratio, or events, known only roughly; the input alone can't make the rule fail.
	 */
	readonly reason: "no-number" | "either-way" | "events" | "approximate" | "not-alone";
	readonly text: Text;
}

/**
 * How close each rule that passes is to failing: of each number that it reads the smallest change, all else as it is, in
 * the input's steps. Each was tried out: the change makes the rule fail, and one step less does not.
 *
 * @returns every rule that passes, in document order.
 * @throws {WenmingError} as `evaluate` does.
 * @example
 * const [rule] = margins(wuxi, { "survey.committee": { count: 270, of: 300 } }, { asOf: "2026-06-30" });
 * rule.margins[0].by;     // => 1
 * rule.margins[0].survey; // => { halfWidth: 3.41…, withinError: true }
 */
export function margins<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: EvaluateOptions): readonly RuleMargins[] {
	const situation = new Situation(standard as Standard, facts as Facts, options);
	const survey = new Sensitivity(situation);
	return [...situation.rules.keys()].filter((rule) => situation.states[rule]!.possible === PASS).map((rule) => survey.rule(rule));
}

/** How far an input is moved, and what comes of it. */
type Slide = Pick<Margin, "way" | "steps" | "outcome">;

class Sensitivity {
	readonly #words: Bilingual;
	readonly #events: EventMargins;

	constructor(readonly situation: Situation) {
		this.#words = new Bilingual(situation.trace);
		this.#events = new EventMargins(situation, this.#words);
	}

	rule(rule: number): RuleMargins {
		const { id, rule: declared } = this.situation.rules[rule]!;
		const told = inputsRead(nodesOfOutcome(this.situation.rules[rule]!)).flatMap((input) => this.#ofInput(rule, input));
		const found = told.filter((one) => "by" in one);
		const without = told.filter((one) => "reason" in one);
		const until = lastDayOf(PASS, this.situation.trace, rule);
		return {
			id,
			title: declared.title,
			clause: declared.source.clause,
			margins: found.sort((a, b) => a.steps - b.steps),
			without:
				told.length === 0
					? [{ reason: "no-number", text: this.#words.say(({ locale }) => marginWords[locale].noNumber) }]
					: without,
			...(until === undefined ? {} : { holds: { until, text: this.#holds(until) } }),
		};
	}

	/** None where nothing is known of the input, or where it is no number or does not matter. */
	#ofInput(rule: number, input: number): readonly (Margin | NoMargin)[] {
		const slider = sliderOf(this.situation, input);
		if (slider === undefined) return [];
		if (slider === "approximate") return [this.#without(input, slider)];
		if (slider === "events") {
			const found = this.#events.margin(rule, input, this.#direction(rule, input, ["value"]));
			return found === undefined ? [] : [typeof found === "string" ? this.#without(input, found) : found];
		}
		const direction = this.#direction(rule, input, slider.moves);
		if (direction === "constant") return [];
		if (direction === "either") return [this.#without(input, "either-way")];
		const way = direction === "up" ? "down" : "up";
		for (const outcome of ["fail", "unknown"] as const) {
			const steps = this.#stepsTo(outcome, rule, input, slider, way);
			if (steps !== undefined) return [this.#margin(input, slider, { way, steps, outcome })];
		}
		return [this.#without(input, "not-alone")];
	}

	#holds(until: Day): Text {
		return this.#words.say((speaker) => marginWords[speaker.locale].holds(speaker.day(dayNumber(until)!)));
	}

	/** Which way the rule goes when the number grows, whatever it is now. */
	#direction(rule: number, input: number, moves: readonly Aspect[]) {
		const { situation } = this;
		const open = situation.supposing(situation.trace.facts, input, { value: situation.table.unknown[input]! });
		const bindings = situation.bindings(open ?? situation.trace.facts);
		return directionOf(situation.rules[rule]!, bindings, (node) => node.input === input && moves.includes(node.aspect));
	}

	#stepsTo(outcome: Margin["outcome"], rule: number, input: number, slider: Slider, way: Slide["way"]): number | undefined {
		const { situation } = this;
		const most = slider.most(way);
		const possibleAfter = (steps: number) => {
			const facts = situation.supposing(situation.trace.facts, input, slider.so(slider.at(way, steps)));
			return facts === undefined ? undefined : situation.stateOn(situation.bindings(facts), rule).possible;
		};
		if (most === undefined) return undefined;
		const isThere = (possible: Possible) => (outcome === "fail" ? possible === FAIL : outcomeOf(possible) === "unknown");
		// Where another fact stands in the way it can go no further.
		const isEnd = (steps: number) => {
			const possible = possibleAfter(steps);
			return possible === undefined || isThere(possible);
		};
		const steps = fewestSteps(most, isEnd, slider.isRange ? 0 : 1);
		const reached = steps === undefined ? undefined : possibleAfter(steps);
		return reached !== undefined && isThere(reached) ? steps : undefined;
	}

	#margin(input: number, slider: Slider, slide: Slide): Margin {
		const { table } = this.situation;
		const label = table.inputs[input]!.label;
		const [by, to] = [toNumber(slider.by(slide.steps)), slider.at(slide.way, slide.steps)];
		const survey = this.#survey(input, by, slider);
		return {
			input: table.ids[input]!,
			label,
			way: slide.way,
			outcome: slide.outcome,
			by,
			to: slider.kind === "day" ? dayText(toNumber(to)) : toNumber(to),
			steps: slide.steps,
			...(slider.isRange ? { atLeast: true as const } : {}),
			...(survey === undefined ? {} : { survey }),
			text: this.#words.say((speaker) => this.#said(speaker, input, slider, slide, by, to, survey)),
		};
	}

	#said(
		speaker: Speaker,
		input: number,
		slider: Slider,
		{ way, outcome }: Slide,
		by: number,
		to: Exact,
		survey: Margin["survey"],
	): string {
		const { locale, words } = speaker;
		const say = marginWords[locale];
		const number = (value: Exact) => digits(value, locale, { given: true });
		const amount =
			slider.kind === "percentage"
				? words.points(number(by))
				: speaker.measured(number(by), slider.kind === "day" ? daysUnit : slider.unit);
		const end = slider.kind === "day" ? speaker.day(toNumber(to)) : speaker.measured(number(to), slider.unit);
		const said = say.moved(slider.kind === "day" ? "day" : "number", way, speaker.label(input), amount, end) + say.then[outcome];
		const error = survey?.withinError ? [say.withinError(words.points(digits(survey.halfWidth, locale)))] : [];
		return [slider.isRange ? say.atWorst(said) : said, ...error].join(words.semicolon);
	}

	#survey(input: number, by: number, { ratio }: Slider): Margin["survey"] {
		if (ratio === undefined || !isSurvey(this.situation.table.inputs[input]!)) return undefined;
		const { low, high } = wilsonInterval(ratio, { confidence });
		const halfWidth = (high - low) / 2;
		return { halfWidth, withinError: (100 * by) / ratio.of < halfWidth };
	}

	#without(input: number, reason: Exclude<NoMargin["reason"], "no-number">): NoMargin {
		const text = this.#words.say((speaker) => marginWords[speaker.locale].without[reason](speaker.label(input)));
		return { input: this.situation.table.ids[input]!, reason, text };
	}
}
