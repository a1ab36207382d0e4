/** A standard whose title has a whole life, and its record up to naming. */
import { readFileSync } from "node:fs";
import type { Standard } from "../../src/model/standard.js";
import type { TitleLife } from "../../src/model/title.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import type { TitleEvent } from "../../src/titles/events.js";
import { type TitleStatus, titleStatus } from "../../src/titles/status.js";
import { read, smallDocument, text } from "../support/standard.js";

/** The life that docs/titles.md shows. */
export const life = JSON.parse(readFileSync(new URL("life.json", import.meta.url), "utf8")) as TitleLife;

/** The document of a standard with this life. */
export function documentWith(titleLife: unknown): Record<string, unknown> {
	return smallDocument({
		inputs: { "hall.open": "boolean" },
		rules: { "main.rule": read("hall.open") },
		sources: { text: { title: text("The text") }, measures: { title: text("The measures") } },
		titleLife,
	});
}

export function standardWith(titleLife: unknown): Standard {
	return parseStandard(documentWith(titleLife));
}

export const standard = standardWith(life);

/** `[step, day, more]` as an event. */
export function step(id: string, day: string, more: object = {}): TitleEvent {
	return { step: id, day, ...more };
}

export const gained: TitleEvent = { gained: "district-community", day: "2008-03-15" };
export const application = step("application", "2009-10-12");
export const assessment = step("assessment", "2009-12-20");
export const approval = step("approval", "2010-03-01");
export const naming = step("naming", "2010-05-01");
export const named = [gained, application, assessment, approval, naming];

export function status(events: readonly TitleEvent[], day: string, of: Standard = standard): TitleStatus {
	return titleStatus(of, events, day);
}

const dayOf = (day: TitleStatus["since"]) => (day === null ? "-" : typeof day === "string" ? day : `${day.from}..${day.to}`);

/** A status in short: its states with since and until. */
export function inShort({ possible }: TitleStatus): string {
	return possible.map(({ state, since, until }) => `${state} ${dayOf(since)} to ${dayOf(until)}`).join(" | ");
}

/** What may happen next, in short. */
export function nextInShort({ next }: TitleStatus): string[] {
	return next.map(
		({ step: id, state, from, until, certain, lacking }) =>
			`${state}: ${id} ${dayOf(from)} to ${dayOf(until)}${certain ? "" : " ?"}${lacking === undefined ? "" : ` lacking ${lacking.map(({ title }) => title)}`}`,
	);
}
