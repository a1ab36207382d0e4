/** Where the points come from: of each item line by line, of the total group by group. What is said adds up to what was scored. */
import type { Evaluation, StandardTrace } from "../evaluate/index.js";
import type { Node } from "../logic/node.js";
import { compare, divide, type Exact, isZero, subtract, toNumber } from "../logic/number/exact.js";
import { asRange, isPoint, type Quantity, Range } from "../logic/number/range.js";
import { evaluateNode } from "../logic/trace.js";
import { isQuantity, type Value } from "../logic/value.js";
import type { ConditionExplanation, LedgerLine, PointsExplanation, SheetExplanation, SheetLedger } from "../model/ledger.js";
import type { ConditionResult, PointsRange, ScoreRange, VetoResult } from "../model/score.js";
import type { BandEdges } from "../parse/bands.js";
import type { LineTree, PointsTree } from "../parse/points.js";
import type { RuleTree } from "../parse/trees.js";
import { type LedgerWords, ledgerWords } from "./ledger-words.js";
import { digits, spoken } from "./number.js";
import { Rates } from "./rates.js";
import type { Speaker } from "./speaker.js";

/** What a sheet brings to be explained. */
export function sheetLedger(speaker: Speaker, trace: StandardTrace): SheetLedger {
	return new Ledger(speaker, trace);
}

class Ledger implements SheetLedger {
	readonly #say: LedgerWords;
	readonly #rates: Rates;

	constructor(
		readonly speaker: Speaker,
		readonly trace: StandardTrace,
	) {
		this.#say = ledgerWords[speaker.locale];
		this.#rates = new Rates(speaker);
	}

	get showing(): SheetLedger["showing"] {
		const { pass } = this.trace.program.standard.scoring;
		const mark = pass === "every-rule" ? undefined : pass.score;
		return { decimals: pointDecimals, ...(mark === undefined ? {} : { against: mark }) };
	}

	points(rule: number): PointsExplanation | undefined {
		const { points, overridden } = this.#evaluationOf(rule);
		if (points === undefined) return undefined;
		const { min, max, of } = points;
		const text = this.#say.pointsOf(undefined, this.#spoken(points, of), this.#number(of));
		return { min, max, of, text, lines: overridden === undefined ? this.#linesOf(rule, points) : [this.#override(rule, points)] };
	}

	decisive(rule: number): string[] {
		const { points, overridden } = this.#evaluationOf(rule);
		const computed = overridden === undefined ? points : overridden.computed.points;
		const lines = (computed === undefined ? [] : this.#linesOf(rule, computed))
			.flatMap(single)
			.filter(({ kind }) => kind === "gain" || kind === "lose");
		const lost = lines.filter(({ kind, min }) => kind === "lose" && min < 0);
		return (lost.length > 0 ? lost : lines).map(({ text }) => text);
	}

	#override(rule: number, { min, max }: PointsRange): LedgerLine {
		const isVetoed = this.#isVetoed(this.trace.program.trees.rules[rule]!);
		return { kind: "override", text: isVetoed ? this.#say.limit.veto : this.#say.override, min, max };
	}

	#isVetoed({ id }: RuleTree): boolean {
		return this.trace.evaluation.vetoes?.some(({ veto }) => zeroes(veto, id)) ?? false;
	}

	#evaluationOf(rule: number) {
		return this.trace.evaluation.rules[this.trace.program.trees.rules[rule]!.id]!;
	}

	/** The lines of an item as its facts have them. */
	#linesOf(rule: number, points: PointsRange): LedgerLine[] {
		const tree = this.trace.program.trees.rules[rule]!;
		return tree.points?.total === undefined ? this.#outcome(points) : this.#lines(tree, tree.points, points);
	}

	#outcome({ min, max }: PointsRange): LedgerLine[] {
		return [{ kind: "outcome", text: this.#say.allOrNothing, min, max }];
	}

	#lines(tree: RuleTree, points: PointsTree, { min, max }: PointsRange): LedgerLine[] {
		const start = this.#valueOf(points.start);
		const most = toNumber(divide(subtract(points.full, points.floor), this.#scale));
		const lines = points.lines.map((line) => this.#line(line, tree, most));
		const first: LedgerLine[] = isZeroRange(start)
			? []
			: [{ kind: "start", text: this.#say.start(this.#spoken(rangeOf(start))), ...rangeOf(start) }];
		const all = [...first, ...lines];
		const limit = rest({ min, max }, all);
		if (limit.min === 0 && limit.max === 0) return all;
		return [...all, { kind: "limit", text: this.#say.limit[this.#whyLimited(tree, points, { min, max }, limit)], ...limit }];
	}

	#whyLimited(tree: RuleTree, points: PointsTree, { max }: ScoreRange, limit: ScoreRange): keyof LedgerWords["limit"] {
		if (tree.exempt !== undefined && evaluateNode(tree.exempt, this.trace.bindings) === true) return "exempt";
		if (this.#isVetoed(tree)) return "veto";
		if (limit.min < 0 || limit.max < 0) return "full";
		return limit.max > 0 && max <= toNumber(divide(points.floor, this.#scale))
			? "floor"
			: limit.min > 0 && limit.max >= 0
				? "floor"
				: "range";
	}

	#line(line: LineTree, tree: RuleTree, most: number): LedgerLine {
		const { min, max } = rangeOf(this.#valueOf(line.amount));
		// More than all points can't be gained or lost, however much is counted.
		const range = { min: Math.min(min, most), max: Math.min(max, most) };
		const signed = line.kind === "gain" ? range : { min: negated(range.max), max: negated(range.min) };
		const said = line.kind === "gain" ? this.#say.gains(this.#spoken(range)) : this.#say.loses(this.#spoken(range));
		const inner = line.lines.map((one) => this.#line(one, tree, most));
		const text = [this.#name(line), ...this.#how(line, tree), said]
			.filter((part) => part !== "")
			.join(this.speaker.words.semicolon);
		return { kind: line.kind, text, ...signed, ...(inner.length === 0 ? {} : { lines: inner }) };
	}

	/** What a line is for, and what was found of it. */
	#name({ label, subject, takes, place }: LineTree): string {
		const { words } = this.speaker;
		const name = label === undefined ? undefined : this.speaker.text(label);
		if (subject === undefined) return name ?? (takes === undefined ? "" : this.#say[takes === "sum" ? "sum" : "highest"]);
		const value = evaluateNode(subject, this.trace.bindings);
		if (place.startsWith("points.parts.")) return `${name}${words.colon}${this.#partOutcome(value)}`;
		return `${name ?? this.speaker.phrase(subject)}${words.colon}${this.#valueText(value, subject)}`;
	}

	#partOutcome(value: Value): string {
		const { outcome } = this.speaker.words;
		return value === true ? outcome.pass : value === false ? outcome.fail : outcome.unknown;
	}

	#valueText(value: Value, subject: Node): string {
		if (subject.kind !== "input" || subject.aspect !== "value") return this.speaker.value(value, subject);
		const { facts } = this.trace;
		const known = facts.knowledge[subject.input];
		if (known === "missing") return this.speaker.words.truth.unknown;
		return known === "exact" ? this.speaker.fact(subject.input, facts) : this.speaker.value(value, subject);
	}

	/** How a line counts. */
	#how(line: LineTree, tree: RuleTree): string[] {
		const { subject, bands } = line;
		const band = subject === undefined || bands === undefined ? undefined : this.#bandOf(subject, bands);
		return band === undefined ? this.#rates.of(line, tree) : [band];
	}

	/** The band that counts, where the value is known: of those that hold it the one that is worth most. */
	#bandOf(subject: Node, bands: readonly BandEdges<Node>[]): string | undefined {
		const value = evaluateNode(subject, this.trace.bindings);
		if (!isQuantity(value) || !isPoint(value)) return undefined;
		const holding = bands.filter((band) => holds(band, value));
		const [best] = holding.sort((a, b) => (b.worth ?? 0) - (a.worth ?? 0));
		if (best === undefined) return undefined;
		const { low, high } = best;
		// A band of one number has no more to say than the number.
		if (low?.value !== undefined && high?.value !== undefined && compare(low.value, high.value) === 0) return undefined;
		return this.#rates.band(best, subject);
	}

	get #scale(): number {
		return this.trace.program.trees.scale;
	}

	/** A value in shares, as points. */
	#valueOf(node: Node): Quantity {
		const value = evaluateNode(node, this.trace.bindings);
		if (!isQuantity(value)) return new Range(0, Infinity, false, true);
		const { low, high } = asRange(value);
		const [least, most] = [inPoints(low, this.#scale), inPoints(high, this.#scale)];
		return compare(least, most) === 0 ? least : new Range(least, most, false, false);
	}

	#number(number: number): string {
		return digits(number, this.speaker.locale, { given: true });
	}

	#spoken(range: ScoreRange, of?: number): string {
		return spokenRange(range, this.speaker, of);
	}

	dimension(id: string): string | undefined {
		const score = this.trace.evaluation.dimensions[id]?.score;
		return score ? this.#say.pointsOf(undefined, this.#spoken(score, score.of), this.#number(score.of)) : undefined;
	}

	sheet(): SheetExplanation {
		const { evaluation, program } = this.trace;
		const { scoring } = program.standard;
		const { score, conditions = [], vetoes = [], level } = evaluation;
		const judged = score?.judged;
		return {
			ledger: this.#total(evaluation),
			...(judged === undefined ? {} : { judged: this.#say.judged(this.#spoken(judged, judged.of), this.#number(judged.of)) }),
			vetoes: vetoes.map((veto) => this.#veto(veto)),
			conditions: conditions.map((condition) => this.#condition(condition)),
			...(level === undefined
				? {}
				: {
						level: this.#say.level(
							level.certain === null ? undefined : this.#levelTitle(level.certain, scoring),
							level.possible.map((id) => (id === null ? this.#say.noLevel : this.#levelTitle(id, scoring))),
						),
					}),
		};
	}

	/** The total: its groups, what those that do not apply yielded, what it was raised by to be no less than 0, bonus and deductions. */
	#total({ score, dimensions, methods }: Evaluation): LedgerLine[] {
		if (score === null) return [];
		const kind = methods === undefined ? "dimension" : "method";
		const groups =
			methods === undefined ? Object.entries(dimensions).map(([id, one]) => [id, one.score] as const) : Object.entries(methods);
		const whole = groups.reduce((sum, [, one]) => sum + (one?.of ?? 0), 0);
		const isMean = this.trace.program.standard.scoring.dimensions === "equal";
		const share = isMean && whole > 0 ? { over: score.of, under: whole } : { over: 1, under: 1 };
		const lines = groups.flatMap(([id, own]): LedgerLine[] => {
			if (own === null) return [];
			const text = this.#say.pointsOf(this.#groupTitle(kind, id), this.#spoken(own, own.of), this.#number(own.of));
			return [{ kind, text, min: scaled(own.min, share), max: scaled(own.max, share) }];
		});
		const { bonus, deduction } = score;
		const outside: LedgerLine[] = [
			...(bonus === undefined ? [] : [this.#outside("bonus", bonus)]),
			...(deduction === undefined
				? []
				: [this.#outside("deduction", { min: negated(deduction.max), max: negated(deduction.min) })]),
		];
		const left = rest(score, [...lines, ...outside]);
		const raised = { min: score.min === 0 ? Math.max(left.min, 0) : 0, max: score.max === 0 ? Math.max(left.max, 0) : 0 };
		const between: readonly LedgerLine[] = [
			{ kind: "redistributed", text: this.#say.redistributed, ...rest(left, [raised]) },
			{ kind: "floor", text: this.#say.notBelowZero, ...raised },
		];
		return [...lines, ...between.filter((line) => !isRounding(line)), ...outside];
	}

	#outside(kind: "bonus" | "deduction", range: ScoreRange): LedgerLine {
		return { kind, text: `${this.#say[kind]}${this.speaker.words.colon}${this.#spoken(range)}`, ...range };
	}

	#groupTitle(kind: "dimension" | "method", id: string): string {
		if (kind === "method") return this.speaker.words.methods[id] ?? id;
		return this.speaker.text(this.trace.program.standard.dimensions.find((one) => one.id === id)!.title);
	}

	#levelTitle(id: string, { levels = [] }: StandardTrace["program"]["standard"]["scoring"]): string {
		return this.speaker.text(levels.find((level) => level.id === id)!.title);
	}

	#ruleTitle(id: string): string {
		return this.speaker.text(this.trace.program.standard.rules[id]!.title);
	}

	#condition({ of, atLeast = 0, holds }: ConditionResult): ConditionExplanation {
		const { scoring } = this.trace.program.standard;
		const text = this.#conditionText(of, this.#number(atLeast), scoring);
		const said = holds === false && this.#mostOf(of) === atLeast ? "approached" : (`${holds}` as const);
		return { text: `${text}${this.speaker.words.colon}${this.#say.holds[said]}`, holds };
	}

	/** The most that the data leaves open, as it is shown. */
	#mostOf(of: ConditionResult["of"]): number | undefined {
		const { score, dimensions, methods } = this.trace.evaluation;
		switch (of.kind) {
			case "score":
				return score?.max;
			case "dimension":
				return dimensions[of.id]?.score?.max;
			case "method":
				return methods?.[of.id]?.max;
			default:
				return undefined;
		}
	}

	#conditionText(of: ConditionResult["of"], atLeast: string, scoring: StandardTrace["program"]["standard"]["scoring"]): string {
		switch (of.kind) {
			case "score":
				return this.#say.scoreAtLeast(atLeast);
			case "dimension":
			case "method":
				return this.#say.groupAtLeast(this.#groupTitle(of.kind, of.id), atLeast);
			case "every-rule":
				return this.#say.everyRule;
			case "level":
				return this.#say.levelReached(this.#levelTitle(of.id, scoring));
			case "rule":
			case "veto":
				return this.#say.rulePasses(this.#ruleTitle(of.id));
		}
	}

	#veto({ rule, veto, certain }: VetoResult): string {
		const { scoring, rules } = this.trace.program.standard;
		const { list } = this.speaker.words;
		const what =
			typeof veto === "string"
				? this.#say.vetoes[veto]
				: "items" in veto
					? this.#say.vetoesItems(list(veto.items.map((id) => this.#ruleTitle(id))))
					: this.#say.vetoesLevels(list(veto.levels.map((id) => this.speaker.words.quoted(this.#levelTitle(id, scoring)))));
		return this.#say.vetoed(this.#ruleTitle(rule), rules[rule]!.source.clause, what, certain);
	}
}

/** Sheets give points in hundredths at the finest. */
const pointDecimals = 2;

/** A range of points in words; what is short of `of` is not rounded to it. */
function spokenRange({ min, max }: ScoreRange, { locale }: Speaker, of?: number): string {
	const showing = { decimals: pointDecimals, ...(of === undefined ? {} : { against: of }) };
	return spoken(min === max ? min : new Range(min, max, false, false), locale, showing);
}

/** Whether a line is what rounding leaves: ends of scores are doubles, of which two that are printed alike may differ. */
function isRounding({ min, max }: ScoreRange): boolean {
	return Math.abs(min) < 1e-9 && Math.abs(max) < 1e-9;
}

/** What is left of a score when some lines are taken off, at either end. */
function rest({ min, max }: ScoreRange, lines: readonly ScoreRange[]): ScoreRange {
	const left = (end: "min" | "max", from: number) => toNumber(lines.reduce<Exact>((sum, line) => subtract(sum, line[end]), from));
	return { min: left("min", min), max: left("max", max) };
}

function rangeOf(quantity: Quantity): ScoreRange {
	const { low, high } = asRange(quantity);
	return { min: toNumber(low), max: toNumber(high) };
}

/** A line by itself; a group by its lines. */
function single(line: LedgerLine): readonly LedgerLine[] {
	return line.lines?.flatMap(single) ?? [line];
}

function isZeroRange(quantity: Quantity): boolean {
	const { low, high } = asRange(quantity);
	return isZero(low) && isZero(high);
}

function inPoints(shares: Exact, scale: number): Exact {
	return typeof shares === "number" && !Number.isFinite(shares) ? shares : divide(shares, scale);
}

function negated(number: number): number {
	return number === 0 ? 0 : -number;
}

function scaled(number: number, { over, under }: { over: number; under: number }): number {
	return (number * over) / under;
}

function holds({ low, high, lowOpen, highOpen }: BandEdges<Node>, value: Exact): boolean {
	const above = low?.value === undefined ? 1 : compare(value, low.value);
	const below = high?.value === undefined ? 1 : compare(high.value, value);
	return (lowOpen ? above > 0 : above >= 0) && (highOpen ? below > 0 : below >= 0);
}

function zeroes(veto: VetoResult["veto"], rule: string): boolean {
	return typeof veto !== "string" && "items" in veto && veto.items.includes(rule);
}
