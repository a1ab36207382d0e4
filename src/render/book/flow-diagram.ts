/** From facts to the result, as a picture. */
import type { Element } from "hast";
import { arrow, box, heightOf, picture, wrapped } from "./svg.js";
import type { Teller } from "./teller.js";

const boxWidth = 168;
const gap = 34;

/** Facts → rules → dimensions → the standard, with what each is. */
export function flowDiagram(teller: Teller): Element {
	const stages = (["facts", "rules", "dimensions", "result"] as const).map((stage) =>
		wrapped(
			teller.plain(({ say }) => say.flow[stage](teller.edition.scoring.pass === "every-rule")),
			boxWidth - 20,
		),
	);
	const height = Math.max(...stages.map(heightOf));
	const left = (i: number) => 2 + i * (boxWidth + gap);
	const shapes = stages.flatMap((lines, i) => [
		...box({ x: left(i), y: 2, width: boxWidth, height }, lines, { isStrong: i === stages.length - 1 }),
		...(i === 0
			? []
			: arrow([
					[left(i) - gap + 2, height / 2 + 2],
					[left(i) - 2, height / 2 + 2],
				])),
	]);
	const caption = teller.say(({ say }) => say.flowCaption);
	return picture(
		teller.plain(({ say }) => say.flowCaption),
		left(stages.length) - gap + 2,
		height + 4,
		shapes,
		caption,
	);
}
