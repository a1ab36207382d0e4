/** An assessor's overrides: what they change, what stays with them, and which of them are not applied. */
import { describe, expect, test } from "vitest";
import { WenmingError } from "../../src/errors.js";
import { evaluate } from "../../src/evaluate/index.js";
import type { Override } from "../../src/model/override.js";
import type { Standard } from "../../src/model/standard.js";
import { read, sheetScoring, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";

const standard = smallStandard({
	inputs: { "library.books": "count", "hall.open": { type: "boolean", judgement: true } },
	rules: {
		"culture.books": { logic: { ">=": [read("library.books"), 5000] } },
		"service.hall": read("hall.open"),
	},
});
const facts = { "library.books": 4900, "hall.open": true };

const override: Override = {
	rule: "culture.books",
	from: "fail",
	to: "pass",
	by: "Assessment office",
	reason: "150 books were on loan to the school",
	day: "2026-06-20",
};
const evaluated = (...overrides: readonly Override[]) => evaluate(standard, facts, { asOf, overrides });
const codes = (...overrides: readonly Override[]) => evaluated(...overrides).issues.map(({ code, path }) => `${path} ${code}`);

describe("an override that holds", () => {
	const { by, reason, day } = override;

	test("changes its rule, and what the facts come to stays with it", () => {
		const computed = evaluate(standard, facts, { asOf }).rules["culture.books"];
		expect(computed?.outcome).toBe("fail");
		expect(evaluated(override).rules["culture.books"]).toEqual({
			outcome: "pass",
			possible: ["pass"],
			missing: [],
			overridden: { by, reason, day, computed },
		});
	});

	test("changes dimension, score and verdict, which are told without it too", () => {
		const { outcome, score, dimensions, withoutOverrides, issues } = evaluated(override);
		expect(outcome).toBe("pass");
		expect(score?.min).toBe(100);
		expect(dimensions.culture).toEqual({ outcome: "pass", possible: ["pass"], score: { min: 100, max: 100, of: 100 } });
		expect(withoutOverrides).toEqual({
			outcome: "fail",
			possible: ["fail"],
			score: { min: 50, max: 50, of: 100, policy: "package" },
		});
		expect(issues).toEqual([]);
	});

	test("is a judgement, so that what holds without judgements holds without it", () => {
		expect(evaluated(override).withoutJudgements).toEqual(evaluate(standard, facts, { asOf }).withoutJudgements);
	});

	test("decides what the facts leave open, and may set a rule aside", () => {
		const open = { ...override, from: "unknown", to: "not-applicable" } as const;
		const { rules, dimensions, outcome } = evaluate(standard, { "hall.open": true }, { asOf, overrides: [open] });
		expect(rules["culture.books"]?.outcome).toBe("not-applicable");
		expect(rules["culture.books"]?.overridden?.computed.missing).toEqual(["library.books"]);
		expect(dimensions.culture?.score).toBeNull();
		expect(outcome).toBe("pass");
	});

	test("holds on the day of the decision and on its last day", () => {
		const one = { ...override, day: asOf, until: asOf };
		expect(evaluated(one).rules["culture.books"]?.overridden).toMatchObject({ day: asOf, until: asOf });
	});

	test("leaves evaluations without it as they are", () => {
		const before = evaluate(standard, facts, { asOf });
		evaluated(override);
		expect(evaluate(standard, facts, { asOf })).toEqual(before);
		expect(before).not.toHaveProperty("withoutOverrides");
		expect(evaluate(standard, facts, { asOf, overrides: [] })).toEqual(before);
	});
});

describe("an override is not applied, and told,", () => {
	test.each<[string, Partial<Override>, string]>([
		["if the facts come to something else than it says", { from: "unknown" }, "override-no-longer-fits"],
		["after its last day", { until: "2026-06-29" }, "override-expired"],
		["if it was decided after the assessment day", { day: "2026-07-01" }, "override-later"],
	])("%s", (_, change, code) => {
		const { rules, issues, outcome } = evaluated({ ...override, ...change });
		expect(rules["culture.books"]).not.toHaveProperty("overridden");
		expect(outcome).toBe("fail");
		expect(issues).toEqual([expect.objectContaining({ code, path: "overrides[0]", severity: "warning" })]);
	});

	test("if its rule has a later one; of one day the last in the list holds", () => {
		const earlier = { ...override, day: "2026-01-31", to: "not-applicable" } as const;
		expect(codes(override, earlier)).toEqual(["overrides[1] override-superseded"]);
		expect(codes(earlier, override)).toEqual(["overrides[0] override-superseded"]);
		expect(codes({ ...earlier, day: override.day }, override)).toEqual(["overrides[0] override-superseded"]);
		expect(evaluated(override, earlier).rules["culture.books"]?.outcome).toBe("pass");
	});

	test("if the edition does not have its rule", () => {
		const dated = smallStandard({
			inputs: { "hall.open": "boolean" },
			rules: { "main.hall": { logic: read("hall.open"), inForce: { from: "2027-01-01" } }, "main.other": read("hall.open") },
		});
		const { issues } = evaluate(dated, { "hall.open": true }, { asOf, overrides: [{ ...override, rule: "main.hall" }] });
		expect(issues.map(({ code }) => code)).toEqual(["override-not-in-force"]);
	});
});

describe("what is no override is refused", () => {
	const refused = (overrides: unknown) => {
		try {
			evaluate(standard, facts, { asOf, overrides: overrides as readonly Override[] });
		} catch (error) {
			if (error instanceof WenmingError) return error.issues.map(({ code, path }) => `${path} ${code}`);
		}
		return [];
	};

	test.each<[string, unknown, string]>([
		["no list", override, "overrides wrong-type"],
		["no object", ["pass"], "overrides[0] wrong-type"],
		["a rule that the standard does not have", [{ ...override, rule: "culture.boks" }], "overrides[0].rule unknown-rule"],
		["a name that every object has", [{ ...override, rule: "constructor" }], "overrides[0].rule unknown-rule"],
		["an outcome that is none", [{ ...override, from: "failed" }], "overrides[0].from wrong-type"],
		["to leave it open", [{ ...override, to: "unknown" }], "overrides[0].to wrong-type"],
		["to change nothing", [{ ...override, to: "fail" }], "overrides[0].to wrong-type"],
		["nobody who decides", [{ ...override, by: " " }], "overrides[0].by wrong-type"],
		["no reason", [{ ...override, reason: undefined }], "overrides[0].reason wrong-type"],
		["no day", [{ ...override, day: undefined }], "overrides[0].day impossible-day"],
		["a last day that is none", [{ ...override, until: "2026-06-31" }], "overrides[0].until impossible-day"],
		["something else besides", [{ ...override, expires: "2026-12-31" }], "overrides[0] wrong-type"],
	])("%s", (_, overrides, issue) => {
		expect(refused(overrides)).toEqual([issue]);
	});

	test("all at once", () => {
		expect(refused([{ ...override, day: "soon", rule: "x" }, null])).toHaveLength(3);
	});
});

describe("on a sheet of points", () => {
	const sheet: Standard = smallStandard({
		inputs: { "theft.cases": "count", "hall.open": "boolean" },
		rules: {
			"main.thefts": { points: { full: 20, floor: -2, pass: 12, lose: [{ points: 5, each: read("theft.cases") }] } },
			"main.hall": { logic: read("hall.open"), points: { full: 10 }, veto: { items: ["main.thefts"] } },
		},
		scoring: sheetScoring({ of: 30 }),
	});
	const given = { "theft.cases": 2, "hall.open": true };
	const overridden = (to: Override["to"], more: object = {}) =>
		evaluate(sheet, { ...given, ...more }, { asOf, overrides: [{ ...override, rule: "main.thefts", to }] });

	test("the points follow the outcome, in full or down to the floor", () => {
		const { rules, score } = evaluate(sheet, given, { asOf });
		expect([rules["main.thefts"]?.outcome, rules["main.thefts"]?.points?.min, score?.min]).toEqual(["fail", 10, 20]);
		expect(overridden("pass").rules["main.thefts"]?.points).toEqual({ min: 20, max: 20, of: 20 });
		expect(overridden("pass").rules["main.thefts"]?.overridden?.computed.points?.min).toBe(10);
		expect(overridden("pass").score?.min).toBe(30);
		const passing = { "theft.cases": 0 };
		const failed = evaluate(
			sheet,
			{ ...given, ...passing },
			{ asOf, overrides: [{ ...override, rule: "main.thefts", from: "pass", to: "fail" }] },
		);
		expect(failed.rules["main.thefts"]?.points?.min).toBe(-2);
	});

	test("what is set aside yields its points", () => {
		expect(overridden("not-applicable").score).toMatchObject({ min: 30, max: 30 });
	});

	test("a veto strikes what was overridden too", () => {
		expect(overridden("pass", { "hall.open": false }).rules["main.thefts"]?.points).toMatchObject({ min: 0, max: 0 });
	});
});
