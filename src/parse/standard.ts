/** unknown → Standard: the shape, the names, the logic; all issues at once, each with its path. */
import * as z from "zod";
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import { Calendar } from "../logic/calendar.js";
import { checkDenominators, checkTypes, type Declarations } from "../logic/check.js";
import type { Node } from "../logic/node.js";
import { booleanType, describeType, numberType, type Type, textType } from "../logic/types.js";
import { inputIdSchema } from "../model/identifier.js";
import type { Input } from "../model/input.js";
import { dayUnit, percentUnit, ratioSegments, reservedSegments } from "../model/names.js";
import type { Rule } from "../model/rule.js";
import { type Standard, type StandardDocument, standardDocumentSchema } from "../model/standard.js";
import { bindingsOf, noFacts } from "./bindings.js";
import { checkActors } from "./check-actors.js";
import { checkPoints, checkPointTypes } from "./check-points.js";
import { checkScoring } from "./check-scoring.js";
import { checkedLogic } from "./checked-logic.js";
import { checkExpiries, inputsWithExpiries } from "./expiries.js";
import { checkFigures, checkSizes, citedByFigures } from "./figures.js";
import { leastWhole, rangeOfData } from "./known.js";
import { ownLogic } from "./paths.js";
import { readRule, ruleKey } from "./rule-shape.js";
import { shapeIssues } from "./shape.js";
import { buildTable } from "./table.js";
import { checkTitleLife } from "./title-life.js";
import { buildTrees, dimensionOf, nodesOfRule, type Trees } from "./trees.js";
import { checkWords } from "./words.js";

/** A standard's data with its trees, as far as it can be read, and whatever is wrong with it. */
export interface ReadStandard {
	readonly standard: Standard | undefined;
	readonly trees: Trees | undefined;
	readonly issues: readonly Issue[];
}

export function readStandard(document: unknown): ReadStandard {
	const issues: Issue[] = [];
	const report = (found: Issue) => issues.push(found);
	const parsed = readDocument(document, report);
	if (parsed === undefined) return { standard: undefined, trees: undefined, issues };
	checkNames(parsed, report);
	checkScoring(parsed, report);
	checkActors(parsed, report);
	checkExpiries(parsed, report);
	checkTitleLife(parsed, report);
	const standard = standardOf(parsed);
	const trees = buildTrees(standard, checkedLogic(report, standard.otherInputs));
	// Types make sense of logic that could be read; what could not be read was reported.
	if (issues.length === 0) new LogicChecker(standard, trees, report).check();
	if (issues.length === 0) for (const rule of trees.rules) checkWords(rule, report);
	checkPlaceholders(trees, report);
	return { standard, trees, issues };
}

/** The document's shape; rules each by the schema that fits, so that a fault is told where it is. */
function readDocument(document: unknown, report: (issue: Issue) => void): StandardDocument | undefined {
	const outer = standardDocumentSchema.extend({ rules: z.array(z.unknown()).min(1) }).safeParse(document, { reportInput: true });
	if (!outer.success) {
		for (const found of shapeIssues(outer.error, "", standardDocumentSchema)) report(found);
	}
	const given = outer.success ? outer.data.rules : (document as { rules?: unknown } | null)?.rules;
	const rules: Rule[] = [];
	let sound = outer.success;
	for (const [i, one] of (Array.isArray(given) ? given : []).entries()) {
		const rule = readRule(one, `rules.${ruleKey(one, i)}`, report);
		if (rule === undefined) sound = false;
		else rules.push(rule);
	}
	return sound && outer.success ? { ...outer.data, rules } : undefined;
}

/**
 * The document as a standard: rules keyed by id, dimension by dimension, otherwise in the document's order; inputs with
 * their expiry by the standard.
 */
function standardOf({ $schema: _, rules, ...document }: StandardDocument): Standard {
	const order = new Map(document.dimensions.map(({ id }, i) => [id, i]));
	const place = (rule: Rule) => order.get(dimensionOf(rule.id)) ?? order.size;
	const sorted = [...rules].sort((a, b) => place(a) - place(b));
	return {
		...document,
		inputs: inputsWithExpiries(document),
		measures: document.measures ?? {},
		suppliers: document.suppliers ?? {},
		rules: Object.fromEntries(sorted.map(({ $schema: _schema, ...rule }) => [rule.id, rule])),
	};
}

/** Every name that refers to something declared elsewhere. */
function checkNames(document: StandardDocument, report: (issue: Issue) => void): void {
	const units = Object.keys(document.units);
	const unit = (name: string, path: string) => {
		if (name !== dayUnit && !units.includes(name))
			report(issue(problems.unknownUnit, path, { name, nearest: nearest(name, units) }));
	};
	const suppliers = Object.keys(document.suppliers ?? {});
	const ids = Object.keys(document.inputs);
	for (const [id, input] of Object.entries(document.inputs)) {
		checkInput(id, input, document, ids, report);
		if ("unit" in input) unit(input.unit, `inputs.${id}.unit`);
		if (input.type === "percent" && input.counted !== undefined) unit(input.counted, `inputs.${id}.counted`);
		if (document.suppliers !== undefined && !suppliers.includes(input.suppliedBy)) {
			report(
				issue(problems.unknownSupplier, `inputs.${id}.suppliedBy`, {
					name: input.suppliedBy,
					nearest: nearest(input.suppliedBy, suppliers),
				}),
			);
		}
	}
	for (const [id, measure] of Object.entries(document.measures ?? {})) unit(measure.unit, `measures.${id}.unit`);
	const dimensions = document.dimensions.map(({ id }) => id);
	checkTwice(dimensions, "dimensions", report);
	const seen = new Set<string>();
	for (const rule of document.rules) {
		const path = `rules.${rule.id}`;
		if (seen.has(rule.id)) report(issue(problems.givenTwice, path, { name: rule.id }));
		seen.add(rule.id);
		const dimension = dimensionOf(rule.id);
		if (!dimensions.includes(dimension)) report(issue(problems.wrongDimension, `${path}.id`, { id: rule.id, dimension }));
		checkRuleNames(rule, document, unit, report);
	}
}

/** Every id of a list once. */
function checkTwice(ids: readonly string[], path: string, report: (issue: Issue) => void): void {
	for (const [i, name] of ids.entries()) {
		if (ids.indexOf(name) < i) report(issue(problems.givenTwice, `${path}[${i}].id`, { name }));
	}
}

function checkInput(
	id: string,
	input: Input,
	document: StandardDocument,
	ids: readonly string[],
	report: (issue: Issue) => void,
): void {
	const path = `inputs.${id}`;
	const parsed = inputIdSchema.safeParse(id);
	if (!parsed.success) for (const found of shapeIssues(parsed.error, path, inputIdSchema)) report(found);
	const segments = id.split(".");
	const reserved = [segments[0]!]
		.filter((first) => reservedSegments.includes(first))
		.concat([segments.at(-1)!].filter((last) => ratioSegments.includes(last)));
	for (const name of reserved) report(issue(problems.forbiddenName, path, { name }));
	const longer = ids.find((other) => other.startsWith(`${id}.`));
	if (longer !== undefined) report(issue(problems.prefixOfAnother, path, { name: id, other: longer }));
	if (input.type === "choice") {
		checkTwice(
			input.options.map((option) => option.id),
			`${path}.options`,
			report,
		);
	}
	if (input.type === "percent" && input.answers !== undefined) {
		checkTwice(
			input.answers.map((answer) => answer.id),
			`${path}.answers`,
			report,
		);
	}
	if ("range" in input && rangeOfData(input.range) === undefined)
		report(issue(problems.emptyRange, `${path}.range`, { found: JSON.stringify(input.range) }));
	if (
		"within" in input &&
		input.within !== undefined &&
		!Object.hasOwn(document.inputs, input.within) &&
		!document.otherInputs?.includes(input.within)
	) {
		report(issue(problems.unknownInput, `${path}.within`, { name: input.within, nearest: nearest(input.within, ids) }));
	}
}

function checkRuleNames(
	rule: Rule,
	document: StandardDocument,
	unit: (name: string, path: string) => void,
	report: (issue: Issue) => void,
): void {
	const path = `rules.${rule.id}`;
	const documents = Object.keys(document.sources);
	const cited = [[rule.source, `${path}.source`] as const, ...citedByFigures(rule)];
	for (const [source, at] of cited) {
		if (!documents.includes(source.document)) {
			report(
				issue(problems.unknownDocument, `${at}.document`, {
					name: source.document,
					nearest: nearest(source.document, documents),
				}),
			);
		}
	}
	for (const [name, parameter] of Object.entries(rule.parameters ?? {})) unit(parameter.unit, `${path}.parameters.${name}.unit`);
	checkFigures(rule, document.inputs, report);
	checkPoints(rule, report);
	if (!("parts" in rule)) return;
	const ids = rule.parts.map(({ id }) => id);
	checkTwice(ids, `${path}.parts`, report);
	if (rule.require !== "all" && rule.require > rule.parts.length) {
		report(issue(problems.tooManyRequired, `${path}.require`, { required: rule.require, parts: rule.parts.length }));
	}
	for (const [i, example] of (rule.examples ?? []).entries()) {
		for (const name of Object.keys(example.parts ?? {})) {
			if (!ids.includes(name))
				report(issue(problems.unknownPart, `${path}.examples[${i}].parts`, { name, nearest: nearest(name, ids) }));
		}
	}
}

const placeholder = /\{([^{}]*)\}/g;

/** Every figure is used, and every placeholder names one. */
function checkPlaceholders(trees: Trees, report: (issue: Issue) => void): void {
	for (const tree of trees.rules) {
		const { rule } = tree;
		const names = Object.keys(rule.parameters ?? {});
		const used = new Set<string>();
		for (const node of nodesOfRule(tree)) if (node.kind === "parameter") used.add(node.name);
		for (const key of ["requirement", "reading"] as const) {
			for (const language of ["zh", "en"] as const) {
				for (const [, name = ""] of rule[key]?.[language].matchAll(placeholder) ?? []) {
					used.add(name);
					if (!names.includes(name)) {
						report(
							issue(problems.unknownPlaceholder, `rules.${rule.id}.${key}.${language}`, { name, nearest: nearest(name, names) }),
						);
					}
				}
			}
		}
		for (const name of names)
			if (!used.has(name)) report(issue(problems.unusedParameter, `rules.${rule.id}.parameters.${name}`, { name }));
	}
}

/** Types and units of all logic, and its denominators. */
class LogicChecker {
	readonly #declarations: Declarations;

	constructor(
		readonly standard: Standard,
		readonly trees: Trees,
		readonly report: (issue: Issue) => void,
	) {
		this.#declarations = {
			report,
			input: (input, aspect) => inputType(trees.inputs[input]!.input, aspect),
			parameter: (parameter) => {
				const { unit } = trees.parameters[parameter]!.parameter;
				return unit === dayUnit ? { kind: "day" } : numberType(unit);
			},
			measure: (id) => numberType(standard.measures[id]!.unit),
		};
	}

	check(): void {
		for (const [id, tree] of this.trees.measures) {
			const place = `measures.${id}.logic`;
			const type = checkTypes(tree, place, this.#declarations, true);
			if (type.kind !== "number" && type.kind !== "any") {
				this.report(issue(problems.wrongType, place, { found: describeType(type), expected: "number" }));
			}
		}
		const table = buildTable(this.standard, this.trees);
		const denominators = {
			report: this.report,
			nothingKnown: bindingsOf(table, this.trees.parameters, noFacts(table), new Calendar(0)),
			isGuarded: ({ input }: { input: number }) => {
				const declared = this.trees.inputs[input]!.input;
				// What a cohort makes is no ratio.
				return declared.type !== "percent" || leastWhole(declared) > 0 || declared.fromCohort !== undefined;
			},
		};
		for (const [input, tree] of this.trees.compared) this.#checkCompared(this.trees.inputs[input]!.id, tree, denominators);
		for (const rule of this.trees.rules) checkSizes(rule, this.standard.inputs, denominators.nothingKnown, this.report);
		for (const { id, appliesWhen, exempt, units, points } of this.trees.rules) {
			const isWhole = units[0]!.part === undefined;
			const ownGate = appliesWhen ?? (isWhole ? units[0]!.appliesWhen : undefined);
			const gate =
				ownGate === undefined ? new Set<string>() : this.#truth(ownGate, `rules.${id}.appliesWhen`, denominators, new Set());
			const rule = this.standard.rules[id]!;
			for (const [i, unit] of units.entries()) {
				const place = isWhole ? `rules.${id}` : `rules.${id}.parts[${i}]`;
				const guards =
					isWhole || unit.appliesWhen === undefined
						? gate
						: this.#truth(unit.appliesWhen, `${place}.appliesWhen`, denominators, gate);
				// What passes by its points alone is checked line by line.
				if (isWhole && !("logic" in rule)) continue;
				this.#truth(exempt === undefined ? unit.logic : ownLogic(unit.logic), `${place}.logic`, denominators, guards);
			}
			if (exempt !== undefined) this.#truth(exempt, `rules.${id}.exempt.when`, denominators, new Set());
			if (points !== undefined) checkPointTypes(rule, points, gate, this.#declarations, denominators);
		}
	}

	/** What a cohort compares is a number. */
	#checkCompared(id: string, tree: Node, denominators: Parameters<typeof checkDenominators>[2]): void {
		const place = `inputs.${id}.fromCohort.value`;
		const type = checkTypes(tree, place, this.#declarations);
		if (type.kind !== "number" && type.kind !== "any")
			this.report(issue(problems.wrongType, place, { found: describeType(type), expected: "number" }));
		checkDenominators(tree, place, denominators, new Set());
	}

	#truth(
		tree: Parameters<typeof checkTypes>[0],
		place: string,
		denominators: Parameters<typeof checkDenominators>[2],
		guards: ReadonlySet<string>,
	): ReadonlySet<string> {
		const faults: Issue[] = [];
		const type = checkTypes(tree, place, { ...this.#declarations, report: (found) => faults.push(found) });
		for (const found of faults) this.report(found);
		if (type.kind !== "boolean" && faults.length === 0)
			this.report(issue(problems.notTruth, place, { found: describeType(type) }));
		return faults.length > 0 ? guards : checkDenominators(tree, place, denominators, guards);
	}
}

function inputType(input: Input, aspect: "value" | "count" | "of"): Type {
	switch (input.type) {
		case "boolean":
			return booleanType;
		case "count":
		case "quantity":
			return numberType(input.unit);
		case "percent":
			return aspect === "value" ? numberType(percentUnit) : numberType(input.counted);
		case "day":
			return { kind: "day" };
		case "choice":
			return { kind: "text", options: input.options.map((option) => option.id) };
		case "text":
			return textType;
		case "events":
			return { kind: "events", unit: input.unit };
	}
}
