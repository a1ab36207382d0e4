/** A new rule to be filled in: its words, its figure, and an example of every kind. */
import { issue, nearest, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import { ruleIdSchema } from "../model/identifier.js";
import type { Input } from "../model/input.js";
import { type Text, unfilled } from "../model/text.js";
import { written } from "./json.js";

/** What of a standard a new rule needs to know. */
export interface RuleSurroundings {
	readonly dimensions: readonly string[];
	readonly documents: readonly string[];
	/** The data dictionary. */
	readonly inputs: Readonly<Record<string, Input>>;
}

/**
 * The text of the file of a rule that reads one input: a number that must reach a figure, or a yes.
 *
 * @throws {WenmingError} `invalid-call` for an id that is none, a dimension or an input that there is not.
 */
export function newRule(id: string, inputId: string, { dimensions, documents, inputs }: RuleSurroundings): string {
	const dimension = id.slice(0, id.indexOf("."));
	if (!ruleIdSchema.safeParse(id).success) {
		const expected = { zh: "“方面.名称”，如 culture.library-books", en: "<dimension>.<name>, such as culture.library-books" };
		throw refused(issue(problems.wrongType, "id", { found: JSON.stringify(id), expected }));
	}
	if (!dimensions.includes(dimension))
		throw refused(issue(problems.unknownDimension, "id", { name: dimension, nearest: nearest(dimension, dimensions) }));
	if (!Object.hasOwn(inputs, inputId))
		throw refused(issue(problems.unknownInput, "input", { name: inputId, nearest: nearest(inputId, Object.keys(inputs)) }));
	const input = inputs[inputId]!;
	return `${written({
		$schema: "../../schema/rule.json",
		id,
		title: toFill("标题，用名词短语", "a title: a noun phrase"),
		requirement: requirementOf(input),
		source: { document: documents[0] ?? "", clause: `${unfilled.zh}条号` },
		reading: toFill("原文含糊的地方怎么读；没有就删去这一行", "how what is ambiguous is read; leave this line out if nothing is"),
		...contentOf(inputId, input),
	})}\n`;
}

function refused(found: ReturnType<typeof issue>): WenmingError {
	return new WenmingError("invalid-call", [found]);
}

function toFill(zh: string, en: string): Text {
	return { zh: `${unfilled.zh}${zh}`, en: `${unfilled.en} ${en}` };
}

function requirementOf(input: Input): Text {
	return "step" in input || input.type === "events"
		? toFill("要求，例如：……不少于 {minimum}", "the requirement, such as: … at least {minimum}")
		: toFill("要求", "the requirement");
}

/** Figures, logic and examples, by the kind of input. */
function contentOf(id: string, input: Input): object {
	const read = { var: id };
	const minimum = { var: "parameters.minimum" };
	switch (input.type) {
		case "count":
		case "quantity":
		case "percent": {
			const figure = figureOf(input);
			return {
				parameters: { minimum: { value: figure, unit: input.unit, stricter: "higher" } },
				logic: { ">=": [read, minimum] },
				...examplesOf(id, [figure + input.step, figure, figure - input.step, input.range.atLeast ?? 0]),
			};
		}
		case "events":
			return {
				parameters: {
					minimum: { value: 2, unit: input.unit, stricter: "higher" },
					window: { value: 12, unit: "month", stricter: "neither" },
				},
				logic: { ">=": [{ eventsWithin: [read, { var: "parameters.window" }] }, minimum] },
				...examplesOf(id, [3, 2, 1, 0]),
			};
		case "boolean":
			return { logic: read, ...examplesOf(id, [true, undefined, undefined, false]) };
		case "choice": {
			const [first, ...others] = input.options.map((option) => option.id);
			return { logic: { "===": [read, first] }, ...examplesOf(id, [first, undefined, undefined, others[0]]) };
		}
		case "day":
			return {
				logic: { "<=": [read, { var: "day" }] },
				...examplesOf(id, ["2025-06-30", "2025-12-31", "2026-01-01", "2027-01-01"]),
			};
		case "text":
			throw refused(
				issue(problems.wrongType, "input", {
					found: `"${id}"`,
					expected: { zh: "能判断的输入项，不是文字", en: "an input that decides something, which a text does not" },
				}),
			);
	}
}

/** A figure that lies within what is possible, with a step to spare on either side. */
function figureOf({ range: { atLeast = 0, atMost }, step }: Extract<Input, { step: number }>): number {
	return atMost === undefined ? atLeast + 10 * step : (atLeast + atMost) / 2;
}

/** One of every kind; a kind for which there is no fact is left out. */
function examplesOf(id: string, [enough, exact, short, none]: readonly [Given, Given, Given, Given]): { examples: object[] } {
	const examples: [zh: string, en: string, given: Given, outcome: string][] = [
		["达标有余的情况", "a situation with more than enough", enough, "pass"],
		["刚好达到", "exactly on the boundary", exact, "pass"],
		["只差一步", "one step short of it", short, "fail"],
		["差得远", "far from it", none, "fail"],
	];
	return {
		examples: [
			...examples.flatMap(([zh, en, given, outcome]) =>
				given === undefined ? [] : [{ name: toFill(zh, en), facts: { [id]: given }, outcome }],
			),
			{ name: toFill("没有数据", "no data"), facts: {}, outcome: "unknown" },
			{
				name: toFill(
					"不适用的情况：先写 appliesWhen（何时适用），再写数据；样样都适用就整段删去",
					"where it does not apply: write appliesWhen, then the facts; leave the example out if it always applies",
				),
				facts: {},
				outcome: "not-applicable",
			},
		],
	};
}

type Given = number | boolean | string | undefined;
