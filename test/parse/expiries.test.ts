/** How long facts are valid by a standard, or by an overlay upon it, instead of by the data dictionary. */
import { describe, expect, it } from "vitest";
import { expiries, questions } from "../../src/advice/index.js";
import { compareStandards } from "../../src/compare/index.js";
import { versionChange } from "../../src/compare/version.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { explain } from "../../src/explain/index.js";
import type { Standard } from "../../src/model/standard.js";
import { codeOf } from "../../src/parse/internals.js";
import { checkStandard } from "../../src/standard/check-standard.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { checkOverlay, resolveStandard } from "../../src/standard/resolve-standard.js";
import { wuxi } from "../../src/standards/wuxi.js";
import { found, issuesOf } from "../support/issues.js";
import { read, smallDocument, text } from "../support/standard.js";

const sketch = {
	inputs: {
		"library.books": { type: "count", expires: { months: 12 } },
		"hall.area": { type: "quantity" },
		"hall.unread": "count",
	},
	rules: { "main.books": { ">=": [read("library.books"), 10] }, "main.area": { ">=": [read("hall.area"), 100] } },
};
const by = (expires?: object) => smallDocument(expires === undefined ? sketch : { ...sketch, expires });
const asOf = "2026-06-30";
const facts = { "library.books": { value: 20, observed: "2025-03-01" }, "hall.area": { value: 120, observed: "2025-03-01" } };
const expired = (standard: Standard) => evaluate(standard, facts, { asOf }).expired;

describe("a standard", () => {
	it("has facts expire sooner, later or never", () => {
		expect(expired(parseStandard(by()))).toEqual(["library.books"]);
		expect(expired(parseStandard(by({ "library.books": { months: 24 } })))).toEqual([]);
		expect(expired(parseStandard(by({ "library.books": { never: true } })))).toEqual([]);
		expect(expired(parseStandard(by({ "hall.area": { months: 3 } })))).toEqual(["library.books", "hall.area"]);
	});

	it("says so of its inputs, and comes to the same when it is read again", () => {
		const standard = parseStandard(by({ "library.books": { never: true }, "hall.area": { months: 3 } }));
		expect(standard.inputs["library.books"]).not.toHaveProperty("expires");
		expect(standard.inputs["hall.area"]!.expires).toEqual({ months: 3 });
		expect(parseStandard({ ...standard, rules: Object.values(standard.rules) })).toEqual(standard);
	});

	it("names an input that there is, in one way", () => {
		expect(issuesOf(() => parseStandard(by({ "library.boks": { months: 3 } })))).toEqual(["unknown-input expires.library.boks"]);
		expect(issuesOf(() => parseStandard(by({ "library.books": { months: 0 } })))).toHaveLength(1);
		expect(issuesOf(() => parseStandard(by({ "library.books": { months: 3, never: true } })))).toHaveLength(1);
		expect(issuesOf(() => parseStandard(by({ "library.books": {} })))).toHaveLength(1);
	});

	it("may name one that its dictionary has and it does not carry", () => {
		const document = { ...by({ "other.input": { months: 3 } }), otherInputs: ["other.input"] };
		expect(found(checkStandard(document))).toEqual(["unread-expiry expires.other.input"]);
	});

	it("is told where nothing reads what it has expire", () => {
		expect(found(checkStandard(by({ "hall.unread": { months: 3 } })))).toEqual(["unread-expiry expires.hall.unread"]);
		expect(checkStandard(by({ "library.books": { months: 3 } }))).toEqual([]);
	});

	it("differs by it from another: what is assessed on old facts may come out otherwise", () => {
		const [before, after] = [by(), by({ "library.books": { months: 24 } })].map((document) => parseStandard(document)) as [
			Standard,
			Standard,
		];
		const { rules } = compareStandards(before, after, { asOf });
		expect(rules.map(({ id, places }) => [id, places])).toEqual([["main.books", ["inputs.library.books"]]]);
		expect(versionChange(before, after, { asOf }).level).toBe("major");
	});
});

const overlay = (expires: object) => ({
	id: "lake-city",
	extends: "small",
	status: "example",
	title: { zh: "湖城标准（示例）", en: "Lake City standard (an example)" },
	name: { zh: "湖城", en: "Lake City" },
	expires,
});
const reason = text("they change fast");

describe("an overlay", () => {
	const base = parseStandard(by());
	const variant = resolveStandard(
		base,
		overlay({ "hall.area": { months: 3, reason }, "library.books": { never: true, reason } }),
	);

	it("has facts expire otherwise, in all that is told of them", () => {
		expect(expired(variant)).toEqual(["hall.area"]);
		expect(questions(variant, facts, { asOf }).map(({ id, because }) => [id, because])).toEqual([["hall.area", "expired"]]);
		const fresh = { "hall.area": { value: 120, observed: "2026-06-01" } };
		expect(expiries(variant, fresh, { asOf })[0]).toMatchObject({ day: "2026-09-02", rules: [{ id: "main.area" }] });
	});

	it("explains who set it, and what it was", () => {
		const told = (locale: "zh" | "en") => {
			const { variant: made, rules } = explain(variant, facts, { asOf, locale });
			return [...made!.changes, rules["main.area"]!.facts[0]!.notUsed];
		};
		expect(told("en")).toEqual([
			"By Lake City, data on “hall.area” is valid for 3 months rather than for good as in A small standard (they change fast)",
			"By Lake City, data on “library.books” is valid for good rather than for 12 months as in A small standard (they change fast)",
			"valid for 3 months by Lake City and older than that, so it counts as not given",
		]);
		expect(told("zh")).toEqual([
			"湖城定“hall.area”的数据有效 3 个月，A small standard原为长期有效（they change fast）",
			"湖城定“library.books”的数据长期有效，A small standard原为有效 12 个月（they change fast）",
			"湖城定为有效 3 个月，已过期，按未填处理",
		]);
	});

	it("needs a reason, and something that is read", () => {
		expect(issuesOf(() => resolveStandard(base, overlay({ "hall.area": { months: 3 } })))).toHaveLength(1);
		const idle = { "hall.unread": { months: 3, reason }, "library.books": { months: 12, reason } };
		expect(found(checkOverlay(base, overlay(idle)))).toEqual([
			"changes-nothing expires.library.books",
			"unread-expiry expires.hall.unread",
		]);
	});

	it("that does no more runs the code of its base", () => {
		const upon = { ...overlay({ "library.books": { months: 1, reason } }), extends: "wuxi" };
		const upper = resolveStandard(wuxi, upon) as Standard;
		expect(codeOf(upper)).toBe(codeOf(wuxi as Standard));
		expect(evaluate(upper, { "library.books": { value: 6000, observed: "2026-03-01" } }, { asOf }).expired).toEqual([
			"library.books",
		]);
	});
});
