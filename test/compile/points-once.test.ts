import { afterEach, describe, expect, it, vi } from "vitest";
import { counters } from "../../src/compile/counters.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { parseFacts } from "../../src/parse/facts.js";
import { figure, read, sheetScoring, smallStandard } from "../support/standard.js";

/** A point for each event of the last year, up to so many; the rule passes by its points. */
const standardOf = (full: number) =>
	smallStandard({
		dimensions: [{ id: "x", title: { zh: "方面", en: "Dimension" }, points: full }],
		inputs: { "x.events": "events" },
		rules: {
			"x.events": {
				parameters: { worth: figure(1, { unit: "point" }) },
				points: { full, gain: [{ points: read("parameters.worth"), each: { eventsWithin: [read("x.events"), 12] } }] },
			},
		},
		scoring: sheetScoring({ of: full, pass: { score: 1 } }),
	});

const events = (...days: string[]) => ({ "x.events": days.map((day) => ({ day })) });

describe("the points of a rule that passes by them", () => {
	afterEach(() => void vi.restoreAllMocks());

	it("are computed once for its outcome and its score", () => {
		const count = vi.spyOn(counters, "eventsWithin");
		const standard = standardOf(2);
		const { outcome, points } = evaluate(standard, events("2026-03-01"), { asOf: "2026-06-30" }).rules["x.events"]!;
		expect([outcome, points]).toEqual(["fail", { min: 1, max: 1, of: 2 }]);
		expect(count).toHaveBeenCalledTimes(1);
	});

	it("are those of each day, each community and each standard", () => {
		const [two, three] = [standardOf(2), standardOf(3)];
		const facts = parseFacts(two, events("2025-03-15", "2026-03-01")).facts;
		const pointsOf = (...[standard, given, asOf]: Parameters<typeof evaluate>) =>
			evaluate(standard, given, asOf).rules["x.events"]!.points!.min;
		const [before, after] = [{ asOf: "2026-02-28" }, { asOf: "2026-03-31" }];
		expect(pointsOf(two, facts, after)).toBe(1);
		expect(pointsOf(two, facts, before)).toBe(1);
		expect(pointsOf(two, events("2026-03-01", "2026-03-02"), after)).toBe(2);
		expect(pointsOf(two, facts, { asOf: "2026-03-10" })).toBe(2);
		expect(pointsOf(three, facts, { asOf: "2027-06-30" })).toBe(0);
		expect(pointsOf(two, facts, after)).toBe(1);
	});
});
