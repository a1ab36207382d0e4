/** Some of the facts of a community whose inputs have few values, and the ways in which the rest may turn out. */
import type { Facts } from "../../src/model/facts.js";
import { oneOf, type Random } from "./arbitrary-facts.js";
import type { SmallFact } from "./arbitrary-standards.js";

/** Some of the facts, some as ranges. */
export function someFacts(random: Random, all: readonly Record<string, SmallFact>[]): Facts {
	const facts: Record<string, Facts[string]> = {};
	for (const [id, value] of Object.entries(oneOf(random, all))) {
		const kept = random();
		if (kept < 0.3) facts[id] = value;
		else if (kept < 0.5 && typeof value === "number") facts[id] = random() < 0.5 ? { atLeast: value } : { atMost: value };
	}
	return facts;
}

export function fits(facts: Facts, completion: Record<string, SmallFact>): boolean {
	return Object.entries(facts).every(([id, fact]) => {
		const value = completion[id]!;
		if (typeof fact !== "object" || fact === null) return fact === value;
		const { atLeast = -Infinity, atMost = Infinity } = fact as { atLeast?: number; atMost?: number };
		return atLeast <= (value as number) && (value as number) <= atMost;
	});
}
