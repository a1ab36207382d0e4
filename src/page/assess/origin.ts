/** A fact's value apart from its origin: when it was observed, by whom, on what evidence, and why it is judged so. */
import type { Fact } from "../../model/facts.js";
import { isPlainObject } from "../../parse/fact.js";

export const originKeys = ["observed", "by", "evidence", "reason"] as const;
export type OriginKey = (typeof originKeys)[number];
export type Origin = Readonly<Partial<Record<OriginKey, string>>>;

export function valueOf(fact: unknown): unknown {
	return isWrapped(fact) ? fact.value : fact;
}

export function originOf(fact: unknown): Origin {
	if (!isWrapped(fact)) return {};
	const { value: _, ...origin } = fact;
	return origin as Origin;
}

/** The fact of a value and its origin; bare without origin, nothing without either. */
export function factOf(value: unknown, origin: Origin): Fact | undefined {
	if (Object.keys(origin).length > 0) return { value: value ?? null, ...origin } as Fact;
	return (value ?? undefined) as Fact | undefined;
}

/** With one line of the origin otherwise; an empty one is left out. */
export function withOrigin(origin: Origin, key: OriginKey, said: string): Origin {
	const kept: Origin = { ...origin, [key]: said };
	return Object.fromEntries(originKeys.flatMap((one) => (kept[one] === undefined || kept[one] === "" ? [] : [[one, kept[one]]])));
}

function isWrapped(fact: unknown): fact is Record<string, unknown> & { readonly value: unknown } {
	return isPlainObject(fact) && Object.hasOwn(fact, "value");
}
