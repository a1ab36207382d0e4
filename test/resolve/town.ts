/** A standard whose text says what its variants may do, for tests of resolving. */
import { figure, read, smallDocument, text } from "../support/standard.js";

const atLeast = (input: string, parameter: string) => ({ ">=": [read(input), read(`parameters.${parameter}`)] });
const atMost = (input: string, parameter: string) => ({ "<=": [read(input), read(`parameters.${parameter}`)] });

export const townDocument = smallDocument({
	id: "town",
	title: { zh: "某镇标准", en: "Town standard" },
	status: "official-text",
	inputs: {
		"books.own": "count",
		"rooms.area": "quantity",
		"rooms.open": "boolean",
		"cases.found": "count",
		"visits.made": "count",
		"help.given": "count",
		"kind.place": "choice",
		"plan.made": "boolean",
	},
	rules: {
		"culture.books": { parameters: { minimum: figure(5000) }, logic: atLeast("books.own", "minimum") },
		"culture.rooms": {
			parameters: { minimum: figure(200, { unit: "m2", variants: "stricter-only" }) },
			logic: { and: [read("rooms.open"), atLeast("rooms.area", "minimum")] },
		},
		"safety.cases": {
			variants: "stricter-only",
			parameters: { maximum: figure(2, { stricter: "lower" }) },
			logic: atMost("cases.found", "maximum"),
		},
		"safety.visits": {
			parameters: { minimum: figure(12, { variants: { atLeast: 6, atMost: 24 } }) },
			logic: atLeast("visits.made", "minimum"),
		},
		"service.help": { parameters: { minimum: figure(3) }, logic: atLeast("help.given", "minimum") },
		"creation.plan": { variants: "locked", logic: read("plan.made") },
	},
	scoring: {
		policy: "package",
		of: 100,
		dimensions: "equal",
		rules: "equal",
		notApplicable: "redistribute",
		pass: { score: 60, rules: ["creation.plan", "culture.books"] },
		levels: [{ id: "model", title: text("Model"), score: 90, rules: ["safety.cases"] }],
	},
});
