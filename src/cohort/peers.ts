/** What a cohort makes of the numbers of its communities: facts that nobody gave. */
import type { AddedFacts, BoundFacts } from "../evaluate/evaluate.js";
import { type Exact, toNumber } from "../logic/number/exact.js";
import { intersect, isInfinite, isPoint, type Quantity } from "../logic/number/range.js";
import { evaluateNode } from "../logic/trace.js";
import { isQuantity } from "../logic/value.js";
import type { RangeData } from "../model/facts.js";
import type { Input } from "../model/input.js";
import { openOf } from "../parse/facts.js";
import { rangeOfData } from "../parse/known.js";
import { bestOf, meanOf, percentOfBest, placeOf } from "./places.js";

/** By input: its fact for one community. */
export type PeerFacts = ReadonlyMap<number, Quantity>;

type Comparing = NonNullable<Extract<Input, { fromCohort?: unknown }>["fromCohort"]>;

/** What each community's facts become among the others. A community whose number is not defined takes no part in that comparison. */
export function peerFacts(bound: readonly BoundFacts[]): PeerFacts[] {
	const facts = bound.map(() => new Map<number, Quantity>());
	const { trees, table } = bound[0]!.program;
	for (const [input, compared] of trees.compared) {
		const declared = table.inputs[input] as Extract<Input, { range: unknown }> & { fromCohort: Comparing };
		const members = bound.flatMap(({ bindings }, community) => {
			const value = evaluateNode(compared, bindings);
			return isQuantity(value) ? [{ community, value }] : [];
		});
		const values = members.map(({ value }) => value);
		for (const [own, { community }] of members.entries()) {
			const made = madeOf(declared.fromCohort, own, values);
			const known = made === undefined ? undefined : intersect(made, rangeOfData(declared.range) ?? made);
			if (known !== undefined) facts[community]!.set(input, known);
		}
	}
	return facts;
}

function madeOf({ gives, better, ties = "best" }: Comparing, own: number, values: readonly Quantity[]): Quantity | undefined {
	switch (gives) {
		case "rank":
			return placeOf(own, values, better, ties);
		case "rank-from-last":
			return placeOf(own, values, better === "higher" ? "lower" : "higher", ties);
		case "mean":
			return meanOf(values);
		case "best":
			return bestOf(values, better);
		case "percent-of-best":
			return percentOfBest(own, values, better);
		case "size":
			return values.length;
	}
}

/** Puts them beside the facts that were given. */
export function withPeers(peers: PeerFacts): AddedFacts {
	return (table, facts) => {
		const [slots, knowledge, values] = [[...facts.slots], [...facts.knowledge], new Map(facts.values)];
		for (const [input, value] of peers) {
			const isPlain = typeof value === "number" && table.inputs[input]!.type !== "percent";
			// A mean may be no decimal: the range path takes it as the fraction that it is.
			knowledge[input] = isPlain ? "exact" : "approximate";
			slots[table.slots[input]!] = isPlain ? value : undefined;
			if (isPlain) values.delete(input);
			else values.set(input, value);
		}
		return { ...facts, slots, knowledge, values, open: openOf(table, knowledge) };
	};
}

/** A value as a fact; what no decimal is, as the nearest decimals around it. */
export function factOf(value: Quantity): number | RangeData {
	if (typeof value === "number") return value;
	if (isPoint(value)) return around(value);
	const { low, high, lowOpen, highOpen } = value;
	return {
		...(isInfinite(low) ? {} : { [lowOpen ? "moreThan" : "atLeast"]: lowerEnd(low) }),
		...(isInfinite(high) ? {} : { [highOpen ? "lessThan" : "atMost"]: upperEnd(high) }),
	};
}

function around(value: Exact): RangeData {
	return { atLeast: lowerEnd(value), atMost: upperEnd(value) };
}

const relative = 1e-12;

function lowerEnd(value: Exact): number {
	const number = toNumber(value);
	return typeof value === "number" ? number : number - Math.abs(number) * relative;
}

function upperEnd(value: Exact): number {
	const number = toNumber(value);
	return typeof value === "number" ? number : number + Math.abs(number) * relative;
}
