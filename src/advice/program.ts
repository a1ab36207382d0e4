/** A plan as an integer program: how far to move each lever, at the least cost, so that rules hold. Solved by YALPS. */
import { type Model, solve } from "yalps";
import { ceiling, compare, divide, type Exact, fractionOf, multiply, negate, subtract, toNumber } from "../logic/number/exact.js";
import type { Lever } from "./levers.js";
import { type Bound, isAlways, type Region } from "./linear.js";
import type { Way } from "./search.js";
import type { Moves } from "./trial.js";

/** A rule, and what it is worth if it holds; one that has to hold is worth nothing besides. */
export interface Wanted {
	readonly region: Region | undefined;
	/** Where its region is not linear: what was found by trying. */
	readonly ways: readonly Way[];
	/** What it adds to the score; `undefined` for one that has to hold. */
	readonly worth: number | undefined;
	/** Where it shares no lever with others: its own cheapest moves. */
	readonly known?: Solved | "none";
}

/** What a lever costs: so much for each step, or one for being moved at all. */
export type CostOf = (lever: Lever) => number | undefined;

export interface Solved {
	readonly moves: Moves;
	/** Nothing cheaper does, as far as what was asked is linear. */
	readonly isOptimal: boolean;
}

type Row = Map<string, number>;

/** So many branchings; more is given up, with the best so far. */
const mostIterations = 4000;

/**
 * The cheapest moves by which all that has to holds, and of the others enough for the worth; `undefined` if there are none.
 * Rules that share no lever are solved one by one, so that what is left to choose among them is small.
 */
export function cheapest(wanted: readonly Wanted[], worth: number | undefined, costOf: CostOf): Solved | undefined {
	const solved: Solved[] = [];
	const left: Wanted[] = [];
	for (const group of groupsOf(wanted)) {
		const [one] = group as [Wanted];
		const isChosen = group.some((each) => each.worth !== undefined);
		if (isChosen && group.length > 1) left.push(...group);
		else {
			const own = new Program(
				group.map((each) => ({ ...each, worth: undefined })),
				undefined,
				costOf,
			).solution();
			if (isChosen) left.push({ ...one, known: own ?? "none" });
			else if (own === undefined) return undefined;
			else solved.push(own);
		}
	}
	const chosen = left.length === 0 ? undefined : new Program(left, worth, costOf).solution();
	if (left.length > 0 && chosen === undefined) return undefined;
	const all = chosen === undefined ? solved : [...solved, chosen];
	return { moves: new Map(all.flatMap(({ moves }) => [...moves])), isOptimal: all.every(({ isOptimal }) => isOptimal) };
}

/** Rules that share levers, directly or by way of others. */
function groupsOf(wanted: readonly Wanted[]): Wanted[][] {
	let groups: { levers: Set<Lever>; rules: Wanted[] }[] = [];
	for (const one of wanted) {
		const levers = new Set(leversOf(one));
		const touched = groups.filter((group) => [...levers].some((lever) => group.levers.has(lever)));
		const joined = {
			levers: new Set([...touched.flatMap((group) => [...group.levers]), ...levers]),
			rules: [...touched.flatMap((group) => group.rules), one],
		};
		groups = [...groups.filter((group) => !touched.includes(group)), joined];
	}
	return groups.map(({ rules }) => rules);
}

function leversOf({ region, ways }: Wanted): Lever[] {
	return region === undefined
		? ways.flatMap(({ changes }) => changes.map(({ lever }) => lever))
		: region.flatMap((bounds) => bounds.flatMap(({ form }) => [...form.perStep.keys()]));
}

class Program {
	readonly #constraints = new Map<string, { min?: number; max?: number }>();
	readonly #variables = new Map<string, Row>();
	readonly #binaries: string[] = [];
	readonly #integers: string[] = [];
	readonly #levers = new Map<Lever, string>();
	readonly #known = new Map<string, Moves>();
	readonly #reach: Reach;
	#isExact = true;

	constructor(
		wanted: readonly Wanted[],
		readonly worth: number | undefined,
		readonly costOf: CostOf,
	) {
		this.#reach = new Reach(wanted.filter(({ known }) => known === undefined));
		if (worth !== undefined) this.#constraints.set("worth", { min: worth });
		for (const [i, one] of wanted.entries()) {
			// Of what is not linear, there may be ways that were not found.
			if (one.region === undefined) this.#isExact = false;
			if (one.known === undefined) this.#rule(`r${i}`, one);
			else if (one.known !== "none") this.#whole(`r${i}`, one.known, one.worth!);
		}
	}

	solution(): Solved | undefined {
		const model: Model = {
			direction: "minimize",
			objective: "cost",
			constraints: this.#constraints,
			variables: this.#variables,
			integers: this.#integers,
			binaries: this.#binaries,
		};
		const { status, variables } = solve(model, { maxIterations: mostIterations, timeout: Infinity });
		if (status !== "optimal" && status !== "timedout") return undefined;
		if (variables.length === 0 && status === "timedout") return undefined;
		const values = new Map(variables);
		const moves = new Map<Lever, number>();
		for (const [lever, name] of this.#levers) {
			const steps = Math.round(values.get(name) ?? 0);
			if (steps > 0) moves.set(lever, steps);
		}
		for (const [name, known] of this.#known) {
			if ((values.get(name) ?? 0) > 0.5) for (const [lever, steps] of known) moves.set(lever, steps);
		}
		return { moves, isOptimal: status === "optimal" && this.#isExact && this.#reach.isWhole };
	}

	/** A rule whose moves are known, to be had or not. */
	#whole(name: string, { moves, isOptimal }: Solved, worth: number): void {
		if (!isOptimal) this.#isExact = false;
		const cost = [...moves].reduce((sum, [lever, steps]) => sum + costOfMove(this.costOf(lever), steps), 0);
		this.#known.set(name, moves);
		this.#variable(
			name,
			[
				["worth", worth],
				["cost", cost],
			],
			true,
		);
	}

	#rule(name: string, { region, ways, worth }: Wanted): void {
		if (region !== undefined && isAlways(region)) {
			if (worth !== undefined) this.#variable(`${name}.holds`, [["worth", worth]], true);
			return;
		}
		const alternatives = region === undefined ? ways.map((way) => wayRows(way)) : region.map((bounds) => bounds.map(wholeRow));
		const names = alternatives.map((rows, j) => {
			const chosen = `${name}.${j}`;
			this.#variable(chosen, [], true);
			for (const [k, row] of rows.entries()) this.#bound(`${chosen}.${k}`, row, chosen);
			return chosen;
		});
		// One alternative at least for a rule that has to hold; for another, as many as it is said to hold.
		this.#constraints.set(name, { min: worth === undefined ? 1 : 0 });
		for (const chosen of names) this.#variables.get(chosen)!.set(name, 1);
		if (worth !== undefined)
			this.#variable(
				`${name}.holds`,
				[
					["worth", worth],
					[name, -1],
				],
				true,
			);
	}

	/** A row that has to hold where its alternative is chosen. */
	#bound(name: string, { of, atLeast }: WholeRow, chosen: string): void {
		let least = 0;
		for (const [lever, by] of of) {
			const variable = this.#lever(lever);
			this.#variables.get(variable)!.set(name, by);
			if (by < 0) least += by * this.#reach.of(lever);
		}
		// Where it is not chosen, the row holds whatever is moved.
		this.#constraints.set(name, { min: least });
		this.#variables.get(chosen)!.set(name, least - atLeast);
	}

	#lever(lever: Lever): string {
		const known = this.#levers.get(lever);
		if (known !== undefined) return known;
		const name = `x${this.#levers.size}`;
		this.#levers.set(lever, name);
		const cost = this.costOf(lever);
		const most = this.#reach.of(lever);
		this.#variable(name, cost === undefined ? [] : [["cost", cost]], false);
		this.#constraints.set(`${name}.most`, { max: most });
		this.#variables.get(name)!.set(`${name}.most`, 1);
		if (cost === undefined) {
			this.#variable(
				`${name}.moved`,
				[
					["cost", 1],
					[`${name}.used`, most],
				],
				true,
			);
			this.#variables.get(name)!.set(`${name}.used`, -1);
			this.#constraints.set(`${name}.used`, { min: 0 });
		}
		return name;
	}

	#variable(name: string, row: readonly (readonly [string, number])[], isBinary: boolean): void {
		this.#variables.set(name, new Map(row));
		(isBinary ? this.#binaries : this.#integers).push(name);
	}
}

function costOfMove(perStep: number | undefined, steps: number): number {
	return perStep === undefined ? 1 : perStep * steps;
}

/** So much of each lever's steps comes to at least so much. */
interface WholeRow {
	readonly of: ReadonlyMap<Lever, number>;
	readonly atLeast: number;
}

/** A bound in whole numbers, so that nothing is rounded: strictly more than none is one at least. */
function wholeRow({ form, strict }: Bound): WholeRow {
	const denominators = [form.constant, ...form.perStep.values()].map((value) => fractionOf(value).denominator);
	const common = denominators.reduce((all, one) => (all * one) / greatestCommon(all, one), 1n);
	const whole = (value: Exact) => {
		const { numerator, denominator } = fractionOf(value);
		return (numerator * common) / denominator;
	};
	const constant = whole(form.constant);
	const steps = [...form.perStep].map(([lever, by]) => [lever, whole(by)] as const);
	const shared = steps.reduce((all, [, by]) => greatestCommon(all, by), 0n);
	const target = (strict ? 1n : 0n) - constant;
	// Divided by what all steps share; what is left of the target counts whole.
	const atLeast = shared === 0n ? target : ceilingOf(target, shared);
	return { of: new Map(steps.map(([lever, by]) => [lever, Number(shared === 0n ? by : by / shared)])), atLeast: Number(atLeast) };
}

function greatestCommon(a: bigint, b: bigint): bigint {
	let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (y !== 0n) [x, y] = [y, x % y];
	return x;
}

function ceilingOf(over: bigint, under: bigint): bigint {
	const quotient = over / under;
	return quotient * under < over ? quotient + 1n : quotient;
}

function wayRows({ changes }: Way): WholeRow[] {
	return changes.map(({ lever, most }) => ({ of: new Map([[lever, 1]]), atLeast: most }));
}

/** How far levers need to be moved at most. */
class Reach {
	readonly #of = new Map<Lever, number>();
	/** Whether no better plan lies beyond. */
	readonly isWhole: boolean;

	constructor(wanted: readonly Wanted[]) {
		const bounds = wanted.flatMap(({ region }) => (region ?? []).flat());
		const ways = wanted.flatMap(({ region, ways }) => (region === undefined ? ways : []));
		for (const { changes } of ways) for (const { lever, most } of changes) this.#atLeast(lever, most);
		let rounds = 0;
		while (bounds.map((bound) => this.#extend(bound)).some(Boolean) && rounds < 8) rounds++;
		this.isWhole = rounds < 8;
	}

	of(lever: Lever): number {
		return Math.min(this.#of.get(lever) ?? 0, lever.most);
	}

	/** Each lever far enough to meet the bound alone, whatever the others take from it. */
	#extend({ form, strict }: Bound): boolean {
		let needed: Exact = negate(form.constant);
		for (const [lever, by] of form.perStep) {
			if (compare(by, 0) < 0) needed = subtract(needed, multiply(by, this.of(lever)));
		}
		let isExtended = false;
		for (const [lever, by] of form.perStep) {
			if (compare(by, 0) <= 0) continue;
			const steps = toNumber(ceiling(divide(needed, by))) + (strict ? 1 : 0);
			if (this.#atLeast(lever, steps)) isExtended = true;
		}
		return isExtended;
	}

	#atLeast(lever: Lever, steps: number): boolean {
		const before = this.of(lever);
		this.#of.set(lever, Math.max(this.#of.get(lever) ?? 0, steps));
		return this.of(lever) > before;
	}
}
