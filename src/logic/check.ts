/** Checking a tree before it runs: how many operands, of which types and units, and no denominator that may be zero. */
import { type Issue, issue } from "../errors.js";
import * as problems from "../issues.js";
import { type Aspect, childrenOf, type InputReference, type Node, type Operation } from "./node.js";
import { compare, isZero } from "./number/exact.js";
import { asRange } from "./number/range.js";
import { signatures } from "./signatures.js";
import { type Bindings, evaluateNode } from "./trace.js";
import { anyType, booleanType, commonType, describeType, numberType, type Type, textType } from "./types.js";
import { isQuantity } from "./value.js";

/** What a tree's names are. */
export interface Declarations {
	input(input: number, aspect: Aspect): Type;
	parameter(parameter: number): Type;
	measure(id: string): Type;
	report(issue: Issue): void;
}

/** The type of a tree; every operand that does not fit is reported with its place. */
export function checkTypes(node: Node, place: string, declarations: Declarations, inMeasure = false): Type {
	const typeOf = (inner: Node, at: string, item: Type): Type => {
		switch (inner.kind) {
			case "literal":
				return literalType(inner.value);
			case "input":
				return declarations.input(inner.input, inner.aspect);
			case "parameter":
				return declarations.parameter(inner.parameter);
			case "measure":
				return declarations.measure(inner.id);
			case "day":
				return { kind: "day" };
			case "data":
				return anyType;
			case "item":
				return inner.path.length === 0 ? item : anyType;
			case "list": {
				const elements = inner.items.map((element, i) => typeOf(element, `${at}[${i}]`, item));
				return { kind: "list", element: elements.length === 0 ? anyType : elements.reduce(commonType) };
			}
			case "operation":
				return operationType(inner, at, item);
		}
	};
	const operationType = (operation: Operation, at: string, item: Type): Type => {
		const { operator, operands } = operation;
		const signature = signatures[operator];
		const inside = `${at}.${operator}`;
		const arity = arityIssue(operation, inside);
		if (arity !== undefined) {
			declarations.report(arity);
			return anyType;
		}
		if (signature.changesUnits && !inMeasure) declarations.report(issue(problems.onlyInMeasures, inside, { operator }));
		const types: Type[] = [];
		for (const [i, operand] of operands.entries()) {
			const element = types[0]?.kind === "list" && operator !== "reduce" ? types[0].element : anyType;
			types.push(typeOf(operand, `${inside}[${i}]`, signature.iterates && i === 1 ? element : item));
		}
		return signature.result(types, {
			mismatch: (i, expected) =>
				declarations.report(
					issue(problems.typeMismatch, `${inside}[${i}]`, { operator, expected, found: describeType(types[i] ?? anyType) }),
				),
			units: (a, b) =>
				declarations.report(
					issue(problems.unitMismatch, inside, { operator, expected: describeType(types[a]!), found: describeType(types[b]!) }),
				),
		});
	};
	return typeOf(node, place, anyType);
}

function literalType(value: unknown): Type {
	if (typeof value === "boolean") return booleanType;
	if (typeof value === "number") return numberType();
	return typeof value === "string" ? textType : anyType;
}

/** An issue where an operation has too few operands, or too many. */
export function arityIssue({ operator, operands }: Operation, place: string): Issue | undefined {
	const { arity, odd } = signatures[operator];
	const [least, most] = arity;
	const found = operands.length;
	if (found >= least && found <= most && !(odd && found % 2 === 0)) return undefined;
	const expected = least === most ? `${least}` : most === Infinity ? `${least}+` : `${least}–${most}`;
	return issue(problems.wrongArity, place, {
		operator,
		found: String(found),
		expected: odd ? `${expected} (1, 3, 5 …)` : expected,
	});
}

/** What is known to be above zero, by the shape of its tree. */
export type Guards = ReadonlySet<string>;

/** Whether a ratio of nothing counts as not given, so that its whole is never zero. */
export interface Denominators {
	isGuarded(input: InputReference): boolean;
	/** Bindings under which nothing but the declared ranges is known. */
	readonly nothingKnown: Bindings;
	report(issue: Issue): void;
}

/** Reports each denominator that may be zero; gives what holds wherever the logic is true. */
export function checkDenominators(node: Node, place: string, denominators: Denominators, guards: Guards): Guards {
	const mayBeZero = (denominator: Node, known: Guards) => {
		if (known.has(shapeOf(denominator))) return false;
		const value = evaluateNode(denominator, denominators.nothingKnown);
		if (!isQuantity(value)) return true;
		const { low, high, lowOpen, highOpen } = asRange(value);
		const above = compare(low, 0) > 0 || (isZero(low) && lowOpen);
		const below = compare(high, 0) < 0 || (isZero(high) && highOpen);
		return !above && !below;
	};
	const walk = (inner: Node, at: string, known: Guards): void => {
		if (inner.kind === "input" && inner.aspect === "value" && !denominators.isGuarded(inner)) {
			const whole = { ...inner, aspect: "of" } as const;
			if (mayBeZero(whole, known))
				denominators.report(issue(problems.unguardedDenominator, at, { denominator: `${inner.id}.of` }));
		}
		if (inner.kind !== "operation") {
			for (const child of childrenOf(inner)) walk(child, at, known);
			return;
		}
		const { operator, operands } = inner;
		if (operator === "/" || operator === "%") {
			const denominator = operands[1];
			if (denominator !== undefined && mayBeZero(denominator, known)) {
				denominators.report(issue(problems.unguardedDenominator, at, { denominator: shapeOf(denominator) }));
			}
		}
		let soFar = known;
		for (const [i, operand] of operands.entries()) {
			walk(operand, `${at}.${operator}[${i}]`, soFar);
			// A condition of `if` holds in its own branch alone, an operand of `and` in all that follow.
			if (operator === "if") soFar = known;
			const holdsNext = operator === "and" || (operator === "if" && i % 2 === 0 && i < operands.length - 1);
			if (holdsNext) soFar = new Set([...soFar, ...impliedBy(operand, denominators)]);
		}
	};
	walk(node, place, guards);
	return new Set([...guards, ...impliedBy(node, denominators)]);
}

/** What is above zero wherever a condition is true. */
function impliedBy(condition: Node, denominators: Denominators): string[] {
	if (condition.kind !== "operation") return [];
	const [a, b] = condition.operands;
	if (condition.operator === "and") return condition.operands.flatMap((operand) => impliedBy(operand, denominators));
	if (a === undefined || b === undefined || condition.operands.length !== 2) return [];
	const lowest = (node: Node): number | undefined => {
		const value = evaluateNode(node, denominators.nothingKnown);
		return isQuantity(value) ? compare(asRange(value).low, 0) : undefined;
	};
	const [least, most] = [lowest(b), lowest(a)];
	if (condition.operator === ">" && least !== undefined && least >= 0) return [shapeOf(a)];
	if (condition.operator === ">=" && least !== undefined && least > 0) return [shapeOf(a)];
	if (condition.operator === "<" && most !== undefined && most >= 0) return [shapeOf(b)];
	if (condition.operator === "<=" && most !== undefined && most > 0) return [shapeOf(b)];
	return [];
}

/** A tree written as text, the same for the same tree. */
function shapeOf(node: Node): string {
	switch (node.kind) {
		case "literal":
			return String(node.value);
		case "input":
			return node.aspect === "value" ? node.id : `${node.id}.${node.aspect}`;
		case "parameter":
			return `parameters.${node.name}`;
		case "measure":
			return `measures.${node.id}`;
		case "day":
			return "day";
		case "item":
		case "data":
			return `(${node.path.join(".")})`;
		case "list":
			return `[${node.items.map(shapeOf).join(", ")}]`;
		case "operation":
			return `${node.operator}(${node.operands.map(shapeOf).join(", ")})`;
	}
}
