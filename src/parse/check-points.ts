/** What may be wrong with the points of a rule: figures that make no sense, bands without bounds, grades left out, types and units. */
import { type Issue, issue, nearest } from "../errors.js";
import * as problems from "../issues.js";
import { checkDenominators, checkTypes, type Declarations, type Denominators, type Guards } from "../logic/check.js";
import { describeType, type Type, unitsClash } from "../logic/types.js";
import { pointUnit } from "../model/names.js";
import type { BandedLine, GradedLine, Line, PlainLine, PointFigure, Points, Shortfall } from "../model/points.js";
import type { Rule } from "../model/rule.js";
import type { Text } from "../model/text.js";
import type { PointLeaf, PointsTree } from "./points.js";

type Report = (issue: Issue) => void;

/** The figures of a rule's points, and what its lines lack. */
export function checkPoints(rule: Rule, report: Report): void {
	if (rule.points !== undefined) new PointsChecker(rule, rule.points, report).check();
}

const boundNames = ["atLeast", "moreThan", "atMost", "lessThan"] as const;
type Bounds = { readonly [name in (typeof boundNames)[number]]?: PointFigure | undefined };

class PointsChecker {
	constructor(
		readonly rule: Rule,
		readonly points: Points,
		readonly report: Report,
	) {}

	get #place(): string {
		return `rules.${this.rule.id}.points`;
	}

	check(): void {
		const { full, floor = 0, start, pass, gain = [], lose = [], highestOf, grades, parts } = this.points;
		this.#checkHasLines();
		this.#amount(full, `${this.#place}.full`);
		for (const name of ["full", "floor", "start", "pass"] as const) this.#oneNumber(this.points[name], `${this.#place}.${name}`);
		this.#notAbove(floor, full, `${this.#place}.floor`);
		this.#notAbove(start, full, `${this.#place}.start`);
		this.#notAbove(pass, full, `${this.#place}.pass`);
		for (const [kind, lines] of [
			["gain", gain],
			["lose", lose],
		] as const) {
			for (const [i, line] of lines.entries()) this.#line(line, `${this.#place}.${kind}[${i}]`);
		}
		if (highestOf !== undefined) this.#highestOf(highestOf.bands, `${this.#place}.highestOf`);
		for (const [grade, amount] of Object.entries(grades?.points ?? {}))
			this.#amount(amount, `${this.#place}.grades.points.${grade}`);
		if (parts !== undefined) this.#parts(parts);
		if (start === undefined && this.#has("gain") && this.#has("lose")) this.report(issue(problems.startNeeded, this.#place, {}));
		this.#outside();
	}

	/** What an item is worth is the same for every kind of community, since all are added up to one total. */
	#oneNumber(figure: PointFigure | undefined, place: string): void {
		if (typeof figure !== "object") return;
		const parameter = this.rule.parameters?.[figure.var.slice("parameters.".length)];
		const tables = parameter === undefined || "value" in parameter ? [] : "table" in parameter ? [parameter] : parameter.values;
		if (!tables.some((one) => "table" in one)) return;
		const expected = { zh: "对各类社区都一样的一个数", en: "one number for every kind of community" };
		this.report(issue(problems.wrongType, place, { found: JSON.stringify(figure), expected }));
	}

	/** A rule without logic of its own needs lines to pass or fail by. */
	#checkHasLines(): void {
		const { rule } = this;
		if (!("logic" in rule) && !("parts" in rule) && !this.#has("gain") && !this.#has("lose"))
			this.report(issue(problems.noLines, this.#place, {}));
	}

	#has(kind: "gain" | "lose"): boolean {
		const { [kind]: lines = [], highestOf, grades, parts } = this.points;
		const inBands = highestOf?.bands.some((band) => band[kind] !== undefined) ?? false;
		return lines.length > 0 || inBands || (kind === "gain" && (grades ?? parts) !== undefined);
	}

	/** What stands outside of the base has nothing to gain by full points. */
	#outside(): void {
		const full = this.#number(this.points.full);
		if (this.rule.counts === "deduction" && full !== undefined && full !== 0)
			this.#outOfRange(`${this.#place}.full`, full, { zh: "0（总分之外的扣分项）", en: "0, since it only takes off the total" });
	}

	#line(line: Line, place: string): void {
		if (line.atMost !== undefined) this.#amount(line.atMost, `${place}.atMost`);
		if ("grades" in line) {
			for (const [grade, amount] of Object.entries(line.grades.points)) this.#amount(amount, `${place}.grades.points.${grade}`);
		} else if ("sumOf" in line) this.#lines(line.sumOf, `${place}.sumOf`);
		else if (!("highestOf" in line)) this.#plain(line, place);
		else if (Array.isArray(line.highestOf)) this.#lines(line.highestOf, `${place}.highestOf`);
		else {
			for (const [i, band] of (line as BandedLine).highestOf.bands.entries()) {
				this.#bounds(band, `${place}.highestOf.bands[${i}]`);
				this.#amount(band.points, `${place}.highestOf.bands[${i}].points`);
			}
		}
	}

	#lines(lines: readonly Line[], place: string): void {
		for (const [i, line] of lines.entries()) this.#line(line, `${place}[${i}]`);
	}

	#plain({ points, eachAtMost, each, perStep, share }: PlainLine, place: string): void {
		this.#amount(points, `${place}.points`);
		if (eachAtMost !== undefined) this.#amount(eachAtMost, `${place}.eachAtMost`);
		if (eachAtMost !== undefined && each === undefined) this.#oneOf({ each }, ["each"], place);
		if (perStep !== undefined) this.#shortfall(perStep, `${place}.perStep`);
		if (share !== undefined) this.#aboveZero(share.of, `${place}.share.of`);
	}

	#shortfall(shortfall: Shortfall, place: string): void {
		this.#oneOf(shortfall, ["below", "above"], place);
		this.#aboveZero(shortfall.step, `${place}.step`);
		const side = shortfall.below === undefined ? "above" : "below";
		if (shortfall.of === "figure" && shortfall[side] !== undefined) this.#aboveZero(shortfall[side], `${place}.${side}`);
	}

	#highestOf(bands: NonNullable<Points["highestOf"]>["bands"], place: string): void {
		for (const [i, band] of bands.entries()) {
			const at = `${place}.bands[${i}]`;
			this.#oneOf(band, ["lose", "gain"], at);
			this.#bounds(band, at);
			for (const kind of ["lose", "gain"] as const) if (band[kind] !== undefined) this.#amount(band[kind], `${at}.${kind}`);
		}
	}

	/** At most one bound on either side, at least one at all, and something between them. */
	#bounds(band: Bounds, place: string): void {
		const { atLeast, moreThan, atMost, lessThan } = band;
		if (boundNames.every((name) => band[name] === undefined)) this.#oneOf(band, boundNames, place);
		if (atLeast !== undefined && moreThan !== undefined) this.#oneOf(band, ["atLeast", "moreThan"], place);
		if (atMost !== undefined && lessThan !== undefined) this.#oneOf(band, ["atMost", "lessThan"], place);
		const [low, high] = [this.#number(atLeast ?? moreThan), this.#number(atMost ?? lessThan)];
		if (low === undefined || high === undefined) return;
		const isEmpty = low > high || (low === high && (moreThan !== undefined || lessThan !== undefined));
		if (isEmpty)
			this.report(issue(problems.emptyRange, place, { found: JSON.stringify({ atLeast, moreThan, atMost, lessThan }) }));
	}

	#parts(amounts: Readonly<Record<string, PointFigure>>): void {
		const place = `${this.#place}.parts`;
		const known = "parts" in this.rule ? this.rule.parts.map(({ id }) => id) : [];
		for (const [name, amount] of Object.entries(amounts)) {
			if (!known.includes(name)) this.report(issue(problems.unknownPart, place, { name, nearest: nearest(name, known) }));
			this.#amount(amount, `${place}.${name}`);
		}
		const missing = known.filter((id) => !Object.hasOwn(amounts, id));
		if (missing.length > 0) this.report(issue(problems.notCovered, place, { names: missing }));
	}

	#oneOf(given: object, names: readonly string[], place: string): void {
		const found = names.filter((name) => (given as Record<string, unknown>)[name] !== undefined);
		if (found.length !== 1) this.report(issue(problems.oneOf, place, { names, found }));
	}

	#amount(figure: PointFigure, place: string): void {
		const number = this.#number(figure);
		if (number !== undefined && number < 0) this.#outOfRange(place, number, { zh: "不小于 0 的分数", en: "0 or more" });
	}

	#aboveZero(figure: PointFigure, place: string): void {
		const number = this.#number(figure);
		if (number !== undefined && number <= 0) this.#outOfRange(place, number, { zh: "大于 0 的数", en: "a number above 0" });
	}

	#notAbove(figure: PointFigure | undefined, full: PointFigure, place: string): void {
		const [number, most] = [this.#number(figure), this.#number(full)];
		if (number !== undefined && most !== undefined && number > most)
			this.#outOfRange(place, number, { zh: `不超过满分 ${most} 的数`, en: `at most the full points, ${most}` });
	}

	#outOfRange(place: string, found: number, expected: { zh: string; en: string }): void {
		this.report(issue(problems.outOfRange, place, { found: String(found), expected }));
	}

	/** The number that a figure is, as far as the rule's file says it. */
	#number(figure: PointFigure | undefined): number | undefined {
		if (typeof figure !== "object") return figure;
		const parameter = this.rule.parameters?.[figure.var.slice("parameters.".length)];
		return parameter !== undefined && "value" in parameter && typeof parameter.value === "number" ? parameter.value : undefined;
	}
}

/** Types and units of what the lines read, and their denominators. */
export function checkPointTypes(
	rule: Rule,
	{ leaves }: PointsTree,
	guards: Guards,
	declarations: Declarations,
	denominators: Denominators,
): void {
	const types = new Map<string, Type>();
	for (const { node, place, is } of leaves) {
		const at = `rules.${rule.id}.${place}`;
		const type = checkTypes(node, at, declarations);
		types.set(place, type);
		if (!isA(is, type))
			declarations.report(issue(problems.wrongType, at, { found: describeType(type), expected: expectedOf[is] }));
		checkDenominators(node, at, denominators, guards);
	}
	checkUnits(rule, leaves, types, declarations);
	checkGrades(rule, types, declarations);
}

const expectedOf = {
	number: { zh: "数", en: "number" },
	truth: { zh: "是或否", en: "boolean" },
	choice: { zh: "选项", en: "choice" },
} as const satisfies Readonly<Record<PointLeaf["is"], Text>>;

function isA(is: PointLeaf["is"], type: Type): boolean {
	if (type.kind === "any") return true;
	if (is === "choice") return type.kind === "text" && type.options !== undefined;
	return type.kind === (is === "truth" ? "boolean" : "number");
}

/** Which figures are so many points, and which are held against a value. */
const amountPlace = /\.(full|floor|start|pass|points|atMost|lose|gain)$|^points\.parts\.|\.grades\.points\./;
const againstValue = /^(.*)\.(?:bands\[\d+\]\.(?:atLeast|moreThan|atMost|lessThan)|below|above|step|of)$/;

/** A parameter that is so many points has that unit, one that is held against a value has the value's. */
function checkUnits(
	rule: Rule,
	leaves: readonly PointLeaf[],
	types: ReadonlyMap<string, Type>,
	{ report }: Pick<Declarations, "report">,
): void {
	for (const { place, node } of leaves) {
		if (node.kind !== "parameter") continue;
		const type = types.get(place)!;
		const isAmount = amountPlace.test(place) && !againstValue.test(place);
		const value = types.get(`${againstValue.exec(place)?.[1]}.value`);
		const expected: Type | undefined = isAmount ? { kind: "number", unit: pointUnit } : value;
		if (expected === undefined || !unitsClash(expected, type)) continue;
		report(
			issue(problems.unitMismatch, `rules.${rule.id}.${place}`, {
				operator: place.split(".").at(-1)!,
				expected: describeType(expected),
				found: describeType(type),
			}),
		);
	}
}

/** Every option of a choice has its points. */
function checkGrades(rule: Rule, types: ReadonlyMap<string, Type>, { report }: Pick<Declarations, "report">): void {
	for (const { grades, place } of gradesOf(rule)) {
		const type = types.get(`${place}.value`);
		const options = type?.kind === "text" ? (type.options ?? []) : [];
		const given = Object.keys(grades.points);
		const at = `rules.${rule.id}.${place}.points`;
		for (const name of given)
			if (options.length > 0 && !options.includes(name)) {
				report(issue(problems.unknownOption, at, { name, nearest: nearest(name, options) }));
			}
		const missing = options.filter((option) => !given.includes(option));
		if (missing.length > 0) report(issue(problems.notCovered, at, { names: missing }));
	}
}

interface Grades {
	readonly grades: GradedLine["grades"];
	readonly place: string;
}

function gradesOf({ points }: Rule): Grades[] {
	const { grades, gain = [], lose = [] } = points!;
	return [
		...(grades === undefined ? [] : [{ grades, place: "points.grades" }]),
		...gain.flatMap((line, i) => gradesOfLine(line, `points.gain[${i}]`)),
		...lose.flatMap((line, i) => gradesOfLine(line, `points.lose[${i}]`)),
	];
}

function gradesOfLine(line: Line, place: string): Grades[] {
	if ("grades" in line) return [{ grades: line.grades, place: `${place}.grades` }];
	const inner = "sumOf" in line ? line.sumOf : "highestOf" in line && Array.isArray(line.highestOf) ? line.highestOf : [];
	const key = "sumOf" in line ? "sumOf" : "highestOf";
	return inner.flatMap((one, i) => gradesOfLine(one, `${place}.${key}[${i}]`));
}
