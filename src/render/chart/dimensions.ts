/** What an evaluation has to show: the score of the whole and of each dimension. */
import type { Evaluation } from "../../evaluate/index.js";
import type { ConditionResult } from "../../model/score.js";
import type { Standard } from "../../model/standard.js";
import type { ScoreBar } from "./bars.js";
import type { Scored } from "./scored.js";
import { said } from "./words.js";

/** The points of a sheet are told in hundredths. */
export const decimalsOfSheets = 2;

/** The whole first, then the dimensions in the order of the standard. */
export function barsOf<F>({ dimensions }: Pick<Standard<F>, "dimensions">, evaluation: Evaluation): ScoreBar[] {
	return [
		{ label: said.whole, ...wholeOf(evaluation) },
		...dimensions
			.filter(({ id }) => evaluation.dimensions[id] !== undefined)
			.map(({ id, title }) => ({ label: title, ...dimensionOf(evaluation, id) })),
	];
}

export function wholeOf(evaluation: Evaluation): Scored {
	const { score, outcome } = evaluation;
	return { score, outcome, ...shownOf(evaluation, ({ kind }) => kind === "score") };
}

/** On a sheet a dimension has an outcome only where passing asks for it. */
export function dimensionOf(evaluation: Evaluation, id: string): Scored {
	const { score, outcome } = evaluation.dimensions[id]!;
	const shown = shownOf(evaluation, (of) => of.kind === "dimension" && of.id === id);
	const isJudged = evaluation.conditions === undefined || shown.needed !== undefined;
	return { score, ...(isJudged ? { outcome } : {}), ...shown };
}

function shownOf({ conditions }: Evaluation, isAsked: (of: ConditionResult["of"]) => boolean): Partial<Scored> {
	if (conditions === undefined) return {};
	const needed = conditions.find(({ of }) => isAsked(of))?.atLeast;
	return { decimals: decimalsOfSheets, ...(needed === undefined ? {} : { needed }) };
}
