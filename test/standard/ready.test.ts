/** A standard that was written out and opened again without the schemas is the standard that it was. */
import { describe, expect, it } from "vitest";
import { packed } from "../../src/compile/packed.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { explain } from "../../src/explain/explain.js";
import type { Facts } from "../../src/model/facts.js";
import type { Standard } from "../../src/model/standard.js";
import { inputsOf } from "../../src/resolve/inputs-of.js";
import { parseStandard } from "../../src/standard/parse-standard.js";
import { openedStandard } from "../../src/standard/ready.js";
import { sheet } from "../practices/sheet.js";
import { blurredFacts, completeFacts, randomOf } from "../support/arbitrary-facts.js";
import { sheetOfFewValues, someSheetFacts } from "../support/arbitrary-sheets.js";
import { figure, read, smallDocument } from "../support/standard.js";
import { extended, standards } from "../support/standards.js";
import { communityFile, communityNames } from "../support/wuxi.js";

const opened = (standard: Standard) => openedStandard(packed(standard));

function expectSame(standard: Standard, facts: readonly Facts[], asOf: string): void {
	const other = opened(standard);
	for (const one of facts) {
		expect(evaluate(other, one, { asOf })).toEqual(evaluate(standard, one, { asOf }));
		expect(explain(other, one, { asOf })).toEqual(explain(standard, one, { asOf }));
	}
}

describe.each([...standards, ...extended])("$name", ({ standard }) => {
	it("is the same data, and asks for the same inputs", () => {
		expect(opened(standard)).toEqual(standard);
		expect(inputsOf(opened(standard))).toEqual(inputsOf(standard));
	});

	it.each(communityNames)("decides and explains %s alike", (name) => {
		const { facts, observed } = communityFile(name);
		expectSame(standard, [facts as Facts], observed);
	});

	it("decides complete facts alike, and the same known roughly", () => {
		const asOf = "2025-06-15";
		const random = randomOf(7);
		const complete = completeFacts(standard, random, asOf);
		expectSame(standard, [complete, blurredFacts(standard, complete, random, asOf)], asOf);
	});
});

it("a sheet of points is scored alike", () => {
	const random = randomOf(3);
	expectSame(sheet, [{}, completeFacts(sheet, random, "2025-06-15")], "2025-06-15");
	for (let i = 0; i < 30; i++) expectSame(sheetOfFewValues(random), [someSheetFacts(random)], "2025-06-15");
});

it("figures with dates and by kind hold alike, on the days on which they hold", () => {
	const dated = parseStandard(
		smallDocument({
			inputs: { "library.books": "count", "community.kind": "choice" },
			rules: {
				"main.books": {
					logic: { ">=": [read("library.books"), read("parameters.minimum")] },
					parameters: { minimum: figure({ values: [{ value: 3000 }, { from: "2026-01-01", value: 5000 }] }) },
				},
				"main.late": { logic: { ">=": [read("library.books"), 1] }, inForce: { from: "2026-03-01" } },
			},
		}),
	);
	for (const asOf of ["2025-12-31", "2026-01-01", "2026-03-01"]) expectSame(dated, [{ "library.books": 4000 }], asOf);
	const at = (asOf: string) => evaluate(opened(dated), { "library.books": 4000 }, { asOf }).rules["main.books"]!.outcome;
	expect([at("2025-12-31"), at("2026-01-01")]).toEqual(["pass", "fail"]);
});
