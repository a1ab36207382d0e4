/** What the facts in the form come to: all that the page shows is computed here, by the package. */
import { type Question, questions } from "../../advice/questions.js";
import { type RuleRemedies, remediesOfRule } from "../../advice/remedies.js";
import type { Issue } from "../../errors.js";
import { type Evaluation, type StandardTrace, traceStandard } from "../../evaluate/index.js";
import { type Explanation, explainRule, explainWhole, type RuleExplanation } from "../../explain/explain.js";
import type { Facts } from "../../model/facts.js";
import type { Standard } from "../../model/standard.js";
import type { Locale } from "../../model/text.js";
import { parseFacts } from "../../parse/facts.js";
import { isAssessed } from "../../score/actors.js";
import type { State } from "./state.js";

/** What one state of the form comes to. Reasons and advice are worked out when they are asked for. */
export class Assessment {
	readonly evaluation: Evaluation;
	/** Everything that is wrong or doubtful about the facts. */
	readonly issues: readonly Issue[];
	readonly #facts: Facts;
	readonly #options: { readonly asOf: string; readonly edition?: string; readonly invalidFacts: "unknown" };
	readonly #trace: StandardTrace;

	constructor(
		readonly standard: Standard,
		{ file, asOf, edition }: Pick<State, "file" | "asOf" | "edition">,
	) {
		const { facts, issues } = parseFacts(standard, file, { invalidFacts: "unknown" });
		this.#facts = facts;
		this.issues = issues;
		this.#options = { asOf, ...(edition === undefined ? {} : { edition }), invalidFacts: "unknown" };
		this.#trace = traceStandard(standard, facts, this.#options);
		this.evaluation = this.#trace.evaluation;
	}

	/** What the rules come to together, in words. */
	whole(locale: Locale): Omit<Explanation, "rules"> {
		return explainWhole(this.#trace, locale);
	}

	/** Why one rule comes out as it does. */
	rule(id: string, locale: Locale): RuleExplanation {
		return explainRule(this.#trace, id, locale);
	}

	/** What would make a rule that fails pass. */
	remedies(id: string): RuleRemedies | undefined {
		const place = this.#trace.program.trees.rules.findIndex((rule) => rule.id === id);
		const isFailing = this.evaluation.rules[id]?.outcome === "fail" && isAssessed(this.standard, this.standard.rules[id]!);
		return isFailing ? remediesOfRule(this.standard, this.#trace, this.#options, place) : undefined;
	}

	/** What is most worth asking next; nothing if no answer can change anything. */
	nextQuestion(): Question | undefined {
		return questions(this.standard, this.#facts, { ...this.#options, limit: 1 })[0];
	}
}
