/** Two standards compared: what differs, and for each rule and for the whole which of the two is stricter. */
import type { Day } from "../model/day.js";
import type { Facts } from "../model/facts.js";
import type { Input } from "../model/input.js";
import { FAIL, NOT_APPLICABLE, type Possible } from "../model/outcome.js";
import type { Rule } from "../model/rule.js";
import type { Standard } from "../model/standard.js";
import type { Text } from "../model/text.js";
import type { Unit } from "../model/unit.js";
import { inputsRead, nodesOfRule, type RuleTree } from "../parse/trees.js";
import { type FigureChange, figuresChanged, type NameChanges, namesChanged, placesChanged } from "./changes.js";
import { Effort, effortOfAll } from "./effort.js";
import { type Joint, outcomes, pairOf, product } from "./joint.js";
import { provedAtOnce } from "./prove.js";
import { compareRule, type JointVerdict, type Verdict, verdictOf } from "./rule.js";
import { Pair, type Side, sideOf } from "./side.js";
import { failingFacts, jointOfStandards, type Known, witnessesOfStandards } from "./whole.js";
import type { Witness } from "./witness.js";

/** The day whose editions are compared. */
export interface CompareOptions {
	/** The assessment day for which they are compared, `2026-06-30`. */
	readonly asOf: Day;
	/** The day whose editions are compared; the assessment day if not given. */
	readonly edition?: Day | undefined;
	/** The same for the first standard alone: two editions of one standard can be compared. */
	readonly editionBefore?: Day | undefined;
}

/** A rule that stands differently in two standards. */
export interface RuleDifference extends Verdict {
	readonly id: string;
	readonly change: "added" | "removed" | "changed";
	readonly title: Text;
	readonly source: Rule["source"];
	/** What of it stands differently: `requirement`, `parameters.minimum`, `parts.rats`, `inputs.library.books`. */
	readonly places: readonly string[];
	readonly figures: readonly FigureChange[];
}

/** One of two standards that are compared. */
export interface ComparedStandard {
	readonly standard: string;
	readonly title: Text;
	readonly edition: Day;
}

/** What differs between two standards. Plain data. */
export interface StandardComparison extends Verdict {
	readonly before: ComparedStandard;
	readonly after: ComparedStandard;
	readonly asOf: Day;
	/** The rules that stand differently, in the order of the second standard; those that it no longer has come last. */
	readonly rules: readonly RuleDifference[];
	/** The rules that stand as they stood. */
	readonly unchanged: readonly string[];
	readonly inputs: NameChanges;
	readonly measures: NameChanges;
	readonly dimensions: NameChanges;
	/** What else stands differently: `scoring.pass`, `titleLife`. */
	readonly places: readonly string[];
	/** The inputs that witnesses name, as they are declared. */
	readonly witnessed: Readonly<Record<string, Input>>;
	/** The units of these, and of the figures. */
	readonly units: Readonly<Record<string, Unit>>;
}

/**
 * Compares two standards: which rules, figures, inputs, measures and dimensions were added, removed or changed, and for
 * every changed rule and for the whole whether the second is stricter, looser, the same or neither. Nothing is claimed that
 * is not proved: a difference comes with facts that show it, and what was neither proved nor shown is `undetermined`.
 *
 * @throws {WenmingError} `invalid-call` for something that is no standard, or no day.
 * @example
 * const { strictness, rules } = compareStandards(wuxi, stricterWuxi, { asOf: "2026-06-30" });
 * strictness;                 // => "stricter"
 * rules[0].figures[0].name;   // => "minimum"
 * rules[0].witnesses[0];      // => { facts: { "library.books": 5000, … }, before: "pass", after: "fail" }
 */
export function compareStandards<F = Facts, G = Facts>(
	before: Standard<F>,
	after: Standard<G>,
	{ asOf, edition, editionBefore = edition }: CompareOptions,
): StandardComparison {
	const pair = new Pair(
		sideOf("before", before as Standard, asOf, editionBefore),
		sideOf("after", after as Standard, asOf, edition),
		asOf,
	);
	return new Comparison(pair).result();
}

class Comparison {
	readonly #whole = new Effort(effortOfAll);
	readonly #joints: Joint[] = [];
	readonly #rules: RuleDifference[] = [];
	readonly #unchanged: string[] = [];

	constructor(readonly pair: Pair) {}

	result(): StandardComparison {
		const { before, after, asOf } = this.pair;
		for (const rule of after.trees.rules) {
			const namesake = before.rules.get(rule.id);
			if (namesake === undefined) this.#add("added", after, rule);
			else this.#compare(namesake, rule);
		}
		for (const rule of before.trees.rules) if (!after.rules.has(rule.id)) this.#add("removed", before, rule);
		const [one, other] = [readBy(before), readBy(after)];
		const places = placesOfStandards(before.edition, after.edition);
		const inputs = namesChanged(one.inputs, other.inputs);
		const { joint: _, ...verdict } = this.#verdict(places);
		const witnessed = this.#witnessed([...verdict.witnesses, ...this.#rules.flatMap(({ witnesses }) => witnesses)]);
		return {
			before: describe(before),
			after: describe(after),
			asOf,
			...verdict,
			rules: this.#rules,
			unchanged: this.#unchanged,
			inputs,
			measures: namesChanged(one.measures, other.measures),
			dimensions: namesChanged(byId(before.edition.dimensions), byId(after.edition.dimensions)),
			places,
			witnessed,
			units: this.#units(witnessed),
		};
	}

	#compare(before: RuleTree, after: RuleTree): void {
		const { pair } = this;
		const places = placesChanged(pair, before, after);
		const { joint, ...verdict } = compareRule(pair, before, after, this.#whole);
		this.#joints.push(joint);
		if (places.length === 0 && verdict.strictness === "same") this.#unchanged.push(after.id);
		else {
			const figures = figuresChanged(before.rule, after.rule);
			this.#rules.push({ ...headOf(after.rule), change: "changed", ...verdict, places, figures });
		}
	}

	/** A rule that only one of the two has counts as not applicable in the other. */
	#add(change: "added" | "removed", side: Side, rule: RuleTree): void {
		const possible = this.#possible(side, rule);
		const joint = change === "added" ? product(NOT_APPLICABLE, possible) : product(possible, NOT_APPLICABLE);
		this.#joints.push(joint);
		const verdict = this.#verdictAlone(change, side, rule, possible);
		this.#rules.push({ ...headOf(rule.rule), change, ...verdict, places: [], figures: [] });
	}

	/** What a rule may come to, whatever the facts. */
	#possible(side: Side, rule: RuleTree): Possible {
		const alone = new Pair({ ...side, name: "before" }, { ...side, name: "after" }, this.pair.asOf);
		const joint = provedAtOnce({ pair: alone, before: rule, after: rule, whole: this.#whole });
		return outcomes.filter((outcome) => (joint & pairOf(outcome, outcome)) !== 0).reduce((set, one) => set | one, 0);
	}

	/** To add what may fail is stricter, to take it away looser: to pass one rule more costs nothing. */
	#verdictAlone(change: "added" | "removed", side: Side, rule: RuleTree, possible: Possible): Verdict {
		if ((possible & FAIL) === 0) return { strictness: "same", witnesses: [] };
		const facts = failingFacts(side, rule, this.pair, this.#whole);
		if (facts === undefined) return { strictness: "undetermined", witnesses: [] };
		const isAdded = change === "added";
		const witness: Witness = {
			facts,
			before: isAdded ? "not-applicable" : "fail",
			after: isAdded ? "fail" : "not-applicable",
		};
		return { strictness: isAdded ? "stricter" : "looser", witnesses: [witness] };
	}

	#verdict(places: readonly string[]): JointVerdict {
		const known: Known = {
			pair: this.pair,
			joints: this.#joints,
			witnesses: this.#rules.flatMap(({ witnesses }) => witnesses),
			scoresAlike: this.#rules.length === 0 && !places.some((place) => place.startsWith("scoring.")),
		};
		const joint = jointOfStandards(known);
		return verdictOf(joint, witnessesOfStandards(known, joint, this.#whole));
	}

	/** The inputs that witnesses name. */
	#witnessed(witnesses: readonly Witness[]): Record<string, Input> {
		const { before, after } = this.pair;
		const named = [...new Set(witnesses.flatMap(({ facts }) => Object.keys(facts)))].sort();
		return Object.fromEntries(named.map((id) => [id, (after.edition.inputs[id] ?? before.edition.inputs[id])!]));
	}

	/** The units of inputs and of figures. */
	#units(inputs: Readonly<Record<string, Input>>): Record<string, Unit> {
		const { before, after } = this.pair;
		const ofFigures = this.#rules.flatMap(({ figures }) => figures.flatMap((figure) => [figure.before, figure.after]));
		const named = [...Object.values(inputs), ...ofFigures].flatMap((one) => (one !== null && "unit" in one ? [one.unit] : []));
		const units = { ...before.edition.units, ...after.edition.units };
		return Object.fromEntries(
			[...new Set(named)].sort().flatMap((name) => (units[name] === undefined ? [] : [[name, units[name]]])),
		);
	}
}

function describe({ edition, day }: Side): ComparedStandard {
	return { standard: edition.id, title: edition.title, edition: day };
}

function headOf({ id, title, source }: Rule): Pick<RuleDifference, "id" | "title" | "source"> {
	return { id, title, source };
}

/** The inputs and the measures that a standard's rules read; a dictionary may have more. */
function readBy({ edition, trees, table }: Side) {
	const nodes = trees.rules.flatMap((rule) => [...nodesOfRule(rule)]);
	const measures = nodes.flatMap((node) => (node.kind === "measure" ? [[node.id, edition.measures[node.id]] as const] : []));
	const inputs = inputsRead(nodes).map((input) => [table.ids[input]!, table.inputs[input]] as const);
	return { inputs: Object.fromEntries(inputs), measures: Object.fromEntries(measures) };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Record<string, T> {
	return Object.fromEntries(list.map((one) => [one.id, one]));
}

function placesOfStandards(before: Standard, after: Standard): string[] {
	const heads = [before, after].map(({ scoring: { setBy: _, ...scoring }, readings, sources, titleLife }) => ({
		...Object.fromEntries(Object.entries(scoring).map(([name, value]) => [`scoring.${name}`, value])),
		...(readings === undefined ? {} : { readings }),
		sources,
		...(titleLife === undefined ? {} : { titleLife }),
	}));
	const { added, removed, changed } = namesChanged(heads[0]!, heads[1]!);
	return [...changed, ...removed, ...added];
}
