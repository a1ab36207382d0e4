/** What is worth asking next, and what depends on the answer. */
import type { EvaluateOptions } from "../evaluate/evaluate.js";
import { hull, type Quantity } from "../logic/number/range.js";
import type { Facts } from "../model/facts.js";
import type { Input } from "../model/input.js";
import { type Decided, isDecided, outcomeOf } from "../model/outcome.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { inputsBehind } from "../resolve/inputs-of.js";
import { type Answer, type AnswerData, type Asked, answerOfNumbers, answersTo, numbersWithin } from "./answers.js";
import { addBreaks, noBreaks } from "./breaks.js";
import { type About, type Concern, concernsOf, viewed } from "./concern.js";
import { leavesNothingOpen, type RuleState, Situation, type Supposed } from "./situation.js";
import { VerdictExamples } from "./verdict-examples.js";
import { canMatter, type Examples, waitedFor } from "./witness.js";
import { Bilingual } from "./words.js";
import { byWorth, type Worth, worthOf } from "./worth.js";

/** On which day, about what, and how many. */
export interface QuestionsOptions extends EvaluateOptions {
	/** Whatever can still change a rule, or only what can still change the standard's outcome and level; `everything` if not given. */
	readonly about?: About;
	/** So many at most; all if not given. */
	readonly limit?: number;
}

/** Why a question is asked, although there may be a fact. */
export type Because = "missing" | "approximate" | "expired" | "later" | "out-of-none" | "too-few";

/** One question that is still worth asking. */
export interface Question {
	/** The input's id. */
	readonly id: string;
	/** Its question, label, type, unit, range, step; who supplies it, and how it is checked. */
	readonly input: Input;
	/** Who supplies the answer. */
	readonly from: Text;
	/** No fact, or one that says too little; one that has to be renewed; one that is of no use. */
	readonly because: Because;
	/** Whether an answer can surely matter: an example was found in which it does. */
	readonly matters: true | "maybe";
	readonly worth: Worth;
	/** The rules that wait for it, in document order. */
	readonly rules: readonly QuestionRule[];
}

/** A rule that waits for an answer. */
export interface QuestionRule {
	readonly id: string;
	readonly title: Text;
	readonly clause: string;
	/** The answers that decide it, whatever the others are. */
	readonly answers: readonly DecidingAnswer[];
}

/** Answers that decide a rule, and what it then comes to. */
export interface DecidingAnswer {
	readonly answer: AnswerData;
	readonly outcome: Decided;
	/** `at least 5,000 volumes: pass`. */
	readonly text: Text;
}

/**
 * The questions that are still worth asking, the most valuable first: the inputs that are missing, or not known closely
 * enough, and can still change something. What is left out can change nothing, whatever is answered to the others; ask
 * again after an answer, since it may have made others idle.
 *
 * @returns all of them, or the first `limit`. Those that can decide the standard's outcome by themselves come first, then
 * those that can decide its level, a veto, and then those that can close most of the score's range.
 * @throws {WenmingError} as `evaluate` does.
 * @example
 * const [first] = questions(wuxi, { "library.books": 4200 }, { asOf: "2026-06-30" }).filter(({ id }) => id.startsWith("library"));
 * first.id;                                // => "library.sharedBooks"
 * first.rules[0].answers[0].text.en;       // => "at most 4,999 volumes: fail"
 */
export function questions<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: QuestionsOptions): readonly Question[] {
	return new Inquiry(new Situation(standard as Standard, facts as Facts, options), options.about ?? "everything").questions(
		options.limit,
	);
}

class Inquiry {
	readonly #concerns: readonly Concern[];
	readonly #states: readonly RuleState[];
	readonly #answers = new Map<number, readonly Answer[]>();
	readonly #speaker: Bilingual;
	readonly #reasons: ReadonlyMap<string, Because>;
	readonly #examples: Examples;
	#verdicts: VerdictExamples | undefined;

	constructor(
		readonly situation: Situation,
		readonly about: About,
	) {
		this.#concerns = concernsOf(situation, about);
		this.#states = situation.states.map((state, rule) => viewed(state, this.#concerns[rule]!));
		this.#speaker = new Bilingual(situation.trace);
		this.#reasons = reasonsOf(situation);
		this.#examples = { situation, answersTo: (input) => (this.#isFree(input) ? this.#answersTo(input) : []) };
	}

	questions(limit = Infinity): readonly Question[] {
		const asked = this.#asked();
		const found = [...asked].map(([input, rules]) => ({
			input,
			rules,
			worth: worthOf(this.situation, input, this.#answersTo(input)),
		}));
		const ranked = found.sort((a, b) => byWorth(a.worth, b.worth));
		return ranked.slice(0, limit).map(({ input, rules, worth }) => this.#question(input, rules, worth));
	}

	/** The inputs that rules wait for, each with these rules. */
	#asked(): ReadonlyMap<number, readonly number[]> {
		const asked = new Map<number, number[]>();
		const { compared } = this.situation.trace.program.trees;
		const { knowledge } = this.situation.trace.facts;
		for (const [rule, state] of this.#states.entries()) {
			const waited = waitedFor(state);
			for (const input of inputsBehind(waited, compared)) {
				// What a cohort makes is not asked, but what it is made of, as far as that is open.
				if (compared.has(input) || (!waited.includes(input) && knowledge[input] === "exact")) continue;
				const rules = asked.get(input);
				if (rules === undefined) asked.set(input, [rule]);
				else rules.push(rule);
			}
		}
		return asked;
	}

	#question(input: number, rules: readonly number[], worth: Worth): Question {
		const { table, trace } = this.situation;
		const declared = table.inputs[input]!;
		const id = table.ids[input]!;
		return {
			id,
			input: declared,
			from: trace.standard.suppliers[declared.suppliedBy] ?? { zh: declared.suppliedBy, en: declared.suppliedBy },
			because: this.#reasons.get(id) ?? (this.#isGiven(input) ? "approximate" : "missing"),
			matters: this.#surelyMatters(rules, input) || "maybe",
			worth,
			rules: rules.map((rule) => {
				const { id: ruleId, rule: words } = this.situation.rules[rule]!;
				return { id: ruleId, title: words.title, clause: words.source.clause, answers: this.#deciding(rule, input) };
			}),
		};
	}

	#isGiven(input: number): boolean {
		const { facts } = this.situation.trace;
		return (facts.alone ?? facts).knowledge[input] !== "missing";
	}

	#asking(input: number): Asked {
		const { table, trace } = this.situation;
		return {
			input: table.inputs[input]!,
			known: trace.facts.values.get(input) ?? table.unknown[input]!,
			day: trace.bindings.calendar.day,
		};
	}

	#answersTo(input: number): readonly Answer[] {
		const known = this.#answers.get(input);
		if (known !== undefined) return known;
		const { situation } = this;
		const breaks = noBreaks();
		for (const rule of situation.movedBy(input)) {
			if (!leavesNothingOpen(situation.states[rule]!)) addBreaks(breaks, situation.rules[rule]!, input, situation.trace.bindings);
		}
		const answers = answersTo(this.#asking(input), breaks);
		this.#answers.set(input, answers);
		return answers;
	}

	/** Whether there is an example in which the answer makes a difference to what is asked about. */
	#surelyMatters(rules: readonly number[], input: number): boolean {
		if (this.about === "everything") return rules.some((rule) => canMatter(this.#examples, rule, input));
		this.#verdicts ??= new VerdictExamples(this.situation, (one) => this.#examplesOf(one));
		return this.#verdicts.canTurn(input);
	}

	/** Answers that are tried; of what gains or loses points by its number, some between those on which something turns. */
	#examplesOf(input: number): readonly Supposed[] {
		const { rules } = this.situation;
		const examples = this.#examples.answersTo(input);
		const isCounted = this.situation.movedBy(input).some((rule) => rules[rule]!.points?.total !== undefined);
		const between = isCounted ? examples.flatMap(({ numbers }) => numbersWithin(this.#asking(input), numbers)) : [];
		return [...examples, ...between].map(({ example }) => example);
	}

	/** Whether what is tried as an answer could be one: nothing is known of the input, or no more than a range of numbers. */
	#isFree(input: number): boolean {
		const { table, trace } = this.situation;
		if (trace.program.trees.compared.has(input)) return false;
		const { type } = table.inputs[input]!;
		return !this.#isGiven(input) || (type !== "events" && type !== "percent");
	}

	/** The answers that decide a rule by themselves; of numbers in a row, all that decide it alike together. */
	#deciding(rule: number, input: number): readonly DecidingAnswer[] {
		const groups: { answer: Answer; outcome: Decided }[] = [];
		for (const answer of this.#answersTo(input)) {
			if (answer.data === undefined) continue;
			const outcome = this.#outcomeIf(rule, input, answer);
			if (outcome === undefined) continue;
			const last = groups.at(-1);
			const joined = last?.outcome === outcome ? this.#joined(input, last.answer.numbers, answer.numbers) : undefined;
			if (joined !== undefined && this.#outcomeIf(rule, input, joined) === outcome)
				groups[groups.length - 1] = { answer: joined, outcome };
			else groups.push({ answer, outcome });
		}
		const declared = this.situation.table.inputs[input]!;
		return groups.map(({ answer, outcome }) => {
			const data = answer.data!;
			return { answer: data, outcome, text: this.#speaker.answer(declared, data, outcome) };
		});
	}

	#joined(input: number, a: Quantity | undefined, b: Quantity | undefined): Answer | undefined {
		return a === undefined || b === undefined ? undefined : answerOfNumbers(this.#asking(input), hull(a, b));
	}

	#outcomeIf(rule: number, input: number, { so }: Answer): Decided | undefined {
		const { situation } = this;
		const bindings = situation.bindingsSupposing(input, so);
		if (bindings === undefined) return undefined;
		const { possible } = situation.stateOn(bindings, rule);
		return isDecided(possible) ? (outcomeOf(possible) as Decided) : undefined;
	}
}

/** Why facts that were given were not used. */
function reasonsOf({ trace: { evaluation } }: Situation): ReadonlyMap<string, Because> {
	const of = (because: Because, ids: readonly string[]) => ids.map((id) => [id, because] as const);
	return new Map([
		...of("expired", evaluation.expired),
		...of("later", evaluation.later),
		...of("out-of-none", evaluation.ofNothing),
		...of("too-few", evaluation.tooFew),
	]);
}
