/** What is asked, why, and what depends on the answers. */
import { describe, expect, it, test } from "vitest";
import { type Question, type QuestionsOptions, questions } from "../../src/advice/index.js";
import type { Facts } from "../../src/model/facts.js";
import type { Standard } from "../../src/model/standard.js";
import { thrownBy } from "../support/issues.js";
import { figure, read, sheetScoring, smallStandard, text } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";

const asOf = "2026-06-30";

function asked(standard: Standard, facts: Facts, more: Partial<QuestionsOptions> = {}): readonly Question[] {
	return questions(standard, facts, { asOf, ...more });
}

const ids = (all: readonly Question[]) => all.map(({ id }) => id);

/** `rule: answer` for all that decides a rule. */
const answers = ({ rules }: Question) => rules.flatMap((rule) => rule.answers.map(({ text: { en } }) => en));

const books = smallStandard({
	inputs: { "library.own": "count", "library.shared": "count", "library.open": "boolean" },
	rules: {
		"main.books": { or: [{ ">=": [read("library.own"), 5000] }, { ">=": [read("library.shared"), 5000] }] },
		"main.open": read("library.open"),
	},
});

describe("what is asked", () => {
	it("is what can still change something", () => {
		expect(ids(asked(books, {}))).toEqual(["library.open", "library.own", "library.shared"]);
		expect(ids(asked(books, { "library.own": 4200 }))).toEqual(["library.shared", "library.open"]);
	});

	it("is nothing where an alternative is enough, or where nothing is", () => {
		expect(ids(asked(books, { "library.own": 5000 }))).toEqual(["library.open"]);
		expect(ids(asked(books, { "library.shared": { atLeast: 6000 }, "library.open": false }))).toEqual([]);
	});

	it("is an input that is not known closely enough", () => {
		const [question] = asked(books, { "library.own": { atLeast: 4000, lessThan: 6000 }, "library.shared": 0 });
		expect(question).toMatchObject({ id: "library.own", because: "approximate", matters: true });
		expect(answers(question!)).toEqual([
			"at least 4,000 and at most 4,999 things: fail",
			"at least 5,000 and at most 5,999 things: pass",
		]);
	});

	it("is no part of a rule that only its gate can still decide", () => {
		const standard = smallStandard({
			inputs: { "a.gate": "boolean", "a.first": "boolean", "a.second": "boolean" },
			rules: {
				"main.parts": {
					appliesWhen: read("a.gate"),
					require: 1,
					parts: [
						{ id: "first", logic: read("a.first") },
						{ id: "second", logic: read("a.second") },
					],
				},
			},
		});
		expect(ids(asked(standard, { "a.first": true }))).toEqual(["a.gate"]);
		expect(ids(asked(standard, { "a.first": false }))).toEqual(["a.gate", "a.second"]);
	});

	it("is told to be a maybe where no example shows that it matters", () => {
		const standard = smallStandard({
			inputs: { "c.own": "count", "c.other": { type: "count", range: { atLeast: 0, atMost: 3 } } },
			rules: { "main.greatest": { ">=": [{ max: [read("c.own"), read("c.other")] }, 5] } },
		});
		expect(asked(standard, {}).map(({ id, matters }) => [id, matters])).toEqual([
			["c.own", true],
			["c.other", "maybe"],
		]);
	});

	it("is when events were, where only their number is known", () => {
		const standard = smallStandard({
			inputs: { "e.held": "events" },
			rules: { "main.cadence": { ">=": [{ periodsCovered: [read("e.held"), 3, 12] }, 4] } },
		});
		expect(asked(standard, { "e.held": 6 })[0]).toMatchObject({ id: "e.held", because: "approximate" });
		expect(asked(standard, {})[0]).toMatchObject({ id: "e.held", because: "missing", matters: true });
	});

	it("is what a cohort computes its facts from, not these facts", () => {
		const standard = smallStandard({
			inputs: {
				"own.number": "count",
				"peers.rank": {
					type: "count",
					range: { atLeast: 1 },
					fromCohort: { value: read("own.number"), better: "higher", gives: "rank" },
				},
			},
			rules: { "main.rank": { "<=": [read("peers.rank"), 3] } },
		});
		expect(ids(asked(standard, {}))).toEqual(["own.number"]);
		expect(asked(standard, { "own.number": 3 })).toEqual([]);
	});

	it("can be limited", () => {
		expect(ids(asked(books, {}, { limit: 2 }))).toEqual(["library.open", "library.own"]);
	});

	it("needs a day", () => {
		expect(thrownBy(() => questions(books, {}, {} as never)).code).toBe("invalid-call");
	});
});

describe("why it is asked", () => {
	const standard = smallStandard({
		inputs: {
			"a.aged": { type: "boolean", expires: { months: 12 } },
			"a.later": "boolean",
			"p.rate": { type: "percent", zeroOf: "missing" },
			"p.sampled": { type: "percent", minimumSample: 30 },
			"a.absent": "boolean",
		},
		rules: {
			"main.aged": read("a.aged"),
			"main.later": read("a.later"),
			"main.rate": { ">=": [read("p.rate"), 90] },
			"main.sampled": { ">=": [read("p.sampled"), 90] },
			"main.absent": read("a.absent"),
		},
	});

	it("says what is wrong with the fact that there is", () => {
		const found = asked(standard, {
			"a.aged": { value: true, observed: "2024-06-30" },
			"a.later": { value: true, observed: "2026-07-01" },
			"p.rate": { count: 0, of: 0 },
			"p.sampled": { count: 29, of: 29 },
		});
		expect(Object.fromEntries(found.map(({ id, because }) => [id, because]))).toEqual({
			"a.aged": "expired",
			"a.later": "later",
			"p.rate": "out-of-none",
			"p.sampled": "too-few",
			"a.absent": "missing",
		});
	});
});

describe("the answers that decide", () => {
	const decided = (inputs: Record<string, string | { type: string }>, logic: unknown, facts: Facts = {}, more: object = {}) =>
		answers(asked(smallStandard({ inputs, rules: { "main.rule": { logic, ...more } } }), facts)[0]!);

	it("are yes and no", () => {
		expect(decided({ "a.yes": "boolean" }, { "!": [read("a.yes")] })).toEqual(["yes: fail", "no: pass"]);
	});

	it("are the numbers from a figure on, and those below", () => {
		const logic = { ">": [read("q.area"), read("parameters.least")] };
		const parameters = { least: figure(99.5, { unit: "m2" }) };
		expect(decided({ "q.area": "quantity" }, logic, {}, { parameters })).toEqual([
			"at most 99.5 m²: fail",
			"more than 99.5 m²: pass",
		]);
	});

	it("are counted in whole things", () => {
		expect(decided({ "c.number": "count" }, { "<": [read("c.number"), 2.5] })).toEqual([
			"at most 2 things: pass",
			"at least 3 things: fail",
		]);
	});

	it("follow from what the others are", () => {
		const measures = { "m.share": { logic: { "/": [{ "*": [read("c.part"), 100] }, read("c.whole")] } } };
		const standard = smallStandard({
			inputs: { "c.part": { type: "count", within: "c.whole" }, "c.whole": { type: "count", range: { atLeast: 1 } } },
			measures,
			rules: { "main.share": { ">=": [read("measures.m.share"), 30] } },
		});
		expect(answers(asked(standard, { "c.whole": 97 })[0]!)).toEqual([
			"at most 29 things: fail",
			"at least 30 and at most 97 things: pass",
		]);
	});

	it("say where there is nothing of the kind", () => {
		const gate = { appliesWhen: { ">": [read("p.good.of"), 0] } };
		expect(decided({ "p.good": "percent" }, { ">=": [read("p.good"), 90] }, {}, gate)).toEqual([
			"less than 90 %: fail",
			"at least 90 and at most 100 %: pass",
			"0 of 0: not applicable",
		]);
	});

	it("are both ends of what is wanted", () => {
		expect(decided({ "c.number": "count" }, { "<=": [2, read("c.number"), 4] })).toEqual([
			"at most 1 thing: fail",
			"at least 2 and at most 4 things: pass",
			"at least 5 things: fail",
		]);
	});

	it("are options, days, events and texts", () => {
		expect(decided({ "k.kind": "choice" }, { "===": [read("k.kind"), "rural"] })).toEqual(["urban: fail", "rural: pass"]);
		const days = { "<=": [read("d.opened"), read("parameters.last")] };
		expect(decided({ "d.opened": "day" }, days, {}, { parameters: { last: figure("2003-09-01") } })).toEqual([
			"until 1 September 2003: pass",
			"since 2 September 2003: fail",
		]);
		expect(decided({ "e.held": "events" }, { ">=": [{ eventsWithin: [read("e.held"), 12] }, 2] })).toEqual([
			"at most 1 thing: fail",
			"at least 2 things: pass",
		]);
		expect(decided({ "t.name": { type: "text" } }, { "===": [read("t.name"), "x"] })).toEqual(["“x”: pass", "“-”: fail"]);
	});
});

describe("the order", () => {
	it("begins with what can decide the outcome, then with what closes most of the score", () => {
		const standard = smallStandard({
			inputs: { "a.light": "boolean", "a.heavy": "boolean" },
			rules: {
				"first.light": read("a.light"),
				"first.other": read("a.light"),
				"second.heavy": read("a.heavy"),
			},
			scoring: sheetScoring({ rules: "equal", dimensions: "equal", pass: { score: 100 } }),
		});
		const found = asked(standard, {});
		expect(found.map(({ id, worth }) => [id, worth.outcome, worth.points, worth.rules])).toEqual([
			["a.light", true, 50, 2],
			["a.heavy", true, 50, 1],
		]);
	});

	const vetoed = smallStandard({
		inputs: { "a.veto": "boolean", "c.points": { type: "count", range: { atLeast: 0, atMost: 10 } } },
		rules: {
			"main.points": { points: { full: 100, gain: [{ points: 10, each: read("c.points") }] } },
			"main.veto": { logic: read("a.veto"), veto: "pass", points: { full: 1 }, counts: "bonus" },
		},
		scoring: sheetScoring({
			bonus: { atMost: 1 },
			levels: [
				{ id: "good", title: text("Good"), score: 60 },
				{ id: "best", title: text("Best"), score: 90 },
			],
		}),
	});

	it("knows vetoes and levels", () => {
		const found = asked(vetoed, {});
		expect(found.map(({ id, worth: { outcome, level, vetoes } }) => [id, outcome, level, vetoes])).toEqual([
			["a.veto", true, true, ["main.veto"]],
			["c.points", true, true, []],
		]);
	});

	it("asks of a verdict that is certain nothing more, except for the level", () => {
		expect(asked(vetoed, { "a.veto": false }, { about: "verdict" })).toEqual([]);
		expect(ids(asked(vetoed, { "a.veto": true, "c.points": { atLeast: 6, atMost: 9 } }, { about: "verdict" }))).toEqual([
			"c.points",
		]);
		expect(ids(asked(vetoed, { "a.veto": false }))).toEqual(["c.points"]);
	});
});

describe("about the verdict alone", () => {
	it("nothing is asked once a rule fails", () => {
		expect(asked(books, { "library.open": false }, { about: "verdict" })).toEqual([]);
		expect(ids(asked(books, { "library.open": true }, { about: "verdict" }))).toEqual(["library.own", "library.shared"]);
	});

	it("nothing is asked of a rule that can't fail, unless nothing else surely applies", () => {
		const gated = (other: object) =>
			smallStandard({
				inputs: { "a.gate": "boolean", "a.other": "boolean" },
				rules: { "main.gated": { appliesWhen: read("a.gate"), logic: true }, ...other },
			});
		expect(asked(gated({ "main.other": read("a.other") }), { "a.other": true }, { about: "verdict" })).toEqual([]);
		expect(ids(asked(gated({}), {}, { about: "verdict" }))).toEqual(["a.gate"]);
	});

	it("a question surely matters if the others can be so that its answer decides", () => {
		const shared = smallStandard({
			inputs: { "a.first": "boolean", "a.second": "boolean", "a.third": "boolean" },
			rules: {
				"main.either": { or: [read("a.first"), read("a.second")] },
				"main.second": read("a.second"),
				"main.third": read("a.third"),
			},
		});
		// If the second is no, that decides it; if it is yes, the first is idle. So the first never decides.
		expect(asked(shared, {}, { about: "verdict" }).map(({ id, matters }) => [id, matters])).toEqual([
			["a.second", true],
			["a.third", true],
			["a.first", "maybe"],
		]);
	});
});

it("on a sheet a question surely matters where the others may stop a point short", () => {
	const counts = Array.from({ length: 9 }, (_, i) => `c.${i}`.replace(/\d/, (digit) => "abcdefghi"[Number(digit)]!));
	const sheet = smallStandard({
		inputs: {
			"a.yes": "boolean",
			"a.idle": "boolean",
			...Object.fromEntries(counts.map((id) => [id, { type: "count", range: { atLeast: 0, atMost: 11 } }])),
		},
		rules: {
			"main.yes": { points: { full: 1 }, logic: read("a.yes") },
			"main.idle": { logic: read("a.idle") },
			...Object.fromEntries(
				counts.map((id, i) => [`main.item${i}`, { points: { full: 11, gain: [{ points: 1, each: read(id) }] } }]),
			),
		},
		scoring: sheetScoring(),
	});
	const found = asked(sheet, {}, { about: "verdict" });
	expect(found.filter(({ matters }) => matters === true).map(({ id }) => id)).toEqual([...counts, "a.yes"]);
});

test("Wuxi: the library, in both languages", () => {
	const question = asked(wuxi, { "library.books": 4200 }).find(({ id }) => id === "library.sharedBooks")!;
	expect(question).toMatchObject({ because: "missing", matters: true, from: { zh: "社区居委会" } });
	expect(question.rules).toEqual([
		{
			id: "culture.library-books",
			title: { zh: "图书藏量", en: "Library holdings" },
			clause: "5.2",
			answers: [
				{
					answer: { atLeast: 0, atMost: 4999 },
					outcome: "fail",
					text: { zh: "至多 4,999 册：不达标", en: "at most 4,999 volumes: fail" },
				},
				{ answer: { atLeast: 5000 }, outcome: "pass", text: { zh: "至少 5,000 册：达标", en: "at least 5,000 volumes: pass" } },
			],
		},
	]);
});
