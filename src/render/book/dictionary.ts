/** The data dictionary: every input that a standard reads, its measures, its units. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { childrenOf, type Node } from "../../logic/node.js";
import type { Input } from "../../model/input.js";
import { type InputListing, inputsOf } from "../../resolve/inputs-of.js";
import { usedInputs } from "../../resolve/used-inputs.js";
import { definitions, figureTable, type Page } from "../document/index.js";
import { supplierTitle } from "./grouping.js";
import { answerOf, judgementOf, methodsOf } from "./inputs.js";
import { conditionsOf } from "./logic.js";
import { code, inputLink, joined, page, paragraph, ruleLink, section, unseen } from "./parts.js";
import type { Teller } from "./teller.js";
import { topics } from "./topics.js";

export function dictionaryPage(teller: Teller): Page {
	return page(teller, "dictionary", ({ say }) => say.pages.dictionary, [
		...paragraph(teller.say(({ say }) => say.dictionaryIntroduction)),
		...topicsOf(teller).flatMap(([topic, listings]) => [
			h("h2", { id: `topic-${topic}` }, titleOf(teller, topic)),
			...listings.flatMap((listing) => entryOf(teller, listing)),
		]),
		...section(teller, ({ say }) => say.headings.measures, measuresOf(teller)),
		...section(teller, ({ say }) => say.headings.units, unitsOf(teller)),
	]);
}

/** The inputs by the first word of their ids, in the order in which rules first read them; then those that only bound them. */
function topicsOf(teller: Teller): readonly (readonly [string, readonly InputListing[]])[] {
	const topics = new Map<string, InputListing[]>();
	for (const listing of listingsOf(teller)) {
		const topic = topicOf(listing.id);
		topics.set(topic, [...(topics.get(topic) ?? []), listing]);
	}
	return [...topics];
}

/** `library` of `library.books`; of a city's own input the city as well. */
function topicOf(id: string): string {
	const [first, second] = id.split(".") as [string, string];
	return first === "local" ? `${first}.${second}` : first;
}

/** A topic of the package's own dictionary by its name; one of a city's own inputs, or of a host's, as its ids have it. */
function titleOf(teller: Teller, topic: string): ElementContent[] {
	const city = topic.startsWith("local.") ? topic.slice("local.".length) : undefined;
	const title = Object.hasOwn(topics, topic) ? topics[topic] : undefined;
	if (title !== undefined) return teller.text(title);
	return city === undefined ? [code(topic)] : teller.say(({ say }) => say.ownInputs(city));
}

/** All inputs that the standard makes use of, with the rules that read them. */
export function listingsOf({ edition }: Teller): readonly InputListing[] {
	const read = inputsOf(edition);
	const known = new Set(read.map(({ id }) => id));
	const others = usedInputs(edition).filter((id) => !known.has(id));
	return [...read, ...others.map((id) => ({ id, input: edition.inputs[id]!, rules: [] }))];
}

function entryOf(teller: Teller, { id, input, rules }: InputListing): ElementContent[] {
	const supplier = supplierTitle(teller.edition.suppliers, input.suppliedBy);
	const within = "within" in input && input.within !== undefined ? input.within : undefined;
	return [
		h("h3", { id }, teller.text(input.label)),
		definitions([
			[teller.say(({ say }) => say.terms.id), code(id)],
			[teller.say(({ say }) => say.columns.question), teller.text(input.question)],
			[teller.say(({ say }) => say.columns.answer), teller.say((tongue) => answerOf(input, tongue))],
			...detailsOf(teller, input),
			[teller.say(({ say }) => say.terms.within), within === undefined ? [] : inputLink(teller, within)],
			[teller.say(({ say }) => say.columns.checkedBy), teller.say((tongue) => methodsOf(input, tongue))],
			[teller.say(({ say }) => say.columns.suppliedBy), teller.text(supplier)],
			[teller.say(({ say }) => say.columns.evidence), input.evidence === undefined ? [] : teller.text(input.evidence)],
			[teller.say(({ say }) => say.columns.valid), teller.say(({ say }) => say.validFor(input.expires?.months))],
			[teller.say(({ say }) => say.terms.judgement), judgementOf(teller, input)],
			[
				teller.say(({ say }) => say.terms.changes),
				teller.say(({ say }) => (input.type === "boolean" ? say.changesTruth : say.changes)[input.changes]),
			],
			[
				teller.say(({ say }) => say.terms.readBy),
				joined(
					teller,
					rules.map((rule) => [ruleLink(teller, rule)]),
					"; ",
				),
			],
		]),
	];
}

/** What only some types of inputs have. */
function detailsOf(teller: Teller, input: Input): (readonly [ElementContent[], ElementContent[]])[] {
	const step = "step" in input && input.step !== 1 ? input : undefined;
	const sample = input.type === "percent" ? input.minimumSample : undefined;
	const answers = input.type === "percent" ? input.answers : undefined;
	return [
		[
			teller.say(({ say }) => say.terms.step),
			step === undefined ? [] : teller.say(({ speaker }) => speaker.given(step.step, step.unit)),
		],
		[
			teller.say(({ say }) => say.terms.base),
			input.type !== "percent" || input.counted === undefined
				? []
				: teller.say(({ say, speaker, locale }) => {
						const unit = speaker.unit(input.counted!);
						const name = unit === undefined ? input.counted! : locale === "zh" ? unit.zh : unit.en.other;
						return input.zeroOf === "missing" ? say.ratioOrNothing(name) : say.ratio(name);
					}),
		],
		[
			teller.say(({ say }) => say.terms.answers),
			answers === undefined
				? []
				: teller.say(({ words, say, locale }) =>
						words.list(answers.map(({ label, counts }) => (counts ? say.counts(label[locale]) : label[locale]))),
					),
		],
		[
			teller.say(({ say }) => say.terms.minimumSample),
			sample === undefined
				? []
				: teller.say(({ speaker }) => speaker.given(sample, (input as { counted?: string }).counted ?? "")),
		],
		[
			teller.say(({ say }) => say.terms.cohort),
			"fromCohort" in input && input.fromCohort !== undefined
				? teller.say(({ say }) => say.fromCohort[input.fromCohort!.gives])
				: [],
		],
	];
}

/** The measures that rules read, each with its formula. */
function measuresOf(teller: Teller): ElementContent[] {
	const { trees, edition } = teller;
	return measuresRead(teller).flatMap((id) => {
		const measure = edition.measures[id]!;
		return [
			h("h3", { id: `measures.${id}` }, teller.text(measure.label)),
			definitions([
				[teller.say(({ say }) => say.terms.id), code(`measures.${id}`)],
				[teller.say(({ say }) => say.terms.formula), formulaOf(teller, trees.measures.get(id)!)],
				[
					teller.say(({ say }) => say.terms.unit),
					teller.say(({ speaker, locale }) => unitName(speaker.unit(measure.unit), measure.unit, locale)),
				],
			]),
		];
	});
}

/** A formula in words; of one that is a condition, the conditions. */
function formulaOf(teller: Teller, body: Node): ElementContent[] {
	const isCondition = body.kind === "operation" && ["and", "or"].includes(body.operator);
	return isCondition ? conditionsOf(teller, [body]) : teller.say(({ speaker }) => speaker.phrase(body));
}

function measuresRead({ trees }: Teller): string[] {
	const found = new Set<string>();
	const visit = (node: Node) => {
		if (node.kind === "measure") found.add(node.id);
		childrenOf(node).forEach(visit);
	};
	for (const { appliesWhen, units, points, exempt, figures } of trees.rules) {
		const nodes = [
			appliesWhen,
			exempt,
			points?.total,
			...figures.values(),
			...units.flatMap((unit) => [unit.appliesWhen, unit.logic]),
		];
		for (const node of nodes) if (node !== undefined) visit(node);
	}
	return [...found];
}

function unitName(unit: { zh: string; en: { other: string } } | undefined, id: string, locale: "zh" | "en"): string {
	if (unit === undefined) return id;
	const name = locale === "zh" ? unit.zh : unit.en.other;
	return name === "" ? id : name;
}

/** The units that these inputs, measures and figures have. */
function unitsOf(teller: Teller): ElementContent[] {
	const { edition } = teller;
	const used = new Set([
		...listingsOf(teller).flatMap(({ input }) => [
			...("unit" in input ? [input.unit] : []),
			...("counted" in input && input.counted !== undefined ? [input.counted] : []),
		]),
		...measuresRead(teller).map((id) => edition.measures[id]!.unit),
		...Object.values(edition.rules).flatMap(({ parameters = {} }) => Object.values(parameters).map(({ unit }) => unit)),
	]);
	const known = [...used].filter((id) => Object.hasOwn(edition.units, id));
	if (known.length === 0) return [];
	const head = [
		teller.say(({ say }) => say.terms.id),
		teller.say(({ say }) => say.columns.chinese),
		teller.say(({ say }) => say.columns.english),
	];
	return [
		figureTable(
			head,
			known.map((id) => {
				const { zh, en } = edition.units[id]!;
				return [[code(id)], zh, en.one === en.other ? en.one : `${en.one} / ${en.other}`];
			}),
			{ caption: unseen(teller.say(({ say }) => say.captions.units)), namedRows: true },
		),
	];
}
