/** The examples of a rule: situations, and what comes out of them. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Fact } from "../../model/facts.js";
import type { Outcome } from "../../model/outcome.js";
import { type Example, exampleDay, type Rule } from "../../model/rule.js";
import { figureTable } from "../document/index.js";
import { spokenFact } from "../spoken.js";
import { lines, unseen } from "./parts.js";
import type { Teller } from "./teller.js";

export function examplesOf(teller: Teller, rule: Rule): ElementContent[] {
	const { examples = [] } = rule;
	if (examples.length === 0) return [];
	const head = (["situation", "facts", "outcome"] as const).map((column) => teller.say(({ say }) => say.columns[column]));
	const rows = examples.map((example) => [
		teller.text(example.name),
		factsOf(teller, example),
		lines(teller, [outcomeMark(teller, example.outcome), pointsOf(teller, example), ...partsOf(teller, rule, example)]),
	]);
	return [figureTable(head, rows, { caption: unseen(teller.say(({ say }) => say.captions.examples)) })];
}

/** An outcome by its sign and its word. */
export function outcomeMark(teller: Teller, outcome: Outcome): ElementContent[] {
	return [h(`span.${outcome}`, [`${signs[outcome]} `, ...teller.say(({ words }) => words.outcome[outcome])])];
}

const signs: Readonly<Record<Outcome, string>> = { pass: "✓", fail: "✗", unknown: "?", "not-applicable": "–" };

function factsOf(teller: Teller, { facts, asOf, edition }: Example): ElementContent[] {
	const days = [
		...(asOf === undefined || asOf === exampleDay ? [] : [teller.say(({ words }) => `${words.day}${words.colon}${asOf}`)]),
		...(edition === undefined ? [] : [teller.say(({ words }) => `${words.edition}${words.colon}${edition}`)]),
	];
	const given = Object.entries(facts).map(([id, fact]) => factText(teller, id, fact));
	return given.length === 0 && days.length === 0 ? teller.say(({ say }) => say.nothingKnown) : lines(teller, [...given, ...days]);
}

/** An input with its fact, and the day on which that was observed. */
export function factText(teller: Teller, id: string, fact: Fact): ElementContent[] {
	const input = teller.standard.inputs[id];
	const observed = typeof fact === "object" && fact !== null && "observed" in fact ? fact.observed : undefined;
	return teller.say(({ words, locale, say }) => {
		const value = spokenFact(fact, input, teller.standard.units, locale);
		const day = observed === undefined ? "" : words.bracketed(say.observed(observed));
		return `${input?.label[locale] ?? id}${words.colon}${value}${day}`;
	});
}

function pointsOf(teller: Teller, { points }: Example): ElementContent[] {
	if (points === undefined) return [];
	const range = typeof points === "number" ? [points] : [...new Set([points.min, points.max])];
	return teller.say(({ say }) => say.points(range.join("–")));
}

function partsOf(teller: Teller, rule: Rule, { parts = {} }: Example): (readonly ElementContent[])[] {
	const labels = "parts" in rule ? rule.parts : [];
	return Object.entries(parts).map(([id, outcome]) =>
		teller.say(({ words, locale }) => {
			const label = labels.find((part) => part.id === id)?.label[locale] ?? id;
			return `${label}${words.colon}${words.outcome[outcome]}`;
		}),
	);
}
