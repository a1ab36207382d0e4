/** How close passing rules are to failing. */
import { describe, expect, it } from "vitest";
import { margins } from "../../src/advice/index.js";
import type { Facts } from "../../src/model/facts.js";
import { figure, type InputSketch, read, smallStandard } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";

const asOf = "2026-06-30";

function ofRule(inputs: Record<string, InputSketch>, logic: unknown, facts: Facts, more: object = {}) {
	const standard = smallStandard({ inputs, rules: { "main.rule": { logic, ...more } } });
	const [rule] = margins(standard, facts, { asOf });
	return rule === undefined
		? undefined
		: { margins: rule.margins, without: rule.without.map(({ input, reason }) => [input, reason]) };
}

const atLeast = (name: string, least: number) => ({ ">=": [read(name), least] });

const on = (...days: string[]) => days.map((day) => ({ day }));
/** Thirty events in each of so many months that which of them fall away can't be tried out. */
const everyDay = on(
	...Array.from({ length: 730 }, (_, i) => new Date(Date.parse(asOf) - i * 86_400_000).toISOString().slice(0, 10)),
);

const rate: InputSketch = { type: "percent", zeroOf: "missing" };

describe("a margin", () => {
	it("is told of rules that pass alone", () => {
		expect(ofRule({ "c.number": "count" }, atLeast("c.number", 5), { "c.number": 4 })).toBeUndefined();
		expect(ofRule({ "c.number": "count" }, atLeast("c.number", 5), {})).toBeUndefined();
	});

	it("is the least number of steps to failing, down or up", () => {
		expect(ofRule({ "c.number": "count" }, atLeast("c.number", 5), { "c.number": 7 })!.margins[0]).toMatchObject({
			input: "c.number",
			way: "down",
			by: 3,
			to: 4,
			steps: 3,
			text: { zh: "c.number再少 3 thing（4 thing）就不达标", en: "c.number: 3 things less (4 things) and it fails" },
		});
		expect(ofRule({ "q.area": "quantity" }, { "<": [read("q.area"), 1.5] }, { "q.area": 1.2 })!.margins[0]).toMatchObject({
			way: "up",
			by: 0.3,
			to: 1.5,
			steps: 3,
		});
	});

	it("may be a million steps", () => {
		const found = ofRule({ "q.area": "quantity" }, atLeast("q.area", 5), { "q.area": 100_005 });
		expect(found!.margins[0]).toMatchObject({ by: 100_000.1, to: 4.9, steps: 1_000_001 });
	});

	it("of a ratio is counted in its whole", () => {
		const found = ofRule({ "p.rate": rate }, atLeast("p.rate", 90), { "p.rate": { count: 272, of: 300 } });
		expect(found!.margins[0]).toMatchObject({ by: 3, to: 269 });
		expect(found!.margins[0]).not.toHaveProperty("survey");
		const bare = ofRule({ "p.rate": rate }, atLeast("p.rate", 90), { "p.rate": 90.5 });
		expect(bare!.margins[0]).toMatchObject({
			by: 0.6,
			to: 89.9,
			text: { en: "p.rate: 0.6 percentage points less (89.9 %) and it fails" },
		});
	});

	it("of a day is told in days, and of events in how many", () => {
		const parameters = { last: figure("2003-09-01") };
		const day = ofRule(
			{ "d.opened": "day" },
			{ "<=": [read("d.opened"), read("parameters.last")] },
			{ "d.opened": "2003-08-30" },
			{ parameters },
		);
		expect(day!.margins[0]).toMatchObject({
			by: 3,
			to: "2003-09-02",
			text: { zh: "d.opened再晚 3 day（2003年9月2日）就不达标", en: "d.opened: 3 days later (2 September 2003) and it fails" },
		});
		const events = { "<=": [{ eventsWithin: [read("e.held"), 12] }, 2] };
		expect(ofRule({ "e.held": "events" }, events, { "e.held": 1 })!.margins[0]).toMatchObject({ way: "up", by: 2, to: 3 });
	});

	it("of a range is counted from its worst end", () => {
		const found = ofRule({ "c.number": "count" }, atLeast("c.number", 5), { "c.number": { atLeast: 6, atMost: 9 } });
		expect(found!.margins[0]).toMatchObject({ by: 2, to: 4, atLeast: true });
		expect(found!.margins[0]!.text.en).toBe("at the worst that is known, c.number: 2 things less (4 things) and it fails");
	});

	it("leads to what is not certain where something missing could still help", () => {
		const inputs = { "c.own": "count", "c.shared": "count" };
		const logic = { or: [atLeast("c.own", 5), atLeast("c.shared", 5)] };
		expect(ofRule(inputs, logic, { "c.own": 7 })!.margins[0]).toMatchObject({
			input: "c.own",
			to: 4,
			outcome: "unknown",
			text: {
				zh: "c.own再少 3 thing（4 thing）就不能确定达标了",
				en: "c.own: 3 things less (4 things) and it no longer surely passes",
			},
		});
	});

	it("comes of each number alone, the nearest first", () => {
		const measures = { "m.share": { logic: { "/": [{ "*": [read("c.part"), 100] }, read("c.whole")] } } };
		const standard = smallStandard({
			inputs: { "c.part": "count", "c.whole": { type: "count", range: { atLeast: 1 } } },
			measures,
			rules: { "main.rule": { ">=": [read("measures.m.share"), 20] } },
		});
		const [rule] = margins(standard, { "c.part": 22, "c.whole": 100 }, { asOf });
		expect(rule!.margins.map(({ input, way, to }) => [input, way, to])).toEqual([
			["c.part", "down", 19],
			["c.whole", "up", 111],
		]);
	});
});

describe("the margin of dated events", () => {
	const events = (logic: unknown, fact: Facts[string], input: InputSketch = "events") => {
		const standard = smallStandard({ inputs: { "e.held": input }, rules: { "main.rule": { ">=": [logic, 3] } } });
		return margins(standard, { "e.held": fact }, { asOf })[0]!;
	};
	const within = { eventsWithin: [read("e.held"), 12] };

	it("is how few of those that count may not fall away", () => {
		const [margin] = events(within, on("2024-01-01", "2025-07-01", "2025-12-01", "2026-03-08", "2026-05-05")).margins;
		expect(margin).toMatchObject({ way: "down", outcome: "fail", by: 2, to: 2, steps: 2 });
		expect(margin!.text).toEqual({
			zh: "e.held：计入的 4 thing里少了任何 2 thing就不达标",
			en: "e.held: any 2 of the 4 things that count fall away and it fails",
		});
	});

	it("names them where it matters which", () => {
		const covered = { periodsCovered: [read("e.held"), 3, 12] };
		const [margin] = events(covered, on("2025-08-01", "2025-11-05", "2025-12-05", "2026-03-08")).margins;
		expect(margin).toMatchObject({ by: 1, to: 3, events: [{ day: "2025-08-01" }] });
		expect(margin!.text.en).toBe("e.held: 1 of the 4 things that count falls away (1 August 2025) and it fails");
		const kinds = (...all: string[]) => all.map((kind, i) => ({ day: `2026-01-0${i + 1}`, kind }));
		const sketch = { type: "events", kinds: true };
		const [ofKinds] = events({ kindsWithin: [read("e.held"), 12] }, kinds("a", "a", "b", "b", "c", "c"), sketch).margins;
		expect(ofKinds!.events).toEqual(kinds("a", "a"));
	});

	it("leads to what is not certain where the list may lack some", () => {
		const { margins: found, holds } = events(within, { list: on("2025-08", "2026-01-05", "2026-03-08"), complete: false });
		expect(found[0]).toMatchObject({ by: 1, outcome: "unknown", events: [{ day: "2025-08" }] });
		expect(holds!.until).toBe("2026-07-31");
	});

	it("of a hundred thousand events is told in bounded time", () => {
		const many = Array.from({ length: 100_000 }, (_, i) => ({ day: "2026-01-05", kind: `kind ${i}` }));
		expect(events(within, many).margins[0]).toMatchObject({ by: 99_998, to: 2 });
		const ofKinds = events({ kindsWithin: [read("e.held"), 12] }, many, { type: "events", kinds: true });
		expect(ofKinds.without.map(({ reason }) => reason)).toEqual(["events"]);
		expect(ofKinds).not.toHaveProperty("holds");
	});

	it("of what should not happen is how often more it may", () => {
		const found = ofRule({ "e.held": "events" }, { "<=": [within, 2] }, { "e.held": on("2026-01-05") });
		expect(found!.margins[0]).toMatchObject({
			way: "up",
			by: 2,
			to: 3,
			text: { zh: "e.held到评定日再多 2 thing就不达标", en: "e.held: 2 things more by the assessment day and it fails" },
		});
	});
});

describe("a pass by dated events", () => {
	const rule = (logic: unknown, facts: Facts) => {
		const standard = smallStandard({ inputs: { "e.held": "events", "a.yes": "boolean" }, rules: { "main.rule": logic } });
		return margins(standard, facts, { asOf })[0]!.holds;
	};
	const held = { ">=": [{ eventsWithin: [read("e.held"), 12] }, 2] };

	it("holds until the last day on which they are enough", () => {
		expect(rule(held, { "e.held": on("2025-08-01", "2026-01-05") })).toEqual({
			until: "2026-07-31",
			text: { zh: "此后没有新的，达标维持到2026年7月31日", en: "If nothing is added, it passes until 31 July 2026" },
		});
	});

	it("is not told of where others decide, or where they are but counted", () => {
		expect(rule({ or: [held, read("a.yes")] }, { "e.held": on("2025-08-01", "2026-01-05"), "a.yes": true })).toBeUndefined();
		expect(rule(held, { "e.held": 4 })).toBeUndefined();
	});
});

describe("a survey's margin", () => {
	it("says whether it is less than its margin of error", () => {
		const of = (count: number) => {
			const found = margins(wuxi, { "survey.committee": { count, of: 300 } }, { asOf });
			return found.find(({ id }) => id === "autonomy.committee-satisfaction")!.margins[0]!;
		};
		expect(of(271).survey).toMatchObject({ withinError: true });
		expect(of(271).survey!.halfWidth).toBeCloseTo(3.36, 2);
		expect(of(271).text.zh).toMatch(/；这个余量小于问卷的误差（± 3\.4 个百分点）$/);
		expect(of(299).survey).toMatchObject({ withinError: false });
		expect(of(299).text.zh).not.toMatch(/误差/);
	});
});

describe("no margin is told", () => {
	it.each<[string, InputSketch, unknown, Facts[string], string]>([
		["where more may help or harm", "count", { "!==": [read("x.y"), 5] }, 4, "either-way"],
		[
			"of events that may help or harm",
			"events",
			{ "===": [{ eventsWithin: [read("x.y"), 12] }, 1] },
			[{ day: "2026-03-08" }],
			"either-way",
		],
		[
			"of events that the rule does not need",
			"events",
			{ ">=": [{ eventsWithin: [read("x.y"), 12] }, 0] },
			on("2026-03-08"),
			"not-alone",
		],
		[
			"of events that may be lost in too many ways",
			"events",
			{ ">=": [{ periodsCovered: [read("x.y"), 1, 24] }, 24] },
			everyDay,
			"events",
		],
		["of a ratio that is known roughly", rate, atLeast("x.y", 90), { count: { atLeast: 95 }, of: 100 }, "approximate"],
		["where no number fails", rate, atLeast("x.y", 0), { count: 1, of: 2 }, "not-alone"],
	])("%s", (_, input, logic, fact, reason) => {
		expect(ofRule({ "x.y": input }, logic, { "x.y": fact })).toEqual({ margins: [], without: [["x.y", reason]] });
	});

	it("of alternatives of which one is enough", () => {
		const inputs = { "c.own": "count", "c.shared": "count" };
		const found = ofRule(inputs, { or: [atLeast("c.own", 5), atLeast("c.shared", 5)] }, { "c.own": 7, "c.shared": 8 });
		expect(found!.without).toEqual([
			["c.own", "not-alone"],
			["c.shared", "not-alone"],
		]);
	});

	it("where another fact stands in the way", () => {
		const inputs: Record<string, InputSketch> = { "c.part": { type: "count", within: "c.whole" }, "c.whole": "count" };
		const logic = { "<=": [read("c.part"), 10] };
		expect(ofRule(inputs, logic, { "c.part": 3, "c.whole": 8 })!.without).toEqual([["c.part", "not-alone"]]);
		expect(ofRule(inputs, logic, { "c.part": 3, "c.whole": 11 })!.margins[0]).toMatchObject({ to: 11 });
	});

	it("where no number is read", () => {
		expect(ofRule({ "a.yes": "boolean" }, read("a.yes"), { "a.yes": true })!.without).toEqual([[undefined, "no-number"]]);
	});
});
