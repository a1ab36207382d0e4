import { describe, expect, it } from "vitest";
import { groupedInputs } from "../../../src/render/book/grouping.js";
import { inputsOf } from "../../../src/resolve/inputs-of.js";
import { read, smallStandard, text } from "../../support/standard.js";
import { wuxi } from "../../support/wuxi.js";

describe("the inputs of a standard, grouped", () => {
	it("stand under who supplies them, in the order of the suppliers, and under the first way in which they are checked", () => {
		const standard = smallStandard({
			suppliers: { committee: text("The committee"), police: text("The police") },
			inputs: {
				"crime.cases": { type: "count", suppliedBy: "police", checkedBy: ["department"] },
				"hall.open": { type: "boolean", checkedBy: ["site", "documents"] },
				"hall.rules": "boolean",
			},
			rules: {
				"main.crime": { "<=": [read("crime.cases"), 3] },
				"main.hall": { and: [read("hall.open"), read("hall.rules")] },
			},
		});
		const groups = groupedInputs(standard, inputsOf(standard)).map(({ title, methods }) => [
			title.en,
			...methods.map(({ method, inputs }) => [method, ...inputs.map(({ id }) => id)].join(" ")),
		]);
		expect(groups).toEqual([
			["The committee", "documents hall.rules", "site hall.open"],
			["The police", "department crime.cases"],
		]);
	});

	it("leave out what only the others of a cohort make", () => {
		const standard = smallStandard({
			inputs: {
				"fund.spent": "count",
				"fund.place": {
					type: "count",
					changes: "never",
					fromCohort: { value: read("fund.spent"), gives: "rank", better: "higher" },
				},
			},
			rules: { "main.fund": { "<=": [read("fund.place"), 3] } },
		});
		const ids = groupedInputs(standard, inputsOf(standard)).flatMap(({ methods }) =>
			methods.flatMap(({ inputs }) => inputs.map(({ id }) => id)),
		);
		expect(ids).toEqual(["fund.spent"]);
	});

	it("are each there once", () => {
		const listings = inputsOf(wuxi);
		const ids = groupedInputs(wuxi, listings).flatMap(({ methods }) =>
			methods.flatMap(({ inputs }) => inputs.map(({ id }) => id)),
		);
		expect(ids.length).toBe(listings.length);
		expect([...ids].sort()).toEqual(listings.map(({ id }) => id).sort());
	});
});
