/** A standard's faults, those of its examples included. */

import { type Issue, issue, WenmingError, warning } from "../errors.js";
import { engineOf } from "../evaluate/engine.js";
import { evaluate } from "../evaluate/evaluate.js";
import { possibleOfUnits } from "../evaluate/rule.js";
import * as problems from "../issues.js";
import { FAIL, PASS } from "../model/outcome.js";
import { type Example, exampleDay, type Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import { readStandard } from "../parse/standard.js";
import { checkSheet } from "./check-sheet.js";
import { finishedStandard } from "./parse-standard.js";

/**
 * Everything that is wrong with a standard, and what is doubtful: beside what `parseStandard` refuses, each example
 * that contradicts its rule, and each rule that can't fail, can't pass, or is decided without any fact.
 *
 * @returns the issues; none if the standard is sound.
 * @example
 * checkStandard(document).map((issue) => `${issue.path}: ${issue.message.en}`);
 */
export function checkStandard(document: unknown): readonly Issue[] {
	const read = readStandard(document);
	const standard = finishedStandard(read);
	if (standard === undefined) return read.issues;
	return [
		...checkReach(standard),
		...Object.values(standard.rules).flatMap((rule) => checkExamples(standard, rule)),
		...checkSheet(standard),
	];
}

/** Rules that come out one way whatever the facts. */
function checkReach(standard: Standard): Issue[] {
	const { program, missing } = engineOf(standard);
	return program.trees.rules.flatMap((rule, i) => {
		const possible = possibleOfUnits(rule, program.unitsOf[i]!.map(missing));
		const path = `rules.${rule.id}`;
		const issues: Issue[] = [];
		if ((possible & FAIL) === 0) issues.push(issue(problems.cannotFail, path, {}));
		if ((possible & PASS) === 0) issues.push(issue(problems.cannotPass, path, {}));
		if (possible === FAIL || possible === PASS) issues.push(warning(problems.decidedByRange, path, {}));
		return issues;
	});
}

function checkExamples(standard: Standard, rule: Rule): Issue[] {
	return (rule.examples ?? []).flatMap((example, i) => checkExample(standard, rule, example, `rules.${rule.id}.examples[${i}]`));
}

function checkExample(standard: Standard, rule: Rule, example: Example, path: string): Issue[] {
	const name = example.name.en;
	try {
		const { outcome, parts } = evaluate(standard, example.facts, { asOf: example.asOf ?? exampleDay }).rules[rule.id]!;
		const wrongParts = Object.entries(example.parts ?? {}).filter(([id, expected]) => parts?.[id]?.outcome !== expected);
		return [
			...(outcome === example.outcome
				? []
				: [issue(problems.exampleContradicts, path, { example: name, found: outcome, expected: example.outcome })]),
			...wrongParts.map(([id, expected]) =>
				issue(problems.exampleContradicts, `${path}.parts.${id}`, {
					example: name,
					found: parts?.[id]?.outcome ?? "nothing",
					expected,
				}),
			),
		];
	} catch (error) {
		if (!(error instanceof WenmingError)) throw error;
		return error.issues.map((found) => ({ ...found, path: `${path}.facts.${found.path}` }));
	}
}
