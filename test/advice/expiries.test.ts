/** What will grow too old, when, and what that does. */
import { describe, expect, it } from "vitest";
import { expiries } from "../../src/advice/index.js";
import { issuesOf } from "../support/issues.js";
import { read, smallStandard } from "../support/standard.js";

const asOf = "2026-06-30";
const standard = smallStandard({
	inputs: {
		"library.books": { type: "count", expires: { months: 12 } },
		"library.shared": { type: "count", expires: { months: 6 } },
		"library.open": "boolean",
	},
	rules: {
		"main.books": { or: [{ ">=": [read("library.books"), 5000] }, { ">=": [read("library.shared"), 5000] }] },
		"other.open": read("library.open"),
	},
});
const open = { value: true, observed: "2020-01-01" };
const on = (value: number, observed: string) => ({ value, observed });

describe("expiries", () => {
	it("tell the day, and what turns by it", () => {
		const [only, ...others] = expiries(standard, { "library.books": on(5200, "2026-03-01"), "library.open": open }, { asOf });
		expect(others).toEqual([]);
		expect(only).toMatchObject({
			day: "2027-03-02",
			facts: [{ id: "library.books", observed: "2026-03-01", validUntil: "2027-03-01", from: { en: "The committee" } }],
			rules: [{ id: "main.books", from: "pass", to: "unknown" }],
			dimensions: [{ id: "main", from: "pass", to: "unknown" }],
			outcome: { from: "pass", to: "unknown" },
			score: { from: { min: 100, max: 100 }, to: { min: 50, max: 100 } },
		});
		expect(only!.text).toEqual({
			zh: "2027年3月2日起过期：library.books。“main.books”由达标变为未定；“A small standard”由达标变为未定。",
			en: "No longer valid from 2 March 2027: library.books. main.books: pass, then undecided; A small standard: pass, then undecided.",
		});
	});

	it("come day by day, each on top of those before", () => {
		const facts = { "library.books": on(5200, "2026-03-01"), "library.shared": on(6000, "2026-03-01"), "library.open": open };
		const found = expiries(standard, facts, { asOf });
		expect(found.map(({ day, rules }) => [day, rules.map(({ to }) => to)])).toEqual([
			["2026-09-02", []],
			["2027-03-02", ["unknown"]],
		]);
		expect(found[0]!.text.zh).toBe("2026年9月2日起过期：library.shared。各项结论不受影响。");
		expect(found[0]!.text.en).toBe("No longer valid from 2 September 2026: library.shared. No outcome changes.");
	});

	it("that fall on one day come together", () => {
		const facts = { "library.books": on(5200, "2026-01-01"), "library.shared": on(6000, "2026-07-01"), "library.open": open };
		const [both] = expiries(standard, facts, { asOf: "2026-07-01" });
		expect(both!.facts.map(({ id }) => id)).toEqual(["library.books", "library.shared"]);
		expect(both!.rules).toEqual([expect.objectContaining({ from: "pass", to: "unknown" })]);
	});

	it("end with `until`, that day included", () => {
		const facts = { "library.books": on(5200, "2026-03-01") };
		expect(expiries(standard, facts, { asOf, until: "2027-03-01" })).toEqual([]);
		expect(expiries(standard, facts, { asOf, until: "2027-03-02" })).toHaveLength(1);
		expect(issuesOf(() => expiries(standard, facts, { asOf, until: "soon" }))).toEqual(["impossible-day until"]);
	});

	it("are not those of facts that are too old already, not yet observed, or without a day", () => {
		expect(expiries(standard, { "library.books": on(5200, "2024-03-01") }, { asOf })).toEqual([]);
		expect(expiries(standard, { "library.books": on(5200, "2026-07-01") }, { asOf })).toEqual([]);
		expect(expiries(standard, { "library.books": 5200 }, { asOf })).toEqual([]);
	});
});
