/** Practice 25: titles. Exemption by another title, and the life of the title itself, each piece alone. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Facts } from "../../src/model/facts.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import type { TitleEvent } from "../../src/titles/events.js";
import { titleStatus } from "../../src/titles/status.js";
import { found } from "../support/issues.js";
import { figure, read, sheetScoring, smallDocument, smallStandard, text } from "../support/standard.js";

const asOf = "2026-06-30";

describe("exempt with full marks", () => {
	// A holder of the green community's title since at least a year need not be looked at for greening.
	const exempt = { when: read("titles.green"), because: text("It is a green community") };
	const standard = smallStandard({
		inputs: {
			"titles.green": "boolean",
			"titles.safeSince": "day",
			"green.rate": { type: "percent", zeroOf: "missing" },
			"patrols.number": "count",
			"river.exists": "boolean",
			"river.clean": "boolean",
		},
		rules: {
			"main.greening": {
				exempt,
				points: { full: 40, gain: [{ points: 40, share: { value: read("green.rate"), of: 40 } }] },
			},
			"main.patrols": {
				exempt: {
					when: { ">=": [{ yearsBetween: [read("titles.safeSince"), read("day")] }, read("parameters.years")] },
					because: text("It has been a safe community for a year"),
				},
				parameters: { years: figure(1, { unit: "year", stricter: "higher" }) },
				logic: { ">=": [read("patrols.number"), 12] },
				points: { full: 40 },
			},
			"main.river": { exempt, appliesWhen: read("river.exists"), logic: read("river.clean"), points: { full: 20 } },
		},
		scoring: sheetScoring(),
	});
	const ruleOf = (rule: string, facts: Facts) => evaluate(standard, facts, { asOf }).rules[`main.${rule}`]!;

	test.each<[situation: string, facts: Facts, outcome: string, points: [number, number]]>([
		["with the title, whatever the rate", { "titles.green": true, "green.rate": 5 }, "pass", [40, 40]],
		["with the title, no rate told", { "titles.green": true }, "pass", [40, 40]],
		["without it, 40 % exactly", { "titles.green": false, "green.rate": 40 }, "pass", [40, 40]],
		["without it, 39 %: 39 of 40 points", { "titles.green": false, "green.rate": 39 }, "fail", [39, 39]],
		["whether it has it is not told: 20 % are 20 points, or it is exempt", { "green.rate": 20 }, "unknown", [20, 40]],
		["whether it has it is not told, and does not matter", { "green.rate": 40 }, "pass", [40, 40]],
		["nothing told", {}, "unknown", [0, 40]],
	])("%s", (_, facts, outcome, [min, max]) => {
		const rule = ruleOf("greening", facts);
		expect(rule.outcome).toBe(outcome);
		expect(rule.points).toMatchObject({ min, max, of: 40 });
	});

	// A year before 2026-06-30 is 2025-06-30.
	test.each<[since: string | undefined, outcome: string]>([
		["2025-06-30", "pass"],
		["2025-07-01", "fail"],
		["2025-06", "pass"],
		["2025-07", "fail"],
		[undefined, "unknown"],
	])("by a title held since %s, with too few patrols: %s", (since, outcome) => {
		expect(ruleOf("patrols", { "titles.safeSince": since, "patrols.number": 11 }).outcome).toBe(outcome);
	});

	test("an item that does not apply is not applicable, title or not", () => {
		expect(ruleOf("river", { "titles.green": true, "river.exists": false }).outcome).toBe("not-applicable");
		expect(ruleOf("river", { "titles.green": true, "river.exists": true, "river.clean": false }).outcome).toBe("pass");
	});

	// 40 + 40 + 20 with both titles; the river too is exempt by the first.
	test("in the total", () => {
		const facts = { "titles.green": true, "titles.safeSince": "2020-01-01", "river.exists": true };
		expect(evaluate(standard, facts, { asOf }).score).toMatchObject({ min: 100, max: 100 });
	});
});

const source = { document: "text", clause: "1" };
const state = (id: string, held = false) => ({ id, label: text(id), held });
const term = (id: string, more: object) => ({ id, label: text(id), source, ...more });
const step = (id: string, from: string[], to: string, more: object = {}) => ({
	id,
	label: text(id),
	from,
	to,
	actors: ["committee"],
	source,
	...more,
});

/** A title that is applied for and named, with what a test adds. */
const life = (more: { states?: object[]; terms?: object[]; steps?: object[]; application?: object }) => ({
	actors: { committee: text("the committee") },
	titles: { district: text("civilised community of the district") },
	start: "open",
	states: [state("open"), state("applied"), state("named", true), ...(more.states ?? [])],
	...(more.terms === undefined ? {} : { terms: more.terms }),
	steps: [
		step("application", ["open"], "applied", more.application),
		step("naming", ["applied"], "named"),
		...(more.steps ?? []),
	],
});
const withLife = (more: Parameters<typeof life>[0]) =>
	parseStandard(
		smallDocument({ inputs: { "hall.open": "boolean" }, rules: { "main.rule": read("hall.open") }, titleLife: life(more) }),
	);

const named: TitleEvent[] = [
	{ step: "application", day: "2020-01-10" },
	{ step: "naming", day: "2020-05-01" },
];

describe("a prerequisite title", () => {
	const applying = (standard: ReturnType<typeof withLife>, gained: string | undefined, day = "2020-01-10") => {
		const events: TitleEvent[] = [
			...(gained === undefined ? [] : [{ gained: "district", day: gained }]),
			{ step: "application", day },
		];
		const { state, issues } = titleStatus(standard, events, "2020-02-01");
		return [state, ...found(issues).map((one) => one.split(" ")[0])];
	};

	test("held since a day, that day included", () => {
		const standard = withLife({ application: { requires: [{ title: "district", heldSince: "2018-12-31" }] } });
		expect(applying(standard, "2018-12-31")).toEqual(["applied"]);
		expect(applying(standard, "2019-01-01")).toEqual(["open", "title-lacking"]);
		expect(applying(standard, undefined)).toEqual(["open", "title-lacking"]);
	});

	// Two years after 2018-01-10 is 2020-01-10, and that day is enough.
	test("held for two years on the day of applying", () => {
		const standard = withLife({ application: { requires: [{ title: "district", heldFor: { months: 24 } }] } });
		expect(applying(standard, "2018-01-10")).toEqual(["applied"]);
		expect(applying(standard, "2018-01-11")).toEqual(["open", "step-too-early"]);
		expect(applying(standard, "2018-01-11", "2020-01-11")).toEqual(["applied"]);
	});

	test("known by its month: it depends on the day", () => {
		const standard = withLife({ application: { requires: [{ title: "district", heldFor: { months: 24 } }] } });
		expect(applying(standard, "2017-12")).toEqual(["applied"]);
		expect(applying(standard, "2018-02")).toEqual(["open", "step-too-early"]);
		expect(applying(standard, "2018-01")[1]).toBe("depends-on-the-day");
	});

	test("lost again before applying", () => {
		const standard = withLife({ application: { requires: [{ title: "district" }] } });
		const { state, issues } = titleStatus(
			standard,
			[
				{ gained: "district", day: "2018-01-10" },
				{ lost: "district", day: "2019-12-31" },
				{ step: "application", day: "2020-01-10" },
			],
			"2020-02-01",
		);
		expect([state, ...issues.map(({ code }) => code)]).toEqual(["open", "title-lacking"]);
	});
});

describe.each([
	[24, "2022-05-01", "2022-05-02"],
	[36, "2023-05-01", "2023-05-02"],
	[48, "2024-05-01", "2024-05-02"],
	[60, "2025-05-01", "2025-05-02"],
])("a term of %d months from 2020-05-01", (months, last, next) => {
	const standard = withLife({
		states: [state("expired")],
		terms: [term("validity", { in: ["named"], lasts: { months }, then: "expired" })],
		steps: [step("re-application", ["expired"], "applied")],
	});

	test("is held on its last day, and expired on the next", () => {
		expect(titleStatus(standard, named, last)).toMatchObject({ state: "named", held: true, until: last });
		expect(titleStatus(standard, named, next)).toMatchObject({ state: "expired", held: false, since: next });
	});
});

describe("re-review", () => {
	const standard = withLife({
		states: [state("expired")],
		terms: [term("validity", { in: ["named"], lasts: { months: 36 }, then: "expired" })],
		steps: [
			step("re-review", ["named"], "named", { inLast: { months: 6, of: "validity" }, renews: { validity: "from-end" } }),
			step("re-application", ["expired"], "applied"),
		],
	});
	const reviewed = (day: string, on: string) => {
		const { state, until, issues } = titleStatus(standard, [...named, { step: "re-review", day }], on);
		return [state, until, ...issues.map(({ code }) => code)];
	};

	// The last six months of the term up to 2023-05-01 begin on 2022-11-02; the next term ends on 2026-05-01.
	test("on the first and the last day on which it may be, the next term follows the first", () => {
		expect(reviewed("2022-11-02", "2023-06-01")).toEqual(["named", "2026-05-01"]);
		expect(reviewed("2023-05-01", "2023-06-01")).toEqual(["named", "2026-05-01"]);
	});

	test("a day too early, a day too late", () => {
		expect(reviewed("2022-11-01", "2022-12-01")).toEqual(["named", "2023-05-01", "step-too-early"]);
		expect(reviewed("2023-05-02", "2023-06-01")).toEqual(["expired", null, "step-too-late"]);
	});

	test("not made", () => {
		expect(titleStatus(standard, named, "2023-05-02").state).toBe("expired");
	});
});

describe("suspension", () => {
	const standard = withLife({
		states: [state("suspended"), state("lapsed")],
		terms: [term("to-put-right", { in: ["suspended"], lasts: { months: 6 }, then: "lapsed" })],
		steps: [
			step("suspension", ["named"], "suspended"),
			step("restoration", ["suspended"], "named", { after: { months: 1 } }),
			step("re-application", ["lapsed"], "applied"),
		],
	});
	const suspended: TitleEvent[] = [...named, { step: "suspension", day: "2021-02-10" }];
	const on = (day: string, ...more: TitleEvent[]) => {
		const { state, held, issues } = titleStatus(standard, [...suspended, ...more], day);
		return [state, held, ...issues.map(({ code }) => code)];
	};

	test("the title is not held from that day on, and lapses after six months", () => {
		expect(titleStatus(standard, named, "2021-02-09").held).toBe(true);
		expect(on("2021-02-10")).toEqual(["suspended", false]);
		expect(on("2021-08-10")).toEqual(["suspended", false]);
		expect(on("2021-08-11")).toEqual(["lapsed", false]);
	});

	test("restored after a month at the earliest, that day included", () => {
		expect(on("2021-04-01", { step: "restoration", day: "2021-03-10" })).toEqual(["named", true]);
		expect(on("2021-04-01", { step: "restoration", day: "2021-03-09" })).toEqual(["suspended", false, "step-too-early"]);
	});

	test("some time in March: whether it was restored on the 9th depends on the day", () => {
		expect(on("2021-03-09", { step: "restoration", day: "2021-03" }).slice(0, 2)).toEqual(["suspended", false]);
		expect(on("2021-03-20", { step: "restoration", day: "2021-03" }).slice(0, 2)).toEqual([null, null]);
	});
});

describe("revocation and cooling-off", () => {
	const standard = withLife({
		states: [state("barred")],
		terms: [term("bar", { in: ["barred"], lasts: { months: 24 }, then: "open" })],
		steps: [
			step("revocation", ["named"], "barred", {
				causes: [
					{ id: "accident", label: text("a major accident") },
					{ id: "fraud", label: text("fraud") },
				],
			}),
		],
	});
	const revoked: TitleEvent[] = [...named, { step: "revocation", day: "2021-02-10", cause: "fraud" }];
	const applied = (day: string, on: string) => {
		const { state, issues } = titleStatus(standard, [...revoked, { step: "application", day }], on);
		return [state, ...issues.map(({ code }) => code)];
	};

	// Two years from 2021-02-10: barred up to 2023-02-10.
	test("barred on the last day, open on the next", () => {
		expect(titleStatus(standard, revoked, "2021-02-10")).toMatchObject({ state: "barred", held: false, until: "2023-02-10" });
		expect(titleStatus(standard, revoked, "2023-02-10").state).toBe("barred");
		expect(titleStatus(standard, revoked, "2023-02-11").state).toBe("open");
	});

	test("applying on the last day of the bar is too early", () => {
		expect(applied("2023-02-11", "2023-03-01")).toEqual(["applied"]);
		expect(applied("2023-02-10", "2023-02-10")).toEqual(["barred", "step-too-early"]);
	});

	test("when it may apply again is told", () => {
		const [next] = titleStatus(standard, revoked, "2022-01-01").next;
		expect(next).toMatchObject({ step: "application", from: "2023-02-11", certain: true });
	});

	test("without its cause, or for another", () => {
		const codes = (cause?: string) =>
			titleStatus(
				standard,
				[...named, { step: "revocation", day: "2021-02-10", ...(cause === undefined ? {} : { cause }) }],
				"2021-03-01",
			).issues.map(({ code }) => code);
		expect(codes("fraud")).toEqual([]);
		expect(codes()).toEqual(["cause-not-told"]);
		expect(codes("noise")).toEqual(["unknown-cause"]);
	});
});
