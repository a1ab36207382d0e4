/** How few dated events would have to fall away, or how few more there would have to be, for a rule not to pass. */

import { digits } from "../explain/number.js";
import type { Direction } from "../logic/node.js";
import type { Events } from "../logic/value.js";
import { FAIL, outcomeOf, PASS } from "../model/outcome.js";
import type { Text } from "../model/text.js";
import { type Alike, alikeIn, givenEvents, listOf, losses, withEventsOn, withoutEvents } from "./event-list.js";
import type { Margin, NoMargin } from "./margins.js";
import type { Situation, Supposed } from "./situation.js";
import { fewestSteps } from "./trial.js";
import { type Bilingual, marginWords } from "./words.js";

/** More ways to lose events than these are not tried. */
const mostLosses = 2000;

/** Nor more kinds of them, or more events altogether. */
const mostAlike = 100;
const mostVisits = 2_000_000;

/** No more events than these are tried, on one day. */
const mostEvents = 366;

/** More events than these are not named. */
const mostNamed = 3;

/** A list of events that a rule reads. */
interface Listed {
	readonly rule: number;
	readonly input: number;
	readonly events: Events;
	readonly alike: readonly Alike[];
}

/** How many events, and where they fall away, which. */
interface Change {
	readonly way: "up" | "down";
	readonly steps: number;
	readonly lost?: readonly number[];
}

export class EventMargins {
	constructor(
		readonly situation: Situation,
		readonly words: Bilingual,
	) {}

	/** `undefined` where the events do not matter. */
	margin(rule: number, input: number, direction: Direction): Margin | Exclude<NoMargin["reason"], "no-number"> | undefined {
		if (direction === "constant") return undefined;
		if (direction === "either") return "either-way";
		const { situation } = this;
		const events = listOf(situation.trace, input)!;
		const alike = alikeIn(situation.rules[rule]!, input, events, situation.trace.bindings);
		if (alike === undefined) return "events";
		const listed = { rule, input, events, alike };
		for (const outcome of ["fail", "unknown"] as const) {
			const found = direction === "up" ? this.#fewestLost(listed, outcome) : this.#fewestMore(listed, outcome);
			if (found === "events") return found;
			if (found !== undefined) return this.#told(listed, found, outcome);
		}
		return "not-alone";
	}

	#fewestLost(listed: Listed, outcome: Margin["outcome"]): Change | "events" | undefined {
		const { events, alike } = listed;
		const day = this.situation.trace.bindings.calendar.day;
		const isWithout = (lost: readonly number[]) => this.#comesTo(outcome, listed, withoutEvents(events, new Set(lost), day));
		const all = alike.flat();
		// The more fall away, the less a rule passes.
		if (!isWithout(all)) return undefined;
		if (alike.length === 1) {
			const steps = fewestSteps(all.length, (some) => isWithout(all.slice(0, some)), 1)!;
			return { way: "down", steps, lost: all.slice(0, steps) };
		}
		if (alike.length > mostAlike) return "events";
		let tries = 0;
		const mostTries = Math.min(mostLosses, mostVisits / events.list.length);
		for (let steps = 1; steps <= all.length; steps++) {
			for (const lost of losses(alike, steps)) {
				if (++tries > mostTries) return "events";
				if (isWithout(lost)) return { way: "down", steps, lost };
			}
		}
		return undefined;
	}

	#fewestMore(listed: Listed, outcome: Margin["outcome"]): Change | undefined {
		const day = this.situation.trace.bindings.calendar.day;
		const isWith = (more: number) => this.#comesTo(outcome, listed, withEventsOn(listed.events, more, day));
		const steps = fewestSteps(mostEvents, isWith, 1);
		return steps === undefined ? undefined : { way: "up", steps };
	}

	#comesTo(outcome: Margin["outcome"], { rule, input }: Listed, so: Supposed): boolean {
		const { situation } = this;
		const facts = situation.supposing(situation.trace.facts, input, so);
		const possible = facts === undefined ? PASS : situation.stateOn(situation.bindings(facts), rule).possible;
		return outcome === "fail" ? possible === FAIL : outcomeOf(possible) === "unknown";
	}

	#told(listed: Listed, change: Change, outcome: Margin["outcome"]): Margin {
		const { table, trace } = this.situation;
		const { input, alike } = listed;
		const { way, steps, lost } = change;
		const id = table.ids[input]!;
		const counted = alike.flat().length;
		const given = lost === undefined ? undefined : givenEvents(trace.given.facts[id]);
		return {
			input: id,
			label: table.inputs[input]!.label,
			way,
			outcome,
			by: steps,
			to: way === "up" ? counted + steps : counted - steps,
			steps,
			...(given === undefined ? {} : { events: lost!.map((place) => given[place]!) }),
			text: this.#text(listed, change, outcome),
		};
	}

	#text({ input, events, alike }: Listed, { way, steps, lost = [] }: Change, outcome: Margin["outcome"]): Text {
		const declared = this.situation.table.inputs[input]!;
		const unit = "unit" in declared ? declared.unit : undefined;
		return this.words.say((speaker) => {
			const say = marginWords[speaker.locale];
			const [label, by] = [speaker.label(input), speaker.measured(digits(steps, speaker.locale), unit)];
			if (way === "up") return say.moreEvents(label, by) + say.then[outcome];
			const isNamed = alike.length > 1 && lost.length <= mostNamed;
			const days = isNamed ? lost.map((place) => speaker.happening(events.list[place]!)) : undefined;
			const which = alike.length === 1 ? "any" : days;
			const all = speaker.measured(digits(alike.flat().length, speaker.locale), unit);
			return say.fewerEvents(label, { number: steps, said: by }, all, which) + say.then[outcome];
		});
	}
}
