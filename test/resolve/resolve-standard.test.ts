/** What holds of resolving as such; what comes of it is in the golden pairs. */
import { describe, expect, expectTypeOf, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Facts } from "../../src/model/facts.js";
import type { Standard } from "../../src/model/standard.js";
import { codeOf, treesOf } from "../../src/parse/internals.js";
import { parseOverlay } from "../../src/parse/overlay.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { checkOverlay, resolveStandard } from "../../src/standard/resolve-standard.js";
import { type WuxiFacts, wuxi } from "../../src/standards/wuxi.js";
import { wuxi as wuxiInFull } from "../../src/standards/wuxi-full.js";
import { deepFrozen, found, issuesOf, thrownBy } from "../support/issues.js";
import { figure, read, smallStandard, text } from "../support/standard.js";
import { townDocument } from "./town.js";

const reason = text("because");
const head = { extends: "wuxi", status: "example", title: text("Example") };
const moreBooks = { ...head, id: "more-books", set: { "culture.library-books": { minimum: { value: 8000, reason } } } };
const asOf = "2025-12-31";

const books = (standard: unknown, number: number) =>
	evaluate(standard as Standard, { "library.books": number, "library.sharedBooks": 0 }, { asOf }).rules["culture.library-books"]!
		.outcome;

describe("an overlay that sets nothing but figures", () => {
	const variant = resolveStandard(wuxi, moreBooks);

	it("runs the code of its base with its own figures", () => {
		expect(codeOf(variant as Standard)).toBe(codeOf(wuxi as Standard));
		expect([books(variant, 7999), books(variant, 8000), books(wuxi, 7999)]).toEqual(["fail", "pass", "pass"]);
	});

	it("does so with another scoring and title too, and upon another overlay", () => {
		const second = { ...moreBooks, id: "second", extends: "more-books", scoring: { of: { value: 1000, reason } } };
		const set = { "culture.library-books": { minimum: { value: 9000, reason } } };
		const upper = resolveStandard(variant, { ...second, set });
		expect(codeOf(upper as Standard)).toBe(codeOf(wuxi as Standard));
		expect([books(upper, 8999), books(upper, 9000)]).toEqual(["fail", "pass"]);
	});

	it("does so where each edition has code of its own", () => {
		const dated = smallStandard({
			inputs: { "a.number": "count", "a.other": "count" },
			rules: {
				"main.dated": {
					parameters: { least: figure({ values: [{ value: 1 }, { from: "2025-06-01", value: 2 }] }) },
					logic: { ">=": [read("a.number"), read("parameters.least")] },
				},
				"main.plain": { parameters: { least: figure(5) }, logic: { ">=": [read("a.other"), read("parameters.least")] } },
			},
		});
		const set = { "main.plain": { least: { value: 7, reason } } };
		const upper = resolveStandard(dated, { ...moreBooks, extends: "small", set });
		const outcomes = (day: string) => {
			const { rules } = evaluate(upper, { "a.number": 1, "a.other": 6 }, { asOf: day });
			return Object.values(rules).map(({ outcome }) => outcome);
		};
		expect(outcomes("2025-01-01")).toEqual(["pass", "fail"]);
		expect(outcomes("2025-07-01")).toEqual(["fail", "fail"]);
	});
});

describe.each([
	[
		"a table",
		{ set: { "culture.library-books": { minimum: { values: [{ value: 1 }, { from: "2025-01-01", value: 8000 }], reason } } } },
	],
	["another time", { inForce: { "culture.library-books": { from: "2020-01-01", reason } } }],
	["a rule left out", { exclude: { "culture.features": { reason } } }],
])("an overlay with %s", (_, changes) => {
	const variant = resolveStandard(wuxi, { ...head, id: "other", ...changes });
	it("runs as closures", () => {
		expect(codeOf(variant as Standard)).not.toBe(codeOf(wuxi as Standard));
		expect(books(variant, 8000)).toBe("pass");
	});
});

describe("layers", () => {
	const town = parseStandard(townDocument);
	const province = { id: "province", extends: "town", status: "example", title: text("Province") };
	const city = { ...province, id: "city", extends: "province", set: { "culture.books": { minimum: { value: 9000, reason } } } };
	const rules = { ...province, set: { "culture.books": { minimum: { value: 8000, reason } } } };

	it("resolve one by one as all at once, in whatever order they are given", () => {
		const together = resolveStandard(town, [rules, city]);
		expect(resolveStandard(resolveStandard(town, rules), city)).toEqual(together);
		expect(resolveStandard(town, [city, rules])).toEqual(together);
	});

	it("none leave the standard as it is", () => {
		expect(resolveStandard(town, [])).toBe(town);
		expect(checkOverlay(town, [])).toEqual([]);
	});

	it("change nothing that is passed in, and keep nothing of it", () => {
		const frozen = deepFrozen(city);
		const variant = resolveStandard(resolveStandard(town, deepFrozen(rules)), frozen);
		expect(parseStandard(townDocument)).toEqual(town);
		expect(variant.rules["culture.rooms"]).not.toBe(town.rules["culture.rooms"]);
	});

	it("upon a resolved standard may not have the id of a layer beneath", () => {
		const variant = resolveStandard(town, rules);
		expect(found(checkOverlay(variant, { ...rules, extends: "province" }))).toEqual(["overlay-cycle extends", "given-twice id"]);
		expect(found(checkOverlay(variant, { ...province, id: "town", extends: "province" }))).toEqual(["given-twice id"]);
	});
});

describe("conformance", () => {
	const town = parseStandard(townDocument);
	const looser = {
		id: "looser",
		extends: "town",
		status: "example",
		title: text("Looser"),
		set: { "safety.cases": { maximum: { value: 3, reason } } },
	};

	it("is refused or reported, and evaluations say so", () => {
		expect(issuesOf(() => resolveStandard(town, looser))).toEqual(["not-stricter set.safety.cases.maximum"]);
		const variant = resolveStandard(town, looser, { conformance: "report" });
		const { breaches, rules } = evaluate(variant, { "cases.found": 3 }, { asOf });
		expect(rules["safety.cases"]!.outcome).toBe("pass");
		expect(breaches).toEqual(variant.breaches);
		expect(breaches).toMatchObject([{ layer: "looser", against: "town", rule: "safety.cases", parameter: "maximum" }]);
		expect(evaluate(town, {}, { asOf })).not.toHaveProperty("breaches");
	});

	it("of a layer upon one that was let pass is measured by the layer that demands it", () => {
		const variant = resolveStandard(town, looser, { conformance: "report" });
		const upon = (value: number) => ({
			...looser,
			id: "upper",
			extends: "looser",
			set: { "safety.cases": { maximum: { value, reason } } },
		});
		expect(found(checkOverlay(variant, upon(2)))).toEqual([]);
		// Stricter than what lies beneath, but not than what may not be loosened.
		const town10 = resolveStandard(
			town,
			{ ...looser, set: { "safety.cases": { maximum: { value: 10, reason } } } },
			{ conformance: "report" },
		);
		expect(found(checkOverlay(town10, upon(3)))).toEqual(["not-stricter set.safety.cases.maximum"]);
	});
});

describe("what is stricter", () => {
	const standard = smallStandard({
		inputs: { "a.number": "count", "a.size": "count", "k.kind": "choice", "d.day": "day" },
		rules: {
			"main.table": {
				variants: "stricter-only",
				parameters: { least: figure({ table: { by: "k.kind", values: { urban: 10, rural: 5 } } }) },
				logic: { ">=": [read("a.number"), read("parameters.least")] },
			},
			"main.bands": {
				variants: "stricter-only",
				parameters: {
					least: figure({
						table: {
							by: "a.size",
							bands: [
								{ lessThan: 100, value: 1 },
								{ atLeast: 100, value: 2 },
							],
						},
					}),
				},
				logic: { ">=": [read("a.number"), read("parameters.least")] },
			},
			"main.dated": {
				variants: "stricter-only",
				parameters: { least: figure({ values: [{ value: 3 }, { from: "2025-01-01", value: 6 }] }) },
				logic: { ">=": [read("a.number"), read("parameters.least")] },
			},
			"main.day": {
				variants: "stricter-only",
				parameters: { last: figure("2025-06-30", { stricter: "lower" }) },
				logic: { "<=": [read("d.day"), read("parameters.last")] },
			},
			"main.neither": {
				variants: "stricter-only",
				parameters: { window: figure(12, { stricter: "neither" }) },
				logic: { "===": [read("a.number"), read("parameters.window")] },
			},
		},
	});
	const isAllowed = (rule: string, name: string, set: object) => {
		const overlay = { ...head, id: "upper", extends: "small", set: { [rule]: { [name]: { ...set, reason } } } };
		const issues = checkOverlay(standard, overlay).filter(({ severity }) => severity === "error");
		if (issues.length > 0) expect(found(issues)).toEqual([`not-stricter set.${rule}.${name}`]);
		return issues.length === 0;
	};

	it.each<[boolean, string, string, object]>([
		[true, "main.table", "least", { table: { by: "k.kind", values: { urban: 10, rural: 6 } } }],
		[false, "main.table", "least", { table: { by: "k.kind", values: { urban: 20, rural: 4 } } }],
		[true, "main.table", "least", { value: 10 }],
		[false, "main.table", "least", { value: 9 }],
		[
			true,
			"main.bands",
			"least",
			{
				table: {
					by: "a.size",
					bands: [
						{ lessThan: 50, value: 1 },
						{ atLeast: 50, value: 2 },
					],
				},
			},
		],
		[
			false,
			"main.bands",
			"least",
			{
				table: {
					by: "a.size",
					bands: [
						{ lessThan: 101, value: 1 },
						{ atLeast: 101, value: 2 },
					],
				},
			},
		],
		[true, "main.dated", "least", { values: [{ value: 3 }, { from: "2024-01-01", value: 6 }] }],
		[false, "main.dated", "least", { values: [{ value: 3 }, { from: "2025-01-02", value: 6 }] }],
		[false, "main.dated", "least", { value: 5 }],
		[true, "main.day", "last", { value: "2025-06-29" }],
		[false, "main.day", "last", { value: "2025-07-01" }],
		[true, "main.neither", "window", { value: 12 }],
		[false, "main.neither", "window", { value: 13 }],
	])("%s: %s {%s} %j", (allowed, rule, name, set) => expect(isAllowed(rule, name, set)).toBe(allowed));
});

it("facts of its own may be given beside those of the base", () => {
	const variant = resolveStandard(wuxiInFull, { ...head, id: "other" });
	const facts: WuxiFacts = { "library.books": 5000 };
	expectTypeOf(variant).toEqualTypeOf<Standard<WuxiFacts | Facts>>();
	expect(evaluate(variant, facts, { asOf }).rules["culture.library-books"]!.outcome).toBe("pass");
	expect(evaluate(variant, { "local.other.thing": 1 }, { asOf }).unread).toEqual(["local.other.thing"]);
});

it("the full module has the whole dictionary, and decides as the smaller one", () => {
	const facts = { "library.books": 5000, "creation.planYears": 3, "culture.teams": { moreThan: 2 } };
	const [inFull, smaller] = [wuxiInFull, wuxi].map((one) => evaluate(one as Standard, facts, { asOf }));
	expect(inFull).toEqual(smaller);
	expect(wuxiInFull.otherInputs).toBeUndefined();
	expect(treesOf(wuxiInFull as Standard).inputs.slice(0, 20)).toMatchObject(
		treesOf(wuxi as Standard)
			.inputs.slice(0, 20)
			.map(({ id }) => ({ id })),
	);
});

it("something that is no standard is refused", () => {
	expect(issuesOf(() => resolveStandard({} as Standard, moreBooks))).toEqual(["standard-not-parsed"]);
	for (const given of [null, 1, "wuxi", [[]]]) {
		expect(thrownBy(() => resolveStandard(wuxi, given)).code).toBe("invalid-overlay");
		expect(thrownBy(() => parseOverlay(given)).code).toBe("invalid-overlay");
	}
});

it("names of an object's prototype are names like others", () => {
	const hostile = JSON.parse(`{ "set": { "__proto__": {}, "culture.books": { "__proto__": { "value": 1 } } } }`) as object;
	const issues = checkOverlay(wuxi, { ...moreBooks, ...hostile, add: { inputs: JSON.parse(`{ "__proto__": {} }`) } });
	expect(issues.length).toBeGreaterThan(0);
	expect({}).not.toHaveProperty("value");
});
