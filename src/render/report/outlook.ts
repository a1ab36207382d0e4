/** What is to come: a plan for a target, data that expires, passes by a hair. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { expiries, margins, type Plan, type PlanOptions, plan } from "../../advice/index.js";
import { spokenScore } from "../../explain/score.js";
import { dayNumber, dayText, monthsAfter } from "../../model/day.js";
import type { ReportedCommunity } from "./told.js";

/** How to reach a target. */
export function planned(community: ReportedCommunity, asked: Pick<PlanOptions, "target" | "limits">): ElementContent[] {
	const { standard, facts, options } = community;
	const found = plan(standard, facts, { ...options, ...asked });
	return found.reached ? reached(community, found) : outOfReach(community, found);
}

function reached(
	{ telling, evaluation }: ReportedCommunity,
	{ changes, optimal, after }: Extract<Plan, { reached: true }>,
): ElementContent[] {
	const showing = evaluation.conditions === undefined ? {} : { decimals: 2 };
	if (changes.length === 0) return [telling.paragraph(({ say }) => say.plan.alreadyReached)];
	return [
		telling.paragraph(({ say }) => say.plan.reached),
		h(
			"ul",
			changes.map(({ text }) => h("li", telling.text(text))),
		),
		telling.paragraph(({ say, words, locale }) =>
			say.plan.after(words.outcome[after.outcome], spokenScore(after, locale, showing)),
		),
		telling.paragraph(({ say }) => (optimal ? say.plan.optimal : say.plan.notOptimal)),
	];
}

function outOfReach(community: ReportedCommunity, { stuck, missing }: Extract<Plan, { reached: false }>): ElementContent[] {
	const { telling } = community;
	const said = [
		...(stuck.length === 0 ? [] : [telling.paragraph((tongue) => tongue.say.plan.stuck(community.namesOf(stuck, tongue)))]),
		...(missing.length === 0 ? [] : [telling.paragraph(({ say }) => say.plan.missing(missing.length))]),
	];
	return said.length === 0 ? [telling.paragraph(({ say }) => say.plan.notReached)] : said;
}

const monthsAhead = 12;

/** What expires within a year, and what that does. */
export function expiring({ standard, facts, options, telling }: ReportedCommunity): ElementContent[] {
	// What is valid up to the last of these days is too old on the next.
	const until = dayText(monthsAfter(dayNumber(options.asOf)!, monthsAhead) + 1);
	const days = expiries(standard, facts, { ...options, until });
	if (days.length === 0) return [];
	return [
		telling.paragraph(({ say }) => say.expiries),
		h(
			"ul",
			days.map(({ text }) => h("li", telling.text(text))),
		),
	];
}

/** Passes that a survey's error could undo. */
export function thin(community: ReportedCommunity): ElementContent[] {
	const { standard, facts, options, telling, evaluation } = community;
	// A rule that an assessor changed does not pass, however close its facts are.
	const passing = margins(standard, facts, options).filter(({ id }) => evaluation.rules[id]!.outcome === "pass");
	const close = passing.flatMap(({ id, margins: own }) =>
		own.filter(({ survey }) => survey?.withinError).map(({ text }) => ({ id, text })),
	);
	if (close.length === 0) return [];
	return [
		telling.paragraph(({ say }) => say.margins),
		h(
			"ul",
			close.map(({ id, text }) =>
				h(
					"li",
					telling.say((tongue) => `${community.nameOf(id, tongue)}${tongue.words.colon}${text[tongue.locale]}`),
				),
			),
		),
	];
}
