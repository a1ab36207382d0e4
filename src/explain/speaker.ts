/** Says the things of one standard in one language: inputs, figures, values, comparisons. */
import type { Node, Operation } from "../logic/node.js";
import { add, type Exact, floor, isZero, subtract, toNumber } from "../logic/number/exact.js";
import * as ranges from "../logic/number/range.js";
import { isInfinite, isPoint, type Quantity } from "../logic/number/range.js";
import { isNone } from "../logic/operators/facets.js";
import { phrases } from "../logic/phrases.js";
import { solutions } from "../logic/solutions.js";
import type { Trace } from "../logic/trace.js";
import { Events, isQuantity, List, Ratio, Unknown, type Value } from "../logic/value.js";
import { type DayNumber, dayNumber } from "../model/day.js";
import type { Input } from "../model/input.js";
import { dayUnit } from "../model/names.js";
import type { Parameter, Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { Locale, Text } from "../model/text.js";
import type { Unit } from "../model/unit.js";
import type { CheckedFacts } from "../parse/facts.js";
import { ratioOf } from "../parse/known.js";
import type { InputTable } from "../parse/table.js";
import type { ParameterEntry } from "../parse/trees.js";
import { digits, spoken, withUnit } from "./number.js";
import { type Words, words } from "./words.js";

export class Speaker {
	readonly words: Words;
	readonly #days: Intl.DateTimeFormat;

	constructor(
		readonly standard: Standard,
		readonly table: InputTable,
		readonly parameters: readonly ParameterEntry[],
		readonly facts: CheckedFacts,
		readonly locale: Locale,
	) {
		this.words = words[locale];
		this.#days = new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
	}

	text(text: Text): string {
		return text[this.locale];
	}

	/** A text whose `{placeholders}` are the rule's figures. */
	filled(text: Text, rule: Rule): string {
		return this.text(text).replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
			const parameter = rule.parameters?.[name];
			return parameter === undefined ? placeholder : this.figure(parameter);
		});
	}

	/** A figure with its unit: `5,000 册`. */
	figure({ value, unit }: Parameter): string {
		if (typeof value === "string") return this.day(dayNumber(value) ?? 0);
		return this.#measured(digits(value, this.locale), unit, value);
	}

	day(day: DayNumber): string {
		return this.#days.format(day * 86_400_000);
	}

	label(input: number): string {
		return this.text(this.table.inputs[input]!.label);
	}

	/** What a tree reads and does, in words. */
	phrase(node: Node): string {
		switch (node.kind) {
			case "literal":
				return this.#literal(node.value);
			case "input":
				return this.label(node.input);
			case "parameter":
				return this.figure(this.parameters[node.parameter]!.parameter);
			case "measure":
				return this.text(this.standard.measures[node.id]!.label);
			case "day":
				return this.words.day;
			case "list":
				return node.items.map((item) => this.phrase(item)).join(this.words.listComma);
			case "operation":
				return phrases[node.operator][this.locale](node.operands.map((operand) => this.phrase(operand)));
			default:
				return node.path.join(".");
		}
	}

	#literal(value: Value): string {
		if (typeof value === "number") return digits(value, this.locale);
		if (typeof value === "boolean") return this.words.truth[`${value}`];
		return String(value);
	}

	/** A value in words, with the unit of the node that has it. */
	value(value: Value, node: Node, against?: Exact): string {
		if (typeof value === "boolean") return this.words.truth[`${value}`];
		if (value instanceof Unknown) return value.reason === undefined ? this.words.truth.unknown : this.words.dividedByZero;
		if (value instanceof Events) return this.#events(value, node);
		if (value instanceof List) return value.items.map((item) => this.value(item.value, node)).join(this.words.listComma);
		if (!isQuantity(value)) return String(value);
		if (this.isDay(node)) return this.#dayValue(value);
		return this.#measured(spoken(value, this.locale, against, node.kind === "input"), this.unitOf(node), value);
	}

	#dayValue(value: Quantity): string {
		if (isPoint(value)) return this.day(toNumber(value));
		const { low, high } = value;
		if (isInfinite(low) || isInfinite(high)) return this.words.truth.unknown;
		return this.words.fromTo(this.day(toNumber(low)), this.day(toNumber(high)));
	}

	#events(events: Events, node: Node): string {
		const unit = this.unitOf(node);
		if (events.counted !== undefined)
			return this.#measured(spoken(events.counted.number, this.locale, undefined, true), unit, events.counted.number);
		const number = events.list.length;
		const said = this.#measured(digits(number, this.locale), unit, number);
		return events.completeUntil === -Infinity ? this.words.incomplete(said) : this.words.complete(said);
	}

	#measured(text: string, unit: string | undefined, value: Quantity): string {
		return withUnit(text, unit === undefined ? undefined : this.unit(unit), this.locale, value);
	}

	/** The fact of an input, in words. */
	fact(input: number): string {
		const { knowledge, values, slots } = this.facts;
		const node: Node = { kind: "input", input, id: this.table.ids[input]!, aspect: "value" };
		const known = values.get(input);
		if (known instanceof Ratio) return this.#ratio(known, node);
		if (knowledge[input] !== "exact") return this.value(known ?? this.table.unknown[input]!, node);
		const declared = this.table.inputs[input]!;
		const slot = this.table.slots[input]!;
		if (declared.type === "choice") return this.#option(declared, slots[slot] as string);
		if (declared.type !== "percent") return this.value(slots[slot] as Value, node);
		return this.#ratio(ratioOf(declared, slots[slot] as number, slots[slot + 1] as number), node);
	}

	#option({ options }: Extract<Input, { type: "choice" }>, id: string): string {
		const option = options.find((one) => one.id === id);
		return option === undefined ? id : this.text(option.label);
	}

	#ratio({ percent, count, of }: Ratio, node: Node): string {
		const said = this.value(percent, node);
		if (!isPoint(count) || !isPoint(of)) return said;
		const unit = this.unitOf({ ...node, aspect: "of" } as Node);
		return `${said}${this.words.bracketed(this.words.counted(digits(count, this.locale), this.#measured(digits(of, this.locale), unit, of)))}`;
	}

	/** A fact that was not used, as it was given. */
	rawFact(fact: unknown): string {
		return typeof fact === "boolean"
			? this.words.truth[`${fact}`]
			: typeof fact === "number"
				? digits(fact, this.locale)
				: JSON.stringify(fact);
	}

	unit(name: string): Unit | undefined {
		return this.standard.units[name];
	}

	isDay(node: Node): boolean {
		if (node.kind === "day") return true;
		if (node.kind === "input") return this.table.inputs[node.input]!.type === "day";
		return node.kind === "parameter" && this.parameters[node.parameter]!.parameter.unit === dayUnit;
	}

	/** The unit of a number; that of an operation is its first operand's, or the counting operator's own. */
	unitOf(node: Node): string | undefined {
		switch (node.kind) {
			case "input": {
				const input = this.table.inputs[node.input]!;
				if (input.type === "percent" && node.aspect !== "value") return input.counted;
				return "unit" in input ? input.unit : undefined;
			}
			case "parameter":
				return this.parameters[node.parameter]!.parameter.unit;
			case "measure":
				return this.standard.measures[node.id]!.unit;
			case "operation":
				return phrases[node.operator].unit ?? this.#unitOfOperands(node);
			default:
				return undefined;
		}
	}

	#unitOfOperands({ operands }: Operation): string | undefined {
		for (const operand of operands) {
			const unit = this.unitOf(operand);
			if (unit !== undefined) return unit;
		}
		return undefined;
	}

	/**
	 * A condition that decides, in words: a comparison with what was found, what is required and by how much it is
	 * missed; a yes or no with its answer.
	 */
	condition(trace: Trace): string {
		const { node, value, children } = trace;
		if (node.kind === "operation") {
			const bound = phrases[node.operator].bound?.[this.locale];
			if (bound !== undefined && children.length === 2) return this.#comparison(trace, bound);
		}
		return `${this.phrase(node)}${this.words.colon}${this.value(value, node)}`;
	}

	#comparison(trace: Trace, bound: (figure: string, operand: number) => string): string {
		const [first, second] = trace.children as [Trace, Trace];
		// The subject is what was found; the figure is what it is compared with.
		const subjectFirst = isFigure(second.node) || !isFigure(first.node);
		const [subject, figure] = subjectFirst ? [first, second] : [second, first];
		const unit = this.unitOf(subject.node);
		const against = isQuantity(figure.value) && isPoint(figure.value) ? figure.value : undefined;
		const limit =
			figure.node.kind === "literal" && against !== undefined
				? this.#measured(digits(against, this.locale), unit, against)
				: this.value(figure.value, figure.node);
		const found = `${this.phrase(subject.node)}${this.words.colon}${this.value(subject.value, subject.node, against)}${this.#counts(subject.node)}`;
		const required = this.words.isRequired(bound(limit, subjectFirst ? 0 : 1));
		const missed = trace.value === false ? this.#missedBy(subject, figure, trace.node as Operation) : undefined;
		return [found, required, ...(missed === undefined ? [] : [missed])].join(this.words.semicolon);
	}

	/** The numbers behind a percentage. */
	#counts(node: Node): string {
		if (node.kind !== "input" || node.aspect !== "value" || this.facts.knowledge[node.input] !== "exact") return "";
		const input = this.table.inputs[node.input]!;
		if (input.type !== "percent") return "";
		const slot = this.table.slots[node.input]!;
		const [count, of] = [this.facts.slots[slot] as number, this.facts.slots[slot + 1] as number];
		return this.words.bracketed(
			this.words.counted(digits(count, this.locale), this.#measured(digits(of, this.locale), input.counted, of)),
		);
	}

	/** By how much a figure is missed, in the unit of what would have to change. */
	#missedBy(subject: Trace, figure: Trace, comparison: Operation): string | undefined {
		if (!isQuantity(figure.value) || !isQuantity(subject.value) || this.isDay(subject.node)) return undefined;
		const { at, target } = this.#solvedFor(subject, figure.value);
		if (!isQuantity(at.value)) return undefined;
		const isBelow =
			ranges.isLess(at.value, target) === true ||
			(ranges.isEqual(at.value, target) === true && !isUpperBound(comparison, subject.node));
		const gap = isBelow ? ranges.subtract(target, at.value) : ranges.subtract(at.value, target);
		const whole = this.#isCounted(at.node) ? wholeGap(gap, isStrict(comparison)) : gap;
		if (isPoint(whole) && isZero(whole)) return undefined;
		const unit = this.unitOf(at.node);
		const said =
			unit === "percent"
				? this.words.points(spoken(whole, this.locale))
				: this.#measured(spoken(whole, this.locale), unit, whole);
		return isBelow ? this.words.short(said) : this.words.over(said);
	}

	/**
	 * What a measure's target asks of what it is computed from: followed down, through operands of other units, to the
	 * input, or the sum of inputs, that would have to change.
	 */
	#solvedFor(subject: Trace, target: Quantity): { at: Trace; target: Quantity } {
		const { node, children } = subject;
		if (node.kind === "measure" && children.length === 1) return this.#solvedFor(children[0]!, target);
		if (node.kind !== "operation") return { at: subject, target };
		const solve = solutions[node.operator];
		const values = children.map((child) => child.value);
		if (isNone(solve) || !values.every(isQuantity)) return { at: subject, target };
		const open = children.filter((child) => child.node.kind !== "literal");
		const units = new Set(open.map((child) => this.unitOf(child.node)));
		const [first] = open;
		if (first === undefined || (open.length > 1 && units.size === 1)) return { at: subject, target };
		const solved = solve(children.indexOf(first), values, target);
		return solved === undefined ? { at: subject, target } : this.#solvedFor(first, solved);
	}

	#isCounted(node: Node): boolean {
		if (node.kind === "input") return this.table.inputs[node.input]!.type === "count";
		return node.kind === "operation" && phrases[node.operator].counts === true;
	}
}

function isFigure(node: Node): boolean {
	return node.kind === "parameter" || node.kind === "literal";
}

function isStrict({ operator }: Operation): boolean {
	return operator === "<" || operator === ">";
}

/** Whether the comparison keeps the subject from growing. */
function isUpperBound({ operator, operands }: Operation, subject: Node): boolean {
	const isFirst = operands[0] === subject;
	return (operator === "<" || operator === "<=") === isFirst;
}

/** Things that are counted are short by whole things. */
function wholeGap(gap: Quantity, strict: boolean): Quantity {
	const up = (end: Exact): Exact => {
		if (isInfinite(end)) return end;
		const below = floor(end);
		const isWhole = isZero(subtract(end, below));
		return isWhole && !strict ? end : add(below, 1);
	};
	if (isPoint(gap)) return up(gap);
	return new ranges.Range(up(gap.low), up(gap.high), false, gap.highOpen);
}
