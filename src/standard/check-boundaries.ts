/**
 * A value that one rule still accepts and another, or its own points, already penalise: probed by evaluating the figure
 * itself and one step to either side, with nothing else known.
 */
import { type Issue, WenmingError, warning } from "../errors.js";
import { type Evaluation, evaluate } from "../evaluate/evaluate.js";
import * as problems from "../issues.js";
import type { Node } from "../logic/node.js";
import type { Fact } from "../model/facts.js";
import type { Input } from "../model/input.js";
import { exampleDay } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import { treesOf } from "../parse/internals.js";
import { nodesOfRule, type RuleTree } from "../parse/trees.js";

export function checkBoundaries(standard: Standard): Issue[] {
	const { rules, inputs } = treesOf(standard);
	return inputs.flatMap(({ id, input }, i) => {
		if (!("step" in input)) return [];
		const readers = rules.filter((rule) => [...nodesOfRule(rule)].some((node) => node.kind === "input" && node.input === i));
		if (!readers.some(({ points }) => points?.total !== undefined)) return [];
		return figuresAgainst(standard, readers, i).flatMap((figure) => probe(standard, readers, id, input, figure));
	});
}

/** The figures that an input is compared with. */
function figuresAgainst(standard: Standard, readers: readonly RuleTree[], input: number): number[] {
	const { parameters } = treesOf(standard);
	const figures = new Set<number>();
	for (const reader of readers) {
		for (const node of nodesOfRule(reader)) {
			if (node.kind !== "operation" || !node.operands.some((operand) => operand.kind === "input" && operand.input === input))
				continue;
			for (const operand of node.operands) {
				const figure = numberOf(operand, (at) => parameters[at]!.value);
				if (figure !== undefined) figures.add(figure);
			}
		}
	}
	return [...figures];
}

function numberOf(node: Node, parameter: (at: number) => number): number | undefined {
	if (node.kind === "parameter") return parameter(node.parameter);
	return node.kind === "literal" && typeof node.value === "number" ? node.value : undefined;
}

type NumericInput = Extract<Input, { step: number }>;

function probe(standard: Standard, readers: readonly RuleTree[], id: string, input: NumericInput, figure: number): Issue[] {
	const at = (value: number) => evaluated(standard, id, Number(value.toFixed(10)));
	const here = at(figure);
	if (here === undefined) return [];
	return [-1, 1].flatMap((worse) => {
		const [beyond, before] = [at(figure + worse * input.step), at(figure - worse * input.step)];
		if (beyond === undefined || before === undefined) return [];
		const passing = readers.filter((rule) => outcomeIn(here, rule) === "pass" && outcomeIn(beyond, rule) === "fail");
		const losing = readers.filter((rule) => mostIn(here, rule) < mostIn(before, rule));
		return passing.flatMap((passes) =>
			losing
				.filter((loses) => loses !== passes || decidesApart(loses))
				.map((loses) =>
					warning(problems.contradictoryBoundary, `rules.${loses.id}.points`, {
						value: `${id} = ${figure}`,
						passes: passes.id,
						loses: loses.id,
						points: String(Number((mostIn(before, loses) - mostIn(here, loses)).toFixed(10))),
					}),
				),
		);
	});
}

/** Whether a rule has logic beside its points; one without passes by the points that are left, which is no contradiction. */
function decidesApart({ rule }: RuleTree): boolean {
	return "logic" in rule || "parts" in rule;
}

/** What comes of one fact alone; `undefined` if it is none that the input allows. */
function evaluated(standard: Standard, id: string, value: Fact): Evaluation | undefined {
	try {
		return evaluate(standard, { [id]: value }, { asOf: exampleDay });
	} catch (error) {
		if (error instanceof WenmingError) return undefined;
		throw error;
	}
}

function outcomeIn({ rules }: Evaluation, { id }: RuleTree) {
	return rules[id]!.outcome;
}

/** The most points that a rule may still come to. */
function mostIn({ rules }: Evaluation, { id }: RuleTree): number {
	return rules[id]!.points?.max ?? 0;
}
