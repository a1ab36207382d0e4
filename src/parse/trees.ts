/** A standard's logic as trees over numbered inputs and parameters. */
import { type Aspect, type InputReference, type Node, nodesOf, type Operators, type ParameterReference } from "../logic/node.js";
import type { OperatorName } from "../logic/operators/names.js";
import { unknownThing } from "../logic/value.js";
import { dayNumber } from "../model/day.js";
import type { Input } from "../model/input.js";
import { ratioSegments } from "../model/names.js";
import type { Figure, Parameter, Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { PointsTree } from "./points.js";
import type { SheetSupport } from "./scorer.js";

/** One input in its standard's table. */
export interface InputEntry {
	readonly id: string;
	readonly input: Input;
}

/** One figure of one rule; of a table, that of one row. */
export interface ParameterEntry {
	readonly rule: string;
	readonly name: string;
	readonly parameter: Parameter;
	/** Its place in a table. */
	readonly row: number | undefined;
	/** The figure as a number: a day by its number. */
	readonly value: number;
}

/** What decides an outcome by itself: a part, or a whole rule that has none. */
export interface UnitTree {
	/** Its part's id; `undefined` for a rule without parts. */
	readonly part: string | undefined;
	readonly appliesWhen: Node | undefined;
	readonly logic: Node;
}

export interface RuleTree {
	readonly id: string;
	readonly rule: Rule;
	/** Its figures by name, whether its logic reads them or not. */
	readonly figures: ReadonlyMap<string, ParameterReference>;
	/** For a rule with parts; that of a rule without them stands on its only unit. */
	readonly appliesWhen: Node | undefined;
	readonly units: readonly UnitTree[];
	/** How many of the units that apply must pass. */
	readonly require: number;
	/** Where it is true the rule passes with full points. */
	readonly exempt: Node | undefined;
	readonly points: PointsTree | undefined;
}

export interface DimensionSpan {
	readonly id: string;
	/** The dimension's rules are those from `start` up to, not including, `end`. */
	readonly start: number;
	readonly end: number;
}

export interface Trees {
	readonly inputs: readonly InputEntry[];
	readonly inputIndex: ReadonlyMap<string, number>;
	readonly parameters: readonly ParameterEntry[];
	readonly measures: ReadonlyMap<string, Node>;
	readonly rules: readonly RuleTree[];
	readonly dimensions: readonly DimensionSpan[];
	/** How many shares a point has: all points are whole numbers of shares. */
	readonly scale: number;
	/** By input whose fact a cohort makes: the number of each community that is compared. */
	readonly compared: ReadonlyMap<number, Node>;
}

/** A name that stands for nothing, with the names that do. */
export interface Unnamed {
	readonly what: "input" | "parameter" | "measure";
	readonly name: string;
	readonly known: Iterable<string>;
}

/** How logic becomes trees: checked as a host's own, or trusted as built into the package. */
export interface LogicReader {
	read(logic: unknown, place: string, resolve: (path: string) => Node | Unnamed): Node;
	readonly operators: Operators;
	/** What reads points, for standards that may have any. */
	readonly sheet: Pick<SheetSupport, "read" | "scaleOf"> | undefined;
	/** What a name stands for where no logic stands around it. */
	named(found: Node | Unnamed, place: string): Node;
	/** What a figure that is not one number is chosen from. */
	readonly tables: TablesReader;
	/** Told of measures that read each other in a circle. */
	circular(measures: readonly string[]): void;
}

/**
 * Reads what a figure is chosen from. Each number is put in its place among the standard's; names of what says the kind
 * are looked up.
 */
export type TablesReader = (
	parameter: Exclude<Parameter, { value: unknown }>,
	place: (value: Figure, row?: number) => number,
	kindRead: (name: string, place: string) => Node,
) => Required<Pick<ParameterReference, "tables" | "does">>;

/** Reads all the logic of a standard. */
export function buildTrees(standard: Standard, reader: LogicReader): Trees {
	const inputs = Object.entries(standard.inputs).map(([id, input]): InputEntry => ({ id, input }));
	const inputIndex = new Map(inputs.map(({ id }, i) => [id, i]));
	const measures = new MeasureTrees(standard, inputIndex, reader);
	const parameters: ParameterEntry[] = [];
	const scale = reader.sheet?.scaleOf(standard) ?? 1;
	const kindRead = (at: string) => (path: string, place: string) =>
		reader.named(resolveName(path, inputIndex, noParameters, measures), `${at}.${place}`);
	const rules = Object.values(standard.rules).map((rule): RuleTree => {
		const figures = new Map<string, ParameterReference>();
		for (const [name, parameter] of Object.entries(rule.parameters ?? {})) {
			const reference = { kind: "parameter", parameter: parameters.length, name } as const;
			const place = (value: Figure, row?: number) =>
				parameters.push({ rule: rule.id, name, parameter, row, value: numberOf(value) }) - 1;
			if ("value" in parameter) place(parameter.value);
			const tables = "value" in parameter ? {} : reader.tables(parameter, place, kindRead(`rules.${rule.id}.parameters.${name}`));
			figures.set(name, { ...reference, ...tables });
		}
		const resolve = (path: string) => resolveName(path, inputIndex, figures, measures);
		return ruleTree(rule, { standard, reader, figures, parameters, scale, resolve });
	});
	const compared = new Map<number, Node>();
	for (const [i, { id, input }] of inputs.entries()) {
		if (!("fromCohort" in input)) continue;
		const resolve = (path: string) => resolveName(path, inputIndex, noParameters, measures);
		compared.set(i, reader.read(input.fromCohort!.value, `inputs.${id}.fromCohort.value`, resolve));
	}
	const dimensions = spansOf(standard, rules);
	return { inputs, inputIndex, parameters, measures: measures.all(), rules, dimensions, scale, compared };
}

interface RuleContext {
	readonly standard: Standard;
	readonly reader: LogicReader;
	readonly figures: ReadonlyMap<string, ParameterReference>;
	readonly parameters: readonly ParameterEntry[];
	readonly scale: number;
	resolve(path: string): Node | Unnamed;
}

function ruleTree(rule: Rule, context: RuleContext): RuleTree {
	const { reader, figures } = context;
	const read = (logic: unknown, place: string) => reader.read(logic, `rules.${rule.id}.${place}`, context.resolve);
	const readIfAny = (logic: unknown, place: string) => (logic === undefined ? undefined : read(logic, place));
	const appliesWhen = readIfAny(rule.appliesWhen, "appliesWhen");
	const exempt = readIfAny(rule.exempt?.when, "exempt.when");
	const own = "parts" in rule ? partsOf(rule.parts, readIfAny) : [];
	const points = pointsOf(rule, own, exempt, context);
	const exempted = (logic: Node) => (exempt === undefined ? logic : does(reader.operators, "or", exempt, logic));
	if ("parts" in rule) {
		const units = own.map((unit) => ({ ...unit, logic: exempted(unit.logic) }));
		const require = rule.require === "all" ? Infinity : rule.require;
		return { id: rule.id, rule, figures, appliesWhen, units, require, exempt, points };
	}
	const logic = "logic" in rule ? exempted(read(rule.logic, "logic")) : passesByPoints(points, reader.operators);
	const unit = { part: undefined, appliesWhen, logic };
	return { id: rule.id, rule, figures, appliesWhen: undefined, units: [unit], require: 1, exempt, points };
}

function partsOf(
	parts: Extract<Rule, { parts: unknown }>["parts"],
	read: (logic: unknown, place: string) => Node | undefined,
): UnitTree[] {
	return parts.map((part, i) => ({
		part: part.id,
		appliesWhen: read(part.appliesWhen, `parts[${i}].appliesWhen`),
		logic: read(part.logic, `parts[${i}].logic`)!,
	}));
}

function pointsOf(
	rule: Rule,
	units: readonly UnitTree[],
	exempt: Node | undefined,
	{ standard, reader, figures, parameters, scale, resolve }: RuleContext,
): PointsTree | undefined {
	if (rule.points === undefined || reader.sheet === undefined) return undefined;
	const { operators } = reader;
	// In points, `parts` is how many parts pass.
	const resolvePoints = (path: string) => (path === "parts" && units.length > 0 ? passing(units, operators) : resolve(path));
	return reader.sheet.read(rule.points, {
		rule,
		units,
		exempt,
		operators,
		figures,
		parameters,
		inputs: Object.values(standard.inputs),
		scale,
		notApplicable: standard.scoring.notApplicable,
		read: (logic, place) => reader.read(logic, `rules.${rule.id}.${place}`, resolvePoints),
	});
}

/** How many parts pass. */
function passing(units: readonly UnitTree[], operators: Operators): Node {
	const passes = ({ appliesWhen, logic }: UnitTree) =>
		appliesWhen === undefined ? logic : does(operators, "and", appliesWhen, logic);
	return does(operators, "howMany", ...units.map(passes));
}

/** Whether a rule has no logic of its own, and so passes by its points. */
export function isByPoints({ rule, points }: RuleTree): boolean {
	return !("logic" in rule || "parts" in rule) && points?.total !== undefined;
}

/** What such a rule asks. */
function passesByPoints(points: PointsTree | undefined, operators: Operators): Node {
	if (points?.total === undefined) return { kind: "literal", value: unknownThing };
	return does(operators, ">=", points.total, { kind: "literal", value: points.passFrom });
}

function does(operators: Operators, operator: OperatorName, ...operands: Node[]): Node {
	return { kind: "operation", operator, does: operators[operator]!, operands };
}

function numberOf(value: Figure): number {
	return typeof value === "number" ? value : (dayNumber(value) ?? Number.NaN);
}

function spansOf(standard: Standard, rules: readonly RuleTree[]): DimensionSpan[] {
	let start = 0;
	return standard.dimensions.map(({ id }) => {
		const from = start;
		while (start < rules.length && dimensionOf(rules[start]!.id) === id) start++;
		return { id, start: from, end: start };
	});
}

/** `culture.library-books` → `culture`. */
export function dimensionOf(ruleId: string): string {
	return ruleId.slice(0, ruleId.indexOf("."));
}

function resolveName(
	path: string,
	inputs: ReadonlyMap<string, number>,
	parameters: ReadonlyMap<string, ParameterReference>,
	measures: MeasureTrees,
): Node | Unnamed {
	if (path === "day") return { kind: "day" };
	const [first, ...rest] = path.split(".");
	const name = rest.join(".");
	if (first === "parameters") {
		return parameters.get(name) ?? { what: "parameter", name, known: parameters.keys() };
	}
	if (first === "measures") {
		const body = measures.tree(name);
		return body === undefined ? { what: "measure", name, known: measures.ids } : { kind: "measure", id: name, body };
	}
	return inputReference(path, inputs) ?? { what: "input", name: path, known: inputs.keys() };
}

function inputReference(path: string, inputs: ReadonlyMap<string, number>): InputReference | undefined {
	const whole = inputs.get(path);
	if (whole !== undefined) return { kind: "input", input: whole, id: path, aspect: "value" };
	const at = path.lastIndexOf(".");
	const [id, last] = [path.slice(0, at), path.slice(at + 1)];
	const input = ratioSegments.includes(last) ? inputs.get(id) : undefined;
	return input === undefined ? undefined : { kind: "input", input, id, aspect: last as Aspect };
}

const noParameters: ReadonlyMap<string, ParameterReference> = new Map();

/** The trees of measures, each read once, in whatever order they read each other. */
class MeasureTrees {
	readonly #trees = new Map<string, Node>();
	readonly #open: string[] = [];

	constructor(
		readonly standard: Standard,
		readonly inputs: ReadonlyMap<string, number>,
		readonly reader: LogicReader,
	) {}

	get ids(): readonly string[] {
		return Object.keys(this.standard.measures);
	}

	tree(id: string): Node | undefined {
		const known = this.#trees.get(id);
		const measure = Object.hasOwn(this.standard.measures, id) ? this.standard.measures[id] : undefined;
		if (known !== undefined || measure === undefined) return known;
		if (this.#open.includes(id)) {
			this.reader.circular([...this.#open.slice(this.#open.indexOf(id)), id]);
			return { kind: "literal", value: 0 };
		}
		this.#open.push(id);
		const tree = this.reader.read(measure.logic, `measures.${id}.logic`, (path) =>
			resolveName(path, this.inputs, noParameters, this),
		);
		this.#open.pop();
		this.#trees.set(id, tree);
		return tree;
	}

	all(): ReadonlyMap<string, Node> {
		for (const id of this.ids) this.tree(id);
		return this.#trees;
	}
}

/** Every node of a rule, its points included. */
export function* nodesOfRule(rule: RuleTree): Generator<Node> {
	yield* nodesOfOutcome(rule);
	if (rule.points?.total !== undefined) yield* nodesOf(rule.points.total);
}

/** Every node that decides a rule's outcome. */
export function* nodesOfOutcome({ appliesWhen, units }: RuleTree): Generator<Node> {
	if (appliesWhen !== undefined) yield* nodesOf(appliesWhen);
	for (const unit of units) yield* nodesOfUnit(unit);
}

export function* nodesOfUnit({ appliesWhen, logic }: UnitTree): Generator<Node> {
	if (appliesWhen !== undefined) yield* nodesOf(appliesWhen);
	yield* nodesOf(logic);
}

/** Every node of what a rule's figures go by, those included that stand in its texts alone. */
export function* nodesOfFigures({ figures }: RuleTree): Generator<Node> {
	for (const figure of figures.values()) yield* nodesOf(figure);
}

/** The inputs that some nodes read, each once. */
export function inputsRead(nodes: Iterable<Node>): number[] {
	const read = new Set<number>();
	for (const node of nodes) if (node.kind === "input") read.add(node.input);
	return [...read];
}

/** The ratios of which some nodes read the count or the whole, beside the percentage. */
export function componentsRead(nodes: readonly Node[]): ReadonlySet<number> {
	return new Set(inputsRead(nodes.filter((node) => node.kind === "input" && node.aspect !== "value")));
}
