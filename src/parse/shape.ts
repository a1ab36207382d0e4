/** What zod says of a shape, as issues of this package. */
import type * as z from "zod";
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import { describe } from "./fact.js";

export function shapeIssues(error: z.ZodError, place: string, schema: z.ZodType): Issue[] {
	return error.issues
		.flatMap((found) => flattened(found, schema))
		.map(({ path, problem }) => issue(problems.invalidShape, pathOf(place, path), { problem }));
}

interface Found {
	readonly path: readonly PropertyKey[];
	readonly problem: string;
}

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
	const input = found.input === undefined ? "nothing" : describe(found.input);
	return [{ path: found.path, problem: `${found.message}; found ${input}` }];
}

function strayKey(key: string, known: ReadonlySet<string>): string {
	if (known.has(key)) return `"${key}" does not belong here`;
	const near = nearest(key, known);
	return `unknown key "${key}"${near === undefined ? "" : `, the nearest known is "${near}"`}`;
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
