/** The page on figures with dates and by kind: its examples compile and come to what is written beside them. */
import { expect, test } from "vitest";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { type InputSketch, read, smallDocument } from "../support/standard.js";
import { wuxiDocument } from "../support/wuxi.js";
import { codeBlocks } from "./markdown.js";
import { run, typeErrors } from "./program.js";

const dictionary = wuxiDocument["inputs"] as Record<string, InputSketch>;
const page = "docs/editions.md";

test("the examples compile", () => {
	expect(typeErrors([page])).toEqual([]);
}, 30_000);

test("the examples come to what is written beside them", async () => {
	expect(await run(page)).toBeGreaterThan(13);
});

test("the parameters that it shows are sound", () => {
	const shown = codeBlocks(page)
		.filter(({ language }) => language === "json")
		.map(({ code }) => JSON.parse(code) as { minimum: { unit: string } });
	expect(shown.length).toBe(3);
	for (const parameters of shown) {
		const document = smallDocument({
			sources: { text: { title: { zh: "x", en: "x" } }, "wuxi-measures": { title: { zh: "x", en: "x" } } },
			inputs: {
				"hall.size": { type: "count", unit: parameters.minimum.unit },
				"population.households": { type: "count", range: { atLeast: 1 } },
				"community.kind": dictionary["community.kind"]!,
			},
			rules: { "main.rule": { logic: { ">=": [read("hall.size"), read("parameters.minimum")] }, parameters } },
			suppliers: undefined,
			units: Object.fromEntries(
				["thing", "household", parameters.minimum.unit].map((name) => [name, { zh: name, en: { one: name, other: name } }]),
			),
		});
		expect(() => parseStandard(document)).not.toThrow();
	}
});
