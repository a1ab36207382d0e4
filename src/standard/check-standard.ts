/** A standard's faults, those of its examples included. */

import { type Issue, issue, WenmingError, warning } from "../errors.js";
import { engineOf } from "../evaluate/engine.js";
import { evaluate } from "../evaluate/evaluate.js";
import { possibleOfUnits } from "../evaluate/rule.js";
import * as problems from "../issues.js";
import type { Day } from "../model/day.js";
import { FAIL, PASS } from "../model/outcome.js";
import { type Example, exampleDay, type Rule } from "../model/rule.js";
import type { ScoreRange } from "../model/score.js";
import type { Standard } from "../model/standard.js";
import { readStandard } from "../parse/standard.js";
import { tableOf } from "../parse/table.js";
import { editionsOf } from "../resolve/editions.js";
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
	return standard === undefined ? read.issues : doubtsAbout(standard);
}

/** What is doubtful about a standard that could be read; the examples of those rules that are meant. */
export function doubtsAbout(standard: Standard, isMeant: (rule: Rule) => boolean = () => true): readonly Issue[] {
	return [
		...checkReaches(standard),
		...Object.values(standard.rules)
			.filter(isMeant)
			.flatMap((rule) => checkExamples(standard, rule)),
		...checkUnreadExpiries(standard),
		...editionsOf(standard).flatMap((edition) => checkSheet(edition.standard)),
	];
}

/** Rules that come out one way whatever the facts: in every edition that has them, or in some, which are then named. */
function checkReaches(standard: Standard): Issue[] {
	const editions = editionsOf(standard);
	const found = editions.map((edition) => checkReach(edition.standard));
	const same = (a: Issue, b: Issue) => a.code === b.code && a.path === b.path;
	const isInAll = (one: Reach) =>
		editions.every(
			({ standard: { rules } }, i) => !Object.hasOwn(rules, one.rule) || found[i]!.some((other) => same(one.as(), other.as())),
		);
	const issues: Issue[] = [];
	for (const [i, reaches] of found.entries()) {
		for (const reach of reaches) {
			const problem = reach.as(isInAll(reach) ? {} : i > 0 ? { since: editions[i]!.from } : { before: editions[1]!.from });
			if (!issues.some((known) => same(known, problem))) issues.push(problem);
		}
	}
	return issues;
}

/** How long facts are valid that nothing reads. */
function checkUnreadExpiries(standard: Standard): Issue[] {
	const { index, matters } = tableOf(standard);
	return Object.keys(standard.expires ?? {}).flatMap((name) =>
		matters[index.get(name) ?? -1] ? [] : [warning(problems.unreadExpiry, `expires.${name}`, { name })],
	);
}

interface Reach {
	readonly rule: string;
	/** The issue, with the edition that has it if not all have. */
	as(edition?: { since?: Day | undefined; before?: Day | undefined }): Issue;
}

function checkReach(standard: Standard): Reach[] {
	const { program, missing } = engineOf(standard);
	return program.trees.rules.flatMap((rule, i) => {
		const possible = possibleOfUnits(rule, program.unitsOf[i]!.map(missing));
		const path = `rules.${rule.id}`;
		const reaches: Reach["as"][] = [];
		if ((possible & FAIL) === 0) reaches.push((edition = {}) => issue(problems.cannotFail, path, edition));
		if ((possible & PASS) === 0) reaches.push((edition = {}) => issue(problems.cannotPass, path, edition));
		if (possible === FAIL || possible === PASS) reaches.push((edition = {}) => warning(problems.decidedByRange, path, edition));
		return reaches.map((as) => ({ rule: rule.id, as }));
	});
}

function checkExamples(standard: Standard, rule: Rule): Issue[] {
	return (rule.examples ?? []).flatMap((example, i) => checkExample(standard, rule, example, `rules.${rule.id}.examples[${i}]`));
}

function checkExample(standard: Standard, rule: Rule, example: Example, path: string): Issue[] {
	const name = example.name.en;
	const { asOf = exampleDay, edition = asOf } = example;
	try {
		const { rules } = evaluate(standard, example.facts, { asOf, edition });
		if (!Object.hasOwn(rules, rule.id)) return [issue(problems.notInForceThen, path, { day: edition })];
		const { outcome, parts, points } = rules[rule.id]!;
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
			...(example.points === undefined || isSaid(example.points, points)
				? []
				: [
						issue(problems.exampleContradicts, `${path}.points`, {
							example: name,
							found: saidOf(points),
							expected: saidOf(example.points),
						}),
					]),
		];
	} catch (error) {
		if (!(error instanceof WenmingError)) throw error;
		return error.issues.map((found) => ({ ...found, path: `${path}.facts.${found.path}` }));
	}
}

/** Whether a rule comes to the points that its example says. */
function isSaid(said: NonNullable<Example["points"]>, points: ScoreRange | undefined): boolean {
	const { min, max } = typeof said === "number" ? { min: said, max: said } : said;
	return points !== undefined && points.min === min && points.max === max;
}

function saidOf(points: NonNullable<Example["points"]> | undefined): string {
	if (points === undefined) return "nothing";
	if (typeof points === "number") return String(points);
	return points.min === points.max ? String(points.min) : `${points.min}–${points.max}`;
}
