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
}

export type TruthCode = string;

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
		};
	},
	add: (a, b) => joined(a, b, "+", a.natural && b.natural),
	subtract: (a, b) => ({ ...joined(a, b, "-", false), natural: false }),
	multiply: (a, b) => joined(a, b, "*", true),
	count: (operator, events, months) => ({
		code: `n.${operator}(${[events.code, "c", ...months.map((figure) => figure.code)].join(",")})`,
		whole: true,
		natural: true,
		stable: true,
		roundings: 0,
		open: true,
	}),
	constant: (value) => String(value),
	all: (truths) => `(${truths.join("&&")})`,
	any: (truths) => `(${truths.join("||")})`,
	not: (truth) => `!${truth}`,
	choose: (truth, then, otherwise) => ({
		code: `(${truth}?${then.code}:${otherwise.code})`,
		whole: then.whole && otherwise.whole,
		natural: then.natural && otherwise.natural,
		stable: then.stable && otherwise.stable,
		roundings: Math.max(then.roundings, otherwise.roundings),
		open: then.open || otherwise.open,
	}),
	isLess: (a, b, orEqual) => compared(a, b, orEqual ? "<=" : "<"),
	isEqual: (a, b) => compared(a, b, "==="),
	isSame: (a, b) => `(${a}===${b})`,
};

function joined(a: NumberCode, b: NumberCode, operator: string, stable: boolean): NumberCode {
	return {
		code: `(${a.code}${operator}${b.code})`,
		whole: a.whole && b.whole,
		natural: a.natural && b.natural,
		stable: stable && a.stable && b.stable,
		roundings: a.roundings + b.roundings + 1,
		open: a.open || b.open,
	};
}

type Relation = "<" | "<=" | "===";

function compared(a: PointNumber<NumberCode>, b: PointNumber<NumberCode>, relation: Relation): TruthCode {
	if (a.plain !== undefined && b.plain !== undefined) return plainly(a.plain, b.plain, relation);
	const left = timesDenominator(a.numerator, b.denominator);
	const right = timesDenominator(b.numerator, a.denominator);
	const positive = [a.denominator, b.denominator].filter((one) => one !== undefined).map(({ code: text }) => `${text}>0`);
	if (left.whole && right.whole) {
		const bounded = [...bounds(left, "x"), ...bounds(right, "y")];
		return `(x=${left.code},y=${right.code},${[...positive, ...bounded].join("&&")}?x${relation}y:${leave})`;
	}
	if (!left.stable || !right.stable) return leave;
	// Doubles decide where the difference is greater than all their roundings; ties and near ties are left.
	const margin = (left.roundings + right.roundings + 2) * unitRoundoff;
	const clear = `Math.abs(x-y)>${margin}*(Math.abs(x)+Math.abs(y))+${smallest}`;
	return `(x=${left.code},y=${right.code},${[...positive, clear].join("&&")}?${relation === "===" ? "false" : "x<y"}:${leave})`;
}

function plainly(a: NumberCode, b: NumberCode, relation: Relation): TruthCode {
	if (!a.open && !b.open) return `(${a.code}${relation}${b.code})`;
	return `(x=${a.code},y=${b.code},x===x&&y===y?x${relation}y:${leave})`;
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
		return { code: `s[${slot}]`, whole: input.type !== "quantity", natural, stable: true, roundings: 0, open: false };
	},
	truthSlot: (slot) => `s[${slot}]`,
	optionSlot: (slot, option) => `(s[${slot}]===${JSON.stringify(option)})`,
	figure(parameter) {
		const at = parameter * 3;
		const figure = (offset: number, natural: boolean): NumberCode => ({
			code: `f[${at + offset}]`,
			whole: true,
			natural,
			stable: true,
			roundings: 0,
			open: false,
		});
		return { plain: figure(0, false), numerator: figure(1, false), denominator: figure(2, true) };
	},
	day: () => ({ code: "c.day", whole: true, natural: false, stable: true, roundings: 0, open: false }),
};
