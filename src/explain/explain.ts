/** trace → sentences, citations and questions. */
import {
	type Evaluation,
	type OverridableOptions,
	type RuleEvaluation,
	type StandardTrace,
	traceStandard,
	type UnitTrace,
} from "../evaluate/index.js";
import { type Bindings, evaluateNode, type Trace } from "../logic/trace.js";
import { isDecided } from "../logic/value.js";
import type { ActorExplanation, ActorsSaying, ActorsTold, OwedBy } from "../model/actor.js";
import type { Day } from "../model/day.js";
import { dayNumber } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import type { PointsExplanation, SheetExplanation, SheetLedger } from "../model/ledger.js";
import { FAIL, NOT_APPLICABLE, type Outcome, outcomeOf, PASS } from "../model/outcome.js";
import type { Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { Locale } from "../model/text.js";
import { isPlainObject } from "../parse/fact.js";
import { actorsOf, ledgerOf } from "../parse/internals.js";
import { dimensionOf, inputsRead, nodesOfRule, type RuleTree } from "../parse/trees.js";
import { Conditions, type Said } from "./conditions.js";
import { countsConditions } from "./counted.js";
import { foldedSteps, foldedUnits, inputsThatDecide } from "./folded.js";
import { type Confidence, type ConfidenceInterval, confidence, isSurvey, wilsonInterval } from "./interval.js";
import { type OverrideExplanation, overrideOf, saidIdle } from "./override.js";
import { spokenRange, spokenScore } from "./score.js";
import { type FigureHistory, Speaker } from "./speaker.js";
import { changesOf, saidExpired, type VariantExplanation, variantOf } from "./variant.js";
import { type Kind, spokenHistory } from "./words.js";

export interface ExplainOptions extends OverridableOptions {
	/** The language; Chinese if not given. */
	readonly locale?: Locale;
}

/** A standard's outcome for one community, in words. Plain data; `renderExplanation` formats it. */
export interface Explanation {
	readonly locale: Locale;
	readonly standard: { readonly id: string; readonly title: string; readonly jurisdiction?: string };
	readonly asOf: Day;
	/** The assessment day in words. */
	readonly day: string;
	/** The day whose edition of the standard was applied, in words, if that is not the assessment day. */
	readonly edition?: string;
	/** For a variant: what it is made of. */
	readonly variant?: VariantExplanation;
	readonly outcome: Outcome;
	/** Where the rules are owed by several: whose the outcome is. */
	readonly whose?: string;
	/** The outcome and how many rules come out how: "不达标：127 条中 2 条不达标、3 条达标、122 条因数据不足未定". */
	readonly headline: string;
	/** The score in words, with whose policy it is. */
	readonly score: string;
	/** The outcomes that an assessor changed, and the overrides that were not applied; there where overrides were given. */
	readonly overrides?: readonly string[];
	/** The rules that fail, the most decisive first. */
	readonly fails: readonly string[];
	/**
	 * The rules that are undecided, the most decisive first: those that wait for something that can be measured before
	 * those that wait for a judgement alone, and of these those of which something is known.
	 */
	readonly undecided: readonly string[];
	/** Where the rules are owed by several: who owes what. `fails`, `undecided` and dimensions tell of the assessed alone. */
	readonly actors?: readonly ActorExplanation[];
	/** For a standard scored by points: the ledger, and what passing takes. */
	readonly sheet?: SheetExplanation;
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
	/** Who owes it, where not all rules are owed by one. */
	readonly owedBy?: OwedBy;
	readonly outcome: Outcome;
	/** The outcome in words: “达标”, or of an item that is told by its points “失分”; one that an assessor changed says so. */
	readonly label: string;
	/** What the facts come to where an assessor decided otherwise; its tree and its reasons, but for the first, are theirs. */
	readonly overridden?: OverrideExplanation;
	/** For a variant: that an overlay added it, worded it anew, or has it in force at other times. */
	readonly changes?: readonly string[];
	/**
	 * The requirement with its figures; of those with dates, since when they hold and what they were before, and of those
	 * that a variant sets, who set them and what they were.
	 */
	readonly requirement: string;
	/** Its figures that have dates, or that a variant sets. */
	readonly figures?: readonly FigureExplanation[];
	/** Document and clause. */
	readonly citation: string;
	readonly clause: string;
	/** What decided it, or keeps it from being decided; a sentence each, none said twice. */
	readonly because: readonly string[];
	/** For an item of a sheet: its points, line by line. */
	readonly points?: PointsExplanation;
	/** The facts that it reads. */
	readonly facts: readonly FactExplanation[];
	/** What is missing, and then what is not known closely enough, as questions. */
	readonly questions: readonly QuestionExplanation[];
	/** How an ambiguity of the source is settled. */
	readonly reading?: string;
	/** What has changed since the source was written. */
	readonly dated?: string;
	/** It rests on an assessor's judgement. */
	readonly judgement?: true;
	readonly tree: readonly ExplanationNode[];
}

/** A figure that was otherwise before or will be, or that is otherwise in the standard that a variant changes. */
export interface FigureExplanation extends FigureHistory {
	readonly name: string;
	/** With its unit. */
	readonly value: string;
}

export interface FactExplanation {
	readonly input: string;
	readonly label: string;
	readonly value: string;
	readonly observed?: string;
	/** It bears no day, although facts of its kind grow too old. */
	readonly undated?: true;
	/** Who says so. */
	readonly by?: string;
	readonly evidence?: string;
	/** Why an assessor judges so. */
	readonly reason?: string;
	/** Why it was not used, if it was not. */
	readonly notUsed?: string;
	/** The rule would have come out the same whatever it said. */
	readonly folded?: true;
	/** How far a survey's percentage may be off. It decides nothing. */
	readonly margin?: MarginExplanation;
}

/** What a sample tells of all from whom it was drawn. */
export interface MarginExplanation {
	readonly count: number;
	readonly of: number;
	/** 0.95. */
	readonly confidence: Confidence;
	/** Wilson's interval, in percent. */
	readonly interval: ConfidenceInterval;
	/** The same in words, with the figures that lie within the interval. */
	readonly text: string;
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
	/** Whatever it came to, the step above would have come to the same. */
	readonly folded?: true;
	readonly children: readonly ExplanationNode[];
}

/**
 * Explains an evaluation in words: what fails and why, what is missing, on which facts and which clause it rests.
 *
 * @throws {WenmingError} as `evaluate` does.
 * @example
 * const explanation = explain(wuxi, facts, { asOf: "2011-05-18", locale: "en" });
 * explanation.rules["service.space-per-100-households"].because;
 * // => ["Office and activity rooms per 100 households: 14.4 to 18.5 m² per 100 households; at least 20 is required; short by 39.2 to 139.2 m²"]
 */
export function explain<F = Facts>(standard: Standard<F>, facts: NoInfer<F>, options: ExplainOptions): Explanation {
	return new Explainer(traceStandard(standard, facts, options), options.locale ?? "zh").explanation();
}

/** The same of a standard that was traced, without its rules. */
export function explainWhole(trace: StandardTrace, locale: Locale): Omit<Explanation, "rules"> {
	return new Explainer(trace, locale).whole();
}

/** The same of one of its rules alone. */
export function explainRule(trace: StandardTrace, id: string, locale: Locale): RuleExplanation {
	return new Explainer(trace, locale).rule(trace.program.trees.rules.findIndex((tree) => tree.id === id));
}

class Explainer {
	readonly #speaker: Speaker;
	readonly #conditions: Conditions;
	/** For a standard that is scored by points. */
	readonly #ledger: SheetLedger | undefined;
	/** For a standard whose rules are owed by several. */
	readonly #actors: ActorsTold | undefined;
	readonly #standard: Standard;
	readonly #evaluation: Evaluation;
	readonly #undated: ReadonlySet<string>;

	constructor(
		readonly trace: StandardTrace,
		readonly locale: Locale,
	) {
		const { program, facts, given, evaluation } = trace;
		this.#standard = program.standard;
		this.#evaluation = evaluation;
		this.#undated = new Set(evaluation.undated);
		this.#speaker = new Speaker(trace, locale);
		this.#ledger = ledgerOf(program.standard)?.(this.#speaker as never, trace as never);
		this.#actors = actorsOf(program.standard)?.told(this.#speaker as never, trace as never);
		this.#conditions = new Conditions(this.#speaker, facts, given);
	}

	explanation(): Explanation {
		const rules = this.trace.program.trees.rules.map(({ id }, i) => [id, this.rule(i)]);
		return { ...this.whole(), rules: Object.fromEntries(rules) };
	}

	whole(): Omit<Explanation, "rules"> {
		const { title, id, jurisdiction } = this.#standard;
		const { asOf, edition, outcome, rules } = this.#evaluation;
		const variant = variantOf(this.#speaker);
		const all = Object.keys(rules);
		const ids = this.#ofAssessed(all);
		const ranked = this.#ranked(all);
		const decisive = this.#ofAssessed(ranked);
		const thatAre = (kind: Outcome, of: readonly string[]) => of.filter((rule) => rules[rule]!.outcome === kind);
		return {
			locale: this.locale,
			standard: {
				id,
				title: this.#speaker.text(title),
				...(jurisdiction === undefined ? {} : { jurisdiction: this.#speaker.text(jurisdiction.name) }),
			},
			asOf,
			day: this.#speaker.day(dayNumber(asOf)!),
			...(edition === asOf ? {} : { edition: this.#speaker.day(dayNumber(edition)!) }),
			...(variant === undefined ? {} : { variant }),
			outcome,
			...(this.#actors === undefined ? {} : { whose: this.#actors.whose }),
			headline: this.#summary(outcome, ids),
			score: spokenScore(this.#evaluation, this.locale, this.#ledger?.showing),
			...this.#overrides(ids),
			...(this.#ledger === undefined ? {} : { sheet: this.#ledger.sheet() }),
			fails: thatAre("fail", decisive),
			undecided: thatAre("unknown", decisive),
			...(this.#actors === undefined ? {} : { actors: this.#actors.each(ranked, this.#saying()) }),
			dimensions: this.trace.program.trees.dimensions.map(({ id: dimension, start, end }) => {
				const whole = all.slice(start, end);
				const own = this.#ofAssessed(whole);
				const { outcome: result } = this.#evaluation.dimensions[dimension]!;
				return {
					id: dimension,
					title: this.#dimensionTitle(dimension),
					outcome: result,
					summary:
						own.length === 0 && whole.length > 0 ? this.#actors!.noneAssessed : this.#dimensionSummary(dimension, result, own),
					fails: thatAre("fail", own),
					undecided: thatAre("unknown", own),
				};
			}),
		};
	}

	#saying(): ActorsSaying {
		return { summary: (outcome, ids) => this.#summary(outcome, ids), range: (range) => spokenRange(range, this.locale) };
	}

	/** The rules that outcome and score count. */
	#ofAssessed(ids: readonly string[]): readonly string[] {
		const actors = this.#actors;
		return actors === undefined ? ids : ids.filter((id) => actors.owedBy(id).assessed);
	}

	#dimensionTitle(id: string): string {
		return this.#speaker.text(this.#standard.dimensions.find((dimension) => dimension.id === id)!.title);
	}

	/** On a sheet a dimension has its points, and an outcome only where passing asks for it. */
	#dimensionSummary(dimension: string, outcome: Outcome, ids: readonly string[]): string {
		const points = this.#ledger?.dimension(dimension);
		if (points === undefined) return this.#summary(outcome, ids);
		const isAsked = this.#evaluation.conditions?.some(({ of }) => of.kind === "dimension" && of.id === dimension);
		return [points, this.#summary(isAsked ? outcome : undefined, ids)].join(this.#speaker.words.semicolon);
	}

	#summary(outcome: Outcome | undefined, ids: readonly string[]): string {
		const kinds = ids.flatMap((id) => this.#kindOf(id));
		const counts = (["fail", "short", "pass", "full", "not-applicable", "unknown"] as const)
			.map((kind) => [kind, kinds.filter((one) => one === kind).length] as const)
			.filter(([, count]) => count > 0);
		const { summary, overriddenOf, semicolon } = this.#speaker.words;
		const overridden = ids.filter((id) => this.#evaluation.rules[id]!.overridden !== undefined).length;
		return [summary(outcome, counts), ...(overridden === 0 ? [] : [overriddenOf(overridden)])].join(semicolon);
	}

	/** The overrides that were applied, rule by rule, and then those that were not. */
	#overrides(ids: readonly string[]): Pick<Explanation, "overrides"> {
		const { words } = this.#speaker;
		const applied = ids.flatMap((id) => {
			const overridden = this.#overridden(id);
			const { title, source } = this.#standard.rules[id]!;
			const name = words.rule(source.clause, this.#speaker.text(title));
			return overridden === undefined ? [] : [`${name}${words.colon}${overridden.text}`];
		});
		const overrides = [...applied, ...saidIdle(this.#evaluation, this.#speaker)];
		return overrides.length === 0 ? {} : { overrides };
	}

	#overridden(id: string): OverrideExplanation | undefined {
		const rule = this.#standard.rules[id]!;
		return overrideOf(this.#evaluation.rules[id]!, (outcome) => this.#label(rule, outcome), this.#speaker);
	}

	/** How a rule came out; what stands outside of the base is not counted with the others. */
	#kindOf(id: string): Kind[] {
		const { outcome } = this.#evaluation.rules[id]!;
		const rule = this.#standard.rules[id]!;
		if (rule.counts !== undefined) return [];
		if (!isToldByPoints(rule)) return [outcome];
		return [outcome === "pass" ? "full" : outcome === "fail" ? "short" : outcome];
	}

	/** The outcome of a rule in words. */
	#label(rule: Rule, outcome: Outcome): string {
		const { words } = this.#speaker;
		const isDecided = outcome === "pass" || outcome === "fail";
		return isToldByPoints(rule) && isDecided ? words.item[rule.counts ?? "base"][outcome] : words.outcome[outcome];
	}

	/**
	 * Rule ids, the most decisive first. Judgements come after what can be measured, then what nothing is known of; then
	 * what weighs least, which is a rule in a dimension of many; then what wants most.
	 */
	#ranked(ids: readonly string[]): string[] {
		const { dimensions, rules } = this.trace.program.trees;
		const ranks = new Map(
			dimensions.flatMap(({ start, end }) =>
				rules.slice(start, end).map((tree) => {
					const { missing } = this.#evaluation.rules[tree.id]!;
					const known = inputsRead(nodesOfRule(tree)).some((input) => this.trace.given.knowledge[input] !== "missing");
					return [tree.id, [Number(this.#isForAssessors(tree)), Number(!known), end - start, missing.length]] as const;
				}),
			),
		);
		return [...ids].sort((a, b) => inOrder(ranks.get(a)!, ranks.get(b)!));
	}

	/** Whether a rule waits for judgements alone, or once decided rests on them alone. */
	#isForAssessors(tree: RuleTree): boolean {
		const { outcome, missing, approximate = [] } = this.#evaluation.rules[tree.id]!;
		const { ids } = this.trace.program.table;
		const matter =
			outcome === "unknown" ? [...missing, ...approximate] : inputsRead(nodesOfRule(tree)).map((input) => ids[input]!);
		return matter.length > 0 && matter.every((id) => "judgement" in this.#standard.inputs[id]!);
	}

	rule(index: number): RuleExplanation {
		const tree = this.trace.program.trees.rules[index]!;
		const { rule, id } = tree;
		const speaker = this.#speaker;
		const evaluation = this.#evaluation.rules[id]!;
		const units = this.trace.units[index]!;
		const points = this.#ledger?.points(index);
		const figures = this.#figures(tree);
		const changes = changesOf(this.trace.standard.rules[id]!, speaker);
		const overridden = this.#overridden(id);
		const computed = evaluation.overridden?.computed ?? evaluation;
		const because = [...(overridden === undefined ? [] : [overridden.text]), ...this.#because(tree, index, units, computed)];
		const label = this.#label(rule, evaluation.outcome);
		return {
			id,
			title: speaker.text(rule.title),
			dimension: dimensionOf(id),
			...(this.#actors === undefined ? {} : { owedBy: this.#actors.owedBy(id) }),
			outcome: evaluation.outcome,
			label: overridden === undefined ? label : `${label}${speaker.words.bracketed(speaker.words.isOverridden)}`,
			...(overridden === undefined ? {} : { overridden }),
			...(changes.length === 0 ? {} : { changes }),
			requirement: speaker.filled(rule.requirement, tree, (name) => this.#sinceWhen(tree, name)),
			...(figures.length === 0 ? {} : { figures }),
			citation: speaker.citation(rule.source),
			clause: rule.source.clause,
			because: [...new Set(because)],
			...(points === undefined ? {} : { points }),
			facts: this.#facts(tree, units),
			questions: asked(evaluation)
				.filter((input) => this.#canBeAnswered(input))
				.map((input) => this.#question(input)),
			...(rule.reading === undefined ? {} : { reading: speaker.filled(rule.reading, tree) }),
			...(rule.dated === undefined ? {} : { dated: speaker.filled(rule.dated, tree) }),
			...(evaluation.judgement === undefined ? {} : { judgement: true as const }),
			tree: this.#tree(tree, units),
		};
	}

	/** The figures that have dates, or that a variant sets. */
	#figures({ id, figures }: RuleTree): FigureExplanation[] {
		return [...figures].flatMap(([name, figure]) => {
			const history = this.#speaker.history(id, name);
			return history === undefined ? [] : [{ name, value: this.#speaker.figure(figure), ...history }];
		});
	}

	#sinceWhen({ id }: RuleTree, name: string): string {
		const said = spokenHistory(this.#speaker.history(id, name) ?? {}, this.#speaker.words);
		return said === "" ? "" : this.#speaker.words.bracketed(said);
	}

	/** The conditions that decided the rule; for an undecided one, what is known and what it waits for. */
	#because(tree: RuleTree, index: number, units: readonly UnitTrace[], evaluation: RuleEvaluation): readonly string[] {
		const { words } = this.#speaker;
		if (isExempt(tree, this.trace.bindings)) return [this.#speaker.text(tree.rule.exempt!.because)];
		// What passes by its points alone is told by its points.
		if (this.#ledger !== undefined && isWithoutLogic(tree.rule) && evaluation.outcome !== "not-applicable") {
			return this.#ledger.decisive(index);
		}
		const parts = this.#partsThatPass(tree, units, evaluation);
		if (evaluation.outcome === "unknown") return [...parts, ...this.#waits(units, evaluation)];
		if (evaluation.outcome === "not-applicable") {
			return units.flatMap(({ possible, appliesWhen }) => {
				if (possible !== NOT_APPLICABLE || appliesWhen === undefined) return [];
				return [words.doesNotApply(this.#conditions.excluding(appliesWhen).join(words.semicolon))];
			});
		}
		const wanted = evaluation.outcome === "pass" ? PASS : FAIL;
		const said = tree.units.flatMap((_, i) => (units[i]!.possible === wanted ? this.#conditions.deciding(units[i]!.logic) : []));
		return [...parts, ...this.#joined(said), ...(evaluation.decidedBy === "range" ? [words.decidedByRange] : [])];
	}

	/** How many parts pass, of a rule that does not need them all. */
	#partsThatPass({ units: { length }, require }: RuleTree, units: readonly UnitTrace[], { outcome }: RuleEvaluation): string[] {
		if (length === 1 || require === Infinity || outcome === "not-applicable") return [];
		const applicable = units.slice(0, length).filter(({ possible }) => possible !== NOT_APPLICABLE);
		const passed = applicable.filter(({ possible }) => possible === PASS).length;
		const needed = Math.min(require, applicable.length);
		return [this.#speaker.words.parts(String(passed), String(applicable.length), String(needed))];
	}

	#waits(units: readonly UnitTrace[], { missing, approximate = [], reason }: RuleEvaluation): string[] {
		const { words } = this.#speaker;
		const open = units
			.filter(({ possible }) => outcomeOf(possible) === "unknown")
			.flatMap(({ appliesWhen, logic }) => [
				...(appliesWhen === undefined ? [] : this.#conditions.open(appliesWhen, true)),
				...this.#conditions.open(logic, false),
			]);
		const told = new Set(open.flatMap(({ inputs }) => inputs.map((input) => this.trace.program.table.ids[input]!)));
		const untold = (ids: readonly string[]) => ids.filter((id) => !told.has(id)).map((id) => this.#labelOf(id));
		const [lacking, vague] = [untold(missing), untold(approximate)];
		return [
			...open.map(({ said }) => said),
			...(lacking.length === 0 ? [] : [words.missing(words.list(lacking))]),
			...(vague.length === 0 ? [] : [words.approximate(words.list(vague))]),
			...(reason === undefined || open.length > 0 ? [] : [words.dividedByZero]),
		];
	}

	/** Answers that came out alike share a sentence, where the first of them stands. */
	#joined(said: readonly Said[]): string[] {
		const { words } = this.#speaker;
		const labelsOf = (isMet: boolean) => [
			...new Set(said.flatMap((one) => (typeof one !== "string" && one.isMet === isMet ? [one.label] : []))),
		];
		return said.map((one) => {
			if (typeof one === "string") return one;
			const names = words.list(labelsOf(one.isMet));
			return one.isMet ? words.met(names) : words.notMet(names);
		});
	}

	#facts(tree: RuleTree, units: readonly UnitTrace[]): FactExplanation[] {
		const { given, program } = this.trace;
		const decide = inputsThatDecide(tree, units, program.table);
		const isFolded = (input: number) => !decide.has(input) && tree.points?.total === undefined;
		return inputsRead(nodesOfRule(tree)).flatMap((input) => {
			const id = program.table.ids[input]!;
			const fact = given.facts[id];
			const wrapper: Record<string, unknown> = isPlainObject(fact) && Object.hasOwn(fact, "value") ? fact : { value: fact };
			return wrapper.value === undefined || wrapper.value === null
				? []
				: [
						{
							...this.#fact(input, id, wrapper),
							...(isFolded(input) ? { folded: true as const } : {}),
							...this.#margin(input, units),
						},
					];
		});
	}

	#fact(input: number, id: string, { value, observed, by, evidence, reason }: Record<string, unknown>): FactExplanation {
		const { words } = this.#speaker;
		const { given } = this.trace;
		const notUsed = this.#whyNotUsed(input, id);
		const small = given.small.get(id);
		const isRaw = small === undefined && given.knowledge[input] === "missing";
		return {
			input: id,
			label: this.#labelOf(id),
			value: isRaw ? this.#speaker.rawFact(value) : this.#speaker.fact(input, given, small),
			...(typeof observed === "string" ? { observed: this.#speaker.day(dayNumber(observed) ?? 0) } : {}),
			...(this.#undated.has(id) && this.#standard.inputs[id]!.expires !== undefined ? { undated: true as const } : {}),
			...(typeof by === "string" ? { by: words.origins[by] ?? by } : {}),
			...(typeof evidence === "string" ? { evidence } : {}),
			...(typeof reason === "string" ? { reason } : {}),
			...(notUsed === undefined ? {} : { notUsed }),
		};
	}

	#whyNotUsed(input: number, id: string): string | undefined {
		const { facts, given } = this.trace;
		const { notUsed } = this.#speaker.words;
		if (facts.expired.includes(id)) return saidExpired(id, this.#speaker);
		if (facts.later.includes(id)) return notUsed.later;
		if (given.ofNothing.includes(id)) return notUsed.ofNothing;
		const small = given.small.get(id);
		if (small !== undefined) return this.#speaker.tooFew(input, small, given.knowledge[input] === "missing");
		return given.knowledge[input] === "missing" ? notUsed.invalid : undefined;
	}

	/** How far a survey whose numbers are known may be off. */
	#margin(input: number, units: readonly UnitTrace[]): Pick<FactExplanation, "margin"> {
		const { given, program } = this.trace;
		if (given.knowledge[input] !== "exact" || !isSurvey(program.table.inputs[input]!)) return {};
		const slot = program.table.slots[input]!;
		const [count, of] = [given.slots[slot] as number, given.slots[slot + 1] as number];
		const interval = wilsonInterval({ count, of }, { confidence });
		const traces = units.flatMap(({ appliesWhen, logic }) => (appliesWhen === undefined ? [logic] : [appliesWhen, logic]));
		const figures = traces.flatMap((trace) => this.#conditions.figuresBeside(input, trace));
		return { margin: { count, of, confidence, interval, text: this.#speaker.margin(confidence, interval, figures) } };
	}

	/** Nobody can be asked for what only the others of a cohort make. */
	#canBeAnswered(input: string): boolean {
		return !("fromCohort" in this.#standard.inputs[input]!);
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

	#tree(tree: RuleTree, units: readonly UnitTrace[]): ExplanationNode[] {
		const { rule } = tree;
		const folded = foldedUnits(tree, units);
		return units.flatMap((unit, i): ExplanationNode[] => {
			const applies = unit.appliesWhen === undefined ? [] : [this.#steps(unit.appliesWhen, true)];
			// The last unit of a rule with parts may be its gate alone.
			if (i >= tree.units.length) return applies;
			const steps = unit.possible === NOT_APPLICABLE ? applies : [...applies, this.#steps(unit.logic, false)];
			if (!("parts" in rule)) return steps;
			const part = { text: this.#speaker.text(rule.parts[i]!.label), result: outcomeOf(unit.possible), children: steps };
			return [folded.has(i) ? asFolded(part) : part];
		});
	}

	#steps(trace: Trace, isGate: boolean): ExplanationNode {
		return this.#node(trace, new Set(foldedSteps(trace)), true, isGate);
	}

	/** A step in words; a comparison says all about its operands, so that it has no steps of its own unless a measure does. */
	#node(outer: Trace, folded: ReadonlySet<Trace>, asked: boolean, isGate: boolean): ExplanationNode {
		const { trace, wanted } = this.#conditions.unwrapped(outer, asked);
		const { node, value, children } = trace;
		const group = this.#conditions.group(node, wanted);
		const step: ExplanationNode = {
			text: group ?? this.#conditions.step(trace, wanted, isGate),
			result: resultOf(value, wanted, isGate),
			children: children.flatMap((child) =>
				group === undefined
					? this.#operands(child, folded, this.#conditions.asksFor(trace, wanted, child), isGate)
					: [this.#node(child, folded, wanted, isGate)],
			),
		};
		return folded.has(outer) ? asFolded(step) : step;
	}

	/** What a computed operand was computed from; the conditions that it counts are asked for, or to be avoided. */
	#operands({ node, children }: Trace, folded: ReadonlySet<Trace>, asked: boolean, isGate: boolean): ExplanationNode[] {
		if (node.kind !== "operation" && node.kind !== "measure") return [];
		if (countsConditions(node)) return children.map((child) => this.#node(child, folded, asked, isGate));
		return children.flatMap((child): ExplanationNode[] =>
			child.node.kind === "input"
				? [{ text: this.#conditions.step(child, true, false), result: "value", children: [] }]
				: this.#operands(child, folded, asked, isGate),
		);
	}
}

function asFolded({ text, result, children }: ExplanationNode): ExplanationNode {
	return { text, result, folded: true, children };
}

function resultOf(value: Trace["value"], wanted: boolean, isGate: boolean): ExplanationNode["result"] {
	if (typeof value !== "boolean") return isDecided(value) ? "value" : "unknown";
	if (value === wanted) return "pass";
	return isGate ? "not-applicable" : "fail";
}

/** Compares lists of numbers by the first that differs. */
function inOrder(a: readonly number[], b: readonly number[]): number {
	const place = a.findIndex((number, i) => number !== b[i]);
	return place < 0 ? 0 : a[place]! - b[place]!;
}

function isWithoutLogic(rule: Rule): boolean {
	return !("logic" in rule) && !("parts" in rule);
}

/** An item that has no mark of its own is told by its points: in full, or short of it. */
function isToldByPoints(rule: Rule): boolean {
	return isWithoutLogic(rule) && rule.points?.pass === undefined;
}

/** What is still asked: for the outcome, and then for the points. */
function asked({ missing, approximate = [], points }: RuleEvaluation): readonly string[] {
	return [...new Set([...missing, ...approximate, ...(points?.missing ?? [])])];
}

function isExempt({ exempt }: RuleTree, bindings: Bindings): boolean {
	return exempt !== undefined && evaluateNode(exempt, bindings) === true;
}
