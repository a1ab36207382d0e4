/** Scores as horizontal bars, with their numbers in a table beside them. */
import type { Element, ElementContent } from "hast";
import { h, s } from "hastscript";
import type { Locale, Text } from "../../model/text.js";
import { figureTable, onlyInHtml, tags, type Voice } from "../document/index.js";
import { marks } from "../said.js";
import { hasScore, number, numeral, outcomeWords, pointsOf, type Scored, saidPoints, shareOf } from "./scored.js";
import { said } from "./words.js";
import { wrapped } from "./wrap.js";

export interface ScoreBar extends Scored {
	readonly label: Text;
}

/** What a chart is of. */
export interface ChartOf {
	/** What it is called on its page: ids of what is in it begin so. */
	readonly id: string;
	readonly title: Text;
	/** What each bar stands for: a dimension. */
	readonly each: Text;
}

/** Pixels; the widths are shares of the chart's own, so that type stays as large as it is on every screen. */
const type = { size: 14, line: 18 };
const bar = { height: 14, after: 16 };
/** Of a label beside its numbers, in ems. */
const labelWidth = 13;
const mostLines = 3;

/**
 * A figure: bars that are solid as far as the score is certain and hatched as far as it is still possible, each from no
 * points to its full points, and a table of the same.
 */
export function scoreBars(bars: readonly ScoreBar[], { id, title, each }: ChartOf, voice: Voice): Element {
	const hasNeeded = bars.some(({ needed }) => needed !== undefined);
	return h("figure.chart.beside", { id }, [
		h("figcaption", [h("strong", voice.say(title)), onlyInHtml(legend(id, hasNeeded, voice))]),
		onlyInHtml(picture(bars, id, title, voice)),
		table(bars, each, voice),
	]);
}

function picture(bars: readonly ScoreBar[], id: string, title: Text, voice: Voice): Element {
	let top = 0;
	const rows = bars.map((one) => {
		const labels = labelLines(one, voice);
		const row = s("g", { transform: `translate(0 ${top})` }, rowOf(one, labels, id, voice));
		top += labels.length * type.line + bar.height + bar.after;
		return row;
	});
	return s(
		"svg.bars",
		{ role: "img", ariaLabelledBy: [`${id}-title`, `${id}-description`], height: top, fontSize: type.size, stroke: "none" },
		[
			s("title", { id: `${id}-title` }, voice.plain(title)),
			s("desc", { id: `${id}-description` }, voice.plain(said.description)),
			s("defs", hatching(`${id}-hatched`)),
			...rows,
		],
	);
}

interface LabelLine {
	readonly text: string;
	readonly lang: string;
}

function labelLines({ label, outcome }: ScoreBar, voice: Voice): LabelLine[] {
	const sign = outcome === undefined ? "" : `${marks[outcome]} `;
	return voice.locales.flatMap((locale, i) =>
		wrapped(`${i === 0 ? sign : ""}${label[locale]}`, labelWidth, mostLines).map((text) => ({ text, lang: tags[locale] })),
	);
}

function rowOf(one: ScoreBar, labels: readonly LabelLine[], id: string, voice: Voice): ElementContent[] {
	const { score, needed } = one;
	const text = labels.map(({ text: line, lang }, i) => s("text", { x: 0, y: (i + 1) * type.line - 5, lang }, line));
	const y = labels.length * type.line;
	const [locale] = voice.locales as [Locale];
	const points = hasScore(one) ? `${pointsOf(one, locale)} / ${number(one.score.of, locale)}` : voice.plain(said.none);
	return [
		...text,
		s("text", { x: "100%", y: y - 5, textAnchor: "end" }, points),
		rectangle("track", 0, 1, y, { fill: "none", stroke: "currentColor" }),
		...(score === null ? [] : scored(score, y, id)),
		...(score === null || needed === undefined ? [] : neededLine(shareOf(needed, score.of), y)),
	];
}

function scored({ min, max, of }: NonNullable<ScoreBar["score"]>, y: number, id: string): Element[] {
	const [least, most] = [shareOf(min, of), shareOf(max, of)];
	const hatched = { fill: `url(#${id}-hatched)`, stroke: "currentColor" };
	return [
		...(most > least ? [rectangle("possible", least, most, y, hatched)] : []),
		...(least > 0 ? [rectangle("sure", 0, least, y, { fill: "currentColor" })] : []),
	];
}

function rectangle(name: string, from: number, to: number, y: number, paint: Record<string, string>): Element {
	return s(`rect.${name}`, { x: percent(from), y, width: percent(to - from), height: bar.height, ...paint });
}

/** A line that is seen on whatever lies beneath it. */
function neededLine(at: number, y: number): Element[] {
	const line = (name: string, strokeWidth: number) =>
		s(`line.${name}`, {
			x1: percent(at),
			x2: percent(at),
			y1: y - 3,
			y2: y + bar.height + 3,
			stroke: "currentColor",
			strokeWidth,
		});
	return [line("needed-halo", 6), line("needed", 2)];
}

function percent(share: number): string {
	return `${Number((100 * share).toFixed(3))}%`;
}

function hatching(id: string): Element {
	return s("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, [
		s("line.hatch", { x1: 0, y1: 0, x2: 0, y2: 6, stroke: "currentColor", strokeWidth: 3 }),
	]);
}

function legend(id: string, hasNeeded: boolean, voice: Voice): Element {
	const swatch = (children: Element[]) => s("svg", { width: 22, height: 14, ariaHidden: "true" }, children);
	const entry = (words: Text, children: Element[]) => h("span", [swatch(children), ...voice.say(words)]);
	const sample = { x: 1, y: 1, width: 20, height: 12 };
	return h("div.legend", [
		entry(said.sure, [s("rect.sure", { ...sample, fill: "currentColor" })]),
		entry(said.possible, [s("rect.possible", { ...sample, fill: `url(#${id}-hatched)`, stroke: "currentColor" })]),
		...(hasNeeded
			? [entry(said.line, [s("line.needed", { x1: 11, x2: 11, y1: 0, y2: 14, stroke: "currentColor", strokeWidth: 2 })])]
			: []),
	]);
}

function table(bars: readonly ScoreBar[], each: Text, voice: Voice): Element {
	const columns: readonly { readonly head: Text; has(one: ScoreBar): boolean; cell(one: ScoreBar): ElementContent[] }[] = [
		{ head: each, has: () => true, cell: ({ label }) => voice.say(label) },
		{
			head: said.outcome,
			has: ({ outcome }) => outcome !== undefined,
			cell: ({ outcome }) => (outcome === undefined ? [] : outcomeWords(outcome, voice)),
		},
		{
			head: said.score,
			has: () => true,
			cell: (one) => saidPoints(one, voice),
		},
		{
			head: said.of,
			has: ({ score }) => score !== null,
			cell: ({ score }) => (score === null ? [] : numeral(number(score.of, voice.locales[0]!))),
		},
		{
			head: said.needed,
			has: ({ needed }) => needed !== undefined,
			cell: ({ needed }) => (needed === undefined ? [] : numeral(number(needed, voice.locales[0]!))),
		},
	];
	const shown = columns.filter(({ has }) => bars.some(has));
	return figureTable(
		shown.map(({ head }) => voice.say(head)),
		bars.map((one) => shown.map(({ cell }) => cell(one))),
		{ namedRows: true },
	);
}
