/** The algebra of code: rules written down as JavaScript. */
import type { Algebra, PointNumber } from "../logic/operators/algebra.js";
import type { Leaves } from "./points.js";

/** A number written as an expression, with what is known of it. */
export interface NumberCode {
	readonly code: string;
	/** Computed in whole numbers alone, so exact for as long as it stays below 2^53. */
	readonly whole: boolean;
	/** Certainly not below zero. */
	readonly natural: boolean;
	/** No difference in it that could lose digits. */
	readonly stable: boolean;
	/** How many operations it rounds in. */
	readonly roundings: number;
	/** It may be NaN, where only the range path can tell. */
	readonly open: boolean;
	/** The first level of names that its own comparisons leave free. */
	readonly free: number;
}

/** A truth value written as an expression. */
export interface TruthCode {
	readonly code: string;
	readonly free: number;
}

/** The names of the two sides of a comparison; one within a side of another is on a lower level. */
export function sidesAt(level: number): readonly [left: string, right: string] {
	return level === 0 ? ["x", "y"] : [`x${level}`, `y${level}`];
}

/** The first level of names that none of some pieces of code uses. */
export function freeOf(pieces: readonly { readonly free: number }[]): number {
	return Math.max(0, ...pieces.map(({ free }) => free));
}

const largest = "9007199254740991";
/** One rounding is off by at most half of 2^-52; one more for the comparison itself. */
const unitRoundoff = 2 ** -52;
/** Products below this may lose digits to underflow. */
const smallest = "1e-290";

/** Leaves the unit to the range path. */
const leave = "(b=1,false)";

export const code: Algebra<NumberCode, TruthCode> = {
	literal(value) {
		if (typeof value !== "number") throw new Error("a literal is a number");
		return {
			code: String(value),
			whole: Number.isSafeInteger(value),
			natural: value >= 0,
			stable: true,
			roundings: 0,
			open: false,
			free: 0,
		};
	},
	add: (a, b) => joined(a, b, "+", a.natural && b.natural),
	subtract: (a, b) => ({ ...joined(a, b, "-", false), natural: false }),
	multiply: (a, b) => joined(a, b, "*", true),
	wholeQuotient: (over, under) => ({
		...over,
		code: `n.wholeQuotient(${over.code},${under === undefined ? 1 : under.code})`,
		whole: true,
		natural: over.natural,
		stable: true,
		roundings: 0,
		open: true,
	}),
	count: (operator, events, months) => ({
		code: `n.${operator}(${[events.code, "c", ...months.map((figure) => figure.code)].join(",")})`,
		whole: true,
		natural: true,
		stable: true,
		roundings: 0,
		open: true,
		free: freeOf(months),
	}),
	howMany: (truths) => ({
		code: `(${truths.map((truth) => `(${truth.code}?1:0)`).join("+")})`,
		whole: true,
		natural: true,
		stable: true,
		roundings: 0,
		open: false,
		free: freeOf(truths),
	}),
	choose: (truth, then, otherwise) => picked([then, otherwise], ([a, b]) => `(${truth.code}?${a}:${b})`, truth.free),
	extreme: (which, numbers) => picked(numbers, (codes) => `Math.${which}(${codes.join(",")})`, 0),
	constant: (value) => truthOf(String(value), []),
	all: (truths) => truthOf(`(${truths.map((truth) => truth.code).join("&&")})`, truths),
	any: (truths) => truthOf(`(${truths.map((truth) => truth.code).join("||")})`, truths),
	not: (truth) => truthOf(`!${truth.code}`, [truth]),
	pick: (truth, then, otherwise) => ({
		code: `(${truth.code}?${then.code}:${otherwise.code})`,
		whole: then.whole && otherwise.whole,
		natural: then.natural && otherwise.natural,
		stable: then.stable && otherwise.stable,
		roundings: Math.max(then.roundings, otherwise.roundings),
		open: then.open || otherwise.open,
		free: freeOf([truth, then, otherwise]),
	}),
	isLess: (a, b, orEqual) => compared(a, b, orEqual ? "<=" : "<"),
	isEqual: (a, b) => compared(a, b, "==="),
	isSame: (a, b) => truthOf(`(${a.code}===${b.code})`, [a, b]),
	chooseTruth: (truth, then, otherwise) => truthOf(`(${truth.code}?${then.code}:${otherwise.code})`, [truth, then, otherwise]),
};

function truthOf(text: string, within: readonly { readonly free: number }[]): TruthCode {
	return { code: text, free: freeOf(within) };
}

/** One of some numbers, which is known as well as they are. A quotient is left to the range path. */
function picked(
	numbers: readonly PointNumber<NumberCode>[],
	written: (codes: readonly string[]) => string,
	free: number,
): PointNumber<NumberCode> | undefined {
	const undivided = numbers.flatMap((number) => undividedOf(number) ?? []);
	if (undivided.length < numbers.length) return undefined;
	const one: NumberCode = {
		code: written(undivided.map((number) => number.code)),
		whole: undivided.every(({ whole }) => whole),
		natural: undivided.every(({ natural }) => natural),
		stable: undivided.every(({ stable }) => stable),
		roundings: Math.max(...undivided.map(({ roundings }) => roundings)),
		open: undivided.some(({ open }) => open),
		free: Math.max(free, freeOf(undivided)),
	};
	const isPlain = numbers.every(({ plain }) => plain !== undefined);
	return { kind: "number", numerator: one, ...(isPlain ? { plain: one } : {}) };
}

/** A figure is a double here, that of a decimal, so that nothing computed from it is whole. */
function undividedOf({ numerator, denominator, plain }: PointNumber<NumberCode>): NumberCode | undefined {
	if (denominator === undefined) return numerator;
	return plain === undefined ? undefined : { ...plain, whole: false };
}

function joined(a: NumberCode, b: NumberCode, operator: string, stable: boolean): NumberCode {
	return {
		code: `(${a.code}${operator}${b.code})`,
		whole: a.whole && b.whole,
		natural: a.natural && b.natural,
		stable: stable && a.stable && b.stable,
		roundings: a.roundings + b.roundings + 1,
		open: a.open || b.open,
		free: freeOf([a, b]),
	};
}

type Relation = "<" | "<=" | "===";

function compared(a: PointNumber<NumberCode>, b: PointNumber<NumberCode>, relation: Relation): TruthCode {
	if (a.plain !== undefined && b.plain !== undefined) return plainly(a.plain, b.plain, relation);
	const left = timesDenominator(a.numerator, b.denominator);
	const right = timesDenominator(b.numerator, a.denominator);
	const positive = [a.denominator, b.denominator].filter((one) => one !== undefined).map(({ code: text }) => `${text}>0`);
	const [x, y] = sidesAt(freeOf([left, right]));
	if (left.whole && right.whole) {
		const bounded = [...bounds(left, x), ...bounds(right, y)];
		return heldApart(left, right, [...positive, ...bounded], `${x}${relation}${y}`);
	}
	if (!left.stable || !right.stable) return truthOf(leave, []);
	// Doubles decide where the difference is greater than all their roundings; ties and near ties are left.
	const margin = (left.roundings + right.roundings + 2) * unitRoundoff;
	const clear = `Math.abs(${x}-${y})>${margin}*(Math.abs(${x})+Math.abs(${y}))+${smallest}`;
	return heldApart(left, right, [...positive, clear], relation === "===" ? "false" : `${x}<${y}`);
}

function plainly(a: NumberCode, b: NumberCode, relation: Relation): TruthCode {
	if (!a.open && !b.open) return truthOf(`(${a.code}${relation}${b.code})`, [a, b]);
	const [x, y] = sidesAt(freeOf([a, b]));
	return heldApart(a, b, [`${x}===${x}`, `${y}===${y}`], `${x}${relation}${y}`);
}

/** Two sides, each computed once; what they come to decides where the conditions hold. */
function heldApart(a: NumberCode, b: NumberCode, conditions: readonly string[], decision: string): TruthCode {
	const level = freeOf([a, b]);
	const [x, y] = sidesAt(level);
	return { code: `(${x}=${a.code},${y}=${b.code},${conditions.join("&&")}?${decision}:${leave})`, free: level + 1 };
}

function timesDenominator(number: NumberCode, denominator: NumberCode | undefined): NumberCode {
	return denominator === undefined ? number : code.multiply(number, denominator);
}

function bounds(number: NumberCode, name: string): string[] {
	return number.natural ? [`${name}<=${largest}`] : [`${name}<=${largest}`, `${name}>=-${largest}`];
}

export const codeLeaves: Leaves<NumberCode, TruthCode> = {
	slot(slot, input) {
		const natural = input.type === "percent" || ("range" in input && (input.range.atLeast ?? input.range.moreThan ?? -1) >= 0);
		return { code: `s[${slot}]`, whole: input.type !== "quantity", natural, stable: true, roundings: 0, open: false, free: 0 };
	},
	truthSlot: (slot) => truthOf(`s[${slot}]`, []),
	optionSlot: (slot, option) => truthOf(`(s[${slot}]===${JSON.stringify(option)})`, []),
	figure(parameter) {
		const at = parameter * 3;
		const figure = (offset: number, natural: boolean): NumberCode => ({
			code: `f[${at + offset}]`,
			whole: true,
			natural,
			stable: true,
			roundings: 0,
			open: false,
			free: 0,
		});
		return { plain: figure(0, false), numerator: figure(1, false), denominator: figure(2, true) };
	},
	day: () => ({ code: "c.day", whole: true, natural: false, stable: true, roundings: 0, open: false, free: 0 }),
};
