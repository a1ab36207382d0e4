/** The page of one rule. */
import type { ElementContent } from "hast";
import { digits } from "../../explain/number.js";
import { changesOf } from "../../explain/variant.js";
import type { Rule } from "../../model/rule.js";
import { dimensionOf, nodesOfRule, type RuleTree } from "../../parse/trees.js";
import { definitions, type Page, pageLink } from "../document/index.js";
import type { BookContext } from "./book.js";
import { boundariesOf } from "./boundaries.js";
import { examplesOf } from "./examples.js";
import { figuresOf, spokenDates } from "./figures.js";
import { citationLink } from "./indexes.js";
import { inputTable, measuresWithFormulas } from "./inputs.js";
import { applicabilityOf, askedOf, conditionsOf, jsonOf } from "./logic.js";
import { addedMark, link, list, page, paragraph, section } from "./parts.js";
import { scoringOf, vetoOf } from "./points.js";
import { ruleInVariants } from "./rule-in-variants.js";
import type { Teller } from "./teller.js";
import { shareOfRule } from "./weights.js";

export function rulePage(context: BookContext, tree: RuleTree): Page {
	const { teller } = context;
	const rule = teller.standard.rules[tree.id]!;
	return page(teller, `rules/${tree.id}`, ({ locale, words }) => words.rule(rule.source.clause, rule.title[locale]), [
		...section(teller, ({ words }) => words.headings.requirement, [
			...paragraph(teller.filled(rule.requirement, tree)),
			...figuresOf(teller, tree),
		]),
		...section(teller, ({ say }) => say.headings.place, [headOf(teller, rule)]),
		...section(teller, ({ say }) => say.headings.appliesWhen, applicabilityOf(teller, tree)),
		...section(teller, ({ say }) => say.headings.logic, askedOf(teller, tree)),
		...section(teller, ({ words }) => words.headings.points, scoringOf(teller, tree)),
		...exemptionOf(teller, tree),
		...jsonOf(teller, tree),
		...section(teller, ({ say }) => say.headings.inputs, [
			...inputTable(teller, teller.inputsOfRule(tree)),
			...measuresRead(teller, tree),
		]),
		...readingOf(teller, tree),
		...section(
			teller,
			({ words }) => words.headings.dated,
			rule.dated === undefined ? [] : paragraph(teller.filled(rule.dated, tree)),
		),
		...section(teller, ({ say }) => say.headings.boundaries, boundariesOf(context, tree)),
		...section(teller, ({ say }) => say.headings.examples, examplesOf(teller, rule)),
		...section(teller, ({ say }) => say.headings.variants, ruleInVariants(context, tree.id)),
	]);
}

/** Where a rule stands, who owes it, and what it weighs. */
function headOf(teller: Teller, rule: Rule): ElementContent {
	const { standard } = teller;
	const dimension = standard.dimensions.find(({ id }) => id === dimensionOf(rule.id))!;
	const actor = rule.actor === undefined ? undefined : standard.actors?.[rule.actor];
	return definitions([
		[teller.say(({ say }) => say.terms.source), citationLink(teller, rule.source)],
		[
			teller.say(({ say }) => say.terms.dimension),
			[link(pageLink("index", `dimension-${dimension.id}`), teller.text(dimension.title))],
		],
		[teller.say(({ say }) => say.terms.actor), actor === undefined ? [] : teller.text(actor.title)],
		[
			teller.say(({ say }) => say.terms.inForce),
			rule.inForce === undefined ? [] : teller.say((tongue) => spokenDates(rule.inForce!, tongue)),
		],
		[
			teller.say(({ say }) => say.terms.method),
			rule.method === undefined ? [] : teller.say(({ words }) => words.methods[rule.method!]!),
		],
		[teller.say(({ say }) => say.terms.weight), weightOf(teller, rule)],
		[teller.say(({ say }) => say.terms.veto), rule.veto === undefined ? [] : vetoOf(teller, rule.veto)],
		[
			teller.say(({ say }) => say.terms.mayChange),
			rule.variants === undefined ? [] : teller.say(({ say }) => say.permissions[rule.variants!]),
		],
		[
			teller.say(({ say }) => say.terms.setBy),
			teller.say(({ speaker, words }) => changesOf(rule, speaker).join(words.semicolon)),
		],
		[teller.say(({ say }) => say.terms.id), [{ type: "text", value: rule.id }]],
	]);
}

/** What part of the score a rule makes, where that goes by its number alone. */
function weightOf(teller: Teller, { id }: Rule): ElementContent[] {
	const share = shareOfRule(teller, id);
	if (share === undefined) return [];
	const said = teller.say(({ say, locale }) =>
		say.shareOfScore(digits(share, locale, { decimals: 2 }), digits(teller.standard.scoring.of, locale, { given: true })),
	);
	return teller.standard.scoring.policy === "package" ? [...said, { type: "text", value: " " }, addedMark(teller)] : said;
}

function exemptionOf(teller: Teller, { exempt, rule }: RuleTree): ElementContent[] {
	if (exempt === undefined || rule.exempt === undefined) return [];
	return section(teller, ({ say }) => say.headings.exempt, [
		...paragraph(teller.text(rule.exempt.because)),
		...conditionsOf(teller, [exempt]),
	]);
}

function measuresRead(teller: Teller, tree: RuleTree): ElementContent[] {
	const ids = new Set([...nodesOfRule(tree)].flatMap((node) => (node.kind === "measure" ? [node.id] : [])));
	if (ids.size === 0) return [];
	return [...paragraph(teller.say(({ say }) => say.measuresRead)), ...list(measuresWithFormulas(teller, [...ids]))];
}

/** How an ambiguity of the source is settled: the package's own. */
function readingOf(teller: Teller, tree: RuleTree): ElementContent[] {
	const { reading } = tree.rule;
	if (reading === undefined) return [];
	const said = [addedMark(teller), { type: "text" as const, value: " " }, ...teller.filled(reading, tree)];
	return section(teller, ({ words }) => words.headings.reading, paragraph(said));
}
