/** The facts that a command is given: from a file or from standard input. */
import { type Issue, issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Day } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import { readBytes } from "../node/load.js";
import { type ParsedFacts, parseFacts } from "../parse/facts.js";
import { lineOfJsonMistake } from "../parse/json-line.js";
import type { Given } from "./command.js";
import { type FactsFormat, factsFormats } from "./options.js";
import { saidIssues } from "./said-issues.js";

/** Facts with the day on which they are assessed. */
export interface AssessedFacts extends ParsedFacts<Facts> {
	readonly asOf: Day;
}

/** The facts, checked; warnings are told. The assessment day is that of `--as-of`, else the day of the file. */
export async function factsGiven(place: string | undefined, standard: Standard, given: Given): Promise<AssessedFacts> {
	const parsed = await readFacts(place, standard, given);
	return { ...parsed, asOf: dayOf([parsed], place ?? "-", given) };
}

/** The same without a day. */
export async function readFacts(place: string | undefined, standard: Standard, given: Given): Promise<ParsedFacts<Facts>> {
	const { file, issues } = await readFile(place, standard, given);
	const errors = issues.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new WenmingError("invalid-facts", errors);
	const parsed = parseFacts(standard, file);
	const warnings = issues.length > 0 ? issues : parsed.issues;
	if (warnings.length > 0) given.machine.tell(saidIssues(warnings, given.locale));
	return parsed;
}

/** The day on which facts are assessed: the one that is given, else that on which all of them were observed. */
export function dayOf(all: readonly ParsedFacts<Facts>[], place: string, { options: { asOf } }: Given): Day {
	if (asOf !== undefined) return asOf;
	const days = [...new Set(all.flatMap(({ observed }) => observed ?? []))].sort();
	if (days.length > 1) throw new WenmingError("invalid-call", [issue(problems.daysDiffer, "", { days })]);
	if (days.length === 0 || all.some(({ observed }) => observed === undefined))
		throw new WenmingError("invalid-call", [issue(problems.dayNeeded, place, {})]);
	return days[0]!;
}

/** Whatever is wrong with facts, or doubtful. */
export async function issuesOfFacts(place: string, standard: Standard, given: Given): Promise<readonly Issue[]> {
	const { file, issues } = await readFile(place, standard, given);
	return issues.length > 0 ? issues : parseFacts(standard, file, { invalidFacts: "unknown" }).issues;
}

/** What `parseFacts` takes; issues where the file has cells in which they stand. */
interface Read {
	readonly file: unknown;
	readonly issues: readonly Issue[];
}

async function readFile(place: string | undefined, standard: Standard, given: Given): Promise<Read> {
	const bytes = await bytesOf(place, given);
	switch (given.options.factsFormat ?? formatOf(place, bytes)) {
		case "json":
			return { file: jsonOf(bytes, place ?? "-"), issues: [] };
		case "csv":
			return (await import("../workbook/index.js")).readCsv(standard, bytes);
		case "xlsx":
			return (await import("../workbook/index.js")).readWorkbook(standard, bytes);
	}
}

/** By the name of the file, else by how what it holds begins: an Excel workbook is a zip archive. */
function formatOf(place: string | undefined, bytes: Uint8Array): FactsFormat {
	const ending = /\.(\w+)$/.exec(place ?? "")?.[1]?.toLowerCase();
	const named = factsFormats.find((format) => format === ending);
	if (named !== undefined) return named;
	const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
	return start.startsWith("PK\u0003\u0004") ? "xlsx" : /^[{[]/.test(start) ? "json" : "csv";
}

function jsonOf(bytes: Uint8Array, place: string): unknown {
	const text = utf8Of(bytes, place);
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		throw new WenmingError("invalid-facts", [issue(problems.notJson, place, { line: lineOfJsonMistake(text, error) })]);
	}
}

function utf8Of(bytes: Uint8Array, place: string): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new WenmingError("invalid-facts", [issue(problems.notUtf8, place, {})]);
	}
}

async function bytesOf(place: string | undefined, { machine: { input } }: Given): Promise<Uint8Array> {
	if (place === undefined || place === "-") {
		const bytes = await input?.();
		if (bytes === undefined || bytes.length === 0) throw new WenmingError("invalid-call", [issue(problems.factsNeeded, "", {})]);
		return bytes;
	}
	return readBytes(place, "");
}
