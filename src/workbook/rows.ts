/** What a template asks: a section a dimension, a row an input, in the order in which the rules read them. */
import type { Input, RangeData } from "../model/input.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { inputsOf, isAsked } from "../resolve/inputs-of.js";
import { kinds, sheetNames } from "./template-words.js";
import { type Column, fileRowNames, fileRows, inLanguages, type TemplateLocale } from "./words.js";

/** In which language a file for entering facts is written. */
export interface TemplateOptions {
	/** The language of its words, or both; `zh` if not given. What is read back may be in either. */
	readonly locale?: TemplateLocale;
}

/** The cells of a row that the template fills in. */
export type TemplateRow = { readonly [column in Column]?: string } & {
	readonly input: string;
	/** Of what is asked; nothing in rows about the community and the file. */
	readonly asks?: Input;
	/** Of a survey's answer, how many gave it. */
	readonly isAnswer?: true;
};

export interface Section {
	readonly title: Text;
	readonly rows: readonly TemplateRow[];
}

/** First what is told of the community; then what each dimension is the first to read. What only a cohort can tell is not asked. */
export function templateRows(standard: Standard, locale: TemplateLocale, between: string): readonly Section[] {
	const say = (text: Text) => inLanguages(text, locale, between);
	const listed = inputsOf(standard).filter(isAsked);
	const of = (dimension: string) => listed.filter(({ rules }) => rules[0]!.startsWith(`${dimension}.`));
	const about = fileRows.map((input): TemplateRow => ({ input, label: say(fileRowNames[input]) }));
	return [
		{ title: sheetNames.community, rows: about },
		...standard.dimensions
			.map(({ id, title }) => ({ title, rows: of(id).flatMap((listing) => rowsOf(standard, listing, say)) }))
			.filter(({ rows }) => rows.length > 0),
	];
}

function rowsOf(standard: Standard, { id, input }: { readonly id: string; readonly input: Input }, say: (text: Text) => string) {
	const row: TemplateRow = {
		input: id,
		label: say(input.label),
		question: say(input.question),
		kind: say(kindOf(input)),
		...unitOf(standard, input, say),
		asks: input,
	};
	const answers = input.type === "percent" ? (input.answers ?? []) : [];
	return [
		row,
		...answers.map(
			(answer): TemplateRow => ({
				input: `${id}.${answer.id}`,
				label: say({ zh: `· ${answer.label.zh}`, en: `· ${answer.label.en}` }),
				kind: say(kinds.answer),
				...unitOf(standard, input, say),
				asks: input,
				isAnswer: true,
			}),
		),
	];
}

function kindOf(input: Input): Text {
	const kind = input.type === "percent" ? kinds[percentKind(input)] : kinds[input.type];
	const range = input.type === "count" || input.type === "quantity" ? endsOf(input.range) : "";
	return range === "" ? kind : { zh: `${kind.zh}（${range}）`, en: `${kind.en} (${range})` };
}

function percentKind({ answers, counted }: Extract<Input, { type: "percent" }>): "answers" | "ratio" | "percent" {
	return answers !== undefined ? "answers" : counted !== undefined ? "ratio" : "percent";
}

function endsOf({ atLeast, moreThan, atMost, lessThan }: RangeData): string {
	const ends = [
		["≥", atLeast],
		[">", moreThan],
		["≤", atMost],
		["<", lessThan],
	] as const;
	return ends.flatMap(([sign, end]) => (end === undefined ? [] : [`${sign} ${end}`])).join(", ");
}

/** Of a ratio the unit of what is counted. */
function unitOf({ units }: Standard, input: Input, say: (text: Text) => string): { readonly unit?: string } {
	const id = input.type === "percent" ? (input.counted ?? input.unit) : "unit" in input ? input.unit : undefined;
	const unit = id === undefined ? undefined : units[id];
	return unit === undefined ? {} : { unit: say({ zh: unit.zh, en: unit.en.other }) };
}
