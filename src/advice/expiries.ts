/** Which facts will grow too old, when, and what that will do. */

import { type EvaluateOptions, type Evaluation, evaluate, evaluateLasting, traceStandard } from "../evaluate/evaluate.js";
import { refuseOverrides } from "../evaluate/overrides.js";
import { type Day, type DayNumber, dayNumber, dayText } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import type { Outcome } from "../model/outcome.js";
import type { Score } from "../model/score.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import type { DatedFact } from "../parse/facts.js";
import { givenDay } from "../parse/given-day.js";
import { Bilingual, expiryWords } from "./words.js";

/** On which day, and how far ahead. */
export interface ExpiriesOptions extends EvaluateOptions {
	/** The last day that is looked at; without it, all that will ever expire is listed. */
	readonly until?: Day;
}

/** What something is on a day if facts were still valid, and without them. */
export interface Turn<T> {
	readonly from: T;
	readonly to: T;
}

/** What expires on one day, and what changes by it. */
export interface Expiry {
	/** The first day on which the facts are too old. */
	readonly day: Day;
	readonly facts: readonly ExpiringFact[];
	/** The rules, and the dimensions, whose outcomes change by it, in document order. */
	readonly rules: readonly (Turn<Outcome> & { readonly id: string; readonly title: Text })[];
	readonly dimensions: readonly (Turn<Outcome> & { readonly id: string; readonly title: Text })[];
	/** The standard's, whether they change or not. */
	readonly outcome: Turn<Outcome>;
	readonly score: Turn<Score | null>;
	/** `From 1 July 2027 no longer valid: books. Library holdings: pass, then undecided.` */
	readonly text: Text;
}

/** A fact that is valid on the assessment day and will grow too old. */
export interface ExpiringFact {
	/** The input's id. */
	readonly id: string;
	readonly label: Text;
	readonly observed: Day;
	/** The last day on which it is valid. */
	readonly validUntil: Day;
	/** Who supplies a new one. */
	readonly from: Text;
}

/**
 * The facts that are valid on the assessment day and will grow too old, as their inputs' `expires` says, with what that
 * will do: each day is evaluated as it will be if nothing new is reported, and as it would be if what expires on it were
 * still valid.
 *
 * @returns by day, the earliest first. Facts without a day do not expire and are not listed.
 * @throws {WenmingError} as `evaluate` does; `invalid-call` if `until` is no day.
 * @example
 * const [first] = expiries(standard, { "library.books": { value: 5200, observed: "2026-03-01" } }, { asOf: "2026-06-30" });
 * first.day;      // => "2027-03-02"
 * first.rules[0]; // => { id: "culture.library-books", title: { … }, from: "pass", to: "unknown" }
 */
export function expiries<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: ExpiriesOptions): readonly Expiry[] {
	refuseOverrides(options);
	const trace = traceStandard(standard, facts, options);
	const [today, last] = [dayNumber(options.asOf)!, options.until === undefined ? latest : givenDay(options.until, "until")];
	const expiring = trace.given.dated.filter(({ observed, until }) => observed <= today && today <= until && until < last);
	const outlook = new Outlook(standard as Standard, facts as Facts, options, new Bilingual(trace));
	const days = [...new Set(expiring.map(({ until }) => until))].sort((a, b) => a - b);
	return days.map((until) =>
		outlook.on(
			until + 1,
			expiring.filter((one) => one.until === until),
			trace.program.table.ids,
		),
	);
}

/** The last day that can be written. */
const latest = dayNumber("9999-12-31")!;

class Outlook {
	constructor(
		readonly standard: Standard,
		readonly facts: Facts,
		readonly options: EvaluateOptions,
		readonly words: Bilingual,
	) {}

	on(day: DayNumber, expiring: readonly DatedFact[], ids: readonly string[]): Expiry {
		const options = { ...this.options, asOf: dayText(day) };
		const before = evaluateLasting(this.standard, this.facts, options, new Set(expiring.map(({ input }) => input)));
		const after = evaluate(this.standard, this.facts, options);
		const facts = expiring.map((one) => this.#fact(one, ids[one.input]!));
		const rules = turned(before.rules, after.rules, (id) => this.standard.rules[id]!.title);
		const outcome = { from: before.outcome, to: after.outcome };
		return {
			day: options.asOf,
			facts,
			rules,
			dimensions: turned(before.dimensions, after.dimensions, (id) => this.#dimension(id)),
			outcome,
			score: { from: before.score, to: after.score },
			text: this.#text(day, facts, rules, outcome),
		};
	}

	#fact({ input: _, observed, until }: DatedFact, id: string): ExpiringFact {
		const { label, suppliedBy } = this.standard.inputs[id]!;
		return {
			id,
			label,
			observed: dayText(observed),
			validUntil: dayText(until),
			from: this.standard.suppliers[suppliedBy] ?? { zh: suppliedBy, en: suppliedBy },
		};
	}

	#dimension(id: string): Text {
		return this.standard.dimensions.find((dimension) => dimension.id === id)!.title;
	}

	#text(day: DayNumber, facts: readonly ExpiringFact[], rules: Expiry["rules"], outcome: Turn<Outcome>): Text {
		const turns = [...rules, ...(outcome.from === outcome.to ? [] : [{ ...outcome, title: this.standard.title }])];
		return this.words.say((speaker) => {
			const say = expiryWords[speaker.locale];
			const outcomes = speaker.words.outcome;
			return say.expires(
				speaker.day(day),
				facts.map(({ label }) => speaker.text(label)),
				turns.map(({ title, from, to }) => say.turns(speaker.text(title), outcomes[from], outcomes[to])),
			);
		});
	}
}

/** Those whose outcomes are not what they were. */
function turned(
	before: Evaluation["rules"] | Evaluation["dimensions"],
	after: Evaluation["rules"] | Evaluation["dimensions"],
	title: (id: string) => Text,
): (Turn<Outcome> & { id: string; title: Text })[] {
	return Object.keys(after).flatMap((id) => {
		const [from, to] = [before[id]!.outcome, after[id]!.outcome];
		return from === to ? [] : [{ id, title: title(id), from, to }];
	});
}
