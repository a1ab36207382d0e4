/** What a row of rules comes to together: all that outcomes and scores of a dimension are made of. */
import { combined, FAIL, NOT_APPLICABLE, PASS, type Possible } from "../model/outcome.js";

export interface Tally {
	/** What any rule may come to, and what every rule may come to. */
	any: Possible;
	every: Possible;
	mustFail: boolean;
	/** Of each rule's least outcome, in the order fail < not applicable < pass: how many pass, and how many apply. */
	passLeast: number;
	applyLeast: number;
	/** Of each rule's greatest. */
	passGreatest: number;
	applyGreatest: number;
}

/** The tally of the rules from `start` up to, not including, `end`. */
export function tallyOf(possible: ArrayLike<Possible>, start: number, end: number): Tally {
	let [any, every, mustFail] = [0, FAIL | NOT_APPLICABLE | PASS, false];
	let [passes, fails, mayFail, mayPass] = [0, 0, 0, 0];
	for (let rule = start; rule < end; rule++) {
		const set = possible[rule]!;
		any |= set;
		every &= set;
		if (set === PASS) passes++;
		else if (set === FAIL) {
			fails++;
			mustFail = true;
		} else {
			if (set & FAIL) mayFail++;
			if (set & PASS) mayPass++;
		}
	}
	return {
		any,
		every,
		mustFail,
		passLeast: passes,
		applyLeast: passes + fails + mayFail,
		passGreatest: passes + mayPass,
		applyGreatest: passes + fails + mayPass,
	};
}

/** What the rows come to together: fails if one rule fails, passes if none must fail and one can pass. */
export function possibleOf({ any, every, mustFail }: Tally): Possible {
	return combined(any, every, mustFail);
}

/** What several rows come to together. */
export function possibleOfAll(tallies: readonly Tally[]): Possible {
	let [any, every, mustFail] = [0, FAIL | NOT_APPLICABLE | PASS, false];
	for (const tally of tallies) {
		any |= tally.any;
		every &= tally.every;
		mustFail ||= tally.mustFail;
	}
	return combined(any, every, mustFail);
}
