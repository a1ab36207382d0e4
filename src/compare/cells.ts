/** The values of an input cut into cells, on each of which the comparisons that read it come out one way. */
import { childrenOf, type Node } from "../logic/node.js";
import type { Exact } from "../logic/number/exact.js";
import { between, intersect, isInfinite, isPoint, type Quantity, Range, wholeNumbers } from "../logic/number/range.js";
import type { Value } from "../logic/value.js";
import type { Input } from "../model/input.js";
import { rangeOfData } from "../parse/known.js";
import { nodesOfOutcome, type RuleTree } from "../parse/trees.js";
import type { Pair, Side } from "./side.js";

/** An input is cut at so many figures at most. */
const mostCuts = 40;

/** Where the values of an input are cut, by input id: what it is compared with or computed with. */
export function cutsOf(side: Side, rule: RuleTree): ReadonlyMap<string, ReadonlySet<number>> {
	const cuts = new Map<string, Set<number>>();
	const cut = (node: Node, figures: readonly number[]) => {
		if (node.kind === "measure") cut(node.body, figures);
		if (node.kind !== "input") return;
		const known = cuts.get(node.id) ?? new Set();
		cuts.set(node.id, known);
		for (const figure of figures) if (known.size < mostCuts) known.add(figure);
	};
	const visited = new Set<Node>();
	for (const node of nodesOfOutcome(rule)) {
		if (visited.has(node)) continue;
		visited.add(node);
		cut(node, []);
		for (const child of childrenOf(node)) cut(child, figuresIn(childrenOf(node), side));
		if (node.kind !== "parameter") continue;
		for (const { by, rows } of node.tables ?? []) {
			if (by !== undefined)
				cut(
					by,
					rows.flatMap(({ when }) => endsOf(when)),
				);
		}
	}
	return cuts;
}

/** The numbers that some nodes are; of a table, those of all its rows. */
export function figuresIn(nodes: readonly Node[], { trees }: Side): number[] {
	return nodes.flatMap((node) => {
		if (node.kind === "literal") return typeof node.value === "number" ? [node.value] : [];
		if (node.kind !== "parameter") return [];
		const places = node.tables?.flatMap(({ rows }) => rows.map(({ parameter }) => parameter)) ?? [node.parameter];
		return places.map((place) => trees.parameters[place]!.value);
	});
}

function endsOf(when: string | Quantity | undefined): number[] {
	if (when === undefined || typeof when === "string") return [];
	const ends = isPoint(when) ? [when] : [when.low, when.high];
	return ends.filter((end): end is number => typeof end === "number" && !isInfinite(end));
}

/** The cells of every input of two rules that can be cut. Both sides' facts lie in one of them. */
export function cellsOf(pair: Pair, before: RuleTree, after: RuleTree): ReadonlyMap<string, readonly Value[]> {
	const [one, other] = [cutsOf(pair.before, before), cutsOf(pair.after, after)];
	const cells = new Map<string, readonly Value[]>();
	for (const id of [...new Set([...one.keys(), ...other.keys()])].sort()) {
		const cuts = [...new Set([...(one.get(id) ?? []), ...(other.get(id) ?? [])])].sort((a, b) => a - b);
		const found = cellsOfInput(pair, id, cuts.slice(0, mostCuts));
		if (found !== undefined && found.length > 1) cells.set(id, found);
	}
	return cells;
}

function cellsOfInput(pair: Pair, id: string, cuts: readonly number[]): Value[] | undefined {
	const inputs = [pair.before, pair.after].flatMap(({ table }) => table.inputs[table.index.get(id) ?? -1] ?? []);
	const [input] = inputs as [Input];
	if (inputs.length > 1 && !pair.shares(id)) return undefined;
	switch (input.type) {
		case "boolean":
			return [true, false];
		case "choice":
			return [...new Set(inputs.flatMap((one) => (one.type === "choice" ? one.options.map((option) => option.id) : [])))];
		case "count":
			return cellsOfNumber(declared(inputs), cuts).flatMap((cell) => wholeNumbers(cell) ?? []);
		case "quantity":
		case "percent":
			return cellsOfNumber(declared(inputs), cuts);
		case "day":
			return cellsOfNumber(
				new Range(-Infinity, Infinity, true, true),
				[...new Set([...cuts, pair.calendar.day])].sort((a, b) => a - b),
			);
		default:
			return undefined;
	}
}

/** What both standards allow; where they allow nothing together, what the first does. */
function declared(inputs: readonly Input[]): Quantity {
	const ranges = inputs.map((input) => ("range" in input ? (rangeOfData(input.range) ?? 0) : 0));
	return ranges.reduce((one, other) => intersect(one, other) ?? one);
}

/** A few whole numbers are told apart, each by itself. */
const fewNumbers = 8;

function cellsOfNumber(range: Quantity, cuts: readonly number[]): Quantity[] {
	const points = [...cuts, ...fewWholeNumbers(range)].filter((cut, i, all) => all.indexOf(cut) === i).sort((a, b) => a - b);
	const cells: (Quantity | undefined)[] = [];
	let low: Exact = -Infinity;
	for (const point of points) {
		cells.push(between(low, point, true, true), point);
		low = point;
	}
	cells.push(between(low, Infinity, true, true));
	return cells.flatMap((cell) => (cell === undefined ? [] : (intersect(cell, range) ?? [])));
}

function fewWholeNumbers(range: Quantity): number[] {
	if (isPoint(range) || typeof range.low !== "number" || typeof range.high !== "number") return [];
	const [first, last] = [Math.ceil(range.low), Math.floor(range.high)];
	if (isInfinite(range.low) || isInfinite(range.high) || last - first >= fewNumbers) return [];
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
