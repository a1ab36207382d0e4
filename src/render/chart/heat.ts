/** Many scores at once: a table whose cells are the darker the greater their share of the full score. */
import type { Element } from "hast";
import { h } from "hastscript";
import type { Text } from "../../model/text.js";
import { onlyInHtml, type Voice } from "../document/index.js";
import { marks } from "../said.js";
import type { ChartOf } from "./bars.js";
import { numeral, type Scored, saidPoints, shareOf } from "./scored.js";
import { said } from "./words.js";

export interface HeatRow {
	readonly label: Text;
	/** As many as there are columns. */
	readonly cells: readonly Scored[];
}

const darkest = 4;

/** A figure: what each row scores in each column, as numbers with their outcomes' signs on shades. */
export function heatMap(columns: readonly Text[], rows: readonly HeatRow[], { id, title, each }: ChartOf, voice: Voice): Element {
	return h("figure.chart.heat", { id }, [
		h("figcaption", [h("strong", voice.say(title)), onlyInHtml(h("div", voice.say(said.shades)))]),
		h("div.table", { tabIndex: 0, role: "region", ariaLabel: voice.plain(title) }, [
			h("table", [
				h("thead", [
					h(
						"tr",
						[each, ...columns].map((column) => h("th", { scope: "col" }, voice.say(column))),
					),
				]),
				h(
					"tbody",
					rows.map(({ label, cells }) =>
						h("tr", [h("th", { scope: "row" }, voice.say(label)), ...cells.map((one) => cell(one, voice))]),
					),
				),
			]),
		]),
	]);
}

function cell(one: Scored, voice: Voice): Element {
	const { score, outcome } = one;
	const content = [...(outcome === undefined ? [] : numeral(`${marks[outcome]} `)), ...saidPoints(one, voice)];
	if (score === null) return h("td", content);
	const shade = (points: number) => Math.floor(shareOf(points, score.of) * darkest);
	return h("td", { className: [`from-${shade(score.min)}`, `to-${shade(score.max)}`] }, content);
}
