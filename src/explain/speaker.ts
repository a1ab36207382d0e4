/** Says the things of one standard in one language: inputs, figures, values. */
import type { StandardTrace } from "../evaluate/index.js";
import type { FigureRow, FigureTable, Node, Operation, ParameterReference } from "../logic/node.js";
import { type Exact, multiply, toNumber } from "../logic/number/exact.js";
import { intersect, isInfinite, isPoint, type Quantity, Range } from "../logic/number/range.js";
import { phrases } from "../logic/phrases.js";
import { possibleRows } from "../logic/tables.js";
import { evaluateNode } from "../logic/trace.js";
import { Events, type Happening, isQuantity, List, Ratio, Unknown, type Value } from "../logic/value.js";
import { type DayNumber, dayNumber } from "../model/day.js";
import type { Input } from "../model/input.js";
import { dayUnit, foundPlaceholder } from "../model/names.js";
import type { Figure, Parameter, Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { Locale, Text } from "../model/text.js";
import type { Unit } from "../model/unit.js";
import { isPlainObject } from "../parse/fact.js";
import type { CheckedFacts } from "../parse/facts.js";
import { treesOf } from "../parse/internals.js";
import { percentageOf } from "../parse/known.js";
import { nodesByPath } from "../parse/paths.js";
import { placeOn } from "../parse/periods.js";
import type { InputTable } from "../parse/table.js";
import type { ParameterEntry, RuleTree } from "../parse/trees.js";
import { spokenDay } from "./days.js";
import type { ConfidenceInterval } from "./interval.js";
import { digits, type Showing, spoken, spokenBand, withUnit } from "./number.js";
import { figureSetBy } from "./variant.js";
import { type Words, words } from "./words.js";

/** What is to be said of a dated figure besides its value. */
export interface FigureHistory {
	/** The day from which it holds, in words; not there for what holds from the beginning. */
	readonly since?: string;
	/** The last day on which it holds. */
	readonly until?: string;
	/** What it was before. */
	readonly before?: string;
	/** Of a variant: who set it, and what it was in the layers beneath. */
	readonly setBy?: string;
	/** Document and clause of the value. */
	readonly citation?: string;
	/** Why it was changed. */
	readonly reason?: string;
}

interface DatedHistory {
	readonly days?: Pick<FigureHistory, "since" | "until" | "before">;
	readonly source?: Rule["source"] | undefined;
	readonly reason?: Text | undefined;
}

/** What a rule says of one of its steps. */
interface Worded {
	readonly text: Text;
	readonly tree: RuleTree;
}

function wordedSteps(tree: RuleTree): [Node, Worded][] {
	const { words } = tree.rule;
	if (words === undefined) return [];
	const nodes = nodesByPath(tree);
	return Object.entries(words).map(([path, text]) => [nodes.get(path)!, { text, tree }]);
}

export class Speaker {
	readonly words: Words;
	/** The edition that was applied. */
	readonly standard: Standard;
	readonly table: InputTable;
	readonly parameters: readonly ParameterEntry[];
	/** Steps for which their rules have words of their own; looked for when the first is told. */
	#worded: ReadonlyMap<Node, Worded> | undefined;

	constructor(
		readonly trace: Pick<StandardTrace, "standard" | "program" | "bindings" | "evaluation">,
		readonly locale: Locale,
	) {
		this.words = words[locale];
		this.standard = trace.program.standard;
		this.table = trace.program.table;
		this.parameters = trace.program.trees.parameters;
	}

	text(text: Text): string {
		return text[this.locale];
	}

	/** A text whose `{placeholders}` are the rule's figures, each with what `about` adds. */
	filled(text: Text, { figures }: RuleTree, about: (name: string) => string = () => ""): string {
		let said = "";
		for (const piece of this.text(text).split(/(\{\w+\})/)) {
			const name = piece.slice(1, -1);
			const figure = piece.startsWith("{") ? figures.get(name) : undefined;
			if (figure === undefined) said += piece;
			else {
				if (this.#isZero(figure)) said = said.replace(this.words.noMoreThan, this.words.noneOf);
				said += `${this.figure(figure)}${about(name)}`;
			}
		}
		return said;
	}

	/** A figure with its unit, `5,000 册`; one by the kind of community with the kinds that this one may be of. */
	figure({ parameter, tables: [table] = [] }: ParameterReference): string {
		if (table === undefined) return this.#number(this.parameters[parameter]!);
		return this.#rows(table, this.#possible(table), this.parameters);
	}

	#possible(table: FigureTable): readonly FigureRow[] {
		return possibleRows(table, table.by === undefined ? undefined : evaluateNode(table.by, this.trace.bindings));
	}

	#isZero({ parameter, tables: [table] = [] }: ParameterReference): boolean {
		const places = table === undefined ? [parameter] : this.#possible(table).map((row) => row.parameter);
		const [{ value, parameter: declared }] = places.map((place) => this.parameters[place]!) as [ParameterEntry];
		return places.length === 1 && value === 0 && declared.unit !== dayUnit;
	}

	#rows({ by }: FigureTable, rows: readonly FigureRow[], parameters: readonly ParameterEntry[]): string {
		return this.words.or(
			rows.map(({ when, parameter }) => {
				const number = this.#number(parameters[parameter]!);
				return when === undefined ? number : `${number}${this.words.bracketed(this.#kind(when, by!, parameters[parameter]!))}`;
			}),
		);
	}

	/** The kind, or the size, to which a row of a table applies; a size in the figure's own unit with what it is the size of. */
	#kind(when: string | Quantity, by: Node, { parameter }: ParameterEntry): string {
		if (typeof when === "string") return this.#option(when, by);
		const unit = this.unitOf(by);
		const size = this.measured(spokenBand(when, this.locale), unit);
		return unit === parameter.unit ? `${this.phrase(by)}${this.words.colon}${size}` : size;
	}

	#number({ value, parameter: { unit } }: ParameterEntry): string {
		return unit === dayUnit ? this.day(value) : this.given(value, unit);
	}

	/**
	 * Since when a dated figure is what it is and what it was before, or who of the layers of a variant set it, and where
	 * that stands; `undefined` for one that simply stands in its standard.
	 */
	history(rule: string, name: string): FigureHistory | undefined {
		const parameter = this.trace.standard.rules[rule]!.parameters?.[name];
		if (parameter === undefined || !("values" in parameter || "setBy" in parameter)) return undefined;
		const setBy = figureSetBy(parameter, this);
		const dated: DatedHistory = "values" in parameter ? this.#dates(rule, name, parameter) : {};
		const reason = dated.reason ?? parameter.setBy?.reason;
		const source = dated.source ?? parameter.setBy?.source ?? parameter.source;
		return {
			...dated.days,
			...(setBy === undefined ? {} : { setBy }),
			...(source === undefined ? {} : { citation: this.citation(source) }),
			...(reason === undefined ? {} : { reason: this.text(reason) }),
		};
	}

	/** Since when, and until when, a dated figure is what it is on the day of the edition, and what it was before. */
	#dates(rule: string, name: string, parameter: Extract<Parameter, { values: unknown }>): DatedHistory {
		const { standard, evaluation } = this.trace;
		const place = placeOn(parameter.values, dayNumber(evaluation.edition)!)!;
		const { from, until, source, reason } = parameter.values[place]!;
		const day = (text: string | undefined) => (text === undefined ? undefined : this.day(dayNumber(text)!));
		const { rules, parameters } = treesOf(standard);
		const earlier = rules.find(({ id }) => id === rule)!.figures.get(name)!.tables![place - 1];
		const before = earlier === undefined ? undefined : this.#rows(earlier, earlier.rows, parameters);
		const since = day(from);
		return {
			days: {
				...(since === undefined ? {} : { since }),
				...(until === undefined ? {} : { until: day(until)! }),
				...(before === undefined ? {} : { before }),
			},
			source,
			reason,
		};
	}

	/** Document and clause. */
	citation({ document, clause }: Rule["source"]): string {
		return this.words.clause(this.text(this.standard.sources[document]!.title), clause);
	}

	/** A number or a day as a file gives it, with its unit. */
	given(value: Figure, unit: string): string {
		return typeof value === "string"
			? this.day(dayNumber(value)!)
			: this.measured(digits(value, this.locale, { given: true }), unit);
	}

	day(day: DayNumber): string {
		return spokenDay(day, this.locale);
	}

	label(input: number): string {
		return this.text(this.table.inputs[input]!.label);
	}

	/** What its rule says of a step, with its figures; `undefined` where that is left to the logic. */
	worded(node: Node): string | undefined {
		this.#worded ??= new Map(this.trace.program.trees.rules.flatMap(wordedSteps));
		const own = this.#worded.get(node);
		return own === undefined ? undefined : this.filled(own.text, own.tree);
	}

	/** What a tree reads and does, in words; a text that stands beside a choice is one of its options. */
	phrase(node: Node, beside?: Node): string {
		const own = this.worded(node);
		// What a rule says of a comparison tells what was found; that is no name.
		if (own !== undefined && !own.includes(foundPlaceholder)) return own;
		switch (node.kind) {
			case "literal":
				return this.#literal(node.value, beside);
			case "input": {
				const label = this.label(node.input);
				return node.aspect === "value" ? label : this.words.aspect[node.aspect](label);
			}
			case "parameter":
				return this.figure(node);
			case "measure":
				return this.text(this.standard.measures[node.id]!.label);
			case "day":
				return this.words.day;
			case "list":
				return this.words.list(node.items.map((item) => this.phrase(item, beside)));
			case "operation":
				return phrases[node.operator][this.locale](node.operands.map((operand) => this.phrase(operand, node.operands[0])));
			default:
				return node.path.join(".");
		}
	}

	#literal(value: Value, beside: Node | undefined): string {
		if (typeof value === "number") return digits(value, this.locale, { given: true });
		if (typeof value === "boolean") return this.words.truth[`${value}`];
		if (value instanceof List) return this.words.list(value.items.map((item) => this.#literal(item.value, beside)));
		return typeof value === "string" ? this.words.quoted(this.#option(value, beside)) : String(value);
	}

	/** The label of an option, if the node is a choice. */
	#option(id: string, node: Node | undefined): string {
		const input = node?.kind === "input" ? this.table.inputs[node.input]! : undefined;
		const option = input?.type === "choice" ? input.options.find((one) => one.id === id) : undefined;
		return option === undefined ? id : this.text(option.label);
	}

	/** A value in words, with the unit of the node that has it. */
	value(value: Value, node: Node, against?: Exact): string {
		if (typeof value === "boolean") return this.words.truth[`${value}`];
		if (value instanceof Unknown) return value.reason === undefined ? this.words.truth.unknown : this.words.dividedByZero;
		if (value instanceof Ratio) return this.value(value.percent, node, against);
		if (value instanceof Events) return this.#events(value, node);
		if (value instanceof List) return this.words.list(value.items.map((item) => this.value(item.value, node)));
		if (!isQuantity(value)) return this.#option(String(value), node);
		if (this.isDay(node)) return this.#dayValue(value);
		return this.measured(spoken(value, this.locale, { against, given: node.kind === "input" }), this.unitOf(node));
	}

	#dayValue(value: Quantity): string {
		if (isPoint(value)) return this.day(toNumber(value));
		const { low, high } = value;
		if (isInfinite(low) || isInfinite(high)) return this.words.truth.unknown;
		return this.words.fromTo(this.day(toNumber(low)), this.day(toNumber(high)));
	}

	/** When something happened. */
	happening({ first, last }: Happening): string {
		return first === last ? this.day(first) : this.words.fromTo(this.day(first), this.day(last));
	}

	#events(events: Events, node: Node): string {
		const unit = this.unitOf(node);
		if (events.counted !== undefined) return this.measured(spoken(events.counted.number, this.locale, { given: true }), unit);
		const said = this.measured(digits(events.list.length, this.locale), unit);
		return events.completeUntil === -Infinity ? this.words.incomplete(said) : this.words.complete(said);
	}

	measured(text: string, unit: string | undefined): string {
		return withUnit(text, unit === undefined ? undefined : this.unit(unit), this.locale);
	}

	/** The fact of an input, in words; of one that says too little, what it says. */
	fact(input: number, facts: CheckedFacts, small?: Ratio): string {
		const node: Node = { kind: "input", input, id: this.table.ids[input]!, aspect: "value" };
		if (small !== undefined) {
			if (facts.knowledge[input] !== "missing") return this.value(small.percent, node);
			return this.words.counted(spoken(small.count, this.locale), spoken(small.of, this.locale));
		}
		const known = facts.values.get(input);
		if (facts.knowledge[input] !== "exact") return this.value(known ?? this.table.unknown[input]!, node);
		const declared = this.table.inputs[input]!;
		const slot = this.table.slots[input]!;
		if (declared.type !== "percent") return this.value(facts.slots[slot] as Value, node);
		const [count, of] = [facts.slots[slot] as number, facts.slots[slot + 1] as number];
		const percent = percentageOf(count, of);
		return isQuantity(percent) ? `${this.percentage(percent)}${this.counts(input, count, of)}` : this.value(percent, node);
	}

	/** A percentage that was computed from two numbers. */
	percentage(percent: Quantity, against?: Exact): string {
		return this.measured(spoken(percent, this.locale, { against }), "percent");
	}

	/** The numbers behind a percentage. */
	counts(input: number, count: number, of: number): string {
		const { counted } = this.table.inputs[input] as Extract<Input, { type: "percent" }>;
		const whole = this.measured(digits(of, this.locale), counted);
		return this.words.bracketed(this.words.counted(digits(count, this.locale), whole));
	}

	/** Why a sample that is too small, or may be, is not used. */
	tooFew(input: number, { of }: Ratio, isCertain: boolean): string {
		const declared = this.table.inputs[input] as Extract<Input, { type: "percent" }>;
		if (declared.minimumSample === undefined) return this.words.notUsed.perhapsOfNothing;
		const least = this.measured(digits(declared.minimumSample, this.locale), declared.counted);
		if (!isCertain) return this.words.perhapsTooFew(least);
		return this.words.tooFew(this.measured(spoken(of, this.locale, { given: true }), declared.counted), least);
	}

	/** The interval of a survey, and the figures within it. */
	margin(confidence: number, { low, high }: ConfidenceInterval, figures: readonly Exact[]): string {
		const percent = (value: Quantity, showing: Showing) => this.measured(spoken(value, this.locale, showing), "percent");
		const interval = new Range(low, high, false, false);
		const within = figures.filter((figure) => intersect(interval, figure) !== undefined);
		const said = new Set(within.map((figure) => percent(figure, { given: true })));
		return [
			this.words.interval(percent(multiply(confidence, 100), { given: true }), percent(interval, {})),
			...(said.size === 0 ? [] : [this.words.withinInterval(this.words.list([...said]))]),
		].join(this.words.semicolon);
	}

	/** A fact that could not be used at all, as it was given. */
	rawFact(fact: unknown): string {
		if (isPlainObject(fact) && typeof fact.of === "number") {
			return this.words.counted(
				digits(typeof fact.count === "number" ? fact.count : 0, this.locale),
				digits(fact.of, this.locale),
			);
		}
		return typeof fact === "string" ? fact : (JSON.stringify(fact) ?? String(fact));
	}

	unit(name: string): Unit | undefined {
		return this.standard.units[name];
	}

	isDay(node: Node): boolean {
		if (node.kind === "day") return true;
		if (node.kind === "input") return this.table.inputs[node.input]!.type === "day";
		return node.kind === "parameter" && this.parameters[node.parameter]!.parameter.unit === dayUnit;
	}

	/** The unit of a number; that of an operation is its operands', or its own. */
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
				return this.#unitOfOperation(node);
			default:
				return undefined;
		}
	}

	#unitOfOperation({ operator, operands }: Operation): string | undefined {
		const { unit, bound, group, changesUnit } = phrases[operator];
		if (unit !== undefined) return unit;
		// A condition has none, whatever it compares.
		if (bound !== undefined || group !== undefined || changesUnit) return undefined;
		for (const operand of operands) {
			const found = this.unitOf(operand);
			if (found !== undefined) return found;
		}
		return undefined;
	}
}
