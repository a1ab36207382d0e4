/** A standard as plain JSON Logic, for engines other than this package's. */
import { counters } from "../compile/counters.js";
import { issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import { Calendar } from "../logic/calendar.js";
import type { FigureTable, InputReference, Node } from "../logic/node.js";
import { toNumber } from "../logic/number/exact.js";
import { isInfinite, isPoint, type Quantity } from "../logic/number/range.js";
import { Events } from "../logic/value.js";
import { type Day, yearsBetween } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import type { Logic } from "../model/logic.js";
import type { Standard } from "../model/standard.js";
import { type CheckedFacts, checkedFacts, type InvalidFacts } from "../parse/facts.js";
import { givenDay } from "../parse/given-day.js";
import { treesOf } from "../parse/internals.js";
import { settle } from "../parse/settle.js";
import { type InputTable, tableOf } from "../parse/table.js";
import type { ParameterEntry, RuleTree, Trees, UnitTree } from "../parse/trees.js";
import { editionOf } from "../resolve/edition.js";
import { editionsOf } from "../resolve/editions.js";

/**
 * What an exported rule gives where it is not applicable. A text, since plain engines give `null` for a rule that
 * reads a missing fact.
 */
const notApplicable = "not-applicable";

/** Data of nothing but objects, lists, texts, numbers and truth values. */
export type PlainData = boolean | number | string | readonly PlainData[] | { readonly [key: string]: PlainData };

/** How facts become data for another engine. */
export interface JsonLogicDataOptions {
	/** The assessment day, `2026-06-30`. */
	readonly asOf: Day;
	/** What to do about bad facts: `throw` them all (if not given), or leave each out. */
	readonly invalidFacts?: InvalidFacts;
}

/** How a standard becomes plain JSON Logic. */
export interface ToJsonLogicOptions {
	/** The day whose edition is written; needed for a standard of which something has dates. */
	readonly edition?: Day;
}

/** A standard as rules for any JSON Logic engine, and the data that they read. */
export interface JsonLogicExport<F = Facts> {
	/** By rule id: logic that gives `true` (pass), `false` (fail) or `"not-applicable"`. */
	readonly rules: Readonly<Record<string, Logic>>;
	/**
	 * A community's facts as nested data, with the figures under `parameters` and the assessment day under `day`.
	 * Days are numbers of days since 1970-01-01. A fact that is missing, approximate, expired or observed later is
	 * left out: plain JSON Logic knows no range, and takes what it doesn't find for null.
	 */
	data(facts: NoInfer<F>, options: JsonLogicDataOptions): Record<string, PlainData>;
}

/**
 * Writes a standard as plain JSON Logic. Measures stand in the rules, a ratio is read as its percentage (`.percent`,
 * `.count` and `.of`; a bare percentage as whole numbers that come to it), and a rule's parts are joined as its
 * `require` has it. On complete facts the rules come to what `evaluate` says, except where an engine's floating
 * point carries a result across a figure; on missing facts they don't, which is what `evaluate` is for.
 *
 * Of a standard of which rules or figures have dates, the edition of one day is written. A figure by the kind of
 * community is an `if` over what the kind is read from.
 *
 * @throws {WenmingError} `invalid-call` for something that is no standard, for no day, and where an edition is needed.
 * @example
 * registerOperators(jsonLogic);
 * const { rules, data } = toJsonLogic(wuxi);
 * jsonLogic.apply(rules["culture.library-books"], data(facts, { asOf: "2026-06-30" })); // => true
 */
export function toJsonLogic<F = Facts>(standard: Standard<F>, options: ToJsonLogicOptions = {}): JsonLogicExport<F> {
	const plain = standard as Standard;
	if (options.edition === undefined && editionsOf(plain).length > 1)
		throw new WenmingError("invalid-call", [issue(problems.editionNeeded, "edition", {})]);
	const trees = treesOf(editionOf(plain, options));
	const table = tableOf(plain);
	const writer = new RuleWriter(trees);
	return {
		rules: Object.fromEntries(trees.rules.map((rule) => [rule.id, writer.rule(rule)])),
		data(facts, { asOf, invalidFacts }) {
			const day = givenDay(asOf, "asOf");
			const settled = settle(table, checkedFacts(plain, facts, invalidFacts), new Calendar(day));
			return { ...factsData(table, settled), parameters: figuresData(trees), day };
		},
	};
}

class RuleWriter {
	constructor(readonly trees: Trees) {}

	rule({ appliesWhen, units, require }: RuleTree): Logic {
		const parts = this.#parts(units, require);
		return appliesWhen === undefined ? parts : whereApplicable(this.#logic(appliesWhen), parts);
	}

	/** As many of the parts that apply must pass as are required, or all if fewer apply. */
	#parts(units: readonly UnitTree[], require: number): Logic {
		const gates = units.map(({ appliesWhen }) => (appliesWhen === undefined ? undefined : this.#logic(appliesWhen)));
		const truths = units.map(({ logic }) => this.#logic(logic));
		const passed = require < units.length ? this.#enough(gates, truths, require) : this.#all(gates, truths);
		return gates.includes(undefined) ? passed : whereApplicable(joined("or", gates as Logic[]), passed);
	}

	#all(gates: readonly (Logic | undefined)[], truths: readonly Logic[]): Logic {
		if (truths.length === 1) return truths[0]!;
		return joined(
			"and",
			truths.map((truth, i) => (gates[i] === undefined ? truth : { or: [{ "!": [gates[i]] }, truth] })),
		);
	}

	#enough(gates: readonly (Logic | undefined)[], truths: readonly Logic[], require: number): Logic {
		const passes = truths.map((truth, i) => oneIf(gates[i] === undefined ? truth : { and: [gates[i], truth] }));
		const applies = gates.map((gate) => (gate === undefined ? 1 : oneIf(gate)));
		return { ">=": [{ "+": passes }, { min: [require, { "+": applies }] }] };
	}

	#path({ input, id, aspect }: InputReference): string {
		if (this.trees.inputs[input]!.input.type !== "percent") return id;
		return `${id}.${aspect === "value" ? "percent" : aspect}`;
	}

	#logic(node: Node): Logic {
		switch (node.kind) {
			case "literal":
				return node.value as Logic;
			case "input":
				return { var: this.#path(node) };
			case "parameter":
				return node.tables === undefined ? this.#figure(node.parameter) : this.#tabled(node.tables[0]!);
			case "measure":
				return this.#logic(node.body);
			case "day":
				return { var: "day" };
			case "item":
			case "data":
				return { var: node.path.join(".") };
			case "list":
				return node.items.map((item) => this.#logic(item));
			case "operation": {
				const operands = node.operands.map((operand) => this.#logic(operand));
				return { [node.operator]: counting.has(node.operator) ? [...operands, { var: "day" }] : operands };
			}
		}
	}

	#figure(parameter: number): Logic {
		return { var: `parameters.${pathOf(this.trees.parameters[parameter]!).join(".")}` };
	}

	/** Of the rows the last holds where no other does: every kind has its row. */
	#tabled({ by, rows }: FigureTable): Logic {
		const figures = rows.map(({ parameter }) => this.#figure(parameter));
		if (by === undefined || figures.length === 1) return figures[0]!;
		const kind = this.#logic(by);
		const chosen = rows.slice(0, -1).flatMap(({ when }, i) => [isOf(kind, when!), figures[i]!]);
		return { if: [...chosen, figures.at(-1)!] };
	}
}

function isOf(kind: Logic, when: string | Quantity): Logic {
	if (typeof when === "string") return { "===": [kind, when] };
	if (isPoint(when)) return { "===": [kind, toNumber(when)] };
	const { low, high, lowOpen, highOpen } = when;
	const ends = [
		...(isInfinite(low) ? [] : [{ [lowOpen ? ">" : ">="]: [kind, toNumber(low)] }]),
		...(isInfinite(high) ? [] : [{ [highOpen ? "<" : "<="]: [kind, toNumber(high)] }]),
	];
	return joined("and", ends);
}

/** The operators whose window ends on the assessment day, which other engines have to be told. */
const counting: ReadonlySet<string> = new Set(Object.keys(counters));

function whereApplicable(gate: Logic, logic: Logic): Logic {
	return { if: [gate, logic, notApplicable] };
}

function joined(operator: "and" | "or", operands: readonly Logic[]): Logic {
	return operands.length === 1 ? operands[0]! : { [operator]: [...operands] };
}

function oneIf(truth: Logic): Logic {
	return { if: [truth, 1, 0] };
}

type Nested = { [key: string]: Nested | PlainData };

function setAt(data: Nested, path: readonly string[], value: PlainData): void {
	const last = path.length - 1;
	let inner = data;
	for (const segment of path.slice(0, last)) {
		inner[segment] ??= {};
		inner = inner[segment] as Nested;
	}
	inner[path[last]!] = value;
}

function factsData(table: InputTable, facts: CheckedFacts): Record<string, PlainData> {
	const data: Nested = {};
	for (const [input, id] of table.ids.entries()) {
		const value = factData(table, facts, input);
		if (value !== undefined) setAt(data, id.split("."), value);
	}
	return data as Record<string, PlainData>;
}

function factData(table: InputTable, facts: CheckedFacts, input: number): PlainData | undefined {
	const slot = table.slots[input]!;
	const value = facts.slots[slot];
	const knowledge = facts.knowledge[input];
	if (table.inputs[input]!.type === "percent") {
		if (value === undefined || (knowledge !== "exact" && knowledge !== "percentage-only")) return undefined;
		return ratioData(value as number, facts.slots[slot + 1] as number);
	}
	if (knowledge !== "exact") return undefined;
	return value instanceof Events ? eventsData(value) : (value as PlainData);
}

/** Multiplied before it is divided: 29 of 50 are 58 %, where 29 / 50 × 100 is less in floating point. */
function ratioData(count: number, of: number): PlainData {
	return of === 0 ? { count, of } : { percent: (count * 100) / of, count, of };
}

/** A list of events, each with its day; or their number, where no more is known. */
function eventsData({ list, counted }: Events): PlainData {
	if (counted !== undefined) return counted.number as number;
	return list.map(({ first, kind }) => (kind === undefined ? { day: first } : { day: first, kind }));
}

function figuresData({ parameters }: Trees): PlainData {
	const figures: Nested = {};
	for (const entry of parameters) setAt(figures, pathOf(entry), entry.value);
	return figures as PlainData;
}

/** Where a figure stands under `parameters`; one of a table by the number of its row. */
function pathOf({ rule, name, row }: ParameterEntry): string[] {
	return [...rule.split("."), name, ...(row === undefined ? [] : [String(row)])];
}

/** What takes operators as `json-logic-js` does. */
export interface OperatorHost {
	/** Takes one operator under its name; `code` gets the operands, already evaluated. */
	add_operation(name: string, code: (...operands: unknown[]) => unknown): void;
}

/** The package's own operators on plain values. What they can't count, such as events that are missing, is NaN. */
const ownOperators: Readonly<Record<string, (...operands: unknown[]) => number>> = {
	eventsWithin(events, months, day) {
		const list = eventsOf(events, [months, day]);
		return list === undefined ? Number.NaN : counters.eventsWithin(list, calendarOf(day as number), months as number);
	},
	kindsWithin(events, months, day) {
		const list = eventsOf(events, [months, day]);
		return list === undefined ? Number.NaN : counters.kindsWithin(list, calendarOf(day as number), months as number);
	},
	periodsCovered(events, period, months, day) {
		const list = eventsOf(events, [period, months, day]);
		if (list === undefined) return Number.NaN;
		return counters.periodsCovered(list, calendarOf(day as number), period as number, months as number);
	},
	floor: (number) => (isNumber(number) ? Math.floor(number) : Number.NaN),
	ceil: (number) => (isNumber(number) ? Math.ceil(number) : Number.NaN),
	yearsBetween: (from, to) => (isNumber(from) && isNumber(to) ? yearsBetween(from, to) : Number.NaN),
	daysBetween: (from, to) => (isNumber(from) && isNumber(to) ? to - from : Number.NaN),
	howMany: (...truths) => (truths.every(isTruth) ? truths.filter((truth) => truth).length : Number.NaN),
};

/**
 * Registers the package's own operators in a host's `json-logic-js`, or in anything that takes them as it does.
 *
 * @example
 * registerOperators(jsonLogic); // json-logic-js
 * registerOperators({ add_operation: (name, code) => engine.addMethod(name, (operands) => code(...operands)) });
 */
export function registerOperators(host: OperatorHost): void {
	for (const [name, operator] of Object.entries(ownOperators)) host.add_operation(name, operator);
}

function eventsOf(events: unknown, figures: readonly unknown[]): Events | undefined {
	if (!figures.every(isNumber)) return undefined;
	if (isNumber(events)) return new Events([], -Infinity, { number: events, until: undefined });
	if (!Array.isArray(events)) return undefined;
	const list = events as readonly { day: number; kind?: string }[];
	return new Events(
		list.map(({ day, kind }) => ({ first: day, last: day, kind })),
		Infinity,
	);
}

let latest: Calendar | undefined;

/** The calendar of a day; that of the last call is kept, since its windows take time and calls come in rows. */
function calendarOf(day: number): Calendar {
	if (latest?.day !== day) latest = new Calendar(day);
	return latest;
}

function isTruth(value: unknown): value is boolean {
	return typeof value === "boolean";
}

function isNumber(value: unknown): value is number {
	return typeof value === "number";
}
