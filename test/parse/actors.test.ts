/** Who owes the rules: the mistakes that a standard may hold. */
import { describe, expect, it } from "vitest";
import { checkStandard } from "../../src/standard/check-standard.js";
import { found } from "../support/issues.js";
import { read, sheetScoring, smallDocument, text } from "../support/standard.js";

const actors = { owner: { title: text("Owner"), assessed: true }, city: { title: text("City") } };
const inputs = { "a.open": "boolean", "a.shut": "boolean" };

const issuesWith = (rules: Record<string, object>, more: object = { actors }) =>
	checkStandard(smallDocument({ inputs, rules, ...more }));
const mine = { logic: read("a.open"), actor: "owner" };
const theirs = { logic: read("a.shut"), actor: "city" };

it("is sound where each rule names one of them", () => {
	expect(issuesWith({ "first.mine": mine, "first.theirs": theirs })).toEqual([]);
});

it("an actor that the standard does not declare is told with the nearest", () => {
	const issues = issuesWith({ "first.mine": mine, "first.theirs": { ...theirs, actor: "citty" } });
	expect(found(issues)).toEqual(["unknown-actor rules.first.theirs.actor"]);
	expect(issues[0]!.message).toEqual({
		zh: "没有名为“citty”的责任方；最接近的是“city”。请改用已声明的名称。",
		en: 'There is no actor named "citty"; the nearest known is "city". Use a declared name.',
	});
});

it("a name of JavaScript’s own is no actor", () => {
	expect(found(issuesWith({ "first.mine": mine, "first.theirs": { ...theirs, actor: "constructor" } }))).toEqual([
		"unknown-actor rules.first.theirs.actor",
	]);
});

it("an actor in a standard that declares none", () => {
	expect(found(issuesWith({ "first.mine": mine }, {}))).toEqual(["unknown-actor rules.first.mine.actor"]);
});

it("a rule that names none, where the standard declares them", () => {
	const issues = issuesWith({ "first.mine": mine, "first.theirs": { logic: read("a.shut") } });
	expect(found(issues)).toEqual(["actor-needed rules.first.theirs"]);
	expect(issues[0]!.message.en).toContain("owner, city");
});

it("a standard that assesses nobody", () => {
	expect(found(issuesWith({ "first.theirs": theirs }))).toEqual(["nobody-assessed actors"]);
});

describe("what another owes has no weight in the result", () => {
	const points = { full: 100 };
	const scored = { ...mine, points };
	const onSheet = (rules: Record<string, object>, scoring: Record<string, unknown> = {}) =>
		found(issuesWith(rules, { actors, scoring: sheetScoring(scoring) }));

	it("no points", () => {
		expect(onSheet({ "first.mine": scored, "first.theirs": { ...theirs, points } })).toEqual([
			"not-assessed rules.first.theirs.points",
		]);
	});
	it("no veto", () => {
		expect(onSheet({ "first.mine": scored, "first.theirs": { ...theirs, veto: "pass" } })).toEqual([
			"not-assessed rules.first.theirs.veto",
		]);
	});
	it("no condition of passing, nor of a level", () => {
		const levels = [{ id: "one", title: text("One"), rules: ["first.theirs"] }];
		expect(
			onSheet({ "first.mine": scored, "first.theirs": theirs }, { pass: { score: 60, rules: ["first.theirs"] }, levels }),
		).toEqual(["not-assessed scoring.pass.rules", "not-assessed scoring.levels[0].rules"]);
	});
	it("no item of a veto", () => {
		expect(onSheet({ "first.mine": { ...scored, veto: { items: ["first.theirs"] } }, "first.theirs": theirs })).toContain(
			"not-assessed rules.first.mine.veto.items",
		);
	});
});
