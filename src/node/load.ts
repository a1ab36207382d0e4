/** Reading a standard's files into one document. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Json = Record<string, unknown>;

/** One JSON file. */
export function readJson(path: string): Json {
	return JSON.parse(readFileSync(path, "utf8")) as Json;
}

/**
 * The standard of a folder as one document: `<rules>/<id>/standard.json`, the rules of its dimensions in the order
 * of their clauses, and the dictionary, the measures and the units that lie beside it.
 */
export function readStandardFolder(rules: string, id: string): Json {
	const { $schema: _, ...head } = readJson(join(rules, id, "standard.json"));
	const dimensions = head.dimensions as { id: string }[];
	return {
		...head,
		units: withoutSchema(readJson(join(rules, "units.json"))),
		suppliers: withoutSchema(readJson(join(rules, "suppliers.json"))),
		inputs: readTopics(join(rules, "inputs")),
		sharedDictionary: true,
		measures: readTopics(join(rules, "measures")),
		rules: dimensions.flatMap((dimension) => readRules(join(rules, id, dimension.id))),
	};
}

/** The folders that hold a standard. */
export function standardFolders(rules: string): string[] {
	// `schema` holds the schema of a `standard.json`.
	const isStandard = (name: string) => name !== "schema" && existsSync(join(rules, name, "standard.json"));
	return readdirSync(rules).filter(isStandard).sort();
}

/** All files of a folder in one record. */
function readTopics(folder: string): Json {
	return Object.assign({}, ...jsonFiles(folder).map((path) => withoutSchema(readJson(path)))) as Json;
}

function readRules(folder: string): Json[] {
	const clause = (rule: Json) => (rule.source as { clause?: string } | undefined)?.clause ?? "";
	return jsonFiles(folder)
		.map(readJson)
		.sort((a, b) => clause(a).localeCompare(clause(b), "en", { numeric: true }));
}

export function jsonFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".json"))
		.sort()
		.map((name) => join(folder, name));
}

function withoutSchema({ $schema: _, ...rest }: Json): Json {
	return rest;
}
