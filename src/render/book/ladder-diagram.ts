/** The levels of a standard as a ladder. */
import type { Element } from "hast";
import { digits } from "../../explain/number.js";
import type { Level } from "../../model/scoring.js";
import { box, heightOf, label, picture, wrapped } from "./svg.js";
import type { Teller } from "./teller.js";

const rungWidth = 230;
const shift = 46;

/** A rung for each level, the lowest below and to the left, with the score that it takes. */
export function ladderDiagram(teller: Teller, levels: readonly Level[]): Element {
	const rungs = levels.map(({ title, score }) => ({
		lines: wrapped(
			teller.plain(({ locale }) => title[locale]),
			rungWidth - 20,
		),
		mark: score === undefined ? "" : teller.plain(({ say, locale }) => say.fromPoints(digits(score, locale, { given: true }))),
	}));
	const heights = rungs.map(({ lines }) => heightOf(lines));
	const total = heights.reduce((sum, height) => sum + height + 8, 0);
	const shapes = rungs.flatMap(({ lines, mark }, i) => {
		const below = heights.slice(0, i).reduce((sum, height) => sum + height + 8, 0);
		const y = total - below - heights[i]!;
		const place = { x: 2 + i * shift, y, width: rungWidth, height: heights[i]! };
		return [
			...box(place, lines, { isStrong: i === rungs.length - 1 }),
			label(mark, place.x + rungWidth + 10, y + heights[i]! / 2 + 5),
		];
	});
	const width = rungWidth + (levels.length - 1) * shift + 150;
	return picture(
		teller.plain(({ say }) => say.captions.levels),
		width,
		total + 4,
		shapes,
		teller.say(({ say }) => say.ladderCaption),
	);
}
