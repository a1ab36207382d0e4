/** The history of a standard: from which day what of it changed. */
import type { ElementContent } from "hast";
import { dayNumber } from "../../model/day.js";
import type { Rule } from "../../model/rule.js";
import type { Standard } from "../../model/standard.js";
import { editionsOf } from "../../resolve/editions.js";
import { figureTable } from "../document/index.js";
import { spokenParameter } from "../spoken.js";
import { lines, ruleLink, unseen } from "./parts.js";
import type { Teller, Tongue } from "./teller.js";

/** A line for each edition but the earliest: what changed with it. */
export function editionsOfBook(teller: Teller): ElementContent[] {
	const editions = editionsOf(teller.standard);
	if (editions.length < 2) return [];
	const head = [teller.say(({ say }) => say.columns.from), teller.say(({ say }) => say.columns.change)];
	const rows = editions
		.slice(1)
		.map(({ from, standard }, i) => [
			teller.say(({ speaker }) => speaker.day(dayNumber(from!)!)),
			lines(teller, changesOf(teller, editions[i]!.standard, standard)),
		]);
	return [figureTable(head, rows, { caption: unseen(teller.say(({ say }) => say.captions.editions)), namedRows: true })];
}

/** Rules that come into force or go out of it, and figures that change. */
function changesOf(teller: Teller, before: Standard, after: Standard): ElementContent[][] {
	const ids = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])];
	return ids.flatMap((id): ElementContent[][] => {
		const [one, other] = [before.rules[id], after.rules[id]];
		const name = [ruleLink(teller, id), { type: "text" as const, value: " " }];
		if (one === undefined) return [[...name, ...teller.say(({ say }) => say.comesIntoForce)]];
		if (other === undefined) return [[...name, ...teller.say(({ say }) => say.goesOutOfForce)]];
		const figures = figuresChanged(teller, one, other);
		return figures.length === 0
			? []
			: [[...name, ...teller.say((tongue) => tongue.words.list(figures.map((said) => said(tongue))))]];
	});
}

function figuresChanged({ edition: { units, inputs } }: Teller, before: Rule, after: Rule): ((tongue: Tongue) => string)[] {
	return Object.entries(after.parameters ?? {}).flatMap(([name, parameter]) => {
		const earlier = before.parameters?.[name];
		if (earlier === undefined) return [];
		const spoken = ({ locale }: Tongue) => [earlier, parameter].map((one) => spokenParameter(one, units, locale, inputs));
		return [(tongue: Tongue) => spoken(tongue).join(" → ")].filter(() => {
			const [one, other] = spoken({ locale: "zh" } as Tongue);
			return one !== other;
		});
	});
}
