/** Room to write an answer on paper, by the type of what is asked. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Input } from "../../model/input.js";
import { onlyInHtml, onlyInMarkdown } from "../document/index.js";
import { lines } from "./parts.js";
import type { Teller } from "./teller.js";

/** A line to write on, so many characters wide. */
export function blank(width: number): ElementContent[] {
	return [
		onlyInHtml(h("span.blank", { ariaHidden: "true", style: `min-width: ${width}em` })),
		onlyInMarkdown("＿".repeat(Math.min(width, 6))),
	];
}

export const checkbox: ElementContent = { type: "text", value: "□" };

function boxed(label: readonly ElementContent[]): ElementContent[] {
	return [checkbox, { type: "text", value: " " }, ...label];
}

function space(width = 1): ElementContent {
	return { type: "text", value: "\u00a0".repeat(width) };
}

/** The room for an answer; of a judgement whose reason is wanted, for that too; and for the day of which it tells. */
export function answerSpace(teller: Teller, input: Input): ElementContent[] {
	return lines(teller, [
		...spacesFor(teller, input),
		...("reason" in input
			? [
					labelled(
						teller.say(({ say }) => say.reasonFor),
						10,
					),
				]
			: []),
		...(input.expires === undefined
			? []
			: [
					labelled(
						teller.say(({ say }) => say.observedOn),
						6,
					),
				]),
	]);
}

function labelled(label: readonly ElementContent[], width: number): ElementContent[] {
	return [...label, space(), ...blank(width)];
}

function spacesFor(teller: Teller, input: Input): ElementContent[][] {
	switch (input.type) {
		case "boolean":
			return [choices(["true", "false"].map((truth) => teller.say(({ words }) => words.truth[truth as "true" | "false"])))];
		case "choice":
			return input.options.map(({ label }) => boxed(teller.text(label)));
		case "count":
		case "quantity":
			return [measured(teller, input.unit)];
		case "percent":
			return sharesOf(teller, input);
		case "day":
			return [dayOf(teller)];
		case "text":
			return [blank(12)];
		case "events":
			return [
				[...teller.say(({ say }) => say.together), space(), ...measured(teller, input.unit)],
				labelled(
					teller.say(({ say }) => say.days),
					12,
				),
			];
	}
}

function choices(labels: readonly (readonly ElementContent[])[]): ElementContent[] {
	return labels.flatMap((label, i) => [...(i === 0 ? [] : [space(3)]), ...boxed(label)]);
}

function measured(teller: Teller, unit: string, width = 6): ElementContent[] {
	const name = teller.say(({ speaker, locale }) => {
		const known = speaker.unit(unit);
		return known === undefined ? "" : locale === "zh" ? known.zh : known.en.other;
	});
	return [...blank(width), space(), ...name];
}

/** A percentage: as its two numbers, answer by answer of a survey, or as it is. */
function sharesOf(teller: Teller, { answers, counted, unit }: Extract<Input, { type: "percent" }>): ElementContent[][] {
	if (answers !== undefined) return answers.map(({ label }) => labelled(teller.text(label), 5));
	if (counted === undefined) return [measured(teller, unit)];
	return [
		[...teller.say(({ say }) => say.counted), space(), ...measured(teller, counted, 5)],
		[...teller.say(({ say }) => say.outOf), space(), ...measured(teller, counted, 5)],
	];
}

function dayOf(teller: Teller): ElementContent[] {
	return [0, 1, 2].flatMap((part) => [
		...blank(part === 0 ? 4 : 2),
		space(),
		...teller.say(({ say }) => say.dayParts[part]!),
		space(),
	]);
}
