/** What fails and why, and what would mend it. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { type Remedy, type RuleRemedies, remedies } from "../../advice/index.js";
import { spokenDay } from "../../explain/days.js";
import type { RuleExplanation } from "../../explain/index.js";
import { dayNumber } from "../../model/day.js";
import { saidFacts, saidPoints, styles, titleOf } from "../said.js";
import type { Tongue } from "./telling.js";
import type { ReportedCommunity } from "./told.js";

export function failing(community: ReportedCommunity): ElementContent[] {
	const { telling, standard, facts, options, explanation } = community;
	const { fails } = explanation;
	if (fails.length === 0) return [telling.paragraph(({ say }) => say.nothingFails)];
	const mending = remedies(standard, facts, options);
	return [
		telling.paragraph(({ say }) => say.failing(fails.length)),
		...fails.map((id) => failingRule(community, id, mending[id])),
	];
}

function failingRule(community: ReportedCommunity, id: string, mending: RuleRemedies | undefined): Element {
	const of = (told: (rule: RuleExplanation, tongue: Tongue) => string) =>
		community.say((explanation, tongue) => told(explanation.rules[id]!, tongue));
	const lines = (told: (rule: RuleExplanation, tongue: Tongue) => readonly string[]) =>
		community.list((explanation, tongue) => told(explanation.rules[id]!, tongue));
	return h("section.rule", { id: `rule:${id}` }, [
		h(
			"h3",
			of((rule, { words }) => `${rule.clause} ${titleOf(rule, words)}${words.colon}${rule.label}`),
		),
		h(
			"p",
			of((rule) => rule.requirement),
		),
		...labelled(
			community,
			({ words }) => words.headings.because,
			lines(({ because }) => because),
		),
		...labelled(
			community,
			({ words }) => words.headings.points,
			lines((rule) => saidPoints(rule).map(({ text }) => text)),
		),
		...labelled(
			community,
			({ words }) => words.headings.facts,
			lines((rule, { words }) => saidFacts(rule, styles.decisive, words)),
		),
		...(mending === undefined ? [] : mends(community, mending)),
		h(
			"p.muted",
			of(({ citation }) => citation),
		),
	]);
}

function labelled(
	community: ReportedCommunity,
	label: (tongue: Tongue) => string,
	content: readonly ElementContent[],
): ElementContent[] {
	return content.length === 0 ? [] : [h("p.label", h("strong", community.telling.say(label))), ...content];
}

function mends(community: ReportedCommunity, { remedies: ways, complete, weighsUntil }: RuleRemedies): ElementContent[] {
	const { telling } = community;
	if (ways.length === 0) {
		const until =
			weighsUntil === undefined
				? []
				: [telling.paragraph(({ say, locale }) => say.weighsUntil(spokenDay(dayNumber(weighsUntil)!, locale)))];
		return [telling.paragraph(({ say }) => (complete ? say.noRemedy : say.noRemedyFound)), ...until];
	}
	return labelled(
		community,
		({ say }) => say.remedies,
		telling.list((tongue) => ways.map((way) => remedySaid(community, way, tongue))),
	);
}

/** A remedy, with what else comes of it and what else it takes. */
function remedySaid(community: ReportedCommunity, { text, breaks, alsoMends, outcome, missing }: Remedy, tongue: Tongue): string {
	const { say, words, locale } = tongue;
	const labels = missing.map((input) => community.standard.inputs[input]!.label[locale]);
	return [
		text[locale],
		...(outcome === "unknown" && labels.length > 0 ? [say.consequences.missing(words.list(labels))] : []),
		...(breaks.length === 0 ? [] : [say.consequences.breaks(community.namesOf(breaks, tongue))]),
		...(alsoMends.length === 0 ? [] : [say.consequences.alsoMends(community.namesOf(alsoMends, tongue))]),
	].join(words.semicolon);
}
