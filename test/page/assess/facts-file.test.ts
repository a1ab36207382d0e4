import { describe, expect, it } from "vitest";
import { readFactsFile, writtenFactsFile, wrongInputs } from "../../../src/page/assess/facts-file.js";
import { parseFacts } from "../../../src/parse/facts.js";
import { found } from "../../support/issues.js";
import { communityFile, communityNames, wuxi } from "../../support/wuxi.js";

const read = (file: unknown) => readFactsFile(wuxi, JSON.stringify(file))!;

describe.each(communityNames)("the file of %s", (name) => {
	it("is saved as it was opened", () => {
		const { $schema: _, ...file } = communityFile(name) as unknown as Record<string, unknown>;
		const opened = read(communityFile(name));
		expect(opened.issues).toEqual([]);
		expect(JSON.parse(writtenFactsFile(opened.file, new Set()))).toEqual(file);
		expect(Object.keys(opened.file.facts)).toEqual(Object.keys(communityFile(name).facts));
	});
});

it("what is no JSON is no file", () => {
	expect(readFactsFile(wuxi, "300多")).toBeUndefined();
	expect(readFactsFile(wuxi, "")).toBeUndefined();
});

describe("what is wrong with a file is told, and the rest is taken", () => {
	it.each<[string, unknown, string[], object]>([
		[
			"a wrong value",
			{ facts: { "library.books": "many", "library.sharedBooks": 10 } },
			["wrong-type library.books"],
			{ "library.sharedBooks": 10 },
		],
		["a name that nobody knows", { facts: { "libary.books": 3 } }, ["unknown-fact libary.books"], {}],
		["a day that there is not", { observed: "2025-02-30", facts: {} }, ["impossible-day observed"], {}],
		["a community without a name", { community: { id: "x" }, facts: {} }, ["wrong-type community"], {}],
		["a key that there is not", { facts: {}, notes: 1 }, ["wrong-type notes"], {}],
		["a list", [], ["wrong-type"], {}],
		["nested facts", { library: { books: 5200 } }, [], { "library.books": 5200 }],
		["flat facts alone", { "library.books": { value: 5200, by: "李明" } }, [], { "library.books": { value: 5200, by: "李明" } }],
	])("%s", (_, file, issues, facts) => {
		const opened = read(file);
		expect(found(opened.issues)).toEqual(issues);
		expect(opened.file.facts).toEqual(facts);
	});

	it("a fact later than the file's day stays, to be mended where it stands", () => {
		const { file } = read({ observed: "2025-01-01", facts: { "library.books": { value: 5200, observed: "2025-02-01" } } });
		expect(Object.keys(file.facts)).toEqual(["library.books"]);
		const { issues } = parseFacts(wuxi, file, { invalidFacts: "unknown" });
		const wrong = wrongInputs({ file, typed: {} }, issues, wuxi);
		expect([...wrong]).toEqual(["library.books"]);
		expect(JSON.parse(writtenFactsFile(file, wrong)).facts).toEqual({});
	});

	// It stands in its field alone: without this it was left out of the file and nobody was told.
	it("what can't be read is wrong, though there is no fact of it", () => {
		const typed = {
			"library.books": { type: "count", text: "五千左右吧" },
			"library.sharedBooks": { type: "count", text: "300多" },
		} as const;
		const wrong = wrongInputs({ file: { facts: {} }, typed }, [], wuxi);
		expect([...wrong]).toEqual(["library.books"]);
	});
});
