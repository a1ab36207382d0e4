/** Small made-up sheets of points: every kind of line, bonus, deductions, vetoes, floors, levels, each policy and weighting. */
import type { Fact, Facts } from "../../src/model/facts.js";
import type { Standard } from "../../src/model/standard.js";
import { likely, oneOf, type Random, whole } from "./arbitrary-facts.js";
import { read, sheetScoring, smallStandard, text } from "./standard.js";

/** Inputs of which each has few values, so that all combinations can be tried. */
const values = {
	"c.cases": [0, 1, 2, 3],
	"c.solved": [0, 1, 2, 3],
	"c.size": [1, 2, 3],
	"q.area": [0, 0.5, 1],
	"b.held": [true, false],
	"k.grade": ["urban", "rural"],
} as const satisfies Record<string, readonly Fact[]>;

const inputs = {
	"c.cases": { type: "count", range: { atLeast: 0, atMost: 3 } },
	"c.solved": { type: "count", range: { atLeast: 0, atMost: 3 }, within: "c.cases" },
	"c.size": { type: "count", range: { atLeast: 1, atMost: 3 } },
	"q.area": { type: "quantity", unit: "thing", step: 0.5, range: { atLeast: 0, atMost: 1 } },
	"b.held": "boolean",
	"k.grade": "choice",
} as const;

const measures = { "m.rate": { unit: "thing", logic: { "/": [{ "*": [read("c.solved"), 2] }, read("c.size")] } } };

type Json = Record<string, unknown>;

/** Decimals that floating point can't add up, and thirds by way of shares. */
const amount = (random: Random) => oneOf(random, [0.1, 0.2, 0.7, 1, 1.5, 2, 3]);

function number(random: Random): unknown {
	return oneOf(random, [
		read("c.cases"),
		read("c.solved"),
		read("c.size"),
		read("q.area"),
		read("measures.m.rate"),
		{ "+": [read("c.cases"), read("q.area")] },
	]);
}

function truth(random: Random): unknown {
	const operator = oneOf(random, [">", ">=", "<", "<=", "==="]);
	return oneOf(random, [read("b.held"), { "!": [read("b.held")] }, { [operator]: [number(random), whole(random, 0, 2)] }]);
}

/** Bands in their order, with gaps and overlaps, each end in or out. */
function bandsOf(random: Random, worth: () => object): Json[] {
	return Array.from({ length: whole(random, 1, 3) }, () => {
		const low = oneOf(random, [0, 0.5, 1, 2]);
		const high = low + oneOf(random, [0.5, 1, 2]);
		const below = oneOf(random, [{ atMost: high }, { lessThan: high }, {}]);
		return { ...oneOf(random, [{ atLeast: low }, { moreThan: low }]), ...below, ...worth() };
	});
}

function line(random: Random, depth: number): Json {
	const atMost = likely(random, 0.3) ? { atMost: amount(random) } : {};
	const when = likely(random, 0.2) ? { when: truth(random) } : {};
	const points = amount(random);
	const group = () => Array.from({ length: whole(random, 1, 2) }, () => line(random, depth - 1));
	const side = oneOf(random, ["below", "above"]);
	return {
		...atMost,
		...oneOf<() => Json>(random, [
			() => ({ points, when: truth(random) }),
			() => ({ points, each: number(random), ...(likely(random, 0.3) ? { eachAtMost: whole(random, 0, 2) } : {}), ...when }),
			() => ({ points, share: { value: number(random), of: oneOf(random, [1, 2, 3]) }, ...when }),
			() => ({
				points,
				perStep: {
					value: number(random),
					[side]: oneOf(random, [1, 2]),
					step: oneOf(random, [0.3, 1, 20]),
					of: oneOf(random, ["value", "figure"]),
					rounding: oneOf(random, ["floor", "ceiling", "none"]),
				},
				...when,
			}),
			() => ({ highestOf: { value: number(random), bands: bandsOf(random, () => ({ points: amount(random) })) } }),
			() => ({ grades: { value: read("k.grade"), points: { urban: amount(random), rural: amount(random) } } }),
			...(depth === 0 ? [] : [() => ({ sumOf: group() }), () => ({ highestOf: group() })]),
		])(),
	};
}

function pointsOf(random: Random): Json {
	const full = oneOf(random, [1, 3, 10]);
	const floor = likely(random, 0.2) ? { floor: oneOf(random, [0.5, -2]) } : {};
	const lines = () => Array.from({ length: whole(random, 1, 3) }, () => line(random, 1));
	return {
		full,
		...floor,
		...oneOf<() => Json>(random, [
			() => ({ lose: lines() }),
			() => ({ gain: lines() }),
			() => ({ gain: lines(), lose: lines(), start: oneOf(random, [0.5, full]) }),
			() => ({
				highestOf: {
					value: number(random),
					bands: bandsOf(random, () => ({ [oneOf(random, ["gain", "lose"])]: amount(random) })),
				},
				start: full,
			}),
			() => ({ grades: { value: read("k.grade"), points: { urban: full, rural: 0.3 } } }),
		])(),
	};
}

function ruleOf(random: Random): Json {
	const gate = likely(random, 0.3) ? { appliesWhen: truth(random) } : {};
	const exempt = likely(random, 0.15) ? { exempt: { when: truth(random), because: text("exempt") } } : {};
	const parts = () => Array.from({ length: 2 }, (_, i) => ({ id: `p${i}`, ...partGate(random), logic: truth(random) }));
	return {
		...gate,
		...exempt,
		...oneOf<() => Json>(random, [
			() => ({ points: pointsOf(random) }),
			() => ({ logic: truth(random), points: pointsOf(random) }),
			() => ({ logic: truth(random), points: { full: oneOf(random, [0.7, 3]) } }),
			() => ({ require: 1, parts: parts(), points: { full: 3, parts: { p0: 1.3, p1: 1.7 } } }),
			() => ({ require: "all", parts: parts(), points: { full: 3, gain: [{ points: 1.5, each: read("parts") }] } }),
		])(),
	};
}

const partGate = (random: Random) => (likely(random, 0.3) ? { appliesWhen: truth(random) } : {});

function vetoOf(random: Random): unknown {
	return oneOf(random, ["application", "pass", { items: ["first.rule0"] }, { levels: ["high"] }]);
}

/** A sheet of one or two dimensions, with a rule outside of the base now and then. */
export function sheetOfFewValues(random: Random): Standard {
	const dimensions = likely(random, 0.5) ? ["first", "second"] : ["first"];
	const rules: Record<string, Json> = {};
	for (const dimension of dimensions) {
		for (let i = 0; i < whole(random, 1, 3); i++) {
			rules[`${dimension}.rule${i}`] = { ...ruleOf(random), ...(likely(random, 0.2) ? { veto: vetoOf(random) } : {}) };
		}
	}
	if (likely(random, 0.4)) rules["first.bonus"] = { counts: "bonus", points: { full: 3, gain: [line(random, 1)] } };
	if (likely(random, 0.4))
		rules["first.deduction"] = { counts: "deduction", points: { full: 0, floor: -3, lose: [line(random, 1)] } };
	return smallStandard({
		inputs,
		measures,
		rules,
		dimensions: ["first", "second"].map((id) => ({ id, title: text(id) })).slice(0, dimensions.length),
		scoring: sheetScoring({
			of: 10,
			dimensions: oneOf(random, ["points", "equal", Object.fromEntries(dimensions.map((id, i) => [id, 7 - 4 * i]))]),
			notApplicable: oneOf(random, ["redistribute", "full", "zero"]),
			...(likely(random, 0.5) ? { bonus: { atMost: 1.5 } } : {}),
			...(likely(random, 0.5) ? { deduction: { atMost: 1.5 } } : {}),
			pass: oneOf<unknown>(random, [
				"every-rule",
				{ score: oneOf(random, [0.5, 3, 5]) },
				{ score: 3, dimensions: oneOf(random, [1, { first: 0.7 }]) },
				{ rules: ["first.rule0"] },
				{ level: "low" },
			]),
			levels: [
				{ id: "low", title: text("low"), score: 2 },
				{ id: "high", title: text("high"), score: 5, dimensions: { first: 1 } },
			],
		}),
	});
}

/** Every way in which the inputs may turn out. */
export function everySheetFacts(): Record<string, Fact>[] {
	let all: Record<string, Fact>[] = [{}];
	for (const [id, some] of Object.entries(values)) all = all.flatMap((facts) => some.map((value) => ({ ...facts, [id]: value })));
	return all.filter((facts) => (facts["c.solved"] as number) <= (facts["c.cases"] as number));
}

/** Some of the facts left out, and some counts known within a range. */
export function partlyKnown(facts: Facts, random: Random): Record<string, Fact> {
	const known: Record<string, Fact> = {};
	for (const [id, fact] of Object.entries(facts)) {
		if (likely(random, 0.4)) continue;
		const isVague = typeof fact === "number" && likely(random, 0.3);
		known[id] = isVague ? oneOf<Fact>(random, [{ atLeast: fact }, { atMost: fact }]) : fact!;
	}
	return known;
}

/** Whether all that is known of the facts is true of others. */
export function agree(known: Facts, facts: Facts): boolean {
	return Object.entries(known).every(([id, fact]) => {
		const value = facts[id];
		if (typeof fact !== "object" || fact === null) return fact === value;
		const { atLeast = -Infinity, atMost = Infinity } = fact as { atLeast?: number; atMost?: number };
		return atLeast <= (value as number) && (value as number) <= atMost;
	});
}
