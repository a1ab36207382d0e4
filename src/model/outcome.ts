/** What may come out of a part, a rule, a dimension or a standard. */
export type Outcome = "pass" | "fail" | "not-applicable" | "unknown";

/** An outcome that is decided. */
export type Decided = Exclude<Outcome, "unknown">;

/**
 * The decided outcomes that are still possible, as a set of bits: 1 fail, 2 not applicable, 4 pass.
 * One member is the outcome; several are `unknown`.
 */
export type Possible = number;

export const FAIL = 1;
export const NOT_APPLICABLE = 2;
export const PASS = 4;

const members: readonly (readonly Decided[])[] = [
	[],
	["fail"],
	["not-applicable"],
	["fail", "not-applicable"],
	["pass"],
	["fail", "pass"],
	["not-applicable", "pass"],
	["fail", "not-applicable", "pass"],
].map((set) => Object.freeze(set as Decided[]));

/** The members of a set, in the order fail < not-applicable < pass. */
export function membersOf(possible: Possible): readonly Decided[] {
	return members[possible] as readonly Decided[];
}

/** The one member of a set, else `unknown`. */
export function outcomeOf(possible: Possible): Outcome {
	if (possible === PASS) return "pass";
	if (possible === FAIL) return "fail";
	return possible === NOT_APPLICABLE ? "not-applicable" : "unknown";
}

export function isDecided(possible: Possible): boolean {
	return possible === PASS || possible === FAIL || possible === NOT_APPLICABLE;
}

/**
 * What several things come to together, from the union and the intersection of what they may come to, and whether one
 * certainly fails: they fail if one does, pass if none fails and one passes, and are not applicable if all are.
 */
export function combined(any: Possible, every: Possible, mustFail: boolean): Possible {
	if (any === 0) return NOT_APPLICABLE;
	return (any & FAIL) | (every & NOT_APPLICABLE) | (mustFail ? 0 : any & PASS);
}
