/** What zod says of a shape, as issues of this package, in both languages. */
import type * as z from "zod";
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import type { Text } from "../model/text.js";
import { describe } from "./fact.js";

export function shapeIssues(error: z.ZodError, place: string, schema: z.ZodType): Issue[] {
	return error.issues
		.flatMap((found) => flattened(found, schema))
		.map((found) => {
			const at = pathOf(place, found.path);
			return "unfilled" in found
				? issue(problems.notFilledIn, at, { found: found.unfilled })
				: issue(problems.invalidShape, at, { problem: found.problem });
		});
}

/** What is wrong at a place: the shape, or that a text which a scaffold wrote still stands there. */
type Found = { readonly path: readonly PropertyKey[] } & ({ readonly problem: Text } | { readonly unfilled: string });

function flattened(found: z.core.$ZodIssue, schema: z.ZodType): Found[] {
	if (found.code === "unrecognized_keys") {
		const known = keysOf(schema);
		return found.keys.map((key) => ({ path: [...found.path, key], problem: strayKey(key, known) }));
	}
	// Of several shapes the one that fits best says best what is wrong.
	if (found.code === "invalid_union" && found.errors.length > 0) {
		const best = [...found.errors].sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0]!;
		return best.flatMap((inner) => flattened(inner, schema)).map((inner) => ({ ...inner, path: [...found.path, ...inner.path] }));
	}
	const { path } = found;
	return [isUnfilled(found) ? { path, unfilled: String(found.input) } : { path, problem: unexpected(found) }];
}

function isUnfilled(found: z.core.$ZodIssue): boolean {
	return found.code === "custom" && found.params?.isUnfilled === true;
}

function strayKey(key: string, known: ReadonlySet<string>): Text {
	if (known.has(key)) return { zh: `“${key}”不能写在这里`, en: `"${key}" does not belong here` };
	const near = nearest(key, known);
	return {
		zh: `没有“${key}”这个键${near === undefined ? "" : `，最接近的是“${near}”`}`,
		en: `unknown key "${key}"${near === undefined ? "" : `, the nearest known is "${near}"`}`,
	};
}

/** What was expected, and what was found instead. */
function unexpected(found: z.core.$ZodIssue): Text {
	const { zh, en } = expectedOf(found);
	if (found.input === undefined) return { zh: `缺少此项；${zh}`, en: `it is missing; ${en}` };
	const input = describe(found.input);
	return { zh: `${zh}，实为 ${input}`, en: `${en}, found ${input}` };
}

const kinds: Readonly<Record<string, Text>> = {
	string: { zh: "文字", en: "text" },
	number: { zh: "数", en: "a number" },
	int: { zh: "整数", en: "a whole number" },
	boolean: { zh: " true 或 false", en: "true or false" },
	array: { zh: "方括号里的列表", en: "a list in brackets" },
	object: { zh: "花括号里的若干键", en: "keys in braces" },
	record: { zh: "花括号里的若干键", en: "keys in braces" },
};

/** Checks of a schema's own, and the rarer ones, are told in the words that they come with. */
function expectedOf(found: z.core.$ZodIssue): Text {
	if (found.code === "invalid_type" && Object.hasOwn(kinds, found.expected)) {
		const { zh, en } = kinds[found.expected]!;
		return { zh: `应为${zh}`, en: `expected ${en}` };
	}
	if (found.code === "invalid_value") {
		const values = found.values.map((value) => JSON.stringify(value));
		return { zh: `应为 ${values.join("、")}${values.length > 1 ? " 之一" : ""}`, en: `expected ${values.join(" or ")}` };
	}
	return { zh: found.message, en: found.message };
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
	return Math.max(...issues.map((found) => found.path.length + (found.code === "unrecognized_keys" ? 1 : 0)), 0);
}

/** Every key that the schema knows anywhere. */
function keysOf(schema: z.ZodType, seen = new Set<unknown>(), keys = new Set<string>()): Set<string> {
	const { def } = schema as unknown as { def: Record<string, unknown> };
	if (def === undefined || seen.has(schema)) return keys;
	seen.add(schema);
	const inner = (value: unknown): void => {
		if (Array.isArray(value)) for (const one of value) inner(one);
		else if (typeof value === "object" && value !== null && "def" in value) keysOf(value as z.ZodType, seen, keys);
	};
	if (def.type === "object") {
		for (const [key, value] of Object.entries(def.shape as object)) {
			keys.add(key);
			inner(value);
		}
	}
	for (const key of ["element", "innerType", "valueType", "options"]) inner(def[key]);
	return keys;
}

function pathOf(place: string, path: readonly PropertyKey[]): string {
	return path.reduce<string>(
		(text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`),
		place,
	);
}
