import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import { parseFacts } from "../../src/parse/facts.js";
import { found, thrownBy } from "../support/issues.js";
import { figure, read, smallStandard } from "../support/standard.js";

const window = figure(12, { unit: "month" });
const standard = smallStandard({
	inputs: {
		"fair.days": { type: "events", kinds: true },
		"crime.cases": "events",
		"hall.area": { type: "quantity", expires: { months: 12 } },
		"library.books": "count",
		"library.lent": { type: "count", within: "library.books", expires: { months: 6 } },
		"survey.satisfied": { type: "percent", zeroOf: "missing" },
	},
	rules: {
		"main.fairs": {
			logic: { ">=": [{ eventsWithin: [read("fair.days"), read("parameters.window")] }, read("parameters.minimum")] },
			parameters: { window, minimum: figure(1) },
		},
		"main.quarters": {
			logic: { ">=": [{ periodsCovered: [read("fair.days"), 3, read("parameters.window")] }, 4] },
			parameters: { window },
		},
		"main.kinds": { ">=": [{ kindsWithin: [read("fair.days"), 12] }, 2] },
		"main.two-years": { ">=": [{ eventsWithin: [read("fair.days"), 24] }, 3] },
		"main.half-year": { "<=": [{ eventsWithin: [read("fair.days"), 6] }, 3] },
		"main.crime": { "<=": [{ eventsWithin: [read("crime.cases"), 12] }, 0] },
		"main.area": { ">=": [read("hall.area"), 100] },
		"main.books": { ">=": [read("library.books"), 10] },
		"main.lent": { ">=": [read("library.lent"), 10] },
		"main.satisfied": { ">=": [read("survey.satisfied"), 90] },
	},
});
const outcome = (rule: string, facts: Facts, asOf = "2025-12-31") =>
	evaluate(standard, facts, { asOf }).rules[`main.${rule}`]!.outcome;
const on = (...days: string[]) => days.map((day) => ({ day }));

describe("the assessment window", () => {
	it.each([
		["the first day of a calendar year", "2025-12-31", "2025-01-01", "pass"],
		["the day before it", "2025-12-31", "2024-12-31", "fail"],
		["the assessment day itself", "2025-12-31", "2025-12-31", "pass"],
		["the day after it", "2025-12-31", "2026-01-01", "fail"],
		["the first day, in the middle of a month", "2025-06-15", "2024-06-16", "pass"],
		["the day before it, in the middle of a month", "2025-06-15", "2024-06-15", "fail"],
		["assessed on 29 February, the first day", "2024-02-29", "2023-03-01", "pass"],
		["assessed on 29 February, the day before", "2024-02-29", "2023-02-28", "fail"],
		["assessed on 28 February after a leap year, the first day", "2025-02-28", "2024-03-01", "pass"],
		["assessed on 28 February after a leap year, the day before", "2025-02-28", "2024-02-29", "fail"],
		["assessed on the last of a month of 30 days, the first day", "2025-06-30", "2024-07-01", "pass"],
		["assessed on the last of a month of 30 days, the day before", "2025-06-30", "2024-06-30", "fail"],
		["assessed on 1 March of a common year, the first day", "2025-03-01", "2024-03-02", "pass"],
	])("%s", (_, asOf, day, expected) => {
		expect(outcome("fairs", { "fair.days": on(day) }, asOf)).toBe(expected);
	});

	it("quarters are counted forward from its first day", () => {
		expect(outcome("quarters", { "fair.days": on("2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31") })).toBe("pass");
		expect(outcome("quarters", { "fair.days": on("2025-01-01", "2025-03-31", "2025-07-01", "2025-12-31") })).toBe("fail");
		const midMonth = on("2024-06-16", "2024-09-16", "2024-12-16", "2025-03-16");
		expect(outcome("quarters", { "fair.days": midMonth }, "2025-06-15")).toBe("pass");
		expect(outcome("quarters", { "fair.days": on("2024-06-16", "2024-09-15", "2024-12-16", "2025-03-16") }, "2025-06-15")).toBe(
			"fail",
		);
	});

	it("a longer and a shorter one", () => {
		const days = on("2024-01-01", "2024-12-31", "2025-12-31");
		expect(outcome("two-years", { "fair.days": days })).toBe("pass");
		expect(outcome("two-years", { "fair.days": on("2023-12-31", "2024-12-31", "2025-12-31") })).toBe("fail");
		expect(outcome("half-year", { "fair.days": on("2025-07-01", "2025-07-01", "2025-07-01", "2025-07-01") })).toBe("fail");
		expect(outcome("half-year", { "fair.days": on("2025-06-30", "2025-07-01", "2025-07-01", "2025-07-01") })).toBe("pass");
	});
});

describe("a list of events", () => {
	it("is complete up to the day it was observed, and open after it", () => {
		expect(outcome("crime", { "crime.cases": { value: [], observed: "2025-12-31" } })).toBe("pass");
		expect(outcome("crime", { "crime.cases": { value: [], observed: "2025-12-30" } })).toBe("unknown");
		expect(outcome("crime", { "crime.cases": { value: [], observed: "2023-01-01" } })).toBe("unknown");
		expect(outcome("crime", { "crime.cases": { value: on("2025-06-01"), observed: "2025-12-01" } })).toBe("fail");
		expect(outcome("fairs", { "fair.days": { value: on("2025-06-01"), observed: "2025-07-01" } })).toBe("pass");
	});

	it("without a day of observation is complete up to the assessment day", () => {
		expect(outcome("crime", { "crime.cases": [] })).toBe("pass");
		expect(outcome("crime", { "crime.cases": on("2026-05-01") })).toBe("pass");
	});

	it("that may lack some shows nothing by what it lacks", () => {
		expect(outcome("crime", { "crime.cases": { list: [], complete: false } })).toBe("unknown");
		expect(outcome("fairs", { "fair.days": { list: on("2025-06-01"), complete: false } })).toBe("pass");
		expect(outcome("quarters", { "fair.days": { list: on("2025-06-01"), complete: false } })).toBe("unknown");
	});

	it("with vague days counts what is certain and what is possible", () => {
		const vague = [{ day: { from: "2024-12-31", to: "2025-01-01" } }];
		expect(outcome("fairs", { "fair.days": vague })).toBe("unknown");
		expect(outcome("fairs", { "fair.days": [{ day: "2025-01" }] })).toBe("pass");
		expect(outcome("fairs", { "fair.days": [{ day: "2024-12" }] })).toBe("fail");
		expect(outcome("quarters", { "fair.days": Array(4).fill({ day: { from: "2025-07-01", to: "2025-12-31" } }) })).toBe("fail");
		expect(
			outcome("quarters", {
				"fair.days": [...on("2025-01-05", "2025-05-05"), ...Array(2).fill({ day: { from: "2025-07-01", to: "2025-12-31" } })],
			}),
		).toBe("unknown");
	});

	it("without kinds may be of one kind or of several", () => {
		const [first, second] = [{ day: "2025-03-01", kind: "care" }, { day: "2025-03-02" }];
		expect(outcome("kinds", { "fair.days": [first, second] })).toBe("unknown");
		expect(outcome("kinds", { "fair.days": [first] })).toBe("fail");
		expect(outcome("kinds", { "fair.days": [first, { ...second, kind: "care" }] })).toBe("fail");
		expect(outcome("kinds", { "fair.days": [first, { ...second, kind: "sport" }] })).toBe("pass");
	});
});

describe("a number of kinds that only a list could tell", () => {
	const counted = smallStandard({
		inputs: { "fair.days": { type: "events", kinds: true } },
		rules: {
			"main.equal": { "===": [{ kindsWithin: [read("fair.days"), 12] }, 2] },
			"main.sum": { ">=": [{ "+": [{ kindsWithin: [read("fair.days"), 12] }, { kindsWithin: [read("fair.days"), 6] }] }, 3] },
		},
	});

	it.each(["main.equal", "main.sum"])("leaves %s open", (rule) => {
		expect(evaluate(counted, { "fair.days": 8 }, { asOf: "2025-12-31" }).rules[rule]!.outcome).toBe("unknown");
	});
});

describe("events that are not known", () => {
	const missing = (facts: Facts) => {
		const { missing, approximate } = evaluate(standard, facts, { asOf: "2025-12-31" }).rules["main.quarters"]!;
		return { missing, approximate };
	};

	it("are missing where they are not given, approximate where they are given too vaguely", () => {
		expect(missing({})).toEqual({ missing: ["fair.days"], approximate: undefined });
		expect(missing({ "fair.days": 400 })).toEqual({ missing: [], approximate: ["fair.days"] });
		expect(missing({ "fair.days": { list: on("2025-06-01"), complete: false } })).toEqual({
			missing: [],
			approximate: ["fair.days"],
		});
		expect(missing({ "fair.days": { value: [], observed: "2024-06-01" } })).toEqual({ missing: [], approximate: ["fair.days"] });
		expect(missing({ "fair.days": [] })).toEqual({ missing: [], approximate: undefined });
	});
});

describe("a bare number of events", () => {
	it("is that of the year that ends on the day it was observed", () => {
		expect(outcome("fairs", { "fair.days": { value: 3, observed: "2025-12-31" } })).toBe("pass");
		expect(outcome("fairs", { "fair.days": { value: 3, observed: "2025-12-30" } })).toBe("unknown");
		expect(outcome("crime", { "crime.cases": { value: 0, observed: "2025-12-31" } })).toBe("pass");
		expect(outcome("crime", { "crime.cases": { value: 0, observed: "2025-06-30" } })).toBe("unknown");
	});

	it("undated, is that of the assessment year", () => {
		expect(outcome("crime", { "crime.cases": 0 })).toBe("pass");
		expect(outcome("fairs", { "fair.days": 0 })).toBe("fail");
		expect(outcome("fairs", { "fair.days": { atMost: 0 } })).toBe("fail");
	});

	it("bounds the periods, the kinds, and other windows, but does not decide them", () => {
		expect(outcome("quarters", { "fair.days": 3 })).toBe("fail");
		expect(outcome("quarters", { "fair.days": 400 })).toBe("unknown");
		expect(outcome("kinds", { "fair.days": 1 })).toBe("fail");
		expect(outcome("kinds", { "fair.days": 2 })).toBe("unknown");
		expect(outcome("two-years", { "fair.days": 3 })).toBe("pass");
		expect(outcome("two-years", { "fair.days": 2 })).toBe("unknown");
		expect(outcome("half-year", { "fair.days": 3 })).toBe("pass");
		expect(outcome("half-year", { "fair.days": 4 })).toBe("unknown");
	});
});

describe("the age of facts", () => {
	const dated = (value: unknown, observed: string) => ({ value, observed }) as never;

	it("one exactly as old as its life still counts, one day more and it is unknown and says so", () => {
		const facts = { "hall.area": dated(120, "2025-06-30") };
		expect(outcome("area", facts, "2026-06-30")).toBe("pass");
		const later = evaluate(standard, facts, { asOf: "2026-07-01" });
		expect(later.rules["main.area"]).toMatchObject({ outcome: "unknown", missing: ["hall.area"] });
		expect(later.expired).toEqual(["hall.area"]);
	});

	it("one observed after the assessment day is not used, and says so", () => {
		const evaluation = evaluate(standard, { "library.books": dated(20, "2026-01-01") }, { asOf: "2025-12-31" });
		expect(evaluation.rules["main.books"]!.outcome).toBe("unknown");
		expect(evaluation.later).toEqual(["library.books"]);
	});

	it("one without a day does not expire, and says so", () => {
		const evaluation = evaluate(standard, { "hall.area": 120 }, { asOf: "2099-01-01" });
		expect(evaluation.rules["main.area"]!.outcome).toBe("pass");
		expect(evaluation.undated).toEqual(["hall.area"]);
	});

	it("one that has expired bounds its whole no longer, nor its whole it", () => {
		const facts = { "library.lent": dated(10, "2025-01-01"), "library.books": dated({ atLeast: 5 }, "2025-06-01") };
		expect(outcome("books", facts, "2025-06-30")).toBe("pass");
		expect(outcome("books", facts, "2025-08-01")).toBe("unknown");
	});

	it("one that is too late for one assessment serves a later one", () => {
		const { facts } = parseFacts(standard, { observed: "2025-06-30", facts: { "hall.area": 120 } });
		expect(outcome("area", facts, "2025-06-29")).toBe("unknown");
		expect(outcome("area", facts, "2025-06-30")).toBe("pass");
		expect(outcome("area", facts, "2026-07-01")).toBe("unknown");
		expect(outcome("area", facts, "2026-06-30")).toBe("pass");
	});

	it("a survey of nobody is listed", () => {
		expect(evaluate(standard, { "survey.satisfied": { count: 0, of: 0 } }, { asOf: "2025-12-31" }).ofNothing).toEqual([
			"survey.satisfied",
		]);
	});
});

describe("the assessment day", () => {
	it.each([["2025-02-29"], ["2025-13-01"], ["2025-06"], ["30/06/2025"], [""], [20250630], [undefined], [new Date(0)]])(
		"%s is no day",
		(asOf) => {
			const error = thrownBy(() => evaluate(standard, {}, { asOf: asOf as never }));
			expect(error.code).toBe("invalid-call");
			expect(found(error.issues)).toEqual(["impossible-day asOf"]);
		},
	);

	it("is required", () => {
		expect(thrownBy(() => evaluate(standard, {}, undefined as never)).code).toBe("invalid-call");
	});
});
