/** Surveys and judgements as facts: answers by grade, the least sample, the reason. */
import { describe, expect, it, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import { parseFacts } from "../../src/parse/facts.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { found, thrownBy } from "../support/issues.js";
import { read, smallDocument, smallStandard, text } from "../support/standard.js";

const asOf = "2025-12-31";

const answer = (id: string, counts?: true) => ({ id, label: text(id), ...(counts ? { counts } : {}) });
const answers = [
	answer("satisfied", true),
	answer("basicallySatisfied", true),
	answer("dissatisfied"),
	answer("dontKnow"),
	answer("constructor"),
];

const standard = smallStandard({
	inputs: {
		"survey.graded": { type: "percent", zeroOf: "missing", answers },
		"survey.plain": { type: "percent", zeroOf: "missing" },
		"survey.upper": { type: "percent", zeroOf: "missing", range: { atLeast: 50, atMost: 100 }, answers },
		"survey.sampled": { type: "percent", minimumSample: 30, answers },
		"turnout.sampled": { type: "percent", minimumSample: 30, range: { atLeast: 0, atMost: 200 } },
		"survey.gated": { type: "percent", answers },
		"marks.given": { type: "count", judgement: true, reason: "required", range: { atLeast: 0, atMost: 7 } },
		"marks.grade": { type: "choice", judgement: true, reason: "required" },
		"marks.share": { type: "percent", judgement: true, reason: "required", zeroOf: "missing" },
		"marks.tidy": { type: "boolean", judgement: true, reason: "required" },
		"library.books": "count",
	},
	rules: {
		"main.graded": { ">=": [read("survey.graded"), 90] },
		"main.asked": { ">=": [read("survey.graded.of"), 300] },
		"main.plain": { ">=": [read("survey.plain"), 90] },
		"main.upper": { ">=": [read("survey.upper"), 90] },
		"main.sampled": { ">=": [read("survey.sampled"), 90] },
		"main.turnout": { ">=": [read("turnout.sampled"), 90] },
		"main.gated": { appliesWhen: { ">": [read("survey.gated.of"), 0] }, logic: { ">=": [read("survey.gated"), 90] } },
		"main.marks": { ">=": [read("marks.given"), 5] },
		"main.grade": { "===": [read("marks.grade"), "urban"] },
		"main.share": { ">=": [read("marks.share"), 90] },
		"main.tidy": read("marks.tidy"),
		"main.books": { ">=": [read("library.books"), 5] },
	},
});

const outcomeOf = (rule: string, facts: Facts) => evaluate(standard, facts, { asOf }).rules[`main.${rule}`]!.outcome;
const issuesOf = (facts: unknown) => parseFacts(standard, facts, { invalidFacts: "unknown" }).issues;

const graded = (satisfied: unknown, basicallySatisfied: unknown, dissatisfied: unknown, dontKnow: unknown, more = 0) => ({
	answers: { satisfied, basicallySatisfied, dissatisfied, dontKnow, constructor: more },
});

describe("answers by grade", () => {
	test.each<[situation: string, fact: unknown, outcome: string]>([
		["270 of 300, exactly on the figure", graded(200, 70, 20, 10), "pass"],
		["269 of 300, one short of it", graded(200, 69, 21, 10), "fail"],
		["29 of 50 are less than 90 %", graded(20, 9, 20, 1), "fail"],
		["all satisfied", graded(5, 0, 0, 0), "pass"],
		["none satisfied", graded(0, 0, 5, 0), "fail"],
		["those who don't know stay in the base", graded(270, 0, 0, 31), "fail"],
		["nobody asked", graded(0, 0, 0, 0), "unknown"],
		["at least 270 of the satisfied", graded({ atLeast: 270 }, 0, 20, 10), "pass"],
		["more than 269", graded({ moreThan: 269 }, 0, 20, 10), "pass"],
		["at least 269", graded({ atLeast: 269 }, 0, 20, 10), "unknown"],
		["at most 269", graded({ atMost: 269 }, 0, 20, 10), "fail"],
		["fewer than 270", graded({ lessThan: 270 }, 0, 20, 10), "fail"],
		["at most 30 others", graded(270, 0, { atMost: 20 }, 10), "pass"],
		["at most 31 others", graded(270, 0, { atMost: 21 }, 10), "unknown"],
		["at least 31 others", graded(270, 0, { atLeast: 21 }, 10), "fail"],
		[
			"a counted grade missing can only raise it",
			{ answers: { satisfied: 270, dissatisfied: 20, dontKnow: 10, constructor: 0 } },
			"pass",
		],
		["that does not yet reach it", { answers: { satisfied: 269, dissatisfied: 20, dontKnow: 10, constructor: 0 } }, "unknown"],
		[
			"another grade missing can only lower it",
			{ answers: { satisfied: 10, basicallySatisfied: 0, dissatisfied: 90, constructor: 0 } },
			"fail",
		],
		[
			"that reaches it so far",
			{ answers: { satisfied: 100, basicallySatisfied: 0, dissatisfied: 0, constructor: 0 } },
			"unknown",
		],
		["null is missing", graded(270, null, 20, 10), "pass"],
		["none counted of perhaps nobody", { answers: { satisfied: 0, basicallySatisfied: 0 } }, "unknown"],
		["none counted of somebody", graded(0, 0, { atLeast: 1 }, null), "fail"],
		["none but counted of perhaps nobody", graded(null, null, 0, 0), "unknown"],
		["none but counted of somebody", graded({ atLeast: 1 }, null, 0, 0), "pass"],
		["no grade at all", { answers: {} }, "unknown"],
	])("%s", (_, fact, outcome) => {
		expect(outcomeOf("graded", { "survey.graded": fact } as Facts)).toBe(outcome);
		expect(outcomeOf("graded", { "survey.graded": { value: fact, observed: "2025-06-30", by: "x" } } as Facts)).toBe(outcome);
		expect(outcomeOf("graded", parseFacts(standard, { survey: { graded: fact } }).facts)).toBe(outcome);
	});

	it("are as good as the ratio that they come to, whose numbers can be read", () => {
		const byAnswers = evaluate(standard, { "survey.graded": graded(200, 70, 20, 10) } as Facts, { asOf });
		const byRatio = evaluate(standard, { "survey.graded": { count: 270, of: 300 } }, { asOf });
		expect(byAnswers.rules).toEqual(byRatio.rules);
		expect(outcomeOf("asked", { "survey.graded": graded(200, 70, 20, 9) } as Facts)).toBe("fail");
		expect(outcomeOf("asked", { "survey.graded": { answers: { satisfied: 300 } } })).toBe("pass");
		expect(outcomeOf("asked", { "survey.graded": { answers: { satisfied: 299 } } })).toBe("unknown");
	});

	it("that nobody gave are listed, and count as not given", () => {
		const evaluation = evaluate(standard, { "survey.graded": graded(0, 0, 0, 0) } as Facts, { asOf });
		expect(evaluation.ofNothing).toEqual(["survey.graded"]);
		expect(evaluation.tooFew).toEqual([]);
		expect(evaluation.rules["main.graded"]!.missing).toEqual(["survey.graded"]);
	});

	it("of an input that takes none for missing are gated as a ratio is", () => {
		expect(outcomeOf("gated", { "survey.gated": graded(0, 0, 0, 0) } as Facts)).toBe("not-applicable");
		expect(outcomeOf("gated", { "survey.gated": graded(9, 0, 1, 0) } as Facts)).toBe("pass");
		const { possible } = evaluate(standard, { "survey.gated": { answers: { satisfied: 9 } } }, { asOf }).rules["main.gated"]!;
		expect(possible).toEqual(["fail", "pass"]);
	});

	it("that add up to more than a number holds are still added exactly", () => {
		const most = Number.MAX_SAFE_INTEGER;
		expect(outcomeOf("graded", { "survey.graded": graded(most, most, 0, 0) } as Facts)).toBe("pass");
		expect(outcomeOf("graded", { "survey.graded": graded(most, most, most, 0) } as Facts)).toBe("fail");
	});

	test.each<[situation: string, fact: unknown, issues: string[]]>([
		["a misspelt grade", { answers: { satisfied: 5, dissatisfed: 2 } }, ["unknown-option survey.graded.answers.dissatisfed"]],
		[
			"two at once",
			{ answers: { satisfid: 5, dontknow: 2 } },
			["unknown-option survey.graded.answers.satisfid", "unknown-option survey.graded.answers.dontknow"],
		],
		["a number in quotes", { answers: { satisfied: "5" } }, ["wrong-type survey.graded.answers.satisfied"]],
		["a percentage of them", { answers: { satisfied: 66.7 } }, ["not-whole survey.graded.answers.satisfied"]],
		["fewer than none", { answers: { satisfied: -1 } }, ["out-of-range survey.graded.answers.satisfied"]],
		["a range below none", { answers: { satisfied: { lessThan: 0 } } }, ["out-of-range survey.graded.answers.satisfied"]],
		["NaN", { answers: { satisfied: Number.NaN } }, ["not-finite survey.graded.answers.satisfied"]],
		["an empty range", { answers: { satisfied: { atLeast: 5, atMost: 4 } } }, ["empty-range survey.graded.answers.satisfied"]],
		["a list", { answers: [200, 70] }, ["wrong-type survey.graded.answers"]],
		["no object", { answers: 200 }, ["wrong-type survey.graded.answers"]],
		["null", { answers: null }, ["wrong-type survey.graded.answers"]],
		["a count beside them", { answers: { satisfied: 5 }, count: 5 }, ["wrong-type survey.graded"]],
		["another key beside them", { answers: { satisfied: 5 }, asked: 9 }, ["wrong-type survey.graded"]],
		[
			"a name out of the prototype",
			JSON.parse('{ "answers": { "__proto__": 5 } }'),
			["unknown-option survey.graded.answers.__proto__"],
		],
	])("%s is reported", (_, fact, expected) => {
		expect(found(issuesOf({ "survey.graded": fact }))).toEqual(expected);
		expect(found(thrownBy(() => parseFacts(standard, { "survey.graded": { value: fact } })).issues)).toEqual(expected);
		expect(
			evaluate(standard, { "survey.graded": fact } as Facts, { asOf, invalidFacts: "unknown" }).rules["main.graded"]!.missing,
		).toEqual(["survey.graded"]);
	});

	it("the nearest grade is named", () => {
		expect(issuesOf({ "survey.graded": { answers: { satisfid: 5 } } })[0]!.message).toEqual({
			zh: "没有名为“satisfid”的选项；最接近的是“satisfied”。请改用已声明的名称。",
			en: 'There is no option named "satisfid"; the nearest known is "satisfied". Use a declared name.',
		});
	});

	it("given to an input that declares none are refused with what it takes", () => {
		const [issue, ...others] = issuesOf({ "survey.plain": { answers: { satisfied: 5 } } });
		expect(others).toEqual([]);
		expect(found([issue!])).toEqual(["wrong-type survey.plain"]);
		expect(issue!.message.en).toBe(
			'Expected a percentage, or a ratio such as { "count": 270, "of": 300 }, found {"answers":{"satisfied":5}}.',
		);
	});

	it("that come to a percentage which the input does not allow are refused, and those that may come to one are not", () => {
		expect(found(issuesOf({ "survey.upper": graded(49, 0, 51, 0) }))).toEqual(["out-of-range survey.upper"]);
		expect(found(issuesOf({ "survey.upper": graded(50, 0, 50, 0) }))).toEqual([]);
		expect(found(issuesOf({ "survey.upper": graded({ atMost: 49 }, 0, 50, 0) }))).toEqual(["out-of-range survey.upper"]);
		expect(found(issuesOf({ "survey.upper": graded({ atMost: 50 }, 0, 50, 0) }))).toEqual([]);
	});
});

describe("a minimum sample", () => {
	const sampled = (fact: unknown) => {
		const { rules, tooFew, ofNothing } = evaluate(standard, { "survey.sampled": fact } as Facts, { asOf });
		return { ...rules["main.sampled"]!, tooFew, ofNothing };
	};

	test.each<[situation: string, fact: unknown, outcome: string]>([
		["exactly as many as needed", { count: 27, of: 30 }, "pass"],
		["as many as needed, one satisfied too few", { count: 26, of: 30 }, "fail"],
		["the same by answers", graded(20, 7, 3, 0), "pass"],
		["more than needed", { count: 300, of: 300 }, "pass"],
		["at least as many as needed", { count: { atLeast: 30 }, of: 30 }, "pass"],
		["at least as many by answers", graded({ atLeast: 27 }, 0, 3, 0), "pass"],
		["as many satisfied as needed, of how many is not told, but of those at least", { count: 30 }, "unknown"],
		["as many, nobody satisfied", { count: 0, of: { atLeast: 30 } }, "fail"],
	])("%s: counts", (_, fact, outcome) => {
		expect(sampled(fact)).toMatchObject({ outcome, tooFew: [], ofNothing: [] });
		expect(sampled({ value: fact, observed: asOf })).toMatchObject({ outcome, tooFew: [], ofNothing: [] });
	});

	test.each<[situation: string, fact: unknown]>([
		["one too few", { count: 29, of: 29 }],
		["one too few by answers", graded(29, 0, 0, 0)],
		["certainly too few", { of: { atMost: 29 } }],
		["certainly too few by answers", graded({ atMost: 20 }, 0, { lessThan: 10 }, 0)],
	])("%s: counts as not given, and says so", (_, fact) => {
		const expected = { outcome: "unknown", missing: ["survey.sampled"], tooFew: ["survey.sampled"], ofNothing: [] };
		expect(sampled(fact)).toMatchObject(expected);
		expect(sampled({ value: fact, observed: asOf })).toMatchObject(expected);
	});

	it("out of none is out of nothing", () => {
		expect(sampled({ count: 0, of: 0 })).toMatchObject({ outcome: "unknown", tooFew: [], ofNothing: ["survey.sampled"] });
	});

	test.each<[situation: string, fact: unknown]>([
		["from one too few to enough", { count: 29, of: { atLeast: 29, atMost: 31 } }],
		["all of one too few or more", graded({ atLeast: 29 }, 0, 0, 0)],
		["none of perhaps too few", { count: 0, of: { atLeast: 29 } }],
		["how many were satisfied, not how many were asked", { count: 29 }],
		["a bare percentage, of who knows how many", 95],
		["a range of percentages", { atLeast: 95 }],
		["the grades that count, and no others", { answers: { satisfied: 29, basicallySatisfied: 0 } }],
	])("%s: decides nothing, since it may count as not given", (_, fact) => {
		expect(sampled(fact)).toMatchObject({
			outcome: "unknown",
			possible: ["fail", "pass"],
			missing: [],
			approximate: ["survey.sampled"],
			tooFew: [],
		});
	});

	it("is held by a ratio that may exceed its whole too", () => {
		const turnout = (fact: unknown) => outcomeOf("turnout", { "turnout.sampled": fact } as Facts);
		expect(turnout({ count: 60, of: 30 })).toBe("pass");
		expect(turnout({ count: 29, of: 29 })).toBe("unknown");
		expect(turnout({ count: 60, of: { atLeast: 30, atMost: 40 } })).toBe("pass");
		expect(turnout({ count: 60, of: { atLeast: 29, atMost: 40 } })).toBe("unknown");
		expect(turnout({ count: 60 })).toBe("unknown");
	});

	it("is no hindrance where none is asked for", () => {
		expect(outcomeOf("graded", { "survey.graded": { count: 9, of: 10 } })).toBe("pass");
		expect(outcomeOf("graded", { "survey.graded": 95 })).toBe("pass");
	});

	it("makes the denominator one that can't be zero", () => {
		const document = (input: object) =>
			smallDocument({
				inputs: { "a.rate": { type: "percent", ...input } },
				rules: { "main.rate": { ">=": [read("a.rate"), 90] } },
			});
		expect(() => parseStandard(document({ minimumSample: 1 }))).not.toThrow();
		expect(found(thrownBy(() => parseStandard(document({}))).issues)).toEqual([
			"unguarded-denominator rules.main.rate.logic.>=[0]",
		]);
	});
});

describe("a reason that is required", () => {
	const inputs = [
		["marks.given", 5, "marks"],
		["marks.grade", "urban", "grade"],
		["marks.share", { count: 9, of: 10 }, "share"],
		["marks.tidy", true, "tidy"],
	] as const;

	test.each(inputs)("%s with its reason is used", (id, value, rule) => {
		const facts = { [id]: { value, by: "李明", reason: "三处抽查都整洁" } } as Facts;
		expect(issuesOf(facts)).toEqual([]);
		expect(outcomeOf(rule, facts)).toBe("pass");
		expect(parseFacts(standard, facts).facts).toEqual(facts);
	});

	test.each(inputs)("%s bare, or without it, is refused", (id, value, rule) => {
		expect(found(issuesOf({ [id]: value }))).toEqual([`reason-required ${id}`]);
		expect(found(issuesOf({ [id]: { value, by: "李明" } }))).toEqual([`reason-required ${id}.reason`]);
		expect(found(issuesOf({ observed: "2025-06-30", facts: { [id]: value } }))).toEqual([`reason-required ${id}`]);
		const { rules } = evaluate(standard, { [id]: value } as Facts, { asOf, invalidFacts: "unknown" });
		expect(rules[`main.${rule}`]!.missing).toEqual([id]);
	});

	it("says how it is written", () => {
		expect(issuesOf({ "marks.given": 5 })[0]!.message).toEqual({
			zh: '此项须写明理由：{ "value": …, "reason": "…" }。',
			en: 'This takes a reason: { "value": …, "reason": "…" }.',
		});
	});

	it("is no empty text, and no number", () => {
		expect(found(issuesOf({ "marks.given": { value: 5, reason: "" } }))).toEqual(["wrong-type marks.given.reason"]);
		expect(found(issuesOf({ "marks.given": { value: 5, reason: 3 } }))).toEqual(["wrong-type marks.given.reason"]);
	});

	it("is not asked of what is missing", () => {
		expect(issuesOf({ "marks.given": null, "marks.tidy": { value: null } })).toEqual([]);
	});

	it("is told together with what else is wrong", () => {
		expect(found(issuesOf({ "marks.given": 8 }))).toEqual(["reason-required marks.given", "out-of-range marks.given"]);
	});

	it("may stand with any other fact", () => {
		expect(issuesOf({ "library.books": { value: 5, reason: "recounted" } })).toEqual([]);
		expect(outcomeOf("books", { "library.books": 5 })).toBe("pass");
	});
});

describe("what an input may declare of them", () => {
	const refused = (input: object) =>
		found(
			thrownBy(() =>
				parseStandard(smallDocument({ inputs: { "a.rate": input as never }, rules: { "main.rule": { ">": [1, 0] } } })),
			).issues,
		);
	const rate = { type: "percent", zeroOf: "missing" };

	test.each<[situation: string, input: object, issues: string[]]>([
		["answers none of which counts", { ...rate, answers: [answer("a"), answer("b")] }, ["invalid-shape inputs.a.rate.answers"]],
		[
			"answers all of which count",
			{ ...rate, answers: [answer("a", true), answer("b", true)] },
			["invalid-shape inputs.a.rate.answers"],
		],
		["no answers", { ...rate, answers: [] }, ["invalid-shape inputs.a.rate.answers"]],
		[
			"an answer twice",
			{ ...rate, answers: [answer("a", true), answer("b"), answer("a")] },
			["given-twice inputs.a.rate.answers[2].id"],
		],
		["answers of a count", { type: "count", answers }, ["invalid-shape inputs.a.rate.answers"]],
		["a sample of none", { ...rate, minimumSample: 0 }, ["invalid-shape inputs.a.rate.minimumSample"]],
		["half a sample", { ...rate, minimumSample: 1.5 }, ["invalid-shape inputs.a.rate.minimumSample"]],
		["a sample of a count", { type: "count", minimumSample: 3 }, ["invalid-shape inputs.a.rate.minimumSample"]],
		["a reason that may be", { type: "count", reason: "optional" }, ["invalid-shape inputs.a.rate.reason"]],
		["a judgement of a day", { type: "day", judgement: true }, ["invalid-shape inputs.a.rate.judgement"]],
		["a judgement that is none", { type: "count", judgement: false }, ["invalid-shape inputs.a.rate.judgement"]],
	])("%s: refused", (_, input, issues) => expect(refused(input)).toEqual(issues));
});
