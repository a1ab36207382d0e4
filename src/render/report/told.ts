/** One community with all that a report tells of it. */
import type { ElementContent } from "hast";
import { type Question, questions } from "../../advice/index.js";
import type { EvaluateOptions, Evaluation } from "../../evaluate/index.js";
import { type Explanation, explain } from "../../explain/index.js";
import type { Facts } from "../../model/facts.js";
import type { Standard } from "../../model/standard.js";
import type { Locale } from "../../model/text.js";
import type { Evaluated } from "./evaluated.js";
import type { Telling, Tongue } from "./telling.js";

/** Something said of an explanation in its language. */
type Told<Said> = (explanation: Explanation, tongue: Tongue) => Said;

export class ReportedCommunity {
	readonly standard: Standard;
	readonly facts: Facts;
	readonly evaluation: Evaluation;
	/** What advice takes: it tells what the facts come to, whatever an assessor decided. */
	readonly options: EvaluateOptions;
	readonly questions: readonly Question[];
	readonly #explanations: ReadonlyMap<Locale, Explanation>;

	constructor(
		readonly evaluated: Evaluated,
		readonly telling: Telling,
	) {
		const { standard, facts, evaluation, options } = evaluated;
		const { overrides: _, ...ofFacts } = options;
		this.standard = standard;
		this.facts = facts;
		this.evaluation = evaluation;
		this.options = ofFacts;
		this.questions = questions(standard, facts, ofFacts);
		this.#explanations = new Map(
			telling.voice.locales.map((locale) => [locale, explain(standard, facts, { ...options, locale })] as const),
		);
	}

	/** In whichever language comes first: for what is no words. */
	get explanation(): Explanation {
		return this.#explanations.get(this.telling.voice.locales[0]!)!;
	}

	say(told: Told<string>): ElementContent[] {
		return this.telling.say((tongue) => told(this.#explanations.get(tongue.locale)!, tongue));
	}

	list(told: Told<readonly string[]>): ElementContent[] {
		return this.telling.list((tongue) => told(this.#explanations.get(tongue.locale)!, tongue));
	}

	/** A rule by its clause and title. */
	nameOf(rule: string, { locale, words }: Tongue): string {
		const { title, source } = this.standard.rules[rule]!;
		return words.rule(source.clause, title[locale]);
	}

	namesOf(rules: readonly string[], tongue: Tongue): string {
		return tongue.words.list(rules.map((rule) => this.nameOf(rule, tongue)));
	}
}
