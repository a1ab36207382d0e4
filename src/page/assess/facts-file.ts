/** Files of facts as text: those that are opened, and those that are saved. */
import { type Issue, issue } from "../../errors.js";
import * as problems from "../../issues.js";
import type { Community } from "../../model/facts.js";
import type { Standard } from "../../model/standard.js";
import { describe, isPlainObject } from "../../parse/fact.js";
import { parseFacts } from "../../parse/facts.js";
import { type FactsFile, fileOf } from "./state.js";

export interface ReadFile {
	/** With the facts that are sound. */
	readonly file: FactsFile;
	/** What was not taken, and what is doubtful. */
	readonly issues: readonly Issue[];
}

/** Reads a file of facts; `undefined` for what is no JSON. */
export function readFactsFile(standard: Standard, text: string): ReadFile | undefined {
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		return undefined;
	}
	const { observed, issues } = parseFacts(standard, read, { invalidFacts: "unknown" });
	const whole = isPlainObject(read) ? read : {};
	// Without the day of the file, each fact is kept as it stands there.
	const { facts } = parseFacts(standard, isPlainObject(whole.facts) ? whole.facts : whole, { invalidFacts: "unknown" });
	const given = isPlainObject(whole.facts) ? whole.community : undefined;
	const community = isCommunity(given) ? given : undefined;
	const wrong =
		given === undefined || community !== undefined
			? []
			: [
					issue(problems.wrongType, "community", {
						found: describe(given),
						expected: '{ "id": "nanyuan", "name": { "zh", "en" } }',
					}),
				];
	return { file: fileOf({ community, observed, facts }), issues: [...issues, ...wrong] };
}

function isCommunity(given: unknown): given is Community {
	if (!isPlainObject(given)) return false;
	const isText = (text: unknown) => isPlainObject(text) && typeof text.zh === "string" && typeof text.en === "string";
	const { id, name, place, description } = given;
	return typeof id === "string" && isText(name) && [place, description].every((text) => text === undefined || isText(text));
}

/** The text of a file with the facts that are sound. */
export function writtenFactsFile(file: FactsFile, issues: readonly Issue[]): string {
	const wrong = wrongInputs(file, issues);
	const facts = Object.fromEntries(Object.entries(file.facts).filter(([id]) => !wrong.has(id)));
	return `${JSON.stringify({ ...file, facts }, undefined, "\t")}\n`;
}

/** The inputs whose facts are not sound. */
export function wrongInputs({ facts }: FactsFile, issues: readonly Issue[]): ReadonlySet<string> {
	const errors = issues.filter(({ severity }) => severity === "error");
	return new Set(Object.keys(facts).filter((id) => issuesOf(errors, id).length > 0));
}

/** What is wrong or doubtful about the fact of one input. */
export function issuesOf(issues: readonly Issue[], input: string): readonly Issue[] {
	return issues.filter(({ path }) => path === input || path.startsWith(`${input}.`) || path.startsWith(`${input}[`));
}
