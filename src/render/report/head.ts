/** What every report says of the standard that it goes by. */
import type { ElementContent } from "hast";
import type { Evaluation } from "../../evaluate/index.js";
import { spokenDay } from "../../explain/days.js";
import { dayNumber } from "../../model/day.js";
import type { Standard } from "../../model/standard.js";
import type { Telling } from "./telling.js";

export function standardEntries(
	{ title, status, jurisdiction }: Standard,
	{ asOf, edition }: Pick<Evaluation, "asOf" | "edition">,
	telling: Telling,
): (readonly [name: ElementContent[], said: ElementContent[]])[] {
	return [
		[telling.say(({ say }) => say.head.standard), telling.text(title)],
		[telling.say(({ say }) => say.head.status), telling.say(({ say }) => say.status[status])],
		[telling.say(({ say }) => say.head.jurisdiction), jurisdiction === undefined ? [] : telling.text(jurisdiction.name)],
		[telling.say(({ words }) => words.day), day(asOf, telling)],
		[telling.say(({ say }) => say.head.edition), edition === asOf ? [] : day(edition, telling)],
	];
}

function day(text: string, telling: Telling): ElementContent[] {
	return telling.say(({ locale }) => spokenDay(dayNumber(text)!, locale));
}
