/** Says the conditions of a rule: what was found, what is asked, and by how much it is missed. */
import type { Node } from "../logic/node.js";
import { type Exact, isZero } from "../logic/number/exact.js";
import * as ranges from "../logic/number/range.js";
import { isInfinite, isPoint, type Quantity } from "../logic/number/range.js";
import type { Bound } from "../logic/operators/facets.js";
import { phrases } from "../logic/phrases.js";
import type { Trace } from "../logic/trace.js";
import { isDecided, isQuantity, Unknown, type Value } from "../logic/value.js";
import { foundPlaceholder } from "../model/names.js";
import type { CheckedFacts } from "../parse/facts.js";
import { rangeOfData } from "../parse/known.js";
import { type CountedConditions, conditionsCountedBy } from "./counted.js";
import { digits, spoken } from "./number.js";
import { isCounted, shortfallOf, solvedFor, wholeTarget } from "./shortfall.js";
import type { Speaker } from "./speaker.js";
import { comparisonIn, groupIn, innerIn, inputsOf, isFigure } from "./structure.js";

/** A yes or no, by its name. */
export interface Answer {
	readonly label: string;
	readonly isMet: boolean;
}

/** A sentence, or an answer that others like it may join. */
export type Said = string | Answer;

/** What an undecided condition says: a sentence, and the inputs that it speaks for. */
export interface OpenCondition {
	readonly said: string;
	readonly inputs: readonly number[];
}

/** A comparison with two sides: what was found, and the figure that it is held against. */
interface Comparison {
	readonly node: Node;
	readonly subject: Trace;
	readonly figure: Trace;
	readonly bound: Bound;
}

export class Conditions {
	constructor(
		readonly speaker: Speaker,
		readonly facts: CheckedFacts,
		/** The facts as they were given, before any bounded another or grew too old. */
		readonly given: CheckedFacts,
	) {}

	/**
	 * The conditions on which a decided one rests: of a false conjunction the false, of a true alternative the true
	 * ones. `wanted` is whether it is asked that the condition holds, or that it doesn't.
	 */
	deciding(trace: Trace, wanted = true): Said[] {
		const inner = this.#inner(trace, wanted);
		if (inner !== undefined) return this.deciding(inner.trace, inner.wanted);
		const enough = this.enough(trace.node, wanted);
		if (enough === undefined) return [this.#said(trace, wanted), ...this.#decidingWithin(trace, wanted)];
		const decisive = trace.children.filter((child) => child.value === trace.value);
		const said = (decisive.length > 0 ? decisive : trace.children).flatMap((child) => this.deciding(child, wanted));
		const isMissed = trace.value !== wanted && enough === "one" && said.length > 1;
		return isMissed ? [this.speaker.words.noneHolds, ...said] : said;
	}

	/** What is known of undecided conditions, and what they ask of something that is not known. */
	open(trace: Trace, isGate: boolean, wanted = true): OpenCondition[] {
		if (isDecided(trace.value)) return [];
		const inner = this.#inner(trace, wanted);
		if (inner !== undefined) return this.open(inner.trace, isGate, inner.wanted);
		if (this.enough(trace.node, wanted) !== undefined) {
			return trace.children.flatMap((child) => this.open(child, isGate, wanted));
		}
		const comparison = this.#comparison(trace, wanted);
		return comparison === undefined ? [] : this.#openComparison(comparison, isGate);
	}

	/** Why something does not apply: what was found, and where that is no bare zero, what it applies to. */
	excluding(trace: Trace, wanted = true): string[] {
		const inner = this.#inner(trace, wanted);
		if (inner !== undefined) return this.excluding(inner.trace, inner.wanted);
		if (this.enough(trace.node, wanted) !== undefined) {
			return trace.children.filter((child) => child.value === trace.value).flatMap((child) => this.excluding(child, wanted));
		}
		const comparison = this.#comparison(trace, wanted);
		if (comparison === undefined) return [this.#found(trace)];
		const { figure } = comparison;
		const own = this.#worded(comparison);
		if (own !== undefined) return [own];
		const found = this.#foundIn(comparison, { isGate: true });
		return isPointZero(figure.value) ? [found] : [`${found}${this.speaker.words.bracketed(this.#applies(comparison))}`];
	}

	/** A condition with its value, whether decided or not, as a step of a tree. */
	step(trace: Trace, wanted: boolean, isGate: boolean): string {
		const { words } = this.speaker;
		const comparison = this.#comparison(trace, wanted);
		if (comparison === undefined) {
			const found = this.#found(trace);
			return isGate || wanted ? found : `${found}${words.semicolon}${words.isRequired(words.quoted(words.truth.false))}`;
		}
		return isGate
			? (this.#worded(comparison) ??
					[this.#foundIn(comparison, { isGate, isBrief: true }), this.#applies(comparison)].join(words.semicolon))
			: this.#compared(comparison, trace.value === !wanted, true);
	}

	/** A condition that joins nothing and is not as it is wanted: what was found, and what it takes. */
	wish(trace: Trace, wanted: boolean): string {
		const { words } = this.speaker;
		const comparison = this.#comparison(trace, wanted);
		if (comparison === undefined) {
			return [this.#found(trace), words.isNeeded(words.quoted(words.truth[`${wanted}`]))].join(words.semicolon);
		}
		const missed = trace.value === !wanted ? this.#missedBy(comparison) : undefined;
		return [
			this.#worded(comparison) ??
				[this.#foundIn(comparison), words.isNeeded(this.#bounded(comparison, true))].join(words.semicolon),
			...(missed === undefined ? [] : [missed]),
			...this.#lacking(comparison, false),
		].join(words.semicolon);
	}

	/** Whether it is asked that the conditions hold which one side of a comparison counts. */
	asksFor(trace: Trace, wanted: boolean, side: Trace): boolean {
		const comparison = this.#comparison(trace, wanted);
		return comparison === undefined || (side === comparison.subject ? isAskedFor(comparison) : comparison.bound.side !== "above");
	}

	/** The figures that an input is compared with, itself and not as a part of something computed. */
	figuresBeside(input: number, { node, children }: Trace): Exact[] {
		const isCompared = node.kind === "operation" && phrases[node.operator].bound !== undefined;
		const isBeside =
			isCompared && children.some(({ node: one }) => one.kind === "input" && one.input === input && one.aspect === "value");
		const figures = isBeside ? children.filter((child) => isFigure(child.node)) : [];
		return [
			...figures.flatMap(({ value }) => pointOf(value) ?? []),
			...children.flatMap((child) => this.figuresBeside(input, child)),
		];
	}

	/** What a condition joins, and whether all of it is needed; `undefined` for one that joins nothing. */
	group(node: Node, wanted: boolean): string | undefined {
		return groupIn(node, wanted)?.[this.speaker.locale];
	}

	/** Of what a condition joins, how much is needed for it to hold, or where it is not wanted, not to; `undefined` for one that joins nothing. */
	enough(node: Node, wanted: boolean): "one" | "all" | undefined {
		return groupIn(node, wanted)?.enough;
	}

	/** The condition that another only repeats or turns round. */
	#inner({ node, children }: Trace, wanted: boolean): { readonly trace: Trace; readonly wanted: boolean } | undefined {
		const inner = innerIn(node, wanted);
		return inner === undefined ? undefined : { trace: children[inner.operand]!, wanted: inner.wanted };
	}

	/** The same where it is none of its own. */
	unwrapped(trace: Trace, wanted: boolean): { readonly trace: Trace; readonly wanted: boolean } {
		const inner = this.#inner(trace, wanted);
		return inner === undefined ? { trace, wanted } : this.unwrapped(inner.trace, inner.wanted);
	}

	#said(trace: Trace, wanted: boolean): Said {
		const comparison = this.#comparison(trace, wanted);
		if (comparison !== undefined) return this.#compared(comparison, trace.value === !wanted);
		const between = this.#between(trace, wanted);
		if (between !== undefined) return between;
		if (wanted) return { label: this.speaker.phrase(trace.node), isMet: trace.value === true };
		return this.step(trace, wanted, false);
	}

	/**
	 * What decided the conditions that a comparison counts, where their names don't say it: of a missed one those that
	 * would have to change, of one that is met those that hold.
	 */
	#decidingWithin(trace: Trace, wanted: boolean): Said[] {
		const comparison = this.#comparison(trace, wanted);
		const counted = comparison === undefined ? undefined : conditionsCountedBy(comparison.subject);
		if (comparison === undefined || counted === undefined) return [];
		const isAsked = isAskedFor(comparison);
		const isMissed = trace.value === !wanted;
		if (!isMissed && !isAsked) return [];
		const decisive = isMissed && isAsked ? counted.failing : counted.holding;
		const computed = decisive.filter((child) => this.unwrapped(child, isAsked).trace.node.kind === "operation");
		const said = computed.flatMap((child) => this.deciding(child, isAsked));
		return said.filter((one) => typeof one === "string" && one !== this.speaker.words.noneHolds);
	}

	/** A condition by its name. */
	#nameOf(outer: Trace, asked = true): string {
		const { words, locale } = this.speaker;
		const { trace, wanted } = this.unwrapped(outer, asked);
		const { node, children } = trace;
		const comparison = this.#comparison(trace, wanted);
		if (comparison !== undefined) {
			return words.asked(this.speaker.phrase(comparison.subject.node), this.#bounded(comparison, true));
		}
		const group = groupIn(node, wanted);
		if (group !== undefined) return group.said[locale](children.map((child) => this.#nameOf(child, wanted)));
		return wanted ? this.speaker.phrase(node) : words.denied(this.speaker.phrase(node));
	}

	#namesOf(conditions: readonly Trace[]): string {
		return this.speaker.words.names(conditions.map((condition) => this.#nameOf(condition)));
	}

	#comparison({ node, children }: Trace, wanted: boolean): Comparison | undefined {
		const comparison = comparisonIn(node, wanted);
		if (comparison === undefined) return undefined;
		const { subject, figure, bound } = comparison;
		return { node, subject: children[subject]!, figure: children[figure]!, bound };
	}

	/** A comparison of three: the middle one with a figure on either side. */
	#between(trace: Trace, wanted: boolean): string | undefined {
		const { node, children } = trace;
		if (node.kind !== "operation" || children.length !== 3 || !wanted) return undefined;
		const { between, bound } = phrases[node.operator];
		const [low, subject, high] = children as [Trace, Trace, Trace];
		if (between === undefined || bound === undefined) return undefined;
		const { words } = this.speaker;
		const limits = between[this.speaker.locale](this.#figure(low, subject, false), this.#figure(high, subject, true));
		const sides = [
			{ node, subject, figure: low, bound: bound[1] },
			{ node, subject, figure: high, bound: bound[0] },
		];
		const missed = trace.value === false ? sides.filter(isMissedSide).flatMap((side) => this.#missedBy(side) ?? []) : [];
		return [this.#foundIn(sides[0]!), words.isRequired(limits), ...missed].join(words.semicolon);
	}

	#compared(comparison: Comparison, isMissed: boolean, isBrief = false): string {
		const missed = isMissed ? this.#missedBy(comparison) : undefined;
		return [
			this.#worded(comparison) ??
				[this.#foundIn(comparison, { isBrief }), this.#required(comparison)].join(this.speaker.words.semicolon),
			...(missed === undefined ? [] : [missed]),
			...(isMissed && !isBrief ? this.#lacking(comparison, false) : []),
		].join(this.speaker.words.semicolon);
	}

	/** What a comparison found; where it counts conditions, how many hold and, unless in brief, which. */
	#foundIn(comparison: Comparison, { isGate = false, isBrief = false } = {}): string {
		const { words } = this.speaker;
		const { subject, figure } = comparison;
		const counted = conditionsCountedBy(subject);
		if (counted === undefined) return this.#found(subject, pointOf(figure.value));
		const { of, holding, open } = counted;
		const how = { isWanted: isAskedFor(comparison) && !isGate, isOpen: open.length > 0 };
		const label = subject.node.kind === "measure" ? [this.speaker.phrase(subject.node)] : [];
		const which = holding.length === 0 || isBrief ? [] : [this.#namesOf(holding)];
		return [...label, words.holding(holding.length, of, how), ...which].join(words.colon);
	}

	/** Of the conditions that a comparison asks for, those that don't hold and those that are open. */
	#lacking(comparison: Comparison, isGate: boolean): string[] {
		const { words } = this.speaker;
		const counted = conditionsCountedBy(comparison.subject);
		if (counted === undefined) return [];
		const { failing, open } = counted;
		return [
			...(failing.length === 0 || !isAskedFor(comparison) ? [] : [words.failing(this.#namesOf(failing), !isGate)]),
			...(open.length === 0 ? [] : [words.notKnown(this.#namesOf(open))]),
		];
	}

	/** What its rule says of a comparison, with what was found; `undefined` where that is left to the logic. */
	#worded({ node, subject, figure }: Comparison): string | undefined {
		return this.speaker
			.worded(node)
			?.split(foundPlaceholder)
			.join(this.#valueOf(subject, pointOf(figure.value)));
	}

	/** Something with its value: `文化活动室面积：60 m²`. */
	#found(trace: Trace, against?: Exact): string {
		return `${this.speaker.phrase(trace.node)}${this.speaker.words.colon}${this.#valueOf(trace, against)}`;
	}

	#valueOf({ node, value }: Trace, against: Exact | undefined): string {
		if (node.kind === "input") {
			if (this.facts.knowledge[node.input] === "missing") return this.speaker.words.truth.unknown;
			if (this.#isRatio(node.input) && node.aspect === "value" && isQuantity(value)) {
				return `${this.speaker.percentage(value, against)}${this.#counts(node.input)}`;
			}
		}
		return this.speaker.value(value, node, against);
	}

	/** Whether a percentage was given by its two numbers. */
	#isRatio(input: number): boolean {
		return this.speaker.table.inputs[input]!.type === "percent" && this.facts.knowledge[input] === "exact";
	}

	#counts(input: number): string {
		const slot = this.speaker.table.slots[input]!;
		return this.speaker.counts(input, this.facts.slots[slot] as number, this.facts.slots[slot + 1] as number);
	}

	#required(comparison: Comparison): string {
		const { words, table } = this.speaker;
		const { subject, figure, bound } = comparison;
		const asksForNone = (bound.side === "below" && !bound.strict) || bound.side === "at";
		if (asksForNone && isPointZero(figure.value) && isCounted(subject.node, table) && this.#isNeverNegative(subject.node)) {
			return words.noneRequired;
		}
		return this.#isKnown(subject)
			? words.isRequired(this.#bounded(comparison, false))
			: words.isNeeded(this.#bounded(comparison, true));
	}

	#applies(comparison: Comparison): string {
		const { figure, bound } = comparison;
		const isAny = bound.side === "above" && bound.strict && isPointZero(figure.value);
		return isAny ? this.speaker.words.appliesIfAny : this.speaker.words.appliesOnly(this.#bounded(comparison, true));
	}

	#bounded({ subject, figure, bound }: Comparison, withUnit: boolean): string {
		const { locale } = this.speaker;
		const isOfDay = this.speaker.isDay(subject.node);
		return bound[isOfDay ? "day" : "number"][locale](this.#figure(figure, subject, withUnit));
	}

	/** A figure; what is no figure by its name too. English does not repeat a unit that was just said. */
	#figure(figure: Trace, subject: Trace, withUnit: boolean): string {
		const { node, value } = figure;
		const { locale } = this.speaker;
		if (node.kind === "parameter" && node.tables !== undefined) return this.speaker.figure(node);
		if (!isQuantity(value)) return isFigure(node) ? this.speaker.phrase(node, subject.node) : this.#named(figure, subject);
		if (!isFigure(node)) return this.#named(figure, subject);
		if (this.speaker.isDay(subject.node)) return this.speaker.value(value, subject.node);
		const said = spoken(value, locale, { given: true });
		const unit = this.speaker.unitOf(subject.node) ?? this.speaker.unitOf(node);
		const isSaid = locale === "en" && !withUnit && isQuantity(subject.value) && this.speaker.unitOf(subject.node) !== undefined;
		return isSaid && unit !== undefined && !this.speaker.unit(unit)?.joined ? said : this.speaker.measured(said, unit);
	}

	#isKnown(trace: Trace): boolean {
		return this.#valueOf(trace, undefined) !== this.speaker.words.truth.unknown;
	}

	#named({ node, value }: Trace, subject: Trace): string {
		const { words } = this.speaker;
		const said = this.speaker.value(value, node, pointOf(subject.value));
		return `${words.quoted(this.speaker.phrase(node))}${words.bracketed(said)}`;
	}

	#isNeverNegative(node: Node): boolean {
		if (node.kind === "operation") {
			const { counts, mayBeNegative } = phrases[node.operator];
			return counts === true && mayBeNegative !== true;
		}
		const input = node.kind === "input" ? this.speaker.table.inputs[node.input]! : undefined;
		if (input === undefined || !("range" in input)) return false;
		const range = rangeOfData(input.range);
		return range !== undefined && ranges.isAtMost(0, range) === true;
	}

	#missedBy({ subject, figure, bound }: Comparison): string | undefined {
		const { words, table } = this.speaker;
		if (!isQuantity(figure.value) || !isQuantity(subject.value) || bound.side === "off") return undefined;
		// How many there are is already how many too many.
		if (this.speaker.isDay(subject.node) || isPointZero(figure.value)) return undefined;
		const solved = solvedFor(subject, figure.value);
		const shortfall = shortfallOf(solved, bound.side, bound.strict === true, table);
		if (shortfall === undefined) return undefined;
		const unit = this.speaker.unitOf(solved.at.node);
		// However little it is, it is not nothing.
		const by = spoken(shortfall.by, this.speaker.locale, { against: 0 });
		return words[shortfall.kind](unit === "percent" ? words.points(by) : this.speaker.measured(by, unit));
	}

	#openComparison(comparison: Comparison, isGate: boolean): OpenCondition[] {
		const { words } = this.speaker;
		const { subject, figure } = comparison;
		const counted = conditionsCountedBy(subject);
		if (counted !== undefined) return this.#openCount(comparison, counted, isGate);
		if (isUndefined(subject.value)) return [{ said: this.#found(subject), inputs: inputsOf(subject.node) }];
		if (!isQuantity(figure.value) || !isQuantity(subject.value)) return [];
		const { at } = solvedFor(subject, figure.value);
		const inputs = [...new Set([...inputsOf(subject.node), ...(isFigure(figure.node) ? [] : inputsOf(figure.node))])];
		if (inputsOf(at.node).some((input) => this.given.knowledge[input] !== "missing")) {
			if (!saysSomething(subject.value, this.speaker.unitOf(subject.node))) return [];
			const asked = isGate ? this.#applies(comparison) : this.#required(comparison);
			const told = this.#worded(comparison) ?? [this.#found(subject, pointOf(figure.value)), asked].join(words.semicolon);
			const said = [told, words.undecided];
			return [{ said: said.join(words.semicolon), inputs: inputs.filter((input) => this.given.knowledge[input] !== "missing") }];
		}
		return isGate ? [] : this.#needed(comparison, inputs);
	}

	/** How many conditions hold, if anything is known of any, and then what is known of those that are open. */
	#openCount(comparison: Comparison, { holding, failing, open }: CountedConditions, isGate: boolean): OpenCondition[] {
		const { words } = this.speaker;
		const isAsked = isAskedFor(comparison);
		const within = open.flatMap((condition) => this.open(condition, isGate, isAsked));
		if (holding.length + failing.length === 0) return within;
		const asked = isGate ? this.#applies(comparison) : this.#required(comparison);
		const told = this.#worded(comparison) ?? [this.#foundIn(comparison, { isGate }), asked].join(words.semicolon);
		const said = [told, words.undecided, ...this.#lacking(comparison, isGate)];
		// A yes or no has been called by its name.
		const inputs = open.map((condition) => this.unwrapped(condition, isAsked).trace.node).filter((node) => node.kind === "input");
		return [{ said: said.join(words.semicolon), inputs: inputs.map(({ input }) => input) }, ...within];
	}

	/** What a figure asks of an input that is not known, where that is a number other than the figure. */
	#needed(comparison: Comparison, inputs: readonly number[]): OpenCondition[] {
		const { words, table, locale } = this.speaker;
		const { subject, figure, bound } = comparison;
		if (subject.node.kind !== "measure" || bound.side === "off" || bound.side === "at") return [];
		const { at, target, flipped } = solvedFor(subject, figure.value as Quantity);
		if (at === subject || flipped || at.node.kind !== "input" || !asksSomething(target)) return [];
		const whole = isCounted(at.node, table) && !bound.strict ? wholeTarget(target, bound.side) : target;
		const why = `${this.speaker.phrase(subject.node)}${words.colon}${bound.number[locale](this.#figure(figure, subject, true))}`;
		const lacking = `${this.speaker.phrase(at.node)}${words.colon}${words.truth.unknown}`;
		return [{ said: [lacking, `${this.#takes(whole, bound, at.node)}${words.bracketed(why)}`].join(words.semicolon), inputs }];
	}

	/** What something must come to; where that depends on what else is not exactly known, at the least and for sure. */
	#takes(target: Quantity, { number, side }: Bound, node: Node): string {
		const { words, locale } = this.speaker;
		const asked = (figure: string) => number[locale](this.speaker.measured(figure, this.speaker.unitOf(node)));
		if (isPoint(target)) return words.isNeeded(asked(spoken(target, locale)));
		const [low, high] = [asked(digits(target.low, locale, {}, "down")), asked(digits(target.high, locale, {}, "up"))];
		return side === "above" ? words.isNeededAndEnough(low, high) : words.isNeededAndEnough(high, low);
	}
}

/** Whether a comparison wants many of what it counts. */
function isAskedFor({ bound }: Comparison): boolean {
	return bound.side !== "below";
}

function pointOf(value: Value): Exact | undefined {
	return isQuantity(value) && isPoint(value) ? value : undefined;
}

/** Divided by zero. */
function isUndefined(value: Value): boolean {
	return value instanceof Unknown && value.reason !== undefined;
}

function isPointZero(value: Value): boolean {
	const point = pointOf(value);
	return point !== undefined && isZero(point);
}

/** Whether a target, whatever it exactly is, lies above the nothing that there is of everything. */
function asksSomething(target: Quantity): boolean {
	return ranges.isLess(0, target) === true && (isPoint(target) || !isInfinite(target.high));
}

/** Whether a range is narrower than that of anything that is counted or measured, or of any percentage. */
function saysSomething(value: Quantity, unit: string | undefined): boolean {
	if (isPoint(value)) return true;
	const isFromZero = isInfinite(value.low) || isZero(value.low);
	const isToTheEnd = isInfinite(value.high) || (unit === "percent" && ranges.isAtMost(100, value.high) === true);
	return !(isFromZero && isToTheEnd);
}

function isMissedSide({ subject, figure, bound }: Comparison): boolean {
	if (!isQuantity(subject.value) || !isQuantity(figure.value)) return false;
	const isLess = bound.side === "above" ? ranges.isLess(subject.value, figure.value) : ranges.isLess(figure.value, subject.value);
	return isLess === true || (bound.strict === true && ranges.isEqual(subject.value, figure.value) === true);
}
