/** The life of the title: how it is given, runs out, and is lost. */
import type { ElementContent } from "hast";
import { dayNumber } from "../../model/day.js";
import type { Duration, TitleLife } from "../../model/title.js";
import { figureTable } from "../document/index.js";
import { lines, paragraph, unseen } from "./parts.js";
import { stateDiagram } from "./state-diagram.js";
import type { Teller, Tongue } from "./teller.js";

type Step = TitleLife["steps"][number];
type Term = NonNullable<TitleLife["terms"]>[number];

export function titleLifeOf(teller: Teller): ElementContent[] {
	const { titleLife } = teller.edition;
	if (titleLife === undefined) return [];
	return [
		stateDiagram(teller, titleLife),
		...paragraph(
			teller.say(({ say, locale, words }) =>
				say.titleStarts(stateLabel(titleLife, titleLife.start, locale), words.list(heldStates(titleLife, locale))),
			),
		),
		figureTable(
			(["step", "fromState", "toState", "who", "conditions", "source"] as const).map((column) =>
				teller.say(({ say }) => say.columns[column]),
			),
			titleLife.steps.map((step) => [
				teller.say((tongue) => stepName(step, tongue)),
				teller.say(({ locale, words }) => words.list(step.from.map((state) => stateLabel(titleLife, state, locale)))),
				teller.say(({ locale }) => stateLabel(titleLife, step.to, locale)),
				teller.say(({ locale, words }) => words.list(step.actors.map((actor) => titleLife.actors[actor]?.[locale] ?? actor))),
				lines(teller, conditionsOf(teller, titleLife, step)),
				teller.say(({ speaker }) => speaker.citation(step.source)),
			]),
			{ caption: unseen(teller.say(({ say }) => say.captions.steps)), namedRows: true },
		),
		...termsOf(teller, titleLife),
	];
}

/** A step by its label, and the acts in it that the label does not name. */
function stepName({ label, acts = [] }: Step, { locale, words }: Tongue): string {
	const said = acts.map((act) => act[locale]);
	const name = label[locale];
	const isSaid = said.every((act) => name.toLowerCase().includes(act.toLowerCase()));
	return isSaid ? name : `${name}${words.bracketed(words.list(said))}`;
}

function stateLabel({ states }: TitleLife, id: string, locale: "zh" | "en"): string {
	return states.find((state) => state.id === id)?.label[locale] ?? id;
}

function heldStates({ states }: TitleLife, locale: "zh" | "en"): string[] {
	return states.filter(({ held }) => held).map(({ label }) => label[locale]);
}

/** When a step may be taken, for what causes, and what it begins anew. */
function conditionsOf(
	teller: Teller,
	life: TitleLife,
	{ after, within, inLast, renews = {}, causes = [], requires = [] }: Step,
): ElementContent[][] {
	const termLabel = (id: string, locale: "zh" | "en") => life.terms?.find((term) => term.id === id)?.label[locale] ?? id;
	return [
		...(after === undefined ? [] : [teller.say((tongue) => tongue.say.stateLastedAtLeast(duration(after, tongue)))]),
		...(within === undefined ? [] : [teller.say((tongue) => tongue.say.stateLastedAtMost(duration(within, tongue)))]),
		...(inLast === undefined
			? []
			: [teller.say((tongue) => tongue.say.inLast(duration(inLast, tongue), termLabel(inLast.of, tongue.locale)))]),
		...requires.map(({ title, heldFor, heldSince }) =>
			teller.say((tongue) => {
				const { say, locale, speaker, words } = tongue;
				const named = say.titleRequired(life.titles?.[title]?.[locale] ?? title);
				return [
					named,
					...(heldFor === undefined ? [] : [say.heldFor(duration(heldFor, tongue))]),
					...(heldSince === undefined ? [] : [say.heldSince(speaker.day(dayNumber(heldSince)!))]),
				].join(words.semicolon);
			}),
		),
		...(causes.length === 0
			? []
			: [teller.say(({ say, words, locale }) => say.causes(words.list(causes.map(({ label }) => label[locale]))))]),
		...Object.entries(renews).map(([term, how]) => teller.say(({ say, locale }) => say.renews[how](termLabel(term, locale)))),
	];
}

function duration(of: Duration | Readonly<Record<string, unknown>>, { say }: Tongue): string {
	return "months" in of ? say.months(of.months as number) : say.daysLong((of as { days: number }).days);
}

/** Times that run in certain states, and what follows when they end. */
function termsOf(teller: Teller, life: TitleLife): ElementContent[] {
	const { terms = [] } = life;
	if (terms.length === 0) return [];
	const states = (ids: readonly string[], { locale, words }: Tongue) => words.list(ids.map((id) => stateLabel(life, id, locale)));
	return [
		figureTable(
			(["term", "runsIn", "lasts", "then", "source"] as const).map((column) => teller.say(({ say }) => say.columns[column])),
			terms.map((term: Term) => [
				teller.text(term.label),
				teller.say((tongue) => states(term.in, tongue)),
				teller.say((tongue) => duration(term.lasts, tongue)),
				teller.say(({ locale }) => stateLabel(life, term.then, locale)),
				teller.say(({ speaker }) => speaker.citation(term.source)),
			]),
			{ caption: unseen(teller.say(({ say }) => say.captions.terms)), namedRows: true },
		),
	];
}
