/** The points of a rule as trees: sums of lines out of the same operators as all logic, so that ranges and exactness come free. */
import type { Node, Operators, ParameterReference } from "../logic/node.js";
import { type Exact, multiply } from "../logic/number/exact.js";
import type { OperatorName } from "../logic/operators/names.js";
import type { Input } from "../model/input.js";
import { pointUnit } from "../model/names.js";
import type { BandedLine, GradedLine, Line, PlainLine, PointFigure, Points, Shortfall } from "../model/points.js";
import type { Parameter, Rule } from "../model/rule.js";
import type { Scoring } from "../model/scoring.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { type BandEdges, type Piece, piecesOf } from "./bands.js";
import type { ParameterEntry, UnitTree } from "./trees.js";
import { isWhole } from "./whole.js";

/** One line of a rule's points. */
export interface LineTree {
	/** Where it stands in the rule: `points.lose[0]`. */
	readonly place: string;
	readonly kind: "gain" | "lose";
	readonly label: Text | undefined;
	/** What it comes to, from zero up, in shares of a point. */
	readonly amount: Node;
	/** What it counts, measures or asks. */
	readonly subject: Node | undefined;
	/** The lines of a group, and how it takes them together. */
	readonly lines: readonly LineTree[];
	readonly takes: "sum" | "highest" | undefined;
	/** The most that it comes to, in points. */
	readonly atMost: PointFigure | undefined;
	/** Of a line of bands, where each begins and ends. */
	readonly bands: readonly BandEdges<Node>[] | undefined;
	/** The line as the file has it, where it says how it counts. */
	readonly line: PlainLine | undefined;
}

/** A line of which nothing more is said than what is given. */
function lineTree(given: Pick<LineTree, "place" | "kind" | "amount"> & Partial<LineTree>): LineTree {
	return {
		label: undefined,
		subject: undefined,
		lines: [],
		takes: undefined,
		atMost: undefined,
		bands: undefined,
		line: undefined,
		...given,
	};
}

export interface PointsTree {
	/** The points of the item, and the least it comes to, in shares of a point. */
	readonly full: Exact;
	readonly floor: Exact;
	readonly start: Node;
	readonly lines: readonly LineTree[];
	/** What the lines come to, from floor to full, in shares of a point; `undefined` for all or nothing. */
	readonly total: Node | undefined;
	/** The points from which a rule without logic of its own passes, in shares of a point. */
	readonly passFrom: Exact;
	/** The logic as the file has it, each with its place and what it has to be. */
	readonly leaves: readonly PointLeaf[];
}

export interface PointLeaf {
	readonly node: Node;
	readonly place: string;
	readonly is: "number" | "truth" | "choice";
}

/** What reading points needs of the rule that they are of. */
export interface PointsContext {
	readonly rule: Rule;
	readonly units: readonly UnitTree[];
	readonly exempt: Node | undefined;
	readonly operators: Operators;
	readonly figures: ReadonlyMap<string, ParameterReference>;
	readonly parameters: readonly ParameterEntry[];
	readonly notApplicable: Scoring["notApplicable"];
	readonly inputs: readonly Input[];
	/** How many shares a point has, so that all points of the standard are whole numbers of shares. */
	readonly scale: number;
	read(logic: unknown, place: string): Node;
}

export type PointsReader = (points: Points, context: PointsContext) => PointsTree;

export const readPoints: PointsReader = (points, context) => new PointsBuilder(points, context).tree();

/** As many shares of a point as make whole numbers of all points that a standard names. */
export function scaleOf(standard: Standard): number {
	let decimals = 0;
	for (const { points, parameters = {} } of Object.values(standard.rules)) {
		if (points === undefined) continue;
		const ofUnit = Object.values(parameters).flatMap((parameter) => (parameter.unit === pointUnit ? numbersIn(parameter) : []));
		for (const amount of [...amountsOf(points), ...ofUnit])
			if (typeof amount === "number") decimals = Math.max(decimals, decimalsOf(amount));
	}
	return 10 ** decimals;
}

/** Every number that a parameter may be: at any time, for any kind of community. */
function numbersIn(parameter: Parameter): unknown[] {
	if ("value" in parameter) return [parameter.value];
	const tables =
		"table" in parameter ? [parameter.table] : parameter.values.flatMap((one) => ("table" in one ? [one.table] : []));
	const dated = "values" in parameter ? parameter.values.flatMap((one) => ("value" in one ? [one.value] : [])) : [];
	return [
		...dated,
		...tables.flatMap((table) => ("values" in table ? Object.values(table.values) : table.bands.map(({ value }) => value))),
	];
}

function decimalsOf(value: number): number {
	const [digits, exponent] = value.toExponential().split("e") as [string, string];
	return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** Every figure in the points of a rule that is so many points. */
function amountsOf({ full, floor: least, start, pass, gain = [], lose = [], highestOf, grades, parts = {} }: Points): unknown[] {
	return [
		...[full, least, start, pass],
		...[...gain, ...lose].flatMap(amountsOfLine),
		...(highestOf?.bands ?? []).flatMap((band) => [band.lose, band.gain]),
		...Object.values(grades?.points ?? {}),
		...Object.values(parts),
	];
}

function amountsOfLine(line: Line): unknown[] {
	if ("grades" in line) return [line.atMost, ...Object.values(line.grades.points)];
	if ("sumOf" in line) return [line.atMost, ...line.sumOf.flatMap(amountsOfLine)];
	if (!("highestOf" in line)) return [line.atMost, line.points];
	if (Array.isArray(line.highestOf)) return [line.atMost, ...line.highestOf.flatMap(amountsOfLine)];
	return [line.atMost, ...(line as BandedLine).highestOf.bands.map(({ points }) => points)];
}

class PointsBuilder {
	readonly #leaves: PointLeaf[] = [];

	constructor(
		readonly points: Points,
		readonly context: PointsContext,
	) {}

	tree(): PointsTree {
		const { points } = this;
		const full = this.#shares(points.full, "points.full");
		const least = points.floor === undefined ? 0 : this.#shares(points.floor, "points.floor");
		const lines = [
			...this.#lines(points.gain ?? [], "gain", "points.gain"),
			...this.#partLines(),
			...(points.grades === undefined ? [] : [this.#graded({ grades: points.grades }, "gain", "points", "points.grades")]),
			...this.#highestOf(),
			...this.#lines(points.lose ?? [], "lose", "points.lose"),
		];
		const start = this.#start(lines, full);
		const total = lines.length === 0 ? undefined : this.#total(start, lines, full, least);
		const passFrom = points.pass === undefined ? full : this.#shares(points.pass, "points.pass");
		return { full, floor: least, start, lines, total, passFrom, leaves: this.#leaves };
	}

	#start(lines: readonly LineTree[], full: Exact): Node {
		if (this.points.start !== undefined) return literal(this.#shares(this.points.start, "points.start"));
		return literal(lines.some(({ kind }) => kind === "gain") ? 0 : full);
	}

	#total(start: Node, lines: readonly LineTree[], full: Exact, least: Exact): Node {
		const gains = lines.filter(({ kind }) => kind === "gain").map(({ amount }) => amount);
		const losses = lines.filter(({ kind }) => kind === "lose").map(({ amount }) => amount);
		const gained = isLiteralZero(start) && gains.length > 0 ? this.#sum(gains) : this.#sum([start, ...gains]);
		const left = losses.length === 0 ? gained : this.#does("-", gained, this.#sum(losses));
		const clamped = this.#does("min", literal(full), this.#does("max", literal(least), left));
		const { exempt } = this.context;
		return exempt === undefined ? clamped : this.#does("if", exempt, literal(full), clamped);
	}

	#lines(lines: readonly Line[], kind: "gain" | "lose", place: string): LineTree[] {
		return lines.map((line, i) => this.#line(line, kind, `${place}[${i}]`));
	}

	#line(line: Line, kind: "gain" | "lose", place: string): LineTree {
		if ("grades" in line) return this.#graded(line, kind, place, `${place}.grades`);
		if ("sumOf" in line) return this.#group(line.sumOf, "sum", line, kind, place, `${place}.sumOf`);
		if (!("highestOf" in line)) return this.#plain(line, kind, place);
		if (Array.isArray(line.highestOf)) return this.#group(line.highestOf, "highest", line, kind, place, `${place}.highestOf`);
		return this.#banded(line as BandedLine, kind, place, `${place}.highestOf`);
	}

	#group(
		lines: readonly Line[],
		takes: "sum" | "highest",
		{ label, atMost }: Pick<Line, "label" | "atMost">,
		kind: "gain" | "lose",
		place: string,
		inside: string,
	): LineTree {
		const inner = this.#lines(lines, kind, inside);
		const amounts = inner.map(({ amount }) => amount);
		const amount = takes === "sum" ? this.#sum(amounts) : amounts.length === 1 ? amounts[0]! : this.#does("max", ...amounts);
		return lineTree({
			place,
			kind,
			label,
			amount: this.#capped(amount, atMost, place),
			subject: undefined,
			lines: inner,
			takes,
			atMost,
		});
	}

	#plain(line: PlainLine, kind: "gain" | "lose", place: string): LineTree {
		const { label, atMost } = line;
		const factors: Node[] = [];
		let subject: Node | undefined;
		if (line.each !== undefined) {
			subject = this.#leaf(line.each, `${place}.each`, "number");
			factors.push(
				line.eachAtMost === undefined
					? subject
					: this.#does("min", subject, this.#figure(line.eachAtMost, `${place}.eachAtMost`)),
			);
		}
		if (line.perStep !== undefined) {
			const steps = this.#steps(line.perStep, `${place}.perStep`);
			subject ??= steps.value;
			factors.push(steps.count);
		}
		if (line.share !== undefined) {
			const value = this.#leaf(line.share.value, `${place}.share.value`, "number");
			subject ??= value;
			factors.push(this.#does("min", literal(1), this.#does("/", value, this.#figure(line.share.of, `${place}.share.of`))));
		}
		const points = this.#scaled(line.points, `${place}.points`);
		let amount = factors.length === 0 ? points : this.#does("*", points, ...factors);
		if (line.when !== undefined) {
			const when = this.#leaf(line.when, `${place}.when`, "truth");
			subject ??= when;
			amount = this.#does("if", when, amount, literal(0));
		}
		return lineTree({ place, kind, label, amount: this.#capped(amount, atMost, place), subject, atMost, line });
	}

	/** How many steps a value misses a figure by. */
	#steps(shortfall: Shortfall, place: string): { readonly value: Node; readonly count: Node } {
		const value = this.#leaf(shortfall.value, `${place}.value`, "number");
		const side = shortfall.below === undefined ? "above" : "below";
		const figure = this.#figure(shortfall[side] ?? 0, `${place}.${side}`);
		const missed = side === "below" ? this.#does("-", figure, value) : this.#does("-", value, figure);
		const measured = shortfall.of === "value" ? missed : this.#does("/", this.#does("*", missed, literal(100)), figure);
		const step = this.#figure(shortfall.step, `${place}.step`);
		const steps = step.kind === "literal" && step.value === 1 ? measured : this.#does("/", measured, step);
		const none = this.#does("max", literal(0), steps);
		if (shortfall.rounding === "none") return { value, count: none };
		return { value, count: this.#does(shortfall.rounding === "floor" ? "floor" : "ceil", none) };
	}

	/** Bands straight in the points: each loses or gains. */
	#highestOf(): LineTree[] {
		const { highestOf } = this.points;
		if (highestOf === undefined) return [];
		const { value, bands } = highestOf;
		return (["gain", "lose"] as const).flatMap((kind) => {
			const own = bands.flatMap((band, i) => {
				const { lose, gain, ...bounds } = band;
				const points = kind === "gain" ? gain : lose;
				return points === undefined ? [] : [{ ...bounds, points, at: `points.highestOf.bands[${i}]`, key: kind }];
			});
			return own.length === 0 ? [] : [this.#bandedLine(value, own, kind, "points", "points.highestOf", undefined, undefined)];
		});
	}

	#banded(
		{ label, highestOf: { value, bands }, atMost }: BandedLine,
		kind: "gain" | "lose",
		place: string,
		inside: string,
	): LineTree {
		const own = bands.map((band, i) => ({ ...band, at: `${inside}.bands[${i}]`, key: "points" }));
		return this.#bandedLine(value, own, kind, place, inside, label, atMost);
	}

	#bandedLine(
		value: unknown,
		bands: readonly (BandedLine["highestOf"]["bands"][number] & { readonly at: string; readonly key: string })[],
		kind: "gain" | "lose",
		place: string,
		inside: string,
		label: Text | undefined,
		atMost: PointFigure | undefined,
	): LineTree {
		const subject = this.#leaf(value, `${inside}.value`, "number");
		const figures = bands.map((band) => ({
			low: this.#bound(band.atLeast ?? band.moreThan, `${band.at}.${band.atLeast === undefined ? "moreThan" : "atLeast"}`),
			high: this.#bound(band.atMost ?? band.lessThan, `${band.at}.${band.atMost === undefined ? "lessThan" : "atMost"}`),
			lowOpen: band.moreThan !== undefined,
			highOpen: band.lessThan !== undefined,
			points: this.#scaled(band.points, `${band.at}.${band.key}`),
			worth: this.#known(band.points),
		}));
		const pieces = piecesOf(figures, isWhole(subject, this.context.inputs));
		// Where a figure differs by the kind of community, the order of the bands is not known beforehand.
		const amount = pieces === undefined ? this.#greatest(subject, figures) : this.#chained(subject, pieces);
		return lineTree({
			place,
			kind,
			label,
			amount: this.#capped(amount, atMost, place),
			subject,
			atMost,
			bands: figures,
		});
	}

	/** From the highest piece down: the first whose edge the value reaches counts. */
	#chained(value: Node, [lowest, ...higher]: readonly Piece<Node>[]): Node {
		return higher.reduce<Node>((below, { from, open, points }) => {
			const reached = this.#does(open ? ">" : ">=", value, from!);
			return this.#does("if", reached, points ?? literal(0), below);
		}, lowest!.points ?? literal(0));
	}

	#greatest(value: Node, bands: readonly { low: Bound; high: Bound; lowOpen: boolean; highOpen: boolean; points: Node }[]): Node {
		const amounts = bands.map(({ low, high, lowOpen, highOpen, points }) => {
			const within = [
				...(low === undefined ? [] : [this.#does(lowOpen ? ">" : ">=", value, low.node)]),
				...(high === undefined ? [] : [this.#does(highOpen ? "<" : "<=", value, high.node)]),
			];
			return within.length === 0
				? points
				: this.#does("if", within.length === 1 ? within[0]! : this.#does("and", ...within), points, literal(0));
		});
		return this.#does("max", literal(0), ...amounts);
	}

	#graded(
		{ label, grades: { value, points }, atMost }: GradedLine,
		kind: "gain" | "lose",
		place: string,
		inside: string,
	): LineTree {
		const subject = this.#leaf(value, `${inside}.value`, "choice");
		const worths = Object.entries(points).map(([grade, figure]) => ({
			grade,
			worth: this.#scaled(figure, `${inside}.points.${grade}`),
		}));
		// Every option has its points, so that what is none of the others is the last.
		const amount = worths.slice(0, -1).reduceRight<Node>((others, { grade, worth }) => {
			const isGrade = this.#does("===", subject, { kind: "literal", value: grade });
			return this.#does("if", isGrade, worth, others);
		}, worths.at(-1)?.worth ?? literal(0));
		return lineTree({
			place,
			kind,
			label,
			amount: this.#capped(amount, atMost, place),
			subject,
			atMost,
		});
	}

	/** The points of a rule's parts: of each that passes; what does not apply goes by the standard's policy. */
	#partLines(): LineTree[] {
		const { points, context } = this;
		if (points.parts === undefined || !("parts" in context.rule)) return [];
		const { parts } = context.rule;
		const named = Object.entries(points.parts).flatMap(([id, figure]) => {
			const i = parts.findIndex((part) => part.id === id);
			return i < 0 ? [] : [{ part: parts[i]!, unit: context.units[i]!, worth: this.#scaled(figure, `points.parts.${id}`) }];
		});
		const isGated = named.some(({ unit }) => unit.appliesWhen !== undefined);
		const shared = isGated && context.notApplicable === "redistribute";
		const applicable = shared ? this.#sum(named.map(({ unit, worth }) => this.#where(unit.appliesWhen, worth))) : undefined;
		const all = shared ? this.#sum(named.map(({ worth }) => worth)) : undefined;
		return named.map(({ part, unit, worth }) => {
			const earned = this.#does("if", this.#passes(unit), worth, literal(0));
			// What does not apply yields its points to the parts that do.
			const amount =
				applicable === undefined || all === undefined ? earned : this.#does("/", this.#does("*", earned, all), applicable);
			const place = `points.parts.${part.id}`;
			return lineTree({
				place,
				kind: "gain",
				label: part.label,
				amount,
				subject: unit.logic,
			});
		});
	}

	/** Whether a part passes; one that does not apply counts as its standard's policy has it. */
	#passes({ appliesWhen, logic }: UnitTree): Node {
		if (appliesWhen === undefined) return logic;
		return this.context.notApplicable === "full"
			? this.#does("or", this.#does("!", appliesWhen), logic)
			: this.#does("and", appliesWhen, logic);
	}

	#where(condition: Node | undefined, node: Node): Node {
		return condition === undefined ? node : this.#does("if", condition, node, literal(0));
	}

	#capped(amount: Node, atMost: PointFigure | undefined, place: string): Node {
		return atMost === undefined ? amount : this.#does("min", this.#scaled(atMost, `${place}.atMost`), amount);
	}

	#sum(nodes: readonly Node[]): Node {
		return nodes.length === 1 ? nodes[0]! : this.#does("+", ...nodes);
	}

	#does(operator: OperatorName, ...operands: Node[]): Node {
		return { kind: "operation", operator, does: this.context.operators[operator]!, operands };
	}

	#leaf(logic: unknown, place: string, is: PointLeaf["is"]): Node {
		const node = this.context.read(logic, place);
		this.#leaves.push({ node, place, is });
		return node;
	}

	#bound(figure: PointFigure | undefined, place: string): Bound {
		return figure === undefined ? undefined : { node: this.#figure(figure, place), value: this.#known(figure) };
	}

	#figure(figure: PointFigure, place: string): Node {
		if (typeof figure === "number") return literal(figure);
		return this.#leaf(figure, place, "number");
	}

	/** So many points as shares. */
	#scaled(figure: PointFigure, place: string): Node {
		if (typeof figure === "number") return literal(multiply(figure, this.context.scale));
		const node = this.#leaf(figure, place, "number");
		return this.context.scale === 1 ? node : this.#does("*", node, literal(this.context.scale));
	}

	/** So many shares, as one number. */
	#shares(figure: PointFigure, place: string): Exact {
		if (typeof figure !== "number") this.#leaf(figure, place, "number");
		return multiply(this.#known(figure) ?? 0, this.context.scale);
	}

	/** The number that a figure is; `undefined` where it differs by the kind of community. */
	#known(figure: PointFigure): number | undefined {
		if (typeof figure === "number") return figure;
		const { figures, parameters } = this.context;
		const reference = figures.get(figure.var.slice("parameters.".length));
		return reference === undefined || reference.tables !== undefined ? undefined : parameters[reference.parameter]?.value;
	}
}

type Bound = { readonly node: Node; readonly value: number | undefined } | undefined;

function literal(value: Exact): Node {
	return { kind: "literal", value };
}

function isLiteralZero(node: Node): boolean {
	return node.kind === "literal" && (typeof node.value === "number" ? node.value === 0 : false);
}
