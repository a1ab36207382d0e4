/**
 * On complete, well-typed data this logic agrees with json-logic-js. Where floating point gets in the way of
 * json-logic-js, an independent interpreter over fractions says what is right.
 */
import fc from "fast-check";
import jsonLogic from "json-logic-js";
import { describe, expect, test } from "vitest";
import { registerOperators } from "../../src/export/json-logic.js";
import { applyLogic } from "../../src/logic/index.js";
import { applied } from "../support/logic.js";
import { Rational } from "../support/rational.js";

// What JSON Logic does not have, it gets from here, so that everything around it is compared.
registerOperators(jsonLogic);

const theirs = (logic: unknown, data: unknown): unknown => jsonLogic.apply(logic as never, data);

interface Data {
	readonly [name: string]: unknown;
}

/** Well-typed logic over data that has every name in it. */
function generators(number: fc.Arbitrary<number>, { divides, quotes }: { divides: boolean; quotes: boolean }) {
	const plain = { noNullPrototype: true };
	const data: fc.Arbitrary<Data> = fc.record(
		{
			a: number,
			b: number,
			open: fc.boolean(),
			full: fc.boolean(),
			name: fc.constantFrom("south", "garden", "", "社区"),
			sizes: fc.array(number, { maxLength: 4 }),
			halls: fc.array(fc.record({ size: number, open: fc.boolean() }, plain), { maxLength: 3 }),
		},
		plain,
	);
	const variable = (...names: string[]) => fc.constantFrom(...names).map((name) => ({ var: name }));
	const op = (names: readonly string[], ...operands: fc.Arbitrary<unknown>[]) =>
		fc.tuple(fc.constantFrom(...names), fc.tuple(...operands)).map(([name, values]) => ({ [name]: values }));
	const many = (names: readonly string[], operand: fc.Arbitrary<unknown>) =>
		fc
			.tuple(fc.constantFrom(...names), fc.array(operand, { minLength: 1, maxLength: 3 }))
			.map(([name, values]) => ({ [name]: values }));
	const item = fc.constant({ var: "" });
	const aboutSize = op(["<", "<=", ">", ">=", "===", "!=="], item, number);
	const aboutHall = fc.oneof(fc.constant({ var: "open" }), op([">", "<="], fc.constant({ var: "size" }), number));
	const place = fc.integer({ min: -4, max: 4 });
	const { boolean, ...rest } = fc.letrec((tie) => ({
		number: fc.oneof(
			{ depthSize: "small", withCrossShrink: true },
			fc.oneof(number, variable("a", "b")),
			many(["+", "*", "min", "max"], tie("number")),
			op(["-"], tie("number")),
			many(["howMany"], tie("boolean")),
			op(["daysBetween"], tie("number"), tie("number")),
			op(["-", "%", ...(divides ? ["/"] : [])], tie("number"), tie("number")),
			op(["if", "?:"], tie("boolean"), tie("number"), tie("number")),
			op(["if"], tie("boolean"), tie("number"), tie("boolean"), tie("number"), tie("number")),
			op(
				["reduce"],
				tie("list"),
				fc.constantFrom(
					{ "+": [{ var: "current" }, { var: "accumulator" }] },
					{ max: [{ var: "accumulator" }, { var: "current" }] },
				),
				tie("number"),
			),
		),
		boolean: fc.oneof(
			{ depthSize: "small", withCrossShrink: true },
			fc.oneof(fc.boolean(), variable("open", "full")),
			many(["and", "or"], tie("boolean")),
			op(["!", "!!"], tie("boolean")),
			op(["<", "<=", ">", ">=", "===", "!==", "==", "!="], tie("number"), tie("number")),
			op(["<", "<="], tie("number"), tie("number"), tie("number")),
			op(["===", "!=="], tie("text"), tie("text")),
			op(["===", "!=="], tie("boolean"), tie("boolean")),
			op(["in"], tie("number"), tie("list")),
			op(["in"], tie("text"), tie("text")),
			op(["in"], tie("text"), fc.array(tie("text"), { maxLength: 3 })),
			op(["all", "some", "none"], tie("list"), aboutSize),
			op(["all", "some", "none"], variable("halls"), aboutHall),
			op(["if"], tie("boolean"), tie("boolean"), tie("boolean")),
		),
		text: fc.oneof(
			{ depthSize: "small", withCrossShrink: true },
			fc.oneof(fc.constantFrom("south", "th", "hall", ""), variable("name")),
			many(["cat"], quotes ? fc.oneof(tie("text"), tie("number")) : tie("text")),
			op(["substr"], tie("text"), place),
			op(["substr"], tie("text"), place, place),
			op(["if"], tie("boolean"), tie("text"), tie("text")),
		),
		list: fc.oneof(
			{ depthSize: "small", withCrossShrink: true },
			fc.oneof(variable("sizes"), fc.array(number, { maxLength: 3 })),
			fc.array(tie("number"), { maxLength: 3 }),
			op(["map"], tie("list"), op(["+", "*", "max"], item, number)),
			op(["map"], variable("halls"), fc.constant({ var: "size" })),
			op(["filter"], tie("list"), aboutSize),
			many(["merge"], fc.oneof(tie("list"), tie("number"))),
		),
	}));
	return { data, boolean, any: fc.oneof(boolean, ...Object.values(rest)) };
}

/** What the interpreter over fractions works with. */
type Plain = Rational | boolean | string | readonly Plain[] | { readonly [name: string]: Plain };

class DividedByZero extends Error {}

/** Beyond these, doubles skip whole numbers: json-logic-js can't be expected to keep up. */
class TooGreat extends Error {}

function within(value: Rational): Rational {
	const size = value.top < 0n ? -value.top : value.top;
	if (size > BigInt(Number.MAX_SAFE_INTEGER) * value.bottom) throw new TooGreat();
	return value;
}

function exactly(logic: unknown, data: Plain): Plain {
	if (typeof logic === "number") return Rational.ofNumber(logic);
	if (Array.isArray(logic)) return logic.map((one) => exactly(one, data));
	if (typeof logic !== "object" || logic === null) return logic as boolean | string;
	const [[name, given]] = Object.entries(logic) as [[string, unknown]];
	const operands = Array.isArray(given) ? given : [given];
	const on = (i: number, scope = data) => exactly(operands[i], scope);
	const all = () => operands.map((_, i) => on(i));
	const numbers = () => all() as Rational[];
	const [fold, chain] = [
		(step: (a: Rational, b: Rational) => Rational) => numbers().reduce(step),
		(holds: (order: number) => boolean) => numbers().every((one, i, list) => i === 0 || holds(list[i - 1]!.comparedWith(one))),
	];
	const over = (step: (a: Rational, b: Rational) => Rational) => {
		const [a, b] = numbers() as [Rational, Rational];
		if (b.top === 0n) throw new DividedByZero();
		return step(a, b);
	};
	const list = () => on(0) as readonly Plain[];
	const isSame = (a: Plain, b: Plain) => (a instanceof Rational ? a.equals(b as Rational) : a === b);
	switch (name) {
		case "var":
			return String(operands[0] ?? "")
				.split(".")
				.filter((segment) => segment !== "")
				.reduce((found, segment) => (found as { [name: string]: Plain })[segment]!, data);
		case "and":
			return operands.every((_, i) => on(i));
		case "or":
			return operands.some((_, i) => on(i));
		case "!":
			return !on(0);
		case "!!":
			return on(0);
		case "if":
		case "?:": {
			const holds = operands.findIndex((_, i) => i % 2 === 0 && i < operands.length - 1 && on(i) === true);
			return on(holds < 0 ? operands.length - 1 : holds + 1);
		}
		case "<":
			return chain((order) => order < 0);
		case "<=":
			return chain((order) => order <= 0);
		case ">":
			return chain((order) => order > 0);
		case ">=":
			return chain((order) => order >= 0);
		case "===":
		case "==":
			return isSame(on(0), on(1));
		case "!==":
		case "!=":
			return !isSame(on(0), on(1));
		case "+":
			return fold((a, b) => within(a.plus(b)));
		case "*":
			return fold((a, b) => within(a.times(b)));
		case "-":
			return operands.length === 1 ? new Rational(0n).minus(numbers()[0]!) : fold((a, b) => a.minus(b));
		case "howMany":
			return new Rational(BigInt(all().filter((one) => one === true).length));
		case "daysBetween":
			return fold((from, to) => to.minus(from));
		case "/":
			return over((a, b) => a.over(b));
		case "%":
			return over((a, b) => a.remainder(b));
		case "min":
			return fold((a, b) => (a.comparedWith(b) <= 0 ? a : b));
		case "max":
			return fold((a, b) => (a.comparedWith(b) >= 0 ? a : b));
		case "in": {
			const [needle, haystack] = [on(0), on(1)];
			return typeof haystack === "string"
				? // Nothing is within an empty text for json-logic-js, not even another.
					haystack !== "" && haystack.includes(needle as string)
				: (haystack as readonly Plain[]).some((one) => isSame(one, needle));
		}
		case "cat":
			return all().join("");
		case "substr": {
			const [text, from, length] = [on(0) as string, operands[1] as number, operands[2] as number | undefined];
			const rest = from < 0 ? text.slice(from) : text.slice(Math.min(from, text.length));
			return length === undefined ? rest : rest.slice(0, length < 0 ? Math.max(rest.length + length, 0) : length);
		}
		case "merge":
			return all().flat() as Plain[];
		case "map":
			return list().map((one) => on(1, one));
		case "filter":
			return list().filter((one) => on(1, one));
		case "all":
			return list().length > 0 && list().every((one) => on(1, one));
		case "some":
			return list().some((one) => on(1, one));
		case "none":
			return !list().some((one) => on(1, one));
		case "reduce":
			return list().reduce((accumulator, current) => on(1, { accumulator, current }), on(2));
		default:
			throw new Error(`no operator ${name}`);
	}
}

function exactData(data: unknown): Plain {
	if (typeof data === "number") return Rational.ofNumber(data);
	if (Array.isArray(data)) return data.map(exactData);
	if (typeof data !== "object" || data === null) return data as boolean | string;
	return Object.fromEntries(Object.entries(data).map(([name, inner]) => [name, exactData(inner)]));
}

/** Whether a result shows what the interpreter over fractions came to: a number may be off by the last bit of a double. */
function shows(value: unknown, right: Plain): boolean {
	if (right instanceof Rational) {
		const off = Rational.ofNumber(value as number).minus(right);
		const allowed = right.times(new Rational(1n, 2n ** 51n));
		const size = (one: Rational) => new Rational(one.top < 0n ? -one.top : one.top, one.bottom);
		return size(off).comparedWith(size(allowed)) <= 0;
	}
	if (Array.isArray(right))
		return Array.isArray(value) && value.length === right.length && right.every((one, i) => shows(value[i], one));
	return value === right;
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? "null");

/** What fractions come to; `undefined` where they divide by zero or outgrow doubles. */
function right(logic: unknown, data: Data): Plain | undefined {
	try {
		return exactly(logic, exactData(data));
	} catch (error) {
		if (error instanceof DividedByZero || error instanceof TooGreat) return undefined;
		throw error;
	}
}

describe("complete and well-typed", () => {
	test("on whole numbers both give the same", () => {
		const { data, any } = generators(fc.integer({ min: -12, max: 12 }), { divides: false, quotes: true });
		let compared = 0;
		fc.assert(
			fc.property(any, data, (logic, complete) => {
				if (right(logic, complete) === undefined) return;
				compared++;
				expect(applyLogic(logic, complete)).toEqual({ value: json(theirs(logic, complete)) });
			}),
			{ numRuns: 3000 },
		);
		expect(compared).toBeGreaterThan(2000);
	});

	test("on decimals and quotients it gives what fractions give", () => {
		const decimal = fc
			.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 2 }))
			.map(([digits, places]) => Number(`${digits}e-${places}`));
		const { data, any } = generators(decimal, { divides: true, quotes: false });
		let compared = 0;
		fc.assert(
			fc.property(any, data, (logic, complete) => {
				const expected = right(logic, complete);
				if (expected === undefined) return;
				compared++;
				const ours = applyLogic(logic, complete);
				expect("value" in ours && shows(ours.value, expected)).toBe(true);
			}),
			{ numRuns: 3000 },
		);
		expect(compared).toBeGreaterThan(2000);
	});

	test("where json-logic-js decides otherwise, fractions say that floating point misled it", () => {
		const tenths = fc.integer({ min: -30, max: 30 }).map((n) => n / 10);
		const { data, boolean } = generators(tenths, { divides: true, quotes: false });
		fc.assert(
			fc.property(boolean, data, (logic, complete) => {
				const expected = right(logic, complete);
				const decided = theirs(logic, complete);
				if (expected === undefined || decided === expected) return;
				expect(applyLogic(logic, complete)).toEqual({ value: expected });
			}),
			{ numRuns: 3000 },
		);
	});

	test("a division by zero leaves it unknown with that reason, unless another operand decides", () => {
		const { data, any } = generators(fc.integer({ min: -2, max: 2 }), { divides: true, quotes: false });
		fc.assert(
			fc.property(any, data, (logic, complete) => {
				if (right(logic, complete) !== undefined) return;
				const ours = applyLogic(logic, complete);
				if (!("value" in ours)) expect(ours).toEqual({ unknown: true, missing: [], reason: "division-by-zero" });
			}),
			{ numRuns: 2000 },
		);
	});

	test.each([
		[{ "===": [{ "+": [0.1, 0.2] }, 0.3] }, true],
		[{ ">=": [{ "*": [{ "/": [29, 50] }, 100] }, 58] }, true],
		[{ "<=": [{ "*": [1.1, 1.1] }, 1.21] }, true],
		[{ "===": [{ "%": [0.3, 0.1] }, 0] }, true],
		[{ in: [{ "-": [0.3, 0.1] }, [0.2]] }, true],
	])("a boundary that doubles miss: %j", (logic, right) => {
		expect(theirs(logic, {})).toBe(!right);
		expect(exactly(logic, {})).toBe(right);
		expect(applied(logic)).toBe(right);
	});
});

describe("over zero", () => {
	test.each([
		[{ "/": [1, 0] }, Infinity],
		[{ "/": [0, 0] }, Number.NaN],
		[{ "%": [1, 0] }, Number.NaN],
		[{ ">=": [{ "/": [5, 0] }, 20] }, true],
		[{ "<": [{ "%": [5, 0] }, 20] }, false],
	])("%j is undefined here, and %d for json-logic-js", (logic, expected) => {
		expect(theirs(logic, {})).toEqual(expected);
		expect(applied(logic)).toBe("? division-by-zero");
	});
});
