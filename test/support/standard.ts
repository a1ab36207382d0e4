/** Small standards for tests: a valid document of which a test writes only what it is about. */

import type { Standard } from "../../src/model/standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";

type Json = Record<string, unknown>;

export const text = (en: string) => ({ zh: en, en });

const unit = (one: string, other = `${one}s`) => ({ zh: one, en: { one, other } });

const words = (id: string) => ({
	label: text(id),
	question: text(`${id}?`),
	checkedBy: ["documents"],
	suppliedBy: "committee",
	changes: "both",
});

const numeric: Readonly<Record<string, Json>> = {
	count: { unit: "thing", range: { atLeast: 0 }, step: 1 },
	quantity: { unit: "m2", range: { atLeast: 0 }, step: 0.1 },
	percent: { unit: "percent", counted: "thing", range: { atLeast: 0, atMost: 100 }, step: 0.1 },
	events: { unit: "thing" },
	choice: {
		options: [
			{ id: "urban", label: text("urban") },
			{ id: "rural", label: text("rural") },
		],
	},
};

/** An input: its type alone, or its type with whatever differs from the defaults. */
export type InputSketch = string | (Json & { type: string });

/** A rule: its logic alone, or whatever of it matters. */
export type RuleSketch = unknown;

export interface StandardSketch {
	readonly inputs: Readonly<Record<string, InputSketch>>;
	readonly rules: Readonly<Record<string, RuleSketch>>;
	readonly measures?: Readonly<Record<string, Json>>;
	readonly [other: string]: unknown;
}

export function inputDocument(id: string, sketch: InputSketch): Json {
	const given = typeof sketch === "string" ? { type: sketch } : sketch;
	return { ...words(id), ...numeric[given.type], ...given };
}

const ruleKeys = ["logic", "parts", "points"];

export function ruleDocument(id: string, sketch: RuleSketch): Json {
	const isWhole = typeof sketch === "object" && sketch !== null && ruleKeys.some((key) => Object.hasOwn(sketch, key));
	const given = (isWhole ? sketch : { logic: sketch }) as Json;
	const parts = Array.isArray(given.parts)
		? { require: given.require ?? "all", parts: given.parts.map((part: Json) => ({ label: text(String(part.id)), ...part })) }
		: {};
	return {
		id,
		title: text(id),
		requirement: text(requirementOf(given)),
		source: { document: "text", clause: "1" },
		...given,
		...parts,
	};
}

/** Names every figure, so that none is unused. */
function requirementOf({ parameters = {} }: Json): string {
	return ["required", ...Object.keys(parameters as Json).map((name) => `{${name}}`)].join(" ");
}

/** A figure: its value, its `table` or its dated `values`, and whatever differs from the defaults. */
export function figure(value: number | string | { table: Json } | { values: readonly Json[] }, more: Json = {}): Json {
	const given = typeof value === "object" ? value : { value };
	return { ...given, unit: typeof value === "string" ? "day" : "thing", stricter: "higher", ...more };
}

/** The document of a small standard. Rules without a dimension of their own stand in `main`. */
export function smallDocument({ inputs, rules, measures, ...more }: StandardSketch): Json {
	const ids = Object.keys(rules);
	const dimensions = [...new Set(ids.map((id) => id.slice(0, id.indexOf("."))))];
	return {
		id: "small",
		status: "example",
		title: text("A small standard"),
		sources: { text: { title: text("The text") } },
		dimensions: dimensions.map((id) => ({ id, title: text(id) })),
		scoring: {
			policy: "package",
			of: 100,
			dimensions: "equal",
			rules: "equal",
			notApplicable: "redistribute",
			pass: "every-rule",
		},
		units: {
			thing: unit("thing"),
			person: unit("person", "people"),
			m2: unit("m²", "m²"),
			percent: unit("%", "%"),
			month: unit("month"),
			period: unit("period"),
			kind: unit("kind"),
			year: unit("year"),
			point: unit("point"),
			item: unit("item"),
			days: unit("day"),
		},
		suppliers: { committee: text("The committee") },
		sharedDictionary: true,
		inputs: Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, inputDocument(id, input)])),
		...(measures === undefined
			? {}
			: {
					measures: Object.fromEntries(
						Object.entries(measures).map(([id, measure]) => [id, { unit: "percent", label: text(id), ...measure }]),
					),
				}),
		rules: ids.map((id) => ruleDocument(id, rules[id])),
		...more,
	};
}

/** The scoring of a sheet of points: everything counts by its points, out of 100, and 60 of them pass. */
export function sheetScoring(more: Json = {}): Json {
	return {
		policy: "source",
		of: 100,
		rules: "points",
		dimensions: "points",
		notApplicable: "redistribute",
		pass: { score: 60 },
		...more,
	};
}

/** A small standard that is ready to evaluate. */
export function smallStandard(sketch: StandardSketch): Standard {
	return parseStandard(smallDocument(sketch));
}

export const read = (name: string) => ({ var: name });
