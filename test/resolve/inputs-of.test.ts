import { expect, it } from "vitest";
import { inputsOf } from "../../src/resolve/inputs-of.js";
import { found, thrownBy } from "../support/issues.js";
import { figure, read, smallStandard } from "../support/standard.js";

const standard = smallStandard({
	inputs: { "library.books": "count", "garden.open": "boolean", "community.kind": "choice", "hall.area": "quantity" },
	rules: {
		"main.books": {
			logic: { ">=": [read("library.books"), read("parameters.minimum")] },
			parameters: {
				minimum: figure({
					values: [{ table: { by: "community.kind", values: { urban: 5, rural: 3 } } }, { from: "2026-01-01", value: 4 }],
				}),
			},
		},
		"main.garden": { logic: read("garden.open"), inForce: { from: "2026-01-01" } },
	},
});
const ids = (edition?: string) =>
	inputsOf(standard, edition === undefined ? {} : { edition }).map(({ id, rules }) => [id, ...rules]);

it("lists what the edition of a day reads, the kind by which a figure goes included", () => {
	expect(ids("2025-12-31")).toEqual([
		["library.books", "main.books"],
		["community.kind", "main.books"],
	]);
	expect(ids("2026-01-01")).toEqual([
		["library.books", "main.books"],
		["garden.open", "main.garden"],
	]);
});

it("lists whatever any edition reads where none is named", () => {
	expect(ids()).toEqual([
		["library.books", "main.books"],
		["community.kind", "main.books"],
		["garden.open", "main.garden"],
	]);
});

it("refuses what is no day", () => {
	expect(found(thrownBy(() => inputsOf(standard, { edition: "2026-13-01" })).issues)).toEqual(["impossible-day edition"]);
});
