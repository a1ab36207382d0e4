/** Small made-up sheets of points whose inputs have so few values that all can be tried. */
import type { Facts } from "../../src/model/facts.js";
import type { Standard } from "../../src/model/standard.js";
import { oneOf, type Random, whole } from "./arbitrary-facts.js";
import { figure, read, sheetScoring, smallStandard, text } from "./standard.js";

const few = { type: "count", range: { atLeast: 0, atMost: 3 } };
/** Each has few values, so that all combinations can be tried. */
const inputs = {
	"a.one": "boolean",
	"a.two": "boolean",
	"c.one": few,
	"c.two": few,
	"c.three": few,
	"c.judged": { ...few, judgement: true },
	"k.kind": "choice",
} as const;
const valuesOf: Readonly<Record<string, readonly (boolean | number | string)[]>> = {
	"a.one": [true, false],
	"a.two": [true, false],
	"c.one": [0, 1, 2, 3],
	"c.two": [0, 1, 2, 3],
	"c.three": [0, 1, 2, 3],
	"c.judged": [0, 1, 2, 3],
	"k.kind": ["urban", "rural"],
};

class SheetWriter {
	constructor(readonly random: Random) {}

	/** Some of the inputs, so that many rules read none that another reads. */
	number() {
		return read(oneOf(this.random, ["c.one", "c.two", "c.three", "c.judged"]));
	}

	truth(): object {
		const { random } = this;
		return oneOf<() => object>(random, [
			() => read(oneOf(random, ["a.one", "a.two"])),
			() => ({ [oneOf(random, [">=", "<"])]: [this.number(), whole(random, 1, 3)] }),
			() => ({ "===": [read("k.kind"), "urban"] }),
		])();
	}

	points() {
		return oneOf(this.random, [1, 2, 5, 0.5]);
	}

	line(depth = 1): object {
		const { random } = this;
		const maybe = <T>(part: T): T | Record<string, never> => (whole(random, 0, 2) === 0 ? part : {});
		const amount = () => (whole(random, 0, 3) === 0 ? read("parameters.each") : this.points());
		const group = () => Array.from({ length: whole(random, 1, 2) }, () => this.line(depth - 1));
		return oneOf<() => object>(random, [
			() => ({ points: amount(), when: this.truth() }),
			() => ({ points: amount(), each: this.number(), ...maybe({ eachAtMost: 2 }), ...maybe({ atMost: 4 }) }),
			() => ({ points: amount(), each: this.number(), ...maybe({ when: this.truth() }) }),
			() => ({
				points: this.points(),
				perStep: {
					value: this.number(),
					[oneOf(random, ["below", "above"])]: 2,
					step: oneOf(random, [1, 2, 0.7]),
					of: oneOf(random, ["value", "figure"]),
					rounding: oneOf(random, ["floor", "ceiling", "none"]),
				},
			}),
			() => ({ points: this.points(), share: { value: this.number(), of: oneOf(random, [2, 3, 7]) } }),
			() => ({
				highestOf: {
					value: this.number(),
					bands: [
						{ atLeast: 3, points: this.points() },
						{ atLeast: 1, lessThan: 3, points: this.points() },
					],
				},
			}),
			() => ({ grades: { value: read("k.kind"), points: { urban: this.points(), rural: 0 } } }),
			...(depth > 0 ? [() => ({ [oneOf(random, ["sumOf", "highestOf"])]: group(), ...maybe({ atMost: 3 }) })] : []),
		])();
	}

	rule(id: string): Record<string, unknown> {
		const { random } = this;
		const lines = () => Array.from({ length: whole(random, 1, 2) }, () => this.line());
		const full = oneOf(random, [5, 10]);
		const body = oneOf<() => Record<string, unknown>>(random, [
			() => ({ logic: this.truth(), points: { full } }),
			() => ({ points: { full, gain: lines() } }),
			() => ({ points: { full, lose: lines() } }),
			() => ({ points: { full, start: 4, floor: oneOf(random, [0, -2]), gain: lines(), lose: lines(), pass: 4 } }),
			() => ({ logic: this.truth(), points: { full, lose: lines() } }),
			() => ({
				require: oneOf(random, ["all", 1]),
				parts: ["p", "q"].map((part) => ({
					id: part,
					logic: this.truth(),
					...(whole(random, 0, 2) === 0 ? { appliesWhen: this.truth() } : {}),
				})),
				points: { full, parts: { p: full - 2, q: 2 } },
			}),
		])();
		const some = (chance: number, part: () => object) => (whole(random, 1, chance) === 1 ? part() : {});
		const rule = {
			...body,
			...some(4, () => ({ appliesWhen: this.truth() })),
			...some(5, () => ({ exempt: { when: this.truth(), because: text("Exempt") } })),
			...some(6, () => ({
				veto: oneOf<unknown>(random, ["pass", "application", { items: ["first.rule0"] }, { levels: ["high"] }]),
			})),
			...(id.endsWith("0") ? {} : this.outside(full)),
			method: oneOf(random, ["documents", "site"]),
		};
		return JSON.stringify(rule).includes("parameters.each") ? { ...rule, parameters: { each: this.each() } } : rule;
	}

	each() {
		const table = { by: "k.kind", values: { urban: this.points(), rural: this.points() } };
		return figure(whole(this.random, 0, 1) === 0 ? this.points() : { table }, { unit: "point" });
	}

	outside(full: number): object {
		const which = whole(this.random, 0, 6);
		if (which === 0) return { counts: "bonus" };
		if (which > 1) return {};
		return { counts: "deduction", points: { full: 0, floor: -full, lose: [this.line()] }, logic: this.truth(), parts: undefined };
	}

	standard(): Standard {
		const { random } = this;
		const rules: Record<string, unknown> = {};
		for (const dimension of ["first", "second"]) {
			for (let i = 0; i < whole(random, 1, 2); i++) {
				const id = `${dimension}.rule${i}`;
				const { parts, require, ...rule } = this.rule(id);
				const isListing = parts !== undefined;
				rules[id] = { ...rule, ...(isListing ? { parts, require } : {}) };
			}
		}
		const { dimensions: _, ...scoring } = sheetScoring({
			of: 20,
			notApplicable: oneOf(random, ["redistribute", "full", "zero"]),
			bonus: { atMost: 3 },
			deduction: { atMost: 4 },
			levels: [
				{ id: "low", title: text("Low"), score: 5 },
				{ id: "high", title: text("High"), score: 15 },
			],
		});
		const [weighed, marks] = oneOf<readonly [weighed: object, marks: object]>(random, [
			[{ dimensions: "points" }, { dimensions: { first: 4 } }],
			[{ dimensions: "equal" }, { dimensions: 8 }],
			[{ dimensions: { first: 15, second: 5 } }, { dimensions: { first: 9, second: 2 } }],
			[{ methods: { documents: 12, site: 8 } }, { methods: { site: 4 } }],
		]);
		const pass = oneOf<object>(random, [
			{ score: oneOf(random, [5, 10, 12]) },
			{ score: 10, ...marks },
			{ score: 5, rules: ["first.rule0"] },
			{ score: 5, level: "high" },
		]);
		return smallStandard({ inputs, rules, scoring: { ...scoring, ...weighed, pass } });
	}
}

/** One of every kind of line, policy and weighting. */
export const sheetOfFewValues = (random: Random): Standard => new SheetWriter(random).standard();

/** Each input is read by one rule, and once. */
export function sheetReadingOnce(random: Random): Standard {
	const own: Readonly<Record<string, () => object>> = {
		"a.one": () => ({ points: { full: oneOf(random, [1, 3, 5]) }, logic: read("a.one") }),
		"a.two": () => ({ veto: oneOf(random, ["pass", undefined]), points: { full: 2 }, logic: read("a.two") }),
		"c.one": () => ({ points: { full: oneOf(random, [3, 6]), gain: [{ points: oneOf(random, [1, 2]), each: read("c.one") }] } }),
		"c.two": () => ({ points: { full: 4, lose: [{ points: oneOf(random, [1, 0.5, 2]), each: read("c.two") }] } }),
		"c.three": () => ({ points: { full: 5 }, logic: { ">=": [read("c.three"), whole(random, 1, 3)] } }),
	};
	const rules = Object.entries(own).map(([id, rule], i) => {
		const { veto, ...rest } = rule() as { veto?: string };
		return [
			`${i % 2 === 0 ? "first" : "second"}.${id.replace(".", "-")}`,
			veto === undefined ? rest : { ...rest, veto },
		] as const;
	});
	const levels = [{ id: "high", title: text("High"), score: whole(random, 10, 18) }];
	const pass = oneOf<object>(random, [{ score: whole(random, 4, 16) }, { score: 6, dimensions: { first: whole(random, 2, 9) } }]);
	const scoring = sheetScoring({ pass, ...(random() < 0.5 ? { levels } : {}) });
	const declared = Object.fromEntries(Object.keys(own).map((id) => [id, inputs[id as keyof typeof inputs]]));
	return smallStandard({ inputs: declared, rules: Object.fromEntries(rules), scoring });
}

/** Every way in which its inputs may turn out. */
export const everySheetFacts: readonly Record<string, boolean | number | string>[] = Object.entries(valuesOf).reduce<
	Record<string, boolean | number | string>[]
>((facts, [id, values]) => facts.flatMap((one) => values.map((value) => ({ ...one, [id]: value }))), [{}]);

/** Most of the facts, two or three of them as ranges or not at all. */
export function someSheetFacts(random: Random): Facts {
	const facts: Record<string, Facts[string]> = { ...oneOf(random, everySheetFacts) };
	for (let i = 0; i < 3; i++) {
		const id = oneOf(random, Object.keys(facts));
		const value = facts[id];
		if (typeof value !== "number") delete facts[id];
		else facts[id] = oneOf<Facts[string]>(random, [undefined, { atLeast: value }, { atMost: value }, { moreThan: value - 1 }]);
	}
	return facts;
}

/** Whether a completion agrees with what is known. */
export function fits(facts: Facts, completion: Facts): boolean {
	return Object.entries(facts).every(([id, fact]) => {
		if (fact === undefined) return true;
		const value = completion[id]!;
		if (typeof fact !== "object" || fact === null) return fact === value;
		const { atLeast = -Infinity, moreThan = -Infinity, atMost = Infinity } = fact as Record<string, number>;
		return atLeast <= (value as number) && moreThan < (value as number) && (value as number) <= atMost;
	});
}
