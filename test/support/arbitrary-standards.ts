/**
 * Small made-up standards: every operator of numbers and truth values, gates, parts, ratios, events, measures, figures
 * by kind and by size, figures and rules with dates.
 */
import type { Standard } from "../../src/model/standard.js";
import { oneOf, type Random, whole } from "./arbitrary-facts.js";
import { figure, read, type StandardSketch, smallStandard, text } from "./standard.js";

/** Inputs of which each has few values, so that all combinations can be tried. */
const fewValues = {
	"a.open": "boolean",
	"a.shut": "boolean",
	"c.whole": { type: "count", range: { atLeast: 0, atMost: 3 } },
	"c.part": { type: "count", range: { atLeast: 0, atMost: 3 }, within: "c.whole" },
	"c.other": { type: "count", range: { atLeast: 0, atMost: 3 } },
	"c.below": { type: "count", range: { atLeast: 1, atMost: 3 } },
	"k.kind": "choice",
} satisfies StandardSketch["inputs"];

const manyValues = {
	...fewValues,
	"q.area": "quantity",
	"p.rate": { type: "percent", zeroOf: "missing" },
	"p.gated": "percent",
	"p.sampled": {
		type: "percent",
		minimumSample: 30,
		answers: [
			{ id: "satisfied", label: text("satisfied"), counts: true },
			{ id: "basically", label: text("basically satisfied"), counts: true },
			{ id: "dissatisfied", label: text("dissatisfied") },
			{ id: "dontKnow", label: text("don’t know") },
		],
	},
	"e.days": { type: "events", kinds: true },
	"d.opened": "day",
	"d.closed": "day",
} satisfies StandardSketch["inputs"];

const measures = {
	"m.share": { logic: { "/": [{ "*": [read("c.part"), 100] }, read("c.below")] } },
	"m.product": { unit: "thing", logic: { "*": [read("c.other"), { "-": [read("c.whole"), 1] }] } },
};

type Logic = unknown;

/** Between the days that tests assess on, so that these fall into different editions. */
const beginnings = ["2024-06-01", "2025-06-15", "2025-06-16"];

class Writer {
	#figures: Record<string, object> = {};

	constructor(
		readonly random: Random,
		readonly isWide: boolean,
	) {}

	truth(depth: number): Logic {
		const { random } = this;
		const leaves = [() => read("a.open"), () => read("a.shut"), () => this.comparison(depth), () => this.comparison(depth)];
		if (depth === 0) return oneOf(random, leaves)();
		const inner = () => Array.from({ length: whole(random, 1, 3) }, () => this.truth(depth - 1));
		return oneOf(random, [
			...leaves,
			() => ({ and: inner() }),
			() => ({ or: inner() }),
			() => ({ "!": [this.truth(depth - 1)] }),
			() => ({ if: [this.truth(depth - 1), this.truth(depth - 1), this.truth(depth - 1)] }),
		])();
	}

	comparison(depth: number): Logic {
		const { random } = this;
		const operator = oneOf(random, ["<", "<=", ">", ">=", "===", "!=="]);
		const compared = [
			() => ({ [operator]: [this.number(depth), whole(random, 0, 4)] }),
			() => ({ [operator]: [this.number(depth), this.number(0)] }),
			...(depth === 0 ? [] : this.tallies(operator, depth)),
			() => ({ [operator]: [this.number(depth), this.figure()] }),
			() => ({ [operator]: [this.figure(), this.number(0)] }),
		];
		const shares = [() => ({ [operator]: [read("measures.m.share"), oneOf(random, [0, 50, 100, 200])] })];
		if (!this.isWide) return oneOf(random, [...compared, ...compared, ...shares])();
		return oneOf(random, [
			...compared,
			...shares,
			() => ({ [operator]: [read("p.rate"), oneOf(random, [0, 50, 90, 100])] }),
			() => ({ [operator]: [read("p.sampled"), oneOf(random, [0, 50, 90, 100])] }),
			() => ({ [operator]: [read("p.sampled.of"), oneOf(random, [30, 31, 50])] }),
			() => ({ [operator]: [read("q.area"), oneOf(random, [0, 1.5, 100])] }),
			() => ({ [operator]: [{ min: [read("p.rate"), 90] }, { max: [read("p.rate"), read("measures.m.share")] }] }),
			() => ({ [operator]: [{ if: [this.truth(0), read("p.rate"), read("measures.m.share")] }, oneOf(random, [50, 90])] }),
			() => ({ [operator]: [{ "+": [{ max: [read("q.area"), 0.1] }, 0.2] }, { if: [read("a.open"), 0.3, read("q.area")] }] }),
			() => ({ [operator]: [{ eventsWithin: [read("e.days"), { if: [this.truth(0), 12, 0.5] }] }, whole(random, 0, 4)] }),
			() => ({ and: [{ ">": [read("p.gated.of"), 0] }, { ">=": [read("p.gated"), 90] }] }),
			() => ({ [operator]: [{ eventsWithin: [read("e.days"), oneOf(random, [3, 12, 24])] }, whole(random, 0, 4)] }),
			() => ({ [operator]: [{ periodsCovered: [read("e.days"), 3, 12] }, whole(random, 0, 4)] }),
			() => ({ [operator]: [{ kindsWithin: [read("e.days"), 12] }, whole(random, 0, 3)] }),
			() => ({ [operator]: [this.days(), oneOf(random, [-30, 0, 1, 30, 365])] }),
			() => ({ [operator]: [this.days(), this.days()] }),
			() => ({ "<=": [1, read("c.other"), whole(random, 1, 3)] }),
			() => ({ "===": [{ "%": [read("c.whole"), 2] }, whole(random, 0, 1)] }),
		])();
	}

	/** Conditions counted: against a figure, on both sides, added up, and what is less or more than whole. */
	tallies(operator: string, depth: number): (() => Logic)[] {
		const { random } = this;
		const tally = () => ({ howMany: Array.from({ length: whole(random, 1, 4) }, () => this.truth(depth - 1)) });
		return [
			() => ({ [operator]: [tally(), whole(random, 0, 4)] }),
			() => ({ [operator]: [whole(random, 1, 3), tally()] }),
			() => ({ [operator]: [tally(), tally()] }),
			() => ({ [operator]: [{ "+": [tally(), tally()] }, { min: [tally(), 1.5] }] }),
			() => ({ and: [{ ">=": [tally(), 1] }, { ">=": [tally(), 2] }] }),
		];
	}

	days(): Logic {
		const operand = () => oneOf(this.random, [read("d.opened"), read("d.closed"), read("day")]);
		return { daysBetween: [operand(), operand()] };
	}

	number(depth: number): Logic {
		const { random } = this;
		const leaves = ["c.whole", "c.part", "c.other", "c.below"].map((name) => () => read(name));
		if (depth === 0) return oneOf(random, leaves)();
		return oneOf(random, [
			...leaves,
			() => ({ "+": [this.number(0), this.number(depth - 1)] }),
			() => ({ "-": [this.number(0), this.number(depth - 1)] }),
			() => ({ min: [this.number(0), this.number(0)] }),
			() => ({ max: [this.number(0), this.number(0)] }),
			() => ({ max: [this.number(depth - 1), whole(random, 0, 3), this.number(0)] }),
			() => ({ if: [this.truth(depth - 1), this.number(depth - 1), this.number(0)] }),
			() => ({ if: [this.truth(0), this.number(0), this.truth(depth - 1), whole(random, 0, 3), this.number(0)] }),
			() => read("measures.m.product"),
		])();
	}

	/** A figure of the rule: plain, by kind, by size, or with dates. */
	figure(): Logic {
		const name = `f${Object.keys(this.#figures).length}`;
		const { random } = this;
		const versions = Array.from({ length: whole(random, 1, 3) }, () => this.version());
		const values = versions.map((version, i) => ({
			...(i === 0 ? {} : { from: beginnings[i - 1] }),
			...(typeof version === "number" ? { value: version } : version),
		}));
		this.#figures[name] = figure(versions.length === 1 ? versions[0]! : { values });
		return read(`parameters.${name}`);
	}

	version(): number | { table: Record<string, unknown> } {
		const { random } = this;
		const value = () => whole(random, 0, 4);
		const bands = (...ends: number[]) => [
			{ lessThan: ends[0], value: value() },
			...ends.map((end, i) => ({
				atLeast: end,
				...(ends[i + 1] === undefined ? {} : { lessThan: ends[i + 1] }),
				value: value(),
			})),
		];
		return oneOf<() => number | { table: Record<string, unknown> }>(random, [
			value,
			() => ({ table: { by: "k.kind", values: { urban: value(), rural: value() } } }),
			() => ({ table: { by: "c.other", bands: bands(2) } }),
			() => ({ table: { by: "c.whole", bands: bands(1, 3).reverse() } }),
			() => ({ table: { by: "measures.m.share", bands: bands(50, 100) } }),
			...(this.isWide
				? [() => ({ table: { by: "q.area", bands: bands(1.5, 100) } }), () => ({ table: { by: "p.rate", bands: bands(90) } })]
				: []),
		])();
	}

	rule(): Logic {
		this.#figures = {};
		const { random } = this;
		const when = whole(random, 0, 5);
		const inForce = when === 0 ? { from: beginnings[1] } : when === 1 ? { until: beginnings[1] } : undefined;
		const rule = this.logic() as object;
		return { ...rule, ...(inForce === undefined ? {} : { inForce }), parameters: this.#figures };
	}

	logic(): Logic {
		const { random } = this;
		const gate = () => (whole(random, 0, 2) === 0 ? { appliesWhen: this.truth(0) } : {});
		if (whole(random, 0, 2) > 0) return { ...gate(), logic: this.truth(whole(random, 0, 2)) };
		const parts = Array.from({ length: whole(random, 1, 3) }, (_, i) => ({ id: `p${i}`, ...gate(), logic: this.truth(1) }));
		return { ...gate(), require: oneOf(random, ["all", whole(random, 1, parts.length)]), parts };
	}
}

function made(random: Random, inputs: StandardSketch["inputs"], isWide: boolean): Standard {
	const writer = new Writer(random, isWide);
	const dimensions = ["first", "second", "third"].slice(0, whole(random, 1, 3));
	const rules = dimensions.flatMap((dimension) =>
		Array.from({ length: whole(random, 1, 3) }, (_, i) => [`${dimension}.rule${i}`, writer.rule()] as const),
	);
	return smallStandard({ inputs, measures, rules: Object.fromEntries(rules) });
}

/** One whose inputs have so few values that all can be tried. */
export const standardOfFewValues = (random: Random) => made(random, fewValues, false);

/** One of every kind of input. */
export const standardOfManyValues = (random: Random) => made(random, manyValues, true);

export type SmallFact = number | boolean | string;

/** Every way in which its inputs may turn out. */
export function everyFacts(): Record<string, SmallFact>[] {
	const values: Readonly<Record<string, readonly SmallFact[]>> = {
		"a.open": [true, false],
		"a.shut": [true, false],
		"c.whole": [0, 1, 2, 3],
		"c.part": [0, 1, 2, 3],
		"c.other": [0, 1, 2, 3],
		"c.below": [1, 2, 3],
		"k.kind": ["urban", "rural"],
	};
	let all: Record<string, SmallFact>[] = [{}];
	for (const [id, some] of Object.entries(values)) all = all.flatMap((facts) => some.map((value) => ({ ...facts, [id]: value })));
	return all.filter((facts) => facts["c.part"]! <= facts["c.whole"]!);
}
