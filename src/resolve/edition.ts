import type { Day } from "../model/day.js";
import type { Standard } from "../model/standard.js";
import { givenDay } from "../parse/given-day.js";
import { internalsOf } from "../parse/internals.js";

/**
 * The edition of a day, that of `edition` or else of the assessment day: the rules that are in force, each figure with
 * its value. A standard of which nothing has dates is its own edition.
 *
 * @throws {WenmingError} `invalid-call` for something that is no standard, or no day.
 */
export function editionOf(standard: Standard, { asOf, edition }: { asOf?: Day; edition?: Day | undefined }): Standard {
	const { varied } = internalsOf(standard);
	if (varied === undefined && edition === undefined) return standard;
	const day = edition === undefined ? givenDay(asOf, "asOf") : givenDay(edition, "edition");
	return varied === undefined ? standard : varied.editionOn(standard, day);
}
