/** What is still to be asked, of whom, and what an answer is worth. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Question } from "../../advice/index.js";
import { digits } from "../../explain/number.js";
import { figureTable } from "../document/index.js";
import type { Telling, Tongue } from "./telling.js";
import type { ReportedCommunity } from "./told.js";

/** A question with its place among all, 1 for the most valuable. */
interface Ranked extends Question {
	readonly place: number;
}

export function missing({ questions, telling }: ReportedCommunity): ElementContent[] {
	if (questions.length === 0) return [telling.paragraph(({ say }) => say.nothingMissing)];
	const ranked = questions.map((question, i) => ({ ...question, place: i + 1 }));
	const suppliers = [...new Set(ranked.map(({ input }) => input.suppliedBy))];
	return [
		telling.paragraph(({ say }) => say.asked(questions.length)),
		...suppliers.flatMap((supplier) =>
			ofSupplier(
				ranked.filter(({ input }) => input.suppliedBy === supplier),
				telling,
			),
		),
	];
}

function ofSupplier(questions: readonly Ranked[], telling: Telling): ElementContent[] {
	const [{ from }] = questions as [Ranked];
	const columns = ["order", "question", "clauses", "decides"] as const;
	return [
		h("h3", telling.text(from)),
		figureTable(
			columns.map((column) => telling.say(({ say }) => say.columns[column])),
			questions.map((question) => [
				String(question.place),
				telling.say((tongue) => asked(question, tongue)),
				telling.say(({ words }) => words.list([...new Set(question.rules.map(({ clause }) => clause))])),
				telling.say((tongue) => decided(question, tongue)),
			]),
		),
	];
}

function asked({ input, because }: Question, { say, words, locale }: Tongue): string {
	return because === "missing" ? input.question[locale] : `${input.question[locale]}${words.bracketed(say.because[because])}`;
}

function decided({ worth: { outcome, level, vetoes, points } }: Question, { say, words, locale }: Tongue): string {
	return words.list([
		...(outcome ? [say.decides.outcome] : []),
		...(level ? [say.decides.level] : []),
		...(vetoes.length === 0 ? [] : [say.decides.veto]),
		...(points === 0 ? [] : [say.points(digits(points, locale, { decimals: 2 }))]),
	]);
}
