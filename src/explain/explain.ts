/** trace → sentences, citations and questions. */
import {
	type EvaluateOptions,
	type Evaluation,
	type RuleEvaluation,
	type StandardTrace,
	traceStandard,
	type UnitTrace,
} from "../evaluate/index.js";
import { childrenOf, type Node } from "../logic/node.js";
import { phrases } from "../logic/phrases.js";
import type { Trace } from "../logic/trace.js";
import { isDecided } from "../logic/value.js";
import type { Day } from "../model/day.js";
import { dayNumber } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import { FAIL, NOT_APPLICABLE, type Outcome, outcomeOf, PASS } from "../model/outcome.js";
import type { Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { Locale } from "../model/text.js";
import { isPlainObject } from "../parse/fact.js";
import { inputsRead, nodesOfRule, type RuleTree } from "../parse/trees.js";
import { spokenScore } from "./score.js";
import { Speaker } from "./speaker.js";

export interface ExplainOptions extends EvaluateOptions {
	/** The language; Chinese if not given. */
	readonly locale?: Locale;
}

/** A standard's outcome for one community, in words. Plain data; `renderExplanation` formats it. */
export interface Explanation {
	readonly locale: Locale;
	readonly standard: { readonly id: string; readonly title: string; readonly jurisdiction?: string };
	readonly asOf: Day;
	readonly outcome: Outcome;
	/** The outcome and how many rules come out how: "不达标:2 条不达标、3 条达标、122 条因数据不足未定". */
	readonly headline: string;
	/** The score in words, with whose policy it is. */
	readonly score: string;
	/** The rules that fail, the most decisive first. */
	readonly fails: readonly string[];
	/** The rules that are undecided, the most decisive first. */
	readonly undecided: readonly string[];
	readonly dimensions: readonly DimensionExplanation[];
	/** Keyed by rule id, in document order. */
	readonly rules: Readonly<Record<string, RuleExplanation>>;
}

export interface DimensionExplanation {
	readonly id: string;
	readonly title: string;
	readonly outcome: Outcome;
	readonly summary: string;
	readonly fails: readonly string[];
	readonly undecided: readonly string[];
}

export interface RuleExplanation {
	readonly id: string;
	readonly title: string;
	readonly dimension: string;
	readonly outcome: Outcome;
	/** The requirement with its figures. */
	readonly requirement: string;
	/** Document and clause. */
	readonly citation: string;
	readonly clause: string;
	/** What decided it, or keeps it from being decided; a sentence each. */
	readonly because: readonly string[];
	/** The facts that it reads. */
	readonly facts: readonly FactExplanation[];
	/** What is missing, as questions. */
	readonly questions: readonly QuestionExplanation[];
	/** How an ambiguity of the source is settled. */
	readonly reading?: string;
	/** What has changed since the source was written. */
	readonly dated?: string;
	/** It rests on an assessor's judgement. */
	readonly judgement?: true;
	readonly tree: readonly ExplanationNode[];
}

export interface FactExplanation {
	readonly input: string;
	readonly label: string;
	readonly value: string;
	readonly observed?: string;
	/** Who says so. */
	readonly by?: string;
	readonly evidence?: string;
	/** Why it was not used, if it was not. */
	readonly notUsed?: string;
}

export interface QuestionExplanation {
	readonly input: string;
	readonly label: string;
	readonly question: string;
	/** Who supplies the answer. */
	readonly from: string;
}

/** One step of a decision, with the steps that it rests on. */
export interface ExplanationNode {
	readonly text: string;
	/** Whether it holds; for something that is no condition, what it comes to. */
	readonly result: "pass" | "fail" | "unknown" | "not-applicable" | "value";
	readonly children: readonly ExplanationNode[];
}

/**
 * Explains an evaluation in words: what fails and why, what is missing, on which facts and which clause it rests.
 *
 * @throws {WenmingError} as `evaluate` does.
 * @example
 * const explanation = explain(wuxi, facts, { asOf: "2011-05-18", locale: "en" });
 * explanation.rules["service.space-per-100-households"].because;
 * // => ["Office and activity rooms per 100 households: 14.4 to 18.5 m² per 100 households; at least 20 m² per 100 households is required; short by 39.2 to 139.2 m²"]
 */
export function explain<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: ExplainOptions): Explanation {
	return new Explainer(traceStandard(standard, facts, options), options.locale ?? "zh").explanation();
}

class Explainer {
	readonly #speaker: Speaker;
	readonly #standard: Standard;
	readonly #evaluation: Evaluation;

	constructor(
		readonly trace: StandardTrace,
		readonly locale: Locale,
	) {
		const { program, facts, evaluation } = trace;
		this.#standard = program.standard;
		this.#evaluation = evaluation;
		this.#speaker = new Speaker(program.standard, program.table, program.trees.parameters, facts, locale);
	}

	explanation(): Explanation {
		const { title, id, jurisdiction } = this.#standard;
		const { asOf, outcome, score, rules } = this.#evaluation;
		const ranked = this.#ranked();
		const ids = Object.keys(rules);
		return {
			locale: this.locale,
			standard: {
				id,
				title: this.#speaker.text(title),
				...(jurisdiction === undefined ? {} : { jurisdiction: this.#speaker.text(jurisdiction.name) }),
			},
			asOf,
			outcome,
			headline: this.#summary(outcome, ids),
			score: spokenScore(score, this.locale),
			fails: ranked.filter((rule) => rules[rule]!.outcome === "fail"),
			undecided: ranked.filter((rule) => rules[rule]!.outcome === "unknown"),
			dimensions: this.trace.program.trees.dimensions.map(({ id: dimension, start, end }) => {
				const own = ids.slice(start, end);
				const { outcome: result } = this.#evaluation.dimensions[dimension]!;
				return {
					id: dimension,
					title: this.#dimensionTitle(dimension),
					outcome: result,
					summary: this.#summary(result, own),
					fails: own.filter((rule) => rules[rule]!.outcome === "fail"),
					undecided: own.filter((rule) => rules[rule]!.outcome === "unknown"),
				};
			}),
			rules: Object.fromEntries(this.trace.program.trees.rules.map((tree, i) => [tree.id, this.#rule(tree, i)])),
		};
	}

	#dimensionTitle(id: string): string {
		return this.#speaker.text(this.#standard.dimensions.find((dimension) => dimension.id === id)!.title);
	}

	/** "不达标:2 条不达标、3 条达标". */
	#summary(outcome: Outcome, ids: readonly string[]): string {
		const { words } = this.#speaker;
		const parts = (["fail", "unknown", "pass", "not-applicable"] as const).flatMap((kind) => {
			const count = ids.filter((id) => this.#evaluation.rules[id]!.outcome === kind).length;
			return count === 0 ? [] : [words.tally(count, kind)];
		});
		return `${words.outcome[outcome]}${words.colon}${parts.join(words.listComma)}`;
	}

	/** Rule ids, those that weigh most first: a rule weighs more in a dimension of few rules; of equal ones, those that want least. */
	#ranked(): string[] {
		const { dimensions, rules } = this.trace.program.trees;
		const size = new Map(
			dimensions.flatMap(({ start, end }) => rules.slice(start, end).map(({ id }) => [id, end - start] as const)),
		);
		const missing = (id: string) => this.#evaluation.rules[id]!.missing.length;
		return rules.map(({ id }) => id).sort((a, b) => size.get(a)! - size.get(b)! || missing(a) - missing(b));
	}

	#rule(tree: RuleTree, index: number): RuleExplanation {
		const { rule, id } = tree;
		const speaker = this.#speaker;
		const evaluation = this.#evaluation.rules[id]!;
		const units = this.trace.units[index]!;
		const document = this.#standard.sources[rule.source.document]!;
		return {
			id,
			title: speaker.text(rule.title),
			dimension: id.slice(0, id.indexOf(".")),
			outcome: evaluation.outcome,
			requirement: speaker.filled(rule.requirement, rule),
			citation: speaker.words.clause(speaker.text(document.title), rule.source.clause),
			clause: rule.source.clause,
			because: this.#because(tree, units, evaluation),
			facts: this.#facts(tree),
			questions: evaluation.missing.map((input) => this.#question(input)),
			...(rule.reading === undefined ? {} : { reading: speaker.filled(rule.reading, rule) }),
			...(rule.dated === undefined ? {} : { dated: speaker.filled(rule.dated, rule) }),
			...(evaluation.judgement === undefined ? {} : { judgement: true as const }),
			tree: this.#tree(tree, rule, units),
		};
	}

	/** The conditions that decided the rule; for an undecided one, what it waits for. */
	#because(
		tree: RuleTree,
		units: readonly UnitTrace[],
		{ outcome, missing, approximate = [], reason }: RuleEvaluation,
	): string[] {
		const { words } = this.#speaker;
		if (outcome === "unknown") {
			const waits = [
				...missing.map((input) => words.missing(this.#labelOf(input))),
				...approximate.map((input) => words.approximate(this.#labelOf(input))),
				...(reason === undefined ? [] : [words.dividedByZero]),
			];
			const compared = units.flatMap((unit) => (outcomeOf(unit.possible) === "unknown" ? this.#comparisons(unit.logic) : []));
			return [...new Set([...compared, ...waits])];
		}
		const wanted = outcome === "pass" ? PASS : outcome === "fail" ? FAIL : NOT_APPLICABLE;
		const sentences = units.flatMap((unit, i) => {
			if (unit.possible !== wanted) return [];
			const said = this.#decisive(unit);
			const label = tree.units[i]?.part === undefined ? undefined : this.#partLabel(tree.rule, i);
			return said.map((text) => (label === undefined || text.startsWith(label) ? text : `${label}${words.semicolon}${text}`));
		});
		return [...new Set(sentences)];
	}

	#partLabel(rule: Rule, i: number): string | undefined {
		return "parts" in rule ? this.#speaker.text(rule.parts[i]!.label) : undefined;
	}

	#decisive(unit: UnitTrace): string[] {
		if (unit.possible === NOT_APPLICABLE && unit.appliesWhen !== undefined) {
			return this.#conditions(unit.appliesWhen).map((said) => `${this.#speaker.words.notApplicable}${said}`);
		}
		return this.#conditions(unit.logic);
	}

	/** The conditions on which a decided one rests: of a false conjunction the false, of a true alternative the true ones. */
	#conditions(trace: Trace): string[] {
		const { node, value, children } = trace;
		if (node.kind !== "operation" || phrases[node.operator].group === undefined) return [this.#speaker.condition(trace)];
		const deciding = children.filter((child) => child.value === value);
		return (deciding.length > 0 && deciding.length < children.length ? deciding : children).flatMap((child) =>
			this.#conditions(child),
		);
	}

	/** Undecided comparisons of which something is known. */
	#comparisons(trace: Trace): string[] {
		const { node, value, children } = trace;
		if (isDecided(value) || node.kind !== "operation") return [];
		if (phrases[node.operator].group !== undefined) return children.flatMap((child) => this.#comparisons(child));
		const isKnown = (inner: Trace): boolean =>
			inner.node.kind === "input" ? this.trace.facts.knowledge[inner.node.input] !== "missing" : inner.children.some(isKnown);
		return children.some(isKnown) ? [this.#speaker.condition(trace)] : [];
	}

	#facts(tree: RuleTree): FactExplanation[] {
		const { facts } = this.trace;
		return inputsRead(nodesOfRule(tree)).flatMap((input) => {
			const id = this.trace.program.table.ids[input]!;
			const fact = facts.facts[id];
			if (fact === undefined || fact === null) return [];
			return [this.#fact(input, id, fact)];
		});
	}

	#fact(input: number, id: string, fact: unknown): FactExplanation {
		const { words } = this.#speaker;
		const wrapped: Record<string, unknown> = isPlainObject(fact) && Object.hasOwn(fact, "value") ? fact : {};
		const { observed, by, evidence } = wrapped;
		const { expired, later, ofNothing } = this.trace.facts;
		const notUsed = expired.includes(id)
			? "expired"
			: later.includes(id)
				? "later"
				: ofNothing.includes(id)
					? "ofNothing"
					: undefined;
		return {
			input: id,
			label: this.#labelOf(id),
			value: notUsed === undefined ? this.#speaker.fact(input) : this.#speaker.rawFact("value" in wrapped ? wrapped.value : fact),
			...(typeof observed === "string" ? { observed: this.#speaker.day(dayNumber(observed)!) } : {}),
			...(typeof by === "string" ? { by: words.origins[by] ?? by } : {}),
			...(typeof evidence === "string" ? { evidence } : {}),
			...(notUsed === undefined ? {} : { notUsed: words.notUsed[notUsed] }),
		};
	}

	#question(input: string): QuestionExplanation {
		const { label, question, suppliedBy } = this.#standard.inputs[input]!;
		const supplier = this.#standard.suppliers[suppliedBy];
		return {
			input,
			label: this.#speaker.text(label),
			question: this.#speaker.text(question),
			from: supplier === undefined ? suppliedBy : this.#speaker.text(supplier),
		};
	}

	#labelOf(id: string): string {
		return this.#speaker.text(this.#standard.inputs[id]!.label);
	}

	#tree(tree: RuleTree, rule: Rule, units: readonly UnitTrace[]): ExplanationNode[] {
		return units.flatMap((unit, i) => {
			const applies = unit.appliesWhen === undefined ? [] : [this.#node(unit.appliesWhen)];
			const logic = i < tree.units.length && unit.possible !== NOT_APPLICABLE ? [this.#node(unit.logic)] : [];
			const label = i < tree.units.length ? this.#partLabel(rule, i) : undefined;
			const steps = [...applies, ...logic];
			return label === undefined ? steps : [{ text: label, result: outcomeOf(unit.possible), children: steps }];
		});
	}

	/** A step in words; a comparison says all about its operands, so that it has no steps of its own unless a measure does. */
	#node(trace: Trace): ExplanationNode {
		const { node, value, children } = trace;
		const group = node.kind === "operation" ? phrases[node.operator].group?.[this.locale] : undefined;
		const result = value === true ? "pass" : value === false ? "fail" : isDecided(value) ? "value" : "unknown";
		if (group !== undefined) return { text: group, result, children: children.map((child) => this.#node(child)) };
		return { text: this.#speaker.condition(trace), result, children: children.flatMap((child) => this.#operands(child)) };
	}

	/** What a computed operand was computed from. */
	#operands(trace: Trace): ExplanationNode[] {
		if (!isComputed(trace.node)) return [];
		return trace.children.flatMap((child): ExplanationNode[] =>
			child.node.kind === "input"
				? [{ text: this.#speaker.condition(child), result: "value", children: [] }]
				: this.#operands(child),
		);
	}
}

function isComputed(node: Node): boolean {
	return childrenOf(node).length > 0;
}
