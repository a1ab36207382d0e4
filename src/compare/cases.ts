/** Facts of one community under several standards: what a standard does not know that another one does is left unread. */
import type { Facts } from "../model/facts.js";
import type { Standard } from "../model/standard.js";
import { tableOf } from "../parse/table.js";

/** The facts without those that only others of the standards know. What none of them knows stays, and is reported. */
export function factsUnder(standard: Standard, facts: Facts, others: readonly Standard[]): Facts {
	const foreign = foreignTo(standard, facts, others);
	if (foreign.length === 0) return facts;
	return Object.fromEntries(Object.entries(facts).filter(([id]) => !foreign.includes(id)));
}

/** The names that a standard does not know and another one does. */
export function foreignTo(standard: Standard, facts: Facts, others: readonly Standard[]): string[] {
	// What are no facts at all is for the evaluation to refuse.
	if (typeof facts !== "object" || facts === null) return [];
	return Object.keys(facts).filter((id) => !knows(standard, id) && others.some((other) => knows(other, id)));
}

function knows(standard: Standard, id: string): boolean {
	const { index, others } = tableOf(standard);
	return index.has(id) || others.has(id);
}
