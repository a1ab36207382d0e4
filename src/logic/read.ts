/**
 * JSON → tree. Names are resolved and the shape is checked; types, units and arity are checked on the tree (check.ts).
 */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import { prototypeSegments } from "../model/names.js";
import type { Node, Operation, Operators } from "./node.js";
import { isOperatorName, operatorNames } from "./operators/names.js";
import { unknownThing } from "./value.js";

export const depthLimit = 64;
export const sizeLimit = 10_000;

/** Where names come from, and what the logic may use beyond the grammar of rules. */
export interface Reading {
	/** What a path outside of an iteration stands for; an issue where it stands for nothing. */
	resolve(path: string, otherwise: Node | undefined): Node | ((place: string) => Issue);
	/** The operators that it may use. */
	readonly operators: Operators;
	/** Logic on its own may use a literal null, a default in `var`, and the loose spellings of operators. */
	readonly wide: boolean;
	report(issue: Issue): void;
}

const looseSpellings: Readonly<Record<string, Operation["operator"]>> = { "==": "===", "!=": "!==", "?:": "if" };

const refused = {
	missing: {
		zh: "逻辑不得探问数据是否缺失，缺失的数据自会得出“未知”",
		en: "logic can't observe what is missing; a missing fact makes the outcome unknown by itself",
	},
	missing_some: {
		zh: "逻辑不得探问数据是否缺失，缺失的数据自会得出“未知”",
		en: "logic can't observe what is missing; a missing fact makes the outcome unknown by itself",
	},
	log: { zh: "计算不产生输出", en: "evaluating prints nothing" },
	null: { zh: "缺失不是一个值", en: "what is missing is no value" },
	default: { zh: "缺省值会替代缺失的数据", en: "a default would stand in for a missing fact" },
	dynamic: { zh: "读取的名称必须写明", en: "the name that is read must be written out" },
} as const;

/** Reads logic; whatever is wrong is reported with its place, and stands as an unknown in the tree. */
export function readLogic(logic: unknown, place: string, reading: Reading): Node {
	const reader = new Reader(reading);
	const tree = reader.node(logic, place, 0, false);
	extents.set(tree, { size: reader.size, depth: reader.depth });
	return tree;
}

/** How large trees are with what they read in place: a measure that reads another twice is twice as large. */
const extents = new WeakMap<Node, { readonly size: number; readonly depth: number }>();

const unreadable: Node = { kind: "literal", value: unknownThing };

class Reader {
	size = 0;
	depth = 0;

	constructor(readonly reading: Reading) {}

	node(logic: unknown, place: string, depth: number, iterating: boolean): Node {
		if (!this.#grow(1, depth, place)) return unreadable;
		if (logic === null) return this.reading.wide ? { kind: "literal", value: null } : this.#refuse("null", place);
		if (typeof logic === "boolean" || typeof logic === "string") return { kind: "literal", value: logic };
		if (typeof logic === "number") {
			return Number.isFinite(logic)
				? { kind: "literal", value: logic }
				: this.#problem(issue(problems.notFinite, place, { found: String(logic) }));
		}
		if (Array.isArray(logic)) {
			return { kind: "list", items: logic.map((item, i) => this.node(item, `${place}[${i}]`, depth + 1, iterating)) };
		}
		if (typeof logic === "object") return this.#operation(logic as Record<string, unknown>, place, depth, iterating);
		return this.#problem(issue(problems.wrongType, place, { found: typeof logic, expected: "JSON" }));
	}

	#operation(logic: Record<string, unknown>, place: string, depth: number, iterating: boolean): Node {
		const keys = Object.keys(logic);
		const [name] = keys;
		if (name === undefined || keys.length > 1) {
			return this.#problem(issue(problems.severalOperators, place, { found: keys.length === 0 ? "{}" : keys.join(", ") }));
		}
		const inside = place === "" ? name : `${place}.${name}`;
		const operands = operandsOf(logic[name]);
		if (name === "var") return this.#variable(operands, inside, depth, iterating);
		if (name === "missing" || name === "missing_some" || name === "log") return this.#refuse(name, inside);
		const operator = (this.reading.wide && looseSpellings[name]) || name;
		const does = isOperatorName(operator) ? this.reading.operators[operator] : undefined;
		if (does === undefined) {
			return this.#problem(issue(problems.unknownOperator, inside, { name, nearest: nearest(name, operatorNames) }));
		}
		const iterates = iterating || does.iterates === true;
		return {
			kind: "operation",
			operator: operator as Operation["operator"],
			does,
			operands: operands.map((operand, i) => this.node(operand, `${inside}[${i}]`, depth + 1, i === 1 ? iterates : iterating)),
		};
	}

	#variable(operands: readonly unknown[], place: string, depth: number, iterating: boolean): Node {
		const [path = "", fallback] = operands;
		if (operands.length > 1 && !this.reading.wide) return this.#refuse("default", place);
		if (path !== null && typeof path !== "string" && typeof path !== "number") return this.#refuse("dynamic", place);
		const text = String(path ?? "");
		const segments = text === "" ? [] : text.split(".");
		const forbidden = segments.find((segment) => prototypeSegments.includes(segment));
		if (forbidden !== undefined) return this.#problem(issue(problems.forbiddenName, place, { name: forbidden }));
		const otherwise = operands.length > 1 ? this.node(fallback, `${place}[1]`, depth + 1, iterating) : undefined;
		if (iterating) return { kind: "item", path: segments, otherwise };
		const found = this.reading.resolve(text, otherwise);
		if (typeof found === "function") return this.#problem(found(place));
		if (found.kind !== "measure") return found;
		const within = extents.get(found.body);
		return within === undefined || this.#grow(within.size, depth + within.depth, place) ? found : unreadable;
	}

	/** Whether the tree may grow so far; the limit of size is reported once. */
	#grow(by: number, depth: number, place: string): boolean {
		if (depth > depthLimit) {
			this.#problem(issue(problems.tooDeep, place, { limit: depthLimit }));
			return false;
		}
		const before = this.size;
		this.size += by;
		this.depth = Math.max(this.depth, depth);
		if (this.size <= sizeLimit) return true;
		if (before <= sizeLimit) this.#problem(issue(problems.tooLarge, place, { limit: sizeLimit }));
		return false;
	}

	#refuse(what: keyof typeof refused, place: string): Node {
		return this.#problem(issue(problems.notAllowed, place, { found: what, why: refused[what] }));
	}

	#problem(problem: Issue): Node {
		this.reading.report(problem);
		return unreadable;
	}
}

/** A single operand may stand without its list. */
function operandsOf(operand: unknown): readonly unknown[] {
	return Array.isArray(operand) ? operand : [operand];
}
