/**
 * Twenty-three ways in which plain JSON Logic decides what it should not, in the order of the survey that found
 * them. Each is shown with json-logic-js, so that the hazard is real, and beside it what happens here: with logic on
 * its own, and with a small standard where it concerns facts or standards.
 */
import jsonLogic from "json-logic-js";
import { describe, expect, it } from "vitest";
import { checkStandard, evaluate, parseFacts, parseStandard } from "../src/index.js";
import type { Facts } from "../src/model/facts.js";
import { thrownBy } from "./support/issues.js";
import { applied, refusal } from "./support/logic.js";
import { read, type StandardSketch, smallDocument, smallStandard } from "./support/standard.js";

const plainly = (logic: unknown, data: unknown = {}): unknown => jsonLogic.apply(logic as never, data);
const asOf = "2025-12-31";

const inputs = {
	"jobless.rate": { type: "percent", smallValuesUsual: true, zeroOf: "missing" },
	"cases.major": "count",
	"library.books": "count",
	"hall.open": "boolean",
	"hall.opened": "day",
	"hall.kind": "choice",
	"survey.satisfied": { type: "percent", zeroOf: "missing" },
	"space.rooms": "quantity",
	"community.households": "count",
} satisfies StandardSketch["inputs"];

/** What one rule comes to on some facts. */
function outcome(logic: unknown, facts: Facts, more: Partial<StandardSketch> = {}): string {
	const standard = smallStandard({ inputs, rules: { "main.rule": logic }, ...more });
	return evaluate(standard, facts, { asOf }).rules["main.rule"]!.outcome;
}

/** The codes and places with which a standard of one rule is refused. */
function refusedStandard(logic: unknown, more: Partial<StandardSketch> = {}): string[] {
	const document = smallDocument({ inputs, rules: { "main.rule": logic }, ...more });
	return thrownBy(() => parseStandard(document)).issues.map(({ code, path }) => `${code} ${path}`);
}

/** The codes and places with which facts are refused. */
function refusedFacts(facts: Record<string, unknown>): string[] {
	const standard = smallStandard({ inputs, rules: { "main.rule": read("hall.open") } });
	return thrownBy(() => evaluate(standard, facts as Facts, { asOf })).issues.map(({ code, path }) => `${code} ${path}`);
}

const atMostFour = { "<=": [read("jobless.rate"), 4] };

describe("1. a limit on something that nobody reported", () => {
	it("is met, says json-logic-js", () => {
		expect(plainly({ "<=": [read("rate"), 4] }, {})).toBe(true);
	});

	it("is unknown here", () => {
		expect(applied({ "<=": [read("rate"), 4] }, {})).toBe("? rate");
		expect(outcome(atMostFour, {})).toBe("unknown");
	});
});

describe("2. a least of zero, and a value between two bounds, of something missing", () => {
	const least = { ">=": [read("x"), 0] };
	const between = { "<=": [0, read("x"), 4] };

	it("hold, says json-logic-js", () => {
		expect([plainly(least), plainly(between)]).toEqual([true, true]);
	});

	it("are unknown here", () => {
		expect([applied(least), applied(between)]).toEqual(["? x", "? x"]);
		expect(outcome({ "<=": [0, read("jobless.rate"), 4] }, {})).toBe("unknown");
	});
});

describe("3. a name that is mistyped in a rule", () => {
	const mistyped = { "<=": [read("joblss.rate"), 4] };

	it("reads nothing, which meets the limit, for json-logic-js", () => {
		expect(plainly(mistyped, { jobless: { rate: 9 } })).toBe(true);
	});

	it("is refused with the standard here, and names the input that was meant", () => {
		expect(refusedStandard(mistyped)).toEqual(["unknown-input rules.main.rule.logic.<=[0].var"]);
		const error = thrownBy(() => parseStandard(smallDocument({ inputs, rules: { "main.rule": mistyped } })));
		expect(error.issues[0]!.message.en).toContain('"jobless.rate"');
		expect(refusedFacts({ "joblss.rate": 9 })).toEqual(["unknown-fact joblss.rate"]);
	});
});

describe("4. none at all, loosely compared with what is no number", () => {
	const none = { "==": [read("cases"), 0] };

	it("is an empty text, false and an empty list for json-logic-js", () => {
		expect(["", false, []].map((cases) => plainly(none, { cases }))).toEqual([true, true, true]);
	});

	it("is the number 0 alone here", () => {
		expect(["", false, []].map((cases) => refusal(none, { cases }))).toEqual(Array(3).fill("invalid-logic: type-mismatch"));
		expect([applied(none, { cases: 0 }), applied(none, { cases: null })]).toEqual([true, "? cases"]);
		expect(refusedFacts({ "cases.major": "" })).toEqual(["empty-text cases.major"]);
		expect(refusedFacts({ "cases.major": false })).toEqual(["wrong-type cases.major"]);
		expect(refusedStandard({ "==": [read("cases.major"), 0] })).toEqual(["unknown-operator rules.main.rule.logic.=="]);
	});
});

describe("5. figures written as texts", () => {
	const texts = { ">=": [read("x"), "100"] };

	it("are ordered letter by letter by json-logic-js", () => {
		expect(plainly(texts, { x: "98" })).toBe(true);
	});

	it("are refused here, in a rule and as a fact", () => {
		expect(refusal(texts, { x: "98" })).toBe("invalid-logic: type-mismatch");
		expect(refusedStandard({ ">=": [read("library.books"), "100"] })).toEqual(["type-mismatch rules.main.rule.logic.>=[1]"]);
		expect(refusedFacts({ "library.books": "98" })).toEqual(["wrong-type library.books"]);
	});
});

describe("6. a percentage given as a text, with or without its sign, or as a list of one", () => {
	const least = { ">=": [read("x"), 98] };

	it("passes, fails and passes for json-logic-js", () => {
		expect(["98.5", "98.5%", [98]].map((x) => plainly(least, { x }))).toEqual([true, false, true]);
	});

	it("is refused here with the name of the input", () => {
		expect(["98.5", "98.5%", [98]].map((x) => refusal(least, { x }))).toEqual(Array(3).fill("invalid-logic: type-mismatch"));
		for (const wrong of ["98.5", "98.5%", [98]]) {
			expect(refusedFacts({ "survey.satisfied": wrong })).toEqual(["wrong-type survey.satisfied"]);
		}
	});
});

describe("7. adding to a number with a thousands separator, or to nothing", () => {
	const oneMore = { "+": [read("x"), 1] };

	it("reads 5 out of 5,000, or gives NaN, in json-logic-js", () => {
		expect([plainly(oneMore, { x: "5,000" }), plainly(oneMore, {})]).toEqual([6, Number.NaN]);
	});

	it("is refused, or unknown, here", () => {
		expect(refusal(oneMore, { x: "5,000" })).toBe("invalid-logic: type-mismatch");
		expect(applied(oneMore, {})).toBe("? x");
		expect(refusedFacts({ "library.books": "5,000" })).toEqual(["wrong-type library.books"]);
	});
});

describe("8. a ratio over zero, or over something missing", () => {
	const ratio = { ">=": [{ "/": [read("a"), read("b")] }, 20] };
	const measures = { "space.perHousehold": { unit: "m2", logic: { "/": [read("space.rooms"), read("community.households")] } } };
	const least = { ">=": [read("measures.space.perHousehold"), 20] };

	it("passes any figure in json-logic-js", () => {
		expect([plainly(ratio, { a: 5, b: 0 }), plainly(ratio, { a: 5 })]).toEqual([true, true]);
	});

	it("is unknown here, and says which", () => {
		expect([applied(ratio, { a: 5, b: 0 }), applied(ratio, { a: 5 })]).toEqual(["? division-by-zero", "? b"]);
	});

	it("has to be ruled out in a standard, by its condition or by what is asked for first", () => {
		expect(refusedStandard(least, { measures })).toEqual(["unguarded-denominator rules.main.rule.logic.>=[0]"]);
		const households = { ">": [read("community.households"), 0] };
		const facts = { "space.rooms": 5, "community.households": 0 };
		expect(outcome({ appliesWhen: households, logic: least }, facts, { measures })).toBe("not-applicable");
		expect(outcome({ and: [households, least] }, facts, { measures })).toBe("fail");
	});
});

describe("9. not less than one, said of NaN", () => {
	const notLess = { "!": [{ "<": [read("x"), 1] }] };

	it("holds for json-logic-js", () => {
		expect(plainly(notLess, { x: Number.NaN })).toBe(true);
	});

	it("is refused here: NaN and the infinities are no data", () => {
		for (const x of [Number.NaN, Infinity, -Infinity]) {
			expect(refusal(notLess, { x })).toBe("invalid-facts: not-finite");
			expect(refusedFacts({ "library.books": x })).toEqual(["not-finite library.books"]);
		}
	});
});

describe("10. 29 of 50 against 58 %", () => {
	const share = { ">=": [{ "*": [{ "/": [29, 50] }, 100] }, 58] };

	it("falls short in json-logic-js, by the last bit of a double", () => {
		expect(plainly(share)).toBe(false);
	});

	it("is met here", () => {
		expect(applied(share)).toBe(true);
		const least = { ">=": [read("survey.satisfied"), 58] };
		expect(outcome(least, { "survey.satisfied": { count: 29, of: 50 } })).toBe("pass");
	});
});

describe("11. words in place of yes and no", () => {
	const choice = { if: [read("x"), "pass", "fail"] };

	it("pass, the word for no and the text 0 among them, in json-logic-js", () => {
		expect(["否", "false", "0"].map((x) => plainly(choice, { x }))).toEqual(["pass", "pass", "pass"]);
	});

	it("are refused here, and what is missing is unknown", () => {
		expect(["否", "false", "0"].map((x) => refusal(choice, { x }))).toEqual(Array(3).fill("invalid-logic: type-mismatch"));
		expect(applied(choice, {})).toBe("? x");
		for (const word of ["否", "false", "0"]) expect(refusedFacts({ "hall.open": word })).toEqual(["wrong-type hall.open"]);
		expect(refusedStandard(read("library.books"))).toEqual(["not-truth rules.main.rule.logic"]);
	});
});

describe("12. a path that leads into an object's prototype", () => {
	it("is followed by json-logic-js", () => {
		expect(plainly(read("constructor.name"))).toBe("Object");
		expect(plainly(read("__proto__.constructor.name"))).toBe("Object");
	});

	it("is refused here", () => {
		expect(refusal(read("constructor.name"))).toBe("invalid-logic: forbidden-name");
		expect(refusal(read("a.__proto__.b"))).toBe("invalid-logic: forbidden-name");
		expect(refusedStandard(read("constructor.name"))).toEqual(["forbidden-name rules.main.rule.logic.var"]);
	});
});

describe("13. what every object inherits", () => {
	it("is there for json-logic-js, although nobody gave it", () => {
		expect(plainly({ "!!": [read("toString")] })).toBe(true);
		expect(plainly({ missing: ["toString", "x"] })).toEqual(["x"]);
	});

	it("is missing here", () => {
		expect(applied({ "!!": [read("toString")] })).toBe("? toString");
		expect(applied(read("list.length"), { list: [1] })).toBe("? list.length");
		expect(refusedFacts({ toString: true })).toEqual(["unknown-fact toString"]);
	});
});

describe("14. what counts as missing", () => {
	it("is an empty text, but not NaN, for json-logic-js", () => {
		expect(plainly({ missing: ["a", "b"] }, { a: "", b: Number.NaN })).toEqual(["a"]);
	});

	it("is undefined and null here, and nothing else; a rule can't ask", () => {
		expect([undefined, null].map((a) => applied({ ">": [read("a"), 1] }, { a }))).toEqual(["? a", "? a"]);
		expect(applied({ "===": [read("a"), ""] }, { a: "" })).toBe(true);
		expect(refusal({ missing: ["a"] })).toBe("invalid-logic: not-allowed");
		const standard = smallStandard({ inputs, rules: { "main.rule": atMostFour } });
		const facts = { "jobless.rate": null, "cases.major": undefined };
		expect(evaluate(standard, facts as unknown as Facts, { asOf }).rules["main.rule"]).toMatchObject({
			outcome: "unknown",
			missing: ["jobless.rate"],
		});
	});
});

describe("15. two operators in one object", () => {
	const two = { ">=": [1, 5], "<=": [1, 0] };

	it("are handed back as data by json-logic-js, which then counts as true", () => {
		expect(plainly({ if: [two, "pass", "fail"] })).toBe("pass");
	});

	it("are refused here, and so is none", () => {
		expect([refusal(two), refusal({})]).toEqual(Array(2).fill("invalid-logic: several-operators"));
		expect(refusedStandard(two)).toEqual(["several-operators rules.main.rule.logic"]);
	});
});

describe("16. operators that an object inherits", () => {
	const inherited = [{ constructor: [1] }, { toString: [] }, JSON.parse('{ "__proto__": [1] }')];

	it("are unknown to json-logic-js, which says so when the rule first runs", () => {
		for (const logic of inherited) expect(() => plainly(logic)).toThrow("Unrecognized operation");
		expect(plainly({ if: [true, 1, { constructor: [1] }] })).toBe(1);
	});

	it("are unknown here, which is said when the rule is read", () => {
		for (const logic of inherited) expect(refusal(logic)).toBe("invalid-logic: unknown-operator");
		expect(refusal({ if: [true, 1, { constructor: [1] }] })).toBe("invalid-logic: unknown-operator");
		expect(refusedStandard({ and: [{ toString: [] }] })).toEqual(["unknown-operator rules.main.rule.logic.and[0].toString"]);
	});
});

describe("17. an operand too many, one too few, none", () => {
	const strange = [{ ">=": [5, 1, 9] }, { ">=": [5] }, { and: [] }];

	it("are let pass by json-logic-js", () => {
		expect(strange.map((logic) => plainly(logic))).toEqual([true, false, undefined]);
	});

	it("are refused here", () => {
		expect(strange.map((logic) => refusal(logic))).toEqual(Array(3).fill("invalid-logic: wrong-arity"));
		expect(refusedStandard({ ">=": [read("library.books")] })).toEqual(["wrong-arity rules.main.rule.logic.>="]);
	});
});

describe("18. and that gives a number, a text within a text, a number within texts", () => {
	const loose = [{ and: [true, 5] }, { in: ["1", "100"] }, { in: [1, ["1"]] }];

	it("are 5, true and false in json-logic-js", () => {
		expect(loose.map((logic) => plainly(logic))).toEqual([5, true, false]);
	});

	it("and joins truth values here, in is strict about what it looks for", () => {
		expect(refusal(loose[0])).toBe("invalid-logic: type-mismatch");
		expect(refusal(loose[2])).toBe("invalid-logic: type-mismatch");
		expect(refusal({ in: [1, "100"] })).toBe("invalid-logic: type-mismatch");
		// Both are texts, of which one stands within the other.
		expect(applied(loose[1])).toBe(true);
		expect(refusedStandard({ in: [read("library.books"), ["1"]] })).toEqual(["type-mismatch rules.main.rule.logic.in[0]"]);
	});
});

describe("19. a list that is missing, a list that is empty", () => {
	const positive = { ">": [read(""), 0] };

	it("none of a missing list holds, all of an empty one does not, in json-logic-js", () => {
		expect(plainly({ none: [read("list"), positive] }, {})).toBe(true);
		expect(plainly({ all: [[], positive] })).toBe(false);
	});

	it("of a missing list nothing is known here; of an empty one all is false, as there", () => {
		for (const operator of ["none", "some", "all"]) expect(applied({ [operator]: [read("list"), positive] }, {})).toBe("? list");
		expect(["none", "some", "all"].map((operator) => applied({ [operator]: [[], positive] }))).toEqual([true, false, false]);
	});
});

describe("20. a day that is not written in full", () => {
	it("is ordered letter by letter by json-logic-js", () => {
		expect(plainly({ "<": [read("d"), "2026-10-01"] }, { d: "2026-9-30" })).toBe(false);
	});

	it("is refused here; days are a type of their own", () => {
		expect(refusal({ "<": [read("d"), "2026-10-01"] }, { d: "2026-9-30" })).toBe("invalid-logic: type-mismatch");
		expect(refusedFacts({ "hall.opened": "2025-9-30" })).toEqual(["impossible-day hall.opened"]);
		expect(refusedFacts({ "hall.opened": "2025-02-30" })).toEqual(["impossible-day hall.opened"]);
		expect(outcome({ "<": [read("hall.opened"), read("day")] }, { "hall.opened": "2025-09-30" })).toBe("pass");
	});
});

describe("21. logic nested without end", () => {
	const nested = (depth: number): unknown => (depth === 0 ? true : { "!": [nested(depth - 1)] });

	it("exhausts the stack in json-logic-js", () => {
		let deep: unknown = true;
		for (let i = 0; i < 100_000; i++) deep = { "!": [deep] };
		expect(() => plainly(deep)).toThrow(RangeError);
		expect(refusal(deep)).toBe("invalid-logic: too-deep");
	});

	it("is refused here beyond 64 levels, and so is data", () => {
		expect(applied(nested(64))).toBe(true);
		expect(refusal(nested(65))).toBe("invalid-logic: too-deep");
		let data: unknown = 1;
		for (let i = 0; i < 100_000; i++) data = [data];
		expect(refusal(read("x"), { x: data })).toBe("invalid-facts: too-deep");
		const itself: Record<string, unknown> = {};
		itself.itself = itself;
		expect(refusal(read("x"), itself)).toBe("invalid-facts: too-deep");
	});

	it("is refused here beyond 10,000 nodes, however flat", () => {
		expect(refusal({ and: Array(10_001).fill(true) })).toBe("invalid-logic: too-large");
	});

	it("is refused here where measures that read each other twice would unfold beyond that", () => {
		const twice = (id: string) => ({ unit: "thing", logic: { "+": [read(id), read(id)] } });
		const chain = Array.from({ length: 30 }, (_, i) => [`m.m${i}`, twice(i === 0 ? "library.books" : `measures.m.m${i - 1}`)]);
		const document = smallDocument({
			inputs: { "library.books": "count" },
			measures: Object.fromEntries(chain),
			rules: { "main.rule": { ">=": [read("measures.m.m29"), 1] } },
		});
		const found = checkStandard(document);
		expect(found.map(({ code }) => code)).toContain("too-large");
		// The n-th has 3 × (2ⁿ⁺¹ − 1) nodes: 12,285 for the eleventh.
		expect(found[0]!.path).toBe("measures.m.m11.logic.+[1].var");
	});
});

describe("22. an operator that some part of the host replaces", () => {
	it("is replaced for the whole process in json-logic-js, and not here", () => {
		const least = { ">=": [1, 5] };
		expect(plainly(least)).toBe(false);
		jsonLogic.add_operation(">=", () => true);
		expect(plainly(least)).toBe(true);
		expect(applied(least)).toBe(false);
		expect(outcome({ ">=": [read("library.books"), 5] }, { "library.books": 1 })).toBe("fail");
	});

	it("can't be added here: the grammar is closed", () => {
		jsonLogic.add_operation("double", (x: number) => 2 * x);
		expect(plainly({ double: [2] })).toBe(4);
		expect(refusal({ double: [2] })).toBe("invalid-logic: unknown-operator");
	});
});

describe("23. data with keys that reach into a prototype", () => {
	const data = JSON.parse('{ "__proto__": { "x": 1 } }') as Record<string, unknown>;

	it("are read by json-logic-js", () => {
		expect(plainly(read("__proto__.x"), data)).toBe(1);
	});

	it("are refused here in data, in paths and in facts", () => {
		expect(refusal(read("x"), data)).toBe("invalid-facts: forbidden-name");
		expect(refusal(read("__proto__.x"), {})).toBe("invalid-logic: forbidden-name");
		const standard = smallStandard({ inputs, rules: { "main.rule": read("hall.open") } });
		for (const key of ["__proto__", "constructor", "prototype"]) {
			const facts: unknown = JSON.parse(`{ "${key}": { "open": true }, "hall.open": true }`);
			expect(thrownBy(() => parseFacts(standard, facts)).issues.map(({ code }) => code)).toEqual(["forbidden-name"]);
		}
		expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
	});
});
