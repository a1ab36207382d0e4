import { describe, expect, it } from "vitest";
import { checkStandard } from "../../src/standard/check-standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { deepFrozen, found, thrownBy } from "../support/issues.js";
import {
	figure,
	inputDocument,
	read,
	ruleDocument,
	type StandardSketch,
	sheetScoring,
	smallDocument,
	text,
} from "../support/standard.js";

const inputs = {
	"hall.open": "boolean",
	"hall.area": "quantity",
	"hall.kind": "choice",
	"hall.opened": "day",
	"library.books": "count",
	"library.loans": "count",
	"club.members": { type: "count", unit: "person" },
	"survey.satisfied": { type: "percent", zeroOf: "missing" },
	"tax.paid": "percent",
	"festival.days": "events",
} satisfies StandardSketch["inputs"];

const books = (more: object = {}) => ({
	logic: { ">=": [read("library.books"), read("parameters.minimum")] },
	parameters: { minimum: figure(10) },
	...more,
});

/** What `parseStandard` refuses in a standard that is sound but for what is given here. */
function refused(sketch: Partial<StandardSketch>): string[] {
	return found(thrownBy(() => parseStandard(smallDocument({ inputs, rules: {}, ...sketch }))).issues);
}
const refusedRule = (rule: unknown) => refused({ rules: { "main.rule": rule } });

describe("a sound standard", () => {
	it("is read with its rules by id, in the order of its dimensions", () => {
		const document = smallDocument({
			inputs,
			rules: { "a.one": read("hall.open"), "b.two": books(), "a.three": read("hall.open") },
		});
		const standard = parseStandard(document);
		expect(Object.keys(standard.rules)).toEqual(["a.one", "a.three", "b.two"]);
		expect(standard.rules["b.two"]!.source).toEqual({ document: "text", clause: "1" });
		expect(standard.measures).toEqual({});
	});

	it("changes nothing of the document", () => {
		const document = deepFrozen(smallDocument({ inputs, rules: { "main.rule": books() } }));
		const before = JSON.stringify(document);
		parseStandard(document);
		expect(JSON.stringify(document)).toBe(before);
	});

	it("has no issues, its examples included", () => {
		const example = { name: text("ten"), facts: { "library.books": 10 }, outcome: "pass" };
		expect(checkStandard(smallDocument({ inputs, rules: { "main.rule": books({ examples: [example] }) } }))).toEqual([]);
	});
});

describe("logic that the grammar does not have", () => {
	const nested = (depth: number): unknown => (depth === 0 ? read("hall.open") : { "!": nested(depth - 1) });
	const cases: [situation: string, logic: unknown, issues: string[]][] = [
		["an unknown operator", { ">>": [read("library.books"), 1] }, ["unknown-operator main.rule.logic.>>"]],
		["a loose spelling", { "==": [read("library.books"), 1] }, ["unknown-operator main.rule.logic.=="]],
		[
			"two operators in one object",
			{ ">": [read("library.books"), 1], "<": [read("library.books"), 5] },
			["several-operators main.rule.logic"],
		],
		["no operator", {}, ["several-operators main.rule.logic"]],
		["an unknown input", { ">=": [read("library.boks"), 1] }, ["unknown-input main.rule.logic.>=[0].var"]],
		["an unknown measure", { ">=": [read("measures.none"), 1] }, ["unknown-measure main.rule.logic.>=[0].var"]],
		[
			"an unknown figure",
			{ ">=": [read("library.books"), read("parameters.minimum")] },
			["unknown-parameter main.rule.logic.>=[1].var"],
		],
		["a default", { ">=": [{ var: ["library.books", 0] }, 1] }, ["not-allowed main.rule.logic.>=[0].var"]],
		[
			"a name that is computed",
			{ ">=": [{ var: { cat: ["library", ".books"] } }, 1] },
			["not-allowed main.rule.logic.>=[0].var"],
		],
		["asking what is missing", { missing: ["library.books"] }, ["not-allowed main.rule.logic.missing"]],
		["asking whether some are missing", { missing_some: [1, ["library.books"]] }, ["not-allowed main.rule.logic.missing_some"]],
		["printing", { log: "x" }, ["not-allowed main.rule.logic.log"]],
		["a literal null", { "===": [read("hall.open"), null] }, ["not-allowed main.rule.logic.===[1]"]],
		["the prototype", { "!": [read("constructor.name")] }, ["forbidden-name main.rule.logic.![0].var"]],
		["too few operands", { ">=": [read("library.books")] }, ["wrong-arity main.rule.logic.>="]],
		["too many operands", { ">=": [read("library.books"), 1, 2] }, ["wrong-arity main.rule.logic.>="]],
		["a choice without an end", { if: [read("hall.open"), true, false, true] }, ["wrong-arity main.rule.logic.if"]],
		["nested too deep", nested(65), [`too-deep main.rule.logic${".![0]".repeat(65)}`]],
		["too large", { or: Array(10_001).fill(read("hall.open")) }, ["too-large main.rule.logic.or[9999]"]],
		[
			"a truth value compared by order",
			{ ">=": [read("hall.open"), 1] },
			["type-mismatch main.rule.logic.>=[0]", "type-mismatch main.rule.logic.>=[1]"],
		],
		["a number as a truth value", { and: [read("library.books"), read("hall.open")] }, ["type-mismatch main.rule.logic.and[0]"]],
		["a text for a number", { ">=": [read("library.books"), "10"] }, ["type-mismatch main.rule.logic.>=[1]"]],
		[
			"a day compared with a number",
			{ "<=": [read("hall.opened"), read("library.books")] },
			["type-mismatch main.rule.logic.<=[1]"],
		],
		["things of two kinds for equal", { "===": [read("hall.kind"), 3] }, ["type-mismatch main.rule.logic.===[1]"]],
		[
			"events as a number",
			{ ">=": [read("festival.days"), 4] },
			["type-mismatch main.rule.logic.>=[0]", "type-mismatch main.rule.logic.>=[1]"],
		],
		[
			"a number as events",
			{ ">=": [{ eventsWithin: [read("library.books"), 12] }, 4] },
			["type-mismatch main.rule.logic.>=[0].eventsWithin[0]"],
		],
		["two units compared", { ">=": [read("library.books"), read("club.members")] }, ["unit-mismatch main.rule.logic.>="]],
		[
			"two units added",
			{ ">=": [{ "+": [read("library.books"), read("club.members")] }, 3] },
			["unit-mismatch main.rule.logic.>=[0].+"],
		],
		["multiplying in a rule", { ">=": [{ "*": [read("library.books"), 2] }, 3] }, ["only-in-measures main.rule.logic.>=[0].*"]],
		["a rule that comes to a number", { "+": [read("library.books"), 1] }, ["not-truth main.rule.logic"]],
		["a rule that is a bare number", read("library.books"), ["not-truth main.rule.logic"]],
		["a denominator that may be zero", { ">=": [read("tax.paid"), 90] }, ["unguarded-denominator main.rule.logic.>=[0]"]],
		[
			"a remainder by what may be zero",
			{ ">=": [{ "%": [read("library.books"), read("library.loans")] }, 1] },
			["unguarded-denominator main.rule.logic.>=[0]"],
		],
	];

	it.each(cases)("%s", (_, logic, issues) => {
		expect(refusedRule({ logic })).toEqual(issues.map((one) => one.replace("main.rule", "rules.main.rule")));
	});

	it("is also found in appliesWhen and in parts", () => {
		const bad = { ">=": [read("library.boks"), 1] };
		expect(refusedRule({ appliesWhen: bad, logic: read("hall.open") })).toEqual([
			"unknown-input rules.main.rule.appliesWhen.>=[0].var",
		]);
		expect(
			refusedRule({
				parts: [
					{ id: "a", logic: read("hall.open") },
					{ id: "b", appliesWhen: bad, logic: bad },
				],
			}),
		).toEqual([
			"unknown-input rules.main.rule.parts[1].appliesWhen.>=[0].var",
			"unknown-input rules.main.rule.parts[1].logic.>=[0].var",
		]);
	});

	it("the nearest known name is told, where any is near", () => {
		const message = (rule: unknown) =>
			thrownBy(() => parseStandard(smallDocument({ inputs, rules: { "main.rule": rule } }))).issues[0]!.message.en;
		expect(message({ logic: { ">=": [read("library.boks"), 1] } })).toContain('the nearest known is "library.books"');
		expect(message({ logic: { evntsWithin: [read("festival.days"), 12] } })).toContain('the nearest known is "eventsWithin"');
		expect(message(books({ parameters: { minimun: figure(10) } }))).toContain('the nearest known is "minimun"');
		expect(message({ logic: { ">=": [read("zzzzzzzz.zzzzzzzz"), 1] } })).not.toContain("nearest");
	});
});

describe("a guarded denominator", () => {
	const share = { logic: { "/": [{ "*": [read("library.loans"), 100] }, read("library.books")] } };
	const measures = { "library.share": share };
	const enough = { ">=": [read("measures.library.share"), 50] };
	const some = { ">": [read("library.books"), 0] };
	const accepts = (rule: unknown, more: Partial<StandardSketch> = {}) => {
		expect(() => parseStandard(smallDocument({ inputs, measures, rules: { "main.rule": rule }, ...more }))).not.toThrow();
	};

	it("unguarded, is refused", () => {
		expect(refused({ measures, rules: { "main.rule": enough } })).toEqual([expect.stringContaining("unguarded-denominator")]);
	});

	it("by appliesWhen", () => accepts({ appliesWhen: some, logic: enough }));
	it("by an earlier operand of the same and", () => accepts({ and: [some, enough] }));
	it("by at least one", () => accepts({ and: [{ ">=": [read("library.books"), 1] }, enough] }));
	it("by a figure that is above zero", () =>
		accepts({
			logic: { and: [{ ">=": [read("library.books"), read("parameters.least")] }, enough] },
			parameters: { least: figure(1) },
		}));
	it("by zero being less", () => accepts({ and: [{ "<": [0, read("library.books")] }, enough] }));
	it("by one being at most it", () => accepts({ and: [{ "<=": [1, read("library.books")] }, enough] }));
	it("by the condition of a choice", () => accepts({ if: [some, enough, false] }));
	it("by the gate of a rule with parts", () => accepts({ appliesWhen: some, parts: [{ id: "a", logic: enough }] }));
	it("by the part's own appliesWhen", () => accepts({ parts: [{ id: "a", appliesWhen: some, logic: enough }] }));
	it("by its declared range", () =>
		accepts(enough, { inputs: { ...inputs, "library.books": { type: "count", range: { atLeast: 1 } } } }));
	it("by an open range", () =>
		accepts(enough, { inputs: { ...inputs, "library.books": { type: "quantity", unit: "thing", range: { moreThan: 0 } } } }));
	it("by a ratio of nothing counting as missing", () => accepts({ ">=": [read("survey.satisfied"), 90] }));
	it("by the whole of a ratio", () =>
		accepts({ appliesWhen: { ">": [read("tax.paid.of"), 0] }, logic: { ">=": [read("tax.paid"), 90] } }));

	const refusedWith = (rule: unknown) =>
		expect(refused({ measures, rules: { "main.rule": rule } })[0]).toContain("unguarded-denominator");
	it("not by a later operand", () => refusedWith({ and: [enough, some] }));
	it("not by an operand of an or", () => refusedWith({ or: [some, enough] }));
	it("not by at least zero", () => refusedWith({ and: [{ ">=": [read("library.books"), 0] }, enough] }));
	it("not by another number", () => refusedWith({ and: [{ ">": [read("library.loans"), 0] }, enough] }));
	it("not by the negation", () => refusedWith({ and: [{ "!": [some] }, enough] }));
	it("not by the other branch of a choice", () => refusedWith({ if: [some, true, enough] }));
	it("not by a figure that is zero", () =>
		refusedWith({
			logic: { and: [{ ">=": [read("library.books"), read("parameters.least")] }, enough] },
			parameters: { least: figure(0) },
		}));
});

describe("names that mean nothing", () => {
	const cases: [situation: string, sketch: Partial<StandardSketch>, issues: string[]][] = [
		[
			"a unit of an input",
			{ inputs: { ...inputs, "hall.area": { type: "quantity", unit: "m3" } } },
			["unknown-unit inputs.hall.area.unit"],
		],
		[
			"the unit of what a ratio counts",
			{ inputs: { ...inputs, "survey.satisfied": { type: "percent", counted: "persons", zeroOf: "missing" } } },
			["unknown-unit inputs.survey.satisfied.counted"],
		],
		[
			"the unit of a figure",
			{ rules: { "main.rule": books({ parameters: { minimum: figure(10, { unit: "thin" }) } }) } },
			["unknown-unit rules.main.rule.parameters.minimum.unit"],
		],
		[
			"a supplier",
			{ inputs: { ...inputs, "hall.open": { type: "boolean", suppliedBy: "comittee" } } },
			["unknown-supplier inputs.hall.open.suppliedBy"],
		],
		[
			"a source document",
			{ rules: { "main.rule": books({ source: { document: "texts", clause: "1" } }) } },
			["unknown-document rules.main.rule.source.document"],
		],
		[
			"the source document of a figure",
			{
				rules: { "main.rule": books({ parameters: { minimum: figure(10, { source: { document: "nowhere", clause: "1" } }) } }) },
			},
			["unknown-document rules.main.rule.parameters.minimum.source.document"],
		],
		["a dimension", { dimensions: [{ id: "other", title: text("other") }] }, ["wrong-dimension rules.main.rule.id"]],
		[
			"the whole of a part",
			{ inputs: { ...inputs, "library.loans": { type: "count", within: "library.boks" } } },
			["unknown-input inputs.library.loans.within"],
		],
		[
			"a part in an example",
			{
				rules: {
					"main.rule": {
						parts: [{ id: "a", logic: read("hall.open") }],
						examples: [{ name: text("x"), facts: {}, outcome: "unknown", parts: { b: "unknown" } }],
					},
				},
			},
			["unknown-part rules.main.rule.examples[0].parts"],
		],
		[
			"a placeholder",
			{ rules: { "main.rule": books({ requirement: { zh: "{minimum}", en: "at least {minimun}" } }) } },
			["unknown-placeholder rules.main.rule.requirement.en"],
		],
		[
			"a placeholder in a reading",
			{ rules: { "main.rule": books({ reading: { zh: "{x}", en: "x" } }) } },
			["unknown-placeholder rules.main.rule.reading.zh"],
		],
	];

	it.each(cases)("%s", (_, sketch, issues) => {
		expect(refused({ rules: { "main.rule": books() }, ...sketch })).toEqual(issues);
	});

	it("an overlay's whole may be one that the standard does not read", () => {
		const sketch = {
			inputs: { ...inputs, "library.loans": { type: "count", within: "elsewhere.all" } },
			otherInputs: ["elsewhere.all"],
		};
		expect(() => parseStandard(smallDocument({ rules: { "main.rule": books() }, ...sketch }))).not.toThrow();
	});
});

describe("names that are not allowed, or clash", () => {
	const withInput = (id: string) => refused({ inputs: { ...inputs, [id]: "count" }, rules: { "main.rule": books() } });

	it.each(["parameters.minimum", "measures.share", "day.first"])("%s begins with a reserved word", (id) => {
		expect(withInput(id)).toEqual([`forbidden-name inputs.${id}`]);
	});
	it.each(["hall.count", "hall.of"])("%s ends in a reserved word", (id) => {
		expect(withInput(id)).toEqual([`forbidden-name inputs.${id}`]);
	});
	it("a prefix of another", () => {
		expect(withInput("library.books.old")).toEqual(["prefix-of-another inputs.library.books"]);
	});
	it.each(["Library.new", "library", "library.new-books", "library."])("%s is no dotted lowerCamelCase", (id) => {
		expect(withInput(id)[0]).toMatch(/^invalid-shape inputs\./);
	});
	it("an input whose range is empty", () => {
		expect(
			refused({
				inputs: { ...inputs, "a.b": { type: "count", range: { atLeast: 5, lessThan: 5 } } },
				rules: { "main.rule": books() },
			}),
		).toEqual(["empty-range inputs.a.b.range"]);
	});
	it("two rules of one id", () => {
		const document = smallDocument({ inputs, rules: { "main.rule": books() } });
		const error = thrownBy(() =>
			parseStandard({ ...document, rules: [...(document.rules as unknown[]), ruleDocument("main.rule", read("hall.open"))] }),
		);
		expect(found(error.issues)).toEqual(["given-twice rules.main.rule"]);
	});
	it("two dimensions of one id", () => {
		const dimensions = [1, 2].map(() => ({ id: "main", title: text("main") }));
		expect(refused({ dimensions, rules: { "main.rule": books() } })).toEqual(["given-twice dimensions[1].id"]);
	});
	it("two parts of one id", () => {
		const part = { id: "a", logic: read("hall.open") };
		expect(refusedRule({ parts: [part, part] })).toEqual(["given-twice rules.main.rule.parts[1].id"]);
	});
	it("two options of one id", () => {
		const option = { id: "a", label: text("a") };
		expect(
			refused({
				inputs: { ...inputs, "hall.kind": { type: "choice", options: [option, option] } },
				rules: { "main.rule": books() },
			}),
		).toEqual(["given-twice inputs.hall.kind.options[1].id"]);
	});
});

describe("figures", () => {
	it("one that nothing uses", () => {
		expect(refusedRule({ logic: read("hall.open"), parameters: { idle: figure(3) }, requirement: text("no figure") })).toEqual([
			"unused-parameter rules.main.rule.parameters.idle",
		]);
	});
	it("one that only a reading shows is used", () => {
		const rule = {
			logic: read("hall.open"),
			parameters: { since: figure("2003-09-01") },
			requirement: text("x"),
			reading: text("since {since}"),
		};
		expect(() => parseStandard(smallDocument({ inputs, rules: { "main.rule": rule } }))).not.toThrow();
	});
	it("a day in a unit of numbers", () => {
		expect(refusedRule(books({ parameters: { minimum: figure("2003-09-01", { unit: "thing" }) } }))).toContain(
			"wrong-type rules.main.rule.parameters.minimum.value",
		);
	});
	it("a number in the unit of days", () => {
		expect(refusedRule(books({ parameters: { minimum: figure(20, { unit: "day" }) } }))).toContain(
			"wrong-type rules.main.rule.parameters.minimum.value",
		);
	});
	it("a number of days in the unit of a day, with the unit that it has", () => {
		const rule = books({ parameters: { minimum: figure(20, { unit: "day" }) } });
		const { issues } = thrownBy(() => parseStandard(smallDocument({ inputs, rules: { "main.rule": rule } })));
		expect(issues.find(({ code }) => code === "wrong-type")?.message).toEqual({
			zh: "应为日期（天数的单位是“days”），实为 20。",
			en: 'Expected an ISO day (a number of days has the unit "days"), found 20.',
		});
	});
	it("a day that no calendar has", () => {
		const rule = {
			logic: { ">=": [read("hall.opened"), read("parameters.since")] },
			parameters: { since: figure("2011-02-30") },
		};
		expect(refusedRule(rule)).toEqual(["impossible-day rules.main.rule.parameters.since.value"]);
	});
	it("a day compared with a day", () => {
		const rule = {
			logic: { ">=": [read("hall.opened"), read("parameters.since")] },
			parameters: { since: figure("2011-02-28") },
		};
		expect(() => parseStandard(smallDocument({ inputs, rules: { "main.rule": rule } }))).not.toThrow();
	});
});

describe("parts", () => {
	const part = (id: string) => ({ id, logic: read("hall.open") });
	it("more required than listed", () => {
		expect(refusedRule({ require: 3, parts: [part("a"), part("b")] })).toEqual(["too-many-required rules.main.rule.require"]);
	});
	it("none listed", () => {
		expect(refusedRule({ parts: [] })).toEqual(["invalid-shape rules.main.rule.parts"]);
	});
	it("none required", () => {
		expect(refusedRule({ require: 0, parts: [part("a")] })[0]).toBe("invalid-shape rules.main.rule.require");
	});
});

describe("measures", () => {
	it("that read each other in a circle", () => {
		const measures = {
			"a.one": { logic: { "+": [read("measures.a.two"), 1] } },
			"a.two": { logic: { "+": [read("measures.a.one"), 1] } },
		};
		const error = thrownBy(() => parseStandard(smallDocument({ inputs, measures, rules: { "main.rule": books() } })));
		expect(found(error.issues)).toEqual(["measure-cycle measures.a.one"]);
		expect(error.issues[0]!.message.en).toContain("a.one → a.two → a.one");
	});
	it("that reads itself", () => {
		expect(refused({ measures: { "a.one": { logic: read("measures.a.one") } }, rules: { "main.rule": books() } })).toEqual([
			"measure-cycle measures.a.one",
		]);
	});
	it("that come to no number", () => {
		expect(refused({ measures: { "a.one": { logic: read("hall.open") } }, rules: { "main.rule": books() } })).toEqual([
			"wrong-type measures.a.one.logic",
		]);
	});
	it("of an unknown unit", () => {
		expect(
			refused({ measures: { "a.one": { unit: "percents", logic: read("hall.area") } }, rules: { "main.rule": books() } }),
		).toEqual(["unknown-unit measures.a.one.unit"]);
	});
	it("can't read a rule's figures", () => {
		expect(refused({ measures: { "a.one": { logic: read("parameters.minimum") } }, rules: { "main.rule": books() } })).toEqual([
			"unknown-parameter measures.a.one.logic.var",
		]);
	});
});

describe("the shape", () => {
	it("a rule without a source", () => {
		const { source: _, ...rule } = ruleDocument("main.rule", read("hall.open"));
		expect(
			found(
				thrownBy(() => parseStandard({ ...smallDocument({ inputs, rules: { "main.other": books() } }), rules: [rule] })).issues,
			),
		).toEqual(["invalid-shape rules.main.rule.source"]);
	});
	it("a key that belongs elsewhere, which has no nearest", () => {
		const document = smallDocument({ inputs, rules: { "main.rule": books({ stricter: "higher" }) } });
		const error = thrownBy(() => parseStandard(document));
		expect(found(error.issues)).toEqual(["invalid-shape rules.main.rule.stricter"]);
		expect(error.issues[0]!.message.en).toBe('The shape is wrong: "stricter" does not belong here.');
	});

	it("a rule with an unknown key, with the nearest", () => {
		const error = thrownBy(() => parseStandard(smallDocument({ inputs, rules: { "main.rule": books({ paramaters: {} }) } })));
		expect(found(error.issues)).toEqual(["invalid-shape rules.main.rule.paramaters"]);
		expect(error.issues[0]!.message.en).toContain('the nearest known is "parameters"');
	});
	it("a rule without an id is named by its place", () => {
		const { id: _, ...rule } = ruleDocument("main.rule", read("hall.open"));
		const document = { ...smallDocument({ inputs, rules: { "main.other": books() } }), rules: [rule] };
		expect(found(thrownBy(() => parseStandard(document)).issues)).toEqual(["invalid-shape rules.[0].id"]);
	});
	it("a text in one language", () => {
		expect(refusedRule(books({ title: { en: "Books" } }))).toEqual(["invalid-shape rules.main.rule.title.zh"]);
	});
	it("an input of an unknown type", () => {
		const document = smallDocument({ inputs, rules: { "main.rule": books() } });
		const wrong = {
			...document,
			inputs: { ...(document.inputs as object), "a.b": { ...inputDocument("a.b", "boolean"), type: "number" } },
		};
		expect(found(thrownBy(() => parseStandard(wrong)).issues)).toEqual(["invalid-shape inputs.a.b.type"]);
	});
	it("no rules at all", () => {
		expect(refused({ rules: {}, dimensions: [{ id: "main", title: text("main") }] })).toEqual(["invalid-shape rules"]);
	});
	it.each([null, 3, "wuxi", [], {}])("%j is no standard", (document) => {
		const error = thrownBy(() => parseStandard(document));
		expect(error.code).toBe("invalid-standard");
		expect(error.issues.length).toBeGreaterThan(0);
	});
	it("a misspelt key of the standard itself", () => {
		expect(refused({ rules: { "main.rule": books() }, statsu: "example" })).toEqual(["invalid-shape statsu"]);
	});
});

describe("checkStandard", () => {
	const checked = (rule: unknown, more: Partial<StandardSketch> = {}) =>
		checkStandard(smallDocument({ inputs, rules: { "main.rule": rule }, ...more }));

	it("returns what parseStandard throws", () => {
		const document = smallDocument({ inputs, rules: { "main.rule": { ">=": [read("library.boks"), 1] } } });
		expect(checkStandard(document)).toEqual(thrownBy(() => parseStandard(document)).issues);
	});
	it("an example that contradicts its rule", () => {
		const issues = checked(books({ examples: [{ name: text("nine"), facts: { "library.books": 9 }, outcome: "pass" }] }));
		expect(found(issues)).toEqual(["example-contradicts rules.main.rule.examples[0]"]);
		expect(issues[0]!.message.en).toBe('The example "nine" says pass, the rule gives fail.');
	});
	it("an example whose parts contradict", () => {
		const rule = {
			parts: [{ id: "a", logic: read("hall.open") }],
			examples: [{ name: text("x"), facts: { "hall.open": true }, outcome: "pass", parts: { a: "fail" } }],
		};
		expect(found(checked(rule))).toEqual(["example-contradicts rules.main.rule.examples[0].parts.a"]);
	});
	it("an example whose points contradict, one number or from and to", () => {
		const scored = (facts: object, outcome: string, points: unknown) =>
			checkStandard(
				smallDocument({
					inputs: { "x.faults": "count" },
					rules: {
						"main.rule": {
							points: { full: 10, lose: [{ points: 0.5, each: read("x.faults") }] },
							examples: [{ name: text("faults"), facts, outcome, points }],
						},
					},
					scoring: sheetScoring({ of: 10, pass: { score: 5 } }),
				}),
			);
		expect(scored({ "x.faults": 3 }, "fail", 8.5)).toEqual([]);
		expect(scored({ "x.faults": { atMost: 3 } }, "unknown", { min: 8.5, max: 10 })).toEqual([]);
		const [issue] = scored({ "x.faults": 3 }, "fail", 8);
		expect([issue?.code, issue?.path]).toEqual(["example-contradicts", "rules.main.rule.examples[0].points"]);
		expect(issue?.message.en).toBe('The example "faults" says 8, the rule gives 8.5.');
		expect(found(scored({}, "unknown", { min: 0, max: 9 }))).toEqual(["example-contradicts rules.main.rule.examples[0].points"]);
	});
	it("an example with a bad fact", () => {
		expect(found(checked(books({ examples: [{ name: text("x"), facts: { "library.books": -1 }, outcome: "fail" }] })))).toEqual([
			"out-of-range rules.main.rule.examples[0].facts.library.books",
		]);
	});
	it("an example on its own day", () => {
		const rule = {
			logic: { "<=": [read("hall.opened"), read("day")] },
			examples: [{ name: text("x"), asOf: "2020-01-01", facts: { "hall.opened": "2020-01-02" }, outcome: "fail" }],
		};
		expect(checked(rule)).toEqual([]);
	});
	it("a rule that can't fail", () => {
		expect(found(checked({ ">=": [read("library.books"), 0] }))).toEqual([
			"cannot-fail rules.main.rule",
			"decided-by-range rules.main.rule",
		]);
	});
	it("a rule that can't pass", () => {
		expect(found(checked({ "<": [read("library.books"), 0] }))).toEqual([
			"cannot-pass rules.main.rule",
			"decided-by-range rules.main.rule",
		]);
	});
	it("an idle figure is a warning beside the error", () => {
		expect(checked({ ">=": [read("library.books"), 0] }).map((one) => one.severity)).toEqual(["error", "warning"]);
	});
	it("a rule that may not apply but can't fail where it does", () => {
		expect(found(checked({ appliesWhen: read("hall.open"), logic: { ">=": [read("library.books"), 0] } }))).toEqual([
			"cannot-fail rules.main.rule",
		]);
	});
});

describe("several issues at once", () => {
	it("each with its path", () => {
		expect(
			refused({
				inputs: { ...inputs, "hall.area": { type: "quantity", unit: "m3" }, "hall.of": "count" },
				rules: {
					"main.one": { ">=": [read("library.boks"), 1] },
					"main.two": { parts: [{ id: "a", logic: { ">>": [1, 2] } }], require: 2 },
					"main.three": books({ source: { document: "nowhere", clause: "1" } }),
				},
			}),
		).toEqual([
			"unknown-unit inputs.hall.area.unit",
			"forbidden-name inputs.hall.of",
			"too-many-required rules.main.two.require",
			"unknown-document rules.main.three.source.document",
			"unknown-input rules.main.one.logic.>=[0].var",
			"unknown-operator rules.main.two.parts[0].logic.>>",
		]);
	});

	it("shapes of several rules", () => {
		const document = smallDocument({ inputs, rules: { "main.one": books({ title: 3 }), "main.two": books({ extra: 1 }) } });
		expect(found(thrownBy(() => parseStandard(document)).issues)).toEqual([
			"invalid-shape rules.main.one.title",
			"invalid-shape rules.main.two.extra",
		]);
	});

	it("read as a message", () => {
		const document = smallDocument({
			inputs,
			rules: {
				"main.one": { ">=": [read("library.boks"), 1] },
				"main.two": { parts: [{ id: "a", logic: read("hall.open") }], require: 2 },
			},
		});
		expect(thrownBy(() => parseStandard(document)).message).toMatchInlineSnapshot(`
			"invalid-standard
			✖ 2 parts must pass, but only 1 are listed.
			  要求通过 2 项，却只列了 1 项。
			  → rules.main.two.require
			✖ There is no input named "library.boks"; the nearest known is "library.books". Use a declared name.
			  没有名为“library.boks”的输入项；最接近的是“library.books”。请改用已声明的名称。
			  → rules.main.one.logic.>=[0].var"
		`);
	});
});
