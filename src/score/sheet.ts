/**
 * A standard scored by a sheet: points, weights, bonus, deductions, floors, levels, vetoes. Everything is exact: points
 * are whole numbers of shares, weighted shares are fractions. Each rule contributes the least and the most that the data
 * leaves open, and what is made of them is least and most in turn, since nothing here falls when a rule's points rise.
 */

import * as exact from "../logic/number/exact.js";
import { add, compare, type Exact, isZero, multiply, negate, toNumber } from "../logic/number/exact.js";
import { asRange, type Quantity } from "../logic/number/range.js";
import { combined, FAIL, membersOf, NOT_APPLICABLE, outcomeOf, PASS, type Possible } from "../model/outcome.js";
import type { ConditionResult, PointsRange, Score, VetoResult } from "../model/score.js";
import type { Scoring, Veto } from "../model/scoring.js";
import type { Standard } from "../model/standard.js";
import type { DimensionEvaluation } from "../model/verdict.js";
import type { Scorer, SheetResult, Together } from "../parse/scorer.js";
import type { InputTable } from "../parse/table.js";
import type { Trees } from "../parse/trees.js";
import { type Asked, askedBy, askedOf, markFor, resultOf } from "./asked.js";
import { sheetExactness } from "./exactness.js";
import { levelOf } from "./levels.js";
import { type LinePoints, linePoints } from "./points.js";
import { compared, isAtLeast, type Quotient, type QuotientEnds, rangeOf, sumOf } from "./quotient.js";
import { type Entry, extremeShare, joined, nothing, type Share } from "./share.js";
import { type Ends, readsJudgement, type SheetRule, sheetRules } from "./sheet-rules.js";
import { both, type Truth } from "./truth.js";

export function sheetScorer(standard: Standard, trees: Trees, table: InputTable): Scorer {
	const context = contextOf(standard, trees, table);
	const pointsOf = linePoints(trees, table);
	return {
		scored: (possible, facts, figures, calendar, overridden) =>
			new Sheet(context, possible, pointsOf(facts, figures, calendar), overridden).scored(),
		verdictOf: (possible, points) =>
			new Sheet(context, possible, { ends: points.map(endsOfPoints), waitsFor: new Map() }, new Set()).scored().verdict,
		isExact: sheetExactness(standard, trees, table),
	};
}

function endsOfPoints(points: Quantity | undefined): Ends {
	const { low, high, highOpen } = asRange(points ?? 0);
	return { least: low, most: high, unreached: highOpen };
}

/** What is known of a sheet before any facts. */
interface SheetContext {
	readonly scoring: Scoring;
	readonly trees: Trees;
	readonly rules: readonly SheetRule[];
	readonly groups: readonly Group[];
	/** Whether a rule that does not apply leaves the sheet. */
	readonly redistributes: boolean;
	/** The rules of the base whose points rest on judgements. */
	readonly judged: readonly number[];
	/** The rules outside of the base. */
	readonly outside: Readonly<Record<"bonus" | "deduction", readonly number[]>>;
	/** By rule, whether its outcome is of those that decide. */
	readonly decides: readonly boolean[];
	readonly vetoes: readonly VetoRule[];
	/** What passing takes. */
	readonly conditions: readonly Asked[];
	/** The marks of dimensions whose outcome passing asks for. */
	readonly marks: readonly (number | undefined)[];
	/** What each level takes, the lowest first, and the vetoes that bar it. */
	readonly levels: readonly { readonly conditions: readonly Asked[]; readonly barredBy: readonly VetoRule[] }[];
}

/** A rule that does more, if it fails, than lose its points. */
interface VetoRule {
	readonly rule: number;
	readonly veto: Veto;
	/** The items that it leaves without points. */
	readonly items: readonly number[];
	/** That it stands in the way of passing, where it does. */
	readonly blocks: Asked | undefined;
	readonly results: Readonly<Record<"certain" | "possible", VetoResult>>;
}

function contextOf(standard: Standard, trees: Trees, table: InputTable): SheetContext {
	const { scoring } = standard;
	const rules = sheetRules(standard, trees);
	const groups = groupsOf(standard, trees, rules);
	const vetoes = vetoesOf(trees);
	const named = { groups, rules: trees.rules, levels: scoring.levels };
	const { pass, notApplicable, levels = [], methods } = scoring;
	const that = (holds: (rule: SheetRule, i: number) => boolean) => rules.flatMap((rule, i) => (holds(rule, i) ? [i] : []));
	return {
		scoring,
		trees,
		rules,
		groups,
		redistributes: notApplicable === "redistribute" || notApplicable === "refuse",
		judged:
			scoring.rules === "points" ? that(({ counts }, i) => counts === "base" && readsJudgement(trees.rules[i]!, table)) : [],
		outside: { bonus: that(({ counts }) => counts === "bonus"), deduction: that(({ counts }) => counts === "deduction") },
		decides: rules.map(({ counts }) => counts !== "bonus" && counts !== "deduction"),
		vetoes,
		conditions: askedBy(pass === "every-rule" ? { rules: "every" } : pass, named),
		marks: trees.dimensions.map(({ id }) =>
			pass === "every-rule" || methods !== undefined ? undefined : markFor(pass.dimensions, id),
		),
		levels: levels.map(({ id, title: _, ...conditions }) => ({
			conditions: askedBy(conditions, named),
			barredBy: vetoes.filter(({ veto }) => typeof veto === "string" || ("levels" in veto && veto.levels.includes(id))),
		})),
	};
}

function vetoesOf({ rules }: Trees): VetoRule[] {
	return rules.flatMap(({ id, rule: { veto } }, rule) => {
		if (veto === undefined) return [];
		const items = typeof veto !== "string" && "items" in veto ? veto.items : [];
		const result = (certain: boolean): VetoResult => Object.freeze({ rule: id, veto, certain });
		return [
			{
				rule,
				veto,
				items: items.map((item) => rules.findIndex((one) => one.id === item)),
				blocks: typeof veto === "string" ? askedOf({ kind: "veto", id }, rule) : undefined,
				results: { certain: result(true), possible: result(false) },
			},
		];
	});
}

/** What is weighed together: a dimension, or the rules assessed by one method. */
interface Group {
	readonly id: string;
	readonly members: readonly number[];
	/** What it counts in the total; `undefined` where the points of all rules are added up. */
	readonly weight: number | undefined;
	/** The full score that is shown of it. */
	readonly of: number;
	/** The full shares of its members. */
	readonly full: Exact;
}

function groupsOf(standard: Standard, trees: Trees, rules: readonly SheetRule[]): readonly Group[] {
	const { scoring } = standard;
	const ids = scoring.methods === undefined ? standard.dimensions.map(({ id }) => id) : Object.keys(scoring.methods);
	const weights = scoring.methods ?? scoring.dimensions ?? "equal";
	return ids.map((id) => {
		const members = rules.flatMap((rule, i) => (rule.counts === "base" && rule.group === id ? [i] : []));
		const full = members.reduce<Exact>((sum, i) => add(sum, rules[i]!.full), 0);
		const points = toNumber(exact.divide(full, trees.scale));
		if (weights === "points") return { id, members, weight: undefined, of: points, full };
		const weight = weights === "equal" ? 1 : (weights[id] ?? 0);
		return { id, members, weight, of: weights === "equal" ? scoring.of : weight, full };
	});
}

/** What a group's rules come to. */
interface GroupResult {
	readonly group: Group;
	readonly certain: { readonly least: Share; readonly most: Share };
	readonly optional: { readonly least: readonly Entry[]; readonly most: readonly Entry[] };
	/** Its own share at either end; `undefined` if nothing of it applies. */
	readonly least: Share | undefined;
	readonly most: Share | undefined;
	readonly unreached: boolean;
	/** The same in points. */
	readonly points: QuotientEnds | undefined;
	/** All of it may not apply. */
	readonly maybeNone: boolean;
}

const noEntries: GroupResult["optional"] = { least: [], most: [] };

/** A result while it is written. */
type Written<T> = { -readonly [K in keyof T]: T[K] };

/** One community's sheet. */
class Sheet {
	readonly scoring: Scoring;
	readonly trees: Trees;
	readonly rules: readonly SheetRule[];
	readonly #ends: Ends[];
	/** The vetoes whose rules fail, or may. */
	readonly #struck: readonly VetoRule[];

	constructor(
		readonly context: SheetContext,
		readonly possible: ArrayLike<Possible>,
		readonly lines: LinePoints,
		readonly overridden: ReadonlySet<number>,
	) {
		this.scoring = context.scoring;
		this.trees = context.trees;
		this.rules = context.rules;
		this.#struck = context.vetoes.filter(({ rule }) => (possible[rule]! & FAIL) !== 0);
		this.#ends = this.rules.map((rule, i) => this.#endsOf(rule, i));
		for (const veto of this.#struck) if (veto.items.length > 0) this.#zero(veto);
	}

	scored(): Together {
		const { scoring, context } = this;
		const groups = context.groups.map((group) => this.#group(group));
		const total = this.#total(groups);
		const levels = scoring.levels === undefined ? undefined : this.#levels(total, groups);
		const conditions: ConditionResult[] = [];
		for (const veto of this.#struck) {
			if (veto.blocks !== undefined) conditions.push(resultOf(veto.blocks, this.#isCertain(veto) ? false : undefined));
		}
		for (const asked of context.conditions) conditions.push(resultOf(asked, this.#holds(asked, total, groups, levels)));
		const vetoes = this.#vetoes();
		const level = levels === undefined ? undefined : levelOf(scoring.levels!, levels);
		const sheet = level === undefined ? { vetoes, conditions } : { level, vetoes, conditions };
		const possible = this.#verdict(conditions);
		return {
			verdict: {
				outcome: outcomeOf(possible),
				possible: membersOf(possible),
				score: total === undefined ? null : this.#score(total),
				...(level === undefined ? undefined : { level }),
			},
			dimensions: this.#dimensions(groups),
			besides: scoring.methods === undefined ? sheet : { methods: this.#methods(groups), ...sheet },
			points: this.rules.map((rule, i) => this.#points(rule, i)),
			waitsFor: this.lines.waitsFor,
		};
	}

	#methods(groups: readonly GroupResult[]): NonNullable<SheetResult["methods"]> {
		return Object.fromEntries(groups.map((one) => [one.group.id, this.#groupScore(one)]));
	}

	#vetoes(): VetoResult[] {
		return this.#struck.map((veto) => veto.results[this.#isCertain(veto) ? "certain" : "possible"]);
	}

	#isCertain({ rule }: VetoRule): boolean {
		return this.possible[rule] === FAIL;
	}

	/** What a rule scores, as the policy has it where it does not apply. */
	#endsOf({ hasLines, spared, outcomes }: SheetRule, i: number): Ends {
		const set = this.possible[i]!;
		if (set === NOT_APPLICABLE) return spared;
		const ends =
			hasLines && !this.overridden.has(i)
				? this.lines.ends[i]!
				: outcomes[set & FAIL ? (set & PASS ? "either" : "fail") : "pass"];
		const { notApplicable } = this.scoring;
		if (notApplicable !== "full" && notApplicable !== "zero") return ends;
		if ((set & NOT_APPLICABLE) === 0) return ends;
		return orElse(ends, spared.least);
	}

	/** Takes the points of the items that a veto strikes. */
	#zero(veto: VetoRule): void {
		const certain = this.#isCertain(veto);
		for (const i of veto.items) {
			const { least, most, unreached } = this.#ends[i]!;
			const isZeroed = certain && compare(most, 0) > 0;
			this.#ends[i] = { least: lesser(least, 0), most: isZeroed ? 0 : most, unreached: unreached && !isZeroed };
		}
	}

	#group(group: Group): GroupResult {
		const { redistributes } = this.context;
		let [least, most, full]: [Exact, Exact, Exact] = [0, 0, 0];
		let isDecided = true;
		let unreached = false;
		let every = NOT_APPLICABLE;
		let optional: { least: Entry[]; most: Entry[] } | undefined;
		for (const i of group.members) {
			const set = this.possible[i]!;
			const own = this.rules[i]!.full;
			const ends = this.#ends[i]!;
			every &= set;
			if (redistributes && set === NOT_APPLICABLE) continue;
			isDecided &&= ends.least === ends.most;
			if (redistributes && set & NOT_APPLICABLE) {
				optional ??= { least: [], most: [] };
				optional.least.push({ earned: ends.least, full: own, optional: true });
				optional.most.push({ earned: ends.most, full: own, optional: true });
				isDecided = false;
			} else {
				least = add(least, ends.least);
				if (!isDecided) most = add(most, ends.most);
				else most = least;
				full = add(full, own);
				unreached ||= ends.unreached;
			}
		}
		const low = { earned: least, full };
		const high = isDecided ? low : { earned: most, full };
		const entries = optional ?? noEntries;
		const lowest = extremeShare(low, entries.least, "least");
		const highest = isDecided ? lowest : extremeShare(high, entries.most, "greatest");
		return {
			group,
			certain: { least: low, most: high },
			optional: entries,
			least: lowest,
			most: highest,
			unreached,
			points: lowest === undefined || highest === undefined ? undefined : this.#groupPoints(group, lowest, highest, unreached),
			maybeNone: redistributes && every !== 0,
		};
	}

	/** The total in points, with what is counted in; `undefined` if nothing of the base applies. */
	#total(groups: readonly GroupResult[]): Total | undefined {
		const isDecided = groups.every(({ certain }) => certain.most === certain.least);
		const least = this.#base(groups, "least");
		const most = isDecided ? least : this.#base(groups, "most");
		if (least === undefined || most === undefined) return undefined;
		const { bonus, deduction } = this.scoring;
		const gained = this.#outside("bonus", bonus?.atMost);
		const lost = this.#outside("deduction", deduction?.atMost);
		const isBaseUnreached = groups.some(({ unreached, maybeNone }) => unreached && !maybeNone);
		const low = sumOf(least, sumOf(gained.least, lost.least));
		const isOne = most === least && gained.most === gained.least && lost.most === lost.least;
		const sum = {
			least: low,
			most: isOne ? low : sumOf(most, sumOf(gained.most, lost.most)),
			unreached: isBaseUnreached || gained.unreached || lost.unreached,
		};
		const { least: lowest, most: greatest, unreached } = neverNegative(sum);
		return {
			least: lowest,
			most: greatest,
			unreached,
			bonus: gained,
			deduction: lost,
			maybeNull: groups.every(({ group, maybeNone }) => group.members.length === 0 || maybeNone),
		};
	}

	#base(groups: readonly GroupResult[], end: "least" | "most"): Quotient | undefined {
		const which = end === "least" ? "least" : "greatest";
		if (groups.every(({ group }) => group.weight === undefined)) {
			let [certain, full]: [Share, Exact] = [nothing, 0];
			const optional: Entry[] = [];
			for (const one of groups) {
				certain = joined(certain, one.certain[end]);
				full = add(full, one.group.full);
				optional.push(...one.optional[end]);
			}
			const share = extremeShare(certain, optional, which);
			return share === undefined ? undefined : this.#inPoints(share, full);
		}
		let certain = nothing;
		const optional: Entry[] = [];
		let weights: Exact = 0;
		for (const { group, maybeNone, [end]: own } of groups) {
			weights = add(weights, group.weight!);
			if (own === undefined) continue;
			const entry = {
				earned: multiply(exact.divide(own.earned, own.full), group.weight!),
				full: group.weight!,
				optional: maybeNone,
			};
			if (maybeNone) optional.push(entry);
			else certain = joined(certain, entry);
		}
		const share = extremeShare(certain, optional, which);
		if (share === undefined) return undefined;
		const whole = this.scoring.dimensions === "equal" || this.scoring.dimensions === undefined ? this.scoring.of : weights;
		return { over: multiply(share.earned, this.scoring.methods === undefined ? whole : weights), under: share.full };
	}

	/** A share of so many shares, in points; what does not apply has yielded its points to the rest. */
	#inPoints({ earned, full }: Share, whole: Exact): Quotient {
		const { scale } = this.trees;
		if (compare(full, whole) === 0) return { over: earned, under: scale };
		return { over: multiply(earned, whole), under: multiply(full, scale) };
	}

	/** The points of rules outside the base, up to the most that they may add or take off together. */
	#outside(counts: "bonus" | "deduction", atMost: number | undefined): QuotientEnds {
		let [least, most]: [Exact, Exact] = [0, 0];
		let unreached = false;
		for (const i of this.context.outside[counts]) {
			const set = this.possible[i]!;
			if (set === NOT_APPLICABLE) continue;
			const ends = set & NOT_APPLICABLE ? orElse(this.#ends[i]!, 0) : this.#ends[i]!;
			least = add(least, ends.least);
			most = add(most, ends.most);
			unreached ||= ends.unreached;
		}
		const { scale } = this.trees;
		const shares = { least, most, unreached };
		const cap = atMost === undefined ? undefined : multiply(atMost, scale);
		const capped = cap === undefined ? shares : counts === "bonus" ? noMoreThan(shares, cap) : noLessThan(shares, negate(cap));
		const low = { over: capped.least, under: scale };
		return {
			least: low,
			most: capped.most === capped.least ? low : { over: capped.most, under: scale },
			unreached: capped.unreached,
		};
	}

	#score(total: Total): Score {
		const { of, policy } = this.scoring;
		const { outside, judged } = this.context;
		const { min, max } = rangeOf(total);
		// Written one by one, since spreading costs more than computing what is spread.
		const score: Written<Score> = { min, max, of, policy };
		if (total.maybeNull) score.maybeNull = true;
		if (outside.bonus.length > 0) score.bonus = rangeOf(total.bonus);
		if (outside.deduction.length > 0) score.deduction = rangeOf(turned(total.deduction));
		const share = judged.length > 0 ? this.#judgedShare() : undefined;
		if (share !== undefined) score.judged = share;
		return score;
	}

	/** The points of the rules of the base that rest on judgements. */
	#judgedShare(): PointsRange | undefined {
		let [least, most, full]: [Exact, Exact, Exact] = [0, 0, 0];
		for (const i of this.context.judged) {
			if (this.context.redistributes && this.possible[i] === NOT_APPLICABLE) continue;
			const ends = this.#ends[i]!;
			[least, most, full] = [add(least, ends.least), add(most, ends.most), add(full, this.rules[i]!.full)];
		}
		return isZero(full) ? undefined : this.#pointsRange({ least, most }, exact.quotient(full, this.trees.scale));
	}

	#pointsRange({ least, most }: Pick<Ends, "least" | "most">, of: number): PointsRange {
		const { scale } = this.trees;
		const min = exact.quotient(least, scale);
		return { min, max: most === least ? min : exact.quotient(most, scale), of };
	}

	#points({ of, counts }: SheetRule, i: number): PointsRange | undefined {
		if (this.scoring.rules !== "points" || counts === "none") return undefined;
		if (this.possible[i] === NOT_APPLICABLE && (this.context.redistributes || counts !== "base")) return undefined;
		return this.#pointsRange(this.#ends[i]!, of);
	}

	#groupScore({ group, points }: GroupResult): PointsRange | null {
		if (points === undefined) return null;
		const { min, max } = rangeOf(points);
		return { min, max, of: group.of };
	}

	#groupPoints(group: Group, least: Share, most: Share, unreached: boolean): QuotientEnds {
		const points = (share: Share): Quotient =>
			group.weight === undefined
				? this.#inPoints(share, group.full)
				: { over: multiply(share.earned, group.of), under: share.full };
		const low = points(least);
		return { least: low, most: most === least ? low : points(most), unreached };
	}

	#dimensions(groups: readonly GroupResult[]): Together["dimensions"] {
		const isByMethod = this.scoring.methods !== undefined;
		const byId: Record<string, DimensionEvaluation> = {};
		for (const [i, { id, start, end }] of this.trees.dimensions.entries()) {
			const result = groups[i];
			const possible = this.#dimensionPossible(this.context.marks[i], result, start, end);
			const score = isByMethod || result === undefined ? null : this.#groupScore(result);
			byId[id] = { outcome: outcomeOf(possible), possible: membersOf(possible), score };
		}
		return byId;
	}

	/** What a dimension comes to: by its mark, where passing asks for one, else by its rules. */
	#dimensionPossible(mark: number | undefined, result: GroupResult | undefined, start: number, end: number): Possible {
		const [any, every, mustFail] = this.#outcomesOf(start, end);
		if (mark === undefined || result === undefined) return combined(any, every, mustFail);
		return this.#possibleBy(this.#groupHolds(result, mark), any, every);
	}

	/** What the rules of the base from `start` up to `end` come to together. */
	#outcomesOf(start: number, end: number): [any: Possible, every: Possible, mustFail: boolean] {
		let [any, every, mustFail] = [0, FAIL | NOT_APPLICABLE | PASS, false];
		for (let i = start; i < end; i++) {
			if (!this.context.decides[i]) continue;
			const set = this.possible[i]!;
			any |= set;
			every &= set;
			mustFail ||= set === FAIL;
		}
		return [any, every, mustFail];
	}

	/** `any` is all that one of the rules may come to, `every` what each of them may. */
	#possibleBy(holds: Truth, any: Possible, every: Possible): Possible {
		if (any === NOT_APPLICABLE) return NOT_APPLICABLE;
		return (holds === true ? PASS : holds === false ? FAIL : FAIL | PASS) | (every & NOT_APPLICABLE);
	}

	#verdict(conditions: readonly ConditionResult[]): Possible {
		const [any, every, mustFail] = this.#outcomesOf(0, this.rules.length);
		if (any === 0) return NOT_APPLICABLE;
		const { pass } = this.scoring;
		const onlyRules = pass === "every-rule" && conditions.every(({ of }) => of.kind === "every-rule");
		if (onlyRules) return combined(any, every, mustFail);
		let holds: Truth = true;
		for (const condition of conditions) holds = both(holds, truthOf(condition.holds));
		return this.#possibleBy(holds, any, every);
	}

	/** Whether a condition of passing, or of a level, holds. */
	#holds(
		{ of: { kind }, place, mark }: Asked,
		total: Total | undefined,
		groups: readonly GroupResult[],
		levels: readonly Truth[] | undefined,
	): Truth {
		switch (kind) {
			case "score":
				return total === undefined ? true : isAtLeast(total, mark!);
			case "dimension":
			case "method":
				return this.#groupHolds(groups[place]!, mark!);
			case "every-rule":
				return this.#everyHolds();
			case "rule":
				return this.#ruleHolds(place);
			case "level":
				return levels?.[place];
			case "veto":
				return this.possible[place] === FAIL ? false : undefined;
		}
	}

	/** A group that does not apply misses no mark. */
	#groupHolds({ points, maybeNone }: GroupResult, mark: number): Truth {
		if (points === undefined) return true;
		const holds = isAtLeast(points, mark);
		return holds === false && maybeNone ? undefined : holds;
	}

	#everyHolds(): Truth {
		const [any, , mustFail] = this.#outcomesOf(0, this.rules.length);
		return mustFail ? false : any & FAIL ? undefined : true;
	}

	/** A rule that does not apply stands in nobody's way. */
	#ruleHolds(rule: number): Truth {
		const set = this.possible[rule]!;
		return set === FAIL ? false : (set & FAIL) === 0 ? true : undefined;
	}

	/** Whether each level is reached, the lowest first: its own conditions, all below it, and no veto; none without a score. */
	#levels(total: Total | undefined, groups: readonly GroupResult[]): Truth[] {
		let below: Truth = total === undefined ? false : total.maybeNull ? undefined : true;
		return this.context.levels.map(({ conditions, barredBy }) => {
			for (const asked of conditions) below = both(below, this.#holds(asked, total, groups, undefined));
			for (const { rule } of barredBy) below = both(below, this.#ruleHolds(rule));
			return below;
		});
	}
}

interface Total extends QuotientEnds {
	readonly bonus: QuotientEnds;
	readonly deduction: QuotientEnds;
	readonly maybeNull: boolean;
}

/** A total never falls below zero. */
function neverNegative({ least, most, unreached }: QuotientEnds): QuotientEnds {
	const low = isNegative(least) ? none : least;
	const high = most === least ? low : isNegative(most) ? none : most;
	return { least: low, most: high, unreached: unreached && compared(most, 0) > 0 };
}

const none: Quotient = { over: 0, under: 1 };

function isNegative(points: Quotient): boolean {
	return compared(points, 0) < 0;
}

/** What was lost as numbers from zero up. */
function turned({ least, most }: QuotientEnds): Pick<QuotientEnds, "least" | "most"> {
	const high = { over: negate(least.over), under: least.under };
	return { least: most === least ? high : { over: negate(most.over), under: most.under }, most: high };
}

/** The ends, or one other number. */
function orElse({ least, most, unreached }: Ends, other: Exact): Ends {
	return { least: lesser(least, other), most: greater(most, other), unreached: unreached && compare(most, other) > 0 };
}

function noLessThan({ least, most, unreached }: Ends, floor: Exact): Ends {
	return { least: greater(least, floor), most: greater(most, floor), unreached: unreached && compare(most, floor) > 0 };
}

function noMoreThan({ least, most, unreached }: Ends, cap: Exact): Ends {
	return { least: lesser(least, cap), most: lesser(most, cap), unreached: unreached && compare(most, cap) <= 0 };
}

function truthOf(holds: boolean | "unknown"): Truth {
	return holds === "unknown" ? undefined : holds;
}

function lesser(a: Exact, b: Exact): Exact {
	return compare(a, b) <= 0 ? a : b;
}

function greater(a: Exact, b: Exact): Exact {
	return compare(a, b) >= 0 ? a : b;
}
