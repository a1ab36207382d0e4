/**
 * A standard scored by a sheet: points, weights, bonus, deductions, floors, levels, vetoes. Everything is exact: points
 * are whole numbers of shares, weighted shares are fractions. Each rule contributes the least and the most that the data
 * leaves open, and what is made of them is least and most in turn, since nothing here falls when a rule's points rise.
 */

import * as exact from "../logic/number/exact.js";
import { add, compare, type Exact, isZero, multiply, negate, toNumber } from "../logic/number/exact.js";
import { combined, FAIL, NOT_APPLICABLE, PASS, type Possible } from "../model/outcome.js";
import type { ConditionResult, PointsRange, Score, VetoResult } from "../model/score.js";
import type { Conditions, Level, Scoring } from "../model/scoring.js";
import type { Standard } from "../model/standard.js";
import type { Scored, Scorer } from "../parse/scorer.js";
import type { InputTable } from "../parse/table.js";
import type { RuleTree, Trees } from "../parse/trees.js";
import { sheetExactness } from "./exactness.js";
import { levelOf } from "./levels.js";
import { type LinePoints, linePoints } from "./points.js";
import { type Entry, extremeShare, joined, nothing, type Share } from "./share.js";
import { readsJudgement, type SheetRule, sheetRules } from "./sheet-rules.js";
import { both, type Ends, isAtLeast, type Truth } from "./truth.js";

export function sheetScorer(standard: Standard, trees: Trees, table: InputTable): Scorer {
	const rules = sheetRules(standard, trees);
	const context: SheetContext = {
		standard,
		trees,
		rules,
		groups: groupsOf(standard, trees, rules),
		judged: trees.rules.map((rule) => readsJudgement(rule, table)),
	};
	const pointsOf = linePoints(trees, table);
	return {
		scored: (possible, facts, calendar) => new Sheet(context, possible, pointsOf(facts, calendar)).scored(),
		isExact: sheetExactness(standard, trees, table),
	};
}

/** What is known of a sheet before any facts. */
interface SheetContext {
	readonly standard: Standard;
	readonly trees: Trees;
	readonly rules: readonly SheetRule[];
	readonly groups: readonly Group[];
	readonly judged: readonly boolean[];
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
	/** All of it may not apply. */
	readonly maybeNone: boolean;
}

/** One community's sheet. */
class Sheet {
	readonly scoring: Scoring;
	readonly trees: Trees;
	readonly rules: readonly SheetRule[];
	readonly #ends: Ends[];
	readonly #vetoes: VetoResult[];

	constructor(
		readonly context: SheetContext,
		readonly possible: ArrayLike<Possible>,
		readonly lines: LinePoints,
	) {
		this.scoring = context.standard.scoring;
		this.trees = context.trees;
		this.rules = context.rules;
		this.#vetoes = this.#struck();
		this.#ends = this.rules.map((rule, i) => this.#endsOf(rule, i));
		this.#zeroVetoed();
	}

	scored(): Scored {
		const { scoring } = this;
		const groups = this.context.groups.map((group) => this.#group(group));
		const total = this.#total(groups);
		const levels = scoring.levels === undefined ? undefined : this.#levels(scoring.levels, total, groups);
		const conditions = this.#conditions(scoring.pass === "every-rule" ? { rules: "every" } : scoring.pass, total, groups, levels);
		const vetoes = this.#vetoes.filter(({ veto }) => veto === "application" || veto === "pass");
		const blocked = vetoes.map(
			({ rule, certain }): ConditionResult => ({ of: { kind: "veto", id: rule }, holds: certain ? false : "unknown" }),
		);
		const all = [...blocked, ...conditions];
		return {
			possible: this.#verdict(all),
			score: total === undefined ? null : this.#score(total),
			dimensions: this.#dimensions(groups),
			...(scoring.methods === undefined
				? {}
				: { methods: Object.fromEntries(groups.map((one) => [one.group.id, this.#groupScore(one)])) }),
			...(levels === undefined ? {} : { level: levelOf(scoring.levels!, levels) }),
			vetoes: this.#vetoes,
			conditions: all,
			points: this.rules.map((rule, i) => this.#points(rule, i)),
			waitsFor: this.lines.waitsFor,
		};
	}

	/** The vetoes whose rules fail, or may. */
	#struck(): VetoResult[] {
		return this.trees.rules.flatMap(({ id, rule: { veto } }, i) => {
			const possible = this.possible[i]!;
			return veto === undefined || (possible & FAIL) === 0 ? [] : [{ rule: id, veto, certain: possible === FAIL }];
		});
	}

	/** What a rule scores, as the policy has it where it does not apply. */
	#endsOf({ full, floor, hasLines }: SheetRule, i: number): Ends {
		const { least, most, unreached } = this.lines;
		const set = this.possible[i]!;
		const { notApplicable } = this.scoring;
		const instead = notApplicable === "full" ? full : 0;
		const spares = notApplicable === "full" || notApplicable === "zero";
		if (set === NOT_APPLICABLE) return { least: instead, most: instead, unreached: false };
		const ends = hasLines
			? { least: least[i]!, most: most[i]!, unreached: unreached.has(i) }
			: { least: set & FAIL ? floor : full, most: set & PASS ? full : floor, unreached: false };
		return spares && set & NOT_APPLICABLE ? orElse(ends, instead) : ends;
	}

	#zeroVetoed(): void {
		for (const { veto, certain } of this.#vetoes) {
			if (typeof veto === "string" || !("items" in veto)) continue;
			for (const id of veto.items) {
				const i = this.trees.rules.findIndex((rule) => rule.id === id);
				const { least, most, unreached } = this.#ends[i]!;
				const isZeroed = certain && compare(most, 0) > 0;
				this.#ends[i] = { least: lesser(least, 0), most: isZeroed ? 0 : most, unreached: unreached && !isZeroed };
			}
		}
	}

	/** Whether a rule that does not apply leaves the sheet. */
	get #redistributes(): boolean {
		const { notApplicable } = this.scoring;
		return notApplicable === "redistribute" || notApplicable === "refuse";
	}

	#group(group: Group): GroupResult {
		let [least, most] = [nothing, nothing];
		const optional: { least: Entry[]; most: Entry[] } = { least: [], most: [] };
		let unreached = false;
		for (const i of group.members) {
			const set = this.possible[i]!;
			const { full } = this.rules[i]!;
			const ends = this.#ends[i]!;
			if (this.#redistributes && set === NOT_APPLICABLE) continue;
			const [low, high] = [
				{ earned: ends.least, full },
				{ earned: ends.most, full },
			];
			if (this.#redistributes && set & NOT_APPLICABLE) {
				optional.least.push({ ...low, optional: true });
				optional.most.push({ ...high, optional: true });
			} else {
				least = joined(least, low);
				most = joined(most, high);
				unreached ||= ends.unreached;
			}
		}
		return {
			group,
			certain: { least, most },
			optional,
			least: extremeShare(least, optional.least, "least"),
			most: extremeShare(most, optional.most, "greatest"),
			unreached,
			maybeNone: this.#redistributes && group.members.every((i) => (this.possible[i]! & NOT_APPLICABLE) !== 0),
		};
	}

	/** The total in points, with what is counted in; `undefined` if nothing of the base applies. */
	#total(groups: readonly GroupResult[]): Total | undefined {
		const least = this.#base(groups, "least");
		const most = this.#base(groups, "most");
		if (least === undefined || most === undefined) return undefined;
		const { bonus, deduction } = this.scoring;
		const gained = this.#outside("bonus", bonus?.atMost);
		const lost = this.#outside("deduction", deduction?.atMost);
		const isBaseUnreached = groups.some(({ unreached, maybeNone }) => unreached && !maybeNone);
		const sum = {
			least: add(add(least, gained.least), lost.least),
			most: add(add(most, gained.most), lost.most),
			unreached: isBaseUnreached || gained.unreached || lost.unreached,
		};
		return {
			...noLessThan(sum, 0),
			bonus: gained,
			deduction: lost,
			maybeNull: groups.every(({ group, maybeNone }) => group.members.length === 0 || maybeNone),
		};
	}

	#base(groups: readonly GroupResult[], end: "least" | "most"): Exact | undefined {
		const which = end === "least" ? "least" : "greatest";
		if (groups.every(({ group }) => group.weight === undefined)) {
			const certain = groups.map((one) => one.certain[end]).reduce(joined, nothing);
			const optional = groups.flatMap((one) => one.optional[end]);
			const share = extremeShare(certain, optional, which);
			const full = groups.reduce<Exact>((sum, { group }) => add(sum, group.full), 0);
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
		return multiply(exact.divide(share.earned, share.full), this.scoring.methods === undefined ? whole : weights);
	}

	/** A share of so many shares, in points; what does not apply has yielded its points to the rest. */
	#inPoints({ earned, full }: Share, whole: Exact): Exact {
		const scaled = compare(full, whole) === 0 ? earned : exact.divide(multiply(earned, whole), full);
		return exact.divide(scaled, this.trees.scale);
	}

	/** The points of rules outside the base, up to the most that they may add or take off together. */
	#outside(counts: "bonus" | "deduction", atMost: number | undefined): Ends {
		let [least, most]: [Exact, Exact] = [0, 0];
		let unreached = false;
		this.rules.forEach((rule, i) => {
			if (rule.counts !== counts) return;
			const set = this.possible[i]!;
			if (set === NOT_APPLICABLE) return;
			const ends = set & NOT_APPLICABLE ? orElse(this.#ends[i]!, 0) : this.#ends[i]!;
			least = add(least, ends.least);
			most = add(most, ends.most);
			unreached ||= ends.unreached;
		});
		const { scale } = this.trees;
		const points = { least: exact.divide(least, scale), most: exact.divide(most, scale), unreached };
		if (atMost === undefined) return points;
		return counts === "bonus" ? noMoreThan(points, atMost) : noLessThan(points, -atMost);
	}

	#score({ least, most, bonus, deduction, maybeNull }: Total): Score {
		const { of, policy } = this.scoring;
		const has = (counts: SheetRule["counts"]) => this.rules.some((rule) => rule.counts === counts);
		const judged = this.#judgedShare();
		return {
			...rangeOf(least, most),
			of,
			policy,
			...(maybeNull ? { maybeNull: true as const } : {}),
			...(has("bonus") ? { bonus: rangeOf(bonus.least, bonus.most) } : {}),
			...(has("deduction") ? { deduction: rangeOf(negate(deduction.most), negate(deduction.least)) } : {}),
			...(judged === undefined ? {} : { judged }),
		};
	}

	/** The points of the rules of the base that rest on judgements. */
	#judgedShare(): PointsRange | undefined {
		let [least, most, full]: [Exact, Exact, Exact] = [0, 0, 0];
		this.rules.forEach((rule, i) => {
			if (!this.context.judged[i] || rule.counts !== "base" || this.scoring.rules !== "points") return;
			const ends = this.#ends[i]!;
			const isIn = this.possible[i] !== NOT_APPLICABLE || !this.#redistributes;
			[least, most, full] = isIn ? [add(least, ends.least), add(most, ends.most), add(full, rule.full)] : [least, most, full];
		});
		return isZero(full) ? undefined : this.#pointsRange(least, most, full);
	}

	#pointsRange(least: Exact, most: Exact, full: Exact): PointsRange {
		const { scale } = this.trees;
		return { ...rangeOf(exact.divide(least, scale), exact.divide(most, scale)), of: toNumber(exact.divide(full, scale)) };
	}

	#points({ full, counts }: SheetRule, i: number): PointsRange | undefined {
		if (this.scoring.rules !== "points" || counts === "none") return undefined;
		if (this.possible[i] === NOT_APPLICABLE && (this.#redistributes || counts !== "base")) return undefined;
		const { least, most } = this.#ends[i]!;
		return this.#pointsRange(least, most, full);
	}

	#groupScore({ group, least, most }: GroupResult): PointsRange | null {
		if (least === undefined || most === undefined) return null;
		const [low, high] = [this.#groupPoints(group, least), this.#groupPoints(group, most)];
		return { ...rangeOf(low, high), of: group.of };
	}

	#groupPoints(group: Group, share: Share): Exact {
		return group.weight === undefined
			? this.#inPoints(share, group.full)
			: multiply(exact.divide(share.earned, share.full), group.of);
	}

	#dimensions(groups: readonly GroupResult[]): Scored["dimensions"] {
		const { pass, methods } = this.scoring;
		return this.trees.dimensions.map(({ id, start, end }, i) => {
			const result = groups[i];
			const score = methods !== undefined || result === undefined ? null : this.#groupScore(result);
			const mark = pass === "every-rule" || methods !== undefined ? undefined : markFor(pass.dimensions, id);
			const [any, every, mustFail] = this.#outcomesOf(start, end);
			if (mark === undefined || result === undefined) return { possible: combined(any, every, mustFail), score };
			return { possible: this.#possibleBy(this.#groupHolds(result, mark), any, every), score };
		});
	}

	/** What the rules of the base from `start` up to `end` come to together. */
	#outcomesOf(start: number, end: number): [any: Possible, every: Possible, mustFail: boolean] {
		let [any, every, mustFail] = [0, FAIL | NOT_APPLICABLE | PASS, false];
		for (let i = start; i < end; i++) {
			if (this.rules[i]!.counts === "bonus" || this.rules[i]!.counts === "deduction") continue;
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
		return this.#possibleBy(conditions.map(({ holds }) => truthOf(holds)).reduce(both, true), any, every);
	}

	#conditions(
		{ score, dimensions, methods, rules, level }: Conditions,
		total: Total | undefined,
		groups: readonly GroupResult[],
		levels: readonly Truth[] | undefined,
	): ConditionResult[] {
		const results: ConditionResult[] = [];
		const add = (of: ConditionResult["of"], holds: Truth, atLeast?: number) =>
			results.push({ of, holds: holds ?? "unknown", ...(atLeast === undefined ? {} : { atLeast }) });
		if (score !== undefined) add({ kind: "score" }, total === undefined ? true : isAtLeast(total, score), score);
		for (const [kind, marks] of [
			["dimension", dimensions],
			["method", methods],
		] as const) {
			for (const result of marks === undefined ? [] : groups) {
				const mark = markFor(marks, result.group.id);
				if (mark !== undefined) add({ kind, id: result.group.id }, this.#groupHolds(result, mark), mark);
			}
		}
		if (rules === "every") add({ kind: "every-rule" }, this.#everyHolds());
		else for (const id of rules ?? []) add({ kind: "rule", id }, this.#ruleHolds(id));
		if (level !== undefined) {
			add({ kind: "level", id: level }, levels?.[this.scoring.levels!.findIndex(({ id }) => id === level)]);
		}
		return results;
	}

	/** A group that does not apply misses no mark. */
	#groupHolds({ group, least, most, unreached, maybeNone }: GroupResult, mark: number): Truth {
		if (least === undefined || most === undefined) return true;
		const ends = { least: this.#groupPoints(group, least), most: this.#groupPoints(group, most), unreached };
		const holds = isAtLeast(ends, mark);
		return holds === false && maybeNone ? undefined : holds;
	}

	#everyHolds(): Truth {
		const [any, , mustFail] = this.#outcomesOf(0, this.rules.length);
		return mustFail ? false : any & FAIL ? undefined : true;
	}

	/** A rule that does not apply stands in nobody's way. */
	#ruleHolds(id: string): Truth {
		const set = this.possible[this.trees.rules.findIndex((rule: RuleTree) => rule.id === id)]!;
		return set === FAIL ? false : (set & FAIL) === 0 ? true : undefined;
	}

	/** Whether each level is reached, the lowest first: its own conditions, all below it, and no veto; none without a score. */
	#levels(levels: readonly Level[], total: Total | undefined, groups: readonly GroupResult[]): Truth[] {
		let below: Truth = total === undefined ? false : total.maybeNull ? undefined : true;
		return levels.map(({ id, title: _, ...conditions }) => {
			const holds = this.#conditions(conditions, total, groups, undefined).map((one) => truthOf(one.holds));
			const barred = this.#vetoes.flatMap(({ veto, certain }): Truth[] => {
				const bars = typeof veto === "string" || ("levels" in veto && veto.levels.includes(id));
				return bars ? [certain ? false : undefined] : [];
			});
			below = [...holds, ...barred].reduce(both, below);
			return below;
		});
	}
}

interface Total extends Ends {
	readonly bonus: Ends;
	readonly deduction: Ends;
	readonly maybeNull: boolean;
}

function markFor(marks: Conditions["dimensions"], id: string): number | undefined {
	return typeof marks === "number" ? marks : marks !== undefined && Object.hasOwn(marks, id) ? marks[id] : undefined;
}

function truthOf(holds: boolean | "unknown"): Truth {
	return holds === "unknown" ? undefined : holds;
}

function rangeOf(least: Exact, most: Exact): { min: number; max: number } {
	return { min: toNumber(least), max: toNumber(most) };
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

function lesser(a: Exact, b: Exact): Exact {
	return compare(a, b) <= 0 ? a : b;
}

function greater(a: Exact, b: Exact): Exact {
	return compare(a, b) >= 0 ? a : b;
}
