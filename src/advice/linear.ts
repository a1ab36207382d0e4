/**
 * The algebra of linear forms: how what a rule asks depends on how far levers are moved. Operators compute in it as in any
 * other algebra; what is not linear is `undefined`.
 */
import { counters } from "../compile/counters.js";
import { type Leaves, pointOf } from "../compile/points.js";
import type { StandardTrace } from "../evaluate/index.js";
import type { Node } from "../logic/node.js";
import { add, compare, divide, type Exact, floor, isZero, multiply } from "../logic/number/exact.js";
import type { Algebra, CountingOperator, PointNumber } from "../logic/operators/algebra.js";
import { Events } from "../logic/value.js";
import { nodesOfRule, type RuleTree, type UnitTree } from "../parse/trees.js";
import type { Lever } from "./levers.js";

/** A constant, and what every step of a lever adds. */
export interface Form {
	readonly constant: Exact;
	readonly perStep: ReadonlyMap<Lever, Exact>;
}

/** The form is zero or more; strictly, more than zero. */
export interface Bound {
	readonly form: Form;
	readonly strict: boolean;
}

/** Where a condition holds: in any of some alternatives, in each of which all bounds do. */
export type Region = readonly (readonly Bound[])[];

const always: Region = [[]];
const never: Region = [];

/** A condition of more alternatives is not followed. */
const mostAlternatives = 64;

export function isAlways(region: Region): boolean {
	return region.some((bounds) => bounds.length === 0);
}

/** Where a rule does not fail; `undefined` where that is not linear. */
export function regionOf({ appliesWhen, units, require }: RuleTree, linear: Linear): Region | undefined {
	const inside = unitsRegion(units, require, linear);
	if (appliesWhen === undefined || inside === undefined) return inside;
	return any([not(linear.region(appliesWhen)), inside]);
}

function unitsRegion(units: readonly UnitTree[], require: number, linear: Linear): Region | undefined {
	const regions = units.map((unit) => {
		const logic = linear.region(unit.logic);
		return unit.appliesWhen === undefined ? logic : any([not(linear.region(unit.appliesWhen)), logic]);
	});
	if (require >= units.length) return all(regions);
	// With parts that may not apply, how many must pass depends on how many apply.
	return units.some((unit) => unit.appliesWhen !== undefined) ? undefined : atLeast(require, regions);
}

function atLeast(number: number, regions: readonly (Region | undefined)[]): Region | undefined {
	if (number <= 0) return always;
	if (regions.length < number) return never;
	const [first, ...rest] = regions;
	return any([all([first, atLeast(number - 1, rest)]), atLeast(number, rest)]);
}

export class Linear {
	readonly #leaves: Leaves<Form | undefined, Region | undefined>;
	readonly #algebra: Algebra<Form | undefined, Region | undefined>;
	/** The ratios of which some rule reads a number by itself. */
	readonly #readsNumbers: ReadonlySet<number>;

	constructor(
		readonly trace: StandardTrace,
		readonly levers: readonly Lever[],
	) {
		const { table, trees } = trace.program;
		const { slots, knowledge } = trace.facts;
		this.#readsNumbers = new Set(
			trees.rules
				.flatMap((rule) => [...nodesOfRule(rule)])
				.flatMap((node) => (node.kind === "input" && node.aspect !== "value" ? [node.input] : [])),
		);
		const inputAt = new Map<number, number>();
		for (const [input, slot] of table.slots.entries()) {
			inputAt.set(slot, input);
			if (table.inputs[input]!.type === "percent") inputAt.set(slot + 1, input);
		}
		const leversAt = (slot: number) => levers.filter(({ input }) => table.slots[input] === slot);
		const known = (slot: number) => knowledge[inputAt.get(slot)!] === "exact";
		const moving = (slot: number) =>
			new Map(leversAt(slot).map((lever) => [lever, multiply(lever.step, lever.way === "up" ? 1 : -1)] as const));
		this.#leaves = {
			slot: (slot, input) => {
				const at = inputAt.get(slot)!;
				if (knowledge[at] === "percentage-only") {
					// As so many of a hundred, which is what it is read as where neither number is read by itself.
					if (this.#readsNumbers.has(at)) return undefined;
					if (slot !== table.slots[at]) return fixed(100);
					const percent = divide(multiply(slots[slot] as number, 100), slots[slot + 1] as number);
					return { constant: percent, perStep: moving(slot) };
				}
				if (!known(slot)) return undefined;
				// Events are carried as they are, until they are counted.
				if (input.type === "events") return slot as unknown as Form;
				return { constant: slots[slot] as Exact, perStep: moving(slot) };
			},
			truthSlot: (slot) => {
				if (!known(slot)) return undefined;
				const [lever] = leversAt(slot);
				if (lever === undefined) return slots[slot] === true ? always : never;
				// Turned by one step.
				return slots[slot] === true
					? [[{ form: { constant: 0, perStep: new Map([[lever, -1]]) }, strict: false }]]
					: [[{ form: { constant: -1, perStep: new Map([[lever, 1]]) }, strict: false }]];
			},
			optionSlot: (slot, option) =>
				known(slot) && leversAt(slot).length === 0 ? (slots[slot] === option ? always : never) : undefined,
			figure: (parameter) => {
				const number = fixed(trees.parameters[parameter]!.value);
				return { plain: number, numerator: number, denominator: fixed(1) };
			},
			day: () => fixed(trace.bindings.calendar.day),
		};
		this.#algebra = { ...algebra, count: (...given) => this.#count(...given) };
	}

	/** Where a condition holds; `undefined` where that is not linear, or not known. */
	region(node: Node): Region | undefined {
		const point = pointOf(node, this.#algebra, this.#leaves, this.trace.program.table);
		return point?.kind === "truth" ? point.truth : undefined;
	}

	#count(operator: CountingOperator, events: Form | undefined, months: readonly (Form | undefined)[]): Form | undefined {
		if (events === undefined || !months.every((one) => one !== undefined && isFixed(one))) return undefined;
		const slot = events as unknown as number;
		const { facts, program, bindings } = this.trace;
		const held = facts.slots[slot];
		const { calendar } = bindings;
		const [first, second] = months.map((one) => one!.constant as number);
		const counted = (some: Events) =>
			operator === "periodsCovered"
				? counters.periodsCovered(some, calendar, first!, second!)
				: counters[operator](some, calendar, first!);
		if (!(held instanceof Events) || Number.isNaN(counted(held))) return undefined;
		const [lever] = this.levers.filter(({ input }) => program.table.slots[input] === slot);
		if (lever === undefined) return fixed(counted(held));
		// Events that are held on the day itself fall in every window that ends on it, and in its last period alone.
		if (operator === "eventsWithin") return { constant: counted(held), perStep: new Map([[lever, 1]]) };
		if (operator !== "periodsCovered" || held.counted !== undefined) return undefined;
		const { day } = calendar;
		const withOneMore = new Events([...held.list, { first: day, last: day, kind: undefined }], held.completeUntil);
		return counted(withOneMore) === counted(held) ? fixed(counted(held)) : undefined;
	}
}

function fixed(constant: Exact): Form {
	return { constant, perStep: new Map() };
}

function isFixed({ perStep }: Form): boolean {
	return perStep.size === 0;
}

function sum(a: Form, b: Form): Form {
	const perStep = new Map(a.perStep);
	for (const [lever, by] of b.perStep) perStep.set(lever, add(perStep.get(lever) ?? 0, by));
	return { constant: add(a.constant, b.constant), perStep: withoutZeros(perStep) };
}

function times({ constant, perStep }: Form, factor: Exact): Form {
	const scaled = new Map([...perStep].map(([lever, by]) => [lever, multiply(by, factor)] as const));
	return { constant: multiply(constant, factor), perStep: withoutZeros(scaled) };
}

function withoutZeros(perStep: ReadonlyMap<Lever, Exact>): ReadonlyMap<Lever, Exact> {
	return new Map([...perStep].filter(([, by]) => !isZero(by)));
}

function product(a: Form | undefined, b: Form | undefined): Form | undefined {
	if (a === undefined || b === undefined) return undefined;
	if (isFixed(b)) return times(a, b.constant);
	return isFixed(a) ? times(b, a.constant) : undefined;
}

function all(regions: readonly (Region | undefined)[]): Region | undefined {
	if (regions.some((region) => region?.length === 0)) return never;
	let result: Region = always;
	for (const region of regions) {
		if (region === undefined) return undefined;
		result = result.flatMap((bounds) => region.map((more) => [...bounds, ...more]));
		if (result.length > mostAlternatives) return undefined;
	}
	return result;
}

function any(regions: readonly (Region | undefined)[]): Region | undefined {
	if (regions.some((region) => region !== undefined && isAlways(region))) return always;
	const whole = regions.every((region) => region !== undefined) ? regions.flat() : undefined;
	return whole !== undefined && whole.length <= mostAlternatives ? whole : undefined;
}

function not(region: Region | undefined): Region | undefined {
	if (region === undefined) return undefined;
	return all(region.map((bounds) => any(bounds.map(({ form, strict }) => holding(times(form, -1), !strict)))));
}

/** A bound, decided where no lever moves it. */
function holding(form: Form, strict: boolean): Region {
	if (!isFixed(form)) return [[{ form, strict }]];
	const sign = compare(form.constant, 0);
	return (strict ? sign > 0 : sign >= 0) ? always : never;
}

/** Above zero, whatever is moved. */
function isAboveZero(form: Form | undefined): boolean {
	return form !== undefined && compare(form.constant, 0) > 0 && [...form.perStep.values()].every((by) => compare(by, 0) >= 0);
}

/** The second less the first, over a common denominator. */
function difference(a: PointNumber<Form | undefined>, b: PointNumber<Form | undefined>): Form | undefined {
	const one = fixed(1);
	const [under, over] = ["denominator" in a ? a.denominator : one, "denominator" in b ? b.denominator : one];
	if (!isAboveZero(under) || !isAboveZero(over)) return undefined;
	const [left, right] = [product(a.numerator, over), product(b.numerator, under)];
	return left === undefined || right === undefined ? undefined : sum(right, times(left, -1));
}

function decided(truth: Region | undefined): boolean | undefined {
	if (truth === undefined) return undefined;
	return isAlways(truth) ? true : truth.length === 0 ? false : undefined;
}

const algebra: Omit<Algebra<Form | undefined, Region | undefined>, "count"> = {
	literal: fixed,
	add: (a, b) => (a === undefined || b === undefined ? undefined : sum(a, b)),
	subtract: (a, b) => (a === undefined || b === undefined ? undefined : sum(a, times(b, -1))),
	multiply: product,
	wholeQuotient: (over, under = fixed(1)) =>
		over !== undefined && under !== undefined && isFixed(over) && isFixed(under) && isAboveZero(under)
			? fixed(floor(divide(over.constant, under.constant)))
			: undefined,
	howMany: (truths) => {
		const known = truths.map(decided);
		return known.includes(undefined) ? undefined : fixed(known.filter((one) => one === true).length);
	},
	choose: (truth, then, otherwise) => {
		const known = decided(truth);
		return known === undefined ? undefined : known ? then : otherwise;
	},
	extreme: () => undefined,
	constant: (value) => (value ? always : never),
	all,
	any,
	not,
	pick: (truth, then, otherwise) => {
		const known = decided(truth);
		return known === undefined ? undefined : known ? then : otherwise;
	},
	isLess: (a, b, orEqual) => {
		const form = difference(a, b);
		return form === undefined ? undefined : holding(form, !orEqual);
	},
	isEqual: (a, b) => {
		const form = difference(a, b);
		return form === undefined ? undefined : all([holding(form, false), holding(times(form, -1), false)]);
	},
	isSame: (a, b) => any([all([a, b]), all([not(a), not(b)])]),
	chooseTruth: (truth, then, otherwise) => any([all([truth, then]), all([not(truth), otherwise])]),
};
