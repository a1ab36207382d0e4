/** What is told of the time to come, and of how close things are, agrees with evaluating it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expiries, type Margin, margins, remedies } from "../../src/advice/index.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { type Day, dayNumber, dayText } from "../../src/model/day.js";
import type { EventData, EventsData, Fact, Facts } from "../../src/model/facts.js";
import type { Input } from "../../src/model/input.js";
import type { Standard } from "../../src/model/standard.js";
import { completeFacts, oneOf, randomOf, whole } from "../support/arbitrary-facts.js";
import { standardOfManyValues } from "../support/arbitrary-standards.js";
import { read, smallStandard } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";

const seeds = fc.noShrink(fc.integer());
const asOf = "2025-12-31";

/** A fact so many steps short of where a margin ends. */
function moved(input: Input, fact: Fact, margin: Margin, back: number): Fact {
	const { to, way } = margin;
	if (input.type === "events" && typeof fact === "object") return withEvents(fact as EventsData, margin, back);
	const sign = way === "up" ? -1 : 1;
	if (typeof to === "string") return new Date(Date.parse(to) + sign * back * 86_400_000).toISOString().slice(0, 10);
	const { of, answers } = fact as { of?: number; answers?: Record<string, number> };
	const total = answers === undefined ? of : Object.values(answers).reduce((sum, one) => sum + one, 0);
	if (total !== undefined) return { count: to + sign * back, of: total };
	return Number((to + sign * back * ("step" in input ? input.step : 1)).toFixed(6));
}

/** Dated events without those that may not fall away, or with so many more of kinds of their own. */
function withEvents(fact: EventsData, { events, steps }: Margin, back: number): EventsData {
	const list = "list" in fact ? fact.list : fact;
	const lost = new Set<EventData>(events?.slice(back));
	const more = Array.from({ length: events === undefined ? steps - back : 0 }, (_, i) => ({ day: asOf, kind: `other ${i}` }));
	const changed = [...list.filter((one) => !lost.has(one)), ...more];
	return "list" in fact ? { list: changed, complete: false } : changed;
}

/** How many margins were told, and of those how many of dated events, and how many passes hold for a time. */
interface Told {
	margins: number;
	events: number;
	holds: number;
}

function checkMargins(standard: Standard, seed: number, told: Told): void {
	const facts = completeFacts(standard, randomOf(seed), asOf);
	const outcomeOf = (id: string, changed: Facts) => evaluate(standard, { ...facts, ...changed }, { asOf }).rules[id]!.outcome;
	for (const { id, margins: found, holds } of margins(standard, facts, { asOf })) {
		for (const margin of found.filter(({ outcome }) => outcome === "fail")) {
			told.margins++;
			if (margin.events !== undefined) told.events++;
			const at = (back: number) => ({
				[margin.input]: moved(standard.inputs[margin.input]!, facts[margin.input]!, margin, back),
			});
			expect(outcomeOf(id, at(0)), `${id}: ${margin.text.en}`).toBe("fail");
			expect(outcomeOf(id, at(1)), `${id}, a step less: ${margin.text.en}`).not.toBe("fail");
			// With any one of the events that may not fall away.
			const events = margin.events ?? [];
			for (const [i, one] of events.entries()) {
				const lost = { ...margin, events: [one, ...events.filter((_, other) => other !== i)] };
				expect(outcomeOf(id, { [margin.input]: moved(standard.inputs[margin.input]!, facts[margin.input]!, lost, 1) })).not.toBe(
					"fail",
				);
			}
		}
		if (holds === undefined) continue;
		told.holds++;
		checkHolds(standard, facts, id, holds.until);
	}
}

/** A rule passes on its last day, and no longer on the next, if nothing has happened since. */
function checkHolds(standard: Standard, facts: Facts, id: string, until: Day): void {
	const on = (day: Day) => evaluate(standard, facts, { asOf: day, edition: asOf }).rules[id]!.outcome;
	expect(on(until)).toBe("pass");
	expect(on(dayText(dayNumber(until)! + 1))).not.toBe("pass");
}

describe("a margin's change makes the rule fail, and a step less does not", { timeout: 60_000 }, () => {
	it("for made-up standards", () => {
		const told = { margins: 0, events: 0, holds: 0 };
		fc.assert(
			fc.property(seeds, (seed) => {
				checkMargins(standardOfManyValues(randomOf(seed)), seed + 1, told);
			}),
			{ numRuns: 200 },
		);
		expect(told.margins).toBeGreaterThan(10);
	});

	it("for Wuxi", () => {
		const told = { margins: 0, events: 0, holds: 0 };
		fc.assert(
			fc.property(seeds, (seed) => checkMargins(wuxi, seed, told)),
			{ numRuns: 8 },
		);
		expect(told.events).toBeGreaterThan(10);
		expect(told.holds).toBeGreaterThan(10);
	});
});

const counting = smallStandard({
	inputs: { "e.held": { type: "events", kinds: true }, "e.bad": "events" },
	rules: {
		"main.none": { "<=": [{ eventsWithin: [read("e.bad"), 12] }, 0] },
		"main.covered": { ">=": [{ periodsCovered: [read("e.held"), 3, 12] }, 3] },
		"main.kinds": { ">=": [{ kindsWithin: [read("e.held"), 18] }, 2] },
		"main.few": { "<=": [{ periodsCovered: [read("e.bad"), 2, 12] }, 2] },
	},
});

describe("what has happened", () => {
	it("lets a rule pass, or fail, until the day that is told, and on the next day no more", () => {
		let [held, weighed] = [0, 0];
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				const list = () =>
					Array.from({ length: whole(random, 1, 7) }, () => ({
						day: dayText(dayNumber(asOf)! - whole(random, 0, 400)),
						kind: oneOf(random, ["a", "b", "c"]),
					}));
				const facts: Facts = { "e.held": list(), "e.bad": list() };
				for (const { id, holds } of margins(counting, facts, { asOf })) {
					if (holds === undefined) continue;
					held++;
					checkHolds(counting, facts, id, holds.until);
				}
				for (const [id, { weighsUntil }] of Object.entries(remedies(counting, facts, { asOf }))) {
					if (weighsUntil === undefined) continue;
					weighed++;
					const on = (day: Day) => evaluate(counting, facts, { asOf: day }).rules[id]!.outcome;
					expect(on(weighsUntil)).toBe("fail");
					expect(on(dayText(dayNumber(weighsUntil)! + 1))).not.toBe("fail");
				}
			}),
			{ numRuns: 60 },
		);
		expect(Math.min(held, weighed)).toBeGreaterThan(20);
	});
});

const aging = smallStandard({
	inputs: {
		"a.first": { type: "boolean", expires: { months: 6 } },
		"a.second": { type: "boolean", expires: { months: 18 } },
		"c.part": { type: "count", within: "c.whole", expires: { months: 12 } },
		"c.whole": { type: "count", expires: { months: 6 } },
		"e.held": { type: "events", expires: { months: 12 } },
	},
	rules: {
		"main.either": { or: [read("a.first"), read("a.second")] },
		"main.few": { "<=": [read("c.part"), 3] },
		"main.held": { ">=": [{ eventsWithin: [read("e.held"), 12] }, 1] },
		"other.second": read("a.second"),
	},
});

describe("what expires", () => {
	it("is on each day as evaluating on that day says, and on no other day", () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = randomOf(seed);
				const day = () => oneOf(random, ["2024-09-30", "2025-03-01", "2025-06-30", "2025-08-31", "2025-12-31"]);
				const facts: Facts = {
					"a.first": { value: random() < 0.5, observed: day() },
					"a.second": { value: random() < 0.5, observed: day() },
					"c.whole": { value: whole(random, 3, 5), observed: day() },
					"c.part": { value: whole(random, 0, 3), observed: day() },
					"e.held": { value: [{ day: "2024-08-01" }], observed: day() },
				};
				const known = new Set(evaluate(aging, facts, { asOf }).expired);
				for (const { day: on, facts: expiring, rules, dimensions, outcome, score } of expiries(aging, facts, { asOf })) {
					const then = evaluate(aging, facts, { asOf: on });
					for (const { id } of expiring) known.add(id);
					expect(new Set(then.expired)).toEqual(known);
					expect(outcome.to).toBe(then.outcome);
					expect(score.to).toEqual(then.score);
					for (const { id, to } of rules) expect(then.rules[id]!.outcome).toBe(to);
					for (const { id, to } of dimensions) expect(then.dimensions[id]!.outcome).toBe(to);
				}
				expect(new Set(evaluate(aging, facts, { asOf: "2031-01-01" }).expired)).toEqual(known);
			}),
			{ numRuns: 100 },
		);
	});
});
