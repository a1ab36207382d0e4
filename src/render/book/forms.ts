/** Forms for printing: the questionnaire, the checklist for inspections on site, the evidence to have ready. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Input } from "../../model/input.js";
import type { Text } from "../../model/text.js";
import { dimensionOf } from "../../parse/trees.js";
import { type InputListing, isAsked } from "../../resolve/inputs-of.js";
import { definitions, figureTable, type Page } from "../document/index.js";
import { answerSpace, blank, checkbox } from "./answer-space.js";
import { listingsOf } from "./dictionary.js";
import type { FormWords } from "./form-words.js";
import { groupedInputs, type MethodGroup } from "./grouping.js";
import { inputLink, lines, page, paragraph, ruleLink, unseen } from "./parts.js";
import type { Teller } from "./teller.js";

type Column = keyof FormWords["formColumns"];

function columns(teller: Teller, ...names: readonly Column[]): ElementContent[][] {
	return names.map((name) => teller.say(({ say }) => say.formColumns[name]));
}

/** What stands at the head of a form, with room to write. */
function headOf(teller: Teller, ...names: readonly (keyof FormWords["head"])[]): ElementContent {
	return definitions(names.map((name) => [teller.say(({ say }) => say.head[name]), blank(12)]));
}

/** What is asked of whom, with room for the answers. Only what rules read is asked. */
export function questionnairePage(teller: Teller): Page {
	const groups = groupedInputs(teller.edition, asked(teller));
	let number = 0;
	return page(teller, "questionnaire", ({ say }) => say.pages.questionnaire, [
		...paragraph(teller.say(({ say }) => say.questionnaireIntroduction)),
		headOf(teller, "community", "filledBy", "day"),
		...groups.flatMap(({ title, methods }) => [
			h("h2", teller.text(title)),
			...methods.flatMap((group) => {
				const table = questionsOf(teller, group, title, number);
				number += group.inputs.length;
				return table;
			}),
		]),
	]);
}

function asked(teller: Teller): readonly InputListing[] {
	return listingsOf(teller).filter(({ rules }) => rules.length > 0);
}

function questionsOf(teller: Teller, { method, inputs }: MethodGroup, supplier: Text, before: number): ElementContent[] {
	const heading = ({ say }: { say: FormWords }) => say.checkedBy[method];
	return [
		h("h3", teller.say(heading)),
		figureTable(
			columns(teller, "number", "question", "answer"),
			inputs.map(({ input }, i) => [String(before + i + 1), questionOf(teller, input), answerSpace(teller, input)]),
			{ caption: unseen(teller.say((tongue) => `${supplier[tongue.locale]}${tongue.words.colon}${heading(tongue)}`)) },
		),
	];
}

function questionOf(teller: Teller, { label, question }: Input): ElementContent[] {
	return lines(teller, [[h("strong", teller.text(label))], teller.text(question)], " ");
}

/** What is looked at on site, under the dimension of the rule that reads it first. */
export function checklistPage(teller: Teller): Page {
	const onSite = asked(teller).filter((listing) => isAsked(listing) && listing.input.checkedBy.includes("site"));
	return page(teller, "checklist", ({ say }) => say.pages.checklist, [
		...paragraph(teller.say(({ say }) => say.checklistIntroduction)),
		headOf(teller, "community", "inspectors", "day"),
		...teller.edition.dimensions.flatMap(({ id, title }) => {
			const own = onSite.filter(({ rules }) => dimensionOf(rules[0]!) === id);
			if (own.length === 0) return [];
			return [
				h("h2", teller.text(title)),
				figureTable(
					columns(teller, "question", "found", "requirement"),
					own.map(({ input, rules }) => [
						questionOf(teller, input),
						answerSpace(teller, input),
						lines(
							teller,
							rules.map((rule) => [ruleLink(teller, rule)]),
						),
					]),
					{ caption: unseen(teller.text(title)) },
				),
			];
		}),
		headOf(teller, "signature"),
	]);
}

/** The evidence that shows the facts; what shows several stands once. */
export function evidencePage(teller: Teller): Page {
	const groups = groupedInputs(teller.edition, asked(teller));
	const content = groups.flatMap(({ supplier, title, methods }) => {
		const rows = evidenceRows(
			teller,
			methods.flatMap(({ inputs }) => inputs),
		);
		if (rows.length === 0) return [];
		return [
			h("h2", { id: `supplier-${supplier}` }, teller.text(title)),
			figureTable(columns(teller, "ready", "evidence", "for", "rules"), rows, { caption: unseen(teller.text(title)) }),
		];
	});
	return page(teller, "evidence", ({ say }) => say.pages.evidence, [
		...paragraph(teller.say(({ say }) => (content.length === 0 ? say.noEvidence : say.evidenceIntroduction))),
		...content,
	]);
}

function evidenceRows(teller: Teller, listings: readonly InputListing[]): ElementContent[][][] {
	const shown = new Map<string, InputListing[]>();
	for (const listing of listings) {
		const { evidence } = listing.input;
		if (evidence !== undefined) shown.set(evidence.zh, [...(shown.get(evidence.zh) ?? []), listing]);
	}
	return [...shown.values()].map((own) => {
		const rules = [...new Set(own.flatMap((listing) => listing.rules))];
		return [
			[checkbox],
			teller.text(own[0]!.input.evidence!),
			lines(
				teller,
				own.map(({ id }) => [inputLink(teller, id)]),
			),
			lines(
				teller,
				rules.map((rule) => [ruleLink(teller, rule)]),
			),
		];
	});
}
