/** The facts that a command is given: from a file or from standard input. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { type Issue, issue, WenmingError } from "../errors.js";
import * as problems from "../issues.js";
import type { Day } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import { type ParsedFacts, parseFacts } from "../parse/facts.js";
import type { Given } from "./command.js";
import { saidIssues } from "./said-issues.js";

/** Facts with the day on which they are assessed. */
export interface AssessedFacts extends ParsedFacts<Facts> {
	readonly asOf: Day;
}

/** The facts, checked; warnings are told. The assessment day is that of `--as-of`, else the day of the file. */
export async function factsGiven(place: string | undefined, standard: Standard, given: Given): Promise<AssessedFacts> {
	const parsed = parseFacts(standard, await readData(place, given));
	if (parsed.issues.length > 0) given.machine.tell(saidIssues(parsed.issues, given.locale));
	const asOf = given.options.asOf ?? parsed.observed;
	if (asOf === undefined) throw new WenmingError("invalid-call", [issue(problems.dayNeeded, place ?? "-", {})]);
	return { ...parsed, asOf };
}

/** Whatever is wrong with facts, or doubtful. */
export async function issuesOfFacts(place: string, standard: Standard, given: Given): Promise<readonly Issue[]> {
	return parseFacts(standard, await readData(place, given), { invalidFacts: "unknown" }).issues;
}

async function readData(place: string | undefined, given: Given): Promise<unknown> {
	const bytes = await bytesOf(place, given);
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
	} catch (error) {
		throw new WenmingError("invalid-facts", [issue(problems.notJson, place ?? "-", { problem: (error as Error).message })]);
	}
}

async function bytesOf(place: string | undefined, { machine: { input } }: Given): Promise<Uint8Array> {
	if (place === undefined || place === "-") {
		const bytes = await input?.();
		if (bytes === undefined || bytes.length === 0) throw new WenmingError("invalid-call", [issue(problems.factsNeeded, "", {})]);
		return bytes;
	}
	if (!existsSync(place)) throw new WenmingError("invalid-call", [issue(problems.fileNotFound, "", { name: place })]);
	if (statSync(place).isDirectory()) throw new WenmingError("invalid-call", [issue(problems.notAFile, "", { name: place })]);
	return readFileSync(place);
}
