import { describe, expect, it, test } from "vitest";
import { type CompareOptions, compareStandards } from "../../src/compare/index.js";
import { WenmingError } from "../../src/errors.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Standard } from "../../src/model/standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { wuxi as builtWuxi } from "../../src/standards/wuxi.js";
import { figure, type InputSketch, read, sheetScoring, smallStandard } from "../support/standard.js";
import { wuxi, wuxiDocument } from "../support/wuxi.js";

const asOf = "2026-06-30";
const options: CompareOptions = { asOf };

const inputs: Record<string, InputSketch> = {
	"a.open": "boolean",
	"a.shut": "boolean",
	"c.books": "count",
	"c.shared": "count",
	"c.homes": { type: "count", range: { atLeast: 1 } },
	"q.area": { type: "quantity", unit: "thing" },
	"p.rate": { type: "percent", zeroOf: "missing" },
	"e.talks": { type: "events", kinds: true },
	"d.opened": "day",
	"k.kind": "choice",
};
const measures = { "m.space": { logic: { "/": [{ "*": [read("q.area"), 100] }, read("c.homes")] } } };

function standardOf(rules: Record<string, unknown>, more: Record<string, unknown> = {}): Standard {
	return smallStandard({ inputs, measures, rules, ...more });
}

/** What is said of the one rule of two standards. */
function ruleOf(before: unknown, after: unknown) {
	const { rules, unchanged } = compareStandards(standardOf({ "main.rule": before }), standardOf({ "main.rule": after }), options);
	return rules[0] ?? { strictness: unchanged[0] === "main.rule" ? "unchanged" : "lost", witnesses: [], proved: undefined };
}

const atLeast = (minimum: number, of: unknown = read("c.books")) => ({
	logic: { ">=": [of, read("parameters.minimum")] },
	parameters: { minimum: figure(minimum) },
});

describe("a figure that is changed", () => {
	it("is stricter or looser by the way in which the logic moves with it, whatever its author says", () => {
		expect(ruleOf(atLeast(5), atLeast(8))).toMatchObject({
			change: "changed",
			strictness: "stricter",
			places: ["parameters.minimum"],
			figures: [{ name: "minimum", before: { value: 5 }, after: { value: 8 } }],
		});
		expect(ruleOf(atLeast(8), atLeast(5)).strictness).toBe("looser");
		const mislabelled = (minimum: number) => ({
			...atLeast(minimum),
			parameters: { minimum: figure(minimum, { stricter: "lower" }) },
		});
		expect(ruleOf(mislabelled(5), mislabelled(8)).strictness).toBe("stricter");
	});

	it("comes with facts at the boundary that show it", () => {
		const [witness, ...others] = ruleOf(atLeast(5), atLeast(8)).witnesses;
		expect(others).toEqual([]);
		expect(witness).toMatchObject({ before: "pass", after: "fail" });
		const books = witness!.facts["c.books"] as number;
		expect(books >= 5 && books < 8).toBe(true);
	});

	test.each([
		["through a measure", read("measures.m.space")],
		["through a sum", { "+": [read("c.books"), read("c.shared")] }],
		["through a count of events", { eventsWithin: [read("e.talks"), 12] }],
		["of a percentage", read("p.rate")],
		["within a branch", { if: [read("a.open"), read("c.books"), read("c.shared")] }],
	])("%s", (_, of) => {
		const unit = JSON.stringify(of).includes("measures") || JSON.stringify(of).includes("p.rate") ? "percent" : "thing";
		const asked = (minimum: number) => ({ ...atLeast(minimum, of), parameters: { minimum: figure(minimum, { unit }) } });
		expect(ruleOf(asked(2), asked(3)).strictness).toBe("stricter");
		expect(ruleOf(asked(3), asked(2)).strictness).toBe("looser");
	});

	it("that no number of things tells apart is the same", () => {
		expect(ruleOf(atLeast(4.5), atLeast(5)).strictness).toBe("same");
		expect(ruleOf(atLeast(4.5, read("q.area")), atLeast(5, read("q.area"))).strictness).not.toBe("same");
	});

	it("that moves the other way in one of two places is incomparable, with facts for each", () => {
		const window = (least: number, most: number) => ({
			and: [{ ">=": [read("c.books"), least] }, { "<=": [read("c.books"), most] }],
		});
		const { strictness, witnesses } = ruleOf(window(5, 9), window(6, 10));
		expect(strictness).toBe("incomparable");
		expect(witnesses.map(({ before, after }) => [before, after])).toEqual([
			["pass", "fail"],
			["fail", "pass"],
		]);
	});

	it("of a table counts by kind", () => {
		const by = (urban: number, rural: number) => ({
			...atLeast(0),
			parameters: { minimum: figure({ table: { by: "k.kind", values: { urban, rural } } }) },
		});
		expect(ruleOf(by(20, 30), by(25, 35)).strictness).toBe("stricter");
		expect(ruleOf(by(20, 30), by(25, 25)).strictness).toBe("incomparable");
		expect(ruleOf(atLeast(20), by(20, 30)).strictness).toBe("stricter");
		expect(ruleOf(atLeast(20), by(20, 20)).strictness).toBe("same");
	});
});

describe("logic that is written otherwise", () => {
	const enough = { ">=": [read("c.books"), 5] };
	const shared = { ">=": [read("c.shared"), 5] };

	test.each<[string, unknown, unknown, string]>([
		["one condition more is stricter", enough, { and: [enough, read("a.open")] }, "stricter"],
		["one alternative less is stricter", { or: [enough, shared] }, enough, "stricter"],
		["more than is stricter than at least", enough, { ">": [read("c.books"), 5] }, "stricter"],
		["more than four things are at least five", enough, { ">": [read("c.books"), 4] }, "same"],
		["twice not is the same", read("a.open"), { "!": [{ "!": [read("a.open")] }] }, "same"],
		["another order is the same", { and: [enough, shared] }, { and: [shared, enough] }, "same"],
		[
			"by de Morgan",
			{ "!": [{ and: [read("a.open"), enough] }] },
			{ or: [{ "!": [read("a.open")] }, { "<": [read("c.books"), 5] }] },
			"same",
		],
		["other inputs are incomparable", enough, shared, "incomparable"],
		[
			"the sum asks for less than the greater",
			{ ">=": [{ max: [read("c.books"), read("c.shared")] }, 5] },
			{ or: [enough, shared] },
			"same",
		],
	])("%s", (_, before, after, strictness) => {
		expect(ruleOf(before, after).strictness).toBe(strictness);
	});

	it("is not claimed to be what is not proved", () => {
		// The same sum in another order, which no step of the proof sees.
		const [books, both] = [read("c.books"), read("c.shared")];
		const sum = (...of: unknown[]) => ({ ">=": [{ "+": of }, 9] });
		expect(ruleOf(sum(books, both, books), sum(both, books, books))).toMatchObject({ strictness: "undetermined", witnesses: [] });
	});
});

describe("whether a rule applies", () => {
	const rule = { logic: read("a.open") };

	it("fails < not applicable < passes: to exempt some is neither stricter nor looser", () => {
		const { strictness, witnesses } = ruleOf(rule, { ...rule, appliesWhen: read("a.shut") });
		expect(strictness).toBe("incomparable");
		expect(witnesses.map(({ before, after }) => [before, after])).toEqual([
			["pass", "not-applicable"],
			["fail", "not-applicable"],
		]);
	});

	it("is looser where only those are exempt that would fail", () => {
		expect(ruleOf(rule, { ...rule, appliesWhen: read("a.open") }).strictness).toBe("looser");
	});
});

describe("a rule that lists several things", () => {
	const parts = (require: unknown, ...names: string[]) => ({
		require,
		parts: names.map((id) => ({ id, logic: id === "books" ? { ">=": [read("c.books"), 5] } : read(`a.${id}`) })),
	});

	test.each<[string, unknown, unknown, string]>([
		["one part more of all is stricter", parts("all", "open", "shut"), parts("all", "open", "shut", "books"), "stricter"],
		["one part less is looser", parts("all", "open", "shut"), parts("all", "open"), "looser"],
		["one more alternative is looser", parts(1, "open", "shut"), parts(1, "open", "shut", "books"), "looser"],
		["fewer that must pass is looser", parts("all", "open", "shut", "books"), parts(2, "open", "shut", "books"), "looser"],
		["as many as there are is all", parts("all", "open", "shut"), parts(2, "open", "shut"), "same"],
		["parts in another order are the same", parts(2, "open", "shut", "books"), parts(2, "books", "open", "shut"), "unchanged"],
		[
			"parts of which all must pass are one condition",
			parts("all", "open", "shut"),
			{ and: [read("a.open"), read("a.shut")] },
			"same",
		],
	])("%s", (_, before, after, strictness) => {
		expect(ruleOf(before, after).strictness).toBe(strictness);
	});
});

describe("words", () => {
	it("change nothing", () => {
		const before = { ...atLeast(5), reading: { zh: "一", en: "one" } };
		expect(ruleOf(before, { ...before, reading: { zh: "二", en: "two" } })).toMatchObject({
			strictness: "same",
			places: ["reading"],
		});
	});

	it("that are the same are no difference", () => {
		expect(ruleOf(atLeast(5), atLeast(5)).strictness).toBe("unchanged");
	});
});

describe("standards as wholes", () => {
	const rules = { "main.books": atLeast(5), "main.open": read("a.open") };

	it("a rule more is stricter, with facts that meet one and not the other", () => {
		const [before, after] = [standardOf(rules), standardOf({ ...rules, "main.area": atLeast(5, read("c.shared")) })];
		const comparison = compareStandards(before, after, options);
		expect(comparison).toMatchObject({
			strictness: "stricter",
			witnesses: [{ before: "pass", after: "fail" }],
			rules: [{ id: "main.area", change: "added", strictness: "stricter", witnesses: [{ after: "fail" }] }],
			unchanged: ["main.books", "main.open"],
			inputs: { added: ["c.shared"], removed: [], changed: [] },
		});
		const { facts } = comparison.witnesses[0]!;
		expect([before, after].map((standard) => evaluate(standard, facts, options).outcome)).toEqual(["pass", "fail"]);
		expect(compareStandards(after, before, options)).toMatchObject({
			strictness: "looser",
			rules: [{ id: "main.area", change: "removed", strictness: "looser" }],
		});
	});

	it("one rule stricter and another looser is incomparable", () => {
		const after = standardOf({ "main.books": atLeast(3), "main.open": { and: [read("a.open"), read("a.shut")] } });
		expect(compareStandards(standardOf(rules), after, options).strictness).toBe("incomparable");
	});

	it("a stricter rule that another rule makes idle leaves the whole undetermined, and says what is proved", () => {
		const idle = (minimum: number) => standardOf({ "main.high": atLeast(9), "main.low": atLeast(minimum) });
		expect(compareStandards(idle(3), idle(5), options)).toMatchObject({
			strictness: "undetermined",
			proved: "not-looser",
			rules: [{ id: "main.low", strictness: "stricter" }],
		});
	});

	it("a sheet of points is told apart by facts alone", () => {
		const sheet = (minimum: number, score: number) =>
			standardOf(
				{
					"main.books": { ...atLeast(minimum), points: { full: 60 } },
					"main.open": { logic: read("a.open"), points: { full: 40 } },
				},
				{ scoring: sheetScoring({ pass: { score } }) },
			);
		expect(compareStandards(sheet(5, 60), sheet(5, 60), options).strictness).toBe("same");
		expect(compareStandards(sheet(5, 60), sheet(8, 60), options)).toMatchObject({
			strictness: "undetermined",
			witnesses: [{ before: "pass", after: "fail" }],
		});
		expect(compareStandards(sheet(5, 60), sheet(5, 40), options).places).toEqual(["scoring.pass"]);
	});

	it("two editions of one standard", () => {
		const dated = standardOf({
			"main.books": {
				...atLeast(5),
				parameters: { minimum: figure({ values: [{ value: 5 }, { from: "2027-01-01", value: 8 }] }) },
			},
		});
		expect(compareStandards(dated, dated, { asOf, edition: "2027-06-30", editionBefore: asOf })).toMatchObject({
			strictness: "stricter",
			before: { edition: asOf },
			after: { edition: "2027-06-30" },
			rules: [{ figures: [{ before: { value: 5 }, after: { value: 8 } }] }],
		});
		expect(compareStandards(dated, dated, options).strictness).toBe("same");
	});

	it("what they read and declare differently is named, dimensions too", () => {
		const after = smallStandard({
			inputs: { ...inputs, "c.books": { type: "count", range: { atLeast: 0, atMost: 100 } } },
			rules: { "main.books": atLeast(5), "more.open": read("a.open") },
		});
		expect(compareStandards(standardOf(rules), after, options)).toMatchObject({
			inputs: { changed: ["c.books"] },
			dimensions: { added: ["more"] },
			rules: [{ id: "main.books", strictness: "same", places: ["inputs.c.books"] }, { id: "more.open" }, { id: "main.open" }],
		});
	});

	it("an input of another type is another input", () => {
		const after = smallStandard({ inputs: { ...inputs, "c.books": { type: "quantity", unit: "thing" } }, rules });
		expect(compareStandards(standardOf(rules), after, options).rules[0]!.strictness).not.toBe("same");
	});
});

describe("Wuxi", { timeout: 30_000 }, () => {
	it("with a hundred books more is stricter; as built it is the same as from its files", () => {
		const document = structuredClone(wuxiDocument);
		const rule = document.rules.find(({ id }) => id === "culture.library-books")!;
		Object.assign(rule.parameters!["minimum"]!, { value: 5100 });
		const comparison = compareStandards(wuxi, parseStandard(document), options);
		expect(comparison).toMatchObject({ strictness: "stricter", rules: [{ id: rule.id, strictness: "stricter" }] });
		expect(comparison.unchanged).toHaveLength(126);
		expect(comparison.witnessed["library.books"]).toEqual(wuxi.inputs["library.books"]);
		expect(comparison.units["volume"]).toEqual(wuxi.units["volume"]);
		expect(comparison.inputs).toEqual({ added: [], removed: [], changed: [] });
		expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
		const built = compareStandards(builtWuxi, wuxi, options);
		expect(built.strictness).toBe("same");
		expect(new Set(built.rules.map(({ strictness }) => strictness))).toEqual(new Set(["same"]));
	});
});

test("something that is no standard is refused", () => {
	expect(() => compareStandards({} as Standard, wuxi, options)).toThrow(WenmingError);
	expect(() => compareStandards(wuxi, wuxi, { asOf: "2026-02-30" })).toThrow(WenmingError);
});
