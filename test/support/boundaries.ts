/** Which examples of a rule stand exactly on a figure, and which a single step off it, read from what was computed. */
import { Calendar } from "../../src/logic/calendar.js";
import { type Node, nodesOf, type Operation } from "../../src/logic/node.js";
import * as exact from "../../src/logic/number/exact.js";
import { isPoint } from "../../src/logic/number/range.js";
import { type Bindings, evaluateNode, type Trace, traceNode } from "../../src/logic/trace.js";
import { isQuantity, type Value } from "../../src/logic/value.js";
import { dayNumber } from "../../src/model/day.js";
import { type Example, exampleDay } from "../../src/model/rule.js";
import type { Standard } from "../../src/model/standard.js";
import { bindingsOf } from "../../src/parse/bindings.js";
import { checkedFacts } from "../../src/parse/facts.js";
import { treesOf } from "../../src/parse/internals.js";
import { settle } from "../../src/parse/settle.js";
import { tableOf } from "../../src/parse/table.js";

const orderings: readonly string[] = ["<", "<=", ">", ">="];
const counting: readonly string[] = ["eventsWithin", "periodsCovered", "kindsWithin"];

/** A comparison with a figure, with its place. */
export interface FiguredComparison {
	readonly place: string;
	readonly figure: string;
	readonly node: Operation;
}

export function comparisonsOf(standard: Standard, ruleId: string): FiguredComparison[] {
	const rule = treesOf(standard).rules.find(({ id }) => id === ruleId)!;
	return rule.units.flatMap(({ part, logic }) =>
		[...nodesOf(logic)].filter(isFigured).map((node) => ({ place: part ?? "logic", figure: figureOf(node)!.name, node })),
	);
}

function figureOf({ operands }: Operation) {
	return operands.find((operand) => operand.kind === "parameter");
}

function isFigured(node: Node): node is Operation {
	return node.kind === "operation" && orderings.includes(node.operator) && figureOf(node) !== undefined;
}

/** How an example stands to a comparison; `undefined` where it is neither. */
export function standing(
	standard: Standard,
	{ node }: FiguredComparison,
	example: Example,
): "on the figure" | "one step off" | undefined {
	const bindings = bindingsFor(standard, example);
	const trace = traceNode(node, bindings);
	if (typeof trace.value !== "boolean") return undefined;
	const sides = trace.children.map(({ value }) => value);
	if (!sides.every(isExactNumber)) return undefined;
	const [left, right] = sides as [exact.Exact, exact.Exact];
	if (exact.compare(left, right) === 0) return "on the figure";
	const onFigure = node.operator.endsWith("=");
	return trace.value !== onFigure && isOneStepOff(standard, node, trace, bindings, example) ? "one step off" : undefined;
}

function isExactNumber(value: Value): value is exact.Exact {
	return isQuantity(value) && isPoint(value);
}

/** Whether one input moved by one step makes the comparison come out as it does on the figure. */
function isOneStepOff(standard: Standard, node: Operation, trace: Trace, bindings: Bindings, example: Example): boolean {
	const measured = trace.children.find((child) => child.node.kind !== "parameter")!;
	if (measured.node.kind === "operation" && counting.includes(measured.node.operator)) {
		const figure = trace.children.find((child) => child !== measured)!.value as exact.Exact;
		return Math.abs(exact.toNumber(exact.subtract(measured.value as exact.Exact, figure))) === 1;
	}
	const inputs = new Map(
		[...nodesOf(measured.node)].flatMap((inner) => (inner.kind === "input" ? [[inner.input, inner.id]] : [])),
	);
	return [...inputs].some(([input, id]) =>
		[1, -1].some((sign) => touchesFigure(standard, node, trace, bindings, example, input, id, sign)),
	);
}

function touchesFigure(
	standard: Standard,
	node: Operation,
	trace: Trace,
	bindings: Bindings,
	example: Example,
	input: number,
	id: string,
	sign: number,
): boolean {
	const declared = standard.inputs[id]!;
	if (!("step" in declared)) return false;
	const isRatio = typeof example.facts[id] === "object";
	const moved: Bindings = {
		...bindings,
		input(other, aspect) {
			const value = bindings.input(other, aspect);
			if (other !== input || aspect === "of") return value;
			if (declared.type !== "percent") return exact.add(value as exact.Exact, sign * declared.step);
			if (!isRatio) return exact.add(value as exact.Exact, sign * declared.step);
			const [count, of] = [bindings.input(other, "count"), bindings.input(other, "of")] as [exact.Exact, exact.Exact];
			const next = exact.add(count, sign);
			return aspect === "count" ? next : exact.divide(exact.multiply(next, 100), of);
		},
	};
	const sides = node.operands.map((operand) => evaluateNode(operand, moved)) as [exact.Exact, exact.Exact];
	// Strictly more is one step off on the passing side, and back on the figure when it moves.
	return evaluateNode(node, moved) !== trace.value || exact.compare(...sides) === 0;
}

function bindingsFor(standard: Standard, example: Example): Bindings {
	const table = tableOf(standard);
	const calendar = new Calendar(dayNumber(example.asOf ?? exampleDay)!);
	const facts = settle(table, checkedFacts(standard, example.facts, undefined), calendar);
	return bindingsOf(table, treesOf(standard).parameters, facts, calendar);
}
