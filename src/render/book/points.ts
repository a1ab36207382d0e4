/** How the points of a rule come about, line by line, of any community. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { type Asked, askedBy } from "../../explain/asked.js";
import { ledgerWords } from "../../explain/ledger-words.js";
import { digits } from "../../explain/number.js";
import { Rates } from "../../explain/rates.js";
import type { Words } from "../../explain/words.js";
import type { Node } from "../../logic/node.js";
import { divide, toNumber } from "../../logic/number/exact.js";
import type { GradedLine, PointFigure } from "../../model/points.js";
import type { Rule } from "../../model/rule.js";
import type { Veto } from "../../model/scoring.js";
import type { LineTree } from "../../parse/points.js";
import { isByPoints, type RuleTree } from "../../parse/trees.js";
import { paragraph } from "./parts.js";
import type { Teller, Tongue } from "./teller.js";

/** The points of a rule, in shares of a point → in points. */
function pointsOf({ trees }: Teller, shares: Parameters<typeof divide>[0]): number {
	return toNumber(divide(shares, trees.scale));
}

/** The full points of a rule; `undefined` where it has none. */
export function fullPoints(teller: Teller, { points }: RuleTree): number | undefined {
	return points === undefined ? undefined : pointsOf(teller, points.full);
}

/** The most that a rule takes off, where it stands outside of the base. */
export function floorPoints(teller: Teller, { points }: RuleTree): number | undefined {
	return points === undefined ? undefined : pointsOf(teller, points.floor);
}

/** What a rule scores and how, in a sentence and a list. */
export function scoringOf(teller: Teller, rule: RuleTree): ElementContent[] {
	const { points } = rule;
	if (points === undefined) return [];
	const [full, floor, pass] = [points.full, points.floor, points.passFrom].map((shares) => pointsOf(teller, shares));
	const isPassedByPoints = isByPoints(rule);
	const start = startOf(teller, points.start);
	return [
		...paragraph(
			teller.say(({ say, locale }) => {
				const number = (value: number | undefined) => digits(value!, locale, { given: true });
				const { counts = "base" } = rule.rule;
				return [
					say.fullPoints[counts](number(full), number(-floor!)),
					...(counts === "base" && floor !== 0 ? [say.leastPoints(number(floor))] : []),
					...(points.lines.length === 0 ? [say.allOrNothing] : []),
					...(start === undefined || points.lines.length === 0
						? []
						: [start === full ? say.countsFromFull : say.countsFrom(number(start))]),
					...(isPassedByPoints && counts === "base" ? [say.passesFrom(number(pass))] : []),
				].join(say.sentenceBreak);
			}),
		),
		...(points.lines.length === 0
			? []
			: teller.voice.block((locale) => [new LineTeller(teller.tongue(locale), rule).list(points.lines)])),
	];
}

/** Where counting starts, if not from nothing. */
function startOf(teller: Teller, start: Node): number | undefined {
	const shares = start.kind === "literal" && typeof start.value === "number" ? start.value : 0;
	return shares === 0 ? undefined : pointsOf(teller, shares);
}

/** What follows if a rule fails, beyond its own points. */
export function vetoOf(teller: Teller, veto: Veto): ElementContent[] {
	return teller.say(({ locale, words, say }) => say.vetoed(spokenVeto(teller, veto, { locale, words })));
}

export function spokenVeto({ standard }: Teller, veto: Veto, { locale, words }: Pick<Tongue, "locale" | "words">): string {
	const say = ledgerWords[locale];
	if (typeof veto === "string") return say.vetoes[veto];
	if ("items" in veto) return say.vetoesItems(words.list(veto.items.map((id) => standard.rules[id]!.title[locale])));
	const title = (id: string) => standard.scoring.levels?.find((level) => level.id === id)?.title[locale] ?? id;
	return say.vetoesLevels(words.list(veto.levels.map((id) => words.quoted(title(id)))));
}

/** A condition with those that it joins. */
function inOneLine({ text, conditions }: Asked, words: Words): string {
	if (conditions.length === 0) return text;
	return `${text}${words.bracketed(words.list(conditions.map((one) => inOneLine(one, words))))}`;
}

class LineTeller {
	readonly #rates: Rates;

	constructor(
		readonly tongue: Tongue,
		readonly rule: RuleTree,
	) {
		this.#rates = new Rates(tongue.speaker);
	}

	list(lines: readonly LineTree[]): Element {
		return h(
			"ul",
			lines.map((line) => h("li", [this.#text(line), ...this.#inside(line)])),
		);
	}

	/** What a line is for, how it counts and what it comes to. */
	#text(line: LineTree): string {
		const { words } = this.tongue;
		const said = [...this.#condition(line), ...this.#rate(line), ...this.#amount(line)];
		return said.length === 0 ? this.#name(line) : [this.#name(line), said.join(words.semicolon)].join(words.colon);
	}

	#name({ label, subject, takes, line }: LineTree): string {
		const { locale, speaker } = this.tongue;
		if (label !== undefined) return label[locale];
		if (takes !== undefined) return ledgerWords[locale][takes === "sum" ? "sum" : "highest"];
		if (subject === undefined) return this.tongue.say.always;
		const isCondition = line?.when !== undefined && (line.each ?? line.perStep ?? line.share) === undefined;
		return isCondition ? this.tongue.say.ifSo(inOneLine(askedBy(subject, speaker), this.tongue.words)) : speaker.phrase(subject);
	}

	/** How it counts: whether that is gained or lost, for each of what, and at most how often. */
	#rate(line: LineTree): string[] {
		const { lineKind, timesAtMost, asMarked } = this.tongue.say;
		const [first, ...others] = this.#rates.of(line, this.rule);
		const { each, perStep, eachAtMost } = line.line ?? {};
		const isMarks = each !== undefined && perStep === undefined && first === undefined;
		const rate = first === undefined ? [] : [(each ?? perStep) === undefined ? first : lineKind[line.kind](first)];
		const times = eachAtMost === undefined ? [] : [timesAtMost(this.#rates.figure(eachAtMost, this.rule))];
		return [...(isMarks ? [lineKind[line.kind](asMarked)] : rate), ...others, ...times, ...this.#onlyBest(line)];
	}

	#onlyBest({ bands = [] }: LineTree): string[] {
		return bands.length > 1 ? [ledgerWords[this.tongue.locale].highest] : [];
	}

	/** What has to be so for the line to count, where something else is counted. */
	#condition({ line, place }: LineTree): string[] {
		if (line?.when === undefined || (line.each ?? line.perStep ?? line.share) === undefined) return [];
		const leaf = this.rule.points?.leaves.find((one) => one.place === `${place}.when`);
		return leaf === undefined
			? []
			: [this.tongue.say.ifSo(inOneLine(askedBy(leaf.node, this.tongue.speaker), this.tongue.words))];
	}

	/** Points that a line has once; those of rates, bands and grades are told with them. */
	#amount({ line, place, kind }: LineTree): string[] {
		const part = place.startsWith("points.parts.")
			? this.rule.rule.points?.parts?.[place.slice("points.parts.".length)]
			: undefined;
		const once = part ?? (line !== undefined && line.each === undefined && line.perStep === undefined ? line.points : undefined);
		return once === undefined ? [] : [this.#moves(kind, once)];
	}

	#moves(kind: LineTree["kind"], points: PointFigure): string {
		const say = ledgerWords[this.tongue.locale];
		return say[kind === "gain" ? "gains" : "loses"](this.#rates.figure(points, this.rule));
	}

	/** The lines of a group, the bands of a value, the grades of a choice. */
	#inside(line: LineTree): Element[] {
		if (line.lines.length > 0) return [this.list(line.lines)];
		const items = [...this.#bands(line), ...this.#grades(line)];
		return items.length === 0
			? []
			: [
					h(
						"ul",
						items.map((item) => h("li", item)),
					),
				];
	}

	#bands({ bands = [], subject, kind }: LineTree): string[] {
		const { colon, anyNumber } = this.tongue.words;
		return bands.map((band) => {
			const points = band.worth === undefined ? this.tongue.speaker.phrase(band.points) : this.#moves(kind, band.worth);
			return `${this.#rates.band(band, subject!) ?? anyNumber}${colon}${points}`;
		});
	}

	#grades({ place, kind, subject }: LineTree): string[] {
		const grades = gradesAt(this.rule.rule, place);
		if (grades === undefined || subject?.kind !== "input") return [];
		const { speaker, words, locale } = this.tongue;
		const input = speaker.table.inputs[subject.input]!;
		const options = input.type === "choice" ? input.options : [];
		return Object.entries(grades.points).map(([id, points]) => {
			const label = options.find((option) => option.id === id)?.label[locale] ?? id;
			return `${label}${words.colon}${this.#moves(kind, points)}`;
		});
	}
}

/** The grades that stand at a place such as `points.gain[0].sumOf[1]`, as the file has them. */
function gradesAt(rule: Rule, place: string): GradedLine["grades"] | undefined {
	const found = place
		.split(/[.[\]]+/)
		.reduce<unknown>((at, key) => (key === "" ? at : (at as Record<string, unknown>)?.[key]), rule);
	return (found as Partial<GradedLine> | undefined)?.grades;
}
