import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import { parseFacts } from "../../src/parse/facts.js";
import { deepFrozen, found, thrownBy } from "../support/issues.js";
import { read, smallDocument, smallStandard } from "../support/standard.js";
import { communityFile, communityNames, wuxi, wuxiDocument } from "../support/wuxi.js";

const asOf = "2025-12-31";

describe("dimensions and the standard", () => {
	const standard = smallStandard({
		inputs: { "a.one": "boolean", "a.two": "boolean", "b.one": "boolean", "b.gate": "boolean" },
		rules: {
			"first.one": read("a.one"),
			"first.two": read("a.two"),
			"second.one": { appliesWhen: read("b.gate"), logic: read("b.one") },
		},
	});
	const of = (facts: Facts) => evaluate(standard, facts, { asOf });
	const range = (min: number, max = min) => ({ min, max, of: 100 });
	const score = (min: number, max = min) => ({ min, max, of: 100, policy: "package" });

	it("all pass", () => {
		const { outcome, possible, score: total, dimensions } = of({ "a.one": true, "a.two": true, "b.gate": true, "b.one": true });
		expect([outcome, possible, total]).toEqual(["pass", ["pass"], score(100)]);
		expect(dimensions["first"]).toEqual({ outcome: "pass", possible: ["pass"], score: range(100) });
	});

	it("one fails: its dimension and the standard fail, whatever else is open", () => {
		const evaluation = of({ "a.one": false });
		expect(evaluation.outcome).toBe("fail");
		expect(evaluation.dimensions["first"]).toEqual({ outcome: "fail", possible: ["fail"], score: range(0, 50) });
		expect(evaluation.dimensions["second"]).toEqual({
			outcome: "unknown",
			possible: ["fail", "not-applicable", "pass"],
			score: range(0, 100),
		});
		expect(evaluation.score).toEqual(score(0, 75));
	});

	it("a dimension of which nothing applies has no score and does not count", () => {
		const evaluation = of({ "a.one": true, "a.two": false, "b.gate": false });
		expect(evaluation.dimensions["second"]).toEqual({ outcome: "not-applicable", possible: ["not-applicable"], score: null });
		expect(evaluation.score).toEqual(score(50));
	});

	it("a dimension that may not apply widens the score", () => {
		expect(of({ "a.one": true, "a.two": true, "b.one": false }).score).toEqual(score(50, 100));
		expect(of({ "a.one": false, "a.two": false, "b.one": true }).score).toEqual(score(0, 50));
	});

	it("a community's facts come as rules in document order", () => {
		expect(Object.keys(of({}).rules)).toEqual(["first.one", "first.two", "second.one"]);
		expect(Object.keys(of({}).dimensions)).toEqual(["first", "second"]);
	});
});

describe("where it may be that nothing applies", () => {
	const standard = smallStandard({
		inputs: { "a.gate": "boolean", "a.one": "boolean", "b.gate": "boolean", "b.one": "boolean" },
		rules: {
			"first.one": { appliesWhen: read("a.gate"), logic: read("a.one") },
			"second.one": { appliesWhen: read("b.gate"), logic: read("b.one") },
		},
	});
	const scoreOf = (facts: Facts) => evaluate(standard, facts, { asOf }).score;

	it("there certainly is no score", () => {
		expect(scoreOf({ "a.gate": false, "b.gate": false })).toBeNull();
		expect(evaluate(standard, { "a.gate": false, "b.gate": false }, { asOf }).outcome).toBe("not-applicable");
	});

	it("there may be none, and the range covers the other cases", () => {
		expect(scoreOf({ "a.one": true, "b.gate": false })).toEqual({
			min: 100,
			max: 100,
			of: 100,
			policy: "package",
			maybeNull: true,
		});
		expect(scoreOf({ "a.one": false, "b.gate": false })).toEqual({ min: 0, max: 0, of: 100, policy: "package", maybeNull: true });
		expect(scoreOf({ "a.one": true, "b.one": true })).toEqual({
			min: 100,
			max: 100,
			of: 100,
			policy: "package",
			maybeNull: true,
		});
		expect(scoreOf({ "a.one": true, "b.one": false })).toEqual({ min: 0, max: 100, of: 100, policy: "package", maybeNull: true });
		expect(scoreOf({})).toEqual({ min: 0, max: 100, of: 100, policy: "package", maybeNull: true });
	});

	it("there is one as soon as something certainly applies", () => {
		expect(scoreOf({ "a.gate": true })).toEqual({ min: 0, max: 100, of: 100, policy: "package" });
	});
});

describe("a score that has no short decimal", () => {
	const standard = smallStandard({
		inputs: { "a.one": "boolean", "a.two": "boolean", "a.three": "boolean" },
		rules: { "main.one": read("a.one"), "main.two": read("a.two"), "main.three": read("a.three") },
	});
	const all = { "a.one": true, "a.two": true, "a.three": true };

	it("is as near as a number comes, and never beyond its ends", () => {
		const { score } = evaluate(standard, { ...all, "a.three": false }, { asOf });
		expect(score!.min).toBeCloseTo(200 / 3, 10);
		expect(score!.min).toBeLessThanOrEqual(score!.max);
	});

	it("all passing is the full score exactly", () => {
		expect(evaluate(standard, all, { asOf }).score).toMatchObject({ min: 100, max: 100 });
		expect(evaluate(wuxi, {}, { asOf }).score).toMatchObject({ min: 0, max: 100 });
	});
});

describe("what is not a parsed standard", () => {
	it.each([
		["the document", wuxiDocument],
		["a copy of a standard", { ...wuxi }],
		["a standard that went through JSON", JSON.parse(JSON.stringify(wuxi))],
		["a small document", smallDocument({ inputs: { "a.one": "boolean" }, rules: { "main.one": read("a.one") } })],
		["an empty object", {}],
		["null", null],
		["a name", "wuxi"],
		["undefined", undefined],
	])("%s is refused", (_, standard) => {
		const error = thrownBy(() => evaluate(standard as never, {}, { asOf }));
		expect(error.code).toBe("invalid-call");
		expect(found(error.issues)).toEqual(["standard-not-parsed"]);
	});
});

describe("an evaluation", () => {
	const { facts, observed } = communityFile("nanyuan");

	it("changes nothing that was passed in", () => {
		const frozen = deepFrozen(facts);
		const before = JSON.stringify(frozen);
		evaluate(wuxi, frozen as Facts, deepFrozen({ asOf: observed }));
		expect(JSON.stringify(frozen)).toBe(before);
	});

	it("is the same each time, whatever was evaluated in between", () => {
		const first = evaluate(wuxi, facts as Facts, { asOf: observed });
		evaluate(wuxi, communityFile("meili").facts as Facts, { asOf: "2024-02-29" });
		expect(evaluate(wuxi, facts as Facts, { asOf: observed })).toEqual(first);
	});

	it("does not change what an earlier one says", () => {
		const first = evaluate(wuxi, facts as Facts, { asOf: observed });
		const written = JSON.stringify(first);
		evaluate(wuxi, {}, { asOf: "2024-02-29" });
		expect(JSON.stringify(first)).toBe(written);
	});

	it("is plain JSON", () => {
		const evaluation = evaluate(wuxi, facts as Facts, { asOf: observed });
		const read = JSON.parse(JSON.stringify(evaluation));
		expect(read).toEqual({ ...evaluation });
		expect(structuredClone(evaluation)).toEqual(read);
	});

	it("says of which standard and which day it is", () => {
		expect(evaluate(wuxi, {}, { asOf })).toMatchObject({
			standard: "wuxi",
			asOf,
			unread: [],
			undated: [],
			expired: [],
			later: [],
			issues: [],
		});
	});
});

describe("the communities", () => {
	it.each(communityNames)("%s: the flat facts on the file's day come to the same as the file", (name) => {
		const file = communityFile(name);
		const options = { asOf: file.observed };
		const [flat, whole] = [evaluate(wuxi, file.facts as Facts, options), evaluate(wuxi, parseFacts(wuxi, file).facts, options)];
		const { undated, ...ofFlat } = flat;
		const { undated: none, ...ofWhole } = whole;
		expect(ofFlat).toEqual(ofWhole);
		expect(none).toEqual([]);
		expect(undated.length).toBeGreaterThan(0);
	});
});
