/** What an input is, how it is checked, and on what evidence. */
import type { ElementContent } from "hast";
import { spokenBand } from "../../explain/number.js";
import type { Input } from "../../model/input.js";
import { rangeOfData } from "../../parse/known.js";
import { figureTable, pageLink } from "../document/index.js";
import { supplierTitle } from "./grouping.js";
import { inputLink, joined, link, unseen } from "./parts.js";
import type { Teller, Tongue } from "./teller.js";

/** A table of inputs; each leads to where the dictionary tells all of it. */
export function inputTable(teller: Teller, ids: readonly string[]): ElementContent[] {
	if (ids.length === 0) return [];
	const head = (["input", "question", "answer", "checkedBy", "suppliedBy", "evidence", "valid"] as const).map((column) =>
		teller.say(({ say }) => say.columns[column]),
	);
	const rows = ids.map((id) => {
		const input = teller.standard.inputs[id]!;
		return [
			[inputLink(teller, id)],
			teller.text(input.question),
			joined(teller, [teller.say((tongue) => answerOf(input, tongue)), judgementOf(teller, input)]),
			teller.say((tongue) => methodsOf(input, tongue)),
			teller.text(supplierTitle(teller.standard.suppliers, input.suppliedBy)),
			input.evidence === undefined ? [] : teller.text(input.evidence),
			teller.say(({ say }) => say.validFor(input.expires?.months)),
		];
	});
	return [figureTable(head, rows, { caption: unseen(teller.say(({ say }) => say.captions.inputs)), namedRows: true })];
}

/** What is answered: its type, its unit, what it may be. */
export function answerOf(input: Input, { say, words, speaker, locale }: Tongue): string {
	const { unit, range } = input as Partial<{ unit: string; range: Parameters<typeof rangeOfData>[0] }>;
	const named = unit === undefined || unit === "percent" ? undefined : speaker.unit(unit);
	const unitName = named === undefined ? "" : locale === "zh" ? named.zh : named.en.other;
	const reach = range === undefined ? undefined : rangeOfData(range);
	// That there is no less than nothing, and no more than all of it, goes without saying.
	const usual: readonly string[] = [words.atLeast("0"), ...(input.type === "percent" ? [words.atMost("100")] : [])];
	const isUsual = reach === undefined || usual.includes(spokenBand(reach, locale));
	const options = input.type === "choice" ? [words.list(input.options.map(({ label }) => label[locale]))] : [];
	return [
		unitName === "" ? say.types[input.type] : `${say.types[input.type]}${words.bracketed(unitName)}`,
		...(isUsual ? [] : [speaker.measured(spokenBand(reach, locale), unit)]),
		...options,
	].join(words.semicolon);
}

export function judgementOf(teller: Teller, input: Input): ElementContent[] {
	if (!("judgement" in input)) return [];
	return teller.say(({ say }) => ("reason" in input ? say.judgementWithReason : say.judgement));
}

export function methodsOf(input: Input, { words }: Tongue): string {
	return words.list(input.checkedBy.map((method) => words.methods[method] ?? method));
}

/** Measures with their formulas; each leads to where the dictionary tells all of it. */
export function measuresWithFormulas(teller: Teller, ids: readonly string[]): (readonly ElementContent[])[] {
	return ids.map((id) => [
		link(pageLink("dictionary", `measures.${id}`), teller.text(teller.standard.measures[id]!.label)),
		teller.colon(),
		...teller.say(({ speaker }) => speaker.phrase(teller.trees.measures.get(id)!)),
	]);
}
