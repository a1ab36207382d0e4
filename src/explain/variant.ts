/** What a variant changes of the standard beneath it, in words. */
import type { Validity } from "../model/expiry.js";
import type { Figure, FigureTable, Parameter, Rule } from "../model/rule.js";
import type { SetBy } from "../model/set-by.js";
import type { Speaker } from "./speaker.js";

/** What a variant of a standard is made of. Plain data. */
export interface VariantExplanation {
	/** The standard and the overlays upon it, the lowest first: "变体：无锡市文明社区标准 → 湖城标准". */
	readonly layers: string;
	/** What it changes besides rules and figures, which say so themselves: the rules that are left out, the scoring, the life of the title, how long facts are valid. */
	readonly changes: readonly string[];
	/** Where it does not conform to what it changes. */
	readonly breaches: readonly string[];
}

/** `undefined` for a standard that is no variant. */
export function variantOf(speaker: Speaker): VariantExplanation | undefined {
	const { standard, words } = speaker;
	const { layers, excluded = {}, scoring, titleLife, breaches = [] } = standard;
	if (layers === undefined) return undefined;
	const { variant } = words;
	const changed = Object.values(scoring.setBy ?? {}).map((by) => variant.scoring(layerOf(by, speaker)) + why(by, speaker));
	return {
		layers: variant.layers(layers.map(({ title, name }) => speaker.text(name ?? title))),
		changes: [
			...Object.values(excluded).map(
				({ rule, ...by }) => variant.leftOut(layerOf(by, speaker), speaker.text(rule.title)) + why(by, speaker),
			),
			...new Set(changed),
			...(titleLife?.setBy === undefined
				? []
				: [variant.titleLife(layerOf(titleLife.setBy, speaker)) + why(titleLife.setBy, speaker)]),
			...expiriesOf(speaker),
		],
		breaches: breaches.map(({ message }) => speaker.text(message)),
	};
}

/** Who set how long facts are valid, and what it was in the layers beneath. */
function expiriesOf(speaker: Speaker): string[] {
	const { inputs, expires = {} } = speaker.standard;
	return Object.entries(expires).flatMap(([id, { setBy, ...validity }]) => {
		const input = inputs[id];
		if (setBy === undefined || input === undefined) return [];
		const replaced = [...setBy.replaced]
			.reverse()
			.map((lost) => ({ title: layerOf(lost, speaker), value: saidValidity(lost, speaker) }));
		const said = [speaker.text(input.label), saidValidity(validity, speaker)] as const;
		return [speaker.words.variant.expiry(layerOf(setBy, speaker), ...said, replaced) + why(setBy, speaker)];
	});
}

/** That a fact is older than its input allows, and who allows so much. */
export function saidExpired(id: string, speaker: Speaker): string {
	const { inputs, expires = {} } = speaker.standard;
	const setBy = expires[id]?.setBy;
	return speaker.words.expired(
		saidValidity(inputs[id]!.expires ?? { never: true }, speaker),
		setBy === undefined ? undefined : layerOf(setBy, speaker),
	);
}

function saidValidity(validity: Validity, { words }: Speaker): string {
	return "months" in validity ? words.validFor(validity.months) : words.validForGood;
}

/** That an overlay added the rule, worded it anew, or has it in force at other times. */
export function changesOf({ setBy, inForce }: Rule, speaker: Speaker): string[] {
	const { variant } = speaker.words;
	return [
		...(setBy === undefined
			? []
			: [(setBy.replaced === undefined ? variant.added : variant.worded)(layerOf(setBy, speaker)) + why(setBy, speaker)]),
		...(inForce?.setBy === undefined ? [] : [variant.timed(layerOf(inForce.setBy, speaker)) + why(inForce.setBy, speaker)]),
	];
}

/** Who set a figure, and what it was in the layers beneath, the uppermost first. */
export function figureSetBy({ setBy, unit }: Parameter, speaker: Speaker): string | undefined {
	if (setBy === undefined) return undefined;
	const replaced = [...setBy.replaced].reverse().map((lost) => ({
		title: layerOf(lost, speaker),
		value: speaker.words.or([...new Set(valuesIn(lost).map((value) => speaker.given(value, unit)))]),
	}));
	return speaker.words.variant.figure(layerOf(setBy, speaker), replaced);
}

function layerOf({ title }: Pick<SetBy, "title">, speaker: Speaker): string {
	return speaker.text(title);
}

/** The reason, and where it stands. */
function why({ reason, source }: SetBy, speaker: Speaker): string {
	const said = [
		...(reason === undefined ? [] : [speaker.text(reason)]),
		...(source === undefined ? [] : [speaker.citation(source)]),
	];
	return said.length === 0 ? "" : speaker.words.bracketed(said.join(speaker.words.semicolon));
}

type Replaced = NonNullable<Parameter["setBy"]>["replaced"][number];

/** All that a figure may be. */
function valuesIn(figure: Replaced): Figure[] {
	const versions = "values" in figure ? figure.values : [figure];
	return versions.flatMap((version) => ("value" in version ? [version.value] : valuesOfTable(version.table)));
}

function valuesOfTable(table: FigureTable): Figure[] {
	return "values" in table ? Object.values(table.values) : table.bands.map(({ value }) => value);
}
