/** Two standards as wholes: what their verdicts may come to together, and facts on which these differ. */
import { evaluate } from "../evaluate/evaluate.js";
import type { Facts } from "../model/facts.js";
import { type Decided, FAIL, NOT_APPLICABLE, PASS, type Possible } from "../model/outcome.js";
import { scorerOf } from "../parse/internals.js";
import { inputsRead, nodesOfOutcome, type RuleTree } from "../parse/trees.js";
import { assignments } from "./assignments.js";
import type { Effort } from "./effort.js";
import { isWithin, type Joint, product, SAME } from "./joint.js";
import { jointOfAll } from "./rule-joint.js";
import { costOf, type Pair, type Side } from "./side.js";
import { factsFor, outcomeIn, type Witness, type Witnesses } from "./witness.js";

/** What is known of two standards, rule by rule. */
export interface Known {
	readonly pair: Pair;
	/** Of each rule of either: what it comes to before and after. */
	readonly joints: readonly Joint[];
	/** Facts on which one rule differs. */
	readonly witnesses: readonly Witness[];
	/** Whether nothing differs that scores by points could depend on. */
	readonly scoresAlike: boolean;
}

/** Of a standard that is met by its points no more is proved than that nothing differs. */
export function jointOfStandards({ pair, joints, scoresAlike }: Known): Joint {
	const isPlain = [pair.before, pair.after].every(({ edition, table }) => scorerOf(edition, table) === undefined);
	if (isPlain) return jointOfAll(joints);
	const all = product(FAIL | NOT_APPLICABLE | PASS, FAIL | NOT_APPLICABLE | PASS);
	return scoresAlike && joints.every((joint) => isWithin(joint, SAME)) ? SAME : all;
}

/** Facts that meet one of the two, changed in what decides one rule, until the verdicts differ. */
export function witnessesOfStandards({ pair, witnesses }: Known, joint: Joint, whole: Effort): Witnesses {
	const found: Witnesses = {};
	if (isWithin(joint, SAME)) return found;
	const costOfVerdicts = [pair.before, pair.after]
		.flatMap((side) => side.trees.rules.map((rule) => costOf(side, rule)))
		.reduce((sum, cost) => sum + cost, 0);
	const bases = [pair.before, pair.after].map((side) => passingFacts(side, pair, whole));
	for (const base of bases) {
		for (const facts of [undefined, ...witnesses.slice(0, mostWitnesses).map((one) => one.facts)]) {
			if (!whole.spend(costOfVerdicts)) return found;
			note(found, pair, { ...base, ...facts });
			if (found.stricter !== undefined && found.looser !== undefined) return found;
		}
	}
	return found;
}

/** Witnesses of so many rules are tried on the whole. */
const mostWitnesses = 300;

function note(found: Witnesses, pair: Pair, facts: Facts): void {
	const [before, after] = [verdictIn(pair.before, pair, facts), verdictIn(pair.after, pair, facts)];
	if (before === undefined || after === undefined || before === after) return;
	const way = rank[after] < rank[before] ? "stricter" : "looser";
	found[way] ??= { facts, before, after };
}

const rank: Readonly<Record<Decided, number>> = { fail: 0, "not-applicable": 1, pass: 2 };

/** What a whole standard comes to; `undefined` where the facts are not valid or leave it open. */
function verdictIn(side: Side, { asOf }: Pair, facts: Facts): Decided | undefined {
	const { outcome, issues } = evaluate(side.standard, factsFor(side, facts), {
		asOf,
		edition: side.day,
		invalidFacts: "unknown",
	});
	return outcome === "unknown" || issues.some(({ severity }) => severity === "error") ? undefined : outcome;
}

/** So many facts are tried on a rule until it passes. */
const mostTried = 400;

/** Facts with which as many rules of a standard pass as is found without trying for long. */
function passingFacts(side: Side, pair: Pair, whole: Effort): Facts {
	let facts: Facts = {};
	const readers = new Map<string, RuleTree[]>();
	for (const rule of side.trees.rules) {
		if (!isMet(outcomeIn(side, rule, facts, pair, whole))) {
			facts = withPassing(rule, facts, { side, pair, whole, keeps: (id) => readers.get(id) ?? [] });
		}
		for (const input of inputsRead(nodesOfOutcome(rule))) {
			const id = side.table.ids[input]!;
			readers.set(id, [...(readers.get(id) ?? []), rule]);
		}
	}
	return facts;
}

interface Passing {
	readonly side: Side;
	readonly pair: Pair;
	readonly whole: Effort;
	/** The rules that read an input and have to go on passing. */
	keeps(input: string): readonly RuleTree[];
}

function withPassing(rule: RuleTree, facts: Facts, { side, pair, whole, keeps }: Passing): Facts {
	let tried = 0;
	for (const own of assignments({ pair, [side.name]: rule })) {
		if (++tried > mostTried || whole.isSpent) break;
		const changed = { ...facts, ...own };
		for (const all of [{ ...own, ...facts }, changed]) {
			if (!isMet(outcomeIn(side, rule, all, pair, whole))) continue;
			const others = new Set(all === changed ? Object.keys(own).flatMap(keeps) : []);
			if ([...others].every((other) => isMet(outcomeIn(side, other, all, pair, whole)))) return all;
		}
	}
	return facts;
}

function isMet(outcome: Possible | undefined): boolean {
	return outcome === PASS || outcome === NOT_APPLICABLE;
}

/** Facts with which a rule fails, for one that only one of two standards has. */
export function failingFacts(side: Side, rule: RuleTree, pair: Pair, whole: Effort): Facts | undefined {
	for (const facts of assignments({ pair, [side.name]: rule })) {
		if (whole.isSpent) return undefined;
		if (outcomeIn(side, rule, facts, pair, whole) === FAIL) return facts;
	}
	return undefined;
}
