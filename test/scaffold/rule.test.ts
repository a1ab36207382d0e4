/** A new rule as it is written to be filled in: refused until it is, and sound once it is. */
import { describe, expect, it } from "vitest";
import type { Input } from "../../src/model/input.js";
import { newRule } from "../../src/scaffold/rule.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { issuesOf } from "../support/issues.js";
import { inputDocument, smallDocument } from "../support/standard.js";

const inputs = {
	"a.open": "boolean",
	"c.many": "count",
	"q.area": "quantity",
	"p.rate": { type: "percent", zeroOf: "missing" },
	"k.kind": "choice",
	"e.days": "events",
	"d.opened": "day",
	"t.name": "text",
} as const;
const document = smallDocument({ inputs, rules: { "first.other": { var: "a.open" } } }) as unknown as {
	dimensions: { id: string }[];
	sources: object;
	rules: object[];
	inputs: Record<string, Input>;
};
const surroundings = {
	dimensions: document.dimensions.map(({ id }) => id),
	documents: Object.keys(document.sources),
	inputs: document.inputs,
};
const issuesWith = (text: string) => checkStandard({ ...document, rules: [...document.rules, JSON.parse(text)] });

interface Example {
	readonly facts: Record<string, number>;
	readonly outcome: string;
}
const examplesOf = (text: string) => (JSON.parse(text) as { examples: Example[] }).examples;

/** With something in the place of every text, and without the example of what does not apply. */
function filledIn(text: string): string {
	const rule = JSON.parse(text.replaceAll("【待填】", "填").replaceAll("[to fill in]", "filled")) as object;
	return JSON.stringify({
		...rule,
		examples: examplesOf(text.replaceAll("【待填】", "填").replaceAll("[to fill in]", "filled")).filter(
			({ outcome }) => outcome !== "not-applicable",
		),
	});
}

describe.each(["a.open", "c.many", "q.area", "p.rate", "k.kind", "e.days", "d.opened"])("of %s", (input) => {
	const text = newRule("first.new-one", input, surroundings);

	it("is refused until it is filled in, each text at its place", () => {
		const issues = issuesWith(text);
		expect([...new Set(issues.map(({ code }) => code))]).toEqual(["not-filled-in"]);
		const paths = issues.map(({ path }) => path);
		expect(paths).toContain("rules.first.new-one.source.clause");
		expect(paths).toContain("rules.first.new-one.examples[0].name.zh");
	});

	it("is sound once its words are filled in", () => {
		expect(issuesWith(filledIn(text))).toEqual([]);
	});

	it("has examples that pass, fail, lack data and do not apply", () => {
		const outcomes = examplesOf(text).map(({ outcome }) => outcome);
		expect(new Set(outcomes)).toEqual(new Set(["pass", "fail", "unknown", "not-applicable"]));
	});
});

it("of a number, has one on the boundary and one a step short of it", () => {
	const text = newRule("first.new-one", "q.area", surroundings);
	const { parameters } = JSON.parse(text) as { parameters: { minimum: { value: number } } };
	const { step } = inputDocument("q.area", "quantity") as { step: number };
	const { value } = parameters.minimum;
	expect(examplesOf(text)).toContainEqual(expect.objectContaining({ facts: { "q.area": value }, outcome: "pass" }));
	expect(examplesOf(text)).toContainEqual(expect.objectContaining({ facts: { "q.area": value - step }, outcome: "fail" }));
});

it.each([
	["first", "c.many", ["wrong-type id"]],
	["first.New", "c.many", ["wrong-type id"]],
	["firts.new-one", "c.many", ["unknown-dimension id"]],
	["first.new-one", "c.mani", ["unknown-input input"]],
	["first.new-one", "constructor", ["unknown-input input"]],
	["first.new-one", "t.name", ["wrong-type input"]],
])("%s of %s is refused", (id, input, issues) => expect(issuesOf(() => newRule(id, input, surroundings))).toEqual(issues));
