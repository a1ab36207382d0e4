/** Files of facts as text: those that are opened, and those that are saved. */
import { type Issue, issue } from "../../errors.js";
import * as problems from "../../issues.js";
import type { Community } from "../../model/facts.js";
import type { Standard } from "../../model/standard.js";
import { describe, isPlainObject } from "../../parse/fact.js";
import { parseFacts } from "../../parse/facts.js";
import { readEntry } from "./entry.js";
import { type FactsFile, fileOf, type State } from "./state.js";

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
export function writtenFactsFile(file: FactsFile, wrong: ReadonlySet<string>): string {
	const facts = Object.fromEntries(Object.entries(file.facts).filter(([id]) => !wrong.has(id)));
	return `${JSON.stringify({ ...file, facts }, undefined, "\t")}\n`;
}

/** The inputs of which the fact is not sound, or of which what stands in the fields can't be read. */
export function wrongInputs({ file, typed }: Filled, issues: readonly Issue[], standard: Standard): ReadonlySet<string> {
	const errors = issues.filter(({ severity }) => severity === "error");
	const unsound = Object.keys(file.facts).filter((id) => issuesOf(errors, id).length > 0);
	const unread = Object.entries(typed).flatMap(([id, entry]) => {
		const input = standard.inputs[id];
		return input?.type === entry.type && readEntry(input, entry, id, standard).issues.length > 0 ? [id] : [];
	});
	return new Set([...unsound, ...unread]);
}

/** What was filled in. */
type Filled = Pick<State, "file" | "typed">;

/** What is wrong or doubtful about the fact of one input. */
export function issuesOf(issues: readonly Issue[], input: string): readonly Issue[] {
	return issues.filter(({ path }) => path === input || path.startsWith(`${input}.`) || path.startsWith(`${input}[`));
}
