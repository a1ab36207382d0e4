/** What part of the score rules and dimensions make, where that goes by their number alone. */
import { ledgerOf } from "../../parse/internals.js";
import { dimensionOf } from "../../parse/trees.js";
import type { Teller } from "./teller.js";

/** The points of a dimension, of a standard that is not scored by points; `undefined` where it scores nothing. */
export function shareOfDimension(teller: Teller, dimension: string): number | undefined {
	const scored = scoredDimensions(teller);
	return scored.has(dimension) ? teller.edition.scoring.of / scored.size : undefined;
}

/** The same of a rule. */
export function shareOfRule(teller: Teller, id: string): number | undefined {
	const dimension = dimensionOf(id);
	const share = shareOfDimension(teller, dimension);
	const rules = scoredDimensions(teller).get(dimension) ?? [];
	return share === undefined || !rules.includes(id) ? undefined : share / rules.length;
}

/** Dimensions with those of their rules that the score counts; none for a standard that is scored by points. */
function scoredDimensions({ edition }: Teller): ReadonlyMap<string, readonly string[]> {
	if (ledgerOf(edition) !== undefined) return new Map();
	const scored = new Map<string, string[]>();
	for (const { id, actor } of Object.values(edition.rules)) {
		if (actor !== undefined && edition.actors?.[actor]?.assessed !== true) continue;
		const dimension = dimensionOf(id);
		scored.set(dimension, [...(scored.get(dimension) ?? []), id]);
	}
	return scored;
}
