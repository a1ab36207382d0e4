/**
 * What is doubtful in a standard's arithmetic: points and weights that don't add up, bands with gaps or overlaps, a boundary
 * that passes here and is penalised there, things that may be counted twice, a level out of reach, idle items.
 */
import { type Issue, issue, warning } from "../errors.js";
import { evaluate } from "../evaluate/evaluate.js";
import * as problems from "../issues.js";
import { allNodes } from "../logic/by-order.js";
import { Calendar } from "../logic/calendar.js";
import { add, compare, divide, type Exact, multiply, toNumber } from "../logic/number/exact.js";
import { asRange, isInfinite } from "../logic/number/range.js";
import { type Bindings, evaluateNode } from "../logic/trace.js";
import { isQuantity } from "../logic/value.js";
import { exampleDay, type Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import { bindingsOf, noFacts } from "../parse/bindings.js";
import { checkPoints } from "../parse/check-points.js";
import { treesOf } from "../parse/internals.js";
import type { LineTree, PointsTree } from "../parse/points.js";
import { tableOf } from "../parse/table.js";
import { dimensionOf, inputsRead, type RuleTree } from "../parse/trees.js";
import { checkBands } from "./check-bands.js";
import { checkBoundaries } from "./check-boundaries.js";
import { checkOverlaps } from "./check-overlaps.js";

/** What is doubtful, each with its place. */
export function checkSheet(standard: Standard): Issue[] {
	return [
		...checkFigures(standard),
		...checkTotals(standard),
		...checkItems(standard),
		...checkBands(standard),
		...checkBoundaries(standard),
		...checkOverlaps(standard),
		...checkReachable(standard),
		...checkUnused(standard),
	];
}

/** What is refused when a standard is read, in an edition whose figures were not known then. */
function checkFigures(standard: Standard): Issue[] {
	const issues: Issue[] = [];
	for (const rule of Object.values(standard.rules)) checkPoints(rule, (found) => issues.push(found));
	return issues;
}

const sums = {
	total: { zh: "各项满分", en: "The full points of all items" },
	dimension: { zh: "本方面各项满分", en: "The full points of its items" },
	weights: { zh: "权重", en: "The weights" },
	lines: { zh: "起点与各行加分", en: "Where counting starts and what the lines gain" },
	group: { zh: "本组各行", en: "The lines of the group" },
	parts: { zh: "各分项", en: "The points of the parts" },
	bonus: { zh: "各加分项", en: "The bonus items" },
} as const satisfies Readonly<Record<string, Text>>;

function unequal(what: Text, path: string, found: Exact, expected: Exact): Issue[] {
	if (compare(found, expected) === 0) return [];
	const said = (number: Exact) => String(toNumber(number));
	return [issue(problems.pointsDontAddUp, path, { what, found: said(found), expected: said(expected) })];
}

/** Items add up to their dimension, dimensions or weights to the total. */
function checkTotals(standard: Standard): Issue[] {
	const { scoring, dimensions } = standard;
	const { rules, scale } = treesOf(standard);
	const fullOf = (counts: Rule["counts"], dimension?: string) =>
		rules
			.filter(({ id, rule }) => rule.counts === counts && (dimension === undefined || dimensionOf(id) === dimension))
			.reduce<Exact>((sum, { points }) => add(sum, divide(points?.full ?? 0, scale)), 0);
	const weights = scoring.methods ?? (typeof scoring.dimensions === "object" ? scoring.dimensions : undefined);
	return [
		...(scoring.dimensions === "points" ? unequal(sums.total, "scoring.of", fullOf(undefined), scoring.of) : []),
		...dimensions.flatMap(({ id, points }, i) =>
			points === undefined ? [] : unequal(sums.dimension, `dimensions[${i}].points`, fullOf(undefined, id), points),
		),
		...(weights === undefined
			? []
			: unequal(
					sums.weights,
					scoring.methods === undefined ? "scoring.dimensions" : "scoring.methods",
					Object.values(weights).reduce<Exact>(add, 0),
					scoring.of,
				)),
		...(scoring.bonus === undefined || compare(fullOf("bonus"), scoring.bonus.atMost) >= 0
			? []
			: unequal(sums.bonus, "scoring.bonus.atMost", fullOf("bonus"), scoring.bonus.atMost)),
	];
}

function checkItems(standard: Standard): Issue[] {
	const { rules, parameters, scale } = treesOf(standard);
	const table = tableOf(standard);
	const nothingKnown = bindingsOf(table, parameters, noFacts(table), new Calendar(0));
	return rules.flatMap((rule) => [
		...(rule.points === undefined ? [] : new Item(rule, rule.points, nothingKnown, scale).check()),
		...(isIdle(standard, rule) ? [warning(problems.idleItem, `rules.${rule.id}`, {})] : []),
	]);
}

/** One item's lines against its full points, and its groups against their caps. */
class Item {
	constructor(
		readonly rule: RuleTree,
		readonly points: PointsTree,
		readonly nothingKnown: Bindings,
		readonly scale: number,
	) {}

	check(): Issue[] {
		const { points, rule } = this;
		const gains = points.lines.filter(({ kind }) => kind === "gain");
		const place = `rules.${rule.id}.points`;
		const issues = points.lines.flatMap((line) => this.#group(line, `rules.${rule.id}.`));
		if (gains.length > 0) {
			const isOfParts = rule.rule.points?.parts !== undefined;
			const most = this.#sum([...gains.map((line) => this.#most(line)), startOf(points)]);
			// Parts and lines that count once are added up on paper; what counts for each of something is capped.
			const isAddedUp = gains.every(
				(line) => line.subject === undefined || line.place.startsWith("points.parts.") || isFlat(line),
			);
			if (most !== undefined && (compare(most, points.full) < 0 || isAddedUp)) {
				issues.push(...unequal(isOfParts ? sums.parts : sums.lines, place, this.#inPoints(most), this.#inPoints(points.full)));
			}
		}
		return issues;
	}

	/** A cap that the lines of a group can't reach. */
	#group(line: LineTree, prefix: string): Issue[] {
		const inner = line.lines.flatMap((one) => this.#group(one, prefix));
		const cap = typeof line.atMost === "number" ? multiply(line.atMost, this.scale) : undefined;
		const most = line.takes === "sum" ? this.#sum(line.lines.map((one) => this.#most(one))) : undefined;
		if (cap === undefined || most === undefined || compare(most, cap) >= 0) return inner;
		return [...inner, ...unequal(sums.group, `${prefix}${line.place}.atMost`, this.#inPoints(most), this.#inPoints(cap))];
	}

	/** The most shares that a line comes to, whatever the facts. */
	#most({ amount }: LineTree): Exact {
		const value = evaluateNode(amount, this.nothingKnown);
		return isQuantity(value) ? asRange(value).high : Infinity;
	}

	/** `undefined` without bound. */
	#sum(amounts: readonly Exact[]): Exact | undefined {
		return amounts.some(isInfinite) ? undefined : amounts.reduce<Exact>(add, 0);
	}

	#inPoints(shares: Exact): Exact {
		return divide(shares, this.scale);
	}
}

function startOf({ start }: PointsTree): Exact {
	return start.kind === "literal" ? (start.value as Exact) : 0;
}

/** A line that counts once, or not at all. */
function isFlat({ amount, bands, lines }: LineTree): boolean {
	if (lines.length > 0 || bands !== undefined) return false;
	return (
		amount.kind === "literal" ||
		(amount.kind === "operation" && amount.operator === "if" && amount.operands[1]?.kind === "literal")
	);
}

/** Whether nothing depends on a rule: on a sheet of points, one without points that decides nothing; points that nobody counts. */
function isIdle({ scoring, rules }: Standard, { id, rule, points }: RuleTree): boolean {
	const asked = [
		scoring.pass === "every-rule" ? ("every" as const) : scoring.pass.rules,
		...(scoring.levels ?? []).map((one) => one.rules),
	];
	const decides = rule.veto !== undefined || asked.some((one) => one === "every" || one?.includes(id));
	if (scoring.rules === "equal") return points !== undefined && rule.counts === undefined;
	if (points === undefined) return !decides;
	const isZeroed = compare(points.full, points.floor) <= 0;
	return isZeroed && !decides && Object.keys(rules).length > 0;
}

/** Levels that no facts reach, and a standard that none pass. */
function checkReachable(standard: Standard): Issue[] {
	const { scoring } = standard;
	const { level, possible } = evaluate(standard, {}, { asOf: exampleDay });
	const unreachable = (scoring.levels ?? []).flatMap(({ id }, i) =>
		level?.possible.includes(id) ? [] : [issue(problems.unreachableLevel, `scoring.levels[${i}]`, { name: id })],
	);
	// Where every rule has to pass, the rule that can't is named already.
	const isTold = scoring.pass === "every-rule" || possible.includes("pass");
	return isTold ? unreachable : [...unreachable, issue(problems.cannotPass, "scoring.pass", {})];
}

/** Inputs that nothing reads, in a document whose inputs are its own. */
function checkUnused(standard: Standard): Issue[] {
	if (standard.sharedDictionary) return [];
	const { ids, read, containments } = tableOf(standard);
	const compared = inputsRead(allNodes([...treesOf(standard).compared.values()]));
	const used = new Set([...read, ...compared, ...containments.map(({ whole }) => whole)]);
	return ids.flatMap((name, input) => (used.has(input) ? [] : [warning(problems.unusedInput, `inputs.${name}`, { name })]));
}
