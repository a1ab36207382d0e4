/** How a variant is said: who set a figure in place of what, who added a rule, what is left out, where it does not conform. */
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import type { Locale } from "../../src/model/text.js";
import { renderExplanation } from "../../src/render/explanation.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { resolveStandard } from "../../src/standard/resolve-standard.js";
import { townDocument } from "../resolve/town.js";
import { read, text } from "../support/standard.js";

const why = (zh: string, en: string) => ({ reason: { zh, en } });
const source = { document: "city-text", clause: "3" };
const variant = resolveStandard(
	parseStandard(townDocument),
	[
		{
			id: "province",
			extends: "town",
			status: "example",
			title: { zh: "某省标准", en: "Province standard" },
			set: { "culture.books": { minimum: { value: 8000, ...why("藏书已多", "there are more books") } } },
		},
		{
			id: "lake-city",
			extends: "province",
			status: "example",
			title: { zh: "湖城标准（示例）", en: "Lake City standard (an example)" },
			name: { zh: "湖城", en: "Lake City" },
			sources: { "city-text": { title: { zh: "湖城规定", en: "Lake City text" } } },
			set: {
				"culture.books": { minimum: { value: 10000, ...why("市馆通借", "the city library lends"), source } },
				"culture.rooms": { minimum: { value: 150, ...why("用房紧张", "rooms are scarce") } },
				"safety.visits": {
					minimum: { values: [{ value: 12 }, { from: "2025-01-01", value: 20 }], ...why("走访加密", "visits are more frequent") },
				},
			},
			inForce: { "safety.cases": { from: "2020-01-01", ...why("当年起施行", "since that year") } },
			exclude: { "service.help": { ...why("另有考核", "assessed elsewhere"), source } },
			scoring: { levels: { value: null, ...why("不分等级", "no levels") } },
			add: {
				rules: [
					{
						id: "culture.open",
						title: text("Open"),
						requirement: { zh: "开放", en: "It is open" },
						source,
						logic: read("rooms.open"),
					},
				],
			},
		},
	],
	{ conformance: "report" },
);
const explained = (locale: Locale) =>
	explain(variant, { "books.own": 9000, "rooms.open": true, "visits.made": 3 }, { asOf: "2025-12-31", locale });

describe("in Chinese", () => {
	const { rules, variant: made } = explained("zh");
	it("a figure says who set it, and what it was", () => {
		expect(rules["culture.books"]!.requirement).toBe(
			"required 10,000 thing（湖城定，某省标准原为 8,000 thing，某镇标准原为 5,000 thing）",
		);
		expect(rules["culture.books"]!.figures).toEqual([
			{
				name: "minimum",
				value: "10,000 thing",
				setBy: "湖城定，某省标准原为 8,000 thing，某镇标准原为 5,000 thing",
				citation: "《湖城规定》第 3 条",
				reason: "市馆通借",
			},
		]);
	});
	it("a dated one says both", () => {
		expect(rules["safety.visits"]!.requirement).toBe(
			"required 20 thing（2025年1月1日起；此前为 12 thing；湖城定，某镇标准原为 12 thing）",
		);
	});
	it("a rule says who added it, or put it in force", () => {
		expect(rules["culture.open"]!.changes).toEqual(["本条由湖城增设"]);
		expect(rules["safety.cases"]!.changes).toEqual(["本条的有效期由湖城另定（当年起施行）"]);
		expect(rules["creation.plan"]).not.toHaveProperty("changes");
	});
	it("the whole says what it is made of, what it leaves out, and where it does not conform", () => {
		expect(made).toEqual({
			layers: "变体：某镇标准 → 某省标准 → 湖城",
			changes: ["湖城不评“service.help”（另有考核；《湖城规定》第 3 条）", "湖城更改了计分办法（不分等级）"],
			breaches: [
				"“湖城”把“culture.rooms”的 minimum 从 200 改为 150，而“某镇标准”只允许更严",
				"“湖城”更改规则“safety.cases”的有效期，而“某镇标准”只允许更严",
			],
		});
	});
});

describe("in English", () => {
	const { rules, variant: made } = explained("en");
	it("says the same", () => {
		expect(rules["culture.books"]!.requirement).toBe(
			"required 10,000 things (set by Lake City in place of 8,000 things of Province standard and 5,000 things of Town standard)",
		);
		expect(rules["culture.open"]!.changes).toEqual(["Added by Lake City"]);
		expect(made).toEqual({
			layers: "Variant: Town standard → Province standard → Lake City",
			changes: [
				"Lake City leaves out “service.help” (assessed elsewhere; Lake City text, clause 3)",
				"Lake City changes the scoring (no levels)",
			],
			breaches: [
				'Lake City sets minimum of "culture.rooms" to 150 instead of 200, while Town standard only allows what is stricter',
				'Lake City changes when the rule "safety.cases" is in force, while Town standard only allows what is stricter',
			],
		});
	});
});

it.each(["text", "markdown"] as const)("as %s it stands where it belongs", (format) => {
	const said = renderExplanation(explained("en"), { format, rules: "all" });
	for (const line of [
		"Variant: Town standard → Province standard → Lake City",
		"Does not conform: Lake City changes when the rule",
		"Added by Lake City",
		"Figure: 10,000 things (Lake City text, clause 3; the city library lends)",
		"In force at other times by Lake City (since that year)",
	]) {
		expect(said).toContain(line);
	}
});

it("a standard that is no variant says nothing of it", () => {
	const explanation = explain(parseStandard(townDocument), { "books.own": 9000 }, { asOf: "2025-12-31" });
	expect(explanation).not.toHaveProperty("variant");
	expect(explanation.rules["culture.books"]).not.toHaveProperty("figures");
});
