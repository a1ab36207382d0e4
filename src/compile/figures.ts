import { fractionOf } from "../logic/number/exact.js";
import type { ParameterEntry } from "../parse/trees.js";

/** The figures as compiled rules read them: each as a number, a numerator and a denominator. */
export function figuresOf(parameters: readonly ParameterEntry[]): number[] {
	return parameters.flatMap(({ value }) => {
		const { numerator, denominator } = fractionOf(value);
		const [over, under] = [Number(numerator), Number(denominator)];
		// A figure with more digits than a double holds is NaN here, which leaves its comparisons to the range path.
		const isSafe = Number.isSafeInteger(over) && Number.isSafeInteger(under);
		return [value, isSafe ? over : Number.NaN, isSafe ? under : Number.NaN];
	});
}
