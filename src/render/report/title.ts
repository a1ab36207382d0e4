/** Where the title stands. */
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { TitleEvent } from "../../titles/events.js";
import { titleStatus } from "../../titles/status.js";
import type { ReportedCommunity } from "./told.js";

export function titleOn({ standard, options, telling }: ReportedCommunity, events: readonly TitleEvent[]): ElementContent[] {
	const { summary: said, issues } = titleStatus(standard, events, options.asOf);
	return [
		h("p", telling.text(said)),
		...telling.list(({ locale, words }) => issues.map(({ path, message }) => `${path}${words.colon}${message[locale]}`)),
	];
}
