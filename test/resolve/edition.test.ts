import { describe, expect, it } from "vitest";
import { type EvaluateOptions, evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import { parseFacts } from "../../src/parse/facts.js";
import { editionOf } from "../../src/resolve/edition.js";
import { editionsOf } from "../../src/resolve/editions.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { withEmittedCode } from "../support/emitted.js";
import { deepFrozen, found, thrownBy } from "../support/issues.js";
import { figure, read, type StandardSketch, smallDocument, text } from "../support/standard.js";
import { wuxi } from "../support/wuxi.js";

const books = { ">=": [read("library.books"), read("parameters.minimum")] };
const sketch: StandardSketch = {
	inputs: {
		"library.books": "count",
		"hall.area": "quantity",
		"hall.opened": "day",
		"garden.open": "boolean",
		"community.kind": "choice",
	},
	rules: {
		"main.books": {
			logic: books,
			parameters: {
				minimum: figure({
					values: [{ value: 3000 }, { from: "2026-01-01", value: 5000 }, { from: "2027-07-01", value: 4000 }],
				}),
			},
		},
		"main.hall": { ">=": [read("hall.area"), 100] },
		"late.garden": { logic: read("garden.open"), inForce: { from: "2026-03-01", until: "2026-12-31" } },
	},
};
const standard = parseStandard(smallDocument(sketch));
const day = "2026-06-30";
const rulesOn = (edition: string, facts: Facts = {}) => evaluate(standard, facts, { asOf: day, edition }).rules;
const booksOn = (edition: string, facts: Facts) => rulesOn(edition, facts)["main.books"]!.outcome;

describe("a figure with dates", () => {
	it.each([
		["from the beginning", "1900-01-01", 3000],
		["the day before the second value", "2025-12-31", 3000],
		["its first day", "2026-01-01", 5000],
		["the day after it", "2026-01-02", 5000],
		["its last day", "2027-06-30", 5000],
		["the first day of the third", "2027-07-01", 4000],
		["long after", "2099-12-31", 4000],
	])("%s", (_, edition, minimum) => {
		expect(booksOn(edition, { "library.books": minimum })).toBe("pass");
		expect(booksOn(edition, { "library.books": minimum - 1 })).toBe("fail");
		expect(booksOn(edition, {})).toBe("unknown");
		expect(booksOn(edition, { "library.books": { atLeast: minimum } })).toBe("pass");
		expect(booksOn(edition, { "library.books": { atLeast: minimum - 1 } })).toBe("unknown");
	});

	it("is that of the assessment day where no edition is named", () => {
		const on = (asOf: string) => evaluate(standard, { "library.books": 4500 }, { asOf });
		expect(on("2025-12-31").rules["main.books"]!.outcome).toBe("pass");
		expect(on("2026-01-01").rules["main.books"]!.outcome).toBe("fail");
		expect(on("2026-01-01").edition).toBe("2026-01-01");
	});

	it("that is a day", () => {
		const opened = parseStandard(
			smallDocument({
				...sketch,
				rules: {
					"main.opened": {
						logic: { "<=": [read("hall.opened"), read("parameters.latest")] },
						parameters: {
							latest: figure({ values: [{ value: "2010-01-01" }, { from: "2026-01-01", value: "2020-01-01" }] }, { unit: "day" }),
						},
					},
				},
			}),
		);
		const on = (edition: string, hall: string) =>
			evaluate(opened, { "hall.opened": hall }, { asOf: day, edition }).rules["main.opened"]!.outcome;
		expect([on("2025-12-31", "2010-01-01"), on("2025-12-31", "2010-01-02")]).toEqual(["pass", "fail"]);
		expect([on("2026-01-01", "2020-01-01"), on("2026-01-01", "2020-01-02")]).toEqual(["pass", "fail"]);
	});

	it("with but one value and no dates is that value", () => {
		const one = parseStandard(
			smallDocument({
				...sketch,
				rules: { "main.books": { logic: books, parameters: { minimum: figure({ values: [{ value: 10 }] }) } } },
			}),
		);
		expect(editionsOf(one)).toEqual([{ from: undefined, standard: one }]);
		for (const some of [one, withEmittedCode(one)]) {
			const of = (number: number) => evaluate(some, { "library.books": number }, { asOf: day }).rules["main.books"]!.outcome;
			expect([of(10), of(9)]).toEqual(["pass", "fail"]);
		}
	});
});

describe("the same facts under two editions", () => {
	const facts = { "library.books": 4000, "hall.area": 120, "garden.open": true };
	const of = (edition: string) => evaluate(standard, facts, { asOf: day, edition });

	it("come out as each has it, on one assessment day", () => {
		const [before, after] = [of("2025-06-30"), of("2026-06-30")];
		expect([before.outcome, after.outcome]).toEqual(["pass", "fail"]);
		expect([before.asOf, after.asOf]).toEqual([day, day]);
		expect([before.edition, after.edition]).toEqual(["2025-06-30", "2026-06-30"]);
		// Of the two rules of the first dimension both pass, then one; the second dimension is not there, then passes.
		expect(before.score).toMatchObject({ min: 100, max: 100, of: 100 });
		expect(after.score).toMatchObject({ min: 75, max: 75 });
	});

	it("are checked once", () => {
		const { facts: parsed } = parseFacts(standard, { library: { books: 4000 } });
		expect(booksOn("2025-12-31", parsed)).toBe("pass");
		expect(booksOn("2026-01-01", parsed)).toBe("fail");
		expect(booksOn("2027-07-01", parsed)).toBe("pass");
	});

	it("come out alike under all days of one edition", () => {
		expect({ ...of("2027-07-01"), edition: "" }).toEqual({ ...of("2031-02-03"), edition: "" });
	});
});

describe("a rule with dates", () => {
	it.each([
		["the day before it comes into force", "2026-02-28", false],
		["its first day", "2026-03-01", true],
		["its last day", "2026-12-31", true],
		["the day after", "2027-01-01", false],
	])("%s", (_, edition, isThere) => {
		const evaluation = evaluate(standard, { "garden.open": false }, { asOf: day, edition });
		expect(Object.keys(evaluation.rules)).toEqual(["main.books", "main.hall", ...(isThere ? ["late.garden"] : [])]);
		expect(evaluation.dimensions["late"]!.outcome).toBe(isThere ? "fail" : "not-applicable");
		expect(evaluation.dimensions["late"]!.score).toEqual(isThere ? { min: 0, max: 0, of: 100 } : null);
		expect(evaluation.outcome).toBe(isThere ? "fail" : "unknown");
	});

	it("whose input is given while it is not in force is no error, and waits for nothing", () => {
		const evaluation = evaluate(
			standard,
			{ "garden.open": true, "library.books": 9000, "hall.area": 1 },
			{ asOf: day, edition: "2025-01-01" },
		);
		expect(evaluation.issues).toEqual([]);
		expect(evaluation.exact).toBe(true);
		expect(thrownBy(() => evaluate(standard, { "garden.open": 3 } as Facts, { asOf: day, edition: "2025-01-01" })).code).toBe(
			"invalid-facts",
		);
	});

	it("alone in its standard leaves nothing to apply", () => {
		const only = parseStandard(smallDocument({ ...sketch, rules: { "late.garden": sketch.rules["late.garden"] } }));
		const before = evaluate(only, {}, { asOf: "2026-02-28" });
		expect([before.outcome, before.score, before.rules]).toEqual(["not-applicable", null, {}]);
		expect(evaluate(only, {}, { asOf: "2026-03-01" }).outcome).toBe("unknown");
	});

	it("of judgement stands apart from what is measured in each edition", () => {
		const judged = parseStandard(
			smallDocument({
				inputs: { "yard.tidy": { type: "boolean", judgement: true }, "library.books": "count" },
				rules: {
					"main.tidy": { logic: read("yard.tidy"), inForce: { from: "2026-01-01" } },
					"main.books": { ">=": [read("library.books"), 10] },
				},
			}),
		);
		const without = (asOf: string) =>
			evaluate(judged, { "yard.tidy": false, "library.books": 10 }, { asOf }).withoutJudgements.outcome;
		expect([without("2025-12-31"), without("2026-01-01")]).toEqual(["pass", "unknown"]);
	});
});

describe("an edition", () => {
	it("of a standard without dates is the standard itself", () => {
		expect(editionOf(wuxi, { asOf: "2026-06-30" })).toBe(wuxi);
		expect(editionOf(wuxi, { asOf: "2026-06-30", edition: "1999-01-01" })).toBe(wuxi);
		expect(evaluate(wuxi, {}, { asOf: "2026-06-30", edition: "1999-01-01" }).edition).toBe("1999-01-01");
	});

	it("is made once for all its days, and holds no dates", () => {
		const edition = editionOf(standard, { asOf: "2026-03-01" });
		expect(editionOf(standard, { asOf: "2026-12-31" })).toBe(edition);
		expect(editionOf(standard, { asOf: "2027-01-01" })).not.toBe(edition);
		expect(edition.rules["main.books"]!.parameters).toEqual({ minimum: figure(5000) });
		expect(edition.rules["late.garden"]).not.toHaveProperty("inForce");
	});

	it("takes the source of its value, or else that of the figure", () => {
		const sources = { text: { title: text("old") }, revision: { title: text("new") } };
		const source = (document: string) => ({ document, clause: "1" });
		const values = [{ value: 1 }, { from: "2026-01-01", value: 2, source: source("revision"), reason: text("more") }];
		const rule = { logic: books, parameters: { minimum: figure({ values }, { source: source("text") }) } };
		const cited = parseStandard(smallDocument({ ...sketch, sources, rules: { "main.books": rule } }));
		const on = (asOf: string) => editionOf(cited, { asOf }).rules["main.books"]!.parameters!["minimum"];
		expect(on("2025-12-31")).toEqual(figure(1, { source: source("text") }));
		expect(on("2026-01-01")).toEqual(figure(2, { source: source("revision") }));
	});

	it("begins where a rule or a figure changes, and each is a standard of its own", () => {
		expect(editionsOf(standard).map(({ from }) => from)).toEqual([
			undefined,
			"2026-01-01",
			"2026-03-01",
			"2027-01-01",
			"2027-07-01",
		]);
		const [first] = editionsOf(standard);
		expect(evaluate(first!.standard, { "library.books": 3000 }, { asOf: "2030-01-01" }).rules["main.books"]!.outcome).toBe(
			"pass",
		);
	});

	it("changes nothing of what the standard was parsed from", () => {
		const document = deepFrozen(smallDocument(sketch));
		const frozen = parseStandard(document);
		for (const edition of ["2025-01-01", "2026-06-30", "2028-01-01"]) evaluate(frozen, {}, { asOf: day, edition });
		expect(frozen.rules).toEqual(parseStandard(document).rules);
	});

	it.each([
		["2026-02-30", "edition"],
		["2026", "edition"],
		["", "edition"],
		[20260630, "edition"],
		[null, "edition"],
	])("%j is no day", (edition, path) => {
		for (const some of [standard, wuxi]) {
			const error = thrownBy(() => evaluate(some, {}, { asOf: day, edition } as EvaluateOptions));
			expect([error.code, ...found(error.issues)]).toEqual(["invalid-call", `impossible-day ${path}`]);
		}
	});

	it("needs an assessment day all the same", () => {
		for (const options of [{ edition: day }, { edition: day, asOf: "2026-02-30" }, {}, undefined]) {
			const error = thrownBy(() => evaluate(standard, {}, options as EvaluateOptions));
			expect(found(error.issues)).toEqual(["impossible-day asOf"]);
		}
	});

	it("of something that is no standard there is none", () => {
		for (const other of [null, undefined, {}, { ...standard }, JSON.parse(JSON.stringify(standard))]) {
			expect(found(thrownBy(() => evaluate(other as never, {}, { asOf: day })).issues)).toEqual(["standard-not-parsed"]);
		}
	});
});

describe("emitted code", () => {
	const emitted = withEmittedCode(standard);

	it.each(["2025-12-31", "2026-01-01", "2026-03-01", "2027-01-01", "2027-07-01"])(
		"of the edition of %s agrees with closures",
		(edition) => {
			for (const number of [2999, 3000, 4000, 4999, 5000]) {
				const facts = { "library.books": number, "garden.open": number > 3000, "hall.area": 100 };
				const both = [standard, emitted].map((some) => JSON.stringify(evaluate(some, facts, { asOf: day, edition })));
				expect(both[1]).toBe(both[0]);
			}
		},
	);
});

describe("checkStandard", () => {
	const check = (rule: object) => checkStandard(smallDocument({ ...sketch, rules: { "main.rule": rule } }));
	const example = (number: number, outcome: string, more: object = {}) => ({
		name: text("some books"),
		facts: { "library.books": number },
		outcome,
		...more,
	});
	const minimum = figure({ values: [{ value: 3000 }, { from: "2026-01-01", value: 5000 }] });

	it("tries each example under its edition", () => {
		const examples = [
			example(4000, "pass"),
			example(4000, "fail", { asOf: "2026-01-01" }),
			example(4000, "fail", { edition: "2026-01-01" }),
			example(4000, "pass", { asOf: "2026-06-30", edition: "2025-12-31" }),
		];
		expect(check({ logic: books, parameters: { minimum }, examples })).toEqual([]);
		const wrong = [
			example(4000, "pass", { edition: "2026-01-01" }),
			example(4000, "fail", { asOf: "2026-06-30", edition: "2025-12-31" }),
		];
		expect(found(check({ logic: books, parameters: { minimum }, examples: wrong }))).toEqual([
			"example-contradicts rules.main.rule.examples[0]",
			"example-contradicts rules.main.rule.examples[1]",
		]);
	});

	it("refuses an example on a day on which its rule is not in force", () => {
		const rule = { logic: books, parameters: { minimum: figure(10) }, inForce: { from: "2026-01-01", until: "2026-12-31" } };
		const [issue, ...others] = check({
			...rule,
			examples: [example(10, "pass"), example(10, "pass", { edition: "2026-12-31" })],
		});
		expect(found([issue!])).toEqual(["not-in-force-then rules.main.rule.examples[0]"]);
		expect(issue!.message.en).toContain("2025-12-31");
		expect(others).toEqual([]);
		expect(found(check({ ...rule, examples: [example(10, "pass", { asOf: "2027-01-01" })] }))).toEqual([
			"not-in-force-then rules.main.rule.examples[0]",
		]);
	});

	it("finds what can't fail or pass in one edition, and names it", () => {
		const percent = (values: object[]) => ({
			logic: { ">=": [read("share.read"), read("parameters.minimum")] },
			parameters: { minimum: figure({ values: values as [] }, { unit: "percent" }) },
		});
		const of = (...values: object[]) =>
			checkStandard(
				smallDocument({
					inputs: { "share.read": { type: "percent", zeroOf: "missing" } },
					rules: { "main.rule": percent(values) },
				}),
			);
		expect(of({ value: 10 }, { from: "2026-01-01", value: 20 })).toEqual([]);
		const later = of({ value: 10 }, { from: "2026-01-01", value: 0 }, { from: "2027-01-01", value: 30 });
		expect(found(later)).toEqual(["cannot-fail rules.main.rule", "decided-by-range rules.main.rule"]);
		expect(later[0]!.message.en).toContain("since 2026-01-01");
		const first = of({ value: 101 }, { from: "2026-01-01", value: 20 });
		expect(found(first)).toEqual(["cannot-pass rules.main.rule", "decided-by-range rules.main.rule"]);
		expect(first[0]!.message.en).toContain("before 2026-01-01");
		const always = of({ value: 101 }, { from: "2026-01-01", value: 102 });
		expect(found(always)).toEqual(["cannot-pass rules.main.rule", "decided-by-range rules.main.rule"]);
		expect(always[0]!.message.en).not.toContain("edition");
	});
});
