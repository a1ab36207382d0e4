import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { parseFacts } from "../../src/parse/facts.js";
import { deepFrozen, found, thrownBy } from "../support/issues.js";
import { read, smallStandard } from "../support/standard.js";

const asOf = "2025-12-31";

const standard = smallStandard({
	inputs: {
		"hall.open": "boolean",
		"hall.area": "quantity",
		"hall.kind": "choice",
		"hall.name": "text",
		"hall.opened": "day",
		"library.books": "count",
		"library.lent": { type: "count", within: "library.books" },
		"library.overdue": { type: "count", within: "library.lent" },
		"club.members": { type: "count", range: { atLeast: 0, atMost: 500 } },
		"survey.satisfied": { type: "percent", zeroOf: "missing" },
		"jobless.rate": { type: "percent", smallValuesUsual: true, zeroOf: "missing" },
		"upper.rate": { type: "percent", zeroOf: "missing", range: { atLeast: 50, atMost: 100 } },
		"turnout.rate": { type: "percent", zeroOf: "missing", range: { atLeast: 0, atMost: 200 } },
		"festival.days": "events",
	},
	otherInputs: ["elsewhere.trees"],
	rules: {
		"main.open": read("hall.open"),
		"main.area": { ">=": [read("hall.area"), 100] },
		"main.kind": { "===": [read("hall.kind"), "urban"] },
		"main.name": { "===": [read("hall.name"), "East"] },
		"main.opened": { "<=": [read("hall.opened"), read("day")] },
		"main.books": { ">=": [read("library.books"), 1000] },
		"main.lent": { ">=": [read("library.lent"), 10] },
		"main.overdue": { "<=": [read("library.overdue"), 5] },
		"main.members": { ">=": [read("club.members"), 10] },
		"main.satisfied": { ">=": [read("survey.satisfied"), 90] },
		"main.jobless": { "<=": [read("jobless.rate"), 4] },
		"main.turnout": { ">=": [read("turnout.rate"), 100] },
		"main.festivals": { ">=": [{ eventsWithin: [read("festival.days"), 12] }, 4] },
	},
});

const issuesOf = (facts: unknown) => parseFacts(standard, facts, { invalidFacts: "unknown" }).issues;
const outcomeOf = (rule: string, facts: unknown) =>
	evaluate(standard, parseFacts(standard, facts).facts, { asOf }).rules[`main.${rule}`]!.outcome;

describe("a bad fact is reported, never used", () => {
	const own = (json: string) => JSON.parse(json) as unknown;
	const cases: [situation: string, facts: unknown, issues: string[]][] = [
		["a number for a truth value", { "hall.open": 1 }, ["wrong-type hall.open"]],
		["a text for a truth value", { "hall.open": "true" }, ["wrong-type hall.open"]],
		["a truth value for a count", { "library.books": true }, ["wrong-type library.books"]],
		["a number in quotes", { "library.books": "90" }, ["wrong-type library.books"]],
		["a number for a text", { "hall.name": 7 }, ["wrong-type hall.name"]],
		["a list for a count", { "library.books": [90] }, ["wrong-type library.books"]],
		["a percentage in quotes", { "survey.satisfied": "90" }, ["wrong-type survey.satisfied"]],
		["a percentage with its sign", { "survey.satisfied": "90%" }, ["wrong-type survey.satisfied"]],
		["a list for a percentage", { "survey.satisfied": [90, 100] }, ["wrong-type survey.satisfied"]],
		["an empty text for a count", { "library.books": "" }, ["empty-text library.books"]],
		["an empty text for a text", { "hall.name": "" }, ["empty-text hall.name"]],
		["an empty text in a wrapper", { "hall.name": { value: "" } }, ["empty-text hall.name"]],
		["NaN", { "library.books": Number.NaN }, ["not-finite library.books"]],
		["infinitely many", { "hall.area": Number.POSITIVE_INFINITY }, ["not-finite hall.area"]],
		["minus infinity for a percentage", { "survey.satisfied": -Infinity }, ["not-finite survey.satisfied"]],
		["NaN for a truth value", { "hall.open": Number.NaN }, ["not-finite hall.open"]],
		["NaN in a range", { "hall.area": { atLeast: Number.NaN } }, ["not-finite hall.area.atLeast"]],
		["NaN in a ratio", { "survey.satisfied": { count: Number.NaN, of: 3 } }, ["not-finite survey.satisfied.count"]],
		["a negative count", { "library.books": -1 }, ["out-of-range library.books"]],
		["more members than the range allows", { "club.members": 501 }, ["out-of-range club.members"]],
		["a range outside the declared one", { "club.members": { moreThan: 500 } }, ["out-of-range club.members"]],
		["101 %", { "survey.satisfied": 101 }, ["out-of-range survey.satisfied"]],
		["a negative number of the satisfied", { "survey.satisfied": { count: -1, of: 4 } }, ["out-of-range survey.satisfied.count"]],
		["a ratio beyond a range that allows 200 %", { "turnout.rate": { count: 201, of: 100 } }, ["out-of-range turnout.rate"]],
		["a bare ratio below a range that begins at 50 %", { "upper.rate": { count: 49, of: 100 } }, ["out-of-range upper.rate"]],
		["half a book", { "library.books": 90.5 }, ["not-whole library.books"]],
		["half a book in a range", { "library.books": { atLeast: 90.5 } }, ["not-whole library.books.atLeast"]],
		["half a person in a ratio", { "survey.satisfied": { count: 1.5, of: 3 } }, ["not-whole survey.satisfied.count"]],
		["a day that no calendar has", { "hall.opened": "2011-02-30" }, ["impossible-day hall.opened"]],
		["29 February of a common year", { "hall.opened": "2025-02-29" }, ["impossible-day hall.opened"]],
		["a thirteenth month", { "hall.opened": "2025-13" }, ["impossible-day hall.opened"]],
		["a day in another notation", { "hall.opened": "18/05/2011" }, ["impossible-day hall.opened"]],
		["a day as a number", { "hall.opened": 20110518 }, ["wrong-type hall.opened"]],
		[
			"an impossible day of observation",
			{ "hall.area": { value: 9, observed: "2011-02-30" } },
			["impossible-day hall.area.observed"],
		],
		["more satisfied than surveyed", { "survey.satisfied": { count: 301, of: 300 } }, ["count-exceeds-whole survey.satisfied"]],
		[
			"certainly more satisfied than surveyed",
			{ "survey.satisfied": { count: { moreThan: 300 }, of: { atMost: 300 } } },
			["count-exceeds-whole survey.satisfied"],
		],
		["someone satisfied of nobody", { "survey.satisfied": { count: 1, of: 0 } }, ["count-exceeds-whole survey.satisfied"]],
		["more lent than there are", { "library.books": 10, "library.lent": 11 }, ["part-exceeds-whole library.lent"]],
		["the whole given after its part", { "library.lent": 11, "library.books": 10 }, ["part-exceeds-whole library.lent"]],
		[
			"a part larger than a whole's upper end",
			{ "library.books": { lessThan: 10 }, "library.lent": 10 },
			["part-exceeds-whole library.lent"],
		],
		["a chain whose middle is missing", { "library.books": 10, "library.overdue": 11 }, ["part-exceeds-whole library.overdue"]],
		["a range with no number in it", { "hall.area": { atLeast: 5, atMost: 4 } }, ["empty-range hall.area"]],
		["an open range of one number", { "hall.area": { moreThan: 5, atMost: 5 } }, ["empty-range hall.area"]],
		["no whole number between two", { "library.books": { moreThan: 5, lessThan: 6 } }, ["empty-range library.books"]],
		["a range with two lower ends", { "hall.area": { atLeast: 5, moreThan: 4 } }, ["wrong-type hall.area"]],
		["a range with two upper ends", { "hall.area": { atMost: 5, lessThan: 6 } }, ["wrong-type hall.area"]],
		["a range without an end", { "hall.area": {} }, ["wrong-type hall.area"]],
		["a range end in quotes", { "hall.area": { atLeast: "5" } }, ["wrong-type hall.area.atLeast"]],
		["an unknown key in a range", { "hall.area": { atleast: 5 } }, ["wrong-type hall.area"]],
		["an unknown key in a ratio", { "survey.satisfied": { count: 5, total: 9 } }, ["wrong-type survey.satisfied"]],
		["an unknown key in a wrapper", { "hall.area": { value: 5, source: "x" } }, ["wrong-type hall.area"]],
		["an empty name of who says so", { "hall.area": { value: 5, by: "" } }, ["wrong-type hall.area.by"]],
		["evidence that is no text", { "hall.area": { value: 5, evidence: 3 } }, ["wrong-type hall.area.evidence"]],
		["an unknown option", { "hall.kind": "urbann" }, ["unknown-option hall.kind"]],
		["a number for a choice", { "hall.kind": 1 }, ["wrong-type hall.kind"]],
		["a misspelt name", { "library.boks": 5 }, ["unknown-fact library.boks"]],
		["a component of a ratio as a name", { "survey.satisfied.of": 5 }, ["unknown-fact survey.satisfied.of"]],
		["a name that reaches into the prototype", own('{"__proto__": 5}'), ["forbidden-name __proto__"]],
		["a nested one", own('{"library": {"constructor": 5}}'), ["forbidden-name library.constructor"]],
		["a prototype key in a range", own('{"hall.area": {"__proto__": 5}}'), ["wrong-type hall.area"]],
		["given nested and flat", { library: { books: 5 }, "library.books": 6 }, ["given-twice library.books"]],
		["given flat and nested", { "library.books": 6, library: { books: 5 } }, ["given-twice library.books"]],
		["events as a text", { "festival.days": "2025-05-01" }, ["wrong-type festival.days"]],
		["a negative number of events", { "festival.days": -1 }, ["out-of-range festival.days"]],
		["half an event", { "festival.days": 2.5 }, ["not-whole festival.days"]],
		["an event that is no object", { "festival.days": ["2025-05-01"] }, ["wrong-type festival.days[0]"]],
		["an event without a day", { "festival.days": [{}] }, ["wrong-type festival.days[0].day"]],
		["an event on an impossible day", { "festival.days": [{ day: "2025-04-31" }] }, ["impossible-day festival.days[0].day"]],
		[
			"an event that ends before it begins",
			{ "festival.days": [{ day: { from: "2025-05-02", to: "2025-05-01" } }] },
			["empty-range festival.days[0].day"],
		],
		[
			"an event with half a span",
			{ "festival.days": [{ day: { from: "2025-05-02" } }] },
			["impossible-day festival.days[0].day.to"],
		],
		["an event with an unknown key", { "festival.days": [{ day: "2025-05-02", where: "x" }] }, ["wrong-type festival.days[0]"]],
		["an event of an empty kind", { "festival.days": [{ day: "2025-05-02", kind: "" }] }, ["wrong-type festival.days[0].kind"]],
		[
			"an event that half a person attended",
			{ "festival.days": [{ day: "2025-05-02", attendance: 0.5 }] },
			["wrong-type festival.days[0].attendance"],
		],
		[
			"a list that calls itself complete",
			{ "festival.days": { list: [], complete: true } },
			["wrong-type festival.days.complete"],
		],
		["a list that does not say", { "festival.days": { list: [] } }, ["wrong-type festival.days.complete"]],
		["a list that is none", { "festival.days": { list: 3, complete: false } }, ["wrong-type festival.days.list"]],
		["facts that are a list", [1], ["wrong-type"]],
		["facts that are nothing", null, ["wrong-type"]],
		["facts that are a text", "library.books", ["wrong-type"]],
	];

	it.each(cases)("%s", (_, facts, expected) => {
		expect(found(issuesOf(facts))).toEqual(expected);
		const error = thrownBy(() => parseFacts(standard, facts));
		expect(error.code).toBe("invalid-facts");
		expect(found(error.issues)).toEqual(expected);
	});

	it("evaluate refuses what parseFacts refuses, and with `unknown` leaves it out", () => {
		const facts = { "library.books": "90", "hall.open": true } as never;
		expect(found(thrownBy(() => evaluate(standard, facts, { asOf })).issues)).toEqual(["wrong-type library.books"]);
		const evaluation = evaluate(standard, facts, { asOf, invalidFacts: "unknown" });
		expect(evaluation.rules["main.books"]!.outcome).toBe("unknown");
		expect(evaluation.rules["main.open"]!.outcome).toBe("pass");
		expect(found(evaluation.issues)).toEqual(["wrong-type library.books"]);
	});

	it("the message says what was found, what was expected, and the nearest name", () => {
		const [type, name, option, part] = issuesOf({
			"library.books": "90",
			"library.boks": 5,
			"hall.kind": "urbann",
			"club.members": 501,
		});
		expect(type!.message.en).toBe('Expected a number, or a range such as { "atLeast": 300 }, found "90".');
		expect(name!.message.en).toContain('the nearest known is "library.books"');
		expect(option!.message.en).toContain('the nearest known is "urban"');
		expect(part!.message.en).toBe("Expected ≥ 0, ≤ 500, found 501.");
		expect(part!.message.zh).toBe("应为不小于 0、不大于 500 的数，实为 501。");
	});

	it("all at once, of several facts", () => {
		const error = thrownBy(() =>
			parseFacts(standard, { "library.books": -1, "hall.open": 0, "hall.opened": "2011-02-30", "hall.are": 4 }),
		);
		expect(found(error.issues)).toEqual([
			"out-of-range library.books",
			"wrong-type hall.open",
			"impossible-day hall.opened",
			"unknown-fact hall.are",
		]);
	});
});

describe("with `unknown`, a bad fact counts as missing", () => {
	const kept = (facts: unknown) => parseFacts(standard, facts, { invalidFacts: "unknown" });

	it("is left out of the facts, the others stay", () => {
		expect(kept({ "library.books": "90", "hall.open": true }).facts).toEqual({ "hall.open": true });
	});

	it("a part that exceeds its whole is not used in the evaluation either", () => {
		const { facts } = kept({ "library.books": 10, "library.lent": 11 });
		expect(facts).toEqual({ "library.books": 10 });
		const { rules } = evaluate(standard, facts, { asOf });
		expect(rules["main.lent"]).toMatchObject({ outcome: "unknown", missing: ["library.lent"] });
	});

	it("a part that exceeds its whole across a missing middle is not used either", () => {
		const { facts } = kept({ "library.books": 4, "library.overdue": 11 });
		const { rules } = evaluate(standard, facts, { asOf });
		expect(rules["main.lent"]!.outcome).toBe("fail");
		expect(rules["main.overdue"]!.outcome).toBe("pass");
	});

	it("a fact observed later than its file is not used in the evaluation either", () => {
		const file = { observed: "2025-06-30", facts: { "library.books": { value: 5000, observed: "2025-07-01" } } };
		const { facts, issues } = kept(file);
		expect(found(issues)).toEqual(["observed-later-than-file library.books"]);
		expect(facts).toEqual({});
		expect(evaluate(standard, facts, { asOf }).rules["main.books"]!.outcome).toBe("unknown");
	});
});

describe("a percentage that looks like a fraction", () => {
	it("0.9 is warned about, and used as it is", () => {
		const { issues } = parseFacts(standard, { "survey.satisfied": 0.9 });
		expect(found(issues)).toEqual(["looks-like-a-fraction survey.satisfied"]);
		expect(issues[0]!.severity).toBe("warning");
		expect(issues[0]!.message.en).toContain("if 90 % is meant, write 90");
		expect(outcomeOf("satisfied", { "survey.satisfied": 0.9 })).toBe("fail");
	});

	it("1 is warned about; 0 and 1.1 are not", () => {
		expect(found(issuesOf({ "survey.satisfied": 1 }))).toEqual(["looks-like-a-fraction survey.satisfied"]);
		expect(issuesOf({ "survey.satisfied": 0 })).toEqual([]);
		expect(issuesOf({ "survey.satisfied": 1.1 })).toEqual([]);
	});

	it("is not warned about where small values are usual", () => {
		expect(issuesOf({ "jobless.rate": 0.9 })).toEqual([]);
	});

	it("reaches the evaluation", () => {
		expect(found(evaluate(standard, { "survey.satisfied": 0.9 }, { asOf }).issues)).toEqual([
			"looks-like-a-fraction survey.satisfied",
		]);
	});
});

describe("a facts file", () => {
	const file = {
		$schema: "../schema/facts.json",
		community: { id: "east", name: { zh: "东", en: "East" } },
		observed: "2025-06-30",
		facts: { "library.books": 5000, hall: { open: { value: true, observed: "2025-03-01", by: "office" } } },
	};

	it("gives its facts flat, each with the file's day unless it has its own", () => {
		const parsed = parseFacts(standard, file);
		expect(parsed.community).toEqual(file.community);
		expect(parsed.observed).toBe("2025-06-30");
		expect(parsed.issues).toEqual([]);
		expect(parsed.facts).toEqual({
			"library.books": { value: 5000, observed: "2025-06-30" },
			"hall.open": { value: true, observed: "2025-03-01", by: "office" },
		});
	});

	it.each([
		["an unknown key", { ...file, fact: 1 }, ["wrong-type fact"]],
		["an impossible day", { ...file, observed: "2025-06-31" }, ["impossible-day observed"]],
		["a month for a day", { ...file, observed: "2025-06" }, ["impossible-day observed"]],
		[
			"a fact later than the file",
			{ ...file, facts: { "hall.open": { value: true, observed: "2025-07-01" } } },
			["observed-later-than-file hall.open"],
		],
	])("%s is an error", (_, bad, expected) => {
		expect(found(issuesOf(bad))).toEqual(expected);
	});

	it("an event's day is cut at the day it was observed", () => {
		const vague = { observed: "2025-06-30", facts: { "festival.days": [{ day: { from: "2025-06-01", to: "2025-12-31" } }] } };
		expect(parseFacts(standard, vague).issues).toEqual([]);
	});
});

describe("good facts of every form", () => {
	const cases: [situation: string, rule: string, fact: Record<string, unknown>, outcome: string][] = [
		["a truth value", "open", { "hall.open": true }, "pass"],
		["a number", "area", { "hall.area": 100 }, "pass"],
		["a range that decides", "area", { "hall.area": { moreThan: 100 } }, "pass"],
		["a range that does not", "area", { "hall.area": { atLeast: 99.9, lessThan: 200 } }, "unknown"],
		["a range that ends where the figure begins", "area", { "hall.area": { atLeast: 0, lessThan: 100 } }, "fail"],
		["a range of one number", "area", { "hall.area": { atLeast: 100, atMost: 100 } }, "pass"],
		["an open range of whole numbers tightens", "books", { "library.books": { moreThan: 999 } }, "pass"],
		["an open range of other numbers does not", "area", { "hall.area": { moreThan: 99.9 } }, "unknown"],
		[
			"a range that reaches beyond the declared one is narrowed",
			"members",
			{ "club.members": { atLeast: -5, lessThan: 10 } },
			"fail",
		],
		["a percentage", "satisfied", { "survey.satisfied": 90 }, "pass"],
		["a ratio", "satisfied", { "survey.satisfied": { count: 270, of: 300 } }, "pass"],
		["a ratio one short", "satisfied", { "survey.satisfied": { count: 269, of: 300 } }, "fail"],
		["a ratio with a range", "satisfied", { "survey.satisfied": { count: { atLeast: 270 }, of: 300 } }, "pass"],
		["a ratio whose whole is a range", "satisfied", { "survey.satisfied": { count: 269, of: { atLeast: 300 } } }, "fail"],
		["a ratio without its whole", "satisfied", { "survey.satisfied": { count: 270 } }, "unknown"],
		["a ratio without its count", "satisfied", { "survey.satisfied": { of: 300 } }, "unknown"],
		["a ratio of nothing known", "satisfied", { "survey.satisfied": { count: null, of: null } }, "unknown"],
		["a ratio above 100 % where the input allows it", "turnout", { "turnout.rate": { count: 150, of: 100 } }, "pass"],
		[
			"a ratio of a count alone where the input allows more",
			"turnout",
			{ "turnout.rate": { count: { atLeast: 100 }, of: 100 } },
			"pass",
		],
		["a range of percentages", "satisfied", { "survey.satisfied": { atLeast: 90 } }, "pass"],
		["a day", "opened", { "hall.opened": "2025-12-31" }, "pass"],
		["a month that reaches past the day", "opened", { "hall.opened": "2026-01" }, "fail"],
		["a month before the day", "opened", { "hall.opened": "2025-12" }, "pass"],
		["a choice", "kind", { "hall.kind": "urban" }, "pass"],
		["another choice", "kind", { "hall.kind": "rural" }, "fail"],
		["a text", "name", { "hall.name": "East" }, "pass"],
		[
			"events by their days",
			"festivals",
			{ "festival.days": ["02", "05", "08", "11"].map((m) => ({ day: `2025-${m}-01` })) },
			"pass",
		],
		["no events", "festivals", { "festival.days": [] }, "fail"],
		["events of a month", "festivals", { "festival.days": Array(4).fill({ day: "2025-05" }) }, "pass"],
		[
			"events that may lie before the year",
			"festivals",
			{ "festival.days": Array(4).fill({ day: { from: "2024-12-01", to: "2025-01-31" } }) },
			"unknown",
		],
		["a list that may lack some", "festivals", { "festival.days": { list: [], complete: false } }, "unknown"],
		[
			"a list that may lack some but has enough",
			"festivals",
			{ "festival.days": { list: Array(4).fill({ day: "2025-05-01" }), complete: false } },
			"pass",
		],
		["a bare number of events", "festivals", { "festival.days": 4 }, "pass"],
		["a range of events", "festivals", { "festival.days": { moreThan: 3 } }, "pass"],
		[
			"events with all that may be said of them",
			"festivals",
			{ "festival.days": [{ day: "2025-05-01", kind: "fair", attendance: 40, evidence: "photographs" }] },
			"fail",
		],
		[
			"a wrapper",
			"books",
			{ "library.books": { value: 5000, observed: "2025-03-01", by: "clerk", evidence: "register" } },
			"pass",
		],
		["a wrapper around a range", "books", { "library.books": { value: { atLeast: 1000 } } }, "pass"],
		["a wrapper around nothing", "books", { "library.books": { value: null, observed: "2025-03-01" } }, "unknown"],
		["null", "books", { "library.books": null }, "unknown"],
		["undefined", "books", { "library.books": undefined }, "unknown"],
		["nested", "books", { library: { books: 1000 } }, "pass"],
	];

	it.each(cases)("%s", (_, rule, facts, outcome) => {
		expect(parseFacts(standard, facts).issues.filter((one) => one.severity === "error")).toEqual([]);
		expect(outcomeOf(rule, facts)).toBe(outcome);
	});

	it("what is missing leaves no trace in the facts; null stays null", () => {
		expect(parseFacts(standard, { "library.books": undefined, "hall.open": null }).facts).toEqual({ "hall.open": null });
	});

	it("minus zero is zero", () => {
		const evaluation = evaluate(standard, { "library.overdue": -0, "hall.area": -0 }, { asOf });
		expect(evaluation.rules["main.overdue"]!.outcome).toBe("pass");
		expect(evaluation.rules["main.area"]!.outcome).toBe("fail");
	});

	it("a survey of nobody counts as not given, and says so", () => {
		const evaluation = evaluate(standard, { "survey.satisfied": { count: 0, of: 0 } }, { asOf });
		expect(evaluation.rules["main.satisfied"]).toMatchObject({ outcome: "unknown", missing: ["survey.satisfied"] });
		expect(evaluation.ofNothing).toEqual(["survey.satisfied"]);
		expect(evaluation.issues).toEqual([]);
	});

	it("what the dictionary has and the standard does not read, and another city's own, is unread", () => {
		const facts = { "elsewhere.trees": 40, "local.suzhou.gardens": 3, "hall.open": true };
		expect(evaluate(standard, facts, { asOf }).unread).toEqual(["elsewhere.trees", "local.suzhou.gardens"]);
		expect(parseFacts(standard, facts).issues).toEqual([]);
	});

	it("a missing part of a known whole is bounded by it, and a whole by its part", () => {
		expect(outcomeOf("overdue", { "library.books": 5 })).toBe("pass");
		expect(outcomeOf("lent", { "library.books": 9 })).toBe("fail");
		expect(outcomeOf("books", { "library.overdue": 1000 })).toBe("pass");
		expect(outcomeOf("lent", { "library.overdue": { moreThan: 9 } })).toBe("pass");
	});
});

describe("what parseFacts returns", () => {
	it("is frozen all through, and a copy", () => {
		const given = { "festival.days": [{ day: "2025-05-01" }], "hall.area": { atLeast: 5 } };
		const { facts } = parseFacts(standard, given) as unknown as { facts: typeof given };
		expect(Object.isFrozen(facts)).toBe(true);
		expect(Object.isFrozen(facts["festival.days"])).toBe(true);
		expect(Object.isFrozen(facts["festival.days"][0])).toBe(true);
		expect(Object.isFrozen(facts["hall.area"])).toBe(true);
		given["festival.days"].push({ day: "2025-06-01" });
		expect(facts["festival.days"]).toHaveLength(1);
	});

	it("is evaluated as it was checked, whatever becomes of what was passed in", () => {
		const given = { "library.books": 5000 };
		const { facts } = parseFacts(standard, given);
		given["library.books"] = 3;
		expect(evaluate(standard, facts, { asOf }).rules["main.books"]!.outcome).toBe("pass");
	});

	it("parses again to the same", () => {
		const { facts } = parseFacts(standard, { observed: "2025-06-30", facts: { library: { books: 7 }, "hall.open": true } });
		expect(parseFacts(standard, facts).facts).toEqual(facts);
	});

	it("changes nothing of what it is given", () => {
		const given = deepFrozen({
			observed: "2025-06-30",
			facts: { library: { books: { value: 7 } }, "festival.days": [{ day: "2025-05-01" }], "survey.satisfied": { of: 3 } },
		});
		const before = JSON.stringify(given);
		parseFacts(standard, given);
		expect(JSON.stringify(given)).toBe(before);
	});
});
