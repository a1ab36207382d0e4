/** Reading a standard's files into one document. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Issue, issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import { lineOfJsonMistake } from "../parse/json-line.js";

type Json = Record<string, unknown>;

/**
 * One JSON file.
 *
 * @throws {WenmingError} `invalid-call` for a file that is not there, can't be read, or is no JSON.
 * @example
 * readJson("rules/communities/nanyuan.json").observed; // => "2011-05-18"
 */
export function readJson(path: string): Json {
	const text = readBytes(path, path).toString("utf8");
	try {
		return JSON.parse(text) as Json;
	} catch (error) {
		throw new WenmingError("invalid-call", [issue(problems.notJson, path, { line: lineOfJsonMistake(text, error) })]);
	}
}

/** What a file holds; `place` says in issues where it was named. */
export function readBytes(name: string, place: string): Buffer {
	const refuse = (found: Issue) => new WenmingError("invalid-call", [found]);
	if (!existsSync(name)) throw refuse(issue(problems.fileNotFound, place, { name }));
	if (statSync(name).isDirectory()) throw refuse(issue(problems.notAFile, place, { name }));
	try {
		return readFileSync(name);
	} catch (error) {
		const problem = (error as NodeJS.ErrnoException).code ?? String(error);
		throw refuse(issue(problems.cantBeRead, place, { name, problem }));
	}
}

/**
 * The standard of a folder as one document: `<rules>/<id>/standard.json`, the rules of its dimensions in the order
 * of their clauses, and the dictionary, the measures and the units that lie beside it.
 *
 * @throws {WenmingError} `invalid-call` for a file that is not there, or is no JSON.
 * @example
 * parseStandard(readStandardFolder("rules", "wuxi")).title.en; // => "Wuxi Civilised Community Standard"
 */
export function readStandardFolder(rules: string, id: string): Json {
	return readStandardFrom(join(rules, id), rules);
}

/** The same of a standard whose dictionary, measures and units lie elsewhere. */
export function readStandardFrom(folder: string, dictionary: string): Json {
	const { $schema: _, ...head } = readJson(join(folder, "standard.json"));
	// What else is wrong with them, the check of the document tells.
	const dimensions = (Array.isArray(head.dimensions) ? head.dimensions : []).filter((one) => typeof one?.id === "string");
	return {
		...head,
		units: withoutSchema(readJson(join(dictionary, "units.json"))),
		suppliers: withoutSchema(readJson(join(dictionary, "suppliers.json"))),
		inputs: readTopics(join(dictionary, "inputs")),
		sharedDictionary: true,
		measures: readTopics(join(dictionary, "measures")),
		rules: dimensions.flatMap((dimension) => readRules(join(folder, dimension.id))),
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

/**
 * The JSON files of a folder, without those of folders in it, in the order of their names.
 *
 * @example
 * jsonFiles("rules/overlays"); // => ["rules/overlays/huayuanpo.json", "rules/overlays/jian.json", …]
 */
export function jsonFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".json"))
		.sort()
		.map((name) => join(folder, name));
}

function withoutSchema({ $schema: _, ...rest }: Json): Json {
	return rest;
}
