/** What may be wrong with how a standard scores: names that stand for nothing, weights left out, rules that lack what the policy needs. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import type { Rule } from "../model/rule.js";
import type { Conditions } from "../model/scoring.js";
import type { StandardDocument } from "../model/standard.js";

type Report = (issue: Issue) => void;

export function checkScoring(document: StandardDocument, report: Report): void {
	const { scoring } = document;
	const { dimensions, methods, levels = [], pass } = scoring;
	const given = [...(dimensions === undefined ? [] : ["dimensions"]), ...(methods === undefined ? [] : ["methods"])];
	if (given.length !== 1) report(issue(problems.oneOf, "scoring", { names: ["dimensions", "methods"], found: given }));
	if (typeof dimensions === "object") {
		const ids = document.dimensions.map(({ id }) => id);
		checkKnown(Object.keys(dimensions), ids, problems.unknownDimension, "scoring.dimensions", report);
		const missing = ids.filter((id) => !Object.hasOwn(dimensions, id));
		if (missing.length > 0) report(issue(problems.notCovered, "scoring.dimensions", { names: missing }));
	}
	if (dimensions === "points" && scoring.rules !== "points") {
		report(
			issue(problems.outOfRange, "scoring.rules", {
				found: `"${scoring.rules}"`,
				expected: { zh: '"points"，因为各方面按分值计', en: '"points", since the dimensions go by points' },
			}),
		);
	}
	const ids = levels.map(({ id }) => id);
	for (const [i, id] of ids.entries())
		if (ids.indexOf(id) < i) report(issue(problems.givenTwice, `scoring.levels[${i}].id`, { name: id }));
	if (pass !== "every-rule") checkConditions(pass, "scoring.pass", document, report);
	for (const [i, level] of levels.entries()) checkConditions(level, `scoring.levels[${i}]`, document, report);
	for (const [i, { count, percent, rounding }] of (scoring.selections ?? []).entries()) {
		const place = `scoring.selections[${i}]`;
		const found = [...(count === undefined ? [] : ["count"]), ...(percent === undefined ? [] : ["percent"])];
		if (found.length !== 1) report(issue(problems.oneOf, place, { names: ["count", "percent"], found }));
		if (percent !== undefined && rounding === undefined) report(issue(problems.oneOf, place, { names: ["rounding"], found: [] }));
	}
	for (const rule of document.rules) checkRule(rule, document, report);
}

function checkConditions(
	{ dimensions, methods, rules, level }: Conditions,
	place: string,
	document: StandardDocument,
	report: Report,
): void {
	const { scoring } = document;
	const known = document.dimensions.map(({ id }) => id);
	if (typeof dimensions === "object")
		checkKnown(Object.keys(dimensions), known, problems.unknownDimension, `${place}.dimensions`, report);
	if (typeof methods === "object") {
		checkKnown(Object.keys(methods), Object.keys(scoring.methods ?? {}), problems.unknownMethod, `${place}.methods`, report);
	}
	// Only what the total is made of has a score of its own.
	for (const [name, marks, weighed] of [
		["dimensions", dimensions, scoring.dimensions],
		["methods", methods, scoring.methods],
	] as const) {
		if (marks !== undefined && weighed === undefined)
			report(issue(problems.oneOf, `${place}.${name}`, { names: [`scoring.${name}`], found: [] }));
	}
	if (Array.isArray(rules)) {
		checkKnown(
			rules,
			document.rules.map(({ id }) => id),
			problems.unknownRule,
			`${place}.rules`,
			report,
		);
	}
	if (level !== undefined)
		checkKnown(
			[level],
			(scoring.levels ?? []).map(({ id }) => id),
			problems.unknownLevel,
			`${place}.level`,
			report,
		);
}

function checkKnown(
	names: readonly string[],
	known: readonly string[],
	problem: typeof problems.unknownRule,
	place: string,
	report: Report,
): void {
	for (const name of names) if (!known.includes(name)) report(issue(problem, place, { name, nearest: nearest(name, known) }));
}

function checkRule(rule: Rule, { scoring, rules }: StandardDocument, report: Report): void {
	const place = `rules.${rule.id}`;
	const { veto, method, counts, points } = rule;
	if (counts !== undefined && points === undefined) {
		const why = { zh: "加分项和扣分项在基本分之外计分", en: "A bonus or a deduction counts by its points" };
		report(issue(problems.needsPoints, place, { why }));
	}
	if (scoring.methods !== undefined && counts === undefined && (points !== undefined || scoring.rules === "equal")) {
		if (method === undefined) report(issue(problems.noMethod, place, {}));
		else checkKnown([method], Object.keys(scoring.methods), problems.unknownMethod, `${place}.method`, report);
	}
	if (scoring.notApplicable === "refuse") {
		const gated = [rule, ...("parts" in rule ? rule.parts : [])].filter(({ appliesWhen }) => appliesWhen !== undefined);
		for (const one of gated) {
			report(
				issue(problems.refusesNotApplicable, one === rule ? `${place}.appliesWhen` : `${place}.parts.${one.id}.appliesWhen`, {}),
			);
		}
	}
	if (veto === undefined || typeof veto === "string") return;
	if ("levels" in veto)
		checkKnown(
			veto.levels,
			(scoring.levels ?? []).map(({ id }) => id),
			problems.unknownLevel,
			`${place}.veto.levels`,
			report,
		);
	else {
		const scored = rules.filter((one) => one.points !== undefined || scoring.rules === "equal").map(({ id }) => id);
		checkKnown(veto.items, scored, problems.unknownRule, `${place}.veto.items`, report);
	}
}
