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

/** What the checks of our schemas say, in Chinese. */
const inChinese: Readonly<Record<string, string>> = {
	"expected an ISO day, such as 2011-05-18": "应为如 2011-05-18 的日期",
	"expected an ISO month": "应为如 2011-05 的月份",
	"expected dotted lowerCamelCase, such as library.books": "应为如 library.books 的编号（小写开头，用点隔开）",
	"expected kebab-case, such as library-books": "应为如 library-books 的编号（小写字母、数字和连字符）",
	"expected <dimension>.<rule-name>": "应为“方面.条目”的编号，如 culture.library-books",
	"expected lowerCamelCase, such as minimum": "应为如 minimum 的名称（小写开头）",
	"expected a number or a parameter, such as parameters.each": "应为一个数，或如 parameters.each 的参数",
	"give one of atLeast and moreThan": "atLeast 和 moreThan 只能写一个",
	"give one of atMost and lessThan": "atMost 和 lessThan 只能写一个",
	"give atLeast, atMost, or both": "应写 atLeast 或 atMost，也可以都写",
	"give from, until, or both": "应写 from 或 until，也可以都写",
	"one answer at least counts, and one does not": "各项答案中，至少一项计入，至少一项不计入",
};

/** Too little, or too much: of a list, of text, of a number. */
function boundOf(found: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Text {
	const isLeast = found.code === "too_small";
	const bound = isLeast ? found.minimum : found.maximum;
	if (found.origin === "string" && isLeast) return { zh: "不能为空", en: "expected some text" };
	if (found.origin === "array") {
		const items = bound === 1 ? "item" : "items";
		return isLeast
			? { zh: `至少要有 ${bound} 项`, en: `expected at least ${bound} ${items}` }
			: { zh: `最多 ${bound} 项`, en: `expected at most ${bound} ${items}` };
	}
	if (found.inclusive === true) {
		return isLeast
			? { zh: `应不小于 ${bound}`, en: `expected at least ${bound}` }
			: { zh: `应不大于 ${bound}`, en: `expected at most ${bound}` };
	}
	return isLeast
		? { zh: `应大于 ${bound}`, en: `expected more than ${bound}` }
		: { zh: `应小于 ${bound}`, en: `expected less than ${bound}` };
}

/** Checks of a schema's own are told in the words that they come with. */
function expectedOf(found: z.core.$ZodIssue): Text {
	if (found.code === "invalid_type" && Object.hasOwn(kinds, found.expected)) {
		const { zh, en } = kinds[found.expected]!;
		return { zh: `应为${zh}`, en: `expected ${en}` };
	}
	if (found.code === "invalid_value") {
		const values = found.values.map((value) => JSON.stringify(value));
		return { zh: `应为 ${values.join("、")}${values.length > 1 ? " 之一" : ""}`, en: `expected ${values.join(" or ")}` };
	}
	if (found.code === "too_small" || found.code === "too_big") return boundOf(found);
	return { zh: inChinese[found.message] ?? found.message, en: found.message };
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
